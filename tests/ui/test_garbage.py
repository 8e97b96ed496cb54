"""When the garbage of Python is collected while the window is open."""

from __future__ import annotations

import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.garbage import GarbageCollector


def test_a_widget_in_a_cycle_goes_between_events_and_on_no_other_thread(qtbot: QtBot) -> None:
    class Held(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.itself = self

        def __del__(self) -> None:
            deleted_on.append(threading.current_thread())

    deleted_on: list[threading.Thread] = []
    parent = QObject()
    GarbageCollector(parent)
    held = weakref.ref(Held())
    kept: list[list[int]] = []
    other = threading.Thread(target=_take_memory, args=(kept,))
    other.start()
    other.join()
    _take_memory(kept)
    assert held() is not None
    assert not deleted_on
    qtbot.waitUntil(lambda: held() is None)
    assert deleted_on == [threading.main_thread()]


def _take_memory(kept: list[list[int]]) -> None:
    """Makes more objects than Python's own collector lets be made before it runs."""
    kept.extend([number] for number in range(50_000))
