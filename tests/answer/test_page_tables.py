"""Tables as a model reads them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.answer.retrieval.page_tables import lay_out_tables
from app.answer.retrieval.sentences import Source
from app.core.answers import Hit
from app.core.documents import Box, Document, DocumentState, Page, Word
from app.library.library import Library


def accounts() -> Page:
    """A page with a sentence above a small table in thousands, and one below it."""
    words: list[Word] = []

    def put(line: int, x: float, text: str) -> None:
        for word in text.split():
            words.append(Word(word, Box(x, 90 + 14 * line, x + 5 * len(word), 101 + 14 * line), line, line))
            x += 5 * len(word) + 3

    put(0, 60, "The company sold more boats (in thousands):")
    put(1, 400, "2022")
    put(1, 500, "2021")
    for line, (label, *figures) in enumerate([("Net sales", "1,500", "1,100"), ("Profit", "(45)", "50")], 2):
        put(line, 60, label)
        for right, figure in zip((420, 520), figures, strict=True):
            put(line, right - 5 * len(figure), figure)
    put(5, 60, "Nothing else is to be told.")
    return Page(7, 595, 842, 0, tuple(words))


def hit(number: int) -> Hit:
    return Hit("d", number, "Accounts", "/accounts.pdf", 7, "as found", 1.0, ())


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Library]:
    """A library that holds the page."""
    with Library.open(tmp_path / "library", "test/1") as library:
        document = Document("d", "Accounts", ("/accounts.pdf",), "pdf", DocumentState.READING)
        library.store(document, [accounts()], ())
        yield library


def test_rows_of_a_passage_stand_under_the_heads(kept: Library) -> None:
    page = accounts()
    (shown,) = lay_out_tables(kept, [hit(1)], [Source(hit(1), 0, page, 0, len(page.words))])
    assert shown.text.splitlines() == [
        "The company sold more boats (in thousands):",
        "in thousands | 2022 | 2021",
        "Net sales | 1,500 | 1,100",
        "Profit | (45) | 50",
        "Nothing else is to be told.",
    ]


def test_a_passage_that_begins_within_a_table_has_its_heads_too(kept: Library) -> None:
    page = accounts()
    first = next(index for index, word in enumerate(page.words) if word.text == "Profit")
    (shown,) = lay_out_tables(kept, [hit(1)], [Source(hit(1), 0, page, first, first + 3)])
    assert shown.text.splitlines() == ["in thousands | 2022 | 2021", "Profit | (45) | 50"]


def test_of_a_passage_cut_down_only_what_was_kept_is_shown(kept: Library) -> None:
    page = accounts()
    sources = [Source(hit(1), 0, page, 0, 7), Source(hit(1), 0, page, 7, len(page.words))]
    (shown,) = lay_out_tables(kept, [replace(hit(1), text=sources[1].text)], sources)
    assert shown.text.startswith("in thousands | 2022 | 2021")


def test_prose_stays_as_it_was_found(kept: Library) -> None:
    page = accounts()
    assert lay_out_tables(kept, [hit(1)], [Source(hit(1), 0, page, 0, 7)]) == [hit(1)]
