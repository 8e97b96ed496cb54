"""A library's vectors on a Chroma server: the real one, what leaves for it, and what is refused."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core import network_log, privacy
from app.core.errors import ModelUnusable, OnInternet, VectorServerLost
from app.core.servers import VectorServer, read_vector_address
from app.library.library import Library
from app.library.store.served_vectors import ServedVectorStore
from app.library.store.vectors import VectorStore
from tests.library.chroma_server import chroma_server
from tests.library.made_documents import FINGERPRINT, HANDBOOK, LEASE, chroma, embed_all, keys, vector_of
from tests.models.model_server import Faults, free_port, made_server


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with chroma_server(tmp_path_factory.mktemp("chroma")) as address:
        yield address


@pytest.fixture(autouse=True)
def let(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[str], VectorServer]]:
    """Lets the tests reach the one address that is given, and keeps the log to this test."""
    monkeypatch.setenv("CARREL_NETWORK", str(tmp_path / "network.jsonl"))

    def do(address: str) -> VectorServer:
        monkeypatch.setenv("CARREL_TEST_HUB", address.partition("://")[2])
        return read_vector_address(address)

    yield do
    privacy.refuse_servers()


def test_the_real_server_keeps_and_finds_them(
    address: str, let: Callable[[str], VectorServer], tmp_path: Path
) -> None:
    rng = np.random.default_rng(3)
    vectors = rng.standard_normal((1200, 32)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    keys = [f"{number % 3:032x}:{number}" for number in range(1200)]
    documents = [key.partition(":")[0] for key in keys]
    store = ServedVectorStore(tmp_path, FINGERPRINT, let(address), "one")
    store.add(keys, vectors, documents)
    assert store.count() == 1200 and store.list_keys() == set(keys)
    (best, cosine), *_ = store.find_nearest(vectors[7], 5)
    assert best == keys[7] and cosine == pytest.approx(1.0, abs=1e-4)
    scoped = store.find_nearest(vectors[7], 20, [documents[1]])
    assert scoped and {key.partition(":")[0] for key, _ in scoped} == {documents[1]}
    np.testing.assert_allclose(store.get(keys[:3])[keys[2]], vectors[2], atol=1e-6)
    store.remove([documents[0]])
    store.discard([keys[1], "nothing:1"])
    assert store.count() == 799
    store.close()
    other = ServedVectorStore(tmp_path / "other", FINGERPRINT, let(address), "two")
    assert other.count() == 0  # another library's are not mixed with these
    other.drop()
    again = ServedVectorStore(tmp_path, FINGERPRINT, let(address), "one")
    assert again.count() == 799 and not again.suspect
    again.start_afresh()
    assert again.count() == 0
    again.drop()
    assert {each.host for each in network_log.list_attempts() if each.allowed} <= {"127.0.0.1"}


def test_a_library_moves_there_and_back(
    address: str, let: Callable[[str], VectorServer], tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library", FINGERPRINT) as library:
        library.store(*LEASE)
        embed_all(library)
        before = library.search("rent", vector_of("rent"), (), 5)
        library.vectors.move(let(address))
        assert library.vectors.server == read_vector_address(address)
        assert library.search("rent", vector_of("rent"), (), 5) == before
        library.store(*HANDBOOK)
        embed_all(library)
    with Library.open(tmp_path / "library", FINGERPRINT) as library:
        store = library.vectors.open_store()
        assert isinstance(store, ServedVectorStore)
        assert store.list_keys() == keys(LEASE) | keys(HANDBOOK)
        library.remove([LEASE[0].id])
        assert store.list_keys() == keys(HANDBOOK)
        library.vectors.move(None)
        assert library.vectors.server is None and chroma(library).list_keys() == keys(HANDBOOK)
        emptied = ServedVectorStore(tmp_path / "look", FINGERPRINT, let(address), "none")
        assert emptied.list_collections() == [emptied.name]  # what it held there went with it
        emptied.drop()


def test_a_kill_after_a_move_leaves_the_vectors_suspect(
    address: str, let: Callable[[str], VectorServer], tmp_path: Path
) -> None:
    vectors = tmp_path / "library" / "vectors"
    with Library.open(tmp_path / "library", FINGERPRINT) as library:
        library.store(*LEASE)
        embed_all(library)
        library.vectors.move(let(address))
        shutil.copytree(vectors, tmp_path / "there")  # what a kill leaves on this machine
        library.vectors.move(None)
        shutil.copytree(vectors, tmp_path / "back")
    there = ServedVectorStore(tmp_path / "there", FINGERPRINT, let(address), "killed")
    back = VectorStore(tmp_path / "back", FINGERPRINT)
    assert there.suspect and back.suspect
    there.drop()
    back.close()


def test_what_changed_while_it_was_away_is_put_right(
    let: Callable[[str], VectorServer], tmp_path: Path
) -> None:
    port = free_port()
    with (
        chroma_server(tmp_path / "chroma", port) as address,
        Library.open(tmp_path / "library", FINGERPRINT) as library,
    ):
        library.store(*LEASE)
        embed_all(library)
        library.vectors.move(let(address))
        count = library.vectors.open_store().count()
    with Library.open(tmp_path / "library", FINGERPRINT) as library:
        with pytest.raises(VectorServerLost) as lost:
            library.search("rent", vector_of("rent"), (), 5)
        assert str(lost.value) == (
            f"The vector server at {address} cannot be asked: nothing listens there. Start it, or have the"
            " vectors kept on this computer again."
        )
        with chroma_server(tmp_path / "empty", port):  # another, which has nothing
            assert library.search("rent", vector_of("rent"), (), 5)
            assert library.vectors.open_store().count() == count
        library.vectors.move(None)  # with the server gone
        assert library.search("rent", vector_of("rent"), (), 5)


@pytest.mark.parametrize(
    ("faults", "says"),
    [(Faults(html=True), "no Chroma server"), (Faults(status=401), "no Chroma server")],
)
def test_what_is_no_chroma_server_is_one_sentence(
    faults: Faults, says: str, let: Callable[[str], VectorServer], tmp_path: Path
) -> None:
    with made_server(faults) as address, Library.open(tmp_path / "library", FINGERPRINT) as library:
        library.store(*LEASE)
        embed_all(library)
        with pytest.raises(VectorServerLost, match=says):
            library.vectors.move(let(address))
        assert library.vectors.server is None and not privacy.allowed_servers
        assert library.search("rent", vector_of("rent"), (), 5)


def test_a_move_that_fails_leaves_the_server_in_use_the_only_one_to_reach(
    address: str,
    let: Callable[[str], VectorServer],
    network_attempts: Callable[[], list[str]],
    tmp_path: Path,
) -> None:
    with Library.open(tmp_path / "library", FINGERPRINT) as library:
        library.vectors.move(let(address))
        allowed = dict(privacy.allowed_servers)
        assert list(allowed) == ["127.0.0.1"]
        with pytest.raises(VectorServerLost):
            library.vectors.move(VectorServer(f"http://localhost:{free_port()}"))
        assert network_attempts()  # for which the test has made no room
        assert privacy.allowed_servers == allowed
        library.vectors.move(None)
        assert not privacy.allowed_servers


def test_over_the_internet_only_with_insistence_and_encrypted() -> None:
    with pytest.raises(OnInternet, match="vectors of your questions and of all passages"):
        read_vector_address("http://8.8.8.8:8000")
    with pytest.raises(OnInternet, match="https"):
        read_vector_address("http://8.8.8.8:8000", insisted=True)
    server = read_vector_address("https://8.8.8.8:8000", insisted=True)
    assert "over the internet, as you insisted, encrypted" in server.describe()
    assert "text can be guessed" in read_vector_address("192.168.1.5:8000").describe()
    assert read_vector_address("localhost:8000").describe().endswith("nothing leaves it.")
    with pytest.raises(ModelUnusable):
        read_vector_address("http://192.168.1.5:8000/v1")


def test_a_name_that_leads_to_the_internet_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found = [(2, 1, 6, "", ("93.184.216.34", 8000))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_k: found)
    with pytest.raises(OnInternet):
        ServedVectorStore(tmp_path, FINGERPRINT, VectorServer("http://nas.local:8000"), "one")
