"""Ratios and figures computed from the accounts of a company that does not exist."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.answer.calculation.accounts.arithmetic import bears_name
from app.answer.pipeline import answer_question
from app.answer.verification.attribution import quote_stands
from app.core.answers import Answer, Mode, Support
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer import test_rows
from tests.answer.made_accounts import BALANCE, CASH, INCOME, NOTES, SUBSIDIARY, put

TITLE = "Harbour Boats annual report 2022"


@pytest.fixture(scope="module")
def accounts(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("accounts") / "library"
    with Library.open(folder, embedder.identify(CHUNKING)) as library:
        put(library, embedder, "a" * 32, TITLE, SUBSIDIARY, INCOME, BALANCE, CASH, NOTES)
        yield library


def ask(library: Library, embedder: Embedder, question: str, documents: Sequence[str] = ()) -> Answer:
    asking = answer_question(
        question,
        library=library,
        embedder=embedder,
        generator=None,
        mode=Mode.QUOTES,
        documents=documents,
    )
    try:
        while True:
            next(asking)
    except StopIteration as end:
        answer: Answer = end.value
        return answer


def test_a_statement_in_a_workbook_is_read_as_one_on_a_page_is(tmp_path: Path, embedder: Embedder) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Income statement"
    for row in (
        ("Oriel Mills plc",),
        ("Income statement, in GBP thousands",),
        (),
        ("", 2020, 2021, 2022),
        ("Revenue", 48210, 51930, 57340),
        ("Cost of sales", -30110, -32480, -36900),
        ("Gross profit", 18100, 19450, 20440),
        ("Operating profit", 6260, 7070, 6870),
        ("Net profit", 4280, 4960, 4420),
    ):
        book.active.append(row)
    for cells in book.active.iter_rows(min_row=5, min_col=2):
        for cell in cells:
            cell.number_format = "#,##0;(#,##0)"
    records = book.create_sheet("Orders")
    for number, amount in enumerate((100, 200, 300, 2020, 400), 1):
        records.append(("Order", "Amount") if number == 1 else (f"A{number}", amount))
    for row in (
        ("Item", 2021, 2022),
        ("Cash", 212, 187),
        ("Inventories", 88, 97),
        ("Total assets", 300, 284),
    ):
        book["Balance sheet" if "Balance sheet" in book else book.create_sheet("Balance sheet").title].append(
            row
        )
    book.save(tmp_path / "oriel.xlsx")
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        document = test_rows.put(library, tmp_path / "oriel.xlsx", embedder)
        tables = library.load_figure_tables(document.id, range(1, 4))
        assert [(each.heads, each.scale) for found in tables.values() for each in found] == [
            (("2020", "2021", "2022"), 1000),
            (("2021", "2022"), None),
        ]
        both = ask(library, embedder, "What were total assets in 2022 and 2021?")
        assert both.found and "2021: 300" in both.answer and "2022: 284" in both.answer
        grown = ask(library, embedder, "By how much did revenue grow from 2021 to 2022?")
        assert "5,410" in grown.answer and {each.label for each in grown.citations} != {""}
        assert "12.0%" in ask(library, embedder, "What was the operating margin in 2022?").answer
        assert not ask(library, embedder, "What was the operating margin in 2019?").calculations


def test_a_sheet_that_names_the_company_has_no_say_in_what_its_accounts_hold(
    tmp_path: Path, embedder: Embedder
) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Targets"
    for row in (
        ("Company", "Price target", "Rating", "Reviewed"),
        ("Harbour Boats", 61, "Buy", date(2022, 10, 3)),
        ("Otter Oars", 9, "Hold", date(2022, 9, 30)),
    ):
        book.active.append(row)
    book.save(tmp_path / "peers.xlsx")
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        put(library, embedder, "a" * 32, TITLE, SUBSIDIARY, INCOME, BALANCE, CASH, NOTES)
        test_rows.put(library, tmp_path / "peers.xlsx", embedder)
        answer = ask(library, embedder, "What were Harbour Boats's total assets at the end of fiscal 2022?")
    assert answer.found and "2022: $" in answer.answer and answer.calculations
    assert "not computed" not in (answer.notice or "")


@pytest.mark.parametrize(
    ("question", "result"),
    [
        ("What is Harbour Boats's FY2022 operating margin?", "25.0%"),
        ("What is the FY2022 quick ratio for Harbour Boats?", "0.80"),
        ("What is the FY2022 inventory turnover ratio of Harbour Boats?", "6.00"),
        ("What is Harbour Boats's FY2022 return on assets? Round to three decimal places.", "0.400"),
        ("What is Harbour Boats's effective tax rate in 2021?", "30.0%"),
        ("What is Harbour Boats's FY2022 free cash flow?", "$220 thousand"),
        ("What is the FY2020 - FY2022 3 year average of capex as a % of revenue for Harbour Boats?", "6.3%"),
        ("What is the 2 year revenue CAGR of Harbour Boats from FY2020 to FY2022?", "26.5%"),
        (
            "What is Harbour Boats's year-over-year change in revenue from FY2021 to FY2022 in percent?",
            "25.0%",
        ),
        ("What is the FY2022 dividend payout ratio of Harbour Boats?", "0.25"),
        ("What is Harbour Boats's FY2022 days payable outstanding?", "21.29 days"),
        ("What is Harbour Boats's net income in FY2021?", "$224 thousand"),
        ("What is Harbour Boats's FY2022 revenue? Answer in USD millions.", "$2.00 million"),
        ("What was the average mooring fees, Eastern Quay for 2021 and 2022?", "39 thousand"),
    ],
)
def test_results(accounts: Library, embedder: Embedder, question: str, result: str) -> None:
    answer = ask(accounts, embedder, question)
    assert [each.result for each in answer.calculations] == [result]
    assert answer.found
    assert answer.model is None
    assert result in answer.answer
    assert f"({TITLE})" in answer.sentences[0].text
    assert {each.support for each in answer.sentences} == {Support.SUPPORTED}
    pages = accounts.load_pages("a" * 32, range(1, 6))
    assert answer.citations
    for citation in answer.citations:
        assert quote_stands(citation, pages[citation.page])
        assert citation.page != 1, "the parent company's own figures are others"
    for calculation in answer.calculations:
        assert calculation.inputs
        for each in calculation.inputs:
            (cited,) = [citation for citation in answer.citations if citation.number == each.citation]
            assert each.shown.strip("()").split(" + ")[0] in cited.quote


def test_a_comparison_is_answered_in_a_sentence(accounts: Library, embedder: Embedder) -> None:
    answer = ask(
        accounts, embedder, "Does Harbour Boats have an improving gross margin profile as of FY2022?"
    )
    assert answer.sentences[0].text == (
        f"Yes: gross margin rose from 37.5% in 2021 to 40.0% in 2022, by 2.5 percentage points ({TITLE})."
    )
    assert answer.sentences[1].text == "Gross margin 2021 = gross profit ÷ revenue = 600 ÷ 1,600 = 37.5%."


def test_a_missing_figure_is_named_and_nothing_computed(accounts: Library, embedder: Embedder) -> None:
    answer = ask(accounts, embedder, "What is Harbour Boats's FY2018 operating margin?")
    assert not answer.calculations
    assert answer.notice is not None
    assert "operating income in 2018" in answer.notice


@pytest.mark.parametrize(
    "question",
    [
        "What is the FY2022 operating margin of Lakeside Canoes?",
        "Why did the gross margin of Harbour Boats rise in 2022?",
        "What were the mooring fees in 2022?",
    ],
)
def test_nothing_is_computed_that_was_not_asked(accounts: Library, embedder: Embedder, question: str) -> None:
    assert not ask(accounts, embedder, question).calculations


@pytest.mark.parametrize(
    ("question", "is_computed"),
    [
        ("What was Harbour Boats's net income in 2021?", True),
        ("What was its net income in 2021?", True),
        ("What was net income in 2021?", True),
        ("What was the Company's net income in 2021?", True),
        ("What was Lakeside Canoes' net income in 2021?", False),
        ("For Lakeside Canoes, what was net income in 2021?", False),
        ("I am reading about Lakeside. What was net income in 2021?", False),
        ("What was Harbour Boats's net income for Lakeside Canoes in 2021?", False),
    ],
)
def test_one_document_asked_answers_for_its_company_only(
    accounts: Library, embedder: Embedder, question: str, is_computed: bool
) -> None:
    answer = ask(accounts, embedder, question, ["a" * 32])
    assert bool(answer.calculations) == is_computed


def test_a_company_may_be_named_on_the_first_page_only(tmp_path: Path, embedder: Embedder) -> None:
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        cover = (("Annual report of Harbour Boats Ltd to the boats of the harbour",),)
        put(library, embedder, "b" * 32, "report", cover, INCOME)
        (own,) = ask(library, embedder, "What was Harbour Boats's net income in 2021?").calculations
        assert own.result == "$224 thousand"
        assert not ask(library, embedder, "What was Lakeside's net income in 2021?").calculations


def test_what_every_company_has_is_not_read_from_just_any(tmp_path: Path, embedder: Embedder) -> None:
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        put(library, embedder, "b" * 32, "Harbour Boats 2022", INCOME)
        put(library, embedder, "c" * 32, "Lakeside Canoes 2022", INCOME, NOTES)
        question = "What was net income in 2021?"
        assert not ask(library, embedder, question).calculations
        answer = ask(library, embedder, question, ["c" * 32])
        assert answer.sentences[0].text == "Net income 2021: $224 thousand (Lakeside Canoes 2022)."


@pytest.mark.parametrize(
    ("said", "name", "does"),
    [
        ("VERIZON_2022_10K.pdf", "Verizon", True),
        ("AMERICANWATERWORKS 2020 10K", "American Water Works", True),
        ("HarbourBoats2022.pdf", "Harbour Boats", True),
        ("Harbour Boats annual report", "Harbour Boats Inc.", True),
        ("AT&T 2021", "AT&T", True),
        ("3M_2022", "3M", True),
        ("GE 2022 annual report", "GE", True),
        ("Generac Holdings 10-K 2022", "GE", False),
        ("Business plan", "US", False),
        ("Q3 Memo", "3M", False),
        ("Pineapple growers 2022", "Apple", False),
        ("Harbour Boats annual report", "Harbour Bridges", False),
    ],
)
def test_a_name_is_borne_in_whole_words(said: str, name: str, does: bool) -> None:
    assert bears_name(said, name) == does


def test_in_prose_a_name_begins_with_a_capital() -> None:
    assert bears_name("The report of Block, Inc. for 2022", "Block", is_prose=True)
    assert not bears_name("each block of shares", "Block", is_prose=True)
