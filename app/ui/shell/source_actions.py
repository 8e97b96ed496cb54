"""What leads from an answer to the pages, and from the pages to a question."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.answers import Answer, Citation, Hit, Standing
from app.core.chats import STANDING
from app.core.documents import Document
from app.core.notes import NotePlace
from app.ui.dialogs.open_link import ask_to_open
from app.ui.shell.panes import CHAT
from app.ui.viewer.citation_tour import CitationTour
from app.ui.viewer.page_viewer import PageViewer
from app.ui.widgets.message_bar import Tone
from app.ui.widgets.opening import Where

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow


class SourceActions(QObject):
    """Ties what is cited and found to the viewer, and what is selected there to the questions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tours: list[CitationTour] = []
        """Those of all sides that were made, also of one that is hidden just now."""
        self._followed: Answer | None = None
        """The answer whose citations they lead through."""
        self._current: Citation | None = None
        window.viewers.document_changed.connect(self._select_open)
        window.viewers.shown_changed.connect(self._mark_shown)
        window.viewers.for_each(self._connect_viewer)
        for pane in (window.search, window.chat):
            pane.hit_activated.connect(self.show)
            pane.opened_in.connect(self.show)
        window.chat.citation_activated.connect(self.show)
        window.chat.chat_changed.connect(self._follow_newest)
        window.chat.settled.connect(self._follow_settled)

    def _connect_viewer(self, viewer: PageViewer) -> None:
        reading = viewer.reading
        reading.ask_asked.connect(self._ask_about)
        reading.similar_asked.connect(self.find_similar)
        reading.link_asked.connect(partial(ask_to_open, self._window))
        reading.tour.wanted.connect(self._go_on)
        self._tours.append(reading.tour)
        self._lead(reading.tour)

    def show(self, source: Citation | Hit, where: Where = Where.HERE) -> None:
        """Shows the words of a citation, or of a passage found, on their page."""
        self._follow(self._find_answer(source), source if isinstance(source, Citation) else None)
        self._show_words(source, where)

    def _go_on(self, citation: Citation) -> None:
        """Shows another citation of the answer that is followed."""
        self._follow(self._followed, citation)
        self._show_words(citation)

    def _show_words(self, source: Citation | Hit, where: Where = Where.HERE) -> None:
        standing = source.standing if isinstance(source, Citation) else Standing.STANDS
        self.show_place(source.document, source, standing, where)

    def show_place(
        self,
        document: str,
        place: Citation | Hit | NotePlace,
        standing: Standing,
        where: Where = Where.HERE,
    ) -> None:
        """Shows the words that stand at a place of a document, or says that they no longer do."""
        window = self._window
        known = window.indexing.documents.find(document)
        if known is None:
            window.document_actions.tell_absent(document)
        elif standing is not Standing.STANDS:
            window.messages.tell(STANDING[Standing.CHANGED], Tone.WARNING)
            window.viewers.open(known, min(place.page, max(known.pages, 1)), where)
        else:
            window.viewers.show_citation(known, place.page, place.boxes, place.label, where)

    def _list_answers(self) -> Iterator[Answer]:
        """Lists the answers of the chat, the newest first."""
        return filter(None, (turn.shown_answer for turn in reversed(self._window.chat.turns)))

    def _find_answer(self, source: Citation | Hit) -> Answer | None:
        """The answer of the chat that a citation is one of."""
        answers = self._list_answers()
        return next((each for each in answers if any(cited is source for cited in each.citations)), None)

    def _follow_newest(self) -> None:
        """Leads through what the newest answer of the chat cites: nothing, where there is none."""
        newest = next(self._list_answers(), None)
        if newest is not self._followed:
            self._follow(newest)

    def _follow_settled(self, answer: Answer | None) -> None:
        if answer is not None:  # where it failed, one reads on in those before
            self._follow_newest()

    def _follow(self, answer: Answer | None, current: Citation | None = None) -> None:
        """Leads through the citations of an answer, on all sides; `current` is the one being shown."""
        self._followed, self._current = answer, current
        for tour in self._tours:
            self._lead(tour)

    def _lead(self, tour: CitationTour) -> None:
        if self._followed is None:
            tour.follow(())
        else:
            tour.follow(self._followed.citations, self._current, self._followed.shorts)

    def _mark_shown(self) -> None:
        """The list marks the documents that are shown."""
        self._window.indexing.documents.mark_open(self._window.viewers.shown)

    def _select_open(self, document: Document | None) -> None:
        """The list selects the document that is looked at, unless it is one of several that the person
        selected.
        """
        chosen = self._window.library.list
        self._window.indexing.look_for_files()
        if document is not None and document.id not in {each.id for each in chosen.selected}:
            chosen.select([document.id])

    def _ask_about(self, text: str) -> None:
        self._window.panes.show(CHAT)
        self._window.chat.ask_about(text)

    def find_similar(self, text: str) -> None:
        """Looks in all documents for passages like a text."""
        self._window.show_search()
        self._window.search.find_similar(text)
