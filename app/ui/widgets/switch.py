"""Something that is on or off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from app.ui.theme import theme
from app.ui.theme.mirroring import is_mirrored, mirror_rect

_TRACK = QSize(34, 18)


class Switch(QCheckBox):
    """A check box that looks like a switch, with its words at the right."""

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        return QSize(self.indent + words + 4, max(metrics.height(), _TRACK.height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def indent(self) -> int:
        """Where its words begin, in logical pixels."""
        return _TRACK.width() + theme.tokens().space_m

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        on, able = self.isChecked(), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1 if able else 0.5)
        left = self.width() - _TRACK.width() + 0.5 if is_mirrored() else 1.5
        top = (self.height() - _TRACK.height()) / 2 + 0.5
        track = QRectF(left, top, _TRACK.width() - 2, _TRACK.height() - 1)
        focus = self.hasFocus()
        edge = look.text if focus and on else look.accent if focus or on else look.text_muted
        painter.setPen(QPen(edge, 2 if focus else 1))
        painter.setBrush(look.accent if on else look.surface_alt)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        radius = track.height() / 2 - 4
        at_right = on != is_mirrored()
        middle = track.right() - track.height() / 2 if at_right else track.left() + track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent_text if on else look.text_muted)
        painter.drawEllipse(QPointF(middle, track.center().y()), radius, radius)
        painter.setPen(look.text)
        words = mirror_rect(self.rect().adjusted(self.indent, 0, 0, 0), self.rect())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
