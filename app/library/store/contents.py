"""What pages and passages hold, read from SQLite. Every function works within its caller's transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core.answers import Hit
from app.core.documents import (
    PASSAGES_A_PAGE,
    Page,
    Passage,
    Span,
    box_lines,
)
from app.core.packing import PackedPage, unpack, unpack_words
from app.library.store import vector_rows
from app.library.store.files import decode_path
from app.library.store.places import Candidate, Place
from app.library.store.sentences import unpack_sentences
from app.pages.cells import read_gutter
from app.pages.passage_sentences import PageLayouts, add_sentences


def load_pages(connection: sqlite3.Connection, document: str, numbers: Iterable[int]) -> dict[int, Page]:
    """Load those pages of a document that there are."""
    rows = connection.execute(
        "SELECT pages.number, width, height, rotation, words, label, health, pages.reason, pictures,"
        " cells FROM pages JOIN documents ON documents.number = pages.document"
        " WHERE documents.id = ? AND pages.number IN (SELECT value FROM json_each(?)) ORDER BY pages.number",
        (document, json.dumps(list(numbers))),
    )
    return {row[0]: restore_page(PackedPage(*row)) for row in rows}


def restore_page(packed: PackedPage) -> Page:
    """Restore a page, with the cells of its sheet also where they were not kept."""
    page = unpack(packed)
    is_older = page.is_sheet and page.words and page.cells is None
    return replace(page, cells=read_gutter(page)) if is_older else page


def load_packed_words(connection: sqlite3.Connection, document: str) -> list[tuple[int, bytes]]:
    """Load the words of every page of a document that has any, packed, by the page's number."""
    return connection.execute(
        "SELECT pages.number, words FROM pages JOIN documents ON documents.number = pages.document"
        " WHERE documents.id = ? AND words != x'' ORDER BY pages.number",
        (document,),
    ).fetchall()


def load_passages(
    connection: sqlite3.Connection, keys: Sequence[str], *, with_sentences: bool = False
) -> list[Passage]:
    """Load the passages of those keys that there are, in the order of `keys`. To unpack the sentences that
    were kept of them takes longer than all else.
    """
    wanted = json.dumps([vector_rows.split_key(key) for key in keys])
    sentences = "sentences" if with_sentences else "NULL"
    rows = connection.execute(
        f"SELECT documents.id, passages.number, text, spans, headings, {sentences}"
        " FROM json_each(?) AS wanted"
        " JOIN documents ON documents.id = wanted.value ->> 0"
        " JOIN passages ON passages.document = documents.number AND passages.number = wanted.value ->> 1"
        " ORDER BY wanted.key",
        (wanted,),
    )
    return [_make_passage(*row) for row in rows]


def load_document_passages(connection: sqlite3.Connection, document: str) -> list[Passage]:
    """Load all passages of a document, in reading order, without their sentences."""
    rows = connection.execute(
        "SELECT documents.id, passages.number, text, spans, headings FROM documents"
        " JOIN passages ON passages.document = documents.number"
        " WHERE documents.id = ? ORDER BY passages.number",
        (document,),
    )
    return [_make_passage(*row) for row in rows]


def _make_passage(
    document: str, number: int, text: str, spans: str, headings: str, sentences: str | None = None
) -> Passage:
    places = tuple(Span(*span) for span in json.loads(spans))
    return Passage(document, number, text, places, headings, unpack_sentences(sentences))


def add_missing_sentences(connection: sqlite3.Connection, passages: Sequence[Passage]) -> list[Passage]:
    """Tell the sentences of those passages for which none were kept, from the pages they are of."""
    wanted: dict[str, set[int]] = {}
    for passage in passages:
        if passage.sentences is None:
            wanted.setdefault(passage.document, set()).update(span.page for span in passage.spans)
    layouts = {id_: PageLayouts(load_pages(connection, id_, numbers)) for id_, numbers in wanted.items()}

    def tell(passage: Passage) -> Passage:
        if passage.sentences is not None:
            return passage
        pages = layouts[passage.document].pages
        if any(span.page not in pages for span in passage.spans):
            return replace(passage, sentences=())
        return add_sentences(passage, layouts[passage.document])

    return [tell(passage) for passage in passages]


def find_places(connection: sqlite3.Connection, rowids: Iterable[int]) -> list[Place]:
    """Find the pages on which the passages in these rows start."""
    rows = connection.execute(
        "SELECT DISTINCT document, page FROM passages WHERE rowid IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rowids)),),
    )
    return [Place(*row) for row in rows]


def find_places_of(connection: sqlite3.Connection, keys: Sequence[str]) -> list[Place]:
    """Find the pages that keys of vectors, of passages and of pages, stand for."""
    rows = connection.execute(
        "SELECT DISTINCT documents.number, wanted.value ->> 1 FROM json_each(?) AS wanted"
        " JOIN documents ON documents.id = wanted.value ->> 0",
        (json.dumps([(id_, number // PASSAGES_A_PAGE) for id_, number in map(vector_rows.split_key, keys)]),),
    )
    return [Place(*row) for row in rows]


def list_candidates(connection: sqlite3.Connection, places: Iterable[Place]) -> list[Candidate]:
    """List every passage that starts on one of these pages."""
    rows = connection.execute(
        "SELECT passages.rowid, document, number FROM json_each(?) AS place"
        " CROSS JOIN passages ON document = place.value ->> 0"
        " AND number BETWEEN place.value ->> 1 AND place.value ->> 2",
        (vector_rows.encode_ranges(places),),
    )
    return [Candidate(*row) for row in rows]


def find_keys(connection: sqlite3.Connection, rowids: Iterable[int]) -> dict[int, str]:
    """Find the keys of the passages in these rows."""
    rows = connection.execute(
        "SELECT passages.rowid, documents.id || ':' || passages.number FROM json_each(?) AS wanted"
        " JOIN passages ON passages.rowid = wanted.value"
        " JOIN documents ON documents.number = passages.document",
        (json.dumps(list(rowids)),),
    )
    return dict(rows)


def find_rows(connection: sqlite3.Connection, wanted: Iterable[str]) -> dict[str, int]:
    """Find the rows of the passages of these keys, of those that there are."""
    rows = connection.execute(
        "SELECT documents.id || ':' || passages.number, passages.rowid FROM json_each(?) AS wanted"
        " JOIN documents ON documents.id = wanted.value ->> 0"
        " JOIN passages ON passages.document = documents.number AND passages.number = wanted.value ->> 1",
        (json.dumps([vector_rows.split_key(key) for key in wanted]),),
    )
    return dict(rows)


def load_hits(connection: sqlite3.Connection, ranked: Sequence[tuple[int, float]]) -> list[Hit]:
    """Load the passages of `(rowid, score)`, in that order, with the boxes of their words."""
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
        passage = _make_passage(id_, number, text, spans, headings)
        on_page = [span for span in passage.spans if span.page == page]
        shown = [word for span in on_page for word in unpack_words(blob or b"", span.first, span.last)]
        found.append(Hit(id_, number, title, decode_path(path), page, text, score, box_lines(shown), label))
    return found
