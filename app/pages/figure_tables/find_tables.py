"""Find the tables of figures on a page, with rules or without, as a person sees it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from app.core.documents import Page
from app.core.figure_tables import FigureTable, pack_figure_tables
from app.core.packing import PackedPage, pack
from app.pages.figure_tables.columns import (
    APART,
    NAMES_COLUMN,
    find_above,
    find_columns,
    find_heads,
    find_scale,
    mark_percent,
    widen_columns,
)
from app.pages.figure_tables.figures import YEAR
from app.pages.figure_tables.lines import FigureLine, list_figures, list_lines
from app.pages.figure_tables.rows import list_rows

FIGURE_TABLES = "3"
"""Changes whenever the same pages would have other tables."""

_FEWEST_ROWS = 2

_OFF = 8.0
"""Points by which the right edges of a column's figures may differ: brackets and signs hang out."""


def find_figure_tables(page: Page) -> list[FigureTable]:
    """Find the tables of figures on `page`, from top to bottom. Everything is judged as a person sees it."""
    lines = list_lines(page, _FEWEST_ROWS)
    is_sheet = page.cells is not None
    if is_sheet and not any(line.is_years for line in lines):
        return []  # records under heads: see app.ingest.tables.grids
    found: list[FigureTable] = []
    columns: list[tuple[float, float]] = []
    for first, last in _find_stretches(lines):
        first, last = _trim(lines, first, last)
        above, columns = columns, find_columns([line for line in lines[first : last + 1] if line.is_data])
        table = _make_table(page, lines, first, last, columns)
        if table is None:
            columns = []
            continue
        if not any(table.heads) and found and _is_alike(above, columns):
            table = replace(table, heads=found[-1].heads, scale=found[-1].scale, title=found[-1].title)
        found.append(table)
    return [each for each in found if not is_sheet or _has_years(each)]


def _has_years(table: FigureTable) -> bool:
    """Whether most columns are of a year, and no two of the same alone."""
    years = [head for head in table.heads if YEAR.search(head)]
    return len(years) * 2 > len(table.heads) and len(set(years)) == len(years)


def pack_with_tables(page: Page) -> PackedPage:
    """Pack a page together with the tables of figures that are found on it."""
    return pack(page)._replace(tables=pack_figure_tables(find_figure_tables(page)))


def _find_stretches(lines: Sequence[FigureLine]) -> Iterator[tuple[int, int]]:
    """Find stretches of lines, first to last, that hold the rows of one table."""
    first = last = None
    for index, line in enumerate(lines):
        if line.is_data:
            if last is not None and first is not None and _is_parted(lines, last, index):
                yield first, last
                first = None
            first = index if first is None else first
            last = index
    if first is not None and last is not None:
        yield first, last


def _is_parted(lines: Sequence[FigureLine], above: int, below: int) -> bool:
    """Whether another table begins between these two lines of figures."""
    between = lines[above + 1 : below]
    left = min(segment.edge[0] for segment in lines[above].cells)
    heads = 0
    for line in between:
        if line.is_years:
            return True
        right = [segment for segment in line.segments if segment.box.x1 > left]
        heads += len(right) > 1 and any(NAMES_COLUMN.search(segment.text) for segment in right)
        if line.box.x1 > left and len(line.text.split()) >= 8 and len(line.segments) <= 2:
            return True
    if heads or len(between) > 5:
        return True
    stretch = lines[above : below + 1]
    return any(
        other.box.y0 - one.box.y1 > APART * max(one.height, other.height) for one, other in pairwise(stretch)
    )


def _trim(lines: Sequence[FigureLine], first: int, last: int) -> tuple[int, int]:
    """Trim a stretch of lines at its ends whose only figure stands in no column, as a page number does."""
    data = [index for index in range(first, last + 1) if lines[index].is_data]
    while len(data) > 1 and _is_stray(lines, data[-1], data[:-1]):
        data.pop()
    while len(data) > 1 and _is_stray(lines, data[0], data[1:]):
        data.pop(0)
    return data[0], data[-1]


def _is_stray(lines: Sequence[FigureLine], line: int, others: Sequence[int]) -> bool:
    figures = list_figures(lines[line])
    return len(figures) == 1 and not any(
        figures[0].edge[0] < other.edge[1] and other.edge[0] < figures[0].edge[1]
        for index in others
        for other in list_figures(lines[index])
    )


def _is_alike(above: Sequence[tuple[float, float]], columns: Sequence[tuple[float, float]]) -> bool:
    """Whether the columns of two tables stand below one another."""
    return len(above) == len(columns) and all(
        abs(one[1] - other[1]) < _OFF for one, other in zip(above, columns, strict=True)
    )


def _make_table(
    page: Page, lines: Sequence[FigureLine], first: int, last: int, columns: Sequence[tuple[float, float]]
) -> FigureTable | None:
    body = list(lines[first : last + 1])
    data = [line for line in body if line.is_data]
    if len(data) < _FEWEST_ROWS or not columns or not any(line.label for line in data):
        return None
    left = columns[0][0]
    height = median(line.height for line in data)
    head_lines, sections, titles = find_above(lines, first, columns, height)
    if not head_lines and (len(columns) > 1 and len(data) < 3):
        return None
    if page.cells is not None:
        # A title in the first column is painted over those beside it, where they are empty.
        start = min(segment.box.x0 for line in data for segment in line.label)
        over = [line for line in head_lines if all(each.box.x0 < start + _OFF for each in line.segments)]
        head_lines = [line for line in head_lines if line not in over]
        titles = [*titles, *over]
    heads = find_heads(head_lines, widen_columns(data, columns))
    rows = list(list_rows(page, body, sections, columns, left))
    if len([row for row in rows if row.label]) < _FEWEST_ROWS:
        return None
    used = {index for row in rows for index in row.words}
    used.update(index for line in head_lines for segment in line.segments for index in segment.words)
    used.update(index for line in sections for segment in line.segments for index in segment.words)
    title = " ".join(line.text for line in titles)
    stub = " ".join(line.label[0].text for line in head_lines if line.label)
    rows = [mark_percent(row, heads) for row in rows]
    scale = find_scale([*(line.text for line in titles), *(line.text for line in head_lines)])
    if scale is None:
        scale = find_scale([line.text for line in lines[: first + 1]])
    return FigureTable(
        page.number,
        title or stub,
        tuple(heads),
        tuple(rows),
        scale,
        frozenset(used),
    )
