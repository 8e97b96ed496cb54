"""Another embedding model's vectors are made beside those in use, and take their place."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.core.documents import DocumentState
from app.core.errors import DiskFull
from app.library.library import STARTER, Library
from app.library.store.vectors import VectorStore
from tests.library.made_documents import (
    FINGERPRINT,
    HANDBOOK,
    LEASE,
    chroma,
    embed,
    embed_all,
    embed_beside,
    keys,
    page,
    page_keys,
    passage,
    read,
    vector_of,
)

OTHER, PATH = "another model/1", "/models/another"
ALL = keys(LEASE) | keys(HANDBOOK)


def beside(library: Library) -> VectorStore:
    """The vectors of the model that is to take over, as Chroma holds them."""
    library.check()
    return library._stores[3 - library._slot]


def in_sqlite(folder: Path) -> dict[int, int]:
    """How many vectors each slot of a closed library holds."""
    connection = sqlite3.connect(folder / "library.sqlite")
    found = dict(connection.execute("SELECT slot, count(*) FROM vectors GROUP BY slot").fetchall())
    bits = dict(connection.execute("SELECT embedded, count(*) FROM passages GROUP BY embedded").fetchall())
    connection.close()
    assert set(bits) <= {0, 1, 2, 3}
    return found


def in_use(library: Library, dimensions: int) -> None:
    """Asserts that questions are answered with vectors of this many dimensions."""
    (hit, *_) = library.search("canine", vector_of("Pets are not allowed", dimensions))
    assert (hit.document, hit.page) == (LEASE[0].id, 2)


def test_the_old_vectors_answer_until_the_new_are_complete(folder: Path, filled: Library) -> None:
    before = filled.documents()
    assert filled.next_model() is None
    assert filled.change_left() == (0, 0)
    assert filled.without_vectors_beside(99) == []

    filled.begin_change(OTHER, PATH)
    assert filled.next_model() == (PATH, OTHER)
    assert filled.change_left() == (10, 10)
    assert filled.missing() == (0, 0)
    assert filled.without_vectors(9) == []
    for left in (7, 4):
        embed(filled, filled.without_vectors_beside(3), OTHER)
        assert filled.change_left() == (10, left + (left == 4))
        assert not filled.finish_change()
        assert filled.documents() == before
        in_use(filled, 64)
    embed_beside(filled, OTHER)
    assert filled.change_left() == (10, 0)
    in_use(filled, 64)

    assert filled.finish_change()
    assert not filled.finish_change()
    in_use(filled, 32)
    assert (filled.next_model(), filled.change_left(), filled.missing()) == (None, (0, 0), (0, 0))
    assert filled.documents() == before
    assert chroma(filled).keys() == ALL
    filled.close()
    assert in_sqlite(folder) == {2: 10}
    assert len(list((folder / "vectors").iterdir())) == 1
    assert Library.model_of(folder) == PATH
    with Library.open(folder, OTHER, model=PATH) as library:
        assert library.documents() == before
        in_use(library, 32)


def test_pages_come_before_passages_beside_too(filled: Library) -> None:
    filled.begin_change(OTHER, PATH)
    assert [each.key for each in filled.without_vectors_beside(99)] == page_keys(LEASE) + page_keys(HANDBOOK)
    embed(filled, filled.without_vectors_beside(99), OTHER)
    assert [each.key for each in filled.without_vectors_beside(99)] == [
        passage.key for one in (LEASE, HANDBOOK) for passage in one[2]
    ]


def test_a_change_that_is_given_up_leaves_nothing(folder: Path, filled: Library) -> None:
    before = filled.documents()
    filled.begin_change(OTHER, PATH)
    batch = filled.without_vectors_beside(6)
    embed(filled, batch, OTHER)
    filled.give_up_change()
    assert (filled.next_model(), filled.change_left()) == (None, (0, 0))
    assert filled.documents() == before
    assert embed(filled, batch, OTHER) == ()  # those that were being made just then
    assert not filled.finish_change()
    filled.give_up_change()
    in_use(filled, 64)
    filled.close()
    assert in_sqlite(folder) == {1: 10}
    assert len(list((folder / "vectors").iterdir())) == 1
    assert Library.model_of(folder) == STARTER


def test_a_change_of_mind(folder: Path, filled: Library) -> None:
    """Vectors of the model first chosen, which come late, are not taken for those of the second."""
    filled.begin_change(OTHER, PATH)
    embed(filled, filled.without_vectors_beside(6), OTHER)
    late = filled.without_vectors_beside(2)
    filled.begin_change("a third/1", "/models/third")
    assert filled.next_model() == ("/models/third", "a third/1")
    assert filled.change_left() == (10, 10)
    assert embed(filled, late, OTHER) == ()
    assert beside(filled).count() == 0
    embed_beside(filled, "a third/1")
    assert filled.finish_change()
    assert Library.model_of(folder) == "/models/third"


def test_there_and_back_again(folder: Path, filled: Library) -> None:
    filled.begin_change(OTHER, PATH)
    embed_beside(filled, OTHER)
    assert filled.finish_change()
    filled.begin_change(FINGERPRINT, STARTER)
    assert filled.change_left() == (10, 10)
    while batch := filled.without_vectors_beside(4):
        vectors = np.stack([vector_of(each.text) for each in batch])
        filled.add_vectors([each.key for each in batch], vectors, beside=FINGERPRINT)
    in_use(filled, 32)
    assert filled.finish_change()
    in_use(filled, 64)
    assert Library.model_of(folder) == STARTER
    filled.close()
    assert in_sqlite(folder) == {1: 10}


def test_the_model_in_use_in_another_place_needs_no_vectors(folder: Path, filled: Library) -> None:
    filled.begin_change(FINGERPRINT, "/moved/here")
    assert filled.next_model() is None
    in_use(filled, 64)
    assert Library.model_of(folder) == "/moved/here"


def test_a_change_goes_on_after_reopening(folder: Path, filled: Library) -> None:
    filled.begin_change(OTHER, PATH)
    embed(filled, filled.without_vectors_beside(6), OTHER)
    left = filled.change_left()
    held = beside(filled).keys()
    filled.close()
    assert Library.model_of(folder) == STARTER
    with Library.open(folder, FINGERPRINT) as library:
        assert library.next_model() == (PATH, OTHER)
        assert library.change_left() == left
        assert beside(library).keys() == held
        in_use(library, 64)
        embed_beside(library, OTHER)
        assert library.finish_change()
        in_use(library, 32)


def test_opened_with_the_model_that_was_to_take_over(folder: Path, filled: Library) -> None:
    """The two never share an index."""
    filled.begin_change(OTHER, PATH)
    embed(filled, filled.without_vectors_beside(6), OTHER)
    filled.close()
    with Library.open(folder, OTHER, model=PATH) as library:
        assert library.next_model() is None
        assert library.missing() == (5, 5)
        assert chroma(library).count() == 0
        while batch := library.without_vectors(9):
            vectors = np.stack([vector_of(each.text, 32) for each in batch])
            library.add_vectors([each.key for each in batch], vectors)
        in_use(library, 32)
    assert in_sqlite(folder) == {1: 10}


def test_documents_that_come_and_go_in_the_middle(folder: Path, filled: Library) -> None:
    filled.begin_change(OTHER, PATH)
    embed(filled, filled.without_vectors_beside(8), OTHER)
    filled.remove([LEASE[0].id])
    assert chroma(filled).keys() == keys(HANDBOOK)
    assert beside(filled).keys() <= keys(HANDBOOK)
    new = read("Garden", "The mulberry tree was planted in 1684.", page(2, "Illegible."))
    filled.store(*new)
    anew = page(2, "Roses were added.")
    filled.store_page(new[0].id, anew, [passage(new[0].id, anew)])
    assert {document.state for document in filled.documents()} == {
        DocumentState.READY,
        DocumentState.SEARCHABLE,
    }
    assert not filled.finish_change()
    embed_all(filled)
    assert {document.state for document in filled.documents()} == {DocumentState.READY}
    embed_beside(filled, OTHER)
    everything = keys(HANDBOOK) | keys(new)
    assert chroma(filled).keys() == beside(filled).keys() == everything
    assert filled.finish_change()
    assert chroma(filled).keys() == everything
    filled.close()
    assert in_sqlite(folder) == {2: len(everything)}


def test_a_page_read_anew_loses_both_models_vectors(filled: Library) -> None:
    filled.begin_change(OTHER, PATH)
    embed_beside(filled, OTHER)
    anew = page(1, "Something else.")
    filled.store_page(LEASE[0].id, anew, [passage(LEASE[0].id, anew)])
    gone = {key for key in keys(LEASE) if int(key.partition(":")[2]) // 4096 == 1}
    assert chroma(filled).keys() == beside(filled).keys() == ALL - gone
    assert filled.missing() == (1, 1)
    assert filled.change_left() == (10, 2)


def test_a_document_is_ready_as_the_vectors_in_use_are(filled: Library) -> None:
    """Those that took over may be complete while those before them were not."""
    filled.store(*read("Garden", "The mulberry tree was planted in 1684."))
    filled.begin_change(OTHER, PATH)
    embed_beside(filled, OTHER)
    garden = filled.documents()[-1]
    assert (garden.state, garden.embedded) == (DocumentState.SEARCHABLE, 0)
    assert filled.finish_change()
    garden = filled.documents()[-1]
    assert (garden.state, garden.embedded) == (DocumentState.READY, 1)


def test_a_library_without_documents_changes_at_once(folder: Path, library: Library) -> None:
    library.begin_change(OTHER, PATH)
    assert library.finish_change()
    assert Library.model_of(folder) == PATH


def test_no_room_for_a_change(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull("There is no room left.")

    with monkeypatch.context() as patched:
        patched.setattr(VectorStore, "__init__", full)
        with pytest.raises(DiskFull):
            filled.begin_change(OTHER, PATH)
    assert filled.next_model() is None
    in_use(filled, 64)
    filled.begin_change(OTHER, PATH)
    with monkeypatch.context() as patched:
        patched.setattr(VectorStore, "add", full)
        with pytest.raises(DiskFull):
            embed_beside(filled, OTHER)
    assert filled.change_left() == (10, 10)
    assert {document.state for document in filled.documents()} == {DocumentState.READY}


def test_a_search_under_way_ends_with_the_vectors_it_began_with(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.begin_change(OTHER, PATH)
    embed_beside(filled, OTHER)
    searching, may_go_on = threading.Event(), threading.Event()
    nearest = VectorStore.nearest

    def slowly(store: VectorStore, *args: Any) -> list[tuple[str, float]]:
        searching.set()
        assert may_go_on.wait(30)
        return nearest(store, *args)

    monkeypatch.setattr(VectorStore, "nearest", slowly)
    found: list[int] = []
    searcher = threading.Thread(
        target=lambda: found.extend(hit.page for hit in filled.search("canine", vector_of("Pets")))
    )
    changer = threading.Thread(target=filled.finish_change)
    searcher.start()
    assert searching.wait(30)
    changer.start()
    assert filled.next_model() is not None
    may_go_on.set()
    searcher.join()
    changer.join()
    assert found[0] == 2
    monkeypatch.undo()
    in_use(filled, 32)
