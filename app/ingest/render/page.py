"""A page as it was painted, and what is to be marked on one."""

from __future__ import annotations

from typing import NamedTuple

from app.core.documents import Box


class RenderedPage(NamedTuple):
    """Pixels of a page as shown (rotated): RGB, 3 bytes a pixel, `stride` bytes a row.

    `matrix` (a, b, c, d, e, f) takes a point of the unrotated page, in PDF points, to device pixels:
    x' = a·x + c·y + e, y' = b·x + d·y + f. It tells the scale that was used: huge pages are painted
    smaller than asked.
    """

    width: int
    height: int
    stride: int
    pixels: bytes
    matrix: tuple[float, float, float, float, float, float]


class Mark(NamedTuple):
    """Words of a page to be highlighted in `ink` (red, green, blue, of 255), with a `comment` or none, on a
    `subject` or none; `made` in seconds since 1970.
    """

    page: int
    boxes: tuple[Box, ...]
    ink: tuple[int, int, int]
    comment: str
    made: float
    subject: str = ""
