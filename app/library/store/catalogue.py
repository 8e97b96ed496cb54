"""Documents, and what is written of their pages and passages, in SQLite. Every function works within its
caller's transaction.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import NamedTuple

from app.core.documents import (
    Document,
    DocumentState,
    Passage,
    replace_surrogates,
)
from app.core.packing import PackedPage
from app.library.store import vector_rows
from app.library.store.files import decode_path, encode_path
from app.library.store.places import Place
from app.library.store.scopes import take_over_scopes
from app.library.store.sentences import pack_sentences
from app.library.store.tags import find_tags, take_over_tags

_FIELDS = (
    *("id", "title", "format", "state", "pages", "passages", "embedded", "ocr_pages", "waiting_pages"),
    *("empty_pages", "failed_pages", "waiting_pictures", "size", "reason", "context", "added"),
    "file_title",
)
_COLUMNS = ", ".join(("number", *_FIELDS))


class PassageRow(NamedTuple):
    """A passage as it is stored."""

    number: int
    page: int
    headings: str
    text: str
    spans: str
    sentences: str | None


def pack_passage(passage: Passage) -> PassageRow:
    """Make a passage ready to be stored."""
    return PassageRow(
        passage.number,
        passage.page,
        replace_surrogates(passage.headings),
        replace_surrogates(passage.text),
        json.dumps(passage.spans, separators=(",", ":")),
        pack_sentences(passage.sentences),
    )


def list_documents(
    connection: sqlite3.Connection, where: str = "1", values: Sequence[object] = ()
) -> list[Document]:
    """List the documents for which the SQL `where` holds, in the order they were added."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM documents WHERE {where} ORDER BY number", values
    ).fetchall()
    if not rows:
        return []
    paths: dict[int, list[str]] = {row[0]: [] for row in rows}
    changed: dict[int, int] = {}
    of_some = "" if where == "1" else "WHERE document IN (SELECT value FROM json_each(?))"
    for number, path, when in connection.execute(
        f"SELECT document, path, changed FROM paths {of_some} ORDER BY number",
        (json.dumps(list(paths)),) if of_some else (),
    ):
        paths[number].append(decode_path(path))
        changed[number] = when or 0
    tags = find_tags(connection, list(paths))
    return [
        Document(
            **{
                **dict(zip(_FIELDS, row[1:], strict=True)),
                "state": DocumentState(row[4]),
                "paths": tuple(paths[row[0]]),
                "tags": tags.get(row[0], ()),
                "changed": changed.get(row[0], 0) / 1e9,
            }
        )
        for row in rows
    ]


def find_document(connection: sqlite3.Connection, id_: str) -> Document | None:
    """Find the document of this id."""
    return next(iter(list_documents(connection, "id = ?", (id_,))), None)


def find_at(connection: sqlite3.Connection, path: str) -> Document | None:
    """Find the document that a path leads to."""
    found = list_documents(
        connection, "number = (SELECT document FROM paths WHERE path = ?)", (encode_path(path),)
    )
    return next(iter(found), None)


def list_without_paths(connection: sqlite3.Connection) -> list[Document]:
    """List the documents that no file stands for any longer."""
    return list_documents(connection, "NOT EXISTS (SELECT 1 FROM paths WHERE document = documents.number)")


def find_numbers(connection: sqlite3.Connection, ids: Sequence[str]) -> list[int]:
    """Find the numbers by which documents are known inside the file; unknown ids are left out."""
    return [
        number
        for (number,) in connection.execute(
            "SELECT number FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number",
            (json.dumps(list(ids)),),
        )
    ]


def put(connection: sqlite3.Connection, document: Document) -> int:
    """Add or change a document's row, and add its paths. Return its number. The counts of passages,
    vectors and pages of each health are kept by `recount`, not taken from `document`; nor is a title that
    the person gave it, which `rename` changes.
    """
    (number,) = connection.execute(
        "INSERT INTO documents"
        " (id, title, format, state, pages, passages, embedded, ocr_pages, size, reason, context, added)"
        " VALUES (?, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ifnull((SELECT added FROM queue WHERE path = ?), ?))"
        " ON CONFLICT (id) DO UPDATE SET title = iif(file_title = '', excluded.title, title),"
        " file_title = iif(file_title = '', '', excluded.title), format = excluded.format,"
        " state = excluded.state, pages = excluded.pages,"
        " size = excluded.size, reason = excluded.reason, context = excluded.context RETURNING number",
        (
            document.id,
            replace_surrogates(document.title_in_file),
            document.format,
            document.state,
            document.pages,
            document.size,
            None if document.reason is None else replace_surrogates(document.reason),
            replace_surrogates(document.context),
            encode_path(document.path),
            document.added or time.time(),
        ),
    ).fetchone()
    paths = [encode_path(path) for path in document.paths]
    before = _list_at(connection, paths)
    take_over_tags(connection, number, before)
    take_over_scopes(connection, document.id, before)
    _take_over_title(connection, number, before)
    connection.executemany(
        "INSERT INTO paths (path, document) VALUES (?, ?)"
        " ON CONFLICT (path) DO UPDATE SET document = excluded.document,"
        " size = iif(document = excluded.document, size, NULL)",
        [(path, number) for path in paths],
    )
    return int(number)


