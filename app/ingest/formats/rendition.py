"""A PDF that stands for a file of another format, so that all else need know PDFs only."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.cells import CellGrid
from app.core.grids import Grid
from app.ingest.pdf.mupdf import pymupdf


@dataclass(frozen=True, slots=True)
class Rendition:
    """What a format module makes of a file.

    `pdf` is open, in memory, with the file's headings as its outline. `format` is the contract's ("docx"),
    `title` what the file calls itself ("" where it does not). `labels` are as many as pages, each what people
    call that page ("Slide 3"; "" where it is its number), or none. `password` is the one that opened the
    file, if it needed one. `has_hidden`: the file holds text that its own program does not show; it is not in
    the `pdf`. `grids` are the tables in its sheets, and `cells` tell for each page, or for none, where the
    cells of a sheet are on it; such a page has the numbers of rows at its left and the letters of columns at
    its top, which are no text of the document.
    """

    pdf: pymupdf.Document
    format: str
    title: str = ""
    labels: tuple[str, ...] = ()
    password: str | None = None
    has_hidden: bool = False
    grids: tuple[Grid, ...] = ()
    cells: tuple[CellGrid | None, ...] = ()
