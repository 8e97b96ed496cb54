"""Tables of figures, as accounts set them, in PDFs made here."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pymupdf
import pytest

from app.core.documents import Page
from app.core.figure_tables import FigureTable, format_rows
from app.ingest.pdf.document import open_pdf, read_page
from app.pages.figure_tables.find_tables import find_figure_tables

Line = tuple[str | None, Sequence[str]]


def table_pdf(
    path: Path, lines: Sequence[Line], *, columns: Sequence[float] = (400, 500), rotation: int = 0
) -> Path:
    """A page of lines, each a label (indented by its leading spaces) and figures right-aligned in `columns`.
    Where a figure begins with "$ ", the sign stands apart at the left of its column.
    """
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    for number, (label, figures) in enumerate(lines):
        y = 90 + 14 * number
        if label:
            page.insert_text((60 + 6 * (len(label) - len(label.lstrip())), y), label.strip(), fontsize=9)
        for right, figure in zip(columns, figures, strict=False):
            if figure.startswith("$ "):
                page.insert_text((right - 60, y), "$", fontsize=9)
                figure = figure[2:]
            hanging = figure.rstrip(")%")
            page.insert_text((right - pymupdf.get_text_length(hanging, fontsize=9), y), figure, fontsize=9)
    page.set_rotation(rotation)
    document.save(path)
    document.close()
    return path


def first_page(path: Path) -> Page:
    document, _ = open_pdf(path)
    try:
        return read_page(document, 1)
    finally:
        document.close()


def the_table(path: Path, lines: Sequence[Line], **how: object) -> FigureTable:
    found = find_figure_tables(first_page(table_pdf(path, lines, **how)))  # type: ignore[arg-type]
    assert len(found) == 1, found
    return found[0]


STATEMENT: tuple[Line, ...] = (
    ("CONSOLIDATED STATEMENTS OF INCOME", ()),
    ("(in thousands, except per share amounts)", ()),
    ("", ("2022", "2021")),
    ("Revenue:", ()),
    ("  Product", ("$ 1,200", "$ 1,100")),
    ("  Services", ("300", "-")),
    ("Total revenue", ("1,500", "1,100")),
    ("Amortization of software development costs and", ()),
    ("other intangible assets", ("(45)", "(50)")),
    ("Change", ("12.5%", "(3.0)%")),
    ("Net income", ("$ 455", "$ (20)")),
)


def test_a_statement_is_read(tmp_path: Path) -> None:
    table = the_table(tmp_path / "a.pdf", STATEMENT)
    assert table.heads == ("2022", "2021")
    assert table.scale == 1000
    assert "STATEMENTS OF INCOME" in table.title
    labels = [row.label for row in table.rows]
    assert labels == [
        "Product",
        "Services",
        "Total revenue",
        "Amortization of software development costs and other intangible assets",
        "Change",
        "Net income",
    ]
    assert table.rows[0].section == ("Revenue",)
    assert table.rows[2].section == ()
    values = [[cell.value if cell else None for cell in row.cells] for row in table.rows]
    assert values[0] == [1200, 1100]
    assert values[1] == [300, 0]
    assert values[3] == [-45, -50]
    assert values[4] == [Decimal("12.5"), Decimal("-3.0")]
    assert values[5] == [455, -20]
    assert [cell.percent for cell in table.rows[4].cells if cell] == [True, True]
    assert [cell.currency for cell in table.rows[5].cells if cell] == ["$", "$"]


def test_rows_as_text(tmp_path: Path) -> None:
    text = format_rows(the_table(tmp_path / "a.pdf", STATEMENT))
    assert text.splitlines()[:3] == ["| 2022 | 2021", "Revenue", "Product | $ 1,200 | $ 1,100"]


def test_a_cell_names_its_words(tmp_path: Path) -> None:
    page = first_page(table_pdf(tmp_path / "a.pdf", STATEMENT))
    (table,) = find_figure_tables(page)
    for row in table.rows:
        for cell in row.cells:
            assert cell is not None
            words = " ".join(word.text for word in page.words[cell.first : cell.last])
            assert words == cell.text


def test_heads_of_several_lines(tmp_path: Path) -> None:
    table = the_table(
        tmp_path / "a.pdf",
        (
            ("", ("", "Three months ended")),
            ("", ("June 30,", "June 30,")),
            ("($ in millions)", ("2023", "2022")),
            ("Net sales", ("10", "20")),
            ("Cost of sales", ("5", "6")),
        ),
        columns=(450, 540),
    )
    assert all("Three months ended June 30, 202" in head for head in table.heads)
    assert table.scale == 1_000_000


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_page_that_is_turned(tmp_path: Path, rotation: int) -> None:
    upright = table_pdf(tmp_path / "a.pdf", STATEMENT)
    turned = pymupdf.open(upright)
    page = turned[0]
    # Its content is turned against the page, so that a person sees it upright again.
    out = pymupdf.open()
    sideways = out.new_page(
        width=page.rect.height if rotation % 180 else page.rect.width,
        height=page.rect.width if rotation % 180 else page.rect.height,
    )
    sideways.show_pdf_page(sideways.rect, turned, 0, rotate=rotation)
    sideways.set_rotation(rotation)
    out.save(tmp_path / "b.pdf")
    (table,) = find_figure_tables(first_page(tmp_path / "b.pdf"))
    assert table.heads == ("2022", "2021")
    assert table.rows[0].label == "Product"


def test_two_tables_and_prose_between(tmp_path: Path) -> None:
    found = find_figure_tables(
        first_page(
            table_pdf(
                tmp_path / "a.pdf",
                (
                    ("", ("2022", "2021")),
                    ("Cash", ("10", "20")),
                    ("Debt", ("30", "40")),
                    ("The following table tells what the company owes to each of its 3 lenders in 2022.", ()),
                    ("", ("2020", "2019")),
                    ("Bank", ("1", "2")),
                    ("Friends", ("3", "4")),
                ),
            )
        )
    )
    assert [table.heads for table in found] == [("2022", "2021"), ("2020", "2019")]


def test_days_that_are_wider_than_their_figures_head_a_table_of_their_own(tmp_path: Path) -> None:
    lines: tuple[Line, ...] = (
        ("", ("2024", "2023")),
        ("Raw wool", ("14.2", "12.9")),
        ("Yarn", ("33.8", "30.1")),
        ("Balance sheets", ()),
        ("(in millions)", ()),
        ("", ("March 31, 2024", "September 30, 2023")),
        ("Cash", ("61.0", "58.4")),
        ("Total assets", ("402.7", "389.9")),
    )
    found = find_figure_tables(first_page(table_pdf(tmp_path / "a.pdf", lines)))
    assert [each.heads for each in found] == [("2024", "2023"), ("March 31, 2024", "September 30, 2023")]


def test_a_table_that_goes_on_has_the_heads_above(tmp_path: Path) -> None:
    long = "Common shares, $0.20 par value, authorized 3.6 billion shares; issued and outstanding 743 million"
    found = find_figure_tables(
        first_page(
            table_pdf(
                tmp_path / "a.pdf",
                (
                    ("(in millions)", ("2022", "2021")),
                    ("Total assets", ("10", "20")),
                    ("Total liabilities", ("30", "40")),
                    (long, ()),
                    ("shares as of December 31, 2022", ("149", "153")),
                    ("Retained earnings", ("16", "13")),
                ),
            )
        )
    )
    assert {table.heads for table in found} == {("2022", "2021")}
    assert {table.scale for table in found} == {1_000_000}


def test_prose_has_no_tables(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    document = pymupdf.open()
    page = document.new_page()
    text = "In 2022 the company sold 1,200 boats for $ 14 million, 12.5% more than in 2021 (1,100). " * 12
    page.insert_textbox(pymupdf.Rect(72, 72, 523, 770), text, fontsize=10)
    document.save(path)
    document.close()
    assert find_figure_tables(first_page(path)) == []


def test_a_page_number_is_no_figure(tmp_path: Path) -> None:
    table = the_table(
        tmp_path / "a.pdf",
        (
            ("", ("", "2022", "2021")),
            ("Cash", ("", "10", "20")),
            ("Debt", ("", "30", "40")),
            ("See accompanying notes.", ("52",)),
        ),
        columns=(300, 420, 520),
    )
    assert table.heads == ("2022", "2021")
    assert [row.label for row in table.rows] == ["Cash", "Debt"]
