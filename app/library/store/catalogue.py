"""Documents, their pages and passages, in SQLite. Every function works within its caller's transaction."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import NamedTuple

from app.core.answers import Hit
from app.core.documents import (
    PASSAGES_A_PAGE,
    Document,
    DocumentState,
    Page,
    PageHealth,
    Passage,
    Span,
    line_boxes,
    whole,
)
from app.core.packing import PackedPage, unpack, unpack_words
from app.core.unread import MOST_NAMED, Unread, UnreadPages, not_read_yet, told
from app.library.store import vector_rows
from app.library.store.files import restored, stored
from app.library.store.places import Candidate, Place

_COLUMNS = (
    "number, id, title, format, state, pages, passages, embedded, ocr_pages, waiting_pages, empty_pages,"
    " failed_pages, waiting_pictures, size, reason, context, added"
)


class PassageRow(NamedTuple):
    """A passage as it is stored."""

    number: int
    page: int
    headings: str
    text: str
    spans: str


def passage_row(passage: Passage) -> PassageRow:
    """`passage` made ready to be stored."""
    return PassageRow(
        passage.number,
        passage.page,
        whole(passage.headings),
        whole(passage.text),
        json.dumps(passage.spans, separators=(",", ":")),
    )


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
    of_some = "" if where == "1" else "WHERE document IN (SELECT value FROM json_each(?))"
    for number, path in connection.execute(
        f"SELECT document, path FROM paths {of_some} ORDER BY number",
        (json.dumps(list(paths)),) if of_some else (),
    ):
        paths[number].append(restored(path))
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
            waiting_pages=row[9],
            empty_pages=row[10],
            failed_pages=row[11],
            waiting_pictures=row[12],
            size=row[13],
            reason=row[14],
            context=row[15],
            added=row[16],
        )
        for row in rows
    ]


def document(connection: sqlite3.Connection, id_: str) -> Document | None:
    """The document of this id."""
    return next(iter(documents(connection, "id = ?", (id_,))), None)


def at(connection: sqlite3.Connection, path: str) -> Document | None:
    """The document that a path leads to."""
    found = documents(connection, "number = (SELECT document FROM paths WHERE path = ?)", (stored(path),))
    return next(iter(found), None)


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
    """Adds or changes a document's row, and adds its paths. Returns its number. The counts of passages,
    vectors and pages of each health are kept by `recount`, not taken from `document`.
    """
    (number,) = connection.execute(
        "INSERT INTO documents"
        " (id, title, format, state, pages, passages, embedded, ocr_pages, size, reason, context, added)"
        " VALUES (?, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ifnull((SELECT added FROM queue WHERE path = ?), ?))"
        " ON CONFLICT (id) DO UPDATE SET title = excluded.title, format = excluded.format,"
        " state = excluded.state, pages = excluded.pages,"
        " size = excluded.size, reason = excluded.reason, context = excluded.context RETURNING number",
        (
            document.id,
            whole(document.title),
            document.format,
            document.state,
            document.pages,
            document.size,
            None if document.reason is None else whole(document.reason),
            whole(document.context),
            stored(document.path),
            document.added or time.time(),
        ),
    ).fetchone()
    connection.executemany(
        "INSERT INTO paths (path, document) VALUES (?, ?)"
        " ON CONFLICT (path) DO UPDATE SET document = excluded.document,"
        " size = iif(document = excluded.document, size, NULL)",
        [(stored(path), number) for path in document.paths],
    )
    return int(number)


def add_path(connection: sqlite3.Connection, id_: str, path: str) -> None:
    """Makes `path` the newest of the document's; a path leads to one document only."""
    connection.execute("DELETE FROM paths WHERE path = ?", (stored(path),))
    connection.execute(
        "INSERT INTO paths (path, document) SELECT ?, number FROM documents WHERE id = ?",
        (stored(path), id_),
    )


def remove(connection: sqlite3.Connection, ids: Sequence[str]) -> None:
    """Takes documents out of every table."""
    for number in document_numbers(connection, ids):
        _drop_passages(connection, number)
        connection.execute("DELETE FROM documents WHERE number = ?", (number,))


def put_back(connection: sqlite3.Connection, number: int) -> None:
    """Makes a document whose rows were put back one that is found by its words; its vectors are to follow."""
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


# Pages and passages


