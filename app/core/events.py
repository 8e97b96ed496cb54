"""What long work says while it goes on. Work is a generator that yields these and, last, its result."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

from app.core.answers import Answer, Hit
from app.core.documents import Document


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` (None: unknown) in `stage`, which is a few words for a person."""

    stage: str
    done: int
    total: int | None = None
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """What indexing as a whole is doing: reading files, making vectors, OCR, building another index.

    `progress` is None when there is nothing to do. `files` and `pages` of the work in hand, as (done, total),
    the total 0 while it is not known. `paused`: it rests until the person lets it go on; `slowed`: it goes
    slowly, for the reason given.
    """

    progress: Progress | None
    files: tuple[int, int] = (0, 0)
    pages: tuple[int, int] = (0, 0)
    paused: bool = False
    slowed: str | None = None


@dataclass(frozen=True, slots=True)
class FoldersChanged:
    """The folders that are watched, or what is known of them, changed: ask for them again."""


@dataclass(frozen=True, slots=True)
class ChoicesChanged:
    """Another client changed models, answer styles, chats or settings: ask for them again."""


@dataclass(frozen=True, slots=True)
class IndexFailed:
    """The index of another embedding model, which was gone on with at the start, could not be built:
    `message` says why.
    """

    message: str


@dataclass(frozen=True, slots=True)
class ModelMoved:
    """The language model left memory, as nobody asked it anything for a while, or came back: ask for the
    models again.
    """


@dataclass(frozen=True, slots=True)
class NotesChanged:
    """Highlights or notes were made, changed or taken out."""


@dataclass(frozen=True, slots=True)
class FileFinished:
    """A file of an `Add` has reached an end. `status` is the contract's; times are since it was given."""

    path: str
    status: str
    document: Document
    searchable_seconds: float | None
    seconds: float


@dataclass(frozen=True, slots=True)
class LeftOut:
    """So many files or folders in what is added are left out, for the same reason: "no documents (.mp4)".
    `names` are some of their paths.
    """

    why: str
    count: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Searched:
    """What an answer will be made from."""

    queries: tuple[str, ...]
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """The documents' own words, while a model has yet to read them: what the answer would be without it."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the answer as the model writes it, not checked yet."""

    text: str


@dataclass(frozen=True, slots=True)
class DocumentChanged:
    """A document is new or its state, counts or paths changed."""

    document: Document


@dataclass(frozen=True, slots=True)
class DocumentRemoved:
    """A document has left the library."""

    document: str


Event = (
    Progress
    | Activity
    | FoldersChanged
    | ChoicesChanged
    | IndexFailed
    | ModelMoved
    | NotesChanged
    | FileFinished
    | LeftOut
    | Searched
    | Quoted
    | Token
    | DocumentChanged
    | DocumentRemoved
)

T = TypeVar("T")
Work = Generator[Event, None, T]


def run_to_end(work: Work[T]) -> T:
    """Run work and return its result; what it says on the way goes unheard."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result
