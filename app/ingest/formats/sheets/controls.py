"""Boxes and buttons of forms that lie over the cells of an Excel workbook: what is ticked and chosen.

They are kept as drawings in VML, an older language that Excel still writes for them.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Any, NamedTuple

from app.ingest.formats.sheets.drawings import find_related
from app.ingest.tables.sheet import Sheet
from app.pages.cells import parse_column

_VML = "{urn:schemas-microsoft-com:vml}"
_X = "{urn:schemas-microsoft-com:office:excel}"
_TICKED = {"Checkbox": "ticked", "Radio": "chosen"}
_LISTS = frozenset({"Drop", "List"})
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?\d{1,7})?")
_LAST_COLUMN = 16_384
_MOST = 2000


class _Control(NamedTuple):
    """What a control says, and the row and column that it begins at."""

    row: int
    column: int
    said: str


def add_controls(sheet: Sheet, archive: zipfile.ZipFile, part: str) -> None:
    """Add to the sheet that is the part `part` of a workbook what the controls over it say: in the cell that
    they lie over, or beside it where something is in that. Raises what openpyxl raises.
    """
    left = _MOST
    for drawing, _ in find_related(archive, part, ("vmlDrawing",)):
        for row, column, said in _read_controls(archive.read(drawing), sheet):
            left -= 1
            if left < 0:
                return
            if column in sheet.rows.get(row, ()):
                sheet.comment(row, column, said, kind="Control")
            else:
                sheet.put(row, column, said)


def _read_controls(content: bytes, sheet: Sheet) -> Iterator[_Control]:
    from lxml import etree

    # It is often no XML: its texts hold line breaks of HTML, which nothing closes.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    tree = etree.fromstring(content.replace(b"<br>", b"<br/>"), parser)
    for shape in tree.iter(f"{_VML}shape") if tree is not None else ():
        data = shape.find(f"{_X}ClientData")
        kind = "" if data is None else data.get("ObjectType", "")
        anchor = [] if data is None else data.findtext(f"{_X}Anchor", "").split(",")
        if len(anchor) != 8 or (kind not in _TICKED and kind not in _LISTS):
            continue
        # The middle of its height, since one for a row often begins in the row above.
        row, column = (int(anchor[2]) + int(anchor[6])) // 2 + 1, int(anchor[0]) + 1
        label = " ".join(" ".join(box.itertext()) for box in shape.iter(f"{_VML}textbox"))
        said = _read_choice(data, sheet) if kind in _LISTS else _read_tick(data, _TICKED[kind])
        if said and column <= _LAST_COLUMN:
            yield _Control(row, column, " ".join(f"{label} {said}".split()))


def _read_tick(data: Any, word: str) -> str:
    is_on = data.findtext(f"{_X}Checked", "0").strip() == "1"
    return f"[{word}]" if is_on else f"[not {word}]"


def _read_choice(data: Any, sheet: Sheet) -> str:
    """Read which of the cells that a list is of is chosen; "" where that is not known."""
    place = _RANGE.fullmatch(data.findtext(f"{_X}FmlaRange", "").strip())
    chosen = data.findtext(f"{_X}Sel", "0").strip()
    if place is None or not chosen.isdecimal() or not int(chosen):
        return ""
    row = sheet.rows.get(int(place[2]) + int(chosen) - 1, {})
    cell = row.get(parse_column(place[1]))
    return cell.text if cell is not None else ""
