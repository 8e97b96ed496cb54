"""What the engine does with documents and watched folders: add, name, take out, bring back."""

from __future__ import annotations

from dataclasses import replace

from app.core import settings
from app.core.documents import Document, DocumentState, FileStanding
from app.core.errors import NeedsPassword, NoSuchDocument
from app.core.events import Work
from app.engine import protocol
from app.engine.indexing.document_files import DocumentFiles
from app.engine.indexing.indexer import Indexer
from app.engine.protocol import PageInfo
from app.engine.server.work import Stopped, fulfil, fulfil_at_once
from app.engine.watch.watching import FolderWatcher
from app.ingest.render.renderer import PageRenderer
from app.library.library import Library

Request = (
    protocol.Add
    | protocol.Unlock
    | protocol.Documents
    | protocol.Astray
    | protocol.Find
    | protocol.Pages
    | protocol.Retry
    | protocol.Watch
    | protocol.Unwatch
    | protocol.Watched
    | protocol.Remove
    | protocol.Removed
    | protocol.Restore
    | protocol.Forget
    | protocol.Pause
    | protocol.FindActivity
    | protocol.UseOcr
)


class DocumentsHandler:
    """Handles the requests about documents."""

    def __init__(
        self,
        library: Library,
        indexer: Indexer,
        files: DocumentFiles,
        watcher: FolderWatcher,
        renderer: PageRenderer,
    ) -> None:
        self._library, self._indexer, self._files = library, indexer, files
        self._watcher, self._renderer = watcher, renderer

    def handle(self, request: Request, stopped: Stopped) -> Work[object]:
        """Return the request's work."""
        match request:
            case protocol.Add():
                ocr = settings.load().ocr if request.ocr is None else request.ocr
                return fulfil(
                    request, self._indexer.add(request.paths, request.passwords, request.jobs, ocr, stopped)
                )
            case protocol.Unlock():
                return fulfil(request, self._unlock(request, stopped))
            case protocol.Retry():
                return fulfil(request, self._retry(request, stopped))
            case protocol.Documents():
                return fulfil_at_once(request, self._library.list_documents)
            case protocol.Astray():
                return fulfil_at_once(request, self._list_astray)
            case protocol.Find():
                return fulfil_at_once(request, lambda: self._library.find((request.name,))[0])
            case protocol.Pages():
                return fulfil_at_once(request, lambda: self._list_pages(request.document))
            case protocol.Watch():
                return fulfil_at_once(request, lambda: self._watcher.watch(request.folder))
            case protocol.Unwatch():
                return fulfil_at_once(request, lambda: self._watcher.unwatch(request.folder))
            case protocol.Watched():
                return fulfil_at_once(request, self._watcher.list_folders)
            case protocol.Remove():
                return fulfil_at_once(request, lambda: self._remove(request))
            case protocol.Removed():
                return fulfil_at_once(request, lambda: tuple(self._library.list_removed()))
            case protocol.Restore():
                return fulfil_at_once(
                    request, lambda: self._indexer.restore(self._find_removed(request.documents))
                )
            case protocol.Forget():
                return fulfil_at_once(
                    request, lambda: self._library.forget_removed(self._find_removed(request.documents))
                )
            case protocol.Pause():
                return fulfil_at_once(request, lambda: self._indexer.pause(request.paused))
            case protocol.FindActivity():
                return fulfil_at_once(request, lambda: self._indexer.activity)
            case protocol.UseOcr():
                return fulfil_at_once(request, lambda: self._use_ocr(request.on))

    def _unlock(self, request: protocol.Unlock, stopped: Stopped) -> Work[tuple[Document, ...]]:
        document = find_document(self._library, request.document)
        if document.state is DocumentState.NEEDS_PASSWORD:
            others = [
                other
                for other in self._library.list_documents()
                if other.state is DocumentState.NEEDS_PASSWORD and other.id != document.id
            ]
            ocr = settings.load().ocr
            return (yield from self._indexer.unlock((document, *others), request.password, ocr, stopped))
        try:
            self._renderer.list_sizes(self._files.find_pdf(document), request.password)
        except NeedsPassword:
            return ()
        self._files.remember_password(document.id, request.password)
        return (document,)

    def _retry(self, request: protocol.Retry, stopped: Stopped) -> Work[tuple[Document, ...]]:
        documents = self._library.find(request.documents)
        yield from self._indexer.retry(documents, stopped)
        return tuple(filter(None, map(self._find_now, documents)))

    def _find_now(self, document: Document) -> Document | None:
        """Find a document as it is by now, or what its file holds in its place."""
        return self._library.find_document(document.id) or self._library.find_at(document.path)

    def _list_pages(self, identity: str) -> tuple[PageInfo, ...]:
        document = find_document(self._library, identity)
        return tuple(PageInfo(*page) for page in self._library.list_page_healths(document.id))

    def _list_astray(self) -> dict[str, FileStanding]:
        return self._files.list_astray(self._library.list_documents())

    def _remove(self, request: protocol.Remove) -> tuple[Document, ...]:
        documents = self._library.find(request.documents)
        self._watcher.leave_out(path for document in documents for path in document.paths)
        identities = tuple(document.id for document in documents)
        self._indexer.remove(identities, keep=not request.for_good)
        if request.for_good:
            self._library.notes.forget(identities)
        return documents

    def _find_removed(self, names: tuple[str, ...]) -> list[str]:
        return [document.id for document in self._library.find_removed(names)]

    def _use_ocr(self, on: bool) -> None:
        settings.keep(replace(settings.load(), ocr=on))
        self._indexer.use_ocr(on)


def find_document(library: Library, identity: str) -> Document:
    """Return the document of that id. Raises NoSuchDocument."""
    document = library.find_document(identity)
    if document is None:
        raise NoSuchDocument("That document is no longer in the library.")
    return document
