"""A document's card: what is to be known of it before it is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.documents import Document
from app.core.languages import mark_text
from app.core.shortening import shorten


@dataclass(frozen=True, slots=True)
class FileProperties:
    """What a file says of itself; days are as in 2026-03-14, and "" is what it does not say."""

    author: str = ""
    made: str = ""
    changed: str = ""


class TitleOrigin(StrEnum):
    """Where the title of a document is from."""

    PERSON = "person"
    PROPERTIES = "properties"
    SUBJECT = "subject"
    """Of a message."""
    HEADING = "heading"
    """Of a text, which has no properties."""
    FILE_NAME = "file_name"


ORIGIN_NAMES = {
    TitleOrigin.PERSON: mark_text("Title given by you"),
    TitleOrigin.PROPERTIES: mark_text("Title from the file’s properties"),
    TitleOrigin.SUBJECT: mark_text("Title from the subject of the message"),
    TitleOrigin.HEADING: mark_text("Title from the head of the text"),
    TitleOrigin.FILE_NAME: mark_text("Title from the file’s name"),
}


_LONGEST_TITLE = 200
"""Characters, as of the titles that files have."""


def clean_title(text: str) -> str:
    """Clean a title that a person typed as it is kept: one line, that is not too long."""
    printed = "".join(sign if sign.isprintable() else " " for sign in text)
    return shorten(" ".join(printed.split()), _LONGEST_TITLE)


@dataclass(frozen=True, slots=True)
class CitedIn:
    """An answer that cites a document: the number and name of its chat, its `place` there, from 1, and what
    was asked, in seconds since 1970.
    """

    chat: int
    title: str
    place: int
    question: str
    asked: float


@dataclass(frozen=True, slots=True)
class DocumentCard:
    """`origin` is where the title is from, `properties` are what its file says, None where there is no file
    that could. `missing`: none of its files is where it was; `changed_since_read`: one is, and holds
    something else by now. `unread` says in sentences what of it was not read. `comments` are those of other
    readers in the file, `notes` the person's own; `cited` are the answers that cite it, the newest first.
    """

    document: Document
    origin: TitleOrigin
    properties: FileProperties | None
    missing: bool
    unread: str
    comments: int
    notes: int
    cited: tuple[CitedIn, ...]
    changed_since_read: bool = False
