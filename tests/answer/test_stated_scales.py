"""In what the figures of a table are, as stands over it."""

from __future__ import annotations

import pytest

from app.answer.composition.stated_scales import find_stated_scale
from app.answer.retrieval.sentences import Source
from app.answer.verification.attribution import Quote
from app.core.answers import Hit
from tests.answer.test_rows_of_tables import page

HIT = Hit("d", 4096, "Report", "/report.pdf", 1, "", 0.9, ())


@pytest.mark.parametrize(
    ("title", "label", "shown", "scale"),
    [
        ("Table 2. Profit and loss, thousand pounds", "Revenue", "9,640", "thousand pounds"),
        ("Income statement (in thousands of dollars)", "Revenue", "9,640", "in thousands of dollars"),
        ("Table 3. £m", "Revenue", "9,640", "£m"),
        ("Results, £m", "Revenue", "9,640", "£m"),
        ("Gewinn und Verlust in TEUR", "Umsatz", "9.640", "in TEUR"),
        ("Angaben in Tsd. €", "Umsatz", "9.640", "in Tsd. €"),
        ("Profit and loss, thousand pounds", "Number of employees", "9,640", ""),
        ("Profit and loss, thousand pounds", "Margin", "9.6 %", ""),
        ("What two million visitors bought", "Revenue", "9,640", ""),
        ("Profit and loss", "Revenue", "9,640", ""),
    ],
)
def test_what_stands_over_a_table_goes_with_its_figures(
    title: str, label: str, shown: str, scale: str
) -> None:
    made = page(
        [(60, title)],
        [(60, "Item"), (240, "2025"), (320, "2024")],
        [(60, label), (240, shown), (320, "8,715")],
    )
    heads, row = len(title.split()), len(title.split()) + 3
    source = Source(HIT, 0, made, row, len(made.words), is_row=True, heads=(heads, row))
    shown_at = row + len(label.split())
    assert find_stated_scale(Quote(source, shown_at, shown_at + len(shown.split())), shown) == scale


def test_a_head_over_all_columns_tells_of_each() -> None:
    made = page(
        [(60, "£m"), (240, "Year ended 31 March")],
        [(240, "2025"), (400, "2024")],
        [(60, "Revenue"), (240, "412"), (400, "398")],
    )
    source = Source(HIT, 0, made, 7, 10, is_row=True, heads=(0, 7))
    assert find_stated_scale(Quote(source, 8, 9), "412") == "£m"


@pytest.mark.parametrize(
    ("heads", "shown", "scale"),
    [
        (("Segment", "Revenue £m", "Employees"), "120", "£m"),
        (("Segment", "Revenue £m", "Employees"), "412", ""),
        (("Segment", "Revenue £m", "Sites"), "412", ""),
        (("£m", "2025", "2024"), "412", "£m"),
        (("Segment", "Revenue £m", "Founded"), "1987", ""),
    ],
)
def test_a_head_tells_of_its_own_column(heads: tuple[str, str, str], shown: str, scale: str) -> None:
    last = "412" if shown == "120" else shown
    made = page(
        [(60, heads[0]), (240, heads[1]), (400, heads[2])], [(60, "Retail"), (240, "120"), (400, last)]
    )
    row = len(" ".join(heads).split())
    source = Source(HIT, 0, made, row, row + 3, is_row=True, heads=(0, row))
    at = row + (1 if shown == "120" else 2)
    assert find_stated_scale(Quote(source, at, at + 1), shown) == scale
