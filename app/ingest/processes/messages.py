"""What is said between the pool and a reader process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import overload

from app.core.documents import Page, Passage, Word
from app.core.errors import CarrelError
from app.core.grids import Grid
from app.core.packing import PackedPage, unpack

_SECONDS_A_PAGE = 0.5
_MOST_SECONDS = 900.0
"""A hundred thousand ordinary pages take a third of it; a file that takes more holds up all others."""


def allow_seconds(pages: int) -> float:
    """Allow a file of so many pages more time: seconds of the processor."""
    return min(_SECONDS_A_PAGE * pages, _MOST_SECONDS)


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
class Titled:
    """The first page tells another `title`."""

    title: str


@dataclass(frozen=True, slots=True)
class PagesRead:
    """Some pages, in order; none is left out."""

    pages: tuple[PackedPage, ...]


@dataclass(frozen=True, slots=True)
class GridsFound:
    """The tables that can be computed with; nothing is sent where there are none."""

    grids: tuple[Grid, ...]


@dataclass(frozen=True, slots=True)
class PassagesMade:
    """Some passages, in order. They come after all the pages."""

    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """Read this file; `document` is its id. When it is no PDF, or files attached to it are read, a PDF
    that stands for it is written to `rendition`. `scratch` is a folder for what must lie in files meanwhile.
    """

    path: str
    document: str
    passwords: tuple[str, ...]
    rendition: str
    scratch: str


@dataclass(frozen=True, slots=True)
class PicturesRead:
    """The words in the pictures on a page, lines and paragraphs counted from 0, and in how many pictures
    there is writing that could not be read.
    """

    words: tuple[Word, ...]
    illegible: int


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


Part = Opened | Titled | PagesRead | GridsFound | PassagesMade
"""What a file is read into."""
Message = Part | Finished | OutOfMemory | CarrelError | Bug
"""What is sent for a `Read`, ending with one of the last four."""


KEPT_WHOLE = 400
"""Pages of a document that are not packed and unpacked again: what takes some ten megabytes."""


class PageSequence(Sequence[Page]):
    """A document's pages. Those of a long one are kept packed and unpacked when they are looked at."""

    def __init__(self) -> None:
        self._whole: list[Page] = []
        self._packed: list[PackedPage] = []

    def append(self, page: Page, packed: PackedPage) -> None:
        """Put a page, and the same page packed, at the end."""
        if len(self._whole) < KEPT_WHOLE:
            self._whole.append(page)
        else:
            self._packed.append(packed)

    def __len__(self) -> int:
        return len(self._whole) + len(self._packed)

    def __iter__(self) -> Iterator[Page]:
        return chain(self._whole, map(unpack, self._packed))

    @overload
    def __getitem__(self, index: int) -> Page: ...
    @overload
    def __getitem__(self, index: slice) -> list[Page]: ...
    def __getitem__(self, index: int | slice) -> Page | list[Page]:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        if index < len(self._whole):
            return self._whole[index]
        return unpack(self._packed[index - len(self._whole)])
