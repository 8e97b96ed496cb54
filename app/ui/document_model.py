"""The library's documents as Qt's list views see them: newest first, each with a tick."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from app.core.documents import Document, DocumentState
from app.ui.wording import tool_tip

Index = QModelIndex | QPersistentModelIndex

DocumentRole = Qt.ItemDataRole.UserRole + 1

STEPS = (DocumentState.QUEUED, DocumentState.READING, DocumentState.SEARCHABLE)
"""On the way to READY."""
ASKABLE = (DocumentState.SEARCHABLE, DocumentState.READY)
"""What questions can be asked of."""

_NOT_KEPT = "unread:"


def has_problem(document: Document) -> bool:
    """Whether it reached an end in which it cannot be used."""
    return document.state is not DocumentState.READY and document.state not in STEPS


def is_kept(document: Document) -> bool:
    """False for a file that could not even be read: it is listed here, and not in the library."""
    return not document.id.startswith(_NOT_KEPT)


def status(document: Document) -> str:
    """What has become of it, in a few words."""
    match document.state:
        case DocumentState.QUEUED:
            return "Waiting"
        case DocumentState.READING:
            return "Reading…"
        case DocumentState.SEARCHABLE:
            return f"Words ready · {percent(document)} %"
        case DocumentState.READY:
            return "1 page" if document.pages == 1 else f"{document.pages:,} pages"
        case DocumentState.NEEDS_PASSWORD:
            return "Needs a password"
        case _:
            return document.reason or "Cannot be used"


def percent(document: Document) -> int:
    """How much of it can be found by meaning."""
    return 100 * document.embedded // max(document.passages, 1)


class DocumentModel(QAbstractListModel):
    """Holds the documents. Signals: ticks_changed(), also when a ticked document leaves."""

    ticks_changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._documents: list[Document] = []
        self._ticked: set[str] = set()

    # What there is

    @property
    def documents(self) -> tuple[Document, ...]:
        """All rows, newest first."""
        return tuple(self._documents)

    @property
    def ticked(self) -> tuple[Document, ...]:
        """Those that are ticked, in the order of the rows."""
        return tuple(document for document in self._documents if document.id in self._ticked)

    def find(self, identity: str) -> Document | None:
        """The document with that id."""
        return next((document for document in self._documents if document.id == identity), None)

    # Changes

    def reset(self, documents: Iterable[Document]) -> None:
        """Replaces all that the library keeps; `documents` come oldest first. Ticks stay."""
        unread = [document for document in self._documents if not is_kept(document)]
        self.beginResetModel()
        self._documents = unread + list(documents)[::-1]
        self._ticked &= {document.id for document in self._documents}
        self.endResetModel()
        self.ticks_changed.emit()

    def put(self, document: Document) -> None:
        """Updates a document's row, or adds one at the top."""
        for row, known in enumerate(self._documents):
            if known.id == document.id:
                self._documents[row] = document
                self.dataChanged.emit(self.index(row), self.index(row))
                return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._documents.insert(0, document)
        self.endInsertRows()

    def put_unread(self, document: Document) -> None:
        """Lists a file that the library could not keep, known by its path."""
        self.put(replace(document, id=_NOT_KEPT + document.path))

    def remove(self, identity: str) -> None:
        """Takes a document's row out, if there is one."""
        for row, known in enumerate(self._documents):
            if known.id == identity:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._documents[row]
                self.endRemoveRows()
                break
        if identity in self._ticked:
            self._ticked.discard(identity)
            self.ticks_changed.emit()

    def tick(self, identities: Iterable[str], on: bool) -> None:
        """Ticks documents, or takes their ticks away."""
        changed = {identity for identity in identities if (identity in self._ticked) is not on}
        if not changed:
            return
        self._ticked ^= changed
        for row, document in enumerate(self._documents):
            if document.id in changed:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()

    # QAbstractListModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._documents)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and not has_problem(self._documents[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        document = self._documents[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return document.title
            case Qt.ItemDataRole.CheckStateRole:
                if has_problem(document):
                    return None
                return Qt.CheckState.Checked if document.id in self._ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                lines = (document.title, document.path, document.reason)
                return tool_tip("\n".join(line for line in dict.fromkeys(lines) if line))
            case Qt.ItemDataRole.AccessibleTextRole:
                ticked = ", ticked" if document.id in self._ticked else ""
                return f"{document.title}, {status(document)}{ticked}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return document.reason or document.path
        return document if role == DocumentRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick((self._documents[index.row()].id,), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


class DocumentFilter(QSortFilterProxyModel):
    """The documents whose title or file name holds every word of `wanted`, in any case."""

    def __init__(self, model: DocumentModel, parent: Any = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: Sequence[str] = ()
        self.setSourceModel(model)

    def want(self, words: str) -> None:
        """Shows only what matches; nothing wanted shows all."""
        self.beginFilterChange()
        self._words = words.casefold().split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words:
            return True
        document: Document = self._model.index(source_row).data(DocumentRole)
        text = f"{document.title} {Path(document.path).name}".casefold()
        return all(word in text for word in self._words)
