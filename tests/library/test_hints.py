from __future__ import annotations

import pytest

from app.library.search.hints import DocumentNames, find_pages_named

TITLES = {
    1: "VERIZON_2022_10K",
    2: "VERIZON_2021_10K",
    3: "AMERICANEXPRESS_2022_10K",
    4: "Staff handbook StaffHandbook-v2",
    5: "The lease of the flat",
    6: "幼學瓊林",
    7: "ADBE 10-K FY22 ADOBE_2022_10K",
    8: "0e94b4197b10096b1f4c699701570fbf",
    9: "2023Q3 report",
}
NAMES = DocumentNames(TITLES)


def clearest(query: str) -> int | None:
    named = NAMES.find_named(query)
    return max(named, key=lambda document: named[document]) if named else None


@pytest.mark.parametrize(
    ("query", "document"),
    [
        ("What was Verizon's net income in 2021?", 2),
        ("verizon FY2022 revenue", 1),
        ("Verizon's net debt in fiscal 2021", 2),
        ("What did Verizon earn in FY21?", 2),
        ("growth of revenue in FY 2022 at Adobe", 7),
        ("results of the third quarter of 2023", 9),
        ("results of 3Q23", 9),
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
    named = NAMES.find_named("verizon 10k american express")
    assert named[3] > named[1] > 0


def test_a_year_is_no_name_of_a_document_of_another_year() -> None:
    named = NAMES.find_named("net income FY2021")
    assert set(named) == {2}


@pytest.mark.parametrize(
    ("query", "pages"),
    [
        ("Format the date mentioned on page 14.", {14}),
        ("compare pages 3 and page 7", {3, 7}),
        ("Whose fax number stands on page fourteen?", {14}),
        ("Was steht auf Seite 12?", {12}),
        ("¿Qué dice la página 4?", {4}),
        ("the pages one after the other, and page ones", set()),
        ("What is on the cover page?", {1}),
        ("the second page, p. 9", {2, 9}),
        ("how many pages are there in 2020?", set()),
        ("homepage 3", set()),
    ],
)
def test_the_pages_that_a_question_speaks_of(query: str, pages: set[int]) -> None:
    assert find_pages_named(query) == pages
