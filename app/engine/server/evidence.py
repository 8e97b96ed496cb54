"""Evidence packs: an answer with all it rests on, as one PDF that others can check without Carrel."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from contextlib import closing
from datetime import datetime
from pathlib import Path

from app import __version__
from app.core.answers import Answer, Citation
from app.core.chats import SearchedDocument, take_answer
from app.core.documents import Document
from app.core.errors import CarrelError, NotReadable
from app.core.events import Progress, Work
from app.core.facets import narrow
from app.core.mentions import Mentions
from app.engine.indexing.document_files import DocumentFiles
from app.engine.protocol import CheckEvidenceFile, ExportEvidence
from app.engine.server.evidence_text import Evidence, FileFacts, Place, write_evidence
from app.engine.server.file_writing import refuse_other_kind, refuse_own_file, write_file
from app.engine.server.work import fulfil, fulfil_at_once
from app.ingest.detect.files import hash_content
from app.ingest.render.page import Mark
from app.ingest.render.renderer import PageRenderer
from app.library.library import Library

Request = ExportEvidence | CheckEvidenceFile

_INK = (255, 208, 64)
_SECONDS = 120.0
"""Of one step: pictures of the places of one document, or the setting of the pages."""
_NEAREST = 5
"""Passages that are shown where nothing was found."""


class EvidenceHandler:
    """Handles the requests about evidence packs."""

    def __init__(self, library: Library, files: DocumentFiles) -> None:
        self._library, self._files = library, files

    def handle(self, request: Request) -> Work[object]:
        """Return the request's work."""
        match request:
            case ExportEvidence():
                return fulfil(request, self._write(request))
            case CheckEvidenceFile():
                return fulfil_at_once(request, lambda: self._refuse(request.file))

    def _refuse(self, file: str) -> None:
        refuse_own_file(self._library, file)
        refuse_other_kind(file, (".pdf",))

    def _write(self, request: ExportEvidence) -> Work[None]:
        self._refuse(request.file)
        cited = request.answer.citations or _take_nearest(request.answer)
        by_document: dict[str, list[Citation]] = defaultdict(list)
        for citation in cited:
            by_document[citation.document].append(citation)
        searched, answered = self._list_searched(request), self._find_day(request)
        steps = len(by_document) + len(searched or ()) + 1
        facts: dict[str, FileFacts] = {}
        places: list[Place] = []
        with closing(PageRenderer(seconds=_SECONDS)) as renderer:
            for number, (identity, citations) in enumerate(by_document.items()):
                yield Progress("Taking pictures of the places", number, steps)
                document = self._library.find_document(identity)
                facts[identity] = _look_at_file(document, identity, citations[0].title, citations[0].path)
                pictures = self._picture(renderer, document, citations)
                places += (
                    Place(citation, facts[identity], picture)
                    for citation, picture in zip(citations, pictures, strict=True)
                )
            for number, (identity, title, path) in enumerate(searched or (), len(by_document)):
                if identity not in facts:
                    yield Progress("Computing the files’ hashes", number, steps)
                    document = self._library.find_document(identity)
                    facts[identity] = _look_at_file(document, identity, title, path)
            yield Progress("Writing the evidence pack", steps - 1, steps)
            order = {citation.number: place for place, citation in enumerate(cited)}
            evidence = Evidence(
                answer=request.answer,
                asked=request.asked or request.answer.question,
                places=tuple(sorted(places, key=lambda place: order[place.citation.number])),
                searched=None if searched is None else tuple(facts[each.id] for each in searched),
                answered=answered,
                made=datetime.now().astimezone(),
                version=__version__,
            )
            content = renderer.typeset(write_evidence(evidence), f"Evidence: {evidence.asked}"[:120])
        write_file(self._library, request.file, content)

    def _picture(
        self, renderer: PageRenderer, document: Document | None, citations: list[Citation]
    ) -> list[bytes | None]:
        """Take a picture of each place; None where that is not possible any more."""
        if document is None:
            return [None] * len(citations)
        marks = [Mark(citation.page, citation.boxes, _INK, "", 0.0) for citation in citations]
        try:
            file, password = self._files.find_pdf(document), self._files.find_password(document.id)
            return list(renderer.paint_places(file, marks, password))
        except CarrelError:  # the file is gone or locked: its quotes still count
            return [None] * len(citations)

    def _list_searched(self, request: ExportEvidence) -> tuple[SearchedDocument, ...] | None:
        """List the documents that were searched; None where that was not kept with the answer."""
        if request.kept is not None:
            return self._library.chats.list_searched(*request.kept)
        everything = self._library.list_documents()
        _, named = Mentions(everything).split(request.asked)
        known = {document.id: document for document in everything}
        asked = [known[name] for name in request.documents if name in known] or everything
        usable = (each for each in narrow(asked, request.facets, named) if each.state.is_usable)
        return tuple(SearchedDocument(each.id, each.title, each.path) for each in usable)

    def _find_day(self, request: ExportEvidence) -> datetime | None:
        """Find when an answer that is kept was asked for. Raises NoSuchChat."""
        if request.kept is None:
            return None
        chat, place = request.kept
        (turn,) = take_answer(self._library.chats.load(chat), place).turns
        return datetime.fromtimestamp(turn.asked).astimezone()


def _look_at_file(document: Document | None, identity: str, title: str, path: str) -> FileFacts:
    """Look at a document's file, once at `path`: its hash, and whether it is still the one that was read."""
    paths = document.paths if document is not None else ()
    path = next((each for each in reversed(paths) if Path(each).is_file()), path)
    try:
        with Path(path).open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        status = Path(path).stat()
        same = hash_content(path) == identity
    except (OSError, ValueError, NotReadable):
        return FileFacts(title, path, None, 0, None, same=False)
    changed = datetime.fromtimestamp(status.st_mtime).astimezone()
    return FileFacts(title, path, sha256, status.st_size, changed, same=same)


def _take_nearest(answer: Answer) -> tuple[Citation, ...]:
    """Take the nearest passages of an answer that was not found, as what can be shown."""
    return tuple(
        Citation(number, hit.document, hit.title, hit.path, hit.page, hit.text, hit.boxes, hit.label)
        for number, hit in enumerate(answer.passages[:_NEAREST], 1)
    )
