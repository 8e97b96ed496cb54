"""The library: everything a person has put in, safe on disk and quick to find."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from app.core.answers import Hit
from app.core.documents import Document, DocumentState, Page, PageHealth, Passage, RemovedDocument
from app.core.errors import DiskFull, NoSuchDocument
from app.core.figure_tables import FigureTable
from app.core.grids import Grid, GridHead
from app.core.library_place import DATABASE
from app.core.packing import PackedPage, pack
from app.core.reading import MatchList
from app.core.unread import describe_unread
from app.library.chat_archive import ChatArchive
from app.library.content_upkeep import ContentUpkeep
from app.library.language.segmentation import SEGMENTATION
from app.library.ocr_queue import OcrQueue
from app.library.search.document_names import find_named, find_tagged
from app.library.search.find_words import WordFinder
from app.library.search.hybrid import Searcher
from app.library.store import catalogue, completion, contents, facts, figure_tables
from app.library.store import grids as grid_store
from app.library.store.database import Database, translate_errors
from app.library.store.files import FileRegister
from app.library.store.notes import NoteStore
from app.library.store.places import Place
from app.library.store.removed import RemovedDocuments
from app.library.store.scopes import ScopeStore
from app.library.store.tag_store import TagStore
from app.library.vector_upkeep import MODEL, STARTER, Vectors, VectorUpkeep
from app.pages.figure_tables.find_tables import pack_with_tables

_SEGMENTATION = "segmentation"
_AT_ONCE = 1000
_UNUSABLE = (
    DocumentState.EMPTY,
    DocumentState.UNSUPPORTED,
    DocumentState.NEEDS_PASSWORD,
    DocumentState.FAILED,
)


class Library:
    """Documents in a folder. Any thread may call any method.

    SQLite is the truth, vectors included, and Chroma follows; see VectorUpkeep. Every method may raise
    DiskFull and LibraryUnusable; what was there before is then still there.
    """

    @classmethod
    def open(cls, folder: Path, fingerprint: str, *, chunking: str = "", model: str = STARTER) -> Library:
        """Open or make the library in `folder`. `fingerprint` names what makes the vectors in use; when it
        is not the one they were made with, everything is to be embedded again. `model` is where that model
        is. `chunking` names how the passages that will be stored are made.

        Raises LibraryTooNew, LibraryUnusable, DiskFull.
        """
        with translate_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        database = Database(folder / DATABASE)
        try:
            library = cls(folder, database, fingerprint, chunking, model)
        except BaseException:
            database.close()
            raise
        library.vectors.open()
        return library

    @staticmethod
    def find_model(folder: Path) -> str:
        """Find where the embedding model is that the library in `folder` uses. Raises as `open` does."""
        with translate_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        database = Database(folder / DATABASE)
        try:
            with database.reading() as connection:
                return facts.find_fact(connection, MODEL) or STARTER
        finally:
            database.close()

    def __init__(self, folder: Path, database: Database, fingerprint: str, chunking: str, model: str) -> None:
        self.folder = folder
        self._chunking = chunking
        self.database = database
        self._renditions = folder / "renditions"
        self._removed = RemovedDocuments(folder / "removed")
        self._searcher = Searcher(database)
        self._finder = WordFinder()
        self.vectors = VectorUpkeep(folder / "vectors", database, fingerprint, model)
        self.files = FileRegister(database)
        self.chats = ChatArchive(database)
        self.notes = NoteStore(database)
        self.tags = TagStore(database)
        self.scopes = ScopeStore(database)
        self.content = ContentUpkeep(database)
        self.ocr = OcrQueue(database, lambda: self.vectors.slot)
        with database.writing() as connection:
            if facts.find_fact(connection, _SEGMENTATION) != SEGMENTATION:
                # What is taken out of the index must be what was put in.
                catalogue.index_words_again(connection)
                facts.set_fact(connection, _SEGMENTATION, SEGMENTATION)
        self._discard_orphans()

    def close(self) -> None:
        """Let go of every file."""
        self.vectors.close()
        self.database.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Documents

    def list_documents(self) -> tuple[Document, ...]:
        """List every document, oldest first."""
        with self.database.reading() as connection:
            return tuple(catalogue.list_documents(connection))

    def find_document(self, id_: str) -> Document | None:
        """Find the document of this id."""
        with self.database.reading() as connection:
            return catalogue.find_document(connection, id_)

    def find_at(self, path: str) -> Document | None:
        """Find the document that a path leads to."""
        with self.database.reading() as connection:
            return catalogue.find_at(connection, path)

    def find(self, names: Iterable[str]) -> tuple[Document, ...]:
        """Find the documents that go by these ids (or their first six letters or more), paths, titles or file
        names, each once; “@” and a tag stand for all that have it. Raises NoSuchDocument for a name of
        none, or of several.
        """
        everything = self.list_documents()
        found: dict[str, Document] = {}
        for name in names:
            for document in find_tagged(name, everything) or (find_named(name, everything),):
                found[document.id] = document
        return tuple(found.values())

    def put(self, document: Document) -> None:
        """Add a document or change what is known of it. Its paths are added to those it has."""
        with self._change() as connection:
            catalogue.put(connection, document)
            if document.state in _UNUSABLE:
                catalogue.set_chunking(connection, document.id, self._chunking)

    def rename(self, id_: str, title: str) -> Document:
        """Give a document a title of the person's own; "" is what its file calls itself. Raises
        NoSuchDocument.
        """
        with self._change() as connection:
            for number in catalogue.find_numbers(connection, (id_,)):
                catalogue.rename(connection, number, title)
            document = catalogue.find_document(connection, id_)
        if document is None:
            raise NoSuchDocument("That document is no longer in the library.")
        return document

    def add_path(self, id_: str, path: str) -> Document:
        """Make `path` the newest of a document's. Raises NoSuchDocument."""
        with self._change() as connection:
            catalogue.add_path(connection, id_, path)
            document = catalogue.find_document(connection, id_)
        if document is None:
            raise NoSuchDocument("That document is no longer in the library.")
        return document

    def remove(self, ids: Sequence[str], *, keep: bool = False) -> None:
        """Take documents out of everywhere; ids that are not there are ignored. Those to `keep` can be
        brought back for a while.
        """
        self._removed.sweep()
        for id_ in ids if keep else ():
            with suppress(DiskFull):  # whoever removes something to make room must not be refused
                self._removed.keep(self.database, id_, self.vectors.fingerprint)
        with self.vectors.drop_with(ids), self._change() as connection:
            catalogue.remove(connection, ids)
        for id_ in ids:
            with suppress(OSError):  # a viewer may hold it open; it goes at the next start
                if keep:
                    os.replace(self.locate_rendition(id_), self._removed.locate_rendition(id_))
                else:
                    self.locate_rendition(id_).unlink()

    def list_removed(self) -> list[RemovedDocument]:
        """List those that were removed and can be brought back, the last that was removed first."""
        there = {document.id for document in self.list_documents()}
        return [each for each in self._removed.list_kept(self.database) if each.document.id not in there]

    def find_removed(self, names: Iterable[str]) -> tuple[Document, ...]:
        """Find those of the removed documents that go by these names, as `find` does. Raises
        NoSuchDocument.
        """
        kept = [each.document for each in self.list_removed()]
        return tuple({(found := find_named(name, kept)).id: found for name in names}.values())

    def restore(self, id_: str) -> Document:
        """Bring a removed document back, as it was. Raises NoSuchDocument."""
        if not self._removed.is_restorable(id_, self.database):
            raise NoSuchDocument(
                "This document was removed before Carrel was updated; please add its file again."
            )
        keys, vectors = self._removed.load_vectors(id_, self.vectors.slot, self.vectors.fingerprint)
        try:
            self._removed.restore(self.database, id_)
        finally:
            self._searcher.forget_known()
        with suppress(OSError):
            os.replace(self._removed.locate_rendition(id_), self.locate_rendition(id_))
        with self.database.writing() as connection:
            (document,) = completion.recount(connection, self.vectors.slot, "id = ?", (id_,))
        self.files.leave_in(document.paths)
        for first in range(0, len(keys), _AT_ONCE):
            self.vectors.add(keys[first : first + _AT_ONCE], vectors[first : first + _AT_ONCE])
        self._removed.forget(id_)
        return self.find_document(id_) or document

    def forget_removed(self, ids: Sequence[str]) -> None:
        """Forget removed documents for good."""
        for id_ in ids:
            self._removed.forget(id_)
        self.notes.forget(ids)

    def forget_paths(self, paths: Iterable[str]) -> tuple[Document, ...]:
        """Forget where documents were. Return those that now are nowhere."""
        with self._change() as connection:
            catalogue.forget_paths(connection, paths)
            return tuple(catalogue.list_without_paths(connection))

    def locate_rendition(self, id_: str) -> Path:
        """Locate where the PDF is, or is to be put, that stands for a document of another format."""
        return self._renditions / f"{id_}.pdf"

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
        """Put what was read of a document in the place of whatever it had, at once or not at all. It is then
        SEARCHABLE by its words, if it has any; pages that only OCR can read are waited for if `ocr`. Returns
        it as it now is.
        """
        # Everything is made ready first, so that other writers wait for the writing only.
        page_rows = [page if isinstance(page, PackedPage) else pack_with_tables(page) for page in pages]
        passage_rows = [catalogue.pack_passage(passage) for passage in passages]
        grid_rows = [grid_store.make_row(grid) for grid in grids]
        with self.vectors.drop_with([document.id]), self._change() as connection:
            number = catalogue.store(connection, document, page_rows, passage_rows, self._chunking)
            grid_store.store(connection, number, grid_rows)
            completion.await_ocr(connection, ocr, "number = ?", (number,))
            (stored,) = completion.recount(connection, self.vectors.slot, "number = ?", (number,))
        return stored

    def store_page(self, document: str, page: Page, passages: Iterable[Passage]) -> Document | None:
        """Put a page that was read anew, with the passages that start on it, in the place of what it was.
        Returns the document as it now is, or None when it is gone.
        """
        passage_rows = [catalogue.pack_passage(passage) for passage in passages]
        with self.vectors.hold():
            with self._change() as connection:
                numbers = catalogue.find_numbers(connection, (document,))
                if not numbers:
                    return None
                gone = catalogue.store_page(connection, numbers[0], pack_with_tables(page), passage_rows)
                (stored,) = completion.recount(connection, self.vectors.slot, "number = ?", (numbers[0],))
            self.vectors.discard(document, gone)
        return stored

    def add_to_page(
        self, document: str, before: Page, page: Page, passages: Iterable[Passage]
    ) -> Document | None:
        """Put `page`, which begins with the words of `before`, in its place, and add the passages of the
        words that are new. Returns the document as it now is, or None when it, or the page, is another.
        """
        passage_rows = [catalogue.pack_passage(passage) for passage in passages]
        with self._change() as connection:
            for number in catalogue.find_numbers(connection, (document,)):
                if catalogue.add_to_page(
                    connection, number, pack(before), pack_with_tables(page), passage_rows
                ):
                    return completion.recount(connection, self.vectors.slot, "number = ?", (number,))[0]
        return None

    def count_unfinished(self) -> tuple[int, int, int]:
        """Count the documents that are being completed, their pages, and how many of these wait for OCR."""
        with self.database.reading() as connection:
            return completion.count_unfinished(connection)

    def describe_unread(self, documents: Sequence[str] = ()) -> str:
        """Describe in sentences what of documents (of these ids; of none: of all) was not read."""
        with self.database.reading() as connection:
            return describe_unread(completion.list_unread(connection, documents))

    def is_outdated(self, document: str) -> bool:
        """Tell whether the passages of a document were made otherwise than they would be now."""
        with self.database.reading() as connection:
            return bool(catalogue.list_outdated(connection, self._chunking, "id = ?", (document,)))

    def list_outdated(self) -> tuple[Document, ...]:
        """List the documents whose passages were made otherwise than they would be now."""
        with self.database.reading() as connection:
            return tuple(catalogue.list_outdated(connection, self._chunking))

    def list_page_healths(self, document: str) -> list[tuple[int, str, PageHealth, str | None]]:
        """List number, label and health of each page of a document, and what was not read or is
        wrong there.
        """
        with self.database.reading() as connection:
            return completion.list_page_healths(connection, document)

    def load_pages(self, document: str, numbers: Iterable[int]) -> dict[int, Page]:
        """Load those pages of a document that there are, by number."""
        with self.database.reading() as connection:
            return contents.load_pages(connection, document, numbers)

    def find_words(self, document: str, wanted: str, *, whole: bool = False) -> MatchList:
        """Find where `wanted` stands on the pages of a document; see `WordFinder.find`."""
        with self.database.reading() as connection:
            packed = contents.load_packed_words(connection, document)
        return self._finder.find(document, packed, wanted, whole=whole)

    def load_passages(self, keys: Sequence[str]) -> list[Passage]:
        """Load the passages of those keys that there are, in the order of `keys`, without their sentences."""
        with self.database.reading() as connection:
            return contents.load_passages(connection, keys)

    def load_segmented_passages(self, keys: Sequence[str]) -> list[Passage]:
        """Load passages with their sentences, which are told now where they were not kept."""
        with self.database.reading() as connection:
            passages = contents.load_passages(connection, keys, with_sentences=True)
            return contents.add_missing_sentences(connection, passages)

    def load_figure_tables(self, document: str, numbers: Iterable[int]) -> dict[int, tuple[FigureTable, ...]]:
        """Load the tables of figures on those pages of a document that there are, by the page's number. They
        are found now where they were not kept.
        """
        with self.database.reading() as connection:
            return figure_tables.load_figure_tables(connection, document, numbers)

    def list_grid_heads(self) -> list[GridHead]:
        """List what is known of the tables of all documents before their cells are looked at."""
        with self.database.reading() as connection:
            return grid_store.list_heads(connection)

    def load_grid(self, head: GridHead) -> Grid | None:
        """Load a table with its cells; None when it is gone."""
        with self.database.reading() as connection:
            return grid_store.load_grid(connection, head)

    def load_document_passages(self, id_: str) -> list[Passage]:
        """Load all passages of a document, in reading order."""
        with self.database.reading() as connection:
            return contents.load_document_passages(connection, id_)

    def load_hits_on(self, pages: Iterable[tuple[str, int]]) -> list[Hit]:
        """Load the passages that start on those pages (document id, number), in reading order."""
        with self.database.reading() as connection:
            places = {
                Place(number, page)
                for id_, page in pages
                for number in catalogue.find_numbers(connection, [id_])
            }
            found = sorted(contents.list_candidates(connection, places), key=lambda each: each[1:])
            return contents.load_hits(connection, [(each.rowid, 1.0) for each in found])

    # Search

    def search(
        self, query: str, vector: Vectors | None, documents: Sequence[str] = (), limit: int = 10
    ) -> list[Hit]:
        """Return the passages that answer `query` best, best first. `vector` [d] is the embedding of
        `add_related(query)`; without it only words count. `documents` are ids; none means all.
        """
        with self.vectors.begin_search(by_meaning=vector is not None) as store:
            if store is None:
                vector = None
            return self._searcher.search(query, vector, store, self.vectors.slot, documents, limit)

    # Looking through everything

    def score_words(self, query: str, documents: Sequence[str], limit: int) -> dict[str, float]:
        """Score by BM25, by key, the `limit` passages that the words of `query` speak for most."""
        return self._searcher.score_words(query, documents, limit)

    def find_spelt_alike(self, word: str) -> str | None:
        """Find the word of the documents that is spelt most like one that stands in none of them, if any is
        but for a letter or two; None for a word that stands in one.
        """
        return self._searcher.find_spelt_alike(word)

    def load_hits(self, scores: Mapping[str, float]) -> list[Hit]:
        """Load the passages of these keys that there are, best first."""
        with self.database.reading() as connection:
            rows = contents.find_rows(connection, scores)
            order = sorted(rows, key=lambda key: (-scores[key], key))
            return contents.load_hits(connection, [(rows[key], scores[key]) for key in order])

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        """Open a transaction that may change what documents there are, what they are called or what is in
        them.
        """
        try:
            with self.database.writing() as connection:
                yield connection
        finally:
            self._searcher.forget_known()

    def _discard_orphans(self) -> None:
        """Take away renditions of documents that are gone, and what a reading that was cut off has left."""
        with translate_errors(self.folder):
            if not self._renditions.is_dir():
                return
            known = {self.locate_rendition(document.id) for document in self.list_documents()}
            for file in self._renditions.iterdir():
                if file not in known:
                    with suppress(OSError):
                        if file.is_dir():
                            shutil.rmtree(file)
                        else:
                            file.unlink()
