"""Background work, a step at a time."""

from __future__ import annotations

import logging
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from app.core.errors import CarrelError

T = TypeVar("T")

log = logging.getLogger(__name__)


class StepThread(ABC):
    """Takes one step after the other when it is woken, until there is nothing left to do.

    `may_step` waits for its turn and returns False when all work ends. `failed` gets what ended the work
    until it is woken again, and when (monotonic) the step that failed began.
    """

    def __init__(
        self, name: str, may_step: Callable[[], bool], failed: Callable[[BaseException, float], None]
    ) -> None:
        self._may_step, self._failed = may_step, failed
        self._awake = threading.Event()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin, when it is woken and as soon as it may."""
        self._thread.start()

    def wake(self) -> None:
        """Note that there is, or may be, something to do."""
        self._awake.set()

    def close(self) -> None:
        """End the thread after the step in hand. What `may_step` waits for is to be ended first."""
        self._closed = True
        self._awake.set()
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    @abstractmethod
    def _step(self) -> bool:
        """Do some work. False when there was none to do."""

    @abstractmethod
    def _rest(self) -> None:
        """Rest: it falls asleep."""

    def _count_nap(self) -> float | None:
        """Count the seconds after which it wakes by itself; None: it does not."""
        return None

    def _run(self) -> None:
        while True:
            self._awake.wait(self._attempt(self._count_nap))
            self._awake.clear()
            if self._closed:
                return
            began = time.monotonic()
            try:
                while self._may_step():
                    began = time.monotonic()
                    if not self._step():
                        break
            except BaseException as error:  # native code raises what is not an Exception
                self._log(error)
                self._attempt(partial(self._failed, error, began))
            if not self._awake.is_set():
                self._attempt(self._rest)

    def _attempt(self, act: Callable[[], T]) -> T | None:
        """Do what is beside the steps and may fail as well, such as where the disk does: no thread, and no
        later wake, would be left otherwise. None where it fails.
        """
        try:
            return act()
        except BaseException as error:  # as above
            self._log(error)
            return None

    def _log(self, error: BaseException) -> None:
        if not isinstance(error, CarrelError):
            log.error("%s failed: %s", self._thread.name, type(error).__name__)
            log.debug("%s failed", self._thread.name, exc_info=error)
