"""Files become documents that can be found: first by their words, then by meaning.

Reading is done by the reader pool's processes, one thread here waiting on each. Vectors are made by one
thread for all documents, so that batches stay full and the disk has one writer.
"""

from __future__ import annotations

import logging
import os
import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

from app.core.documents import Document, DocumentState, Page, Passage
from app.core.errors import (
    Cancelled,
    CarrelError,
    Damaged,
    NeedsPassword,
    NoText,
    NotReadable,
    Unsupported,
)
from app.core.events import DocumentChanged, DocumentRemoved, Event, FileFinished, Progress
from app.ingest.files import content_id, expand
from app.ingest.passages import embedding_text
from app.ingest.pool import Opened, PagesRead, PassagesMade, ReaderPool
from app.library.library import Library
from app.models.embedder import Embedder

log = logging.getLogger(__name__)

EMBED_AT_ONCE = 128
"""Passages embedded between two commits: about two seconds' work, which is what a kill can cost."""

_STATE_OF: dict[type[CarrelError], DocumentState] = {
    NeedsPassword: DocumentState.NEEDS_PASSWORD,
    Unsupported: DocumentState.UNSUPPORTED,
    NoText: DocumentState.EMPTY,
}

_READ = (DocumentState.SEARCHABLE, DocumentState.READY)


