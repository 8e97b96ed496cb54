"""Where a question is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.chat.mention_completer import MentionCompleter
from app.ui.theme.translation import tr

_MOST_LINES = 7


class QuestionBox(QPlainTextEdit):
    """Grows with its text up to a few lines. Shift+Enter starts a new line.

    Signals: `sent()` on Enter; `recall_wanted(int)` on the up arrow (1) while it is empty, and on
    both arrows (1, -1) while it holds what was recalled.
    """

    sent = Signal()
    recall_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recalled = ""
        self.mentions = MentionCompleter(self)
        self.setPlaceholderText(tr("Ask about your documents…"))
        self.setAccessibleName(tr("Question"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def question(self) -> str:
        """What was typed, without white space around it."""
        return self.toPlainText().strip()

    def recall(self, text: str) -> None:
        """Shows an earlier question; the arrows go on from it until it is changed."""
        self.put(text)
        self._recalled = text

    def put(self, text: str) -> None:
        """Replaces the text, with the cursor at its end."""
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.mentions.is_open and (enter or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Escape)):
            event.ignore()  # it is for the words that are offered
        elif enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Up and self.toPlainText() in ("", self._recalled):
            self.recall_wanted.emit(1)
        elif event.key() == Qt.Key.Key_Down and self._recalled and self.toPlainText() == self._recalled:
            self.recall_wanted.emit(-1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The layout of a QPlainTextEdit gives its height in lines.
        lines = min(max(round(self.document().size().height()), 1), _MOST_LINES)
        edges = self.contentsMargins().top() + self.contentsMargins().bottom()
        inner = round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin())
        self.setFixedHeight(max(inner + edges + 2, 38))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines == _MOST_LINES else policy.ScrollBarAlwaysOff
        )
