"""Boxes that are ticked with strokes: squares and rings that a page draws by itself, with a mark in.

They are no fields of a form and no letters, so that nothing else tells of them. Squares that touch each other
are a table or a place for letters, and a page on which none is ticked says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.core.documents import Box
from app.ingest.pdf.drawn_shapes import Shapes
from app.ingest.pdf.fields import Field
from app.ingest.text.scripts import RawWord

_APART = 1.5
"""Points between two boxes: closer ones are cells of a table."""
_MARKS = frozenset("xX✓✔✗✘☓×●•■")
_OVER, _SIZE = 0.4, 0.35
"""What a mark may reach out of its box, and must have of its size, as shares of the box."""
_FULL = 0.9
"""Of the size of a box: what is as large both ways is its ground."""


def read_drawn_boxes(shapes: Shapes, words: Sequence[RawWord]) -> tuple[list[Field], list[RawWord]]:
    """Read the boxes among what is drawn on a page, as ticked or not, where one of them is; and the words
    without the letters that are marks in them.
    """
    drawn = list(_find_apart([*shapes.squares, *shapes.rings]))
    boxes = [box for box in drawn if all(_is_mark(word, box) for word in _inside(words, box))]
    lettered = [_inside(words, box) for box in boxes]
    ticked = [
        bool(some)
        or any(_marks(stroke, box) for stroke in shapes.strokes)
        or any(_marks(area, box) and not _fills(area, box) for area in shapes.areas)
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


def _find_apart(boxes: Sequence[Box]) -> Iterator[Box]:
    """Find the boxes that no other touches; of one within another, as of two outlines, the outer one."""
    for box in boxes:
        if not any(other is not box and _touches(box, other) and not _holds(box, other) for other in boxes):
            yield box


def _touches(box: Box, other: Box) -> bool:
    return (
        other.x0 - _APART < box.x1
        and other.x1 + _APART > box.x0
        and other.y0 - _APART < box.y1
        and other.y1 + _APART > box.y0
    )


def _holds(box: Box, other: Box) -> bool:
    return box.x0 <= other.x0 and box.y0 <= other.y0 and other.x1 <= box.x1 and other.y1 <= box.y1


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


def _fills(area: Box, box: Box) -> bool:
    return area.x1 - area.x0 >= _FULL * (box.x1 - box.x0) and area.y1 - area.y0 >= _FULL * (box.y1 - box.y0)
