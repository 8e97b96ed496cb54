"""What a model writes to itself is not part of its answer."""

from __future__ import annotations

import pytest

from app.models.thinking import MARKS, ThoughtFolder, close_thought


def shown(text: str, size: int) -> str:
    folder = ThoughtFolder()
    pieces = [folder.feed(text[at : at + size]) for at in range(0, len(text), size)]
    return "".join(pieces) + folder.finish()


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The rent is 5.", "The rent is 5."),
        ("<think>Hm, 5?</think>The rent is 5.", "The rent is 5."),
        ("\n<think>\nHm.\n</think>\n\nThe rent.", "The rent."),
        ("<think></think><think>More.</think> It is 5.", "It is 5."),
        ("[THINK]Hm[/THINK]Five.", "Five."),
        (
            "<|channel|>analysis<|message|>Hm<|end|><|start|>assistant<|channel|>final<|message|>Five.",
            "Five.",
        ),
        ("<|channel>thought\nHm.<channel|>Five.", "Five."),
        ("<|channel>thought\n<channel|>Five.", "Five."),
        ("It says <think> on the page </think>.", "It says <think> on the page </think>."),
        ("<b>Five</b>", "<b>Five</b>"),
        ("<thi", "<thi"),
        ("<think>never ends", ""),
        ("", ""),
    ],
)
def test_only_thoughts_that_stand_first_are_folded_away(text: str, answer: str, size: int) -> None:
    assert shown(text, size) == answer


@pytest.mark.parametrize("marks", MARKS)
def test_a_thought_that_the_template_has_begun_is_ended(marks: tuple[str, str]) -> None:
    begin, end = marks
    assert close_thought(f"<|user|>Why?<|assistant|>{begin}\n").endswith(f"{begin}\n\n{end}\n\n")
    assert close_thought("<|user|>Why?<|assistant|>") == "<|user|>Why?<|assistant|>"
