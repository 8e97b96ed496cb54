"""What lies over the cells of an Excel workbook: text boxes, charts and pictures."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from typing import Any

from app.ingest.formats.office.charts import list_chart_words
from app.ingest.formats.picture import crop_picture
from app.ingest.tables.sheet import Picture, Sheet

_XDR = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MOST_PICTURES = 200
_NOT_READ = "not read"


def add_drawings(sheet: Sheet, archive: zipfile.ZipFile, part: str) -> None:
    """Reads what lies over the sheet that is the part `part` of a workbook. Raises what openpyxl raises."""
    for drawing, _ in _find_related(archive, part, ("drawing",)):
        targets = {name: target for target, name in _find_related(archive, drawing, ("image", "chart"))}
        for anchor in _parse_tree(archive.read(drawing)):
            start = anchor.find(f"{_XDR}from")
            row = int(start.findtext(f"{_XDR}row", "0")) + 1 if start is not None else 1
            column = int(start.findtext(f"{_XDR}col", "0")) + 1 if start is not None else 1
            for kind, text in _read_texts(anchor, archive, targets):
                sheet.comment(row, column, text, kind=kind)
            for blip in anchor.iter(f"{_A}blip"):
                target = targets.get(blip.get(f"{_R}embed", ""))
                picture = crop_picture(archive.read(target)) if target else None
                if picture is None or len(sheet.pictures) >= _MOST_PICTURES:
                    sheet.comment(row, column, _NOT_READ, kind="Picture")
                else:
                    sheet.pictures.append(Picture(row, column, picture))


def _read_texts(anchor: Any, archive: zipfile.ZipFile, targets: dict[str, str]) -> Iterator[tuple[str, str]]:
    for shape in anchor.iter(f"{_XDR}sp"):
        paragraphs = ("".join(t.text or "" for t in p.iter(f"{_A}t")) for p in shape.iter(f"{_A}p"))
        if text := " ".join(" ".join(paragraphs).split()):
            yield "Text box", text
    for chart in anchor.iter(f"{_C}chart"):
        target = targets.get(chart.get(f"{_R}id", ""))
        yield "Chart", (list_chart_words(_parse_tree(archive.read(target))) if target else "") or _NOT_READ


def _find_related(archive: zipfile.ZipFile, part: str, kinds: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Find the parts of some kinds that a part refers to, and the names it has for them."""
    from openpyxl.packaging.relationship import get_dependents, get_rels_path

    names = set(archive.namelist())
    if get_rels_path(part) in names:
        for relation in get_dependents(archive, get_rels_path(part)):
            if relation.Type.rsplit("/", 1)[-1] in kinds and relation.target in names:
                yield str(relation.target), str(relation.Id)


def _parse_tree(content: bytes) -> Any:
    from lxml import etree

    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
