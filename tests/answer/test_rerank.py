"""Sentences weighed: by words, by meaning, and beside others that were weighed before."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.answer.retrieval.rerank import MEANING, WORDS, Evidence
from app.answer.text.normalize import find_stems
from app.models.embedder import Embedder

QUESTION = "Tell about the rent and the dog of the tenant"


def test_words_weigh_as_their_share_of_the_question(evidence: Evidence, embedder: Embedder) -> None:
    weighed = Evidence(QUESTION, evidence.sources, embedder, 0)
    shares = [weighed.measure_coverage(find_stems(QUESTION), index) for index in range(len(weighed.sources))]
    assert max(shares) > 0.5 and np.allclose(weighed.relevance, [WORDS * share for share in shares])


@pytest.mark.parametrize(
    ("passages", "words", "is_small"), [(3, 200, True), (5, 40, True), (5, 200, False), (12, 10, False)]
)
def test_a_scope_is_small_where_few_or_short_passages_are_all_there_are(
    evidence: Evidence, passages: int, words: int, is_small: bool
) -> None:
    source = evidence.sources[0]
    hit = replace(source.hit, text=" ".join(["word"] * words))
    weighed = Evidence(QUESTION, [source.copy_as(hit, rank) for rank in range(passages)], None)
    assert weighed.is_small_scope is is_small


def test_what_is_weighed_later_can_be_put_beside_it(evidence: Evidence, embedder: Embedder) -> None:
    sources = [source for source in evidence.sources if source.rank < 2]
    others = [source for source in evidence.sources if source.rank >= 2]
    first = Evidence(QUESTION, sources, embedder)
    later = Evidence(QUESTION, others, embedder, 2, first)
    both = first.add_sources(later, [1, 0])
    assert both.sources == [*sources, others[1], others[0]]
    assert both.hits == {source.rank: source.hit for source in both.sources}
    assert both.relevance[-2:] == [later.relevance[1], later.relevance[0]]
    assert all(both.weigh_word(stem) == first.weigh_word(stem) for stem in find_stems(QUESTION))
    query = embedder.embed_query(QUESTION)
    for index, vector in zip(both.embedded, both.vectors, strict=True):
        text = both.sources[index].text
        assert np.allclose(vector, embedder.embed([text])[0], atol=0.02)
        assert both.relevance[index] >= MEANING * float(vector @ query) - 1e-6


def test_merits_follow_what_is_compared_after_they_were_asked_for(
    evidence: Evidence, embedder: Embedder
) -> None:
    weighed = Evidence(QUESTION, evidence.sources, embedder, 0)
    assert max(weighed.scores) and weighed.pages
    weighed.compare(len(weighed.sources))
    afresh = Evidence(QUESTION, evidence.sources, embedder, len(evidence.sources))
    assert weighed.scores == afresh.scores and weighed.pages == afresh.pages


def test_of_many_passages_a_small_chance_counts_that_is_many_times_another(evidence: Evidence) -> None:
    source = evidence.sources[0]
    hits = [replace(source.hit, text=" ".join(["word"] * 100), score=1.0) for _ in range(12)]
    weighed = Evidence(QUESTION, [source.copy_as(hit, rank) for rank, hit in enumerate(hits)], None)
    weighed.relevance = [0.5, 0.3, *[0.1] * 10]
    assert weighed.best_statement == 0
    weighed.add_readings({0: 0.01, 1: 0.15}, 0.15)
    assert weighed.best_statement == 1 and weighed.scores[0] > weighed.scores[2]
