"""The passages that all queries together find."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from app.answer.retrieval.cited_before import cited_before
from app.answer.retrieval.deduplicate import distinct
from app.answer.state import Work
from app.core.answers import Hit, Mode
from app.library.language.thesaurus import with_related
from app.models.reranker import BEST, rerank_hits

_FOUND, _READ = 10, 40
"""Passages searched for, and those of which the thorough mode reads the useful ones one by one."""
_FEW = 30
"""So few passages are all looked at where no model must read them."""
_BY_WORDS = 2
"""Passages that hold most of the question's words, and are looked at whatever they mean."""
_DEEPER = 3
"""How many times as many each of several queries looks for, so that what all find comes together."""
_SPARE = 10
"""Passages looked for beyond, to take the place of those that only repeat others."""
BESIDE = 0.5
"""What a query counts beside the question as it can be understood by itself."""
_EARLIER = 0.5
"""What counts that an earlier answer cited a passage."""
_SOFTENED = 10
"""The k of reciprocal rank fusion: small, because only the first few passages are read."""


def retrieve(work: Work) -> None:
    """Sets the hits of the work's queries and, for a follow-up, of what was cited before."""
    started = time.perf_counter()
    amount = _READ if work.mode is Mode.THOROUGH else _FOUND
    if work.generator is None and work.scope().passages <= _FEW:
        amount = _FEW
    queries = work.queries
    depth = amount * (_DEEPER if len(queries) > 1 else 1) + _SPARE
    if work.reranker is not None:
        depth = max(depth, BEST)
    lists = [_search(work, query, depth) for query in queries]
    weights = [1.0 if query == work.alone else BESIDE for query in queries]
    if work.asked.leans_back:
        lists.append(cited_before(work.library, work.turns, work.documents))
        weights.append(_EARLIER)
    found = distinct(fused(lists, weights))
    if work.reranker is not None:
        found = rerank_hits(work.reranker, work.alone, found)
    found = found[:amount]
    work.hits = (*found, *_told_by_words(work, found))
    work.search_seconds = time.perf_counter() - started


def _told_by_words(work: Work, found: Sequence[Hit]) -> list[Hit]:
    """The passages that hold most of the question's words, the rarest counting most, if they are not among
    those found: a name or a number that stands in one place only may mean nothing to the embedder.
    """
    if len(found) < _FOUND:
        return []
    known = {(hit.document, hit.number) for hit in found}
    lowest = min(hit.score for hit in found)
    best = work.library.hits(work.library.word_scores(work.alone, work.documents, _BY_WORDS))
    return [
        replace(hit, score=min(hit.score, lowest)) for hit in best if (hit.document, hit.number) not in known
    ]


def fused(lists: Sequence[Sequence[Hit]], weights: Sequence[float]) -> list[Hit]:
    """The hits of several rankings as one, by reciprocal rank: Cormack, Clarke and Büttcher, "Reciprocal rank
    fusion outperforms Condorcet and individual rank learning methods", SIGIR 2009. Scores of different
    queries cannot be compared; the fused ones are scaled so that the best is that of the best hit.
    """
    if sum(map(bool, lists)) < 2:
        return next((list(hits) for hits in lists if hits), [])
    ranked: dict[tuple[str, int], float] = {}
    known: dict[tuple[str, int], Hit] = {}
    for hits, weight in zip(lists, weights, strict=True):
        for rank, hit in enumerate(hits, 1):
            place = hit.document, hit.number
            ranked[place] = ranked.get(place, 0.0) + weight / (_SOFTENED + rank)
            known.setdefault(place, hit)
    order = sorted(ranked, key=lambda place: -ranked[place])
    scale = max(hits[0].score for hits in lists if hits) / ranked[order[0]]
    return [replace(known[place], score=scale * ranked[place]) for place in order]


def _search(work: Work, query: str, limit: int) -> list[Hit]:
    vector = None if work.embedder is None else work.embedder.embed_query(with_related(query))
    return work.library.search(query, vector, work.documents, limit)
