"""What the rows of all lists have in common."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle

from app.ui.theme import theme


def paint_background(painter: QPainter, row: QRect, state: QStyle.StateFlag) -> None:
    """Shows whether a row is selected, under the pointer, or where the keyboard is."""
    look = theme.tokens()
    inside = row.adjusted(look.space_xs, 1, -look.space_xs, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(look.accent_soft)
        if look.high_contrast:
            painter.setPen(QPen(look.accent, 1))
        painter.drawRoundedRect(inside, look.radius, look.radius)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(look.hover)
        painter.drawRoundedRect(inside, look.radius, look.radius)
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.accent, 2))
        painter.drawRoundedRect(inside.adjusted(1, 1, -1, -1), look.radius, look.radius)


def paint_tick(painter: QPainter, rect: QRect, on: bool) -> None:
    """A box to tick; styles of their own make one that is hardly seen in the dark."""
    look = theme.tokens()
    box = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setPen(QPen(look.accent if on else look.text_muted, 1.2))
    painter.setBrush(look.accent if on else look.surface)
    painter.drawRoundedRect(box, 3.5, 3.5)
    if on:
        theme.icon("check-bold", "accent_text").paint(painter, rect.adjusted(3, 3, -3, -3))


def fonts() -> tuple[QFont, QFont]:
    """For a row's title, and for what stands below it."""
    look = theme.tokens()
    body, small = QFont(QApplication.font()), QFont(QApplication.font())
    body.setPointSizeF(look.body)
    small.setPointSizeF(look.small)
    return body, small
