"""What the reader makes of the passages that were found: which of them answer, and where."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from app.answer.question.answer_type import asks_whether
from app.answer.retrieval.labelled_rows import LabelledRow, label_rows
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import Source, get_passage_key, join_heading
from app.answer.text.injection import is_injection
from app.answer.text.language import detect_language
from app.core.answers import Hit
from app.core.documents import Page, Passage, Word, join_words
from app.library.library import Library
from app.models.reader import Reader, Reading

MOST_READ = 6
"""Passages read for a question: with 8 no answer more is quoted on handbooks, papers and everyday files,
with 5 two fewer.
"""
_SENTENCES = 12
"""Sentences read: where few passages were found 8 lose 2 of 87 answers, and 24 change none; where many were,
6 lose 2 of 82 to everyday questions, and 24 bring none more.
"""
_STRUCK = re.compile(r"\W*Struck out by |\W*\[struck out: [^\]]*\]\W*$")
"""How what a tracked change took out begins, as it is read from a file."""
_ASKS_FOR_STRUCK = re.compile(
    r"\b(?:(?:struck|crossed|taken) out|deleted|original(?:ly)?|previous(?:ly)?|former(?:ly)?"
    r"|(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )used to"
    r"|before (?:the|this|that|any|its|their) (?:change|edit|revision|amendment)s?)\b",
    re.IGNORECASE,
)
"""What asks for what a document said before it was changed."""
_CELL_GAP = 1.5
"""Heights of a word by which cells of a row clearly stand apart. Judged:
tests/benchmarks/thresholds.py.
"""
_ASCII = 0.9
"""Share of an English text's letters that are plain. Judged: tests/benchmarks/thresholds.py."""


def read_passages(
    question: str, hits: Sequence[Hit], library: Library, reader: Reader, sources: Sequence[Source]
) -> PassageReadings | None:
    """Read the best of `hits`, whose sentences and rows are the `sources`, for a question; None for one in
    another language than the reader's, English.
    """
    return PassageReadings(question, hits, library, reader, sources) if _is_english(question) else None


class PassageReadings:
    """The readings of the best passages that were found, by their rank."""

    def __init__(
        self, question: str, hits: Sequence[Hit], library: Library, reader: Reader, sources: Sequence[Source]
    ) -> None:
        """Read the best of `hits`, but for those that talk to a language model, and those of a document that
        was taken out since.
        """
        self.question = question
        self.load_pages = library.load_pages
        """What gives pages of a document by their numbers."""
        hits = hits[:MOST_READ]
        known = {
            passage.key: passage for passage in library.load_passages([get_passage_key(hit) for hit in hits])
        }
        ranks = [
            rank
            for rank, hit in enumerate(hits)
            if get_passage_key(hit) in known and _is_english(hit.text) and not is_injection(hit.text)
        ]
        self.sources = sources
        self.passages: Mapping[int, Passage] = {rank: known[get_passage_key(hits[rank])] for rank in ranks}
        own: dict[int, dict[int, Source]] = {rank: {} for rank in ranks}
        for index, source in enumerate(sources):
            if source.rank in own:
                own[source.rank][index] = source
        self.places: Mapping[int, Places] = {rank: Places(self.passages[rank], own[rank]) for rank in ranks}
        """Where the characters of each passage stand."""
        before = [f"{hits[rank].title}: " for rank in ranks]
        texts = [head + self.passages[rank].text for rank, head in zip(ranks, before, strict=True)]
        breaks = [
            [len(head) + place for place in self.places[rank].list_rows()]
            for rank, head in zip(ranks, before, strict=True)
        ]
        read = reader.read(question, texts, breaks)
        self.by_rank: Mapping[int, Reading] = {
            rank: each.shift(-len(head)) for rank, each, head in zip(ranks, read, before, strict=True)
        }
        self.calibration = reader.calibration
        """What tells how sure a short answer is, and from which confidence on it is shown."""

    @property
    def relevance(self) -> float:
        """The chance that the likeliest of the passages answers the question; where that asks whether
        something is so, that it tells that it is, or is not.
        """
        if asks_whether(self.question):
            return max((reading.decided for reading in self.by_rank.values()), default=0.0)
        return max((reading.relevance for reading in self.by_rank.values()), default=0.0)


def _is_english(text: str) -> bool:
    """Tell whether a text is English, or names and figures that might be."""
    letters = [each for each in text if each.isalpha()]
    return detect_language((text,)) == "en" and sum(map(str.isascii, letters)) >= _ASCII * len(letters)


def find_sources_pointed_at(readings: PassageReadings) -> dict[int, float]:
    """Find the sentences that the reader points into, by their index among the sources, each with the chance
    that the answer begins there. What is addressed to a language model is left out, and what was struck out
    unless that is asked for.
    """
    found: defaultdict[int, float] = defaultdict(float)
    for rank, reading in readings.by_rank.items():
        for character, chance in reading.starts or ((reading.span[0], 1.0),):
            index = readings.places[rank].find_source(character)
            if index is not None and may_answer(readings.sources[index], readings.question):
                found[index] += reading.relevance * chance
    return dict(found)


