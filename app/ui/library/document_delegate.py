"""How one document looks in the list: tick, icon, title, and what has become of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.core.documents import Document, DocumentState, FileStanding
from app.core.formats import classify_kind
from app.ui.services.document_model import (
    DocumentRole,
    OpenRole,
    StandingRole,
    TitlesRole,
    has_problem,
    needs_attention,
    percent,
    status,
)
from app.ui.services.shown_documents import Group, GroupRole
from app.ui.theme import theme
from app.ui.theme.mirroring import mirror_rect
from app.ui.theme.translation import grouped, tr
from app.ui.theme.wording import name_tag
from app.ui.widgets.eliding import elided
from app.ui.widgets.row_painting import fonts, paint_background, paint_tick

TICK = 18
"""Side of the tick box, in logical pixels."""
BAR = 3
"""Height of the progress line."""

OPEN = 3
"""Width of the bar beside the document in the viewer, in logical pixels."""
MARK = 16
"""Side of the mark on a document with pages in trouble, in logical pixels."""

_ICONS = {
    DocumentState.READING: ("file-search", "accent"),
    DocumentState.EMPTY: ("file", "warning"),
    DocumentState.NEEDS_PASSWORD: ("lock-key", "warning"),
    DocumentState.UNSUPPORTED: ("file-x", "warning"),
    DocumentState.FAILED: ("warning-circle", "danger"),
}


class DocumentDelegate(QStyledItemDelegate):
    """Paints a document's row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        body, small = fonts()
        lines = QFontMetrics(body).height() + QFontMetrics(small).height()
        return QSize(120, lines + 2 + 2 * theme.tokens().space_s)

    def tick_rect(self, row: QRect) -> QRect:
        """Where the tick box of a row lies."""
        rect = QRect(row.left() + theme.tokens().space_m, row.center().y() - TICK // 2, TICK, TICK)
        return mirror_rect(rect, row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        group: Group | None = index.data(GroupRole)
        if group is not None:
            _paint_heading(painter, option.rect, option.state, group)
            return
        document: Document = index.data(DocumentRole)
        look = theme.tokens()
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(painter, row, state)
        if index.data(OpenRole):
            _paint_open(painter, row)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if ticked is not None:
            paint_tick(painter, self.tick_rect(row), Qt.CheckState(ticked) is Qt.CheckState.Checked)
        begin, end = look.space_m + TICK - 1 + look.space_s, look.space_m
        side = look.icon_size
        icon = QRect(row.left() + begin, row.center().y() - side // 2, side, side)
        _icon(document).paint(painter, mirror_rect(icon, row))
        if _is_marked(document) or index.data(StandingRole) != FileStanding.THERE:
            theme.icon("warning", "warning").paint(painter, self.mark_rect(row))
            end += MARK + look.space_s
        text = row.adjusted(begin + side + look.space_s, look.space_s, -end, -look.space_s)
        self._paint_text(painter, mirror_rect(text, row), index, document)
        painter.restore()

    def mark_rect(self, row: QRect) -> QRect:
        """Where the mark of a row lies, if its pages are in trouble."""
        rect = QRect(0, row.center().y() - MARK // 2, MARK, MARK)
        rect.moveRight(row.right() - theme.tokens().space_m)
        return mirror_rect(rect, row)

    def on_mark(self, row: QRect, document: Document, event: QMouseEvent) -> bool:
        """Whether the pointer is on a row's mark, or near enough to mean it."""
        near = self.mark_rect(row).adjusted(-6, -10, 6, 10)
        return _is_marked(document) and near.contains(event.position().toPoint())

    def on_tick(self, row: QRect, event: QMouseEvent) -> bool:
        """Whether the pointer is on a row's tick box, or near enough to mean it."""
        return self.tick_rect(row).adjusted(-6, -10, 4, 10).contains(event.position().toPoint())

    def _paint_text(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, document: Document
    ) -> None:
        look = theme.tokens()
        body, small = fonts()
        metrics = QFontMetrics(body)
        title = QRect(area.left(), area.top(), area.width(), metrics.height())
        painter.setFont(body)
        painter.setPen(look.text_muted if has_problem(document) else look.text)
        painter.drawText(
            title,
            Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            index.data(TitlesRole).shortened(index.data(), metrics, title.width()),
        )
        metrics = QFontMetrics(small)
        second = QRect(area.left(), title.bottom() + 3, area.width(), metrics.height())
        standing = FileStanding(index.data(StandingRole))
        parts = (
            _name_standing(standing),
            status(document),
            *map(name_tag, document.tags),
        )
        words = " · ".join(filter(None, parts))
        painter.setFont(small)
        failed = document.state is DocumentState.FAILED
        is_wrong = standing is not FileStanding.THERE or has_problem(document)
        painter.setPen(look.danger if failed else look.warning if is_wrong else look.text_muted)
        painter.drawText(
            second,
            Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            elided(words, metrics, second.width(), Qt.TextElideMode.ElideRight),
        )
        if document.state is DocumentState.SEARCHABLE:
            left = second.left() + metrics.horizontalAdvance(words) + look.space_s
            track = QRect(left, second.center().y() - BAR // 2 + 1, second.right() - left, BAR)
            if track.width() >= 2 * look.space_m:
                _paint_bar(painter, mirror_rect(track, second), percent(document) / 100)


def _paint_heading(painter: QPainter, row: QRect, state: QStyle.StateFlag, group: Group) -> None:
    """The heading of a group: an arrow that says whether it is open, its name, and how many there are."""
    look = theme.tokens()
    body, small = fonts()
    body.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_background(painter, row, state)
    line = row.adjusted(look.space_m, look.space_s, -look.space_m, 0)
    side = look.icon_size
    arrow = QRect(line.left(), line.center().y() - side // 2, side, side)
    sign = theme.icon("caret-down" if group.is_open else "caret-right", "text_muted")
    sign.paint(painter, mirror_rect(arrow, row))
    text = mirror_rect(line.adjusted(side + look.space_s, 0, 0, 0), row)
    number = grouped(group.number)
    width = QFontMetrics(small).horizontalAdvance(number)
    vertical = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setFont(small)
    painter.setPen(look.text_muted)
    painter.drawText(text, vertical | Qt.AlignmentFlag.AlignRight, number)
    room = text.width() - width - look.space_s
    painter.setFont(body)
    painter.setPen(look.text)
    title = elided(group.title, QFontMetrics(body), room, Qt.TextElideMode.ElideMiddle)
    painter.drawText(text, vertical | Qt.AlignmentFlag.AlignLeft, title)
    painter.restore()


def _paint_open(painter: QPainter, row: QRect) -> None:
    """A bar at the edge: whatever is selected, this is the document in the viewer."""
    look = theme.tokens()
    inside = row.adjusted(look.space_xs, 1, -look.space_xs, -1)
    bar = QRect(inside.left(), inside.top() + look.space_xs, OPEN, inside.height() - 2 * look.space_xs)
    bar = mirror_rect(bar, inside)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent)
    painter.drawRoundedRect(bar, OPEN / 2, OPEN / 2)


def _icon(document: Document) -> QIcon:
    """What kind of file it is, or what is wrong with it."""
    if document.state.is_usable:
        colour = "accent" if document.state is DocumentState.SEARCHABLE else "text_muted"
        return theme.icon(classify_kind(document).icon, colour)
    return theme.icon(*_ICONS[document.state])


def _name_standing(standing: FileStanding) -> str:
    """What is said of a file that is not as it was read."""
    match standing:
        case FileStanding.MISSING:
            return tr("File not found")
        case FileStanding.CHANGED:
            return tr("Changed since it was read")
    return ""


def _is_marked(document: Document) -> bool:
    """A document that is still being worked on is not in trouble for pages that merely wait."""
    return document.state.is_usable and (needs_attention(document) or document.failed_pages > 0)


def _paint_bar(painter: QPainter, track: QRect, share: float) -> None:
    look = theme.tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.border)
    painter.drawRoundedRect(track, BAR / 2, BAR / 2)
    painter.setBrush(look.accent)
    done = QRect(track.left(), track.top(), round(track.width() * share), BAR)
    painter.drawRoundedRect(mirror_rect(done, track), BAR / 2, BAR / 2)
