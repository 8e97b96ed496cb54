"""Has models leave memory that nobody asked anything for a while; they come back by themselves."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from app.core import settings

_LOOKS = 0.1, 60.0
"""Seconds between two looks, at least and at most."""


class IdleModels:
    """Looks after them on a thread of its own."""

    def __init__(self, rest: Sequence[Callable[[float], float | None]]) -> None:
        """Each of `rest` lets a model go that nobody asked for so many seconds, and says in how many it may
        be time for that; None: none is in memory.
        """
        self._rest = rest
        self._woken, self._closing = threading.Event(), False
        self._thread = threading.Thread(target=self._watch, name="carrel-idle-models", daemon=True)
        self._thread.start()

    def look(self) -> None:
        """Look now, as another time may have been chosen."""
        self._woken.set()

    def sweep_idle(self) -> float:
        """Let models go that were not asked for long enough. Return in how many seconds to look again."""
        least, most = _LOOKS
        seconds = 60 * settings.load().idle_minutes
        left = [rest(seconds) for rest in self._rest] if seconds else []
        soonest = min((each for each in left if each is not None), default=seconds or most)
        return max(least, min(soonest, most))

    def close(self) -> None:
        """Look no more."""
        self._closing = True
        self._woken.set()
        self._thread.join()

    def _watch(self) -> None:
        wait, _ = _LOOKS
        while True:
            self._woken.wait(wait)
            self._woken.clear()
            if self._closing:
                return
            wait = self.sweep_idle()
