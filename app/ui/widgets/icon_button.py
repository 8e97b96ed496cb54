"""A button that is only an icon, with a name for those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton

from app.ui.theme import theme


class IconButton(QToolButton):
    """Reached by the keyboard; `name` is its tool tip and accessible name, `keys` its shortcut's text,
    `size` that of the icon in logical pixels beside text of 100 %.
    """

    def __init__(self, icon: str, name: str, *, colour: str = "text", keys: str = "", size: int = 16) -> None:
        super().__init__()
        self._size = size
        self.setIcon(theme.icon(icon, colour))
        self.setAccessibleName(name)
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{name} ({native})" if keys else name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            side = theme.tokens().scaled(self._size)
            self.setIconSize(QSize(side, side))