def may_answer(source: Source, question: str = "") -> bool:
    """Whether a sentence may be what the reader takes for the answer: it is not addressed to a language
    model, and was not struck out, unless the question asks for what was.
    """
    is_struck = _STRUCK.match(source.text) is not None
    return not source.is_injection and (not is_struck or asks_for_struck(question))


def asks_for_struck(question: str) -> bool:
    """Whether a question asks for what was struck out."""
    return _ASKS_FOR_STRUCK.search(question) is not None


class SentenceReading(NamedTuple):
    """What the reader makes of a sentence by itself: the chance that it answers, and in `pointed` where the
    answer stands. Of a row below heads `row` is the text that is pointed into, each cell behind its label;
    where the question names heads, only what stands below these.
    """

    relevance: float
    pointed: Reading
    row: LabelledRow | None = None


def read_sentences(evidence: Evidence, question: str, reader: Reader) -> dict[int, SentenceReading]:
    """Read the likeliest sentences each by itself, below what it stands under, for the question as it is put
    here, by the index among the sources. In a passage one may go unheard beside the others.
    """
    order = sorted(range(len(evidence.sources)), key=lambda index: -evidence.scores[index])
    best = [index for index in order if may_answer(evidence.sources[index], evidence.question)][:_SENTENCES]
    return read_alone({index: evidence.sources[index] for index in best}, question, reader)


def read_alone(sources: Mapping[int, Source], question: str, reader: Reader) -> dict[int, SentenceReading]:
    """Read sentences each by itself, below what it stands under, by their index."""
    rows = label_rows(sources)
    named = {index: kept for index, row in rows.items() if (kept := row.keep_named(question)) is not None}
    said = [rows[index].text if index in rows else join_heading(each) for index, each in sources.items()]
    breaks = [rows[index].edges if index in rows else () for index in sources]
    texts, edges = [row.text for row in named.values()], [row.edges for row in named.values()]
    read = reader.read(question, said + texts, breaks + edges)
    pointed = dict(zip(named, read[len(said) :], strict=True))
    return {
        index: SentenceReading(each.relevance, pointed.get(index, each), named.get(index, rows.get(index)))
        for index, each in zip(sources, read, strict=False)
    }


class Places:
    """Where the characters of a passage stand on its pages, and in which of the sources."""

    def __init__(self, passage: Passage, own: Mapping[int, Source]) -> None:
        """`own` are the sources of the passage, by their index among all."""
        pages = {source.page.number: source.page for source in own.values()}
        self._words = list(_words_of(passage, pages))
        self.text, self._offsets = join_words([page.words[word] for page, word in self._words])
        rows = [source for source in own.values() if source.is_record]
        self._edges = {(each.page.number, word) for each in rows for word in (each.first, each.end)}
        self._sources = {
            (source.page.number, word): index
            for index, source in own.items()
            for word in range(source.first, source.last)
        }

    def list_rows(self) -> list[int]:
        """List the characters at which a row, or a line of words that makes no sentence, begins or ends."""
        found = [
            offset
            for (page, word), offset in zip(self._words, self._offsets, strict=True)
            if (page.number, word) in self._edges
        ]
        return sorted(found)

    def find_source(self, character: int) -> int | None:
        """Find the index of the source that a character of the passage stands in."""
        if character < 0 or not self._words:
            return None
        page, word = self._words[max(0, bisect_right(self._offsets, character) - 1)]
        return self._sources.get((page.number, word))

    def find_words(self, first: int, last: int) -> tuple[Page, int, int] | None:
        """Find the words of a page that the characters `first` … `last - 1` stand in; None over two pages."""
        begin = max(0, bisect_right(self._offsets, first) - 1)
        end = max(begin + 1, bisect_left(self._offsets, last))
        page, word = self._words[begin]
        if self._words[end - 1][0] is not page:
            return None
        return page, word, self._words[end - 1][1] + 1

    def split_at_gaps(self, first: int, last: int) -> list[tuple[int, int]]:
        """Split the characters `first` … `last - 1` where wide gaps part words of one line, as cells."""
        begin = max(0, bisect_right(self._offsets, first) - 1)
        end = max(begin + 1, bisect_left(self._offsets, last))
        found, start = [], first
        for place in range(begin + 1, end):
            before, after = self._get_word(place - 1), self._get_word(place)
            gap = after.box.x0 - before.box.x1
            is_wide = gap > _CELL_GAP * (before.box.y1 - before.box.y0)
            if is_wide and after.line == before.line and any(map(str.isalnum, before.text)):
                found.append((start, self._offsets[place - 1] + len(before.text)))
                start = self._offsets[place]
        return [*found, (start, last)]

    def _get_word(self, place: int) -> Word:
        page, word = self._words[place]
        return page.words[word]


def _words_of(passage: Passage, pages: Mapping[int, Page]) -> Iterator[tuple[Page, int]]:
    """Give the passage's words, each as its page and its place there."""
    for span in passage.spans:
        for word in range(span.first, span.last) if span.page in pages else ():
            yield pages[span.page], word
