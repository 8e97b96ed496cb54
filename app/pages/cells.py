"""Which cells of a spreadsheet words on a painted page belong to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from app.core.documents import Box, Page

GUTTER_LEFT = 48.0
"""Points at the left of a painted sheet that hold the numbers of its rows."""

GUTTER_TOP = 36.0
"""Points at its top that hold the letters of its columns."""

_SLACK = 1.5
"""Points by which a word may stand out of its cell: boxes are as high as the font, not as the letters."""


def name_column(column: int) -> str:
    """What a spreadsheet calls its column `column`, counted from 1: A … Z, AA …"""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def parse_column(letters: str) -> int:
    """The reverse of `name_column`. Raises ValueError for anything else."""
    number = 0
    for letter in letters:
        if not "A" <= letter <= "Z":
            raise ValueError("Columns are named with the letters A to Z.")
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def parse_cell(name: str) -> tuple[int, int]:
    """The row and column of the cell that a spreadsheet calls `name`. Raises ValueError for anything else."""
    letters = name.rstrip("0123456789")
    return int(name[len(letters) :]), parse_column(letters)


def name_cells(page: Page, boxes: Sequence[Box]) -> str:
    """The cells that `boxes` on a painted sheet cover: "Budget!C12", "Budget!B12:D13".

    "" where `page` is none, or the boxes are in no cell. The page's words must include those in the gutter.
    """
    sheet, mark, _ = page.label.rpartition("!")
    if mark and boxes and (cell := _find_noted_about(page, boxes)):
        return f"{sheet}!{cell}"
    rows = _find_rows(page)
    columns = _find_columns(page)
    if not (mark and rows and columns and boxes):
        return ""
    tops = [top for top, _ in rows]
    lefts = [left for left, _ in columns]
    found_rows: list[int] = []
    found_columns: list[int] = []
    for box in boxes:
        row = bisect_right(tops, (box.y0 + box.y1) / 2) - 1
        first = bisect_right(lefts, box.x0 + _SLACK) - 1
        last = bisect_right(lefts, box.x1 - _SLACK) - 1
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
    """The words `first` … `last - 1` that stand in a row of a painted sheet, if the page has them in one
    piece.
    """
    rows = _find_rows(page)
    tops = [top for top, _ in rows]
    found = []
    for index, word in enumerate(page.words):
        if word.box.x0 + word.box.x1 >= 2 * GUTTER_LEFT and word.box.y0 + word.box.y1 >= 2 * GUTTER_TOP:
            place = bisect_right(tops, (word.box.y0 + word.box.y1) / 2) - 1
            if place >= 0 and rows[place][1] == row:
                found.append(index)
    if not found or found[-1] - found[0] != len(found) - 1:
        return None
    return found[0], found[-1] + 1


def list_row_labels(page: Page) -> list[tuple[float, str]]:
    """Where each row of a painted sheet begins, from the top, and its number; for a line that is noted about
    a cell, the name of that.
    """
    return sorted(
        (word.box.y0 - _SLACK, word.text)
        for word in page.words
        if word.box.x1 <= GUTTER_LEFT and word.box.y0 >= GUTTER_TOP - _SLACK
    )


def _find_noted_about(page: Page, boxes: Sequence[Box]) -> str:
    """The cell that the line with these boxes is noted about, "" if it is a row of the sheet."""
    labels = list_row_labels(page)
    tops = [top for top, _ in labels]
    rows = {bisect_right(tops, (box.y0 + box.y1) / 2) - 1 for box in boxes}
    found = {labels[row][1] for row in rows if row >= 0}
    cell = found.pop() if len(found) == 1 else ""
    return "" if cell.isdecimal() else cell


def _find_rows(page: Page) -> list[tuple[float, int]]:
    """Where each row begins, from the top, and its number."""
    return [(top, int(label)) for top, label in list_row_labels(page) if label.isdecimal()]


def _find_columns(page: Page) -> list[tuple[float, int]]:
    """Where each column begins, from the left, and its number."""
    found = []
    for word in page.words:
        if word.box.y1 <= GUTTER_TOP + _SLACK and word.box.x0 >= GUTTER_LEFT:
            try:
                found.append((word.box.x0 - _SLACK, parse_column(word.text)))
            except ValueError:
                continue
    return sorted(found)
