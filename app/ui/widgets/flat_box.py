"""A small, flat combo box, as stands by the question."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme
from app.ui.widgets.choice_box import ChoiceBox

_WIDEST = 170
"""Logical pixels: longer names are elided."""


class FlatBox(ChoiceBox):
    """Shows only its text and an arrow, and is as wide as what is chosen."""

    side = Qt.AlignmentFlag.AlignRight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentTextChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self._size_for(min(self.fontMetrics().horizontalAdvance(self.currentText()), _WIDEST)).width()
        return QSize(width, self.fontMetrics().height() + theme.tokens().space_s)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _paint_frame(self, painter: QPainter) -> None:
        tokens = theme.tokens()
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.radius, tokens.radius)
