"""Retrieve the passages that all queries together find."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.answer.question.queries import Queries
from app.answer.retrieval.cited_before import find_cited_before
from app.answer.retrieval.deduplicate import deduplicate_hits
from app.core.answers import Hit, Mode, Turn
from app.library.language.thesaurus import add_related
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reranker import BEST, Reranker, rerank_hits

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
"""What a query counts beside the question as it can be understood by itself. Judged:
tests/benchmarks/thresholds.py.
"""
_EARLIER = 0.5
"""What counts that an earlier answer cited a passage. Judged: tests/benchmarks/thresholds.py."""
_SOFTENED = 10
"""The k of reciprocal rank fusion: small, because only the first few passages are read."""


def budget_hits(mode: Mode, passages: int, *, is_read: bool) -> int:
    """Budget how many passages to retrieve of so many in scope; `is_read` tells that a model must read
    them.
    """
    if not is_read and passages <= _FEW:
        return _FEW
    return _READ if mode is Mode.THOROUGH else _FOUND


def retrieve(
    asked: Queries,
    library: Library,
    embedder: Embedder | None,
    documents: Sequence[str] = (),
    turns: Sequence[Turn] = (),
    amount: int = _FOUND,
    reranker: Reranker | None = None,
) -> tuple[Hit, ...]:
    """Retrieve the best hits of all queries and, for a follow-up, of what was cited before."""

    def search(query: str, limit: int) -> list[Hit]:
        vector = None if embedder is None else embedder.embed_query(add_related(query))
        return library.search(query, vector, documents, limit)

    queries = asked.searches
    depth = amount * (_DEEPER if len(queries) > 1 else 1) + _SPARE
    if reranker is not None:
        depth = max(depth, BEST)
    lists = [search(query, depth) for query in queries]
    weights = [1.0 if query == asked.alone else BESIDE for query in queries]
    if asked.is_follow_up:
        lists.append(find_cited_before(library, turns, documents))
        weights.append(_EARLIER)
    found = deduplicate_hits(fuse_rankings(lists, weights))
    if reranker is not None:
        found = rerank_hits(reranker, asked.alone, found)
    found = found[:amount]
    return (*found, *_told_by_words(asked.alone, library, documents, found))


def _told_by_words(
    question: str, library: Library, documents: Sequence[str], found: Sequence[Hit]
) -> list[Hit]:
    """The passages that hold most of the question's words, the rarest counting most, if they are not among
    those found: a name or a number that stands in one place only may mean nothing to the embedder.
    """
    if len(found) < _FOUND:
        return []
    known = {(hit.document, hit.number) for hit in found}
    lowest = min(hit.score for hit in found)
    best = library.load_hits(library.score_words(question, documents, _BY_WORDS))
    return [
        replace(hit, score=min(hit.score, lowest)) for hit in best if (hit.document, hit.number) not in known
    ]


def fuse_rankings(lists: Sequence[Sequence[Hit]], weights: Sequence[float]) -> list[Hit]:
    """Fuse the hits of several rankings, by reciprocal rank: Cormack, Clarke and Büttcher, "Reciprocal rank
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
