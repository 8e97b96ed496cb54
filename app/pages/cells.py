"""Which cells of a spreadsheet words on a painted page belong to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from contextlib import suppress

from app.core.cells import CellGrid
from app.core.documents import Box, Page

GUTTER_LEFT = 48.0
"""Points at the left of a painted sheet that hold the numbers of its rows."""

GUTTER_TOP = 36.0
"""Points at its top that hold the letters of its columns."""

SLACK = 1.5
"""Points by which a word may stand out of its cell: boxes are as high as the font, not as the letters."""


def name_column(column: int) -> str:
    """Name column `column`, counted from 1, as spreadsheets do: A … Z, AA …"""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def parse_column(letters: str) -> int:
    """Parse the letters of a column: the reverse of `name_column`. Raises ValueError for anything else."""
    number = 0
    for letter in letters:
        if not "A" <= letter <= "Z":
            raise ValueError("Columns are named with the letters A to Z.")
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def parse_cell(name: str) -> tuple[int, int]:
    """Parse the name of a cell as its row and column. Raises ValueError for anything else."""
    letters = name.rstrip("0123456789")
    return int(name[len(letters) :]), parse_column(letters)


def name_cells(page: Page, boxes: Sequence[Box]) -> str:
    """Name the cells that `boxes` on a painted sheet cover: "Budget!C12", "Budget!B12:D13".

    "" where `page` is none, or the boxes are in no cell.
    """
    sheet, mark, _ = page.label.rpartition("!")
    if page.cells is None or not (mark and boxes):
        return ""
    if cell := _find_noted_about(page.cells, boxes):
        return f"{sheet}!{cell}"
    rows, columns = _list_numbered(page.cells), page.cells.columns
    tops = [top for top, _ in rows]
    lefts = [left for left, _ in columns]
    found_rows: list[int] = []
    found_columns: list[int] = []
    for box in boxes:
        row = bisect_right(tops, (box.y0 + box.y1) / 2) - 1
        first = bisect_right(lefts, box.x0 + SLACK) - 1
        last = bisect_right(lefts, box.x1 - SLACK) - 1
        if row < 0 or last < 0:
            continue
        found_rows.append(rows[row][1])
        found_columns += (columns[max(first, 0)][1], columns[last][1])
    if not found_rows:
        return ""
    first_cell = f"{name_column(min(found_columns))}{min(found_rows)}"
    last_cell = f"{name_column(max(found_columns))}{max(found_rows)}"
    return f"{sheet}!{first_cell}" if first_cell == last_cell else f"{sheet}!{first_cell}:{last_cell}"


def find_row_words(page: Page, row: int) -> tuple[int, int] | None:
    """Find the words `first` … `last - 1` that stand in a row of a painted sheet, if the page has them in one
    piece.
    """
    if page.cells is None:
        return None
    rows = page.cells.rows  # those of comments, which have no number, among them
    tops = [top for top, _ in rows]
    found = []
    for index, word in enumerate(page.words):
        if not is_in_gutter(word.box):
            place = bisect_right(tops, (word.box.y0 + word.box.y1) / 2) - 1
            if place >= 0 and rows[place][1] == str(row):
                found.append(index)
    if not found or found[-1] - found[0] != len(found) - 1:
        return None
    return found[0], found[-1] + 1


def is_in_gutter(box: Box) -> bool:
    """Whether a word of a painted sheet is the number of a row or the letters of a column."""
    return box.x0 + box.x1 < 2 * GUTTER_LEFT or box.y0 + box.y1 < 2 * GUTTER_TOP


def read_gutter(page: Page) -> CellGrid:
    """Read off the painted gutter where rows and columns begin, for pages of sheets that were stored before
    that was kept. The page's words must include those in the gutter.
    """
    rows = sorted(
        (word.box.y0 - SLACK, word.text)
        for word in page.words
        if word.box.x1 <= GUTTER_LEFT and word.box.y0 >= GUTTER_TOP - SLACK
    )
    columns = []
    for word in page.words:
        if word.box.y1 <= GUTTER_TOP + SLACK and word.box.x0 >= GUTTER_LEFT:
            with suppress(ValueError):
                columns.append((word.box.x0 - SLACK, parse_column(word.text)))
    return CellGrid(tuple(rows), tuple(sorted(columns)))


def _find_noted_about(cells: CellGrid, boxes: Sequence[Box]) -> str:
    """Find the cell that the line with these boxes is noted about, "" if it is a row of the sheet."""
    tops = [top for top, _ in cells.rows]
    rows = {bisect_right(tops, (box.y0 + box.y1) / 2) - 1 for box in boxes}
    found = {cells.rows[row][1] for row in rows if row >= 0}
    cell = found.pop() if len(found) == 1 else ""
    return "" if cell.isdecimal() else cell


def _list_numbered(cells: CellGrid) -> list[tuple[float, int]]:
    """List where each row begins, from the top, and its number."""
    return [(top, int(label)) for top, label in cells.rows if label.isdecimal()]
