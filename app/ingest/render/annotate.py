"""Words highlighted in a copy of a PDF, as annotations that every reader of PDFs shows, and in pictures."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from app.core.errors import Damaged
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.render.page import Mark

_BY = "Carrel"
_AROUND = 60.0
"""Points above and below the words of a picture."""
_SCALE = 2.0
"""Pixels a point of a picture."""
_AS_IT_WAS: int = pymupdf.mupdf.PDF_ENCRYPT_KEEP


def annotate_document(document: pymupdf.Document, marks: Sequence[Mark]) -> bytes:
    """Annotate the document with `marks` as its annotations, as a file; encrypted as it was. Raises
    Damaged.
    """
    try:
        for mark in marks:
            if 1 <= mark.page <= document.page_count:
                _highlight(document[mark.page - 1], mark)
        content: bytes = document.tobytes(encryption=_AS_IT_WAS, garbage=1, deflate=True)
    except Exception as error:  # MuPDF's errors share no narrower class
        raise Damaged("This PDF is damaged: no copy of it could be made.") from error
    return content


def paint_places(document: pymupdf.Document, marks: Sequence[Mark]) -> tuple[bytes, ...]:
    """Paint a picture (PNG) of each place: as wide as its page, with the lines around it. Raises Damaged."""
    try:
        return tuple(_picture(document[mark.page - 1], mark) for mark in marks)
    except Exception as error:  # as above
        raise Damaged("This PDF is damaged: no picture of it could be taken.") from error


def _picture(page: pymupdf.Page, mark: Mark) -> bytes:
    highlight = _highlight(page, mark) if mark.boxes else None
    area = pymupdf.Rect(page.rect)
    if mark.boxes:
        around = pymupdf.Rect()
        for box in mark.boxes:
            around |= (pymupdf.Rect(box) * page.rotation_matrix).normalize()
        area.y0, area.y1 = max(area.y0, around.y0 - _AROUND), min(area.y1, around.y1 + _AROUND)
    pixels = page.get_pixmap(matrix=pymupdf.Matrix(_SCALE, _SCALE), clip=area, alpha=False)
    if highlight is not None:
        page.delete_annot(highlight)  # the next picture is of another place
    return bytes(pixels.tobytes("png"))


def _highlight(page: pymupdf.Page, mark: Mark) -> pymupdf.Annot:
    highlight = page.add_highlight_annot([pymupdf.Rect(box).quad for box in mark.boxes])
    highlight.set_colors(stroke=[part / 255 for part in mark.ink])
    made = datetime.fromtimestamp(mark.made, UTC).strftime("D:%Y%m%d%H%M%SZ")
    highlight.set_info(content=mark.comment, title=_BY, subject=mark.subject, creationDate=made, modDate=made)
    highlight.update()
    return highlight
