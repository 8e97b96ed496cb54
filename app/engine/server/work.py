"""What the engine does for a request, held to the type of result that the request names."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator
from typing import TypeVar

from app.core.errors import Cancelled
from app.core.events import Event, Work
from app.engine.protocol import Request

T = TypeVar("T")

Stopped = Callable[[], bool]
"""Tells work that waits for something else to give up."""
_GLANCE = 0.1
"""Seconds between looks at whether the person has stopped it."""


def fulfil(request: Request[T], work: Work[T]) -> Work[T]:
    """Return the work for a request; a type checker sees to it that it comes to what the request names."""
    return work


def fulfil_at_once(request: Request[T], work: Callable[[], T]) -> Work[T]:
    """Do what is too short to say anything on the way."""
    yield from ()
    return work()


def wait_for(work: Callable[[], object], stopped: Stopped) -> Generator[Event, None, None]:
    """Do work that cannot be interrupted; when it is `stopped`, it goes on by itself and Cancelled is raised.
    Raises what the work raises.
    """
    yield from ()
    ended: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()

    def run() -> None:
        try:
            work()
        except BaseException as error:  # whoever waits for it is told
            ended.put(error)
        else:
            ended.put(None)

    threading.Thread(target=run, name="carrel-loading", daemon=True).start()
    while True:
        try:
            error = ended.get(timeout=_GLANCE)
        except queue.Empty:
            if stopped():
                raise Cancelled("Stopped.") from None
            continue
        if error is not None:
            raise error
        return
