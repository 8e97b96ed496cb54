"""Paths in SQLite: files still to do, what was seen of each file, folders that are watched, and the library's
facts. Every function works within its caller's transaction.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable

from app.core.documents import Seen


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


# Files still to do


def enqueue(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Add files to do, all given at this moment; those already there keep their place."""
    now = time.time()
    connection.executemany(
        "INSERT OR IGNORE INTO queue (path, added) VALUES (?, ?)",
        [(encode_path(path), now) for path in paths],
    )


def dequeue(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Take files out; those not there are ignored."""
    connection.executemany("DELETE FROM queue WHERE path = ?", [(encode_path(path),) for path in paths])


def list_queued(connection: sqlite3.Connection) -> list[str]:
    """List the files still to do, first come first."""
    return [decode_path(path) for (path,) in connection.execute("SELECT path FROM queue ORDER BY number")]


# What was seen of files


def note_seen(connection: sqlite3.Connection, path: str, seen: Seen) -> None:
    """Keep what a known path was like when it was read."""
    connection.execute("UPDATE paths SET size = ?, changed = ? WHERE path = ?", (*seen, encode_path(path)))


def list_known(connection: sqlite3.Connection, folder: str) -> dict[str, Seen | None]:
    """List every known path in `folder` and below, with what was seen of it."""
    prefix = os.path.join(folder, "")  # noqa: PTH118 - a Path drops the separator at the end
    rows = connection.execute("SELECT path, size, changed FROM paths")
    return {
        path: None if size is None else Seen(size, changed)
        for path, size, changed in ((decode_path(path), size, changed) for path, size, changed in rows)
        if path.startswith(prefix)
    }


def forget_paths(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Take paths out; the documents stay."""
    connection.executemany("DELETE FROM paths WHERE path = ?", [(encode_path(path),) for path in paths])


# Folders that are watched


def list_folders(connection: sqlite3.Connection) -> list[str]:
    """List the folders that are watched, in order of their names."""
    rows = connection.execute("SELECT path FROM folders")
    return sorted(decode_path(path) for (path,) in rows)


def add_folder(connection: sqlite3.Connection, folder: str) -> None:
    """Have a folder watched."""
    connection.execute("INSERT OR IGNORE INTO folders (path) VALUES (?)", (encode_path(folder),))


def remove_folder(connection: sqlite3.Connection, folder: str) -> None:
    """Have a folder watched no longer."""
    connection.execute("DELETE FROM folders WHERE path = ?", (encode_path(folder),))


def leave_out(connection: sqlite3.Connection, path: str, seen: Seen) -> None:
    """Have a file in a watched folder passed over for as long as it is like this."""
    connection.execute(
        "INSERT OR REPLACE INTO left_out (path, size, changed) VALUES (?, ?, ?)", (encode_path(path), *seen)
    )


def list_left_out(connection: sqlite3.Connection) -> dict[str, Seen]:
    """List the files to pass over."""
    rows = connection.execute("SELECT path, size, changed FROM left_out")
    return {decode_path(path): Seen(size, changed) for path, size, changed in rows}


def leave_in(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Have files passed over no longer."""
    connection.executemany("DELETE FROM left_out WHERE path = ?", [(encode_path(path),) for path in paths])


# Facts


def find_fact(connection: sqlite3.Connection, name: str) -> str | None:
    """Find a named fact about the library as a whole."""
    row = connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def set_fact(connection: sqlite3.Connection, name: str, value: str | None) -> None:
    """Keep a named fact, or (None) forget it."""
    if value is None:
        connection.execute("DELETE FROM facts WHERE name = ?", (name,))
    else:
        connection.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (name, value))
