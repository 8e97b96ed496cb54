"""The engine's process: takes requests from its connection, runs each on a thread, sends replies back."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Cancelled, CarrelError
from app.core.events import Event, Progress
from app.engine.protocol import Ask, Cancel, Done, Failed, Reply, Request

if TYPE_CHECKING:
    from app.engine.service import Service

log = logging.getLogger(__name__)

PROGRESS_EVERY = 0.1
"""Seconds between two Progress events of one request."""


def run(connection: Connection, library: str) -> None:
    """Serves `connection` until it is closed or None comes, then ends the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.stderr is None:  # a windowed build has none, and libraries write to it
        sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - lives as long as the process
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", HF_HUB_DISABLE_TELEMETRY="1")
    os.environ.update(ANONYMIZED_TELEMETRY="False", TOKENIZERS_PARALLELISM="false")
    logging.basicConfig(level=logging.DEBUG if os.environ.get("CARREL_VERBOSE") else logging.ERROR)
    # Reading, embedding and writing an answer share the cores: threads that spin while they wait for each
    # other take the time from those they wait for.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # torch keeps a compiled kernel for each shape of batch it met, up to a thousand.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "64")
    server = _Server(connection, Path(library))
    try:
        server.serve()
    finally:
        server.close()
    # Threads of native libraries may still be starting up; waiting for them would keep the window open.
    os._exit(0)


class _Server:
    def __init__(self, connection: Connection, folder: Path) -> None:
        self._connection, self._folder = connection, folder
        self._sending = threading.Lock()
        self._opening = threading.Lock()
        self._service: Service | None = None
        self._open: dict[int, threading.Event] = {}
        self._closing = False

    def serve(self) -> None:
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                return
            if message is None:
                return
            number, request = message
            if isinstance(request, Cancel):
                stop = self._open.get(request.request)
                if stop is not None:
                    stop.set()
                self._send(number, Done())
                continue
            stop = self._open[number] = threading.Event()
            threading.Thread(
                target=self._answer,
                args=(number, request, stop),
                name=f"carrel-request-{number}",
                daemon=True,
            ).start()

    def close(self) -> None:
        self._closing = True
        with self._opening:
            if self._service is not None:
                self._service.close()

    def _answer(self, number: int, request: Request, stop: threading.Event) -> None:
        self._send(number, self._work(number, request, stop))
        self._open.pop(number, None)

    def _work(self, number: int, request: Request, stop: threading.Event) -> Reply:
        last_progress, last_stage = float("-inf"), ""
        try:
            work = self._opened().do(request, lambda: stop.is_set() or self._closing)
            try:
                while True:
                    event = next(work)
                    if stop.is_set() and not isinstance(request, Ask):  # what an Ask has is worth something
                        raise Cancelled("Stopped.")
                    if isinstance(event, Progress):
                        now = time.monotonic()
                        is_news = event.stage != last_stage or event.done == event.total
                        if not is_news and now - last_progress < PROGRESS_EVERY:
                            continue
                        last_progress, last_stage = now, event.stage
                    self._send(number, event)
            except StopIteration as finished:
                return Done(finished.value)
            finally:
                work.close()
        except CarrelError as error:
            return Failed(type(error).__name__, str(error))
        except BaseException as error:  # native code raises what is not an Exception
            if stop.is_set() or self._closing:
                return Failed("Cancelled", "Stopped.")
            log.error("A request failed: %s in %s", type(error).__name__, type(request).__name__)
            return Failed("Bug", "Something went wrong inside Carrel.", traceback.format_exc())

    def _opened(self) -> Service:
        """The service; a library that could not be opened is tried again with each request."""
        with self._opening:
            if self._closing:
                raise Cancelled("Stopped.")
            if self._service is None:
                # The window imports this module to name `run`, and must not load the engine to do so.
                from app.engine.service import Service

                self._service = Service(self._folder, lambda event: self._send(0, event))
            return self._service

    def _send(self, number: int, reply: Reply | Event) -> None:
        with self._sending:
            try:
                self._connection.send((number, reply))
            except (OSError, ValueError):
                self._closing = True
