"""Part a page into stretches: a paragraph's lines, or one row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

from app.core.documents import Page, Word
from app.pages.cells import is_in_gutter
from app.pages.lines import DOTS, Line

_ANY_LEADER = re.compile(rf"(?<!\S){DOTS.pattern}(?!\S)")
_LEAST_LEADER = 4
_PERIOD = r"(?:19|20)\d\d[a-z]?|(?:FY|CY)'?\d{2,4}|[HQ][1-4](?:'?\d{2,4})?|[1-4][HQ]'?\d{0,4}"
_FIGURE = re.compile(rf"(?<!\S)(?!\W*(?:{_PERIOD})\W*(?:\s|$))\S*\d")
_FIGURE_BUT_DAY = re.compile(rf"(?<!\S)(?!\W*(?:{_PERIOD}|[0-3]?\d[.,]?)\W*(?:\s|$))\S*\d")
_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|ma[ij]|jun|jul|aug|sep|o[ck]t|nov|de[cz])", re.IGNORECASE)
_FEWEST_ROWS = 3
_MOST_HEAD_ROWS = 3
_MOST_LABEL_WORDS = 8


@dataclass(slots=True)
class Stretch:
    """Words that stand together: a paragraph's lines, or one row of a table."""

    words: list[int]
    lines: int
    is_row: bool
    block: int


def find_leaders(words: Sequence[Word]) -> set[int]:
    """Find the dots that lead the eye across a table of contents: many tokens, no meaning."""
    found: set[int] = set()
    if not _ANY_LEADER.search(" ".join([word[0] for word in words])):
        return found
    for is_dots, group in groupby(range(len(words)), lambda i: bool(DOTS.fullmatch(words[i].text))):
        if is_dots:
            run = list(group)
            if sum(len(words[i].text) for i in run) >= _LEAST_LEADER:
                found.update(run)
    return found


def find_gutter(page: Page) -> set[int]:
    """Find the words of a sheet's page that number its rows and name its columns."""
    return {index for index, word in enumerate(page.words) if is_in_gutter(word.box)}


def find_stretches(found: Sequence[Line], left_out: set[int], edges: set[int]) -> Iterator[Stretch]:
    """Find the stretches of a page's lines, without the words left out. One begins at each of `edges`."""
    parts = 0

    def together(line: Line) -> tuple[int, int, int]:
        nonlocal parts
        parts += line.first in edges
        # A row is by itself: no other line has its first word.
        return (line.block, line.first if line.is_row else -1, parts)

    for (block, row, _), group in groupby(found, together):
        some = list(group)
        kept = [i for line in some for i in range(line.first, line.last) if i not in left_out]
        if kept:
            yield Stretch(kept, len(some), row >= 0, block)


def find_table_heads(stretches: Sequence[Stretch], texts: Sequence[str]) -> list[Sequence[int]]:
    """Find for each stretch which others are the heads of the columns of the table that it stands in."""
    heads: list[Sequence[int]] = [()] * len(stretches)
    for first, last in _find_tables(stretches):
        body = first
        while body < min(last, first + _MOST_HEAD_ROWS) and not _holds_figures(texts[body]):
            body += 1
        rows = [place for place in range(body, last) if stretches[place].is_row]
        with_figures = sum(_holds_figures(texts[place]) for place in rows)
        if body > first and len(rows) > 1 and 2 * with_figures >= len(rows):
            heads[body:last] = [range(first, body)] * (last - body)
    return heads


def _find_tables(stretches: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    """Find runs of at least three rows, between which single lines of a few words may stand."""
    first, last, rows = 0, 0, 0
    for place, stretch in enumerate(stretches):
        if stretch.is_row:
            first, last, rows = (first if rows else place), place + 1, rows + 1
        elif rows and not (stretch.lines == 1 and len(stretch.words) <= _MOST_LABEL_WORDS):
            if rows >= _FEWEST_ROWS:
                yield first, last
            rows = 0
    if rows >= _FEWEST_ROWS:
        yield first, last


def _holds_figures(text: str) -> bool:
    """Whether there are numbers in `text` that are not years, quarters or days of a month."""
    return (_FIGURE_BUT_DAY if _MONTH.search(text) else _FIGURE).search(text) is not None


def measure_line(page: Page, stretch: Stretch) -> float:
    """Measure how high a line of a stretch is, as the page is seen: half of its words are higher."""
    boxes = [page.words[index].box for index in stretch.words]
    if page.rotation % 180:
        return median(box.x1 - box.x0 for box in boxes)
    return median(box.y1 - box.y0 for box in boxes)


def reads_as_heading(stretch: Stretch, text: str) -> bool:
    """Whether it is a short line or two that start with a capital or a number and end without a stop."""
    first = next((c for c in text if c.isalnum()), "")
    return (
        not stretch.is_row
        and stretch.lines <= 2
        and len(stretch.words) <= 12
        and any(c.isalpha() for c in text)
        and (first.isdigit() or not first.islower())
        and text[-1] not in ".,;:!?-"
    )
