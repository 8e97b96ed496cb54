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

# Passages are numbered by page, so that OCR can add a page's later; they know their headings; pages tell how
# they fared and have a vector each; there is room for two sets of vectors, in slots 1 and 2, so that another
# model's are made beside those in use. `embedded` holds a bit for each slot. Old vectors go: what is embedded
# has changed. Words come last on a page, because what stands behind them is slow to get at. The keyword index
# keeps no text, because what it is given (see segmentation.py) is not what is stored.
_HEALTH_HEADINGS_SLOTS_FOLDERS = """
ALTER TABLE documents ADD COLUMN waiting_pages INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN empty_pages INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN failed_pages INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN chunking TEXT NOT NULL DEFAULT '1';

ALTER TABLE paths ADD COLUMN size INTEGER;
ALTER TABLE paths ADD COLUMN changed INTEGER;

CREATE TABLE pages_2 (
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    width    REAL NOT NULL,
    height   REAL NOT NULL,
    rotation INTEGER NOT NULL,
    label    TEXT NOT NULL,
    health   TEXT NOT NULL,
    reason   TEXT,
    embedded INTEGER NOT NULL,
    words    BLOB NOT NULL,
    PRIMARY KEY (document, number)
);
INSERT INTO pages_2 (document, number, width, height, rotation, label, health, embedded, words)
    SELECT document, number, width, height, rotation, '', iif(words = x'', 'empty', 'text'),
           iif(EXISTS (SELECT 1 FROM passages
                       WHERE passages.document = pages.document AND page = pages.number), 0, 7),
           words
    FROM pages ORDER BY document, number;
DROP TABLE pages;
ALTER TABLE pages_2 RENAME TO pages;
CREATE INDEX pages_by_health ON pages (document, health, number);
CREATE INDEX pages_without_passages ON pages (document, number) WHERE embedded = 7;
UPDATE documents SET empty_pages =
    (SELECT count(*) FROM pages WHERE document = documents.number AND health = 'empty');

CREATE TABLE passages_2 (
    rowid    INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    page     INTEGER NOT NULL,
    headings TEXT NOT NULL,
    text     TEXT NOT NULL,
    spans    TEXT NOT NULL,
    embedded INTEGER NOT NULL DEFAULT 0,
    UNIQUE (document, number)
);
INSERT INTO passages_2 (rowid, document, number, page, headings, text, spans)
    SELECT rowid, document,
           page * 4096 + row_number() OVER (PARTITION BY document, page ORDER BY number) - 1,
           page, '', text, spans
    FROM passages ORDER BY rowid;
DROP TABLE vectors;
DROP TABLE keywords;
DROP TABLE passages;
ALTER TABLE passages_2 RENAME TO passages;

CREATE TABLE vectors (
    slot     INTEGER NOT NULL,
    document INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    vector   BLOB NOT NULL,
    PRIMARY KEY (slot, document, number)
);

CREATE VIRTUAL TABLE keywords USING fts5 (
    headings,
    text,
    content = '',
    tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
INSERT INTO keywords (rowid, headings, text)
    SELECT rowid, index_terms(headings), index_terms(text) FROM passages ORDER BY rowid;

UPDATE documents SET embedded = 0, state = iif(state = 'ready', 'searchable', state);
DELETE FROM facts WHERE name = 'fingerprint';

CREATE TABLE folders (
    path TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE left_out (
    path    TEXT PRIMARY KEY,
    size    INTEGER NOT NULL,
    changed INTEGER NOT NULL
) WITHOUT ROWID;
"""

# An answer is kept whole, as JSON (see core/records.py), and does not depend on what it cites being there.
# `text` repeats the answer's words for whoever searches the chats.
_CHATS = """
CREATE TABLE chats (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    title   TEXT NOT NULL,
    begun   REAL NOT NULL,
    changed REAL NOT NULL
);

CREATE TABLE turns (
    chat      INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    asked     REAL NOT NULL,
    question  TEXT NOT NULL,
    text      TEXT NOT NULL,
    documents TEXT NOT NULL,
    answer    TEXT NOT NULL,
    PRIMARY KEY (chat, number)
);
"""

# Pages count the pictures on them that are still to be read, documents those that are waited for.
_PICTURES = """
ALTER TABLE pages ADD COLUMN pictures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN waiting_pictures INTEGER NOT NULL DEFAULT 0;
CREATE INDEX pages_with_pictures ON pages (document, number) WHERE pictures > 0;
"""

