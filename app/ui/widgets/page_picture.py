"""Pages as the engine paints them, for Qt to show."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from app.engine.protocol import PageImage
from app.ui.theme import theme


def make_picture(page: PageImage) -> QImage:
    """The picture of a page; its bytes are not copied, and live as long as it does."""
    return QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB888)


def dim_paper(painter: QPainter, paper: QRect) -> None:
    """Darkens a page a little where the desk is dark: white paper would be glaring there."""
    if theme.tokens().dark:
        painter.fillRect(paper, QColor(0, 0, 0, 26))