def store(
    connection: sqlite3.Connection,
    document: Document,
    pages: Sequence[PackedPage],
    passages: Sequence[PassageRow],
    chunking: str,
) -> int:
    """Puts the document with these pages and passages, made as `chunking` names, in the place of whatever it
    had. Returns its number.
    """
    number = put(connection, document)
    _drop_passages(connection, number)
    connection.execute("DELETE FROM pages WHERE document = ?", (number,))
    connection.execute("UPDATE documents SET chunking = ? WHERE number = ?", (chunking, number))
    _insert(connection, number, pages, passages)
    return number


def store_page(
    connection: sqlite3.Connection, number: int, page: PackedPage, passages: Sequence[PassageRow]
) -> list[int]:
    """Puts one page with the passages that start on it in the place of what it was. Returns the numbers of
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
        " (document, number, width, height, rotation, words, label, health, reason, pictures, embedded)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
    """Puts `page`, whose first words are those of `before`, in its place, and adds the passages of the words
    that are new, numbered after those there are. False when the page is no longer what it was.
    """
    place = Place(number, page.number)
    found = connection.execute(
        "SELECT 1 FROM pages WHERE document = ? AND number = ? AND words = ?", (*place, before.words)
    ).fetchone()
    if found is None:
        return False
    connection.execute(
        "UPDATE pages SET words = ?, reason = ?, pictures = ?,"
        " embedded = iif(? AND embedded = ?, 0, embedded) WHERE document = ? AND number = ?",
        (page.words, page.reason, page.pictures, bool(passages), vector_rows.NOTHING_TO_EMBED, *place),
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
        "INSERT INTO passages (document, number, page, headings, text, spans) VALUES (?, ?, ?, ?, ?, ?)",
        [(number, *passage) for passage in passages],
    )
    connection.execute(
        "INSERT INTO keywords (rowid, headings, text)"
        " SELECT rowid, index_terms(headings), index_terms(text) FROM passages"
        " WHERE rowid > ? AND document = ? ORDER BY rowid",
        (last, number),
    )


def _drop_passages(connection: sqlite3.Connection, number: int, page: int | None = None) -> list[int]:
    """Takes the passages of a document, or those that start on one page, out with their vectors, whose
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


def _pages_of(health: PageHealth) -> str:
    """How many pages of that health the document has, in SQL."""
    return f"(SELECT count(*) FROM pages WHERE document = documents.number AND health = '{health}')"


_PICTURES = "(SELECT ifnull(sum(pictures), 0) FROM pages WHERE document = documents.number AND pictures > 0)"
"""How many pictures on the document's pages are still to be read, in SQL."""


def recount(
    connection: sqlite3.Connection, slot: int, where: str, values: Sequence[object] = ()
) -> list[Document]:
    """Brings the counts and the state of the documents for which `where` holds in line with their pages,
    passages and the vectors in `slot`. Returns those documents.
    """
    connection.execute(
        "UPDATE documents SET"
        " passages = (SELECT count(*) FROM passages WHERE document = documents.number),"
        " embedded = (SELECT count(*) FROM passages WHERE document = documents.number)"
        "  - (SELECT count(*) FROM passages"
        f"     WHERE document = documents.number AND embedded & {slot} = 0),"
        f" ocr_pages = {_pages_of(PageHealth.OCR)}, empty_pages = {_pages_of(PageHealth.EMPTY)},"
        f" failed_pages = {_pages_of(PageHealth.FAILED)},"
        f" waiting_pages = iif(waiting_pages > 0, {_pages_of(PageHealth.WAITING)}, 0),"
        f" waiting_pictures = iif(waiting_pictures > 0, {_PICTURES}, 0)"
        f" WHERE {where}",
        values,
    )
    connection.execute(
        "UPDATE documents SET state = CASE"
        " WHEN waiting_pages = 0 AND passages = 0 THEN 'empty'"
        " WHEN waiting_pages > 0 OR waiting_pictures > 0 OR embedded < passages"
        "  OR EXISTS (SELECT 1 FROM pages"
        f"   WHERE document = documents.number AND embedded & {slot} = 0) THEN 'searchable'"
        " ELSE 'ready' END,"
        " reason = iif(waiting_pages = 0 AND passages = 0, reason, NULL)"
        f" WHERE state IN ('ready', 'searchable', 'empty') AND {where}",
        values,
    )
    found = documents(connection, where, values)
    return [_explained(connection, document) for document in found]


