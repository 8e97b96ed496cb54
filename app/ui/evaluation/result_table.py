"""The questions of a measured run: what was answered, and whether it was right."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.core.languages import mark_text
from app.core.reports import QuestionRow as Row
from app.ui.evaluation.headed_model import HeadedModel, Index
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr

VERDICT, QUESTION, ANSWER, PAGE = range(4)
_HEADS = ("", mark_text("Question"), mark_text("Answer"), mark_text("Page found"))
_TIPS = (
    mark_text("Whether it was answered rightly"),
    mark_text("An arrow says that it fared better or worse than in the run compared with"),
    mark_text("What was answered"),
    mark_text("Where the page that you noted stands among those found"),
)
_RIGHT = 0.5
"""A score from here on counts as right; rules give 0 or 1, the judge anything between."""


def verdict(row: Row) -> tuple[str, str, str]:
    """An icon, its colour and the words for how a question fared."""
    if "pages" not in row:
        return "minus-circle", "text_muted", tr_known(row.get("reason")) or tr("Not measured.")
    if not row["answerable"]:
        if "found" not in row:
            return "minus-circle", "text_muted", tr("Not asked; your documents do not answer it.")
        if row["found"]:
            return "x-circle", "danger", tr("Answered, though your documents do not answer it.")
        return "check-circle", "success", tr("Rightly not answered.")
    score = row.get("accuracy_with_judge", row.get("accuracy"))
    judged = row.get("accuracy") is None
    if row.get("found") is False:
        return "x-circle", "danger", tr("No answer was found.")
    if score is None:
        return "minus-circle", "text_muted", tr("Answered; whether rightly cannot be told by rules.")
    if score >= _RIGHT:
        right = tr("Right, as the model judges.") if judged else tr("Right.")
        return "check-circle", "success", right
    return "x-circle", "danger", tr("Not right, as the model judges.") if judged else tr("Not right.")


class ResultModel(HeadedModel[Row]):
    """One row a question; those that got better or worse than in the run compared with say so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_HEADS, _TIPS, parent)
        self._better: Collection[str] = ()
        self._worse: Collection[str] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replaces what is shown."""
        self.beginResetModel()
        self._rows, self._better, self._worse = list(rows), (), ()
        self.endResetModel()

    def mark(self, better: Collection[str], worse: Collection[str]) -> None:
        """Marks the ids of the questions that changed."""
        self._better, self._worse = better, worse
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, PAGE))

    def row(self, number: int) -> Row:
        """The question's part of the report."""
        return self._rows[number]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        icon, colour, says = verdict(row)
        if column == VERDICT:
            if role == Qt.ItemDataRole.DecorationRole:
                return theme.icon(icon, colour)
            if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                return says
            return None
        if column == QUESTION and role == Qt.ItemDataRole.DecorationRole:
            if row["id"] in self._better:
                return theme.icon("arrow-up", "success")
            return theme.icon("arrow-down", "danger") if row["id"] in self._worse else None
        if role == Qt.ItemDataRole.DisplayRole:
            answer = " ".join((row.get("answer") or "").split())
            return (None, isolate(row["question"]), isolate(answer), _rank(row))[column]
        if role == Qt.ItemDataRole.ToolTipRole and column == QUESTION:
            if row["id"] in self._better:
                return tr("Better than before: {question}", question=row["question"])
            if row["id"] in self._worse:
                return tr("Worse than before: {question}", question=row["question"])
            return row["question"]
        return None


class ResultTable(QTableView):
    """Signals: shown(row) when another question is selected; opened(row) by a double click or Enter."""

    shown = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultModel(self)
        self.setModel(self.results)
        self.setAccessibleName(tr("Results, question by question"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in ((VERDICT, 34), (PAGE, 92)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(self._show)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.results.row(index.row())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.results.row(self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    def _show(self, index: QModelIndex) -> None:
        if index.isValid():
            self.shown.emit(self.results.row(index.row()))


def _rank(row: Row) -> str:
    """Where among the pages found the right one is."""
    if not row.get("evidence") or not row["answerable"]:
        return ""
    rank = row.get("rank")
    return tr("not found") if rank is None else tr("first") if rank == 1 else tr("place {rank}", rank=rank)
