"""What a language model's process tells of a text that it made."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from app.core.answers import Tokens


@dataclass(frozen=True, slots=True)
class Generated:
    """How a text was made. `cached_tokens` of the prompt were not read again. `first_token_seconds` is
    None when none came. `finish` is "end", "length", "stop" (a stop text) or "stopped" (enough).
    Of the answer, `accepted_tokens` of those that were drafted were written without a pass of their own.
    """

    prompt_tokens: int
    cached_tokens: int
    answer_tokens: int
    first_token_seconds: float | None
    finish: str
    drafted_tokens: int = 0
    accepted_tokens: int = 0

    @property
    def tokens(self) -> Tokens:
        """What of it is told with the answer."""
        return Tokens(self.prompt_tokens, self.cached_tokens, self.answer_tokens)


def collect_text(pieces: Generator[str, None, Generated]) -> tuple[str, Generated]:
    """Collect a text that is written piece by piece, and what is told of it at the end."""
    text = ""
    while True:
        try:
            text += next(pieces)
        except StopIteration as end:
            return text, end.value
