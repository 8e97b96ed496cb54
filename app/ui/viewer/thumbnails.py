"""Small pictures of all pages, to find one by how it looks; painted by the engine as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.engine.protocol import PageImage, Render
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.translation import grouped, tr
from app.ui.viewer.page_view import PageView
from app.ui.widgets.page_picture import dim_paper, make_picture
from app.ui.widgets.row_painting import fonts, paint_background

_WIDTH, _HEIGHT = 104, 140
"""The most that a picture takes, in logical pixels."""
_KEPT = 200
"""Pictures kept in memory."""
_AT_ONCE = 2
"""Pictures asked for at one time, so that the page that is read comes soon."""
_ASK_MS = 60

Index = QModelIndex | QPersistentModelIndex


class ThumbnailList(QListView):
    """Signals: `chosen(int)` the page that is wanted."""

    chosen = Signal(int)

    def __init__(self, bridge: EngineBridge, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = _Pictures(bridge, view, self)
        self.setModel(self.pictures)
        self.setItemDelegate(_PictureDelegate(self))
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Pages"))
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_WIDTH, _HEIGHT))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(theme.tokens().space_s)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumWidth(_WIDTH + 44)
        self.setMaximumWidth(2 * _WIDTH)
        self.clicked.connect(self._choose)
        self.hide()

    def show_document(self, document: str) -> None:
        """Shows the pages of another document, or of the same read anew."""
        self.pictures.show_document(document)

    def show_page(self, page: int) -> None:
        """Selects a page and brings it into view."""
        index = self.pictures.index(page - 1)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row() + 1)


class _PictureDelegate(QStyledItemDelegate):
    """Paints a page's picture over its number."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.tokens()
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        _, small = fonts()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(painter, row, state)
        picture: QPixmap = index.data(Qt.ItemDataRole.DecorationRole)
        paper = QRect(QPoint(0, 0), picture.deviceIndependentSize().toSize())
        paper.moveCenter(row.center())
        paper.moveTop(row.top() + 6)
        painter.drawPixmap(paper.topLeft(), picture)
        dim_paper(painter, paper)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.border)
        painter.drawRect(paper)
        painter.setFont(small)
        painter.setPen(look.text if state & QStyle.StateFlag.State_Selected else look.text_muted)
        below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(row.adjusted(0, 0, 0, -4), below, index.data())
        painter.restore()


class _Pictures(QAbstractListModel):
    """The pages of a document; a picture is asked for when a view wants to paint it."""

    def __init__(self, bridge: EngineBridge, view: PageView, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._view, self._list = bridge, view, parent
        self._document, self._turned = "", 0
        self._kept: OrderedDict[int, QPixmap | None] = OrderedDict()
        """None where a page could not be painted."""
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=_ASK_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def known(self) -> list[int]:
        """The pages of which there is a picture."""
        return sorted(page for page, picture in self._kept.items() if picture is not None)

    def show_document(self, document: str) -> None:
        """Forgets all pictures."""
        self.beginResetModel()
        self._document = document
        self._forget()
        self.endResetModel()

    def _forget(self) -> None:
        self._kept.clear()
        self._wanted.clear()
        self._asked.clear()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or not self._document else self._view.page_count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        page = index.row() + 1
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{page:,}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr("Page {page}", page=grouped(page))
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(_WIDTH + 12, _HEIGHT + self._list.fontMetrics().height() + 12)
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(page)
        return None

    def _picture(self, page: int) -> QPixmap:
        if self._turned != self._view.images.turn:
            self._turned = self._view.images.turn
            self._forget()
        found = self._kept.get(page)
        if found is not None:
            self._kept.move_to_end(page)
            return found
        if page not in self._kept and page not in self._asked and self._list.isVisible():
            self._wanted = [page, *(each for each in self._wanted if each != page)]
            self._timer.start()
        return self._blank(page)

    def _blank(self, page: int) -> QPixmap:
        """White paper of the page's shape."""
        width, height = self._view.size_of(page)
        blank = QPixmap(
            QSize(round(width), round(height)).scaled(_WIDTH, _HEIGHT, Qt.AspectRatioMode.KeepAspectRatio)
        )
        blank.fill(Qt.GlobalColor.white)
        return blank

    def _ask(self) -> None:
        """Asks for what was wanted last first: it is in view."""
        while self._wanted and len(self._asked) < _AT_ONCE:
            self._request(self._wanted.pop(0))

    def _request(self, page: int) -> None:
        self._asked.add(page)
        document, turned = self._document, self._view.images.turn
        width, height = self._view.size_of(page)
        ratio = self._list.devicePixelRatioF()
        scale = min(_WIDTH / max(width, 1.0), _HEIGHT / max(height, 1.0)) * ratio

        def done(image: PageImage | None) -> None:
            if (document, turned) == (self._document, self._turned):
                self._arrived(page, image, ratio)

        self._bridge.request(
            Render(document, page, scale, turned),
            owner=self,
            on_done=done,
            on_failed=lambda failure: done(None),
        )

    def _arrived(self, page: int, image: PageImage | None, ratio: float) -> None:
        self._asked.discard(page)
        picture = None
        if image is not None:
            picture = QPixmap.fromImage(make_picture(image))
            picture.setDevicePixelRatio(ratio)
        self._kept[page] = picture
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        index = self.index(page - 1)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])
        self._ask()
