"""A sentence about what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class ErrorLabel(QLabel):
    """A sentence about what went wrong; takes no room while there is none, unless it `keeps_room`."""

    def __init__(self, *, keeps_room: bool = False) -> None:
        super().__init__(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.setProperty("kind", "error")
        self._keeps_room = keeps_room
        if not keeps_room:
            self.hide()

    def say(self, sentence: str) -> None:
        """Says what went wrong."""
        self.setText(sentence)
        self.show()

    def clear(self) -> None:
        """Says nothing any more."""
        super().clear()
        if not self._keeps_room:
            self.hide()
