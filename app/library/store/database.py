"""The SQLite file: connections, transactions, and its errors in a person's words."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.errors import DiskFull, LibraryBusy, LibraryUnusable
from app.library.language.segmentation import make_index_terms
from app.library.store import postings
from app.library.store.migrations import migrate

_FULL = "There is no room left on the disk that holds the library; free some space and try again."
_BUSY = "Another program has the library open."
_DAMAGED = "The library is damaged and cannot be read."
_UNUSABLE = "The library cannot be opened or written; check the permissions of its folder."
_NEARLY_NOTHING = 1 << 20


@contextmanager
def translate_errors(folder: Path) -> Iterator[None]:
    """Translate what SQLite and the system say as DiskFull, LibraryBusy or LibraryUnusable."""
    try:
        yield
    except sqlite3.OperationalError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            raise DiskFull(_FULL) from error
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise LibraryBusy(_BUSY) from error
        if code == sqlite3.SQLITE_IOERR and shutil.disk_usage(folder).free < _NEARLY_NOTHING:
            raise DiskFull(_FULL) from error
        if code in (
            sqlite3.SQLITE_READONLY,
            sqlite3.SQLITE_CANTOPEN,
            sqlite3.SQLITE_IOERR,
            sqlite3.SQLITE_PERM,
        ):
            raise LibraryUnusable(_UNUSABLE) from error
        raise
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise LibraryUnusable(_DAMAGED) from error
        raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(_FULL) from error
        raise LibraryUnusable(_UNUSABLE) from error


class Database:
    """One writer at a time, any number of readers beside it, each with a connection of its own."""

    def __init__(self, file: Path) -> None:
        """Opens or makes `file`. Raises LibraryTooNew, LibraryUnusable, DiskFull."""
        self._file = file
        self._lock = threading.RLock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False
        with translate_errors(file.parent):
            self._writer = self._connect()
            try:
                migrate(self._writer)
            except BaseException:
                self._writer.close()
                raise

    def close(self) -> None:
        """Close every connection; readers at work close theirs when they are done."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            for connection in (*idle, self._writer):
                connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Open a connection that sees one state of the library throughout."""
        with translate_errors(self._file.parent):
            connection = self._borrow()
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                connection.rollback()
                self._release(connection)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Open a transaction: committed whole when the block ends, undone when it raises."""
        with self._lock, translate_errors(self._file.parent):
            self._check_open()
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.commit()
            except BaseException:
                self._writer.rollback()
                raise

    @contextmanager
    def attach(self, file: Path) -> Iterator[None]:
        """Attach another SQLite file, new or old: it is within reach of writing transactions, by the name
        `beside`.
        """
        with self._lock, translate_errors(self._file.parent):
            self._check_open()
            self._writer.execute("ATTACH DATABASE ? AS beside", (str(file),))
            try:
                yield
            finally:
                self._writer.execute("DETACH DATABASE beside")

    def _borrow(self) -> sqlite3.Connection:
        self._check_open()
        try:
            return self._idle.pop()
        except IndexError:
            return self._connect()

    def _release(self, connection: sqlite3.Connection) -> None:
        self._idle.append(connection)
        if self._closed:
            self.close()

    def _check_open(self) -> None:
        if self._closed:
            raise LibraryUnusable("The library has been closed.")

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._file, timeout=10, isolation_level=None, check_same_thread=False)
        connection.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;"
            "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;"
        )
        connection.create_function("index_terms", 1, make_index_terms, deterministic=True)
        postings.prepare(connection)
        return connection
