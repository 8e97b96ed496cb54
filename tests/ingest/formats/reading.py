"""Renditions read back as the program reads them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.core.documents import Box, Page
from app.ingest.formats.open_document import open_document
from app.ingest.formats.rendition import Rendition
from app.ingest.pdf.document import read_page
from app.pages.cells import is_in_gutter


def rendered(path: Path, *passwords: str) -> Rendition:
    """The rendition, after checks that hold for all: it can be saved, and has as many labels as pages."""
    rendition = open_document(path, passwords)
    assert len(rendition.labels) in (0, rendition.pdf.page_count)
    assert len(rendition.cells) in (0, rendition.pdf.page_count)
    assert rendition.pdf.tobytes(garbage=3, deflate=True).startswith(b"%PDF-")
    return rendition


def page(rendition: Rendition, number: int = 1) -> Page:
    """A page of a rendition as it is stored: with its label, and the words in its gutter."""
    label = rendition.labels[number - 1] if rendition.labels else ""
    cells = rendition.cells[number - 1] if rendition.cells else None
    found = read_page(rendition.pdf, number, is_sheet=cells is not None)
    return replace(found, label=label, cells=cells)


def text(rendition: Rendition, number: int = 1) -> str:
    """The words of a page in the order in which they are read, but for those in the gutter."""
    found = page(rendition, number)
    return " ".join(word.text for word in found.words if found.cells is None or not is_in_gutter(word.box))


def boxes(found: Page, quote: str) -> list[Box]:
    """Where the words of `quote`, which must be on the page, stand."""
    wanted = quote.split()
    texts = [word.text for word in found.words]
    for start in range(len(texts) - len(wanted) + 1):
        if texts[start : start + len(wanted)] == wanted:
            return [word.box for word in found.words[start : start + len(wanted)]]
    raise AssertionError(f"{quote!r} is not in {' '.join(texts)!r}")
