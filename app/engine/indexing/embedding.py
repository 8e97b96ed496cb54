"""The thread that makes vectors."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.core.documents import Document
from app.engine.indexing.scheduler import Scheduler
from app.engine.indexing.step_thread import StepThread
from app.ingest.chunking.passages import CHUNKING, add_headings
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.hardware import give_back_memory

EMBED_AT_ONCE = 128
"""Texts embedded between two commits: about two seconds' work, which is what a kill can cost."""


class EmbeddingThread(StepThread):
    """Makes the vectors that are missing, for all documents alike, so that batches stay full and the disk has
    one writer: first those in use, then those of another model that is to take over.

    `embedder(beside)` is the model for either, ready to work (None: no other is to take over any more).
    `changed` gets each document that changed, `failed` what ended the work until `wake`, when that began, and
    whether no more than the vectors beside are concerned; `complete` is called when there is nothing left to
    embed, so that the other model may take over.
    """

    def __init__(
        self,
        library: Library,
        scheduler: Scheduler,
        embedder: Callable[[bool], Embedder | None],
        changed: Callable[[Document], None],
        failed: Callable[[BaseException, float, bool], None],
        complete: Callable[[], None],
    ) -> None:
        self.error: BaseException | None = None
        """What ended the work, until it is woken."""

        def note(error: BaseException, began: float) -> None:
            self.error = error
            failed(error, began, self._is_beside)

        super().__init__("carrel-embedding", scheduler.wait_for_embedding, note)
        self._library, self._scheduler, self._embedder = library, scheduler, embedder
        self._tell, self._complete = changed, complete
        self._is_beside = False
        self.rate: float | None = None
        """Texts a second, lately."""

    def wake(self) -> None:
        """Note that there is, or may be, something to embed."""
        self.error = None
        self._scheduler.note_embedding(True)
        super().wake()

    def _rest(self) -> None:
        give_back_memory()
        self._scheduler.note_embedding(False)

    def _step(self) -> bool:
        """Embed one batch."""
        self._is_beside = False
        batch = self._library.vectors.list_unembedded(EMBED_AT_ONCE, self._scheduler.wanted)
        self._is_beside = beside = not batch
        if beside:
            batch = self._library.vectors.list_unembedded_beside(EMBED_AT_ONCE)
        if not batch:
            self._complete()
            return False
        embedder = self._embedder(beside)
        if embedder is None:  # the change is being given up, or that failed
            return False
        started = time.monotonic()
        vectors = embedder.embed([add_headings(each.context, each.headings, each.text) for each in batch])
        changed = self._library.vectors.add(
            [each.key for each in batch], vectors, beside=embedder.identify(CHUNKING) if beside else None
        )
        seconds = max(time.monotonic() - started, 1e-6)
        self.rate = (
            len(batch) / seconds if self.rate is None else 0.7 * self.rate + 0.3 * len(batch) / seconds
        )
        for document in changed:
            self._tell(document)
        self._scheduler.breathe(seconds)
        return True
