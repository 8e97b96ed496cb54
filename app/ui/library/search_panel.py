"""All documents searched by words or by meaning, without a question: what stands in the library's place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.core.answers import Hit
from app.core.documents import Document
from app.core.events import Event
from app.core.languages import mark_text
from app.core.notes import Note
from app.core.reading import SearchBy
from app.core.stop_words import UNTELLING_WORDS
from app.core.tags import write_tags
from app.engine.protocol import Failed, Search
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.notes import KeptNotes
from app.ui.theme import theme
from app.ui.theme.translation import tr, trn
from app.ui.widgets.announcing import announce
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.distinct_titles import Titles
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.escape_key import take_escape
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.placeholder import Placeholder
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.source_card import SourceCard

_TYPING_MS = 250
_FOUND = 30
"""Passages that are listed."""
_BEFORE = 50
"""Characters of a passage that are shown before the first word that was looked for."""
_LONGEST = 2000
"""Characters that are searched for: those of a passage to which similar ones are found."""
_UNTELLING: frozenset[str] = frozenset().union(*UNTELLING_WORDS.values())
"""Words that stand in every text of some language."""
_WAYS = (
    (SearchBy.BOTH, mark_text("Words and meaning")),
    (SearchBy.WORDS, mark_text("Words")),
    (SearchBy.MEANING, mark_text("Meaning")),
)


class SearchPanel(QWidget):
    """A field, what to search by, and the notes and passages found. Signals: `hit_activated(object)` a Hit to
    be shown; `opened_in(object, object)` with the Where that it is to be opened; `left()` when the list of
    documents is wanted back.
    """

    hit_activated = Signal(object)
    opened_in = Signal(object, object)
    left = Signal()

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Search"))
        self._bridge = bridge
        self._scope: tuple[str, ...] = ()
        self._asked = 0
        self._kept = KeptNotes(bridge, self)
        self._hits: tuple[Hit, ...] = ()
        self.notes: tuple[Note, ...] = ()
        """Those of the person that hold the words."""
        self.cards: list[SourceCard] = []
        self.note_cards: list[SourceCard] = []
        self.field = SearchBox(tr("Words, or what it is about"), tr("Search all documents"))
        self.way = ChoiceBox()
        self.way.setAccessibleName(tr("Search by"))
        for _, text in _WAYS:
            self.way.addItem(tr(text))
        self.says = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.says.setProperty("kind", "small")
        self.back_button = IconButton("arrow-left", tr("Back to the documents"))
        self._nothing = Placeholder()
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("Passages found"))
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.search)
        self.field.textChanged.connect(lambda: self._typing.start())
        self.field.returnPressed.connect(self.search)
        self.way.activated.connect(lambda _: self.search())
        self.back_button.clicked.connect(self.left)
        self._lay_out()
        self._show("")

    def _lay_out(self) -> None:
        look = theme.tokens()
        header = QFrame()
        header.setProperty("kind", "header")
        title = QLabel(tr("Search"))
        title.setProperty("kind", "heading")
        row = QHBoxLayout(header)
        row.setContentsMargins(look.space_xs, 0, look.space_xs, 0)
        row.addWidget(self.back_button)
        row.addWidget(title, 1)
        above = QVBoxLayout()
        above.setContentsMargins(look.space_s, look.space_s, look.space_s, look.space_xs)
        above.setSpacing(look.space_s)
        above.addWidget(self.field)
        above.addWidget(self.way)
        above.addWidget(self.says)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addLayout(above)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._scroll, 1)

    # --- what is looked for

    def set_scope(self, documents: Sequence[Document], total: int) -> None:
        """Searches these documents from now on; none or all of `total` means all."""
        scope = tuple(document.id for document in documents) if len(documents) < total else ()
        if scope != self._scope:
            self._scope = scope
            if self.isVisible():
                self.search()

    def take_focus(self) -> None:
        """Puts the keyboard into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def find_similar(self, text: str) -> None:
        """Looks for passages like a text, by meaning."""
        self.way.setCurrentIndex([way for way, _ in _WAYS].index(SearchBy.MEANING))
        self.field.setText(" ".join(text.split())[:_LONGEST])
        self.field.setCursorPosition(0)
        self.search()

    def search(self) -> None:
        """Looks for what the field holds."""
        self._typing.stop()
        self._bridge.cancel(self._asked)
        words = self.field.text().strip()
        self.notes, self._hits = (), ()
        if not words:
            self._asked = 0
            self._show(words)
            return

        def done(hits: tuple[Hit, ...]) -> None:
            if asked == self._asked:
                self._hits = hits
                self._show(words)
                self._tell()

        def failed(failure: Failed) -> None:
            if asked == self._asked and failure.kind != "Cancelled":
                self._show(words)
                self._nothing.say("warning-circle", tr("The search did not work"), failure.message)
                self._tell()

        def hear(event: Event) -> None:
            if asked == self._asked:
                self.says.setText(tr("Searching…"))

        def take(notes: tuple[Note, ...]) -> None:
            if asked == self._asked and notes:
                self.notes = notes[:_FOUND]
                self._show(words)
                self._tell()

        self._kept.list(take, self._scope, words, owner=self)
        request = Search(words, self._scope, _FOUND, _WAYS[self.way.currentIndex()][0])
        asked = self._asked = self._bridge.request(
            request, owner=self, on_event=hear, on_done=done, on_failed=failed
        )

    # --- what is found

    def _show(self, words: str) -> None:
        notes, hits = [_as_hit(note) for note in self.notes], self._hits
        inside = QWidget()
        look = theme.tokens()
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.space_s, look.space_xs, look.space_s, look.space_s)
        column.setSpacing(look.space_s)
        titles = Titles(hit.title for hit in (*notes, *hits))
        self.cards = []
        for hit in (*notes, *hits):
            text = snippet(hit.text, words)
            badge = tr("Note") if hit in notes else ""
            card = SourceCard(replace(hit, text=text), titles, badge=badge, sought=find_sought(words))
            card.clicked.connect(lambda _=False, hit=hit: self.hit_activated.emit(hit))
            card.opened_in.connect(lambda where, hit=hit: self.opened_in.emit(hit, where))
            column.addWidget(card)
            self.cards.append(card)
        self.note_cards = self.cards[: len(notes)]
        column.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setVisible(bool(self.cards))
        self._nothing.setVisible(not self.cards)
        documents = len({hit.document for hit in hits})
        found = tr(
            "{passages} in {documents}",
            "passages in documents",
            passages=trn("{n} passage", "{n} passages", len(hits)),
            documents=trn("{n} document", "{n} documents", documents, about="in so many"),
        )
        if notes:
            noted = trn("{n} note", "{n} notes", len(notes))
            found = f"{noted} · {found}" if hits else noted
        ticked = len(self._scope)
        self.says.setText(
            found
            if self.cards
            else trn("Searching in {n} ticked", "Searching in {n} ticked", ticked)
            if ticked
            else tr("Searching all documents")
        )
        if words and not self.cards:
            self._nothing.say(
                "magnifying-glass", tr("Nothing found"), tr("No passage holds “{words}”.", words=words[:80])
            )
        elif not self.cards:
            self._nothing.say(
                "magnifying-glass",
                tr("Search all documents"),
                tr("Type words, or what a passage is about. Nothing is asked of a language model."),
            )

    def _tell(self) -> None:
        """Has a screen reader say how much was found, or why nothing was."""
        nothing = " ".join((self._nothing.title, self._nothing.text))
        announce(self, self.says.whole if self.cards else nothing)

    # --- keyboard

    def event(self, event: QEvent) -> bool:
        return take_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.cards:
            self._step(1)
        elif event.key() == Qt.Key.Key_Up and self.cards:
            self._step(-1)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        """Moves the keyboard to the next card, or back to the field."""
        at = next((place for place, card in enumerate(self.cards) if card.hasFocus()), -1) + step
        if at < 0:
            self.take_focus()
        elif at < len(self.cards):
            self.cards[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self.cards[at])


