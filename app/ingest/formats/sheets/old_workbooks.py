"""Excel workbooks of before 2007 (.xls) and binary ones (.xlsb)."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from app.core.errors import Damaged
from app.ingest.formats.office.number_formats import format_value, normalize_value
from app.ingest.formats.sheets.workbooks import MOST_CELLS
from app.ingest.tables.sheet import Merged, Sheet

_BROKEN = "This Excel workbook is damaged and could not be opened."
# Of the formats that are not written in a file because everybody has them (MS-XLS 2.4.126).
_EVERYBODYS = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    5: '"$"#,##0_);\\("$"#,##0\\)',
    6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
    7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
    8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "mm-dd-yy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "m/d/yy h:mm",
    37: "#,##0_);(#,##0)",
    38: "#,##0_);[Red](#,##0)",
    39: "#,##0.00_);(#,##0.00)",
    40: "#,##0.00_);[Red](#,##0.00)",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    48: "##0.0E+0",
    49: "@",
}


def read_old_workbook(file: BinaryIO | Path) -> list[Sheet]:
    """Read the sheets of a workbook, hidden ones too. Raises Damaged."""
    import python_calamine

    data = BytesIO(file.read_bytes() if isinstance(file, Path) else file.read())
    looks = _looks(data)
    sheets: list[Sheet] = []
    broken = False
    left = MOST_CELLS
    data.seek(0)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(data)
    except (MemoryError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic in Rust is no Exception
        raise Damaged(_BROKEN) from error
    hidden = {each.name for each in book.sheets_metadata if "Visible" not in str(each.visible)}
    for name in book.sheet_names:
        sheet = Sheet(name, is_hidden=name in hidden)
        try:
            left = _fill(sheet, book.get_sheet_by_name(name), looks.get(name, _Looks()), left)
        except (MemoryError, KeyboardInterrupt, SystemExit):
            raise
        except BaseException:  # as above
            broken = True
            sheet.note = "This sheet is damaged and could not be read."
        sheets.append(sheet)
        if left <= 0:
            break
    if broken and not any(sheet.rows for sheet in sheets):
        raise Damaged(_BROKEN)
    return sheets


@dataclass(slots=True)
class _Looks:
    """How a sheet shows its values: formats by row and column, counted from 0, and how many rows stay. Hidden
    rows and columns count from 1. `comments` are rows, columns, authors and texts.
    """

    codes: dict[tuple[int, int], str] = field(default_factory=dict)
    frozen: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    comments: list[tuple[int, int, str, str]] = field(default_factory=list)


def _fill(sheet: Sheet, source: object, looks: _Looks, left: int) -> int:
    import python_calamine

    assert isinstance(source, python_calamine.CalamineSheet)
    top, first = source.start or (0, 0)
    sheet.frozen = looks.frozen
    sheet.hidden_rows |= looks.hidden_rows
    sheet.hidden_columns |= looks.hidden_columns
    for (top_row, left_column), (bottom_row, right_column) in source.merged_cell_ranges or ():
        sheet.merged.append(Merged(top_row + 1, left_column + 1, bottom_row + 1, right_column + 1))
    for row, values in enumerate(source.to_python(skip_empty_area=True), top):
        for column, value in enumerate(values, first):
            if value == "":
                continue
            code = looks.codes.get((row, column), "General")
            is_number = isinstance(value, int | float | date | datetime | time | timedelta)
            shown, kept = format_value(value, code), normalize_value(value, code)
            sheet.put(row + 1, column + 1, shown, right=is_number, value=kept)
            left -= 1
        if left <= 0:
            sheet.note = f"This file goes on after row {row + 1:,}: it is too large to be read whole."
            break
    for row, column, author, text in looks.comments:
        sheet.comment(row + 1, column + 1, text.removeprefix(f"{author}:"), author)
    return left


def _looks(data: BytesIO) -> dict[str, _Looks]:
    """How each sheet of an .xls shows its values, as far as that can be made out; {} for other files."""
    import olefile

    try:
        with olefile.OleFileIO(data) as container:
            stream = next((name for name in ("Workbook", "Book") if container.exists(name)), None)
            return _looks_in(container.openstream(stream).read()) if stream else {}
    except MemoryError:
        raise
    except Exception:  # olefile lets through what its parts raise; values show without their formats then
        return {}


def _looks_in(stream: bytes) -> dict[str, _Looks]:
    """Reads the records of a workbook stream (MS-XLS 2.1.4) that say how values look."""
    codes = dict(_EVERYBODYS)
    styles: list[int] = []
    places: list[tuple[int, str]] = []
    for kind, body in _read_records(stream, 0):
        if kind == 0x041E and len(body) > 4:  # Format
            codes[struct.unpack_from("<H", body)[0]] = _read_string(body, 2, 2)
        elif kind == 0x00E0 and len(body) >= 4:  # XF
            styles.append(struct.unpack_from("<H", body, 2)[0])
        elif kind == 0x0085 and len(body) > 7:  # BoundSheet8
            places.append((struct.unpack_from("<I", body)[0], _read_string(body, 6, 1)))
    found: dict[str, _Looks] = {}
    for start, name in places:
        looks = found[name] = _Looks()
        frozen = False
        records = list(_read_records(stream, start))
        looks.comments += _read_comments(records)
        for kind, body in records:
            if kind == 0x023E and len(body) >= 2:  # Window2
                frozen = bool(body[0] & 8)
            elif kind == 0x0041 and frozen and len(body) >= 4:  # Pane
                looks.frozen = struct.unpack_from("<H", body, 2)[0]
            elif kind == 0x0208 and len(body) >= 14 and struct.unpack_from("<H", body, 12)[0] & 0x20:  # Row
                looks.hidden_rows.add(struct.unpack_from("<H", body)[0] + 1)
            elif kind == 0x007D and len(body) >= 10 and body[8] & 1:  # ColInfo
                first, last = struct.unpack_from("<HH", body)
                looks.hidden_columns.update(range(first + 1, min(last, 255) + 2))
            for row, column, style in _read_styled(kind, body):
                code = codes.get(styles[style], "General") if style < len(styles) else "General"
                if code != "General":
                    looks.codes[row, column] = code
    return found


def _read_comments(records: Sequence[tuple[int, bytes]]) -> Iterator[tuple[int, int, str, str]]:
    """Read row, column, author and text of what is noted about cells: notes name objects, texts follow
    these.
    """
    texts: dict[int, str] = {}
    shape = 0
    for place, (kind, body) in enumerate(records):
        if kind == 0x005D and len(body) >= 8:  # Obj
            shape = struct.unpack_from("<H", body, 6)[0]
        elif kind == 0x01B6 and len(body) >= 12 and records[place + 1][0] == 0x003C:  # TxO and its text
            length = struct.unpack_from("<H", body, 10)[0]
            rest = records[place + 1][1]
            encoding = "utf-16-le" if rest[:1] == b"\x01" else "latin-1"
            texts[shape] = rest[1:].decode(encoding, "replace")[:length]
    for kind, body in records:
        if kind == 0x001C and len(body) >= 11:  # NoteSh
            row, column, _, named = struct.unpack_from("<4H", body)
            if text := " ".join(texts.get(named, "").split()):
                yield row, column, _read_string(body, 8, 2), text


def _read_records(stream: bytes, position: int) -> Iterator[tuple[int, bytes]]:
    """Read the records of one substream: from its beginning at `position` to its end."""
    depth = 0
    while position + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, position)
        body = stream[position + 4 : position + 4 + size]
        position += 4 + size
        depth += (kind in (0x0809, 0x0409, 0x0209)) - (kind == 0x000A)
        yield kind, body
        if depth <= 0:
            return


def _read_styled(kind: int, body: bytes) -> Iterator[tuple[int, int, int]]:
    """Read row, column and style of the numbers that a record holds."""
    if kind in (0x0203, 0x027E, 0x0006, 0x0406) and len(body) >= 6:  # Number, RK, Formula
        yield struct.unpack_from("<HHH", body)
    elif kind == 0x00BD and len(body) >= 12:  # MulRk
        row, first = struct.unpack_from("<HH", body)
        for index in range((len(body) - 6) // 6):
            yield row, first + index, struct.unpack_from("<H", body, 4 + 6 * index)[0]


def _read_string(body: bytes, at: int, length_size: int) -> str:
    """Read a string with its length before it, in the way of BIFF8."""
    length = int.from_bytes(body[at : at + length_size], "little")
    at += length_size
    if body[at] & 1:
        return body[at + 1 : at + 1 + 2 * length].decode("utf-16-le", "replace")
    return body[at + 1 : at + 1 + length].decode("latin-1")
