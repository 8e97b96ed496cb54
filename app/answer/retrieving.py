"""The passages that all queries together find."""

from __future__ import annotations

import time
from collections.abc import Sequence

from app.answer.work import Work
from app.core.answers import Hit, Mode
from app.library.library import Library
from app.library.thesaurus import with_related
from app.models.embedder import Embedder

_FOUND, _READ = 10, 12
"""Passages searched for, and read one by one in the thorough mode."""


def retrieve(work: Work) -> None:
    """Sets the hits of the work's queries."""
    started = time.perf_counter()
    amount = _READ if work.mode is Mode.THOROUGH else _FOUND
    work.hits = tuple(_best(work.queries, work.library, work.embedder, work.documents, amount))
    work.search_seconds = time.perf_counter() - started


def _best(
    queries: Sequence[str], library: Library, embedder: Embedder, documents: Sequence[str], limit: int
) -> list[Hit]:
    """The best hits of all queries together."""
    best: dict[tuple[str, int], Hit] = {}
    for query in queries:
        for hit in library.search(query, embedder.embed_query(with_related(query)), documents, limit):
            place = hit.document, hit.number
            if place not in best or best[place].score < hit.score:
                best[place] = hit
    return sorted(best.values(), key=lambda hit: -hit.score)[:limit]
