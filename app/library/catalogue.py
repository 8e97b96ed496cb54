"""Documents, their pages and passages, in SQLite. Every function works within its caller's transaction."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.answers import Hit
from app.core.documents import Document, DocumentState, Page, Passage, Span, line_boxes
from app.library import words
from app.library.ranking import Candidate

_COLUMNS = "number, id, title, format, state, pages, passages, embedded, ocr_pages, size, reason, context"


Vectors = NDArray[np.float32]

_FLOAT32 = np.dtype("<f4")


class PageRow(NamedTuple):
    """A page as it is stored."""

    number: int
    width: float
    height: float
    rotation: int
    words: bytes


class PassageRow(NamedTuple):
    """A passage as it is stored."""

    number: int
    page: int
    text: str
    spans: str


def page_row(page: Page) -> PageRow:
    """`page` made ready to be stored."""
    return PageRow(page.number, page.width, page.height, page.rotation, words.pack(page.words))


def passage_row(passage: Passage) -> PassageRow:
    """`passage` made ready to be stored."""
    return PassageRow(
        passage.number, passage.page, _whole(passage.text), json.dumps(passage.spans, separators=(",", ":"))
    )


def _whole(text: str) -> str:
    """`text` without lone halves of UTF-16 pairs, which broken files hold and SQLite refuses."""
    return text.encode("utf-8", "replace").decode()


def _stored(path: str) -> str | bytes:
    """A path as SQLite can keep it; file names need not be valid text."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def _restored(path: str | bytes) -> str:
    return os.fsdecode(path)


# Documents


def documents(
    connection: sqlite3.Connection, where: str = "1", values: Sequence[object] = ()
) -> list[Document]:
    """The documents for which the SQL `where` holds, in the order they were added."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM documents WHERE {where} ORDER BY number", values
    ).fetchall()
    if not rows:
        return []
    paths: dict[int, list[str]] = {row[0]: [] for row in rows}
    of_one = " WHERE document = ?" if len(rows) == 1 else ""
    for number, path in connection.execute(
        f"SELECT document, path FROM paths{of_one} ORDER BY number",
        [row[0] for row in rows] if of_one else (),
    ):
        if number in paths:
            paths[number].append(_restored(path))
    return [
        Document(
            id=row[1],
            title=row[2],
            paths=tuple(paths[row[0]]),
            format=row[3],
            state=DocumentState(row[4]),
            pages=row[5],
            passages=row[6],
            embedded=row[7],
            ocr_pages=row[8],
            size=row[9],
            reason=row[10],
            context=row[11],
        )
        for row in rows
    ]


def document(connection: sqlite3.Connection, id_: str) -> Document | None:
    """The document of this id."""
    return next(iter(documents(connection, "id = ?", (id_,))), None)


def without_paths(connection: sqlite3.Connection) -> list[Document]:
    """The documents that no file stands for any longer."""
    return documents(connection, "NOT EXISTS (SELECT 1 FROM paths WHERE document = documents.number)")


def document_numbers(connection: sqlite3.Connection, ids: Sequence[str]) -> list[int]:
    """The numbers by which documents are known inside the file; unknown ids are left out."""
    return [
        number
        for (number,) in connection.execute(
            "SELECT number FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number",
            (json.dumps(list(ids)),),
        )
    ]


def put(connection: sqlite3.Connection, document: Document) -> int:
    """Adds or changes a document's row, and adds its paths. Returns its number. The counts of passages
    and vectors are kept by `store` and `mark_embedded`, not taken from `document`.
    """
    (number,) = connection.execute(
        "INSERT INTO documents"
        " (id, title, format, state, pages, passages, embedded, ocr_pages, size, reason, context)"
        " VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET title = excluded.title, format = excluded.format,"
        " state = excluded.state, pages = excluded.pages, ocr_pages = excluded.ocr_pages,"
        " size = excluded.size, reason = excluded.reason, context = excluded.context RETURNING number",
        (
            document.id,
            _whole(document.title),
            document.format,
            document.state,
            document.pages,
            document.ocr_pages,
            document.size,
            document.reason,
            _whole(document.context),
        ),
    ).fetchone()
    connection.executemany(
        "INSERT INTO paths (path, document) VALUES (?, ?)"
        " ON CONFLICT (path) DO UPDATE SET document = excluded.document",
        [(_stored(path), number) for path in document.paths],
    )
    return int(number)


def add_path(connection: sqlite3.Connection, id_: str, path: str) -> None:
    """Makes `path` the newest of the document's; a path leads to one document only."""
    connection.execute("DELETE FROM paths WHERE path = ?", (_stored(path),))
    connection.execute(
        "INSERT INTO paths (path, document) SELECT ?, number FROM documents WHERE id = ?",
        (_stored(path), id_),
    )


