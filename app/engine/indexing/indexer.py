"""Files become documents that can be found: first by their words, then by meaning, last what OCR finds.

Reading is done by the reader pool's processes, one thread here waiting on each; vectors and OCR have a
thread each.
"""

from __future__ import annotations

import logging
import os
import queue
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.core.documents import Document, DocumentState, Page, PageHealth, Passage, Seen
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
from app.core.events import DocumentChanged, DocumentRemoved, Event, FileFinished, LeftOut, Progress
from app.core.grids import Grid
from app.core.packing import PackedPage, unpack
from app.core.unread import FILE_TOOK_TOO_LONG
from app.engine.indexing.activity import ActivityReporter
from app.engine.indexing.embedding import EmbeddingThread
from app.engine.indexing.pace import Pace
from app.engine.indexing.recognition import RecognitionThread
from app.engine.indexing.waiting import Report, Waiting, WaitingRoom, removed
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.detect.files import NO_DOCUMENT, content_id, expand, seen
from app.ingest.processes.pool import GridsFound, Opened, PagesRead, PassagesMade, ReaderPool
from app.library.library import Library
from app.models.embedder import Embedder

log = logging.getLogger(__name__)

_STATE_OF: dict[type[BaseException], DocumentState] = {
    NeedsPassword: DocumentState.NEEDS_PASSWORD,
    Unsupported: DocumentState.UNSUPPORTED,
    NoText: DocumentState.EMPTY,
}

_ATTEMPTS = 3
_NAMED = 20
"""Files left out for the same reason that are named."""
_KEPT_CHANGING = "This file kept changing while it was being read; please add it again when it is finished."
_NOTHING_FOUND = "There is no text in this document, also not in the pictures of its pages."
_NO_WORDS = "There is no text in this document that could be searched."
_NOT_LOOKED = "The pages of this document are pictures, and reading scanned pages is switched off."


