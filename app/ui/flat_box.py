"""A small, flat combo box, as stands by the question."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui import theme

_ARROW = 12
_WIDEST = 170
"""Logical pixels: longer names are elided."""


class FlatBox(QComboBox):
    """Shows only its text and an arrow, and is as wide as what is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentTextChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        tokens, metrics = theme.tokens(), self.fontMetrics()
        # One more: the advance is rounded, and what is a trifle too wide would be elided.
        text = min(metrics.horizontalAdvance(self.currentText()) + 1, _WIDEST)
        return QSize(text + _ARROW + 2 * tokens.space_s + tokens.space_xs, metrics.height() + tokens.space_s)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        # A style sheet cannot give the arrow a colour of the scheme without a picture for each.
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.radius, tokens.radius)
        inner = self.rect().adjusted(tokens.space_s, 0, -tokens.space_s, 0)
        painter.setPen(tokens.text)
        room = inner.adjusted(0, 0, -_ARROW - tokens.space_xs, 0)
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        arrow = QRect(inner.right() - _ARROW + 1, inner.center().y() - _ARROW // 2 + 1, _ARROW, _ARROW)
        theme.icon("caret-down", "text_muted").paint(painter, arrow)
