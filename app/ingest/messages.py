"""What is said between the pool and a reader process, and how pages travel compactly."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, overload

from app.core.documents import Box, Page, Passage, Word
from app.core.errors import CarrelError

SECONDS_A_PAGE = 0.5
"""What each page adds to the time a file may take."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The file is open. `title` is for people, `context` for the embedder: it goes before each passage.

    `password` is the one that opened it, if it is `encrypted` and needed one.
    """

    title: str
    format: str
    pages: int
    encrypted: bool
    context: str
    password: str | None = None


@dataclass(frozen=True, slots=True)
class PagesRead:
    """Some pages, in order; none is left out."""

    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class PassagesMade:
    """Some passages, in order. They come after all the pages."""

    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """Read this file; `document` is its id."""

    path: str
    document: str
    passwords: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """The file is read."""


@dataclass(frozen=True, slots=True)
class OutOfMemory:
    """The file needs more memory than there may be."""


@dataclass(frozen=True, slots=True)
class Bug:
    """An exception that says nothing about the file."""

    details: str


class PackedPage(NamedTuple):
    """A Page in columns: a ninth of the memory, and through a pipe in a third of the time.

    `boxes` holds 32-bit floats, which is what MuPDF computes with, so nothing is lost.
    """

    number: int
    width: float
    height: float
    rotation: int
    texts: str
    boxes: bytes
    lines: bytes
    blocks: bytes


Message = Opened | list[PackedPage] | PassagesMade | Finished | OutOfMemory | CarrelError | Bug
"""What is sent for a `Read`, ending with one of the last four."""


def pack(page: Page) -> PackedPage:
    """`page` in columns."""
    words = page.words
    return PackedPage(
        page.number,
        page.width,
        page.height,
        page.rotation,
        " ".join([word.text for word in words]),
        array("f", [value for word in words for value in word.box]).tobytes(),
        array("i", [word.line for word in words]).tobytes(),
        array("i", [word.block for word in words]).tobytes(),
    )


def unpack(packed: PackedPage) -> Page:
    """The Page that was packed."""
    values = iter(array("f", packed.boxes))
    words = zip(
        packed.texts.split(" ") if packed.texts else (),
        map(Box._make, zip(values, values, values, values, strict=True)),
        array("i", packed.lines),
        array("i", packed.blocks),
        strict=True,
    )
    return Page(packed.number, packed.width, packed.height, packed.rotation, tuple(map(Word._make, words)))


class PackedPages(Sequence[Page]):
    """Pages kept in columns and unpacked when they are looked at."""

    def __init__(self) -> None:
        self.packed: list[PackedPage] = []

    def __len__(self) -> int:
        return len(self.packed)

    def __iter__(self) -> Iterator[Page]:
        return map(unpack, self.packed)

    @overload
    def __getitem__(self, index: int) -> Page: ...
    @overload
    def __getitem__(self, index: slice) -> list[Page]: ...
    def __getitem__(self, index: int | slice) -> Page | list[Page]:
        if isinstance(index, slice):
            return [unpack(packed) for packed in self.packed[index]]
        return unpack(self.packed[index])
