"""Charts, diagrams and files in Word files, which pandoc leaves out."""

from __future__ import annotations

import html
from collections.abc import Sequence
from functools import partial

import lxml.etree

from app.ingest.formats.attachments import Attachment, Opened
from app.ingest.formats.office.charts import CHART_TAGS, render_chart
from app.ingest.formats.office.embedded import make_attachment
from app.ingest.formats.word.document import WordDocument
from app.ingest.formats.word.notes import NOTE_BODY

DRAWING_MARK = "\ue012"
"""What stands before the number of a drawing, in a paragraph of its own, to be told from the others after
pandoc."""

_DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_EMBEDDED = "{urn:schemas-microsoft-com:office:office}OLEObject"
_NOT_READ = '<p class="muted">Not read: %s.</p>'


Said = str | Attachment
"""What a drawing says, as HTML, or the file that it stands for."""


def write_drawings(document: WordDocument) -> list[Said]:
    """Write marks where each chart, diagram and embedded file is. Returns what these are."""
    found: list[tuple[lxml.etree._Element, Said]] = []
    inserted = document.word + "altChunk"
    for element in document.document.iter(*CHART_TAGS, f"{_DGM}relIds", _EMBEDDED, inserted):
        is_inserted = element.tag == inserted
        anchor = element if is_inserted else next(element.iterancestors(document.word + "p"), None)
        said = _read_inserted(document, element) if is_inserted else _read_said(document, element)
        if anchor is not None and said:
            found.append((anchor, said))
    for number, (anchor, _) in reversed(list(enumerate(found))):
        anchor.addnext(document.make_paragraph(f"{DRAWING_MARK}{number}{NOTE_BODY}"))
    return [said for _, said in found]


def list_attachments(drawings: Sequence[Said]) -> list[Attachment]:
    """List the files among drawings."""
    return [each for each in drawings if isinstance(each, Attachment)]


def tell_drawings(drawings: Sequence[Said], opened: Sequence[Opened]) -> list[str]:
    """Tell what drawings are, as HTML; `opened` are the files among them."""
    files = iter(opened)
    told: list[str] = []
    for each in drawings:
        if isinstance(each, str):
            told.append(each)
            continue
        one = next(files, None) or Opened(each.name, reason="it is in the text of a message")
        told.append(f'<p class="muted">Attached file: {html.escape(one.told)}</p>')
    return told


def _read_inserted(document: WordDocument, element: lxml.etree._Element) -> Said:
    """Read the name and content of a file that Word shows as a part of the document; web pages are read
    where the rest of the package is.
    """
    target = document.find_target(element.get(f"{_R}id", ""))
    if not target or target.endswith((".html", ".htm", ".xhtml")):
        return ""
    return Attachment(f"inserted {target.rpartition('/')[2]}", partial(document.read_part, target))


def _read_said(document: WordDocument, element: lxml.etree._Element) -> Said:
    if element.tag == _EMBEDDED:
        program = element.get("ProgID", "")
        target = document.find_target(element.get(f"{_R}id", ""))
        if target:
            return make_attachment(program, partial(document.read_part, target))
        kind = "a linked" if element.get("Type") == "Link" else "an embedded"
        program = html.escape(program.split(".")[0])
        return _NOT_READ % f"{kind} file{f' of {program}' if program else ''}"
    if element.tag in CHART_TAGS:
        chart = document.find_related(element.get(f"{_R}id", ""))
        said = render_chart(chart) if chart is not None else ""
        return f'<p class="muted">Chart:</p>{said}' if said else _NOT_READ % "a chart"
    data = document.find_related(element.get(f"{_R}dm", ""))
    points = [] if data is None else list(data.iter(f"{_DGM}pt"))
    texts = ["".join(part.text or "" for part in point.iter(f"{_A}t")).strip() for point in points]
    items = "".join(f"<li>{html.escape(text)}</li>" for text in texts if text)
    return f'<p class="muted">Diagram:</p><ul>{items}</ul>' if items else _NOT_READ % "a diagram"
