"""The thread that makes vectors."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from app.core.documents import Document
from app.core.errors import CarrelError
from app.engine.pace import Pace
from app.ingest.passages import CHUNKING, embedding_text
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.hardware import give_back_memory

log = logging.getLogger(__name__)

EMBED_AT_ONCE = 128
"""Texts embedded between two commits: about two seconds' work, which is what a kill can cost."""


class EmbeddingThread:
    """Makes the vectors that are missing, for all documents alike, so that batches stay full and the disk has
    one writer: first those in use, then those of another model that is to take over.

    `embedder(beside)` is the model for either, ready to work (None: no other is to take over any more).
    `changed` gets each document that changed, `failed` what ended the work until `wake`; `complete` is called
    when there is nothing left to embed, so that the other model may take over.
    """

    def __init__(
        self,
        library: Library,
        pace: Pace,
        embedder: Callable[[bool], Embedder | None],
        changed: Callable[[Document], None],
        failed: Callable[[BaseException], None],
        complete: Callable[[], None],
    ) -> None:
        self._library, self._pace, self._embedder = library, pace, embedder
        self._tell, self._failed, self._complete = changed, failed, complete
        self._awake = threading.Event()
        self._closed = False
        self.rate: float | None = None
        """Texts a second, lately."""
        self._thread = threading.Thread(target=self._run, name="carrel-embedding", daemon=True)

    def start(self) -> None:
        """Begins, as soon as the pace allows."""
        self._thread.start()

    def wake(self) -> None:
        """There is, or may be, something to embed."""
        self._pace.embedding(True)
        self._awake.set()

    def close(self) -> None:
        """Ends the thread after the batch in hand. The pace is to be closed first."""
        self._closed = True
        self._awake.set()
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    def _run(self) -> None:
        while True:
            self._awake.wait()
            self._awake.clear()
            if self._closed:
                return
            try:
                while self._pace.until_embedding() and self._embed():
                    pass
                give_back_memory()
            except BaseException as error:  # native code raises what is not an Exception
                if not isinstance(error, CarrelError):
                    log.error("Embedding failed: %s", type(error).__name__)
                    log.debug("Embedding failed", exc_info=error)
                self._failed(error)
            if not self._awake.is_set():
                self._pace.embedding(False)

    def _embed(self) -> bool:
        """One batch. False when there is nothing to embed."""
        batch = self._library.without_vectors(EMBED_AT_ONCE, self._pace.wanted)
        beside = not batch
        if beside:
            batch = self._library.without_vectors_beside(EMBED_AT_ONCE)
        if not batch:
            self._complete()
            return False
        embedder = self._embedder(beside)
        if embedder is None:
            return True
        started = time.monotonic()
        vectors = embedder.embed([embedding_text(each.context, each.headings, each.text) for each in batch])
        changed = self._library.add_vectors(
            [each.key for each in batch], vectors, beside=embedder.fingerprint(CHUNKING) if beside else None
        )
        seconds = max(time.monotonic() - started, 1e-6)
        self.rate = (
            len(batch) / seconds if self.rate is None else 0.7 * self.rate + 0.3 * len(batch) / seconds
        )
        for document in changed:
            self._tell(document)
        self._pace.breathe(seconds)
        return True
