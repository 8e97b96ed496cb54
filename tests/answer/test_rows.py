"""What is computed over the rows of tables, from real files, and what is not."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import pymupdf
import pytest
from openpyxl.comments import Comment

from app.answer.calculation.rows import aggregate
from app.answer.calculation.rows.tell_results import NOT_COMPUTED
from app.answer.modes.notices import add_notices
from app.answer.provenance import Provenance
from app.answer.question.queries import make_queries
from app.answer.request import Request
from app.answer.verification.attribution import quote_stands
from app.core.answers import Answer, Mode
from app.core.documents import Document, DocumentState, Passage
from app.core.grids import Grid
from app.core.packing import PackedPage
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.processes.messages import GridsFound, Opened, PagesRead, PassagesMade, Read
from app.ingest.processes.reader import read
from app.library.library import Library
from app.models.embedder import Embedder
from tests.lengths import every
from tests.made_tables import (
    Question,
    Table,
    about_orders,
    about_villages,
    orders,
    villages,
    write_csv,
    write_html,
    write_xlsx,
)

Ask = Callable[[str], Answer | None]


def put(library: Library, path: Path, embedder: Embedder) -> Document:
    """Reads a file into the library as a reader does."""
    id_ = hashlib.sha256(path.read_bytes()).hexdigest()[:32]
    pages: list[PackedPage] = []
    passages: list[Passage] = []
    grids: list[Grid] = []
    title = ""
    for part in read(
        Read(str(path), id_, (), str(library.locate_rendition(id_)), str(library.folder / "parts")),
        TokenCounter(embedder.locate_tokenizer()),
    ):
        match part:
            case Opened():
                title = part.title
            case PagesRead():
                pages += part.pages
            case GridsFound():
                grids += part.grids
            case PassagesMade():
                passages += part.passages
    document = Document(id_, title, (str(path),), path.suffix[1:], DocumentState.READING)
    return library.store(document, pages, passages, grids)


@pytest.fixture
def asking(tmp_path: Path, embedder: Embedder) -> Callable[[Path], Ask]:
    """Makes a library of one file, and asks it; every quote is looked up on its page."""

    def of(path: Path) -> Ask:
        library = Library.open(tmp_path / f"library of {path.name}", "made up")
        put(library, path, embedder)

        def ask(question: str) -> Answer | None:
            request = Request(question, Mode.QUOTES, library, embedder, None)
            answer = aggregate.answer_from_rows(Provenance(request, Mode.QUOTES, make_queries(question, ())))
            for citation in answer.citations if answer is not None else ():
                page = library.load_pages(citation.document, [citation.page])[citation.page]
                assert quote_stands(citation, page)
            return answer

        return ask

    return of


def check(ask: Ask, questions: list[Question]) -> None:
    """Asks them all; what is told must hold what is right, and cite cells, if it is computed."""
    wrong = []
    for question in questions:
        answer = ask(question.question)
        if answer is None or question.right not in answer.answer:
            wrong.append((question, answer and answer.answer))
        elif answer.found:
            assert answer.citations and answer.model is None
    assert not wrong


def test_a_workbook_with_a_row_of_totals(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    table = villages()
    check(asking(write_xlsx(tmp_path / "villages.xlsx", [table], total=True)), about_villages(table))


def test_a_table_among_text(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    table = villages()
    path = write_html(tmp_path / "island.html", table, "The villages of the island.")
    check(asking(path), about_villages(table))


def test_a_workbook_attached_to_a_mail(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    table = villages()
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Ann <ann@example.org>", "The island"
    mail.set_content("Here are the villages.")
    book = write_xlsx(tmp_path / "villages.xlsx", [table]).read_bytes()
    mail.add_attachment(book, maintype="application", subtype="octet-stream", filename="villages.xlsx")
    path = tmp_path / "island.eml"
    path.write_bytes(mail.as_bytes())
    check(asking(path), about_villages(table))


def test_days_and_amounts_in_text(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    table = orders()
    check(asking(write_csv(tmp_path / "orders.csv", table)), about_orders(table))


def test_decimal_commas_are_read_and_written_again(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    table = orders()
    ask = asking(write_csv(tmp_path / "orders.csv", table, german=True))
    total = f"{sum(row[5] for row in table.rows):,.2f}".translate(str.maketrans(",.", ".,"))
    answer = ask("What is the total amount?")
    assert answer is not None and total in answer.answer
    answer = ask("What is the total amount in 2023?")
    assert answer is not None and "64 cells" in answer.answer


def test_a_computation_tells_the_cells_it_is_made_of(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    table = villages(6)
    answer = asking(write_xlsx(tmp_path / "villages.xlsx", [table]))("What is the total of inhabitants?")
    assert answer is not None
    (made,) = answer.calculations
    assert made.value == sum(row[2] for row in table.rows)
    assert [each.value for each in made.inputs] == [row[2] for row in table.rows]
    labels = [citation.label for citation in answer.citations]
    assert labels == [f"Villages!A{number}:E{number}" for number in range(2, 8)]


def test_what_somebody_has_at_one_time_and_another_is_not_added_up(
    tmp_path: Path, asking: Callable[[Path], Ask]
) -> None:
    rows = (
        ("Farm", "Season", "Goats", "Milk sold (l)"),
        ("Birkhof", "FY2021", 41, 9000),
        ("Birkhof", "FY2022", 38, 8100),
        ("Aumühle", "FY2022", 120, 30000),
    )
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "farms.xlsx")
    ask = asking(tmp_path / "farms.xlsx")
    told = {
        "How many goats does Birkhof have?": "Goats by Season in Sheet where Farm is Birkhof:\n"
        "- FY2021: 41 [1]\n- FY2022: 38 [2]",
        "How many goats did Birkhof have in FY2022?": "Total of Goats in Sheet where Farm is Birkhof and "
        "Season is FY2022: 38 (1 cell, C3). [1]",
        "How much milk was sold by Birkhof in total?": "Total of Milk sold (l) in Sheet where Farm is "
        "Birkhof: 17,100 (2 cells, D2 to D3). [1] [2]",
    }
    for question, right in told.items():
        answer = ask(question)
        assert answer is not None and answer.answer == right


@pytest.mark.parametrize(
    "question",
    [
        "What is the total amount of orders from Atlantis?",
        "What is the average discount?",
        "Which order is the largest by weight?",
        "What is the total of Quantum Flanges?",
    ],
)
def test_what_the_cells_do_not_account_for_is_not_computed(
    tmp_path: Path, asking: Callable[[Path], Ask], question: str
) -> None:
    answer = asking(write_csv(tmp_path / "orders.csv", orders()))(question)
    assert answer is not None and not answer.found and "not computed" in answer.answer


def test_rows_that_state_a_sum_are_quoted_where_it_is_not_told_of_which_column(
    tmp_path: Path, asking: Callable[[Path], Ask]
) -> None:
    path = tmp_path / "works.csv"
    path.write_text("Room,Planned,Actual\nKitchen,5000,5400\nBath,3000,2900\nTotal,8000,8300\n", "utf-8")
    ask = asking(path)
    for question, row in (("What is the total?", "Total"), ("What is the total for the kitchen?", "Kitchen")):
        answer = ask(question)
        assert answer is not None and answer.found and not aggregate.is_computed(answer)
        assert [each.quote.split()[0] for each in answer.citations] == [row]
        notice = add_notices(question, answer).notice or ""
        assert notice.startswith(NOT_COMPUTED) and "Nothing was computed" not in notice
    answer = ask("What is the total for the garage?")
    assert answer is not None and not answer.found


def test_a_share_is_told_with_what_it_is_of(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    table = Table(
        "Jobs", ("Job", "Town", "Paid"), (("Roof", "Ely", 300), ("Gate", "Ash", 100), ("Wall", "Ely", 50))
    )
    ask = asking(write_csv(tmp_path / "jobs.csv", table))
    answer = ask("What percentage of the jobs were in Ely?")
    assert answer is not None
    assert answer.answer == "Share of rows in jobs for which Town is Ely: 66.7% (2 of 3 rows). [1] [2]"
    answer = ask("What share of the total paid came from Ely?")
    assert answer is not None and "77.8% (350 of 450)" in answer.answer
    assert answer.calculations[0].unit == "percent" and round(answer.calculations[0].value, 3) == 0.778
    many = Table("Trips", ("Trip", "Town"), tuple((f"T{n}", "Ash" if n == 7 else "Ely") for n in range(3000)))
    answer = asking(write_csv(tmp_path / "trips.csv", many))("What percentage of the trips were in Ash?")
    assert answer is not None and "<0.1% (1 of 3,000 rows)" in answer.answer


def test_neither_a_share_nor_a_bound_is_of_different_currencies(
    tmp_path: Path, asking: Callable[[Path], Ask]
) -> None:
    rows = (("A1", "North", 900, "EUR"), ("A2", "South", 600, "USD"), ("A3", "North", 100, "EUR"))
    table = Table("Invoices", ("Invoice", "Region", "Amount", "Currency"), rows)
    ask = asking(write_csv(tmp_path / "invoices.csv", table))
    for question in ("What share of the amount came from the north?", "How many invoices are over 500?"):
        answer = ask(question)
        assert answer is not None and not answer.found and "different units: EUR, USD" in answer.answer
    answer = ask("How many invoices in EUR are over 500?")
    assert answer is not None and "1 of 3 rows" in answer.answer
    dated = Table(
        "Invoices", ("Year", "Days late", "Amount", "Currency"), ((2023, 5, 9, "EUR"), (2022, 40, 6, "USD"))
    )
    assert (
        answer := asking(write_csv(tmp_path / "dated.csv", dated))("How many invoices in 2023?")
    ) is not None
    assert "1 of 2 rows" in answer.answer
    answer = ask("What share of the invoices came from the north?")
    assert answer is not None and "66.7%" in answer.answer


def test_hidden_rows_are_told(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    table = villages(6)
    path = write_xlsx(tmp_path / "villages.xlsx", [table], hidden=(4,))
    answer = asking(path)("What is the total of inhabitants?")
    every = [row[2] for row in table.rows]
    assert answer is not None
    without = f"1 of these rows is hidden in the sheet; without it: {sum(every) - every[2]:,}."
    assert f"{sum(every):,}" in answer.answer and without in answer.answer


def test_a_row_with_a_comment_is_cited_without_it(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for row in (("Item", "Fee"), ("Mooring", 410), ("Slipway", 95), ("Storage", 730)):
        sheet.append(row)
    sheet["B2"].comment = Comment("Agreed with the harbour master", "Ada")
    workbook.save(tmp_path / "fees.xlsx")
    answer = asking(tmp_path / "fees.xlsx")("What is the sum of all fees?")
    assert answer is not None and "1,235" in answer.answer
    assert {"Mooring 410", "Slipway 95", "Storage 730"} <= {each.quote for each in answer.citations}


def test_a_word_of_the_column_computed_does_not_part_rows(
    tmp_path: Path, asking: Callable[[Path], Ask]
) -> None:
    rows = (("Alba", "Cod", 420, 3.0), ("Brenda", "Haddock", 310, 2.4), ("Corvus", "Cod", 280, 3.5))
    table = Table("Catch", ("Boat", "Species", "Kilos", "Price per kilo"), rows)
    answer = asking(write_csv(tmp_path / "catch.csv", table))("What is the average price per kilo of cod?")
    assert answer is not None and "3.25" in answer.answer


def test_of_one_column_that_makes_a_sum_the_name_need_not_be_said(
    tmp_path: Path, asking: Callable[[Path], Ask]
) -> None:
    rows = (
        ("Alba", "Cod", date(2024, 3, 1), 420, 3.0),
        ("Brenda", "Mackerel", date(2024, 4, 2), 310, 1.4),
        ("Corvus", "Mackerel", date(2024, 4, 9), 280, 1.5),
        ("Corvus", "Mackerel", date(2024, 5, 9), 190, 1.1),
        ("Alba", "Mackerel", date(2024, 5, 12), 60, 1.2),
    )
    table = Table("Catch", ("Boat", "Species", "Landed", "Kilos", "Price per kilo"), rows)
    ask = asking(write_xlsx(tmp_path / "catch.xlsx", [table]))
    answer = ask("Which boat landed the most mackerel?")
    assert answer is not None and "- Corvus: 470" in answer.answer
    answer = ask("What was landed in total in April?")
    assert answer is not None and "Total of Kilos" in answer.answer and "590" in answer.answer
    answer = ask("How many trips did Corvus make in May?")
    assert answer is not None and answer.found
    assert answer.answer.startswith(
        "Nothing in the table “Catch” is called “trips”: this holds if each row is one.\n1 of 5"
    )
    answer = ask("How many ships landed mackerel?")  # near to what a column is called
    assert answer is not None and not answer.found


def test_what_asks_for_no_computation_is_left_alone(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    ask = asking(write_xlsx(tmp_path / "villages.xlsx", [villages()]))
    assert ask("When was Gorsum founded?") is None
    assert ask("In which region is Gorby?") is None


@pytest.mark.parametrize("rows", every(2, [4_000, 20_000]))
def test_thousands_of_rows(tmp_path: Path, asking: Callable[[Path], Ask], rows: int) -> None:
    table = orders(rows)
    ask = asking(write_csv(tmp_path / "orders.csv", table))
    answer = ask("What is the total amount of orders in 2023?")
    right = sum(row[5] for row in table.rows if row[1].year == 2023)
    assert answer is not None and f"{right:,.2f}" in answer.answer


def test_what_a_table_among_text_does_not_tell_is_left_to_the_text(
    tmp_path: Path, asking: Callable[[Path], Ask]
) -> None:
    path = write_html(tmp_path / "island.html", villages(), "The island has 14 harbours in total.")
    assert asking(path)("How many harbours does the island have in total?") is None


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Who gave the largest donation?", "Bijsterveld, 1000"),
        ("How much did Ahlers donate in total?", "325"),
        ("Wie viel hat Ahlers insgesamt gespendet?", "325"),
    ],
)
def test_the_verb_of_what_somebody_did_need_not_be_in_the_table(
    tmp_path: Path, asking: Callable[[Path], Ask], question: str, right: str
) -> None:
    rows = (
        ("Ahlers", "Roof", 250),
        ("Bijsterveld", "Organ", 1000),
        ("Ahlers", "Organ", 75),
        ("Celik", "Roof", 40),
    )
    table = Table("Donations", ("Donor", "Purpose", "Amount"), rows)
    answer = asking(write_xlsx(tmp_path / "donations.xlsx", [table]))(question)
    assert answer is not None and right in answer.answer


def test_a_passive_verb_may_be_a_condition(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    rows = (("Ahlers", "Roof", 250), ("Bijsterveld", "Organ", 1000), ("Ahlers", "Organ", 75))
    table = Table("Donations", ("Donor", "Purpose", "Amount"), rows)
    ask = asking(write_xlsx(tmp_path / "donations.xlsx", [table]))
    answer = ask("How many donations were refunded?")
    assert answer is not None and not answer.found


def test_a_table_that_states_with_tax_what_all_comes_to_is_not_summed(
    tmp_path: Path, asking: Callable[[Path], Ask]
) -> None:
    document = pymupdf.open()
    page = document.new_page()
    rows = [
        ("Work", "Parts", "Cost"),
        ("Mend the saddle", "18.00", "40.00"),
        ("New stirrups", "31.50", "35.50"),
        ("Oil the reins", "2.00", "6.00"),
        ("Net", "", "81.50"),
        ("VAT 20%", "", "16.30"),
        ("To pay", "", "97.80"),
    ]
    for place, row in enumerate(rows):
        for x, cell in zip((60, 260, 360), row, strict=True):
            page.insert_text((x, 100 + 16 * place), cell)
    path = tmp_path / "saddler.pdf"
    document.save(path)
    document.close()
    ask = asking(path)
    assert ask("What will the repair cost altogether?") is None
    largest = ask("What is the largest amount of parts?")
    assert largest is not None and "31.50" in largest.answer


def test_one_is_not_told_as_many(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    rows = [("A1", "Ash", date(2024, 5, 3)), ("A2", "Ash", date(2024, 5, 20))]
    rows += [(f"B{place}", f"Yew {place % 20}", date(2024, 6, 1 + place % 20)) for place in range(40)]
    ask = asking(write_csv(tmp_path / "orders.csv", Table("Orders", ("Order", "Customer", "Date"), rows)))
    answer = ask("How many customers ordered in May?")
    assert answer is not None and "1 value of Customer in 2 rows: Ash" in answer.answer
    answer = ask("Which customers ordered more than once?")
    assert answer is not None and "more are not listed" not in answer.answer, answer.answer
    assert "One more is not listed." in answer.answer


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("What is the total amount and how many orders are there?", ("1,445", "6 rows"), ()),
        ("What is the largest and the smallest amount?", ("A3, 900", "A2, 50"), ()),
        ("What is the total amount in May and the average amount?", (), ("Total", "Mean")),
        ("Who has the most orders?", ("Ash: 3 rows",), ()),
        ("How many customers ordered in May?", ("2 different values of Customer in 3 rows",), ()),
        ("How many orders have no discount?", ("4 of 6 rows", "Discount is not given"), ()),
        ("Which customers ordered more than once?", ("Ash: 3 rows", "Birch: 2 rows"), ("Cedar",)),
        ("Which orders are over 150?", ("A3, 900", "A4, 200"), ("A1",)),
        ("What is the second largest amount?", ("A4, 200",), ("900",)),
        ("What is the total weight?", ("15.5 kg",), ()),
        ("What is the total fare?", ("not computed", "different units"), ("35",)),
    ],
)
def test_all_that_a_question_says_is_computed_or_nothing(
    tmp_path: Path,
    asking: Callable[[Path], Ask],
    question: str,
    told: tuple[str, ...],
    untold: tuple[str, ...],
) -> None:
    heads = ("Order", "Customer", "Date", "Amount", "Discount", "Weight", "Fare")
    rows = (
        ("A1", "Ash", date(2024, 1, 10), 100, "", "12 kg", "€10"),
        ("A2", "Ash", date(2024, 5, 3), 50, 10, "500 g", "$20"),
        ("A3", "Birch", date(2024, 5, 20), 900, "", "3 kg", "€5"),
        ("A4", "Cedar", date(2024, 3, 2), 200, 5, "", ""),
        ("A5", "Ash", date(2024, 5, 28), 75, "", "", ""),
        ("A6", "Birch", date(2024, 4, 15), 120, "", "", ""),
    )
    ask = asking(write_csv(tmp_path / "orders.csv", Table("Orders", heads, rows)))
    answer = ask(question)
    said = answer.answer if answer is not None else ""
    assert all(each in said for each in told) and not any(each in said for each in untold), said


def test_what_is_near_a_head_may_be_one_of_its_kinds(tmp_path: Path, asking: Callable[[Path], Ask]) -> None:
    rows = (("Ann", "f", "yes"), ("Bo", "m", "no"), ("Cy", "m", "no"))
    ask = asking(write_csv(tmp_path / "members.csv", Table("Members", ("Name", "Gender", "Paid"), rows)))
    answer = ask("How many women are there?")
    assert answer is None or not answer.found
    answer = ask("How many members are unpaid?")
    assert answer is not None and "2 of 3 rows" in answer.answer


def test_the_likeliest_of_many_tables_is_looked_at(
    tmp_path: Path, asking: Callable[[Path], Ask], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aggregate, "MOST_TABLES", 1)
    goats = Table("Goats", ("Farm", "Goats"), (("Birkhof", 41), ("Aumühle", 120)))
    fees = Table("Fees", ("Item", "Fee"), (("Mooring", 410), ("Slipway", 95)))
    ask = asking(write_xlsx(tmp_path / "book.xlsx", [goats, fees]))
    answer = ask("What is the total of the fees?")
    assert answer is not None and "505" in answer.answer


def test_among_other_documents_no_single_row_tells_who_is_the_largest(
    tmp_path: Path, asking: Callable[[Path], Ask], embedder: Embedder
) -> None:
    rows = (("Adler", 3, 410), ("Brandt", 9, 90), ("Adler", 2, 280), ("Cremer", 1, 640))
    path = write_csv(tmp_path / "jobs.csv", Table("Jobs", ("Customer", "Hours", "Amount"), rows))
    ask = asking(path)
    with Library.open(tmp_path / f"library of {path.name}", "made up") as library:
        put(
            library,
            write_csv(tmp_path / "boats.csv", Table("Boats", ("Boat", "Berth"), (("A", "N"),))),
            embedder,
        )
    answer = ask("Which customer is the largest?")
    assert answer is not None and not answer.found and answer.answer.startswith(NOT_COMPUTED)


def test_what_is_said_of_all_that_is_counted_is_told_as_what_must_hold(
    tmp_path: Path, asking: Callable[[Path], Ask]
) -> None:
    rows = ((date(2024, 3, 4), "Lang", 12), (date(2024, 3, 11), "Meier", 8), (date(2024, 4, 2), "Lang", 20))
    ask = asking(write_xlsx(tmp_path / "k.xlsx", [Table("Kisten", ("Datum", "Von", "Kisten"), rows)]))
    answer = ask("Wie viele Kisten kamen im März?")
    assert answer is not None and answer.found
    assert answer.answer.startswith(
        "Nothing in the table “Kisten” is called “kamen”: this holds if it is so of"
    )
    assert ": 20 (2 cells" in answer.answer
    answer = ask("Wie viele Kisten wurden im März geliefert?")
    assert answer is not None and ": 20 (2 cells" in answer.answer
