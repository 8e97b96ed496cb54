"""Rows of two lines: a title, and below it what is to be known of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme import theme
from app.ui.theme.mirroring import isolate
from app.ui.widgets.eliding import elided
from app.ui.widgets.row_list import ROW
from app.ui.widgets.row_painting import fonts, paint_background

SAYS = ROW + 1
"""Where an item keeps its second line."""

Index = QModelIndex | QPersistentModelIndex


class TitledRowDelegate(QStyledItemDelegate):
    """Paints an item's text over what it SAYS."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body, small = fonts()
        lines = QFontMetrics(body).height() + QFontMetrics(small).height()
        return QSize(120, lines + 2 + 2 * theme.tokens().space_s)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.tokens()
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        body, small = fonts()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(painter, row, state)
        metrics = QFontMetrics(body)
        title = row.adjusted(look.space_m, look.space_s, -look.space_m, 0)
        title.setHeight(metrics.height())
        painter.setFont(body)
        painter.setPen(look.text)
        shown = elided(index.data(), metrics, title.width(), Qt.TextElideMode.ElideRight)
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, isolate(shown))
        says = QRect(title.left(), title.bottom() + 2, title.width(), QFontMetrics(small).height())
        painter.setFont(small)
        painter.setPen(look.text_muted)
        told = elided(index.data(SAYS), QFontMetrics(small), says.width(), Qt.TextElideMode.ElideRight)
        painter.drawText(says, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, told)
        painter.restore()
