"""OpenDocument spreadsheets (.ods). What a cell shows stands in the file; nothing need be formatted."""

from __future__ import annotations

import re
import zipfile
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from app.core.errors import Damaged
from app.ingest.formats.office.notes import describe_date
from app.ingest.formats.office.opendocument_forms import map_controls
from app.ingest.formats.office.opendocument_text import extract_text
from app.ingest.formats.sheets.open_drawings import add_drawings
from app.ingest.formats.sheets.workbooks import MOST_CELLS
from app.ingest.tables.sheet import Merged, Sheet
from app.pages.cells import parse_column

_BROKEN = "This OpenDocument spreadsheet is damaged and could not be opened."
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_NOT_SHOWN = ("collapse", "filter")
_DC = "{http://purl.org/dc/elements/1.1/}"
_PLAIN = frozenset({f"{_TEXT}p", f"{_OFFICE}annotation"})
_PLACE = re.compile(r"\.([A-Z]{1,3})(\d{1,7})$")
_MOST_REPEATED = 1000
"""As many copies of a filled row or cell as are made: more are a column somebody has dragged to the end."""


def read_open_sheets(path: Path) -> tuple[list[Sheet], str]:
    """Read the sheets of a file and the title in its properties. Raises Damaged."""
    try:
        with zipfile.ZipFile(path) as archive:
            title = _read_title(archive)
            with archive.open("content.xml") as content:
                return _Reader(archive).read(content), title
    except MemoryError:
        raise
    except Exception as error:  # zipfile and lxml let through what broken files make their parts raise
        raise Damaged(_BROKEN) from error


def _read_title(archive: zipfile.ZipFile) -> str:
    from lxml import etree

    if "meta.xml" not in archive.namelist():
        return ""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return str(etree.fromstring(archive.read("meta.xml"), parser).findtext(f".//{_DC}title") or "")


class _Reader:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._controls: dict[str, str] = {}
        self._left = MOST_CELLS
        self._row = self._column = 1

    def read(self, content: Any) -> list[Sheet]:
        from lxml import etree

        sheets: list[Sheet] = []
        depth = 0
        tags = [f"{_TABLE}{kind}" for kind in ("table", "table-row", "table-header-rows", "table-column")]
        tags += [f"{_STYLE}style", f"{_OFFICE}forms", f"{_TABLE}shapes"]
        hidden: set[str] = set()
        events = etree.iterparse(
            content, events=("start", "end"), tag=tags, resolve_entities=False, no_network=True
        )
        for event, element in events:
            kind = etree.QName(element).localname
            if kind == "style":
                if any(each.get(f"{_TABLE}display") == "false" for each in element):
                    hidden.add(str(element.get(f"{_STYLE}name")))
            elif kind == "forms":
                if event == "end":
                    self._controls |= map_controls(element)
            elif kind == "table":
                # A table in a cell is part of what the cell shows.
                depth += 1 if event == "start" else -1
                if event == "start" and depth == 1:
                    name = str(element.get(f"{_TABLE}name") or f"Sheet{len(sheets) + 1}")
                    is_hidden = element.get(f"{_TABLE}style-name") in hidden
                    sheets.append(Sheet(name, is_hidden=is_hidden))
                    self._row = self._column = 1
            elif event == "end" and depth == 1 and sheets:
                if kind == "table-column":
                    across = _count(element, "number-columns-repeated")
                    if element.get(f"{_TABLE}visibility") in _NOT_SHOWN:
                        columns = range(self._column, self._column + min(across, _MOST_REPEATED))
                        sheets[-1].hidden_columns.update(columns)
                    self._column += across
                    continue
                if kind == "shapes":
                    self._add_shapes(sheets[-1], element)
                    continue
                if kind == "table-header-rows":
                    sheets[-1].frozen = self._row - 1
                    continue
                self._add_row(sheets[-1], element)
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
                if self._left <= 0:
                    sheets[-1].note = "This file goes on: it is too large to be read whole."
                    break
        return sheets

    def _add_shapes(self, sheet: Sheet, shapes: Any) -> None:
        for shape in shapes:
            found = _PLACE.search(shape.get(f"{_TABLE}end-cell-address", ""))
            place = (int(found[2]), parse_column(found[1])) if found else (1, 1)
            add_drawings(sheet, shape, place, self._archive, self._controls)

    def _add_row(self, sheet: Sheet, row: Any) -> None:
        repeated = _count(row, "number-rows-repeated")
        if row.get(f"{_TABLE}visibility") in _NOT_SHOWN:
            sheet.hidden_rows.update(range(self._row, self._row + min(repeated, _MOST_REPEATED)))
        column = 1
        for cell in row:
            if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
                continue
            across = _count(cell, "number-columns-repeated")
            text = _read_shown(cell)
            note = "\n".join(extract_text(p) for p in cell.iterfind(f"{_OFFICE}annotation/{_TEXT}p"))
            author = _read_author(cell)
            value = _read_stored(cell)
            right = cell.get(f"{_OFFICE}value-type") in ("float", "percentage", "currency", "date", "time")
            if text or note:
                for down in range(min(repeated, _MOST_REPEATED)):
                    for beside in range(min(across, _MOST_REPEATED)):
                        sheet.put(self._row + down, column + beside, text, right=right, value=value)
                        if note:
                            sheet.comment(self._row + down, column + beside, note, author)
                        self._left -= 1
            if any(child.tag not in _PLAIN for child in cell):
                add_drawings(sheet, cell, (self._row, column), self._archive, self._controls)
            spanned = _count(cell, "number-columns-spanned"), _count(cell, "number-rows-spanned")
            if spanned != (1, 1):
                sheet.merged.append(
                    Merged(self._row, column, self._row + spanned[1] - 1, column + spanned[0] - 1)
                )
            column += across
        self._row += repeated


def _read_author(cell: Any) -> str:
    """Read who has noted something about a cell, and when."""
    name = cell.findtext(f"{_OFFICE}annotation/{_DC}creator") or ""
    return name and name + describe_date((cell.findtext(f"{_OFFICE}annotation/{_DC}date") or "")[:19])


def _count(element: Any, name: str) -> int:
    value = element.get(f"{_TABLE}{name}", "1")
    return max(int(value), 1) if value.isdecimal() else 1


def _read_stored(cell: Any) -> str | None:
    """Read the number or the day that a cell holds; per cent where it shows these."""
    value = str(cell.get(f"{_OFFICE}value") or "")
    try:
        match cell.get(f"{_OFFICE}value-type"):
            case "float" | "currency":
                return format(Decimal(value), "f")
            case "percentage":
                return format(Decimal(value) * 100, "f")
            case "date":
                return str(cell.get(f"{_OFFICE}date-value") or "")[:10] or None
    except InvalidOperation:
        pass
    return None


def _read_shown(cell: Any) -> str:
    lines = [extract_text(paragraph) for paragraph in cell.iterfind(f"{_TEXT}p")]
    return "\n".join(lines) or str(cell.get(f"{_OFFICE}string-value") or "")
