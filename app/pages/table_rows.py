"""Read rows of tables on a page, with or without figures, and the heads of their columns.

What stands side by side is a row, even where its cells have several lines or were drawn one after the other.
The heads of its columns are the line or lines above the first row that hold no figures and whose cells the
rows' cells stand below. Sentences and tables of records are made of these rows. `app.pages.figure_tables`
takes what stands at one height instead, because accounts are set so, whatever order they were drawn in: of 75
tables of filings 46 came out otherwise when it was built on these.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from operator import itemgetter
from statistics import median

from app.core.documents import Page, join_words, turn_box
from app.core.months import MONTH_OF
from app.pages.cells import SLACK, is_in_gutter
from app.pages.lines import Line, find_lines, stands_apart

_CELL_GAP, _CLEAR_GAP = 0.75, 1.5
"""Shares of a line's height: a wider gap parts cells, and does so clearly."""
_TOUCHING = 0.35
"""Share of a line's height up to which the lines of one cell are apart."""
_APART = 2.5
"""Heights of a line from which on what is further below belongs to no table above."""
_SAME_EDGE, _EDGE, _MIDDLE = 1.0, 4.0, 6.0
"""Points by which the edges, and the middles, of cells of one column may differ; the first is no chance."""
_CELL_LINES, _CELL_WORDS = 8, 30
"""Most lines and words of a cell that is drawn by itself."""
_PROSE = 8
"""Words from which on what stands beside as many is a column of prose and no cell."""
_WIDER_THAN_SPACE = 0.4
"""Share of a line's height: a gap that parts cells where the second begins just below a head, or in another
column of a painted sheet.
"""
_HEAD_LINES = 3
_PAGES_KEPT = 256
_LOOKED_AT = 8
"""Rows that are looked at to tell what heads them."""
_OTHERS = 0.2
"""Share of the rows beside which something else may stand than figures: "free", "on request"."""
_PERIOD = re.compile(r"\W*(?:(?:19|20)\d\d|(?:FY|CY)'?\d{2,4}|[HQ][1-4]|[1-4][HQ])\W*")
_MONTH = "|".join(sorted(map(re.escape, MONTH_OF), key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_DAY = re.compile(
    rf"\W*(?:\d{{1,2}}([-./])\d{{1,2}}\1(?:{_YEAR}|\d\d)|{_YEAR}([-./])\d\d(?:\2\d\d)?"
    rf"|(?:\d{{1,2}}(?:\.|st|nd|rd|th)?[ -])?(?:{_MONTH})\.?[ -]"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?,? )?(?:{_YEAR}|\d\d))\W*",
    re.IGNORECASE,
)
"""A day or a month, as it stands over what was measured or paid then."""
_LABEL = re.compile(r"\w\W?:$")
_DOTS = "._·…‥"
_LEADER = re.compile(rf"[{_DOTS}]{{4,}}|…+")
"""Dots that lead the eye to the value of what stands before them."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The words `first` … `last - 1` of a page between the edges `x0` and `x1`, as seen."""

    first: int
    last: int
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class Row:
    """The words `first` … `last - 1` of a page, in `cells` from left to right as they are read; `heads` are
    the words above its table that head its columns, likewise, if any do.
    """

    first: int
    last: int
    cells: tuple[Cell, ...]
    top: float
    bottom: float
    height: float
    """Of one line."""
    parted: bool = False
    """Whether its cells are clearly parted: by wide gaps, by heads, because they were drawn apart, or because
    the file says that it is a row.
    """
    heads: tuple[int, int] | None = None


class RowFinder:
    """Finds the rows of a document's pages, which are asked for twice: those of the first pages once, of the
    others again, to save memory.
    """

    def __init__(self) -> None:
        self._known: dict[int, list[Row]] = {}

    def find(self, page: Page) -> list[Row]:
        """Find what stands on a page, as `find_table_rows` does."""
        known = self._known.pop(page.number, None)
        if known is not None:
            return known
        found = find_table_rows(page)
        if len(self._known) < _PAGES_KEPT:
            self._known[page.number] = found
        return found


