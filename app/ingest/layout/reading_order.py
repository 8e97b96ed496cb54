"""The order in which a person reads the lines of a page of which only the places are known.

Columns are found by the gutters between them, as in the recursive XY cut (Nagy and Seth 1984), except that
lines which run across a gutter (titles, wide tables) cut the columns into bands instead of hiding it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from statistics import median

from app.core.documents import Box

_FEWEST_LINES = 3
_PROSE_WIDTH = 7.0
"""The lines of prose are at least so many times as wide as high; the cells of tables are not."""


def order_blocks(boxes: Sequence[Box]) -> list[list[list[int]]]:
    """Order blocks of rows of positions in `boxes`, which hold a line of text each and are upright.

    A row is what stands side by side at one height, from left to right.
    """
    return _order_lines(boxes, list(range(len(boxes))))


def _order_lines(boxes: Sequence[Box], lines: list[int]) -> list[list[list[int]]]:
    lines = sorted(lines, key=lambda line: _find_middle(boxes[line]))
    best: list[tuple[bool, list[int]]] = []
    most = 0
    for gutter in _find_candidates(boxes, lines):
        bands = _split_bands(boxes, lines, gutter)
        in_columns = sum(len(band) for columns, band in bands if columns)
        if in_columns > most:
            most, best, best_gutter = in_columns, bands, gutter
    if not most:
        return [_split_rows(boxes, lines)] if lines else []
    blocks: list[list[list[int]]] = []
    for columns, band in best:
        if columns:
            blocks += _order_lines(boxes, [line for line in band if boxes[line].x0 < best_gutter])
            blocks += _order_lines(boxes, [line for line in band if boxes[line].x0 >= best_gutter])
        else:
            blocks += _order_lines(boxes, band)
    return blocks


def _find_candidates(boxes: Sequence[Box], lines: Sequence[int]) -> list[float]:
    """Find where a column may begin: a little left of where several lines do."""
    if len(lines) < 2 * _FEWEST_LINES:
        return []
    height = median(boxes[line].y1 - boxes[line].y0 for line in lines)
    starts = sorted(boxes[line].x0 for line in lines)
    found: list[float] = []
    for first, later in zip(starts, starts[_FEWEST_LINES - 1 :], strict=False):
        if later - first < 2 * height and (not found or first - found[-1] > height):
            found.append(first - 0.25 * height)
    return found[1:]


def _split_bands(boxes: Sequence[Box], lines: Sequence[int], gutter: float) -> list[tuple[bool, list[int]]]:
    """Split `lines`, from top to bottom, in runs that stand in two columns beside `gutter`, or do not."""
    bands: list[tuple[bool, list[int]]] = []
    for crosses, group in groupby(lines, key=lambda line: _crosses(boxes[line], gutter)):
        band = list(group)
        columns = not crosses and _are_columns(
            [boxes[line] for line in band if boxes[line].x0 < gutter],
            [boxes[line] for line in band if boxes[line].x0 >= gutter],
        )
        if not columns and bands and not bands[-1][0]:
            bands[-1][1].extend(band)
        else:
            bands.append((columns, band))
    return bands


def _crosses(box: Box, gutter: float) -> bool:
    return box.x0 < gutter < box.x1 - 0.5 * (box.y1 - box.y0)


def _are_columns(left: Sequence[Box], right: Sequence[Box]) -> bool:
    """Whether both are prose, side by side."""
    for side in (left, right):
        if len(side) < _FEWEST_LINES:
            return False
        if median((box.x1 - box.x0) / (box.y1 - box.y0) for box in side) < _PROSE_WIDTH:
            return False
    top = max(min(box.y0 for box in side) for side in (left, right))
    bottom = min(max(box.y1 for box in side) for side in (left, right))
    return bottom > top


def _split_rows(boxes: Sequence[Box], lines: Sequence[int]) -> list[list[int]]:
    rows: list[list[int]] = []
    for line in lines:
        if rows and _is_beside(boxes[rows[-1][0]], boxes[line]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: boxes[line].x0) for row in rows]


def _is_beside(first: Box, other: Box) -> bool:
    low = min(first.y1 - first.y0, other.y1 - other.y0)
    return abs(_find_middle(first) - _find_middle(other)) < 0.5 * low


def _find_middle(box: Box) -> float:
    return (box.y0 + box.y1) / 2
