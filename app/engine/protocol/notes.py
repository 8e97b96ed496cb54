"""Requests about what a person puts on documents: highlights, notes and tags."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.documents import Document
from app.core.notes import Note, NoteColour
from app.core.reading import WordPlace
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class Notes(Request[tuple[Note, ...]]):
    """The notes in which all of `words` occur (“@” and a tag: those that have it), document after document in
    the order of the pages, where their words stand now. No `documents` (ids, paths or titles) means all.
    """

    documents: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class MakeNote(Request[Note]):
    """Highlight the words from `first` to `last`, with both (None: the document's first, last), on MOST_PAGES
    of app.core.notes at most, under these tags.
    """

    document: str
    first: WordPlace | None = None
    last: WordPlace | None = None
    colour: NoteColour = NoteColour.YELLOW
    comment: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeNote(Request[Note]):
    """Give a note another colour or comment, or other tags (None: as it is)."""

    note: int
    colour: NoteColour | None = None
    comment: str | None = None
    tags: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class RemoveNotes(Request[tuple[Note, ...]]):
    """Take notes out. The result are those taken out."""

    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RestoreNotes(Request[None]):
    """Put notes back that were taken out."""

    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class ExportNotes(Request[int]):
    """Write notes to a file: as annotations in a copy of the one of `documents` where the name ends in .pdf,
    else as Markdown, of no `documents` all. The result is how many there were.
    """

    documents: tuple[str, ...]
    file: str


@dataclass(frozen=True, slots=True)
class TagDocuments(Request[tuple[Document, ...]]):
    """Put the tags `add` on the documents named by id, path, title or “@tag”, and take `remove` off. The
    result are these documents as they then are.
    """

    documents: tuple[str, ...]
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
