"""Documents, their pages and the passages they are searched by.

Boxes are in PDF points (1/72 inch), origin at the top left, y downwards, on the *unrotated* page.
Pages count from 1; word positions on a page count from 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in PDF points."""

    x0: float
    y0: float
    x1: float
    y1: float


class Word(NamedTuple):
    """A run of characters without white space, as it stands on the page.

    `line` numbers the lines of a page from 0 in reading order: words of one line share it.
    `block` numbers its paragraphs or cells likewise.
    """

    text: str
    box: Box
    line: int
    block: int


@dataclass(frozen=True, slots=True)
class Page:
    """One page's words in reading order; `width` and `height` in points, unrotated."""

    number: int
    width: float
    height: float
    rotation: int
    words: tuple[Word, ...]


class Span(NamedTuple):
    """The words `first` … `last - 1` of page `page`."""

    page: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A few sentences of one document: the unit that is searched, read and cited.

    `number` counts from 0 within the document and, with the document's id, names the passage.
    `text` is what `join_words` makes of the words in `spans`, in order.
    """

    document: str
    number: int
    text: str
    spans: tuple[Span, ...]

    @property
    def page(self) -> int:
        """The page it starts on."""
        return self.spans[0].page

    @property
    def key(self) -> str:
        """The same in every library that holds the same bytes."""
        return f"{self.document}:{self.number}"


class DocumentState(StrEnum):
    """What has become of a file. The last five are ends; `QUEUED` … `SEARCHABLE` are steps to `READY`."""

    QUEUED = "queued"
    READING = "reading"
    SEARCHABLE = "searchable"
    """Found by its words; its vectors are being made."""
    READY = "ready"
    EMPTY = "empty"
    NEEDS_PASSWORD = "needs_password"
    UNSUPPORTED = "unsupported"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Document:
    """One file's content. The same bytes under two paths are one document with two `paths`.

    `id` is a hash of the bytes; "" stands for a file whose bytes could not be read.
    `embedded` of the `passages` have their vectors. `reason` is one sentence for a person, set in
    every state in which the document cannot be used. `context` is put before each passage when it is
    embedded: questions name the company and the year, passages do not, file names often do.
    """

    id: str
    title: str
    paths: tuple[str, ...]
    format: str
    state: DocumentState
    pages: int = 0
    passages: int = 0
    embedded: int = 0
    ocr_pages: int = 0
    size: int = 0
    reason: str | None = None
    context: str = ""

    @property
    def path(self) -> str:
        """The newest path it is known by."""
        return self.paths[-1] if self.paths else ""


_SOFT_HYPHEN = "\u00ad"


def join_words(words: Sequence[Word]) -> tuple[str, list[int]]:
    """The running text of `words`, and where in it each word starts.

    A word cut at a line end ("exam-" / "ple") is joined when the next line goes on in lower case;
    soft hyphens go. Offsets never decrease and there is one for each word.
    """
    parts: list[str] = []
    offsets: list[int] = []
    length = 0
    glue = ""
    for index, word in enumerate(words):
        text = word.text.replace(_SOFT_HYPHEN, "")
        following = words[index + 1] if index + 1 < len(words) else None
        next_glue = " "
        if following is not None and following.line != word.line:
            first = following.text[:1]
            if word.text.endswith(_SOFT_HYPHEN):
                next_glue = ""
            elif len(text) > 2 and text[-1] in "-\u2010" and text[-2].isalpha() and first.islower():
                text, next_glue = text[:-1], ""
        offsets.append(length + len(glue))
        parts += (glue, text)
        length += len(glue) + len(text)
        glue = next_glue
    return "".join(parts), offsets


def line_boxes(words: Sequence[Word]) -> tuple[Box, ...]:
    """One box for each run of words on the same line: what is painted to highlight them.

    A gap of two line heights ends a run: the next word stands in another cell of a table.
    """
    boxes: list[Box] = []
    line: int | None = None
    for word in words:
        last = boxes[-1] if boxes else word.box
        gap = word.box.x0 - last.x1
        if line == word.line and word.box.x0 >= last.x0 - 1 and gap < 2 * (word.box.y1 - word.box.y0):
            boxes[-1] = Box(
                min(last.x0, word.box.x0),
                min(last.y0, word.box.y0),
                max(last.x1, word.box.x1),
                max(last.y1, word.box.y1),
            )
        else:
            boxes.append(word.box)
            line = word.line
    return tuple(boxes)
