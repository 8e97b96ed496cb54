"""Where passages stand: pages and passages by their numbers."""

from __future__ import annotations

from typing import NamedTuple

from app.core.documents import PASSAGES_A_PAGE


class Place(NamedTuple):
    """A page of a document, both by number."""

    document: int
    page: int

    @property
    def first(self) -> int:
        """The number that a passage has which is the first on it."""
        return self.page * PASSAGES_A_PAGE

    @property
    def last(self) -> int:
        """The number of the last passage it could have, which stands for the page as a whole."""
        return self.first + PASSAGES_A_PAGE - 1


class Candidate(NamedTuple):
    """A passage that may be found: its row, its document's number and its number there."""

    rowid: int
    document: int
    number: int

    @property
    def place(self) -> Place:
        """The page it starts on."""
        return Place(self.document, self.number // PASSAGES_A_PAGE)
