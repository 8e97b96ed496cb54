"""What the window shows in its first frame: the outlines of what comes into it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme
from app.ui.theme.mirroring import mirror_rect
from app.ui.theme.translation import tr


class FirstFrame(QWidget):
    """Paints the panes, `widths` wide (0: not shown), with their headers, as they stand a moment later."""

    def __init__(self, widths: Sequence[int]) -> None:
        super().__init__()
        self._widths = widths
        self.setAccessibleName(tr("Opening…"))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.window)
        painter.fillRect(QRect(0, look.header_height - 1, self.width(), 1), look.border)
        shown = [width for width in self._widths if width]
        spare, left = self.width() - sum(shown) - len(shown) + 1, 0
        for index, width in enumerate(self._widths):
            # The middle one takes what is over, as in the splitter.
            left += width + (spare if index == 1 else 0)
            if width and left < self.width():
                edge = QRect(left, 0, 1, self.height())
                painter.fillRect(mirror_rect(edge, self.rect()), look.border)
                left += 1
