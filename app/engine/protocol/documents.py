"""Requests about the documents of the library and the folders that are watched."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.documents import Document, FileStanding, PageHealth, RemovedDocument
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class Add(Request[None]):
    """Index files and folders (recursively), and what an earlier run left unfinished.

    Yields Progress, a LeftOut for each reason to pass files in folders over, and a FileFinished for each
    file of `paths`; `jobs` files are read at once (None: all cores but one). Passwords are
    tried on encrypted files and never saved. Scanned pages are read if `ocr` (None: as the settings say).
    """

    paths: tuple[str, ...] = ()
    passwords: tuple[str, ...] = ()
    jobs: int | None = None
    ocr: bool | None = None


@dataclass(frozen=True, slots=True)
class Unlock(Request[tuple[Document, ...]]):
    """Try `password` on a document that needs one and, if it opens, on all others that need one. The
    result are those it opened, none if it is wrong; those not indexed yet are then indexed as by
    Add.
    """

    document: str
    password: str


@dataclass(frozen=True, slots=True)
class Documents(Request[tuple[Document, ...]]):
    """All documents, oldest first."""


@dataclass(frozen=True, slots=True)
class Astray(Request[dict[str, FileStanding]]):
    """What became of the files of documents that have none any more as it was read, by the documents' ids:
    changed or missing.
    """


@dataclass(frozen=True, slots=True)
class Find(Request[Document]):
    """The one document that goes by `name`: its id, path or title."""

    name: str


@dataclass(frozen=True, slots=True)
class PageInfo:
    """One page: `label` is what people call it where that is not its number; `reason` says in one sentence
    what is wrong with it, if anything is.
    """

    number: int
    label: str
    health: PageHealth
    reason: str | None = None

    @property
    def is_told_by_reason(self) -> bool:
        """Whether the reason says how the page fared, as that of a failure does."""
        return self.health is PageHealth.FAILED and bool(self.reason)


@dataclass(frozen=True, slots=True)
class Pages(Request[tuple[PageInfo, ...]]):
    """The health of each page of a document."""

    document: str


@dataclass(frozen=True, slots=True)
class Retry(Request[tuple[Document, ...]]):
    """Try again what went wrong: documents (by id, path or title) that cannot be used, or whose files have
    changed since they were read, are read anew, pages of others that failed or are empty are given to OCR.
    Yields Progress; the result are these documents as they are when this is over, or what their files hold
    in their place.
    """

    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that is followed and how many documents came from it. `reason`: why it cannot be followed now,
    such as that it is not there; its documents then stay as they are.
    """

    path: str
    documents: int
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Watch(Request[WatchedFolder]):
    """Index `folder` and follow what becomes of it from now on, also while Carrel was closed. It is
    done at once; the files follow as by Add, told by Activity and DocumentChanged.
    """

    folder: str


@dataclass(frozen=True, slots=True)
class Unwatch(Request[None]):
    """Follow `folder` no longer; its documents stay."""

    folder: str


@dataclass(frozen=True, slots=True)
class Watched(Request[tuple[WatchedFolder, ...]]):
    """The folders that are followed."""


@dataclass(frozen=True, slots=True)
class Remove(Request[tuple[Document, ...]]):
    """Take out the documents named by id, path or title. They can be brought back for a while, unless it is
    `for_good`. The result are those removed.
    """

    documents: tuple[str, ...]
    for_good: bool = False


@dataclass(frozen=True, slots=True)
class Removed(Request[tuple[RemovedDocument, ...]]):
    """The removed documents that can be brought back, the last removed first."""


@dataclass(frozen=True, slots=True)
class Restore(Request[tuple[Document, ...]]):
    """Bring back the removed documents named by id, path or title."""

    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forget(Request[None]):
    """Forget the removed documents named by id, path or title for good."""

    documents: tuple[str, ...]
