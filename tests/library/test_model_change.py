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
from app.library.library import Library
from app.library.store.vectors import VectorStore
from app.library.vector_upkeep import STARTER
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
    return library.vectors.open_store(beside=True)


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
    before = filled.list_documents()
    assert filled.vectors.find_next_model() is None
    assert filled.vectors.count_left() == (0, 0)
    assert filled.vectors.list_unembedded_beside(99) == []

    filled.vectors.begin_change(OTHER, PATH)
    assert filled.vectors.find_next_model() == (PATH, OTHER)
    assert filled.vectors.count_left() == (10, 10)
    assert filled.vectors.count_missing() == (0, 0)
    assert filled.vectors.list_unembedded(9) == []
    for left in (7, 4):
        embed(filled, filled.vectors.list_unembedded_beside(3), OTHER)
        assert filled.vectors.count_left() == (10, left + (left == 4))
        assert not filled.vectors.finish_change()
        assert filled.list_documents() == before
        in_use(filled, 64)
    embed_beside(filled, OTHER)
    assert filled.vectors.count_left() == (10, 0)
    in_use(filled, 64)

    assert filled.vectors.finish_change()
    assert not filled.vectors.finish_change()
    in_use(filled, 32)
    assert (
        filled.vectors.find_next_model(),
        filled.vectors.count_left(),
        filled.vectors.count_missing(),
    ) == (None, (0, 0), (0, 0))
    assert filled.list_documents() == before
    assert chroma(filled).list_keys() == ALL
    filled.close()
    assert in_sqlite(folder) == {2: 10}
    assert len(list((folder / "vectors").iterdir())) == 1
    assert Library.find_model(folder) == PATH
    with Library.open(folder, OTHER, model=PATH) as library:
        assert library.list_documents() == before
        in_use(library, 32)


def test_pages_come_before_passages_beside_too(filled: Library) -> None:
    filled.vectors.begin_change(OTHER, PATH)
    assert [each.key for each in filled.vectors.list_unembedded_beside(99)] == page_keys(LEASE) + page_keys(
        HANDBOOK
    )
    embed(filled, filled.vectors.list_unembedded_beside(99), OTHER)
    assert [each.key for each in filled.vectors.list_unembedded_beside(99)] == [
        passage.key for one in (LEASE, HANDBOOK) for passage in one[2]
    ]


def test_a_change_that_is_given_up_leaves_nothing(folder: Path, filled: Library) -> None:
    before = filled.list_documents()
    filled.vectors.begin_change(OTHER, PATH)
    batch = filled.vectors.list_unembedded_beside(6)
    embed(filled, batch, OTHER)
    filled.vectors.give_up_change()
    assert (filled.vectors.find_next_model(), filled.vectors.count_left()) == (None, (0, 0))
    assert filled.list_documents() == before
    assert embed(filled, batch, OTHER) == ()  # those that were being made just then
    assert not filled.vectors.finish_change()
    filled.vectors.give_up_change()
    in_use(filled, 64)
    filled.close()
    assert in_sqlite(folder) == {1: 10}
    assert len(list((folder / "vectors").iterdir())) == 1
    assert Library.find_model(folder) == STARTER


def test_a_change_of_mind(folder: Path, filled: Library) -> None:
    """Vectors of the model first chosen, which come late, are not taken for those of the second."""
    filled.vectors.begin_change(OTHER, PATH)
    embed(filled, filled.vectors.list_unembedded_beside(6), OTHER)
    late = filled.vectors.list_unembedded_beside(2)
    filled.vectors.begin_change("a third/1", "/models/third")
    assert filled.vectors.find_next_model() == ("/models/third", "a third/1")
    assert filled.vectors.count_left() == (10, 10)
    assert embed(filled, late, OTHER) == ()
    assert beside(filled).count() == 0
    embed_beside(filled, "a third/1")
    assert filled.vectors.finish_change()
    assert Library.find_model(folder) == "/models/third"


def test_there_and_back_again(folder: Path, filled: Library) -> None:
    filled.vectors.begin_change(OTHER, PATH)
    embed_beside(filled, OTHER)
    assert filled.vectors.finish_change()
    filled.vectors.begin_change(FINGERPRINT, STARTER)
    assert filled.vectors.count_left() == (10, 10)
    while batch := filled.vectors.list_unembedded_beside(4):
        vectors = np.stack([vector_of(each.text) for each in batch])
        filled.vectors.add([each.key for each in batch], vectors, beside=FINGERPRINT)
    in_use(filled, 32)
    assert filled.vectors.finish_change()
    in_use(filled, 64)
    assert Library.find_model(folder) == STARTER
    filled.close()
    assert in_sqlite(folder) == {1: 10}


def test_the_model_in_use_in_another_place_needs_no_vectors(folder: Path, filled: Library) -> None:
    filled.vectors.begin_change(FINGERPRINT, "/moved/here")
    assert filled.vectors.find_next_model() is None
    in_use(filled, 64)
    assert Library.find_model(folder) == "/moved/here"


def test_a_change_goes_on_after_reopening(folder: Path, filled: Library) -> None:
    filled.vectors.begin_change(OTHER, PATH)
    embed(filled, filled.vectors.list_unembedded_beside(6), OTHER)
    left = filled.vectors.count_left()
    held = beside(filled).list_keys()
    filled.close()
    assert Library.find_model(folder) == STARTER
    with Library.open(folder, FINGERPRINT) as library:
        assert library.vectors.find_next_model() == (PATH, OTHER)
        assert library.vectors.count_left() == left
        assert beside(library).list_keys() == held
        in_use(library, 64)
        embed_beside(library, OTHER)
        assert library.vectors.finish_change()
        in_use(library, 32)


