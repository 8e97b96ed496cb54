"""What a page draws in the size of letters: squares and rings that may be boxes to tick, and strokes in them.

Whether a page may have any is told by what draws it, which costs next to nothing; only then are its strokes
looked at.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.core.documents import Box
from app.ingest.pdf.mupdf import pymupdf

SMALLEST, LARGEST = 5.0, 20.0
"""Points of a side."""
_SQUARE = 0.8
"""The shorter side of a square as a share of the longer."""
_FLAT = 0.15
"""The height of a level line as a share of its length, at most."""
_SAME = 1.0
"""Points between two ends of lines that meet."""
_LONGEST = 1_000_000
"""Bytes of drawing that are looked at: more is a map or a plan."""
_LIGHT = 0.8
"""From this on a colour is a ground. Judged."""
_LARGEST_SIGN = 4 * LARGEST
_LONGER = 1.3
"""Times the short stroke of a tick that the other is at least: those of an arrow are alike."""
_BY_HAND = (pymupdf.mupdf.PDF_ANNOT_INK, pymupdf.mupdf.PDF_ANNOT_STAMP)
_MOST = 400
_MOST_LINES = 20_000
_MOST_PARTS = 100
"""Drawings within a page's own that are looked at."""

_OPERATOR = re.compile(rb"\s(re|l|c|cm)\b")
_OPERANDS = 120
"""Bytes before an operator in which what it works on is."""


@dataclass(slots=True)
class Shapes:
    """What is drawn: `squares` and `rings`, of which an outline is seen; `strokes` that slant, and `areas`,
    none larger than marks are; `crosses` and ticks, each of two strokes; and `edges`, upright lines.
    """

    squares: list[Box] = field(default_factory=list)
    rings: list[Box] = field(default_factory=list)
    strokes: list[Box] = field(default_factory=list)
    areas: list[Box] = field(default_factory=list)
    crosses: list[Box] = field(default_factory=list)
    edges: list[Box] = field(default_factory=list)


def is_worth_a_look(page: pymupdf.Page, *, has_letters: bool) -> bool:
    """Whether a page is to be looked at for what it draws, which may be boxes, strokes that are marks or,
    where single letters stand on it (`has_letters`), lines between these. Raises what MuPDF raises.
    """
    content = _read_drawing(page)
    if len(content) > _LONGEST:
        return False
    return has_letters or _may_draw_marks(content)


def _may_draw_marks(content: bytes) -> bool:
    """Whether what draws a page may draw boxes, or strokes that are marks."""
    is_scaled = False
    curves: list[float] = []
    for found in _OPERATOR.finditer(content):
        before = content[max(0, found.start() - _OPERANDS) : found.start()].split()
        kind = found[1]
        if kind == b"cm":
            is_scaled |= before[-6:-5] not in ([b"1"], [b"1.0"], [b"-1"])
        elif (kind == b"re" and _is_square_drawn(_read_numbers(before[-2:]), is_scaled)) or (
            kind == b"l"
            and before[-3:-2] == [b"m"]
            and _is_short_drawn(_read_numbers([*before[-5:-3], *before[-2:]]), is_scaled)
        ):
            return True
        curves = [*curves, *_read_numbers(before[-6:])][-24:] if kind == b"c" else []
        if len(curves) == 24 and _is_ring_drawn(curves, is_scaled):
            return True
    return False


def find_shapes(page: pymupdf.Page) -> Shapes:
    """Find what a page draws. Raises what MuPDF raises."""
    shapes = Shapes()
    squares: dict[tuple[int, ...], Box] = {}
    rings: dict[tuple[int, ...], Box] = {}
    lines: list[_Line] = []
    for drawing in page.get_cdrawings():
        items = drawing["items"]
        is_outlined = "s" in drawing["type"]
        is_seen = drawing["type"] == "s" or _is_dark(drawing.get("fill"))
        whole = Box(*drawing["rect"])
        if is_outlined and _is_ring(items) and is_square(whole):
            rings.setdefault(_round(whole), whole)
        if is_seen and _is_small(whole):
            shapes.areas.append(whole)
        if _is_ring(items):
            continue
        for kind, box in _list_items(items):
            if kind == "re" and is_outlined and is_square(box):
                squares.setdefault(_round(box), box)
            elif kind == "l":
                lines.append(box)
            elif kind == "re" and box.x1 - box.x0 < 1 < box.y1 - box.y0:
                shapes.edges.append(box)
            elif is_seen and _is_small(box):
                shapes.areas.append(box)
            if kind == "re" and is_outlined:
                shapes.edges += (box._replace(x1=box.x0), box._replace(x0=box.x1))
    del lines[_MOST_LINES:]
    _sort_lines(lines, shapes)
    for box in _find_squares_of_lines(lines):
        squares.setdefault(_round(box), box)
    shapes.squares = list(squares.values())[:_MOST]
    shapes.rings = list(rings.values())[:_MOST]
    return shapes


