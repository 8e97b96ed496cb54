"""Charts and sheets within OpenDocument files, as tables of what they show, which is stored with them."""

from __future__ import annotations

import html
import zipfile
from typing import Any

from app.ingest.formats.office.opendocument_text import extract_text

_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_CHART, _TABLE, _TEXT, _OFFICE = (_NS % name for name in ("chart", "table", "text", "office"))
_MOST_BYTES = 64 << 20
_MOST_ROWS, _MOST_CELLS = 400, 100
NOT_READ = '<p class="muted">Not read: an embedded file.</p>'


def render_object(archive: zipfile.ZipFile, reference: str) -> str:
    """Render what an object in a file shows, as HTML; "" for a formula, or where there is none. Raises what
    zipfile and lxml raise.
    """
    from lxml import etree

    name = f"{reference.removeprefix('./').rstrip('/')}/content.xml"
    if name not in archive.namelist() or archive.getinfo(name).file_size > _MOST_BYTES:
        return NOT_READ
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(archive.read(name), parser)
    if not str(root.tag).startswith(_OFFICE):
        return ""
    tables = "".join(_render_table(table) for table in root.iter(f"{_TABLE}table"))
    chart = next(root.iter(f"{_CHART}chart"), None)
    if chart is None:
        return f'<p class="muted">Embedded sheet:</p>{tables}' if tables else NOT_READ
    title = _read_title(chart.find(f"{_CHART}title"))
    axes = [_read_title(each.find(f"{_CHART}title")) for each in chart.iter(f"{_CHART}axis")]
    said = f"<p><b>{title}</b></p>" if title else ""
    said += f"<p>{', '.join(filter(None, axes))}</p>" if any(axes) else ""
    return f'<p class="muted">Chart:</p>{said}{tables}'


def _read_title(title: Any) -> str:
    if title is None:
        return ""
    return html.escape(" ".join(" ".join(extract_text(each) for each in title.iter(f"{_TEXT}p")).split()))


def _render_table(table: Any) -> str:
    rows: list[str] = []
    for row in list(table.iter(f"{_TABLE}table-row"))[:_MOST_ROWS]:
        cells = [
            html.escape(" ".join(extract_text(each) for each in cell.iterfind(f"{_TEXT}p")))
            for cell in list(row.iter(f"{_TABLE}table-cell"))[:_MOST_CELLS]
        ]
        if any(cells):
            rows.append(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>")
    return f"<table>{''.join(rows)}</table>" if rows else ""
