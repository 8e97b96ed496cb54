"""What the keyword index holds of a word: in which passages it is, how often, and how long these are.

FTS5's own `bm25` looks up the length of every passage that matches, one by one, and takes ten times as long.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.library.language.segmentation import TOKENIZER, make_phrase

Rows = NDArray[np.int64]


class Postings(NamedTuple):
    """The rows [n] of the passages that hold a word or phrase, in order, and how often each has it [n]."""

    rows: Rows
    times: NDArray[np.int64]


class Lengths:
    """How many words each passage has in the keyword index."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        known = {
            row: _sum(packed) for row, packed in connection.execute("SELECT id, sz FROM keywords_docsize")
        }
        self.passages = len(known)
        self.mean = sum(known.values()) / max(1, len(known)) or 1.0
        self._lengths = np.full(max(known, default=0) + 2, self.mean)
        self._lengths[list(known)] = list(known.values())

    def get(self, rows: Rows) -> NDArray[np.float64]:
        """Get the lengths [n] of the passages in these rows [n]; the mean for what was added since."""
        return self._lengths[np.minimum(rows, self._lengths.size - 1)]


class Owners:
    """Which document each passage is of, and how many passages each document has."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        pairs = _fetch_arrays(connection, "SELECT group_concat(rowid || ' ' || document, ' ') FROM passages")
        rows, owners = pairs.reshape(-1, 2).T
        self.documents, places = np.unique(owners, return_inverse=True)
        """Their numbers [d], in order."""
        self._sizes = np.bincount(places)
        self._places = np.full(rows.max(initial=0) + 2, self.documents.size)
        self._places[rows] = places

    def find(self, rows: Rows) -> NDArray[np.int64]:
        """Find the places [n] in `documents` of the documents of these rows [n]; d for what was
        added since.
        """
        return self._places[np.minimum(rows, self._places.size - 1)]

    def find_sizes(self, documents: Sequence[int]) -> tuple[NDArray[np.int64], int]:
        """Count how many passages each document has [d + 1], the last having all that are searched, and how
        many these are. None of `documents` means all.
        """
        searched = self._sizes[np.isin(self.documents, documents)] if documents else self._sizes
        total = int(searched.sum())
        return np.append(self._sizes, total), total


def prepare(connection: sqlite3.Connection) -> None:
    """Have a connection tell what the index holds, and what its tokenizer makes of a word."""
    connection.executescript(
        "CREATE VIRTUAL TABLE temp.held USING fts5vocab (main, keywords, row);"
        "CREATE VIRTUAL TABLE temp.occurrences USING fts5vocab (main, keywords, instance);"
        f'CREATE VIRTUAL TABLE temp.asked USING fts5 (term, tokenize = "{TOKENIZER}");'
        "CREATE VIRTUAL TABLE temp.tokens USING fts5vocab (temp, asked, instance);"
    )


def find_tokens(connection: sqlite3.Connection, terms: Sequence[str]) -> Mapping[str, str]:
    """Find the words among `terms` that are indexed as one token, each with this."""
    connection.execute("DELETE FROM asked")
    connection.executemany("INSERT INTO asked (rowid, term) VALUES (?, ?)", enumerate(terms))
    alone = connection.execute("SELECT doc, term FROM tokens GROUP BY doc HAVING count(*) = 1")
    return {terms[place]: token for place, token in alone if make_phrase(terms[place]) == f'"{terms[place]}"'}


def count(connection: sqlite3.Connection, token: str) -> int:
    """Count how many passages hold `token`."""
    query = "SELECT ifnull(sum(doc), 0) FROM held WHERE term = ?"
    return int(connection.execute(query, (token,)).fetchone()[0])


def list_spelt_alike(connection: sqlite3.Connection, token: str, difference: int) -> list[tuple[str, int]]:
    """List the tokens that begin as `token` does and are at most `difference` letters longer or shorter, each
    with how many passages hold it.
    """
    query = "SELECT term, doc FROM held WHERE term >= ? AND term < ? AND abs(length(term) - ?) <= ?"
    first = token[0]
    return list(connection.execute(query, (first, chr(ord(first) + 1), len(token), difference)))


def find_of_token(connection: sqlite3.Connection, token: str) -> Postings:
    """Find where `token` is."""
    found = _fetch_arrays(connection, "SELECT group_concat(doc, ' ') FROM occurrences WHERE term = ?", token)
    return Postings(*np.unique(found, return_counts=True))


def find_of_phrase(connection: sqlite3.Connection, term: str) -> Postings:
    """Find where a phrase is, or the beginning of a token. In a passage it counts once."""
    query = "SELECT group_concat(rowid, ' ') FROM keywords WHERE keywords MATCH ?"
    return Postings(rows := _fetch_arrays(connection, query, make_phrase(term)), np.ones_like(rows))


def find_rows(connection: sqlite3.Connection, documents: Sequence[int]) -> Rows:
    """Find the rows of all passages of these documents, by number, in order."""
    among = ",".join(map(str, documents))
    query = f"SELECT group_concat(rowid, ' ') FROM passages WHERE document IN ({among})"
    return np.sort(_fetch_arrays(connection, query))


def _fetch_arrays(connection: sqlite3.Connection, query: str, *values: str) -> Rows:
    """Fetch the numbers in a text with blanks between them: thousands of rows take longer to fetch than to
    find.
    """
    (text,) = connection.execute(query, values).fetchone()
    return np.fromstring(text or "", np.int64, sep=" ")


def _sum(packed: bytes) -> int:
    """Sum integers as SQLite packs them: seven bits a byte, the high bit set on all but the last."""
    total = value = 0
    for byte in packed:
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            total, value = total + value, 0
    return total
