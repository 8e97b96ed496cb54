"""Deduplicate passages that say the same, and join those that follow each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from app.answer.text.function_words import NEGATIVE
from app.answer.text.normalize import find_all_numbers
from app.core.answers import Hit

_WORD = re.compile(r"[^\W\d_]+(?:['’]t\b)?")
_ALIKE = 92.0
"""Percent of likeness from which two passages say the same, if their numbers do too. Judged:
tests/benchmarks/thresholds.py.
"""


def deduplicate_hits(hits: Iterable[Hit]) -> list[Hit]:
    """Deduplicate hits: without those that repeat a better one: the same clause in two versions of a file,
    say. Where a number or a denial differs, so may what is said.
    """
    kept: list[Hit] = []
    for hit in hits:
        if not any(_repeats(hit.text, other.text) for other in kept):
            kept.append(hit)
    return kept


def _repeats(text: str, other: str) -> bool:
    return (
        fuzz.ratio(text, other, score_cutoff=_ALIKE) > 0
        and find_all_numbers(text) == find_all_numbers(other)
        and _list_denials(text) == _list_denials(other)
    )


def _list_denials(text: str) -> list[str]:
    words = (word.replace("’", "'") for word in _WORD.findall(text.casefold()))
    return [word for word in words if word in NEGATIVE or word.endswith("n't")]


def join_adjacent_hits(hits: Sequence[Hit]) -> list[Hit]:
    """Join hits as they are read: those that follow each other on a page as one, in the place of the best."""
    numbers = {(hit.document, hit.page, hit.number): hit for hit in hits}
    whole: list[Hit] = []
    told: set[tuple[str, int, int]] = set()
    for hit in hits:
        place = hit.document, hit.page, hit.number
        if place in told:
            continue
        first = last = hit.number
        while (hit.document, hit.page, first - 1) in numbers:
            first -= 1
        while (hit.document, hit.page, last + 1) in numbers:
            last += 1
        run = [(hit.document, hit.page, number) for number in range(first, last + 1)]
        told.update(run)
        whole.append(replace(hit, text="\n".join(numbers[each].text for each in run)))
    return whole
