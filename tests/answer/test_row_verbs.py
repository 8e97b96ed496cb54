"""What a question says was done: of all rows of a table, or of some that no cell tells; when it was done; and
with numbers as other languages write them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.answer.calculation.rows import verbs
from app.answer.calculation.rows.filters import filter_rows
from app.answer.calculation.rows.operations import Operation
from app.answer.calculation.rows.schema_linking import Filter
from app.core.grids import Grid
from tests.answer.test_row_questions import plan

TRIPS = """Date,Driver,From,To,Km,Fuel (EUR)
2024-03-04,Petra,Breda,Utrecht,78,9.50
2024-03-11,Joris,Breda,Antwerp,56,7.00
2024-04-09,Petra,Breda,Utrecht,1080,90.00
"""
ORDERS = """Order,Customer,Issued,Amount
A1,Ash,2024-01-10,100
A2,Ash,2024-01-20,50
A3,Birch,2024-02-02,150
"""
KOSTEN = """Datum;Firma;Betrag (EUR)
04.01.2024;Koch;1.234,50
09.01.2024;Koch;12,00
02.02.2024;Bahn;999,90
"""


@pytest.mark.parametrize(
    ("text", "question", "left"),
    [
        (ORDERS, "How many orders did Ash return?", ("return",)),
        (ORDERS, "Which customer owes the most?", ("owes",)),
        (ORDERS, "Who cancelled the most orders?", ("cancelled",)),
        (ORDERS, "How many orders did Ash order?", ()),
        (TRIPS, "How many km were driven in March?", ()),
        (TRIPS, "Which driver drove the most km?", ()),
        (TRIPS, "How many km were billed in March?", ("billed",)),
    ],
)
def test_a_verb_is_accounted_for_where_every_row_is_of_it(
    text: str, question: str, left: tuple[str, ...], tmp_path: Path
) -> None:
    assert plan(text, question, tmp_path, "orders" if text is ORDERS else "log")[1].leftovers == left


def test_what_somebody_has_done_is_added_up_over_days(tmp_path: Path) -> None:
    grid, made = plan(TRIPS, "How many km has Petra driven?", tmp_path, "log")
    assert (made.operation, made.group, filter_rows(grid, made.filters)) == (Operation.SUM, None, [0, 2])


def test_a_day_of_something_else_is_not_taken_for_the_day_of_a_payment(tmp_path: Path) -> None:
    assert "Issued" in plan(ORDERS, "What was paid in total in January?", tmp_path, "orders")[1].missing
    assert not plan(ORDERS, "What was issued in total in January?", tmp_path, "orders")[1].missing
    assert not plan(TRIPS, "What was paid for fuel in total in March?", tmp_path, "log")[1].missing


@pytest.mark.parametrize(
    "question",
    [
        "What did Ash pay in total?",
        "What is the total that Ash paid?",
        "Was hat Ash insgesamt bezahlt?",
    ],
)
def test_what_was_billed_is_not_told_as_paid_however_it_is_asked(question: str, tmp_path: Path) -> None:
    assert plan(ORDERS, question, tmp_path, "invoices")[1].missing
    assert not plan(ORDERS, question, tmp_path, "payments")[1].missing


def test_a_place_from_which_is_no_place_to_which(tmp_path: Path) -> None:
    assert "To" in plan(TRIPS, "How many km to Breda in total?", tmp_path, "log")[1].missing
    assert not plan(TRIPS, "How many km from Breda in total?", tmp_path, "log")[1].missing
    assert plan(TRIPS, "How many km went missing in total from Breda?", tmp_path, "log")[1].leftovers


@pytest.mark.parametrize(
    ("text", "question", "rows"),
    [
        (KOSTEN, "Wie viele Kosten über 1.000 EUR?", 1),
        (KOSTEN, "Wie viele Kosten über 1 000 EUR?", 1),
        (KOSTEN, "How many kosten over 1.000 EUR?", 1),
        (KOSTEN, "Wie viele Kosten über 1,5 EUR?", 3),
        (TRIPS, "Wie viele log über 1.000 km?", 1),
        (TRIPS, "How many log over 1.000 km?", 3),
    ],
)
def test_a_bound_is_read_as_its_language_writes_numbers(
    text: str, question: str, rows: int, tmp_path: Path
) -> None:
    grid, made = plan(text, question, tmp_path, "kosten log")
    assert len(filter_rows(grid, made.filters)) == rows


def test_rows_are_read_only_for_a_verb_that_may_be_theirs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Grid] = []

    def count(grid: Grid, filters: Sequence[Filter]) -> list[int]:
        read.append(grid)
        return filter_rows(grid, filters)

    monkeypatch.setattr(verbs, "filter_rows", count)
    text = f"{TRIPS},,Total,,1214,106.50\n"
    assert plan(text, "How many km were billed in March?", tmp_path, "log")[1].leftovers and not read
    assert not plan(text, "How many km were driven in March?", tmp_path, "log")[1].leftovers and read
