"""Says that long work has ended when the window is not in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.core.answers import Answer
from app.core.languages import mark_text
from app.ui.theme.translation import tr

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow

LONG_MS = {"indexing": 20_000, "answer": 5_000}
"""Milliseconds from which on work is long enough for a person to have gone elsewhere."""
READY, ANSWERED = mark_text("Your documents are ready."), mark_text("Your answer is there.")


class WorkNotices(QObject):
    """Follows the indexing and the answers of a window. What is said names no document: others may see it.

    Signals: `told(str)` when something is said.
    """

    told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._since = QElapsedTimer()
        self._tray: QSystemTrayIcon | None = None
        window.indexing.activity_changed.connect(self._follow)
        window.chat.settled.connect(self._answered)

    def _follow(self) -> None:
        """Measures how long documents have been worked on, until nothing is left to do."""
        activity = self._window.indexing.activity
        if activity is not None and not self._since.isValid():
            self._since.start()
        elif activity is None and self._since.isValid():
            took = self._since.elapsed()
            self._since.invalidate()
            if took >= LONG_MS["indexing"]:
                self._tell(READY)

    def _answered(self, answer: Answer | None) -> None:
        if answer is not None and answer.seconds.total * 1000 >= LONG_MS["answer"]:
            self._tell(ANSWERED)

    def _tell(self, says: str) -> None:
        if self._window.isActiveWindow() or QApplication.activeWindow() is not None:
            return
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            if self._tray is None:
                self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
                self._tray.messageClicked.connect(self._window.come_forward)
                self._tray.activated.connect(lambda _: self._window.come_forward())
            self._tray.show()
            self._tray.showMessage("Carrel", tr(says))
        self.told.emit(says)

    def put_away(self) -> None:
        """Takes the sign away once the window is in front."""
        if self._tray is not None:
            self._tray.hide()
