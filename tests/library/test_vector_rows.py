"""What is embedded next, and that the questions asked all the time are answered from an index."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from app.core.documents import DocumentState
from app.core.packing import pack
from app.library.library import Library
from app.library.store import catalogue, completion, contents, vector_rows
from app.library.store.places import Place
from app.library.store.vector_rows import Unembedded
from tests.library.made_documents import (
    HANDBOOK,
    LEASE,
    chroma,
    embed,
    keys,
    page,
    page_keys,
    passage,
    read,
    vector_of,
)


def passage_keys(*documents: int) -> list[str]:
    return [each.key for number in documents for each in (LEASE, HANDBOOK)[number][2]]


def next_keys(library: Library, limit: int, *first: str) -> list[str]:
    return [each.key for each in library.vectors.list_unembedded(limit, first)]


def test_pages_come_first_then_passages_as_documents_were_added(library: Library) -> None:
    for one in (HANDBOOK, LEASE):
        library.store(*one)
    pages = page_keys(HANDBOOK) + page_keys(LEASE)
    assert next_keys(library, 99) == pages
    assert next_keys(library, 4) == pages[:4]
    assert library.vectors.count_missing() == (5, 5)
    embed(library, library.vectors.list_unembedded(99))
    assert next_keys(library, 99) == passage_keys(1, 0)
    embed(library, library.vectors.list_unembedded(4))
    assert next_keys(library, 99) == passage_keys(1, 0)[4:]
    assert library.vectors.count_missing() == (0, 1)


def test_documents_asked_for_come_first(library: Library) -> None:
    third = read("Garden", "The mulberry tree was planted in 1684.")
    for one in (LEASE, HANDBOOK, third):
        library.store(*one)
    lease, handbook, garden = map(page_keys, (LEASE, HANDBOOK, third))
    wanted = (HANDBOOK[0].id, "f" * 32)
    assert next_keys(library, 99, *wanted) == handbook + lease + garden
    assert next_keys(library, 2, *wanted) == handbook[:2]
    assert next_keys(library, 4, *wanted) == handbook + lease[:1]
    assert next_keys(library, 99, third[0].id, HANDBOOK[0].id) == handbook + garden + lease
    # Other documents' pages come before its passages.
    embed(library, library.vectors.list_unembedded(3, wanted))
    assert next_keys(library, 99, *wanted) == lease + garden
    embed(library, library.vectors.list_unembedded(99))
    assert next_keys(library, 4, *wanted) == [*passage_keys(1), LEASE[2][0].key]


def test_what_is_embedded(library: Library) -> None:
    document, _, _ = read("Report", context="Acme 2022")
    pages = [page(1, "It rose. It fell."), page(2, " ".join(f"word{n}" for n in range(999))), page(3, "End.")]
    heads = [
        passage(document.id, pages[0], 0),
        passage(document.id, pages[0], 1, "Results › Cash"),
        passage(document.id, pages[0], 2, "Results › Tax"),
        passage(document.id, pages[1], 0, "Results › Debt"),
    ]
    library.store(replace(document, context="Acme 2022"), pages, heads)
    first, second = library.vectors.list_unembedded(9)
    text = heads[0].text
    assert first == Unembedded(
        f"{document.id}:{2 * 4096 - 1}", "Acme 2022", "Results › Cash", f"{text} {text} {text}"
    )
    assert second.headings == "Results › Debt"
    assert len(second.text) == 1500 and heads[3].text.startswith(second.text)
    embed(library, [first, second])
    assert library.vectors.list_unembedded(9) == [
        Unembedded(each.key, "Acme 2022", each.headings, each.text) for each in heads
    ]


def test_documents_become_ready_one_by_one(library: Library) -> None:
    for one in (LEASE, HANDBOOK):
        library.store(*one)
    changed = embed(library, library.vectors.list_unembedded(99))
    assert [document.state for document in changed] == [DocumentState.SEARCHABLE] * 2
    batch = library.vectors.list_unembedded(3)
    lease, handbook = embed(library, batch)
    assert (lease.state, lease.embedded) == (DocumentState.READY, 2)
    assert (handbook.state, handbook.embedded) == (DocumentState.SEARCHABLE, 1)
    assert embed(library, batch) == ()
    assert library.list_documents() == (lease, handbook)


def test_vectors_are_added_once(library: Library) -> None:
    library.store(*LEASE)
    key, *_ = page_keys(LEASE)
    first, second = vector_of("first"), vector_of("second")
    library.vectors.add([key, key], np.stack([first, second]))
    library.vectors.add([key, LEASE[2][0].key], np.stack([second, second]))
    held = chroma(library).get([key, LEASE[2][0].key])
    np.testing.assert_allclose(held[key], first, atol=1e-6)
    np.testing.assert_allclose(held[LEASE[2][0].key], second, atol=1e-6)
    assert library.vectors.count_missing() == (1, 1)


@pytest.mark.parametrize("key", ["f" * 32 + ":4096", f"{LEASE[0].id}:4097", f"{LEASE[0].id}:{9 * 4096 - 1}"])
def test_vectors_of_nothing_are_ignored(library: Library, key: str) -> None:
    library.store(*LEASE, ocr=False)
    library.store(*read("White", ""))
    assert library.vectors.add([key], np.stack([vector_of("x")])) == ()
    assert chroma(library).count() == 0
    assert library.vectors.count_missing() == (2, 2)


def test_only_what_has_gone_leaves_chroma(library: Library) -> None:
    for one in (LEASE, HANDBOOK):
        library.store(*one)
    embed(library, library.vectors.list_unembedded(99))
    library.remove([LEASE[0].id])
    assert chroma(library).list_keys() == set(page_keys(HANDBOOK)) < keys(HANDBOOK)


ONE = (json.dumps([HANDBOOK[0].id]),)
NAMED = "id IN (SELECT value FROM json_each(?))"
ROW = np.zeros((1, 64), np.float32)
FREQUENT: dict[str, Callable[[sqlite3.Connection], object]] = {
    "pages to embed": lambda c: vector_rows.list_missing_pages(c, 1, 9, ()),
    "pages to embed first": lambda c: vector_rows.list_missing_pages(c, 1, 9, [HANDBOOK[0].id]),
    "passages to embed": lambda c: vector_rows.list_missing_passages(c, 1, 9, ()),
    "passages to embed first": lambda c: vector_rows.list_missing_passages(c, 1, 9, [HANDBOOK[0].id]),
    "how many to embed": lambda c: vector_rows.count_missing(c, 1),
    "how many vectors": lambda c: vector_rows.count(c, 1),
    "a page's vector": lambda c: vector_rows.add(c, 1, page_keys(HANDBOOK)[:1], ROW),
    "a passage's vector": lambda c: vector_rows.add(c, 1, passage_keys(1)[:1], ROW),
    "vectors of pages": lambda c: vector_rows.load_on_pages(c, 1, [Place(1, 1), Place(2, 3)]),
    "passages of pages": lambda c: contents.list_candidates(c, [Place(1, 1), Place(2, 3)]),
    "one document's counts": lambda c: completion.recount(c, 1, "number = ?", (2,)),
    "some documents' counts": lambda c: completion.recount(c, 1, NAMED, ONE),
    "the next page for OCR": lambda c: completion.find_waiting(c, ()),
    "a page's passages": lambda c: catalogue.store_page(c, 2, pack(page(1, "")), ()),
}


@pytest.mark.parametrize("name", FREQUENT)
def test_no_table_is_read_whole_for(library: Library, name: str) -> None:
    for one in (LEASE, HANDBOOK):
        library.store(*one)
    asked: list[str] = []
    with library.database.writing() as connection:
        connection.set_trace_callback(asked.append)
        FREQUENT[name](connection)
        connection.set_trace_callback(None)
        plans = [
            step
            for query in asked
            if query.startswith(("SELECT", "UPDATE", "DELETE"))
            for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {query}")
        ]
    assert plans
    for table in ("passages", "pages", "vectors", "paths"):
        assert not [step for step in plans if step.startswith(f"SCAN {table}") and "INDEX" not in step]
        if name.startswith(("one", "some", "vectors of", "passages of", "a p")):
            assert not [step for step in plans if step.startswith(f"SCAN {table}")]
    if name.startswith(("pages to", "passages to")):
        assert any(f"{name.partition(' ')[0]}_without_vectors_1" in step for step in plans)
