"""Where rows of tables stand on a page, and what heads their columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.documents import Box, Page, Word
from app.pages.cells import read_gutter
from app.pages.table_rows import Row, find_table_rows

Cell = tuple[float, str]
"""Where a cell begins, and its text."""


def page(*lines: Sequence[Cell], label: str = "") -> Page:
    """A page of these lines, 14 points apart, each of cells at their places."""
    words = []
    for number, line in enumerate(lines):
        for x, text in line:
            for word in text.split():
                words.append(
                    Word(word, Box(x, 90 + 14 * number, x + 5 * len(word), 101 + 14 * number), number, number)
                )
                x += 5 * len(word) + 3
    return Page(1, 612, 792, 0, tuple(words), label)


def text(page: Page, first: int, last: int) -> str:
    return " ".join(word.text for word in page.words[first:last])


def headed(page: Page) -> list[tuple[str, str]]:
    """Each row with the heads of its columns."""
    return [
        (text(page, *row.heads) if row.heads else "", text(page, row.first, row.last))
        for row in find_table_rows(page)
    ]


def test_the_rows_below_heads_know_them_until_the_table_ends() -> None:
    made = page(
        [(60, "Rooms and their prices are as follows.")],
        [(60, "Room"), (140, "Price")],
        [(60, "Attic"), (140, "48.00")],
        [(60, "Garden room"), (140, "71.50")],
        [(60, "Breakfast is served until ten.")],
    )
    assert headed(made) == [
        ("", "Rooms and their prices are as follows."),
        ("", "Room Price"),
        ("Room Price", "Attic 48.00"),
        ("Room Price", "Garden room 71.50"),
        ("", "Breakfast is served until ten."),
    ]


def test_a_narrow_gap_parts_cells_where_the_heads_stand() -> None:
    made = page(
        [(60, "Yarn"), (100, "Weight")],
        [(60, "Merino"), (100, "50 g")],
        [(60, "Mohair"), (100, "25 g")],
    )
    assert [row.heads for row in find_table_rows(made)] == [None, (0, 2), (0, 2)]
    assert [len(row.cells) for row in find_table_rows(made)] == [2, 2, 2]


def test_labels_beside_their_values_are_no_heads() -> None:
    pairs = page(
        [(60, "Holder"), (160, "Ines Quill")],
        [(60, "Passport number"), (160, "L90 211")],
        [(60, "Issued by"), (160, "City of Turku")],
    )
    assert all(row.heads is None for row in find_table_rows(pairs))
    twice = page(
        [(60, "Guest"), (130, "Olaf Brandt"), (260, "Room"), (330, "Attic")],
        [(60, "Booking"), (130, "B-7719"), (260, "Board"), (330, "Half")],
        [(60, "Phone"), (130, "555 0142"), (260, "Car"), (330, "Red estate")],
    )
    assert all(row.heads is None for row in find_table_rows(twice))
    marked = page(
        [(60, "Cinema:"), (160, "Rex")], [(60, "Hall:"), (160, "2")], [(60, "Seats:"), (160, "14, 15")]
    )
    assert all(row.heads is None for row in find_table_rows(marked))


def test_years_head_columns_and_rows_of_figures_do_not() -> None:
    made = page(
        [(60, "In thousands"), (200, "2022"), (260, "2021")],
        [(60, "Wages"), (200, "1,204"), (260, "1,190")],
        [(60, "Rent"), (200, "311"), (260, "305")],
    )
    assert headed(made)[1:] == [
        ("In thousands 2022 2021", "Wages 1,204 1,190"),
        ("In thousands 2022 2021", "Rent 311 305"),
    ]


def test_days_head_columns_of_figures_and_no_columns_of_days() -> None:
    heads = [(60, "Test"), (140, "18 Jun 2024"), (230, "12 Mar 2024"), (330, "Unit")]
    zinc = [(60, "Zinc"), (140, "9.1 L"), (230, "12"), (330, "umol/L")]
    iron = [(60, "Iron"), (140, "14"), (230, "15"), (330, "umol/L")]
    told = "Test 18 Jun 2024 12 Mar 2024 Unit"
    assert [head for head, _ in headed(page(heads, zinc, iron))] == ["", told, told]
    numbered = [(60, "Test"), (140, "18.06.2024"), (230, "12.03.2024"), (330, "Unit")]
    assert [bool(head) for head, _ in headed(page(numbered, zinc, iron))] == [False, True, True]
    stays = page(
        [(60, "Meyer"), (140, "02.03.2024"), (230, "05.03.2024"), (330, "Ward 3")],
        [(60, "Okafor"), (140, "04.03.2024"), (230, "09.03.2024"), (330, "Ward 1")],
    )
    assert not any(head for head, _ in headed(stays))


def test_cells_that_were_drawn_one_after_the_other_are_one_row() -> None:
    def cell(x: float, y: float, words: str, number: int) -> Word:
        return Word(words, Box(x, y, x + 5 * len(words), y + 11), number, number)

    words = (
        cell(60, 90, "The", 0),
        cell(60, 101, "cellar", 1),
        cell(140, 90, "4,875", 2),
        cell(140, 101, "marks", 3),
        cell(60, 130, "After", 4),
    )
    found: list[Row] = find_table_rows(Page(1, 612, 792, 0, words))
    assert [(row.first, row.last, len(row.cells)) for row in found] == [(0, 4, 2), (4, 5, 1)]


def test_columns_of_prose_are_no_cells() -> None:
    sentence = "one two three four five six seven eight nine ten"
    left = [Word(w, Box(60 + 20 * i, 90, 75 + 20 * i, 101), 0, 0) for i, w in enumerate(sentence.split())]
    right = [Word(w, Box(320 + 20 * i, 90, 335 + 20 * i, 101), 1, 1) for i, w in enumerate(sentence.split())]
    assert [len(row.cells) for row in find_table_rows(Page(1, 612, 792, 0, (*left, *right)))] == [1, 1]


def test_the_edge_of_a_painted_sheet_heads_nothing() -> None:
    made = page(
        [(52, "case"), (120, "value")], [(52, "Hail damage"), (120, "410")], [(52, "Theft"), (120, "95")]
    )
    edge = (Word("A", Box(55, 23, 60, 33), 9, 9), Word("1", Box(39, 90, 43, 101), 0, 0))
    sheet = Page(1, 612, 792, 0, (edge[0], edge[1], *made.words), "Sheet1!A1:B3")
    sheet = replace(sheet, cells=read_gutter(sheet))
    assert headed(sheet) == [
        ("", "case value"),
        ("case value", "Hail damage 410"),
        ("case value", "Theft 95"),
    ]


def test_narrow_columns_of_a_painted_sheet_are_cells_of_their_own() -> None:
    made = page(
        [(52, "No."), (72, "Boat"), (110, "Hired")],
        [(52, "B1"), (72, "Skiff"), (110, "Oda Berg")],
        [(52, "B2"), (72, "Punt")],
        [(52, "B3"), (72, "Gig"), (110, "Colm Roe")],
    )
    edge = [Word(letter, Box(x, 23, x + 5, 33), 9, 9) for letter, x in (("A", 53), ("B", 73), ("C", 111))]
    numbers = [Word(str(n), Box(39, 76 + 14 * n, 43, 87 + 14 * n), n - 1, n - 1) for n in range(1, 5)]
    sheet = Page(1, 612, 792, 0, (*edge, *numbers, *made.words), "Sheet1!A1:C4")
    sheet = replace(sheet, cells=read_gutter(sheet))
    rows = find_table_rows(sheet)
    assert [len(row.cells) for row in rows] == [3, 3, 2, 3]
    assert [text(sheet, *row.heads) if row.heads else "" for row in rows] == ["", *["No. Boat Hired"] * 3]
    assert all(row.heads is None for row in find_table_rows(made))  # they are too close to be cells


def test_heads_stand_beside_labels_that_have_none() -> None:
    made = page(
        [(200, "one way"), (300, "and back")],
        [(60, "Adults"), (200, "11.40"), (300, "19.00")],
        [(60, "Children"), (200, "5.70"), (300, "9.50")],
        [(60, "Handcart"), (300, "4.00")],
    )
    assert headed(made) == [
        ("", "one way and back"),
        ("one way and back", "Adults 11.40 19.00"),
        ("one way and back", "Children 5.70 9.50"),
        ("one way and back", "Handcart 4.00"),
    ]


def test_the_next_table_in_the_same_columns_has_heads_of_its_own() -> None:
    made = page(
        [(260, "June 30, 2022"), (360, "December 31, 2021")],
        [(60, "Total assets"), (260, "820"), (360, "790")],
        [(60, "Statement of income")],
        [(260, "2022"), (360, "2021")],
        [(60, "Revenue"), (260, "500"), (360, "450")],
        [(60, "Costs"), (260, "300"), (360, "310")],
    )
    days = "June 30, 2022 December 31, 2021"
    assert [heads for heads, _ in headed(made)] == ["", days, "", "", "2022 2021", "2022 2021"]
    lives = page(
        [(60, "Name"), (160, "From"), (260, "To")],
        [(60, "Anna"), (160, "2019"), (260, "2021")],
        [(160, "2022"), (260, "2024")],
        [(60, "Ben"), (160, "2018"), (260, "2020")],
    )
    assert [heads for heads, _ in headed(lives)[1:]] == ["Name From To"] * 3


def test_the_year_of_a_table_may_stand_over_the_labels() -> None:
    made = page(
        [(60, "2023"), (120, "Rent"), (180, "Food")],
        [(60, "Jan"), (120, "780.00"), (180, "412.35")],
        [(60, "Feb"), (120, "780.00"), (180, "398.60")],
    )
    assert headed(made)[1:] == [
        ("2023 Rent Food", "Jan 780.00 412.35"),
        ("2023 Rent Food", "Feb 780.00 398.60"),
    ]
    runs = page(
        [(60, "2019"), (120, "Marathon"), (220, "finished")],
        [(60, "2018"), (120, "10 km run"), (220, "45:10")],
        [(60, "2017"), (120, "5 km run"), (220, "22:30")],
    )
    assert [heads for heads, _ in headed(runs)] == ["", "", ""]
    record = page([(60, "Anna"), (120, "2019"), (180, "Ulm")], [(60, "Bert"), (120, "2021"), (180, "Bonn")])
    assert [heads for heads, _ in headed(record)] == ["", ""]


def test_a_row_of_a_price_list_may_hold_no_figure() -> None:
    prices = [
        [(60, name), (140, one), (200, two)]
        for name, one, two in (
            ("Adults", "6.80", "60.00"),
            ("Children", "3.20", "28.00"),
            ("Toddlers", "free", "-"),
            ("Families", "16.00", "-"),
            ("Seniors", "5.00", "45.00"),
            ("Students", "4.50", "40.00"),
        )
    ]
    made = page([(140, "Single"), (200, "Ten")], *prices)
    assert [heads for heads, _ in headed(made)[1:]] == ["Single Ten"] * 6
    words = [[(60, name), (140, "free"), (200, "open")] for name in ("Adults", "Children", "Seniors")]
    assert "Single Ten" not in [heads for heads, _ in headed(page([(140, "Single"), (200, "Ten")], *words))]


def test_words_beside_others_are_no_heads_of_more_words() -> None:
    made = page(
        [(90, "Cluny Moor"), (220, "Ada Roe"), (340, "Silver Sail")],
        [(60, "1948"), (90, "The Weir"), (220, "Ines Quill")],
        [(60, "1950"), (90, "Carla"), (220, "Carla Lund")],
    )
    assert all(row.heads is None for row in find_table_rows(made))


def test_a_table_below_a_title_has_the_heads_above_only_if_it_stands_in_their_columns() -> None:
    boats = [
        [(60, "Boat"), (140, "Days"), (230, "Leaves"), (330, "Arrives")],
        [(60, "Fulmar"), (140, "weekdays"), (230, "6:40"), (330, "8:05")],
        [(60, "Petrel"), (140, "Sundays"), (230, "9:10"), (330, "10:55")],
    ]
    fares = page(*boats, [(60, "Fares")], [(60, "Adult"), (190, "11.40")], [(60, "Child"), (190, "5.70")])
    assert [row.heads is not None for row in find_table_rows(fares)] == [False, True, True, *[False] * 3]
    summer = page(*boats, [(60, "In summer")], [(60, "Fulmar"), (140, "daily"), (230, "7:15"), (330, "8:40")])
    assert [row.heads is not None for row in find_table_rows(summer)] == [False, True, True, False, True]


def test_the_number_of_a_clause_is_no_cell_beside_what_it_says() -> None:
    made = page(
        [(60, "9.2"), (96, "This lease shall be governed by the law of Scotland and the")],
        [(96, "parties submit to the courts there.")],
        [(60, "9.3(a)"), (96, "“Rent” means what is due.")],
        [(60, "4.2"), (96, "Bread")],
        [(60, "4.25"), (96, "Rye"), (200, "Loaf of two pounds")],
    )
    parted = [(text(made, row.first, row.last), row.parted) for row in find_table_rows(made)]
    assert [each for each, is_parted in parted if is_parted] == ["4.2 Bread", "4.25 Rye Loaf of two pounds"]
