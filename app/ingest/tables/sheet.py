"""A sheet of cells, as all readers of spreadsheets fill it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from app.pages.cells import name_column

_JOINERS = "\u200c\u200d\u200e\u200f"
_MOST_HEADS = 5
AFTER_LAST = 20_000
"""In place of a column, that of what is said about a row: no sheet has so many."""
_EMPTY = "(empty)"
"""Where a comment is on a row without any cell."""
_LOOKED_AT_FOR_HEADS = 10
_YEAR = re.compile(r"(?:19|20)\d\d")
_TELLS_NOTHING = ("", "-", "–", "—", "n/a", "k. A.")


class Cell(NamedTuple):
    """What a cell shows. Numbers and dates stand at the `right`. `value` is the number or the day that is
    stored, where it is known beside what is shown: "1577.5", "2023-05-31".
    """

    text: str
    right: bool = False
    bold: bool = False
    value: str | None = None


class Merged(NamedTuple):
    """Cells that are one: the first and last row and column, counted from 1."""

    top: int
    left: int
    bottom: int
    right: int


class Picture(NamedTuple):
    """A picture (PNG or JPEG) that lies over the cells, and the cell that it begins at."""

    row: int
    column: int
    data: bytes


class Chart(NamedTuple):
    """A chart as a table of what it shows, as HTML, and the cell it begins at; None where it is a sheet."""

    html: str
    place: tuple[int, int] | None = None


@dataclass(slots=True)
class Sheet:
    """Cells by row and column, counted from 1, none of them empty. `frozen` rows stay at the top.

    `comments` are what people have noted about cells, by row, each with its column. What is hidden is painted
    like all else and said to be hidden. `note` is one sentence about the sheet for the foot of its last page.
    """

    name: str
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    merged: list[Merged] = field(default_factory=list)
    frozen: int = 0
    note: str = ""
    comments: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    is_hidden: bool = False
    pictures: list[Picture] = field(default_factory=list)
    charts: list[Chart] = field(default_factory=list)

    @property
    def label(self) -> str:
        """What its pages are called by."""
        return f"{self.name} (hidden sheet)" if self.is_hidden else self.name

    def put(
        self,
        row: int,
        column: int,
        text: str,
        *,
        right: bool = False,
        bold: bool = False,
        value: str | None = None,
    ) -> None:
        """Fill a cell with what is printable of `text`, if anything is."""
        if not text.isprintable():
            text = "\n".join(
                "".join(c if c.isprintable() or c in _JOINERS else " " if c.isspace() else "" for c in line)
                for line in text.splitlines()
            )
        text = text.strip(" \n")
        if text:
            self.rows.setdefault(row, {})[column] = Cell(text, right, bold, value)

    def comment(self, row: int, column: int, text: str, author: str = "", kind: str = "Comment") -> None:
        """Put down what somebody has noted about a cell."""
        said = f"{kind} on {name_column(column)}{row}{f' by {author}' if author else ''}: {text}"
        self.comments.setdefault(row, []).append((column, " ".join(said.split())))
        if row not in self.rows:
            self.put(row, column, _EMPTY)

    def label_hidden(self) -> None:
        """Label hidden rows and columns as such: at the end of the row, and at the column's head."""
        heads = find_heads(self, sorted(self.rows))
        for column in self.hidden_columns:
            if any(column in row for row in self.rows.values()):
                place = heads[-1] if heads else min(self.rows)
                if heads:
                    before = self.rows[place].get(column, Cell(""))
                    self.put(place, column, f"{before.text} (hidden column)", bold=before.bold)
                else:
                    said = f"Column {name_column(column)} is hidden."
                    self.comments.setdefault(place, []).append((column, said))
        for row in self.hidden_rows & self.rows.keys():
            self.put(row, AFTER_LAST, "(hidden row)")


def find_heads(sheet: Sheet, numbers: Sequence[int]) -> list[int]:
    """Find the rows that tell what is in the columns: those a person has fixed, or the first that looks
    it.
    """
    if sheet.frozen:
        return [number for number in numbers if number <= sheet.frozen][-_MOST_HEADS:]
    for number in numbers[:_LOOKED_AT_FOR_HEADS]:
        row = sheet.rows[number]
        if len(row) > 1:
            is_head = all(not cell.right for cell in row.values()) or _names_years(sheet, number, numbers)
            if not is_head or _may_be_record(sheet, number):
                return []
            heads = [number, *_list_heads_below(sheet, number)]
            return heads if heads[-1] != numbers[-1] else []
    return []


