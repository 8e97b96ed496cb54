"""The files that are to be read, what was seen of those that were, and the folders that are watched, in
SQLite.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable

from app.core.documents import Seen
from app.library.store.database import Database


def encode_path(path: str) -> str | bytes:
    """Encode a path as SQLite can keep it; file names need not be valid text."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def decode_path(path: str | bytes) -> str:
    """Decode the path that was stored."""
    return os.fsdecode(path)


class FileRegister:
    """Remembers files and folders. Any thread may call any method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Files still to do

    def enqueue(self, paths: Iterable[str]) -> None:
        """Remember files that were given, all at this moment, until they are dequeued, whatever happens
        meanwhile; those already there keep their place.
        """
        now = time.time()
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO queue (path, added) VALUES (?, ?)",
                [(encode_path(path), now) for path in paths],
            )

    def dequeue(self, paths: Iterable[str]) -> None:
        """Forget files that are done with; those not there are ignored."""
        self._change("DELETE FROM queue WHERE path = ?", paths)

    def list_queued(self) -> tuple[str, ...]:
        """List the files that were given and are not done, first come first."""
        return self._list_paths("SELECT path FROM queue ORDER BY number")

    # What was seen of files

    def note_seen(self, path: str, seen: Seen) -> None:
        """Keep what a document's path was like when it was read."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE paths SET size = ?, changed = ? WHERE path = ?", (*seen, encode_path(path))
            )

    def find_seen(self, path: str) -> Seen | None:
        """Find what the file at a path was like when it was read; None where that is not known."""
        query = "SELECT size, changed FROM paths WHERE path = ?"
        with self._database.reading() as connection:
            for size, changed in connection.execute(query, (encode_path(path),)):
                return None if size is None else Seen(size, changed)
        return None

    def list_known(self, folder: str = "") -> dict[str, Seen | None]:
        """List the paths of documents in `folder` (none: anywhere) and below, with what was seen of them."""
        prefix = os.path.join(folder, "")  # noqa: PTH118 - a Path drops the separator at the end
        with self._database.reading() as connection:
            rows = connection.execute("SELECT path, size, changed FROM paths").fetchall()
        return {
            path: None if size is None else Seen(size, changed)
            for path, size, changed in ((decode_path(path), size, changed) for path, size, changed in rows)
            if path.startswith(prefix)
        }

    # Folders that are watched

    def list_folders(self) -> tuple[str, ...]:
        """List the folders that are watched, in order of their names."""
        return tuple(sorted(self._list_paths("SELECT path FROM folders")))

    def add_folder(self, folder: str) -> None:
        """Have a folder watched."""
        self._change("INSERT OR IGNORE INTO folders (path) VALUES (?)", [folder])

    def remove_folder(self, folder: str) -> None:
        """Have a folder watched no longer."""
        self._change("DELETE FROM folders WHERE path = ?", [folder])

    def leave_out(self, path: str, seen: Seen) -> None:
        """Have a file in a watched folder passed over for as long as it is like this."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO left_out (path, size, changed) VALUES (?, ?, ?)",
                (encode_path(path), *seen),
            )

    def list_left_out(self) -> dict[str, Seen]:
        """List the files to pass over."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT path, size, changed FROM left_out").fetchall()
        return {decode_path(path): Seen(size, changed) for path, size, changed in rows}

    def leave_in(self, paths: Iterable[str]) -> None:
        """Have files passed over no longer."""
        self._change("DELETE FROM left_out WHERE path = ?", paths)

    def _change(self, statement: str, paths: Iterable[str]) -> None:
        with self._database.writing() as connection:
            connection.executemany(statement, [(encode_path(path),) for path in paths])

    def _list_paths(self, query: str) -> tuple[str, ...]:
        with self._database.reading() as connection:
            return tuple(decode_path(path) for (path,) in connection.execute(query))
