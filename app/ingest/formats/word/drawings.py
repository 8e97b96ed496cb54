"""Charts and diagrams in Word files, which pandoc leaves out, and what is embedded in them and not read."""

from __future__ import annotations

import html

import lxml.etree

from app.ingest.formats.office.charts import render_chart
from app.ingest.formats.word.document import WordDocument
from app.ingest.formats.word.notes import NOTE_BODY

DRAWING_MARK = "\ue012"
"""What stands before the number of a drawing, in a paragraph of its own, to be told from the others after
pandoc."""

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_EMBEDDED = "{urn:schemas-microsoft-com:office:office}OLEObject"
_NOT_READ = '<p class="muted">Not read: %s.</p>'


def write_drawings(document: WordDocument) -> list[str]:
    """Write marks where each chart, diagram and embedded file is. Returns what they say, as HTML."""
    found: list[tuple[lxml.etree._Element, str]] = []
    for element in document.document.iter(f"{_C}chart", f"{_DGM}relIds", _EMBEDDED):
        anchor = next(element.iterancestors(document.word + "p"), None)
        if anchor is not None:
            found.append((anchor, _read_said(document, element)))
    for number, (anchor, _) in reversed(list(enumerate(found))):
        anchor.addnext(document.make_paragraph(f"{DRAWING_MARK}{number}{NOTE_BODY}"))
    return [said for _, said in found]


def _read_said(document: WordDocument, element: lxml.etree._Element) -> str:
    if element.tag == _EMBEDDED:
        program = html.escape(element.get("ProgID", "").split(".")[0])
        return _NOT_READ % f"an embedded file{f' of {program}' if program else ''}"
    if element.tag == f"{_C}chart":
        chart = document.find_related(element.get(f"{_R}id", ""))
        said = render_chart(chart) if chart is not None else ""
        return f'<p class="muted">Chart:</p>{said}' if said else _NOT_READ % "a chart"
    data = document.find_related(element.get(f"{_R}dm", ""))
    points = [] if data is None else list(data.iter(f"{_DGM}pt"))
    texts = ["".join(part.text or "" for part in point.iter(f"{_A}t")).strip() for point in points]
    items = "".join(f"<li>{html.escape(text)}</li>" for text in texts if text)
    return f'<p class="muted">Diagram:</p><ul>{items}</ul>' if items else _NOT_READ % "a diagram"
