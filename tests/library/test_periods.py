from __future__ import annotations

import pytest

from app.library.language.periods import split_periods


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("FY18", {"2018"}),
        ("FY 2018, FY'19 and fiscal year 2020's", {"2018", "2019", "2020"}),
        ("in 2018", {"2018"}),
        ("fiscal 1999", {"1999"}),
        ("FY98", {"1998"}),
        ("2018-2020", {"2018", "2020"}),
        ("Q3 2022", {"q3", "2022"}),
        ("third quarter of fiscal 2022", {"q3", "2022"}),
        ("3Q22", {"q3", "2022"}),
        ("Q3'22 and Q4", {"q3", "q4", "2022"}),
        ("Q2'2023", {"q2", "2023"}),
        ("Q22023", {"q2", "2023"}),
        ("2Q FY2023", {"q2", "2023"}),
        ("Q2 FY23", {"q2", "2023"}),
        ("COMPANY_2022Q4_EARNINGS", {"q4", "2022"}),
        ("Company_2023Q2_10Q", {"q2", "2023"}),
        ("the 1st half of 2021, H2", {"h1", "h2", "2021"}),
        ("8K_dated-2023-05-05", {"2023"}),
        ("Q1 12 million", {"q1"}),
        ("10Q 10-K form 1200 of 20221 in room 5h7", set()),
        ("", set()),
    ],
)
def test_periods_however_they_are_written(text: str, periods: set[str]) -> None:
    assert split_periods(text)[1] == periods


def test_what_is_left_without_them() -> None:
    rest, _ = split_periods("Net_Sales in FY2018 and the 4th quarter")
    assert rest.split() == ["net", "sales", "in", "and", "the"]
