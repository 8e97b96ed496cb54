"""Words of a question for the rows of a table, for pieces and for what was done in all; equal figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.answer.calculation.rows.filters import filter_rows
from app.answer.calculation.rows.operations import Operation, find_operation
from app.answer.calculation.rows.parse_question import plan_computation
from app.answer.calculation.rows.periods import has_counts_over_time
from app.answer.calculation.rows.row_nouns import find_row_noun, find_row_verb
from app.answer.calculation.rows.units import find_mixed_currencies
from app.ingest.tables.grids import find_sheet_grids
from app.ingest.tables.sheet import Merged, Sheet
from tests.answer.test_row_plans import read_grid
from tests.answer.test_row_questions import plan

LOG = """Date,Driver,Vehicle,To,Km,Fuel (EUR)
2024-03-04,Petra,Van,Utrecht,78,9.50
2024-03-11,Joris,Van,Antwerp,156,7.00
2024-04-09,Petra,Golf,Utrecht,80,9.00
"""
BILLS = """Invoice,Customer,Issued,Paid on,Amount,Discount %,Unit price,Qty
A1,Ash,2024-01-10,2024-03-02,100,10%,10,10
A2,Ash,2024-01-20,,50,5%,5,10
A3,Birch,2024-02-02,2024-03-20,150,10%,50,3
"""


@pytest.mark.parametrize(
    ("question", "noun"),
    [
        ("How many trips over 100 km were there in March?", "trips"),
        ("How many journeys went to Utrecht?", "journeys"),
        ("What share of the trips was by Petra?", "trips"),
        ("What was the longest trip?", "trip"),
        ("What was the average fuel per trip?", "trip"),
        ("List all trips over 100 km", "trips"),
        ("Wie viele Fahrten machte Petra?", "Fahrten"),
        ("How many km were refunded in March?", ""),
        ("How many trips over 100 miles were there?", ""),
        ("Which driver drove the most crates?", ""),
    ],
)
def test_the_word_for_rows_is_the_only_one_that_is_not_accounted_for(
    question: str, noun: str, tmp_path: Path
) -> None:
    made = plan(LOG, question, tmp_path, "log")[1]
    has_label = made.label is not None
    assert find_row_noun(question, made.operation, made.leftovers, has_label=has_label) == noun


EGGS = """Tag,Stall,Eier
2024-05-01,Nord,120
2024-05-02,Süd,90
2024-06-01,Süd,95
"""


@pytest.mark.parametrize(
    ("question", "verb"),
    [
        ("Wie viele Eier kamen im Mai?", "kamen"),
        ("Wie viele Eier wurden im Mai gesammelt?", "gesammelt"),
        ("Wie viele Eier trafen im Mai ein?", "trafen"),
        ("Wie viele Eier hat Stall Nord gelegt?", "gelegt"),
        ("How many Eier arrived in May?", "arrived"),
        ("How many Eier did Nord ship?", "ship"),
        ("Wie viele braune Eier gab es im Mai?", ""),
        ("Wie viele Eier gab es im Mai für Gäste?", ""),
        ("Wie viele Eier wurden im Mai nicht gesammelt?", ""),
        ("How many Eier per pallet were there?", ""),
        ("How many Eier went missing in May?", ""),
        ("How many Eier were paid in May?", ""),
        ("Was ist die höchste Zahl gesammelt?", ""),
    ],
)
def test_the_verb_of_what_is_counted_is_the_only_word_that_is_not_accounted_for(
    question: str, verb: str, tmp_path: Path
) -> None:
    made = plan(EGGS, question, tmp_path, "sheet")[1]
    assert find_row_verb(question, made.operation, made.leftovers) == verb


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (EGGS, True),
        ("Monat,Stall,Kisten\nMai,Nord,12\nJuni,Nord,9\n", True),
        ("Item,Shelf,Pieces\nScrews,A,400\nNails,B,250\n", False),
        ("Tag,Stall,Kilo\n2024-05-01,Nord,1.5\n2024-05-02,Nord,2\n", False),
    ],
)
def test_whole_numbers_of_days_or_months_count(text: str, counts: bool, tmp_path: Path) -> None:
    assert has_counts_over_time(read_grid(tmp_path, text), 2) == counts


@pytest.mark.parametrize(
    ("text", "question", "head", "rows"),
    [
        (BILLS, "How much was paid in March?", "Amount", [0, 2]),
        (BILLS, "How much did Ash pay?", "Amount", [0]),
        (BILLS, "How many units did Ash buy?", "Qty", [0, 1]),
        (LOG, "How much was spent on fuel in March?", "Fuel (EUR)", [0, 1]),
        (LOG, "What is the median distance of Petra?", "Km", [0, 2]),
    ],
)
def test_what_was_done_in_all_is_added_up(
    text: str, question: str, head: str, rows: list[int], tmp_path: Path
) -> None:
    grid, made = plan(text, question, tmp_path, "sheet")
    assert not made.leftovers and not made.missing and made.measure is not None
    assert grid.columns[made.measure].head == head
    assert filter_rows(grid, made.filters) == rows


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("How many invoices have a discount of 10%?", [0, 2]),
        ("How many invoices are over 100 dollars?", [2]),
    ],
)
def test_a_figure_narrows_down_by_the_column_it_belongs_to(
    question: str, rows: list[int], tmp_path: Path
) -> None:
    grid, made = plan(BILLS, question, tmp_path, "invoices")
    assert made.operation is Operation.COUNT and not made.leftovers and not made.missing
    assert filter_rows(grid, made.filters) == rows


@pytest.mark.parametrize("question", ["How much is the amount of Ash?", "How much was the fuel in March?"])
def test_how_much_something_is_asks_for_no_sum(question: str) -> None:
    assert find_operation(question) is None


def test_heads_over_several_columns_are_of_each_of_them() -> None:
    sheet = Sheet("Monthly", merged=[Merged(2, 2, 2, 3), Merged(2, 4, 2, 5)])
    sheet.put(1, 1, "By month")
    for column, text in ((2, "Revenue"), (4, "Costs")):
        sheet.put(2, column, text)
    rows = (
        ("Month", 2022, 2023, 2022, 2023),
        ("May", 5, 9, 7, 1),
        ("June", 8, 6, 2, 3),
        ("July", 1, 7, 4, 4),
    )
    for number, row in enumerate(rows, 3):
        for column, value in enumerate(row, 1):
            sheet.put(number, column, str(value), right=isinstance(value, int))
    (grid,) = find_sheet_grids([sheet])
    assert [each.head for each in grid.columns] == [
        "Month",
        "Revenue 2022",
        "Revenue 2023",
        "Costs 2022",
        "Costs 2023",
    ]
    made = plan_computation("Which month had the highest revenue in 2023?", grid, ("Monthly",))
    assert made is not None and not made.leftovers and not made.missing
    assert (made.operation, made.label, made.measure) == (Operation.LARGEST, 0, 2)
    for question in ("What were total sales in 2022?", "What was the revenue in total?"):
        unclear = plan_computation(question, grid, ("Monthly", "sales"))
        assert unclear is not None and unclear.missing
    told = plan_computation("What was the revenue in total in 2022?", grid, ("Monthly", "sales"))
    assert told is not None and not told.missing and not told.leftovers and told.measure == 1
    plain = Sheet("Plain", merged=[Merged(1, 2, 1, 3)])
    for number, values in enumerate((("Name", "Fee"), ("Ann", 40), ("Bo", 25)), 1):
        for column, told in enumerate(values, 1):
            plain.put(number, column, str(told), right=isinstance(told, int))
    assert [each.head for each in next(iter(find_sheet_grids([plain]))).columns] == ["Name", "Fee"]


def test_figures_in_different_currencies_are_not_put_together(tmp_path: Path) -> None:
    text = "Kind,Amount,Qty,Currency\nRent,5,1,EUR\nRent,7,2,USD\nFee,1,3,USD\n"
    grid, made = plan(text, "What is the total amount in USD?", tmp_path, "bookings")
    assert made.measure == 1 and not made.missing
    rows = filter_rows(grid, made.filters)
    assert find_mixed_currencies(grid, rows, 1) == "" == find_mixed_currencies(grid, range(3), 2)
    assert "EUR, USD" in find_mixed_currencies(grid, range(3), 1)


@pytest.mark.parametrize(
    ("rows", "heads", "size"),
    [
        (
            [
                ("Name", "Contact", "", "City"),
                ("Anna", "a@x.org", "Tel 030", "Berlin"),
                ("Bo", "b@x.org", "Tel 040", "Rome"),
                ("Cy", "c@x.org", "Tel 050", "Oslo"),
            ],
            ["Name", "Contact", "City"],
            3,
        ),
        (
            [("Name", "Member", "", "City"), ("Anna", 2019, 2021, "Berlin"), ("Bo", 2020, 2022, "Rome")],
            ["Name", "Member", "City"],
            2,
        ),
        (
            [
                ("Name", "Contact", "", "City"),
                ("", "Mail", "Phone"),
                ("Anna", "a@x.org", "030", "Berlin"),
                ("Bo", "b@x.org", "040", "Rome"),
            ],
            ["Name", "Contact Mail", "Contact Phone", "City"],
            2,
        ),
        (
            [
                ("Code", "Costs", "", "Town"),
                ("(no.)", "Plan", "Actual", "(name)"),
                ("A", 5, 6, "Rome"),
                ("B", 7, 8, "Oslo"),
            ],
            ["Code (no.)", "Costs Plan", "Costs Actual", "Town (name)"],
            2,
        ),
        (
            [("Customer", "Sales", ""), ("Name", 2022, 2023), ("Alder", "–", "n/a"), ("Birch", "–", 500)],
            ["Customer Name", "Sales 2022", "Sales 2023"],
            2,
        ),
    ],
)
def test_the_first_record_below_merged_heads_is_no_head(
    rows: list[tuple[str | int, ...]], heads: list[str], size: int
) -> None:
    sheet = Sheet("People", merged=[Merged(1, 2, 1, 3)])
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            sheet.put(number, column, str(value), right=isinstance(value, int))
    (grid,) = find_sheet_grids([sheet])
    assert ([each.head for each in grid.columns], grid.size) == (heads, size)


@pytest.mark.parametrize(
    ("bold", "heads"),
    [
        ((1, 2), [["Person First", "Person Last", "Place Street", "Place Town"]]),
        ((1,), [["Person", "Place"]]),
        ((), []),  # nothing tells: nothing is computed, and no record is lost
    ],
)
def test_a_row_of_words_below_heads_that_are_all_merged_is_no_head_for_certain(
    bold: tuple[int, ...], heads: list[list[str]]
) -> None:
    sheet = Sheet("People", merged=[Merged(1, 1, 1, 2), Merged(1, 3, 1, 4)])
    rows = (
        {1: "Person", 3: "Place"},
        {1: "First", 2: "Last", 3: "Street", 4: "Town"},
        {1: "Ann", 2: "Alder", 3: "Elm Row", 4: "Ely"},
        {1: "Bo", 2: "Birch", 3: "Oak Row", 4: "Ely"},
    )
    for number, row in enumerate(rows, 1):
        for column, text in row.items():
            sheet.put(number, column, text, bold=number in bold)
    found = find_sheet_grids([sheet])
    assert [[each.head for each in grid.columns] for grid in found] == heads


@pytest.mark.parametrize(
    ("name", "question", "is_certain"),
    [
        ("invoices", "How much did Ash pay?", False),
        ("invoices", "How much has Ash paid in total?", False),
        ("invoices", "Wie viel hat Ash bezahlt?", False),
        ("invoices", "How much was invoiced?", True),
        ("payments", "How much did Ash pay?", True),
        ("expenses", "How much did Ash pay?", True),
        ("Mietzahlungen", "Wie viel hat Ash bezahlt?", True),
        ("receivables", "How much did Ash pay?", False),
        ("payments due", "How much did Ash pay?", False),
    ],
)
def test_what_was_billed_is_not_what_was_paid(
    name: str, question: str, is_certain: bool, tmp_path: Path
) -> None:
    grid = read_grid(tmp_path, "Client,Amount,Status\nAsh,100,Settled\nAsh,50,Open\nBirch,70,Open\n")
    made = plan_computation(question, grid, (name,))
    assert made is not None and not made.leftovers
    assert (not made.missing) == is_certain


def test_a_figure_of_things_is_none_of_a_column(tmp_path: Path) -> None:
    text = "Fruit,Price,Weight (kg)\napples,3,10\npears,4,12\n"
    for question in ("What is the total price of 3 apples?", "What is the total price of 3 kg?"):
        grid, made = plan(text, question, tmp_path, "fruit")
        assert made.leftovers and all(each.values for each in made.filters)
    for question in ("How many fruit have a weight of 10 kg?", "How many fruit have a price of 3?"):
        grid, made = plan(text, question, tmp_path, "fruit")
        assert not made.leftovers and not made.missing and filter_rows(grid, made.filters) == [0]
