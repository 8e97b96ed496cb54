"""What lies over the cells of an OpenDocument spreadsheet: controls, charts, pictures, text boxes."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from typing import Any

from app.ingest.formats.office.opendocument_objects import render_object
from app.ingest.formats.office.opendocument_text import extract_text
from app.ingest.formats.picture import crop_picture
from app.ingest.tables.sheet import Chart, Picture, Sheet

_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_XLINK = "{http://www.w3.org/1999/xlink}"
_MOST = 200
_MOST_BYTES = 64 << 20


def add_drawings(
    sheet: Sheet,
    element: Any,
    place: tuple[int, int],
    archive: zipfile.ZipFile,
    controls: Mapping[str, str],
) -> None:
    """Add what lies over a cell, or over the sheet, as the element says; `controls` are what those of the
    sheet's forms say. Raises what zipfile and lxml raise.
    """
    row, column = place
    for control in element.iter(f"{_DRAW}control"):
        said = controls.get(control.get(f"{_DRAW}control", ""), "")
        if said and column in sheet.rows.get(row, ()):
            sheet.comment(row, column, said, kind="Control")
        elif said:
            sheet.put(row, column, said)
    for frame in element.iter(f"{_DRAW}frame"):
        inner = frame.find(f"{_DRAW}object")
        if inner is not None:
            _add_object(sheet, inner, place, archive)
        elif (image := frame.find(f"{_DRAW}image")) is not None:
            _add_picture(sheet, image.get(f"{_XLINK}href", ""), place, archive)
        text = " ".join(" ".join(extract_text(each) for each in frame.iter(f"{_TEXT}p")).split())
        if text:
            sheet.comment(row, column, text, kind="Text box")


def _add_object(sheet: Sheet, element: Any, place: tuple[int, int], archive: zipfile.ZipFile) -> None:
    """Add a chart, which shows cells of the file where it says which; another object is told."""
    said = render_object(archive, element.get(f"{_XLINK}href", ""))
    if not said:
        return
    if len(sheet.charts) < _MOST:
        sheet.charts.append(Chart(said, place))
    sheet.comment(*place, "on a page of its own at the end", kind="Chart")


def _add_picture(sheet: Sheet, reference: str, place: tuple[int, int], archive: zipfile.ZipFile) -> None:
    name = reference.removeprefix("./")
    is_there = name in archive.namelist() and archive.getinfo(name).file_size <= _MOST_BYTES
    picture = crop_picture(archive.read(name)) if is_there else None
    if picture is None or len(sheet.pictures) >= _MOST:
        sheet.comment(*place, "not read", kind="Picture")
    else:
        sheet.pictures.append(Picture(*place, picture))