def find_table_rows(page: Page) -> list[Row]:
    """Find what stands on `page` from top to bottom, line by line or row by row; those of one cell are
    lines.
    """
    found = [row for line in find_lines(page) if (row := _make_row(page, line)) is not None]
    merged: list[Row] = []
    place = 0
    while place < len(found):
        row, place = _grow_row(found, place)
        merged.append(row)
    return list(_add_heads(page, merged))


def label_cells(page: Page, found: Sequence[Row], row: Row) -> list[tuple[str, Cell]]:
    """Label the cells of one of the rows that were `found` on a page with what heads their columns, "" where
    nothing does; a head over several columns stands before the head of each.
    """
    first, last = row.heads or (0, 0)
    heads = [each for each in found if first <= each.first and each.last <= last]
    if not heads:
        return [("", cell) for cell in row.cells]
    *upper, lowest = heads
    labelled, columns = [], 0
    is_beside = _stands_left_of(row.cells, lowest.cells)
    for number, cell in enumerate(row.cells):
        fitting = [] if is_beside and not number else _list_fitting(cell, columns, lowest.cells)
        if not fitting:
            labelled.append(("", cell))
            continue
        columns = fitting[0] + 1
        own = lowest.cells[fitting[0]]
        over = [_find_over(above.cells, fitting[0], lowest.cells) for above in upper]
        words = [word for each in (*over, own) if each for word in page.words[each.first : each.last]]
        labelled.append((join_words(words)[0], cell))
    return labelled


def _find_over(upper: Sequence[Cell], place: int, heads: Sequence[Cell]) -> Cell | None:
    """Find the one of the upper heads that the head at `place` stands below: the nearest, no further off than
    the next column is.
    """
    middles = [(cell.x0 + cell.x1) / 2 for cell in heads]
    middle = middles[place]
    apart = min(
        (abs(middle - each) for each in middles[max(0, place - 1) : place + 2] if each != middle), default=0.0
    )
    distance, nearest = min(
        ((abs((cell.x0 + cell.x1) / 2 - middle), cell) for cell in upper), key=itemgetter(0)
    )
    is_above = nearest.x0 < heads[place].x1 and heads[place].x0 < nearest.x1
    return nearest if is_above or distance <= apart else None


def _make_row(page: Page, line: Line) -> Row | None:
    """Make a row of a line; None where it is only the letters or the number at the edge of a painted
    sheet.
    """
    first = line.first
    if page.cells is not None:
        while first < line.last and is_in_gutter(page.words[first].box):
            first += 1
        if first == line.last:
            return None
    boxes = [word.box for word in page.words[first : line.last]]
    if page.rotation:
        boxes = [turn_box(box, page.width, page.height, page.rotation) for box in boxes]
    height = median(box.y1 - box.y0 for box in boxes)
    lefts = [] if page.cells is None else [left for left, _ in page.cells.columns]
    columns = [bisect_right(lefts, box.x0 + SLACK) for box in boxes]
    starts, right, widest = [0], boxes[0].x1, 0.0
    is_numbered = stands_apart([word.text for word in page.words[first : line.last]])
    # Named by letters, as this is done for every word of every page.
    for index, ((ax0, ay0, ax1, ay1), (x0, y0, x1, y1)) in enumerate(pairwise(boxes), 1):
        gap = max(x0 - ax1, ax0 - x1)
        if min(ay1, y1) - max(ay0, y0) < 0.5 * height:
            gap = x0 - right  # the next line of the cell, or the next cell beside its last line
        text = page.words[first + index - 1].text
        if text and text[0] in _DOTS and _LEADER.fullmatch(text):
            gap = max(gap, 2 * _CLEAR_GAP * height)
        is_gap = gap > _CELL_GAP * height and not (index == 1 and is_numbered)
        if is_gap or (gap > _WIDER_THAN_SPACE * height and columns[index] != columns[index - 1]):
            starts.append(index)
            right, widest = x1, max(widest, gap)
        right = max(right, x1)
    cells = tuple(
        Cell(
            first + start,
            first + stop,
            min(box.x0 for box in boxes[start:stop]),
            max(box.x1 for box in boxes[start:stop]),
        )
        for start, stop in pairwise([*starts, len(boxes)])
    )
    is_parted = widest > _CLEAR_GAP * height or line.block < 0
    return Row(first, line.last, cells, line.box.y0, line.box.y1, height, is_parted)


