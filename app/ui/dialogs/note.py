"""Where a note is written: its colour, its tags and its words, under what it is tied to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.errors import CarrelError
from app.core.notes import COLOUR_NAMES, NoteColour
from app.core.shortening import shorten
from app.core.tags import parse_tags
from app.ui.dialogs.note_writing import NoteWritingDialog
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import tr
from app.ui.viewer.note_marks import swatch
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.tags_box import TagsBox

_SHOWN = 300
"""Characters of the marked words that are shown."""


class NoteDialog(NoteWritingDialog):
    """Signals: saved(NoteColour, str, tags) with the comment, which may be empty."""

    saved = Signal(object, str, object)

    def __init__(
        self,
        quote: str,
        colour: NoteColour,
        comment: str = "",
        tags: Sequence[str] = (),
        parent: QWidget | None = None,
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
        self.tags = TagsBox(tags)
        self.error = ErrorLabel()
        row = QHBoxLayout()
        row.addWidget(choice)
        row.addWidget(self.tags, 1)
        above.addLayout(row)
        above.addWidget(self.error)
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
        self.colour, self._colour_before = choice, choice.currentIndex()
        self.resize(440, 300)

    @property
    def holds_work(self) -> bool:
        """Whether a comment or tags were written, or a colour chosen, and not saved."""
        is_recoloured = self.colour.currentIndex() != self._colour_before
        return super().holds_work or self.tags.isModified() or is_recoloured

    def offer_tags(self, tags: Iterable[str]) -> None:
        """Completes what is typed by these tags."""
        self.tags.offer(tags)

    def _save(self) -> None:
        try:
            parse_tags(self.tags.text())
        except CarrelError as error:
            self.error.say(tr_known(str(error)))
            self.tags.setFocus()
        else:
            super()._save()

    def _emit_saved(self) -> None:
        self.saved.emit(self.colour.currentData(), self.note.toPlainText(), parse_tags(self.tags.text()))
