"""What leads from an answer to the pages, and from the pages to a question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.answers import Citation, Hit, Standing
from app.core.chats import STANDING
from app.core.documents import Document
from app.core.notes import NotePlace
from app.ui.dialogs.open_link import ask_to_open
from app.ui.shell.panes import CHAT
from app.ui.theme.translation import tr
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
        window.viewers.document_changed.connect(self._mark_open)
        window.viewers.for_each(self._connect_viewer)
        for pane in (window.search, window.chat):
            pane.hit_activated.connect(self.show)
            pane.opened_in.connect(self.show)
        window.chat.citation_activated.connect(self.show)

    def _connect_viewer(self, viewer: PageViewer) -> None:
        reading = viewer.reading
        reading.ask_asked.connect(self._ask_about)
        reading.similar_asked.connect(self.find_similar)
        reading.link_asked.connect(partial(ask_to_open, self._window))
        reading.tour.wanted.connect(self.show)

    def show(self, source: Citation | Hit, where: Where = Where.HERE) -> None:
        """Shows the words of a citation, or of a passage found, on their page."""
        self._follow_citations(source)
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
            window.messages.tell(tr("That document is no longer in the library."), Tone.WARNING)
        elif standing is not Standing.STANDS:
            window.messages.tell(STANDING[Standing.CHANGED], Tone.WARNING)
            window.viewers.open(known, min(place.page, max(known.pages, 1)), where)
        else:
            window.viewers.show_citation(known, place.page, place.boxes, place.label, where)

    def _follow_citations(self, source: Citation | Hit) -> None:
        """Leads through the citations of the answer that `source` is one of, on all sides."""
        tours = [side.viewer.reading.tour for side in self._window.viewers.sides]
        for turn in reversed(self._window.chat.turns):
            if (answer := turn.shown_answer) is not None:
                for citation in answer.citations:
                    if citation is source:
                        for tour in tours:
                            tour.follow(answer.citations, citation, answer.shorts)
                        return
        for tour in tours:
            tour.follow(())

    def _mark_open(self, document: Document | None) -> None:
        """The list marks the document that is looked at, and selects it unless it is one of several that the
        person selected.
        """
        documents, chosen = self._window.indexing.documents, self._window.library.list
        documents.mark_open(document.id if document is not None else "")
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
