"""Tables as they are computed with: columns under their heads, cell by cell, kept with their document."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class ColumnKind(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"


class RowPlace(NamedTuple):
    """Where a row stands: the words `first` … `last - 1` of a page."""

    page: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Column:
    """The cells of a column, from top to bottom: what they show and, where it is a number or a date, that
    itself: "1577.5", "2023-05-31" (or as much of the day as is told). None stands for neither.

    `letters` is what a spreadsheet calls the column.
    """

    head: str
    kind: ColumnKind
    texts: tuple[str, ...]
    values: tuple[str | None, ...]
    letters: str = ""


@dataclass(frozen=True, slots=True)
class GridHead:
    """What there is to know of a grid before its cells are looked at. `number` is its place in the document,
    `name` what the sheet is called, or what stands above the table.
    """

    document: str
    number: int
    name: str
    heads: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with one record a row. `numbers` are the rows as the sheet numbers them, `hidden` those of them
    that it does not show; of a table on pages, `places` are where its rows stand.
    """

    name: str
    columns: tuple[Column, ...]
    numbers: tuple[int, ...] = ()
    places: tuple[RowPlace, ...] = ()
    hidden: tuple[int, ...] = ()

    @property
    def size(self) -> int:
        """How many rows it has."""
        return len(self.columns[0].texts) if self.columns else 0


def pack_grid(grid: Grid) -> bytes:
    """Pack a grid as it is stored."""
    columns = [(each.head, each.kind, each.texts, each.values, each.letters) for each in grid.columns]
    plain = json.dumps([grid.name, columns, grid.numbers, grid.places, grid.hidden], ensure_ascii=False)
    return zlib.compress(plain.encode("utf-8", "replace"), 1)


def unpack_grid(packed: bytes) -> Grid:
    """Unpack a grid: the reverse of `pack_grid`."""
    # What earlier versions stored does not tell what is hidden.
    name, columns, numbers, places, *hidden = json.loads(zlib.decompress(packed))
    return Grid(
        name,
        tuple(
            Column(head, ColumnKind(kind), tuple(texts), tuple(values), letters)
            for head, kind, texts, values, letters in columns
        ),
        tuple(numbers),
        tuple(RowPlace(*place) for place in places),
        tuple(hidden[0]) if hidden else (),
    )
