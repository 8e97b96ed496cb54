"""Files become documents that can be found: first by their words, then by meaning.

Reading is done by the reader pool's processes, one thread here waiting on each; vectors are made by the
embedding thread.
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
    DiskFull,
    LibraryUnusable,
    NeedsPassword,
    NoText,
    NotReadable,
    Unsupported,
)
from app.core.events import DocumentChanged, DocumentRemoved, Event, FileFinished, Progress
from app.engine.embedding import EmbeddingThread, Report, Waiting, removed
from app.ingest.files import content_id, expand
from app.ingest.pool import Opened, PagesRead, PassagesMade, ReaderPool
from app.library.library import Library
from app.models.embedder import Embedder

log = logging.getLogger(__name__)

_STATE_OF: dict[type[BaseException], DocumentState] = {
    NeedsPassword: DocumentState.NEEDS_PASSWORD,
    Unsupported: DocumentState.UNSUPPORTED,
    NoText: DocumentState.EMPTY,
}

_READ = (DocumentState.SEARCHABLE, DocumentState.READY)


class Indexer:
    """Indexes files into one library and makes the vectors that are missing.

    `load` makes the embedder ready. `announce` is called, from any thread, with each document that
    changed or left.
    """

    def __init__(
        self,
        library: Library,
        embedder: Embedder,
        load: Callable[[], None],
        announce: Callable[[DocumentChanged | DocumentRemoved], None],
    ) -> None:
        self._library = library
        self._announce = announce
        # What was being read when the engine last stopped is still queued, and may be other bytes by now.
        library.remove([d.id for d in library.documents() if d.state is DocumentState.READING])
        self._pool = ReaderPool(max(1, (os.cpu_count() or 2) - 1), embedder.tokenizer_json())
        self._passwords: dict[str, str] = {}
        self._changed = threading.Condition()
        self._claimed: set[str] = set()
        self._dropped: set[str] = set()
        self._held: set[str] = set()
        self._embedding = EmbeddingThread(library, embedder, load, self._tell)

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

    def remove(self, documents: tuple[str, ...]) -> None:
        """Takes documents out, also such as are being read or embedded."""
        with self._changed:
            self._dropped |= self._claimed & set(documents)
        self._library.remove(documents)
        self._embedding.forget(documents)
        for document in documents:
            self._announce(DocumentRemoved(document))

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
        """Yields Progress, and a FileFinished for each file of `paths` as it reaches an end. What an earlier
        run left unfinished is finished too.

        Raises DiskFull, LibraryUnusable and ModelUnusable, which concern every file; what is wrong with one
        file is in its FileFinished. Files not begun when it is cancelled are forgotten; documents that are
        being embedded stay searchable by words and are completed later.
        """
        yield Progress("Looking for files", 0)
        named: dict[str, None] = {}
        unreadable: list[tuple[str, CarrelError]] = []
        for found in expand(paths):
            if cancelled():
                raise Cancelled("Stopped.")
            if isinstance(found, Path):
                named[str(found)] = None
            else:
                unreadable.append((str(found[0]), found[1]))
        waiting = Waiting(frozenset(named))
        for path, error in unreadable:
            yield FileFinished(path, "failed", _unread(path, error), None, time.monotonic() - waiting.started)

        with self._holding(named) as files:
            self.pause(False)
            stop = threading.Event()
            width = min(self._pool.workers if jobs is None else jobs, max(1, len(files)))
            readers = ThreadPoolExecutor(width, "carrel-add")
            for path in files:
                readers.submit(
                    self._read_into, path, passwords, waiting, lambda: stop.is_set() or cancelled()
                )
            self._embedding.join_unfinished(waiting)
            try:
                yield from self._watch(len(files), waiting)
            except BaseException:
                stop.set()
                self._embedding.leave(waiting)
                if cancelled():
                    self._library.dequeue(files)
                raise
            finally:
                readers.shutdown(wait=True, cancel_futures=True)

    def unlock(
        self, document: Document, password: str, cancelled: Callable[[], bool]
    ) -> Generator[Event, None, bool]:
        """Makes a document that needs a password searchable by words; its vectors follow. Returns whether
        the password opened it.
        """
        yield Progress("Reading files", 0, 1)
        (_, status, _), _ = self._read(document.path, (password,), cancelled)
        self._embedding.wake()
        return status != DocumentState.NEEDS_PASSWORD

    @contextmanager
    def _holding(self, named: dict[str, None]) -> Iterator[tuple[str, ...]]:
        """The files to read: those named, and those queued that no other `add` has in hand."""
        with self._changed:
            left = [path for path in self._library.queued() if path not in self._held]
            files = tuple(dict.fromkeys((*left, *named)))
            self._held |= set(files)
        self._library.enqueue(files)
        try:
            yield files
        finally:
            with self._changed:
                self._held -= set(files)

    def _watch(self, files: int, waiting: Waiting) -> Generator[Event, None, None]:
        """Tells how far it is until every file and every document that is waited for has reached an end."""
        finished = 0
        while finished < files or waiting.documents:
            try:
                event = waiting.events.get(timeout=0.1)
            except queue.Empty:
                pass
            else:
                if isinstance(event, BaseException):
                    raise event
                finished += 1
                if event is not None:
                    yield event
            if waiting.read < files:
                yield Progress("Reading files", waiting.read, files)
            else:
                yield self._embedding.progress(waiting)

    def _read_into(
        self, path: str, passwords: tuple[str, ...], waiting: Waiting, cancelled: Callable[[], bool]
    ) -> None:
        """Reads one file and sees to it that `waiting` hears of its end."""
        try:
            report, document = self._read(path, passwords, cancelled)
            if document.state is DocumentState.SEARCHABLE:
                self._embedding.join(document, report, waiting)
            else:
                waiting.finish(report, document)
        except Cancelled:
            pass
        except BaseException as error:  # native code raises what is not an Exception
            waiting.events.put(error)
        finally:
            with self._changed:
                waiting.read += 1

    def _read(
        self, path: str, passwords: tuple[str, ...], cancelled: Callable[[], bool]
    ) -> tuple[Report, Document]:
        """What to say of the file, and its document."""
        if cancelled():
            raise Cancelled("Stopped.")
        try:
            identity = content_id(path)
        except NotReadable as error:
            self._library.dequeue((path,))
            return (path, "failed", None), _unread(path, error)
        with self._claim(identity):
            known = self._library.document(identity)
            if known is not None and known.state in _READ:
                duplicate = known.state is DocumentState.READY or path not in known.paths
                document = self._library.add_path(identity, path)
                self._finished(path, document)
                return (path, "duplicate" if duplicate else "ready", None), document

            def stopped() -> bool:
                return cancelled() or identity in self._dropped

            try:
                document = self._index(self._begun(identity, path, known), path, passwords, stopped)
                if identity in self._dropped:
                    raise Cancelled("Stopped.")
            except BaseException as error:
                if identity in self._dropped:
                    self._library.remove((identity,))
                    self._library.dequeue((path,))
                    return (path, "failed", None), removed(identity)
                self._undone(known or _being_read(identity, path), known is None, error, cancelled())
                raise
            self._finished(path, document)
            if document.state is DocumentState.SEARCHABLE:
                return (path, "ready", time.monotonic()), document
            return (path, document.state.value, None), document

    def _begun(self, identity: str, path: str, known: Document | None) -> Document:
        paths = tuple(p for p in known.paths if p != path) if known else ()
        document = replace(_being_read(identity, path), paths=(*paths, path))
        if known is not None:
            document = replace(document, title=known.title)
        self._library.put(document)
        self._tell(document)
        return document

    def _index(
        self, document: Document, path: str, passwords: tuple[str, ...], stopped: Callable[[], bool]
    ) -> Document:
        """Reads the document into the library; what is wrong with it becomes its state and reason."""
        pages: list[Page] = []
        passages: list[Passage] = []
        try:
            for part in self._pool.read(path, document.id, passwords, stopped):
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
        except Cancelled:
            raise
        except Exception as error:
            if stopped():
                raise Cancelled("Stopped.") from error
            reason = str(error)
            if not isinstance(error, CarrelError):
                log.error("A file could not be read: %s", type(error).__name__)
                log.debug("A file could not be read", exc_info=error)
                reason = "Carrel made a mistake in reading this file; other files are not affected."
            document = replace(
                document, state=_STATE_OF.get(type(error), DocumentState.FAILED), reason=reason
            )
            self._library.put(document)
            return document
        if stopped():
            raise Cancelled("Stopped.")
        return self._library.store(document, pages, passages)

    def _finished(self, path: str, document: Document) -> None:
        """The path now stands for this document: a version of it that was edited since goes."""
        self._library.dequeue((path,))
        self._tell(document)
        outdated = [d.id for d in self._library.without_paths() if d.state in _READ]
        if outdated:
            self.remove(tuple(outdated))

    def _undone(self, before: Document, is_new: bool, error: BaseException, cancelled: bool) -> None:
        """Leaves the library as it was before a file whose reading was broken off."""
        if isinstance(error, DiskFull | LibraryUnusable):
            self._tell(replace(before, state=DocumentState.FAILED, reason=str(error)))
        elif not is_new:
            self._library.put(before)
            self._tell(before)
        elif cancelled:
            self._library.remove((before.id,))
            self._announce(DocumentRemoved(before.id))

    @contextmanager
    def _claim(self, identity: str) -> Iterator[None]:
        """Holds one document, so that the same bytes under two paths are read once."""
        with self._changed:
            self._changed.wait_for(lambda: identity not in self._claimed)
            self._claimed.add(identity)
        try:
            yield
        finally:
            with self._changed:
                self._claimed.discard(identity)
                self._dropped.discard(identity)
                self._changed.notify_all()

    def _tell(self, document: Document) -> None:
        self._announce(DocumentChanged(document))


def _being_read(identity: str, path: str) -> Document:
    file = Path(path)
    size = file.stat().st_size if file.exists() else 0
    kind = file.suffix.lstrip(".").lower()
    return Document(identity, file.stem, (path,), kind, DocumentState.READING, size=size)


def _unread(path: str, error: CarrelError) -> Document:
    """Stands for a file whose bytes could not be read; it is not kept in the library."""
    return Document("", Path(path).name, (path,), "", DocumentState.FAILED, reason=str(error))
