"""Which rows a question is about and what of them is computed, as planned over real sheets; and which
questions are not computed, because something in them is not accounted for.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from app.answer.calculation.rows.filters import filter_rows, find_doubtful_total
from app.answer.calculation.rows.operations import Operation, asks_for_rows, find_operation, split_operations
from app.answer.calculation.rows.parse_question import Plan, plan_computation
from app.answer.calculation.rows.units import convert_units
from app.core.grids import Grid
from app.ingest.formats.sheets.sheets import render

MEMBERS = """Name,Gender,Paid,Joined,Fee
Ann,f,yes,2024-01-05,40
Bo,m,no,2024-02-11,40
Cy,m,no,2024-03-20,25
Dee,f,yes,2024-04-02,40
Eli,m,yes,2024-05-14,25
"""
ORDERS = """Order,Customer,Date,Amount,Discount,Status
A1,Ash,2024-01-10,100,,open
A2,Ash,2024-05-03,50,10,paid
A3,Birch,2024-05-20,900,,paid
A4,Cedar,2024-03-02,200,5,open
A5,Ash,2024-05-28,75,,paid
A6,Birch,2024-04-15,120,,open
"""
PROJECTS = """Project,Cost,Budget
Dam,120,100
Elm,80,90
Fen,300,310
Gap,75,50
"""
ROOMS = """Room,Floor,Price
Aspen,Ground,50
Beech,Ground,80
Clove,First,45
Dill,First,120
"""
BESTELLUNGEN = """Kunde;Bestellt am;Betrag;Bezahlt
Meyer;12.03.2024;100,50;ja
Meyer;14.04.2024;20,00;nein
Schulz;02.05.2024;300,00;ja
"""
VISITS = """Visitor,Date,Fee
Ann,03/04/2024,5
Bo,05/06/2024,7
Cy,04/03/2024,9
"""


def read_grid(path: Path, text: str, name: str = "sheet") -> Grid:
    """Reads the one table of a file of text."""
    path = path / f"{name}.csv"
    path.write_text(text, "utf-8")
    (grid,) = render(path, "csv").grids
    return grid


def plan(grid: Grid, question: str, name: str = "sheet") -> Plan:
    made = plan_computation(question, grid, ("Table", name))
    assert made is not None
    return made


def kept(grid: Grid, made: Plan) -> list[str]:
    """What the rows are called that count."""
    assert not made.leftovers and not made.missing, made
    return [grid.columns[0].texts[row] for row in filter_rows(grid, made.filters)]


@pytest.mark.parametrize(
    ("text", "question", "names"),
    [
        (MEMBERS, "How many members have paid?", ["Ann", "Dee", "Eli"]),
        (MEMBERS, "How many members have not yet paid?", ["Bo", "Cy"]),
        (MEMBERS, "How many members haven't paid?", ["Bo", "Cy"]),
        (MEMBERS, "How many members are unpaid?", ["Bo", "Cy"]),
        (MEMBERS, "What is the average fee of the paid members?", ["Ann", "Dee", "Eli"]),
        (ORDERS, "How many orders have no discount?", ["A1", "A3", "A5", "A6"]),
        (ORDERS, "What is the total amount of orders with a discount?", ["A2", "A4"]),
        (BESTELLUNGEN, "Wie viele Bestellungen sind nicht bezahlt?", ["Meyer"]),
        (PROJECTS, "How many projects cost more than their budget?", ["Dam", "Gap"]),
        (PROJECTS, "Which projects cost no more than their budget?", ["Elm", "Fen"]),
        (PROJECTS, "Which projects stayed under budget?", ["Elm", "Fen"]),
        (ROOMS, "Which rooms cost at most 50?", ["Aspen", "Clove"]),
        (ROOMS, "Which rooms are up to 50?", ["Aspen", "Clove"]),
        (ROOMS, "How many rooms cost no more than 80?", ["Aspen", "Beech", "Clove"]),
        (ROOMS, "How many rooms do not cost more than 80?", ["Aspen", "Beech", "Clove"]),
        (ROOMS, "How many rooms cost not over 50?", ["Aspen", "Clove"]),
        (ROOMS, "How many rooms cost less than 80?", ["Aspen", "Clove"]),
        (ROOMS, "How many rooms cost no less than 80?", ["Beech", "Dill"]),
        (ORDERS, "Which orders are over 150?", ["A3", "A4"]),
        (ORDERS, "How many orders are still open?", ["A1", "A4", "A6"]),
        (ORDERS, "What is the total amount in Q1 2024?", ["A1", "A4"]),
        (ORDERS, "What is the total amount between 1 March and 15 April 2024?", ["A4", "A6"]),
        (ORDERS, "How many orders were placed after April?", ["A2", "A3", "A5"]),
        (VISITS, "How many visits were there in 2024?", ["Ann", "Bo", "Cy"]),
    ],
)
def test_every_condition_narrows_the_rows_down(
    tmp_path: Path, text: str, question: str, names: Sequence[str]
) -> None:
    names_of = {ORDERS: "orders", VISITS: "visits", MEMBERS: "members", BESTELLUNGEN: "bestellungen"}
    name = names_of.get(text, "sheet")
    grid = read_grid(tmp_path, text)
    rows = kept(grid, plan(grid, question, name))
    assert rows == names


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (MEMBERS, "How many women are there?"),
        (MEMBERS, "How many members have paid more than once?"),
        (MEMBERS.replace("no", "later"), "How many members have paid?"),
        (MEMBERS.replace("no", "maybe"), "How many members have not paid?"),
        (ORDERS, "What is the total amount and quantity?"),
        (ORDERS, "How many orders are neither open nor paid?"),
        (ORDERS, "How many rooms are expensive?"),
        (ORDERS, "What is the average number of orders?"),
        (ORDERS, "What is the total amount of the largest order?"),
        (PROJECTS, "What is the total cost and budget?"),
        (PROJECTS, "How many projects were paid?"),
        (VISITS, "How many visits were there in April 2024?"),
        (VISITS, "What is the latest date?"),
        ("Order,Date\nA1,2022-05-01\nA2,2023-06-01\nA3,2023-07-01\n", "How many orders came after May?"),
    ],
)
def test_what_is_not_accounted_for_is_not_computed(tmp_path: Path, text: str, question: str) -> None:
    grid = read_grid(tmp_path, text)
    made = plan(grid, question, "orders" if "Order" in text else "visits")
    assert made.leftovers or made.missing


@pytest.mark.parametrize(
    ("question", "operation"),
    [
        ("Which rooms cost at most 50?", None),
        ("Welche Zimmer kosten höchstens 50?", None),
        ("How many rooms are expensive?", Operation.COUNT),
        ("Which room is the least expensive?", Operation.SMALLEST),
        ("Which room is the most inexpensive?", Operation.SMALLEST),
        ("What is the total number of orders?", Operation.COUNT),
        ("What is the newest order?", Operation.LARGEST),
    ],
)
def test_an_operation_is_read_in_its_phrase(question: str, operation: Operation | None) -> None:
    assert find_operation(question) is operation
    assert asks_for_rows(question) is (operation is None)


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("What is the total and average price?", ["What is the total price?", "What is the average price?"]),
        (
            "What is the smallest and the largest village?",
            ["What is the smallest village?", "What is the largest village?"],
        ),
        (
            "What is the total amount and how many orders are there?",
            ["What is the total amount", "how many orders are there?"],
        ),
        ("Which region has the highest total amount?", ["Which region has the highest total amount?"]),
        ("How many orders are there in total?", ["How many orders are there in total?"]),
    ],
)
def test_what_asks_for_several_figures_is_asked_one_by_one(question: str, parts: list[str]) -> None:
    assert split_operations(question) == parts


@pytest.mark.parametrize(
    ("text", "question", "head"),
    [
        (ORDERS, "Who has the most orders?", "Customer"),
        (ORDERS, "Which customer ordered most often?", "Customer"),
        (BESTELLUNGEN, "Wer hat die meisten Bestellungen?", "Kunde"),
        (BESTELLUNGEN, "Welcher Kunde hat am häufigsten bestellt?", "Kunde"),
    ],
)
def test_the_most_of_what_rows_are_is_counted(tmp_path: Path, text: str, question: str, head: str) -> None:
    grid = read_grid(tmp_path, text)
    made = plan(grid, question, "orders" if text is ORDERS else "bestellungen")
    assert not made.leftovers and not made.missing
    assert made.operation is Operation.COUNT and made.measure is None
    assert made.group is not None and grid.columns[made.group].head == head


def test_what_each_has_is_counted_for_each(tmp_path: Path) -> None:
    grid = read_grid(tmp_path, ORDERS)
    made = plan(grid, "How many orders did each customer place?", "orders")
    assert not made.leftovers and not made.missing
    assert made.operation is Operation.COUNT and made.group == 1


def test_a_sentence_above_a_table_does_not_tell_what_its_rows_are(tmp_path: Path) -> None:
    grid = read_grid(tmp_path, ROOMS)
    assert plan(grid, "How many harbours are there?", "There are 14 harbours in total.").leftovers
    assert not plan(grid, "How many chambers are there?", "All chambers of the inn").leftovers


def test_the_most_of_a_column_is_not_counted(tmp_path: Path) -> None:
    grid = read_grid(tmp_path, ORDERS.replace("Amount", "Points"))
    made = plan(grid, "Which order has the most points?", "orders")
    assert made.operation is Operation.LARGEST and made.measure == 3


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ("North rent,100\nNorth heat,50\nNorth Total,150\nSouth rent,70\nZwischensumme Süd,70", 3),
        ("Nord Miete,100\nNord Heizung,50\nNord Ergebnis,150\nGesamtergebnis,150", 2),
        ("Rent,100\nHeat,50\n,150", 2),
        ("Rent,10\nHeat,20\nWater,30\nGas,60", 4),
    ],
)
def test_rows_that_sum_up_others_are_no_rows_of_their_own(tmp_path: Path, rows: str, names: int) -> None:
    grid = read_grid(tmp_path, f"Item,Amount\n{rows}\n")
    assert len(filter_rows(grid, ())) == names


def test_a_sum_that_is_called_by_nothing_is_told_by_its_figures(tmp_path: Path) -> None:
    north = "North,rent,100\nNorth,heat,50\nAll north,,150\n"
    grid = read_grid(tmp_path, f"Region,Item,Amount\n{north}South,rent,70\nSouth,heat,5\n,,225\n")
    assert filter_rows(grid, ()) == [0, 1, 3, 4]


@pytest.mark.parametrize(
    ("cells", "values", "has_doubt"),
    [
        ("1.5 million;900,000;2.1 million", ("1500000", "900000", "2100000"), False),
        ("12 kg;500 g;3 kg", ("12", "0.5", "3"), False),
        ("€10;$20;€5", ("10", "20", "5"), True),
        ("12 kg;500;3 kg", ("12", "500", "3"), True),
        ("12 boxes;5 pieces;3 boxes", ("12", "5", "3"), True),
        ("1 day;2 days;3 days", ("1", "2", "3"), False),
    ],
)
def test_units_are_brought_to_one_where_that_is_certain(
    tmp_path: Path, cells: str, values: tuple[str, ...], has_doubt: bool
) -> None:
    rows = "\n".join(f"{name};{cell}" for name, cell in zip("abc", cells.split(";"), strict=True))
    grid = read_grid(tmp_path, f"Item;Size\n{rows}\n")
    column, why = convert_units(grid.columns[1])
    assert column.values == values and bool(why) is has_doubt


@pytest.mark.parametrize(
    ("head", "cells", "asked", "least"),
    [
        ("Weight", "800 g;6200 g;90 g", "over 5 kg", "5000"),
        ("Weight (g)", "800;6200;90", "over 5 kg", "5000"),
        ("Weight", "800;6200;90", "over 5 kg", "5"),
        ("Weight", "8 kg;12 kg;9 kg", "over 500 g", "0.5"),
        ("Price", "€10;€20;€5", "over 10 euros", "10"),
        ("Price", "$10;$20;$5", "over 10 euros", None),
        ("Price", "€400;€600;€5", "over $500", None),
        ("Price", "€400;€600;€5", "over €500", "500"),
        ("Length", "8 km;12 km;9 km", "over 5 kg", None),
    ],
)
def test_a_bound_is_brought_to_the_unit_of_its_column(
    tmp_path: Path, head: str, cells: str, asked: str, least: str | None
) -> None:
    rows = "\n".join(f"{name};{cell}" for name, cell in zip("abc", cells.split(";"), strict=True))
    made = plan(read_grid(tmp_path, f"Parcel;{head}\n{rows}\n"), f"How many parcels are {asked}?", "parcels")
    assert bool(made.missing) is (least is None)
    assert least is None or made.filters[0].least == least


def test_a_named_row_that_may_be_a_sum_is_doubtful(tmp_path: Path) -> None:
    grid = read_grid(tmp_path, "Order,Amount,Note\nA1,100,x\nA2,50,y\nA3,150,\n")
    assert find_doubtful_total(grid, 1) == find_doubtful_total(grid, None) == "A3"
    unnamed = read_grid(tmp_path, "Order,Amount,Note\nA1,100,x\nA2,50,y\n,150,\n", "unnamed")
    assert find_doubtful_total(unnamed, 1) == "" and filter_rows(unnamed, ()) == [0, 1]


def test_m_behind_money_is_a_million(tmp_path: Path) -> None:
    grid = read_grid(tmp_path, "Deal;Price\nA;£1.5m\nB;£3m\n")
    column, why = convert_units(grid.columns[1])
    assert (column.values, why) == (("1500000", "3000000"), "")


def test_what_stands_there_so_often_is_no_bound(tmp_path: Path) -> None:
    made = plan(read_grid(tmp_path, ORDERS), "Which customers ordered more than 2 times?")
    assert made.times == (3, None) and not made.filters


def test_the_most_of_each_is_not_computed(tmp_path: Path) -> None:
    assert plan(read_grid(tmp_path, ORDERS), "What is the highest amount for each customer?").missing


def test_years_are_heads_where_figures_stand_below(tmp_path: Path) -> None:
    grid = read_grid(tmp_path, "Region,2021,2022\nNorth,10,15\nSouth,20,22\n")
    assert plan(grid, "What is the total for 2022?").measure == 2
    assert plan(grid, "What is the total for 2021 and 2022?").missing
    path = tmp_path / "years.csv"
    path.write_text("Founded,2019,2020\nOpened,2021,2022\nClosed,2022,2023\n", "utf-8")
    assert not render(path, "csv").grids


def test_durations_are_hours(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(("Person", "Worked", "Break", "Day"))
    for name, hours, minutes in (("Ann", 7.5, 20), ("Bo", 26.25, 20), ("Cy", 3.75, 20)):
        book.active.append((name, hours / 24, minutes / 1440, 45000))
        for letter, code in (("B", "[h]:mm"), ("C", "h:mm"), ("D", "yyyy-mm-dd")):
            book.active[f"{letter}{book.active.max_row}"].number_format = code
    book.save(tmp_path / "hours.xlsx")
    (grid,) = render(tmp_path / "hours.xlsx", "xlsx").grids
    assert grid.columns[1].values == ("7.5", "26.25", "3.75")
    assert grid.columns[2].values == ("0.333333333",) * 3
    assert grid.columns[3].values == ("2023-03-15",) * 3
    made = plan(grid, "Who worked the most?")
    assert made.measure == 1 and made.operation is Operation.LARGEST and not made.leftovers


def test_a_column_of_yes_and_no_and_others_does_not_tell_what_is_so(tmp_path: Path) -> None:
    grid = read_grid(tmp_path, MEMBERS.replace("Cy,m,no", "Cy,m,part"))
    for question in ("How many members paid?", "How much did the members pay?"):
        assert "“Paid”" in plan(grid, question, "members").missing


SALES = "Invoice,Customer,Amount,Price\nI1,Ash,60,7\nI2,Ash,70,3\nI3,Birch,100,5\n"


@pytest.mark.parametrize(
    "question",
    [
        "Who is the largest customer by amount?",
        "Who is the largest customer by invoice amount?",
        "What is the biggest customer by amount?",
    ],
)
def test_the_largest_of_several_rows_each_is_told_where_it_is_the_one_with_most_together(
    question: str, tmp_path: Path
) -> None:
    grid = read_grid(tmp_path, SALES + "I4,Birch,40,6\n")
    made = plan(grid, question, "sales")
    assert made.group is not None and made.measure is not None
    assert (grid.columns[made.group].head, grid.columns[made.measure].head) == ("Customer", "Amount")
    assert not made.leftovers and not made.missing
    differing = plan(read_grid(tmp_path, SALES), question, "sales")
    assert differing.group is None and "single rows" in differing.missing


JOBS = """Job,Customer,Kind,Started,Amount
1001,Kestrel,repair,2024-01-10,400
1002,Ouse,repair,2024-02-03,150
1003,Kestrel,new,2024-02-20,300
1004,Tarn,repair,2024-03-02,600
"""


@pytest.mark.parametrize(
    "question",
    [
        "Which customer is the largest?",
        "Who is our largest customer?",
        "biggest customer",
        "Who are the two smallest customers?",
    ],
)
def test_a_customer_is_as_large_as_all_its_rows(question: str, tmp_path: Path) -> None:
    made = plan(read_grid(tmp_path, JOBS), question, "jobs")
    assert not made.missing and not made.leftovers
    assert (made.measure, made.group) == (4, 1)
    in_euros = JOBS.replace("Amount", "Net (€)")
    assert plan(read_grid(tmp_path, in_euros), question, "jobs").group == 1
    several = plan(read_grid(tmp_path, JOBS.replace("repair", "4").replace("new", "7")), question)
    assert "which column" in several.missing


@pytest.mark.parametrize(
    "question",
    [
        "Which customer is the oldest?",
        "Which customer has the largest kind?",
        "Which customer is the heaviest?",
        "Which customer bid the highest?",
    ],
)
def test_what_is_large_otherwise_is_not_told_by_the_only_figures(question: str, tmp_path: Path) -> None:
    made = plan(read_grid(tmp_path, JOBS), question, "jobs")
    assert made.missing or made.leftovers


HOURS = "Volunteer,Date,Hours worked\nAnn,2024-01-02,3\nAnn,2024-01-03,3\nAnn,2024-01-04,3\nBo,2024-01-02,5\n"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (HOURS, "Which volunteer worked the most hours?"),
        (HOURS, "How many hours did each volunteer work?"),
        (HOURS.replace("Hours worked", "Paid"), "How much did each volunteer pay?"),
        (HOURS.replace("Hours worked", "Donated"), "Which volunteer donated most?"),
        (HOURS.replace("Hours worked", "Paid"), "What is the total by volunteer paid?"),
        (HOURS.replace("Hours worked", "Amount"), "What is the total by volunteer amount?"),
    ],
)
def test_rows_are_put_together_by_who_stands_before_the_figures(
    text: str, question: str, tmp_path: Path
) -> None:
    assert plan(read_grid(tmp_path, text), question).group == 0


SCORES = "Student,Date,Score\nAnna,2024-01-02,80\nAnna,2024-01-03,70\nBen,2024-01-02,95\n"


@pytest.mark.parametrize(
    ("head", "question"),
    [
        ("Score", "What is the highest student score?"),
        ("Score", "Who has the highest student score?"),
        ("Payment", "What is the largest student payment?"),
        ("Cost", "What is the most expensive student?"),
        ("Cost", "Which student is the most expensive?"),
        ("Length", "What is the longest student?"),
        ("Temperature", "Which student had the highest temperature?"),
        ("Weight", "Which student has the lowest weight?"),
    ],
)
def test_the_highest_of_what_makes_no_sum_is_of_one_row(head: str, question: str, tmp_path: Path) -> None:
    made = plan(read_grid(tmp_path, SCORES.replace("Score", head)), question)
    assert made.group is None and made.measure == 2 and not made.missing


def test_of_two_heads_that_make_one_name_the_last_is_asked_for(tmp_path: Path) -> None:
    grid = read_grid(tmp_path, "Customer,Group,Amount\nAsh,A,60\nElm,A,70\nAsh,A,5\nBirch,B,100\n")
    made = plan_computation("Which customer group has the highest total amount?", grid, ("sales",))
    assert made is not None and made.group is not None and grid.columns[made.group].head == "Group"


def test_it_is_not_guessed_whether_rows_or_all_of_each_are_meant(tmp_path: Path) -> None:
    grid = read_grid(tmp_path, SALES)

    def why(question: str) -> str:
        made = plan_computation(question, grid, ("sales",))
        assert made is not None and made.group is None
        return made.missing

    assert "single rows" in why("Which customer has the highest amount?")
    assert not why("Which customer has the lowest price?")  # prices make no sum
