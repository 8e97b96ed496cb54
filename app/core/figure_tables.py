"""Tables of figures, as accounts and reports set them, kept with the page that they stand on.

A row is a label at the left and figures at the right of it; the figures of a column stand above one another,
and what stands above them is the column's head ("Year ended December 31, 2022").
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.core.documents import replace_surrogates


@dataclass(frozen=True, slots=True)
class FigureCell:
    """A figure as it stands in a table: the words `first` … `last - 1` of the page.

    `value` is what is written, in the table's unit: (12.5) is -12.5 and a dash is 0; None where there is
    no figure, such as "n/a". `percent`: a sign says so, here or at the head of the column.
    """

    text: str
    first: int
    last: int
    value: Decimal | None
    percent: bool = False
    currency: str = ""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A label and its figures, one for each column of the table (None: nothing stands there).

    `section` is what is written above a group of rows, outermost first ("Current assets"). `words` are the
    positions on the page of the words of its label and its figures.
    """

    label: str
    section: tuple[str, ...]
    cells: tuple[FigureCell | None, ...]
    words: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Rows under common heads. `scale` is what the figures are in (1,000 for thousands), None where the page
    does not say; figures for a share and percentages have none. `title` is what stands above the table,
    `words` the positions of the words of all of it but the title.
    """

    page: int
    title: str
    heads: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    scale: Decimal | None
    words: frozenset[int] = field(repr=False)


def format_rows(table: FigureTable, rows: Sequence[FigureRow] | None = None) -> str:
    """Format a table, or some `rows` of it, as text, a line a row: "Net sales | 8,214 | 7,903"."""
    written = [" | ".join(("", *table.heads)).strip()] if any(table.heads) else []
    section: tuple[str, ...] = ()
    for row in table.rows if rows is None else rows:
        for depth, name in enumerate(row.section):
            if section[depth : depth + 1] != (name,):
                written.append(name)
        section = row.section
        written.append(" | ".join((row.label, *(cell.text if cell else "" for cell in row.cells))))
    return "\n".join(written)


def pack_figure_tables(tables: Sequence[FigureTable]) -> bytes:
    """Pack the tables of one page as they are stored; none are b""."""
    if not tables:
        return b""
    plain = [
        (
            table.title,
            table.heads,
            [
                (
                    row.label,
                    row.section,
                    [None if cell is None else _pack_cell(cell) for cell in row.cells],
                    row.words,
                )
                for row in table.rows
            ],
            None if table.scale is None else str(table.scale),
            sorted(table.words),
        )
        for table in tables
    ]
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(replace_surrogates(text).encode(), 1)


def unpack_figure_tables(page: int, packed: bytes) -> tuple[FigureTable, ...]:
    """Unpack the tables of the page with this number."""
    if not packed:
        return ()
    return tuple(
        FigureTable(
            page,
            title,
            tuple(heads),
            tuple(
                FigureRow(label, tuple(section), tuple(map(_unpack_cell, cells)), tuple(words))
                for label, section, cells, words in rows
            ),
            None if scale is None else Decimal(scale),
            frozenset(words),
        )
        for title, heads, rows, scale, words in json.loads(zlib.decompress(packed))
    )


def _pack_cell(cell: FigureCell) -> tuple[str, int, int, str | None, bool, str]:
    value = None if cell.value is None else str(cell.value)
    return cell.text, cell.first, cell.last, value, cell.percent, cell.currency


def _unpack_cell(stored: Sequence[Any] | None) -> FigureCell | None:
    if stored is None:
        return None
    text, first, last, value, percent, currency = stored
    return FigureCell(text, first, last, None if value is None else Decimal(value), percent, currency)
