"""The words and the links of the pages in view, asked for as they come."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.documents import Word
from app.core.reading import Link
from app.engine.protocol import PageLinks, PageWords, Request
from app.ui.services.engine_bridge import EngineBridge
from app.ui.viewer.page_view import PageView

T = TypeVar("T")

_KEPT = 60
"""Pages whose words are kept in memory."""


class PageTexts(QObject):
    """Knows what stands on the pages of the document that a view shows. Signals: `arrived(int)` when the
    words of a page are known.
    """

    arrived = Signal(int)

    def __init__(self, bridge: EngineBridge, view: PageView) -> None:
        super().__init__(view)
        self._bridge, self._view = bridge, view
        self._document = ""
        self._words: OrderedDict[int, tuple[Word, ...]] = OrderedDict()
        self._links: OrderedDict[int, tuple[Link, ...]] = OrderedDict()
        self._asked: set[tuple[type, int]] = set()
        view.moved.connect(self._look)

    @property
    def document(self) -> str:
        """The id of the document, "" for none."""
        return self._document

    def show(self, document: str) -> None:
        """Forgets what was known, for another document or the same read anew."""
        self._document = document
        self._words.clear()
        self._links.clear()
        self._asked.clear()

    def words(self, page: int) -> Sequence[Word] | None:
        """The words of a page; None until they are known."""
        return self._words.get(page)

    def links(self, page: int) -> Sequence[Link]:
        """The links of a page, as far as they are known."""
        return self._links.get(page, ())

    def _look(self) -> None:
        """Asks for what the pages in view hold, once they are drawn: the picture comes first."""
        for page in self._view.visible_pages:
            if self._document and self._view.is_drawn(page):
                self.want(page)

    def want(self, page: int) -> None:
        """Asks for what stands on a page, unless that is known or on its way."""
        if page in self._words:
            self._words.move_to_end(page)
        elif (PageWords, page) not in self._asked:
            self._ask(PageWords(self._document, page), page, self._words)
        if page not in self._links and (PageLinks, page) not in self._asked:
            self._ask(PageLinks(self._document, page), page, self._links)

    def _ask(
        self, request: Request[tuple[T, ...]], page: int, shelf: OrderedDict[int, tuple[T, ...]]
    ) -> None:
        asked, document = (type(request), page), self._document
        self._asked.add(asked)

        def done(found: tuple[T, ...]) -> None:
            self._asked.discard(asked)
            if document == self._document:
                shelf[page] = found
                while len(shelf) > _KEPT:
                    shelf.popitem(last=False)
                self.arrived.emit(page)

        # Where it fails, as for a locked file's links, the page is shown without; it is not asked again.
        self._bridge.request(request, owner=self, on_done=done, on_failed=lambda failure: None)
