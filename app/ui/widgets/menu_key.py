"""Shift+F10 opens the menu of what the keyboard is on, also where Qt leaves that to the menu key."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

MENU_KEY = "Shift+F10"


def offer_menus(window: QWidget) -> None:
    """Has the key open menus in a window. Windows does so by itself."""
    if sys.platform != "win32":
        QShortcut(QKeySequence(MENU_KEY), window, open_menu)


def open_menu() -> None:
    """Opens the menu of what has the keyboard, where that has one."""
    focused = QApplication.focusWidget()
    if focused is not None:
        place = QRectF(focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).toRect().center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard,
            place,
            focused.mapToGlobal(place),
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(focused, event)
