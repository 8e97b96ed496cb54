"""What the engine does for a person who reads a document: words, places, headings and links."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from app.core.documents import Document, PageHealth, Word
from app.core.errors import Cancelled
from app.core.events import Work
from app.core.reading import Comment, Heading, Link, Matches, copy_text
from app.engine.indexing.document_files import DocumentFiles
from app.engine.indexing.scheduler import Scheduler
from app.engine.protocol import (
    Comments,
    CopyText,
    FindWords,
    Outline,
    PageImage,
    PageLabels,
    PageLinks,
    PageSizes,
    PageWords,
    Render,
)
from app.engine.server.documents import find_document
from app.engine.server.work import Stopped, fulfil, fulfil_at_once
from app.ingest.chunking.passages import split_headings
from app.ingest.layout.page_headings import find_page_headings
from app.ingest.render.renderer import PageRenderer
from app.library.library import Library

Request = PageSizes | Render | PageWords | CopyText | FindWords | Outline | PageLinks | PageLabels | Comments

_MOST_PAGES = 300
"""Pages of a document on which headings are looked for at once: half a second of work. Judged."""
_ABOVE = 20.0
"""Points above a heading's first passage, where the heading itself is not found on the page."""


class ReadingHandler:
    """Handles what a person who reads one document asks."""

    def __init__(
        self, library: Library, files: DocumentFiles, renderer: PageRenderer, scheduler: Scheduler
    ) -> None:
        self._library, self._files, self._renderer, self._scheduler = library, files, renderer, scheduler
        self._painting = threading.Lock()

    def handle(self, request: Request, stopped: Stopped) -> Work[object]:
        """Return the request's work."""

        def find() -> Document:
            return find_document(self._library, request.document)

        match request:
            case PageSizes():
                return fulfil_at_once(request, lambda: self._measure_pages(find()))
            case Render():
                return fulfil(request, self._render(request, stopped))
            case PageWords():
                return fulfil_at_once(request, lambda: self._load_words(find(), request.page))
            case CopyText():
                return fulfil_at_once(request, lambda: self._copy(find(), request))
            case FindWords():
                return fulfil_at_once(request, lambda: self._find_words(find(), request))
            case Outline():
                return fulfil_at_once(request, lambda: self._find_outline(find()))
            case PageLabels():
                return fulfil_at_once(request, lambda: self._list_labels(find()))
            case Comments():
                return fulfil_at_once(request, lambda: self._list_comments(find()))
            case PageLinks():
                return fulfil_at_once(request, lambda: self._list_links(find(), request.page))

    def _measure_pages(self, document: Document) -> tuple[tuple[float, float], ...]:
        self._scheduler.look_at(document.id)
        return self._renderer.list_sizes(
            self._files.find_pdf(document), self._files.find_password(document.id)
        )

    def _render(self, request: Render, stopped: Stopped) -> Work[PageImage]:
        yield from ()
        document = find_document(self._library, request.document)
        password = self._files.find_password(document.id)
        with self._painting:  # pages scrolled past while they waited for their turn are not painted
            if stopped():
                raise Cancelled("Stopped.")
            page = self._renderer.render(
                self._files.find_pdf(document), request.page, request.scale, password, request.turn
            )
        return PageImage(
            document.id, request.page, page.width, page.height, page.stride, page.pixels, page.matrix
        )

    def _load_words(self, document: Document, page: int) -> tuple[Word, ...]:
        found = self._library.load_pages(document.id, (page,)).get(page)
        return found.words if found is not None else ()

    def _copy(self, document: Document, request: CopyText) -> str:
        first, last = request.first, request.last
        start, end = (first.page if first else 1), (last.page if last else document.pages)
        pages = self._library.load_pages(document.id, range(start, end + 1))
        words = []
        for number in sorted(pages):
            since = first.word if first is not None and number == first.page else 0
            until = last.word + 1 if last is not None and number == last.page else None
            words.append(pages[number].words[since:until])
        return copy_text(words)

    def _find_words(self, document: Document, request: FindWords) -> Matches:
        found = self._library.find_words(document.id, request.wanted, whole=request.whole)
        healths = (health for _, _, health, _ in self._library.list_page_healths(document.id))
        unread = sum(health in (PageHealth.WAITING, PageHealth.FAILED) for health in healths)
        return Matches(found, unread)

    def _find_outline(self, document: Document) -> tuple[Heading, ...]:
        password = self._files.find_password(document.id)
        own = self._renderer.read_outline(self._files.find_pdf(document), password)
        return own or tuple(self._find_headings(document))

    def _list_labels(self, document: Document) -> tuple[str, ...]:
        password = self._files.find_password(document.id)
        return self._renderer.list_labels(self._files.find_pdf(document), password)

    def _list_comments(self, document: Document) -> tuple[Comment, ...]:
        password = self._files.find_password(document.id)
        return self._renderer.list_comments(self._files.find_pdf(document), password)

    def _list_links(self, document: Document, page: int) -> tuple[Link, ...]:
        password = self._files.find_password(document.id)
        return self._renderer.find_links(self._files.find_pdf(document), page, password)

    def _find_headings(self, document: Document) -> Iterator[Heading]:
        """Find the headings on the pages; of a long document, those that were kept with its passages."""
        if document.pages > _MOST_PAGES:
            yield from self._list_kept_headings(document)
            return
        pages = self._library.load_pages(document.id, range(1, document.pages + 1))
        for level, found in find_page_headings(document.title, [pages[number] for number in sorted(pages)]):
            y = pages[found.page].words[found.first].box.y0
            yield Heading(level, found.text, found.page, y)

    def _list_kept_headings(self, document: Document) -> Iterator[Heading]:
        """List the headings that passages were kept with when the document was read."""
        shown: list[str] = []
        for passage in self._library.load_document_passages(document.id):
            under = split_headings(passage.headings)
            if not under or under == shown[-len(under) :]:  # long ones are kept without the outermost
                continue
            common = 0
            while common < min(len(shown), len(under)) and shown[common] == under[common]:
                common += 1
            for level in range(common, len(under)):
                y = self._measure_height(document, under[level], passage.page, passage.spans[0].first)
                yield Heading(level + 1, under[level], passage.page, y)
            shown = under

    def _measure_height(self, document: Document, title: str, page: int, word: int) -> float:
        """Tell how far down its page a heading stands, above the passage that begins at `word`."""
        words = self._load_words(document, page)
        before = words[: word + 1]
        wanted = title.split()
        for start in range(max(len(before) - len(wanted), 0), -1, -1):
            if [each.text for each in words[start : start + len(wanted)]] == wanted:
                return words[start].box.y0
        return max(words[word].box.y0 - _ABOVE, 0.0) if word < len(words) else 0.0
