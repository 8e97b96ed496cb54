"""Find where the rows of a table stand on the pages of its document, to cite them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from app.answer.retrieval.sentences import Source
from app.answer.verification.attribution import Quote
from app.core.answers import Hit
from app.core.documents import Document, Page
from app.core.grids import Grid
from app.library.library import Library
from app.pages.cells import find_row_words

MOST_CITED, ENDS = 12, 3
"""Rows cited each by itself; of more the first and the last few."""


class RowPlaces:
    """Where the rows of a table stand on the pages of its document."""

    def __init__(self, library: Library, document: Document, grid: Grid, measure: int | None) -> None:
        self._library, self._document, self._grid = library, document, grid
        self._letters = grid.columns[measure or 0].letters
        self.quotes: dict[int, Quote] = {}
        """Those that were looked for, by row."""
        self._page = cache(self._read)

    def quote(self, rows: Sequence[int]) -> list[Quote]:
        """Quote the rows; of many the first and the last few."""
        if len(rows) > MOST_CITED:
            rows = [*rows[:ENDS], *rows[-ENDS:]]
        for row in rows:
            if row not in self.quotes and (quote := self._quote(row)) is not None:
                self.quotes[row] = quote
        return [self.quotes[row] for row in rows if row in self.quotes]

    def _quote(self, row: int) -> Quote | None:
        grid = self._grid
        if grid.places:
            place = grid.places[row]
            return self._quoted(place.page, place.first, place.last)
        for number in self._pages(grid.numbers[row]):
            page = self._page(number)
            words = find_row_words(page, grid.numbers[row]) if page is not None else None
            if words is not None:
                return self._quoted(number, *words)
        return None

    def _pages(self, row: int) -> Iterator[int]:
        """The pages that show a row of the sheet, those with the column of the figures first."""
        letters = self._letters
        shown = [each for each in self._labels() if each[1] <= row <= each[2]]
        yield from (
            each[0] for each in sorted(shown, key=lambda each: not _between(letters, each[3], each[4]))
        )

    def _labels(self) -> list[tuple[int, int, int, str, str]]:
        """Number, first and last row, first and last column of each page of the sheet."""
        found = []
        for number, label, *_ in self._library.list_page_healths(self._document.id):
            sheet, _, cells = label.rpartition("!")
            match = re.fullmatch(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?", cells)
            if match and sheet == self._grid.name:
                found.append(
                    (number, int(match[2]), int(match[4] or match[2]), match[1], match[3] or match[1])
                )
        return found

    def _read(self, number: int) -> Page | None:
        return self._library.load_pages(self._document.id, [number]).get(number)

    def _quoted(self, number: int, first: int, last: int) -> Quote | None:
        page = self._page(number)
        if page is None or last > len(page.words):
            return None
        document = self._document
        hit = Hit(document.id, 0, document.title, document.path, number, "", 1.0, (), page.label)
        return Quote(Source(hit, 0, page, first, last, is_row=True), first, last)


def _between(letters: str, first: str, last: str) -> bool:
    return (len(first), first) <= (len(letters), letters) <= (len(last), last)
