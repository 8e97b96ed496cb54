"""What Enter does on buttons: Qt leaves them to the space bar, save for push buttons in dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(event: QKeyEvent, focused: QWidget | None) -> bool:
    """Presses the button that has the focus if the key is Enter, and returns whether it did. A box to tick
    is not pressed, but decided on.
    """
    if event.key() not in ENTER or not isinstance(focused, QAbstractButton):
        return False
    if isinstance(focused, QRadioButton | QCheckBox):
        return False
    focused.click()
    return True
