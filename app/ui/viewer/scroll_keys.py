"""The keys that scroll pages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea

LINE = 48
"""Logical pixels that an arrow key scrolls."""


def scroll_by_key(area: QAbstractScrollArea, event: QKeyEvent) -> bool:
    """Scrolls if the key is one that does; tells whether it is."""
    down, across = area.verticalScrollBar(), area.horizontalScrollBar()
    page = round(area.viewport().height() * 0.9)
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        key = Qt.Key.Key_PageUp
    moves = {
        Qt.Key.Key_Up: (down, -LINE),
        Qt.Key.Key_Down: (down, LINE),
        Qt.Key.Key_Left: (across, -LINE),
        Qt.Key.Key_Right: (across, LINE),
        Qt.Key.Key_PageUp: (down, -page),
        Qt.Key.Key_PageDown: (down, page),
        Qt.Key.Key_Space: (down, page),
        Qt.Key.Key_Home: (down, -down.maximum()),
        Qt.Key.Key_End: (down, down.maximum()),
    }
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    if key not in moves or modifiers not in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ControlModifier,
    ):
        return False
    bar, step = moves[key]
    bar.setValue(bar.value() + step)
    return True
