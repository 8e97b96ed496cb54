"""The vectors in use and those that are to take over: SQLite has them, Chroma is kept in step."""

from __future__ import annotations

import json
import shutil
import sqlite3
import threading
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.documents import Document
from app.core.errors import CarrelError, LibraryUnusable, VectorServerLost
from app.core.servers import VectorServer, read_vector_address
from app.library.store import catalogue, completion, facts, vector_rows
from app.library.store.database import Database
from app.library.store.served_vectors import ServedVectorStore, allow_only
from app.library.store.vector_rows import Unembedded, find_document
from app.library.store.vectors import VectorStore, discard_others, load_chroma, name_collection

Vectors = NDArray[np.float32]

SLOT, FINGERPRINT, MODEL = "slot", "fingerprint", "model"
"""Facts of the library: where the vectors in use are, what made them, and where that model is."""
_NEXT_FINGERPRINT, _NEXT_MODEL = "next fingerprint", "next model"
_SERVER, _NAME = "vector server", "name on vector servers"
"""Facts of the library: the server that keeps its vectors, if one does, and what tells them from others'."""
_AT_ONCE = 1000
_SAME = 1e-4
GRACE = 2.0
"""Seconds for which Chroma, which takes one to import, leaves the processor to what needs no vectors: a
window's first pictures, or a command that lists and ends. Judged.
"""

_CLOSED = "The library has been closed."

STARTER = ""
"""The path that stands for the embedding model that comes with Carrel."""


