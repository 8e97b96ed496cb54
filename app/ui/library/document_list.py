"""The list of documents: opened by Enter or a click, ticked by Space, removed by Delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.core.documents import Document
from app.ui.library.document_delegate import DocumentDelegate
from app.ui.services.document_model import DocumentModel, DocumentRole
from app.ui.services.shown_documents import Group, GroupRole, ShownDocumentsModel
from app.ui.theme import theme
from app.ui.theme.translation import tr
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
        self.shown = ShownDocumentsModel(documents, self)
        self.delegate = DocumentDelegate(self)
        self._selected: tuple[str, ...] = ()
        self.setModel(self.shown)
        self.setItemDelegate(self.delegate)
        self.shown.modelAboutToBeReset.connect(self._remember)
        self.shown.modelReset.connect(self._restore)
        self.setAccessibleName(tr("Documents"))
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
        """The selected documents, from top to bottom, each once."""
        rows = sorted(self.selectedIndexes(), key=QModelIndex.row)
        return list({document.id: document for document in (row.data(DocumentRole) for row in rows)}.values())

    def select(self, identities: Sequence[str]) -> None:
        """Selects these documents and nothing else; the first is made current."""
        selection = self.selectionModel()
        selection.clearSelection()
        flag = QItemSelectionModel.SelectionFlag
        for row in sorted(row for each in identities for row in self.shown.rows_of(each)[:1]):
            index = self.shown.index(row)
            if not selection.hasSelection():
                selection.setCurrentIndex(index, flag.NoUpdate)
            selection.select(index, flag.Select)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        selected = self.selected
        group: Group | None = self.currentIndex().data(GroupRole)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if group is not None:
                self._toggle(group)
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
            pressed = self.indexAt(event.position().toPoint()).data(DocumentRole)
            if pressed is not None:
                self.opened_in.emit(pressed, Where.TAB)
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
        document: Document | None = index.data(DocumentRole)
        if document is None:
            return None
        return document if self.delegate.on_mark(self.visualRect(index), document, event) else None

    def _on_tick(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        return (
            index.isValid()
            and bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
            and self.delegate.on_tick(self.visualRect(index), event)
        )

    def _click(self, index: QModelIndex) -> None:
        group: Group | None = index.data(GroupRole)
        if group is not None:
            self._toggle(group)
        elif len(self.selectedIndexes()) == 1:
            self.opened.emit(index.data(DocumentRole))

    def _toggle(self, group: Group) -> None:
        """Opens or closes a group; the keyboard stays on its heading."""
        row = self.currentIndex().row()
        self.shown.toggle(group)
        at = self.shown.index(row)
        heading: Group | None = at.data(GroupRole)
        if heading is not None and heading.key == group.key:
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _remember(self) -> None:
        self._selected = tuple(document.id for document in self.selected)

    def _restore(self) -> None:
        if self._selected:
            self.select(self._selected)
