"""A library whose program was killed at any moment goes on to equal one that was never disturbed."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app.core.documents import Document, DocumentState
from app.core.errors import DiskFull
from app.library.library import Library
from app.library.vectors import VectorStore
from tests.library.made_documents import FINGERPRINT, Read, embed_all, read, vector_of

PROGRAM = """
import os, signal, sys
from pathlib import Path
from app.library import catalogue, vectors
from app.library.library import Library
from tests.library.test_recovery import FINGERPRINT, READS, add_all

def die_at(owner, name, after, count=[0], number=int(sys.argv[3])):
    real = getattr(owner, name)
    def wrapped(*args, **kwargs):
        result = real(*args, **kwargs) if after else None
        count[0] += 1
        if count[0] == number:
            os.kill(os.getpid(), signal.SIGKILL)
        return result if after else real(*args, **kwargs)
    setattr(owner, name, wrapped)

owner, name = {
    "store": (catalogue, "store"),
    "stored": (catalogue, "_recount"),
    "add": (vectors.VectorStore, "add"),
    "keep": (catalogue, "add_vectors"),
    "remove": (catalogue, "remove"),
    "forget": (vectors.VectorStore, "remove"),
}[sys.argv[2]]
die_at(owner, name, after=sys.argv[4] == "after")
with Library.open(Path(sys.argv[1]), FINGERPRINT) as library:
    add_all(library)
"""

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
        if one[0].id != REMOVED or not library.queued():
            if library.document(one[0].id) is None:
                library.store(*one)
            embed_all(library, 10)
        if one[0].id == REMOVED:
            library.enqueue(["/removal is under way"])
            library.remove([REMOVED])
    library.dequeue(["/removal is under way"])


def contents(library: Library) -> list[object]:
    """All that a library holds, apart from the numbers that rows happen to have."""
    documents: list[Document] = sorted(library.documents(), key=lambda document: document.id)
    keys = [passage.key for document in documents for passage in library.document_passages(document.id)]
    assert library._vectors is not None
    held = library._vectors.get(keys)
    assert library._vectors.count() == len(held)
    return [
        documents,
        [library.document_passages(document.id) for document in documents],
        [library.pages(document.id, range(99)) for document in documents],
        {key: hashlib.sha256(np.round(vector, 5).tobytes()).hexdigest() for key, vector in held.items()},
        [
            (hit.document, hit.number, round(hit.score, 4))
            for query in ("topic 6", "report 2 paragraph 3", "paragraph")
            for hit in library.search(query, vector_of(query), limit=5)
        ],
        library.queued(),
    ]


def finished(library: Library) -> list[object]:
    """Does what is left to do, and gives the contents."""
    for one in READS:
        if one[0].id != REMOVED and library.document(one[0].id) is None:
            library.store(*one)
    if library.document(REMOVED) is not None:
        library.remove([REMOVED])
    embed_all(library, 10)
    library.dequeue(library.queued())
    return contents(library)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    with Library.open(tmp_path_factory.mktemp("undisturbed"), FINGERPRINT) as library:
        add_all(library)
        assert [document.state for document in library.documents()] == [DocumentState.READY] * 3
        return contents(library)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is needed")
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
    folder: Path, repository: Path, undisturbed: list[object], place: str, number: int, when: str
) -> None:
    child = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), place, str(number), when],
        cwd=repository,
        check=False,
        timeout=120,
    )
    assert child.returncode == -signal.SIGKILL
    with Library.open(folder, FINGERPRINT) as library:
        assert finished(library) == undisturbed
    connection = sqlite3.connect(folder / "library.sqlite")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.execute("INSERT INTO keywords (keywords) VALUES ('integrity-check')")
    connection.close()


def missing(library: Library) -> set[str]:
    """Keys of vectors that Chroma should hold and does not."""
    library.check()
    assert library._vectors is not None
    return {passage.key for passage in READS[0][2]} - library._vectors.keys()


def test_vectors_that_chroma_lost_are_given_to_it_again(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        library.store(*READS[0])
        embed_all(library)
        assert library._vectors is not None
        library._vectors.discard([READS[0][2][3].key])
        assert missing(library)
    with Library.open(folder, FINGERPRINT) as library:
        assert not missing(library)
        assert library.documents()[0].state is DocumentState.READY


def test_vectors_of_unknown_passages_go(folder: Path) -> None:
    with Library.open(folder, FINGERPRINT) as library:
        library.check()
        assert library._vectors is not None
        library._vectors.add(["f" * 32 + ":0"], vector_of("x")[np.newaxis], ["f" * 32])
    with Library.open(folder, FINGERPRINT) as library:
        library.check()
        assert library._vectors is not None and library._vectors.count() == 0


@pytest.mark.parametrize("state", ["opening", "changing"])
def test_an_index_left_by_a_dead_program_is_put_right(folder: Path, state: str) -> None:
    """As many vectors as there should be, but one is another: only looking at all of them tells."""
    with Library.open(folder, FINGERPRINT) as library:
        library.store(*READS[0])
        embed_all(library)
        assert library._vectors is not None
        key = READS[0][2][3].key
        right = library._vectors.get([key])[key]
        library._vectors.add([key], vector_of("something else")[np.newaxis], [READS[0][0].id])
    (folder / "vectors" / "mark").write_text(state)
    with Library.open(folder, FINGERPRINT) as library:
        assert not missing(library)
        assert library._vectors is not None
        np.testing.assert_allclose(library._vectors.get([key])[key], right, atol=1e-5)
    assert not (folder / "vectors" / "mark").exists()


def test_vectors_that_chroma_would_not_take_are_made_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull("There is no room left.")

    library.store(*READS[0])
    library.check()
    with monkeypatch.context() as patched:
        patched.setattr(VectorStore, "add", full)
        with pytest.raises(DiskFull):
            embed_all(library)
    assert len(library.without_vectors(99)) == 25
    embed_all(library)
    assert library.documents()[0].state is DocumentState.READY
