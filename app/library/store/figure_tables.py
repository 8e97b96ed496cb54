"""The tables of figures on pages at rest, in SQLite, and the cells of sheets. Every function works within its
caller's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from app.core.cells import pack_cells
from app.core.figure_tables import FigureTable, pack_figure_tables, unpack_figure_tables
from app.core.packing import PackedPage
from app.library.store.contents import load_pages, restore_page
from app.pages.figure_tables.find_tables import find_figure_tables


class StoredPage(NamedTuple):
    """A page of the document with this number."""

    document: int
    page: PackedPage


def load_figure_tables(
    connection: sqlite3.Connection, document: str, numbers: Iterable[int]
) -> dict[int, tuple[FigureTable, ...]]:
    """Load the tables on those pages of a document that there are; find them where they were not kept."""
    rows = connection.execute(
        "SELECT pages.number, tables FROM pages JOIN documents ON documents.number = pages.document"
        " WHERE documents.id = ? AND pages.number IN (SELECT value FROM json_each(?)) ORDER BY pages.number",
        (document, json.dumps(list(numbers))),
    ).fetchall()
    kept = {number: unpack_figure_tables(number, blob) for number, blob in rows if blob is not None}
    pages = load_pages(connection, document, [number for number, blob in rows if blob is None])
    return kept | {number: tuple(find_figure_tables(page)) for number, page in pages.items()}


def list_pages_without(connection: sqlite3.Connection, limit: int) -> list[StoredPage]:
    """List some pages of which the tables are still to be found, document by document."""
    rows = connection.execute(
        "SELECT document, number, width, height, rotation, words, label, health, reason, pictures, cells"
        " FROM pages WHERE tables IS NULL ORDER BY document, number LIMIT ?",
        (limit,),
    )
    return [StoredPage(document, PackedPage(*page)) for document, *page in rows]


def find_content(stored: StoredPage) -> StoredPage:
    """Find what was not kept of a page: its tables, and the cells of a sheet."""
    page = restore_page(stored.page)
    tables = pack_figure_tables(find_figure_tables(page))
    return stored._replace(page=stored.page._replace(cells=pack_cells(page.cells), tables=tables))


def store_content(connection: sqlite3.Connection, found: Iterable[StoredPage]) -> None:
    """Keep what was found of pages, of those that are still what they were."""
    connection.executemany(
        "UPDATE pages SET tables = ?, cells = ? WHERE document = ? AND number = ? AND words = ?",
        [(page.tables, page.cells, document, page.number, page.words) for document, page in found],
    )


def forget_figure_tables(connection: sqlite3.Connection) -> None:
    """Have the tables of all pages found anew."""
    connection.execute("UPDATE pages SET tables = NULL WHERE tables IS NOT NULL")
