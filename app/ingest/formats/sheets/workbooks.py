"""Excel workbooks of today (.xlsx, .xlsm). Macros and links to other files are not looked at."""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from app.core.errors import Damaged
from app.ingest.detect.files import open_file
from app.ingest.formats.attachments import MOST_BYTES, Attachment
from app.ingest.formats.office.embedded import make_attachment
from app.ingest.formats.office.number_formats import format_value, is_date, normalize_value
from app.ingest.formats.sheets.comments import add_comments, unescape
from app.ingest.formats.sheets.controls import add_controls
from app.ingest.formats.sheets.drawings import add_drawings, find_related
from app.ingest.tables.sheet import Merged, Sheet
from app.pages.cells import parse_column

MOST_CELLS = 2_000_000
"""More are not read of one file: they are more pages than are painted, and a gigabyte in memory."""

_BROKEN = "This Excel workbook is damaged and could not be opened."
NOT_CALCULATED = "(not calculated: no result is stored)"
_LAST_COLUMN = 16_384
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_TAGS = ("row", "mergeCell", "pane", "col", "oleObject")
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?")


class EmbeddedFile(NamedTuple):
    """A file that lies over a cell of a sheet."""

    sheet: Sheet
    row: int
    column: int
    attachment: Attachment


class Workbook(NamedTuple):
    """What is read of a workbook: its sheets, the title in its properties, and the files embedded in it."""

    sheets: list[Sheet]
    title: str
    files: list[EmbeddedFile]


def read_workbook(file: BinaryIO | Path) -> Workbook:
    """Read a workbook, hidden sheets too. Raises NotReadable and Damaged."""
    source = open_file(file) if isinstance(file, Path) else nullcontext(file)
    with source as stream, warnings.catch_warnings(action="ignore"):
        book = _Book(stream)
        files: list[EmbeddedFile] = []
        sheets = list(_list_sheets(book, file, files))
    if sheets and not any(sheet.rows for sheet in sheets) and any(sheet.note for sheet in sheets):
        raise Damaged(_BROKEN)
    return Workbook(sheets, book.title, files)


class _Part(NamedTuple):
    """A sheet of a workbook, and the name of the part of the file that it is."""

    name: str
    part: str
    is_hidden: bool
    is_chart: bool


class _Book:
    """What openpyxl makes of a workbook but for its sheets: it would go through each to find out its size."""

    def __init__(self, stream: BinaryIO) -> None:
        from openpyxl.reader.excel import ExcelReader
        from openpyxl.styles.stylesheet import apply_stylesheet

        try:
            reader = ExcelReader(stream, read_only=True, data_only=True, keep_links=False)
            reader.read_manifest()
            reader.read_strings()
            reader.read_workbook()
            self.archive = reader.archive
            self.strings = reader.shared_strings
            self.book = reader.wb
            self.sheets = [
                _Part(
                    str(sheet.name),
                    str(relation.target),
                    sheet.state in ("hidden", "veryHidden"),
                    "chartsheet" in relation.Type,
                )
                for sheet, relation in reader.parser.find_sheets()
                if relation.target in reader.valid_files
            ]
        except MemoryError:
            raise
        except Exception as error:  # openpyxl lets through whatever a broken file makes its parts raise
            raise Damaged(_BROKEN) from error
        self.title = ""
        try:
            apply_stylesheet(reader.archive, reader.wb)
            reader.read_properties()
            self.title = str(reader.wb.properties.title or "")
        except MemoryError:
            raise
        except Exception:  # as above; the values are there without their looks
            pass


def _list_sheets(book: _Book, file: BinaryIO | Path, files: list[EmbeddedFile]) -> Iterator[Sheet]:
    """List the sheets of a book; what is embedded in them is added to `files`."""
    left = MOST_CELLS
    for name, part, is_hidden, is_chart in book.sheets:
        sheet = Sheet(name, is_hidden=is_hidden)
        objects: list[_Object] = []
        try:
            if not is_chart:
                left = _fill(sheet, book, part, left, objects)
                add_comments(sheet, book.archive, part)
                add_controls(sheet, book.archive, part)
            add_drawings(sheet, book.archive, part, is_chart=is_chart)
            files += _find_files(sheet, book, part, file, objects)
        except MemoryError:
            raise
        except Exception:  # as above; what has been read of the sheet is there
            sheet.note = "This sheet is damaged: there may be more of it than this."
        yield sheet
        if left <= 0:
            return


class _Object(NamedTuple):
    """Something embedded in a sheet: what made it, its name in the sheet's part, and where it begins."""

    program: str
    name: str
    row: int
    column: int


def _find_files(
    sheet: Sheet, book: _Book, part: str, file: BinaryIO | Path, objects: Sequence[_Object]
) -> Iterator[EmbeddedFile]:
    related = find_related(book.archive, part, ("oleObject", "package"))
    targets = {name: target for target, name in related}
    places = {each.name: each for each in reversed(objects)}
    places |= {each.name: each for each in objects if (each.row, each.column) != (1, 1)}
    for name, each in places.items():
        if name in targets:
            attachment = make_attachment(each.program, partial(_read_part, file, targets[name]))
            yield EmbeddedFile(sheet, each.row, each.column, attachment)


def _read_part(file: BinaryIO | Path, part: str) -> bytes:
    source = open_file(file) if isinstance(file, Path) else nullcontext(file)
    with source as stream, zipfile.ZipFile(stream) as archive:
        if archive.getinfo(part).file_size > MOST_BYTES:
            raise Damaged("It is too large to be read.")
        return archive.read(part)


