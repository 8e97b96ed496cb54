"""Files become documents that can be found: first by their words, then by meaning, last what OCR finds.

Reading is done by the reader pool's processes, one thread here waiting on each; vectors and OCR have a
thread each.
"""

from __future__ import annotations

import logging
import os
import queue
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.core.documents import Document, DocumentState, FileStanding, Page
from app.core.errors import (
    Cancelled,
    CarrelError,
)
from app.core.events import (
    Activity,
    DocumentChanged,
    DocumentRemoved,
    Event,
    FileFinished,
    LeftOut,
    Progress,
)
from app.core.unread import FILE_TOOK_TOO_LONG
from app.engine.indexing.activity import ActivityReporter
from app.engine.indexing.content_upkeep import ContentUpkeepThread
from app.engine.indexing.document_files import DocumentFiles
from app.engine.indexing.embedding import EmbeddingThread
from app.engine.indexing.file_reader import NOT_LOOKED, NOTHING_FOUND, FileReader, describe_unread
from app.engine.indexing.recognition import RecognitionThread
from app.engine.indexing.scheduler import Scheduler
from app.engine.indexing.waiting import Waiting, WaitingRoom
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.detect.files import NO_DOCUMENT, NO_ENDING, expand
from app.ingest.processes.pool import ReaderPool
from app.library.library import Library
from app.models.embedder import Embedder

log = logging.getLogger(__name__)

_NAMED = 20
"""Files left out for the same reason that are named."""


