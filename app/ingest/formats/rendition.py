"""A PDF that stands for a file of another format, so that all else need know PDFs only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from app.core.cells import CellGrid
from app.core.documents import Box
from app.core.grids import Grid
from app.ingest.pdf.mupdf import pymupdf


class Remark(NamedTuple):
    """What is to be told on a page, counted from 1, as words at a place of it."""

    page: int
    box: Box
    text: str


@dataclass(frozen=True, slots=True)
class Rendition:
    """What a format module makes of a file.

    `pdf` is open, in memory, with the file's headings as its outline. `format` is the contract's ("docx"),
    `title` what the file calls itself ("" where it does not). `labels` are as many as pages, each what people
    call that page ("Slide 3"; "" where it is its number), or none. `password` is the one that opened the
    file, if it needed one. `has_hidden`: the file holds text that its own program does not show; it is not in
    the `pdf`. `grids` are the tables in its sheets, and `cells` tell for each page, or for none, where the
    cells of a sheet are on it; such a page has the numbers of rows at its left and the letters of columns at
    its top, which are no text of the document. `remarks` are what is to be told on its pages beside what
    they show. `own_pages`: how many are those of a PDF itself, where those of what is attached to it follow.
    """

    pdf: pymupdf.Document
    format: str
    title: str = ""
    labels: tuple[str, ...] = ()
    password: str | None = None
    has_hidden: bool = False
    grids: tuple[Grid, ...] = ()
    cells: tuple[CellGrid | None, ...] = ()
    remarks: tuple[Remark, ...] = ()
    own_pages: int | None = None
