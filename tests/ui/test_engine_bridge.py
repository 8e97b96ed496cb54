"""The bridge between the engine's threads and the widgets' one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.documents import Document, DocumentState
from app.core.events import DocumentChanged, Event, Progress, Token
from app.engine.protocol import Ask, Documents, Done, Failed, Reply, Request
from app.ui.services import engine_bridge
from app.ui.services.engine_bridge import EngineBridge
from tests.ui.real_window import SLOW


class Line:
    """Stands for EngineClient, so that a test decides which reply comes when, from another thread."""

    def __init__(self, library: Path, broadcast: Callable[[Reply], None]) -> None:
        self.library, self.broadcast = library, broadcast
        self.listeners: dict[int, Callable[[int, Reply], None]] = {}
        self.sent: list[Request] = []
        self.cancelled: list[int] = []
        self.refuses = False

    def start(self) -> None:
        pass

    def send(self, request: Request, listener: Callable[[int, Reply], None]) -> int:
        if self.refuses:
            raise OSError("no more processes")
        self.sent.append(request)
        number = 100 + len(self.sent)
        self.listeners[number] = listener
        return number

    def cancel(self, number: int) -> None:
        self.cancelled.append(number)

    def stop(self, timeout: float) -> None:
        pass

    def say(self, *replies: Reply, number: int = 101) -> None:
        """Replies from a thread that is not the GUI's, all before the GUI can look."""
        thread = threading.Thread(target=lambda: [self.listeners[number](number, r) for r in replies])
        thread.start()
        thread.join()


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> list[Line]:
    made: list[Line] = []

    def make(*args: Any) -> Line:
        made.append(Line(*args))
        return made[-1]

    monkeypatch.setattr(engine_bridge, "EngineClient", make)
    return made


@pytest.fixture
def bridge(line: list[Line], qtbot: QtBot, tmp_path: Path) -> Iterator[EngineBridge]:
    made = EngineBridge(tmp_path)
    yield made
    made.stop()


def ask(qtbot: QtBot, bridge: EngineBridge, line: list[Line], **callbacks: Any) -> int:
    number = bridge.request(Ask("?"), **callbacks)
    qtbot.waitUntil(lambda: len(line[0].listeners) > 0)
    return number


def test_callbacks_come_in_order_on_the_gui_thread(
    qtbot: QtBot, bridge: EngineBridge, line: list[Line]
) -> None:
    heard: list[object] = []
    threads: set[threading.Thread] = set()

    def hear(what: object) -> None:
        threads.add(threading.current_thread())
        heard.append(what)

    ask(qtbot, bridge, line, on_event=hear, on_done=hear)
    line[0].say(Progress("Reading", 1), Token("a"), Done("end"))
    assert heard == []  # never before the GUI thread's own turn
    qtbot.waitUntil(lambda: "end" in heard)
    assert heard == [Progress("Reading", 1), Token("a"), "end"]
    assert threads == {threading.main_thread()}


def test_a_flood_of_tokens_comes_as_few(qtbot: QtBot, bridge: EngineBridge, line: list[Line]) -> None:
    events: list[Event] = []
    done: list[object] = []
    ask(qtbot, bridge, line, on_event=events.append, on_done=done.append)
    line[0].say(*(Token(f"{n} ") for n in range(2000)), Progress("Checking", 0), Token("end"), Done())
    qtbot.waitUntil(lambda: bool(done))
    assert events == [Token("".join(f"{n} " for n in range(2000))), Progress("Checking", 0), Token("end")]


def test_tokens_of_two_answers_do_not_mix(qtbot: QtBot, bridge: EngineBridge, line: list[Line]) -> None:
    first: list[Event] = []
    second: list[Event] = []
    ask(qtbot, bridge, line, on_event=first.append)
    bridge.request(Ask("!"), on_event=second.append)
    qtbot.waitUntil(lambda: len(line[0].listeners) == 2)
    line[0].say(Token("a"))
    line[0].say(Token("b"), number=102)
    line[0].say(Token("c"))
    qtbot.waitUntil(lambda: len(first) == 2 and len(second) == 1)
    assert (first, second) == ([Token("a"), Token("c")], [Token("b")])


