"""Where a note is written: its colour and its words, under what it is tied to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.notes import NoteColour
from app.core.shortening import shorten
from app.ui.dialogs.base import Dialog
from app.ui.theme import theme
from app.ui.viewer.note_marks import swatch
from app.ui.widgets.choice_box import ChoiceBox

_SHOWN = 300
"""Characters of the marked words that are shown."""


class NoteDialog(Dialog):
    """Signals: saved(NoteColour, str) with the comment, which may be empty."""

    saved = Signal(object, str)

    def __init__(
        self, quote: str, colour: NoteColour, comment: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Note")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = theme.tokens()
        said = QLabel(shorten(quote, _SHOWN), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        said.setProperty("kind", "muted")
        said.setVisible(bool(quote))
        self.colour = ChoiceBox()
        self.colour.setAccessibleName("Colour")
        for each in NoteColour:
            self.colour.addItem(swatch(each), each.value.title(), each)
        self.colour.setCurrentIndex(list(NoteColour).index(colour))
        self.comment = QPlainTextEdit(comment, tabChangesFocus=True)
        self.comment.setPlaceholderText("What is to be remembered here?")
        self.comment.setAccessibleName("Comment")
        self.comment.moveCursor(QTextCursor.MoveOperation.End)
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton("Save", QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setProperty("kind", "primary")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.default_button = self.save_button
        QShortcut(QKeySequence("Ctrl+Return"), self, self._save)
        keys = QLabel("Ctrl+Enter saves.")
        keys.setProperty("kind", "small")
        foot = QHBoxLayout()
        foot.addWidget(keys, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_l, look.space_l, look.space_l, look.space_m)
        layout.setSpacing(look.space_s)
        layout.addWidget(said)
        layout.addWidget(self.colour, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.comment, 1)
        layout.addLayout(foot)
        self.resize(440, 300)
        self.comment.setFocus()

    def _save(self) -> None:
        self.saved.emit(self.colour.currentData(), self.comment.toPlainText())
        self.accept()
