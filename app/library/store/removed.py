"""Documents that were taken out and can be brought back for a while: a file each, beside the library's own.

Such a file holds the document's rows of every table, whichever tables there are. Nothing in it is searched.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.documents import Document, RemovedDocument
from app.library.store import catalogue
from app.library.store.database import Database

KEPT_DAYS = 30
"""Days after which what was removed is gone for good."""
_DAY = 86_400.0
_TABLES_TOLD = ("tags", "paths", "documents")
"""Those in which stands what a document is, the ones that refer to others first."""
_FLOAT32 = np.dtype("<f4")


class RemovedDocuments:
    """What was removed from one library, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def locate_file(self, id_: str) -> Path:
        """Locate a removed document's rows."""
        return self._folder / f"{id_}.sqlite"

    def locate_rendition(self, id_: str) -> Path:
        """Locate the PDF that stands for a removed document of another format."""
        return self._folder / f"{id_}.pdf"

    def list_kept(self, database: Database) -> list[RemovedDocument]:
        """List those that can be brought back, the last that was removed first."""
        found = []
        with closing(sqlite3.connect(":memory:", isolation_level=None, uri=True)) as connection:
            with database.reading() as today:
                _copy_empty_tables(today, connection)
            for file in self._folder.glob("*.sqlite"):
                with suppress(sqlite3.Error, OSError, IndexError):
                    document = _read_document(connection, file)
                    removed = file.stat().st_mtime
                    found.append(RemovedDocument(document, removed, removed + KEPT_DAYS * _DAY))
        return sorted(found, key=lambda each: -each.removed)

    def sweep(self) -> None:
        """Forget for good what was removed long enough ago."""
        for file in self._folder.glob("*.sqlite"):
            with suppress(OSError):
                if file.stat().st_mtime < time.time() - KEPT_DAYS * _DAY:
                    self.forget(file.stem)

    def forget(self, id_: str) -> None:
        """Forget a removed document for good."""
        for file in (self.locate_file(id_), self.locate_rendition(id_)):
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def keep(self, database: Database, id_: str, fingerprint: str) -> None:
        """Copy the rows of a document that is about to be removed. `fingerprint` names what made the vectors
        in use.
        """
        self._folder.mkdir(exist_ok=True)
        self.forget(id_)
        with database.attach(self.locate_file(id_)), database.writing() as connection:
            for number in catalogue.find_numbers(connection, (id_,)):
                for table, key in _list_tables(connection, "main"):
                    connection.execute(
                        f"CREATE TABLE beside.{table} AS SELECT * FROM main.{table} WHERE {key} = {number}"
                    )
            version = connection.execute("PRAGMA main.user_version").fetchone()[0]
            connection.execute("CREATE TABLE beside.made_by (version INTEGER, fingerprint TEXT)")
            connection.execute("INSERT INTO beside.made_by VALUES (?, ?)", (version, fingerprint))

    def is_restorable(self, id_: str, database: Database) -> bool:
        """Tell whether its rows are as this version of Carrel has them."""
        with closing(_open_file(self.locate_file(id_))) as kept, database.reading() as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            return bool(kept.execute("SELECT version FROM made_by").fetchone() == (version,))

    def restore(self, database: Database, id_: str) -> None:
        """Put the document's rows back where they were, without its vectors."""
        with database.attach(self.locate_file(id_)), database.writing() as connection:
            tables = sorted(_list_tables(connection, "beside"), key=lambda each: each[0] != "documents")
            for table, _ in tables:
                if table == "vectors":
                    continue
                columns = ", ".join(_list_columns(connection, table))
                connection.execute(
                    f"INSERT OR IGNORE INTO main.{table} ({columns}) SELECT {columns} FROM beside.{table}"
                )
            for number in catalogue.find_numbers(connection, (id_,)):
                catalogue.put_back(connection, number)

    def load_vectors(self, id_: str, slot: int, fingerprint: str) -> tuple[list[str], NDArray[np.float32]]:
        """Load keys and vectors [n, d] of a removed document, if the model that made them is still in use."""
        with closing(_open_file(self.locate_file(id_))) as kept:
            if kept.execute("SELECT fingerprint FROM made_by").fetchone() != (fingerprint,):
                return [], np.empty((0, 0), np.float32)
            rows = kept.execute("SELECT number, vector FROM vectors WHERE slot = ?", (slot,)).fetchall()
        vectors = [np.frombuffer(vector, _FLOAT32) for _, vector in rows]
        return [f"{id_}:{number}" for number, _ in rows], np.array(vectors, np.float32)


def _copy_empty_tables(today: sqlite3.Connection, connection: sqlite3.Connection) -> None:
    for table in _TABLES_TOLD:
        (made_by,) = today.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        connection.execute(made_by)


def _read_document(connection: sqlite3.Connection, file: Path) -> Document:
    """Read what a removed document is, by way of the empty tables of `connection`: the file may be of an
    earlier version of Carrel, whose tables had fewer columns.
    """
    connection.execute("ATTACH ? AS beside", (f"{file.absolute().as_uri()}?mode=ro",))
    try:
        for table in _TABLES_TOLD:
            there = {row[1] for row in connection.execute(f"PRAGMA beside.table_info({table})")}
            columns = ", ".join(name for name in _list_columns(connection, table) if name in there)
            connection.execute(f"DELETE FROM main.{table}")
            if columns:
                connection.execute(
                    f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM beside.{table}"
                )
        return catalogue.list_documents(connection)[0]
    finally:
        connection.execute("DETACH beside")


def _open_file(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def _list_tables(connection: sqlite3.Connection, schema: str) -> list[tuple[str, str]]:
    """List the tables that hold a document's rows, and the column that tells whose a row is."""
    names = connection.execute(f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table'").fetchall()
    found = []
    for (name,) in names:
        columns = [row[1] for row in connection.execute(f"PRAGMA {schema}.table_info({name})")]
        if name == "documents":
            found.append((name, "number"))
        elif "document" in columns:
            found.append((name, "document"))
    return found


def _list_columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """List the columns of a table, without a number that is only its own: another row may have that
    by now.
    """
    rows = connection.execute(f"PRAGMA main.table_info({table})").fetchall()
    keys = [name for _, name, kind, _, _, key in rows if key and kind == "INTEGER"]
    own = keys if len(keys) == sum(bool(row[5]) for row in rows) == 1 and table != "documents" else []
    return [row[1] for row in rows if row[1] not in own]
