"""Serves the engine's clients: takes their requests, runs each on a thread or in turn, sends replies back.

The client that started the engine owns it: when that leaves, the engine ends. Others of the same person, such
as a terminal beside an open window, are guests.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Cancelled, CarrelError
from app.core.events import ChoicesChanged, Event, Progress
from app.engine.guest_listener import GuestListener
from app.engine.protocol import CHOICES, IN_TURN, AnyRequest, Ask, Cancel, CheckText, Done, Failed, Reply

if TYPE_CHECKING:
    from app.engine.server.service import Service

log = logging.getLogger(__name__)

PROGRESS_EVERY = 0.1
"""Seconds between two Progress events of one request."""
_UNHEARD = 1000
"""Events that wait for a guest who does not listen just now; further ones are lost to it."""


class Server:
    """One library's service, for its owner and for guests."""

    def __init__(self, owner: Connection, folder: Path) -> None:
        self._owner = _Session(owner, self._work)
        self._folder = folder
        self._opening = threading.Lock()
        self._service: Service | None = None
        self._guest_listener: GuestListener | None = None
        self._guests: dict[_Session, queue.Queue[Event]] = {}
        self._closing = False

    def serve(self) -> None:
        """Return when the owner leaves."""
        self._owner.serve()

    def close(self) -> None:
        """End all work and let go of the library."""
        self._closing = True
        with self._opening:
            if self._guest_listener is not None:
                self._guest_listener.close()
            if self._service is not None:
                self._service.close()

    def _work(self, session: _Session, number: int, request: AnyRequest, stop: threading.Event) -> Reply:
        last_progress, last_stage = float("-inf"), ""
        try:
            work = self._open_service().handle(request, lambda: stop.is_set() or self._closing)
            try:
                while True:
                    event = next(work)
                    if stop.is_set() and not isinstance(request, Ask | CheckText):  # worth having
                        raise Cancelled("Stopped.")
                    if isinstance(event, Progress):
                        now = time.monotonic()
                        is_news = event.stage != last_stage or event.done == event.total
                        if not is_news and now - last_progress < PROGRESS_EVERY:
                            continue
                        last_progress, last_stage = now, event.stage
                    session.send(number, event)
            except StopIteration as finished:
                if isinstance(request, CHOICES):
                    self._tell(ChoicesChanged(), but=session)
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

    def _open_service(self) -> Service:
        """Open the service; a library that could not be opened is tried again with each request."""
        with self._opening:
            if self._closing:
                raise Cancelled("Stopped.")
            if self._service is None:
                # The window imports this module to name what is run, and must not load the engine to do so.
                from app.engine.server.service import Service

                self._service = Service(self._folder, self._tell)
                try:
                    self._guest_listener = GuestListener(self._folder, self._welcome)
                except OSError as error:  # then others find the library in use
                    log.warning("No one else can be let in: %s", type(error).__name__)
            return self._service

    def _tell(self, event: Event, but: _Session | None = None) -> None:
        """Send everyone, `but` one, an event that belongs to no request."""
        if but is not self._owner:
            self._owner.send(0, event)
        for guest, unheard in list(self._guests.items()):
            if guest is not but and not unheard.full():
                unheard.put(event)

    def _welcome(self, connection: Connection) -> None:
        """Serve a guest until it leaves."""
        guest = _Session(connection, self._work)
        unheard: queue.Queue[Event] = queue.Queue(_UNHEARD)

        def hand_on() -> None:
            # By a thread of its own: a terminal that was halted must not hold up the window.
            while not guest.ended:
                try:
                    guest.send(0, unheard.get(timeout=1))
                except queue.Empty:
                    continue

        self._guests[guest] = unheard
        threading.Thread(target=hand_on, name="carrel-guest-events", daemon=True).start()
        try:
            guest.serve()
        finally:
            del self._guests[guest]


class _Session:
    """One client's requests."""

    def __init__(
        self, connection: Connection, work: Callable[[_Session, int, AnyRequest, threading.Event], Reply]
    ) -> None:
        """`work` answers a request."""
        self._connection, self._work = connection, work
        self._sending = threading.Lock()
        self._open: dict[int, threading.Event] = {}
        self._in_turn = ThreadPoolExecutor(1, "carrel-request-in-turn")
        self.ended = False

    def serve(self) -> None:
        """Return when the client leaves; what it asked for is then stopped."""
        try:
            while True:
                try:
                    message = self._connection.recv()
                except (EOFError, OSError):
                    return
                if message is None:
                    return
                self._take(*message)
        finally:
            self.ended = True
            for stop in list(self._open.values()):
                stop.set()
            self._in_turn.shutdown(wait=False, cancel_futures=True)
            self._connection.close()

    def send(self, number: int, reply: Reply | Event) -> None:
        """Send a reply, unless the client has left."""
        with self._sending:
            try:
                self._connection.send((number, reply))
            except (OSError, ValueError):
                self.ended = True

    def _take(self, number: int, request: AnyRequest) -> None:
        if isinstance(request, Cancel):
            stop = self._open.get(request.request)
            if stop is not None:
                stop.set()
            self.send(number, Done())
            return
        stop = self._open[number] = threading.Event()
        if isinstance(request, IN_TURN):
            self._in_turn.submit(self._answer, number, request, stop)
            return
        threading.Thread(
            target=self._answer, args=(number, request, stop), name=f"carrel-request-{number}", daemon=True
        ).start()

    def _answer(self, number: int, request: AnyRequest, stop: threading.Event) -> None:
        self.send(number, self._work(self, number, request, stop))
        self._open.pop(number, None)
