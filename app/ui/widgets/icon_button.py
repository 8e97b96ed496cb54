"""A button that is only an icon, with a name for those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton

from app.ui.theme import theme
from app.ui.widgets.shortcuts import tell_in_tip


class IconButton(QToolButton):
    """Reached by the keyboard; `name` is its tool tip and accessible name, `keys` the name of what it does by
    keys, `size` that of the icon in logical pixels beside text of 100 %.
    """

    def __init__(self, icon: str, name: str, *, colour: str = "text", keys: str = "", size: int = 16) -> None:
        super().__init__()
        self._size = size
        self.setIcon(theme.icon(icon, colour))
        self.setAccessibleName(name)
        self.setToolTip(name)
        if keys:
            tell_in_tip(self, name, keys)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            side = theme.tokens().scaled(self._size)
            self.setIconSize(QSize(side, side))
