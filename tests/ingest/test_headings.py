from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.core.documents import Box, Page, Word
from app.ingest.layout.headings import HeadingFinder, OutlineEntry, Path
from app.ingest.layout.page_headings import find_page_headings
from app.pages.lines import find_lines

PROSE = "The tenant pays the rent on the first day of the month to the landlord or the agent."


def page_of(number: int, *paragraphs: tuple[str, float] | str) -> Page:
    """A page with a line for each paragraph, whose height is 10 where it is not given."""
    words: list[Word] = []
    y = 50.0
    for count, paragraph in enumerate(paragraphs):
        text, height = paragraph if isinstance(paragraph, tuple) else (paragraph, 10.0)
        x = 50.0
        for word in text.split():
            words.append(Word(word, Box(x, y, x + 4 * len(word), y + height), count, count))
            x += 4 * len(word) + 3
        y += height + 8
    return Page(number, 595, 842, 0, tuple(words))


def found(
    *pages: Page, outline: Sequence[OutlineEntry] = (), left_out: dict[int, set[int]] | None = None
) -> list[str]:
    finder = HeadingFinder(outline)
    for page in pages:
        finder.add(page, find_lines(page))
    headings = finder.find_headings(left_out or {})
    return [heading.text for number in sorted(headings) for heading in headings[number]]


@pytest.mark.parametrize(
    "heading",
    [
        ("The roof", 14.0),
        "2.3 Liability",
        "PART II",
        "Article 7. Repairs",
        "§ 535 Pflichten",
        "THE ROOF AND THE WALLS",
        "Repairs and Maintenance of the Roof",
        ("第二章 屋根", 10.0),
    ],
)
def test_what_is_a_heading(heading: tuple[str, float] | str) -> None:
    text = heading if isinstance(heading, str) else heading[0]
    assert found(page_of(2, PROSE, PROSE, heading, PROSE)) == [text]


@pytest.mark.parametrize(
    "line",
    [
        "in the end",
        "A sentence that is short.",
        "The roof and all that belongs to it",
        "Repairs: 500 euros",
        "2.3 million euros were paid",
        "1. Turn on the machine",
        "(see the annex)",
        "12,500.00",
        ("$126", 20.0),
        ("• A point in large print", 14.0),
        ("Anna Holloway, Tomas Brandt, Mary Stone", 14.0),
        ("It ends. And it goes on", 14.0),
        ("THE FINE PRINT", 7.0),
    ],
)
def test_what_is_none(line: tuple[str, float] | str) -> None:
    assert found(page_of(2, PROSE, PROSE, line, PROSE)) == []


def test_capitals_and_titles_are_headings_above_prose_only() -> None:
    assert found(page_of(2, PROSE, "TOTAL ASSETS", "Rent 500", PROSE)) == []
    assert found(page_of(2, PROSE, "John Stone", "Chief Financial Officer")) == []


def test_a_long_heading_in_capitals_may_be_two_paragraphs() -> None:
    first, second = "ITEM 7. DISCUSSION OF THE RESULTS OF", "ALL OPERATIONS IN THE YEAR"
    assert found(page_of(2, PROSE, PROSE, first, second, PROSE)) == [f"{first} {second}"]
    assert found(page_of(2, PROSE, PROSE, first, "ITEM 8. THE OTHERS", PROSE)) == [
        first,
        "ITEM 8. THE OTHERS",
    ]


def test_a_cover_has_no_headings_and_repeated_lines_are_none() -> None:
    body = page_of(2, ("Annual Report", 14.0), ("The Roof", 14.0), *[PROSE] * 4)
    cover = page_of(1, ("Annual Report", 30.0), ("Harbour Trust", 24.0))
    assert found(cover, body, left_out={2: {0, 1}}) == ["The Roof"]


def test_a_page_full_of_headings_has_none() -> None:
    form = page_of(1, *[text for n in range(9) for text in (f"Field Number {chr(65 + n)} Name", PROSE)])
    assert found(form) == []


