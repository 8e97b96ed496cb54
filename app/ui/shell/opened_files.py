"""The application, which on macOS is told by the system, and not by its arguments, which files to open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps files that it was told to open until somebody takes them. Signals: file_opened() with each."""

    file_opened = Signal()

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._files: list[str] = []

    def take_files(self) -> list[str]:
        """Hands over the files that nobody has taken yet."""
        files, self._files = self._files, []
        return files

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._files.append(event.file())
            self.file_opened.emit()
            return True
        return super().event(event)
