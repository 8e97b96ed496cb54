"""Tables as records under heads, found when a file is read: in the cells of a sheet, or in the rows of pages.

What is kept of them are the values that can be computed with. A table without heads is none: nothing would
tell what its columns are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from app.core.documents import Page, join_words, turn_box
from app.core.grids import Column, ColumnKind, Grid, RowPlace
from app.ingest.tables.cell_values import read_column
from app.ingest.tables.sheet import Sheet, find_heads, list_head_texts
from app.pages.cells import name_column
from app.pages.table_rows import Cell, Row, find_table_rows

_FEWEST_ROWS = 2
_MOST_CELLS = 2_000_000
_SAME = 2.0
"""Points by which cells that begin at one place may differ."""
_OFTEN = 0.4
"""Share of the rows in which a cell begins where a column does."""
_OVER = 1.0
"""Points by which cells of one column overlap at least."""
_APART = 3.5
"""Heights of a line: what is further below belongs to another table."""
_PERIOD = re.compile(
    r"(?:\D*(?:\d{1,2}, )?\b(?:19|20)\d\d\b.*|.*\b(?:ended|quarter|months)\b.*|\W*)", re.IGNORECASE
)


def find_sheet_grids(sheets: Sequence[Sheet]) -> Iterator[Grid]:
    """Find the tables of a workbook's sheets."""
    left = _MOST_CELLS
    for sheet in sheets:
        for heads, body in _find_blocks(sheet):
            left -= sum(len(sheet.rows[number]) for number in body)
            if left < 0:
                return
            grid = _make_grid(sheet, heads, body)
            if grid is not None:
                yield grid


