"""The sentences that an answer may rest on, each as the words of one page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby, pairwise

from app.answer.orders import is_order
from app.answer.wording import stems
from app.core.answers import Hit
from app.core.documents import Page, Passage, Word, join_words
from app.ingest.layout import goes_on, lines, runs_over
from app.ingest.sentences import sentence_ranges
from app.library.library import Library

_FRAGMENT = 4
"""Words: what is shorter is a heading or a label, and says nothing by itself."""
_LONGEST_HEADING = 15
_LINE = 12
"""Words before and behind a page's end that tell whether a sentence goes on there."""
_SHORT_WORD = 3
_TITLE = 0.75
"""Share of the longer words of a heading that begin with a capital."""
_ENDS = frozenset(".!?:;。！？")
_LIST_NUMBER = re.compile(r"\s(\d{1,2})\.$")
_TELLING = re.compile(r"\w[:@]|\d.*\d")
"""What headings do not hold: "Plaintiff: Miller", an address, a number of more than one digit."""


@dataclass(frozen=True)
class Source:
    """The words `first` … `last - 1` of `page`: a sentence of the passage `hit`, whose rank is `rank`, or a
    row of a table in it.

    `pieces` are all pieces of the sentence, this one among them, where it runs on over a page's end or around
    a picture: for each its page, its first word and the one behind its last.
    """

    hit: Hit
    rank: int
    page: Page
    first: int
    last: int
    is_row: bool = False
    pieces: tuple[tuple[Page, int, int], ...] = ()

    @property
    def whole(self) -> list[Source]:
        """Every piece of its sentence, in order."""
        return [replace(self, page=page, first=first, last=last) for page, first, last in self.pieces] or [
            self
        ]

    @property
    def place(self) -> tuple[str, int]:
        """Its document and the number of its page."""
        return self.hit.document, self.page.number

    @property
    def words(self) -> Sequence[Word]:
        """Its words as they stand on the page."""
        return self.page.words[self.first : self.last]

    @cached_property
    def text(self) -> str:
        """Its words as running text."""
        return join_words(self.words)[0]

    @cached_property
    def stems(self) -> list[str]:
        """Its telling words, as they are compared."""
        return stems(self.text)

    @cached_property
    def is_order(self) -> bool:
        """Whether it is addressed to a language model."""
        return is_order(self.text)

    @cached_property
    def tells(self) -> bool:
        """Whether it says something by itself, as a heading, a label or the heads of columns do not."""
        words = self.words
        if self.is_row:
            return any(map(_has_letter, words))
        if len(words) < _FRAGMENT:
            return False
        long = [word.text for word in words if len(word.text) > _SHORT_WORD and _has_letter(word)]
        capital = sum(text.lstrip("“\"'‘(")[:1].isupper() for text in long)
        return (
            len(words) > _LONGEST_HEADING
            or capital < _TITLE * len(long)
            or words[-1].text.rstrip("”\"'’)")[-1:] in _ENDS
            or any(_TELLING.search(word.text) for word in words)
        )


def _has_letter(word: Word) -> bool:
    return any(map(str.isalpha, word.text))


def key_of(hit: Hit) -> str:
    """The key of the passage that a hit stands for."""
    return f"{hit.document}:{hit.number}"


def read_sources(library: Library, hits: Sequence[Hit], first: int = 0) -> list[Source]:
    """The sentences and table rows of the hits' passages, best hit first, in reading order within a passage.
    The rank of the first hit is `first`.

    A sentence that runs on over a page end or around a picture is several: a quote stands in one piece.
    """
    wanted: dict[str, set[int]] = {}
    passages = {passage.key: passage for passage in library.passages([key_of(hit) for hit in hits])}
    for passage in passages.values():
        wanted.setdefault(passage.document, set()).update(span.page for span in passage.spans)
    pages = {document: library.pages(document, numbers) for document, numbers in wanted.items()}
    rows = {
        document: {number: _rows(page) for number, page in some.items()} for document, some in pages.items()
    }
    found: list[Source] = []
    for rank, hit in enumerate(hits, first):
        found_again = passages.get(key_of(hit))
        # A document that was taken out since the search has neither.
        if found_again and all(span.page in pages[hit.document] for span in found_again.spans):
            found += _sentences(found_again, pages[hit.document], hit, rank, rows[hit.document])
    return found


def _sentences(
    passage: Passage, pages: dict[int, Page], hit: Hit, rank: int, rows: dict[int, set[int]]
) -> Iterator[Source]:
    for is_row, places in _stretches(passage, pages, rows):
        text, offsets = join_words([pages[page].words[word] for page, word in places])
        start = 0
        for end in [len(text)] if is_row else _ends(text):
            stop = start
            while stop < len(places) and offsets[stop] < end:
                stop += 1
            pieces = tuple((pages[page], first, last) for page, first, last in _runs(places[start:stop]))
            for page, first, last in pieces:
                yield Source(hit, rank, page, first, last, is_row, pieces if len(pieces) > 1 else ())
            start = stop


def _ends(text: str) -> list[int]:
    """Where each sentence of the text ends. In a list that was set in one piece ("1. Law 2. Sales") numbers
    belong to what follows them.
    """
    ranges = sentence_ranges(text)
    ends = [end for _, end in ranges]
    numbers = [_LIST_NUMBER.search(text, start, end) for start, end in ranges]
    number = 0
    for index, (found, after) in enumerate(pairwise(numbers)):
        first = found is not None and int(found[1]) == 1 and after is not None and int(after[1]) == 2
        if found is not None and (first or (number and int(found[1]) == number + 1)):
            ends[index] = found.start()
            number = int(found[1])
    return ends


def _stretches(
    passage: Passage, pages: dict[int, Page], rows: dict[int, set[int]]
) -> Iterator[tuple[bool, list[tuple[int, int]]]]:
    """The words of the passage by paragraphs and by the rows of tables, and whether they are a row.

    What goes on after a page's end, a picture or a column's is one paragraph.
    """
    before: list[tuple[int, int]] = []
    places = [(span.page, word) for span in passage.spans for word in range(span.first, span.last)]

    def together(place: tuple[int, int]) -> tuple[int, int, int]:
        page, index = place
        word = pages[page].words[index]
        return page, word.block, word.line if word.line in rows[page] else -1

    for (_, _, row), group in groupby(places, together):
        some = list(group)
        if row < 0 and before and _goes_on(before[-1], some[0], pages):
            before += some
            continue
        if before:
            yield False, before
        before = []
        if row < 0:
            before = some
        else:
            yield True, some
    if before:
        yield False, before


def _goes_on(last: tuple[int, int], first: tuple[int, int], pages: dict[int, Page]) -> bool:
    end, start = pages[last[0]].words[last[1]], pages[first[0]].words[first[1]]
    if last[0] == first[0]:
        return goes_on(end.text, start.text)
    above = pages[last[0]].words[max(0, last[1] - _LINE) : last[1] + 1]
    return runs_over(join_words(above)[0], join_words(pages[first[0]].words[first[1] : first[1] + _LINE])[0])


def _rows(page: Page) -> set[int]:
    """The lines of a page that are rows of a table, by the number that their words have."""
    return {page.words[line.first].line for line in lines(page) if line.is_row}


def _runs(places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Stretches of words that follow each other on one page, as (page, first, last)."""
    start = 0
    for index in range(1, len(places) + 1):
        if index < len(places) and places[index] == (places[index - 1][0], places[index - 1][1] + 1):
            continue
        yield places[start][0], places[start][1], places[index - 1][1] + 1
        start = index
