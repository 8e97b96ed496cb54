"""Lock the models: whatever asks them waits for what asks them already."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar

from app.core.errors import Cancelled
from app.core.events import Work
from app.engine.server.work import Stopped

T = TypeVar("T")

_GLANCE = 0.1
"""Seconds between looks at whether the person has stopped it."""


class ModelLock:
    """Lets one piece of work after the other at the models. `asking` is held meanwhile: indexing waits for
    it.
    """

    def __init__(self, asking: Callable[[], AbstractContextManager[None]]) -> None:
        self._asking = asking
        self._lock = threading.Lock()

    def run_alone(self, work: Work[T], stopped: Stopped, meanwhile: Work[None] | None = None) -> Work[T]:
        """Do the work once nothing else asks the models, and what can be done `meanwhile` if something does.
        Raises Cancelled when stopped before.
        """
        if not self._lock.acquire(timeout=_GLANCE):
            if meanwhile is not None:
                yield from meanwhile
            while not self._lock.acquire(timeout=_GLANCE):
                if stopped():
                    raise Cancelled("Stopped.")
        try:
            with self._asking():
                return (yield from work)
        finally:
            self._lock.release()

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Keep everyone else from the models; indexing goes on."""
        with self._lock:
            yield
