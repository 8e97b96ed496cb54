"""Those who wait for files to be indexed, and what they are told."""

from __future__ import annotations

import queue
import threading
import time
from dataclasses import replace

from app.core.documents import Document, DocumentState
from app.core.events import FileFinished
from app.engine.indexing.file_reader import FileReport, describe_removed
from app.library.library import Library


class Waiting:
    """One `add`: the files it was given, and the documents whose vectors and OCR it waits for."""

    def __init__(self, reported: frozenset[str]) -> None:
        """`reported` are the paths whose end the asker wants to hear of."""
        self.started = time.monotonic()
        self.events: queue.SimpleQueue[FileFinished | BaseException | None] = queue.SimpleQueue()
        """A FileFinished (None: of a file nobody asked about) for each end; an error ends the `add`."""
        self.documents: dict[str, list[FileReport]] = {}
        self._reported = reported

    def finish(self, report: FileReport, document: Document) -> None:
        """Note that a file has reached its end."""
        if report.path not in self._reported:
            self.events.put(None)
            return
        searchable = None if report.searchable is None else report.searchable - self.started
        seconds = time.monotonic() - self.started
        self.events.put(FileFinished(report.path, report.status, document, searchable, seconds))


class WaitingRoom:
    """Everyone who waits. Any thread may call any method."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._lock = threading.Lock()
        self._present: list[Waiting] = []
        self._waiting: list[Waiting] = []
        self._error: BaseException | None = None
        self._recovered = float("-inf")

    def enter(self, waiting: Waiting) -> None:
        """Note that `waiting` is under way, though there may be nothing yet that it waits for."""
        with self._lock:
            self._present.append(waiting)

    def join(self, document: Document, report: FileReport, waiting: Waiting) -> None:
        """Have `waiting` hear of the file once the document is finished."""
        with self._lock:
            now = self._library.find_document(document.id) or document
            if now.state.is_unfinished:
                self._wait_for(now, waiting).append(report)
            else:
                waiting.finish(_correct_report(report, now), now)

    def join_unfinished(self, waiting: Waiting) -> None:
        """Have `waiting` also wait for what earlier runs left unfinished."""
        with self._lock:
            for document in self._library.list_documents():
                if document.state is DocumentState.SEARCHABLE:
                    self._wait_for(document, waiting)

    def leave(self, waiting: Waiting) -> bool:
        """Let `waiting` go, which is over or was cancelled. Returns whether nobody else is under way."""
        with self._lock:
            for those in (self._present, self._waiting):
                if waiting in those:
                    those.remove(waiting)
            return not self._present

    def note_changed(self, document: Document) -> None:
        """Note that a document has changed; if it is finished, those who wait for it hear of it."""
        if not document.state.is_unfinished:
            self._finish(document)

    def note_removed(self, documents: tuple[str, ...]) -> None:
        """Note that these were taken out: nobody need wait for them."""
        for document in documents:
            self._finish(describe_removed(document), status="failed")

    def fail(self, error: BaseException, since: float) -> None:
        """Tell that nothing can be finished: everyone who waits is told, and so are those who come before
        `recover`. What was begun (`since`, monotonic) before the last `recover` is tried again before it
        counts.
        """
        with self._lock:
            if since < self._recovered:
                return
            self._error = error
            for waiting in self._waiting:
                waiting.events.put(error)
            self._waiting.clear()

    def recover(self) -> None:
        """Note that what made everything fail may be over. What stopped is to be woken after this."""
        with self._lock:
            self._error = None
            self._recovered = time.monotonic()

    def _wait_for(self, document: Document, waiting: Waiting) -> list[FileReport]:
        if waiting not in self._waiting:
            self._waiting.append(waiting)
        if self._error is not None:
            waiting.events.put(self._error)
        return waiting.documents.setdefault(document.id, [])

    def _finish(self, document: Document, status: str | None = None) -> None:
        with self._lock:
            for waiting in list(self._waiting):
                for report in waiting.documents.pop(document.id, ()):
                    corrected = _correct_report(report, document)
                    waiting.finish(replace(corrected, status=status or corrected.status), document)
                if not waiting.documents:
                    self._waiting.remove(waiting)


def _correct_report(report: FileReport, document: Document) -> FileReport:
    """Correct the report of a file that looked as if it could be used but turned out to hold nothing, once
    OCR has read it.
    """
    if report.status == "ready" and document.state is not DocumentState.READY:
        return replace(report, status=document.state.value)
    return report
