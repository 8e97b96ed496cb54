"""Reads one file into the library, or leaves the library as it was."""

from __future__ import annotations

import logging
import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.documents import Document, DocumentState, Page, PageHealth, Passage, Seen
from app.core.errors import (
    Cancelled,
    CarrelError,
    DiskFull,
    LibraryUnusable,
    NeedsPassword,
    NoText,
    NotReadable,
    Unsupported,
)
from app.core.events import DocumentRemoved, Event
from app.core.grids import Grid
from app.core.packing import PackedPage, unpack
from app.engine.indexing.document_files import DocumentFiles
from app.ingest.detect.files import hash_content, stamp_file
from app.ingest.processes.pool import GridsFound, Opened, PagesRead, PassagesMade, ReaderPool, Titled
from app.library.library import Library

log = logging.getLogger(__name__)

_STATE_OF: dict[type[BaseException], DocumentState] = {
    NeedsPassword: DocumentState.NEEDS_PASSWORD,
    Unsupported: DocumentState.UNSUPPORTED,
    NoText: DocumentState.EMPTY,
}

_ATTEMPTS = 3
_KEPT_CHANGING = "This file kept changing while it was being read; please add it again when it is finished."
_NO_WORDS = "There is no text in this document that could be searched."
NOTHING_FOUND = "There is no text in this document, also not in the pictures of its pages."
NOT_LOOKED = "The pages of this document are pictures, and reading scanned pages is switched off."


@dataclass(frozen=True, slots=True)
class FileReport:
    """What is to be said of a file; `searchable` is when (monotonic) it could be searched by words."""

    path: str
    status: str
    searchable: float | None = None


