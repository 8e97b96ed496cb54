"""The rows of a table of figures: labels that wrap, the sections above them, and a figure for each column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.documents import Page
from app.core.figure_tables import FigureCell, FigureRow
from app.pages.figure_tables.figures import YEAR
from app.pages.figure_tables.lines import LEADER, FigureLine, Segment, list_figures


@dataclass(slots=True)
class _Section:
    """A line above a group of rows. `indents`: they stand further in than it."""

    x0: float
    name: str
    indents: bool = False

    def ends_before(self, x0: float) -> bool:
        """Whether a row that begins at `x0` is none of the group."""
        return x0 < self.x0 - 1 or (self.indents and x0 <= self.x0 + 1)


def list_rows(
    page: Page,
    body: Sequence[FigureLine],
    sections: Sequence[FigureLine],
    columns: Sequence[tuple[float, float]],
    left: float,
) -> Iterator[FigureRow]:
    """List the rows of a table from top to bottom: `body` are its lines, `sections` those between its heads
    and its first figures, `columns` where its figures stand, and `left` is where the first column begins.
    """
    stack: list[_Section] = []
    waiting: list[FigureLine] = list(sections)
    for index, line in enumerate(body):
        if not line.is_data:
            waiting.append(line)
            continue
        label = line.label
        if not label and len(line.cells) > 1 and YEAR.fullmatch(line.cells[0].text):
            label = line.cells[:1]
        begins = label[0].box.x0 if label else left
        wrapped: list[FigureLine] = []
        while waiting and _wraps(waiting[-1], line, label, wrapped):
            wrapped.insert(0, waiting.pop())
        for each in waiting:
            while stack and stack[-1].x0 >= each.box.x0 - 1:
                stack.pop()
            stack.append(_Section(each.box.x0, each.text.strip(" :")))
        waiting = []
        if label or wrapped:
            x0 = wrapped[0].box.x0 if wrapped else begins
            while stack and stack[-1].ends_before(x0):
                stack.pop()
            for section in stack:
                section.indents = section.indents or x0 > section.x0 + 1
        cells: list[FigureCell | None] = [None] * len(columns)
        words: list[int] = []
        for segment in list_figures(line):
            middle = sum(segment.edge) / 2
            column = min(
                range(len(columns)), key=lambda c: max(columns[c][0] - middle, middle - columns[c][1], 0)
            )
            if cells[column] is None:
                cells[column] = segment.cell
            words += segment.words
        parts = [segment for each in wrapped for segment in each.segments] + label
        words = [index for segment in parts for index in segment.words] + words
        goes_on = _find_continuation(body, index)
        if goes_on is not None:
            parts = [*parts, *goes_on.segments]
            words += [i for segment in goes_on.segments for i in segment.words]
            body[index + 1].empty()
        text = _clean_label(" ".join(segment.text for segment in parts))
        yield FigureRow(text, tuple(section.name for section in stack), tuple(cells), tuple(sorted(words)))


def _wraps(
    above: FigureLine, line: FigureLine, label: Sequence[Segment], wrapped: Sequence[FigureLine]
) -> bool:
    """Whether the text of the line above goes on in the label of this one."""
    below = wrapped[0] if wrapped else line
    text = above.text.rstrip()
    if not text or text.endswith(":") or below.box.y0 - above.box.y1 > 0.8 * line.height:
        return False
    if not label:
        return True
    following = (wrapped[0].text if wrapped else label[0].text)[:1]
    return (
        following.islower()
        or text[-1:] in ",-–—&"
        or bool(re.search(r"\b(?:and|of|to|the|for|in|by|from|on|at|with|or|a)$", text))
        or (following.isdigit() or following in "($")
    )


def _find_continuation(body: Sequence[FigureLine], index: int) -> FigureLine | None:
    """Find the line below, when the label of this one goes on there."""
    line = body[index]
    if index + 1 >= len(body) or not line.label:
        return None
    below = body[index + 1]
    if below.is_data or below.is_years or not below.segments:
        return None
    text = below.text.strip()
    if below.box.y0 - line.box.y1 > 0.8 * line.height or text.endswith(":") or not text[:1].islower():
        return None
    after = body[index + 2] if index + 2 < len(body) else None
    if after is not None and after.label and after.label[0].text[:1].islower():
        return None
    return below


def _clean_label(text: str) -> str:
    return LEADER.sub(" ", text).strip(" .:")
