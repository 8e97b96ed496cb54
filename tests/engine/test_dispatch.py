"""In which order a client's requests are done and answered."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from app.core.events import Event, Work
from app.core.facets import AskedOf, Facets, SavedScope
from app.engine.protocol import AnyRequest, Documents, SaveScope, Scopes
from app.engine.server import service
from app.engine.server.dispatch import Server
from app.engine.server.work import Stopped, fulfil_at_once

LONG = 60
"""Seconds that a busy machine may take."""
HOME = SavedScope("Home", AskedOf(facets=Facets(tags=("home",))))


class Desk:
    """Stands for the service: whoever lists the scopes is held up between looking and answering."""

    def __init__(self) -> None:
        self.kept: tuple[SavedScope, ...] = ()
        self.begun: queue.SimpleQueue[type] = queue.SimpleQueue()
        self.may_answer = threading.Event()

    def handle(self, request: AnyRequest, _stopped: Stopped) -> Work[object]:
        self.begun.put(type(request))
        return fulfil_at_once(request, lambda: self._answer(request))

    def close(self) -> None:
        pass

    def _answer(self, request: AnyRequest) -> object:
        if isinstance(request, SaveScope):
            self.kept = (HOME,)
        found = self.kept
        if isinstance(request, Scopes):
            assert self.may_answer.wait(LONG)
        return found


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    desk = Desk()

    def make(_folder: Path, _announce: Callable[[Event], None]) -> Desk:
        return desk

    monkeypatch.setattr(service, "Service", make)
    yield desk
    desk.may_answer.set()


@pytest.fixture
def client(desk: Desk, tmp_path: Path) -> Iterator[Connection]:
    """The client's end of a server that runs here."""
    ours, theirs = Pipe()
    server = Server(theirs, tmp_path)
    thread = threading.Thread(target=server.serve)
    thread.start()
    yield ours
    ours.close()
    thread.join(LONG)
    server.close()
    assert not thread.is_alive()


def test_what_was_there_before_a_change_is_not_told_after_it(client: Connection, desk: Desk) -> None:
    client.send((1, Scopes()))
    assert desk.begun.get(timeout=LONG) is Scopes
    client.send((2, SaveScope(HOME.name, HOME.asked_of)))
    client.send((3, Documents()))  # these wait for nobody
    number, _ = client.recv()
    assert number == 3 and desk.begun.get(timeout=LONG) is Documents
    desk.may_answer.set()
    told = [client.recv() for _ in range(2)]
    assert [(number, reply.value) for number, reply in told] == [(1, ()), (2, (HOME,))]
