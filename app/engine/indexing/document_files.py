"""The files that documents can be shown from, and the passwords that open them."""

from __future__ import annotations

from pathlib import Path

from app.core.documents import Document
from app.library.library import Library


class DocumentFiles:
    """Knows files and passwords; the latter are kept in memory only. Any thread may call any method."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._passwords: dict[str, str] = {}

    def find_pdf(self, document: Document) -> str:
        """Find the PDF to show: the document's rendition, or the newest of its paths that is still there
        (else the newest, for the error to name).
        """
        rendition = self._library.locate_rendition(document.id)
        if rendition.exists():
            return str(rendition)
        return self.find_file(document) or document.path

    def find_file(self, document: Document) -> str | None:
        """Find the newest of the document's files that is still there."""
        return next((path for path in reversed(document.paths) if Path(path).exists()), None)

    def find_password(self, document: str) -> str | None:
        """Find the password that opened a document since the engine started."""
        return self._passwords.get(document)

    def remember_password(self, document: str, password: str) -> None:
        """Keep a password, for showing the document's pages."""
        self._passwords[document] = password
