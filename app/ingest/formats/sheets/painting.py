"""Sheets of cells painted as pages that look like a spreadsheet.

Every page has the numbers of its rows at the left and the letters of its columns at the top, so that any
words on it can be told as cells. Rows and columns without content are not painted.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.core.cells import CellGrid
from app.ingest.formats.typeset.letters import Letters
from app.ingest.formats.typeset.lines import Line, Page, paint_pages
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.tables.sheet import AFTER_LAST, Cell, Merged, Sheet, find_heads
from app.pages.cells import GUTTER_LEFT, GUTTER_TOP, SLACK, name_column

MOST_PAGES = 3000
"""More are not painted of one file. A million cells in eight columns are 2,300 pages, read and painted in
about half a minute; larger tables are data rather than something that a person reads.
"""

_PORTRAIT = (595.0, 842.0)
_LANDSCAPE = (842.0, 595.0)
_LEAST = (400.0, 200.0)
"""No page is smaller: letters that fill the screen are not easier to read."""
_MARGIN = 24.0
_SIZE = 8.0
_LEADING = 10.0
_PAD_X = 4.0
_PAD_Y = 2.0
_ASCENT = 8.0
"""From the top of a line to its baseline."""

_NARROWEST = 26.0
_WIDTHS = (180.0, 140.0, 110.0, 90.0)
"""Widths that columns are kept to, the first that lets all stand side by side."""
_WIDTH_OF_MANY = 160.0
_WIDEST_WORD = 260.0
_NARROWEST_COMMENT = 160.0

_LINE_GREY = "0.8 0.8 0.8 RG 0.4 w"
_GUTTER_GREY = "0.95 0.95 0.95 rg"
_HEAD_GREY = "0.965 0.965 0.985 rg"


def paint(
    sheets: Sequence[Sheet], most_pages: int = MOST_PAGES
) -> tuple[pymupdf.Document, tuple[str, ...], tuple[CellGrid | None, ...]]:
    """Paint all `sheets` as a PDF, with an entry of its outline for each. Returns it with the labels of its
    pages ("Budget!A1:H40") and where the cells are on each. Sheets without cells have no page; there is a
    page in any case.
    """
    letters = Letters()
    pages: list[Page] = []
    labels: list[str] = []
    cells: list[CellGrid | None] = []
    outline: list[tuple[int, str, int]] = []
    for sheet in sheets:
        first = len(pages)
        note = sheet.note
        sheet.label_hidden()
        for label, page, grid in _SheetPainter(sheet, letters).pages():
            if len(pages) >= most_pages:
                note = f"This file goes on: Carrel has read only its first {most_pages:,} pages."
                break
            pages.append(page)
            labels.append(label)
            cells.append(grid)
        if len(pages) > first:
            outline.append((1, sheet.label or "Sheet", first + 1))
        if note and pages:
            last = pages[-1]
            last.lines.append(Line(note, GUTTER_LEFT, last.height - 8, _SIZE, bold=True))
        if len(pages) >= most_pages:
            break
    if not pages:
        pages, labels, cells = [Page(*_PORTRAIT)], [""], [None]
    pdf = paint_pages(pages, letters)
    pdf.set_toc([list(entry) for entry in outline])
    return pdf, tuple(labels), tuple(cells)


class _SheetPainter:
    def __init__(self, sheet: Sheet, letters: Letters) -> None:
        self._sheet = sheet
        self._letters = letters
        self._numbers = sorted(sheet.rows)
        self._heads = find_heads(sheet, self._numbers)
        self._columns = sorted({column for row in sheet.rows.values() for column in row})
        # The cell that shows in place of those it is merged with, and how far it goes.
        self._spans = {(some.top, some.left): some for some in sheet.merged}
        self._merged_below = defaultdict(list)
        for some in sheet.merged:
            if some.bottom > some.top:
                self._merged_below[some.top].append(some)

    def pages(self) -> Iterator[tuple[str, Page, CellGrid]]:
        """Paint its pages, each with its label and its cells; none if it has no cells."""
        if not self._columns:
            return
        natural, words = self._measure_columns()
        paper, limit = self._choose_paper(natural, words)
        widths = {c: max(_NARROWEST, min(natural[c], limit), words[c]) for c in self._columns}
        for own, columns in self._split_columns(widths, paper[0] - GUTTER_LEFT - _MARGIN):
            yield from self._paint_down(own, columns, widths, paper)

    def _measure_columns(self) -> tuple[dict[int, float], dict[int, float]]:
        """Measure the width in points that each column would like, and the one that its longest word
        needs.
        """
        natural: dict[int, float] = dict.fromkeys(self._columns, 0.0)
        words: dict[int, float] = dict.fromkeys(self._columns, 0.0)
        widest = _WIDTHS[0]
        alone: dict[int, float] = {}
        for number, row in self._sheet.rows.items():
            is_head = number in self._heads
            for column, cell in row.items():
                bold = cell.bold or is_head
                width = max(
                    self._letters.measure_width(line, _SIZE, bold=bold) for line in cell.text.split("\n")
                )
                width += 2 * _PAD_X + 1
                span = self._spans.get((number, column))
                is_wider = span is not None and span.right > span.left
                if is_wider or (len(row) == 1 and len(self._columns) > 1):
                    # A heading, which may stand out over the cells beside it.
                    alone[column] = max(alone.get(column, 0.0), width)
                    continue
                natural[column] = max(natural[column], width)
                if width > _WIDTHS[-1]:
                    word = self._letters.measure_longest_word(cell.text, _SIZE, bold=bold) + 2 * _PAD_X + 1
                    words[column] = max(words[column], min(word, _WIDEST_WORD))
        for column, width in alone.items():
            if not natural[column]:
                natural[column] = min(width, widest)
        return natural, words

    def _choose_paper(
        self, natural: dict[int, float], words: dict[int, float]
    ) -> tuple[tuple[float, float], float]:
        """Choose the size of the pages and the width that columns are kept to."""
        for limit in _WIDTHS:
            total = sum(max(_NARROWEST, min(natural[c], limit), words[c]) for c in self._columns)
            for paper in (_PORTRAIT, _LANDSCAPE):
                if total <= paper[0] - GUTTER_LEFT - _MARGIN:
                    return paper, limit
        return _LANDSCAPE, _WIDTH_OF_MANY

    def _split_columns(self, widths: dict[int, float], room: float) -> Iterator[tuple[list[int], list[int]]]:
        """Split the columns of one page after another: its own, and these with the first repeated before
        them.
        """
        first = self._columns[0]
        repeated = [first] if widths[first] <= 0.4 * room else []
        own: list[int] = []
        used = 0.0
        before: list[int] = []
        for column in self._columns:
            if own and used + widths[column] > room:
                yield own, before + own
                before = repeated
                own, used = [], sum(widths[c] for c in before)
            own.append(column)
            used += widths[column]
        yield own, before + own

    def _paint_down(
        self, own: list[int], columns: list[int], widths: dict[int, float], paper: tuple[float, float]
    ) -> Iterator[tuple[str, Page, CellGrid]]:
        """Paint the pages with `columns`, from the first row to the last."""
        lefts = _place_columns(columns, widths)
        bottom = paper[1] - _MARGIN
        heads = [self._lay_out(number, columns, lefts) for number in self._heads]
        if sum(head.height for head in heads) > (bottom - GUTTER_TOP) / 3:
            heads = []
        sheet_page: _SheetPage | None = None
        for row in self._list_rows(own, columns, lefts, paper[0] - _MARGIN):
            rest: _Row | None = row
            while rest is not None:
                if sheet_page is not None and sheet_page.y + rest.height > bottom and sheet_page.filled:
                    # A row that no page holds starts where it comes and goes on overleaf.
                    room = int((bottom - sheet_page.y - 2 * _PAD_Y) / _LEADING)
                    if rest.height <= bottom - GUTTER_TOP - sheet_page.heads_height or room < 3:
                        yield sheet_page.finished(self._sheet, own)
                        sheet_page = None
                if sheet_page is None:
                    sheet_page = _SheetPage(self, columns, lefts, paper)
                    for head in heads:
                        if head.number < rest.number:
                            sheet_page.add(head, is_head=True, repeated=True)
                    sheet_page.heads_height = sheet_page.y - GUTTER_TOP
                room = max(int((bottom - sheet_page.y - 2 * _PAD_Y) / _LEADING), 1)
                now, rest = rest.split(room)
                sheet_page.add(now, is_head=now.number in self._heads)
                if rest is not None:
                    yield sheet_page.finished(self._sheet, own)
                    sheet_page = None
        if sheet_page is not None:
            yield sheet_page.finished(self._sheet, own)

    def _list_rows(
        self, own: list[int], columns: list[int], lefts: list[float], right: float
    ) -> Iterator[_Row]:
        """List each row, and below it what is noted about the cells in `own`, as far as `right`."""
        for number in self._numbers:
            yield self._lay_out(number, columns, lefts)
            for column, text in self._sheet.comments.get(number, ()):
                if column not in own and (column in self._columns or own[0] != self._columns[0]):
                    continue
                index = columns.index(column) if column in columns else 0
                if right - lefts[index] < _NARROWEST_COMMENT:
                    index = 0
                lines = self._letters.wrap(text, max(right - lefts[index], _NARROWEST_COMMENT), _SIZE)
                cell = _LaidOut(index, len(columns), Cell(text), lines, False)
                yield _Row(number, [cell], f"{name_column(column)}{number}")

    def _lay_out(self, number: int, columns: list[int], lefts: list[float]) -> _Row:
        row = self._sheet.rows[number]
        cells: list[_LaidOut] = []
        for index, column in enumerate(columns):
            cell = row.get(column)
            if cell is None:
                continue
            end = self._end(number, index, columns, row, lefts, cell)
            width = lefts[end] - lefts[index] - 2 * _PAD_X
            bold = cell.bold or number in self._heads
            cells.append(
                _LaidOut(index, end, cell, self._letters.wrap(cell.text, width, _SIZE, bold=bold), bold)
            )
        return _Row(number, cells)

    def _end(
        self,
        number: int,
        index: int,
        columns: list[int],
        row: dict[int, Cell],
        lefts: list[float],
        cell: Cell,
    ) -> int:
        """The position after the last column that the cell in `columns[index]` reaches over."""
        span = self._spans.get((number, columns[index]))
        end = index + 1
        if span is not None:
            while end < len(columns) and columns[end] <= span.right:
                end += 1
            return end
        if cell.right:
            return end
        # Text stands out over empty cells, as in every spreadsheet.
        wanted = max(self._letters.measure_width(line, _SIZE, bold=True) for line in cell.text.split("\n"))
        while (
            end < len(columns) and columns[end] not in row and lefts[end] - lefts[index] < wanted + 2 * _PAD_X
        ):
            end += 1
        return end

    def spans_at(self, number: int) -> list[Merged]:
        """List the cells merged downwards that begin in the row `number`."""
        return self._merged_below.get(number, [])

    @property
    def letters(self) -> Letters:
        return self._letters


class _LaidOut(NamedTuple):
    """A cell on the page: from which column up to which, by position, and its lines."""

    first: int
    end: int
    cell: Cell
    lines: list[str]
    bold: bool


@dataclass(frozen=True, slots=True)
class _Row:
    """A row, or if `about` is set, what is noted about the cell of this name."""

    number: int
    cells: list[_LaidOut]
    about: str = ""

    @property
    def height(self) -> float:
        return max((len(cell.lines) for cell in self.cells), default=1) * _LEADING + 2 * _PAD_Y

    def split(self, lines: int) -> tuple[_Row, _Row | None]:
        """Split it into as much as `lines` lines hold, and what is left."""
        if all(len(cell.lines) <= lines for cell in self.cells):
            return self, None
        now = [cell._replace(lines=cell.lines[:lines]) for cell in self.cells]
        later = [cell._replace(lines=cell.lines[lines:]) for cell in self.cells if len(cell.lines) > lines]
        return _Row(self.number, now, self.about), _Row(self.number, later, self.about)


class _SheetPage:
    """One page while it is being filled."""

    def __init__(
        self, painter: _SheetPainter, columns: list[int], lefts: list[float], paper: tuple[float, float]
    ) -> None:
        self._painter = painter
        self._columns = columns
        self._lefts = lefts
        self._page = Page(*paper)
        self._tops: list[tuple[int, float]] = []
        self._rows: list[tuple[float, str]] = []
        self._heads: list[tuple[float, float]] = []
        self._own: list[int] = []
        self._across: list[tuple[float, float, float]] = []
        """Where a vertical line is not to be seen: x, top, bottom."""
        self.y = GUTTER_TOP
        self._right = lefts[-1]
        """How far its content reaches."""
        self.heads_height = 0.0
        for index, column in enumerate(columns):
            letter = "" if column == AFTER_LAST else name_column(column)
            self._page.lines.append(Line(letter, lefts[index] + _PAD_X, GUTTER_TOP - 5, 7, grey=True))

    @property
    def filled(self) -> bool:
        """Whether it holds more than repeated heads."""
        return bool(self._own)

    def add(self, row: _Row, *, is_head: bool = False, repeated: bool = False) -> None:
        top, bottom = self.y, self.y + row.height
        self._tops.append((0 if row.about else row.number, top))
        if is_head and not row.about:
            self._heads.append((top, bottom))
        if not repeated:
            self._own.append(row.number)
        number = row.about or str(row.number)
        self._rows.append((top, number))
        width = self._painter.letters.measure_width(number, 7)
        baseline = top + _PAD_Y + _ASCENT
        lines = self._page.lines
        lines.append(Line(number, GUTTER_LEFT - 5 - width, baseline - 0.5, 7, grey=True))
        for cell in row.cells:
            left, right = self._lefts[cell.first] + _PAD_X, self._lefts[cell.end] - _PAD_X
            self._across += [(self._lefts[i], top, bottom) for i in range(cell.first + 1, cell.end)]
            for index, text in enumerate(cell.lines):
                if not text:
                    continue
                x = left
                if row.about:  # which may stand out over the last column
                    reach = left + self._painter.letters.measure_width(text, _SIZE)
                    self._right = max(self._right, reach)
                if cell.cell.right:
                    x = max(left, right - self._painter.letters.measure_width(text, _SIZE, bold=cell.bold))
                lines.append(Line(text, x, baseline + index * _LEADING, _SIZE, cell.bold, right=right))
        self.y = bottom

    def finished(self, sheet: Sheet, own: list[int]) -> tuple[str, Page, CellGrid]:
        """Finish the page: its label, the page and where its cells are. It ends where its cells do, so that a
        small table is not lost on a sheet of paper.
        """
        self._page.width = min(self._page.width, max(self._right + _MARGIN, _LEAST[0]))
        self._page.height = min(self._page.height, max(self.y + _MARGIN, _LEAST[1]))
        self._page.background = self._make_background()
        columns = [column for column in own if column != AFTER_LAST] or self._columns
        start = f"{name_column(columns[0])}{min(self._own)}"
        end = f"{name_column(columns[-1])}{max(self._own)}"
        label = f"{sheet.label}!{start}" if start == end else f"{sheet.label}!{start}:{end}"
        lefts = [
            # Text that stands out over a cell is in that only where its own text would begin.
            (left + _PAD_X - SLACK, column)
            for left, column in zip(self._lefts, self._columns, strict=False)
            if column != AFTER_LAST
        ]
        return label, self._page, CellGrid(tuple(self._rows), tuple(lefts))

    def _make_background(self) -> str:
        height = self._page.height
        right, bottom = self._lefts[-1], self.y

        def box(x0: float, y0: float, x1: float, y1: float) -> str:
            return f"{x0:.2f} {height - y1:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re f"

        top = GUTTER_TOP - 15
        parts = ["q", _GUTTER_GREY, box(12, top, right, GUTTER_TOP), box(12, GUTTER_TOP, GUTTER_LEFT, bottom)]
        parts.append(_HEAD_GREY)
        parts += [box(GUTTER_LEFT, y0, right, y1) for y0, y1 in self._heads]
        parts.append(_LINE_GREY)
        below = self._list_merged_areas()
        for y in [GUTTER_TOP, *(y for _, y in self._tops[1:]), bottom]:
            for x0, x1 in _cut_out(12, right, [(a, b) for a, b, y0, y1 in below if y0 < y < y1]):
                parts.append(f"{x0:.2f} {height - y:.2f} m {x1:.2f} {height - y:.2f} l")
        gaps = defaultdict(list)
        for x, y0, y1 in self._across:
            gaps[x].append((y0, y1))
        for a, b, y0, y1 in below:
            for x in self._lefts:
                if a < x < b:
                    gaps[x].append((y0, y1))
        for x in self._lefts:
            for y0, y1 in _cut_out(top, bottom, gaps.get(x, [])):
                parts.append(f"{x:.2f} {height - y0:.2f} m {x:.2f} {height - y1:.2f} l")
        parts.append("S Q")
        return "\n".join(parts)

    def _list_merged_areas(self) -> list[tuple[float, float, float, float]]:
        """List x0, x1, y0, y1 of cells that go over several rows."""
        areas = []
        numbers = [number for number, _ in self._tops]
        edges = [y for _, y in self._tops] + [self.y]
        for index, number in enumerate(numbers):
            for some in self._painter.spans_at(number):
                first = bisect_left(self._columns, some.left)
                last = bisect_left(self._columns, some.right + 1)
                end = index + 1
                while end < len(numbers) and number < numbers[end] <= some.bottom:
                    end += 1
                if first < last:
                    areas.append((self._lefts[first], self._lefts[last], edges[index], edges[end]))
        return areas


def _place_columns(columns: list[int], widths: dict[int, float]) -> list[float]:
    """Place the columns: where each begins, and where the last ends."""
    lefts = [GUTTER_LEFT]
    for column in columns:
        lefts.append(lefts[-1] + widths[column])
    return lefts


def _cut_out(start: float, end: float, gaps: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Cut `gaps` out: the stretches from `start` to `end` that are in none of them."""
    for low, high in sorted(gaps):
        if low > start:
            yield start, low
        start = max(start, high)
    if start < end:
        yield start, end
