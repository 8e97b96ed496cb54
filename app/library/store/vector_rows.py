"""Vectors in SQLite, which are the truth that Chroma is made from. Every function works within its caller's
transaction.

A slot holds one embedding model's vectors, and there are two, so that another model's can be made while those
in use go on answering. What has its vector in slot 1 or 2 has that bit set in its `embedded`. Passages have
vectors, and so have pages: a page's counts as that of the last passage it could have.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.documents import PASSAGES_A_PAGE
from app.library.store.places import Place

Vectors = NDArray[np.float32]

_FLOAT32 = np.dtype("<f4")

NOTHING_TO_EMBED = 7
"""What `embedded` is on pages where no passage starts: both slots' bits, and one that nothing else has."""

_PAGE_CHARACTERS = 1500
"""How much of a page is embedded: what the embedder reads at most, and a little more."""


class Unembedded(NamedTuple):
    """What is to be embedded: a passage, or the beginning of a page, with its document's context and the
    headings it stands under.
    """

    key: str
    context: str
    headings: str
    text: str


def encode_ranges(places: Iterable[Place]) -> str:
    """Encode each of these pages as its document, and the first and last number on it, in JSON."""
    return json.dumps([(place.document, place.first, place.last) for place in sorted(places)])


def find_document(key: str) -> str:
    """Find the id of the document that the passage or page of this key belongs to."""
    return key.rpartition(":")[0]


def split_key(key: str) -> tuple[str, int]:
    """Split the document's id and the number in a key."""
    document, _, number = key.rpartition(":")
    return document, int(number)


def list_missing_pages(
    connection: sqlite3.Connection, slot: int, limit: int, first: Sequence[str]
) -> list[Unembedded]:
    """List the next pages to embed, those of the documents `first` first, then in the order documents were
    added.
    """
    found: list[Unembedded] = []
    for id_, context, *numbers in _list_missing(connection, "pages", slot, limit, first):
        place = Place(*numbers)
        headings, text = "", ""
        for over, piece in connection.execute(
            "SELECT headings, text FROM passages WHERE document = ? AND number BETWEEN ? AND ?"
            " ORDER BY number",
            (place.document, place.first, place.last),
        ):
            headings = headings or over
            text = f"{text} {piece}" if text else piece
            if len(text) > _PAGE_CHARACTERS:
                break
        found.append(Unembedded(f"{id_}:{place.last}", context, headings, text[:_PAGE_CHARACTERS]))
    return found


def list_missing_passages(
    connection: sqlite3.Connection, slot: int, limit: int, first: Sequence[str]
) -> list[Unembedded]:
    """List the next passages to embed, those of the documents `first` first, then in the order documents were
    added.
    """
    found: list[Unembedded] = []
    for id_, context, document, number in _list_missing(connection, "passages", slot, limit, first):
        headings, text = connection.execute(
            "SELECT headings, text FROM passages WHERE document = ? AND number = ?", (document, number)
        ).fetchone()
        found.append(Unembedded(f"{id_}:{number}", context, headings, text))
    return found


def _list_missing(
    connection: sqlite3.Connection, table: str, slot: int, limit: int, first: Sequence[str]
) -> list[tuple[str, str, int, int]]:
    """List document's id, context and number, and the number in `table`, of what comes next."""
    found: list[tuple[str, str, int, int]] = []
    # In one query it would have to sort, and so to read, all that is missing for every batch.
    for among in ("IN", "NOT IN") if first else ("NOT IN",):
        found += connection.execute(
            f"SELECT id, context, document, {table}.number FROM {table}"
            f" CROSS JOIN documents ON documents.number = {table}.document"
            f" WHERE {table}.embedded & {slot} = 0 AND {table}.document {among}"
            "  (SELECT number FROM documents WHERE id IN (SELECT value FROM json_each(?)))"
            f" ORDER BY {table}.document, {table}.number LIMIT ?",
            (json.dumps(list(first)), limit - len(found)),
        ).fetchall()
        if len(found) >= limit:
            break
    return found


