"""Where a note on an answer is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.dialogs.base import Dialog
from app.ui.theme import theme


class AnswerNoteDialog(Dialog):
    """Signals: saved(str), the note, which may be empty."""

    saved = Signal(str)

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Note on this answer")
        look = theme.tokens()
        self.note = QPlainTextEdit(note, tabChangesFocus=True)
        self.note.setPlaceholderText("What is to be remembered of this answer?")
        self.note.setAccessibleName("Note")
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton("Save", QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setProperty("kind", "primary")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.default_button = self.save_button
        QShortcut(QKeySequence("Ctrl+Return"), self, self._save)
        keys = QLabel("Ctrl+Enter saves. It is kept with the chat and goes along when that is exported.")
        keys.setWordWrap(True)
        keys.setProperty("kind", "small")
        foot = QHBoxLayout()
        foot.addWidget(keys, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_l, look.space_l, look.space_l, look.space_m)
        layout.setSpacing(look.space_s)
        layout.addWidget(self.note, 1)
        layout.addLayout(foot)
        self.resize(440, 240)
        self.note.setFocus()

    def _save(self) -> None:
        self.saved.emit(self.note.toPlainText().strip())
        self.accept()
