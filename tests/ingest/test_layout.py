from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pymupdf
import pytest

from app.core.documents import Page
from app.ingest.layout.repetitions import Repetitions
from app.ingest.pdf.document import open_pdf, read_page
from app.pages.lines import find_lines

Draw = Callable[[pymupdf.Page, int], None]


def drawn(path: Path, pages: int, draw: Draw, rotation: int = 0) -> list[Page]:
    """Pages as read back, each drawn by `draw(page, number)`."""
    document = pymupdf.open()
    for number in range(1, pages + 1):
        page = document.new_page(width=595, height=842)
        draw(page, number)
        page.set_rotation(rotation)
    document.save(path)
    document.close()
    with open_pdf(path)[0] as document:
        return [read_page(document, number + 1) for number in range(document.page_count)]


def texts(page: Page) -> list[str]:
    return [" ".join(w.text for w in page.words[line.first : line.last]) for line in find_lines(page)]


def repeated_words(pages: Iterable[Page]) -> dict[int, set[int]]:
    repetitions = Repetitions()
    for page in pages:
        repetitions.add(page, find_lines(page))
    return repetitions.find_words()


def left_out(pages: list[Page]) -> list[str]:
    found = repeated_words(pages)
    return [" ".join(page.words[i].text for i in sorted(found.get(page.number, ()))) for page in pages]


def table(page: pymupdf.Page, number: int) -> None:
    for row, (name, *figures) in enumerate(
        [("", "2022", "2021"), ("Net sales", "512", "498"), ("Costs", "301", "35")]
    ):
        page.insert_text((72, 100 + 16 * row), name or " ", fontsize=10)
        for column, figure in enumerate(figures):
            page.insert_text((300 + 100 * column, 100 + 16 * row), figure, fontsize=10, fontname="tiro")
    page.insert_text((72, 200), "\u2022     A point that is made in a list.", fontsize=10)


def test_the_cells_of_a_row_are_one_line(tmp_path: Path) -> None:
    (page,) = drawn(tmp_path / "table.pdf", 1, table)
    assert texts(page)[:3] == ["2022 2021", "Net sales 512 498", "Costs 301 35"]
    assert [line.is_row for line in find_lines(page)] == [True, True, True, False]
    assert len({word.line for word in page.words[2:6]}) == 1


def test_columns_are_not_rows(tmp_path: Path) -> None:
    def columns(page: pymupdf.Page, number: int) -> None:
        left, right = pymupdf.Rect(60, 60, 280, 400), pymupdf.Rect(310, 60, 530, 400)
        page.insert_textbox(left, "left words " * 60, fontsize=10)
        page.insert_textbox(right, "right words " * 60, fontsize=10)

    (page,) = drawn(tmp_path / "columns.pdf", 1, columns)
    assert not any(line.is_row for line in find_lines(page))
    assert not any("left" in text and "right" in text for text in texts(page))


def test_paragraphs_of_one_block_are_parted_and_a_sentence_over_two_columns_is_not(tmp_path: Path) -> None:
    def draw(page: pymupdf.Page, number: int) -> None:
        for y, text in ((100, "The first paragraph has"), (113, "two lines."), (139, "The second has one.")):
            page.insert_text((72, y), text, fontsize=10)
        page.insert_text((72, 300), "A sentence at the foot of a column goes", fontsize=10)
        page.insert_text((320, 100), "on at the head of the next.", fontsize=10)

    (page,) = drawn(tmp_path / "paragraphs.pdf", 1, draw)
    blocks: dict[int, list[str]] = {}
    for word in page.words:
        blocks.setdefault(word.block, []).append(word.text)
    assert [" ".join(block) for block in blocks.values()] == [
        "The first paragraph has two lines.",
        "The second has one.",
        "A sentence at the foot of a column goes on at the head of the next.",
    ]


def running(page: pymupdf.Page, number: int) -> None:
    page.insert_text((72, 40), "Harbour Trust", fontsize=9)
    page.insert_text((280, 820), f"Page {number + 10} of 99", fontsize=9)
    page.insert_text((72, 300), f"What is said {number * number * 37} times.", fontsize=10)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_headers_footers_and_page_numbers_are_found(tmp_path: Path, rotation: int) -> None:
    """The page is rotated, and its text with it, so that it is read upright."""

    def draw(page: pymupdf.Page, number: int) -> None:
        upright = pymupdf.open()
        width, height = (842, 595) if rotation % 180 else (595, 842)
        source = upright.new_page(width=width, height=height)
        source.insert_text((72, 40), "Harbour Trust", fontsize=9)
        source.insert_text((280, height - 22), f"Page {number + 10} of 99", fontsize=9)
        source.insert_text((72, 300), f"What is said {number * number * 37} times.", fontsize=10)
        page.show_pdf_page(page.rect, upright, 0, rotate=rotation)

    pages = drawn(tmp_path / "running.pdf", 6, draw, rotation)
    assert texts(pages[0])[0] == "Harbour Trust"
    numbers = [f"Page {number + 10} of 99" for number in range(1, 7)]
    assert left_out(pages) == [numbers[0], *(f"Harbour Trust {number}" for number in numbers[1:])]


def test_what_is_said_once_or_twice_stays(tmp_path: Path) -> None:
    def draw(page: pymupdf.Page, number: int) -> None:
        page.insert_text(
            (72, 40), "Balance sheet" if number in (3, 4) else f"Chapter of {number * 'x'}", fontsize=9
        )

    assert not any(left_out(drawn(tmp_path / "once.pdf", 8, draw)))


