"""What the tables of questions and of results have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.ui.theme.translation import tr

Index = QModelIndex | QPersistentModelIndex

Row = TypeVar("Row")


class HeadedModel(QAbstractTableModel, Generic[Row]):
    """Rows below heads that each say more under the pointer."""

    def __init__(self, heads: Sequence[str], tips: Sequence[str], parent: QWidget | None = None) -> None:
        """`heads` and `tips`, one a column, are marked to be translated."""
        super().__init__(parent)
        self._heads, self._tips = heads, tips
        self._rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self._heads[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(self._tips[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
