"""An icon by itself, in the colours of the moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import theme


class IconLabel(QWidget):
    """Paints the icon `name` in the colour token `colour`, `size` logical pixels square (0: beside text)."""

    def __init__(self, name: str = "", colour: str = "text_muted", size: int = 0) -> None:
        super().__init__()
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_icon(name, colour)

    def show_icon(self, name: str, colour: str = "text_muted") -> None:
        """Changes the icon."""
        self._icon = theme.icon(name, colour) if name else None
        self.update()

    def sizeHint(self) -> QSize:
        side = self._size or theme.tokens().icon_size
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon is not None:
            self._icon.paint(QPainter(self), self.rect(), Qt.AlignmentFlag.AlignCenter)
