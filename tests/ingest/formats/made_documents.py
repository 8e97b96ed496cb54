"""Documents that flow as text, made by code."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

from app.ingest.formats.word.pandoc import find_program
from tests.ingest.formats.pictures import picture

GARDEN = f"""
<h1>Opening hours</h1>
<p>The walled garden opens at <b>nine</b> in the morning.</p>
<table><thead><tr><th>Ticket</th><th>Price</th></tr></thead>
<tbody><tr><td>Adult</td><td>14 euros</td></tr><tr><td>Child</td><td>6 euros</td></tr></tbody></table>
<h2>Dogs</h2>
<ul><li>On a lead<ul><li>not in the glasshouses</li></ul></li></ul>
<p>Größe, świat, мир, 世界</p>
<p><img src="{picture(60, 40)}" alt="a map"></p>
<h1>Trees</h1>
<p>The oldest is a mulberry.</p>
"""


def make_document(path: Path, html: str = GARDEN, title: str = "The Walled Garden") -> Path:
    """A document in the format of the suffix, as pandoc writes it."""
    writer = {"tex": "latex", "md": "gfm+yaml_metadata_block"}.get(path.suffix[1:], path.suffix[1:])
    page = f"<html><head><title>{title}</title></head><body>{html}</body></html>"
    command = [
        str(find_program()),
        "--sandbox",
        "--quiet",
        "-s",
        "-f",
        "html",
        "-t",
        writer,
        "-o",
        str(path),
    ]
    subprocess.run(command, input=page.encode(), check=True, timeout=60)
    return path


def with_part(path: Path, name: str, content: str) -> Path:
    """The same archive with one part more, or another in its place."""
    parts = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(parts) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            if entry != name:
                new.writestr(entry, old.read(entry))
        new.writestr(name, content)
    return path