# The tables of documents, as they are computed with. `cells` is packed (see core/grids.py).
_GRIDS = """
CREATE TABLE grids (
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    name     TEXT NOT NULL,
    heads    TEXT NOT NULL,
    rows     INTEGER NOT NULL,
    cells    BLOB NOT NULL,
    PRIMARY KEY (document, number)
);
"""

# When each document was given; before this was kept, only the order is known.
_ADDED = """
ALTER TABLE documents ADD COLUMN added REAL NOT NULL DEFAULT 0;
UPDATE documents SET added = number;
ALTER TABLE queue ADD COLUMN added REAL NOT NULL DEFAULT 0;
"""

# What a person highlighted. `owner` is a document's id and no row's number: notes outlive what was read of
# it. `places` is JSON (see core/notes.py).
_NOTES = """
CREATE TABLE notes (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    owner   TEXT NOT NULL,
    title   TEXT NOT NULL,
    path    TEXT NOT NULL,
    places  TEXT NOT NULL,
    colour  TEXT NOT NULL,
    comment TEXT NOT NULL,
    made    REAL NOT NULL,
    changed REAL NOT NULL
);
"""

# A person's own; they go with the document's rows when it is removed, and come back with them.
_TAGS = """
CREATE TABLE tags (
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    tag      TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY (document, tag)
) WITHOUT ROWID;
CREATE INDEX documents_of_tag ON tags (tag);
"""

# What a question was asked of, as JSON (see core/facets.py; of earlier ones it is not known), and what a
# person makes of its answer.
_TURNS = """
ALTER TABLE turns ADD COLUMN asked_of TEXT NOT NULL DEFAULT '';
ALTER TABLE turns ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE turns ADD COLUMN rating INTEGER NOT NULL DEFAULT 0;
ALTER TABLE turns ADD COLUMN note TEXT NOT NULL DEFAULT '';
"""

# The sentences of a passage, told when its file is read (see sentences.py). NULL are those of passages that
# were stored before: they are told in the background, and until then whenever they are asked for.
_SENTENCES = """
ALTER TABLE passages ADD COLUMN sentences TEXT;
CREATE INDEX passages_without_sentences ON passages (document, number) WHERE sentences IS NULL;
"""

# The tables of figures on a page and the cells of the sheet that it shows, found when its file is read (see
# core/figure_tables.py and core/cells.py). Where tables are NULL, neither is kept yet: they are found in the
# background, and until then whenever they are asked for.
_FIGURE_TABLES = """
ALTER TABLE pages ADD COLUMN cells TEXT;
ALTER TABLE pages ADD COLUMN tables BLOB;
CREATE INDEX pages_without_tables ON pages (document, number) WHERE tables IS NULL;
"""

# What questions are asked of, kept under a name (see scopes.py).
_SCOPES = """
CREATE TABLE scopes (name TEXT PRIMARY KEY, facets TEXT NOT NULL);
CREATE TABLE scope_documents (
    scope TEXT NOT NULL REFERENCES scopes (name) ON DELETE CASCADE ON UPDATE CASCADE,
    document TEXT NOT NULL,
    PRIMARY KEY (scope, document)
) WITHOUT ROWID;
CREATE INDEX scopes_of_document ON scope_documents (document);
"""

# What a file calls itself, where its document has a title that the person gave it; "" where it has none.
_OWN_TITLES = """
ALTER TABLE documents ADD COLUMN file_title TEXT NOT NULL DEFAULT '';
"""

# A person's own tags on a highlight, as a JSON list.
_NOTE_TAGS = """
ALTER TABLE notes ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
"""

# Which documents were searched for an answer, as a JSON list of id, title and path: one list for all answers
# that were searched alike. Of earlier ones it is not known.
_SEARCHED = """
CREATE TABLE searched (number INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, documents TEXT NOT NULL);
ALTER TABLE turns ADD COLUMN searched INTEGER;
"""

STEPS: tuple[str, ...] = (
    _DOCUMENTS_PAGES_PASSAGES,
    _HEALTH_HEADINGS_SLOTS_FOLDERS,
    _CHATS,
    _PICTURES,
    _GRIDS,
    _ADDED,
    _NOTES,
    _TAGS,
    _TURNS,
    _SENTENCES,
    _FIGURE_TABLES,
    _SCOPES,
    _OWN_TITLES,
    _NOTE_TAGS,
    _SEARCHED,
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file up to the newest schema; each step is taken whole or not at all.

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
