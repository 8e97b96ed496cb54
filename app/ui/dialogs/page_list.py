"""The pages of a document that are not plain text: what became of each, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.documents import PageHealth
from app.core.languages import mark_plural, mark_text
from app.engine.protocol import PageInfo
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import mirror_rect
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import tool_tip
from app.ui.widgets.eliding import elided
from app.ui.widgets.source_card import elided_lines

PageRole = Qt.ItemDataRole.UserRole + 1

_WORDS = {
    PageHealth.FAILED: mark_text("Could not be read"),
    PageHealth.WAITING: mark_text("Waiting to be read"),
    PageHealth.EMPTY: mark_text("Empty"),
    PageHealth.TEXT: mark_text("Holds hidden text"),
    PageHealth.OCR: mark_text("Read by OCR"),
}
"""In the order of the list: what needs looking at comes first."""
_ICONS = {
    PageHealth.FAILED: ("warning-circle", "danger"),
    PageHealth.WAITING: ("hourglass-medium", "warning"),
    PageHealth.EMPTY: ("file-dotted", "text_muted"),
    PageHealth.TEXT: ("eye-slash", "warning"),
    PageHealth.OCR: ("eye", "accent"),
}
_IN_SUMMARY = (
    (PageHealth.OCR, mark_plural("{n} read by OCR")),
    (PageHealth.WAITING, mark_plural("{n} waiting")),
    (PageHealth.EMPTY, mark_plural("{n} empty")),
    (PageHealth.FAILED, mark_plural("{n} failed")),
)
_LINES = 3
"""Of a reason; the whole is the row's tool tip."""
_BAR = 8
"""Height of the bar of shares, in logical pixels."""

Index = QModelIndex | QPersistentModelIndex


def page_name(page: PageInfo) -> str:
    """What people call it: "Page 12", "Slide 3"."""
    return page.label or tr("Page {page}", page=grouped(page.number))


def summary(pages: Sequence[PageInfo]) -> str:
    """How many pages are in which health: "146 pages with text · 12 read by OCR · 1 failed"."""
    healths = Counter(page.health for page in pages)
    said = [trn("{n} page with text", "{n} pages with text", healths[PageHealth.TEXT])]
    said += [trn(words, words, healths[health]) for health, words in _IN_SUMMARY if healths[health]]
    if hidden := sum(page.health is PageHealth.TEXT and page.reason is not None for page in pages):
        said.append(trn("{n} with hidden text", "{n} with hidden text", hidden))
    return " · ".join(said)


def name_health(page: PageInfo) -> str:
    """Name how a page fared; "" where the reason beside it says so."""
    return "" if page.is_told_by_reason else tr(_WORDS[page.health])


class PageListModel(QAbstractListModel):
    """The pages of which there is something to say; those that could not be read come first."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.pages: list[PageInfo] = []

    def reset(self, pages: Iterable[PageInfo]) -> None:
        """Replaces all."""
        rank = {health: place for place, health in enumerate(_WORDS)}
        self.beginResetModel()
        self.pages = sorted(
            (page for page in pages if page.health is not PageHealth.TEXT or page.reason),
            key=lambda page: (rank[page.health], page.number),
        )
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        page = self.pages[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return page_name(page)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(tr_known(page.reason)) if page.reason else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (page_name(page), name_health(page), tr_known(page.reason))))
        return page if role == PageRole else None


class PageList(QListView):
    """Signals: chosen(int) with the number of the page that was clicked, or on which Enter was pressed."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = PageListModel(self)
        self.setModel(self._pages)
        self.setItemDelegate(_PageDelegate(self))
        self.setAccessibleName(tr("Pages that are not plain text"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._choose)
        theme.notifier.changed.connect(self.scheduleDelayedItemsLayout)

    def show_pages(self, pages: Iterable[PageInfo]) -> None:
        """Replaces what is listed; the page that was current stays so."""
        current = self.currentIndex().data(PageRole)
        scrolled = self.verticalScrollBar().value()
        self._pages.reset(pages)
        for row, page in enumerate(self._pages.pages):
            if current is not None and page.number == current.number:
                self.setCurrentIndex(self._pages.index(row))
        self.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(PageRole).number)


