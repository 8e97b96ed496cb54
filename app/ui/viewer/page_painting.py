"""A page as paper on a desk: its shadow, its picture, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.ui.theme import theme

_WORDS = "#5f6368"
"""Of a sentence on white paper, in both themes."""


def place_paper(place: QRectF, scroll: QPointF, ratio: float) -> QRect:
    """Where a page lies in whole pixels of the painter, `ratio` of which are a logical pixel, when the column
    is scrolled so far.
    """
    left = round(place.x() * ratio) - round(scroll.x() * ratio)
    top = round(place.y() * ratio) - round(scroll.y() * ratio)
    return QRect(left, top, round(place.width() * ratio), round(place.height() * ratio))


def paint_paper(painter: QPainter, paper: QRect, ratio: float) -> None:
    """Paints an empty page with its shadow; `ratio` is pixels of the painter a logical pixel."""
    look = theme.tokens()
    shadow = QColor(look.shadow)
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in (3, 2, 1):
        shadow.setAlphaF(look.shadow.alphaF() / (spread + 1))
        painter.setBrush(shadow)
        grown = QRectF(paper).adjusted(-spread, -spread + 1, spread, spread + 1)
        painter.drawRoundedRect(grown, spread * ratio, spread * ratio)
    painter.fillRect(paper, Qt.GlobalColor.white)


def paint_picture(painter: QPainter, paper: QRect, image: QImage) -> None:
    """Paints a page's picture: as it is where it has the paper's size, stretched until then."""
    if abs(image.width() - paper.width()) <= 2 and abs(image.height() - paper.height()) <= 2:
        painter.setClipRect(paper)
        painter.drawImage(paper.topLeft(), image)
        painter.setClipping(False)
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(paper, image)


def paint_words(painter: QPainter, paper: QRect, ratio: float, font: QFont, words: str) -> None:
    """Writes a sentence in the middle of a page that has no picture."""
    font.setPixelSize(round(14 * ratio))
    painter.setFont(font)
    painter.setPen(QColor(_WORDS))
    inner = paper.adjusted(*(round(edge * 24 * ratio) for edge in (1, 1, -1, -1)))
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
