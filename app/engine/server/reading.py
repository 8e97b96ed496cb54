"""What the engine does for a person who reads a document: words, places, headings and links."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator

from app.core.documents import Document, PageHealth, Word
from app.core.errors import Cancelled, NoSuchDocument
from app.core.events import Event
from app.core.reading import Heading, Link, Matches, copy_text
from app.engine.indexing.indexer import Indexer
from app.engine.indexing.pace import Pace
from app.engine.protocol import (
    CopyText,
    FindWords,
    Outline,
    PageImage,
    PageLinks,
    PageSizes,
    PageWords,
    Render,
)
from app.ingest.chunking.passages import parted_headings
from app.ingest.render.renderer import PageRenderer
from app.library.library import Library

Request = PageSizes | PageWords | CopyText | FindWords | Outline | PageLinks

_ABOVE = 20.0
"""Points above a heading's first passage, where the heading itself is not found on the page."""


class Reading:
    """Answers what a reader asks of one document."""

    def __init__(self, library: Library, indexer: Indexer, renderer: PageRenderer, pace: Pace) -> None:
        self._library, self._indexer, self._renderer, self._pace = library, indexer, renderer, pace
        self._painting = threading.Lock()

    def do(self, request: Request) -> object:
        """The result of a request. Raises NoSuchDocument, and what opening its file raises."""
        document = self._document(request.document)
        match request:
            case PageSizes():
                return self._sizes(document)
            case PageWords():
                return self._words(document, request.page)
            case CopyText():
                return self._copy(document, request)
            case FindWords():
                return self._find(document, request)
            case Outline():
                return self._outline(document)
            case PageLinks():
                return self._links(document, request.page)

    def render(self, request: Render, stopped: Callable[[], bool]) -> Generator[Event, None, PageImage]:
        """Paints a page. Raises what opening its file raises, and Cancelled."""
        yield from ()
        document = self._document(request.document)
        password = self._indexer.password(document.id)
        with self._painting:  # pages scrolled past while they waited for their turn are not painted
            if stopped():
                raise Cancelled("Stopped.")
            page = self._renderer.render(
                self._indexer.file_of(document), request.page, request.scale, password, request.turn
            )
        return PageImage(
            document.id, request.page, page.width, page.height, page.stride, page.pixels, page.matrix
        )

    def _sizes(self, document: Document) -> tuple[tuple[float, float], ...]:
        self._pace.look_at(document.id)
        return self._renderer.sizes(self._indexer.file_of(document), self._indexer.password(document.id))

    def _document(self, identity: str) -> Document:
        document = self._library.document(identity)
        if document is None:
            raise NoSuchDocument("That document is no longer in the library.")
        return document

    def _words(self, document: Document, page: int) -> tuple[Word, ...]:
        found = self._library.pages(document.id, (page,)).get(page)
        return found.words if found is not None else ()

    def _copy(self, document: Document, request: CopyText) -> str:
        first, last = request.first, request.last
        start, end = (first.page if first else 1), (last.page if last else document.pages)
        pages = self._library.pages(document.id, range(start, end + 1))
        words = []
        for number in sorted(pages):
            since = first.word if first is not None and number == first.page else 0
            until = last.word + 1 if last is not None and number == last.page else None
            words.append(pages[number].words[since:until])
        return copy_text(words)

    def _find(self, document: Document, request: FindWords) -> Matches:
        found = self._library.find_words(document.id, request.wanted, whole=request.whole)
        healths = (health for _, _, health, _ in self._library.page_healths(document.id))
        unread = sum(health in (PageHealth.WAITING, PageHealth.FAILED) for health in healths)
        return Matches(tuple(found), unread)

    def _outline(self, document: Document) -> tuple[Heading, ...]:
        password = self._indexer.password(document.id)
        own = self._renderer.outline(self._indexer.file_of(document), password)
        return own or tuple(self._headings(document))

    def _links(self, document: Document, page: int) -> tuple[Link, ...]:
        password = self._indexer.password(document.id)
        return self._renderer.links(self._indexer.file_of(document), page, password)

    def _headings(self, document: Document) -> Iterator[Heading]:
        """The headings that were found when the document was read."""
        shown: list[str] = []
        for passage in self._library.document_passages(document.id):
            under = parted_headings(passage.headings)
            if not under or under == shown[-len(under) :]:  # long ones are kept without the outermost
                continue
            common = 0
            while common < min(len(shown), len(under)) and shown[common] == under[common]:
                common += 1
            for level in range(common, len(under)):
                y = self._height_of(document, under[level], passage.page, passage.spans[0].first)
                yield Heading(level + 1, under[level], passage.page, y)
            shown = under

    def _height_of(self, document: Document, title: str, page: int, word: int) -> float:
        """How far down its page a heading stands, above the passage that begins at `word`."""
        words = self._words(document, page)
        before = words[: word + 1]
        wanted = title.split()
        for start in range(max(len(before) - len(wanted), 0), -1, -1):
            if [each.text for each in words[start : start + len(wanted)]] == wanted:
                return words[start].box.y0
        return max(words[word].box.y0 - _ABOVE, 0.0) if word < len(words) else 0.0
