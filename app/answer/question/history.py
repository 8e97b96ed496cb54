"""Condense what was said so far for a model to read: the newest turns, and of older ones the gist."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.answers import Turn

_NEWEST = 2
"""Turns that are given at length."""
_LONG, _SHORT = 60, 25
"""Words of an answer given at length, and of one of which the gist will do."""
_ALL = 320
"""Words of the whole: more would be felt before the first word of the answer."""
_MARK = re.compile(r"\s*\[\d+\]")


def condense_history(turns: Sequence[Turn]) -> list[Turn]:
    """Condense the turns, oldest first, each shortened: the newest to the beginnings of their answers, older
    ones to their question and the words they cite first. The oldest are left out when all would be too long.
    """
    kept: list[Turn] = []
    words = 0
    for age, turn in enumerate(reversed(turns)):
        if age < _NEWEST or not turn.citations:
            answer = _cut(_MARK.sub("", turn.answer), _LONG if age < _NEWEST else _SHORT)
        else:
            answer = _cut(turn.citations[0].quote, _SHORT)
        question = _cut(turn.question, _LONG)
        words += question.count(" ") + answer.count(" ") + 2
        if kept and words > _ALL:
            break
        kept.append(Turn(question, answer))
    return kept[::-1]


def _cut(text: str, most: int) -> str:
    words = text.split()
    return " ".join(words[:most]) + (" …" if len(words) > most else "")
