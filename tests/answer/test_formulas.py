"""Formulas as they are written in questions and in the resources."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.answer.calculation.accounts.formulas import (
    Figure,
    NotUnderstood,
    collect_figures,
    compute,
    format_expression,
    load_glossary,
    parse_formula,
)
from app.answer.calculation.accounts.periods import Period, find_periods, strip_periods


def told(text: str, year: int = 2019) -> str:
    return format_expression(
        parse_formula(text, Period(year), load_glossary()), lambda f: f"{f.item.name} {f.period}"
    )


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "FY2019 revenue / (average PP&E between FY2018 and FY2019)",
            "revenue 2019 ÷ ((property, plant and equipment 2018 + property, plant and equipment 2019) ÷ 2)",
        ),
        (
            "365 * (average accounts payable between FY2018 and FY2019) / (FY2019 COGS + change in inventory "
            "between FY2018 and FY2019)",
            "365 × ((accounts payable 2018 + accounts payable 2019) ÷ 2) ÷ (cost of goods sold 2019 "
            "+ inventories "
            "2019 − inventories 2018)",
        ),
        (
            "total current assets less total current liabilities",
            "current assets 2019 − current liabilities 2019",
        ),
        ("net income divided by net sales", "net income 2019 ÷ revenue 2019"),
        (
            "operating income + depreciation and amortization from the cash flow statement",
            "operating income 2019 + depreciation and amortization 2019",
        ),
        ("average(total assets)", "(total assets 2018 + total assets 2019) ÷ 2"),
    ],
)
def test_formulas_of_questions(text: str, meant: str) -> None:
    assert told(text) == meant


def test_a_formula_may_be_made_of_formulas() -> None:
    assert told("DIO + DSO - DPO").count("365") == 3


@pytest.mark.parametrize("text", ["", "revenue /", "(revenue", "revenue ) / 2"])
def test_what_is_no_formula(text: str) -> None:
    with pytest.raises(NotUnderstood):
        parse_formula(text, Period(2019), load_glossary())


def test_every_formula_shipped_can_be_read() -> None:
    known = load_glossary()
    for formula in set(known.formulas.values()):
        for text in formula.texts:
            for figure in collect_figures(parse_formula(text, Period(2022), known)):
                assert figure.item.statement, (formula.name, figure.item.name)


def test_computing_is_exact() -> None:
    expression = parse_formula("(revenue - COGS) / revenue", Period(2022), load_glossary())
    values = {"revenue": Decimal("0.3"), "cost of goods sold": Decimal("0.1")}

    def value_of(figure: Figure) -> Decimal:
        return values[figure.item.name]

    assert compute(expression, value_of) == Decimal("0.2") / Decimal("0.3")
    with pytest.raises(ZeroDivisionError):
        compute(parse_formula("revenue / 0", Period(2022), load_glossary()), value_of)


def test_periods() -> None:
    text = "Q2'2023, FY22, the second quarter of 2021 and FY2017 - FY2019"
    assert find_periods(text) == [
        Period(2023, 2),
        Period(2022),
        Period(2021, 2),
        Period(2017),
        Period(2019),
    ]
    assert strip_periods("the FY2019 revenue of 2018") == "the revenue of"
    text = "June 30, 2022, 30th of June 2021 and the three months ended Sept. 30, 2020"
    found = find_periods(text)
    assert found == [Period(2022, day=(6, 30)), Period(2021, day=(6, 30)), Period(2020, None, (9, 30), 3)]
    assert [str(each) for each in found[1:]] == ["June 30, 2021", "3 months ended September 30, 2020"]
    assert strip_periods(text) == ", and the"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("year ended Dec. 31, 2022", [Period(2022, None, (12, 31), 12)]),
        ("52 weeks ended 25 December 2022", [Period(2022, None, (12, 25), 12)]),
        ("second quarter ended June 30th, 2022", [Period(2022, None, (6, 30), 3)]),
        ("half-year ended 2022-06-30", [Period(2022, None, (6, 30), 6)]),
        ("as of 30 Sept. 2023 and 2022", [Period(2023, None, (9, 30)), Period(2022, None, (9, 30))]),
        ("Q1 2023 and 2022", [Period(2023, 1), Period(2022, 1)]),
        ("first and second quarters of fiscal 2023", [Period(2023, 1), Period(2023, 2)]),
        ("2023 Q1", [Period(2023, 1)]),
        ("Q4 2022 or Q1", [Period(2022, 4), Period(2022, 1)]),
        ("Q1", []),
        ("2022, 2023 and Q1", [Period(2022), Period(2023)]),
        ("May 2022", [Period(2022)]),
    ],
)
def test_ways_of_writing_periods(text: str, found: list[Period]) -> None:
    assert find_periods(text) == found
