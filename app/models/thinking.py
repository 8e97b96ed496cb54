"""Fold away what a model writes to itself before it answers."""

from __future__ import annotations

MARKS = (
    ("<think>", "</think>"),
    ("<thinking>", "</thinking>"),
    ("<thought>", "</thought>"),
    ("<seed:think>", "</seed:think>"),
    ("[THINK]", "[/THINK]"),
    ("◁think▷", "◁/think▷"),
    ("<|channel>thought", "<channel|>"),
    ("<|channel|>analysis<|message|>", "<|channel|>final<|message|>"),
)
"""How the chat templates of models that think begin and end a thought."""
SWITCHES = {"enable_thinking": False, "thinking": False, "reasoning_effort": "low"}
"""What templates of such models ask to be told, each by its own name."""


def close_thought(prompt: str) -> str:
    """Close a thought that the prompt's template has begun: templates that cannot be told to leave thinking
    out begin one.
    """
    for begin, end in MARKS:
        if prompt.rstrip().endswith(begin):
            return f"{prompt.rstrip()}\n\n{end}\n\n"
    return prompt


class ThoughtFolder:
    """Takes a text piece by piece and gives back what is not a thought. Only what stands first can be one:
    an answer may speak of such marks.
    """

    def __init__(self) -> None:
        self._held = ""
        self._end: str | None = None
        self._thought = False
        self._answers = False

    @property
    def end(self) -> str | None:
        """What would end the thought that is being written; None where none is."""
        return self._end

    def feed(self, piece: str) -> str:
        """Take `piece`, which was written; gives what may be shown now."""
        if self._answers:
            return piece
        self._held += piece
        while True:
            if self._end is not None:
                _, ended, after = self._held.partition(self._end)
                if not ended:
                    return ""
                self._held, self._end = after.lstrip(), None
            text = self._held.lstrip()
            opened = next((marks for marks in MARKS if text.startswith(marks[0])), None)
            if opened is None:
                break
            self._end, self._thought = opened[1], True
            self._held = text.removeprefix(opened[0])
        if any(begin.startswith(text) for begin, _ in MARKS):
            return ""
        self._answers = True
        shown, self._held = text if self._thought else self._held, ""
        return shown

    def finish(self) -> str:
        """Finish: gives what was held back and is no thought, now that nothing more comes."""
        return "" if self._answers or self._end is not None else self._held
