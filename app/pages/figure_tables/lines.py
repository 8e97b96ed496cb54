"""What stands at one height on a page, in segments: words between wide gaps, and figures by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from app.core.documents import Box, Page, Word, join_words, turn_box
from app.core.figure_tables import FigureCell
from app.pages.cells import is_in_gutter
from app.pages.figure_tables.figures import (
    BEGINS_FIGURE,
    CLOSING,
    CURRENCY,
    FIGURE,
    NOTE_MARK,
    SIGN,
    YEAR,
    looks_numeric,
    may_begin_figure,
    parse_figure,
)

_CELL_GAP = 0.75
"""Share of a line's height: a wider gap parts cells."""

LEADER = re.compile(r"[.…·_]{2,}|(?:\.\s){2,}\.?|(?<!\S)\.(?!\S)")


_DOTS = ".…·_"
_DIGIT = re.compile(r"\d|[-–—−]")


@dataclass(slots=True)
class Segment:
    """Words of one line between two wide gaps, or one figure; `box` is as seen."""

    words: list[int]
    text: str
    box: Box
    cell: FigureCell | None = None
    edge: tuple[float, float] = (0.0, 0.0)
    """Of a figure: where its digits begin and end."""


@dataclass
class FigureLine:
    """What stands at one height, from left to right; `box` is as seen."""

    segments: list[Segment]
    box: Box

    @cached_property
    def cells(self) -> list[Segment]:
        """Its figures; the number of a footnote is none."""
        is_note = len(self.segments) > 1 and self.segments[1].cell is None
        return [
            segment
            for place, segment in enumerate(self.segments)
            if segment.cell is not None and not (is_note and not place and NOTE_MARK.fullmatch(segment.text))
        ]

    @cached_property
    def label(self) -> list[Segment]:
        """What stands left of the first figure."""
        found: list[Segment] = []
        for segment in self.segments:
            if segment.cell is not None:
                break
            found.append(segment)
        return found

    @property
    def text(self) -> str:
        """All that it says."""
        return " ".join(segment.text for segment in self.segments)

    @property
    def height(self) -> float:
        """How high its box is, in points."""
        return self.box.y1 - self.box.y0

    @cached_property
    def is_years(self) -> bool:
        """Whether its figures are years, as in the heads of columns."""
        cells = self.cells
        return bool(cells) and all(YEAR.fullmatch(segment.text) for segment in cells)

    @property
    def is_data(self) -> bool:
        """Whether it holds figures of a table."""
        return bool(self.cells) and not self.is_years

    def empty(self) -> None:
        """Empty it: what it holds belongs to the line above."""
        self.segments = []
        for told in ("cells", "label", "is_years"):
            self.__dict__.pop(told, None)


def list_lines(page: Page, fewest: int = 0) -> list[FigureLine]:
    """List what stands at one height, line by line from top to bottom; nothing where fewer lines than
    `fewest` can hold figures, as on most pages. The numbers of a sheet's rows and the letters of its columns
    are none.
    """
    boxes = [word.box for word in page.words]
    if page.rotation:
        boxes = [turn_box(box, page.width, page.height, page.rotation) for box in boxes]
    places = [(y0 + y1, x0) for x0, y0, _, y1 in boxes]
    order = sorted(range(len(boxes)), key=places.__getitem__)
    if page.cells is not None:
        order = [index for index in order if not is_in_gutter(page.words[index].box)]
    groups: list[list[int]] = []
    middle = height = 0.0
    for index in order:
        _, y0, _, y1 = boxes[index]
        own = (y0 + y1) / 2
        if groups and abs(own - middle) <= 0.3 * min(height, y1 - y0):
            groups[-1].append(index)
        else:
            groups.append([index])
            middle, height = own, y1 - y0
    for group in groups:
        group.sort(key=lambda at: boxes[at].x0)
    if fewest and sum(_may_hold_figures(page.words, boxes, group) for group in groups) < fewest:
        return []
    found = [_make_line(page.words, boxes, group) for group in groups]
    return [line for line in found if not all(NOTE_MARK.fullmatch(segment.text) for segment in line.segments)]


