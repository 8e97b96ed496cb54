"""Shares of a whole as bars, each under its name, with what it was before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.theme import theme
from app.ui.theme.mirroring import is_mirrored
from app.ui.theme.translation import tr

_BAR = 6
_GAP = 3


@dataclass(frozen=True, slots=True)
class Share:
    """A `value` of 0 … 1 (None: not measured) and what it means; `before` is that of the run it is compared
    with.
    """

    name: str
    value: float | None
    meaning: str = ""
    before: float | None = None

    @property
    def says(self) -> str:
        """The value for a person, and how it changed."""
        if self.value is None:
            return "–"
        if self.before is None:
            return percent(self.value)
        change = round(100 * self.value) - round(100 * self.before)
        return (
            f"{percent(self.value)}  {change:+d}"
            if change
            else tr("{share}  as before", share=percent(self.value))
        )


class ShareBars(QWidget):
    """One bar below the other. The line on a bar is where it was before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def shares(self) -> tuple[Share, ...]:
        """What is shown."""
        return self._shares

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Replaces what is shown."""
        self._shares = tuple(shares)
        self.setAccessibleName("; ".join(f"{each.name}: {each.says}" for each in shares))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, len(self._shares) * self._row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = event.pos().y() // self._row_height()
            meaning = self._shares[row].meaning if 0 <= row < len(self._shares) else ""
            QToolTip.showText(event.globalPos(), meaning, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, height = self.fontMetrics().height(), self._row_height()
        flag = Qt.AlignmentFlag
        for number, share in enumerate(self._shares):
            top = number * height
            words = QRectF(0, top, self.width(), line)
            known = share.value is not None
            says = share.says
            side = self.fontMetrics().horizontalAdvance(says) + look.space_s
            painter.setPen(look.text if known else look.text_muted)
            name = self.fontMetrics().elidedText(share.name, Qt.TextElideMode.ElideRight, self.width() - side)
            painter.drawText(words, flag.AlignLeft | flag.AlignVCenter, name)
            painter.drawText(words, flag.AlignRight | flag.AlignVCenter, says)
            track = QRectF(0, top + line + _GAP, self.width(), _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.surface_alt)
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
            if share.value:
                filled = QRectF(track)
                filled.setWidth(max(_BAR, track.width() * min(1.0, share.value)))
                if is_mirrored():
                    filled.moveRight(track.right())
                painter.setBrush(look.accent)
                painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)
            if share.value is not None and share.before is not None:
                at = track.width() * (1 - share.before if is_mirrored() else share.before)
                painter.setPen(QPen(look.text, 2))
                painter.drawLine(QPointF(at, track.top() - 2), QPointF(at, track.bottom() + 2))

    def _row_height(self) -> int:
        return self.fontMetrics().height() + _GAP + _BAR + theme.tokens().space_m


def percent(value: float) -> str:
    """ "67 %"."""
    return f"{round(100 * value)} %"
