from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.errors import LibraryUnusable
from app.library import vector_upkeep
from app.library.library import Library
from app.library.store.vectors import VectorStore
from tests.library.made_documents import FINGERPRINT, chroma, embed_all, read, vector_of

RNG = np.random.default_rng(7)


def unit(count: int, dimensions: int = 32) -> NDArray[np.float32]:
    vectors = RNG.standard_normal((count, dimensions)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


@pytest.fixture
def store(tmp_path: Path) -> Iterator[VectorStore]:
    store = VectorStore(tmp_path / "vectors", FINGERPRINT)
    yield store
    store.close()


def fill(store: VectorStore, documents: int, each: int) -> dict[str, NDArray[np.float32]]:
    vectors = unit(documents * each)
    keys = [f"{document:032x}:{number}" for document in range(documents) for number in range(each)]
    store.add(keys, vectors, [key.partition(":")[0] for key in keys])
    return dict(zip(keys, vectors, strict=True))


def test_the_nearest_by_cosine(store: VectorStore) -> None:
    vectors = fill(store, 5, 200)
    (wanted,) = unit(1)
    truth = sorted(vectors, key=lambda key: -float(vectors[key] @ wanted))[:10]
    found = store.find_nearest(wanted, 10)
    assert len(set(truth) & {key for key, _ in found}) >= 9
    for key, similarity in found:
        assert similarity == pytest.approx(float(vectors[key] @ wanted), abs=1e-4)


def test_the_nearest_among_some_documents(store: VectorStore) -> None:
    vectors = fill(store, 5, 100)
    (wanted,) = unit(1)
    some = [f"{1:032x}", f"{3:032x}"]
    found = store.find_nearest(wanted, 10, some)
    assert {key.partition(":")[0] for key, _ in found} <= set(some)
    best = max(
        (key for key in vectors if key.partition(":")[0] in some),
        key=lambda key: float(vectors[key] @ wanted),
    )
    assert found[0][0] == best


def test_vectors_come_back(store: VectorStore) -> None:
    vectors = fill(store, 2, 10)
    keys = [*list(vectors)[3:6], "f" * 32 + ":0"]
    found = store.get(keys)
    assert found.keys() == set(keys[:3])
    for key, vector in found.items():
        np.testing.assert_allclose(vector, vectors[key], atol=1e-6)
    assert store.get([]) == {}


def test_adding_again_replaces(store: VectorStore) -> None:
    fill(store, 1, 10)
    again = fill(store, 1, 10)
    assert store.count() == 10
    key = next(iter(again))
    np.testing.assert_allclose(store.get([key])[key], again[key], atol=1e-6)


def test_documents_and_single_vectors_are_removed(store: VectorStore) -> None:
    fill(store, 3, 4)
    store.remove([f"{1:032x}", "f" * 32])
    assert store.count() == 8
    store.discard([f"{0:032x}:0", "f" * 32 + ":9"])
    assert store.list_keys() == {f"{0:032x}:{n}" for n in (1, 2, 3)} | {f"{2:032x}:{n}" for n in range(4)}
    store.remove([])
    assert store.count() == 7


def test_more_than_one_batch(store: VectorStore) -> None:
    fill(store, 3, 700)
    assert store.count() == 2100


def test_an_empty_store_finds_nothing(store: VectorStore) -> None:
    assert store.find_nearest(unit(1)[0], 5) == []
    assert store.find_nearest(unit(1)[0], 5, ["f" * 32]) == []


OPEN = """
import sys
from pathlib import Path
from app.library.library import Library

Library.open(Path(sys.argv[1]), sys.argv[2]).vectors.wait_until_open()
"""


@pytest.mark.parametrize(
    "pattern", ["chroma.sqlite3", "*/header.bin", "*/index_metadata.pickle", "*/data_level0.bin"]
)
def test_a_damaged_index_is_made_again(tmp_path: Path, repository: Path, pattern: str) -> None:
    folder = tmp_path / "library"
    texts = [f"Number {number} of many." for number in range(1200)]
    with Library.open(folder, FINGERPRINT) as library:
        library.store(*read("Long", *texts))
        embed_all(library, 600)
    damaged = list((folder / "vectors").glob(f"*/{pattern}"))
    assert damaged
    for file in damaged:
        file.write_bytes(b"nothing of use" * 50)
    # Some damage takes down the process that reads it; the next one is to know.
    subprocess.run(
        [sys.executable, "-c", OPEN, str(folder), FINGERPRINT],
        cwd=repository,
        check=False,
        timeout=120,
        capture_output=True,
    )
    with Library.open(folder, FINGERPRINT) as library:
        assert library.vectors.list_unembedded(9999) == []
        assert chroma(library).count() == 2400  # of the pages too
        assert library.search("zzz", vector_of("Number 7 of many."))[0].text == "Number 7 of many."


OFFLINE = """
import socket, sys
from pathlib import Path

def refuse(*args, **kwargs):
    Path(sys.argv[2]).write_text("asked")
    raise OSError("no network here")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse

from app.library.library import Library
from tests.library.made_documents import LEASE, embed_all, vector_of

with Library.open(Path(sys.argv[1]), "a model") as library:
    library.store(*LEASE)
    embed_all(library)
    assert library.search("rent", vector_of("rent"))
"""


def test_nothing_asks_for_a_network(tmp_path: Path, repository: Path) -> None:
    asked = tmp_path / "asked"
    subprocess.run(
        [sys.executable, "-c", OFFLINE, str(tmp_path / "library"), str(asked)],
        cwd=repository,
        check=True,
        timeout=120,
    )
    assert not asked.exists()


def test_chroma_is_opened_for_who_needs_vectors_only(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vector_upkeep, "GRACE", 60)  # a busy machine may take long to list nothing
    library = Library.open(folder, FINGERPRINT)
    assert library.list_documents() == ()
    library.close()
    assert not (folder / "vectors").exists()
    with pytest.raises(LibraryUnusable):
        library.vectors.wait_until_open()
    with Library.open(folder, FINGERPRINT) as library:
        library.vectors.wait_until_open()
        assert (folder / "vectors").exists()