def test_amounts_in_one_place_of_every_page_stay(tmp_path: Path) -> None:
    def draw(page: pymupdf.Page, number: int) -> None:
        page.insert_text((72, 100), "Invoice", fontsize=14)
        page.insert_text((72, 780), f"Total {number * number * 7} euros", fontsize=10)

    pages = drawn(tmp_path / "invoices.pdf", 8, draw)
    assert not any("Total" in text for text in left_out(pages))


def test_alternating_headers_and_roman_numerals(tmp_path: Path) -> None:
    def draw(page: pymupdf.Page, number: int) -> None:
        page.insert_text((72, 40), "The Book" if number % 2 else "The Chapter", fontsize=9)
        roman = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")[number - 1]
        page.insert_text((72 if number % 2 else 500, 820), roman, fontsize=9)

    found = left_out(drawn(tmp_path / "book.pdf", 12, draw))
    assert found[:4] == ["i", "ii", "The Book iii", "The Chapter iv"]


def test_short_documents_repeat_nothing(tmp_path: Path) -> None:
    assert repeated_words(drawn(tmp_path / "short.pdf", 2, running)) == {}
    assert repeated_words([]) == {}
    assert repeated_words([Page(n, 0.0, 0.0, 0, ()) for n in range(5)]) == {}


def column_lines(text: str) -> list[str]:
    words = text.split()
    return [" ".join(words[i : i + 5]) for i in range(0, len(words), 5)]


LEFT = column_lines(
    "The tenant keeps the roof and the walls of the house in good repair and tells the landlord of any "
    "damage within three days of its coming to light, or else pays for what follows from the delay."
)
RIGHT = column_lines(
    "A deposit of two months of rent is due before the keys are handed over and is paid back, with the "
    "interest that the bank has paid on it, not later than six weeks after the tenant has left the house."
)


@pytest.mark.parametrize("rotation", [0, 90])
def test_columns_whose_lines_are_interleaved_are_read_one_after_the_other(
    tmp_path: Path, rotation: int
) -> None:
    def draw(page: pymupdf.Page, number: int) -> None:
        upright = pymupdf.open()
        source = upright.new_page(width=842 if rotation else 595, height=595 if rotation else 842)
        source.insert_text((60, 70), "What the landlord and the tenant owe each other", fontsize=16)
        for row, (left, right) in enumerate(zip(LEFT, RIGHT, strict=False)):
            source.insert_text((60, 100 + 12 * row), left, fontsize=9)
            source.insert_text((320, 100 + 12 * row), right, fontsize=9)
        page.show_pdf_page(page.rect, upright, 0, rotate=rotation)

    (page,) = drawn(tmp_path / "interleaved.pdf", 1, draw, rotation)
    rows = min(len(LEFT), len(RIGHT))
    assert texts(page) == [
        "What the landlord and the tenant owe each other",
        *LEFT[:rows],
        *RIGHT[:rows],
    ]


def test_lines_that_come_from_the_bottom_up_are_turned_round(tmp_path: Path) -> None:
    def draw(page: pymupdf.Page, number: int) -> None:
        for row, text in reversed(list(enumerate(LEFT))):
            page.insert_text((60, 100 + 12 * row), text, fontsize=9)

    (page,) = drawn(tmp_path / "upwards.pdf", 1, draw)
    assert texts(page) == LEFT


def test_the_rows_of_a_table_of_words_are_not_broken(tmp_path: Path) -> None:
    people = [
        ("Mary Ann Dillon", "Chief Executive Officer"),
        ("John Paul Stone", "Chief Financial Officer"),
        ("Anna Maria Weiss", "Head of Human Resources"),
        ("Robert James Cole", "Member of the Board"),
    ]

    def draw(page: pymupdf.Page, number: int) -> None:
        for row, cells in enumerate(people):
            for column, cell in enumerate(cells):
                page.insert_text((72 + 220 * column, 100 + 12 * row), cell, fontsize=10)

    (page,) = drawn(tmp_path / "people.pdf", 1, draw)
    assert texts(page) == [" ".join(cells) for cells in people]
    assert all(line.is_row for line in find_lines(page))


def test_a_paragraph_on_many_pages_is_repeated_after_the_first(tmp_path: Path) -> None:
    notice = "This report is confidential and may not be passed on to anybody else."

    def draw(page: pymupdf.Page, number: int) -> None:
        page.insert_text((72, 200), f"Chapter {chr(64 + number) * 3}", fontsize=16)
        page.insert_text((72, 300 + 20 * number), notice, fontsize=10)
        page.insert_text((72, 500), f"What is said {number * number * 37} times.", fontsize=10)

    assert left_out(drawn(tmp_path / "notices.pdf", 6, draw)) == ["", *[notice] * 5]


def test_a_paragraph_on_a_few_pages_of_many_is_not(tmp_path: Path) -> None:
    clause = "The tenant shall keep the garden in good order throughout the year at his cost."

    def draw(page: pymupdf.Page, number: int) -> None:
        page.insert_text((72, 100 + 19 * number), clause if number % 9 == 0 else "x" * number, fontsize=10)

    assert not any(left_out(drawn(tmp_path / "clauses.pdf", 40, draw)))
