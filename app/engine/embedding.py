"""The thread that makes vectors, and what waits for it."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.core.documents import Document, DocumentState, Passage
from app.core.errors import CarrelError
from app.core.events import FileFinished, Progress
from app.ingest.passages import embedding_text
from app.library.library import Library
from app.models.embedder import Embedder

log = logging.getLogger(__name__)

EMBED_AT_ONCE = 128
"""Passages embedded between two commits: about two seconds' work, which is what a kill can cost."""

Report = tuple[str, str, float | None]
"""What is to be said of a file: path, status, and when (monotonic) it could be searched by words."""


class Waiting:
    """One `add`: the files it was given, and the documents whose vectors it waits for."""

    def __init__(self, reported: frozenset[str]) -> None:
        """`reported` are the paths whose end the asker wants to hear of."""
        self.started = time.monotonic()
        self.events: queue.SimpleQueue[FileFinished | BaseException | None] = queue.SimpleQueue()
        """A FileFinished (None: of a file nobody asked about) for each end; an error ends the `add`."""
        self.documents: dict[str, list[Report]] = {}
        self.read = 0
        self.passages = 0
        self.left: dict[str, int] = {}
        self._reported = reported

    def finish(self, report: Report, document: Document) -> None:
        """A file has reached its end."""
        path, status, searchable = report
        if path not in self._reported:
            self.events.put(None)
            return
        self.events.put(
            FileFinished(
                path,
                status,
                document,
                None if searchable is None else searchable - self.started,
                time.monotonic() - self.started,
            )
        )


class EmbeddingThread:
    """Makes the vectors that are missing, for all documents alike, so that batches stay full and the disk
    has one writer. `load` makes the embedder ready; `tell` gets each document that changed.
    """

    def __init__(
        self,
        library: Library,
        embedder: Embedder,
        load: Callable[[], None],
        tell: Callable[[Document], None],
    ) -> None:
        self._library, self._embedder, self._load, self._tell = library, embedder, load, tell
        self._changed = threading.Condition()
        self._waiting: list[Waiting] = []
        self._paused = True
        self._asking = 0
        self._work = False
        self._closed = False
        self._rate: float | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="carrel-embedding", daemon=True)
        self._thread.start()

    def pause(self, paused: bool) -> None:
        """Rests after the batch in hand, or goes on."""
        with self._changed:
            self._paused = paused
            self._error = None
            self._work = True
            self._changed.notify_all()

    @contextmanager
    def give_way(self) -> Iterator[None]:
        """While it is held, no batch is begun."""
        with self._changed:
            self._asking += 1
        try:
            yield
        finally:
            with self._changed:
                self._asking -= 1
                self._changed.notify_all()

    def wake(self) -> None:
        """There are passages without vectors that nobody waits for."""
        with self._changed:
            self._work = True
            self._changed.notify_all()

    def join(self, document: Document, report: Report, waiting: Waiting) -> None:
        """`waiting` hears of the file once the document has all its vectors."""
        with self._changed:
            now = self._library.document(document.id) or document
            if now.state is DocumentState.SEARCHABLE:
                self._wait_for(now, waiting).append(report)
            else:
                waiting.finish(report, now)

    def join_unfinished(self, waiting: Waiting) -> None:
        """`waiting` also waits for what earlier runs left without vectors."""
        with self._changed:
            for document in self._library.documents():
                if document.state is DocumentState.SEARCHABLE:
                    self._wait_for(document, waiting)

    def leave(self, waiting: Waiting) -> None:
        """`waiting` was cancelled. When nobody else waits, what is left rests until the next `add`."""
        with self._changed:
            if waiting in self._waiting:
                self._waiting.remove(waiting)
            if not self._waiting:
                self._paused = True

    def forget(self, documents: tuple[str, ...]) -> None:
        """These were removed: nobody need wait for them."""
        with self._changed:
            for document in documents:
                self._finish(removed(document), status="failed")

    def progress(self, waiting: Waiting) -> Progress:
        """How far the vectors are that `waiting` waits for."""
        with self._changed:
            left = sum(waiting.left.values())
            seconds = left / self._rate if self._rate else None
            stage = "Indexing is paused" if self._paused else "Indexing passages"
            return Progress(stage, waiting.passages - left, waiting.passages, seconds)

    def close(self) -> None:
        """Ends the thread after the batch in hand."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._thread.join(timeout=10)

    def _wait_for(self, document: Document, waiting: Waiting) -> list[Report]:
        if waiting not in self._waiting:
            self._waiting.append(waiting)
        if document.id not in waiting.documents:
            waiting.documents[document.id] = []
            waiting.left[document.id] = document.passages - document.embedded
            waiting.passages += document.passages
        if self._error is not None:
            waiting.events.put(self._error)
        self._work = True
        self._changed.notify_all()
        return waiting.documents[document.id]

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
            except BaseException as error:  # native code raises what is not an Exception
                if not isinstance(error, CarrelError):
                    log.error("Embedding failed: %s", type(error).__name__)
                    log.debug("Embedding failed", exc_info=error)
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
        self._load()
        started = time.monotonic()
        vectors = self._embedder.embed([embedding_text(context, passage.text) for passage, context in batch])
        changed = self._library.add_vectors([passage.key for passage, _ in batch], vectors)
        rate = len(batch) / (time.monotonic() - started)
        with self._changed:
            self._rate = rate if self._rate is None else 0.7 * self._rate + 0.3 * rate
            for document in changed:
                self._tell(document)
                for waiting in self._waiting:
                    if document.id in waiting.left:
                        waiting.left[document.id] = document.passages - document.embedded
                if document.state is not DocumentState.SEARCHABLE:
                    self._finish(document)

    def _finish(self, document: Document, status: str | None = None) -> None:
        for waiting in list(self._waiting):
            waiting.left.pop(document.id, None)
            for path, given, searchable in waiting.documents.pop(document.id, ()):
                waiting.finish((path, status or given, searchable), document)
            if not waiting.documents:
                self._waiting.remove(waiting)


def removed(document: str) -> Document:
    """Stands for a document that was taken out before it was finished."""
    return Document(document, "", (), "", DocumentState.FAILED, reason="It was removed from the library.")