class _PageDelegate(QStyledItemDelegate):
    """Paints a page's row: icon, name, what became of it, and the reason below."""

    def __init__(self, pages: QListView) -> None:
        super().__init__(pages)
        self._list = pages

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body, small = _fonts(self._list)
        page: PageInfo = index.data(PageRole)
        height = QFontMetrics(body).height() + 2 * theme.tokens().space_s - 2
        lines = len(self._reason(page, small))
        return QSize(120, height + (2 + lines * QFontMetrics(small).height() if lines else 0))

    def _reason(self, page: PageInfo, font: QFont) -> list[str]:
        """The reason, broken into lines."""
        look = theme.tokens()
        left = look.icon_size + 2 * look.space_s
        # As if the scroll bar were there, which may come once the rows have their heights.
        bar = self._list.verticalScrollBar().sizeHint().width()
        width = self._list.width() - bar - 2 * self._list.frameWidth() - left - look.space_s
        return elided_lines(tr_known(page.reason), font, width, _LINES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        page: PageInfo = index.data(PageRole)
        look = theme.tokens()
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = state & QStyle.StateFlag.State_Selected
            painter.setBrush(look.accent_soft if selected else look.hover)
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), look.radius, look.radius)
        body, small = _fonts(self._list)
        first = QFontMetrics(body).height()
        icon = QRect(row.left() + look.space_s, row.top() + look.space_s - 1, look.icon_size, first)
        theme.icon(*_ICONS[page.health]).paint(painter, mirror_rect(icon, row))
        left, right = icon.right() + 1 + look.space_s, row.right() - look.space_s
        words = name_health(page)
        painter.setFont(small)
        painter.setPen(look.danger if page.health is PageHealth.FAILED else look.text_muted)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            mirror_rect(QRect(left, icon.top(), right - left, first), row),
            middle | Qt.AlignmentFlag.AlignRight,
            words,
        )
        room = right - left - QFontMetrics(small).horizontalAdvance(words) - look.space_m
        painter.setFont(body)
        painter.setPen(look.text)
        name = elided(page_name(page), QFontMetrics(body), room, Qt.TextElideMode.ElideMiddle)
        painter.drawText(mirror_rect(QRect(left, icon.top(), room, first), row), middle, name)
        painter.setFont(small)
        painter.setPen(look.text_muted)
        below = QRect(left, icon.bottom() + 3, right - left, QFontMetrics(small).height())
        below = mirror_rect(below, row)
        for line in self._reason(page, small):
            painter.drawText(below, middle, line)
            below.translate(0, below.height())
        painter.restore()


class HealthBar(QWidget):
    """How many of the pages are in which health, as shares of a line."""

    def __init__(self) -> None:
        super().__init__()
        self._healths: Counter[PageHealth] = Counter()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_BAR)

    def show_pages(self, pages: Iterable[PageInfo]) -> None:
        """Replaces what is shown."""
        self._healths = Counter(page.health for page in pages)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        soft = look.accent.lighter(135) if not look.dark else look.accent.darker(150)
        colours = {
            PageHealth.TEXT: look.accent,
            PageHealth.OCR: soft,
            PageHealth.WAITING: look.warning,
            PageHealth.EMPTY: look.border,
            PageHealth.FAILED: look.danger,
        }
        parts = [(colours[health], self._healths[health]) for health in colours if self._healths[health]]
        gap = 2
        # One failed page of a thousand has to be seen too.
        widths = divide_width([number for _, number in parts], self.width() - gap * (len(parts) - 1), _BAR)
        left = 0.0
        for (colour, _), width in zip(parts, widths, strict=True):
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), _BAR / 2, _BAR / 2)
            left += width + gap


def divide_width(numbers: Sequence[int], width: float, least: float) -> list[float]:
    """Parts of `width` in proportion to `numbers`, none narrower than `least`."""
    room, total = width - least * len(numbers), sum(numbers)
    return [least + room * number / total for number in numbers]


def _fonts(widget: QWidget) -> tuple[QFont, QFont]:
    look = theme.tokens()
    body, small = QFont(widget.font()), QFont(widget.font())
    body.setPointSizeF(look.body)
    small.setPointSizeF(look.small)
    return body, small
