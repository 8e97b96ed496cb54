"""What a person puts on documents, as the engine keeps it: highlights, notes and tags."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from app.answer.verification.reanchor import reanchor_citation
from app.core.answers import Standing
from app.core.documents import Document, box_lines, quote_words
from app.core.errors import CarrelError, DiskFull, LibraryUnusable
from app.core.events import DocumentChanged, Event, NotesChanged, Work
from app.core.notes import INKS, MOST_PAGES, TOO_MANY_PAGES, Note, NotePlace, format_notes, make_citation
from app.core.reading import WordPlace
from app.core.tags import clean_tag, merge_tags, write_tags
from app.engine.indexing.document_files import DocumentFiles
from app.engine.protocol import (
    ChangeNote,
    ExportNotes,
    MakeNote,
    Notes,
    RemoveNotes,
    RestoreNotes,
    TagDocuments,
)
from app.engine.server.documents import find_document
from app.engine.server.file_writing import refuse_other_kind, refuse_own_file, write_file
from app.engine.server.work import fulfil_at_once
from app.ingest.render.page import Mark
from app.ingest.render.renderer import PageRenderer
from app.library.library import Library

T = TypeVar("T")

Request = Notes | MakeNote | ChangeNote | RemoveNotes | RestoreNotes | ExportNotes | TagDocuments

_LONGEST_COMMENT = 20_000
"""Characters."""


class NotesHandler:
    """Handles the requests about notes and tags. `announce` gets what other clients show too."""

    def __init__(
        self,
        library: Library,
        files: DocumentFiles,
        renderer: PageRenderer,
        announce: Callable[[Event], None],
    ) -> None:
        self._library, self._files, self._renderer = library, files, renderer
        self._announce = announce

    def handle(self, request: Request) -> Work[object]:
        """Return the request's work."""
        match request:
            case Notes():
                return fulfil_at_once(request, lambda: self._list(request))
            case ExportNotes():
                return fulfil_at_once(request, lambda: self._export(request))
            case MakeNote():
                return fulfil_at_once(request, lambda: self._tell(self._make(request)))
            case ChangeNote():
                return fulfil_at_once(request, lambda: self._tell(self._change(request)))
            case RemoveNotes():
                return fulfil_at_once(request, lambda: self._tell(self._remove(request.notes)))
            case RestoreNotes():
                return fulfil_at_once(request, lambda: self._restore(request.notes))
            case TagDocuments():
                return fulfil_at_once(request, lambda: self._tag(request))

    def _tell(self, result: T) -> T:
        self._announce(NotesChanged())
        return result

    def _restore(self, notes: tuple[Note, ...]) -> None:
        for note in notes:
            self._library.notes.keep(note)
        self._announce(NotesChanged())

    # Listing

    def _list(self, request: Notes) -> tuple[Note, ...]:
        words = request.words.split()
        documents = self._library.find(request.documents)
        wanted = {document.id for document in documents}
        paths = {path for document in documents for path in document.paths}
        # Only what may be listed is looked for again: that reads pages.
        kept = [
            note
            for note in self._library.notes.list_notes()
            if (not documents or note.document in wanted or note.path in paths) and note.holds(words)
        ]
        found = map(self._find_again, kept)
        notes = [note for note in found if not documents or note.document in wanted]
        titles = sorted({(note.title.casefold(), note.document) for note in notes})
        order = {document: place for place, (_, document) in enumerate(titles)}
        return tuple(sorted(notes, key=lambda note: (order[note.document], note.page, _measure_height(note))))

    def _find_again(self, note: Note) -> Note:
        """Find the note where its words stand now; where that is another place, it is kept so."""
        now = self._reanchor(note)
        if now != note and now.standing is Standing.STANDS:
            try:
                return self._library.notes.keep(now)
            except (DiskFull, LibraryUnusable):
                return now
        return now

    def _reanchor(self, note: Note) -> Note:
        cited = [reanchor_citation(make_citation(note, place), self._library) for place in note.places]
        first = cited[0]
        if any(each.standing is not Standing.STANDS for each in cited):
            standing = max((each.standing for each in cited), key=list(Standing).index)
            return replace(note, document=first.document, title=first.title, standing=standing)
        places = tuple(NotePlace(each.page, each.quote, each.boxes, each.label) for each in cited)
        return replace(note, document=first.document, title=first.title, path=first.path, places=places)

    # Making and changing

    def _make(self, request: MakeNote) -> Note:
        document = find_document(self._library, request.document)
        if not document.state.is_usable:
            raise CarrelError("This document is not read yet.")
        places = tuple(self._find_places(document, request))
        if not places:
            raise CarrelError("There are no words there to highlight.")
        note = Note(
            id=0,
            document=document.id,
            title=document.title,
            path=document.path,
            places=places,
            colour=request.colour,
            comment=_check_comment(request.comment),
            tags=self._clean_tags(request.tags),
        )
        return self._library.notes.keep(note)

    def _clean_tags(self, tags: tuple[str, ...]) -> tuple[str, ...]:
        """Clean tags as they are kept; one that other notes have already is written as theirs."""
        known = (tag for note in self._library.notes.list_notes() for tag in note.tags)
        return merge_tags(map(clean_tag, tags), known) if tags else ()

    def _find_places(self, document: Document, request: MakeNote) -> Iterator[NotePlace]:
        start, end = request.first or WordPlace(1, 0), request.last or WordPlace(document.pages, sys.maxsize)
        first, last = min(start, end), max(start, end)
        if last.page - first.page >= MOST_PAGES:
            raise CarrelError(TOO_MANY_PAGES)
        pages = self._library.load_pages(document.id, range(first.page, last.page + 1))
        for number in sorted(pages):
            since = first.word if number == first.page else 0
            until = last.word + 1 if number == last.page else None
            words = pages[number].words[since:until]
            if words:
                yield NotePlace(number, quote_words(words), box_lines(words), pages[number].label)

    def _change(self, request: ChangeNote) -> Note:
        note = self._find_again(self._library.notes.find_note(request.note))
        return self._library.notes.keep(
            replace(
                note,
                colour=note.colour if request.colour is None else request.colour,
                comment=note.comment if request.comment is None else _check_comment(request.comment),
                tags=note.tags if request.tags is None else self._clean_tags(request.tags),
            )
        )

    def _remove(self, ids: tuple[int, ...]) -> tuple[Note, ...]:
        gone = tuple(note for note in self._library.notes.list_notes() if note.id in ids)
        if ids and not gone:
            raise CarrelError("That note is not kept any longer.")
        self._library.notes.remove(ids)
        return gone

    def _tag(self, request: TagDocuments) -> tuple[Document, ...]:
        ids = [document.id for document in self._library.find(request.documents)]
        add, remove = (tuple(map(clean_tag, tags)) for tags in (request.add, request.remove))
        changed = self._library.tags.change(ids, add, remove)
        for document in changed:
            self._announce(DocumentChanged(document))
        return changed

    # Writing out

    def _export(self, request: ExportNotes) -> int:
        refuse_own_file(self._library, request.file)
        refuse_other_kind(request.file, (".pdf", ".md"))
        notes = self._list(Notes(request.documents))
        as_pdf = request.file.lower().endswith(".pdf")
        if as_pdf:
            if len(request.documents) != 1:
                raise CarrelError("A PDF is a copy of one document: please name it.")
            (document,) = self._library.find(request.documents)
            notes = tuple(note for note in notes if note.standing is Standing.STANDS)
            content = self._annotate(document, notes)
        else:
            content = format_notes(notes).encode("utf-8")
        if not notes:
            raise CarrelError("There are no notes to write out.")
        write_file(self._library, request.file, content)
        return len(notes)

    def _annotate(self, document: Document, notes: tuple[Note, ...]) -> bytes:
        marks = [
            Mark(
                place.page,
                place.boxes,
                INKS[note.colour],
                "" if number else _write_annotation(note),
                note.made,
                write_tags(note.tags),
            )
            for note in notes
            for number, place in enumerate(note.places)
        ]
        file, password = self._files.find_pdf(document), self._files.find_password(document.id)
        return self._renderer.annotate(file, marks, password)


def _measure_height(note: Note) -> float:
    """Tell how far down its page a note begins."""
    return min((box.y0 for box in note.places[0].boxes), default=0.0)


def _write_annotation(note: Note) -> str:
    """Write what an annotation says: the comment and, since few programs show their subject, the tags."""
    return "\n".join(filter(None, (note.comment, write_tags(note.tags))))


def _check_comment(text: str) -> str:
    if len(text) > _LONGEST_COMMENT:
        raise CarrelError(f"A note may be {_LONGEST_COMMENT:,} characters long at most.")
    return text.strip()
