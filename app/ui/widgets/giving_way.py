"""A row whose button gives its words up for those beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton


class GivingWay(QFrame):
    """Where its row is narrower than all that is in it, as with large text, `button` is only its icon; what
    it does is its tool tip and its name.
    """

    def __init__(self, button: Callable[[], QToolButton]) -> None:
        super().__init__()
        self._button = button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        row, button = self.layout(), self._button()
        if row is None:
            return
        style = Qt.ToolButtonStyle
        needed = row.minimumSize().width() - button.sizeHint().width()
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        if needed + button.sizeHint().width() > self.width():
            button.setToolButtonStyle(style.ToolButtonIconOnly)
