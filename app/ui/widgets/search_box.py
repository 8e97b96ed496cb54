"""A field to search by: Escape empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from app.ui.theme import theme
from app.ui.theme.translation import tr


class SearchBox(QLineEdit):
    """Escape empties it before it does anything else there, such as closing a dialog."""

    def __init__(self, says: str, name: str, *, empties: bool = True) -> None:
        """`says` stands in it while it is empty; `name` is its accessible name. Unless it `empties`, Escape
        is left to what is around it.
        """
        self._empties = empties
        super().__init__(placeholderText=says, clearButtonEnabled=True)
        self.setAccessibleName(name)
        glass = QAction(theme.icon("magnifying-glass", "text_muted"), "", self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):  # Qt's own, which it leaves without a name
            button.setAccessibleName(
                tr("Search") if button.defaultAction() is glass else tr("Empty the field")
            )

    def event(self, event: QEvent) -> bool:
        # Else a shortcut, such as the one that stops an answer, would have the key.
        if event.type() == QEvent.Type.ShortcutOverride and self._clears(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clears(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _clears(self, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return self._empties and is_escape and bool(self.text())
