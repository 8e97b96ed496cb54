"""The list of documents: opened by Enter or a click, ticked by Space, removed by Delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.core.documents import Document
from app.ui.library.document_delegate import DocumentDelegate
from app.ui.services.document_model import DocumentFilter, DocumentModel, DocumentRole
from app.ui.theme import theme
from app.ui.widgets.opening import Where


class DocumentList(QListView):
    """Signals: opened(Document); opened_in(Document, Where) by the middle button; tick_asked(documents) and
    remove_asked(documents) from the keyboard; pages_asked(Document) by a click on its mark; chosen() when the
    selection changed.
    """

    opened = Signal(object)
    opened_in = Signal(object, object)
    pages_asked = Signal(object)
    tick_asked = Signal(list)
    remove_asked = Signal(list)
    chosen = Signal()

    def __init__(self, documents: DocumentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = DocumentFilter(documents, self)
        self._delegate = DocumentDelegate(self)
        self.setModel(self.filter)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Documents")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._click)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        theme.notifier.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def selected(self) -> list[Document]:
        """The selected documents, from top to bottom."""
        return [index.data(DocumentRole) for index in sorted(self.selectedIndexes(), key=QModelIndex.row)]

    def select(self, identities: Sequence[str]) -> None:
        """Selects these documents and nothing else; the first is made current."""
        selection = self.selectionModel()
        selection.clearSelection()
        flag = QItemSelectionModel.SelectionFlag
        for row in range(self.filter.rowCount()):
            index = self.filter.index(row, 0)
            if index.data(DocumentRole).id in identities:
                if not selection.hasSelection():
                    selection.setCurrentIndex(index, flag.NoUpdate)
                selection.select(index, flag.Select)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        selected = self.selected
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if len(selected) == 1:
                self.opened.emit(selected[0])
            case Qt.Key.Key_Space if selected:
                self.tick_asked.emit(selected)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if selected:
                self.remove_asked.emit(selected)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Ticking must not change the selection, nor the mark open the document; nor does the middle button.
        is_middle = event.button() is Qt.MouseButton.MiddleButton
        if not is_middle and not self._on_tick(event) and self._marked(event) is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._on_tick(event):
            if event.button() is Qt.MouseButton.LeftButton:
                self.tick_asked.emit([self.indexAt(event.position().toPoint()).data(DocumentRole)])
        elif (document := self._marked(event)) is not None:
            self.pages_asked.emit(document)
        elif event.button() is Qt.MouseButton.MiddleButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid():
                self.opened_in.emit(index.data(DocumentRole), Where.TAB)
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._on_tick(event) and self._marked(event) is None:
            super().mouseDoubleClickEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverLeave, QEvent.Type.Leave):
            self.viewport().update()
        return super().viewportEvent(event)

    def _marked(self, event: QMouseEvent) -> Document | None:
        """The document whose mark was pressed."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return None
        document: Document = index.data(DocumentRole)
        return document if self._delegate.on_mark(self.visualRect(index), document, event) else None

    def _on_tick(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        return (
            index.isValid()
            and bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
            and self._delegate.on_tick(self.visualRect(index), event)
        )

    def _click(self, index: QModelIndex) -> None:
        if len(self.selectedIndexes()) == 1:
            self.opened.emit(index.data(DocumentRole))
