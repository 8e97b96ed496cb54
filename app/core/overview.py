"""What a library holds, counted: by kind, state, day and size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.documents import Document, DocumentState
from app.core.formats import classify_kind
from app.core.languages import mark_text

STATE_NAMES = {
    DocumentState.READY: mark_text("Ready"),
    DocumentState.SEARCHABLE: mark_text("Found by words so far"),
    DocumentState.READING: mark_text("Being read"),
    DocumentState.EMPTY: mark_text("Without text"),
    DocumentState.NEEDS_PASSWORD: mark_text("Locked"),
    DocumentState.UNSUPPORTED: mark_text("Of no known kind"),
    DocumentState.FAILED: mark_text("Could not be read"),
}
PERIODS = {
    "today": (mark_text("Today"), 0),
    "week": (mark_text("In the last 7 days"), 7),
    "month": (mark_text("In the last 30 days"), 30),
    "year": (mark_text("In the last 12 months"), 365),
}
"""What a stretch of time is called, and how many days before today it begins."""
_SIZES = (
    (100_000, mark_text("Up to 100 kB")),
    (1_000_000, mark_text("Up to 1 MB")),
    (10_000_000, mark_text("Up to 10 MB")),
)
_LARGER = mark_text("Larger")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many documents have something in common."""

    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The documents counted. `size` is in bytes; of the `passages`, `embedded` are found by meaning. In
    `added`, a stretch of time holds the shorter ones.
    """

    documents: int
    pages: int
    size: int
    passages: int
    embedded: int
    kinds: tuple[Tally, ...]
    states: tuple[Tally, ...]
    added: tuple[Tally, ...]
    sizes: tuple[Tally, ...]


def summarize_library(documents: Iterable[Document], now: datetime) -> Overview:
    """Count documents."""
    documents = tuple(documents)
    kinds = Counter(classify_kind(document).name for document in documents)
    states = Counter(document.state for document in documents)
    sizes = Counter(_name_size(document.size) for document in documents)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return Overview(
        documents=len(documents),
        pages=sum(document.pages for document in documents),
        size=sum(document.size for document in documents),
        passages=sum(document.passages for document in documents),
        embedded=sum(document.embedded for document in documents),
        kinds=tuple(Tally(name, number) for name, number in kinds.most_common()),
        states=tuple(Tally(name, states[state]) for state, name in STATE_NAMES.items() if states[state]),
        added=tuple(_count_added([document.added for document in documents], midnight)),
        sizes=tuple(
            Tally(name, sizes[name]) for name in (*(name for _, name in _SIZES), _LARGER) if sizes[name]
        ),
    )


def _count_added(moments: Sequence[float], midnight: datetime) -> Iterator[Tally]:
    """Count what was added in stretches of time; a longer one that holds no more is left out."""
    before = 0
    for name, days in PERIODS.values():
        first = (midnight - timedelta(days=days)).timestamp()
        number = sum(moment >= first for moment in moments)
        if number > before:
            yield Tally(name, number)
        before = number
    if len(moments) > before:
        yield Tally(mark_text("Before that"), len(moments) - before)


def _name_size(size: int) -> str:
    return next((name for most, name in _SIZES if size <= most), _LARGER)
