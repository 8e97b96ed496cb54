"""The pixels of a page become words: in reading order, whichever way up and however skewed they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from statistics import fmean, median
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.core.documents import Box, Word, turn_box
from app.ingest.layout.page_layout import arrange_words
from app.ingest.layout.reading_order import order_blocks
from app.ingest.ocr.models import OcrModels, Pixels, Quad, Text
from app.ingest.text.scripts import RawWord, split_pieces

FINE = 200 / 72
"""The resolution, in pixels a point, at which lines are best read."""
_COARSE = 0.7
"""What is left of it where lines are looked for."""
_MOST_PIXELS = 3_000_000
"""So many may be left: finding lines takes 300 bytes for each."""

_SURE = 0.9
_LEAST_SURE = 0.6
_LEAST_SURE_ALONE = 0.85
"""For lines of one or two characters, which spots and frames look like."""
_MOSTLY = 0.6
_SAMPLE = 6
_LONG = 1.5
"""A box so much longer than it is wide is no single character."""
_SLACK = 0.35
"""How far, in heights of the line, a character may begin after where the model says."""
_ABOVE, _BELOW = 0.1, 0.08
"""What the boxes of lines hold besides the letters, as shares of their height."""


@dataclass(frozen=True, slots=True)
class Recognition:
    """What stands on a picture: words in reading order, their boxes in pixels.

    `turn` is how far, clockwise in degrees, the picture must be turned to be upright: 0, 90, 180, 270
    (for columns of vertical writing: so that they become lines, the first on top). `unread` is how many
    lines seem to be there that say nothing that can be read.
    """

    words: tuple[Word, ...]
    turn: int
    unread: int


@dataclass(slots=True)
class _Line:
    """`quad` starts with the corner at which the text does."""

    quad: Quad
    text: Text
    picture: Pixels


def recognise(models: OcrModels, image: Pixels, pixels_a_point: float) -> Recognition:
    """Recognise the words in `image`, of which `pixels_a_point` pixels make a point."""
    quads = _find(models, image)
    quarters = _find_quarters(models, image, quads)
    if quarters:  # lines are found best when they lie
        image = np.ascontiguousarray(np.rot90(image, quarters))
        quads = _find(models, image)
    read = _read(models, image, quads)
    lines = [line for line in read if _is_text(line.text, _LEAST_SURE)]
    if len(lines) < _MOSTLY * len(read):
        # A script that the model does not know, or a picture of something else: take only what is certain.
        lines = [line for line in lines if _is_text(line.text, _SURE)]
    height, width = image.shape[:2]
    words = [
        word._replace(box=turn_box(word.box, width, height, 90 * quarters))
        for word in _arrange_words(lines, pixels_a_point)
    ]
    return Recognition(tuple(words), -90 * quarters % 360, len(read) - len(lines))


def _find(models: OcrModels, image: Pixels) -> list[Quad]:
    """Find where lines are. What is much higher than wide, as a receipt, is looked at in stretches."""
    height, width = image.shape[:2]
    stretch = 2 * width if height > 4 * width else height
    overlap = width // 5
    quads: list[Quad] = []
    for top in range(0, height, stretch):
        start = max(0, top - overlap)
        for quad in _find_at_once(models, image[start : top + stretch + overlap]):
            quad += np.array([0, start], np.float32)
            if top <= quad[:, 1].mean() < top + stretch:
                quads.append(quad)
    return quads


def _find_at_once(models: OcrModels, image: Pixels) -> list[Quad]:
    height, width = image.shape[:2]
    scale = min(_COARSE, np.sqrt(_MOST_PIXELS / (width * height)))
    size = (max(1, round(scale * width)), max(1, round(scale * height)))
    small = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    to_image = np.array([width / size[0], height / size[1]], np.float32)
    return [quad * to_image for quad in models.find_lines(small)]


def _find_quarters(models: OcrModels, image: Pixels, quads: Sequence[Quad]) -> int:
    """Find how many quarters of a turn, clockwise, most of the text is off the upright.

    Boxes tell lines from columns; which end is up is what the longest lines are read better by.
    """
    lying = [quad for quad in quads if _measure_ratio(quad) > 1]
    standing = [quad for quad in quads if _measure_ratio(quad) <= 1]
    on_end = sum(map(_measure_length, standing)) > sum(map(_measure_length, lying))
    sample = sorted(standing if on_end else lying, key=_measure_length)[-_SAMPLE:]
    best, sure = 0, 0.0
    for quarters in (1, 3) if on_end else (0, 2):
        texts = models.read_lines(_cut_line(image, _turn_quad(quad, quarters)) for quad in sample)
        mean = fmean([text.confidence for text in texts] or [1.0])
        if mean > sure:
            best, sure = quarters, mean
        if sure > _SURE:
            break
    return best


def _read(models: OcrModels, image: Pixels, quads: Sequence[Quad]) -> list[_Line]:
    """Read all lines; those that stand on end among the others are read both ways."""
    ways = [
        [_turn_quad(quad, 1), _turn_quad(quad, 3)] if _measure_ratio(quad) < 1 / _LONG else [quad]
        for quad in quads
    ]
    pictures = [_cut_line(image, quad) for quads in ways for quad in quads]
    texts = models.read_lines(pictures)
    tried = iter(zip(texts, pictures, strict=True))
    return [
        max((_Line(quad, *next(tried)) for quad in quads), key=lambda line: line.text.confidence)
        for quads in ways
    ]


def _is_text(text: Text, least: float) -> bool:
    letters = sum(map(str.isalnum, text.text))
    if not letters:
        return False
    return text.confidence >= (least if letters > 2 else max(least, _LEAST_SURE_ALONE))


def _arrange_words(lines: Sequence[_Line], pixels_a_point: float) -> list[Word]:
    """Arrange the words of all lines in reading order, which is judged on the page set straight."""
    skew = _measure_skew(lines)
    across = np.array([np.cos(skew), np.sin(skew)]) / pixels_a_point
    down = np.array([-across[1], across[0]])

    def straight(quad: Quad) -> Box:
        return _box_around(np.column_stack((quad @ across, quad @ down)))

    raw: list[RawWord] = []
    on_image: dict[Box, Box] = {}
    number = 0
    for block, rows in enumerate(order_blocks([straight(line.quad) for line in lines])):
        for index in chain.from_iterable(rows):
            number += 1
            for text, quad in _split_words(lines[index]):
                box = straight(quad)
                on_image[box] = _box_around(quad)
                raw.append((*box, text, block, number))
    return [word._replace(box=on_image[word.box]) for word in arrange_words(raw, 0.0, 0.0, 0)]


def _measure_skew(lines: Sequence[_Line]) -> float:
    """Measure how far most lines run down to the right, in radians."""
    angles: list[float] = []
    for line in lines:
        x, y = line.quad[1] - line.quad[0] + line.quad[2] - line.quad[3]
        if x > abs(y) and _measure_ratio(line.quad) > 5:
            angles.append(float(np.arctan2(y, x)))
    return median(angles) if angles else 0.0


def _split_words(line: _Line) -> list[tuple[str, Quad]]:
    """Split the words of a line and where they are."""
    along, below = line.quad[1] - line.quad[0], line.quad[3] - line.quad[0]
    start, below = line.quad[0] + _ABOVE * below, (1 - _ABOVE - _BELOW) * below
    words: list[tuple[str, Quad]] = []
    for text, left, right in _cut(line):
        corners = np.array([start + left * along, start + right * along])
        words.append((text, np.concatenate((corners, corners[::-1] + below)).astype(np.float32)))
    return words


def _cut(line: _Line) -> list[tuple[str, float, float]]:
    """What serves as words, and where their ink begins and ends as shares of the line's length.

    Parts of a run that no space parts touch one another.
    """
    inked = _find_inked_columns(line.picture)
    width = len(inked)
    starts = [min(int(start * width), width) for start in line.text.starts]
    slack = int(_SLACK * len(line.picture))

    def gap(position: int, after: int) -> int:
        low = max(after, starts[position - 1]) + 1
        return _find_widest_gap(inked, low, max(low, min(starts[position] + slack, width)))

    words: list[tuple[str, float, float]] = []
    runs = line.text.text.split()
    first, edge = 0, 0
    for run in runs:
        last = first + len(run)
        end = gap(last, edge) if last < len(starts) else width
        ink = np.flatnonzero(inked[edge:end])
        left, right = (edge + int(ink[0]), edge + int(ink[-1]) + 1) if len(ink) else (edge, end)
        for piece in split_pieces(run):
            first += len(piece)
            cut = gap(first, left) if first < last else right
            words.append((piece, left / width, cut / width))
            left = cut
        edge = end
    return words


def _find_widest_gap(inked: NDArray[np.bool_], low: int, high: int) -> int:
    """Find the middle of the widest run of columns without ink from `low` to `high`."""
    best, width, start = (low + high) // 2, 0, None
    for column in range(low, high + 1):
        if column < high and not inked[column]:
            start = column if start is None else start
        elif start is not None:
            if column - start > width:
                best, width = (start + column) // 2, column - start
            start = None
    return best


def _find_inked_columns(picture: Pixels) -> NDArray[np.bool_]:
    """Find which columns of the picture of a line differ from its ground."""
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.float32)
    margin = len(grey) // 8
    middle = grey[margin : len(grey) - margin]
    contrast = np.abs(middle - np.median(middle))
    ink = contrast > 0.4 * np.percentile(contrast, 98)
    return np.asarray(ink.mean(axis=0) > 0.05)


def _box_around(points: NDArray[np.floating[Any]]) -> Box:
    return Box(*points.min(axis=0).tolist(), *points.max(axis=0).tolist())


def _turn_quad(quad: Quad, quarters: int) -> Quad:
    return np.roll(quad, -quarters, axis=0)


def _measure_length(quad: Quad) -> float:
    return float(max(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[3] - quad[0])))


def _measure_ratio(quad: Quad) -> float:
    return float(np.linalg.norm(quad[1] - quad[0])) / max(1.0, float(np.linalg.norm(quad[3] - quad[0])))


def _cut_line(image: Pixels, quad: Quad) -> Pixels:
    """Cut out the line in `quad`, and set it upright."""
    width = max(1, round(float(max(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[2] - quad[3])))))
    height = max(1, round(float(max(np.linalg.norm(quad[3] - quad[0]), np.linalg.norm(quad[2] - quad[1])))))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    picture = cv2.warpPerspective(
        image,
        cv2.getPerspectiveTransform(quad, corners),
        (width, height),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(picture, np.uint8)
