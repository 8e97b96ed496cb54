"""The passages' vectors in Chroma, derived from SQLite and never the truth."""

from __future__ import annotations

import hashlib
import logging
import shutil
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import DiskFull, LibraryUnusable

if TYPE_CHECKING:
    from chromadb.api import ClientAPI
    from chromadb.api.models.Collection import Collection

log = logging.getLogger(__name__)

Vectors = NDArray[np.float32]

_AT_REST, _OPENING, _CHANGING = "", "opening", "changing"
_BATCH = 1000
_THOROUGHNESS = 400
"""How many vectors a search of the HNSW graph keeps in view."""


class VectorStore:
    """One collection of vectors, in a folder named by what they were made with. Keys are `Passage.key`, and
    the like for pages.

    Chroma writes its index in place, so one that a killed program leaves behind may be half written, and
    reading such a one can take the process down. A mark beside it says what was going on: after a death
    while opening, the index is thrown away; after a death with changes made, it is `suspect`.
    """

    _MARK = ".mark"
    suspect: bool
    """Whether the vectors are to be compared with what they should be; whoever did so sets it to False."""

    failed = False
    """Whether a change could not be made. Chroma may then wait for ever at the next; `reopen` helps."""

    def __init__(self, folder: Path, fingerprint: str) -> None:
        """Opens or makes the store in `folder` for vectors made with what `fingerprint` names. Those that
        cannot be read are thrown away: the store may be empty. Raises DiskFull, LibraryUnusable.
        """
        self._folder = folder / name_collection(fingerprint)
        self._mark = self._folder.with_suffix(self._MARK)
        with self._translate_errors():
            folder.mkdir(parents=True, exist_ok=True)
            state = self._mark.read_text() if self._mark.exists() else _AT_REST
        self.suspect = state == _CHANGING
        self._begin(died_opening=state == _OPENING)

    def _begin(self, *, died_opening: bool) -> None:
        if died_opening:
            self._throw_away()
        try:
            self._open()
        except LibraryUnusable:
            self._throw_away()
            self._open()

    def close(self) -> None:
        """Let go of the files."""
        self._disconnect()
        self._say(_CHANGING if self.suspect else _AT_REST)

    def reopen(self) -> None:
        """Make it usable, but suspect, after a change that failed. Raises DiskFull, LibraryUnusable."""
        self.suspect = True
        with self._translate_errors():
            self._disconnect()
        self._open()
        self.failed = False

    def start_afresh(self) -> None:
        """Throw every vector away."""
        self._disconnect()
        self._throw_away()
        self._open()

    def drop(self) -> None:
        """Close it for good; what is left on the disk goes with `discard_others`."""
        self.close()

    def _connect(self) -> tuple[ClientAPI, str]:
        """Chroma, and what the collection is called there."""
        import chromadb
        from chromadb.config import Settings

        self._folder.mkdir(exist_ok=True)
        settings = Settings(anonymized_telemetry=False)
        return chromadb.PersistentClient(self._folder, settings=settings), "passages"

    def _disconnect(self) -> None:
        self._client.close()  # type: ignore[attr-defined]

    def _open(self) -> None:
        with self._translate_errors():
            self._say(_OPENING)
            self._client, name = self._connect()
            try:
                self._collection: Collection = self._client.get_or_create_collection(
                    name,
                    configuration={"hnsw": {"space": "cosine", "ef_search": _THOROUGHNESS}},
                    embedding_function=None,
                )
                # Chroma reads the index at the first question only; damage is to be found now.
                one = self._collection.get(limit=1, include=["embeddings"])
                if one["ids"]:
                    assert one["embeddings"] is not None
                    self.find_nearest(np.asarray(one["embeddings"][0], np.float32), 1)
            except BaseException:
                self._disconnect()
                raise
            self._say(_CHANGING if self.suspect else _AT_REST)

    def _throw_away(self) -> None:
        log.warning("The index of vectors is made again.")
        with self._translate_errors():
            if self._folder.exists():
                shutil.rmtree(self._folder)
        self.suspect = False

    def _say(self, state: str) -> None:
        if state == _AT_REST:
            self._mark.unlink(missing_ok=True)
        else:
            self._mark.write_text(state)

    @contextmanager
    def _change_safely(self) -> Iterator[None]:
        with self._translate_errors():
            try:
                if not self._mark.exists():
                    self._say(_CHANGING)
                yield
            except BaseException:  # a panic in its Rust half is no Exception
                self.failed = True
                raise

    def _translate_errors(self) -> AbstractContextManager[None]:
        return translate_chroma_errors()

    def add(self, keys: Sequence[str], vectors: Vectors, documents: Sequence[str]) -> None:
        """Put the vectors [n, d] of the passages `keys` in, or in the place of what was there. `documents`
        names the document of each. Raises DiskFull, LibraryUnusable.
        """
        with self._change_safely():
            for start in range(0, len(keys), _BATCH):
                part = slice(start, start + _BATCH)
                self._collection.upsert(
                    ids=list(keys[part]),
                    embeddings=vectors[part],
                    metadatas=[{"document": document} for document in documents[part]],
                )

    def remove(self, documents: Sequence[str]) -> None:
        """Take out every vector of these documents."""
        if documents:
            with self._change_safely():
                self._collection.delete(where=_filter_documents(documents))

    def discard(self, keys: Sequence[str]) -> None:
        """Take out single vectors; keys that are not there are ignored."""
        for start in range(0, len(keys), _BATCH):
            with self._change_safely():
                self._collection.delete(ids=list(keys[start : start + _BATCH]))

    def find_nearest(
        self, vector: Vectors, limit: int, documents: Sequence[str] = ()
    ) -> list[tuple[str, float]]:
        """Find the keys nearest to `vector` [d] with their cosine similarity, best first."""
        with self._translate_errors():
            found = self._collection.query(
                query_embeddings=vector[np.newaxis],
                n_results=limit,
                where=_filter_documents(documents) if documents else None,
                include=["distances"],
            )
        distances = found["distances"]
        assert distances is not None
        return [(key, 1.0 - distance) for key, distance in zip(found["ids"][0], distances[0], strict=True)]

    def get(self, keys: Sequence[str]) -> dict[str, Vectors]:
        """Get the vectors of those keys that are there."""
        if not keys:
            return {}
        with self._translate_errors():
            found = self._collection.get(ids=list(keys), include=["embeddings"])
        embeddings = found["embeddings"]
        assert embeddings is not None
        return dict(zip(found["ids"], np.asarray(embeddings, np.float32), strict=True))

    def list_keys(self) -> set[str]:
        """Return every key."""
        with self._translate_errors():
            return set(self._collection.get(include=[])["ids"])

    def count(self) -> int:
        """Count how many vectors there are."""
        with self._translate_errors():
            return self._collection.count()


