"""The frame that shows where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.widgets.focus_ring import FocusRing


def test_the_frame_has_the_size_of_what_is_seen_also_once_that_has_another(qtbot: QtBot) -> None:
    area = QPlainTextEdit()
    qtbot.addWidget(area)
    ring = FocusRing(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    qtbot.keyClick(area, Qt.Key.Key_Down)
    area.resize(620, 410)
    assert ring.geometry() == area.viewport().geometry()
    area.setPlainText("line\n" * 200)  # a scroll bar takes its room
    qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible())
    assert ring.geometry() == area.viewport().geometry()