def remove(connection: sqlite3.Connection, ids: Sequence[str]) -> None:
    """Takes documents out of every table."""
    for number in document_numbers(connection, ids):
        _drop_passages(connection, number)
        connection.execute("DELETE FROM documents WHERE number = ?", (number,))


# Pages and passages


def store(
    connection: sqlite3.Connection,
    document: Document,
    pages: Sequence[PageRow],
    passages: Sequence[PassageRow],
) -> None:
    """Puts the document with these pages and passages in the place of whatever it had."""
    number = put(connection, document)
    _drop_passages(connection, number)
    connection.execute("DELETE FROM pages WHERE document = ?", (number,))
    connection.executemany(
        "INSERT INTO pages (document, number, width, height, rotation, words) VALUES (?, ?, ?, ?, ?, ?)",
        [(number, *page) for page in pages],
    )
    connection.executemany(
        "INSERT INTO passages (document, number, page, text, spans) VALUES (?, ?, ?, ?, ?)",
        [(number, *passage) for passage in passages],
    )
    connection.execute(
        "INSERT INTO keywords (rowid, text)"
        " SELECT rowid, text FROM passages WHERE document = ? ORDER BY rowid",
        (number,),
    )
    connection.execute("UPDATE documents SET passages = ? WHERE number = ?", (len(passages), number))
    _recount(connection, "number = ?", (number,))


def _drop_passages(connection: sqlite3.Connection, number: int) -> None:
    connection.execute(
        "INSERT INTO keywords (keywords, rowid, text)"
        " SELECT 'delete', rowid, text FROM passages WHERE document = ?",
        (number,),
    )
    connection.execute("DELETE FROM passages WHERE document = ?", (number,))
    connection.execute("UPDATE documents SET passages = 0, embedded = 0 WHERE number = ?", (number,))


def pages(connection: sqlite3.Connection, document: str, numbers: Iterable[int]) -> dict[int, Page]:
    """Those pages of a document that there are."""
    rows = connection.execute(
        "SELECT pages.number, width, height, rotation, words FROM pages"
        " JOIN documents ON documents.number = pages.document"
        " WHERE documents.id = ? AND pages.number IN (SELECT value FROM json_each(?)) ORDER BY pages.number",
        (document, json.dumps(list(numbers))),
    )
    return {
        number: Page(number, width, height, rotation, words.unpack(blob))
        for number, width, height, rotation, blob in rows
    }


def passages(connection: sqlite3.Connection, keys: Sequence[str]) -> list[Passage]:
    """The passages of those keys that there are, in the order of `keys`."""
    wanted = json.dumps([_parts(key) for key in keys])
    rows = connection.execute(
        "SELECT documents.id, passages.number, text, spans FROM json_each(?) AS wanted"
        " JOIN documents ON documents.id = wanted.value ->> 0"
        " JOIN passages ON passages.document = documents.number AND passages.number = wanted.value ->> 1"
        " ORDER BY wanted.key",
        (wanted,),
    )
    return [_passage(*row) for row in rows]


def document_passages(connection: sqlite3.Connection, document: str) -> list[Passage]:
    """All passages of a document, in reading order."""
    rows = connection.execute(
        "SELECT documents.id, passages.number, text, spans FROM documents"
        " JOIN passages ON passages.document = documents.number"
        " WHERE documents.id = ? ORDER BY passages.number",
        (document,),
    )
    return [_passage(*row) for row in rows]


def _passage(document: str, number: int, text: str, spans: str) -> Passage:
    return Passage(document, number, text, tuple(Span(*span) for span in json.loads(spans)))


def document_of(key: str) -> str:
    """The id of the document that the passage of this key belongs to."""
    return key.rpartition(":")[0]


