"""The files that documents can be shown from, and the passwords that open them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from app.core.documents import Document, DocumentState, FileStanding, Seen
from app.core.errors import ChangedSinceRead, DiskFull, LibraryUnusable, NotReadable
from app.ingest.detect.files import hash_content, stamp_file
from app.library.library import Library

FindSeen = Callable[[str], Seen | None]
"""Tells what the file at a path was like when it was read."""


class DocumentFiles:
    """Knows files and passwords; the latter are kept in memory only. Any thread may call any method."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._passwords: dict[str, str] = {}
        self._looked_at: dict[tuple[str, str], tuple[Seen, bool]] = {}
        """Of a document and a path: what the file was like when it was looked at, and whether it was the one
        that was read.
        """

    def find_pdf(self, document: Document) -> str:
        """Find the PDF to show: the document's rendition, or the newest of its files that is the one which
        was read (else the newest, for the error to name). Raises ChangedSinceRead rather than give another
        file: what is known of the document's words would be shown at the wrong places of it.
        """
        rendition = self._library.locate_rendition(document.id)
        if rendition.exists():
            return str(rendition)
        file = self.find_file(document)
        if file is None and self.find_newest(document) is not None:
            raise ChangedSinceRead("This file has changed since it was read.")
        return file or document.path

    def find_file(self, document: Document) -> str | None:
        """Find the newest of the document's files that is still the one which was read."""
        return self._find_file(document, self._library.files.find_seen)

    def find_newest(self, document: Document) -> str | None:
        """Find the newest of the document's files that is there, whatever it holds by now."""
        return next((path for path in reversed(document.paths) if Path(path).exists()), None)

    def find_standing(self, document: Document) -> FileStanding:
        """Find whether a document still has the file that was read; one that never had any has lost none."""
        return self._find_standing(document, self._library.files.find_seen)

    def list_astray(self, documents: Iterable[Document]) -> dict[str, FileStanding]:
        """List, by their ids, the documents that no longer have the file that was read, and what became of
        it. What is being read just now is left out.
        """
        find_seen = self._library.files.list_known().get  # at once: there may be thousands
        read = (each for each in documents if each.state is not DocumentState.READING)
        known = ((each.id, self._find_standing(each, find_seen)) for each in read)
        return {id_: standing for id_, standing in known if standing is not FileStanding.THERE}

    def _find_standing(self, document: Document, find_seen: FindSeen) -> FileStanding:
        if not document.paths or self._find_file(document, find_seen) is not None:
            return FileStanding.THERE
        return FileStanding.MISSING if self.find_newest(document) is None else FileStanding.CHANGED

    def _find_file(self, document: Document, find_seen: FindSeen) -> str | None:
        newest = reversed(document.paths)
        return next((path for path in newest if self._is_as_read(document, path, find_seen)), None)

    def _is_as_read(self, document: Document, path: str, find_seen: FindSeen) -> bool:
        """Whether a path still leads to what was read there. Only where size or time tell otherwise is it
        read to compare, and once for each change: files that were merely copied or touched are the same.
        """
        try:
            stamp = stamp_file(path)
        except NotReadable:
            return False
        known = self._looked_at.get((document.id, path))
        if known is not None and known[0] == stamp:
            return known[1]
        seen = find_seen(path)
        size = document.size if seen is None else seen.size
        try:
            is_same = stamp == seen or (size in (0, stamp.size) and hash_content(path) == document.id)
        except NotReadable:
            return True  # whoever opens it is told why it cannot be
        if is_same and stamp != seen:
            with suppress(DiskFull, LibraryUnusable):  # then it is compared again after the next start
                self._library.files.note_seen(path, stamp)
        self._looked_at[document.id, path] = stamp, is_same
        return is_same

    def find_password(self, document: str) -> str | None:
        """Find the password that opened a document since the engine started."""
        return self._passwords.get(document)

    def remember_password(self, document: str, password: str) -> None:
        """Keep a password, for showing the document's pages."""
        self._passwords[document] = password
