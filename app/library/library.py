"""The library: everything a person has put in, safe on disk and quick to find."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.answers import Hit
from app.core.documents import Document, DocumentState, Page, Passage
from app.core.errors import LibraryUnusable, NoSuchDocument
from app.library import catalogue
from app.library.catalogue import document_of
from app.library.database import Database, plain_errors
from app.library.search import Searcher
from app.library.vectors import VectorStore

Vectors = NDArray[np.float32]

_FINGERPRINT = "fingerprint"
_AT_ONCE = 1000
_SAME = 1e-4
_SHORTEST_PREFIX = 6


class Library:
    """Documents in a folder. Any thread may call any method.

    SQLite is the truth, vectors included, and Chroma follows: it is given what SQLite has and relieved of
    what SQLite has no more, so that whatever moment the process dies at, the next start can put it right.
    Chroma is opened in the background; only what needs it waits.

    Every method may raise DiskFull and LibraryUnusable; what was there before is then still there.
    """

    @classmethod
    def open(cls, folder: Path, fingerprint: str) -> Library:
        """Opens or makes the library in `folder`. `fingerprint` names what makes the vectors; when it is not
        the one they were made with, every passage is to be embedded again.

        Raises LibraryTooNew, LibraryUnusable, DiskFull.
        """
        with plain_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        database = Database(folder / "library.sqlite")
        try:
            library = cls(folder, fingerprint, database)
        except BaseException:
            database.close()
            raise
        library._opening.start()
        return library

    def __init__(self, folder: Path, fingerprint: str, database: Database) -> None:
        self.folder = folder
        self._fingerprint = fingerprint
        self._database = database
        self._vectors_folder = folder / "vectors"
        self._vectors: VectorStore | None = None
        self._vectors_error: Exception | None = None
        self._vectors_lock = threading.RLock()
        self._searcher = Searcher(database)
        self._opening = threading.Thread(target=self._open_vectors, name="carrel-vectors", daemon=True)
        with database.writing() as connection:
            if catalogue.fact(connection, _FINGERPRINT) != fingerprint:
                catalogue.forget_vectors(connection)
                catalogue.set_fact(connection, _FINGERPRINT, fingerprint)

    def close(self) -> None:
        """Lets go of every file."""
        self._opening.join()
        with self._vectors_lock:
            if self._vectors is not None:
                self._vectors.close()
            self._vectors = None
            self._vectors_error = LibraryUnusable("The library has been closed.")
        self._database.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Documents

    def documents(self) -> tuple[Document, ...]:
        """Every document, oldest first."""
        with self._database.reading() as connection:
            return tuple(catalogue.documents(connection))

    def document(self, id_: str) -> Document | None:
        """The document of this id."""
        with self._database.reading() as connection:
            return catalogue.document(connection, id_)

    def without_paths(self) -> tuple[Document, ...]:
        """The documents whose files now hold other bytes, which are another document."""
        with self._database.reading() as connection:
            return tuple(catalogue.without_paths(connection))

    def find(self, names: Iterable[str]) -> tuple[Document, ...]:
        """The documents that go by these ids (or their first six letters or more), paths, titles or file
        names, each once. Raises NoSuchDocument for a name of none, or of several.
        """
        everything = self.documents()
        found: dict[str, Document] = {}
        for name in names:
            document = _named(name, everything)
            found[document.id] = document
        return tuple(found.values())

    def put(self, document: Document) -> None:
        """Adds a document or changes what is known of it. Its paths are added to those it has."""
        with self._naming() as connection:
            catalogue.put(connection, document)

    def add_path(self, id_: str, path: str) -> Document:
        """Makes `path` the newest of a document's. Raises NoSuchDocument."""
        with self._naming() as connection:
            catalogue.add_path(connection, id_, path)
            document = catalogue.document(connection, id_)
        if document is None:
            raise NoSuchDocument("That document is no longer in the library.")
        return document

    def remove(self, ids: Sequence[str]) -> None:
        """Takes documents out of everywhere; ids that are not there are ignored."""
        with self._without_vectors(ids), self._naming() as connection:
            catalogue.remove(connection, ids)

    # Files still to do

    def enqueue(self, paths: Iterable[str]) -> None:
        """Remembers files that were given until they are dequeued, whatever happens meanwhile."""
        with self._database.writing() as connection:
            catalogue.enqueue(connection, paths)

    def dequeue(self, paths: Iterable[str]) -> None:
        """Forgets files that are done with."""
        with self._database.writing() as connection:
            catalogue.dequeue(connection, paths)

    def queued(self) -> tuple[str, ...]:
        """Files that were given and are not done, first come first."""
        with self._database.reading() as connection:
            return tuple(catalogue.queued(connection))

    # Pages and passages

    def store(self, document: Document, pages: Iterable[Page], passages: Iterable[Passage]) -> Document:
        """Puts what was read of a document in the place of whatever it had, at once or not at all. It is
        then SEARCHABLE by its words. Returns it as it now is.
        """
        # Everything is made ready first, so that other writers wait for the writing only.
        page_rows = [catalogue.page_row(page) for page in pages]
        passage_rows = [catalogue.passage_row(passage) for passage in passages]
        document = replace(document, state=DocumentState.SEARCHABLE, pages=len(page_rows), reason=None)
        with self._without_vectors([document.id]), self._naming() as connection:
            catalogue.store(connection, document, page_rows, passage_rows)
            stored = catalogue.document(connection, document.id)
        assert stored is not None
        return stored

    def pages(self, document: str, numbers: Iterable[int]) -> dict[int, Page]:
        """Those pages of a document that there are, by number."""
        with self._database.reading() as connection:
            return catalogue.pages(connection, document, numbers)

    def passages(self, keys: Sequence[str]) -> list[Passage]:
        """The passages of those keys that there are, in the order of `keys`."""
        with self._database.reading() as connection:
            return catalogue.passages(connection, keys)

    def document_passages(self, id_: str) -> list[Passage]:
        """All passages of a document, in reading order."""
        with self._database.reading() as connection:
            return catalogue.document_passages(connection, id_)

    # Vectors

    def without_vectors(self, limit: int) -> list[tuple[Passage, str]]:
        """The next passages to embed, each with its document's context, in the order documents were added."""
        self._vectors_opened()
        with self._database.reading() as connection:
            return catalogue.without_vectors(connection, limit)

    def add_vectors(self, keys: Sequence[str], vectors: Vectors) -> tuple[Document, ...]:
        """Puts in the vectors [n, d] of the passages `keys`. A document that has them all becomes READY.
        Returns the documents this changed. Keys that are no passage's (any more) are ignored.
        """
        with self._vectors_lock:
            store = self._vectors_opened()
            known = {passage.key: passage.document for passage in self.passages(keys)}
            kept = [index for index, key in enumerate(keys) if key in known]
            if not kept:
                return ()
            keys, vectors = [keys[index] for index in kept], np.asarray(vectors, np.float32)[kept]
            with self._database.writing() as connection:
                changed = catalogue.add_vectors(connection, keys, vectors)
            try:
                store.add(keys, vectors, [known[key] for key in keys])
            except BaseException:
                with self._database.writing() as connection:
                    catalogue.drop_vectors(connection, keys)
                raise
            return tuple(changed)

    # Search

    def search(
        self, query: str, vector: Vectors | None, documents: Sequence[str] = (), limit: int = 10
    ) -> list[Hit]:
        """The passages that answer `query` best, best first. `vector` [d] is the query's embedding; without
        it only words count. `documents` are ids; none means all.
        """
        store = self._vectors_opened() if vector is not None else None
        return self._searcher.search(query, vector, store, documents, limit)

    @contextmanager
    def _naming(self) -> Iterator[sqlite3.Connection]:
        """A transaction that may change what documents are called."""
        try:
            with self._database.writing() as connection:
                yield connection
        finally:
            self._searcher.names_changed()

    # Keeping Chroma in step

    def check(self) -> None:
        """Waits until the vectors are open and in step with SQLite; called for its errors."""
        self._vectors_opened()

    def _open_vectors(self) -> None:
        try:
            store = VectorStore(self._vectors_folder, self._fingerprint)
            try:
                self._reconcile(store)
            except BaseException:
                store.close()
                raise
            self._vectors = store
        except Exception as error:  # whoever needs the vectors is told
            self._vectors_error = error

    def _reconcile(self, store: VectorStore) -> None:
        """Gives Chroma what SQLite has and it has not, after a kill, a power cut or damage."""
        with self._database.reading() as connection:
            claimed = catalogue.embedded_count(connection)
        if store.count() == claimed and not store.suspect:
            return
        known: set[str] = set()
        for keys, vectors in self._all_vectors():
            held = store.get(keys)
            if any(
                not np.allclose(held[key], vector, atol=_SAME)
                for key, vector in zip(keys, vectors, strict=True)
                if key in held
            ):
                # An index that was being written may be worse than it looks.
                store.start_afresh()
                break
            known.update(keys)
        else:
            store.discard(sorted(store.keys() - known))
        held_keys = store.keys()
        for keys, vectors in self._all_vectors():
            lacking = [index for index, key in enumerate(keys) if key not in held_keys]
            if lacking:
                keys = [keys[index] for index in lacking]
                store.add(keys, vectors[lacking], [document_of(key) for key in keys])
        store.suspect = False

    def _all_vectors(self) -> Iterator[tuple[list[str], Vectors]]:
        """Keys and vectors [n, d], a thousand at a time."""
        last = 0
        while True:
            with self._database.reading() as connection:
                rows = catalogue.vectors_in_order(connection, last, _AT_ONCE)
            if not rows:
                return
            last = rows[-1][0]
            yield [key for _, key, _ in rows], np.stack([vector for _, _, vector in rows])

    @contextmanager
    def _without_vectors(self, ids: Sequence[str]) -> Iterator[None]:
        """Takes the vectors of these documents out of Chroma after the block has taken them out of SQLite;
        no others of theirs can come in between.
        """
        with self._database.reading() as connection:
            some = catalogue.embedded_count(connection, ids) > 0 if ids else False
        if not some:
            yield
            return
        with self._vectors_lock:
            yield
            self._vectors_opened().remove(ids)

    def _vectors_opened(self) -> VectorStore:
        self._opening.join()
        if self._vectors_error is not None:
            raise self._vectors_error
        assert self._vectors is not None
        return self._vectors


def _named(name: str, documents: Sequence[Document]) -> Document:
    """The one document of `documents` that goes by `name`."""
    wanted = name.casefold()
    path = os.path.abspath(name)  # noqa: PTH100  (Path.resolve refuses some names and follows links)
    for matches in (
        [document for document in documents if document.id == name],
        [document for document in documents if name in document.paths or path in document.paths],
        [document for document in documents if document.title.casefold() == wanted],
        [
            document
            for document in documents
            if wanted in {Path(path).name.casefold() for path in document.paths}
        ],
        [
            document
            for document in documents
            if len(wanted) >= _SHORTEST_PREFIX and document.id.startswith(wanted)
        ],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise NoSuchDocument(f"Several documents go by “{name}”; please name one by its id or path.")
    raise NoSuchDocument(f"Nothing in the library goes by “{name}”.")