def _parts(key: str) -> tuple[str, int]:
    document, _, number = key.rpartition(":")
    return document, int(number)


# Search


def rowids(connection: sqlite3.Connection, keys: Sequence[str]) -> list[int]:
    """The rows of the passages of those keys that there are and that have their vector, in the order of
    `keys`.
    """
    rows = connection.execute(
        "SELECT passages.rowid FROM json_each(?) AS wanted"
        " JOIN documents ON documents.id = wanted.value ->> 0"
        " JOIN passages ON passages.document = documents.number AND passages.number = wanted.value ->> 1"
        " WHERE passages.embedded ORDER BY wanted.key",
        (json.dumps([_parts(key) for key in keys]),),
    )
    return [rowid for (rowid,) in rows]


def starting_on(connection: sqlite3.Connection, documents: Sequence[int], pages: Iterable[int]) -> list[int]:
    """The rows of the passages that start on these pages of these documents (by number)."""
    rows = connection.execute(
        "SELECT rowid FROM passages WHERE document IN (SELECT value FROM json_each(?))"
        " AND page IN (SELECT value FROM json_each(?)) ORDER BY rowid",
        (json.dumps(list(documents)), json.dumps(list(pages))),
    )
    return [rowid for (rowid,) in rows]


def candidates(connection: sqlite3.Connection, rowids: Iterable[int]) -> list[Candidate]:
    """Every passage that starts on a page where one of `rowids` does."""
    rows = connection.execute(
        "SELECT rowid, document, page FROM passages WHERE (document, page) IN"
        " (SELECT document, page FROM passages WHERE rowid IN (SELECT value FROM json_each(?)))"
        " ORDER BY rowid",
        (json.dumps(list(rowids)),),
    )
    return [Candidate(*row) for row in rows]


def vectors_of(connection: sqlite3.Connection, rowids: Iterable[int]) -> dict[int, Vectors]:
    """The vectors [d] of those of the passages (by row) that have one."""
    rows = connection.execute(
        "SELECT passage, vector FROM vectors WHERE passage IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rowids)),),
    )
    return {rowid: np.frombuffer(vector, _FLOAT32) for rowid, vector in rows}


def names(connection: sqlite3.Connection) -> dict[int, str]:
    """Each document's title and file names, by number."""
    known = dict(connection.execute("SELECT number, title FROM documents").fetchall())
    for number, path in connection.execute("SELECT document, path FROM paths ORDER BY number"):
        known[number] += " " + PurePath(_restored(path)).stem
    return known


def hits(connection: sqlite3.Connection, ranked: Sequence[tuple[int, float]]) -> list[Hit]:
    """The passages of `(rowid, score)`, in that order, with the boxes of their words."""
    found: list[Hit] = []
    for rowid, score in ranked:
        id_, title, path, number, page, text, spans, blob = connection.execute(
            "SELECT documents.id, title,"
            " ifnull((SELECT path FROM paths WHERE document = documents.number ORDER BY number DESC), ''),"
            " passages.number, page, text, spans, words FROM passages"
            " JOIN documents ON documents.number = passages.document"
            " LEFT JOIN pages ON pages.document = passages.document AND pages.number = page"
            " WHERE passages.rowid = ?",
            (rowid,),
        ).fetchone()
        on_page = words.unpack(blob or b"")
        passage = _passage(id_, number, text, spans)
        shown = [
            word for span in passage.spans if span.page == page for word in on_page[span.first : span.last]
        ]
        found.append(Hit(id_, number, title, _restored(path), page, text, score, line_boxes(shown)))
    return found


# Vectors


def without_vectors(connection: sqlite3.Connection, limit: int) -> list[tuple[Passage, str]]:
    """The next passages to embed, each with its document's context, in the order documents were added."""
    rows = connection.execute(
        "SELECT documents.id, passages.number, text, spans, context FROM passages"
        " JOIN documents ON documents.number = passages.document"
        " WHERE passages.embedded = 0 ORDER BY passages.document, passages.number LIMIT ?",
        (limit,),
    )
    return [(_passage(id_, number, text, spans), context) for id_, number, text, spans, context in rows]


