"""How far documents are: their states and counts, and what of them was not read. Every function works within
its caller's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from app.core.documents import (
    Document,
    DocumentState,
    PageHealth,
)
from app.core.unread import MOST_NAMED, Unread, UnreadPages, describe_unread, describe_waiting
from app.library.store import catalogue


def _count_pages(health: PageHealth) -> str:
    """Count, in SQL, how many pages of that health the document has."""
    return f"(SELECT count(*) FROM pages WHERE document = documents.number AND health = '{health}')"


_PICTURES = "(SELECT ifnull(sum(pictures), 0) FROM pages WHERE document = documents.number AND pictures > 0)"
"""How many pictures on the document's pages are still to be read, in SQL."""


def recount(
    connection: sqlite3.Connection, slot: int, where: str, values: Sequence[object] = ()
) -> list[Document]:
    """Bring the counts and the state of the documents for which `where` holds in line with their pages,
    passages and the vectors in `slot`. Return those documents.
    """
    connection.execute(
        "UPDATE documents SET"
        " passages = (SELECT count(*) FROM passages WHERE document = documents.number),"
        " embedded = (SELECT count(*) FROM passages WHERE document = documents.number)"
        "  - (SELECT count(*) FROM passages"
        f"     WHERE document = documents.number AND embedded & {slot} = 0),"
        f" ocr_pages = {_count_pages(PageHealth.OCR)}, empty_pages = {_count_pages(PageHealth.EMPTY)},"
        f" failed_pages = {_count_pages(PageHealth.FAILED)},"
        f" waiting_pages = iif(waiting_pages > 0, {_count_pages(PageHealth.WAITING)}, 0),"
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
    found = catalogue.list_documents(connection, where, values)
    return [_explain(connection, document) for document in found]


def _explain(connection: sqlite3.Connection, document: Document) -> Document:
    """Tell a document what of it was not read once there is nothing more to do."""
    if document.state is not DocumentState.READY:
        return document
    reason = describe_unread(list_unread(connection, (document.id,)), with_titles=False) or None
    if reason != document.reason:
        connection.execute("UPDATE documents SET reason = ? WHERE id = ?", (reason, document.id))
    return replace(document, reason=reason)


def list_unread(connection: sqlite3.Connection, ids: Sequence[str]) -> list[UnreadPages]:
    """List what was not read of documents (of these; of none: of all), by what became of it: of those of
    which some was read the rest, and the others whole.
    """
    among = "AND documents.id IN (SELECT value FROM json_each(?))" if ids else ""
    rows = connection.execute(
        "SELECT documents.id, title, waiting_pages, pages.number, label, health, pages.reason, pictures"
        " FROM documents CROSS JOIN pages ON pages.document = documents.number"
        f" WHERE state IN ('ready', 'searchable', 'empty') {among}"
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
    told = {id_ for id_, _, _ in found}
    whole = connection.execute(
        "SELECT id, title, state FROM documents"
        f" WHERE state NOT IN ('ready', 'searchable') {among} ORDER BY number",
        (json.dumps(list(ids)),) if ids else (),
    )
    unread = [
        UnreadPages(title, Unread.DOCUMENT, (), 0, state) for id_, title, state in whole if id_ not in told
    ]
    return [*found.values(), *unread]


_UNREAD = {PageHealth.FAILED.value: Unread.FAILED, PageHealth.WAITING.value: Unread.WAITING}


def count_embedded(connection: sqlite3.Connection, ids: Sequence[str] = ()) -> int:
    """Count how many passages have a vector in use: of these documents, or of all."""
    among = "WHERE id IN (SELECT value FROM json_each(?))" if ids else ""
    (count,) = connection.execute(
        f"SELECT ifnull(sum(embedded), 0) FROM documents {among}", (json.dumps(list(ids)),) if ids else ()
    ).fetchone()
    return int(count)


def count_unfinished(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Count the documents that are searchable but not ready, their pages, and how many of these, and pictures
    on others, wait for OCR.
    """
    documents_, pages_, waiting = connection.execute(
        "SELECT count(*), ifnull(sum(pages), 0), ifnull(sum(waiting_pages + waiting_pictures), 0)"
        " FROM documents WHERE state = 'searchable'"
    ).fetchone()
    return documents_, pages_, waiting


def await_ocr(connection: sqlite3.Connection, on: bool, where: str, values: Sequence[object] = ()) -> None:
    """Have what only OCR can read waited for, or not; `recount` is to follow."""
    pages_, pictures = (_count_pages(PageHealth.WAITING), _PICTURES) if on else (0, 0)
    connection.execute(
        f"UPDATE documents SET waiting_pages = {pages_}, waiting_pictures = {pictures} WHERE {where}", values
    )


def find_waiting(connection: sqlite3.Connection, first: Sequence[str]) -> tuple[str, int] | None:
    """Find the next page for OCR: the document's id and the page's number; those of the documents `first`
    come first.
    """
    row = connection.execute(
        "SELECT id, (SELECT min(number) FROM pages WHERE document = documents.number AND health = 'waiting')"
        " FROM documents WHERE waiting_pages > 0"
        " ORDER BY id NOT IN (SELECT value FROM json_each(?)), number LIMIT 1",
        (json.dumps(list(first)),),
    ).fetchone()
    return None if row is None else (row[0], row[1])


def find_with_pictures(connection: sqlite3.Connection, first: Sequence[str]) -> tuple[str, int] | None:
    """Find the next page with pictures for OCR, as `find_waiting` tells it."""
    row = connection.execute(
        "SELECT id, (SELECT min(number) FROM pages WHERE document = documents.number AND pictures > 0)"
        " FROM documents WHERE waiting_pictures > 0"
        " ORDER BY id NOT IN (SELECT value FROM json_each(?)), number LIMIT 1",
        (json.dumps(list(first)),),
    ).fetchone()
    return None if row is None else (row[0], row[1])


def list_failed(connection: sqlite3.Connection, reason: str) -> list[tuple[str, int]]:
    """List the pages, as document and number, that failed for this reason."""
    return connection.execute(
        "SELECT id, pages.number FROM documents CROSS JOIN pages ON pages.document = documents.number"
        " WHERE failed_pages > 0 AND health = 'failed' AND pages.reason = ? ORDER BY documents.number, 2",
        (reason,),
    ).fetchall()


def list_page_healths(
    connection: sqlite3.Connection, document: str
) -> list[tuple[int, str, PageHealth, str | None]]:
    """List number, label and health of each page of a document, and what was not read or is wrong there."""
    rows = connection.execute(
        "SELECT pages.number, label, health, pages.reason, pictures FROM pages"
        " JOIN documents ON documents.number = pages.document WHERE id = ? ORDER BY pages.number",
        (document,),
    )
    return [
        (
            number,
            label,
            PageHealth(health),
            " ".join(filter(None, (reason, describe_waiting(pictures)))) or None,
        )
        for number, label, health, reason, pictures in rows
    ]


def put_back_for_ocr(connection: sqlite3.Connection, number: int) -> None:
    """Have the pages of a document that failed or are empty read by OCR, once more."""
    connection.execute(
        "UPDATE pages SET health = 'waiting', reason = NULL"
        " WHERE document = ? AND health IN ('failed', 'empty')",
        (number,),
    )
