"""Tags of documents in SQLite. Every function works within its caller's transaction."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence


def find_tags(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Find the tags of documents, by the documents' numbers, in the order of their letters."""
    found: dict[int, list[str]] = defaultdict(list)
    for number, tag in connection.execute(
        "SELECT document, tag FROM tags WHERE document IN (SELECT value FROM json_each(?)) ORDER BY tag",
        (json.dumps(list(numbers)),),
    ):
        found[number].append(tag)
    return {number: tuple(tags) for number, tags in found.items()}


def add_tags(connection: sqlite3.Connection, numbers: Sequence[int], tags: Sequence[str]) -> None:
    """Put tags on documents; one that others have already is written as theirs."""
    for tag in tags:
        known = connection.execute("SELECT tag FROM tags WHERE tag = ? LIMIT 1", (tag,)).fetchone()
        connection.executemany(
            "INSERT OR IGNORE INTO tags (document, tag) VALUES (?, ?)",
            [(number, known[0] if known else tag) for number in numbers],
        )


def remove_tags(connection: sqlite3.Connection, numbers: Sequence[int], tags: Sequence[str]) -> None:
    """Take tags off documents."""
    connection.executemany(
        "DELETE FROM tags WHERE document = ? AND tag = ?",
        [(number, tag) for number in numbers for tag in tags],
    )


def take_over_tags(connection: sqlite3.Connection, number: int, before: Sequence[int]) -> None:
    """Give a document the tags of those `before` it, whose next version it is."""
    connection.execute(
        "INSERT OR IGNORE INTO tags (document, tag) SELECT ?, tag FROM tags"
        " WHERE document IN (SELECT value FROM json_each(?))",
        (number, json.dumps(list(before))),
    )
