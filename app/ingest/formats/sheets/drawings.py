"""What lies over the cells of an Excel workbook: text boxes, charts and pictures."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from typing import Any

from app.ingest.formats.office.charts import CHART_TAGS, has_own_numbers, list_chart_words, render_chart
from app.ingest.formats.picture import crop_picture
from app.ingest.tables.sheet import Chart, Picture, Sheet

_XDR = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_CONTROL = "{*}compatExt"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MOST_PICTURES = 200
_MOST_CHARTS = 200
_NOT_READ = "not read"


def add_drawings(sheet: Sheet, archive: zipfile.ZipFile, part: str, *, is_chart: bool = False) -> None:
    """Reads what lies over the sheet that is the part `part` of a workbook, or is a chart. Raises what
    openpyxl raises.
    """
    for drawing, _ in find_related(archive, part, ("drawing",)):
        related = find_related(archive, drawing, ("image", "chart", "chartEx"))
        targets = {name: target for target, name in related}
        for anchor in parse_tree(archive.read(drawing)):
            start = anchor.find(f"{_XDR}from")
            row = int(start.findtext(f"{_XDR}row", "0")) + 1 if start is not None else 1
            column = int(start.findtext(f"{_XDR}col", "0")) + 1 if start is not None else 1
            place = None if is_chart else (row, column)
            for text in _read_texts(anchor):
                sheet.comment(row, column, text, kind="Text box")
            for chart in anchor.iter(*CHART_TAGS):
                _add_chart(sheet, place, archive, targets.get(chart.get(f"{_R}id", "")))
            for blip in anchor.iter(f"{_A}blip"):
                target = targets.get(blip.get(f"{_R}embed", ""))
                picture = crop_picture(archive.read(target)) if target else None
                if picture is None or len(sheet.pictures) >= _MOST_PICTURES:
                    sheet.comment(row, column, _NOT_READ, kind="Picture")
                else:
                    sheet.pictures.append(Picture(row, column, picture))


def _read_texts(anchor: Any) -> Iterator[str]:
    """Read text boxes, but for what older programs show in place of what they do not know, and controls of
    forms.
    """
    for shape in anchor.iter(f"{_XDR}sp"):
        is_instead = any(True for _ in shape.iterancestors(f"{_MC}Fallback"))
        if is_instead or any(True for _ in shape.iter(_CONTROL)):
            continue
        paragraphs = ("".join(t.text or "" for t in p.iter(f"{_A}t")) for p in shape.iter(f"{_A}p"))
        if text := " ".join(" ".join(paragraphs).split()):
            yield text


def _add_chart(
    sheet: Sheet, place: tuple[int, int] | None, archive: zipfile.ZipFile, target: str | None
) -> None:
    """Add a chart: what it is called beside the cells that its numbers are in, and all that it shows where
    these are in none, or where it is a sheet by itself.
    """
    space = parse_tree(archive.read(target)) if target else None
    is_told = place is None or (space is not None and has_own_numbers(space))
    said = render_chart(space) if space is not None and is_told else ""
    if said and len(sheet.charts) < _MOST_CHARTS:
        sheet.charts.append(Chart(said, place))
    words = list_chart_words(space) if space is not None else ""
    if place is not None:
        sheet.comment(*place, words or _NOT_READ, kind="Chart")
    elif not sheet.charts:
        sheet.charts.append(Chart("<p>Not read: a chart.</p>"))


def find_related(archive: zipfile.ZipFile, part: str, kinds: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Find the parts of some kinds that a part refers to, and the names it has for them. Raises what openpyxl
    raises.
    """
    from openpyxl.packaging.relationship import get_dependents, get_rels_path

    names = set(archive.namelist())
    if get_rels_path(part) in names:
        for relation in get_dependents(archive, get_rels_path(part)):
            if relation.Type.rsplit("/", 1)[-1] in kinds and relation.target in names:
                yield str(relation.target), str(relation.Id)


def parse_tree(content: bytes) -> Any:
    """Parse XML. Raises what lxml raises."""
    from lxml import etree

    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
