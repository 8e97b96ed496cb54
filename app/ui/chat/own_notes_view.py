"""The person's own notes on what was asked, below an answer and apart from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.core.answers import Hit, OwnNote
from app.core.notes import IN_YOUR_NOTES
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.widgets.distinct_titles import Titles
from app.ui.widgets.source_card import SourceCard


class OwnNotesView(QWidget):
    """Signals: `activated(object)` with the Citation of the place that a note is on; `opened_in(object,
    object)` with it and the Where that it is to be opened.
    """

    activated = Signal(object)
    opened_in = Signal(object, object)

    def __init__(self, notes: Sequence[OwnNote], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[SourceCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens().space_s)
        heading = QLabel(tr(IN_YOUR_NOTES))
        heading.setProperty("kind", "heading")
        column.addWidget(heading)
        titles = Titles(note.on.title for note in notes)
        for note in notes:
            card = SourceCard(_as_hit(note), titles, badge=tr("Note"))
            card.clicked.connect(lambda _=False, on=note.on: self.activated.emit(on))
            card.opened_in.connect(lambda where, on=note.on: self.opened_in.emit(on, where))
            column.addWidget(card)
            self.cards.append(card)


def _as_hit(note: OwnNote) -> Hit:
    """Make a note what a card shows: what it says before the words that it is on."""
    on, text = note.on, f"{note.comment} — “{note.on.shown}”"
    return Hit(on.document, -note.id, on.title, on.path, on.page, text, 1.0, on.boxes, on.label)
