"""What a reader finds on the pages of a document: places of words, headings, links, and text to copy."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby, pairwise
from typing import NamedTuple

from app.core.documents import Box, Word, quote_as_read

_CELLS_APART = 1.5
"""Heights of a line between two words from which on they stand in different cells of a table's row."""


class SearchBy(StrEnum):
    """What passages are found by."""

    BOTH = "both"
    WORDS = "words"
    MEANING = "meaning"


class Match(NamedTuple):
    """A place where the words looked for stand: `boxes` on `page`."""

    page: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class MatchList:
    """Places in reading order, kept column by column: a letter stands at a hundred thousand of them. `pages`
    has one number a place, `boxes` four a box, and the boxes of a place are those from its entry of `firsts`
    up to the next one's.
    """

    pages: array[int] = field(default_factory=lambda: array("I"))
    firsts: array[int] = field(default_factory=lambda: array("I", [0]))
    boxes: array[float] = field(default_factory=lambda: array("f"))

    def __len__(self) -> int:
        return len(self.pages)

    def __getitem__(self, place: int) -> Match:
        first, last = self.firsts[place], self.firsts[place + 1]
        return Match(self.pages[place], tuple(self._make_boxes(first, last)))

    def __iter__(self) -> Iterator[Match]:
        return map(self.__getitem__, range(len(self)))

    def find_place(self, page: int) -> int:
        """Tell which place is the first on a page or after it."""
        return bisect_left(self.pages, page)

    def list_boxes_on(self, page: int) -> list[Box]:
        """List the boxes of all places on a page."""
        first, last = bisect_left(self.pages, page), bisect_right(self.pages, page)
        return self._make_boxes(self.firsts[first], self.firsts[last])

    def _make_boxes(self, first: int, last: int) -> list[Box]:
        return [Box(*self.boxes[4 * each : 4 * each + 4]) for each in range(first, last)]


class BoxesByPage(Mapping[int, Sequence[Box]]):
    """The boxes of places by page, made when a page is looked at."""

    def __init__(self, places: MatchList) -> None:
        self._places = places
        self._pages = dict.fromkeys(places.pages)

    def __len__(self) -> int:
        return len(self._pages)

    def __iter__(self) -> Iterator[int]:
        return iter(self._pages)

    def __getitem__(self, page: int) -> Sequence[Box]:
        if page not in self._pages:
            raise KeyError(page)
        return self._places.list_boxes_on(page)


@dataclass(frozen=True, slots=True)
class Matches:
    """All places in a document where words stand. `unread` of its pages have no words yet, so there may be
    more.
    """

    found: MatchList = field(default_factory=MatchList)
    unread: int = 0


class Heading(NamedTuple):
    """An entry of a document's outline: `level` counts from 1, `y` is in points from the page's top."""

    level: int
    title: str
    page: int
    y: float = 0.0


class Link(NamedTuple):
    """An area of a page that leads elsewhere: to `page` of the same document (0: none), `y` points from its
    top, or to an `address` outside.
    """

    box: Box
    page: int = 0
    y: float = 0.0
    address: str = ""


class Comment(NamedTuple):
    """What a reader wrote on a page of the file itself: `boxes` are those of what it is `about`, or of its
    sign on the page; `is_struck` where those words were struck out. `day` is as in 2026-03-14.
    """

    page: int
    boxes: tuple[Box, ...]
    text: str
    author: str = ""
    day: str = ""
    about: str = ""
    is_struck: bool = False


class WordPlace(NamedTuple):
    """A word by its page, from 1, and its place there, from 0."""

    page: int
    word: int


_AROUND = re.compile(r"^\W+|\W+$")


def find_runs(words: Sequence[Word], wanted: str) -> list[tuple[int, int]]:
    """Find where words stand one after the other on a page: the places there of the first and the last word,
    from 0. Case and what stands around a word do not count.
    """
    sought = list(filter(None, map(_bare, wanted.split())))
    said = [(place, bare) for place, word in enumerate(words) if (bare := _bare(word.text))]
    runs = (said[at : at + len(sought)] for at in range(len(said) - len(sought) + 1)) if sought else ()
    return [(run[0][0], run[-1][0]) for run in runs if [bare for _, bare in run] == sought]


def _bare(word: str) -> str:
    return _AROUND.sub("", word.casefold())


def copy_text(pages: Sequence[Sequence[Word]]) -> str:
    """Give the text of words, page after page, as it is pasted elsewhere: a line for each paragraph, words
    whole that a line's end cuts, and the cells of a table's row parted by tabs.
    """
    return "\n\n".join(filter(None, ("\n".join(_paragraphs(words)) for words in pages)))


def _paragraphs(words: Sequence[Word]) -> Iterator[str]:
    for block, group in groupby(words, key=lambda word: word.block):
        together = list(group)
        cells = _cells(together) if block < 0 else [together]
        yield "\t".join(quote_as_read(cell, words) for cell in cells)


def _cells(row: Sequence[Word]) -> list[list[Word]]:
    """The words of a table's row, parted where the space between them is wide."""
    cells = [[row[0]]]
    for before, word in pairwise(row):
        height = max(before.box.y1 - before.box.y0, word.box.y1 - word.box.y0)
        if word.box.x0 - before.box.x1 > _CELLS_APART * height or word.box.x1 < before.box.x0:
            cells.append([])
        cells[-1].append(word)
    return cells
