"""Words that a PDF holds and a page does not show: white on white, without ink, tiny, covered.

They are a common place for orders to a language model, and no person can check a quotation of them. Signs of
them are looked for in what draws the page, which costs next to nothing; only where there are some is the page
painted and each word looked for in its picture. Words under a scan, which an OCR program has left there, show
as the scan does.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.ingest.pdf.mupdf import pymupdf
from app.ingest.text.scripts import RawWord

HIDDEN_IN_FILE = "This document holds text that is not shown in it; that text was left out."
HIDDEN = "This page holds text that cannot be seen on it; that text was left out."

_TINY = 2.0
"""Points: no person reads letters so small."""
_FAINTEST = 8
"""Of 255: what ink must differ by from its ground to be seen."""
_SCAN = 0.7
"""Share of the page from which a picture is a scan, and words under it are what is seen on it."""
_MOST_STREAMS = 20

# Each starts with something to be searched for as it stands: anything else would take as long as the reading.
_WHITES = tuple(
    re.compile(each)
    for each in (
        rb"1 1 1 (?:rg|scn?)\s",
        rb"1 (?:g|scn?)\s",
        rb"0 0 0 0 k\s",
        rb"1\.0*\s+1\.0*\s+1\.0*\s+(?:rg|scn?)\s",
        rb"\.9[5-9]\d*\s+(?:0?\.9[5-9]\d*\s+0?\.9[5-9]\d*\s+rg|g)\s",
    )
)
_NUMBER = re.compile(rb"[\w.]")
_COLOUR = re.compile(rb"\s(?:rg|g|k|scn?|gs|cs|Q)\s")
_SHOWS = re.compile(rb"T[jJ]\b")
_WITHOUT_INK = re.compile(rb"[37]\s+Tr\b")
_STATES = re.compile(r"(/\S+?)\s*(?:<<(.*?)>>|(\d+) 0 R)", re.DOTALL)
_STATE_ENDS = re.compile(rb"\sgs\s|\sQ\s")
_CLEAR = re.compile(r"/ca\s*(?:0(?:\.0[0-4]?\d*)?|\.0[0-4]?\d*)(?![\d.])")
_COVERS = re.compile(
    rb"(?P<wide>-?\d+\.?\d*)\s+(?P<high>-?\d+\.?\d*)\s+re\s"
    rb"[^a-zA-Z]*(?:(?:rg|g|k|scn?|w|h|W\*?|n)\s[^a-zA-Z]*){0,4}(?:f|F|B|b)\b|/\S+\s+Do\b"
)
_LARGE = 5.0
"""Units, of which most pages have 72 to an inch, of an area that can cover words: rules are thinner."""


def drop_hidden(page: pymupdf.Page, words: list[RawWord]) -> tuple[list[RawWord], bool]:
    """Drop those of `words` that cannot be seen on `page`; also tells whether there are such. Raises what
    MuPDF raises.
    """
    if not words:
        return words, False
    thin = [word for word in words if word[3] - word[1] < _TINY or word[2] - word[0] < _TINY]
    if not any(map(_is_tiny, thin)) and not _has_signs(page):
        return words, False
    seen = _find_seen(page, words)
    kept = [word for word, shows in zip(words, seen, strict=True) if shows]
    return kept, any(not shows and _says_something(word) for word, shows in zip(words, seen, strict=True))


def _is_tiny(word: RawWord) -> bool:
    x0, y0, x1, y1, text, *_ = word
    # A bar or a full stop is thin in any size.
    return min(x1 - x0, y1 - y0) < _TINY and (len(text) > 2 or max(x1 - x0, y1 - y0) < _TINY)


def _says_something(word: RawWord) -> bool:
    return any(map(str.isalnum, word[4]))


def _has_signs(page: pymupdf.Page) -> bool:
    content = page.read_contents()
    if _has_signs_in(content):
        return True
    if _shows_clear(page, content) or _covers_at_end(content):
        return True
    if b"Do" not in content:
        return False
    forms = [xref for xref, *_ in page.get_xobjects()][:_MOST_STREAMS]
    return any(_has_signs_in(page.parent.xref_stream(xref) or b"") for xref in forms)


def _has_signs_in(content: bytes) -> bool:
    """Whether text is shown in white or without ink."""
    if (b"3 Tr" in content or b"7 Tr" in content) and _WITHOUT_INK.search(content):
        return True
    for pattern in _WHITES:
        for white in pattern.finditer(content):
            if _NUMBER.match(content, white.start() - 1):
                continue
            other = _COLOUR.search(content, white.end() - 1)
            if _SHOWS.search(content, white.end(), other.start() if other else len(content)):
                return True
    return False


def _shows_clear(page: pymupdf.Page, content: bytes) -> bool:
    """Whether text is shown in a state that lets everything through."""
    if b" gs" not in content:
        return False
    document = page.parent
    kind, value = document.xref_get_key(page.xref, "Resources/ExtGState")
    if kind == "xref":
        value = document.xref_object(int(value.split()[0]), compressed=True)
    for name, direct, xref in _STATES.findall(value):
        state = direct or document.xref_object(int(xref), compressed=True)
        if _CLEAR.search(state):
            for use in re.finditer(re.escape(name).encode() + rb"\s+gs\s", content):
                end = _STATE_ENDS.search(content, use.end())
                if _SHOWS.search(content, use.end(), end.start() if end else len(content)):
                    return True
    return False


def _covers_at_end(content: bytes) -> bool:
    """Whether a picture or a large area is drawn after all text."""
    last = max(content.rfind(b"Tj"), content.rfind(b"TJ"))
    if last < 0:
        return False
    return any(
        not each["high"] or min(abs(float(each["wide"])), abs(float(each["high"]))) >= _LARGE
        for each in _COVERS.finditer(content, last)
    )


def _find_seen(page: pymupdf.Page, words: Sequence[RawWord]) -> list[bool]:
    """Find whether each word shows on the page as it is painted."""
    rotation = page.rotation
    page.set_rotation(0)
    try:
        picture = page.get_pixmap(colorspace=pymupdf.csGRAY, alpha=False)
        layers = _Layers(page)
    finally:
        page.set_rotation(rotation)
    width, height, stride = picture.width, picture.height, picture.stride
    pixels = np.frombuffer(picture.samples, np.uint8).reshape(height, stride)[:, :width]
    return [
        not _is_tiny(word)
        and layers.show((x0 + x1) / 2, (y0 + y1) / 2)
        and _measure_contrast(pixels, x0, y0, x1, y1) >= _FAINTEST
        for word in words
        for x0, y0, x1, y1 in [word[:4]]
    ]


class _Layers:
    """What is drawn on a page, one over the other."""

    def __init__(self, page: pymupdf.Page) -> None:
        log = [
            (kind, box) for kind, box in page.get_bboxlog() if kind.endswith("-text") or kind == "fill-image"
        ]
        pictures = [pymupdf.Rect(box) for kind, box in log if kind == "fill-image"]
        is_scan = sum(abs(box & page.rect) for box in pictures) >= _SCAN * abs(page.rect)
        kinds = [kind for kind, _ in log]
        first = next((index for index, kind in enumerate(kinds) if kind != "fill-image"), len(kinds))
        self._matter = not is_scan and ("ignore-text" in kinds or "fill-image" in kinds[first:])
        self._kinds = np.array(kinds)
        self._boxes = np.array([box for _, box in log], np.float64).reshape(-1, 4)
        self._see_through = {
            tuple(map(round, image["bbox"]))
            for image in (page.get_image_info() if self._matter else ())
            if image.get("has-mask")
        }

    def show(self, x: float, y: float) -> bool:
        """Whether a word at this place is drawn with ink and lies under no picture but a scan."""
        if not self._matter:
            return True
        x0, y0, x1, y1 = self._boxes.T
        there = np.flatnonzero((x0 <= x) & (x <= x1) & (y0 <= y) & (y <= y1))
        kinds = self._kinds[there]
        texts = there[kinds != "fill-image"]
        pictures = there[kinds == "fill-image"]
        if not len(texts):
            return True
        if (self._kinds[texts] == "ignore-text").all():
            return len(pictures) > 0  # what OCR has read in a picture
        over = pictures[pictures > texts[-1]]
        return all(tuple(map(round, self._boxes[index])) in self._see_through for index in over)


def _measure_contrast(pixels: NDArray[np.uint8], x0: float, y0: float, x1: float, y1: float) -> int:
    """Measure how far apart the lightest and the darkest pixel of a box are, 0 … 255."""
    box = pixels[max(0, int(y0)) : int(y1) + 1, max(0, int(x0)) : int(x1) + 1]
    return int(box.max()) - int(box.min()) if box.size else 0