def _list_heads_below(sheet: Sheet, number: int) -> list[int]:
    """List the row below that parts a head over several columns, if it does: "Revenue" over 2022 and 2023. A
    row that also tells something below heads of one column each is a record, unless figures stand below it.
    """
    row, below = sheet.rows[number], sheet.rows.get(number + 1, {})
    under = [column for span in _list_parted(sheet, number) for column in span]
    if not under:
        return []
    is_record = any(column in row for column in below if column not in under)
    if row.keys() | below.keys() <= set(under):
        is_record = not all(cell.bold for cell in below.values())
    return [number + 1] if not is_record or _has_figures_below(sheet, number) else []


def _may_be_record(sheet: Sheet, number: int) -> bool:
    """Whether the row below one of which all heads are merged may part these or be a record: nothing tells,
    neither figures below it nor what is bold.
    """
    row, below = sheet.rows[number], sheet.rows.get(number + 1, {})
    under = {column for span in _list_parted(sheet, number) for column in span}
    if not under or not row.keys() | below.keys() <= under or _has_figures_below(sheet, number):
        return False
    return not any(cell.bold for cell in (*row.values(), *below.values()))


def _list_parted(sheet: Sheet, number: int) -> list[range]:
    """List the columns of each merged head that the row below may part: it tells something in each, and
    nothing but words and years.
    """
    below = sheet.rows.get(number + 1, {})
    if any(cell.right and not _YEAR.fullmatch(cell.text) for cell in below.values()):
        return []
    spans = [range(m.left, m.right + 1) for m in sheet.merged if m.top == m.bottom == number]
    return [span for span in spans if len(span) > 1 and all(column in below for column in span)]


def _has_figures_below(sheet: Sheet, number: int) -> bool:
    """Whether the row below parts heads by different words, and figures stand below these."""
    below, parted = sheet.rows[number + 1], _list_parted(sheet, number)
    if any(len({below[column].text for column in span}) != len(span) for span in parted):
        return False
    figures = _find_first_told(sheet, number + 2, [column for span in parted for column in span])
    are_right = all(cell.right for cell in figures)
    return are_right and any(not _YEAR.fullmatch(cell.text) for cell in figures)


def _find_first_told(sheet: Sheet, first: int, columns: Sequence[int]) -> list[Cell]:
    """Find what the first row from `first` on that tells something in these columns tells there."""
    for number in sorted(each for each in sheet.rows if each >= first):
        cells = [sheet.rows[number].get(column, Cell("")) for column in columns]
        if told := [cell for cell in cells if cell.text.strip() not in _TELLS_NOTHING]:
            return told
    return []


def list_head_texts(sheet: Sheet, heads: Sequence[int]) -> Iterator[tuple[int, str]]:
    """List the texts of rows of heads with their columns: of each what stands above it, from the top, also
    where it is merged with others. The last row stands for itself.
    """
    for number in heads:
        texts = {column: " ".join(cell.text.split()) for column, cell in sheet.rows[number].items()}
        for merged in sheet.merged:
            if merged.top == number != heads[-1] and merged.left in texts:
                texts |= dict.fromkeys(range(merged.left, merged.right + 1), texts[merged.left])
        yield from texts.items()


def _names_years(sheet: Sheet, number: int, numbers: Sequence[int]) -> bool:
    """Whether the figures of a row are years that follow each other, above figures that are none."""
    row = sheet.rows[number]
    years = [cell.text for _, cell in sorted(row.items()) if cell.right]
    below = [
        cell.text for each in numbers if each > number for cell in sheet.rows[each].values() if cell.right
    ]
    if len(years) < 2 or len(years) == len(row) or not all(map(_YEAR.fullmatch, years)):
        return False
    steps = {int(other) - int(one) for one, other in pairwise(years)}
    return steps in ({1}, {-1}) and any(not _YEAR.fullmatch(each) for each in below)
