"""The library file's schema, one step a version. `PRAGMA user_version` counts the steps taken."""

from __future__ import annotations

import sqlite3

from app.core.errors import LibraryTooNew

_DOCUMENTS_PAGES_PASSAGES = """
CREATE TABLE facts (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE documents (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    id        TEXT NOT NULL UNIQUE,
    title     TEXT NOT NULL,
    format    TEXT NOT NULL,
    state     TEXT NOT NULL,
    pages     INTEGER NOT NULL,
    passages  INTEGER NOT NULL,
    embedded  INTEGER NOT NULL,
    ocr_pages INTEGER NOT NULL,
    size      INTEGER NOT NULL,
    reason    TEXT,
    context   TEXT NOT NULL
);

CREATE TABLE paths (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    path     TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE
);
CREATE INDEX paths_of_document ON paths (document, number);

CREATE TABLE queue (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    path   TEXT NOT NULL UNIQUE
);

CREATE TABLE pages (
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    width    REAL NOT NULL,
    height   REAL NOT NULL,
    rotation INTEGER NOT NULL,
    words    BLOB NOT NULL,
    PRIMARY KEY (document, number)
);

CREATE TABLE passages (
    rowid    INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    page     INTEGER NOT NULL,
    text     TEXT NOT NULL,
    spans    TEXT NOT NULL,
    embedded INTEGER NOT NULL DEFAULT 0,
    UNIQUE (document, number)
);
CREATE INDEX passages_of_page ON passages (document, page);
CREATE INDEX passages_without_vectors ON passages (document, number) WHERE embedded = 0;

CREATE TABLE vectors (
    passage INTEGER PRIMARY KEY REFERENCES passages (rowid) ON DELETE CASCADE,
    vector  BLOB NOT NULL
);

CREATE VIRTUAL TABLE keywords USING fts5 (
    text,
    content = 'passages',
    content_rowid = 'rowid',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
"""

STEPS: tuple[str, ...] = (_DOCUMENTS_PAGES_PASSAGES,)


def migrate(connection: sqlite3.Connection) -> None:
    """Brings the file up to the newest schema; each step is taken whole or not at all.

    Raises LibraryTooNew, without touching the file, when it has more steps than this program knows.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(STEPS):
        raise LibraryTooNew(
            "This library was made by a newer version of Carrel; please update Carrel to open it."
        )
    for number, step in enumerate(STEPS[version:], version + 1):
        try:
            connection.executescript(f"BEGIN IMMEDIATE;\n{step}\nPRAGMA user_version = {number};\nCOMMIT;")
        except BaseException:
            if connection.in_transaction:
                connection.rollback()
            raise
