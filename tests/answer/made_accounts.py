"""The accounts of a company that does not exist, as pages of words, and documents made of them."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.documents import Box, Document, DocumentState, Page, Word
from app.ingest.chunking.passages import make_passages
from app.ingest.chunking.tokens import TokenCounter
from app.library.library import Library
from app.models.embedder import Embedder

Line = tuple[str, *tuple[str, ...]]

INCOME: Sequence[Line] = (
    ("HARBOUR BOATS LTD CONSOLIDATED STATEMENTS OF INCOME",),
    ("(in thousands, except per share amounts)",),
    ("Years ended December 31,", "2022", "2021", "2020"),
    ("Net sales", "$ 2,000", "$ 1,600", "$ 1,250"),
    ("Cost of sales", "(1,200)", "(1,000)", "(800)"),
    ("Gross profit", "800", "600", "450"),
    ("Research and development", "(100)", "(80)", "(50)"),
    ("Operating income", "500", "320", "250"),
    ("Interest expense", "(20)", "—", "(10)"),
    ("Income before income taxes", "480", "320", "240"),
    ("Provision for income taxes", "(120)", "(96)", "(60)"),
    ("Net income", "$ 360", "$ 224", "$ 180"),
    ("Net income per share", "$ 3.60", "$ 2.24", "$ 1.80"),
)
BALANCE: Sequence[Line] = (
    ("HARBOUR BOATS LTD CONSOLIDATED BALANCE SHEETS",),
    ("(in thousands)",),
    ("", "December 31, 2022", "December 31, 2021"),
    ("Cash and cash equivalents", "$ 90", "$ 70"),
    ("Accounts receivable, net of allowances of $3 and $2", "110", "90"),
    ("Inventories, net:",),
    ("    Wood and sails", "150", "100"),
    ("    Finished boats", "50", "100"),
    ("Total current assets", "400", "360"),
    ("Property, plant and equipment, net", "600", "440"),
    ("Total assets", "$ 1,000", "$ 800"),
    ("Accounts payable", "$ 80", "$ 60"),
    ("Total current liabilities", "250", "300"),
    ("Long-term debt", "300", "250"),
    ("Total liabilities", "550", "550"),
    ("Total shareholders’ equity", "450", "250"),
)
CASH: Sequence[Line] = (
    ("HARBOUR BOATS LTD CONSOLIDATED STATEMENTS OF CASH FLOWS",),
    ("(in thousands)",),
    ("Years ended December 31,", "2022", "2021", "2020"),
    ("Net income", "$ 360", "$ 224", "$ 180"),
    ("Depreciation and amortization", "40", "30", "20"),
    ("Net cash provided by operating activities", "420", "260", "190"),
    ("Capital expenditures", "(200)", "(80)", "(50)"),
    ("Net cash used in investing activities", "(200)", "(80)", "(50)"),
    ("Dividends paid", "(90)", "(56)", "(45)"),
)
NOTES: Sequence[Line] = (
    ("Note 7. The moorings (in thousands)",),
    ("", "2022", "2021"),
    ("Mooring fees, Eastern Quay", "41", "37"),
    ("Mooring fees, Western Quay", "23", "29"),
)
SUBSIDIARY: Sequence[Line] = (
    ("Condensed balance sheets of the parent company only (in thousands)",),
    ("", "2022", "2021"),
    ("Total current assets", "9", "8"),
    ("Goodwill", "7", "7"),
    ("Total current liabilities", "3", "2"),
    ("Total assets", "99", "98"),
)


def page_of(number: int, lines: Sequence[Line]) -> Page:
    """A page of lines: a label, indented by its leading spaces, and figures right-aligned in columns."""
    words: list[Word] = []

    def put(line: int, x: float, text: str) -> None:
        for word in text.split():
            words.append(Word(word, Box(x, 90 + 14 * line, x + 4.5 * len(word), 101 + 14 * line), line, line))
            x += 4.5 * len(word) + 3

    for line, (label, *figures) in enumerate(lines):
        put(line, 50 + 3 * (len(label) - len(label.lstrip())), label)
        for right, figure in zip((350, 450, 550), figures, strict=False):
            sign, _, digits = figure.rpartition(" ") if figure.startswith("$") else ("", "", figure)
            if sign:
                put(line, right - 50, sign)
            put(line, right - 4.5 * len(digits.rstrip(")")) - 3 * digits.count(" "), digits)
    return Page(number, 612, 792, 0, tuple(words))


def put(library: Library, embedder: Embedder, id_: str, title: str, *texts: Sequence[Line]) -> None:
    """Puts a document of these pages into the library; it is found by its words."""
    pages = [page_of(number, each) for number, each in enumerate(texts, 1)]
    passages = list(make_passages(id_, title, pages, TokenCounter(embedder.locate_tokenizer())))
    state = DocumentState.READING
    library.store(
        Document(id_, title, (f"/{title}.pdf",), "pdf", state, passages=len(passages)), pages, passages
    )
