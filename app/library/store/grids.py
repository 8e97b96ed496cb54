"""The tables of documents at rest, in SQLite. Every function works within its caller's transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from app.core.documents import replace_surrogates
from app.core.grids import Grid, GridHead, pack_grid, unpack_grid


class GridRow(NamedTuple):
    """A table as it is stored."""

    name: str
    heads: str
    rows: int
    cells: bytes


def make_row(grid: Grid) -> GridRow:
    """Make a table ready to be stored."""
    heads = json.dumps([replace_surrogates(column.head) for column in grid.columns], ensure_ascii=False)
    return GridRow(replace_surrogates(grid.name), heads, grid.size, pack_grid(grid))


def store(connection: sqlite3.Connection, number: int, rows: Iterable[GridRow]) -> None:
    """Put these in the place of the tables that the document with this number had."""
    connection.execute("DELETE FROM grids WHERE document = ?", (number,))
    connection.executemany(
        "INSERT INTO grids (document, number, name, heads, rows, cells) VALUES (?, ?, ?, ?, ?, ?)",
        [(number, place, *row) for place, row in enumerate(rows)],
    )


def list_heads(connection: sqlite3.Connection) -> list[GridHead]:
    """List the names and heads of all tables."""
    rows = connection.execute(
        "SELECT documents.id, grids.number, name, heads, rows FROM grids"
        " JOIN documents ON documents.number = grids.document ORDER BY documents.number, grids.number"
    )
    return [
        GridHead(id_, number, name, tuple(json.loads(told)), size) for id_, number, name, told, size in rows
    ]


def load_grid(connection: sqlite3.Connection, head: GridHead) -> Grid | None:
    """Load the table with its cells."""
    row = connection.execute(
        "SELECT cells FROM grids JOIN documents ON documents.number = grids.document"
        " WHERE documents.id = ? AND grids.number = ?",
        (head.document, head.number),
    ).fetchone()
    return None if row is None else unpack_grid(row[0])
