"""What leads from an answer to the pages, and from the pages to a question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.answers import Citation, Hit, Standing
from app.core.chats import STANDING
from app.core.documents import Document
from app.ui.dialogs.open_link import ask_to_open
from app.ui.shell.panes import CHAT
from app.ui.widgets.message_bar import Tone

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow


class SourceActions(QObject):
    """Ties what is cited and found to the viewer, and what is selected there to the questions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        viewer, chat = window.viewer, window.chat
        viewer.opened.connect(self._mark_open)
        viewer.closed.connect(partial(self._mark_open, None))
        viewer.reading.ask_asked.connect(self._ask_about)
        viewer.reading.similar_asked.connect(self.find_similar)
        viewer.reading.link_asked.connect(partial(ask_to_open, window))
        viewer.reading.tour.wanted.connect(self.show)
        window.search.hit_activated.connect(self.show)
        chat.citation_activated.connect(self.show)
        chat.hit_activated.connect(self.show)

    def show(self, source: Citation | Hit) -> None:
        """Shows the words of a citation, or of a passage found, on their page."""
        self._follow_citations(source)
        document = self._window.indexing.documents.find(source.document)
        if document is None:
            self._window.messages.tell("That document is no longer in the library.", Tone.WARNING)
        elif isinstance(source, Citation) and source.standing is not Standing.STANDS:
            self._window.messages.tell(STANDING[Standing.CHANGED], Tone.WARNING)
            self._window.viewer.open(document, min(source.page, max(document.pages, 1)))
        else:
            self._window.viewer.show_citation(document, source.page, source.boxes, source.label)

    def _follow_citations(self, source: Citation | Hit) -> None:
        """Leads through the citations of the answer that `source` is one of."""
        for turn in reversed(self._window.chat.turns):
            if (answer := turn.shown_answer) is not None:
                for citation in answer.citations:
                    if citation is source:
                        self._window.viewer.reading.tour.follow(answer.citations, citation, answer.shorts)
                        return
        self._window.viewer.reading.tour.follow(())

    def _mark_open(self, document: Document | None) -> None:
        """The list marks the document that the viewer shows, and selects it unless it is one of several that
        the person selected.
        """
        self._window.indexing.documents.mark_open(document.id if document is not None else "")
        self._window.indexing.look_for_files()
        if document is not None and document.id not in {
            chosen.id for chosen in self._window.library.list.selected
        }:
            self._window.library.list.select([document.id])

    def _ask_about(self, text: str) -> None:
        self._window.panes.show(CHAT)
        self._window.chat.ask_about(text)

    def find_similar(self, text: str) -> None:
        """Looks in all documents for passages like a text."""
        self._window.show_search()
        self._window.search.find_similar(text)
