"""A sentence that a column's or a page's end parts is one, whatever stands in between."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pymupdf
import pytest

from app.ingest.chunking.passages import make_passages
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.pdf.document import open_pdf, read_page

BODY = [
    "The survey of the upper valley began in early spring",
    "and went on until the first snow fell in the hills.",
    "Every farm was visited twice and each owner was asked",
    "about the wells, the roofs and the state of the walls.",
    "Most of them answered at once; a few wrote letters later.",
]
Text = tuple[float, float, Sequence[str], float]
"""Where lines of text begin, the lines, and the size of their letters."""


def passages(folder: Path, pages: Sequence[Sequence[Text]], tokens: TokenCounter, stamp: str = "") -> str:
    """The text of all passages of a document made of such pages."""
    document = pymupdf.open()
    for texts in pages:
        page = document.new_page(width=595, height=842)
        for x, y, lines, size in texts:
            for number, line in enumerate(lines):
                page.insert_text((x, y + number * size * 1.3), line, fontsize=size)
        if stamp:
            page.insert_text((30, 560), stamp, fontsize=14, rotate=90)
    document.save(folder / "valley.pdf")
    document.close()
    with open_pdf(folder / "valley.pdf")[0] as opened:
        read = [read_page(opened, number + 1) for number in range(opened.page_count)]
    return " | ".join(passage.text for passage in make_passages("d", "Valley", read, tokens))


TABLE: list[Text] = [
    (x, 500.0 + 15 * row, [cell], 10.0)
    for row, cells in enumerate((("Year", "Cost"), ("1990", "430"), ("1991", "510"), ("1992", "610")))
    for x, cell in zip((60.0, 200.0), cells, strict=True)
]
NOTE = "1 See the parish register of that year for more."

PARTED: dict[str, tuple[list[list[Text]], str]] = {
    "after an article, before a noun": (
        [
            [
                (60, 100, [*BODY, "Die Frist beginnt mit der"], 9),
                (310, 100, ["Zustellung des Bescheids.", *BODY], 9),
            ]
        ],
        "beginnt mit der Zustellung des Bescheids.",
    ),
    "before an amount": (
        [
            [
                (60, 100, [*BODY, "The roof of the chapel cost about"], 9),
                (310, 100, ["$4,300 in all.", *BODY], 9),
            ]
        ],
        "cost about $4,300 in all.",
    ),
    "around a footnote": (
        [
            [
                (60, 100, [*BODY, "The chapel was rebuilt by a mason who"], 9),
                (60, 300, [NOTE], 7),
                (310, 100, ["came from the coast.", *BODY], 9),
            ]
        ],
        "a mason who came from the coast.",
    ),
    "over a page, around footnotes": (
        [
            [(60, 100, [*BODY, "The bridge was paid for by the"], 10), (60, 780, [NOTE, "2 Ibid."], 7.5)],
            [(60, 100, ["Harbour Trust in two parts.", *BODY], 10)],
        ],
        "paid for by the Harbour Trust in two parts.",
    ),
    "over a page, around a table": (
        [
            [
                (60, 100, [*BODY, "The bridge was paid for by"], 10),
                *TABLE,
                (60, 570, ["Table 3. Costs."], 8.5),
            ],
            [(60, 100, ["three families of the valley.", *BODY], 10)],
        ],
        "paid for by three families of the valley.",
    ),
    "over a page, around a caption": (
        [
            [(60, 100, [*BODY, "The bridge was paid for by families who"], 10)],
            [(60, 90, ["Figure 2. The bridge in 1991."], 8), (60, 120, ["lived near the mill.", *BODY], 10)],
        ],
        "families who lived near the mill.",
    ),
    "within a word": (
        [
            [(60, 100, [*BODY, "The bridge was paid for by fami-"], 10)],
            [(60, 100, ["lies who lived near the mill.", *BODY], 10)],
        ],
        "paid for by families who lived near the mill.",
    ),
}


@pytest.mark.parametrize("stamp", ["", "valXiv:1203.0417 [geo] 14 Mar 1992"])
@pytest.mark.parametrize("case", PARTED)
def test_a_parted_sentence_is_whole(tmp_path: Path, tokens: TokenCounter, case: str, stamp: str) -> None:
    pages, whole = PARTED[case]
    assert whole in passages(tmp_path, pages, tokens, stamp)


def test_a_sentence_does_not_go_on_with_a_heading(tmp_path: Path, tokens: TokenCounter) -> None:
    before: list[Text] = [(60, 100, [*BODY, "Nobody knew the owners of the"], 10)]
    heading: list[Text] = [(60, 100, ["Results of the Survey"], 16), (60, 140, BODY, 10)]
    assert "owners of the Results" not in passages(tmp_path, [before, heading], tokens)


def test_a_stamp_beside_a_table_is_in_none_of_its_rows(tmp_path: Path, tokens: TokenCounter) -> None:
    text = passages(tmp_path, [[(60, 100, BODY, 10), *TABLE]], tokens, "Received 12 April 1992, number 8843")
    assert "1991 510 1992 610" in text
    assert text.endswith("Received 12 April 1992, number 8843")
