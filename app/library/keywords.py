"""The keyword index: a person's words as FTS5 queries, ranked by BM25."""

from __future__ import annotations

import heapq
import json
import math
import sqlite3
from collections.abc import Sequence

from app.core.little_words import UNTELLING_WORDS
from app.library import periods
from app.library.segmentation import phrase, query_terms
from app.library.thesaurus import related

Found = dict[str, dict[int, float]]
"""For each word or phrase looked for, the passages that hold it, by row, with their BM25 score for it."""

_MOST_TERMS = 64
_MOST_MATCHES = 20_000
"""How many rows the words of one query may touch in all: what is scored in a few hundredths of a second."""


def telling(words: Sequence[str]) -> list[str]:
    """Those of the lower-case `words` that do not stand in every text of their language; all of them if none
    is left.
    """
    frequent = max(UNTELLING_WORDS.values(), key=lambda frequent: sum(word in frequent for word in words))
    return [word for word in words if word not in frequent] or list(words)


def terms(query: str) -> list[str]:
    """The distinct words of `query` worth looking for, in order, at most 64; years also as four digits."""
    _, spoken_of = periods.parted(query)
    years = sorted(period for period in spoken_of if period.isdigit())
    return list(dict.fromkeys([*telling(query_terms(query)), *years]))[:_MOST_TERMS]


def found(connection: sqlite3.Connection, query: str, documents: Sequence[int]) -> Found:
    """Which passages hold which of the words of `query` and of the phrases related to it. `documents` are
    numbers; none means all.

    A word weighs by how rare it is among the passages searched, not in the whole library as FTS5 has it:
    in a filing of Verizon's, "Verizon" tells nothing. The commonest words are left out of a long query
    over a large library.
    """
    join, within, places = _within(connection, documents)
    (total,) = connection.execute("SELECT count(*) FROM passages").fetchone()
    (searched,) = connection.execute(
        "SELECT count(*) FROM passages WHERE document IN (SELECT value FROM json_each(?)) OR NOT ?",
        (json.dumps(list(documents)), len(documents)),
    ).fetchone()
    phrases = (" ".join(query_terms(each)) for each in related(query))
    counted: list[tuple[int, str]] = []
    for term in dict.fromkeys([*terms(query), *phrases]):
        (count,) = connection.execute(
            "SELECT count(*) FROM keywords WHERE keywords MATCH ?", (phrase(term),)
        ).fetchone()
        if count:
            counted.append((count, term))
    scores: Found = {}
    touched = 0
    for count, term in sorted(counted):
        if touched and touched + count > _MOST_MATCHES:
            break
        matches = connection.execute(
            f"SELECT keywords.rowid, -bm25(keywords) FROM keywords {join} WHERE keywords MATCH ? {within}",
            (phrase(term), *places),
        ).fetchall()
        touched += len(matches) if len(documents) == 1 else count
        weight = _rarity(len(matches), searched) / _fts5_rarity(count, total)
        scores[term] = {rowid: weight * score for rowid, score in matches}
    return scores


def best(found: Found, limit: int) -> dict[int, float]:
    """The passages for which most speaks, best first: row and summed BM25 score, as a share of what it would
    be for a passage that is best for every word.
    """
    highest = sum(max(scores.values(), default=0.0) for scores in found.values()) or 1.0
    summed: dict[int, float] = {}
    for scores in found.values():
        for rowid, score in scores.items():
            summed[rowid] = summed.get(rowid, 0.0) + score / highest
    return dict(heapq.nsmallest(limit, summed.items(), key=lambda item: (-item[1], item[0])))


def _within(connection: sqlite3.Connection, documents: Sequence[int]) -> tuple[str, str, tuple[int, ...]]:
    """A join and a condition that keep to the passages of `documents`, and the condition's values."""
    if not documents:
        return "", "", ()
    marks = ",".join("?" * len(documents))
    # Most passages of a document lie together, and FTS5 leaps over what is outside a range. To look each
    # match up in a set, on the other hand, it would search the index once for every member.
    first, last = connection.execute(
        f"SELECT ifnull(min(rowid), 0), ifnull(max(rowid), 0) FROM passages WHERE document IN ({marks})",
        tuple(documents),
    ).fetchone()
    between = "AND keywords.rowid BETWEEN ? AND ?"
    join = "CROSS JOIN passages ON passages.rowid = keywords.rowid"
    return join, f"{between} AND passages.document IN ({marks})", (first, last, *documents)


def _rarity(matching: int, total: int) -> float:
    """Inverse document frequency as Lucene has it, which is never negative."""
    return math.log(1 + (total - matching + 0.5) / (matching + 0.5))


def _fts5_rarity(matching: int, total: int) -> float:
    """The factor that is in FTS5's `bm25` already (see `fts5_aux.c`)."""
    return max(math.log((total - matching + 0.5) / (matching + 0.5)), 1e-6)