def _grow_row(found: Sequence[Row], place: int) -> tuple[Row, int]:
    """Grow the row that begins with the line `found[place]`, with the lines that go on in its last cell as
    long as another cell stands beside them; and the place after it.
    """
    row, after = found[place], place + 1
    while True:
        beside = after
        while beside < len(found) and _goes_on(found[beside - 1], found[beside]):
            beside += 1
        more = found[after:beside]
        words = sum(line.last - line.first for line in more)
        is_cell = len(more) < _CELL_LINES and words <= _CELL_WORDS
        if is_cell and beside < len(found) and _is_beside(_lengthen_row(row, more), found[beside]):
            row, after = _join_beside(_lengthen_row(row, more), found[beside]), beside + 1
        elif is_cell and after > place + 1:
            return _lengthen_row(row, more), beside
        else:
            return row, after


def _goes_on(above: Row, below: Row) -> bool:
    """Whether a line seems to be the next one of the cell that ends above."""
    gap = below.top - above.bottom
    return (
        len(below.cells) == 1
        and above.cells[-1].x0 - _EDGE <= below.cells[0].x0 < above.cells[-1].x1
        and -0.5 * above.height <= gap <= _TOUCHING * above.height
    )


def _is_beside(row: Row, other: Row) -> bool:
    """Whether a line stands right of a row, at the height of its first line."""
    shared = min(row.top + row.height, other.bottom) - max(row.top, other.top)
    is_prose = min(each.last - each.first for each in (row.cells[-1], other.cells[0])) >= _PROSE
    is_right = other.cells[0].x0 >= row.cells[-1].x1 - 1
    return shared >= 0.5 * min(row.height, other.height) and is_right and not is_prose


def _lengthen_row(row: Row, more: Sequence[Row]) -> Row:
    """Lengthen the row by more lines of its last cell."""
    if not more:
        return row
    last = row.cells[-1]
    cell = Cell(last.first, more[-1].last, last.x0, max(last.x1, *(line.cells[0].x1 for line in more)))
    bottom = max(row.bottom, *(line.bottom for line in more))
    return replace(row, last=cell.last, cells=(*row.cells[:-1], cell), bottom=bottom)


def _join_beside(row: Row, beside: Row) -> Row:
    cells = (*row.cells, *beside.cells)
    bottom = max(row.bottom, beside.bottom)
    return Row(row.first, beside.last, cells, row.top, bottom, row.height, parted=True)


def _add_heads(page: Page, found: Sequence[Row]) -> Iterator[Row]:
    """Give the rows of tables the heads of their columns."""
    head: list[Row] = []
    body: list[Cell] = []
    is_titled = False
    for place, row in enumerate(found):
        above = found[place - 1] if place else None
        if above is not None and row.top - above.bottom > _APART * row.height:
            head = []
        is_below_title = above is not None and len(above.cells) == 1
        may_be_next = bool(body) and is_below_title and _holds_periods_only(page, row)
        if may_be_next and (anew := _find_head(page, found, place)):
            head, body = anew, []  # the next table's, in the same columns
            yield row
            continue
        cells = _find_cells_below(page, row, head[-1]) if head else ()
        if cells and not (is_titled and _is_set_otherwise(cells, (*head[-1].cells, *body))):
            body += cells
            yield replace(row, cells=cells, parted=True, heads=(head[0].first, head[-1].last))
            continue
        if cells or (head and len(row.cells) == 1 and not body):
            head = []
        is_titled = bool(head) and _stands_below(row, head[-1])
        if not is_titled:
            head, body = _find_head(page, found, place), []
        yield row


def _is_set_otherwise(cells: Sequence[Cell], column_cells: Sequence[Cell]) -> bool:
    """Whether the first row below a title is of another table than the one above: but for its first cell none
    begins or ends where one of that does.
    """
    return not any(
        abs(cell.x0 - other.x0) <= _EDGE or abs(cell.x1 - other.x1) <= _EDGE
        for cell in cells[1:]
        for other in column_cells
    )


