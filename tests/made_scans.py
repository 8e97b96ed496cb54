"""Scans for tests: pages of which only a picture is left, made by code."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import pymupdf

from app.core.documents import Box, Word
from app.ingest.pdf.document import open_pdf, read_page

LETTER = (
    "The tenant must inform the landlord within 14 days when water comes through the roof.",
    "Repairs that cost more than 250 euros need the written consent of both parties.",
    "Keys are to be returned to the agent at 31 Harbour Road on the last day of June.",
)


def lines_pdf(path: Path, lines: Sequence[str], *, width: float = 420, height: float = 260) -> Path:
    """A PDF of one page with `lines` of text."""
    document = pymupdf.open()
    page = document.new_page(width=width, height=height)
    for number, line in enumerate(lines):
        page.insert_text((24, 60 + 30 * number), line, fontsize=9.5)
    document.save(path)
    document.close()
    return path


def scan(
    source: Path, path: Path, *, angle: float = 0.0, rotation: int = 0, dpi: int = 200, hidden: str = ""
) -> list[Word]:
    """Writes the first page of `source` as a picture, turned by `angle`, to `path`. Gives its words and
    where they are there, in the order of `source`.

    `rotation` is what is set for the page; `hidden` text lies under the lines of the picture.
    """
    with open_pdf(source)[0] as document:
        words = read_page(document, 1).words
        turn = pymupdf.Matrix(angle)
        place = document[0].rect * turn
        pixels = document[0].get_pixmap(matrix=turn * pymupdf.Matrix(dpi / 72, dpi / 72), alpha=False)
    scanned = pymupdf.open()
    page = scanned.new_page(width=place.width, height=place.height)
    page.insert_image(page.rect, pixmap=pixels)
    if hidden:
        lines = [[word.box for word in line] for _, line in groupby(words, key=lambda word: word.line)]
        said = hidden.split()
        share = -(-len(said) // len(lines))
        for number, boxes in enumerate(lines):
            text = " ".join(said[number * share : (number + 1) * share])
            size = (boxes[-1].x1 - boxes[0].x0) / max(1.0, pymupdf.get_text_length(text, fontsize=1))
            page.insert_text((boxes[0].x0, boxes[0].y1 - 2), text, fontsize=size, render_mode=3)
    page.set_rotation(rotation)
    scanned.save(path)
    scanned.close()
    move = turn * pymupdf.Matrix(1, 0, 0, 1, -place.x0, -place.y0)
    return [word._replace(box=Box(*(pymupdf.Rect(word.box) * move).normalize())) for word in words]


def outlines_pdf(source: Path, path: Path) -> Path:
    """The first page of `source` with its letters drawn as shapes."""
    with pymupdf.open(source) as document:
        drawing = document[0].get_svg_image(text_as_path=True).encode()
    with pymupdf.open("svg", drawing) as document:
        path.write_bytes(document.convert_to_pdf())
    return path