def test_nothing_is_told_to_what_has_been_deleted(
    qtbot: QtBot, bridge: EngineBridge, line: list[Line], qapp: QApplication
) -> None:
    owner = QObject()
    heard: list[object] = []
    ask(qtbot, bridge, line, owner=owner, on_event=heard.append, on_done=heard.append)
    owner.deleteLater()
    qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    other: list[object] = []
    bridge.request(Ask("!"), on_done=other.append)
    qtbot.waitUntil(lambda: len(line[0].listeners) == 2)
    line[0].say(Token("a"), Done())
    line[0].say(Done(), number=102)
    qtbot.waitUntil(lambda: bool(other))
    assert heard == []


def test_a_bug_in_one_callback_does_not_silence_the_others(
    qtbot: QtBot, bridge: EngineBridge, line: list[Line]
) -> None:
    heard: list[object] = []

    def stumble(_: object) -> None:
        raise ValueError("a bug")

    with qtbot.captureExceptions() as caught:
        ask(qtbot, bridge, line, on_event=stumble, on_done=heard.append)
        line[0].say(Progress("Reading", 1), Done("end"))
        qtbot.waitUntil(lambda: heard == ["end"])
    assert [kind for kind, _, _ in caught] == [ValueError]


def test_failures_nobody_asked_for_are_signalled(
    qtbot: QtBot, bridge: EngineBridge, line: list[Line]
) -> None:
    failures: list[Failed] = []
    bridge.failed.connect(failures.append)
    ask(qtbot, bridge, line)
    line[0].say(Failed("DiskFull", "The disk is full."))
    qtbot.waitUntil(lambda: bool(failures))
    bridge.request(Ask("!"))
    mine: list[Failed] = []
    bridge.request(Ask("!!"), on_failed=mine.append)
    qtbot.waitUntil(lambda: len(line[0].listeners) == 3)
    line[0].say(Failed("Cancelled", "Stopped."), number=102)
    line[0].say(Failed("Damaged", "It is damaged."), number=103)
    qtbot.waitUntil(lambda: bool(mine))
    assert [failure.kind for failure in failures] == ["DiskFull"]


def test_what_has_ended_is_told_with_its_request(
    qtbot: QtBot, bridge: EngineBridge, line: list[Line]
) -> None:
    ended: list[tuple[object, bool]] = []
    bridge.ended.connect(lambda request, seconds, is_done: ended.append((request, is_done)))
    requests = Ask("?"), Ask("!"), Ask("!!")
    for number, request in enumerate(requests, 101):
        bridge.request(request, on_failed=lambda failure: None)
        qtbot.waitUntil(lambda number=number: bool(line) and number in line[0].listeners)
    line[0].say(Failed("Cancelled", "Stopped."), number=101)
    line[0].say(Failed("Damaged", "It is damaged."), number=102)
    line[0].say(Done(), number=103)
    qtbot.waitUntil(lambda: ended == [(requests[1], False), (requests[2], True)])


def test_cancelling_names_the_request_as_the_engine_knows_it(
    qtbot: QtBot, bridge: EngineBridge, line: list[Line]
) -> None:
    number = ask(qtbot, bridge, line)
    bridge.cancel(number)
    bridge.cancel(number + 7)
    qtbot.waitUntil(lambda: bool(line[0].cancelled))
    line[0].say(Done())
    assert line[0].cancelled == [101]


def test_an_engine_that_cannot_be_started_fails_the_request(
    qtbot: QtBot, bridge: EngineBridge, line: list[Line]
) -> None:
    line[0].refuses = True
    failures: list[Failed] = []
    bridge.request(Ask("?"), on_failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].kind == "Bug"


def test_broadcasts(qtbot: QtBot, bridge: EngineBridge, line: list[Line]) -> None:
    event = DocumentChanged(Document("a", "A", ("/a.pdf",), "pdf", DocumentState.READY))
    with qtbot.waitSignal(bridge.broadcast) as heard:
        line[0].broadcast(event)
    assert heard.args == [event]


def test_nothing_comes_after_stopping(qtbot: QtBot, bridge: EngineBridge, line: list[Line]) -> None:
    heard: list[object] = []
    ask(qtbot, bridge, line, on_done=heard.append)
    line[0].say(Done())
    bridge.stop()
    qtbot.wait(50)
    assert heard == []


def test_a_real_engine(qtbot: QtBot, library_folder: Path) -> None:
    bridge = EngineBridge(library_folder)
    try:
        done: list[object] = []
        bridge.request(Documents(), on_done=done.append)
        assert done == []
        qtbot.waitUntil(lambda: bool(done), timeout=SLOW)
        assert done == [()]
    finally:
        bridge.stop()
