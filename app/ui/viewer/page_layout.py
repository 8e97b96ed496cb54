"""Where each page of a document lies in one long column, one or two abreast."""

from __future__ import annotations

import math
import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from app.core.documents import Box

MARGIN = 16
"""Desk around the column, in logical pixels."""
GAP = 12
"""Desk between two pages, in logical pixels."""
_ABOVE = 12
"""Points of a page that are shown before the place jumped to."""


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


class Spread(Enum):
    """Which pages lie abreast."""

    ONE = "one"
    """None."""
    TWO = "two"
    """Two, from the first page on."""
    COVER = "cover"
    """Two, after a first page by itself, as in a book."""

    @property
    def abreast(self) -> int:
        """How many pages lie abreast."""
        return 1 if self is Spread.ONE else 2

    def row_of(self, page: int) -> int:
        """The row that a page lies in; rows count from 0."""
        return (page - 1 + (self is Spread.COVER)) // self.abreast

    def first_in(self, row: int) -> int:
        """The first page of a row."""
        return max(row * self.abreast + 1 - (self is Spread.COVER), 1)

    def is_right(self, page: int) -> bool:
        """Whether a page lies right of the middle."""
        return self is not Spread.ONE and page % 2 == (self is Spread.COVER)


class PageLayout:
    """Rows of pages below one another, centred; of two abreast, the gap is in the middle. Everything is in
    logical pixels; pages count from 1.

    `sizes` are in points as shown; `zoom` is logical pixels a point.
    """

    def __init__(
        self, sizes: Sequence[tuple[float, float]], zoom: float, spread: Spread = Spread.ONE
    ) -> None:
        self.zoom = zoom
        self._sizes, self._spread = sizes, spread
        rows = spread.row_of(len(sizes)) + 1
        self._heights = [
            max(height for _, height in sizes[spread.first_in(row) - 1 : spread.first_in(row + 1) - 1]) * zoom
            for row in range(rows)
        ]
        ends = list(accumulate((height + GAP for height in self._heights), initial=float(MARGIN)))
        self._tops = ends[:-1]
        self.height = ends[-1] - GAP + MARGIN
        abreast = spread.abreast
        self.width = max(width for width, _ in sizes) * abreast * zoom + (abreast - 1) * GAP + 2 * MARGIN

    def rect(self, page: int, viewport_width: float) -> QRectF:
        """The page's place in the column; the column is at least as wide as the viewport."""
        width, height = self._sizes[page - 1]
        width, height = width * self.zoom, height * self.zoom
        middle = max(self.width, viewport_width) / 2
        if self._spread is Spread.ONE:
            left = middle - width / 2
        else:
            left = middle + GAP / 2 if self._spread.is_right(page) else middle - GAP / 2 - width
        return QRectF(left, self._tops[self._spread.row_of(page)], width, height)

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
        """The pages of the rows that show anything between two heights of the column; never empty."""
        first = max(bisect_right(self._tops, top) - 1, 0)
        if self._tops[first] + self._heights[first] <= top:
            first = min(first + 1, len(self._tops) - 1)
        last = max(bisect_left(self._tops, bottom), first + 1)
        end = min(self._spread.first_in(last), len(self._sizes) + 1)
        return range(self._spread.first_in(first), end)

    def page_at(self, height: float) -> int:
        """The first page of the row at a height of the column, or of the one above where that is desk."""
        return self._spread.first_in(max(bisect_right(self._tops, height) - 1, 0))

    def page_near(self, point: QPointF, viewport_width: float) -> int:
        """The page at a point of the column, or the one that is nearest in its row, where that is desk."""
        page = self.page_at(point.y())
        beside = min(page + 1, len(self._sizes))
        is_right = point.x() >= max(self.width, viewport_width) / 2
        return beside if is_right and self._spread.is_right(beside) else page


def fitting_zoom(
    sizes: Sequence[tuple[float, float]],
    viewport_width: float,
    viewport_height: float = math.inf,
    spread: Spread = Spread.ONE,
) -> float:
    """The zoom at which most rows are as wide as the viewport, and no higher.

    The commonest size decides, so that one fold-out does not shrink all the others.
    """
    width, height = statistics.mode((round(width), round(height)) for width, height in sizes)
    if not math.isfinite(viewport_height):
        width = statistics.mode(round(width) for width, _ in sizes)
    gaps = 2 * MARGIN + (spread.abreast - 1) * GAP
    across = (viewport_width - gaps) / max(width * spread.abreast, 1)
    return min(across, (viewport_height - 2 * MARGIN) / max(height, 1))


def spot_below(place: Spot, turn: int, size: tuple[float, float], room: tuple[float, float]) -> Spot:
    """The spot for the corner of the view with which one reads on from `place.y` points below the top of a
    page that is turned clockwise by `turn` degrees from how that was measured. `place.x` stays where that is
    across. `size` is the page's as shown, `room` the view's, in points.
    """
    page, x, y = place
    width, height = size
    match turn % 360:
        case 90:  # what was above is on the right
            return Spot(page, width - y + _ABOVE - room[0], 0)
        case 180:
            return Spot(page, x, height - y + _ABOVE - room[1])
        case 270:
            return Spot(page, y - _ABOVE, 0)
    return Spot(page, x, y - _ABOVE)


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
