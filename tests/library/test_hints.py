from __future__ import annotations

import pytest

from app.library.hints import DocumentNames, pages_named

NAMES = DocumentNames(
    {
        1: "VERIZON_2022_10K",
        2: "VERIZON_2021_10K",
        3: "AMERICANEXPRESS_2022_10K",
        4: "Staff handbook StaffHandbook-v2",
        5: "The lease of the flat",
        6: "幼學瓊林",
    }
)


def clearest(query: str) -> int | None:
    named = NAMES.named(query)
    return max(named, key=lambda document: named[document]) if named else None


@pytest.mark.parametrize(
    ("query", "document"),
    [
        ("What was Verizon's net income in 2021?", 2),
        ("verizon FY2022 revenue", 1),
        ("Was American Express able to retain card members?", 3),
        ("what does the handbook say about leave?", 4),
        ("when does my lease end", 5),
        ("幼學瓊林的作者是誰", 6),
        ("where is the of", None),
        ("Who is the head gardener?", None),
        ("", None),
    ],
)
def test_the_document_that_a_question_names(query: str, document: int | None) -> None:
    assert clearest(query) == document


def test_rare_words_say_more_than_common_ones() -> None:
    named = NAMES.named("verizon 10k american express")
    assert named[3] > named[1] > 0


@pytest.mark.parametrize(
    ("query", "pages"),
    [
        ("Format the date mentioned on page 14.", {14}),
        ("compare pages 3 and page 7", {3, 7}),
        ("What is on the cover page?", {1}),
        ("the second page, p. 9", {2, 9}),
        ("how many pages are there in 2020?", set()),
        ("homepage 3", set()),
    ],
)
def test_the_pages_that_a_question_speaks_of(query: str, pages: set[int]) -> None:
    assert pages_named(query) == pages
