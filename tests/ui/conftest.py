"""What the window's tests get: its look, and a check that nothing of a test outlives it."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.appearance import Appearance
from app.ui.theme import theme


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """The program's style, in light colours whatever the machine prefers."""
    theme.apply(qapp)
    theme.force(Qt.ColorScheme.Light)
    theme.choose(Appearance())
    yield
    theme.force(Qt.ColorScheme.Light)


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
