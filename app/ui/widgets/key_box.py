"""A field that takes the keys that are pressed in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from app.ui.widgets.enter_key import ENTER
from app.ui.widgets.shortcuts import write_key

_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_HOLDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_LEAVES = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyBox(QLineEdit):
    """Shows the keys that were pressed last. Tab and Esc do what they always do, and Enter takes the keys.

    Signals: `pressed(str)` keys as Qt writes them everywhere; `taken()` by Enter.
    """

    pressed = Signal(str)
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # else what the keys do now would be done
            return True
        held = isinstance(event, QKeyEvent) and event.modifiers() & _HOLDS
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and held:
            self.keyPressEvent(event)  # Ctrl+Tab would lead to the next field
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, holds = Qt.Key(event.key()), event.modifiers() & _HOLDS
        if key in _HELD:
            return
        if not holds and (key == Qt.Key.Key_Escape or key in _LEAVES):
            super().keyPressEvent(event)
        elif not holds and key in ENTER:
            self.taken.emit()
        else:
            if key == Qt.Key.Key_Backtab:  # what Shift+Tab arrives as
                key = Qt.Key.Key_Tab
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if _is_sign(event.text()):
                modifiers &= ~Qt.KeyboardModifier.ShiftModifier
            keys = QKeySequence(QKeyCombination(modifiers, key))
            self.setText(write_key(keys))
            self.pressed.emit(keys.toString(QKeySequence.SequenceFormat.PortableText))


def _is_sign(text: str) -> bool:
    """Whether a key typed a sign that stands for itself, however it is reached: Shift is no part of it."""
    return text.isprintable() and bool(text.strip()) and not text[0].isalnum()