def test_the_outline_counts_where_its_words_stand_on_the_page() -> None:
    page = page_of(3, PROSE, "2 the roof", PROSE, "the walls", "and the garden", PROSE)
    outline = [(1, "The Roof", 3), (2, "2. The walls and the garden", 3), (2, "Unknown", 3), (1, "1234", 3)]
    assert found(page, outline=outline) == ["", "The Roof", "2. The walls and the garden"]


def test_a_heading_on_the_line_of_its_text() -> None:
    page = page_of(1, "Maintenance. " + PROSE, PROSE)
    finder = HeadingFinder([(1, "Maintenance", 1), (1, "The tenan", 1)])
    finder.add(page, find_lines(page))
    unknown, heading = finder.find_headings({})[1]
    assert (heading.text, heading.first, heading.last) == ("Maintenance", 0, 0)
    assert unknown.text == ""


def path_after(*pages: Page, title: str = "", outline: Sequence[OutlineEntry] = ()) -> tuple[str, ...]:
    finder = HeadingFinder(outline)
    for page in pages:
        finder.add(page, find_lines(page))
    headings = finder.find_headings({})
    path = Path(title)
    for number in sorted(headings):
        for heading in headings[number]:
            path.enter(heading)
    return path.list_texts(pages[-1].number)


def test_headings_nest_by_size_and_number() -> None:
    page = page_of(
        1,
        *[PROSE] * 20,
        ("The House", 18.0),
        ("The Roof", 14.0),
        ("The Walls", 14.0),
        "2.1 Bricks of all kinds",
        "2.1.1 Red bricks",
        "2.1.2 White bricks",
    )
    assert path_after(page) == ("The House", "The Walls", "2.1 Bricks of all kinds", "2.1.2 White bricks")


def test_what_the_outline_does_not_name_stands_below_what_it_names() -> None:
    pages = [
        page_of(1, "The House", *[PROSE] * 9, ("The Roof", 20.0), PROSE),
        page_of(2, "The Garden", *[PROSE] * 9, ("The Pond", 14.0), PROSE),
    ]
    outline = [(1, "The House", 1), (1, "The Garden", 2)]
    assert path_after(pages[0], outline=outline) == ("The House", "The Roof")
    assert path_after(*pages, outline=outline) == ("The Garden", "The Pond")


def test_an_entry_that_is_not_found_ends_what_was_above() -> None:
    pages = [page_of(1, "The House", *[PROSE] * 9), page_of(2, *[PROSE] * 9)]
    assert path_after(*pages, outline=[(1, "The House", 1), (1, "Pictures", 2)]) == ()


def test_headings_that_repeat_the_title_or_lie_far_back_are_left_out() -> None:
    near = [page_of(1, ("The Lease", 20.0), ("The Roof", 14.0), *[PROSE] * 9)]
    assert path_after(*near, title="The lease of 2022") == ("The Roof",)
    assert path_after(*near, page_of(22, PROSE)) == ()
    assert path_after(*near, page_of(22, PROSE), outline=[(1, "The Roof", 1)]) == ("The Roof",)


def test_every_heading_on_pages_is_listed_with_its_level_and_page() -> None:
    title, methods, sites, results = ("On Roofs", 18.0), ("Methods", 14.0), "2.1 Sites", ("Results", 14.0)
    pages = (
        page_of(1, title, PROSE, PROSE, methods, PROSE, PROSE, sites, "Near Tolsby.", results, "None."),
        page_of(2, ("Thanks", 14.0), "To all.", ("References", 14.0), PROSE, PROSE),
    )
    assert [(level, each.text, each.page) for level, each in find_page_headings("roofs_v3", pages)] == [
        (1, "On Roofs", 1),
        (2, "Methods", 1),
        (3, "2.1 Sites", 1),
        (2, "Results", 1),
        (2, "Thanks", 2),
        (2, "References", 2),
    ]
    assert [level for level, _ in find_page_headings("On Roofs", pages)] == [1, 2, 1, 1, 1]
