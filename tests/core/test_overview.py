"""A library counted."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.core.documents import Document, DocumentState
from app.core.overview import Tally, summarize_library
from app.core.sizes import describe_size

NOW = datetime(2026, 3, 31, 15, 30)


def made(name: str, days: float, size: int, state: DocumentState = DocumentState.READY) -> Document:
    added = (NOW - timedelta(days=days)).timestamp()
    kind = name.rpartition(".")[2]
    return Document(name, name, (f"/{name}",), kind, state, 10, 5, embedded=4, size=size, added=added)


def test_documents_are_counted_by_kind_state_day_and_size() -> None:
    told = summarize_library(
        (
            made("a.pdf", 0.1, 100_000),
            made("b.pdf", 0.9, 100_001),  # yesterday
            made("c.docx", 8, 9_000_000, DocumentState.SEARCHABLE),
            made("d.xlsx", 400, 20_000_000, DocumentState.FAILED),
        ),
        NOW,
    )
    assert (told.documents, told.pages, told.size, told.passages, told.embedded) == (
        4,
        40,
        29_200_001,
        20,
        16,
    )
    assert told.kinds[0] == Tally("PDF documents", 2) and len(told.kinds) == 3
    assert [(each.name, each.number) for each in told.states] == [
        ("Ready", 2),
        ("Found by words so far", 1),
        ("Could not be read", 1),
    ]
    assert [(each.name, each.number) for each in told.added] == [
        ("Today", 1),
        ("In the last 7 days", 2),
        ("In the last 30 days", 3),
        ("Before that", 1),
    ]
    assert [(each.name, each.number) for each in told.sizes] == [
        ("Up to 100 kB", 1),
        ("Up to 1 MB", 1),
        ("Up to 10 MB", 1),
        ("Larger", 1),
    ]


@pytest.mark.parametrize(
    ("size", "told"), [(0, "0 kB"), (260_400, "260 kB"), (18_000_000, "18 MB"), (4_100_000_000, "4.1 GB")]
)
def test_sizes_are_told_as_people_do(size: int, told: str) -> None:
    assert describe_size(size) == told


def test_nothing_is_counted_as_nothing() -> None:
    told = summarize_library((), NOW)
    assert told.documents == 0 and told.kinds == () and told.sizes == ()
