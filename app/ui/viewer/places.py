"""The places of documents that were left, to return to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from app.core.documents import Box, Document, DocumentState
from app.ui.viewer.page_layout import Spot

_KEPT = 100


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to come back to."""

    document: Document
    spot: Spot
    marks: tuple[int, tuple[Box, ...]] | None = None
    turn: int = 0
    """Degrees clockwise that pages are turned by."""


class History:
    """Places before the one shown, and those after it that were gone back from."""

    def __init__(self) -> None:
        self._before: list[Place] = []
        self._after: list[Place] = []

    @property
    def has_before(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._before)

    @property
    def has_after(self) -> bool:
        """Whether there is a place that was gone back from."""
        return bool(self._after)

    def leave(self, here: Place) -> None:
        """Remembers a place before a jump elsewhere."""
        self._before = [*self._before, here][-_KEPT:]
        self._after.clear()

    def go_back(self, here: Place | None) -> Place | None:
        """The place before, which is taken out; `here` is where to go forward to from there."""
        return self._take(self._before, self._after, here)

    def go_forward(self, here: Place | None) -> Place | None:
        """The place that was gone back from last; `here` is where to go back to from there."""
        return self._take(self._after, self._before, here)

    def forget(self, document: str) -> None:
        """Leaves out the places of a document."""
        self._before = [place for place in self._before if place.document.id != document]
        self._after = [place for place in self._after if place.document.id != document]

    def _take(self, taken: list[Place], left: list[Place], here: Place | None) -> Place | None:
        if not taken:
            return None
        if here is not None:
            left.append(here)
        return taken.pop()


@dataclass(frozen=True, slots=True)
class Tab:
    """What a tab shows, None for nothing, and the way that led there."""

    place: Place | None = None
    history: History = field(default_factory=History)

    @property
    def document(self) -> Document | None:
        """The document that it shows."""
        return self.place.document if self.place is not None else None

    def renew(self, document: Document) -> Tab:
        """The tab with what is known of a document now, or with what its file holds in its place."""
        if self.place is None:
            return self
        if self.place.document.id == document.id:
            return replace(self, place=replace(self.place, document=document))
        if follows(document, self.place.document):
            return replace(self, place=replace(self.place, document=document, marks=None))
        return self


def follows(document: Document, before: Document) -> bool:
    """Whether a document is what the files of another hold by now: it was changed and read again."""
    is_other = document.id != before.id and document.state is not DocumentState.READING
    return is_other and bool(before.paths) and set(before.paths) <= set(document.paths)