def count_missing(connection: sqlite3.Connection, slot: int) -> tuple[int, int]:
    """Count how many pages and how many passages are to be embedded."""
    (pages,) = connection.execute(f"SELECT count(*) FROM pages WHERE embedded & {slot} = 0").fetchone()
    (passages,) = connection.execute(f"SELECT count(*) FROM passages WHERE embedded & {slot} = 0").fetchone()
    return int(pages), int(passages)


def add(
    connection: sqlite3.Connection, slot: int, keys: Sequence[str], vectors: Vectors
) -> tuple[list[int], list[str]]:
    """Keep the vectors [n, d] of `keys`. Keys that stand for nothing (any more), or for what has its vector,
    are left out. Returns the places in `keys` of those kept, and the ids of their documents.
    """
    kept: list[int] = []
    for place, key in enumerate(keys):
        id_, number = split_key(key)
        table, named = _find_row(number)
        row = connection.execute(
            f"UPDATE {table} SET embedded = embedded | {slot}"
            f" WHERE number = ? AND embedded & {slot} = 0"
            " AND document = (SELECT documents.number FROM documents WHERE id = ?) RETURNING document",
            (named, id_),
        ).fetchall()
        if row:
            kept.append(place)
            connection.execute(
                "INSERT OR REPLACE INTO vectors (slot, document, number, vector) VALUES (?, ?, ?, ?)",
                (slot, row[0][0], number, vectors[place].astype(_FLOAT32).tobytes()),
            )
    return kept, sorted({find_document(keys[place]) for place in kept})


def take_back(connection: sqlite3.Connection, slot: int, keys: Sequence[str]) -> None:
    """Forget the vectors of `keys`."""
    for key in keys:
        id_, number = split_key(key)
        table, named = _find_row(number)
        of_document = "document = (SELECT documents.number FROM documents WHERE id = ?)"
        connection.execute(
            f"UPDATE {table} SET embedded = embedded & ~{slot} WHERE number = ? AND {of_document}",
            (named, id_),
        )
        connection.execute(
            f"DELETE FROM vectors WHERE slot = ? AND number = ? AND {of_document}", (slot, number, id_)
        )


def _find_row(number: int) -> tuple[str, int]:
    """Find the table, and the number there, of what a vector with this number belongs to."""
    page, index = divmod(number, PASSAGES_A_PAGE)
    return ("pages", page) if index == PASSAGES_A_PAGE - 1 else ("passages", number)


def drop(connection: sqlite3.Connection, document: int, first: int, last: int) -> list[int]:
    """Forget the vectors of the numbers `first` … `last` of a document, in both slots. Returns the numbers of
    those there were.
    """
    rows = connection.execute(
        "DELETE FROM vectors WHERE slot IN (1, 2) AND document = ? AND number BETWEEN ? AND ?"
        " RETURNING number",
        (document, first, last),
    ).fetchall()
    return sorted({number for (number,) in rows})


def empty_slot(connection: sqlite3.Connection, slot: int) -> None:
    """Forget every vector in a slot."""
    connection.execute("DELETE FROM vectors WHERE slot = ?", (slot,))
    connection.execute(f"UPDATE passages SET embedded = embedded & ~{slot} WHERE embedded & {slot}")
    connection.execute(
        f"UPDATE pages SET embedded = embedded & ~{slot}"
        f" WHERE embedded & {slot} AND embedded < {NOTHING_TO_EMBED}"
    )


def index_slot(connection: sqlite3.Connection, slot: int) -> None:
    """Have what is missing in `slot` found quickly."""
    for table in ("pages", "passages"):
        connection.execute(
            f"CREATE INDEX IF NOT EXISTS {table}_without_vectors_{slot} ON {table} (document, number)"
            f" WHERE embedded & {slot} = 0"
        )


def unindex_slot(connection: sqlite3.Connection, slot: int) -> None:
    """Stop keeping track of what is missing in `slot`, which is not used."""
    for table in ("pages", "passages"):
        connection.execute(f"DROP INDEX IF EXISTS {table}_without_vectors_{slot}")


