"""Schedule the work of indexing: who asks goes before reading, reading before vectors, vectors before OCR."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

ON_BATTERY = "On battery: indexing goes slowly."

_LOOK_AT_POWER_EVERY = 30.0
_REMEMBERED = 8


class Scheduler:
    """What the threads of indexing ask before each step. Any thread may call any method.

    `on_battery` tells whether the machine runs on its battery; it is asked now and then.
    """

    def __init__(self, on_battery: Callable[[], bool]) -> None:
        self._on_battery = on_battery
        self._changed = threading.Condition()
        self._paused = False
        self._resting = True
        self._closed = False
        self._asking = 0
        self._unread = 0
        self._embedding = False
        self._looked_at: deque[str] = deque(maxlen=_REMEMBERED)
        self._power_seen = float("-inf")
        self._slowed = False

    @property
    def closed(self) -> bool:
        """Whether all work ends, to go on at the next start."""
        return self._closed

    @property
    def paused(self) -> bool:
        """Whether the person has everything wait."""
        return self._paused

    @property
    def resting(self) -> bool:
        """Whether nothing is done until there is new work."""
        return self._resting

    @property
    def slowed(self) -> str | None:
        """Why work goes slowly, if it does."""
        return ON_BATTERY if self._is_on_battery() else None

    @property
    def wanted(self) -> tuple[str, ...]:
        """The documents that the person looked at or asked about last, which come before others."""
        with self._changed:
            return tuple(reversed(self._looked_at))

    def look_at(self, document: str) -> None:
        """Note that the person looks at a document, or an answer came from it."""
        with self._changed:
            if document in self._looked_at:
                self._looked_at.remove(document)
            self._looked_at.append(document)

    def pause(self, paused: bool) -> None:
        """Have everything wait after the step in hand, or go on."""
        with self._changed:
            self._paused = paused
            self._resting = self._resting and paused
            self._changed.notify_all()

    def rest(self) -> None:
        """Have vectors and OCR wait until there is new work: the person cancelled."""
        with self._changed:
            self._resting = True

    def work(self) -> None:
        """Note that there is new work, or may be."""
        with self._changed:
            self._resting = False
            self._changed.notify_all()

    def close(self) -> None:
        """End all waiting."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @contextmanager
    def hold_for_asking(self) -> Iterator[None]:
        """Hold indexing while it is entered; no step is begun: a person who asks has the whole machine."""
        with self._changed:
            self._asking += 1
        try:
            yield
        finally:
            with self._changed:
                self._asking -= 1
                self._changed.notify_all()

    def count_unread(self, files: int) -> None:
        """Count so many more (fewer) files wait to be read."""
        with self._changed:
            self._unread += files
            self._changed.notify_all()

    def note_embedding(self, busy: bool) -> None:
        """Note that vectors are being made, or there are none to make."""
        with self._changed:
            self._embedding = busy
            self._changed.notify_all()

    def wait_for_reading(self, stopped: Callable[[], bool]) -> None:
        """Return when a file may be read, or when `stopped`."""
        with self._changed:
            while self._paused and not self._closed and not stopped():
                self._changed.wait(0.1)

    def wait_for_embedding(self) -> bool:
        """Return True when vectors may be made, False when it is closed."""
        return self._wait_until(lambda: not (self._paused or self._resting or self._asking or self._unread))

    def wait_for_recognition(self) -> bool:
        """Return True when pages may be read by OCR, False when it is closed."""
        return self._wait_until(
            lambda: not (self._paused or self._resting or self._asking or self._unread or self._embedding)
        )

    def wait_for_tidying(self) -> bool:
        """Return True when what an older version did not keep may be made, False when it is closed. Nobody
        waits for that or has asked for it, so that it needs no new work to begin.
        """
        return self._wait_until(lambda: not (self._paused or self._asking or self._unread or self._embedding))

    def is_open(self) -> bool:
        """Tell whether a long step need not be broken off."""
        return not (self._paused or self._closed)

    def breathe(self, seconds: float) -> None:
        """Wait, on battery, as long as the last step took, so that half of the power is used."""
        if self._is_on_battery():
            with self._changed:
                self._changed.wait_for(lambda: self._closed, seconds)

    def _wait_until(self, may: Callable[[], bool]) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._closed or may())
            return not self._closed

    def _is_on_battery(self) -> bool:
        now = time.monotonic()
        if now - self._power_seen > _LOOK_AT_POWER_EVERY:
            self._power_seen = now
            self._slowed = self._on_battery()
        return self._slowed
