"""Align the terms of a claim with those of a sentence: which stands for which, at the least cost."""

from __future__ import annotations

from collections.abc import Sequence

from app.answer.entailment.terms import Term, is_same_term

_UNALIGNED = 50.0
"""What a term costs that stands beside none. Judged: tests/benchmarks/thresholds.py."""
_BACK = 8.0
"""What going back costs, more than the way. Judged: tests/benchmarks/thresholds.py."""
_FIRST = 0.01
"""What a place costs the first term, so that of two like it the earlier is taken. Judged:
tests/benchmarks/thresholds.py.
"""


def align(claim: Sequence[Term], sentence: Sequence[Term], language: str) -> list[int | None]:
    """Align a claim: for each of its terms the place of the one in the sentence that says the same, or None;
    no place is given twice. Of several, those are taken that keep the order and lie close together (Viterbi).
    """
    places = [index for index, term in enumerate(sentence) if term.counts]
    rank = {place: number for number, place in enumerate(places)}
    best: dict[int, tuple[float, tuple[int | None, ...]]] = {-1: (0.0, ())}
    for term in claim:
        if not term.counts:
            best = {last: (cost, (*path, None)) for last, (cost, path) in best.items()}
            continue
        alike = [place for place in places if is_same_term(term, sentence[place], language)]
        following: dict[int, tuple[float, tuple[int | None, ...]]] = {}
        for last, (cost, path) in best.items():
            found: list[tuple[int, float, int | None]] = [(last, cost + _UNALIGNED, None)]
            found += [(p, cost + _measure_jump(last, p, rank), p) for p in alike if p not in path]
            for now, total, given in found:
                if now not in following or total < following[now][0]:
                    following[now] = (total, (*path, given))
        best = following
    return list(min(best.values(), key=lambda each: each[0])[1])


def _measure_jump(last: int, place: int, rank: dict[int, int]) -> float:
    if last < 0:
        return _FIRST * rank[place]
    steps = rank[place] - rank[last]
    return float(steps - 1) if steps > 0 else _BACK - steps