class Indexer:
    """Indexes files into one library, makes the vectors that are missing and has scanned pages read.

    `embedder` and `complete` are EmbeddingThread's. `announce` is called, from any thread, with what becomes
    of documents and of the work as a whole.
    """

    def __init__(
        self,
        library: Library,
        files: DocumentFiles,
        tokenizer_json: Path,
        scheduler: Scheduler,
        embedder: Callable[[bool], Embedder | None],
        announce: Callable[[Event], None],
        complete: Callable[[], None],
        not_embedded: Callable[[BaseException, bool], None],
    ) -> None:
        """`complete` is called when there is nothing left to embed, `not_embedded` with what keeps it from
        that, and whether only the vectors of another model are concerned.
        """
        self._library, self._files = library, files
        self._scheduler, self._announce = scheduler, announce
        # What was being read when the engine last stopped is still queued, and may be other bytes by now.
        library.remove([d.id for d in library.list_documents() if d.state is DocumentState.READING])
        self._pool = ReaderPool(max(1, (os.cpu_count() or 2) - 1), tokenizer_json)
        self._lock = threading.Lock()
        self._held: set[str] = set()
        self._tried_again: set[str] = set()
        self._waiting = WaitingRoom(library)

        def fail_embedding(error: BaseException, began: float, beside: bool) -> None:
            self._waiting.fail(error, began)
            not_embedded(error, beside)

        self._embedding = EmbeddingThread(library, scheduler, embedder, self._tell, fail_embedding, complete)
        self._recognition = RecognitionThread(
            library,
            scheduler,
            TokenCounter(tokenizer_json),
            lambda document: (files.find_pdf(document), files.find_password(document.id)),
            self._read_by_ocr,
            self._waiting.fail,
        )
        self._reader = FileReader(
            library,
            self._pool,
            files,
            self._tell,
            announce,
            lambda pages: self._activity.count_pages(pages),
            self.remove,
        )
        self._activity = ActivityReporter(library, scheduler, self._embedding, self._recognition, announce)
        self._content = ContentUpkeepThread(library.content, scheduler)
        self._embedding.start()
        self._content.start()
        self._content.wake()
        self._recognition.start()

    def warm(self) -> None:
        """Start a reader process, so that the first file need not wait for it."""
        self._pool.warm()

    def read_aside(self, path: str, stopped: Callable[[], bool]) -> list[Page]:
        """Read the pages of a file that is not taken into the library. Raises what reading raises."""
        return self._reader.read_aside(path, stopped)

    @property
    def activity(self) -> Activity:
        """What it is doing, as far as that was told, and whether it rests."""
        return replace(self._activity.latest, paused=self._scheduler.paused)

    def find_embedding_error(self) -> BaseException | None:
        """Find what keeps vectors from being made; None where nothing does, or it is tried again."""
        return self._embedding.error

    def pause(self, paused: bool) -> None:
        """Have everything wait after the step in hand, or go on."""
        self._scheduler.pause(paused)
        if not paused:
            self.go_on()

    def use_ocr(self, on: bool) -> None:
        """Read the scanned pages left unread, or leave those that are not read yet."""
        for document in self._library.ocr.await_ocr(on):
            self._tell(self._reader.explain_empty(document, NOTHING_FOUND if on else NOT_LOOKED))
        self.go_on()

    def remove(self, documents: tuple[str, ...], *, keep: bool = False) -> None:
        """Take documents out, also such as are being read or embedded; those to `keep` can be brought back
        for a while.
        """
        self._reader.drop(documents)
        self._library.remove(documents, keep=keep)
        self._waiting.note_removed(documents)
        for document in documents:
            self._announce(DocumentRemoved(document))

    def restore(self, documents: Iterable[str]) -> tuple[Document, ...]:
        """Bring removed documents back."""
        back = tuple(self._library.restore(document) for document in documents)
        for document in back:
            self._tell(document)
        self.go_on()
        return back

    def close(self) -> None:
        """End the threads and the processes; what is unfinished goes on at the next start."""
        self._scheduler.close()
        self._activity.close()
        self._recognition.close()
        self._content.close()
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
        """Yield Progress, a LeftOut for each reason to leave files in folders out, and a FileFinished for
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
            kind = f"{why} ({path.suffix.lower() or NO_ENDING})" if why == NO_DOCUMENT else why
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
            yield FileFinished(
                path, "failed", describe_unread(path, error), None, time.monotonic() - waiting.started
            )
        yield from self._take_in(named, waiting, passwords, jobs, ocr, cancelled)

    def read_in(self, paths: tuple[str, ...], ocr: bool, cancelled: Callable[[], bool]) -> None:
        """Make files searchable by words, and return; their vectors follow. Raises what `add` raises."""
        waiting = Waiting(frozenset())
        for _ in self._take_in(dict.fromkeys(paths), waiting, (), None, ocr, cancelled, wait=False):
            pass

    def retry(
        self, documents: Iterable[Document], cancelled: Callable[[], bool]
    ) -> Generator[Event, None, None]:
        """Read documents that cannot be used once more, and those whose files have changed; have OCR read the
        pages of others that failed or are empty. Raises what `add` raises.
        """
        waiting = Waiting(frozenset())
        anew: dict[str, None] = {}
        for document in documents:
            if self._files.find_standing(document) is FileStanding.CHANGED:
                anew[self._files.find_newest(document) or document.path] = None
                continue
            if document.state.is_usable or (document.state is DocumentState.EMPTY and document.passages == 0):
                again = self._library.ocr.put_back(document.id)
                if again is not None and again.waiting_pages:
                    self._tell(again)
                    continue
            if not document.state.is_usable:
                anew[document.path] = None
        yield from self._take_in(anew, waiting, (), None, True, cancelled)

    def unlock(
        self, documents: Iterable[Document], password: str, ocr: bool, cancelled: Callable[[], bool]
    ) -> Generator[Event, None, tuple[Document, ...]]:
        """Make documents that need a password searchable by words; their vectors follow. Returns those that
        the password opened. When it does not open the first, the others are not tried.
        """
        opened: list[Document] = []
        total = len(documents := tuple(documents))
        for done, locked in enumerate(documents):
            yield Progress("Trying the password", done, total)
            report, document = self._reader.read(locked.path, (password,), ocr, cancelled)
            if report.status != DocumentState.NEEDS_PASSWORD:
                opened.append(document)
            elif not opened:
                break
        self.go_on()
        return tuple(opened)

    def go_on(self) -> None:
        """Note that there is, or may be, work to do."""
        self._waiting.recover()
        self._scheduler.work()
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
        """Read these files, and what an earlier run left; if `wait`, yield until all of it is complete."""
        with self._hold_files(named) as files:
            stop = threading.Event()
            width = min(self._pool.workers if jobs is None else jobs, max(1, len(files)))
            readers = ThreadPoolExecutor(width, "carrel-add")
            self._scheduler.count_unread(len(files))
            self._activity.count_files(len(files))
            begun = 0

            def read(path: str) -> None:
                nonlocal begun
                with self._lock:
                    begun += 1
                self._scheduler.count_unread(-1)
                self._read_into(path, passwords, ocr, waiting, lambda: stop.is_set() or cancelled(), wait)

            try:
                with self._lock:  # or another `add`, cancelled just now, would have this one rest
                    self._waiting.enter(waiting)
                    self.go_on()
                for path in files:
                    readers.submit(read, path)
                if wait:
                    self._waiting.join_unfinished(waiting)
                yield from self._watch(len(files), waiting)
            except BaseException:
                stop.set()
                with self._lock:
                    if self._waiting.leave(waiting):
                        self._scheduler.rest()
                if cancelled() and not self._scheduler.closed:
                    self._library.files.dequeue(named)
                raise
            else:
                self._waiting.leave(waiting)
            finally:
                readers.shutdown(wait=True, cancel_futures=True)
                self._scheduler.count_unread(begun - len(files))
                self._activity.count_files(begun - len(files))

    @contextmanager
    def _hold_files(self, named: dict[str, None]) -> Iterator[tuple[str, ...]]:
        """Return the files to read: those named, those queued, and those of documents that were read as an
        older Carrel did, as far as no other `add` has them in hand.
        """
        with self._lock:
            outdated = [document.path for document in (*self._library.list_outdated(), *self._find_slow())]
            left = [
                path for path in (*self._library.files.list_queued(), *outdated) if path not in self._held
            ]
            files = tuple(dict.fromkeys((*left, *named)))
            self._held |= set(files)
        self._library.files.enqueue(files)
        try:
            yield files
        finally:
            with self._lock:
                self._held -= set(files)

    def _find_slow(self) -> list[Document]:
        """Find the documents that took too long to read, each once after every start."""
        found = [
            document
            for document in self._library.list_documents()
            if document.reason == FILE_TOOK_TOO_LONG and document.id not in self._tried_again
        ]
        self._tried_again.update(document.id for document in found)
        return found

    def _watch(self, files: int, waiting: Waiting) -> Generator[Event, None, None]:
        """Tell how far it is until every file, and every document that is waited for, has reached an end."""
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
        """Read one file and see to it that `waiting` hears of its end."""
        try:
            self._scheduler.wait_for_reading(cancelled)
            report, document = self._reader.read(path, passwords, ocr, cancelled)
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
            self._activity.count_read()

    def _read_by_ocr(self, document: Document) -> None:
        if document.state is DocumentState.EMPTY:
            document = self._reader.explain_empty(document, NOTHING_FOUND)
        elif document.passages > document.embedded:
            self._embedding.wake()
        self._tell(document)

    def _tell(self, document: Document) -> None:
        self._announce(DocumentChanged(document))
        self._waiting.note_changed(document)
