"""The thread that segments the sentences of what was read before they were kept."""

from __future__ import annotations

import time

from app.engine.indexing.pace import Pace
from app.engine.indexing.step_thread import StepThread
from app.library.library import Library


class SentenceThread(StepThread):
    """Segments the sentences of passages that have none yet, when there is nothing else to do. Until then
    that is done whenever an answer needs them, so that nothing fails when this does.
    """

    def __init__(self, library: Library, pace: Pace) -> None:
        super().__init__("carrel-sentences", pace.wait_for_tidying, lambda _error, _since: None)
        self._library, self._pace = library, pace

    def _step(self) -> bool:
        """Segment those of some passages."""
        started = time.monotonic()
        found = self._library.segment_sentences()
        self._pace.breathe(time.monotonic() - started)
        return found

    def _rest(self) -> None:
        """Nothing is held meanwhile."""
