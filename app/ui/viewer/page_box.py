"""The field in which the number of a page is typed, or what is printed on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.ui.theme.translation import tr
from app.ui.widgets.shortcuts import tell_in_tip


class PageBox(QLineEdit):
    """Signals: `left()` when Escape is pressed."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(tr("Page number"))
        tell_in_tip(self, tr("Page number, or as it is printed on the page"), "go-to-page")

    def set_count(self, count: int) -> None:
        """Has room for the numbers of so many pages."""
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * max(len(str(count)), 2)) + 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
