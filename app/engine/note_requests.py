"""Requests that are about highlights and notes; a part of the protocol."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.notes import Note, NoteColour
from app.core.reading import WordPlace


@dataclass(frozen=True, slots=True)
class Notes:
    """Done carries tuple[Note, ...] in which all of `words` occur, document after document in the order of
    the pages, where their words stand now. No `documents` (ids, paths or titles) means all.
    """

    documents: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class MakeNote:
    """Highlight the words from `first` to `last`, with both. Done carries the Note."""

    document: str
    first: WordPlace
    last: WordPlace
    colour: NoteColour = NoteColour.YELLOW
    comment: str = ""


@dataclass(frozen=True, slots=True)
class ChangeNote:
    """Give a note another colour or comment (None: as it is). Done carries the Note."""

    note: int
    colour: NoteColour | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class RemoveNotes:
    """Done carries tuple[Note, ...]: those taken out."""

    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RestoreNotes:
    """Put notes back that were taken out. Done carries None."""

    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class ExportNotes:
    """Write notes to a file: as annotations in a copy of the one of `documents` where the name ends in .pdf,
    else as Markdown, of no `documents` all. Done carries how many there were.
    """

    documents: tuple[str, ...]
    file: str


NoteRequest = Notes | MakeNote | ChangeNote | RemoveNotes | RestoreNotes | ExportNotes
