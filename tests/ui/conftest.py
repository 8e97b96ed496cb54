"""What the window's tests get: its look, and a check that nothing of a test outlives it."""

from __future__ import annotations

import gc
import multiprocessing
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partialmethod

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.appearance import Appearance
from app.ui.shell import window_memory
from app.ui.theme import theme
from app.ui.widgets import folder_look
from tests.ui.real_window import SLOW

ENDING = 60.0
"""Seconds that a busy machine may take to end what was told to end."""


class PatientBot(QtBot):
    """Waits as long as a busy machine may take where no time is said; its own five seconds may pass before a
    window is painted there. What comes is not waited for any longer.
    """

    waitActive = partialmethod(QtBot.waitActive, timeout=SLOW)
    waitExposed = partialmethod(QtBot.waitExposed, timeout=SLOW)
    waitSignal = partialmethod(QtBot.waitSignal, timeout=SLOW)
    waitUntil = partialmethod(QtBot.waitUntil, timeout=SLOW)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True, scope="module")
def garbage_of_module() -> Iterator[None]:
    """Garbage is collected between tests, as the program does it between events: not while Qt is at work,
    nor on another thread. All of it, or windows that are gone would be laid out anew with each change of the
    look; what was there before the module stays for long, and need not be looked through each time.
    """
    gc.disable()
    gc.collect()
    gc.freeze()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True, scope="session")
def style(qapp: QApplication) -> None:
    """The program's style."""
    theme.apply(qapp)


@pytest.fixture(autouse=True)
def look(garbage_of_module: None, style: None) -> Iterator[None]:
    """Light colours, whatever the machine prefers."""
    gc.collect()
    theme.force(Qt.ColorScheme.Light)
    theme.choose(Appearance())
    yield
    theme.force(Qt.ColorScheme.Light)


@pytest.fixture(autouse=True)
def drives_that_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine a drive may take longer to answer than the window gives it, and it does answer."""
    monkeypatch.setattr(window_memory, "WRITTEN_WITHIN", SLOW / 1000)
    monkeypatch.setattr(folder_look, "WAITED_MS", SLOW)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are given to say, in its order."""
    said: list[str] = []
    update = QAccessible.updateAccessibility

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        update(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    return said


@pytest.fixture(autouse=True, scope="module")
def clipboard_of_module(qapp: QApplication) -> Iterator[None]:
    """What was copied goes while there is a Python: Qt's clipboard off screen frees it after its end."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def timers(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[weakref.ref[QTimer]]:
    """The timers that a test starts, in its order."""
    started: list[weakref.ref[QTimer]] = []
    start = QTimer.start

    def keep(timer: QTimer, *how: int) -> None:
        started.append(weakref.ref(timer))
        start(timer, *how)

    monkeypatch.setattr(QTimer, "start", keep)
    return started


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication, qtbot: QtBot, timers: list[weakref.ref[QTimer]]) -> Iterator[None]:
    """Fails a test that leaves a window, a timer that runs on, a thread of Carrel's or a child process
    behind. One that was told to end may take its time on a busy machine. Windows that a test gave to qtbot
    are closed by then.
    """
    windows = set(qapp.topLevelWidgets())
    threads, children = set(threading.enumerate()), set(multiprocessing.active_children())
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in qapp.topLevelWidgets() if widget not in windows and widget.isVisible()]
    passing = (Qt.WindowType.ToolTip, Qt.WindowType.Popup)  # these go by themselves
    names = [
        f"{type(widget).__name__} “{widget.windowTitle()}”"
        for widget in left
        if widget.windowType() not in passing
    ]
    for widget in left:
        widget.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    started = set(threading.enumerate()) - threads
    new = [thread for thread in started if thread.name.startswith("carrel-")]
    new += set(multiprocessing.active_children()) - children
    until = time.monotonic() + ENDING
    for each in new:
        each.join(max(0.0, until - time.monotonic()))
    assert not [each.name for each in new if each.is_alive()]
    assert not names
    assert not list_running(timers)


def list_running(timers: list[weakref.ref[QTimer]]) -> list[str]:
    """What has timers that go off time and again; one that does so once ends by itself."""
    alive = (timer for each in timers if (timer := each()) is not None and shiboken6.isValid(timer))
    return [repr(timer.parent()) for timer in alive if timer.isActive() and not timer.isSingleShot()]