def _explained(connection: sqlite3.Connection, document: Document) -> Document:
    """`document`, told what of it was not read once there is nothing more to do."""
    if document.state is not DocumentState.READY:
        return document
    reason = told(unread(connection, (document.id,)), with_titles=False) or None
    if reason != document.reason:
        connection.execute("UPDATE documents SET reason = ? WHERE id = ?", (reason, document.id))
    return replace(document, reason=reason)


def unread(connection: sqlite3.Connection, ids: Sequence[str]) -> list[UnreadPages]:
    """What was not read of documents that can be used (of these; of none: of all), by what became of it."""
    among = "AND documents.id IN (SELECT value FROM json_each(?))" if ids else ""
    rows = connection.execute(
        "SELECT documents.id, title, waiting_pages, pages.number, label, health, pages.reason, pictures"
        " FROM documents CROSS JOIN pages ON pages.document = documents.number"
        f" WHERE state IN ('ready', 'searchable') {among}"
        " AND (health IN ('failed', 'waiting') OR pictures > 0) ORDER BY documents.number, pages.number",
        (json.dumps(list(ids)),) if ids else (),
    )
    found: dict[tuple[str, Unread, str], UnreadPages] = {}
    for id_, title, waiting, number, label, health, reason, pictures in rows:
        kind = _UNREAD.get(health, Unread.PICTURES)
        if kind is Unread.WAITING and not waiting:
            kind = Unread.SWITCHED_OFF
        cause = (reason or "") if kind is Unread.FAILED else ""
        before = found.get((id_, kind, cause), UnreadPages(title, kind, (), 0, cause))
        found[id_, kind, cause] = before._replace(
            names=(*before.names, label or str(number))[:MOST_NAMED],
            number=before.number + 1,
            pictures=before.pictures + pictures,
        )
    return list(found.values())


_UNREAD = {PageHealth.FAILED.value: Unread.FAILED, PageHealth.WAITING.value: Unread.WAITING}


def embedded_count(connection: sqlite3.Connection, ids: Sequence[str] = ()) -> int:
    """How many passages have a vector in use: of these documents, or of all."""
    among = "WHERE id IN (SELECT value FROM json_each(?))" if ids else ""
    (count,) = connection.execute(
        f"SELECT ifnull(sum(embedded), 0) FROM documents {among}", (json.dumps(list(ids)),) if ids else ()
    ).fetchone()
    return int(count)