def rename(connection: sqlite3.Connection, number: int, title: str) -> None:
    """Give a document a title of the person's own; "" is what its file calls itself."""
    (in_file,) = connection.execute(
        "SELECT iif(file_title = '', title, file_title) FROM documents WHERE number = ?", (number,)
    ).fetchone()
    own = replace_surrogates(title)
    values = (own, in_file) if own not in ("", in_file) else (in_file, "")
    connection.execute("UPDATE documents SET title = ?, file_title = ? WHERE number = ?", (*values, number))


def _take_over_title(connection: sqlite3.Connection, number: int, before: Sequence[int]) -> None:
    """Give a document the person's title of the one `before` it, whose next version it is, unless it has one
    of its own.
    """
    if connection.execute("SELECT file_title FROM documents WHERE number = ?", (number,)).fetchone()[0]:
        return
    for other in before:
        row = connection.execute(
            "SELECT title FROM documents WHERE number = ? AND number != ? AND file_title != ''",
            (other, number),
        ).fetchone()
        if row is not None:
            rename(connection, number, row[0])


def _list_at(connection: sqlite3.Connection, paths: Sequence[str | bytes]) -> list[int]:
    """List the numbers of the documents that encoded paths lead to."""
    found = (
        connection.execute("SELECT document FROM paths WHERE path = ?", (path,)).fetchone() for path in paths
    )
    return [row[0] for row in found if row is not None]


def add_path(connection: sqlite3.Connection, id_: str, path: str) -> None:
    """Make `path` the newest of the document's; a path leads to one document only."""
    connection.execute("DELETE FROM paths WHERE path = ?", (encode_path(path),))
    connection.execute(
        "INSERT INTO paths (path, document) SELECT ?, number FROM documents WHERE id = ?",
        (encode_path(path), id_),
    )


