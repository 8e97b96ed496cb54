"""Requests of a person who reads one document."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.documents import Word
from app.core.reading import Comment, Heading, Link, Matches, WordPlace
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class PageSizes(Request[tuple[tuple[float, float], ...]]):
    """Width and height in points of every page, as shown (rotated)."""

    document: str


@dataclass(frozen=True, slots=True)
class PageImage:
    """Pixels of a page as shown (rotated). `pixels` is RGB888, `stride` bytes a row.

    `matrix` (a, b, c, d, e, f) takes a point of the unrotated page, in PDF points, to device pixels:
    x' = a·x + c·y + e, y' = b·x + d·y + f.
    """

    document: str
    page: int
    width: int
    height: int
    stride: int
    pixels: bytes
    matrix: tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Render(Request[PageImage]):
    """The picture of `page` at `scale` device pixels a point, turned clockwise by `turn` degrees,
    a multiple of 90, from the way it stands in the file.
    """

    document: str
    page: int
    scale: float
    turn: int = 0


@dataclass(frozen=True, slots=True)
class PageWords(Request[tuple[Word, ...]]):
    """The words of a page, in reading order."""

    document: str
    page: int


@dataclass(frozen=True, slots=True)
class CopyText(Request[str]):
    """The text from the word `first` to `last`, with both (None: the document's first, last)."""

    document: str
    first: WordPlace | None = None
    last: WordPlace | None = None


@dataclass(frozen=True, slots=True)
class FindWords(Request[Matches]):
    """Every place in a document where `wanted` stands, in any case; `whole` leaves
    out what is only a part of a word.
    """

    document: str
    wanted: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Outline(Request[tuple[Heading, ...]]):
    """The file's own outline, or else the headings found in it."""

    document: str


@dataclass(frozen=True, slots=True)
class PageLinks(Request[tuple[Link, ...]]):
    """What leads elsewhere from a page."""

    document: str
    page: int


@dataclass(frozen=True, slots=True)
class PageLabels(Request[tuple[str, ...]]):
    """What is printed on each page as its number, as far as the file says so: "iv"; "" where it does not, or
    where that is the page's number. Empty where none is another.
    """

    document: str


@dataclass(frozen=True, slots=True)
class Comments(Request[tuple[Comment, ...]]):
    """What readers wrote on the pages of the file itself, page after page."""

    document: str
