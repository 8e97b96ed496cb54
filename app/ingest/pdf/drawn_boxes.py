"""Boxes that are ticked with strokes: squares that a page draws by itself, with a cross, tick or letter in.

They are no fields of a form and no letters, so that nothing else tells of them. Whether a page may have any
is told by what draws it, which costs next to nothing; only then are its strokes looked at. Squares that touch
each other are a table or a place for letters, and a page on which none is ticked says nothing.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from app.core.documents import Box
from app.ingest.pdf.fields import Field
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.text.scripts import RawWord

_RECTANGLE = re.compile(rb"\sre\b")
_OPERANDS = 60
"""Bytes before a rectangle in which its sides are."""
_SMALLEST, _LARGEST = 5.0, 20.0
"""Points of a side."""
_SQUARE = 0.8
"""The shorter side of a square as a share of the longer."""
_APART = 1.5
"""Points between two boxes: closer ones are cells of a table."""
_MARKS = frozenset("xX✓✔✗✘☓×")
_OVER, _SIZE = 0.4, 0.35
"""What a mark may reach out of its box, and must have of its size, as shares of the box."""
_LONGEST = 1_000_000
"""Bytes of drawing that are looked at: more is a map or a plan."""
_MOST = 400


def read_drawn_boxes(page: pymupdf.Page, words: Sequence[RawWord]) -> tuple[list[Field], list[RawWord]]:
    """Read the boxes drawn on a page, as ticked or not, where one of them is; and the words without the
    letters that are marks in them. Raises what MuPDF raises.
    """
    content = page.read_contents()
    if len(content) > _LONGEST or not any(map(_is_square_drawn, _measure_sides(content))):
        return [], list(words)
    squares, strokes = _find_shapes(page)
    boxes = [box for box in _find_apart(squares) if all(_is_mark(word, box) for word in _inside(words, box))]
    lettered = [_inside(words, box) for box in boxes]
    ticked = [
        bool(some) or any(_marks(stroke, box) for stroke in strokes)
        for some, box in zip(lettered, boxes, strict=True)
    ]
    if not any(ticked):
        return [], list(words)
    marks = {id(word) for some in lettered for word in some}
    fields = [
        Field(box, mark="ticked" if on else "not ticked", is_drawn=True)
        for box, on in zip(boxes, ticked, strict=True)
    ]
    return fields, [word for word in words if id(word) not in marks]


def _measure_sides(content: bytes) -> Iterator[list[bytes]]:
    """Measure the width and the height of each rectangle, as they are written."""
    for found in _RECTANGLE.finditer(content):
        yield content[max(0, found.start() - _OPERANDS) : found.start()].rsplit(None, 2)[-2:]


def _is_square_drawn(sides: Sequence[bytes]) -> bool:
    try:
        width, height = map(float, sides)
    except ValueError:
        return False
    return _is_square(abs(width), abs(height))


def _is_square(width: float, height: float) -> bool:
    longer = max(width, height)
    return _SMALLEST <= longer <= _LARGEST and min(width, height) >= _SQUARE * longer


def _find_shapes(page: pymupdf.Page) -> tuple[list[Box], list[Box]]:
    """Find the squares whose outline is drawn, and all other strokes and areas no larger than marks are."""
    squares: dict[tuple[int, ...], Box] = {}
    strokes: list[Box] = []
    areas: list[Box] = []
    for drawing in page.get_cdrawings():
        is_outlined = "s" in drawing["type"]
        for kind, box in _list_items(drawing["items"]):
            width, height = box.x1 - box.x0, box.y1 - box.y0
            if kind == "re" and is_outlined and _is_square(width, height):
                squares.setdefault(tuple(map(round, box)), box)
            elif max(width, height) <= 2 * _LARGEST:
                (strokes if kind == "l" else areas).append(box)
    # What fills a square is none of its marks, but a line from corner to corner is.
    areas = [each for each in areas if tuple(map(round, each)) not in squares]
    return list(squares.values())[:_MOST], strokes + areas


def _list_items(items: Sequence[Any]) -> Iterator[tuple[str, Box]]:
    """List the kind and the bounds of each part of a drawing."""
    for kind, *points in items:
        if kind == "re":
            x0, y0, x1, y1 = points[0]
            yield kind, Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        elif kind in ("l", "c"):
            xs, ys = [x for x, _ in points], [y for _, y in points]
            yield kind, Box(min(xs), min(ys), max(xs), max(ys))


def _find_apart(squares: Sequence[Box]) -> Iterator[Box]:
    """Find the squares that no other touches."""
    for box in squares:
        if not any(
            other is not box
            and other.x0 - _APART < box.x1
            and other.x1 + _APART > box.x0
            and other.y0 - _APART < box.y1
            and other.y1 + _APART > box.y0
            for other in squares
        ):
            yield box


def _inside(words: Sequence[RawWord], box: Box) -> list[RawWord]:
    return [
        word
        for word in words
        if box.x0 < (word[0] + word[2]) / 2 < box.x1 and box.y0 < (word[1] + word[3]) / 2 < box.y1
    ]


def _is_mark(word: RawWord, box: Box) -> bool:
    return word[4] in _MARKS and word[2] - word[0] <= (1 + 2 * _OVER) * (box.x1 - box.x0)


def _marks(stroke: Box, box: Box) -> bool:
    """Whether a stroke is a mark in the box: about as large, with its middle inside."""
    side = box.x1 - box.x0
    reach = _OVER * side
    return (
        box.x0 < (stroke.x0 + stroke.x1) / 2 < box.x1
        and box.y0 < (stroke.y0 + stroke.y1) / 2 < box.y1
        and box.x0 - reach <= stroke.x0
        and stroke.x1 <= box.x1 + reach
        and box.y0 - reach <= stroke.y0
        and stroke.y1 <= box.y1 + reach
        and max(stroke.x1 - stroke.x0, stroke.y1 - stroke.y0) >= _SIZE * side
    )
