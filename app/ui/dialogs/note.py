"""Where a note is written: its colour and its words, under what it is tied to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.core.notes import COLOUR_NAMES, NoteColour
from app.core.shortening import shorten
from app.ui.dialogs.note_writing import NoteWritingDialog
from app.ui.theme.translation import tr
from app.ui.viewer.note_marks import swatch
from app.ui.widgets.choice_box import ChoiceBox

_SHOWN = 300
"""Characters of the marked words that are shown."""


class NoteDialog(NoteWritingDialog):
    """Signals: saved(NoteColour, str) with the comment, which may be empty."""

    saved = Signal(object, str)

    def __init__(
        self, quote: str, colour: NoteColour, comment: str = "", parent: QWidget | None = None
    ) -> None:
        said = QLabel(shorten(quote, _SHOWN), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        said.setProperty("kind", "muted")
        choice = ChoiceBox()
        choice.setAccessibleName(tr("Colour"))
        for each in NoteColour:
            choice.addItem(swatch(each), tr(COLOUR_NAMES[each]), each)
        choice.setCurrentIndex(list(NoteColour).index(colour))
        above = QVBoxLayout()
        above.addWidget(said)
        above.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        super().__init__(
            tr("Note"),
            comment,
            name=tr("Comment"),
            asks=tr("What is to be remembered here?"),
            says=tr("Ctrl+Enter saves."),
            above=above,
            parent=parent,
        )
        said.setVisible(bool(quote))
        self.colour = choice
        self.resize(440, 300)

    def _emit_saved(self) -> None:
        self.saved.emit(self.colour.currentData(), self.note.toPlainText())
