"""Spreadsheets and tables in text files, painted as sheets whose cells can be cited."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from app.core.errors import Damaged, NoText
from app.ingest.detect.archives import check_archive
from app.ingest.detect.files import describe_os_error, open_file
from app.ingest.formats.attachments import append_attachments, open_attachments
from app.ingest.formats.office.embedded import list_embedded
from app.ingest.formats.office.protection import decrypt
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.sheets.old_workbooks import read_old_workbook
from app.ingest.formats.sheets.opendocument import read_open_sheets
from app.ingest.formats.sheets.painting import paint
from app.ingest.formats.sheets.workbooks import MOST_CELLS, EmbeddedFile, read_workbook
from app.ingest.formats.typeset.typeset import typeset
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.tables.grids import find_sheet_grids
from app.ingest.tables.sheet import Sheet
from app.ingest.text.decoding import decode
from app.pages.cells import name_column

_PAGE, _MARGIN = (842.0, 595.0), 54.0
_DELIMITERS = ",;\t|"
_SNIFFED = 200
"""Lines from which the delimiter is told."""

_LARGEST_TEXT = 512 << 20
LONGEST_CELL = 1 << 20
_GOES_ON = "This file goes on after row {:,}: it is too large to be read whole."
_NUMBER = re.compile(r"\(?[-+]?\s*[$€£¥]?\s*[-+]?\d[\d\s.,'’]*(?:[eE][-+]?\d+)?\s*[%$€£¥]?\)?")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}:\d\d(?::\d\d)?.*)?")


def render(path: Path, format: str, passwords: Sequence[str] = ()) -> Rendition:
    """Render a workbook or a table of any kind as pages of cells.

    Raises NotReadable, Damaged, NeedsPassword, Unsupported, and NoText where all cells are empty.
    """
    title, password = "", None
    files: list[EmbeddedFile] = []
    if format in ("csv", "tsv"):
        sheets = [_read_delimited(path, "\t" if format == "tsv" else "")]
    elif format == "ods":
        check_archive(path)
        sheets, title = read_open_sheets(path)
    else:
        file, password = decrypt(path, passwords)
        if format == "xls":
            sheets = read_old_workbook(file)
            files = _find_files_in(file, sheets)
        else:
            check_archive(file)
            if format == "xlsb":
                sheets = read_old_workbook(file)
            else:
                sheets, title, files = read_workbook(file)
    opened = open_attachments([each.attachment for each in files], passwords)
    for each, one in zip(files, opened, strict=True):
        each.sheet.comment(each.row, each.column, one.told, kind="Attached file")
    if not any(sheet.rows or sheet.pictures or sheet.charts for sheet in sheets):
        raise NoText("All cells of this file are empty.")
    grids = tuple(find_sheet_grids(sheets))
    pdf, labels, cells = paint(sheets)
    labels += tuple(_add_drawings(pdf, sheets))
    cells += (None,) * (len(labels) - len(cells))
    if not any(sheet.rows for sheet in sheets):
        pdf.delete_page(0)  # a file has one page in any case
        labels, cells = labels[1:], cells[1:]
    front = Rendition(pdf, format, title, labels, password, grids=grids, cells=cells)
    return append_attachments(front, opened)


def _find_files_in(file: BinaryIO | Path, sheets: Sequence[Sheet]) -> list[EmbeddedFile]:
    """Find the files embedded in a workbook of before 2007; which cells they lie over is not known."""
    if not isinstance(file, Path):
        file.seek(0)
    content = file.read_bytes() if isinstance(file, Path) else file.read()
    try:
        found = list(list_embedded(content, lambda place: place.startswith("MBD")))
    except MemoryError:
        raise
    except Exception:  # olefile lets through what its parts raise; the cells are there
        return []
    return [EmbeddedFile(sheets[0], 1, 1, each) for each in found] if sheets else []


def _add_drawings(pdf: pymupdf.Document, sheets: Sequence[Sheet]) -> Iterator[str]:
    """Put each chart that is not of the cells, and each picture, on pages of its own at the end. Yields the
    labels of these.
    """
    for sheet in sheets:
        for html, place in sheet.charts:
            with typeset(html) as pages:
                pdf.insert_pdf(pages)
                where = f", chart on {name_column(place[1])}{place[0]}" if place is not None else ""
                yield from [f"{sheet.label}{where}"] * pages.page_count
        for row, column, data in sheet.pictures:
            page = pdf.new_page(width=_PAGE[0], height=_PAGE[1])
            page.insert_image(
                pymupdf.Rect(_MARGIN, _MARGIN, _PAGE[0] - _MARGIN, _PAGE[1] - _MARGIN), stream=data
            )
            yield f"{sheet.label}, picture on {name_column(column)}{row}"


def _read_delimited(path: Path, delimiter: str) -> Sheet:
    with open_file(path) as file:
        try:
            data = file.read(_LARGEST_TEXT + 1)
        except OSError as error:
            raise describe_os_error(error) from error
    csv.field_size_limit(LONGEST_CELL)
    lines = decode(data[:_LARGEST_TEXT]).splitlines(keepends=True)
    delimiter = delimiter or _find_delimiter(lines)
    try:
        sheet = _fill_sheet(csv.reader(lines, delimiter=delimiter))
    except csv.Error:  # a quotation mark that nothing closes is one like any other character
        try:
            sheet = _fill_sheet(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))
        except csv.Error as error:
            raise Damaged("This file is no table, though its name says so.") from error
    if len(data) > _LARGEST_TEXT and not sheet.note:
        sheet.note = _GOES_ON.format(max(sheet.rows, default=0))
    return sheet


def _fill_sheet(rows: Iterable[Sequence[str]]) -> Sheet:
    """Fill a sheet with rows. Raises csv.Error."""
    sheet = Sheet("Table")
    left = MOST_CELLS
    # Rows are known by the line they begin in, as they are in a program that opens such a file.
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            value = value.strip()
            if value:
                is_number = bool(_NUMBER.fullmatch(value) or _DATE.fullmatch(value))
                sheet.put(number, column, value, right=is_number)
                left -= 1
        if left <= 0:
            sheet.note = _GOES_ON.format(number)
            break
    return sheet


def _find_delimiter(lines: Sequence[str]) -> str:
    """Find the one that parts most lines into as many cells as the others."""
    sample = [line for line in lines[:_SNIFFED] if line.strip()]
    if sample and (named := re.fullmatch(r"sep=(.)\s*", sample[0], re.IGNORECASE)):
        return named[1]

    def worth(delimiter: str) -> tuple[float, int]:
        widths = [len(row) for row in csv.reader(sample, delimiter=delimiter) if row]
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) / len(widths) if usual > 1 else 0.0, usual)

    try:
        return max(_DELIMITERS, key=worth)
    except csv.Error:
        return ","
