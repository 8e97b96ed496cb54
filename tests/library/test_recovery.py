"""A library whose program was killed at any moment goes on to equal one that was never disturbed."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import chromadb
import numpy as np
import pytest
from chromadb.api.models.Collection import Collection

from app.core.documents import Document, DocumentState, PageHealth
from app.core.errors import DiskFull
from app.library import vector_upkeep
from app.library.library import Library
from app.library.store import catalogue, completion, vector_rows
from app.library.store.vectors import VectorStore
from app.library.vector_upkeep import STARTER
from tests.library.made_documents import (
    FINGERPRINT,
    Read,
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
from tests.ready_processes import prepare

PLACES: dict[str, tuple[object, str]] = {
    "store": (catalogue, "store"),
    "stored": (completion, "recount"),
    "add": (VectorStore, "add"),
    "keep": (vector_rows, "add"),
    "remove": (catalogue, "remove"),
    "forget": (VectorStore, "remove"),
    "page": (catalogue, "store_page"),
    "replace": (VectorStore, "discard"),
    "index": (vector_rows, "index_slot"),
    "empty": (vector_rows, "empty_slot"),
    "close": (VectorStore, "close"),
    "discard": (vector_upkeep, "discard_others"),
}


def die_at(place: str, number: int, when: str) -> None:
    """Lets this process be killed before or after what is done at a place, the time that is told."""
    owner, name = PLACES[place]
    real, times = getattr(owner, name), count(1)

    def wrapped(*args: Any, **named: Any) -> Any:
        is_time = next(times) == number
        result = real(*args, **named) if not is_time or when == "after" else None
        if is_time:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, wrapped)


def run_and_die(folder: Path, job: Callable[[Library], None], place: str, number: int, when: str) -> None:
    """What is done in a process that is killed meanwhile."""
    die_at(place, number, when)
    with Library.open(folder, FINGERPRINT) as library:
        job(library)


READS: list[Read] = [
    read(
        f"Report {number}",
        *[f"Paragraph {i} of report {number} is about topic {i * number}." for i in range(25)],
    )
    for number in range(4)
]
REMOVED = READS[1][0].id


def add_all(library: Library) -> None:
    """The whole job, which may be begun again at any point."""
    for one in READS:
        if one[0].id != REMOVED or not library.files.list_queued():
            if library.find_document(one[0].id) is None:
                library.store(*one)
            embed_all(library, 10)
        if one[0].id == REMOVED:
            library.files.enqueue(["/removal is under way"])
            library.remove([REMOVED])
    library.files.dequeue(["/removal is under way"])


def contents(library: Library) -> list[object]:
    """All that a library holds, apart from the numbers that rows happen to have."""
    documents: list[Document] = sorted(
        (replace(document, added=0.0) for document in library.list_documents()),
        key=lambda document: document.id,
    )
    store = chroma(library)
    held = store.get(sorted(store.list_keys()))
    assert len(held) == sum(document.passages + document.pages for document in documents)
    assert library.vectors.slots == (library.vectors.slot,)
    dimensions = 64 if library.vectors.fingerprint == FINGERPRINT else 32
    return [
        documents,
        [library.load_document_passages(document.id) for document in documents],
        [library.load_pages(document.id, range(99)) for document in documents],
        {key: hashlib.sha256(np.round(vector, 5).tobytes()).hexdigest() for key, vector in held.items()},
        [
            (hit.document, hit.number, round(hit.score, 4))
            for query in ("topic 6", "report 2 paragraph 3", "paragraph")
            for hit in library.search(query, vector_of(query, dimensions), limit=5)
        ],
        library.files.list_queued(),
    ]


def finished(library: Library) -> list[object]:
    """Does what is left to do, and gives the contents."""
    for one in READS:
        if one[0].id != REMOVED and library.find_document(one[0].id) is None:
            library.store(*one)
    if library.find_document(REMOVED) is not None:
        library.remove([REMOVED])
    embed_all(library, 10)
    library.files.dequeue(library.files.list_queued())
    return contents(library)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    with Library.open(tmp_path_factory.mktemp("undisturbed"), FINGERPRINT) as library:
        add_all(library)
        assert [document.state for document in library.list_documents()] == [DocumentState.READY] * 3
        return contents(library)


PROCESSES = prepare(__name__)


def killed(folder: Path, job: Callable[[Library], None], place: str, number: int, when: str) -> None:
    """Runs a job in a process of its own that dies where it is told to; a copy of one that has imported
    Chroma, which takes longer than the job.
    """
    child = PROCESSES.Process(  # type: ignore[attr-defined]
        target=run_and_die, args=(folder, job, place, number, when)
    )
    child.start()
    child.join(120)
    assert child.exitcode == -signal.SIGKILL


def assert_sound(folder: Path) -> None:
    """What a closed library holds hangs together."""
    connection = sqlite3.connect(folder / "library.sqlite")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO keywords (keywords) VALUES ('integrity-check')")
    passages = connection.execute("SELECT rowid FROM passages ORDER BY rowid").fetchall()
    assert connection.execute("SELECT rowid FROM keywords ORDER BY rowid").fetchall() == passages
    for slot in (1, 2):
        (claimed,) = connection.execute(
            "SELECT (SELECT count(*) FROM passages WHERE embedded & ?1)"
            " + (SELECT count(*) FROM pages WHERE embedded & ?1 AND embedded < 7)",
            (slot,),
        ).fetchone()
        assert connection.execute("SELECT count(*) FROM vectors WHERE slot = ?", (slot,)).fetchone() == (
            claimed,
        )
    connection.close()


kills = pytest.mark.skipif(os.name == "nt", reason="SIGKILL is needed")


@kills
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(
    ("place", "number"),
    [
        ("store", 2),
        ("stored", 3),
        ("add", 1),
        ("add", 4),
        ("keep", 5),
        ("keep", 9),
        ("remove", 1),
        ("forget", 1),
    ],
)
def test_killed_and_resumed(
    folder: Path, undisturbed: list[object], place: str, number: int, when: str
) -> None:
    killed(folder, add_all, place, number, when)
    with Library.open(folder, FINGERPRINT) as library:
        assert finished(library) == undisturbed
    assert_sound(folder)


SCAN: Read = read(
    "Scan",
    page(1, "Only this page was written by a computer."),
    page(2, "", PageHealth.WAITING),
    page(3, "c0d3 garb1ed"),
    page(4, "", PageHealth.WAITING),
)


def recognise_all(library: Library) -> None:
    """Pages are read by OCR, also one that was in use already; this may be begun again at any point."""
    document = SCAN[0].id
    if library.find_document(document) is None:
        library.store(*SCAN)
    embed_all(library, 3)
    for number in (2, 3, 4):
        if library.load_pages(document, (number,))[number].health is not PageHealth.OCR:
            recognised = page(number, f"What stands on scanned page {number}.", PageHealth.OCR)
            library.store_page(document, recognised, [passage(document, recognised)])
        embed_all(library, 3)


@pytest.fixture(scope="module")
def recognised(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    with Library.open(tmp_path_factory.mktemp("recognised"), FINGERPRINT) as library:
        recognise_all(library)
        return contents(library)


@kills
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("place", "number"), [("page", 1), ("page", 2), ("replace", 1), ("add", 4)])
def test_killed_during_ocr(
    folder: Path, recognised: list[object], place: str, number: int, when: str
) -> None:
    killed(folder, recognise_all, place, number, when)
    with Library.open(folder, FINGERPRINT) as library:
        recognise_all(library)
        assert contents(library) == recognised
    assert_sound(folder)


OTHER, OTHER_MODEL = "another model/1", "/models/another"


def change_model(library: Library) -> None:
    """Documents are embedded with one model, then with another; this may be begun again at any point."""
    if library.vectors.find_next_model() is None and library.vectors.fingerprint == FINGERPRINT:
        for one in READS[:2]:
            if library.find_document(one[0].id) is None:
                library.store(*one)
        embed_all(library, 10)
        library.vectors.begin_change(OTHER, OTHER_MODEL)
    if library.vectors.find_next_model() is not None:
        assert library.search("topic 6", vector_of("topic 6"))
        embed_beside(library, OTHER, 10)
        assert library.vectors.finish_change()


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    with Library.open(tmp_path_factory.mktemp("changed"), FINGERPRINT) as library:
        change_model(library)
        return contents(library)


@kills
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(
    ("place", "number"),
    [
        ("index", 2),  # the change has begun, or not
        ("add", 13),
        ("keep", 16),
        ("empty", 2),  # the other model takes over, or not
        ("close", 1),
        ("discard", 2),
    ],
)
def test_killed_during_a_change_of_model(
    folder: Path, changed: list[object], place: str, number: int, when: str
) -> None:
    killed(folder, change_model, place, number, when)
    in_use = FINGERPRINT if Library.find_model(folder) == STARTER else OTHER
    with Library.open(folder, in_use, model=Library.find_model(folder)) as library:
        if in_use == OTHER:
            assert library.vectors.count_missing() == (0, 0)
            assert library.vectors.find_next_model() is None
        change_model(library)
        assert contents(library) == changed
    assert Library.find_model(folder) == OTHER_MODEL
    assert len(list((folder / "vectors").iterdir())) == 1
    assert_sound(folder)


def missing(library: Library) -> set[str]:
    """Keys of vectors that Chroma should hold and does not."""
    return keys(READS[0]) - chroma(library).list_keys()


def test_vectors_that_chroma_lost_are_given_to_it_again(folder: Path) -> None:
    lost = {READS[0][2][3].key, *page_keys(READS[0])[5:7]}
    with Library.open(folder, FINGERPRINT) as library:
        library.store(*READS[0])
        embed_all(library)
        chroma(library).discard(sorted(lost))
        assert missing(library) == lost
    with Library.open(folder, FINGERPRINT) as library:
        assert not missing(library)
        assert library.list_documents()[0].state is DocumentState.READY


def test_vectors_of_unknown_passages_go(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        chroma(library).add(["f" * 32 + ":0"], vector_of("x")[np.newaxis], ["f" * 32])
    with Library.open(folder, FINGERPRINT) as library:
        assert chroma(library).count() == 0


def test_both_models_vectors_are_given_to_chroma_again(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        library.store(*READS[0])
        embed_all(library)
        library.vectors.begin_change(OTHER, OTHER_MODEL)
        embed(library, library.vectors.list_unembedded_beside(20), OTHER)
        beside = library.vectors.open_store(beside=True).list_keys()
        assert len(beside) == 20
    shutil.rmtree(folder / "vectors")
    with Library.open(folder, FINGERPRINT) as library:
        assert not missing(library)
        assert library.vectors.open_store(beside=True).list_keys() == beside
        key = sorted(beside)[0]
        assert library.vectors.open_store(beside=True).get([key])[key].shape == (32,)


@pytest.mark.parametrize("state", ["opening", "changing"])
def test_an_index_left_by_a_dead_program_is_put_right(folder: Path, state: str) -> None:
    """As many vectors as there should be, but one is another: only looking at all of them tells."""
    with Library.open(folder, FINGERPRINT) as library:
        library.store(*READS[0])
        embed_all(library)
        key = READS[0][2][3].key
        right = chroma(library).get([key])[key]
        chroma(library).add([key], vector_of("something else")[np.newaxis], [READS[0][0].id])
    (store,) = (folder / "vectors").iterdir()
    store.with_suffix(".mark").write_text(state)
    with Library.open(folder, FINGERPRINT) as library:
        assert not missing(library)
        np.testing.assert_allclose(chroma(library).get([key])[key], right, atol=1e-5)
    assert list((folder / "vectors").iterdir()) == [store]


def test_vectors_that_chroma_would_not_take_are_made_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull("There is no room left.")

    library.store(*READS[0])
    library.vectors.wait_until_open()
    with monkeypatch.context() as patched:
        patched.setattr(VectorStore, "add", full)
        with pytest.raises(DiskFull):
            embed_all(library)
    assert library.vectors.count_missing() == (25, 25)
    assert library.list_documents()[0].state is DocumentState.SEARCHABLE
    embed_all(library)
    assert library.list_documents()[0].state is DocumentState.READY
    assert not missing(library)


def test_a_store_whose_change_failed_is_opened_anew(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chroma, after it could not write, may wait for ever at the next change."""

    def full(*_: object, **__: object) -> None:
        raise RuntimeError("error returned from database: (code: 13) database or disk is full")

    opened: list[object] = []
    client = chromadb.PersistentClient

    def open_client(*args: Any, **named: Any) -> object:
        opened.append(args)
        return client(*args, **named)

    library.store(*READS[0])
    library.vectors.wait_until_open()
    monkeypatch.setattr(chromadb, "PersistentClient", open_client)
    with monkeypatch.context() as patched, pytest.raises(DiskFull):
        patched.setattr(Collection, "upsert", full)
        embed_all(library)
    assert library.vectors.count_missing() == (25, 25)
    word = READS[0][2][0].text.split()[0]
    assert library.search(word, vector_of(word)), "words can still be searched for"
    assert opened == []
    embed_all(library)
    assert len(opened) == 1
    assert library.list_documents()[0].state is DocumentState.READY
    assert not missing(library)
