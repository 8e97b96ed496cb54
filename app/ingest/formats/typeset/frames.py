"""Pages painted from frames, each a piece of HTML in its place, as on a slide.

MuPDF's HTML layout does it, all of a file in one story, so that every font is in the PDF once.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from app.core.documents import Box
from app.ingest.formats.typeset.shaping import Lettering
from app.ingest.pdf.mupdf import pymupdf

_CSS = """
body { margin: 0; font-family: sans-serif; color: #1a1a1a; line-height: 1.2 }
p { margin: 0 }
table { border-collapse: collapse; width: 100% }
td { border: 0.5pt solid #999; padding: 0.15em 0.35em }
"""
_SHRINK = 0.92
_SMALLEST = 6.0
"""Points: text that would have to be smaller to fit stands out of its frame instead, and goes on overleaf."""

_MARGIN = 36.0
_MOST_PLACES = 1000
"""Pages that the text of one frame may take: a hostile one may never end."""

_OUTLINE = (0.75, 0.75, 0.78)
_SLACK = 7.3
"""Points that a place has beyond what it holds: MuPDF does not see the end of one that is just full."""


@dataclass(frozen=True, slots=True)
class Frame:
    """`html` in `box`, where 1em is `size` points unless it has to be less; its smallest text is `least` em.

    `anchor` is the share of the free height that is above the text.
    """

    box: Box
    html: str
    size: float = 18.0
    anchor: float = 0.0
    least: float = 1.0


@dataclass(slots=True)
class Board:
    """A page to paint, with pictures (PNG or JPEG) and thin outlines behind the frames. Sizes in points."""

    width: float
    height: float
    frames: list[Frame] = field(default_factory=list)
    pictures: list[tuple[Box, bytes]] = field(default_factory=list)
    outlines: list[Box] = field(default_factory=list)


class _Fitted(NamedTuple):
    """A frame's HTML in the size that fits, and its place. If it does not fit, it `goes_on` overleaf."""

    part: str
    place: pymupdf.Rect
    goes_on: bool = False


def paint_boards(boards: Sequence[Board]) -> tuple[pymupdf.Document, list[int]]:
    """Paint a PDF of `boards`, of which there must be one, and for each page which of them it belongs to.

    A board has as many pages as its text takes.
    """
    fitted = [[_fit_frame(frame, board) for frame in board.frames] for board in boards]
    printer = _Printer([one.part for some in fitted for one in some if not one.goes_on])
    for index, (board, some) in enumerate(zip(boards, fitted, strict=True)):
        rests: list[pymupdf.Story] = []
        with printer.page(index, board) as device:
            for one in some:
                story = pymupdf.Story(one.part, user_css=_CSS) if one.goes_on else printer.story
                if printer.draw(story, one.place, device) and one.goes_on:
                    rests.append(story)
        for rest in rests:
            printer.draw_rest(rest, index, board)
    # What did not go where it was measured to go is not to be lost.
    printer.draw_rest(printer.story, len(boards) - 1, boards[-1])
    pdf = printer.finished()
    seen = -1
    for number, index in enumerate(printer.boards):
        if index != seen:
            _decorate(pdf[number], boards[index])
        seen = index
    return pdf, printer.boards


class _Printer:
    """Writes the pages. What fits is all in one `story`, so that every font is in the PDF once."""

    def __init__(self, parts: Sequence[str]) -> None:
        breaks = ("avoid", *("always" for _ in parts))
        self.story = pymupdf.Story(
            "".join(
                f'<div style="page-break-before: {where}">{part}</div>'
                for where, part in zip(breaks, parts, strict=False)
            ),
            user_css=_CSS,
        )
        self.boards: list[int] = []
        """For each page the board that it belongs to."""
        self._more = {self.story: bool(parts)}
        self._buffer = io.BytesIO()
        self._writer = pymupdf.DocumentWriter(self._buffer)
        self._lettering = Lettering()

    @contextmanager
    def page(self, index: int, board: Board) -> Iterator[pymupdf.DeviceWrapper]:
        """Begin a new page, of the board `index`, to draw on."""
        self.boards.append(index)
        yield self._writer.begin_page(pymupdf.Rect(0, 0, board.width, board.height))
        self._writer.end_page()

    def draw(self, story: pymupdf.Story, place: pymupdf.Rect, device: pymupdf.DeviceWrapper) -> bool:
        """Draw what of a story fits in the place. Returns whether there is more of it."""
        more, _ = story.place(place)
        self._lettering.draw(story, device)
        self._more[story] = bool(more)
        return bool(more)

    def draw_rest(self, story: pymupdf.Story, index: int, board: Board) -> None:
        """Draw what is left of a story on pages of its own."""
        margins = pymupdf.Rect(_MARGIN, _MARGIN, board.width - _MARGIN, board.height - _MARGIN)
        for _ in range(_MOST_PLACES):
            if not self._more[story]:
                return
            with self.page(index, board) as device:
                self.draw(story, margins, device)

    def finished(self) -> pymupdf.Document:
        self._writer.close()
        pdf = pymupdf.open("pdf", self._buffer.getvalue())
        self._lettering.put_into(pdf)
        pdf.subset_fonts()
        return pdf


def _fit_frame(frame: Frame, board: Board) -> _Fitted:
    x0, y0, x1, y1 = frame.box
    smallest = _SMALLEST / frame.least
    size = max(frame.size, smallest)
    while True:
        part = f'<div style="font-size: {size:.2f}pt">{frame.html}</div>'
        wide, high = _measure_html(part, x1 - x0)
        if high <= y1 - y0 + 1 and wide <= x1 - x0 + 1:
            top = y0 + (y1 - y0 - high) * frame.anchor
            return _Fitted(part, pymupdf.Rect(x0, top, x1 + 1, top + high + _SLACK))
        if size <= smallest:
            break
        size = max(size * _SHRINK, smallest)
    x1 = max(x1, x0 + wide) + 1
    if y0 + high <= board.height - _SLACK:
        return _Fitted(part, pymupdf.Rect(x0, y0, x1, y0 + high + _SLACK))
    top = min(y0, board.height / 2)
    return _Fitted(part, pymupdf.Rect(x0, top, x1, board.height - _SLACK), goes_on=True)


def _measure_html(part: str, width: float) -> tuple[float, float]:
    """Measure the width and height that HTML takes where it has `width`: more, if a word is wider."""
    story = pymupdf.Story(part, user_css=_CSS)
    _, filled = story.place(pymupdf.Rect(0, 0, width, 1e5))
    return float(filled[2]), float(filled[3])


def _decorate(page: pymupdf.Page, board: Board) -> None:
    for box in board.outlines:
        page.draw_rect(pymupdf.Rect(box), color=_OUTLINE, width=0.6, overlay=False)
    for box, picture in board.pictures:
        try:
            page.insert_image(pymupdf.Rect(box), stream=picture, keep_proportion=False, overlay=False)
        except MemoryError:
            raise
        except Exception:  # MuPDF's errors share no narrower class; a page lives without a broken picture
            continue