def list_annotations(page: pymupdf.Page) -> list[Box]:
    """List where annotations are, which are drawn as the page is, but for handwriting and stamps. Raises what
    MuPDF raises.
    """
    turn = page.derotation_matrix
    found = (each for each in page.annots() or () if each.type[0] not in _BY_HAND)
    return [Box(*(annotation.rect * turn)) for annotation in found]


def drop_what_is_told(shapes: Shapes, fields: Sequence[Box], annotations: Sequence[Box]) -> None:
    """Drop the squares, rings and crosses that fields and annotations are drawn as, which are told as what
    these are.
    """
    signs = [box for box in annotations if max(box.x1 - box.x0, box.y1 - box.y0) <= _LARGEST_SIGN]
    for some, places in (
        (shapes.squares, [*fields, *signs]),
        (shapes.rings, [*fields, *signs]),
        (shapes.crosses, [*fields, *annotations]),
    ):
        some[:] = [box for box in some if not any(_overlap(box, place) for place in places)]


def _overlap(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 and other.y0 < one.y1


def is_square(box: Box) -> bool:
    """Whether a box is about square, and as large as boxes to tick are."""
    return _is_square(box.x1 - box.x0, box.y1 - box.y0)


_Line = Box
"""A line from (x0, y0) to (x1, y1), with its ends in the order in which it is drawn."""


def _read_drawing(page: pymupdf.Page) -> bytes:
    """Read what draws a page, and the drawings within it."""
    content = bytes(page.read_contents())
    if b"Do" not in content:
        return content
    parts = [content]
    for number, *_ in page.get_xobjects()[:_MOST_PARTS]:
        parts.append(bytes(page.parent.xref_stream(number) or b""))
        if sum(map(len, parts)) > _LONGEST:
            break
    return b"\n".join(parts)


def _read_numbers(texts: Sequence[bytes]) -> list[float]:
    """Read numbers; none where one of them is no number."""
    try:
        return list(map(float, texts))
    except ValueError:
        return []


def _is_square_drawn(sides: Sequence[float], is_scaled: bool) -> bool:
    if len(sides) != 2:
        return False
    width, height = map(abs, sides)
    if is_scaled:
        return min(width, height) >= _SQUARE * max(width, height) > 0
    return _is_square(width, height)


def _is_ring_drawn(numbers: Sequence[float], is_scaled: bool) -> bool:
    xs, ys = numbers[::2], numbers[1::2]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    if is_scaled:
        return min(width, height) >= _SQUARE * max(width, height) > 0
    return _is_square(width, height)


def _is_short_drawn(ends: Sequence[float], is_scaled: bool) -> bool:
    """Whether a line slants, as those of crosses and ticks do, or may be the side of a box."""
    if len(ends) != 4:
        return False
    x0, y0, x1, y1 = ends
    short, long = sorted((abs(x1 - x0), abs(y1 - y0)))
    if short <= _FLAT * long:
        return not is_scaled and SMALLEST <= long <= LARGEST
    return is_scaled or long <= 2 * LARGEST


def _is_square(width: float, height: float) -> bool:
    longer = max(width, height)
    return SMALLEST <= longer <= LARGEST and min(width, height) >= _SQUARE * longer


def _is_dark(fill: Sequence[float] | None) -> bool:
    """Whether a colour is seen on white paper."""
    return fill is not None and sum(fill) <= _LIGHT * len(fill)


def _is_small(box: Box) -> bool:
    return max(box.x1 - box.x0, box.y1 - box.y0) <= 2 * LARGEST


def _is_ring(items: Sequence[Any]) -> bool:
    kinds = [item[0] for item in items]
    return kinds.count("c") >= 4 and set(kinds) <= {"c", "l"}


def _round(box: Box) -> tuple[int, ...]:
    return tuple(map(round, box))


def _list_items(items: Sequence[Any]) -> Iterator[tuple[str, Box]]:
    """List the kind and the bounds of each part of a drawing; of a line its ends."""
    for kind, *points in items:
        if kind == "re":
            x0, y0, x1, y1 = points[0]
            yield kind, Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        elif kind == "qu":
            xs, ys = [x for x, _ in points[0]], [y for _, y in points[0]]
            yield "re", Box(min(xs), min(ys), max(xs), max(ys))
        elif kind == "l":
            yield kind, Box(*points[0], *points[1])
        elif kind == "c":
            xs, ys = [x for x, _ in points], [y for _, y in points]
            yield kind, Box(min(xs), min(ys), max(xs), max(ys))


def _sort_lines(lines: Sequence[_Line], shapes: Shapes) -> None:
    """Sort lines into strokes that slant, crosses and ticks of two of them, and upright edges."""
    before: _Line | None = None
    for line in lines:
        wide, high = abs(line.x1 - line.x0), abs(line.y1 - line.y0)
        if wide < 1 < high:
            shapes.edges.append(_bound(line))
        slants = min(wide, high) > _FLAT * max(wide, high) and max(wide, high) <= 2 * LARGEST
        if not slants:
            before = None
            continue
        shapes.strokes.append(_bound(line))
        if before is not None and (_is_cross(before, line) or _is_tick(before, line)):
            one, other = _bound(before), _bound(line)
            whole = Box(
                min(one.x0, other.x0), min(one.y0, other.y0), max(one.x1, other.x1), max(one.y1, other.y1)
            )
            if max(whole.x1 - whole.x0, whole.y1 - whole.y0) >= SMALLEST - 1:
                shapes.crosses.append(whole)
            before = None
        else:
            before = line


def _bound(line: _Line) -> Box:
    return Box(min(line.x0, line.x1), min(line.y0, line.y1), max(line.x0, line.x1), max(line.y0, line.y1))


def _is_cross(one: _Line, other: _Line) -> bool:
    """Whether two strokes cross in about their middles, one rising and one falling."""
    across = _bound(one).x1 - _bound(one).x0
    near = 0.35 * across
    rises = [(line.x1 - line.x0) * (line.y1 - line.y0) < 0 for line in (one, other)]
    return rises[0] != rises[1] and all(
        abs((one[low] + one[high]) - (other[low] + other[high])) / 2 <= near for low, high in ((0, 2), (1, 3))
    )


def _is_tick(one: _Line, other: _Line) -> bool:
    """Whether a short stroke falls and a longer one rises from its end, as those of a tick do."""
    meets = abs(one.x1 - other.x0) <= _SAME and abs(one.y1 - other.y0) <= _SAME
    falls, rises = one.x1 > one.x0 and one.y1 > one.y0, other.x1 > other.x0 and other.y1 < other.y0
    return meets and falls and rises and other.x1 - other.x0 > _LONGER * (one.x1 - one.x0)


def _find_squares_of_lines(lines: Sequence[_Line]) -> Iterator[Box]:
    """Find the squares whose four sides are lines, drawn one after the other."""
    sides = [line for line in lines if min(abs(line.x1 - line.x0), abs(line.y1 - line.y0)) <= _SAME]
    for start in range(len(sides) - 3):
        some = sides[start : start + 4]
        boxes = list(map(_bound, some))
        whole = Box(
            min(box.x0 for box in boxes),
            min(box.y0 for box in boxes),
            max(box.x1 for box in boxes),
            max(box.y1 for box in boxes),
        )
        if not is_square(whole):
            continue
        found = {_name_side(box, whole) for box in boxes}
        if found == {"left", "right", "top", "bottom"}:
            yield whole


def _name_side(box: Box, whole: Box) -> str:
    """Name the side of a square that a line is, all along it."""
    if box.x1 - box.x0 <= _SAME and box.y1 - box.y0 >= _SQUARE * (whole.y1 - whole.y0):
        return "left" if box.x0 - whole.x0 <= _SAME else "right" if whole.x1 - box.x1 <= _SAME else ""
    if box.y1 - box.y0 <= _SAME and box.x1 - box.x0 >= _SQUARE * (whole.x1 - whole.x0):
        return "top" if box.y0 - whole.y0 <= _SAME else "bottom" if whole.y1 - box.y1 <= _SAME else ""
    return ""
