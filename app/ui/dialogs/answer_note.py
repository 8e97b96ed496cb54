"""Where a note on an answer is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.note_writing import NoteWritingDialog
from app.ui.theme.translation import tr


class AnswerNoteDialog(NoteWritingDialog):
    """Signals: saved(str), the note, which may be empty."""

    saved = Signal(str)

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Note on this answer"),
            note,
            name=tr("Note"),
            asks=tr("What is to be remembered of this answer?"),
            says=tr("Ctrl+Enter saves. It is kept with the chat and goes along when that is exported."),
            parent=parent,
        )
        self.resize(440, 240)

    def _emit_saved(self) -> None:
        self.saved.emit(self.note.toPlainText().strip())
