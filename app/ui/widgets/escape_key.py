"""Who gets Esc where a shortcut of another pane would have it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def take_escape(event: QEvent) -> bool:
    """Takes Esc before a shortcut, such as the one that stops an answer, has it; returns whether it did."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    is_escape = event.key() == Qt.Key.Key_Escape
    event.setAccepted(is_escape)
    return is_escape
