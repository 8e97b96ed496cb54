"""Where each page of a document lies in one long column."""

from __future__ import annotations

import math
import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from app.core.documents import Box

MARGIN = 16
"""Desk around the column, in logical pixels."""
GAP = 12
"""Desk between two pages, in logical pixels."""


class Spot(NamedTuple):
    """A point of a page: `x`, `y` in points as shown, from the page's top left corner."""

    page: int
    x: float
    y: float


class Fit(Enum):
    """What the zoom follows when the view changes its size."""

    NOTHING = auto()
    WIDTH = auto()
    PAGE = auto()


class PageLayout:
    """Pages below one another, centred. Everything is in logical pixels; pages count from 1.

    `sizes` are in points as shown; `zoom` is logical pixels a point.
    """

    def __init__(self, sizes: Sequence[tuple[float, float]], zoom: float) -> None:
        self.zoom = zoom
        self._sizes = sizes
        ends = list(accumulate((height * zoom + GAP for _, height in sizes), initial=float(MARGIN)))
        self._tops = ends[:-1]
        self.height = ends[-1] - GAP + MARGIN
        self.width = max(width for width, _ in sizes) * zoom + 2 * MARGIN

    def rect(self, page: int, viewport_width: float) -> QRectF:
        """The page's place in the column; the column is at least as wide as the viewport."""
        width, height = self._sizes[page - 1]
        left = (max(self.width, viewport_width) - width * self.zoom) / 2
        return QRectF(left, self._tops[page - 1], width * self.zoom, height * self.zoom)

    def area(self, page: int, boxes: Iterable[Box], matrix: QTransform, viewport_width: float) -> QRectF:
        """The smallest rectangle of the column around boxes of a page; `matrix` takes their points to those
        of the page as shown.
        """
        area = QRectF()
        for x0, y0, x1, y1 in boxes:
            area |= matrix.mapRect(QRectF(x0, y0, x1 - x0, y1 - y0))
        corner = self.rect(page, viewport_width).topLeft()
        return QRectF(area.topLeft() * self.zoom + corner, area.size() * self.zoom)

    def between(self, top: float, bottom: float) -> range:
        """The pages that show anything between two heights of the column; never empty."""
        first = max(bisect_right(self._tops, top) - 1, 0)
        if self._tops[first] + self._sizes[first][1] * self.zoom <= top:
            first = min(first + 1, len(self._tops) - 1)
        last = max(bisect_left(self._tops, bottom), first + 1)
        return range(first + 1, last + 1)

    def page_at(self, height: float) -> int:
        """The page at a height of the column, or the one above where that is desk."""
        return max(bisect_right(self._tops, height), 1)


def fitting_zoom(
    sizes: Sequence[tuple[float, float]], viewport_width: float, viewport_height: float = math.inf
) -> float:
    """The zoom at which most pages are as wide as the viewport, and no higher.

    The commonest size decides, so that one fold-out does not shrink all the others.
    """
    width, height = statistics.mode((round(width), round(height)) for width, height in sizes)
    if not math.isfinite(viewport_height):
        width = statistics.mode(round(width) for width, _ in sizes)
    across = (viewport_width - 2 * MARGIN) / max(width, 1)
    return min(across, (viewport_height - 2 * MARGIN) / max(height, 1))


def scroll_to_see(area: QRectF, view: QRectF) -> tuple[float | None, float]:
    """Where to put the corner of what is in view, so that an area is seen: as little as that takes across
    (None: not at all), and down at a third of the view unless it is well in view already.
    """
    x = None
    if area.left() < view.left() or area.right() > view.right():
        x = area.left() - max((view.width() - area.width()) / 2, MARGIN)
    y = view.top()
    inner = view.adjusted(0, 2 * MARGIN, 0, -2 * MARGIN)
    if not inner.contains(QRectF(view.left(), area.top(), 1, area.height())):
        y = area.top() - view.height() / 3
    return x, y