def _find_head(page: Page, found: Sequence[Row], place: int) -> list[Row]:
    """Find the lines from `place` upwards that are the heads of what follows; none if they are not."""
    row = found[place]
    if not _may_head(page, row):
        return []
    below = list(
        takewhile(
            bool, (_find_cells_below(page, each, row) for each in found[place + 1 : place + _LOOKED_AT])
        )
    )
    if not below or not _differ(page, row, below):
        return []
    if not row.parted and not (len(below) > 1 and all(_begin_alike(row.cells, cells) for cells in below)):
        return []
    if not _begins_table(page, found, place):
        return []
    head = [row]
    for above in reversed(found[max(0, place - _HEAD_LINES + 1) : place]):
        near = head[0].top - above.bottom <= _TOUCHING * 2 * row.height
        if not near or not _may_head(page, above):
            break
        head.insert(0, above)
    return head


def _begins_table(page: Page, found: Sequence[Row], place: int) -> bool:
    """Whether no row that states something stands right above."""
    for above, row in zip(reversed(found[:place]), reversed(found[: place + 1]), strict=False):
        if not above.parted or row.top - above.bottom > row.height:
            return True
        if not _may_head(page, above):
            return False
    return True


def _find_cells_below(page: Page, row: Row, head: Row) -> tuple[Cell, ...]:
    """Find the cells of a row that stand below the cells of the heads, each below another; none where they do
    not. A cell at the left may have no head.
    """
    if row.top < head.bottom - 0.5 * head.height:
        return ()
    cells = _cut_cells(page, row, head)
    if len(cells) < 2:
        return ()
    columns = 0
    is_beside = _stands_left_of(cells, head.cells)
    for number, cell in enumerate(cells):
        if is_beside and not number:
            continue
        fitting = _list_fitting(cell, columns, head.cells)
        if fitting:
            columns = fitting[0] + 1
        elif number or cell.x1 > head.cells[0].x0:
            return ()
    return cells if columns else ()


def _stands_left_of(cells: Sequence[Cell], heads: Sequence[Cell]) -> bool:
    """Whether the first cell stands left of all heads, and the next below the first of them."""
    return len(cells) > 1 and cells[0].x1 <= heads[0].x0 and _fits(cells[1], 0, heads)


def _begin_alike(head: Sequence[Cell], cells: Sequence[Cell]) -> bool:
    """Tell whether the cells begin just where those of the heads do."""
    return len(head) == len(cells) and all(
        abs(one.x0 - other.x0) <= _SAME_EDGE for one, other in zip(head, cells, strict=True)
    )


def _cut_cells(page: Page, row: Row, head: Row) -> tuple[Cell, ...]:
    """Cut the row in cells, also where a word begins just below a head: a narrow gap parts cells there."""
    if page.rotation:
        return row.cells
    edges = [cell.x0 for cell in head.cells[1:]]
    cells: list[Cell] = []
    for cell in row.cells:
        starts = [cell.first]
        for index, (one, other) in enumerate(pairwise(page.words[cell.first : cell.last]), cell.first + 1):
            gap = other.box.x0 - one.box.x1
            is_wide = one.line == other.line and gap > _WIDER_THAN_SPACE * row.height
            if is_wide and any(abs(other.box.x0 - edge) <= _SAME_EDGE for edge in edges):
                starts.append(index)
        if len(starts) == 1:
            cells.append(cell)
            continue
        for start, stop in pairwise([*starts, cell.last]):
            words = page.words[start:stop]
            cells.append(Cell(start, stop, words[0].box.x0, max(word.box.x1 for word in words)))
    return tuple(cells)


def _list_fitting(cell: Cell, columns: int, heads: Sequence[Cell]) -> list[int]:
    """List the heads, but for the first `columns`, that a cell may stand below."""
    return [place for place in range(columns, len(heads)) if _fits(cell, place, heads)]


