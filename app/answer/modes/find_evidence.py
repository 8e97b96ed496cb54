"""Find the evidence for a question: retrieve passages, and weigh their sentences."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.answer.question.queries import Queries
from app.answer.request import Request
from app.answer.retrieval.clause_lookup import Clause, find_clauses, put_clauses_first, weigh_sources
from app.answer.retrieval.readings import (
    PassageReadings,
    SentenceReading,
    find_sources_pointed_at,
    read_passages,
    read_sentences,
)
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.retrieve import budget_hits, retrieve
from app.answer.retrieval.sentences import Source, read_sources
from app.answer.text.normalize import find_stems
from app.core.answers import Hit, Mode
from app.models.reader import Reader


@dataclass(frozen=True)
class Retrieved:
    """The passages that were found for a question, best first."""

    hits: tuple[Hit, ...]
    clauses: Sequence[Clause] = ()
    """Where the places are that the question names by their numbers."""
    seconds: float = 0.0


@dataclass(frozen=True)
class Weighed:
    """The sentences of passages, weighed, and what the reader made of the passages, where there is one, and
    of the likeliest sentences each by itself, by their index.
    """

    evidence: Evidence
    readings: PassageReadings | None = None
    alone: Mapping[int, SentenceReading] = field(default_factory=dict)


def retrieve_hits(request: Request, mode: Mode, queries: Queries) -> Retrieved:
    """Retrieve the passages, and the places that the question names by their numbers."""
    started = time.perf_counter()
    queries = replace(queries, alone=queries.alone or request.question)
    amount = budget_hits(mode, request.scope.passages, is_read=request.generator is not None)
    hits = retrieve(
        queries,
        request.library,
        request.embedder,
        request.documents,
        request.turns,
        amount,
        request.reranker,
    )
    clauses = find_clauses(queries.alone, request.library, request.documents_in_scope, hits)
    hits = put_clauses_first(hits, clauses, request.library)
    return Retrieved(hits, clauses, time.perf_counter() - started)


def weigh_hits(request: Request, alone: str, retrieved: Retrieved) -> Weighed:
    """Have the passages read, where there is a reader, and weigh their sentences."""
    asked = frozenset(find_stems(alone))
    sources = [each for each in read_sources(request.library, retrieved.hits) if not _asks_again(each, asked)]
    evidence = Evidence(alone, sources, request.embedder, at_place=weigh_sources(retrieved.clauses, sources))
    readings = None
    read: Mapping[int, SentenceReading] = {}
    if request.reader is not None:
        readings = read_passages(alone, retrieved.hits, request.library, request.reader, sources)
        if readings is not None and readings.by_rank:
            read = _heed_reader(request, evidence, retrieved.hits, readings, request.reader)
    return Weighed(evidence, readings, read)


def _asks_again(source: Source, asked: frozenset[str]) -> bool:
    """Whether a sentence asks what is asked and says no more, as in a list of questions: it answers nothing,
    however like it is. What follows it may.
    """
    return source.asks and asked.issuperset(source.stems)


def _heed_reader(
    request: Request, evidence: Evidence, hits: Sequence[Hit], readings: PassageReadings, reader: Reader
) -> dict[int, SentenceReading]:
    """Have the evidence heed what the reader makes of the passages, and of the likeliest sentences, whose
    readings are returned; asked in the documents' own words, too, where the question has others, it counts
    where it is surer.
    """
    evidence.add_readings(find_sources_pointed_at(readings), readings.relevance)
    alone = read_sentences(evidence, evidence.question, reader)
    evidence.add_reader_chances(_list_chances(alone))
    if evidence.reworded:
        again = read_passages(evidence.reworded, hits, request.library, reader, evidence.sources)
        if again is not None:
            evidence.add_readings(find_sources_pointed_at(again), again.relevance)
        evidence.add_reworded_chances(_list_chances(read_sentences(evidence, evidence.reworded, reader)))
    return alone


def _list_chances(read: Mapping[int, SentenceReading]) -> dict[int, float]:
    """List the chances that sentences answer by themselves."""
    return {index: each.relevance for index, each in read.items()}