class VectorUpkeep:
    """Keeps vectors, and Chroma in step with them. Any thread may call any method.

    Chroma is opened in the background a little after `open`, or as soon as it is needed; only what needs it
    waits. It is given what SQLite has and relieved of what SQLite has no more, so that whatever moment the
    process dies at, the next start can put it right.

    One embedding model's vectors are in use. Another's can be made beside them (`begin_change`), and take
    their place when they are complete.
    """

    def __init__(self, folder: Path, database: Database, fingerprint: str, model: str) -> None:
        self._database = database
        self._folder = folder
        self._stores: dict[int, VectorStore] = {}
        self._error: Exception | None = None
        self._lock = threading.RLock()
        self._searches = 0
        self._searches_ended = threading.Condition()
        self._opening = threading.Thread(target=self._open_first, name="carrel-vectors", daemon=True)
        self._needed = threading.Event()
        self._beginning = threading.Lock()
        self._begun = self._closed = False
        self.fingerprint = fingerprint
        with database.writing() as connection:
            self.server = _read_server(facts.find_fact(connection, _SERVER))
            self._name = facts.find_fact(connection, _NAME) or uuid.uuid4().hex
            facts.set_fact(connection, _NAME, self._name)
            self.slot = int(facts.find_fact(connection, SLOT) or 1)
            self._next = facts.find_fact(connection, _NEXT_FINGERPRINT)
            vector_rows.index_slot(connection, self.slot)
            if facts.find_fact(connection, FINGERPRINT) != fingerprint:
                if self._next == fingerprint:
                    self._forget_beside(connection, 3 - self.slot)
                    self._next = None
                vector_rows.empty_slot(connection, self.slot)
                facts.set_fact(connection, FINGERPRINT, fingerprint)
                completion.recount(connection, self.slot, "1")
            facts.set_fact(connection, MODEL, model)
            facts.set_fact(connection, SLOT, str(self.slot))

    def open(self) -> None:
        """Have Chroma opened in the background."""
        self._opening.start()

    def close(self) -> None:
        """Let go of every file. Chroma is not waited for before it begins to open one."""
        with self._beginning:
            self._closed = True
            begun = self._begun
        self._needed.set()
        if begun:
            self._opening.join()
        with self._lock:
            for store in self._stores.values():
                store.close()
            self._stores.clear()
            self._error = LibraryUnusable(_CLOSED)

    def wait_until_open(self) -> None:
        """Wait until the vectors are open and in step with SQLite; called for its errors."""
        self.open_store()

    def list_unembedded(self, limit: int, first: Sequence[str] = ()) -> list[Unembedded]:
        """List what to embed next: pages, then passages, those of the documents `first` first."""
        return self._list_unembedded(self.slot, limit, first)

    def list_unembedded_beside(self, limit: int) -> list[Unembedded]:
        """List what to embed next with the model that is to take over, if there is one."""
        return self._list_unembedded(3 - self.slot, limit, ()) if self._next is not None else []

    def _list_unembedded(self, slot: int, limit: int, first: Sequence[str]) -> list[Unembedded]:
        with self._lock:
            self.open_store()
            self._mend()
        with self._database.reading() as connection:
            return vector_rows.list_missing_pages(
                connection, slot, limit, first
            ) or vector_rows.list_missing_passages(connection, slot, limit, first)

    def count_missing(self) -> tuple[int, int]:
        """Count how many pages and how many passages have no vector in use yet."""
        with self._database.reading() as connection:
            return vector_rows.count_missing(connection, self.slot)

    def add(
        self, keys: Sequence[str], vectors: Vectors, *, beside: str | None = None
    ) -> tuple[Document, ...]:
        """Put in the vectors [n, d] of the passages and pages `keys`. A document that has them all, and no
        page that waits for OCR, becomes READY. Returns the documents this changed. Keys that stand for
        nothing (any more), or have their vector, are ignored. `beside` is the fingerprint of the model that
        made them, if that is to take over; when it is not (any more), all are ignored.
        """
        with self._lock:
            self.open_store()
            self._mend()
            if beside is not None and beside != self._next:
                return ()
            slot = self.slot if beside is None else 3 - self.slot
            store = self._stores[slot]
            vectors = np.asarray(vectors, np.float32)
            with self._database.writing() as connection:
                kept, documents = vector_rows.add(connection, slot, keys, vectors)
                keys, vectors = [keys[index] for index in kept], vectors[kept]
                touched = "id IN (SELECT value FROM json_each(?))", (json.dumps(documents),)
                changed = completion.recount(connection, self.slot, *touched)
            if not kept:
                return ()
            try:
                store.add(keys, vectors, [find_document(key) for key in keys])
            except BaseException:
                with self._database.writing() as connection:
                    vector_rows.take_back(connection, slot, keys)
                    completion.recount(connection, self.slot, *touched)
                raise
            return tuple(changed)

    # Another embedding model

    def find_next_model(self) -> tuple[str, str] | None:
        """Find where the model is whose vectors are made beside those in use, and its fingerprint."""
        with self._database.reading() as connection:
            fingerprint = facts.find_fact(connection, _NEXT_FINGERPRINT)
            if fingerprint is None:
                return None
            return facts.find_fact(connection, _NEXT_MODEL) or STARTER, fingerprint

    def begin_change(self, fingerprint: str, model: str) -> None:
        """Have vectors of another model made beside those in use; a change begun before is given up. There is
        nothing to make when `fingerprint` is that of the model in use, found in another place.
        """
        with self._lock:
            self.give_up_change()
            if fingerprint == self.fingerprint:
                with self._database.writing() as connection:
                    facts.set_fact(connection, MODEL, model)
                return
            other = 3 - self.slot
            store = self._make_store(fingerprint, self.server)
            try:
                self._reconcile(store, other)
                with self._database.writing() as connection:
                    facts.set_fact(connection, _NEXT_FINGERPRINT, fingerprint)
                    facts.set_fact(connection, _NEXT_MODEL, model)
                    vector_rows.index_slot(connection, other)
            except BaseException:
                store.close()
                raise
            self._stores[other] = store
            self._next = fingerprint

    def give_up_change(self) -> None:
        """Throw away what was made beside the vectors in use."""
        with self._lock:
            self.open_store()
            if self._next is None:
                return
            with self._database.writing() as connection:
                self._forget_beside(connection, 3 - self.slot)
            self._next = None
            self._discard_store(3 - self.slot)

    def count_left(self) -> tuple[int, int]:
        """Count how many vectors there are to be beside those in use, and how many of these are still to be
        made.
        """
        if self._next is None:
            return 0, 0
        with self._database.reading() as connection:
            left = sum(vector_rows.count_missing(connection, 3 - self.slot))
            return vector_rows.count(connection, 3 - self.slot) + left, left

    def finish_change(self) -> bool:
        """Put the vectors made beside those in use in their place, when no search is under way. False when
        some are missing still.
        """
        with self._lock:
            if self._next is None or self.count_left()[1]:
                return False
            self.open_store()
            with self._searches_ended:
                self._searches_ended.wait_for(lambda: self._searches == 0)
                old, new = self.slot, 3 - self.slot
                with self._database.writing() as connection:
                    facts.set_fact(connection, SLOT, str(new))
                    facts.set_fact(connection, FINGERPRINT, self._next)
                    facts.set_fact(connection, MODEL, facts.find_fact(connection, _NEXT_MODEL))
                    self._forget_beside(connection, old)
                    completion.recount(connection, new, "1")
                self.slot, self.fingerprint, self._next = new, self._next, None
                self._discard_store(old)
            return True

    @staticmethod
    def _forget_beside(connection: sqlite3.Connection, slot: int) -> None:
        """Note that no change is under way any more, and nothing in `slot`."""
        facts.set_fact(connection, _NEXT_FINGERPRINT, None)
        facts.set_fact(connection, _NEXT_MODEL, None)
        vector_rows.empty_slot(connection, slot)
        vector_rows.unindex_slot(connection, slot)

    def _discard_store(self, slot: int) -> None:
        self._stores.pop(slot).drop()
        with suppress(LibraryUnusable):  # it goes at the next start
            discard_others(self._folder, (self.fingerprint,))

    # On a server

    def move(self, server: VectorServer | None) -> None:
        """Have a server keep the vectors from now on, or (None) this computer: it is given what SQLite has,
        and they are taken away where they were. Raises OnInternet, VectorServerLost, DiskFull, and
        LibraryUnusable while another model's vectors are made; all stays as it was then.
        """
        self._await_opening()
        with self._lock:
            if self._next is not None:
                raise LibraryUnusable(
                    "Vectors can be moved when the index for the other embedding model is complete."
                )
            if server == self.server and self._error is None:
                return
            try:
                store = self._make_filled_store(server)
                with self._searches_ended:
                    self._searches_ended.wait_for(lambda: self._searches == 0)
                    old = self._stores.pop(self.slot, None)
                    self._stores[self.slot], self.server, self._error = store, server, None
                if old is not None:
                    old.drop()
                if server is not None:
                    shutil.rmtree(self._folder / name_collection(self.fingerprint), ignore_errors=True)
            finally:
                allow_only(self.server)

    def _make_filled_store(self, server: VectorServer | None) -> VectorStore:
        """Make the store that is to hold the vectors in use, with all of them, and note where that is."""
        store = self._make_store(self.fingerprint, server)
        try:
            store.suspect = True  # whatever is there is compared
            self._reconcile(store, self.slot)
            with self._database.writing() as connection:
                facts.set_fact(connection, _SERVER, _write_server(server))
        except BaseException:
            store.close()
            raise
        return store

    def _open_again(self) -> None:
        """Ask a server once more that was not there; it may be back."""
        with self._lock:
            lost = self._error
            if isinstance(lost, VectorServerLost):
                self._open_stores()
                if self._error is lost:  # nothing went wrong this time
                    self._error = None

    def _make_store(self, fingerprint: str, server: VectorServer | None) -> VectorStore:
        if server is None:
            return VectorStore(self._folder, fingerprint)
        return ServedVectorStore(self._folder, fingerprint, server, self._name)

    # Looking at them

    @property
    def slots(self) -> tuple[int, ...]:
        """The slot in use and, while another model's vectors are made, that one's."""
        return (self.slot,) if self._next is None else (self.slot, 3 - self.slot)

    def open_store(self, *, beside: bool = False) -> VectorStore:
        """Return the store of the vectors in use, or of those made beside them, once it is open. Raises what
        opening it raised.
        """
        self._await_opening()
        if isinstance(self._error, VectorServerLost):
            self._open_again()
        if self._error is not None:
            raise self._error
        return self._stores[3 - self.slot if beside else self.slot]

    def load_passages(self, document: str) -> Iterator[tuple[list[str], Vectors]]:
        """Load keys and vectors [n, d] of a document's passages in reading order, a thousand at a time.
        Passages not embedded yet are left out.
        """
        with self._database.reading() as connection:
            numbers = catalogue.find_numbers(connection, (document,))
        last = -1
        while numbers:
            with self._database.reading() as connection:
                rows = vector_rows.load_of_passages(connection, self.slot, numbers[0], last, _AT_ONCE)
            if not rows:
                return
            last = rows[-1][0]
            yield [f"{document}:{number}" for number, _ in rows], np.stack([vector for _, vector in rows])

    @contextmanager
    def begin_search(self, *, by_meaning: bool) -> Iterator[VectorStore | None]:
        """Hold the store of the vectors in use for a search; None where only words count, or can."""
        with self._searches_ended:
            self._searches += 1
        try:
            store = self.open_store() if by_meaning else None
            yield None if store is None or store.failed else store
        finally:
            with self._searches_ended:
                self._searches -= 1
                self._searches_ended.notify_all()

    # Keeping Chroma in step

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Let nobody else change vectors meanwhile."""
        with self._lock:
            yield

    def discard(self, document: str, numbers: Sequence[int]) -> None:
        """Take out of Chroma what was taken out of SQLite."""
        if numbers:
            self.open_store()
            self._mend()
            for store in self._stores.values():
                store.discard([f"{document}:{number}" for number in numbers])

    def _await_opening(self) -> None:
        self._needed.set()
        self._opening.join()

    def _open_first(self) -> None:
        self._needed.wait(GRACE)
        if not self._closed:
            with suppress(Exception):  # opening meets it again, and tells
                load_chroma()
        with self._beginning:
            if self._closed:
                self._error = LibraryUnusable(_CLOSED)
                return
            self._begun = True
        self._open_stores()

    def _open_stores(self) -> None:
        try:
            named = [self.fingerprint] if self._next is None else [self.fingerprint, self._next]
            discard_others(self._folder, named)
            for slot, fingerprint in zip(self.slots, named, strict=True):
                store = self._make_store(fingerprint, self.server)
                try:
                    self._reconcile(store, slot)
                except BaseException:
                    store.close()
                    raise
                self._stores[slot] = store
        except Exception as error:  # whoever needs the vectors is told
            self._error = error

    def _reconcile(self, store: VectorStore, slot: int) -> None:
        """Give Chroma what SQLite has and it has not, after a kill, a power cut or damage."""
        with self._database.reading() as connection:
            claimed = vector_rows.count(connection, slot)
        if store.count() == claimed and not store.suspect:
            return
        known: set[str] = set()
        for keys, vectors in self._load_all(slot):
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
            store.discard(sorted(store.list_keys() - known))
        held_keys = store.list_keys()
        for keys, vectors in self._load_all(slot):
            lacking = [index for index, key in enumerate(keys) if key not in held_keys]
            if lacking:
                keys = [keys[index] for index in lacking]
                store.add(keys, vectors[lacking], [find_document(key) for key in keys])
        store.suspect = False

    def _load_all(self, slot: int) -> Iterator[tuple[list[str], Vectors]]:
        """Load keys and vectors [n, d], a thousand at a time."""
        last = (0, 0)
        while True:
            with self._database.reading() as connection:
                rows = vector_rows.load_in_order(connection, slot, last, _AT_ONCE)
            if not rows:
                return
            last = rows[-1][0]
            yield [key for _, key, _ in rows], np.stack([vector for _, _, vector in rows])

    @contextmanager
    def drop_with(self, ids: Sequence[str]) -> Iterator[None]:
        """Take the vectors of these documents out of Chroma after the block has taken them out of SQLite;
        no others of theirs can come in between.
        """
        with self._lock:
            with self._database.reading() as connection:
                some = vector_rows.has_any(connection, ids)
            yield
            if some:
                self.open_store()
                self._mend()
                for store in self._stores.values():
                    store.remove(ids)

    def _mend(self) -> None:
        """Put stores right of which the last change failed. Until then only words can be searched for."""
        for slot, store in self._stores.items():
            if store.failed:
                with self._searches_ended:
                    self._searches_ended.wait_for(lambda: self._searches == 0)
                    store.reopen()
                self._reconcile(store, slot)


def _write_server(server: VectorServer | None) -> str | None:
    return None if server is None else json.dumps([server.address, server.insisted])


def _read_server(kept: str | None) -> VectorServer | None:
    """Read the server that a library names; None where it is not written as it should be."""
    try:
        address, insisted = json.loads(kept or "")
        return read_vector_address(str(address), insisted=insisted is True)
    except (ValueError, TypeError, CarrelError):
        return None
