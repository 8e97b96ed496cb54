"""What narrows the documents that are asked: their tags, kinds and folders, and which they are."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from app.core.documents import Document
from app.core.formats import KINDS, classify_kind

_NAMES = {kind.word: kind.name for kind in KINDS}


@dataclass(frozen=True, slots=True)
class Facets:
    """A document must have one of the `tags`, be of one of the `kinds` (the words of app.core.formats), lie
    in one of the `folders` or below, and be one of `documents` (ids); a sort that is empty does not count.
    """

    tags: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tags or self.kinds or self.folders or self.documents)

    def hold(self, document: Document) -> bool:
        """Tell whether a document is among those that are asked."""
        if self.tags and {tag.casefold() for tag in self.tags}.isdisjoint(map(str.casefold, document.tags)):
            return False
        if self.kinds and classify_kind(document).word not in self.kinds:
            return False
        places = ((path, folder) for path in document.paths for folder in self.folders)
        if self.folders and not any(_lies_in(path, folder) for path, folder in places):
            return False
        return not self.documents or document.id in self.documents

    def name(self) -> tuple[str, ...]:
        """Name the tags, kinds and folders for a person."""
        return (
            *(f"@{tag}" for tag in self.tags),
            *(_NAMES.get(kind, kind) for kind in self.kinds),
            *(f"“{PurePath(folder).name or folder}”" for folder in self.folders),
        )


NO_FACETS = Facets()


@dataclass(frozen=True, slots=True)
class AskedOf:
    """What a question was asked of: the ids of the documents that were ticked (none: all), and facets."""

    ticked: tuple[str, ...] = ()
    facets: Facets = NO_FACETS


OF_ALL = AskedOf()


@dataclass(frozen=True, slots=True)
class SavedScope:
    """What questions are asked of, kept under a name. Of its documents, those that are in the library are
    ticked; where that is none of them, it `is_lost`.
    """

    name: str
    asked_of: AskedOf
    is_lost: bool = False


def narrow(documents: Iterable[Document], *facets: Facets) -> tuple[Document, ...]:
    """Narrow documents to those that all of `facets` hold."""
    return tuple(document for document in documents if all(each.hold(document) for each in facets))


def list_folders(documents: Iterable[Document]) -> dict[str, int]:
    """List the folders in which documents lie, with how many, those with most first."""
    number: dict[str, int] = {}
    for document in documents:
        for folder in {os.path.dirname(path) for path in document.paths if path}:  # noqa: PTH120 - of 10,000
            number[folder] = number.get(folder, 0) + 1
    return dict(sorted(number.items(), key=lambda each: (-each[1], each[0])))


def _lies_in(path: str, folder: str) -> bool:
    """Tell whether a file lies in a folder or below it."""
    inside = folder.rstrip(os.sep) + os.sep
    return path.startswith(inside)
