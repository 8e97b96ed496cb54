"""Which documents were searched for the answers that are kept, in SQLite. Every function works within its
caller's transaction.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Sequence

from app.core.chats import SearchedDocument
from app.core.documents import replace_surrogates


def keep_searched(connection: sqlite3.Connection, documents: Sequence[SearchedDocument]) -> int:
    """Keep which documents were searched. Returns the number of the list, the same one for the same list."""
    written = replace_surrogates(json.dumps(documents, ensure_ascii=False, separators=(",", ":")))
    digest = hashlib.sha256(written.encode()).hexdigest()
    connection.execute("INSERT OR IGNORE INTO searched (digest, documents) VALUES (?, ?)", (digest, written))
    (number,) = connection.execute("SELECT number FROM searched WHERE digest = ?", (digest,)).fetchone()
    return int(number)


def list_searched(
    connection: sqlite3.Connection, chat: int, place: int
) -> tuple[SearchedDocument, ...] | None:
    """List what was searched for the answer at a place of a chat, from 1; None where that was not kept."""
    for (written,) in connection.execute(
        "SELECT documents FROM searched WHERE number ="
        " (SELECT searched FROM turns WHERE chat = ? ORDER BY number LIMIT 1 OFFSET ?)",
        (chat, place - 1),
    ):
        return tuple(SearchedDocument(*each) for each in json.loads(written))
    return None


def forget_unused(connection: sqlite3.Connection) -> None:
    """Forget the lists of answers that are not kept any longer."""
    connection.execute(
        "DELETE FROM searched WHERE number NOT IN (SELECT searched FROM turns WHERE searched IS NOT NULL)"
    )