def _as_hit(note: Note) -> Hit:
    """A note as what the list shows and leads to."""
    place = note.places[0]
    said = " ".join(filter(None, (note.comment, write_tags(note.tags))))
    text = f"{said} — “{note.quote}”" if said else f"“{note.quote}”"
    return Hit(
        note.document, -note.id, note.title, note.path, place.page, text, 1.0, place.boxes, place.label
    )


def find_sought(words: str) -> re.Pattern[str] | None:
    """What finds the words looked for in a text, also with other endings; None where there are none."""
    all_words = re.findall(r"\w{3,}", words)
    telling = [word for word in all_words if word.casefold() not in _UNTELLING] or all_words
    stems = [word[: max(len(word) - 2, 4)] for word in telling]
    beginnings = "|".join(re.escape(stem) for stem in sorted(stems, key=len, reverse=True))
    return re.compile(rf"\b(?:{beginnings})\w*", re.IGNORECASE) if stems else None


def snippet(text: str, words: str) -> str:
    """The part of a passage around the first of the words looked for, or else its beginning."""
    plain, sought = " ".join(text.split()), find_sought(words)
    found = sought.search(plain) if sought is not None else None
    if found is None or found.start() <= _BEFORE:
        return plain
    start = plain.rfind(" ", 0, found.start() - _BEFORE // 2) + 1
    return f"…{plain[start:]}"