def unfinished(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """How many documents are searchable but not ready, how many pages they have, and how many of these, and
    pictures on others, wait for OCR.
    """
    documents_, pages_, waiting = connection.execute(
        "SELECT count(*), ifnull(sum(pages), 0), ifnull(sum(waiting_pages + waiting_pictures), 0)"
        " FROM documents WHERE state = 'searchable'"
    ).fetchone()
    return documents_, pages_, waiting


def set_chunking(connection: sqlite3.Connection, id_: str, chunking: str) -> None:
    """A document was read as `chunking` names, whatever came of it."""
    connection.execute("UPDATE documents SET chunking = ? WHERE id = ?", (chunking, id_))


def index_words_again(connection: sqlite3.Connection) -> None:
    """Makes the keyword index anew."""
    connection.execute("INSERT INTO keywords (keywords) VALUES ('delete-all')")
    connection.execute(
        "INSERT INTO keywords (rowid, headings, text)"
        " SELECT rowid, index_terms(headings), index_terms(text) FROM passages ORDER BY rowid"
    )


def outdated(
    connection: sqlite3.Connection, chunking: str, where: str = "1", values: Sequence[object] = ()
) -> list[Document]:
    """The documents for which `where` holds that were read otherwise than `chunking` names, and for which
    that may make a difference.
    """
    return documents(
        connection,
        f"state IN ('searchable', 'ready', 'empty', 'unsupported') AND chunking != ? AND {where}",
        (chunking, *values),
    )


def await_ocr(connection: sqlite3.Connection, on: bool, where: str, values: Sequence[object] = ()) -> None:
    """Has what only OCR can read waited for, or not; `recount` is to follow."""
    pages_, pictures = (_pages_of(PageHealth.WAITING), _PICTURES) if on else (0, 0)
    connection.execute(
        f"UPDATE documents SET waiting_pages = {pages_}, waiting_pictures = {pictures} WHERE {where}", values
    )


def next_waiting(connection: sqlite3.Connection, first: Sequence[str]) -> tuple[str, int] | None:
    """The next page for OCR: the document's id and the page's number; those of the documents `first` come
    first.
    """
    row = connection.execute(
        "SELECT id, (SELECT min(number) FROM pages WHERE document = documents.number AND health = 'waiting')"
        " FROM documents WHERE waiting_pages > 0"
        " ORDER BY id NOT IN (SELECT value FROM json_each(?)), number LIMIT 1",
        (json.dumps(list(first)),),
    ).fetchone()
    return None if row is None else (row[0], row[1])


def next_with_pictures(connection: sqlite3.Connection, first: Sequence[str]) -> tuple[str, int] | None:
    """The next page with pictures for OCR, as `next_waiting` tells it."""
    row = connection.execute(
        "SELECT id, (SELECT min(number) FROM pages WHERE document = documents.number AND pictures > 0)"
        " FROM documents WHERE waiting_pictures > 0"
        " ORDER BY id NOT IN (SELECT value FROM json_each(?)), number LIMIT 1",
        (json.dumps(list(first)),),
    ).fetchone()
    return None if row is None else (row[0], row[1])


def failed_for(connection: sqlite3.Connection, reason: str) -> list[tuple[str, int]]:
    """The pages, as document and number, that failed for this reason."""
    return connection.execute(
        "SELECT id, pages.number FROM documents CROSS JOIN pages ON pages.document = documents.number"
        " WHERE failed_pages > 0 AND health = 'failed' AND pages.reason = ? ORDER BY documents.number, 2",
        (reason,),
    ).fetchall()


def page_healths(
    connection: sqlite3.Connection, document: str
) -> list[tuple[int, str, PageHealth, str | None]]:
    """Number, label and health of each page of a document, and what was not read or is wrong there."""
    rows = connection.execute(
        "SELECT pages.number, label, health, pages.reason, pictures FROM pages"
        " JOIN documents ON documents.number = pages.document WHERE id = ? ORDER BY pages.number",
        (document,),
    )
    return [
        (number, label, PageHealth(health), " ".join(filter(None, (reason, not_read_yet(pictures)))) or None)
        for number, label, health, reason, pictures in rows
    ]


def put_back_for_ocr(connection: sqlite3.Connection, number: int) -> None:
    """Has the pages of a document that failed or are empty read by OCR, once more."""
    connection.execute(
        "UPDATE pages SET health = 'waiting', reason = NULL"
        " WHERE document = ? AND health IN ('failed', 'empty')",
        (number,),
    )


def pages(connection: sqlite3.Connection, document: str, numbers: Iterable[int]) -> dict[int, Page]:
    """Those pages of a document that there are."""
    rows = connection.execute(
        "SELECT pages.number, width, height, rotation, words, label, health, pages.reason, pictures"
        " FROM pages JOIN documents ON documents.number = pages.document"
        " WHERE documents.id = ? AND pages.number IN (SELECT value FROM json_each(?)) ORDER BY pages.number",
        (document, json.dumps(list(numbers))),
    )
    return {row[0]: unpack(PackedPage(*row)) for row in rows}


def packed_words(connection: sqlite3.Connection, document: str) -> list[tuple[int, bytes]]:
    """The words of every page of a document that has any, packed, by the page's number."""
    return connection.execute(
        "SELECT pages.number, words FROM pages JOIN documents ON documents.number = pages.document"
        " WHERE documents.id = ? AND words != x'' ORDER BY pages.number",
        (document,),
    ).fetchall()


def passages(connection: sqlite3.Connection, keys: Sequence[str]) -> list[Passage]:
    """The passages of those keys that there are, in the order of `keys`."""
    wanted = json.dumps([vector_rows.parts(key) for key in keys])
    rows = connection.execute(
        "SELECT documents.id, passages.number, text, spans, headings FROM json_each(?) AS wanted"
        " JOIN documents ON documents.id = wanted.value ->> 0"
        " JOIN passages ON passages.document = documents.number AND passages.number = wanted.value ->> 1"
        " ORDER BY wanted.key",
        (wanted,),
    )
    return [_passage(*row) for row in rows]


def document_passages(connection: sqlite3.Connection, document: str) -> list[Passage]:
    """All passages of a document, in reading order."""
    rows = connection.execute(
        "SELECT documents.id, passages.number, text, spans, headings FROM documents"
        " JOIN passages ON passages.document = documents.number"
        " WHERE documents.id = ? ORDER BY passages.number",
        (document,),
    )
    return [_passage(*row) for row in rows]


def _passage(document: str, number: int, text: str, spans: str, headings: str) -> Passage:
    return Passage(document, number, text, tuple(Span(*span) for span in json.loads(spans)), headings)


# Search


def places(connection: sqlite3.Connection, rowids: Iterable[int]) -> list[Place]:
    """The pages on which the passages in these rows start."""
    rows = connection.execute(
        "SELECT DISTINCT document, page FROM passages WHERE rowid IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rowids)),),
    )
    return [Place(*row) for row in rows]


def places_of(connection: sqlite3.Connection, keys: Sequence[str]) -> list[Place]:
    """The pages that keys of vectors, of passages and of pages, stand for."""
    rows = connection.execute(
        "SELECT DISTINCT documents.number, wanted.value ->> 1 FROM json_each(?) AS wanted"
        " JOIN documents ON documents.id = wanted.value ->> 0",
        (json.dumps([(id_, number // PASSAGES_A_PAGE) for id_, number in map(vector_rows.parts, keys)]),),
    )
    return [Place(*row) for row in rows]


def candidates(connection: sqlite3.Connection, places: Iterable[Place]) -> list[Candidate]:
    """Every passage that starts on one of these pages."""
    rows = connection.execute(
        "SELECT passages.rowid, document, number FROM json_each(?) AS place"
        " CROSS JOIN passages ON document = place.value ->> 0"
        " AND number BETWEEN place.value ->> 1 AND place.value ->> 2",
        (vector_rows.ranges(places),),
    )
    return [Candidate(*row) for row in rows]


def names(connection: sqlite3.Connection) -> dict[int, str]:
    """Each document's title and file names, by number."""
    known = dict(connection.execute("SELECT number, title FROM documents").fetchall())
    for number, path in connection.execute("SELECT document, path FROM paths ORDER BY number"):
        known[number] += " " + PurePath(restored(path)).stem
    return known


def keys(connection: sqlite3.Connection, rowids: Iterable[int]) -> dict[int, str]:
    """The keys of the passages in these rows."""
    rows = connection.execute(
        "SELECT passages.rowid, documents.id || ':' || passages.number FROM json_each(?) AS wanted"
        " JOIN passages ON passages.rowid = wanted.value"
        " JOIN documents ON documents.number = passages.document",
        (json.dumps(list(rowids)),),
    )
    return dict(rows)


def rows_of(connection: sqlite3.Connection, wanted: Iterable[str]) -> dict[str, int]:
    """The rows of the passages of these keys, of those that there are."""
    rows = connection.execute(
        "SELECT documents.id || ':' || passages.number, passages.rowid FROM json_each(?) AS wanted"
        " JOIN documents ON documents.id = wanted.value ->> 0"
        " JOIN passages ON passages.document = documents.number AND passages.number = wanted.value ->> 1",
        (json.dumps([vector_rows.parts(key) for key in wanted]),),
    )
    return dict(rows)


def hits(connection: sqlite3.Connection, ranked: Sequence[tuple[int, float]]) -> list[Hit]:
    """The passages of `(rowid, score)`, in that order, with the boxes of their words."""
    found: list[Hit] = []
    for rowid, score in ranked:
        id_, title, path, number, page, text, spans, headings, blob, label = connection.execute(
            "SELECT documents.id, title,"
            " ifnull((SELECT path FROM paths WHERE document = documents.number ORDER BY number DESC), ''),"
            " passages.number, page, text, spans, headings, words, ifnull(label, '') FROM passages"
            " JOIN documents ON documents.number = passages.document"
            " LEFT JOIN pages ON pages.document = passages.document AND pages.number = page"
            " WHERE passages.rowid = ?",
            (rowid,),
        ).fetchone()
        passage = _passage(id_, number, text, spans, headings)
        on_page = [span for span in passage.spans if span.page == page]
        shown = [word for span in on_page for word in unpack_words(blob or b"", span.first, span.last)]
        found.append(Hit(id_, number, title, restored(path), page, text, score, line_boxes(shown), label))
    return found
