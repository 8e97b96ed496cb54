"""Named facts about the library as a whole, in SQLite. Every function works within its caller's
transaction.
"""

from __future__ import annotations

import sqlite3


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
