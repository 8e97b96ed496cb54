"""The library: everything a person has put in, safe on disk and quick to find."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.answers import Answer, Hit
from app.core.chats import Chat, Conversation
from app.core.documents import Document, DocumentState, Page, PageHealth, Passage, RemovedDocument, Seen
from app.core.errors import DiskFull, LibraryUnusable, NoSuchDocument
from app.core.grids import Grid, GridHead
from app.core.packing import PackedPage, pack
from app.core.reading import Match
from app.core.unread import told
from app.library.language.segmentation import SEGMENTATION
from app.library.search.find_words import find_words
from app.library.search.hybrid import Searcher
from app.library.search.naming import find_named
from app.library.store import catalogue, chats, files, tables, vector_rows
from app.library.store.database import Database, plain_errors
from app.library.store.notes import NoteStore
from app.library.store.places import Place
from app.library.store.removed import RemovedDocuments
from app.library.store.vector_rows import Unembedded, document_of
from app.library.store.vectors import VectorStore, discard_others

Vectors = NDArray[np.float32]

_SLOT, _FINGERPRINT, _MODEL = "slot", "fingerprint", "model"
_SEGMENTATION = "segmentation"
_NEXT_FINGERPRINT, _NEXT_MODEL = "next fingerprint", "next model"
_AT_ONCE = 1000
_SAME = 1e-4
_UNUSABLE = (
    DocumentState.EMPTY,
    DocumentState.UNSUPPORTED,
    DocumentState.NEEDS_PASSWORD,
    DocumentState.FAILED,
)

STARTER = ""
"""The path that stands for the embedding model that comes with Carrel."""


class Library:
    """Documents in a folder. Any thread may call any method.

    SQLite is the truth, vectors included, and Chroma follows: it is given what SQLite has and relieved of
    what SQLite has no more, so that whatever moment the process dies at, the next start can put it right.
    Chroma is opened in the background; only what needs it waits.

    One embedding model's vectors are in use. Another's can be made beside them (`begin_change`), and take
    their place when they are complete.

    Every method may raise DiskFull and LibraryUnusable; what was there before is then still there.
    """

    @classmethod
    def open(cls, folder: Path, fingerprint: str, *, chunking: str = "", model: str = STARTER) -> Library:
        """Opens or makes the library in `folder`. `fingerprint` names what makes the vectors in use; when it
        is not the one they were made with, everything is to be embedded again. `model` is where that model
        is. `chunking` names how the passages that will be stored are made.

        Raises LibraryTooNew, LibraryUnusable, DiskFull.
        """
        with plain_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        database = Database(folder / "library.sqlite")
        try:
            library = cls(folder, database, fingerprint, chunking, model)
        except BaseException:
            database.close()
            raise
        library._opening.start()
        return library

    @staticmethod
    def model_of(folder: Path) -> str:
        """Where the embedding model is that the library in `folder` uses. Raises as `open` does."""
        with plain_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        database = Database(folder / "library.sqlite")
        try:
            with database.reading() as connection:
                return files.fact(connection, _MODEL) or STARTER
        finally:
            database.close()

    def __init__(self, folder: Path, database: Database, fingerprint: str, chunking: str, model: str) -> None:
        self.folder = folder
        self._chunking = chunking
        self._database = database
        self.notes = NoteStore(database)
        self._vectors_folder = folder / "vectors"
        self._renditions = folder / "renditions"
        self._removed = RemovedDocuments(folder / "removed")
        self._stores: dict[int, VectorStore] = {}
        self._vectors_error: Exception | None = None
        self._vectors_lock = threading.RLock()
        self._searches = 0
        self._searches_ended = threading.Condition()
        self._searcher = Searcher(database)
        self._opening = threading.Thread(target=self._open_vectors, name="carrel-vectors", daemon=True)
        with database.writing() as connection:
            self._slot = int(files.fact(connection, _SLOT) or 1)
            self._fingerprint = fingerprint
            self._next = files.fact(connection, _NEXT_FINGERPRINT)
            vector_rows.index_slot(connection, self._slot)
            if files.fact(connection, _FINGERPRINT) != fingerprint:
                if self._next == fingerprint:
                    self._forget_beside(connection, 3 - self._slot)
                    self._next = None
                vector_rows.empty_slot(connection, self._slot)
                files.set_fact(connection, _FINGERPRINT, fingerprint)
                catalogue.recount(connection, self._slot, "1")
            files.set_fact(connection, _MODEL, model)
            files.set_fact(connection, _SLOT, str(self._slot))
            if files.fact(connection, _SEGMENTATION) != SEGMENTATION:
                # What is taken out of the index must be what was put in.
                catalogue.index_words_again(connection)
                files.set_fact(connection, _SEGMENTATION, SEGMENTATION)
        self._discard_orphans()

    def close(self) -> None:
        """Lets go of every file."""
        self._opening.join()
        with self._vectors_lock:
            for store in self._stores.values():
                store.close()
            self._stores.clear()
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

    def at(self, path: str) -> Document | None:
        """The document that a path leads to."""
        with self._database.reading() as connection:
            return catalogue.at(connection, path)

    def find(self, names: Iterable[str]) -> tuple[Document, ...]:
        """The documents that go by these ids (or their first six letters or more), paths, titles or file
        names, each once. Raises NoSuchDocument for a name of none, or of several.
        """
        everything = self.documents()
        found: dict[str, Document] = {}
        for name in names:
            document = find_named(name, everything)
            found[document.id] = document
        return tuple(found.values())

    def put(self, document: Document) -> None:
        """Adds a document or changes what is known of it. Its paths are added to those it has."""
        with self._changing() as connection:
            catalogue.put(connection, document)
            if document.state in _UNUSABLE:
                catalogue.set_chunking(connection, document.id, self._chunking)

    def add_path(self, id_: str, path: str) -> Document:
        """Makes `path` the newest of a document's. Raises NoSuchDocument."""
        with self._changing() as connection:
            catalogue.add_path(connection, id_, path)
            document = catalogue.document(connection, id_)
        if document is None:
            raise NoSuchDocument("That document is no longer in the library.")
        return document

    def remove(self, ids: Sequence[str], *, keep: bool = False) -> None:
        """Takes documents out of everywhere; ids that are not there are ignored. Those to `keep` can be
        brought back for a while.
        """
        self._removed.sweep()
        for id_ in ids if keep else ():
            with suppress(DiskFull):  # whoever removes something to make room must not be refused
                self._removed.keep(self._database, id_, self._fingerprint)
        with self._without_vectors(ids), self._changing() as connection:
            catalogue.remove(connection, ids)
        for id_ in ids:
            with suppress(OSError):  # a viewer may hold it open; it goes at the next start
                if keep:
                    os.replace(self.rendition(id_), self._removed.rendition(id_))
                else:
                    self.rendition(id_).unlink()

    def removed(self) -> list[RemovedDocument]:
        """Those that were removed and can be brought back, the last that was removed first."""
        there = {document.id for document in self.documents()}
        return [each for each in self._removed.listed() if each.document.id not in there]

    def find_removed(self, names: Iterable[str]) -> tuple[Document, ...]:
        """Those of the removed documents that go by these names, as `find` does. Raises NoSuchDocument."""
        kept = [each.document for each in self.removed()]
        return tuple({(found := find_named(name, kept)).id: found for name in names}.values())

    def restore(self, id_: str) -> Document:
        """Brings a removed document back, as it was. Raises NoSuchDocument."""
        if not self._removed.is_restorable(id_, self._database):
            raise NoSuchDocument(
                "This document was removed before Carrel was updated; please add its file again."
            )
        keys, vectors = self._removed.vectors(id_, self._slot, self._fingerprint)
        try:
            self._removed.restore(self._database, id_)
        finally:
            self._searcher.changed()
        with suppress(OSError):
            os.replace(self._removed.rendition(id_), self.rendition(id_))
        with self._database.writing() as connection:
            (document,) = catalogue.recount(connection, self._slot, "id = ?", (id_,))
            files.leave_in(connection, document.paths)
        for first in range(0, len(keys), _AT_ONCE):
            self.add_vectors(keys[first : first + _AT_ONCE], vectors[first : first + _AT_ONCE])
        self._removed.forget(id_)
        return self.document(id_) or document

    def forget_removed(self, ids: Sequence[str]) -> None:
        """Forgets removed documents for good."""
        for id_ in ids:
            self._removed.forget(id_)
        self.notes.forget(ids)

    def rendition(self, id_: str) -> Path:
        """Where the PDF is, or is to be put, that stands for a document of another format."""
        return self._renditions / f"{id_}.pdf"

    # Files and folders

    def enqueue(self, paths: Iterable[str]) -> None:
        """Remembers files that were given until they are dequeued, whatever happens meanwhile."""
        with self._database.writing() as connection:
            files.enqueue(connection, paths)

    def dequeue(self, paths: Iterable[str]) -> None:
        """Forgets files that are done with."""
        with self._database.writing() as connection:
            files.dequeue(connection, paths)

    def queued(self) -> tuple[str, ...]:
        """Files that were given and are not done, first come first."""
        with self._database.reading() as connection:
            return tuple(files.queued(connection))

    def saw(self, path: str, seen: Seen) -> None:
        """Keeps what a document's path was like when it was read."""
        with self._database.writing() as connection:
            files.saw(connection, path, seen)

    def known_below(self, folder: str) -> dict[str, Seen | None]:
        """The paths of documents in `folder` and below, with what was seen of them."""
        with self._database.reading() as connection:
            return files.known_below(connection, folder)

    def forget_paths(self, paths: Iterable[str]) -> tuple[Document, ...]:
        """Forgets where documents were. Returns those that now are nowhere."""
        with self._changing() as connection:
            files.forget_paths(connection, paths)
            return tuple(catalogue.without_paths(connection))

    def leave_out(self, path: str, seen: Seen) -> None:
        """Has a file in a watched folder passed over for as long as it is like this."""
        with self._database.writing() as connection:
            files.leave_out(connection, path, seen)

    def left_out(self) -> dict[str, Seen]:
        """The files to pass over."""
        with self._database.reading() as connection:
            return files.left_out(connection)

    def leave_in(self, paths: Iterable[str]) -> None:
        """Has files passed over no longer."""
        with self._database.writing() as connection:
            files.leave_in(connection, paths)

    def folders(self) -> tuple[str, ...]:
        """The folders that are watched."""
        with self._database.reading() as connection:
            return tuple(files.folders(connection))

    def add_folder(self, folder: str) -> None:
        """Has a folder watched."""
        with self._database.writing() as connection:
            files.add_folder(connection, folder)

    def remove_folder(self, folder: str) -> None:
        """Has a folder watched no longer."""
        with self._database.writing() as connection:
            files.remove_folder(connection, folder)

    # Pages and passages

    def store(
        self,
        document: Document,
        pages: Iterable[Page | PackedPage],
        passages: Iterable[Passage],
        grids: Iterable[Grid] = (),
        *,
        ocr: bool = True,
    ) -> Document:
        """Puts what was read of a document in the place of whatever it had, at once or not at all. It is then
        SEARCHABLE by its words, if it has any; pages that only OCR can read are waited for if `ocr`. Returns
        it as it now is.
        """
        # Everything is made ready first, so that other writers wait for the writing only.
        page_rows = [page if isinstance(page, PackedPage) else pack(page) for page in pages]
        passage_rows = [catalogue.passage_row(passage) for passage in passages]
        grid_rows = [tables.grid_row(grid) for grid in grids]
        document = replace(document, state=DocumentState.SEARCHABLE, pages=len(page_rows), reason=None)
        with self._without_vectors([document.id]), self._changing() as connection:
            number = catalogue.store(connection, document, page_rows, passage_rows, self._chunking)
            tables.store(connection, number, grid_rows)
            catalogue.await_ocr(connection, ocr, "number = ?", (number,))
            (stored,) = catalogue.recount(connection, self._slot, "number = ?", (number,))
        return stored

    def store_page(self, document: str, page: Page, passages: Iterable[Passage]) -> Document | None:
        """Puts a page that was read anew, with the passages that start on it, in the place of what it was.
        Returns the document as it now is, or None when it is gone.
        """
        passage_rows = [catalogue.passage_row(passage) for passage in passages]
        with self._vectors_lock:
            with self._changing() as connection:
                numbers = catalogue.document_numbers(connection, (document,))
                if not numbers:
                    return None
                gone = catalogue.store_page(connection, numbers[0], pack(page), passage_rows)
                (stored,) = catalogue.recount(connection, self._slot, "number = ?", (numbers[0],))
            if gone:
                self._vectors_opened()
                self._mend()
                for store in self._stores.values():
                    store.discard([f"{document}:{number}" for number in gone])
        return stored

    def add_to_page(
        self, document: str, before: Page, page: Page, passages: Iterable[Passage]
    ) -> Document | None:
        """Puts `page`, which begins with the words of `before`, in its place, and adds the passages of the
        words that are new. Returns the document as it now is, or None when it, or the page, is another.
        """
        passage_rows = [catalogue.passage_row(passage) for passage in passages]
        with self._changing() as connection:
            for number in catalogue.document_numbers(connection, (document,)):
                if catalogue.add_to_page(connection, number, pack(before), pack(page), passage_rows):
                    return catalogue.recount(connection, self._slot, "number = ?", (number,))[0]
        return None

    def unread(self, documents: Sequence[str] = ()) -> str:
        """Sentences on what of documents that can be used (of these ids; of none: of all) was not read."""
        with self._database.reading() as connection:
            return told(catalogue.unread(connection, documents))

    def is_outdated(self, document: str) -> bool:
        """Whether the passages of a document were made otherwise than they would be now."""
        with self._database.reading() as connection:
            return bool(catalogue.outdated(connection, self._chunking, "id = ?", (document,)))

    def outdated(self) -> tuple[Document, ...]:
        """The documents whose passages were made otherwise than they would be now."""
        with self._database.reading() as connection:
            return tuple(catalogue.outdated(connection, self._chunking))

    def page_healths(self, document: str) -> list[tuple[int, str, PageHealth, str | None]]:
        """Number, label and health of each page of a document, and what was not read or is wrong there."""
        with self._database.reading() as connection:
            return catalogue.page_healths(connection, document)

    def await_ocr(self, on: bool) -> tuple[Document, ...]:
        """Has all that only OCR can read waited for, or not. Returns the documents this changed."""
        with self._database.writing() as connection:
            some = (
                "(EXISTS (SELECT 1 FROM pages WHERE document = documents.number AND health = 'waiting')"
                " OR EXISTS (SELECT 1 FROM pages WHERE document = documents.number AND pictures > 0))"
            )
            catalogue.await_ocr(connection, on, some)
            return tuple(catalogue.recount(connection, self._slot, some))

    def put_back_for_ocr(self, document: str) -> Document | None:
        """Has the pages of a document that failed or are empty read by OCR, once more."""
        with self._database.writing() as connection:
            for number in catalogue.document_numbers(connection, (document,)):
                catalogue.put_back_for_ocr(connection, number)
                catalogue.await_ocr(connection, True, "number = ?", (number,))
                return catalogue.recount(connection, self._slot, "number = ?", (number,))[0]
        return None

    def next_waiting(self, first: Sequence[str] = ()) -> tuple[str, int] | None:
        """The next page for OCR, as document and number, if any; those of the documents `first` come
        first.
        """
        with self._database.reading() as connection:
            return catalogue.next_waiting(connection, first)

    def next_with_pictures(self, first: Sequence[str] = ()) -> tuple[str, int] | None:
        """The next page with pictures for OCR, as `next_waiting` tells it."""
        with self._database.reading() as connection:
            return catalogue.next_with_pictures(connection, first)

    def failed_for(self, reason: str) -> list[tuple[str, int]]:
        """The pages, as document and number, that failed for this reason."""
        with self._database.reading() as connection:
            return catalogue.failed_for(connection, reason)

    def pages(self, document: str, numbers: Iterable[int]) -> dict[int, Page]:
        """Those pages of a document that there are, by number."""
        with self._database.reading() as connection:
            return catalogue.pages(connection, document, numbers)

    def find_words(self, document: str, wanted: str, *, whole: bool = False) -> list[Match]:
        """Where `wanted` stands on the pages of a document; see `find_words`."""
        with self._database.reading() as connection:
            packed = catalogue.packed_words(connection, document)
        return list(find_words(packed, wanted, whole=whole))

    def passages(self, keys: Sequence[str]) -> list[Passage]:
        """The passages of those keys that there are, in the order of `keys`."""
        with self._database.reading() as connection:
            return catalogue.passages(connection, keys)

    def grid_heads(self) -> list[GridHead]:
        """What is known of the tables of all documents before their cells are looked at."""
        with self._database.reading() as connection:
            return tables.heads(connection)

    def grid(self, head: GridHead) -> Grid | None:
        """A table with its cells; None when it is gone."""
        with self._database.reading() as connection:
            return tables.grid(connection, head)

    def document_passages(self, id_: str) -> list[Passage]:
        """All passages of a document, in reading order."""
        with self._database.reading() as connection:
            return catalogue.document_passages(connection, id_)

    def on_pages(self, pages: Iterable[tuple[str, int]]) -> list[Hit]:
        """The passages that start on those pages (document id, number), in reading order."""
        with self._database.reading() as connection:
            places = {
                Place(number, page)
                for id_, page in pages
                for number in catalogue.document_numbers(connection, [id_])
            }
            found = sorted(catalogue.candidates(connection, places), key=lambda each: each[1:])
            return catalogue.hits(connection, [(each.rowid, 1.0) for each in found])

    # Chats

    def chats(self, words: str = "") -> tuple[Chat, ...]:
        """The chats in which all of `words` occur, the newest first."""
        with self._database.reading() as connection:
            return tuple(chats.chats(connection, words))

    def conversation(self, chat: int) -> Conversation:
        """A chat with its turns, as they were kept. Raises NoSuchChat."""
        with self._database.reading() as connection:
            return chats.conversation(connection, chat)

    def keep_turn(self, chat: int, question: str, documents: Sequence[str], answer: Answer) -> int:
        """Adds a turn to a chat; for NEW of app.core.chats, one is begun. Returns the chat's number.
        `documents` are the ids of those that alone were asked. Raises NoSuchChat.
        """
        with self._database.writing() as connection:
            return chats.keep(connection, chat, question, documents, answer)

    def put_answer(self, chat: int, turn: int, answer: Answer) -> None:
        """Puts an answer in the place of the one that a turn has."""
        with self._database.writing() as connection:
            chats.put_answer(connection, chat, turn, answer)

    def rename_chat(self, chat: int, title: str) -> Chat:
        """Gives a chat another title. Raises NoSuchChat, and CarrelError for no title at all."""
        with self._database.writing() as connection:
            return chats.rename(connection, chat, title)

    def remove_chats(self, ids: Sequence[int] | None) -> int:
        """Deletes chats (None: all) for good. Returns how many there were."""
        with self._database.writing() as connection:
            return chats.remove(connection, ids)

    # Vectors

    def without_vectors(self, limit: int, first: Sequence[str] = ()) -> list[Unembedded]:
        """What to embed next: pages, then passages, and of these those of the documents `first` first."""
        return self._missing(self._slot, limit, first)

    def without_vectors_beside(self, limit: int) -> list[Unembedded]:
        """What to embed next with the model that is to take over, if there is one."""
        return self._missing(3 - self._slot, limit, ()) if self._next is not None else []

    def _missing(self, slot: int, limit: int, first: Sequence[str]) -> list[Unembedded]:
        with self._vectors_lock:
            self._vectors_opened()
            self._mend()
        with self._database.reading() as connection:
            return vector_rows.missing_pages(connection, slot, limit, first) or vector_rows.missing_passages(
                connection, slot, limit, first
            )

    def missing(self) -> tuple[int, int]:
        """How many pages and how many passages have no vector in use yet."""
        with self._database.reading() as connection:
            return vector_rows.missing_count(connection, self._slot)

    def unfinished(self) -> tuple[int, int, int]:
        """How many documents are being completed, how many pages they have, and how many of these wait for
        OCR.
        """
        with self._database.reading() as connection:
            return catalogue.unfinished(connection)

    def add_vectors(
        self, keys: Sequence[str], vectors: Vectors, *, beside: str | None = None
    ) -> tuple[Document, ...]:
        """Puts in the vectors [n, d] of the passages and pages `keys`. A document that has them all, and no
        page that waits for OCR, becomes READY. Returns the documents this changed. Keys that stand for
        nothing (any more), or have their vector, are ignored. `beside` is the fingerprint of the model that
        made them, if that is to take over; when it is not (any more), all are ignored.
        """
        with self._vectors_lock:
            self._vectors_opened()
            self._mend()
            if beside is not None and beside != self._next:
                return ()
            slot = self._slot if beside is None else 3 - self._slot
            store = self._stores[slot]
            vectors = np.asarray(vectors, np.float32)
            with self._database.writing() as connection:
                kept, documents = vector_rows.add(connection, slot, keys, vectors)
                keys, vectors = [keys[index] for index in kept], vectors[kept]
                touched = "id IN (SELECT value FROM json_each(?))", (json.dumps(documents),)
                changed = catalogue.recount(connection, self._slot, *touched)
            if not kept:
                return ()
            try:
                store.add(keys, vectors, [document_of(key) for key in keys])
            except BaseException:
                with self._database.writing() as connection:
                    vector_rows.take_back(connection, slot, keys)
                    catalogue.recount(connection, self._slot, *touched)
                raise
            return tuple(changed)

    # Another embedding model

    def next_model(self) -> tuple[str, str] | None:
        """Where the model is whose vectors are made beside those in use, and its fingerprint."""
        with self._database.reading() as connection:
            fingerprint = files.fact(connection, _NEXT_FINGERPRINT)
            if fingerprint is None:
                return None
            return files.fact(connection, _NEXT_MODEL) or STARTER, fingerprint

    def begin_change(self, fingerprint: str, model: str) -> None:
        """Has vectors of another model made beside those in use; a change begun before is given up. There is
        nothing to make when `fingerprint` is that of the model in use, found in another place.
        """
        with self._vectors_lock:
            self.give_up_change()
            if fingerprint == self._fingerprint:
                with self._database.writing() as connection:
                    files.set_fact(connection, _MODEL, model)
                return
            other = 3 - self._slot
            store = VectorStore(self._vectors_folder, fingerprint)
            try:
                self._reconcile(store, other)
                with self._database.writing() as connection:
                    files.set_fact(connection, _NEXT_FINGERPRINT, fingerprint)
                    files.set_fact(connection, _NEXT_MODEL, model)
                    vector_rows.index_slot(connection, other)
            except BaseException:
                store.close()
                raise
            self._stores[other] = store
            self._next = fingerprint

    def give_up_change(self) -> None:
        """Throws away what was made beside the vectors in use."""
        with self._vectors_lock:
            self._vectors_opened()
            if self._next is None:
                return
            with self._database.writing() as connection:
                self._forget_beside(connection, 3 - self._slot)
            self._next = None
            self._discard_store(3 - self._slot)

    def change_left(self) -> tuple[int, int]:
        """How many vectors there are to be beside those in use, and how many of these are still to be
        made.
        """
        if self._next is None:
            return 0, 0
        with self._database.reading() as connection:
            left = sum(vector_rows.missing_count(connection, 3 - self._slot))
            return vector_rows.count(connection, 3 - self._slot) + left, left

    def finish_change(self) -> bool:
        """Puts the vectors made beside those in use in their place, when no search is under way. False when
        some are missing still.
        """
        with self._vectors_lock:
            if self._next is None or self.change_left()[1]:
                return False
            self._vectors_opened()
            with self._searches_ended:
                self._searches_ended.wait_for(lambda: self._searches == 0)
                old, new = self._slot, 3 - self._slot
                with self._database.writing() as connection:
                    files.set_fact(connection, _SLOT, str(new))
                    files.set_fact(connection, _FINGERPRINT, self._next)
                    files.set_fact(connection, _MODEL, files.fact(connection, _NEXT_MODEL))
                    self._forget_beside(connection, old)
                    catalogue.recount(connection, new, "1")
                self._slot, self._fingerprint, self._next = new, self._next, None
                self._discard_store(old)
            return True

    @staticmethod
    def _forget_beside(connection: sqlite3.Connection, slot: int) -> None:
        """No change is under way any more, and nothing in `slot`."""
        files.set_fact(connection, _NEXT_FINGERPRINT, None)
        files.set_fact(connection, _NEXT_MODEL, None)
        vector_rows.empty_slot(connection, slot)
        vector_rows.unindex_slot(connection, slot)

    def _discard_store(self, slot: int) -> None:
        self._stores.pop(slot).close()
        with suppress(LibraryUnusable):  # it goes at the next start
            discard_others(self._vectors_folder, (self._fingerprint,))

    def _slots(self) -> tuple[int, ...]:
        """The slot in use and, while another model's vectors are made, that one's."""
        return (self._slot,) if self._next is None else (self._slot, 3 - self._slot)

    # Search

    def search(
        self, query: str, vector: Vectors | None, documents: Sequence[str] = (), limit: int = 10
    ) -> list[Hit]:
        """The passages that answer `query` best, best first. `vector` [d] is the embedding of
        `with_related(query)`; without it only words count. `documents` are ids; none means all.
        """
        with self._searches_ended:
            self._searches += 1
        try:
            store = self._vectors_opened() if vector is not None else None
            if store is not None and store.failed:
                store = vector = None
            return self._searcher.search(query, vector, store, self._slot, documents, limit)
        finally:
            with self._searches_ended:
                self._searches -= 1
                self._searches_ended.notify_all()

    # Looking through everything

    def passage_vectors(self, document: str) -> Iterator[tuple[list[str], Vectors]]:
        """Keys and vectors [n, d] of a document's passages in reading order, a thousand at a time. Passages
        not embedded yet are left out.
        """
        with self._database.reading() as connection:
            numbers = catalogue.document_numbers(connection, (document,))
        last = -1
        while numbers:
            with self._database.reading() as connection:
                rows = vector_rows.of_passages(connection, self._slot, numbers[0], last, _AT_ONCE)
            if not rows:
                return
            last = rows[-1][0]
            yield [f"{document}:{number}" for number, _ in rows], np.stack([vector for _, vector in rows])

    def word_scores(self, query: str, documents: Sequence[str], limit: int) -> dict[str, float]:
        """BM25 scores, by key, of the `limit` passages that the words of `query` speak for most."""
        return self._searcher.word_scores(query, documents, limit)

    def hits(self, scores: Mapping[str, float]) -> list[Hit]:
        """The passages of these keys that there are, best first."""
        with self._database.reading() as connection:
            rows = catalogue.rows_of(connection, scores)
            order = sorted(rows, key=lambda key: (-scores[key], key))
            return catalogue.hits(connection, [(rows[key], scores[key]) for key in order])

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that may change what documents there are, what they are called or what is in them."""
        try:
            with self._database.writing() as connection:
                yield connection
        finally:
            self._searcher.changed()

    # Keeping Chroma in step

    def check(self) -> None:
        """Waits until the vectors are open and in step with SQLite; called for its errors."""
        self._vectors_opened()

    def _open_vectors(self) -> None:
        try:
            named = [self._fingerprint] if self._next is None else [self._fingerprint, self._next]
            discard_others(self._vectors_folder, named)
            for slot, fingerprint in zip(self._slots(), named, strict=True):
                store = VectorStore(self._vectors_folder, fingerprint)
                try:
                    self._reconcile(store, slot)
                except BaseException:
                    store.close()
                    raise
                self._stores[slot] = store
        except Exception as error:  # whoever needs the vectors is told
            self._vectors_error = error

    def _reconcile(self, store: VectorStore, slot: int) -> None:
        """Gives Chroma what SQLite has and it has not, after a kill, a power cut or damage."""
        with self._database.reading() as connection:
            claimed = vector_rows.count(connection, slot)
        if store.count() == claimed and not store.suspect:
            return
        known: set[str] = set()
        for keys, vectors in self._all_vectors(slot):
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
        for keys, vectors in self._all_vectors(slot):
            lacking = [index for index, key in enumerate(keys) if key not in held_keys]
            if lacking:
                keys = [keys[index] for index in lacking]
                store.add(keys, vectors[lacking], [document_of(key) for key in keys])
        store.suspect = False

    def _all_vectors(self, slot: int) -> Iterator[tuple[list[str], Vectors]]:
        """Keys and vectors [n, d], a thousand at a time."""
        last = (0, 0)
        while True:
            with self._database.reading() as connection:
                rows = vector_rows.in_order(connection, slot, last, _AT_ONCE)
            if not rows:
                return
            last = rows[-1][0]
            yield [key for _, key, _ in rows], np.stack([vector for _, _, vector in rows])

    @contextmanager
    def _without_vectors(self, ids: Sequence[str]) -> Iterator[None]:
        """Takes the vectors of these documents out of Chroma after the block has taken them out of SQLite;
        no others of theirs can come in between.
        """
        with self._vectors_lock:
            with self._database.reading() as connection:
                some = vector_rows.any_of(connection, ids)
            yield
            if some:
                self._vectors_opened()
                self._mend()
                for store in self._stores.values():
                    store.remove(ids)

    def _mend(self) -> None:
        """Puts stores right of which the last change failed. Until then only words can be searched for."""
        for slot, store in self._stores.items():
            if store.failed:
                with self._searches_ended:
                    self._searches_ended.wait_for(lambda: self._searches == 0)
                    store.reopen()
                self._reconcile(store, slot)

    def _vectors_opened(self) -> VectorStore:
        """The store of the vectors in use."""
        self._opening.join()
        if self._vectors_error is not None:
            raise self._vectors_error
        return self._stores[self._slot]

    def _discard_orphans(self) -> None:
        """Takes away renditions of documents that are gone, and what a reading that was cut off has left."""
        with plain_errors(self.folder):
            if not self._renditions.is_dir():
                return
            known = {self.rendition(document.id) for document in self.documents()}
            for file in self._renditions.iterdir():
                if file not in known:
                    with suppress(OSError):
                        if file.is_dir():
                            shutil.rmtree(file)
                        else:
                            file.unlink()