def has_any(connection: sqlite3.Connection, ids: Sequence[str]) -> bool:
    """Tell whether any of these documents has a vector in either slot."""
    (found,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM vectors WHERE slot IN (1, 2) AND document IN"
        " (SELECT number FROM documents WHERE id IN (SELECT value FROM json_each(?))))",
        (json.dumps(list(ids)),),
    ).fetchone()
    return bool(found)


def load_in_order(
    connection: sqlite3.Connection, slot: int, after: tuple[int, int], limit: int
) -> list[tuple[tuple[int, int], str, Vectors]]:
    """Load the next vectors after the document and number `after`: document and number, key, vector [d]."""
    rows = connection.execute(
        "SELECT document, vectors.number, documents.id || ':' || vectors.number, vector FROM vectors"
        " JOIN documents ON documents.number = document"
        " WHERE slot = ? AND (document, vectors.number) > (?, ?) ORDER BY document, vectors.number LIMIT ?",
        (slot, *after, limit),
    )
    return [
        ((document, number), key, np.frombuffer(vector, _FLOAT32)) for document, number, key, vector in rows
    ]


def find_nearest(
    connection: sqlite3.Connection, slot: int, ids: Sequence[str], vector: Vectors, limit: int
) -> list[tuple[str, float]]:
    """Find the keys of these documents' vectors that are nearest to the unit vector [d], with their cosine,
    best first, by comparing all of them.
    """
    # Joined in this order: else it goes through the vectors of all documents.
    rows = connection.execute(
        "SELECT documents.id || ':' || vectors.number, vector FROM documents"
        " CROSS JOIN vectors ON vectors.document = documents.number"
        " WHERE slot = ? AND documents.id IN (SELECT value FROM json_each(?))",
        (slot, json.dumps(list(ids))),
    ).fetchall()
    if not rows:
        return []
    cosines = np.frombuffer(b"".join(each for _, each in rows), _FLOAT32).reshape(len(rows), -1) @ vector
    return [(rows[index][0], float(cosines[index])) for index in np.argsort(-cosines)[:limit].tolist()]


def load_of_passages(
    connection: sqlite3.Connection, slot: int, document: int, after: int, limit: int
) -> list[tuple[int, Vectors]]:
    """Load the next vectors [d] of a document's passages after the number `after`, by number."""
    rows = connection.execute(
        "SELECT number, vector FROM vectors WHERE slot = ? AND document = ? AND number > ?"
        f" AND number % {PASSAGES_A_PAGE} < {PASSAGES_A_PAGE - 1} ORDER BY number LIMIT ?",
        (slot, document, after, limit),
    )
    return [(number, np.frombuffer(vector, _FLOAT32)) for number, vector in rows]


def count(connection: sqlite3.Connection, slot: int) -> int:
    """Count how many vectors there are, without reading them all."""
    (passages,) = connection.execute("SELECT count(*) FROM passages").fetchone()
    (pages,) = connection.execute("SELECT count(*) FROM pages").fetchone()
    (without,) = connection.execute(
        f"SELECT count(*) FROM pages WHERE embedded = {NOTHING_TO_EMBED}"
    ).fetchone()
    return int(pages + passages - without) - sum(count_missing(connection, slot))


def load_on_pages(
    connection: sqlite3.Connection, slot: int, places: Iterable[Place]
) -> dict[tuple[int, int], Vectors]:
    """Load the vectors [d] of these pages and of the passages that start on them, by document and number."""
    rows = connection.execute(
        "SELECT vectors.document, vectors.number, vector FROM json_each(?) AS place"
        " CROSS JOIN vectors ON slot = ? AND vectors.document = place.value ->> 0"
        " AND vectors.number BETWEEN place.value ->> 1 AND place.value ->> 2",
        (encode_ranges(places), slot),
    )
    return {(document, number): np.frombuffer(vector, _FLOAT32) for document, number, vector in rows}
