"""A list whose rows are painted by a delegate, several of which can be selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QStackedWidget, QStyledItemDelegate

from app.ui.widgets.placeholder import Placeholder

ROW = Qt.ItemDataRole.UserRole
"""Where an item keeps what its row stands for."""


class RowList(QListWidget):
    """Rows over the whole width; Del calls `delete`."""

    def __init__(
        self, name: str, delegate: Callable[[QListWidget], QStyledItemDelegate], delete: Callable[[], object]
    ) -> None:
        """`name` is its accessible name."""
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(delegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), self, delete)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    @property
    def chosen(self) -> list[Any]:
        """What the selected rows stand for, in the order of the list."""
        rows = sorted(self.row(item) for item in self.selectedItems())
        return [self.item(row).data(ROW) for row in rows]


class RowStack(QStackedWidget):
    """A list of rows, or what is said where there are none."""

    def __init__(self, rows: RowList) -> None:
        super().__init__()
        self.placeholder = Placeholder()
        self.addWidget(self.placeholder)
        self.addWidget(rows)

    def show_rows(self, some: bool) -> None:
        """Shows the rows where there are some."""
        self.setCurrentIndex(1 if some else 0)