def _find_blocks(sheet: Sheet) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Find the rows of heads, and those below, of each table of a sheet: after an empty row another may
    begin.
    """
    numbers = sorted(sheet.rows)
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    heads: Sequence[int] = ()
    body: list[int] = []
    for run in runs:
        own = find_heads(sheet, run)
        if own and (not body or _is_other_table(sheet, heads, own, run)):
            if body:
                yield heads, body
            heads, body = own, [number for number in run if number > own[-1]]
        elif heads:
            body += run
    if heads and body:
        yield heads, body


def _is_other_table(sheet: Sheet, heads: Sequence[int], others: Sequence[int], run: Sequence[int]) -> bool:
    """Whether a later row that looks like heads begins a table: below it are numbers, and it does not only
    say over again what is in the columns.
    """
    below = [number for number in run if number > others[-1]][:1]
    has_numbers = any(cell.right for number in below for cell in sheet.rows[number].values())
    said = {cell.text for cell in sheet.rows[others[-1]].values()}
    return has_numbers and said != {cell.text for cell in sheet.rows[heads[-1]].values()}


def _make_grid(sheet: Sheet, heads: Sequence[int], body: Sequence[int]) -> Grid | None:
    """Make a table of the rows with these numbers; None where they are none."""
    names: dict[int, str] = {}
    for column, text in list_head_texts(sheet, heads):
        names[column] = f"{names.get(column, '')} {text}".strip()
    said = {c.text for c in sheet.rows[heads[-1]].values()}
    # A row of one cell in a table of many is a heading or a remark; heads may be said over again.
    rows = [
        number
        for number in body
        if (len(sheet.rows[number]) > 1 or len(names) == 1)
        and {c.text for c in sheet.rows[number].values()} != said
    ]
    if len(rows) < _FEWEST_ROWS or not names:
        return None
    columns = []
    for place, name in sorted(names.items()):
        cells = [sheet.rows[number].get(place) for number in rows]
        texts = [" ".join(cell.text.split()) if cell else "" for cell in cells]
        kind, values = read_column(texts, [cell.value if cell else None for cell in cells])
        columns.append(Column(name, kind, tuple(texts), values, name_column(place)))
    hidden = tuple(number for number in rows if number in sheet.hidden_rows)
    return Grid(sheet.label, tuple(columns), tuple(rows), hidden=hidden)


# --- tables on pages


_Cell = tuple[float, float, str]
"""Where a cell of a row begins and ends, as seen, and what it says."""


@dataclass(frozen=True, slots=True)
class _PlacedRow:
    """A row of a table and the page that it stands on."""

    page: Page
    row: Row

    def cells(self, starts: Sequence[float] = ()) -> list[_Cell]:
        """List its cells from left to right, parted also where other rows have cells that begin there."""
        return sorted(cell for each in self.row.cells for cell in self._split(each, starts))

    def _split(self, cell: Cell, starts: Sequence[float]) -> Iterator[_Cell]:
        page = self.page
        words = page.words[cell.first : cell.last]
        boxes = [turn_box(word.box, page.width, page.height, page.rotation) for word in words]
        bounds = [
            place
            for place, (one, other) in enumerate(pairwise(boxes), 1)
            if other.x0 > one.x0 and any(abs(other.x0 - x) <= _SAME for x in starts)
        ]
        for first, last in pairwise([0, *bounds, len(words)]):
            some = boxes[first:last]
            yield min(box.x0 for box in some), max(box.x1 for box in some), join_words(words[first:last])[0]


def find_page_grids(
    pages: Sequence[Page], find_rows: Callable[[Page], list[Row]] = find_table_rows
) -> Iterator[Grid]:
    """Find the tables on the pages of a document, those that go on over a page in one."""
    run: list[_PlacedRow] = []
    above = ""
    for page in pages:
        if page.cells is not None:  # of a sheet that is attached to something
            continue
        name = ""
        for row in find_rows(page):
            if not row.parted:
                is_below = bool(run) and run[-1].page is page and row.bottom >= run[-1].row.top
                if is_below:
                    yield from _make_grids(run, above)
                    run = []
                name = join_words(page.words[row.first : row.last])[0]
                continue
            placed = _PlacedRow(page, row)
            if run and not _goes_on(run[-1], placed):
                yield from _make_grids(run, above)
                run = []
            above = above if run else name
            run.append(placed)
    yield from _make_grids(run, above)


def _goes_on(above: _PlacedRow, below: _PlacedRow) -> bool:
    """Whether a row may be of the same table as the one before it."""
    if above.page is not below.page:
        return above.page.number + 1 == below.page.number
    one, other = above.row, below.row
    return other.top - one.bottom <= _APART * (one.bottom - one.top) or other.top < one.top


def _find_starts(run: Sequence[_PlacedRow]) -> list[float]:
    """Find where cells begin in many of the rows."""
    found: list[list[float]] = []
    for x in sorted(x0 for row in run for x0, _, _ in row.cells()):
        if found and x - found[-1][-1] <= _SAME:
            found[-1].append(x)
        else:
            found.append([x])
    return [median(some) for some in found if len(some) >= _OFTEN * len(run)]


def _make_grids(run: Sequence[_PlacedRow], name: str) -> Iterator[Grid]:
    """Make a table of rows, of which the first are its heads, if they are one."""
    if len(run) <= _FEWEST_ROWS:
        return
    starts = _find_starts(run)
    head, *body = [(row, row.cells(starts)) for row in run]
    heads = [text for _, _, text in head[1]]
    if len(heads) < 2 or any(re.fullmatch(r"[\d.,%$€£ ()-]+", text) for text in heads):
        return
    if all(_PERIOD.fullmatch(text) for text in heads[1:]):
        return  # an account, whose rows are of different things: see `app.pages.figure_tables`
    spans = [(x0, x1) for x0, x1, _ in head[1]]
    for _, cells in body:
        for x0, x1, _ in cells:
            over = [i for i, span in enumerate(spans) if min(x1, span[1]) - max(x0, span[0]) > _OVER]
            if len(over) == 1:
                spans[over[0]] = min(x0, spans[over[0]][0]), max(x1, spans[over[0]][1])
    rows: list[tuple[_PlacedRow, list[str]]] = []
    for row, cells in body:
        texts = [""] * len(heads)
        for x0, x1, text in cells:
            nearest = max(range(len(spans)), key=lambda i: min(x1, spans[i][1]) - max(x0, spans[i][0]))
            texts[nearest] = f"{texts[nearest]} {text}".strip()
        if texts != heads and sum(map(bool, texts)) > 1:
            rows.append((row, texts))
    if len(rows) < _FEWEST_ROWS or sum(all(texts) for _, texts in rows) < len(rows) / 2:
        return
    columns = []
    for place, told in enumerate(heads):
        texts = [each[place] for _, each in rows]
        kind, values = read_column(texts, [None] * len(texts))
        columns.append(Column(told, kind, tuple(texts), values))
    if all(each.kind is ColumnKind.TEXT for each in columns):
        return
    places = tuple(RowPlace(each.page.number, each.row.first, each.row.last) for each, _ in rows)
    yield Grid(name, tuple(columns), places=places)
