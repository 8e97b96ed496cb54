"""What questions ask of the rows of a table besides a figure of one column: units by their names, shares,
months, how often something was done; and what of it is not told for certain.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from app.answer.calculation.rows.filters import filter_rows, find_doubtful_total, list_certain_totals
from app.answer.calculation.rows.operations import Operation
from app.answer.calculation.rows.parse_question import Plan, plan_computation
from app.answer.calculation.rows.periods import add_period
from app.answer.text.measures import name_units
from app.core.grids import Grid
from tests.answer.test_row_plans import read_grid

TRIPS = """Date,From,To,Km,Min,Driver
2024-03-04,Breda,Utrecht,78,60,Petra
2024-03-11,Breda,Antwerp,56,45,Joris
2024-03-12,Antwerp,Breda,56,50,Joris
2024-04-09,Breda,Utrecht,80,70,Petra
2024-05-02,Breda,Rotterdam,52,55,Joris
"""
ORDERS = """Order,Customer,Placed on,Region,Amount,Weight (kg),State
A1,Ash,2024-01-10,North,100,2.5,returned
A2,Ash,2024-01-20,South,50,1,sent
A3,Birch,2024-02-02,North,150,3,sent
A4,Cedar,2024-03-14,West,100,0.5,returned
"""
TILL = """Day,In,Out,By
2024-06-01,40,10,Ann
2024-06-02,25,5,Bo
"""
ASSETS = """Asset,Kind,Bought on,Next check
E1,Pump,2020-01-02,2025-01-01
E2,Pump,2021-03-04,2025-02-01
E3,Fan,2022-05-06,2025-03-01
"""


def plan(text: str, question: str, folder: Path, name: str) -> tuple[Grid, Plan]:
    grid = add_period(question, read_grid(folder, text))
    made = plan_computation(question, grid, ("Table", name))
    assert made is not None
    return grid, made


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("kilometres Kilometer km KM kilometers", "km"),
        ("hours hrs h Stunden heures", "h"),
        ("litres Liter litros l", "l"),
        ("tonnes Tonnen t", "t"),
        ("minutes min Minuten", "min"),
        ("milligrams mg Milligramm", "mg"),
    ],
)
def test_a_unit_is_known_however_it_is_written(words: str, unit: str) -> None:
    assert {name_units(word) for word in words.split()} == {frozenset({unit})}
    assert name_units("meeting") == name_units("minimum") == frozenset()


@pytest.mark.parametrize(
    ("text", "name", "question", "head", "rows"),
    [
        (TRIPS, "mileage", "How many kilometres did Petra drive altogether?", "Km", 2),
        (TRIPS, "mileage", "kilometers in March in total", "Km", 3),
        (TRIPS, "mileage", "How many minutes did Joris drive in total?", "Min", 3),
        (ORDERS, "orders", "How many kilograms did Ash order?", "Weight (kg)", 2),
        (TILL, "till", "What is the total of In?", "In", 2),
        (TILL, "till", "What is the total of the column “out”?", "Out", 2),
    ],
)
def test_the_column_is_named_by_its_unit_or_stands_as_a_name(
    text: str, name: str, question: str, head: str, rows: int, tmp_path: Path
) -> None:
    grid, made = plan(text, question, tmp_path, name)
    assert not made.leftovers and not made.missing
    assert made.operation is Operation.SUM and made.measure is not None
    assert grid.columns[made.measure].head == head and len(filter_rows(grid, made.filters)) == rows


@pytest.mark.parametrize(
    ("text", "name", "question"),
    [
        (TRIPS, "mileage", "How many miles did Petra drive altogether?"),
        (TRIPS, "mileage", "How many hours did Petra drive?"),
        (TRIPS, "mileage", "How many Antwerp trips are there?"),
        (TRIPS, "mileage", "What is the average distance per month?"),
        (TRIPS, "mileage", "How often did Petra complain?"),
        (TRIPS, "mileage", "How many minutes per kilometre did Petra drive?"),
        (TRIPS, "mileage", "Which driver drove the most kilometres on average?"),
        (TRIPS, "mileage", "How many kilometres per month on average?"),
        (ORDERS, "orders", "How many orders did each customer place on average?"),
        (ORDERS, "orders", "What is the percentage of North?"),
        (TILL, "till", "How many guests came in summer?"),
        (TILL, "till", "Which month was the most expensive?"),
        (TILL, "till", "How many people were out in June?"),
        (ORDERS, "orders", "What percentage of the orders were returned in January?"),
        (ORDERS, "orders", "What percentage of the customers are from the South?"),
        (ORDERS, "orders", "What percentage of the orders are over 60?"),
        (ORDERS, "orders", "What percentage of the orders were late?"),
        (ORDERS, "orders", "What share of the largest orders were returned?"),
        (TRIPS, "mileage", "What percentage of the trips did Petra cancel?"),
        (ORDERS, "orders", "Which month had the fewest orders?"),
        (ASSETS, "assets", "How often was a pump checked?"),
        (ASSETS, "assets", "How often was E1 bought?"),
        ("Month,Sales\nApr,10\nMay,20\nJune,30\n", "sales", "What were total sales from April to June?"),
        ("Item,Sales\nHat,10\nCap,20\nBag,30\n", "sales", "What were total sales in May?"),
    ],
)
def test_what_is_not_told_for_certain_is_not_computed(
    text: str, name: str, question: str, tmp_path: Path
) -> None:
    _, made = plan(text, question, tmp_path, name)
    assert made.leftovers or made.missing


def test_umlauts_are_read_in_names_and_cells(tmp_path: Path) -> None:
    guests = (
        "Name;Anreise;Herkunft\nAdler;03.05.2024;Köln am Rhein\nBauer;04.05.2024;Ulm\nClaas;01.06.2024;Ulm\n"
    )
    question = "Wie viele Gäste sind aus Köln?"
    grid, made = plan(guests, question, tmp_path, "Gäste")
    assert not made.leftovers and not made.missing
    assert filter_rows(grid, made.filters) == [0]


@pytest.mark.parametrize(
    "question",
    [
        "How much were sales per month on average?",
        "How much was spent on sales a month on average?",
        "What are average monthly sales?",
        "Wie hoch sind die Sales im Monat durchschnittlich?",
    ],
)
def test_where_each_row_is_a_month_the_mean_by_month_is_that_of_the_rows(
    question: str, tmp_path: Path
) -> None:
    months = "When,Sales,Rent\nApr,10,7\nMay,20,7\nJune,30,8\n"
    grid, made = plan(months, question, tmp_path, "year")
    assert (made.operation, made.group, made.leftovers, made.missing) == (Operation.MEAN, None, (), "")
    assert made.measure is not None and grid.columns[made.measure].head == "Sales"
    _, by_month = plan(months, "What are average sales in each month?", tmp_path, "year")
    assert by_month.group == 0


def test_a_mean_that_is_named_by_the_way_is_no_sum(tmp_path: Path) -> None:
    question = "How many kilometres did Petra drive on average?"
    grid, made = plan(TRIPS, question, tmp_path, "mileage")
    assert not made.leftovers and not made.missing
    assert made.operation is Operation.MEAN and made.measure == 3
    assert filter_rows(grid, made.filters) == [0, 3]


def test_a_function_word_before_a_cell_tells_which_column_is_meant(tmp_path: Path) -> None:
    for question, rows in (("How many trips from Breda are there?", 4), ("How many trips to Breda?", 1)):
        grid, made = plan(TRIPS, question, tmp_path, "trips")
        assert not made.leftovers and not made.missing
        assert len(filter_rows(grid, made.filters)) == rows


def test_a_month_that_could_be_a_function_word_is_a_value(tmp_path: Path) -> None:
    months = "Month,Sales\nApr,10\nMay,20\nJune,30\n"
    grid, made = plan(months, "What were total sales in May?", tmp_path, "sales")
    assert not made.missing and filter_rows(grid, made.filters) == [1]


@pytest.mark.parametrize(
    ("question", "operation", "group"),
    [
        (
            "Which month had the most orders?",
            Operation.COUNT,
            ["January 2024", "February 2024", "March 2024"],
        ),
        ("What is the total amount per quarter?", Operation.SUM, ["Q1 2024"]),
        ("How many orders were placed each year?", Operation.COUNT, ["2024"]),
        (
            "What is the total amount per month?",
            Operation.SUM,
            ["January 2024", "February 2024", "March 2024"],
        ),
    ],
)
def test_days_are_put_together_by_what_is_asked(
    question: str, operation: Operation, group: list[str], tmp_path: Path
) -> None:
    grid, made = plan(ORDERS, question, tmp_path, "orders")
    assert not made.leftovers and not made.missing
    assert made.operation is operation and made.group is not None
    assert list(dict.fromkeys(grid.columns[made.group].texts)) == group


def test_the_highest_of_a_month_is_told_where_rows_and_months_agree(tmp_path: Path) -> None:
    _, made = plan(ORDERS, "Which month had the highest amount?", tmp_path, "orders")
    assert made.missing  # one order of February, or all of January
    _, made = plan(ORDERS.replace(",50,", ",20,"), "Which month had the highest amount?", tmp_path, "orders")
    assert not made.missing and made.group is None


@pytest.mark.parametrize(
    ("text", "name", "question", "rows"),
    [
        (TRIPS, "mileage", "How often did Petra drive to Utrecht?", 2),
        (TRIPS, "mileage", "How often did somebody go to Utrecht?", 2),
        (TRIPS, "mileage", "How many times did Joris drive?", 3),
        (ORDERS, "orders", "How often did Ash order?", 2),
    ],
)
def test_how_often_counts_the_rows_that_say_so(
    text: str, name: str, question: str, rows: int, tmp_path: Path
) -> None:
    grid, made = plan(text, question, tmp_path, name)
    assert not made.leftovers and not made.missing
    assert made.operation is Operation.COUNT and made.measure is None
    assert len(filter_rows(grid, made.filters)) == rows


@pytest.mark.parametrize(
    ("text", "name", "question", "part", "whole", "head"),
    [
        (ORDERS, "orders", "What percentage of the orders were returned?", 2, 4, None),
        (ORDERS, "orders", "What share of orders from the North were returned?", 1, 2, None),
        (ORDERS, "orders", "What is the proportion of returned orders?", 2, 4, None),
        (ORDERS, "orders", "What percent of the total amount came from the North?", 2, 4, "Amount"),
        (TRIPS, "mileage", "What share of the kilometres did Petra drive?", 2, 5, "Km"),
        (ORDERS, "orders", "What percentage of the orders were not returned?", 2, 4, None),
    ],
)
def test_a_share_is_of_what_stands_before_the_verb(
    text: str, name: str, question: str, part: int, whole: int, head: str | None, tmp_path: Path
) -> None:
    grid, made = plan(text, question, tmp_path, name)
    assert not made.leftovers and not made.missing
    assert made.operation is Operation.SHARE
    assert (made.measure and grid.columns[made.measure].head) == head
    assert len(filter_rows(grid, made.filters)) == part and len(filter_rows(grid, made.base)) == whole


def test_a_row_of_sums_in_many_columns_is_one_whatever_it_is_called(tmp_path: Path) -> None:
    rows = "Jan,10,20,30\nFeb,11,21,32\nMar,12,19,31\nApr,9,18,27\n"
    grid = read_grid(tmp_path, f"Month,Food,Fuel,All in\n{rows}Year,42,78,120\n")
    assert list_certain_totals(grid) == [4] and not find_doubtful_total(grid, 1)
    grid = read_grid(tmp_path, "Month,Food,Fuel\nJan,10,20\nFeb,11,21\nYear,21,41\n", "two")
    assert find_doubtful_total(grid, 1) == "Year"
