"""One amount, one day, in whichever way they are written; and what only looks the same."""

from __future__ import annotations

import pytest

from app.answer.text.numbers import find_figures, find_missing_figures


def holds(said: str, given: str) -> bool:
    """Whether every number and date of `said` is stated in `given`."""
    return find_missing_figures(find_figures(said), find_figures(given), given) == ([], [])


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("It cost $1.577 billion.", "Capital expenditures of $1,577 million"),
        ("It cost $1,577 million.", "(in millions) Capital expenditures 1,577 1,400"),
        ("It cost $1,577,000,000.", "(Dollars in millions) Capital expenditures $ 1,577"),
        ("It cost 1,577 million dollars.", "Capital expenditures were 1,577,000,000 dollars."),
        ("It cost $1.6 billion.", "Capital expenditures of $1,577 million"),
        ("It cost $1,577.", "(in millions) Capital expenditures 1,577 1,400"),
        ("It cost 3 thousand euros.", "Es kostet 3.000,00 €."),
        ("It cost 1,5 Mio. Euro.", "It was 1,500,000 euros"),
        ("12 percent of them", "12% of them"),
        ("12 per cent of them", "12 Prozent"),
        ("a share of 12%", "% of revenue 12 13"),
        ("25 days of leave", "twenty-five days of paid leave"),
        ("25 days of leave", "25 paid working days"),
        ("The loss was (24).", "Net loss (24)"),
        ("It changed by -24%.", "a decrease of 24%"),
        ("In 2018", "sales in FY18"),
        ("In 2018", "the year ended December 31, 2018"),
        ("It has 1577 rooms.", "1\u202f577 rooms"),
        ("The deposit is two months' rent.", "A deposit of 2 months' rent"),
        ("The rate is 0.5.", "a rate of .50"),
    ],
)
def test_the_same_amount(said: str, given: str) -> None:
    assert holds(said, given)


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("It cost $1,577 billion.", "Capital expenditures of $1,577 million"),
        ("It cost $1,577 million.", "Capital expenditures of $1,577"),
        ("It cost €1,577.", "Capital expenditures of $1,577"),
        ("It cost 1,577 euros.", "Capital expenditures of 1,577 dollars"),
        ("12% of them", "a factor of 0.12"),
        ("12% of them", "12 of them"),
        ("a notice of 31 days", "from 31 August on"),
        ("a notice of 31 days", "until August 31, 2023"),
        ("a notice of 31 days", "see Section 31 of the lease"),
        ("a notice of 31 days", "31 nurses work here"),
        ("a notice of 31 days", "a notice of 31 weeks"),
        ("Section 31 says so.", "a notice of 31 days"),
        ("It grew by -24%.", "it grew by 24%"),
        ("25 days of leave", "28 days of leave"),
        ("It cost $1.5 billion.", "Capital expenditures of $1,577 million"),
    ],
)
def test_another_amount(said: str, given: str) -> None:
    assert not holds(said, given)


DAY = "31 August 2023"


@pytest.mark.parametrize(
    "given",
    [
        "August 31, 2023",
        "Aug. 31, 2023",
        "the 31st of August 2023",
        "2023-08-31",
        "31.08.2023",
        "31/08/2023",
        "08/31/2023",
        "31. August 2023",
        "31 août 2023",
        "31 de agosto de 2023",
        "As of August 31, 2023 2022",
        "August 31,\n2023 2022",
    ],
)
def test_the_same_day(given: str) -> None:
    assert holds(f"It ends on {DAY}.", given)
    assert holds("It ends in 2023.", given)


@pytest.mark.parametrize(
    "given",
    ["31 August 2022", "30 August 2023", "31 July 2023", "2023-07-31", "31 days in 2023", "August 2023"],
)
def test_another_day(given: str) -> None:
    assert not holds(f"It ends on {DAY}.", given)


def test_a_month_or_a_day_without_its_year_is_in_a_whole_date() -> None:
    assert holds("It ends in August 2023.", "It ends on 31 August 2023.")
    assert holds("It ends on 31 August.", "It ends on 31 August 2023.")
    assert not holds("It ends on 1 August.", "It ends on 31 August 2023.")


def test_what_is_missing_is_told_as_it_was_written() -> None:
    said = find_figures("On 3 May 2020 it paid $1,600 and 12%, one of the best, of 3 (three) units.")
    numbers, dates = find_missing_figures(said, find_figures("nothing"))
    assert [each.shown for each in dates] == ["3 May 2020"]
    assert [each.shown for each in numbers] == ["2020", "$1,600", "12%", "3", "three"]


@pytest.mark.parametrize("text", ["", "no numbers", "a.b.c 1.2.3.4 10-K P-10 99/99/2020 $ % ()", "1" * 400])
def test_reads_anything(text: str) -> None:
    assert find_missing_figures(find_figures(text), find_figures(text), text) == ([], [])
