"""Highlights and notes that a person makes on the pages of documents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from app.core.answers import Citation, Standing
from app.core.documents import Box
from app.core.languages import mark_text
from app.core.tags import write_tags


class NoteColour(StrEnum):
    """The colours of a text marker."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


INKS: dict[NoteColour, tuple[int, int, int]] = {
    NoteColour.YELLOW: (252, 240, 120),
    NoteColour.GREEN: (176, 234, 160),
    NoteColour.BLUE: (168, 214, 255),
    NoteColour.PINK: (255, 188, 214),
}
"""Red, green and blue, as they are painted on white paper; black words can be read on each."""

COLOUR_NAMES = {
    NoteColour.YELLOW: mark_text("Yellow"),
    NoteColour.GREEN: mark_text("Green"),
    NoteColour.BLUE: mark_text("Blue"),
    NoteColour.PINK: mark_text("Pink"),
}

IN_YOUR_NOTES = mark_text("In your notes")
"""Heads the person's own notes beside an answer."""
MOST_PAGES = 10
"""Pages of one highlight: a quote of more is read by nobody in a list of notes. *Judged.*"""
TOO_MANY_PAGES = f"A highlight can be on {MOST_PAGES} pages at most."


@dataclass(frozen=True, slots=True)
class NotePlace:
    """What a note is tied to on one page: the words of `quote`, which stand under `boxes`. `label` is what
    people call the page where that is not its number.
    """

    page: int
    quote: str
    boxes: tuple[Box, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Words that a person highlighted, with a `comment` or none. `made` and `changed` are in seconds since
    1970. `standing` tells whether the words are still there; if not, `places` are where they were. `tags` are
    the person's own.
    """

    id: int
    document: str
    title: str
    path: str
    places: tuple[NotePlace, ...]
    colour: NoteColour = NoteColour.YELLOW
    comment: str = ""
    made: float = 0.0
    changed: float = 0.0
    standing: Standing = Standing.STANDS
    tags: tuple[str, ...] = ()

    @property
    def page(self) -> int:
        """The page it begins on."""
        return self.places[0].page

    @property
    def spot(self) -> str:
        """Where in its document it begins, as people would say it: "page 7", "Slide 3"."""
        return self.places[0].label or f"page {self.page}"

    @property
    def quote(self) -> str:
        """All its words."""
        return " ".join(place.quote for place in self.places)

    def holds(self, words: Iterable[str]) -> bool:
        """Whether all of `words`, in any case, occur in it, in its tags or in its document's title; “@” and a
        tag stand for just that tag.
        """
        tags = {tag.casefold() for tag in self.tags}
        text = "\n".join((self.comment, self.quote, self.title, *self.tags)).casefold()
        return all(
            word[1:].casefold() in tags if word[:1] == "@" and word[1:] else word.casefold() in text
            for word in words
        )


def make_citation(note: Note, place: NotePlace) -> Citation:
    """Make a citation of a place of a note, as what is opened and looked for again."""
    return Citation(
        number=0,
        document=note.document,
        title=note.title,
        path=note.path,
        page=place.page,
        quote=place.quote,
        boxes=place.boxes,
        label=place.label,
    )


def format_notes(notes: Iterable[Note]) -> str:
    """Format notes as a Markdown text, document after document."""
    lines: list[str] = []
    for (title, path), group in groupby(notes, key=lambda note: (note.title, note.path)):
        lines += [f"# {_line(title)}", "", f"*{_line(path)}*", ""]
        for note in group:
            tags = f", {_line(write_tags(note.tags))}" if note.tags else ""
            lines += [f"> {_line(note.quote)}", f"> ({_line(note.spot)}, {note.colour.value}{tags})", ""]
            lines += [*map(_line, note.comment.splitlines()), ""] if note.comment else []
    return "\n".join(lines)


def _line(text: str) -> str:
    """Words in one line, in which Markdown finds nothing to act on."""
    plain = " ".join(text.split())
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#|" else sign for sign in plain)