class Indexer:
    """Indexes files into one library and makes the vectors that are missing.

    `announce` is called, from any thread, with each document that changed or left.
    """

    def __init__(
        self,
        library: Library,
        embedder: Embedder,
        announce: Callable[[DocumentChanged | DocumentRemoved], None],
    ) -> None:
        self._library = library
        self._embedder = embedder
        self._announce = announce
        self._pool = ReaderPool(max(1, (os.cpu_count() or 2) - 1), embedder.tokenizer_json())
        self._passwords: dict[str, str] = {}
        self._claimed: set[str] = set()
        self._claims = threading.Condition()
        self._embedding = _EmbeddingThread(library, embedder, self._tell)
        # What was being read when the engine last stopped is still queued, and may be other bytes by now.
        library.remove([d.id for d in library.documents() if d.state is DocumentState.READING])

    def warm(self) -> None:
        """Starts a reader process, so that the first file need not wait for it."""
        self._pool.warm()

    def password(self, document: str) -> str | None:
        """The password that opened a document since the engine started."""
        return self._passwords.get(document)

    def remember_password(self, document: str, password: str) -> None:
        """Keeps a password in memory, for showing the document's pages."""
        self._passwords[document] = password

    def pause(self, paused: bool) -> None:
        """Stops making vectors after the batch in hand, or goes on."""
        self._embedding.pause(paused)

    def give_way(self) -> AbstractContextManager[None]:
        """While it is held, vectors wait: a person who asks has the whole machine."""
        return self._embedding.give_way()

    def forget(self, documents: tuple[str, ...]) -> None:
        """To be called after documents were removed, so that nobody waits for their vectors."""
        self._embedding.forget(documents)

    def close(self) -> None:
        """Ends the threads and the reader processes; what is unfinished goes on at the next start."""
        self._embedding.close()
        self._pool.close()

    def add(
        self,
        paths: tuple[str, ...],
        passwords: tuple[str, ...],
        jobs: int | None,
        cancelled: Callable[[], bool],
    ) -> Generator[Event, None, None]:
        """Yields Progress, and a FileFinished for each file as it reaches an end.

        Raises DiskFull and LibraryUnusable, which concern every file; what is wrong with one file is
        in its FileFinished. Files not begun when the generator is closed are forgotten; documents
        that are being embedded stay searchable by words and are completed later.
        """
        started = time.monotonic()
        yield Progress("Looking for files", 0)
        files: dict[str, None] = dict.fromkeys(self._library.queued())
        unreadable: list[tuple[str, CarrelError]] = []
        for found in expand(paths):
            if cancelled():
                raise Cancelled("Stopped.")
            if isinstance(found, Path):
                files[str(found)] = None
            else:
                unreadable.append((str(found[0]), found[1]))
        self._library.enqueue(tuple(files))
        self.pause(False)
        for path, error in unreadable:
            yield FileFinished(path, "failed", _unread(path, error), None, time.monotonic() - started)

        events: queue.SimpleQueue[FileFinished | CarrelError | Exception] = queue.SimpleQueue()
        waiting = _Waiting(started, events)
        stop = threading.Event()
        readers = ThreadPoolExecutor(
            min(self._pool.workers if jobs is None else jobs, max(1, len(files))), "carrel-add"
        )
        reading = [
            readers.submit(self._read_into, path, passwords, waiting, lambda: stop.is_set() or cancelled())
            for path in files
        ]
        self._embedding.join_unfinished(waiting)
        total, finished = len(files), 0
        try:
            while finished < total or waiting.documents:
                try:
                    event = events.get(timeout=0.1)
                except queue.Empty:
                    read = sum(future.done() for future in reading)
                    yield self._progress(read, total, waiting)
                    continue
                if isinstance(event, Exception):
                    raise event
                finished += 1
                yield event
                yield self._progress(sum(future.done() for future in reading), total, waiting)
        finally:
            if finished < total or waiting.documents:
                stop.set()
                for future in reading:
                    future.cancel()
                self._embedding.leave(waiting)
                if cancelled():
                    self._library.dequeue(tuple(files))
            readers.shutdown(wait=True)

    def unlock(
        self, document: Document, password: str, cancelled: Callable[[], bool]
    ) -> Generator[Event, None, bool]:
        """Indexes a document that needs a password. Returns whether the password opened it."""
        opened = False
        for event in self.add((document.path,), (password,), 1, cancelled):
            if isinstance(event, FileFinished) and event.document.id == document.id:
                opened = event.status != "needs_password"
            yield event
        return opened

    def _progress(self, read: int, total: int, waiting: _Waiting) -> Progress:
        if read < total:
            return Progress("Reading files", read, total)
        return self._embedding.progress(waiting)

    def _read_into(
        self,
        path: str,
        passwords: tuple[str, ...],
        waiting: _Waiting,
        cancelled: Callable[[], bool],
    ) -> None:
        """Reads one file and sees to it that `waiting` hears of its end."""
        try:
            status, document, searchable = self._read(path, passwords, cancelled)
            if document.state is DocumentState.SEARCHABLE:
                self._embedding.join(document, path, status, searchable, waiting)
            else:
                waiting.finish(path, status, document, searchable)
        except Cancelled:
            pass
        except Exception as error:
            waiting.events.put(error)

    def _read(
        self, path: str, passwords: tuple[str, ...], cancelled: Callable[[], bool]
    ) -> tuple[str, Document, float | None]:
        """The file's status, its document and when (monotonic) it was searchable by words."""
        if cancelled():
            raise Cancelled("Stopped.")
        try:
            identity = content_id(path)
        except NotReadable as error:
            self._library.dequeue((path,))
            return "failed", _unread(path, error), None
        with self._claim(identity):
            known = self._library.document(identity)
            if known is not None and known.state in _READ:
                duplicate = known.state is DocumentState.READY or path not in known.paths
                document = self._library.add_path(identity, path)
                self._library.dequeue((path,))
                self._tell(document)
                return "duplicate" if duplicate else "ready", document, None
            document = self._document(identity, path, known)
            try:
                document = self._store(document, path, passwords, cancelled)
            except (NeedsPassword, Unsupported, NoText, Damaged, NotReadable) as error:
                state = _STATE_OF.get(type(error), DocumentState.FAILED)
                document = replace(document, state=state, reason=str(error))
                self._library.put(document)
                self._library.dequeue((path,))
                self._tell(document)
                return state.value, document, None
            except BaseException as error:
                if not cancelled():
                    self._tell(replace(document, state=DocumentState.FAILED, reason=_interrupted(error)))
                elif known is None:
                    self._library.remove((identity,))
                    self._announce(DocumentRemoved(identity))
                else:
                    self._library.put(known)
                    self._tell(known)
                raise
            self._library.dequeue((path,))
            searchable = time.monotonic()
            self._tell(document)
            return "ready", document, searchable

    def _document(self, identity: str, path: str, known: Document | None) -> Document:
        paths = tuple(p for p in known.paths if p != path) if known else ()
        document = Document(
            id=identity,
            title=known.title if known else Path(path).stem,
            paths=(*paths, path),
            format=Path(path).suffix.lstrip(".").lower() or "pdf",
            state=DocumentState.READING,
            size=Path(path).stat().st_size if Path(path).exists() else 0,
        )
        self._library.put(document)
        self._tell(document)
        return document

    def _store(
        self, document: Document, path: str, passwords: tuple[str, ...], cancelled: Callable[[], bool]
    ) -> Document:
        pages: list[Page] = []
        passages: list[Passage] = []
        for part in self._pool.read(path, document.id, passwords, cancelled):
            if isinstance(part, Opened):
                document = replace(
                    document, title=part.title, format=part.format, pages=part.pages, context=part.context
                )
                if part.password is not None:
                    self._passwords[document.id] = part.password
            elif isinstance(part, PagesRead):
                pages += part.pages
            elif isinstance(part, PassagesMade):
                passages += part.passages
        if cancelled():
            raise Cancelled("Stopped.")
        return self._library.store(document, pages, passages)

    def _claim(self, identity: str) -> _Claim:
        return _Claim(identity, self._claimed, self._claims)

    def _tell(self, document: Document) -> None:
        self._announce(DocumentChanged(document))