def discard_others(folder: Path, fingerprints: Sequence[str]) -> None:
    """Throw away all stores in `folder` but those of `fingerprints`. Whole folders, because Chroma keeps the
    files of collections that it deletes.
    """
    kept = set(map(name_collection, fingerprints))
    with translate_chroma_errors():
        for other in folder.iterdir() if folder.exists() else ():
            if other.stem in kept:
                continue
            if other.is_dir():
                shutil.rmtree(other)
            else:
                other.unlink()


def load_chroma() -> None:
    """Load Chroma, which takes a second and touches no file."""
    import chromadb  # noqa: F401


def name_collection(fingerprint: str) -> str:
    """Name what holds the vectors made with what `fingerprint` names."""
    return hashlib.sha256(fingerprint.encode()).hexdigest()[:32]


def _filter_documents(documents: Sequence[str]) -> dict[str, Any]:
    return {"document": {"$in": list(documents)}}


@contextmanager
def translate_chroma_errors() -> Iterator[None]:
    """Translate Chroma's failures, which carry nothing but their text, as DiskFull and LibraryUnusable."""
    try:
        yield
    except (KeyboardInterrupt, SystemExit, GeneratorExit, AssertionError, TypeError, ValueError):
        raise
    except BaseException as error:  # a panic in its Rust half is no Exception
        text = str(error).lower()
        if "disk is full" in text or "no space left" in text:
            raise DiskFull(
                "There is no room left on the disk that holds the library; free some space and try again."
            ) from error
        raise LibraryUnusable(
            "The part of the library that finds passages by meaning cannot be used."
        ) from error
