"""Rerank the sentences that were found, by how far each bears on the question."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.answer.question.answer_type import (
    Kind,
    asks_whether,
    classify_answer_type,
    find_name_stems,
    find_stems_beside_contact,
    find_telling_stems,
    find_thing_asked,
    names_new,
)
from app.answer.retrieval.likeness import find_alike, put_in_words
from app.answer.retrieval.outdone import find_outdone
from app.answer.retrieval.sentences import Source, join_heading
from app.answer.text.injection import is_injection
from app.answer.text.language import detect_language
from app.answer.text.normalize import find_stems
from app.answer.text.synonyms import find_by_heads, find_kin, find_synonyms
from app.answer.text.word_forms import find_clipped, find_stems_said
from app.core.answers import Hit
from app.core.documents import join_words
from app.models.embedder import Embedder

EMBEDDED = 24
"""Sentences compared by meaning: embedding more would be felt, and 32 bring no answer more on any set."""
_READ = 400
"""Characters of a sentence that are embedded: the start of a table tells what it is."""
MEANING, WORDS = 0.6, 0.4
"""What a sentence's cosine to the question counts, and its share of the question's words. Judged:
tests/benchmarks/thresholds.py.
"""
_KIND = 0.1
"""What it counts that a sentence names a thing of the kind that is asked for: a person, a year, a number.
Judged: tests/benchmarks/thresholds.py.
"""
MAIN_PAGE = 0.9
"""Share of the best page's score that a page must have to be cited beside it. Judged:
tests/benchmarks/thresholds.py.
"""
_CONTEXT, _HEADING = 0.5, 0.75
"""What a word counts that stands near a sentence and not in it, and one of the heading above it. Judged:
tests/benchmarks/thresholds.py.
"""
_SAME = 0.6
"""What a word counts that stands nowhere, where another stands that means the same. Of 221 questions on
everyday files quotes answer 176 then, for 170; as many are refused of 172 that have no answer there. What
moving it does: tests/benchmarks/thresholds.py.
"""
_RECORD, _RECORD_HEADING, _ASKED_FOR = 0.7, 0.9, 0.25
"""The same two for a row or a label with its value, which does not say again whose it is (the policy number
“of Bruce Wayne”), and what such a word counts of what is asked for, which it must say. Judged:
tests/benchmarks/thresholds.py.
"""
_RECORD_WORDS, _RECORD_MEANING = 0.7, 0.3
"""What the two count for such a row or label: the embedder makes little of it. Judged:
tests/benchmarks/thresholds.py.
"""
_ASKED_TOO = 0.7
"""What it counts that a question in a document is like the one that is asked. Judged:
tests/benchmarks/thresholds.py.
"""
_NUMBER = 0.2
"""What it counts that a sentence holds the numbers of the question: they tell one row from another. Judged:
tests/benchmarks/thresholds.py.
"""
_FEW, _FEW_WORDS, _ALL = 3, 500, 10
"""Passages of a scope that a person sees at once, and the words of more that are as short (slides), where
these are fewer than are searched for, and so all there are.
"""


class _Shares(NamedTuple):
    """What counts beside a sentence's relevance: the chance that the answer begins in it, as the reader tells
    of its passage; the chance that it answers by itself; and its passage's rank in the search.
    """

    pointed: float
    alone: float
    passage: float


_SMALL_SCOPE, _LARGE_SCOPE, _UNREAD = _Shares(1.0, 1.0, 0.5), _Shares(0.2, 0.2, 0.5), _Shares(0.0, 0.0, 1.0)
"""Where few passages were found, the search has told little, and the reader has read them all: of 65
questions on everyday files, 40 of which were looked at for it, quotes answer 60 for 56 then, and the first
quote 52 for 47. Of many passages the reader is seldom sure, but tells one chance in five from one in a
hundred, as words and vectors do not: there the logarithms of its chances count. Where it has not read, the
search has more of a say. Judged: tests/benchmarks/everyday.py, by the half that is looked at.
"""
_LEAST_READ = 0.004
"""The chance that is as good as none in such a scope. Judged: tests/benchmarks/everyday.py."""

_CACHED_SCORES = ("scores", "best_statement", "pages", "main_pages", "on_main_pages", "_main_places")
"""What is told of how far sentences bear on the question, and kept."""


class Evidence:
    """The sentences that were found for a question, best passage first, and how they bear on it."""

    def __init__(
        self,
        question: str,
        sources: Sequence[Source],
        embedder: Embedder | None,
        embedded: int = EMBEDDED,
        weighed_as: Evidence | None = None,
        *,
        at_place: Mapping[int, float] | None = None,
    ) -> None:
        """Words count as they do in the evidence `weighed_as`, if that is given: what is looked at later, of
        the same question, can then be put beside it. Without an `embedder`, words alone tell. `at_place` is
        what it counts that a sentence is at a place that the question names by its number, by index.
        """
        self.question = question
        self.sources = list(sources)
        self.embedder = embedder
        self.asked = frozenset(find_telling_stems(question))
        """The telling words of the question."""
        self.stems = self._find_stems()
        self._meant = self._add_meant()
        self.at_place: Mapping[int, float] = at_place or {}
        self.pointed_at: Mapping[int, float] = {}
        self.read_alone: Mapping[int, float] = {}
        self.read_reworded: Mapping[int, float] = {}
        """The chance that a sentence answers by itself the question as it is asked, and as it is reworded if
        that is surer.
        """
        self.read_relevance: float | None = None
        """The chance that one of the passages answers, as the reader tells it; None where it has not read."""
        self.numbers = frozenset(stem for stem in self.asked if stem[0].isdigit() and len(stem) > 1)
        """The numbers among them, but for those of one digit, which tell nothing apart."""
        self._amount = len(self.sources)
        self._frequency: Counter[str]
        self._query: NDArray[np.float32] | None = None
        if weighed_as is None:
            self._frequency = Counter(stem for each in self.stems for stem in set(each))
        else:
            self._amount, self._frequency = weighed_as._amount, weighed_as._frequency
            self._query = weighed_as._query
        lexical = self._score_words()
        named = names_new(classify_answer_type(question), question)
        self.relevance = [
            _discount_question(source) * self._weigh_word_share(source) * each
            + _KIND * named(source.statement)
            + self._score_numbers(source)
            for each, source in zip(lexical, sources, strict=True)
        ]
        """For each source how far it bears on the question, up to 1."""
        self._order = sorted(range(len(sources)), key=lambda index: (-lexical[index], sources[index].rank))
        self.embedded: list[int] = []
        """Indices of the sources that `vectors` [n, d] belong to."""
        self.vectors: NDArray[np.float32] = np.empty((0, 0), np.float32)
        self.nearest = 0.0
        """The largest cosine of any sentence to the question."""
        self.compare(embedded)

    def _find_stems(self) -> list[list[str]]:
        """Find the telling words of each source, and those of the question of which it speaks otherwise. What
        is cut short counts for one that stands nowhere.
        """
        found = [[*each.stems, *find_stems_said(each, self.asked, self.question)] for each in self.sources]
        if lacking := self._list_lacking(found):
            clipped = find_clipped(set().union(*found), lacking)
            for said in found if clipped else ():
                said += [word for one in said for word in clipped.get(one, ())]
        return found

    def _add_meant(self) -> list[frozenset[str]]:
        """Add to the words of each source those of the question that stand in none and that it says by others
        which mean the same; tell these. A name means nothing else ("Mark"); what asks for a telephone number
        or an address is told by its form.
        """
        lacking = self._list_lacking(self.stems).difference(find_name_stems(self.question))
        if classify_answer_type(self.question) is Kind.CONTACT:
            lacking &= find_stems_beside_contact(self.question)
        same = {word: find_synonyms(word, self.question) for word in lacking}
        language = detect_language((self.question,))
        if language == "de":
            self._add_kin(same)
        self._same_as_lacking = same
        wanted = frozenset[str]().union(*same.values())
        if not wanted:
            return [frozenset()] * len(self.sources)
        meant = []
        for source, said in zip(self.sources, self.stems, strict=True):
            held = wanted.intersection(said).union(find_stems_said(source, wanted, self.question))
            held |= find_by_heads(lacking, said) if language == "de" else frozenset()
            meant.append(frozenset(word for word, others in same.items() if others & held))
            said += meant[-1]
        return meant

    def _add_kin(self, same: dict[str, frozenset[str]]) -> None:
        """Add to what means the same as words of a German question what its compounds, which are nouns and so
        have capitals, may be said by.
        """
        for word in re.findall(r"(?<=\w )[^\W\d_]+", self.question):
            for stem in find_stems(word) if word[0].isupper() else ():
                if stem in same:
                    same[stem] |= find_kin(word.casefold())

    @cached_property
    def reworded(self) -> str:
        """The question in the words that stand in a small scope and are likest by their vectors to those that
        do not; "" where there are none, or another model than the starter makes the vectors, whose cosines
        would say something else. Not what asks whether something is so: a dog is like a cat, and no cat.
        """
        same, embedder = self._same_as_lacking, self.embedder
        if not same or embedder is None or not embedder.is_starter or not self.is_small_scope:
            return ""
        if detect_language((self.question,)) != "en" or asks_whether(self.question):
            return ""
        said = [source.statement for source in self.sources if not source.is_injection]
        alike = find_alike(same, self.question, said, embedder)
        likest = {word: others[0] for word, others in alike.items()}
        return put_in_words(self.question, likest) if likest else ""

    def _list_lacking(self, found: Sequence[Sequence[str]]) -> frozenset[str]:
        """List the words of the question that stand in none of the sources, of which these were found."""
        return self.asked.difference(*found)

    def compare(self, more: int) -> None:
        """Compare so many more sentences with the question by meaning, those first whose words speak for them
        most.
        """
        begun = len(self.embedded)
        self.compare_these(self._order[begun : begun + more])

    def compare_these(self, indices: Iterable[int]) -> None:
        """Compare these sentences, none of which is compared yet, with the question by meaning."""
        indices = sorted(indices)
        if not indices or self.embedder is None:
            return
        texts = [join_heading(self.sources[index])[:_READ] for index in indices]
        vectors = self.embedder.embed_again(texts)
        if self._query is None:
            self._query = self.embedder.embed_query(self.question)
        cosines = vectors @ self._query
        for index, cosine in zip(indices, cosines.tolist(), strict=True):
            share = _RECORD_MEANING if self.sources[index].is_record else MEANING
            self.relevance[index] += _discount_question(self.sources[index]) * share * max(0.0, cosine)
            self.nearest = max(self.nearest, cosine)
        self.vectors = np.concatenate([self.vectors, vectors]) if self.embedded else vectors
        self.embedded += indices
        self._clear_cached()

    def _clear_cached(self) -> None:
        for name in _CACHED_SCORES:
            self.__dict__.pop(name, None)

    def add_readings(self, pointed_at: Mapping[int, float], relevance: float) -> None:
        """Heed the chance that the answer stands in a sentence that the reader points at, by index, and that
        one of the passages answers; what was heeded before counts where it is surer.
        """
        self.pointed_at = _take_surer(self.pointed_at, pointed_at)
        self.read_relevance = max(self.read_relevance or 0.0, relevance)
        self._clear_cached()

    def add_reader_chances(self, read: Mapping[int, float]) -> None:
        """Heed the chance that a sentence answers by itself, as the reader tells, by index."""
        self.read_alone = self.read_reworded = read
        self._clear_cached()

    def add_reworded_chances(self, read: Mapping[int, float]) -> None:
        """Heed the same of the question in other words, where it is surer: for what is quoted, not for how
        sure a short answer is.
        """
        self.read_reworded = _take_surer(self.read_alone, read)
        self._clear_cached()

    def add_sources(self, other: Evidence, indices: Sequence[int]) -> Evidence:
        """Add to this evidence the sources `indices` of another, which was weighed as this is."""
        both = Evidence(self.question, (), self.embedder, 0, self)
        both.sources = self.sources + [other.sources[index] for index in indices]
        both.stems = self.stems + [other.stems[index] for index in indices]
        both._meant = self._meant + [other._meant[index] for index in indices]
        both._same_as_lacking = self._same_as_lacking
        both.relevance = self.relevance + [other.relevance[index] for index in indices]
        place = {index: len(self.sources) + number for number, index in enumerate(indices)}
        rows = [row for row, index in enumerate(other.embedded) if index in place]
        both.embedded = self.embedded + [place[other.embedded[row]] for row in rows]
        parts = [each for each in (self.vectors, other.vectors[rows]) if len(each)]
        both.vectors = np.concatenate(parts) if parts else self.vectors
        both.nearest = max(self.nearest, other.nearest)
        return both

    def _score_words(self) -> list[float]:
        """`coverage` of the question's words for each source; only what holds one of them can be an order
        that matters here, so that not all need be looked at for that.
        """
        weights = {stem: self.weigh_word(stem) for stem in self.asked}
        total = sum(weights.values()) or 1.0
        held = [self.asked.intersection(each) for each in self.stems]
        near: dict[int, set[str]] = {}
        for source, words in zip(self.sources, held, strict=True):
            if source.rank not in near:
                titled = self.asked.intersection(find_stems(source.hit.title))
                near[source.rank] = set() if titled and is_injection(source.hit.title) else set(titled)
            if not words <= near[source.rank] and not source.is_injection:
                near[source.rank] |= words
        asked_for = frozenset(find_stems(find_thing_asked(self.question)))
        found = []
        for source, words, meant in zip(self.sources, held, self._meant, strict=True):
            headed = self.asked.intersection(source.heading_stems) - words
            rest = near[source.rank] - words - headed
            own = [(words - meant, 1.0), (words & meant, _SAME)]
            counted = [*own, (headed, _HEADING), (rest, _CONTEXT)]
            if source.is_record:
                counted = [
                    *own,
                    (headed - asked_for, _RECORD_HEADING),
                    (rest - asked_for, _RECORD),
                    ((headed | rest) & asked_for, _ASKED_FOR),
                ]
            found.append(sum(share * sum(weights[stem] for stem in some) for some, share in counted) / total)
        return found

    def _weigh_word_share(self, source: Source) -> float:
        """What the share of the question's words that the source holds counts."""
        words, meaning = (_RECORD_WORDS, _RECORD_MEANING) if source.is_record else (WORDS, MEANING)
        return words if self.embedder is not None else words + meaning

    def _score_numbers(self, source: Source) -> float:
        """What it counts that the source holds numbers of the question."""
        if not self.numbers:
            return 0.0
        return _NUMBER * len(self.numbers.intersection(source.stems)) / len(self.numbers)

    def _read_chance(self, chances: Mapping[int, float], index: int) -> float:
        """The chance that the answer stands in a source, of those that the reader tells; none where another
        says more of what tells one row, or one mail, from another.
        """
        return 0.0 if index in self._outdone else chances.get(index, 0.0)

    def _weigh_chance(self, chances: Mapping[int, float], index: int) -> float:
        """Weigh the chance that the reader tells of a source; in a large scope by its logarithm."""
        chance = self._read_chance(chances, index)
        return chance if self.is_small_scope else math.log(max(chance, _LEAST_READ) / _LEAST_READ)

    @cached_property
    def _outdone(self) -> frozenset[int]:
        """What the reader is not heard on; it does not always look at numbers and at names of rows."""
        held = [self.asked.intersection(each) for each in self.said]
        return find_outdone(self.sources, held, self.numbers, self.question)

    @property
    def best(self) -> float:
        """The largest relevance of any sentence."""
        return max(self.relevance, default=0.0)

    @cached_property
    def hits(self) -> dict[int, Hit]:
        """The passages by rank, best first."""
        return {source.rank: source.hit for source in self.sources}

    @cached_property
    def is_small_scope(self) -> bool:
        """Whether so few or short passages were found that all there are were looked at."""
        if len(self.hits) <= _FEW:
            return True
        words = sum(hit.text.count(" ") + 1 for hit in self.hits.values())
        return len(self.hits) < _ALL and words <= _FEW_WORDS

    @cached_property
    def scores(self) -> list[float]:
        """For each source its relevance, its passage's rank in the search as one figure, up to 2."""
        of_many = _UNREAD if self.read_relevance is None else _LARGE_SCOPE
        shares = _SMALL_SCOPE if self.is_small_scope else of_many
        weighed = [
            relevance
            + self.at_place.get(index, 0.0)
            + shares.pointed * self._weigh_chance(self.pointed_at, index)
            + shares.alone * self._weigh_chance(self.read_reworded, index)
            for index, relevance in enumerate(self.relevance)
        ]
        strongest = max(weighed, default=1.0) or 1.0
        highest = max((hit.score for hit in self.hits.values()), default=1.0) or 1.0
        return [
            each / strongest + shares.passage * source.hit.score / highest
            for each, source in zip(weighed, self.sources, strict=True)
        ]

    @cached_property
    def best_statement(self) -> int | None:
        """The index of the sentence that bears most on the question of those that say something."""
        telling = [index for index, source in enumerate(self.sources) if source.is_statement]
        return max(telling, key=self.scores.__getitem__, default=None)

    def holds_numbers(self, index: int) -> bool:
        """Whether the question names numbers, and a source holds all of them."""
        return bool(self.numbers) and self.numbers.issubset(self.stems[index])

    @cached_property
    def pages(self) -> dict[tuple[str, int], float]:
        """For each page, by document and number, the score of its best sentence as a share of the best of
        all.
        """
        best: dict[tuple[str, int], float] = {}
        for source, score in zip(self.sources, self.scores, strict=True):
            if source.is_statement:
                best[source.place] = max(best.get(source.place, 0.0), score)
        most = max(best.values(), default=1.0) or 1.0
        return {place: score / most for place, score in best.items()}

    @cached_property
    def main_pages(self) -> list[str]:
        """The text of each page that bears about as much on the question as the best, title before it."""
        by_place = {source.place: source for source in self.sources}
        return [
            f"{by_place[place].hit.title} {join_words(by_place[place].page.words)[0]}"
            for place in self._main_places
        ]

    @cached_property
    def on_main_pages(self) -> list[list[str]]:
        """The stems of each sentence on these pages."""
        main = set(self._main_places)
        return [held for source, held in zip(self.sources, self.stems, strict=True) if source.place in main]

    @cached_property
    def _main_places(self) -> list[tuple[str, int]]:
        by_place = list(dict.fromkeys(source.place for source in self.sources))
        return [place for place in by_place if self.pages.get(place, 0.0) >= MAIN_PAGE] or by_place[:1]

    def rank_hits(self) -> list[Hit]:
        """Rank the passages in the order of their best sentences' scores."""
        best: dict[int, float] = {}
        for source, score in zip(self.sources, self.scores, strict=True):
            best[source.rank] = max(best.get(source.rank, 0.0), score)
        return [self.hits[rank] for rank in sorted(self.hits, key=lambda rank: -best[rank])]

    def weigh_word(self, stem: str) -> float:
        """Weigh a word: the rarer in what was found, the more; most of all when it is not there."""
        return math.log(1 + (self._amount + 1) / (self._frequency[stem] + 0.5))

    def measure_coverage(self, wanted: Iterable[str], index: int) -> float:
        """Measure the weighted share of the words `wanted` that source `index` holds. Words of its document's
        title or of the rest of its passage count in part.
        """
        weights = {stem: self.weigh_word(stem) for stem in wanted}
        there, near = self.stems[index], self.context_stems[index]
        total = sum(weights.values())
        held = sum(
            weight * (1 if stem in there else _CONTEXT)
            for stem, weight in weights.items()
            if stem in there or stem in near
        )
        return held / total if total else 0.0

    @cached_property
    def said(self) -> list[frozenset[str]]:
        """The words of each source but for those that it only says by others which mean the same."""
        return [frozenset(held) - meant for held, meant in zip(self.stems, self._meant, strict=True)]

    @cached_property
    def injections(self) -> frozenset[int]:
        """Indices of the sentences that are addressed to a language model: no claim can rest on them."""
        return frozenset(index for index, source in enumerate(self.sources) if source.is_injection)

    @cached_property
    def context_stems(self) -> list[frozenset[str]]:
        """For each source the words of its passage and of its document's title."""
        passages: dict[int, set[str]] = {}
        for index, (source, words) in enumerate(zip(self.sources, self.stems, strict=True)):
            if source.rank not in passages:
                title = source.hit.title
                passages[source.rank] = set() if is_injection(title) else set(find_stems(title))
            if index not in self.injections:
                passages[source.rank].update(words)
        frozen = {rank: frozenset(words) for rank, words in passages.items()}
        return [frozen[source.rank] for source in self.sources]


def _take_surer(one: Mapping[int, float], other: Mapping[int, float]) -> dict[int, float]:
    """Take of two chances for each index the larger."""
    return {index: max(one.get(index, 0.0), other.get(index, 0.0)) for index in {*one, *other}}


def _discount_question(source: Source) -> float:
    """What a sentence's likeness to the question is worth: a question is like it and answers nothing."""
    return _ASKED_TOO if source.asks else 1.0
