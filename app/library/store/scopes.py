"""Saved scopes in SQLite: which documents were ticked, and what narrows them. They belong to documents' ids,
so that a document is in its scopes again when it is brought back.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from app.core.documents import replace_surrogates
from app.core.errors import CarrelError
from app.core.facets import AskedOf, Facets, SavedScope
from app.core.records import pack_record, unpack_record
from app.library.store.database import Database

_LONGEST_NAME = 80


class ScopeStore:
    """The saved scopes of one library. Any thread may call any method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list_scopes(self) -> tuple[SavedScope, ...]:
        """List them by name, each with those of its documents that are in the library."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT name, facets FROM scopes").fetchall()
            found = [_load_scope(connection, name, facets) for name, facets in rows]
        return tuple(sorted(found, key=lambda scope: scope.name.casefold()))

    def save(self, name: str, asked_of: AskedOf, *, replaces: bool) -> None:
        """Keep a scope; one of the same name only gives way if it `replaces` that. Raises CarrelError."""
        with self._database.writing() as connection:
            name = _check_name(name)
            if (known := _find_name(connection, name)) is not None:
                if not replaces:
                    raise CarrelError(f"A scope is called “{known}” already.")
                connection.execute("DELETE FROM scopes WHERE name = ?", (known,))
            facets = replace_surrogates(pack_record(asked_of.facets))
            connection.execute("INSERT INTO scopes (name, facets) VALUES (?, ?)", (name, facets))
            rows = [(name, id_) for id_ in asked_of.ticked]
            connection.executemany("INSERT OR IGNORE INTO scope_documents VALUES (?, ?)", rows)

    def rename(self, name: str, to: str) -> None:
        """Give a scope another name. Raises CarrelError."""
        with self._database.writing() as connection:
            known, to = _require_name(connection, name), _check_name(to)
            other = _find_name(connection, to)
            if other is not None and other != known:
                raise CarrelError(f"A scope is called “{other}” already.")
            connection.execute("UPDATE scopes SET name = ? WHERE name = ?", (to, known))

    def remove(self, name: str) -> None:
        """Forget a scope. Raises CarrelError."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM scopes WHERE name = ?", (_require_name(connection, name),))


def take_over_scopes(connection: sqlite3.Connection, id_: str, before: Sequence[int]) -> None:
    """Put a document into the scopes of those `before` it, whose next version it is."""
    connection.execute(
        "INSERT OR IGNORE INTO scope_documents (scope, document) SELECT scope, ? FROM scope_documents"
        " WHERE document IN (SELECT id FROM documents WHERE number IN (SELECT value FROM json_each(?)))",
        (id_, json.dumps(list(before))),
    )


def _load_scope(connection: sqlite3.Connection, name: str, facets: str) -> SavedScope:
    rows = connection.execute(
        "SELECT document, document IN (SELECT id FROM documents) FROM scope_documents WHERE scope = ?"
        " ORDER BY document",
        (name,),
    ).fetchall()
    here = tuple(id_ for id_, is_here in rows if is_here)
    return SavedScope(name, AskedOf(here, unpack_record(Facets, facets)), is_lost=bool(rows) and not here)


def _check_name(name: str) -> str:
    """Check a name, and return it without white space around it. Raises CarrelError."""
    name = replace_surrogates(" ".join(name.split()))
    if not name:
        raise CarrelError("A scope needs a name.")
    if len(name) > _LONGEST_NAME:
        raise CarrelError(f"The name of a scope may be {_LONGEST_NAME} characters long at most.")
    return name


def _find_name(connection: sqlite3.Connection, name: str) -> str | None:
    """Find how a scope is written, whatever the case in which it is named."""
    names = (row[0] for row in connection.execute("SELECT name FROM scopes"))
    return next((each for each in names if each.casefold() == name.casefold()), None)


def _require_name(connection: sqlite3.Connection, name: str) -> str:
    known = _find_name(connection, name)
    if known is None:
        raise CarrelError(f"No scope is called “{name}”.")
    return known