def test_opened_with_the_model_that_was_to_take_over(folder: Path, filled: Library) -> None:
    """The two never share an index."""
    filled.vectors.begin_change(OTHER, PATH)
    embed(filled, filled.vectors.list_unembedded_beside(6), OTHER)
    filled.close()
    with Library.open(folder, OTHER, model=PATH) as library:
        assert library.vectors.find_next_model() is None
        assert library.vectors.count_missing() == (5, 5)
        assert chroma(library).count() == 0
        while batch := library.vectors.list_unembedded(9):
            vectors = np.stack([vector_of(each.text, 32) for each in batch])
            library.vectors.add([each.key for each in batch], vectors)
        in_use(library, 32)
    assert in_sqlite(folder) == {1: 10}


def test_documents_that_come_and_go_in_the_middle(folder: Path, filled: Library) -> None:
    filled.vectors.begin_change(OTHER, PATH)
    embed(filled, filled.vectors.list_unembedded_beside(8), OTHER)
    filled.remove([LEASE[0].id])
    assert chroma(filled).list_keys() == keys(HANDBOOK)
    assert beside(filled).list_keys() <= keys(HANDBOOK)
    new = read("Garden", "The mulberry tree was planted in 1684.", page(2, "Illegible."))
    filled.store(*new)
    anew = page(2, "Roses were added.")
    filled.store_page(new[0].id, anew, [passage(new[0].id, anew)])
    assert {document.state for document in filled.list_documents()} == {
        DocumentState.READY,
        DocumentState.SEARCHABLE,
    }
    assert not filled.vectors.finish_change()
    embed_all(filled)
    assert {document.state for document in filled.list_documents()} == {DocumentState.READY}
    embed_beside(filled, OTHER)
    everything = keys(HANDBOOK) | keys(new)
    assert chroma(filled).list_keys() == beside(filled).list_keys() == everything
    assert filled.vectors.finish_change()
    assert chroma(filled).list_keys() == everything
    filled.close()
    assert in_sqlite(folder) == {2: len(everything)}


def test_a_page_read_anew_loses_both_models_vectors(filled: Library) -> None:
    filled.vectors.begin_change(OTHER, PATH)
    embed_beside(filled, OTHER)
    anew = page(1, "Something else.")
    filled.store_page(LEASE[0].id, anew, [passage(LEASE[0].id, anew)])
    gone = {key for key in keys(LEASE) if int(key.partition(":")[2]) // 4096 == 1}
    assert chroma(filled).list_keys() == beside(filled).list_keys() == ALL - gone
    assert filled.vectors.count_missing() == (1, 1)
    assert filled.vectors.count_left() == (10, 2)


def test_a_document_is_ready_as_the_vectors_in_use_are(filled: Library) -> None:
    """Those that took over may be complete while those before them were not."""
    filled.store(*read("Garden", "The mulberry tree was planted in 1684."))
    filled.vectors.begin_change(OTHER, PATH)
    embed_beside(filled, OTHER)
    garden = filled.list_documents()[-1]
    assert (garden.state, garden.embedded) == (DocumentState.SEARCHABLE, 0)
    assert filled.vectors.finish_change()
    garden = filled.list_documents()[-1]
    assert (garden.state, garden.embedded) == (DocumentState.READY, 1)


def test_a_library_without_documents_changes_at_once(folder: Path, library: Library) -> None:
    library.vectors.begin_change(OTHER, PATH)
    assert library.vectors.finish_change()
    assert Library.find_model(folder) == PATH


def test_no_room_for_a_change(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull("There is no room left.")

    with monkeypatch.context() as patched:
        patched.setattr(VectorStore, "__init__", full)
        with pytest.raises(DiskFull):
            filled.vectors.begin_change(OTHER, PATH)
    assert filled.vectors.find_next_model() is None
    in_use(filled, 64)
    filled.vectors.begin_change(OTHER, PATH)
    with monkeypatch.context() as patched:
        patched.setattr(VectorStore, "add", full)
        with pytest.raises(DiskFull):
            embed_beside(filled, OTHER)
    assert filled.vectors.count_left() == (10, 10)
    assert {document.state for document in filled.list_documents()} == {DocumentState.READY}


def test_a_search_under_way_ends_with_the_vectors_it_began_with(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.vectors.begin_change(OTHER, PATH)
    embed_beside(filled, OTHER)
    searching, may_go_on = threading.Event(), threading.Event()
    nearest = VectorStore.find_nearest

    def slowly(store: VectorStore, *args: Any) -> list[tuple[str, float]]:
        searching.set()
        assert may_go_on.wait(150)
        return nearest(store, *args)

    monkeypatch.setattr(VectorStore, "find_nearest", slowly)
    found: list[int] = []
    searcher = threading.Thread(
        target=lambda: found.extend(hit.page for hit in filled.search("canine", vector_of("Pets")))
    )
    changer = threading.Thread(target=filled.vectors.finish_change)
    searcher.start()
    assert searching.wait(150)
    changer.start()
    assert filled.vectors.find_next_model() is not None
    may_go_on.set()
    searcher.join()
    changer.join()
    assert found[0] == 2
    monkeypatch.undo()
    in_use(filled, 32)
