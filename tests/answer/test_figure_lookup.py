"""Figures found in the columns of tables: of the period that is meant, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest

from app.answer.calculation.accounts.formulas import Figure, Item, load_glossary
from app.answer.calculation.accounts.lookup import Accounts
from app.answer.calculation.accounts.periods import Period
from app.core.errors import Cancelled
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.made_accounts import BALANCE, INCOME, NOTES, Line, put

_ROWS: Sequence[Line] = (
    ("Net sales", "500", "450", "1,400"),
    ("Cost of sales", "300", "280", "850"),
    ("Operating income", "120", "90", "310"),
    ("Net income", "$ 80", "$ 60", "$ 210"),
)
_BY_DATES: Sequence[Line] = (
    ("HARBOUR BOATS LTD CONSOLIDATED STATEMENTS OF INCOME",),
    ("(in thousands)",),
    ("", "Three months ended", "Three months ended", "Nine months ended"),
    ("", "Sept. 30, 2022", "June 30, 2022", "Sept. 30, 2022"),
    *_ROWS,
)
_BY_NAMES: Sequence[Line] = (
    ("HARBOUR BOATS LTD CONSOLIDATED STATEMENTS OF INCOME",),
    ("(in thousands)",),
    ("", "Q3 2022", "Q2 2022", "2022"),
    *_ROWS,
)
_DAYS: Sequence[Line] = (
    ("HARBOUR BOATS LTD CONSOLIDATED BALANCE SHEETS",),
    ("(in thousands)",),
    ("", "September 30, 2022", "2022"),
    ("Total current assets", "400", "360"),
    ("Total assets", "$ 1,000", "$ 800"),
    ("Total current liabilities", "250", "300"),
    ("Total liabilities", "550", "550"),
)
_CALENDAR: Sequence[Line] = (("This report follows that for the fiscal year ended December 31, 2021.",),)
_SUMMER: Sequence[Line] = (("This report follows that for the fiscal year ended June 30, 2022.",),)

Accounting = Callable[..., Accounts]


@pytest.fixture
def accounting(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Accounting]:
    folder = tmp_path_factory.mktemp("figures") / "library"
    with Library.open(folder, embedder.identify(CHUNKING)) as library:

        def of(*texts: Sequence[Line], stop: Callable[[], None] = lambda: None) -> Accounts:
            put(library, embedder, "a" * 32, "Boats", *texts)
            return Accounts("a" * 32, library, (), stop)

        yield of


def shown(accounts: Accounts, name: str, period: Period) -> str | None:
    found = accounts.find(Figure(load_glossary().find_item(name), period))
    return found.shown if found is not None else None


def test_a_year_is_no_quarter(accounting: Accounting) -> None:
    accounts = accounting(INCOME, BALANCE, _CALENDAR)
    assert shown(accounts, "net income", Period(2022)) == "360"
    assert shown(accounts, "net income", Period(2022, 2)) is None
    assert shown(accounts, "net income", Period(2022, 4)) is None
    assert shown(accounts, "total assets", Period(2022, 2)) is None


def test_a_balance_of_the_quarters_last_day_is_the_quarters(accounting: Accounting) -> None:
    accounts = accounting(_DAYS, _CALENDAR)
    assert shown(accounts, "total assets", Period(2022, 3)) == "1,000"
    assert shown(accounts, "total assets", Period(2022, 2)) is None


def test_a_day_is_that_of_the_columns_head(accounting: Accounting) -> None:
    accounts = accounting(_DAYS, _BY_DATES, _CALENDAR)
    assert shown(accounts, "total assets", Period(2022, day=(9, 30))) == "1,000"
    assert shown(accounts, "total assets", Period(2022, day=(6, 30))) is None
    assert shown(accounts, "total assets", Period(2021, day=(9, 30))) is None
    assert shown(accounts, "net income", Period(2022, day=(9, 30), months=3)) == "80"
    assert shown(accounts, "net income", Period(2022, day=(9, 30), months=9)) == "210"
    assert shown(accounts, "net income", Period(2022, day=(9, 30), months=6)) is None
    assert shown(accounts, "net income", Period(2022, day=(9, 30))) is None  # three months, or nine?


def test_a_year_that_is_told_by_its_last_day_is_the_one_that_ends_then(accounting: Accounting) -> None:
    accounts = accounting(INCOME, BALANCE, _CALENDAR)
    december, june = (Period(2022, None, day, 12) for day in ((12, 31), (6, 30)))
    assert shown(accounts, "net income", december) == "360"
    assert shown(accounts, "total assets", december) == "1,000"
    assert shown(accounts, "net income", june) is None
    assert shown(accounts, "total assets", june) is None


@pytest.mark.parametrize("title", ["Quarterly results of 2022", "of 2021 and 2022", "since the merger"])
def test_a_quarter_without_a_year_is_of_that_in_the_title(accounting: Accounting, title: str) -> None:
    heads: Sequence[Line] = (("", "Q1", "Q2", "Q3"), *_ROWS)
    accounts = accounting([("HARBOUR BOATS LTD STATEMENTS OF INCOME",), (title,), *heads])
    item = load_glossary().find_item("net income")
    is_told = title == "Quarterly results of 2022"
    assert accounts.find_only_year([item]) == (2022 if is_told else None)
    assert shown(accounts, "net income", Period(2022, 2)) == ("60" if is_told else None)
    assert shown(accounts, "net income", Period(2022)) is None


def test_the_only_year_is_that_of_all_quarters(accounting: Accounting) -> None:
    item = load_glossary().find_item("net income")
    assert accounting(_BY_NAMES).find_only_year([item]) == 2022
    of_two = [
        ("", "Q3 2022", "Q2 2022", "Q3 2021") if line[1:2] == ("Q3 2022",) else line for line in _BY_NAMES
    ]
    assert accounting(of_two).find_only_year([item]) is None
    assert accounting(INCOME).find_only_year([item]) is None


@pytest.mark.parametrize(("quarter", "figure"), [(1, None), (2, "60"), (3, "80"), (4, None)])
def test_three_months_are_the_quarter_they_end_with(
    accounting: Accounting, quarter: int, figure: str | None
) -> None:
    assert shown(accounting(_BY_DATES, _CALENDAR), "net income", Period(2022, quarter)) == figure


@pytest.mark.parametrize("closing", [[], [_SUMMER], [_SUMMER, _CALENDAR]])
def test_months_tell_no_quarter_of_a_year_that_may_end_in_another(
    accounting: Accounting, closing: Sequence[Sequence[Line]]
) -> None:
    accounts = accounting(_BY_DATES, _DAYS, *closing)
    for quarter in (1, 2, 3, 4):
        assert shown(accounts, "net income", Period(2022, quarter)) is None
        assert shown(accounts, "total assets", Period(2022, quarter)) is None


@pytest.mark.parametrize(("quarter", "figure"), [(1, None), (2, "60"), (3, "80"), (4, None)])
def test_a_quarter_that_is_named_needs_no_calendar(
    accounting: Accounting, quarter: int, figure: str | None
) -> None:
    assert shown(accounting(_BY_NAMES, _SUMMER), "net income", Period(2022, quarter)) == figure


def test_a_document_without_the_words_is_not_read(accounting: Accounting) -> None:
    looks: list[None] = []
    accounts = accounting(INCOME, BALANCE, NOTES, stop=lambda: looks.append(None))
    assert accounts.find(Figure(Item("", ("deposit for the flat",)), Period(2022))) is None
    assert not looks
    assert accounts.find(Figure(Item("", ("mooring fees western quay",)), Period(2022))) is not None
    assert looks


def test_looking_for_a_figure_can_be_stopped(accounting: Accounting) -> None:
    def stop() -> None:
        raise Cancelled("Stopped.")

    accounts = accounting(INCOME, NOTES, stop=stop)
    for name in ("net income", "mooring fees western quay"):
        with pytest.raises(Cancelled):
            accounts.find(Figure(load_glossary().find_item(name), Period(2022)))
