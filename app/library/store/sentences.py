"""The sentences of passages at rest, in SQLite. Every function works within its caller's transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from app.core.documents import Passage, Piece


def pack_sentences(sentences: Sequence[Piece] | None) -> str | None:
    """Make the sentences of a passage ready to be stored; None stands for those still to be segmented."""
    if sentences is None:
        return None
    rows = [
        (*piece[:4], piece.is_row + 2 * piece.is_head + 4 * piece.is_heading, *(piece.heads or ()))
        for piece in sentences
    ]
    return json.dumps(rows, separators=(",", ":"))


def unpack_sentences(stored: str | None) -> tuple[Piece, ...] | None:
    """Unpack the sentences that were packed."""
    return None if stored is None else tuple(_unpack_piece(*row) for row in json.loads(stored))


def _unpack_piece(page: int, first: int, last: int, sentence: int, kinds: int, *heads: int) -> Piece:
    columns = (heads[0], heads[1]) if heads else None
    return Piece(page, first, last, sentence, bool(kinds & 1), columns, bool(kinds & 2), bool(kinds & 4))


def list_unsegmented(connection: sqlite3.Connection, limit: int) -> list[str]:
    """List the keys of some passages whose sentences are still to be segmented, document by document."""
    rows = connection.execute(
        "SELECT documents.id || ':' || passages.number FROM passages"
        " JOIN documents ON documents.number = passages.document"
        " WHERE sentences IS NULL ORDER BY passages.document, passages.number LIMIT ?",
        (limit,),
    )
    return [key for (key,) in rows]


def store_sentences(connection: sqlite3.Connection, passages: Iterable[Passage]) -> None:
    """Keep the sentences of passages, of those that are still what they were."""
    connection.executemany(
        "UPDATE passages SET sentences = ? WHERE number = ? AND text = ?"
        " AND document = (SELECT number FROM documents WHERE id = ?)",
        [
            (pack_sentences(passage.sentences), passage.number, passage.text, passage.document)
            for passage in passages
        ],
    )


def forget_sentences(connection: sqlite3.Connection) -> None:
    """Have the sentences of all passages segmented anew."""
    connection.execute("UPDATE passages SET sentences = NULL WHERE sentences IS NOT NULL")