class _Claim:
    """Holds one document, so that the same bytes under two paths are read once."""

    def __init__(self, identity: str, claimed: set[str], condition: threading.Condition) -> None:
        self._identity, self._claimed, self._condition = identity, claimed, condition

    def __enter__(self) -> None:
        with self._condition:
            self._condition.wait_for(lambda: self._identity not in self._claimed)
            self._claimed.add(self._identity)

    def __exit__(self, *_: object) -> None:
        with self._condition:
            self._claimed.discard(self._identity)
            self._condition.notify_all()


class _Waiting:
    """One `add` that waits for its documents' vectors."""

    def __init__(
        self, started: float, events: queue.SimpleQueue[FileFinished | CarrelError | Exception]
    ) -> None:
        self.started = started
        self.events = events
        self.documents: dict[str, list[tuple[str, str, float | None]]] = {}
        """Ids of those without all their vectors, and the path, status and time to report for each."""
        self.passages = 0

    def finish(self, path: str, status: str, document: Document, searchable: float | None) -> None:
        self.events.put(
            FileFinished(
                path,
                status,
                document,
                None if searchable is None else searchable - self.started,
                time.monotonic() - self.started,
            )
        )


class _EmbeddingThread:
    """Makes the vectors that are missing, as long as there are any."""

    def __init__(self, library: Library, embedder: Embedder, tell: Callable[[Document], None]) -> None:
        self._library, self._embedder, self._tell = library, embedder, tell
        self._changed = threading.Condition()
        self._waiting: list[_Waiting] = []
        self._paused = True
        self._asking = 0
        self._work = False
        self._closed = False
        self._rate: float | None = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="carrel-embedding", daemon=True)
        self._thread.start()

    def pause(self, paused: bool) -> None:
        with self._changed:
            self._paused = paused
            self._error = None
            self._work = True
            self._changed.notify_all()

    @contextmanager
    def give_way(self) -> Iterator[None]:
        with self._changed:
            self._asking += 1
        try:
            yield
        finally:
            with self._changed:
                self._asking -= 1
                self._changed.notify_all()

    def join(
        self, document: Document, path: str, status: str, searchable: float | None, waiting: _Waiting
    ) -> None:
        """`waiting` hears of the file once the document has all its vectors."""
        with self._changed:
            now = self._library.document(document.id) or document
            if now.state is not DocumentState.SEARCHABLE:
                waiting.finish(path, status, now, searchable)
                return
            self._wait_for(now, waiting).append((path, status, searchable))

    def join_unfinished(self, waiting: _Waiting) -> None:
        """`waiting` also waits for what earlier runs left without vectors."""
        with self._changed:
            for document in self._library.documents():
                if document.state is DocumentState.SEARCHABLE:
                    self._wait_for(document, waiting)

    def _wait_for(self, document: Document, waiting: _Waiting) -> list[tuple[str, str, float | None]]:
        if waiting not in self._waiting:
            self._waiting.append(waiting)
        if document.id not in waiting.documents:
            waiting.documents[document.id] = []
            waiting.passages += document.passages
        if self._error is not None:
            waiting.events.put(self._error)
        self._work = True
        self._changed.notify_all()
        return waiting.documents[document.id]

    def leave(self, waiting: _Waiting) -> None:
        """`waiting` was cancelled. When nobody else waits, what is left rests until the next `add`."""
        with self._changed:
            if waiting in self._waiting:
                self._waiting.remove(waiting)
            if not self._waiting:
                self._paused = True

    def forget(self, documents: tuple[str, ...]) -> None:
        with self._changed:
            for document in documents:
                gone = Document(document, "", (), "", DocumentState.FAILED, reason="It was removed.")
                self._finish(gone, status="failed")

    def progress(self, waiting: _Waiting) -> Progress:
        with self._changed:
            left = 0
            for identity in waiting.documents:
                document = self._library.document(identity)
                if document is not None:
                    left += document.passages - document.embedded
            done = waiting.passages - left
            seconds = left / self._rate if self._rate else None
            stage = "Indexing is paused" if self._paused else "Indexing passages"
            return Progress(stage, done, waiting.passages, seconds)

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._thread.join(timeout=10)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or (self._work and not self._paused))
                if self._closed:
                    return
                self._work = False
            try:
                for batch in self._batches():
                    self._embed(batch)
            except Exception as error:
                if not isinstance(error, CarrelError):
                    log.exception("Embedding failed")
                with self._changed:
                    self._paused = True
                    self._error = error
                    for waiting in self._waiting:
                        waiting.events.put(error)
                    self._waiting.clear()

    def _batches(self) -> Iterator[list[tuple[Passage, str]]]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or not self._asking)
                if self._closed or self._paused:
                    return
            batch = self._library.without_vectors(EMBED_AT_ONCE)
            if not batch:
                return
            yield batch

    def _embed(self, batch: list[tuple[Passage, str]]) -> None:
        started = time.monotonic()
        vectors = self._embedder.embed([embedding_text(context, passage.text) for passage, context in batch])
        changed = self._library.add_vectors([passage.key for passage, _ in batch], vectors)
        rate = len(batch) / (time.monotonic() - started)
        with self._changed:
            self._rate = rate if self._rate is None else 0.7 * self._rate + 0.3 * rate
            for document in changed:
                self._tell(document)
                if document.state is not DocumentState.SEARCHABLE:
                    self._finish(document)

    def _finish(self, document: Document, status: str | None = None) -> None:
        for waiting in list(self._waiting):
            for path, given, searchable in waiting.documents.pop(document.id, ()):
                waiting.finish(path, status or given, document, searchable)
            if not waiting.documents:
                self._waiting.remove(waiting)


def _interrupted(error: BaseException) -> str:
    if isinstance(error, CarrelError):
        return str(error)
    return "Carrel could not finish reading this file; it will try again at the next start."


def _unread(path: str, error: CarrelError) -> Document:
    """Stands for a file whose bytes could not be read; it is not kept in the library."""
    return Document("", Path(path).name, (path,), "", DocumentState.FAILED, reason=str(error))