def _fits(cell: Cell, place: int, heads: Sequence[Cell]) -> bool:
    head = heads[place]
    right = heads[place + 1].x0 if place + 1 < len(heads) else float("inf")
    left = heads[place - 1].x1 if place else float("-inf")
    return (
        abs(cell.x0 - head.x0) <= _EDGE
        or abs(cell.x1 - head.x1) <= _EDGE
        or abs(cell.x0 + cell.x1 - head.x0 - head.x1) <= 2 * _MIDDLE
        or (cell.x0 >= head.x0 - _EDGE and cell.x1 <= right)
        or (cell.x0 >= left and cell.x1 <= head.x1 + _EDGE)
    )


def _stands_below(row: Row, head: Row) -> bool:
    """Whether a line of one cell may be a title within the table below `head`."""
    return len(row.cells) == 1 and row.cells[0].x0 < head.cells[-1].x1


def _may_head(page: Page, row: Row) -> bool:
    """Whether a row of several cells holds words, no label with its value, and no figures but periods or
    days: several, or one over the labels of the rows, as the year of a whole table.
    """
    words = page.words[row.first : row.last]
    days = [cell for cell in row.cells if _is_day(page, cell)]
    others = [word for cell in row.cells if cell not in days for word in page.words[cell.first : cell.last]]
    figures = [*days, *(word for word in others if any(map(str.isdigit, word.text)))]
    periods = [*days, *(word for word in others if _PERIOD.fullmatch(word.text))]
    is_over_labels = len(row.cells) > 2 and _is_period(page, row.cells[0])
    return (
        len(row.cells) > 1
        and (len(periods) > 1 or is_over_labels or not figures)
        and len(periods) == len(figures)
        and (bool(periods) or any(any(map(str.isalpha, word.text)) for word in words))
        and not any(_LABEL.search(word.text) for word in words)
    )


def _differ(page: Page, head: Row, below: Sequence[Sequence[Cell]]) -> bool:
    """Whether a row is of another kind than those below it: in one of their columns most hold figures, and
    it does not; or it has three cells or more, and they are not labels, each with its value beside it. Beside
    labels without a head nearly all else must be figures, or dashes; and all below the year of a table. Days
    over days are records of both.
    """
    if any(_is_day(page, cell) for cell in head.cells) and any(
        _is_day(page, cell) for cells in below for cell in cells
    ):
        return False
    with_figures = [
        2 * sum(_has_digit(page, cells[column]) for cells in below if column < len(cells)) > len(below)
        for column in range(1, len(head.cells))
    ]
    are_beside_labels = any(_stands_left_of(cells, head.cells) for cells in below)
    if len(head.cells) == 2 or are_beside_labels:
        others = [cells for cells in below if not _are_figures_below(page, head, cells)]
        return len(others) <= (_OTHERS * len(below) if are_beside_labels else 0)
    if _is_period(page, head.cells[0]):  # and not the first of records that all begin with one
        return all(with_figures) and not any(_is_period(page, cells[0]) for cells in below)
    in_pairs = len(head.cells) % 2 == 0 and with_figures[0] and not any(with_figures[1::2])
    return not in_pairs


def _are_figures_below(page: Page, head: Row, cells: Sequence[Cell]) -> bool:
    """Whether a row is a label and a figure below two heads, or a label beside them and figures below."""
    if cells[0].x1 <= head.cells[0].x0:
        return all(_has_digit(page, cell) or not _has_letter(page, cell) for cell in cells[1:])
    return len(cells) == 2 and _has_digit(page, cells[1])


def _is_day(page: Page, cell: Cell) -> bool:
    words = page.words[cell.first : cell.last]
    return any(map(str.isdigit, words[-1].text)) and _DAY.fullmatch(join_words(words)[0]) is not None


def _is_period(page: Page, cell: Cell) -> bool:
    return cell.last - cell.first == 1 and _PERIOD.fullmatch(page.words[cell.first].text) is not None


def _holds_periods_only(page: Page, row: Row) -> bool:
    """Whether all cells of a row are periods or days, as they head columns of accounts."""
    return len(row.cells) > 1 and all(_is_period(page, each) or _is_day(page, each) for each in row.cells)


def _has_letter(page: Page, cell: Cell) -> bool:
    return any(any(map(str.isalpha, word.text)) for word in page.words[cell.first : cell.last])


def _has_digit(page: Page, cell: Cell) -> bool:
    return any(any(map(str.isdigit, word.text)) for word in page.words[cell.first : cell.last])
