"""The keyword index: a person's words as FTS5 queries, ranked by BM25."""

from __future__ import annotations

import math
import re
import sqlite3
from collections.abc import Sequence

_MOST_TERMS = 64
_MOST_MATCHES = 25_000
"""How many rows the words of one query may touch in all: what is scored in a few hundredths of a second."""

_WORD = re.compile(r"[^\W_]+")
_COMMON = """
a about above after again all also am an and any are as at be because been before being below between both
but by can could did do does doing down during each few for from further give had has have having he her
here hers him his how i if in into is it its itself just let ll me more most my no nor not of off on once
only or other our ours out over own please re s same she should so some such t tell than that the their
theirs them then there these they this those through to too under until up ve very was we were what when
where which while who whom whose why will with would you your yours
"""
_STOP_WORDS = frozenset(_COMMON.split())


def telling(words: Sequence[str]) -> list[str]:
    """Those of the lower-case `words` that do not stand in every text; all of them if none is left."""
    return [word for word in words if word not in _STOP_WORDS] or list(words)


def terms(query: str) -> list[str]:
    """The distinct words of `query` worth looking for, in order, at most 64."""
    return telling(list(dict.fromkeys(_WORD.findall(query.lower()))))[:_MOST_TERMS]


def ranked(
    connection: sqlite3.Connection, query: str, documents: Sequence[int], limit: int
) -> list[tuple[int, float]]:
    """The passages (by rowid) that hold any of the words of `query`, best first, with their BM25 score.
    `documents` are numbers; none means all.

    A word weighs by how rare it is among the passages searched, not in the whole library as FTS5 has it:
    in a filing of Verizon's, "Verizon" tells nothing. The commonest words are left out of a long query
    over a large library.
    """
    within, places = _within(connection, documents)
    (total,) = connection.execute("SELECT count(*) FROM passages").fetchone()
    (searched,) = connection.execute(f"SELECT count(*) FROM passages WHERE 1 {within}", places).fetchone()
    weighed: list[tuple[int, str, float]] = []
    for term in terms(query):
        phrase = f'"{term}"'
        count = "SELECT count(*) FROM keywords WHERE keywords MATCH ?"
        (everywhere,) = connection.execute(count, (phrase,)).fetchone()
        here = everywhere
        if documents and everywhere:
            (here,) = connection.execute(count + within, (phrase, *places)).fetchone()
        if here:
            weighed.append((here, phrase, _rarity(here, searched) / _fts5_rarity(everywhere, total)))
    weighed.sort()
    parts: list[str] = []
    values: list[str | int] = []
    touched = 0
    for here, phrase, weight in weighed:
        touched += here
        if parts and touched > _MOST_MATCHES:
            break
        parts.append(
            f"SELECT rowid, {weight!r} * -bm25(keywords) AS score"
            f" FROM keywords WHERE keywords MATCH ?{within}"
        )
        values += (phrase, *places)
    if not parts:
        return []
    # Materialized, because bm25 works only in the very query that matches.
    return connection.execute(
        f"WITH scores AS MATERIALIZED ({' UNION ALL '.join(parts)})"
        " SELECT rowid, sum(score) AS total FROM scores GROUP BY rowid ORDER BY total DESC, rowid LIMIT ?",
        (*values, limit),
    ).fetchall()


def _within(connection: sqlite3.Connection, documents: Sequence[int]) -> tuple[str, tuple[int, ...]]:
    """A condition on `rowid` that holds for the passages of `documents`, and its values."""
    if not documents:
        return "", ()
    marks = ",".join("?" * len(documents))
    # The range lets FTS5 leap over the rest of a word's list; the passages of one document lie together.
    first, last = connection.execute(
        f"SELECT ifnull(min(rowid), 0), ifnull(max(rowid), 0) FROM passages WHERE document IN ({marks})",
        tuple(documents),
    ).fetchone()
    between = " AND rowid BETWEEN ? AND ?"
    if len(documents) == 1:
        return between, (first, last)
    among = f" AND rowid IN (SELECT rowid FROM passages WHERE document IN ({marks}))"
    return between + among, (first, last, *documents)


def _rarity(matching: int, total: int) -> float:
    """Inverse document frequency as Lucene has it, which is never negative."""
    return math.log(1 + (total - matching + 0.5) / (matching + 0.5))


def _fts5_rarity(matching: int, total: int) -> float:
    """The factor that is in FTS5's `bm25` already (see `fts5_aux.c`)."""
    return max(math.log((total - matching + 0.5) / (matching + 0.5)), 1e-6)