def _read_object(element: Any) -> _Object:
    start = element.find("{*}objectPr/{*}anchor/{*}from")
    row, column = (
        (0, 0) if start is None else (int(start.findtext("{*}row", "0")), int(start.findtext("{*}col", "0")))
    )
    return _Object(element.get("progId", ""), element.get(f"{_R}id", ""), row + 1, column + 1)


def _fill(sheet: Sheet, book: _Book, part: str, left: int, objects: list[_Object]) -> int:
    """Reads the cells, up to `left` of them, and returns how many more may be read; what is embedded is added
    to `objects`.
    """
    from lxml import etree

    cells = _Cells(book)
    with book.archive.open(part) as source:
        tags = [f"{space}{tag}" for space in (_MAIN, _STRICT) for tag in _TAGS]
        for _, element in etree.iterparse(source, tag=tags, resolve_entities=False, no_network=True):
            match etree.QName(element).localname:
                case "pane" if element.get("state") in ("frozen", "frozenSplit"):
                    sheet.frozen = int(float(element.get("ySplit", "0")))
                case "oleObject":
                    objects.append(_read_object(element))
                case "mergeCell":
                    if found := _RANGE.fullmatch(element.get("ref", "")):
                        sheet.merged.append(_parse_merged(found))
                case "col" if _is_hidden(element, "width"):
                    first, last = int(element.get("min", "1")), int(element.get("max", "1"))
                    sheet.hidden_columns.update(range(first, min(last, _LAST_COLUMN) + 1))
                case "row" if len(element):
                    left -= cells.put_row(element, sheet)
                    if left <= 0:
                        sheet.note = (
                            f"This file goes on after row {cells.row:,}: it is too large to be read whole."
                        )
                        break
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    return left


class _Cells:
    """Reads the cells of a sheet, row by row."""

    def __init__(self, book: _Book) -> None:
        from openpyxl.utils.datetime import MAC_EPOCH

        self._strings = book.strings
        self._styles = _Styles(book.book)
        self._days_before = 1462 if book.book.epoch == MAC_EPOCH else 0
        self._columns: dict[str, int] = {}
        self.row = 0
        """The number of the row that was read last."""

    def put_row(self, row: Any, sheet: Sheet) -> int:
        """Put what is in an element `row` on the sheet. Returns how many cells had something in them."""
        number = row.get("r", "")
        self.row = int(number) if number.isdecimal() else self.row + 1
        column = count = 0
        if _is_hidden(row, "ht"):
            sheet.hidden_rows.add(self.row)
        for cell in row:
            place = (cell.get("r") or "").rstrip("0123456789")
            # A cell that does not say where it is stands beside the one before it.
            column = self._read_column(place) if place else column + 1
            value = self._read_value(cell)
            if value is None:
                continue
            style = cell.get("s", "")
            code, bold = self._styles[int(style) if style.isdecimal() else 0]
            if isinstance(value, float) and self._days_before and is_date(code):
                value += self._days_before
            sheet.put(
                self.row,
                column,
                format_value(value, code),
                right=not isinstance(value, str),
                bold=bold,
                value=normalize_value(value, code),
            )
            count += 1
        return count

    def _read_column(self, letters: str) -> int:
        if letters not in self._columns:
            self._columns[letters] = parse_column(letters)
        return self._columns[letters]

    def _read_value(self, cell: Any) -> bool | float | str | datetime | None:
        """Read what is stored in a cell (ECMA-376, part 1, 18.18.11), or its formula where no value is."""
        text = formula = None
        for child in cell:
            tag = child.tag
            if tag.endswith("}v"):
                text = str(child.text or "") or None
            elif tag.endswith("}f"):
                formula = child.text
            elif tag.endswith("}is"):
                return unescape("".join(part.text or "" for part in child.iter("{*}t")))
        if text is None:
            return f"={formula} {NOT_CALCULATED}" if formula else None
        kind = cell.get("t", "n")
        if kind == "s":
            index = int(text) if text.isdecimal() else len(self._strings)
            return unescape(str(self._strings[index])) if index < len(self._strings) else None
        if kind == "n":
            try:
                return float(text)
            except ValueError:
                return text
        if kind == "b":
            return text == "1"
        if kind == "d":
            try:
                return datetime.fromisoformat(text)
            except ValueError:
                return text
        return unescape(text)


class _Styles(dict[int, tuple[str, bool]]):
    """The number format of each style of a workbook, and whether it is bold."""

    def __init__(self, book: Any) -> None:
        self._book = book

    def __missing__(self, style: int) -> tuple[str, bool]:
        from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE

        try:
            array = self._book._cell_styles[style]
            number = array.numFmtId
            if number < BUILTIN_FORMATS_MAX_SIZE:
                code = BUILTIN_FORMATS.get(number, "General")
            else:
                code = self._book._number_formats[number - BUILTIN_FORMATS_MAX_SIZE]
            found = (str(code), bool(self._book._fonts[array.fontId].b))
        except (IndexError, KeyError, TypeError):
            found = ("General", False)
        self[style] = found
        return found


def _is_hidden(element: Any, size: str) -> bool:
    """Whether a row or column is hidden, or has no height or width."""
    return element.get("hidden") in ("1", "true") or element.get(size) == "0"


def _parse_merged(found: re.Match[str]) -> Merged:
    left, top, right, bottom = found.groups()
    return Merged(int(top), parse_column(left), int(bottom or top), parse_column(right or left))
