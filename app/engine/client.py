"""The way to the engine for the window, the terminal and the tests. No Qt here."""

from __future__ import annotations

import logging
import multiprocessing
import queue
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TypeVar

from app.core import crash_reports, errors
from app.core.events import Progress, Quoted, Work, run_to_end
from app.engine.guest_listener import is_open as is_open
from app.engine.guest_listener import reach
from app.engine.protocol import Cancel, Done, Failed, Reply, Request, read_result

log = logging.getLogger(__name__)

T = TypeVar("T")

Listener = Callable[[int, Reply], None]

PATIENCE = 1.0
"""Seconds that a request which was stopped may say nothing, if it has got nowhere yet."""

processes = multiprocessing.get_context("spawn")
"""How engines are started."""

_ENDING = 60.0
"""Seconds that an engine which says nothing any more is waited for, to know how it ended."""

STOPPING = "Stopping with what there is; Ctrl-C once more ends at once"

DIED = "The part of Carrel that does the work stopped unexpectedly; please try that once more."
CLOSED = "The Carrel that had this library open was closed meanwhile; please try that once more."


class EngineClient:
    """Starts the engine, sends it requests and hands its replies on.

    The engine is started by `start` or the first request, and again by the next request after it
    died. Every reply goes to the `listener` given to `send`, mostly on a thread of this client's; requests
    that were open when the engine died get Failed(kind="EngineDied").
    """

    def __init__(
        self, library: Path, broadcast: Callable[[Reply], None] | None = None, *, guest: bool = False
    ) -> None:
        """`broadcast` gets the events that belong to no request. As a `guest`, asks the engine of the Carrel
        that has the library open, such as a window's, if there is one.
        """
        self.library = library
        self._guest = guest
        self._broadcast = broadcast or (lambda reply: None)
        self._lock = threading.RLock()
        self._sending = threading.Lock()
        self._next = 1
        self._listeners: dict[int, tuple[Connection, Listener]] = {}
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._missed: set[Connection] = set()
        """Those to engines whose end is to be told, as nobody asked for it."""
        self._receiver: threading.Thread | None = None

    @property
    def process(self) -> BaseProcess | None:
        """The engine's process, if it has been started."""
        return self._process

    @property
    def is_alive(self) -> bool:
        """Whether there is an engine to ask, as far as is known."""
        return self._connection is not None and (self._process is None or self._process.is_alive())

    def start(self) -> None:
        """Start the engine unless it runs. Returns at once, save that a guest waits for an engine that is
        itself just starting; a library that cannot be opened is told by the first request's Failed.
        """
        with self._lock:
            if self.is_alive:
                return
            if self._guest and self.visit():
                return
            from app.engine.process import run  # imported by name in the child

            ours, theirs = processes.Pipe()
            process = processes.Process(target=run, args=(theirs, str(self.library)), name="carrel-engine")
            process.start()
            theirs.close()
            self._listen(ours, process)

    def send(self, request: Request[T], listener: Listener) -> int:
        """Send a request; `listener(number, reply)` gets every reply. Returns the request's number."""
        with self._lock:
            self.start()
            number = self._next
            self._next += 1
            connection = self._connection
            assert connection is not None
            self._listeners[number] = connection, listener
        try:
            # Not under the other lock, which the receiver needs: the engine may have to be heard first.
            with self._sending:
                connection.send((number, request))
        except (OSError, ValueError):
            self._fail_all(connection, CLOSED if self._process is None else DIED)
        return number

    def cancel(self, number: int) -> None:
        """Ask for an end to a request; it still gets its last reply. Unknown numbers are ignored."""
        with self._lock:
            if number not in self._listeners or self._connection is None:
                return
        self.send(Cancel(number), lambda _number, _reply: None)

    def stream(self, request: Request[T], stop: Callable[[], bool] = lambda: False) -> Work[T]:
        """Return the request's events as they come; its result is the generator's return value.

        Closing the generator cancels the request. So does `stop` when it turns true, but then there still is
        what the engine has by then: a request that has told how far it is of how much, or has found
        something, is waited for while the engine lives, however busy the machine; another for a second, and
        then Cancelled is raised. Raises
        the errors of app.core.errors.
        """
        replies: queue.SimpleQueue[Reply] = queue.SimpleQueue()
        number = self.send(request, lambda _number, reply: replies.put(reply))
        finished = under_way = False
        patience: float | None = None
        try:
            while True:
                if patience is None and stop():
                    self.cancel(number)
                    patience = time.monotonic() + PATIENCE
                    yield Progress(STOPPING, 0)
                try:
                    reply = replies.get(timeout=0.1)  # a wait without end could not be interrupted on Windows
                except queue.Empty:
                    if patience is not None and time.monotonic() > patience and not under_way:
                        raise errors.Cancelled("Stopped.") from None
                    continue  # an engine that died is told of by a reply
                under_way |= isinstance(reply, Quoted)
                under_way |= isinstance(reply, Progress) and reply.total is not None
                if patience is not None:
                    patience = time.monotonic() + PATIENCE
                if isinstance(reply, Done):
                    finished = True
                    return read_result(request, reply)
                if isinstance(reply, Failed):
                    if reply.kind == "LibraryBusy" and self._guest and self._process is not None:
                        # Another engine was started at the same moment, and was quicker.
                        self.stop()
                        if self.visit():
                            number = self.send(request, lambda _number, reply: replies.put(reply))
                            continue
                    finished = True
                    raise make_error(reply)
                yield reply
        finally:
            if not finished:
                self.cancel(number)

    def call(self, request: Request[T]) -> T:
        """Return the request's result, without its events. Raises the errors of app.core.errors."""
        return run_to_end(self.stream(request))

    def stop(self, timeout: float = 5.0) -> None:
        """End the engine: politely, then by force after `timeout` seconds. May be started again."""
        with self._lock:
            connection, process = self._connection, self._process
            self._connection = None
            self._missed.clear()
        if connection is not None:
            try:
                connection.send(None)
            except (OSError, ValueError):
                pass
        if process is not None:
            process.join(timeout)
            if process.is_alive():
                process.kill()
                process.join()
        if self._receiver is not None and self._receiver is not threading.current_thread():
            self._receiver.join(timeout)
        if connection is not None:
            connection.close()
        self._process = self._receiver = None

    def __enter__(self) -> EngineClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def visit(self) -> bool:
        """Take the engine that has the library open for this client's, if there is one."""
        connection = reach(self.library)
        if connection is not None:
            self._listen(connection, None)
        return connection is not None

    def _listen(self, connection: Connection, process: BaseProcess | None) -> None:
        self._process, self._connection = process, connection
        self._missed.add(connection)
        self._receiver = threading.Thread(
            target=self._receive, args=(connection, process), name="carrel-engine-receiver", daemon=True
        )
        self._receiver.start()

    def _receive(self, connection: Connection, process: BaseProcess | None) -> None:
        while True:
            try:
                number, reply = connection.recv()
            except (EOFError, OSError):
                break
            if number == 0:
                self._broadcast(reply)
                continue
            ended = isinstance(reply, Done | Failed)
            with self._lock:
                known = self._listeners.pop(number, None) if ended else self._listeners.get(number)
            if known is not None:
                known[1](number, reply)
        is_missed = self._fail_all(connection, CLOSED if process is None else DIED)
        if process is not None:
            process.join(_ENDING)
            if is_missed and process.pid is not None and process.exitcode:
                crash_reports.note_end("engine", process.pid, process.exitcode)

    def _fail_all(self, connection: Connection, sentence: str) -> bool:
        """End every request that is open there, once, when the engine behind `connection` is gone; who
        listens to what belongs to no request is told too, also where the next engine was started before that
        was known. Return whether nobody had asked for its end.
        """
        with self._lock:
            is_missed = connection in self._missed
            self._missed.discard(connection)
            if self._connection is connection:
                self._connection = None
            open_there = {
                number: known[1] for number, known in self._listeners.items() if known[0] is connection
            }
            for number in open_there:
                del self._listeners[number]
        for number, listener in open_there.items():
            listener(number, Failed("EngineDied", sentence))
        if is_missed:
            self._broadcast(Failed("EngineDied", sentence))
        return is_missed


def make_error(failed: Failed) -> Exception:
    """Make the exception that a Failed stands for."""
    kind = getattr(errors, failed.kind, None)
    if isinstance(kind, type) and issubclass(kind, errors.CarrelError):
        return kind(failed.message)
    return RuntimeError(failed.details or failed.message)
