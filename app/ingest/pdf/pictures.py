"""Pictures on pages that hold words too, in which there may be more of them: stamps, charts, screenshots."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

from collections.abc import Container, Sequence

from app.core.documents import Box, Word
from app.ingest.pdf.mupdf import pymupdf

_LEAST = (48.0, 12.0)
"""Points, the longer and the shorter way: what is smaller is an icon, or a rule."""
_LEAST_PIXELS = (60, 14)
_LARGEST = 0.9
"""Share of the page from which a picture is its ground, or a scan that OCR was done on."""
_MOST = 24
_READ_ALREADY = 3
"""Words of the page that stand in a picture, from which on its text lies over it."""


def list_pictures(document: pymupdf.Document, number: int) -> dict[int, tuple[int, int]]:
    """List the pixels, across and down, of the pictures that page `number` uses, by what they are known by in
    the file. Raises what MuPDF raises.
    """
    return {image[0]: (image[2], image[3]) for image in document.get_page_images(number - 1)}


def find_pictures_to_read(page: pymupdf.Page, words: Sequence[Word], earlier: Container[int]) -> list[Box]:
    """Find where on the unrotated `page`, of which these are the words, pictures are that may hold text and
    are none of those `earlier` in the document, as a letterhead is. Raises what MuPDF raises.
    """
    used = list_pictures(page.parent, page.number + 1)
    sizes = {size for picture, size in used.items() if picture not in earlier and _may_hold_text(size)}
    if not sizes:
        return []
    rotation = page.rotation
    page.set_rotation(0)
    try:
        found = [image for image in page.get_image_info() if (image["width"], image["height"]) in sizes]
        seen = [Box(*(pymupdf.Rect(image["bbox"]) & page.rect)) for image in found]
        area = abs(page.rect)
    finally:
        page.set_rotation(rotation)
    places = [box for box in dict.fromkeys(seen) if _is_large(box) and not _is_ground(box, area)]
    return [box for box in places if sum(_holds(box, word.box) for word in words) < _READ_ALREADY][:_MOST]


def _may_hold_text(size: tuple[int, int]) -> bool:
    return max(size) >= _LEAST_PIXELS[0] and min(size) >= _LEAST_PIXELS[1]


def _is_large(box: Box) -> bool:
    short, long = sorted((box.x1 - box.x0, box.y1 - box.y0))
    return long >= _LEAST[0] and short >= _LEAST[1]


def _is_ground(box: Box, area: float) -> bool:
    return (box.x1 - box.x0) * (box.y1 - box.y0) > _LARGEST * area


def _holds(box: Box, other: Box) -> bool:
    """Whether the middle of `other` is in `box`."""
    return box.x0 < (other.x0 + other.x1) / 2 < box.x1 and box.y0 < (other.y0 + other.y1) / 2 < box.y1
