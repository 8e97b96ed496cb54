"""A process of its own for work on files that may be hostile: it can be limited, watched and killed."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import psutil

POLL_SECONDS = 0.05
"""How often a wait looks whether it was cancelled."""

GIB = 1 << 30


class Died(Exception):
    """The child ended without an answer."""


class TooSlow(Exception):
    """The child used up its time: of the processor's, or it stood still for as long."""


class Stopped(Exception):
    """The wait was cancelled."""


class Child:
    """Runs `target(connection, *args)` in a new process. Not thread-safe."""

    def __init__(self, target: Callable[..., None], *args: Any, name: str) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=target, args=(theirs, *args), name=name, daemon=True)
        self._process.start()
        self._used_before = 0.0
        theirs.close()

    @property
    def pid(self) -> int | None:
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return self._process.is_alive()

    def send(self, request: Any) -> None:
        """Send the child a request. Raises Died."""
        self._used_before = self._measure_used()
        try:
            self._connection.send(request)
        except OSError as error:
            raise Died from error

    def receive(self, seconds: float, cancelled: Callable[[], bool] = lambda: False) -> Any:
        """Receive the child's next message. Raises Died, Stopped, or TooSlow when it has used `seconds` of
        the processor since the last request was sent, or has used nothing for so long. A busy machine makes
        it wait, and costs it nothing.
        """
        used, still_since = self._measure_used(), time.monotonic()
        try:
            while not self._connection.poll(min(POLL_SECONDS, seconds)):
                if cancelled():
                    raise Stopped
                before, used = used, self._measure_used()
                if used > before:
                    still_since = time.monotonic()
                if used - self._used_before >= seconds or time.monotonic() - still_since >= seconds:
                    raise TooSlow
            return self._connection.recv()
        except (EOFError, OSError) as error:
            raise Died from error

    def _measure_used(self) -> float:
        """Measure seconds of the processor, and of all its cores, that the child has used."""
        try:
            times = psutil.Process(self._process.pid).cpu_times()
        except psutil.Error:
            return 0.0
        return float(times.user + times.system)

    def kill(self) -> None:
        """Ends the process at once. May be called again."""
        self._process.kill()
        self._process.join()
        self._connection.close()


class Servant:
    """One child at a time: started when it is first asked, and again after one that broke. Threads that ask
    wait for their turn.
    """

    def __init__(self, target: Callable[..., None], *args: Any, name: str, seconds: float) -> None:
        """The child runs `target(connection, *args)`; an answer may take `seconds`."""
        self._start: Callable[[], Child] = lambda: Child(target, *args, name=name)
        self.seconds = seconds
        self._lock = threading.Lock()
        self._child: Child | None = None

    @property
    def pid(self) -> int | None:
        """The process there is now, if any."""
        child = self._child
        return child.pid if child is not None else None

    def warm(self) -> None:
        """Start the process, so that the first request need not wait for it."""
        with self._lock:
            self._start_child()

    def ask(self, request: Any, cancelled: Callable[[], bool] = lambda: False) -> Any:
        """Ask the child, and wait for its answer. Raises Died, TooSlow or Stopped; the next request then has
        a new child.
        """
        with self._lock:
            if cancelled():
                raise Stopped
            child = self._start_child()
            try:
                child.send(request)
                return child.receive(self.seconds, cancelled)
            except (Died, TooSlow, Stopped):
                self._end()
                raise

    def close(self) -> None:
        """Ends the process; the next request starts another."""
        with self._lock:
            self._end()

    def _start_child(self) -> Child:
        if self._child is not None and not self._child.is_alive:
            self._end()
        if self._child is None:
            self._child = self._start()
        return self._child

    def _end(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None


def serve(connection: Connection, answer: Callable[[Any], None]) -> None:
    """Serve, in the child: call `answer` with each request until the parent is gone, and then end this
    process.
    """
    _end_with_parent()
    while True:
        try:
            request = connection.recv()
        except (EOFError, OSError):
            return
        try:
            answer(request)
        except BrokenPipeError:
            return


def _end_with_parent() -> None:
    """Has this process end when its parent does: its work would be for nobody, and in a successor's way."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    if sys.platform == "linux":
        import fcntl

        # The system sees to it also while native code keeps Python's threads from running.
        pipe = parent.sentinel
        fcntl.fcntl(pipe, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(pipe, fcntl.F_SETSIG, signal.SIGTERM)
        fcntl.fcntl(pipe, fcntl.F_SETFL, fcntl.fcntl(pipe, fcntl.F_GETFL) | os.O_ASYNC)

    def wait() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=wait, name="carrel-parent", daemon=True).start()


def restrict(memory: int, niceness: int) -> None:
    """Restrict this process, the child: at most `memory` bytes of address space, a lower priority, no voice
    and no Ctrl-C.

    What cannot be set on this system is left alone: the parent kills what runs too long.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ["TOKENIZERS_PARALLELISM"] = "false"  # one reader, one core
    if sys.platform == "win32":
        priority = psutil.BELOW_NORMAL_PRIORITY_CLASS if niceness else psutil.NORMAL_PRIORITY_CLASS
        psutil.Process().nice(priority)
    else:
        import resource

        os.nice(niceness)
        try:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        except (OSError, ValueError):
            pass
    # Native libraries write to these when they break; the terminal's output belongs to its reader.
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    os.close(silence)


def limit_processor_time(seconds: float) -> None:
    """Limit this process, the child: it ends after `seconds` more of the processor (0: never).

    The parent's count is the real limit; this one, to be higher, holds when the parent does not look.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)
