"""Tables in answers as files for spreadsheets, each row with where it stands in the documents."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.answers import Answer
from app.core.spreadsheets import escape_formula

_SOURCES = "Sources"
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2}|\.\d{4,10})?")
"""A number in any country: with three places after the point it may be thousands, and with a comma either."""
_SHEET_NAME = 31
"""Characters that a sheet's name may have."""
_FORBIDDEN = re.compile(r"[\\/*?:\[\]\x00-\x1f]+")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""Which no workbook can hold."""
_WIDEST = 60


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """A table under `name`; in each row, where it stands comes last."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    quotes: tuple[tuple[str, str, str], ...]
    """What is cited: its mark, its place and its words."""


def make_table(name: str, answer: Answer) -> AnswerTable:
    """Make a table of an answer that is one."""
    known = {citation.number: citation for citation in answer.citations}
    width = len(answer.columns)
    rows = []
    for sentence in answer.sentences:
        cited = [known[number] for number in sentence.citations if number in known]
        cells = (*sentence.cells, *("",) * width)[:width]
        rows.append((*cells, "; ".join(f"[{each.number}] {each.place}" for each in cited)))
    quotes = tuple((f"[{each.number}]", each.place, each.shown) for each in answer.citations)
    return AnswerTable(name, (*answer.columns, _SOURCES), tuple(rows), quotes)


def format_csv(table: AnswerTable) -> bytes:
    """Format a table as CSV in which no cell becomes a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in (table.heads, *table.rows):
        writer.writerow([cell if _NUMBER.fullmatch(cell) else escape_formula(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")  # Excel takes UTF-8 for such only with a mark at its beginning


def format_workbook(tables: Sequence[AnswerTable]) -> bytes:
    """Format tables as a workbook, a sheet each, with what they cite on sheets after them."""
    from openpyxl import Workbook  # is needed for this alone

    book = Workbook()
    book.remove(book.active)
    for table in tables:
        _add_sheet(book, table.name, table.heads, table.rows)
    for table in tables:
        if table.quotes:
            _add_sheet(book, _SOURCES, ("Mark", "Place", "Quote"), table.quotes)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _add_sheet(book: object, name: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    title = _FORBIDDEN.sub(" ", name).strip(" '")[:_SHEET_NAME] or "Table"
    sheet = book.create_sheet(title)  # type: ignore[attr-defined]
    for number, row in enumerate((heads, *rows), 1):
        for column, text in enumerate(row, 1):
            cell = sheet.cell(number, column)
            plain = _CONTROLS.sub(" ", text)
            if number > 1 and _NUMBER.fullmatch(plain):
                cell.value = float(plain) if "." in plain else int(plain)
            else:
                cell.value, cell.data_type = plain, "s"  # as text, whatever it begins with
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if number == 1:
                cell.font = Font(bold=True)
    for column in range(1, len(heads) + 1):
        longest = max(len(row[column - 1]) for row in (heads, *rows))
        sheet.column_dimensions[get_column_letter(column)].width = min(longest + 2, _WIDEST)
    sheet.freeze_panes = "A2"
