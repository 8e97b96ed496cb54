"""Rows of tables on pages that Carrel has set itself: each is one line, however many lines its cells have.

Where a table is ruled and where a sheet has its numbers is known to the point there, so that a record stays
whole, cell after cell, and no row is told by the widths of gaps.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.core.documents import Box, Page, Word
from app.ingest.pdf.mupdf import pymupdf
from app.pages.cells import is_in_gutter

_THIN = 1.2
"""Points: what is thicker is no rule."""
_OFF = 0.8
"""Points by which the ends of rules that meet may differ."""
_CELL_GAP = 6.0
"""Points between the words of two cells of a sheet, at least: more than a blank has."""

_BAND = 24.0
"""Points: cells are looked up by bands of the page, as high as a row or two."""


def join_rows(page: Page, shown: pymupdf.Page) -> Page:
    """Join each row of the tables on a page of a rendition in one line; `shown` is that page as it is
    drawn.
    """
    if "!" in page.label:
        return replace(page, words=_arrange_rows(page.words, _list_sheet_rows(page), _split_cells))
    cells = _Cells(shown)
    if not cells:
        return page
    rows = [None if (cell := cells.at(word)) is None else cell[0] for word in page.words]
    return replace(page, words=_arrange_rows(page.words, rows, cells.parted))


def _arrange_rows(
    words: Sequence[Word],
    rows: Sequence[int | None],
    parted: Callable[[Sequence[Word]], list[list[Word]]],
) -> tuple[Word, ...]:
    """Arrange the words with those of a row together, where the first of them was. `rows` are the words'
    rows, below 0 for what is whole without having cells; `parted` makes cells, in order, of the words of a
    row.
    """
    together: dict[int | tuple[int, int], list[Word]] = {}
    previous: int | None = None
    part = 0
    for word, row in zip(words, rows, strict=True):
        part += row != previous
        previous = row
        together.setdefault((part, word.block) if row is None else row, []).append(word)
    arranged: list[Word] = []
    line = block = 0
    for key, some in together.items():
        block += 1
        cells = parted(some) if isinstance(key, int) else []
        if len(cells) > 1 or (isinstance(key, int) and key < 0):
            line += 1
            arranged += [word._replace(line=line, block=-block) for cell in cells for word in cell]
            continue
        before: int | None = None
        for word in some:
            line += word.line != before
            before = word.line
            arranged.append(word._replace(line=line, block=block))
    return tuple(arranged)


def _split_fragments(words: Sequence[Word]) -> list[list[Word]]:
    """Split the words of a row in runs that stand side by side without a gap as between cells."""
    found: list[list[Word]] = []
    for word in words:
        if found:
            one, other = found[-1][-1].box, word.box
            is_beside = other.y0 < one.y1 - 1 and one.y0 < other.y1 - 1
            if is_beside and max(other.x0 - one.x1, one.x0 - other.x1) <= _CELL_GAP:
                found[-1].append(word)
                continue
        found.append([word])
    return found


def _split_cells(words: Sequence[Word]) -> list[list[Word]]:
    """Split the cells of a row of a sheet: no two of them share a place from left to right."""
    cells: list[tuple[float, float, list[list[Word]]]] = []
    for run in _split_fragments(words):
        left, right = min(word.box.x0 for word in run), max(word.box.x1 for word in run)
        runs = [run]
        apart = []
        for x0, x1, other in cells:
            if x0 < right and left < x1:
                left, right, runs = min(left, x0), max(right, x1), other + runs
            else:
                apart.append((x0, x1, other))
        cells = [*apart, (left, right, runs)]
    return [_read_down(runs) for _, _, runs in sorted(cells, key=lambda cell: cell[0])]


def _read_down(runs: list[list[Word]]) -> list[Word]:
    return [word for run in sorted(runs, key=lambda run: round(run[0].box.y0)) for word in run]


def _list_sheet_rows(page: Page) -> list[int | None]:
    labels = page.cells.rows if page.cells is not None else ()
    tops = [top for top, _ in labels]
    rows: list[int | None] = []
    for _, box, *_ in page.words:
        row = bisect_right(tops, (box.y0 + box.y1) / 2) - 1
        is_noted = row >= 0 and not labels[row][1].isdecimal()
        rows.append(None if is_in_gutter(box) or row < 0 else -1 - row if is_noted else row)
    return rows


class _Cells:
    """The cells that rules enclose on a page."""

    def __init__(self, shown: pymupdf.Page) -> None:
        self._bands: defaultdict[int, list[tuple[int, Box]]] = defaultdict(list)
        for cell in _find_cells(shown):
            for band in range(int(cell[1].y0 // _BAND), int(cell[1].y1 // _BAND) + 1):
                self._bands[band].append(cell)

    def __bool__(self) -> bool:
        return bool(self._bands)

    def parted(self, words: Sequence[Word]) -> list[list[Word]]:
        """Part the words of a row by their cells, from left to right."""
        cells: defaultdict[Box, list[Word]] = defaultdict(list)
        for word in words:
            if (cell := self.at(word)) is not None:
                cells[cell[1]].append(word)
        return [_read_down(_split_fragments(cells[box])) for box in sorted(cells)]

    def at(self, word: Word) -> tuple[int, Box] | None:
        """Find the innermost cell that a word is in, and the number of its row."""
        x, y = (word.box.x0 + word.box.x1) / 2, (word.box.y0 + word.box.y1) / 2
        for row, box in self._bands.get(int(y // _BAND), ()):
            if box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1:
                return row, box
        return None


def _find_cells(shown: pymupdf.Page) -> Iterator[tuple[int, Box]]:
    """Find the cells that rules enclose on a page, each with the number of the row that it begins in."""
    across: list[Box] = []
    down: defaultdict[int, list[Box]] = defaultdict(list)
    for kind, corners in shown.get_bboxlog():
        if kind != "fill-path":
            continue
        box = Box(*corners)
        if box.y1 - box.y0 <= _THIN < box.x1 - box.x0:
            across.append(box)
        elif box.x1 - box.x0 <= _THIN < box.y1 - box.y0:
            down[round(box.x1)].append(box)
    across.sort(key=lambda box: box.y0)
    tops: dict[int, int] = {}
    for index, bottom in enumerate(across):
        middle = (bottom.x0 + bottom.x1) / 2
        for top in reversed(across[:index]):
            if top.y0 < bottom.y0 - _THIN and top.x0 <= middle <= top.x1:
                sides = (side for x in (-1, 0, 1) for side in down.get(round(bottom.x1) + x, ()))
                if any(side.y0 <= top.y1 + _OFF and side.y1 >= bottom.y0 - _OFF for side in sides):
                    row = tops.setdefault(round(top.y0), len(tops))
                    yield row, Box(bottom.x0, top.y0, bottom.x1, bottom.y1)
                break
