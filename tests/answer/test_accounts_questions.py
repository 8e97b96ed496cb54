"""What questions ask to be computed."""

from __future__ import annotations

import pytest

from app.answer.calculation.accounts.formulas import format_expression
from app.answer.calculation.accounts.parse_question import Computation, parse_computation


def ways(wanted: Computation) -> list[str]:
    return [format_expression(term.ways[0], lambda f: f"{f.item.name} {f.period}") for term in wanted.terms]


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("What is Harbour Boats's FY2022 operating margin?", ["operating income 2022 ÷ revenue 2022"]),
        (
            "What was the current ratio for Harbour Boats in 2022?",
            ["current assets 2022 ÷ current liabilities 2022"],
        ),
        (
            "What is the FY2020 - FY2022 3 year average of capex as a % of revenue for Harbour Boats?",
            [
                "(capital expenditures 2020 ÷ revenue 2020 + capital expenditures 2021 ÷ revenue 2021 + "
                "capital expenditures 2022 ÷ revenue 2022) ÷ 3"
            ],
        ),
        (
            "What is Harbour Boats's year-over-year change in revenue from FY2021 to FY2022 (in "
            "units of percents "
            "and round to one decimal place)?",
            ["(revenue 2022 − revenue 2021) ÷ revenue 2021"],
        ),
        ("What was the change in net income from 2021 to 2022?", ["net income 2022 − net income 2021"]),
        (
            "Does Harbour Boats have an improving gross margin profile as of FY2022?",
            ["gross profit 2021 ÷ revenue 2021", "gross profit 2022 ÷ revenue 2022"],
        ),
        (
            "What was net income in the year ended Dec. 31, 2022?",
            ["net income fiscal year ended December 31, 2022"],
        ),
        (
            "What was the change in net income from 2021 to the year ended 31 December 2022?",
            ["net income 2022 − net income 2021"],
        ),
        (
            "What were total assets as of December 31, 2023 and 2022?",
            ["total assets December 31, 2022", "total assets December 31, 2023"],
        ),
        ("What were total assets on 2022-06-30?", ["total assets June 30, 2022"]),
        ("How much did revenue grow from Q1 to Q2 2023?", ["revenue Q1 2023", "revenue Q2 2023"]),
        ("In 2023, how much did sales rise from Q1 to Q2?", ["revenue Q1 2023", "revenue Q2 2023"]),
        ("In 2022, what was net income?", ["net income 2022"]),
        (
            "What was the growth in revenue from the first to the third quarter of 2023?",
            ["(revenue Q3 2023 − revenue Q1 2023) ÷ revenue Q1 2023"],
        ),
        (
            "What was the average revenue from Q4 2022 to Q2 2023?",
            ["(revenue Q4 2022 + revenue Q1 2023 + revenue Q2 2023) ÷ 3"],
        ),
        ("What were total assets on June 30, 2022?", ["total assets June 30, 2022"]),
        ("What were total assets as of 30 June 2022?", ["total assets June 30, 2022"]),
        (
            "What was net income in the three months ended June 30, 2022?",
            ["net income 3 months ended June 30, 2022"],
        ),
        ("How much did Harbour Boats pay out in cash dividends for FY2022?", ["dividends paid 2022"]),
        (
            "What is the FY2022 capital expenditure amount (in USD millions) for 3M?",
            ["capital expenditures 2022"],
        ),
        (
            "What is the 2 year revenue CAGR of Harbour Boats from FY2020 to FY2022?",
            ["(revenue 2022 ÷ revenue 2020)^(1/2) − 1"],
        ),
        (
            "What percentage of revenue was research and development in 2022?",
            ["research and development 2022 ÷ revenue 2022"],
        ),
        (
            "What is the FY2022 COGS % margin for Harbour Boats? Round to one decimal place.",
            ["cost of goods sold 2022 ÷ revenue 2022"],
        ),
        (
            "What was the average mooring fees, Eastern Quay for 2021 and 2022?",
            ["(mooring fees, Eastern Quay 2021 + mooring fees, Eastern Quay 2022) ÷ 2"],
        ),
        ("What was revenue growth in 2022?", ["(revenue 2022 − revenue 2021) ÷ revenue 2021"]),
        ("What were total assets in USD millions in 2022?", ["total assets 2022"]),
        (
            "What was coverage in 2022? Coverage is defined as: net income (from the income statement) / "
            "revenue.",
            ["net income 2022 ÷ revenue 2022"],
        ),
        (
            "What is Harbour Boats' FY2022 coverage? Coverage is defined as: FY2022 operating "
            "income / FY2022 "
            "interest expense.",
            ["operating income 2022 ÷ interest expense 2022"],
        ),
    ],
)
def test_questions_understood(question: str, meant: list[str]) -> None:
    wanted = parse_computation(question)
    assert wanted is not None
    assert ways(wanted) == meant


@pytest.mark.parametrize(
    "question",
    [
        "What drove the change in gross margin in 2022?",
        "Why did revenue fall in 2022?",
        "Which segment had the highest revenue in 2022?",
        "What is the operating margin?",
        "Who was the chief executive in 2022?",
        "What services are covered under the plan?",
        "How do I file a complaint?",
        "List the acquisitions of 2022.",
        "What was the change in total assets from June 30, 2022 to 2021?",
        "What was the change in revenue from Q1 2023 to 2022?",
        "How much did revenue grow from the first to the second quarter?",
        "Is growth in adjusted EPS expected to accelerate in FY2023?",
    ],
)
def test_questions_for_others(question: str) -> None:
    assert parse_computation(question) is None


def test_quarters_of_no_year_are_of_the_one_that_is_given() -> None:
    wanted = parse_computation("How much did revenue grow from the first to the second quarter?", 2023)
    assert wanted is not None
    assert ways(wanted) == ["revenue Q1 2023", "revenue Q2 2023"]


def test_units_and_places() -> None:
    wanted = parse_computation(
        "What is the FY2022 revenue of Harbour Boats? Answer in USD billions and round to two decimal places."
    )
    assert wanted is not None
    assert (wanted.unit, wanted.places, wanted.names) == (10**9, 2, ("Harbour Boats",))


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("What was Apple's net income in 2021?", ("Apple",)),
        ("For Apple, what was net income in 2021?", ("Apple",)),
        ("Apple: what was net income in 2021?", ("Apple",)),
        ("In Foot Locker's 10-K, what was net income in 2021?", ("Foot Locker",)),
        ("I am reading about Apple. What was net income in 2021?", ("Apple",)),
        ("Based on the Balance Sheet, what was net income in 2021?", ()),
        ("What was the Company's net income in 2021?", ()),
        ("What were Verizon's US sales in 2022?", ("Verizon", "US")),
    ],
)
def test_names(question: str, names: tuple[str, ...]) -> None:
    wanted = parse_computation(question)
    assert wanted is not None
    assert wanted.names == names


@pytest.mark.parametrize("words", ["the end of ", "Harbour ", "for Boats ", "( ", "net ", "average "])
def test_long_questions_end(words: str) -> None:
    # Trying every way to part these words would take longer than there is time.
    for times in (1000 // len(words), 1000):
        assert parse_computation(f"What was {words * times}in 2022?") is None
