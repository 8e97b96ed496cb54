"""Says that long work has ended: to who is elsewhere as a notice, to who cannot see the window aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.core.answers import Answer
from app.core.languages import mark_text
from app.engine.protocol import (
    CheckText,
    Evaluate,
    ExportEvidence,
    GetModel,
    Request,
    SummarizeDocument,
    UseEmbedder,
)
from app.ui.theme.translation import tr
from app.ui.widgets.announcing import announce

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow

LONG_MS = {"indexing": 20_000, "answer": 5_000, "other": 10_000}
"""Milliseconds from which on work is long enough for a person to have gone elsewhere. *Judged*."""
READY, ANSWERED = mark_text("Your documents are ready."), mark_text("Your answer is there.")
ENDED: dict[type[Request[Any]], str] = {
    CheckText: mark_text("Your text is checked."),
    Evaluate: mark_text("Your answers are measured."),
    GetModel: mark_text("The model is here."),
    UseEmbedder: mark_text("The new index is built."),
    SummarizeDocument: mark_text("The summary is there."),
    ExportEvidence: mark_text("The evidence pack is written."),
}
"""What is said when requests have come to their end."""
NOT_DONE = mark_text("Something you asked for could not be done.")
_TOLD_BY_MESSAGE = (UseEmbedder, ExportEvidence)
"""Whose end a message says, which is read aloud."""


class WorkNotices(QObject):
    """Follows the indexing, the answers and other long work of a window. What is said names no document:
    others may see it.

    Signals: `told(str)` when something is said to who is elsewhere.
    """

    told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._since = QElapsedTimer()
        self._tray: QSystemTrayIcon | None = None
        window.indexing.activity_changed.connect(self._follow)
        window.chat.settled.connect(self._answered)
        window.bridge.ended.connect(self._end)

    def _follow(self) -> None:
        """Measures how long documents have been worked on, until nothing is left to do."""
        activity = self._window.indexing.activity
        if activity is not None and not self._since.isValid():
            self._since.start()
        elif activity is None and self._since.isValid():
            took = self._since.elapsed()
            self._since.invalidate()
            self._say(READY)
            if took >= LONG_MS["indexing"]:
                self._tell(READY)

    def _answered(self, answer: Answer | None) -> None:
        if answer is not None and answer.seconds.total * 1000 >= LONG_MS["answer"]:
            self._tell(ANSWERED)

    def _end(self, request: Request[Any], seconds: float, is_done: bool) -> None:
        """Tells of a request that has come to its end; why one failed is said where it was asked."""
        says = ENDED.get(type(request))
        if says is None:
            return
        if is_done and not isinstance(request, _TOLD_BY_MESSAGE):
            self._say(says)
        if seconds * 1000 >= LONG_MS["other"]:
            self._tell(says if is_done else NOT_DONE)

    @property
    def _is_elsewhere(self) -> bool:
        """Whether another program is in front."""
        return not self._window.isActiveWindow() and QApplication.activeWindow() is None

    def _say(self, says: str) -> None:
        if not self._is_elsewhere:
            announce(self._window, tr(says))

    def _tell(self, says: str) -> None:
        if not self._is_elsewhere:
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