def forget_paths(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Take paths out; the documents stay."""
    connection.executemany("DELETE FROM paths WHERE path = ?", [(encode_path(path),) for path in paths])


def remove(connection: sqlite3.Connection, ids: Sequence[str]) -> None:
    """Take documents out of every table."""
    for number in find_numbers(connection, ids):
        _drop_passages(connection, number)
        connection.execute("DELETE FROM documents WHERE number = ?", (number,))


def put_back(connection: sqlite3.Connection, number: int) -> None:
    """Make a document whose rows were put back one that is found by its words; its vectors are to follow."""
    for table in ("pages", "passages"):
        connection.execute(
            f"UPDATE {table} SET embedded = 0 WHERE document = ? AND embedded != ?",
            (number, vector_rows.NOTHING_TO_EMBED),
        )
    connection.execute(
        "INSERT INTO keywords (rowid, headings, text)"
        " SELECT rowid, index_terms(headings), index_terms(text) FROM passages"
        " WHERE document = ? ORDER BY rowid",
        (number,),
    )


def store(
    connection: sqlite3.Connection,
    document: Document,
    pages: Sequence[PackedPage],
    passages: Sequence[PassageRow],
    chunking: str,
) -> int:
    """Put the document with these pages and passages, made as `chunking` names, in the place of whatever it
    had: it is found by its words then. Return its number.
    """
    document = replace(document, state=DocumentState.SEARCHABLE, pages=len(pages), reason=None)
    number = put(connection, document)
    _drop_passages(connection, number)
    connection.execute("DELETE FROM pages WHERE document = ?", (number,))
    connection.execute("UPDATE documents SET chunking = ? WHERE number = ?", (chunking, number))
    _insert(connection, number, pages, passages)
    return number


def store_page(
    connection: sqlite3.Connection, number: int, page: PackedPage, passages: Sequence[PassageRow]
) -> list[int]:
    """Put one page with the passages that start on it in the place of what it was. Return the numbers of
    the vectors that went with it.
    """
    gone = _drop_passages(connection, number, page.number)
    connection.execute("DELETE FROM pages WHERE document = ? AND number = ?", (number, page.number))
    _insert(connection, number, (page,), passages)
    return gone


def _insert(
    connection: sqlite3.Connection, number: int, pages: Sequence[PackedPage], passages: Sequence[PassageRow]
) -> None:
    with_passages = {passage.page for passage in passages}
    connection.executemany(
        "INSERT INTO pages"
        " (document, number, width, height, rotation, words, label, health, reason, pictures, cells, tables,"
        " embedded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, *page, 0 if page.number in with_passages else vector_rows.NOTHING_TO_EMBED)
            for page in pages
        ],
    )
    _insert_passages(connection, number, passages)


def add_to_page(
    connection: sqlite3.Connection,
    number: int,
    before: PackedPage,
    page: PackedPage,
    passages: Sequence[PassageRow],
) -> bool:
    """Put `page`, whose first words are those of `before`, in its place, and add the passages of the words
    that are new, numbered after those there are. False when the page is no longer what it was.
    """
    place = Place(number, page.number)
    found = connection.execute(
        "SELECT 1 FROM pages WHERE document = ? AND number = ? AND words = ?", (*place, before.words)
    ).fetchone()
    if found is None:
        return False
    connection.execute(
        "UPDATE pages SET words = ?, reason = ?, pictures = ?, tables = ?,"
        " embedded = iif(? AND embedded = ?, 0, embedded) WHERE document = ? AND number = ?",
        (
            page.words,
            page.reason,
            page.pictures,
            page.tables,
            bool(passages),
            vector_rows.NOTHING_TO_EMBED,
            *place,
        ),
    )
    (first,) = connection.execute(
        "SELECT ifnull(max(number) + 1, ?) FROM passages WHERE document = ? AND number BETWEEN ? AND ?",
        (place.first, number, place.first, place.last),
    ).fetchone()
    _insert_passages(
        connection,
        number,
        [
            passage._replace(number=first + count)
            for count, passage in enumerate(passages)
            if first + count <= place.last
        ],
    )
    return True


def _insert_passages(connection: sqlite3.Connection, number: int, passages: Sequence[PassageRow]) -> None:
    (last,) = connection.execute("SELECT ifnull(max(rowid), 0) FROM passages").fetchone()
    connection.executemany(
        "INSERT INTO passages (document, number, page, headings, text, spans, sentences)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(number, *passage) for passage in passages],
    )
    connection.execute(
        "INSERT INTO keywords (rowid, headings, text)"
        " SELECT rowid, index_terms(headings), index_terms(text) FROM passages"
        " WHERE rowid > ? AND document = ? ORDER BY rowid",
        (last, number),
    )


def _drop_passages(connection: sqlite3.Connection, number: int, page: int | None = None) -> list[int]:
    """Take the passages of a document, or those that start on one page, out with their vectors, whose
    numbers it returns.
    """
    first, last = (0, sys.maxsize) if page is None else (Place(number, page).first, Place(number, page).last)
    some = (number, first, last)
    connection.execute(
        "INSERT INTO keywords (keywords, rowid, headings, text)"
        " SELECT 'delete', rowid, index_terms(headings), index_terms(text) FROM passages"
        " WHERE document = ? AND number BETWEEN ? AND ?",
        some,
    )
    connection.execute("DELETE FROM passages WHERE document = ? AND number BETWEEN ? AND ?", some)
    return vector_rows.drop(connection, *some)


def set_chunking(connection: sqlite3.Connection, id_: str, chunking: str) -> None:
    """Note that a document was read as `chunking` names, whatever came of it."""
    connection.execute("UPDATE documents SET chunking = ? WHERE id = ?", (chunking, id_))


def index_words_again(connection: sqlite3.Connection) -> None:
    """Make the keyword index anew."""
    connection.execute("INSERT INTO keywords (keywords) VALUES ('delete-all')")
    connection.execute(
        "INSERT INTO keywords (rowid, headings, text)"
        " SELECT rowid, index_terms(headings), index_terms(text) FROM passages ORDER BY rowid"
    )


def list_outdated(
    connection: sqlite3.Connection, chunking: str, where: str = "1", values: Sequence[object] = ()
) -> list[Document]:
    """List the documents for which `where` holds that were read otherwise than `chunking` names, and for
    which that may make a difference.
    """
    return list_documents(
        connection,
        f"state IN ('searchable', 'ready', 'empty', 'unsupported') AND chunking != ? AND {where}",
        (chunking, *values),
    )


def list_names(connection: sqlite3.Connection) -> dict[int, str]:
    """List each document's title, that in its file, and its file names, by number."""
    known = dict(
        connection.execute("SELECT number, trim(title || ' ' || file_title) FROM documents").fetchall()
    )
    for number, path in connection.execute("SELECT document, path FROM paths ORDER BY number"):
        known[number] += " " + PurePath(decode_path(path)).stem
    return known
