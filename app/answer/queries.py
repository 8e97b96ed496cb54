"""What to search for: the question, and for a follow-up the question as it would stand alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from app.answer.prompt import rewriting
from app.answer.wording import STOP_WORDS, stems
from app.core.answers import Turn
from app.models.generator import Generator

_LEANS_BACK = re.compile(
    r"^(?:and|but|so|or|then|also)\b|^(?:what|how) about\b|^(?:why|when|where|how|who)\s*(?:so|not)?\s*\?*$"
    r"|\b(?:it|its|they|them|their|theirs|that|this|those|these|he|she|him|his|her|hers|there|one|ones|same|else"
    r"|former|latter|above|previous|other|others|instead|more)\b",
    re.IGNORECASE,
)
_MARK = re.compile(r"\s*\[\d+\]")
_FEW = 3
_KEPT_TURNS = 3
_LONGEST = 60
"""Tokens of a question that stands alone."""


def queries(
    question: str, turns: Sequence[Turn], generator: Generator | None, cancelled: Callable[[], bool]
) -> tuple[str, ...]:
    """The question, and for a follow-up also as one that can be understood by itself.

    The model writes that one; where it drops words of the question or brings in words that nobody said,
    or without a model, the key words of the question before are added instead.
    """
    if not turns or not leans_back(question):
        return (question,)
    recent = [Turn(turn.question, _MARK.sub("", turn.answer)) for turn in turns[-_KEPT_TURNS:]]
    if generator is not None:
        writing = generator.generate(
            rewriting(question, recent), max_tokens=_LONGEST, stop=("\n",), cancelled=cancelled
        )
        written = "".join(writing).strip().strip('"“”')
        if _acceptable(written, question, recent):
            return tuple(dict.fromkeys((question, written)))
    return question, with_key_words(question, recent)


def leans_back(question: str) -> bool:
    """Whether the question may only make sense after the one before."""
    return bool(_LEANS_BACK.search(question.strip())) or len(stems(question)) < _FEW


def with_key_words(question: str, turns: Sequence[Turn]) -> str:
    """The question with the telling words of the nearest question before it that stood alone."""
    before = next((turn for turn in reversed(turns) if not leans_back(turn.question)), turns[-1])
    known = set(stems(question))
    words = re.findall(r"[\w’'&.-]*\w", before.question)
    telling = [w for w in words if w.casefold() not in STOP_WORDS and not known.intersection(stems(w))]
    return f"{question} ({' '.join(telling)})" if telling else question


def _acceptable(written: str, question: str, turns: Sequence[Turn]) -> bool:
    said = set(stems(" ".join([question, *(f"{turn.question} {turn.answer}" for turn in turns)])))
    new, old = set(stems(written)), set(stems(question))
    return old <= new <= said and new != old
