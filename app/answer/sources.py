"""The sentences that an answer may rest on, each as the words of one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.core.answers import Hit
from app.core.documents import Page, Passage, Word, join_words
from app.ingest.sentences import sentence_ranges
from app.library.library import Library


@dataclass(frozen=True)
class Source:
    """The words `first` … `last - 1` of `page`: a sentence of the passage `hit`, whose rank is `rank`."""

    hit: Hit
    rank: int
    page: Page
    first: int
    last: int

    @property
    def words(self) -> Sequence[Word]:
        """Its words as they stand on the page."""
        return self.page.words[self.first : self.last]

    @cached_property
    def text(self) -> str:
        """Its words as running text."""
        return join_words(self.words)[0]


def key_of(hit: Hit) -> str:
    """The key of the passage that a hit stands for."""
    return f"{hit.document}:{hit.number}"


def read_sources(library: Library, hits: Sequence[Hit]) -> list[Source]:
    """The sentences of the hits' passages, best hit first, in reading order within a passage.

    A sentence that runs on over a page end or around a picture is several: a quote stands in one piece.
    """
    wanted: dict[str, set[int]] = {}
    passages = {passage.key: passage for passage in library.passages([key_of(hit) for hit in hits])}
    for passage in passages.values():
        wanted.setdefault(passage.document, set()).update(span.page for span in passage.spans)
    pages = {document: library.pages(document, numbers) for document, numbers in wanted.items()}
    found: list[Source] = []
    for rank, hit in enumerate(hits):
        found_again = passages.get(key_of(hit))
        # A document that was taken out since the search has neither.
        if found_again and all(span.page in pages[hit.document] for span in found_again.spans):
            found += _sentences(found_again, pages[hit.document], hit, rank)
    return found


def _sentences(passage: Passage, pages: dict[int, Page], hit: Hit, rank: int) -> Iterator[Source]:
    places = [(span.page, word) for span in passage.spans for word in range(span.first, span.last)]
    text, offsets = join_words([pages[page].words[word] for page, word in places])
    start = 0
    for _, end in sentence_ranges(text):
        stop = start
        while stop < len(places) and offsets[stop] < end:
            stop += 1
        for page, first, last in _runs(places[start:stop]):
            yield Source(hit, rank, pages[page], first, last)
        start = stop


def _runs(places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Stretches of words that follow each other on one page, as (page, first, last)."""
    start = 0
    for index in range(1, len(places) + 1):
        if index < len(places) and places[index] == (places[index - 1][0], places[index - 1][1] + 1):
            continue
        yield places[start][0], places[start][1], places[index - 1][1] + 1
        start = index