class FileReader:
    """Reads files, each document once at a time. Any thread may call any method.

    `tell` gets each document that changed, `announce` what else is to be said of it, `read_pages` the number
    of pages whenever some were read; `remove` takes out documents that no file stands for any longer.
    """

    def __init__(
        self,
        library: Library,
        pool: ReaderPool,
        files: DocumentFiles,
        tell: Callable[[Document], None],
        announce: Callable[[Event], None],
        read_pages: Callable[[int], None],
        remove: Callable[[tuple[str, ...]], None],
    ) -> None:
        self._library, self._pool, self._files = library, pool, files
        self._tell, self._announce, self._read_pages, self._remove = tell, announce, read_pages, remove
        self._changed = threading.Condition()
        self._claimed: set[str] = set()
        self._dropped: set[str] = set()

    def drop(self, documents: Iterable[str]) -> None:
        """Have those of these documents that are being read come to nothing."""
        with self._changed:
            self._dropped |= self._claimed & set(documents)

    def read_aside(self, path: str, stopped: Callable[[], bool]) -> list[Page]:
        """Read the pages of a file that is not taken into the library. Raises what reading raises."""
        with tempfile.TemporaryDirectory() as folder:
            parts = self._pool.read(path, "", (), str(Path(folder) / "draft.pdf"), stopped)
            return [unpack(page) for part in parts if isinstance(part, PagesRead) for page in part.pages]

    def read(
        self, path: str, passwords: tuple[str, ...], ocr: bool, cancelled: Callable[[], bool]
    ) -> tuple[FileReport, Document]:
        """Read a file; return what to say of it, and its document. Raises Cancelled, and what concerns every
        file: DiskFull, LibraryUnusable.
        """
        for _ in range(_ATTEMPTS):
            if cancelled():
                raise Cancelled("Stopped.")
            try:
                before = stamp_file(path)
                identity = hash_content(path)
                with self._claim(identity):
                    return self._read_claimed(path, identity, before, passwords, ocr, cancelled)
            except NotReadable as error:
                self._library.files.dequeue((path,))
                return FileReport(path, "failed"), describe_unread(path, error)
            except _FileChanged:
                continue
        self._library.files.dequeue((path,))
        return FileReport(path, "failed"), describe_unread(path, NotReadable(_KEPT_CHANGING))

    def _read_claimed(
        self,
        path: str,
        identity: str,
        before: Seen,
        passwords: tuple[str, ...],
        ocr: bool,
        cancelled: Callable[[], bool],
    ) -> tuple[FileReport, Document]:
        """Raise _FileChanged and NotReadable, after which the library is as it was."""
        known, previous = self._library.find_document(identity), self._library.find_at(path)
        was_usable = known is not None and known.state.is_usable
        if known is not None and was_usable and not self._library.is_outdated(identity):
            duplicate = known.state is DocumentState.READY or path not in known.paths
            document = self._library.add_path(identity, path)
            self._finish(path, before, document, previous)
            return FileReport(path, "duplicate" if duplicate else "ready"), document

        def stopped() -> bool:
            return cancelled() or identity in self._dropped

        try:
            document = self._index(self._begin(identity, path, known), path, before, passwords, ocr, stopped)
            if identity in self._dropped:
                raise Cancelled("Stopped.")
        except BaseException as error:
            if identity in self._dropped:
                self._library.remove((identity,))
                self._library.files.dequeue((path,))
                return FileReport(path, "failed"), describe_removed(identity)
            gone = cancelled() or isinstance(error, _FileChanged | NotReadable)
            self._undo(known or _describe_reading(identity, path), known is None, error, gone)
            if gone and previous is not None and previous.id != identity:
                self._library.add_path(previous.id, path)
            raise
        if known is not None and was_usable and not document.state.is_usable:
            # What it was read as by an older Carrel is better than nothing.
            self._library.put(known)
            document = known
        self._finish(path, before, document, previous)
        if document.state is DocumentState.SEARCHABLE:
            return FileReport(path, "ready", time.monotonic()), document
        return FileReport(path, document.state.value), document

    def _begin(self, identity: str, path: str, known: Document | None) -> Document:
        paths = tuple(p for p in known.paths if p != path) if known else ()
        document = replace(_describe_reading(identity, path), paths=(*paths, path))
        if known is not None:
            document = document.read_as(known.title_in_file)
        self._library.put(document)
        document = self._library.find_document(identity) or document  # which now knows when it was given
        self._tell(document)
        return document

    def _index(
        self,
        document: Document,
        path: str,
        before: Seen,
        passwords: tuple[str, ...],
        ocr: bool,
        stopped: Callable[[], bool],
    ) -> Document:
        """Read the document into the library; what is wrong with it becomes its state and reason."""
        pages: list[PackedPage] = []
        passages: list[Passage] = []
        grids: list[Grid] = []
        rendition = self._library.locate_rendition(document.id)
        draft = rendition.with_suffix(".new")
        try:
            for part in self._pool.read(path, document.id, passwords, str(draft), stopped):
                if isinstance(part, Opened):
                    document = document.read_as(part.title)
                    document = replace(document, format=part.format, pages=part.pages, context=part.context)
                    if part.password is not None:
                        self._files.remember_password(document.id, part.password)
                elif isinstance(part, Titled):
                    document = document.read_as(part.title)
                elif isinstance(part, PagesRead):
                    pages += part.pages
                    self._read_pages(len(part.pages))
                elif isinstance(part, GridsFound):
                    grids += part.grids
                elif isinstance(part, PassagesMade):
                    passages += part.passages
            self._check_unchanged(path, before)
            if draft.exists():
                os.replace(draft, rendition)
        except (Cancelled, DiskFull, LibraryUnusable):
            raise
        except Exception as error:
            if stopped():
                raise Cancelled("Stopped.") from error
            self._check_unchanged(path, before)
            reason = str(error)
            if not isinstance(error, CarrelError):
                log.error("A file could not be read: %s", type(error).__name__)
                log.debug("A file could not be read", exc_info=error)
                reason = "Carrel made a mistake in reading this file; other files are not affected."
            document = replace(
                document, state=_STATE_OF.get(type(error), DocumentState.FAILED), reason=reason
            )
            self._library.put(document)
            return document
        finally:
            draft.unlink(missing_ok=True)
        if stopped():
            raise Cancelled("Stopped.")
        waits = any(page.health == PageHealth.WAITING for page in pages)
        return self.explain_empty(
            self._library.store(document, pages, passages, grids, ocr=ocr),
            NOT_LOOKED if waits else _NO_WORDS,
        )

    def _check_unchanged(self, path: str, before: Seen) -> None:
        """Raise _FileChanged when the file is not what it was, and NotReadable when it is gone."""
        if stamp_file(path) != before:
            raise _FileChanged

    def explain_empty(self, document: Document, reason: str) -> Document:
        """Tell a document without any text why it has none."""
        if document.state is DocumentState.EMPTY and document.reason is None:
            document = replace(document, reason=reason)
            self._library.put(document)
        return document

    def _finish(self, path: str, before: Seen, document: Document, previous: Document | None) -> None:
        """Note that the path now stands for this document: a version of it that was edited since goes."""
        self._library.files.dequeue((path,))
        self._library.files.note_seen(path, before)
        self._tell(replace(document, changed=before.changed / 1e9))
        left = None if previous is None else self._library.find_document(previous.id)
        if left is not None and left.id != document.id:
            if left.paths:
                self._tell(left)
            else:
                self._remove((left.id,))

    def _undo(self, before: Document, is_new: bool, error: BaseException, gone: bool) -> None:
        """Leave the library as it was before a file whose reading was broken off."""
        if isinstance(error, DiskFull | LibraryUnusable):
            self._tell(replace(before, state=DocumentState.FAILED, reason=str(error)))
        elif not is_new:
            self._library.put(before)
            self._tell(before)
        elif gone:
            self._library.remove((before.id,))
            self._announce(DocumentRemoved(before.id))

    @contextmanager
    def _claim(self, identity: str) -> Iterator[None]:
        """Hold one document, so that the same bytes under two paths are read once."""
        with self._changed:
            self._changed.wait_for(lambda: identity not in self._claimed)
            self._claimed.add(identity)
        try:
            yield
        finally:
            with self._changed:
                self._claimed.discard(identity)
                self._dropped.discard(identity)
                self._changed.notify_all()


class _FileChanged(Exception):
    """The file is not what it was when its reading began."""


def _describe_reading(identity: str, path: str) -> Document:
    file = Path(path)
    size = file.stat().st_size if file.exists() else 0
    kind = file.suffix.lstrip(".").lower()
    return Document(identity, file.stem, (path,), kind, DocumentState.READING, size=size)


def describe_unread(path: str, error: CarrelError) -> Document:
    """Make what stands for a file whose bytes could not be read; it is not kept in the library."""
    return Document("", Path(path).name, (path,), "", DocumentState.FAILED, reason=str(error))


def describe_removed(document: str) -> Document:
    """Make what stands for a document that was taken out before it was finished."""
    return Document(document, "", (), "", DocumentState.FAILED, reason="It was removed from the library.")