class Indexer:
    """Indexes files into one library, makes the vectors that are missing and has scanned pages read.

    `embedder` and `complete` are EmbeddingThread's. `announce` is called, from any thread, with what becomes
    of documents and of the work as a whole.
    """

    def __init__(
        self,
        library: Library,
        tokenizer_json: Path,
        pace: Pace,
        embedder: Callable[[bool], Embedder | None],
        announce: Callable[[Event], None],
        complete: Callable[[], None],
    ) -> None:
        self._library, self._pace, self._announce = library, pace, announce
        # What was being read when the engine last stopped is still queued, and may be other bytes by now.
        library.remove([d.id for d in library.documents() if d.state is DocumentState.READING])
        self._pool = ReaderPool(max(1, (os.cpu_count() or 2) - 1), tokenizer_json)
        self._passwords: dict[str, str] = {}
        self._changed = threading.Condition()
        self._claimed: set[str] = set()
        self._dropped: set[str] = set()
        self._held: set[str] = set()
        self._tried_again: set[str] = set()
        self._waiting = WaitingRoom(library)
        self._embedding = EmbeddingThread(library, pace, embedder, self._tell, self._waiting.fail, complete)
        self._recognition = RecognitionThread(
            library,
            pace,
            TokenCounter(tokenizer_json),
            self._file_and_password,
            self._read_by_ocr,
            self._waiting.fail,
        )
        self._activity = ActivityReporter(library, pace, self._embedding, self._recognition, announce)
        self._embedding.start()
        self._recognition.start()

    def warm(self) -> None:
        """Starts a reader process, so that the first file need not wait for it."""
        self._pool.warm()

    def password(self, document: str) -> str | None:
        """The password that opened a document since the engine started."""
        return self._passwords.get(document)

    def remember_password(self, document: str, password: str) -> None:
        """Keeps a password in memory, for showing the document's pages."""
        self._passwords[document] = password

    def file_of(self, document: Document) -> str:
        """The PDF to show: the document's rendition, or the newest of its paths that is still there (else the
        newest, for the error to name).
        """
        rendition = self._library.rendition(document.id)
        if rendition.exists():
            return str(rendition)
        return next((path for path in reversed(document.paths) if Path(path).exists()), document.path)

    def read_aside(self, path: str, stopped: Callable[[], bool]) -> list[Page]:
        """The pages of a file that is not taken into the library. Raises what reading raises."""
        with tempfile.TemporaryDirectory() as folder:
            parts = self._pool.read(path, "", (), str(Path(folder) / "draft.pdf"), stopped)
            return [unpack(page) for part in parts if isinstance(part, PagesRead) for page in part.pages]

    def pause(self, paused: bool) -> None:
        """Has everything wait after the step in hand, or go on."""
        self._pace.pause(paused)
        if not paused:
            self.go_on()

    def use_ocr(self, on: bool) -> None:
        """Reads the scanned pages left unread, or leaves those that are not read yet."""
        for document in self._library.ocr.await_ocr(on):
            self._tell(self._explained(document, _NOTHING_FOUND if on else _NOT_LOOKED))
        self.go_on()

    def remove(self, documents: tuple[str, ...], *, keep: bool = False) -> None:
        """Takes documents out, also such as are being read or embedded; those to `keep` can be brought back
        for a while.
        """
        with self._changed:
            self._dropped |= self._claimed & set(documents)
        self._library.remove(documents, keep=keep)
        self._waiting.removed(documents)
        for document in documents:
            self._announce(DocumentRemoved(document))

    def restore(self, documents: Iterable[str]) -> tuple[Document, ...]:
        """Brings removed documents back."""
        back = tuple(self._library.restore(document) for document in documents)
        for document in back:
            self._tell(document)
        self.go_on()
        return back

    def close(self) -> None:
        """Ends the threads and the processes; what is unfinished goes on at the next start."""
        self._pace.close()
        self._activity.close()
        self._recognition.close()
        self._embedding.close()
        self._pool.close()

    def add(
        self,
        paths: tuple[str, ...],
        passwords: tuple[str, ...],
        jobs: int | None,
        ocr: bool,
        cancelled: Callable[[], bool],
    ) -> Generator[Event, None, None]:
        """Yields Progress, a LeftOut for each reason to leave files in folders out, and a FileFinished for
        each file of `paths` as it reaches an end. What an earlier run left unfinished is finished too.

        Raises DiskFull, LibraryUnusable and ModelUnusable, which concern every file; what is wrong with one
        file is in its FileFinished. Files not begun when it is cancelled are forgotten; documents that are
        being embedded stay searchable by words and are completed later.
        """
        yield Progress("Looking for files", 0)
        named: dict[str, None] = {}
        unreadable: list[tuple[str, CarrelError]] = []
        passed_over: dict[str, list[str]] = {}

        def leave_out(path: Path, why: str) -> None:
            kind = f"{why} ({path.suffix.lower() or 'no ending'})" if why == NO_DOCUMENT else why
            passed_over.setdefault(kind, []).append(str(path))

        for found in expand(paths, leave_out):
            if cancelled():
                raise Cancelled("Stopped.")
            if isinstance(found, Path):
                named[str(found)] = None
            else:
                unreadable.append((str(found[0]), found[1]))
        waiting = Waiting(frozenset(named))
        for why, names in sorted(passed_over.items()):
            yield LeftOut(why, len(names), tuple(names[:_NAMED]))
        for path, error in unreadable:
            yield FileFinished(path, "failed", _unread(path, error), None, time.monotonic() - waiting.started)
        yield from self._take_in(named, waiting, passwords, jobs, ocr, cancelled)

    def read_in(self, paths: tuple[str, ...], ocr: bool, cancelled: Callable[[], bool]) -> None:
        """Makes files searchable by words, and returns; their vectors follow. Raises what `add` raises."""
        waiting = Waiting(frozenset())
        for _ in self._take_in(dict.fromkeys(paths), waiting, (), None, ocr, cancelled, wait=False):
            pass

    def retry(
        self, documents: Iterable[Document], cancelled: Callable[[], bool]
    ) -> Generator[Event, None, None]:
        """Reads documents that cannot be used once more, and has OCR read the pages of others that failed or
        are empty. Raises what `add` raises.
        """
        waiting = Waiting(frozenset())
        unusable: dict[str, None] = {}
        for document in documents:
            if document.state.is_usable or (document.state is DocumentState.EMPTY and document.passages == 0):
                again = self._library.ocr.put_back(document.id)
                if again is not None and again.waiting_pages:
                    self._tell(again)
                    continue
            if not document.state.is_usable:
                unusable[document.path] = None
        yield from self._take_in(unusable, waiting, (), None, True, cancelled)

    def unlock(
        self, documents: Iterable[Document], password: str, ocr: bool, cancelled: Callable[[], bool]
    ) -> Generator[Event, None, tuple[Document, ...]]:
        """Makes documents that need a password searchable by words; their vectors follow. Returns those that
        the password opened. When it does not open the first, the others are not tried.
        """
        opened: list[Document] = []
        total = len(documents := tuple(documents))
        for done, locked in enumerate(documents):
            yield Progress("Trying the password", done, total)
            (_, status, _), document = self._read(locked.path, (password,), ocr, cancelled)
            if status != DocumentState.NEEDS_PASSWORD:
                opened.append(document)
            elif not opened:
                break
        self.go_on()
        return tuple(opened)

    def go_on(self) -> None:
        """There is, or may be, work to do."""
        self._waiting.recover()
        self._pace.work()
        self._embedding.wake()
        self._recognition.wake()
        self._activity.wake()

    def _take_in(
        self,
        named: dict[str, None],
        waiting: Waiting,
        passwords: tuple[str, ...],
        jobs: int | None,
        ocr: bool,
        cancelled: Callable[[], bool],
        *,
        wait: bool = True,
    ) -> Generator[Event, None, None]:
        """Reads these files, and what an earlier run left; if `wait`, yields until all of it is complete."""
        with self._holding(named) as files:
            stop = threading.Event()
            width = min(self._pool.workers if jobs is None else jobs, max(1, len(files)))
            readers = ThreadPoolExecutor(width, "carrel-add")
            self._pace.unread(len(files))
            self._activity.files(len(files))
            begun = 0

            def read(path: str) -> None:
                nonlocal begun
                with self._changed:
                    begun += 1
                self._pace.unread(-1)
                self._read_into(path, passwords, ocr, waiting, lambda: stop.is_set() or cancelled(), wait)

            self.go_on()
            for path in files:
                readers.submit(read, path)
            if wait:
                self._waiting.join_unfinished(waiting)
            try:
                yield from self._watch(len(files), waiting)
            except BaseException:
                stop.set()
                if self._waiting.leave(waiting):
                    self._pace.rest()
                if cancelled() and not self._pace.closed:
                    self._library.files.dequeue(named)
                raise
            finally:
                readers.shutdown(wait=True, cancel_futures=True)
                self._pace.unread(begun - len(files))
                self._activity.files(begun - len(files))

    @contextmanager
    def _holding(self, named: dict[str, None]) -> Iterator[tuple[str, ...]]:
        """The files to read: those named, those queued, and those of documents that were read as an older
        Carrel did, as far as no other `add` has them in hand.
        """
        with self._changed:
            outdated = [document.path for document in (*self._library.outdated(), *self._slow_before())]
            left = [
                path for path in (*self._library.files.list_queued(), *outdated) if path not in self._held
            ]
            files = tuple(dict.fromkeys((*left, *named)))
            self._held |= set(files)
        self._library.files.enqueue(files)
        try:
            yield files
        finally:
            with self._changed:
                self._held -= set(files)

    def _slow_before(self) -> list[Document]:
        """The documents that took too long to read, each once after every start."""
        found = [
            document
            for document in self._library.documents()
            if document.reason == FILE_TOOK_TOO_LONG and document.id not in self._tried_again
        ]
        self._tried_again.update(document.id for document in found)
        return found

    def _watch(self, files: int, waiting: Waiting) -> Generator[Event, None, None]:
        """Tells how far it is until every file, and every document that is waited for, has reached an end."""
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
            yield self._activity.latest.progress or Progress("Reading files", finished, files)

    def _read_into(
        self,
        path: str,
        passwords: tuple[str, ...],
        ocr: bool,
        waiting: Waiting,
        cancelled: Callable[[], bool],
        wait: bool,
    ) -> None:
        """Reads one file and sees to it that `waiting` hears of its end."""
        try:
            self._pace.until_reading(cancelled)
            report, document = self._read(path, passwords, ocr, cancelled)
            if document.state is DocumentState.SEARCHABLE:
                self._embedding.wake()
                self._recognition.wake()
            if wait and document.state is DocumentState.SEARCHABLE:
                self._waiting.join(document, report, waiting)
            else:
                waiting.finish(report, document)
        except Cancelled:
            pass
        except BaseException as error:  # native code raises what is not an Exception
            waiting.events.put(error)
        finally:
            self._activity.read_one()

    def _read(
        self, path: str, passwords: tuple[str, ...], ocr: bool, cancelled: Callable[[], bool]
    ) -> tuple[Report, Document]:
        """What to say of the file, and its document."""
        for _ in range(_ATTEMPTS):
            if cancelled():
                raise Cancelled("Stopped.")
            try:
                before = seen(path)
                identity = content_id(path)
                with self._claim(identity):
                    return self._read_claimed(path, identity, before, passwords, ocr, cancelled)
            except NotReadable as error:
                self._library.files.dequeue((path,))
                return (path, "failed", None), _unread(path, error)
            except _FileChanged:
                continue
        self._library.files.dequeue((path,))
        return (path, "failed", None), _unread(path, NotReadable(_KEPT_CHANGING))

    def _read_claimed(
        self,
        path: str,
        identity: str,
        before: Seen,
        passwords: tuple[str, ...],
        ocr: bool,
        cancelled: Callable[[], bool],
    ) -> tuple[Report, Document]:
        """Raises _FileChanged and NotReadable, after which the library is as it was."""
        known, previous = self._library.document(identity), self._library.at(path)
        was_usable = known is not None and known.state.is_usable
        if known is not None and was_usable and not self._library.is_outdated(identity):
            duplicate = known.state is DocumentState.READY or path not in known.paths
            document = self._library.add_path(identity, path)
            self._finished(path, before, document, previous)
            return (path, "duplicate" if duplicate else "ready", None), document

        def stopped() -> bool:
            return cancelled() or identity in self._dropped

        try:
            document = self._index(self._begun(identity, path, known), path, before, passwords, ocr, stopped)
            if identity in self._dropped:
                raise Cancelled("Stopped.")
        except BaseException as error:
            if identity in self._dropped:
                self._library.remove((identity,))
                self._library.files.dequeue((path,))
                return (path, "failed", None), removed(identity)
            gone = cancelled() or isinstance(error, _FileChanged | NotReadable)
            self._undone(known or _being_read(identity, path), known is None, error, gone)
            if gone and previous is not None and previous.id != identity:
                self._library.add_path(previous.id, path)
            raise
        if known is not None and was_usable and not document.state.is_usable:
            # What it was read as by an older Carrel is better than nothing.
            self._library.put(known)
            document = known
        self._finished(path, before, document, previous)
        if document.state is DocumentState.SEARCHABLE:
            return (path, "ready", time.monotonic()), document
        return (path, document.state.value, None), document

    def _begun(self, identity: str, path: str, known: Document | None) -> Document:
        paths = tuple(p for p in known.paths if p != path) if known else ()
        document = replace(_being_read(identity, path), paths=(*paths, path))
        if known is not None:
            document = replace(document, title=known.title)
        self._library.put(document)
        document = self._library.document(identity) or document  # which now knows when it was given
        self._tell(document)
        return document

    def _index(
        self,
        document: Document,
        path: str,
        before: Seen,
        passwords: tuple[str, ...],
        ocr: bool,
        stopped: Callable[[], bool],
    ) -> Document:
        """Reads the document into the library; what is wrong with it becomes its state and reason."""
        pages: list[PackedPage] = []
        passages: list[Passage] = []
        grids: list[Grid] = []
        rendition = self._library.rendition(document.id)
        draft = rendition.with_suffix(".new")
        try:
            for part in self._pool.read(path, document.id, passwords, str(draft), stopped):
                if isinstance(part, Opened):
                    document = replace(
                        document, title=part.title, format=part.format, pages=part.pages, context=part.context
                    )
                    if part.password is not None:
                        self._passwords[document.id] = part.password
                elif isinstance(part, PagesRead):
                    pages += part.pages
                    self._activity.pages(len(part.pages))
                elif isinstance(part, GridsFound):
                    grids += part.grids
                elif isinstance(part, PassagesMade):
                    passages += part.passages
            self._check_unchanged(path, before)
            if draft.exists():
                os.replace(draft, rendition)
        except (Cancelled, DiskFull, LibraryUnusable):
            raise
        except Exception as error:
            if stopped():
                raise Cancelled("Stopped.") from error
            self._check_unchanged(path, before)
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
        finally:
            draft.unlink(missing_ok=True)
        if stopped():
            raise Cancelled("Stopped.")
        waits = any(page.health == PageHealth.WAITING for page in pages)
        return self._explained(
            self._library.store(document, pages, passages, grids, ocr=ocr),
            _NOT_LOOKED if waits else _NO_WORDS,
        )

    def _check_unchanged(self, path: str, before: Seen) -> None:
        """Raises _FileChanged when the file is not what it was, and NotReadable when it is gone."""
        if seen(path) != before:
            raise _FileChanged

    def _explained(self, document: Document, reason: str) -> Document:
        """A document without any text is told why."""
        if document.state is DocumentState.EMPTY and document.reason is None:
            document = replace(document, reason=reason)
            self._library.put(document)
        return document

    def _read_by_ocr(self, document: Document) -> None:
        if document.state is DocumentState.EMPTY:
            document = self._explained(document, _NOTHING_FOUND)
        elif document.passages > document.embedded:
            self._embedding.wake()
        self._tell(document)

    def _finished(self, path: str, before: Seen, document: Document, previous: Document | None) -> None:
        """The path now stands for this document: a version of it that was edited since goes."""
        self._library.files.dequeue((path,))
        self._library.files.note_seen(path, before)
        self._tell(document)
        left = None if previous is None else self._library.document(previous.id)
        if left is not None and left.id != document.id:
            if left.paths:
                self._tell(left)
            else:
                self.remove((left.id,))

    def _undone(self, before: Document, is_new: bool, error: BaseException, gone: bool) -> None:
        """Leaves the library as it was before a file whose reading was broken off."""
        if isinstance(error, DiskFull | LibraryUnusable):
            self._tell(replace(before, state=DocumentState.FAILED, reason=str(error)))
        elif not is_new:
            self._library.put(before)
            self._tell(before)
        elif gone:
            self._library.remove((before.id,))
            self._announce(DocumentRemoved(before.id))

    def _file_and_password(self, document: Document) -> tuple[str, str | None]:
        return self.file_of(document), self._passwords.get(document.id)

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
        self._waiting.changed(document)


class _FileChanged(Exception):
    """The file is not what it was when its reading began."""


def _being_read(identity: str, path: str) -> Document:
    file = Path(path)
    size = file.stat().st_size if file.exists() else 0
    kind = file.suffix.lstrip(".").lower()
    return Document(identity, file.stem, (path,), kind, DocumentState.READING, size=size)


def _unread(path: str, error: CarrelError) -> Document:
    """Stands for a file whose bytes could not be read; it is not kept in the library."""
    return Document("", Path(path).name, (path,), "", DocumentState.FAILED, reason=str(error))
