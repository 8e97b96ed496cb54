"""The thread that finds out what reading a file finds out of those that were read before it was kept."""

from __future__ import annotations

import time

from app.engine.indexing.scheduler import Scheduler
from app.engine.indexing.step_thread import StepThread
from app.library.content_upkeep import ContentUpkeep


class ContentUpkeepThread(StepThread):
    """Completes what is kept of passages and pages, when there is nothing else to do."""

    def __init__(self, content: ContentUpkeep, scheduler: Scheduler) -> None:
        super().__init__("carrel-content", scheduler.wait_for_tidying, lambda _error, _since: None)
        self._content, self._scheduler = content, scheduler

    def _step(self) -> bool:
        """Complete some."""
        started = time.monotonic()
        found = self._content.complete_some()
        self._scheduler.breathe(time.monotonic() - started)
        return found

    def _rest(self) -> None:
        """Nothing is held meanwhile."""