def add_vectors(connection: sqlite3.Connection, keys: Sequence[str], vectors: Vectors) -> list[Document]:
    """Keeps the vectors [n, d] of the passages `keys`. Returns the documents this changed."""
    connection.executemany(
        "INSERT OR REPLACE INTO vectors (passage, vector) SELECT passages.rowid, ? FROM passages"
        " JOIN documents ON documents.number = document WHERE documents.id = ? AND passages.number = ?",
        [
            (vector.astype(_FLOAT32).tobytes(), *_parts(key))
            for key, vector in zip(keys, vectors, strict=True)
        ],
    )
    return _mark_embedded(connection, keys, True)


def drop_vectors(connection: sqlite3.Connection, keys: Sequence[str]) -> None:
    """Forgets the vectors of the passages `keys`."""
    connection.executemany(
        "DELETE FROM vectors WHERE passage = (SELECT passages.rowid FROM passages"
        " JOIN documents ON documents.number = document WHERE documents.id = ? AND passages.number = ?)",
        [_parts(key) for key in keys],
    )
    _mark_embedded(connection, keys, False)


def _mark_embedded(connection: sqlite3.Connection, keys: Sequence[str], embedded: bool) -> list[Document]:
    parts = [_parts(key) for key in keys]
    connection.executemany(
        "UPDATE passages SET embedded = ? WHERE number = ?"
        " AND document = (SELECT documents.number FROM documents WHERE id = ?)",
        [(embedded, number, document) for document, number in parts],
    )
    changed = json.dumps(sorted({document for document, _ in parts}))
    return _recount(connection, "id IN (SELECT value FROM json_each(?))", (changed,))


def forget_vectors(connection: sqlite3.Connection) -> None:
    """Forgets every vector."""
    connection.execute("DELETE FROM vectors")
    connection.execute("UPDATE passages SET embedded = 0 WHERE embedded")
    _recount(connection, "1", ())


def vectors_in_order(
    connection: sqlite3.Connection, after: int, limit: int
) -> list[tuple[int, str, Vectors]]:
    """The next vectors after the passage in row `after`: row, key, vector [d]."""
    rows = connection.execute(
        "SELECT passage, documents.id || ':' || passages.number, vector FROM vectors"
        " JOIN passages ON passages.rowid = passage JOIN documents ON documents.number = document"
        " WHERE passage > ? ORDER BY passage LIMIT ?",
        (after, limit),
    )
    return [(rowid, key, np.frombuffer(vector, _FLOAT32)) for rowid, key, vector in rows]


def embedded_count(connection: sqlite3.Connection, ids: Sequence[str] = ()) -> int:
    """How many passages have a vector: of these documents, or of all."""
    among = "WHERE id IN (SELECT value FROM json_each(?))" if ids else ""
    (count,) = connection.execute(
        f"SELECT ifnull(sum(embedded), 0) FROM documents {among}", (json.dumps(list(ids)),) if ids else ()
    ).fetchone()
    return int(count)


def _recount(connection: sqlite3.Connection, where: str, values: Sequence[object]) -> list[Document]:
    """Brings the count of vectors, and with it the state, of the documents for which `where` holds in line
    with their passages. Returns those documents.
    """
    connection.execute(
        "UPDATE documents SET embedded = passages - (SELECT count(*) FROM passages"
        f" WHERE passages.document = documents.number AND passages.embedded = 0) WHERE {where}",
        values,
    )
    connection.execute(
        "UPDATE documents SET state = iif(embedded = passages, 'ready', 'searchable')"
        f" WHERE state IN ('ready', 'searchable') AND {where}",
        values,
    )
    return documents(connection, where, values)


# The queue and the library's facts


def enqueue(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Adds files to do; those already there keep their place."""
    connection.executemany(
        "INSERT OR IGNORE INTO queue (path) VALUES (?)", [(_stored(path),) for path in paths]
    )


def dequeue(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Takes files out; those not there are ignored."""
    connection.executemany("DELETE FROM queue WHERE path = ?", [(_stored(path),) for path in paths])


def queued(connection: sqlite3.Connection) -> list[str]:
    """Files still to do, first come first."""
    return [_restored(path) for (path,) in connection.execute("SELECT path FROM queue ORDER BY number")]


def fact(connection: sqlite3.Connection, name: str) -> str | None:
    """A named fact about the library as a whole."""
    row = connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def set_fact(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Keeps a named fact."""
    connection.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (name, value))