def _may_hold_figures(words: Sequence[Word], boxes: Sequence[Box], group: Sequence[int]) -> bool:
    """Whether a figure may stand in the line by itself, as `_make_line` parts it, but without the work: a
    line of prose with numbers in it holds none.
    """
    gap = _CELL_GAP * min(boxes[index].y1 - boxes[index].y0 for index in group)
    may_end = False
    before: int | None = None
    for index in group:
        text = words[index].text
        if text[0] in _DOTS and LEADER.fullmatch(text):
            if may_end:
                return True
            before = None
            continue
        begins = before is None or boxes[index].x0 - boxes[before].x1 > gap
        if (may_end and (begins or not text[0].isalpha())) or (begins and text.casefold() == "not"):
            return True  # "not" may be of "not meaningful"
        may_end = (begins and BEGINS_FIGURE.match(text) is not None) or CURRENCY.fullmatch(text) is not None
        before = index
    return may_end


def _make_line(words: Sequence[Word], boxes: Sequence[Box], group: Sequence[int]) -> FigureLine:
    height = median(boxes[index].y1 - boxes[index].y0 for index in group)
    runs: list[list[int]] = []
    last: int | None = None
    for index in group:
        text = words[index].text
        if text[0] in _DOTS and LEADER.fullmatch(text):
            last = None
            continue
        near = last is not None and boxes[index].x0 - boxes[last].x1 <= _CELL_GAP * height
        if near and not (
            SIGN.search(text) and may_begin_figure(text, [words[each].text for each in runs[-1]])
        ):
            runs[-1].append(index)
        else:
            runs.append([index])
        last = index
    segments = [_make_segment(run, words, boxes) for run in _join_signs(runs, words, boxes, height)]
    return FigureLine(segments, _box_around([boxes[index] for index in group]))


def _join_signs(
    runs: Sequence[list[int]], words: Sequence[Word], boxes: Sequence[Box], height: float
) -> Iterator[list[int]]:
    """Join runs of words: a currency sign or a closing bracket that stands apart goes with its figure."""
    waiting: list[int] = []
    held: list[int] | None = None
    for run in runs:
        text = " ".join(words[index].text for index in run)
        if CURRENCY.fullmatch(text):
            if held is not None:
                yield held
                held = None
            waiting = run
            continue
        if held is not None:
            near = boxes[run[0]].x0 - boxes[held[-1]].x1 <= 1.6 * height
            last = words[held[-1]].text
            if near and CLOSING.fullmatch(text) and re.search(r"\d|[-–—]", last):
                held = held + run
                continue
            is_note = NOTE_MARK.fullmatch(text) and boxes[run[0]].x0 - boxes[held[-1]].x1 <= 0.6 * height
            if is_note and FIGURE.fullmatch(last) and len(last) > 1:
                continue
            yield held
        if waiting and not looks_numeric(text):
            yield waiting
            held = run
        else:
            held = waiting + run
        waiting = []
    if held is not None:
        yield held
    if waiting:
        yield waiting


def _make_segment(run: list[int], words: Sequence[Word], boxes: Sequence[Box]) -> Segment:
    text = join_words([words[index] for index in run])[0]
    box = _box_around([boxes[index] for index in run])
    cell = parse_figure(text, min(run), max(run) + 1)
    digits = [boxes[index] for index in run if cell is not None and _DIGIT.search(words[index].text)]
    edge = _box_around(digits or [box])
    return Segment(run, text, box, cell, (edge.x0, edge.x1))


def list_figures(line: FigureLine) -> list[Segment]:
    """List the figures of a line, without a year at its left, which is its label."""
    cells = line.cells
    if len(cells) > 1 and not line.label and YEAR.fullmatch(cells[0].text):
        return cells[1:]
    return cells


def _box_around(boxes: Sequence[Box]) -> Box:
    if len(boxes) == 1:
        return boxes[0]
    x0s, y0s, x1s, y1s = zip(*boxes, strict=True)
    return Box(min(x0s), min(y0s), max(x1s), max(y1s))
