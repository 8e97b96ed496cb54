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
        self._measured: object = None
        self._with_words = 0

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
        others = row.minimumSize().width() - button.sizeHint().width()
        fits = others + self._measure_with_words(button) <= self.width()
        wanted = style.ToolButtonTextBesideIcon if fits else style.ToolButtonIconOnly
        if button.toolButtonStyle() is not wanted:
            button.setToolButtonStyle(wanted)
            row.invalidate()
            row.activate()

    def _measure_with_words(self, button: QToolButton) -> int:
        """How wide the button is with its words; measured anew only where they look another way, as each
        change asks for a new layout.
        """
        looks = button.font().key(), button.text(), button.iconSize().width()
        if looks != self._measured:
            self._measured, now = looks, button.toolButtonStyle()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._with_words = button.sizeHint().width()
            button.setToolButtonStyle(now)
        return self._with_words
