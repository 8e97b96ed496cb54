"""What the window's tests get: its look, and a check that nothing of a test outlives it."""

from __future__ import annotations

import gc
import multiprocessing
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.appearance import Appearance
from app.ui.shell.garbage import collect_due
from app.ui.theme import theme


@pytest.fixture(autouse=True, scope="module")
def garbage_of_module() -> Iterator[None]:
    """Garbage is collected between tests, as the program does it between events: not while Qt is at work,
    nor on another thread. What a module leaves is gone before Python's own collector is back.
    """
    gc.disable()
    yield
    gc.collect()
    gc.freeze()  # what is still there stays for long, and need not be looked through again
    gc.enable()


@pytest.fixture(autouse=True)
def look(garbage_of_module: None, qapp: QApplication) -> Iterator[None]:
    """The program's style, in light colours whatever the machine prefers."""
    collect_due()
    theme.apply(qapp)
    theme.force(Qt.ColorScheme.Light)
    theme.choose(Appearance())
    yield
    theme.force(Qt.ColorScheme.Light)


@pytest.fixture(autouse=True, scope="module")
def clipboard_of_module(qapp: QApplication) -> Iterator[None]:
    """What was copied goes while there is a Python: Qt's clipboard off screen frees it after its end."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication, qtbot: QtBot) -> Iterator[None]:
    """Fails a test that leaves a window, a thread of Carrel's or a child process behind."""
    windows = set(qapp.topLevelWidgets())
    threads, children = set(threading.enumerate()), set(multiprocessing.active_children())
    yield
    for widget in qapp.topLevelWidgets():
        if widget not in windows and widget.isVisible():
            widget.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    new = set(threading.enumerate()) - threads
    left = [thread.name for thread in new if thread.name.startswith("carrel-")]
    left += [child.name for child in set(multiprocessing.active_children()) - children]
    assert not left
