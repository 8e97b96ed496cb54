"""The engine as widgets see it: requests and callbacks, all on the GUI thread, which never waits."""

from __future__ import annotations

import itertools
import queue
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.core.events import Event, Token
from app.engine.client import EngineClient
from app.engine.protocol import Done, Failed, Reply, Request, read_result
from app.ui.theme.behind import translate_reply
from app.ui.theme.translation import tr

T = TypeVar("T")

TICK = 0.016
"""Seconds between two deliveries: what comes faster than the screen is drawn is delivered together."""
BUSY = 0.010
"""Seconds a delivery may take before painting and input get their turn."""


@dataclass(slots=True)
class _Open:
    request: Request[Any]
    began: float
    owner: QObject | None
    on_event: Callable[[Event], object] | None
    on_done: Callable[[Done], object]
    on_failed: Callable[[Failed], object] | None

    def wanted(self) -> bool:
        return self.owner is None or shiboken6.isValid(self.owner)


class EngineBridge(QObject):
    """Speaks with the engine through a thread of its own, because starting a process takes a while.

    Signals: broadcast(event) for events that belong to no request; failed(Failed) for requests that
    were given no `on_failed`, save those that were cancelled; ended(request, seconds, is_done) for each that
    somebody still waited for, when its callback has been called.
    """

    broadcast = Signal(object)
    failed = Signal(object)
    ended = Signal(object, float, bool)
    _arrived = Signal()

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = EngineClient(library, lambda reply: self._receive(0, reply))
        self._numbers = itertools.count(1)
        self._open: dict[int, _Open] = {}
        self._sent: dict[int, int] = {}
        self._lock = threading.Lock()
        self._inbox: deque[tuple[int, Reply]] = deque()
        self._waking = False
        self._stopped = False
        self._delivered = 0.0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._deliver)
        self._arrived.connect(self._schedule, Qt.ConnectionType.QueuedConnection)
        self._jobs: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="carrel-bridge", daemon=True)
        self._thread.start()

    @property
    def library(self) -> Path:
        """The folder of the library this engine serves."""
        return self._client.library

    @property
    def has_long_work(self) -> bool:
        """Whether a request is open that tells how far it is."""
        return any(each.on_event is not None and each.wanted() for each in self._open.values())

    def start(self) -> None:
        """Starts the engine ahead of the first request."""
        self._jobs.put(self._client.start)

    def request(
        self,
        request: Request[T],
        *,
        owner: QObject | None = None,
        on_event: Callable[[Event], object] | None = None,
        on_done: Callable[[T], object] | None = None,
        on_failed: Callable[[Failed], object] | None = None,
    ) -> int:
        """Sends a request and returns its number. Callbacks come later, never from within this call:
        any number of `on_event`, then either `on_done(result)` or `on_failed(failure)`, once.

        Tokens that arrive together come as one. Once `owner` has been destroyed none are called.
        """
        number = next(self._numbers)

        def hand_over(done: Done) -> None:
            if on_done is not None:
                on_done(read_result(request, done))

        self._open[number] = _Open(request, time.monotonic(), owner, on_event, hand_over, on_failed)
        self._jobs.put(lambda: self._send(number, request))
        return number

    def cancel(self, number: int) -> None:
        """Asks for an end to a request, which then fails with kind "Cancelled" unless it was done first."""
        if number in self._open:
            self._jobs.put(lambda: self._client.cancel(self._sent.get(number, 0)))

    def stop(self, timeout: float = 8.0) -> None:
        """Ends the engine, by force if it takes long, and waits for that at most `timeout` seconds.

        No callbacks come any more. To be called when the windows are closed.
        """
        if self._stopped:
            return
        self._stopped = True
        self._open.clear()
        self._timer.stop()
        self._jobs.put(lambda: self._client.stop(timeout - 2))
        self._jobs.put(None)
        self._thread.join(timeout)

    # On the bridge's thread

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception:
                sys.excepthook(*sys.exc_info())

    def _send(self, number: int, request: Request[T]) -> None:
        try:
            self._sent[number] = self._client.send(
                request, lambda _number, reply: self._receive(number, reply)
            )
        except Exception as error:  # no process could be started
            says = tr("The part of Carrel that does the work did not start.")
            self._receive(number, Failed("Bug", says, "".join(traceback.format_exception(error))))

    # On the client's threads

    def _receive(self, number: int, reply: Reply) -> None:
        with self._lock:
            self._inbox.append((number, reply))
            wake = not self._waking and not self._stopped
            self._waking = True
        if wake:
            self._arrived.emit()

    # On the GUI thread

    @Slot()
    def _schedule(self) -> None:
        if self._stopped:
            return
        rest = TICK - (time.monotonic() - self._delivered)
        if rest <= 0:
            self._deliver()
        else:
            self._timer.start(round(rest * 1000) + 1)

    def _deliver(self) -> None:
        with self._lock:
            replies = _join_tokens(self._inbox)
            self._inbox.clear()
            self._waking = False
        until = time.monotonic() + BUSY
        while replies and not self._stopped:
            try:
                self._hand_over(*replies.popleft())
            except Exception:
                sys.excepthook(*sys.exc_info())
            if time.monotonic() > until:
                break
        self._delivered = time.monotonic()
        if replies and not self._stopped:
            with self._lock:
                self._inbox.extendleft(reversed(replies))
                self._waking = True
            self._timer.start(0)

    def _hand_over(self, number: int, reply: Reply) -> None:
        reply = translate_reply(reply)
        if number == 0:
            self.broadcast.emit(reply)
            return
        ended = isinstance(reply, Done | Failed)
        target = self._open.pop(number, None) if ended else self._open.get(number)
        if ended:
            self._sent.pop(number, None)
        if target is None or not target.wanted():
            return
        if isinstance(reply, Done):
            target.on_done(reply)
        elif isinstance(reply, Failed):
            if target.on_failed is not None:
                target.on_failed(reply)
            elif reply.kind != "Cancelled":
                self.failed.emit(reply)
        elif target.on_event is not None:
            target.on_event(reply)
        if ended and not (isinstance(reply, Failed) and reply.kind == "Cancelled"):
            seconds = time.monotonic() - target.began
            self.ended.emit(target.request, seconds, isinstance(reply, Done))


def _join_tokens(replies: deque[tuple[int, Reply]]) -> deque[tuple[int, Reply]]:
    """The same replies, with neighbouring tokens of one request made into one."""
    joined: deque[tuple[int, Reply]] = deque()
    for (number, is_token), group in itertools.groupby(replies, lambda r: (r[0], isinstance(r[1], Token))):
        if is_token:
            text = "".join(reply.text for _, reply in group if isinstance(reply, Token))
            joined.append((number, Token(text)))
        else:
            joined.extend(group)
    return joined
