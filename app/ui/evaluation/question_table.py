"""A table in which a person writes questions and the answers that they expect."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.core.evaluation import Question
from app.core.languages import mark_text
from app.ui.evaluation.headed_model import HeadedModel, Index
from app.ui.theme import theme
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr
from app.ui.widgets.row_painting import paint_tick

_OR = " | "
QUESTION, ANSWER, DOCUMENT, PAGE, ANSWERABLE = range(5)
_HEADS = (
    mark_text("Question"),
    mark_text("Expected answer"),
    mark_text("Document"),
    mark_text("Page"),
    mark_text("In documents"),
)
_TIPS = (
    mark_text("What to ask"),
    mark_text(
        "A number, name or few words are checked by rules; several right answers stand with | between them"
    ),
    mark_text("Where the answer is, if you know it: whether the right document is found is measured then"),
    mark_text("On which page, if you know it: whether the right page is found and cited is measured then"),
    mark_text("Untick it for a question that your documents do not answer: it is right not to answer it"),
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A question as it stands in the table; the last row has none yet."""

    id: str = ""
    question: str = ""
    answer: str = ""
    document: str = ""
    page: str = ""
    answerable: bool = True
    type: str = ""


class QuestionModel(HeadedModel[_Row]):
    """Rows of questions and an empty one to write the next in. Signals: edited() by the person."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_HEADS, _TIPS, parent)
        self._rows.append(_Row())

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is written, without rows that have no question."""
        found = []
        for row in self._rows:
            if not row.question.strip():
                continue
            docs = _parts(row.document)
            pages = [int(page) for page in row.page.replace(",", " ").split()]
            found.append(
                Question(
                    row.id,
                    docs,
                    " ".join(row.question.split()),
                    _parts(row.answer),
                    row.answerable,
                    tuple((docs[0], page) for page in pages) if docs else (),
                    row.type,
                )
            )
        return tuple(found)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self._rows = [
            _Row(
                each.id,
                each.question,
                _OR.join(each.answers),
                _OR.join(each.docs),
                ", ".join(str(page) for doc, page in each.evidence if each.docs and doc == each.docs[0]),
                each.answerable,
                each.type,
            )
            for each in questions
        ]
        self._rows.append(_Row())
        self.endResetModel()

    def remove(self, rows: Sequence[int]) -> None:
        """Takes rows out, but for the last, which is for the next question."""
        for row in sorted(set(rows), reverse=True):
            if row < len(self._rows) - 1:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        self.edited.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            blank = section == len(self._rows) - 1
            return ("" if blank else str(section + 1)) if role == Qt.ItemDataRole.DisplayRole else None
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        last = index.row() == len(self._rows) - 1
        if column == ANSWERABLE:
            if role == Qt.ItemDataRole.CheckStateRole and not last:
                return Qt.CheckState.Checked if row.answerable else Qt.CheckState.Unchecked
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return tr("in the documents") if row.answerable else tr("not in the documents")
            return None
        texts = (row.question, row.answer, row.document, row.page)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if last and column == QUESTION and role == Qt.ItemDataRole.DisplayRole:
                return tr("Write a question…")
            return isolate(texts[column]) if role == Qt.ItemDataRole.DisplayRole else texts[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts[column] or None
        if role == Qt.ItemDataRole.ForegroundRole and last:
            return theme.tokens().text_muted
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == ANSWERABLE:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column = self._rows[index.row()], index.column()
        if column == ANSWERABLE and role == Qt.ItemDataRole.CheckStateRole:
            new = replace(row, answerable=Qt.CheckState(value) is Qt.CheckState.Checked)
        elif column != ANSWERABLE and role == Qt.ItemDataRole.EditRole:
            text = str(value).strip()
            if column == PAGE and not _is_pages(text):
                return False
            texts: dict[str, Any] = {("question", "answer", "document", "page")[column]: text}
            new = replace(row, **texts)
        else:
            return False
        if new == row:
            return False
        last = len(self._rows) - 1
        if not new.id:
            new = replace(new, id=self._new_id())
        self._rows[index.row()] = new
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), ANSWERABLE))
        if index.row() == last:
            self.beginInsertRows(QModelIndex(), last + 1, last + 1)
            self._rows.append(_Row())
            self.endInsertRows()
        self.edited.emit()
        return True

    def _new_id(self) -> str:
        """One that no question has: runs are compared by them, so a question keeps its own."""
        taken = {row.id for row in self._rows}
        return next(id_ for id_ in map(str, itertools.count(1)) if id_ not in taken)


class QuestionTable(QTableView):
    """Enter and typing edit a cell, Delete takes rows out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = QuestionModel(self)
        self.setModel(self.questions)
        self.setAccessibleName(tr("Questions"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        remove = QAction(theme.icon("trash", "text_muted"), tr("Remove the selected questions"), self)
        remove.triggered.connect(self.remove_selected)
        self.addAction(remove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._documents = _DocumentDelegate(self)
        self.setItemDelegateForColumn(DOCUMENT, self._documents)
        self.setItemDelegateForColumn(ANSWERABLE, _TickDelegate(self))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(QUESTION, QHeaderView.ResizeMode.Stretch)
        for column, width in ((ANSWER, 220), (DOCUMENT, 190), (PAGE, 56), (ANSWERABLE, 108)):
            self.setColumnWidth(column, width)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 14)
        rows.setHighlightSections(False)

    def offer_documents(self, titles: Sequence[str]) -> None:
        """Offers these in the column of documents."""
        self._documents.titles = tuple(titles)

    def remove_selected(self) -> None:
        """Takes out the rows in which something is selected."""
        self.questions.remove([index.row() for index in self.selectedIndexes()])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell, and after the last one on; Qt would begin again at the first."""
        model = self.questions
        end = model.index(model.rowCount() - 1, model.columnCount() - 1) if forward else model.index(0, 0)
        if self.currentIndex().isValid() and self.currentIndex() != end:
            return super().focusNextPrevChild(forward)
        self.setTabKeyNavigation(False)
        moved = super().focusNextPrevChild(forward)
        self.setTabKeyNavigation(True)
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() == Qt.Key.Key_Delete and not editing:
            self.remove_selected()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _TickDelegate(QStyledItemDelegate):
    """A box to tick where the style would have its own."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        style = self._table.style()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, cell, self._table)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        cell.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, self._table)
        if ticked is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_tick(painter, box, Qt.CheckState(ticked) is Qt.CheckState.Checked)
            painter.restore()


class _DocumentDelegate(QStyledItemDelegate):
    """A box to choose a document in, or to write what it is called."""

    titles: tuple[str, ...] = ()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(["", *self.titles])
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)


def _is_pages(text: str) -> bool:
    parts = text.replace(",", " ").split()
    return all(part.isdecimal() and int(part) > 0 for part in parts)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for each in text.split(_OR.strip()) if (part := " ".join(each.split())))
