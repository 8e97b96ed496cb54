"""A document's card, as the engine makes it up from what is kept and what its file says."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby, zip_longest
from pathlib import PurePath

from app.core.answers import Answer, Sentence
from app.core.cards import DocumentCard, FileProperties, TitleOrigin, clean_title
from app.core.documents import Document, FileStanding
from app.core.errors import CarrelError
from app.core.events import DocumentChanged, Event, NotesChanged, Work
from app.core.formats import classify_kind
from app.engine import protocol
from app.engine.indexing.document_files import DocumentFiles
from app.engine.server.answering import AnsweringHandler
from app.engine.server.documents import find_document
from app.engine.server.work import Stopped, fulfil, fulfil_at_once
from app.ingest.chunking.titles import choose_title, is_printed
from app.ingest.render.renderer import PageRenderer
from app.library.library import Library

Request = protocol.FindCard | protocol.SummarizeDocument | protocol.RenameDocument

_SENTENCES = 6
"""Of a summary on a card; what is asked in a chat is longer."""
_WITHOUT_PROPERTIES = frozenset({"markdown", "text"})
"""Kinds whose files are text alone: a title they have stands in it."""

log = logging.getLogger(__name__)


class CardsHandler:
    """Handles the requests about one document as a whole. `announce` gets what other clients show too."""

    def __init__(
        self,
        library: Library,
        files: DocumentFiles,
        renderer: PageRenderer,
        answering: AnsweringHandler,
        announce: Callable[[Event], None],
    ) -> None:
        self._library, self._files, self._renderer = library, files, renderer
        self._answering, self._announce = answering, announce

    def handle(self, request: Request, stopped: Stopped) -> Work[object]:
        """Return the request's work."""
        match request:
            case protocol.FindCard():
                return fulfil_at_once(request, lambda: self._make(request.document))
            case protocol.RenameDocument():
                return fulfil_at_once(request, lambda: self._rename(request))
            case protocol.SummarizeDocument():
                return fulfil(request, self._summarize(request.document, stopped))

    def _rename(self, request: protocol.RenameDocument) -> Document:
        (document,) = self._library.find((request.document,))
        changed = self._library.rename(document.id, clean_title(request.title))
        self._announce(DocumentChanged(changed))
        self._announce(NotesChanged())  # they are listed under the title
        return changed

    def _make(self, identity: str) -> DocumentCard:
        document = find_document(self._library, identity)
        file, standing = self._files.find_file(document), self._files.find_standing(document)
        notes = self._library.notes.list_notes()
        return DocumentCard(
            document=document,
            origin=self._find_origin(document),
            properties=None if file is None else self._read_properties(document, file),
            missing=standing is FileStanding.MISSING,
            unread=self._library.describe_unread((document.id,)) if document.state.is_usable else "",
            comments=self._count_comments(document),
            notes=sum(note.document == document.id for note in notes),
            cited=self._library.chats.list_citing(document.id, document.paths),
            changed_since_read=standing is FileStanding.CHANGED,
        )

    def _find_origin(self, document: Document) -> TitleOrigin:
        """Find where a document's title is from; a PDF's may be printed on its first page."""
        origin = find_origin(document)
        if origin is not TitleOrigin.PROPERTIES or document.format != "pdf":
            return origin
        first = self._library.load_pages(document.id, (1,)).get(1)
        return TitleOrigin.HEADING if first is not None and is_printed(document.title, first) else origin

    def _read_properties(self, document: Document, file: str) -> FileProperties | None:
        try:
            return self._renderer.read_properties(file, self._files.find_password(document.id))
        except CarrelError as error:  # what is wrong with the file is said elsewhere
            log.debug("The properties of a file could not be read: %s", type(error).__name__)
            return None

    def _count_comments(self, document: Document) -> int:
        """Count the comments in a PDF; those in files of other formats are text of their pages."""
        if not document.pages:
            return 0
        try:
            file, password = self._files.find_pdf(document), self._files.find_password(document.id)
            return len(self._renderer.list_comments(file, password))
        except CarrelError as error:  # as above
            log.debug("The comments in a file could not be read: %s", type(error).__name__)
            return 0

    def _summarize(self, identity: str, stopped: Stopped) -> Work[Answer]:
        document = find_document(self._library, identity)
        answer = yield from self._answering.summarize(document.id, stopped)
        return shorten_summary(answer, _SENTENCES)


def find_origin(document: Document) -> TitleOrigin:
    """Find where a document's title is from."""
    if document.own_title:
        return TitleOrigin.PERSON
    names = {choose_title("", PurePath(path).name) for path in document.paths}
    kind = classify_kind(document).word
    if document.title in names:
        return TitleOrigin.FILE_NAME
    if kind == "mail":
        return TitleOrigin.SUBJECT
    return TitleOrigin.HEADING if kind in _WITHOUT_PROPERTIES else TitleOrigin.PROPERTIES


def shorten_summary(answer: Answer, most: int) -> Answer:
    """Shorten a summary to so many of its sentences, from all over the document: of each part its first, and
    more where there is room; the names of parts are left out.
    """
    parts = [
        tuple(sentences)
        for cites, sentences in groupby(answer.sentences, key=lambda each: bool(each.citations))
        if cites
    ]
    turns = [each for turn in zip_longest(*parts) for each in turn if each is not None]
    if len(parts) > most:  # some of the parts, from the first to the last
        turns = [turns[place * len(parts) // most] for place in range(most)]
    kept = [each for each in answer.sentences if each in turns[:most]]
    known = {citation.number: citation for citation in answer.citations}
    cited = dict.fromkeys(number for each in kept for number in each.citations if number in known)
    numbers = {before: number for number, before in enumerate(cited, 1)}
    return replace(
        answer,
        sentences=tuple(_renumber(each, numbers) for each in kept),
        citations=tuple(replace(known[before], number=number) for before, number in numbers.items()),
        answer="\n".join(_write(each, numbers) for each in kept) if answer.found else answer.answer,
    )


def _renumber(sentence: Sentence, numbers: dict[int, int]) -> Sentence:
    return replace(sentence, citations=tuple(numbers[each] for each in sentence.citations if each in numbers))


def _write(sentence: Sentence, numbers: dict[int, int]) -> str:
    marks = "".join(f" [{numbers[each]}]" for each in sentence.citations if each in numbers)
    return f"{sentence.text}{marks}"
