"""Numbers and dates in columns of cells."""

from __future__ import annotations

import pytest

from app.core.grids import ColumnKind
from app.ingest.tables.cell_values import read_column


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (["1,234.50", "7", "12.5"], ["1234.50", "7", "12.5"]),
        (["1.234,50", "7", "12,5"], ["1234.50", "7", "12.5"]),
        (["1.234", "12,5"], ["1234", "12.5"]),
        (["1,234", "12.5"], ["1234", "12.5"]),
        (["1.234.567", "1.000"], ["1234567", "1000"]),
        (["$5", "($7.25)", "-3"], ["5", "-7.25", "-3"]),
        (["5 €", "12,50 €"], ["5", "12.50"]),
        (["12%", "7.5 %"], ["12", "7.5"]),
        (["3 kg", "4.5 kg"], ["3", "4.5"]),
        (["1 234,5", "2"], ["1234.5", "2"]),
        (["5", "", "6", "7", "8", "9", "n/a"], ["5", None, "6", "7", "8", "9", None]),
    ],
)
def test_numbers(texts: list[str], values: list[str | None]) -> None:
    assert read_column(texts, [None] * len(texts)) == (ColumnKind.NUMBER, tuple(values))


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (["2023-05-31", "2023-01-02"], ["2023-05-31", "2023-01-02"]),
        (["31.05.2023", "2.1.2023"], ["2023-05-31", "2023-01-02"]),
        (["5/31/2023", "1/2/2023"], ["2023-05-31", "2023-01-02"]),
        (["31/5/2023", "2/1/2023"], ["2023-05-31", "2023-01-02"]),
        (["1/2/2023", "3/4/2023"], ["2023-", "2023-"]),
        (["3 May 2023", "12 März 2022"], ["2023-05-03", "2022-03-12"]),
        (["May 3, 2023", "June 2022"], ["2023-05-03", "2022-06"]),
    ],
)
def test_dates(texts: list[str], values: list[str]) -> None:
    assert read_column(texts, [None] * len(texts)) == (ColumnKind.DATE, tuple(values))


def test_what_is_stored_counts_and_not_what_is_shown() -> None:
    assert read_column(["1,235", "2"], ["1234.567", "2"]) == (ColumnKind.NUMBER, ("1234.567", "2"))


@pytest.mark.parametrize("texts", [["North", "South"], ["A-1", "A-2"], ["", ""], ["7", "x", "y"]])
def test_text(texts: list[str]) -> None:
    assert read_column(texts, [None] * len(texts))[0] is ColumnKind.TEXT
