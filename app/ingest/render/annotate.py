"""Words highlighted in a copy of a PDF, as annotations that every reader of PDFs shows."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from app.core.errors import Damaged
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.render.page import Mark

_BY = "Carrel"
_AS_IT_WAS: int = pymupdf.mupdf.PDF_ENCRYPT_KEEP


def annotate(document: pymupdf.Document, marks: Sequence[Mark]) -> bytes:
    """The document with `marks` as its annotations, as a file; encrypted as it was. Raises Damaged."""
    try:
        for mark in marks:
            if 1 <= mark.page <= document.page_count:
                _highlight(document[mark.page - 1], mark)
        content: bytes = document.tobytes(encryption=_AS_IT_WAS, garbage=1, deflate=True)
    except Exception as error:  # MuPDF's errors share no narrower class
        raise Damaged("This PDF is damaged: no copy of it could be made.") from error
    return content


def _highlight(page: pymupdf.Page, mark: Mark) -> None:
    highlight = page.add_highlight_annot([pymupdf.Rect(box).quad for box in mark.boxes])
    highlight.set_colors(stroke=[part / 255 for part in mark.ink])
    made = datetime.fromtimestamp(mark.made, UTC).strftime("D:%Y%m%d%H%M%SZ")
    highlight.set_info(content=mark.comment, title=_BY, creationDate=made, modDate=made)
    highlight.update()
