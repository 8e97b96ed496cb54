"""A combo box in the look of the other fields."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox

from app.ui.theme import theme
from app.ui.theme.mirroring import mirror_rect
from app.ui.widgets.eliding import elided

ARROW = 12
"""Logical pixels."""


class ChoiceBox(QComboBox):
    """Shows its text, elided if need be, and an arrow in a frame."""

    side = Qt.AlignmentFlag.AlignLeft

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        texts = map(self.itemText, range(self.count()))
        return self._size_for(max(map(self.fontMetrics().horizontalAdvance, texts), default=0))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._size_for(0).width() * 2, self._size_for(0).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        # A style sheet cannot give the arrow a colour of the scheme without a picture for each.
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        inner = self.rect().adjusted(tokens.space_s, 0, -tokens.space_s, 0)
        painter.setPen(tokens.text if self.isEnabled() else tokens.text_muted)
        room = inner.adjusted(0, 0, -ARROW - tokens.space_xs, 0)
        text = elided(self.currentText(), self.fontMetrics(), room.width(), Qt.TextElideMode.ElideRight)
        painter.drawText(mirror_rect(room, self.rect()), Qt.AlignmentFlag.AlignVCenter | self.side, text)
        arrow = QRect(inner.right() - ARROW + 1, inner.center().y() - ARROW // 2 + 1, ARROW, ARROW)
        theme.icon("caret-down", "text_muted").paint(painter, mirror_rect(arrow, self.rect()))

    def _size_for(self, text: int) -> QSize:
        # One more: the advance is rounded, and what is a trifle too wide would be elided.
        tokens, height = theme.tokens(), self.fontMetrics().height()
        return QSize(text + 1 + ARROW + 2 * tokens.space_s + tokens.space_xs, height + tokens.space_m)

    def _paint_frame(self, painter: QPainter) -> None:
        tokens = theme.tokens()
        focus = self.hasFocus()
        painter.setPen(QPen(tokens.accent, 2) if focus else QPen(tokens.outline, 1))
        painter.setBrush(tokens.surface)
        edge = 1.0 if focus else 0.5
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), tokens.radius, tokens.radius
        )
