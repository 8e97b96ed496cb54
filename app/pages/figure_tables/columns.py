"""The columns of a table of figures: where they are, what heads them, and what their figures are in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from app.core.figure_tables import FigureCell, FigureRow
from app.core.months import MONTHS
from app.pages.figure_tables.lines import FigureLine, list_figures

_LOOK_UP = 9
"""Lines above the first figures among which their heads are."""

APART = 3.2
"""Heights of a line: what is further below belongs to another table."""

_SCALES = (
    (
        re.compile(
            r"\b(?:in|\$)\s*(?:u\.?s\.?\s*)?(?:\$\s*)?(?:dollars?\s*in\s*)?thousands\b"
            r"|(?-i:\b[A-Z]{3}|[€£¥])\s*thousands?\b"
            r"|thousands of (?:u\.?s\.? )?dollars|\(thousands\)|\$?\b000['’]?s\b|^\s*thousands\b",
            re.IGNORECASE,
        ),
        Decimal(1000),
    ),
    (
        re.compile(
            r"\b(?:in|\$)\s*(?:u\.?s\.?\s*)?(?:\$\s*)?(?:dollars?\s*in\s*)?millions?\b"
            r"|(?-i:\b[A-Z]{3}|[€£¥])\s*millions?\b"
            r"|millions of (?:u\.?s\.? )?dollars|\((?:\$ ?)?millions\b|^\s*millions\b|\bmillions,",
            re.IGNORECASE,
        ),
        Decimal(10) ** 6,
    ),
    (
        re.compile(
            r"\b(?:in|\$)\s*(?:u\.?s\.?\s*)?(?:\$\s*)?billions\b|billions of (?:u\.?s\.? )?dollars",
            re.IGNORECASE,
        ),
        Decimal(10) ** 9,
    ),
)

_MONTH = "|".join(MONTHS["en"])

NAMES_COLUMN = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:ended|ending|year|months?|quarters?|weeks?|as of|fiscal|total|change)\b|%"
    r"|\b[QH][1-4]\b"
    rf"|\b(?:{_MONTH})\b",
    re.IGNORECASE,
)

_PERIOD = re.compile(
    r"\b(?:ended|ending|years?|months?|quarters?|weeks?|as of|fiscal|in (?:thousands|millions|billions))\b"
    rf"|^(?:at )?(?:{_MONTH})\b",
    re.IGNORECASE,
)


def find_columns(data: Sequence[FigureLine]) -> list[tuple[float, float]]:
    """Find where columns of figures begin and end, from left to right: figures that overlap are of one."""
    edges = sorted(segment.edge for line in data for segment in list_figures(line))
    found: list[list[float]] = []
    for x0, x1 in edges:
        if found and x0 < found[-1][1] - 1:
            found[-1][1] = max(found[-1][1], x1)
        else:
            found.append([x0, x1])
    return [(x0, x1) for x0, x1 in found]


def widen_columns(
    data: Sequence[FigureLine], columns: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """Widen columns by the currency signs that stand apart from their figures: heads are above both."""
    reaches = list(columns)
    for line in data:
        for segment in list_figures(line):
            place = next(
                i for i, (x0, x1) in enumerate(columns) if x0 <= segment.edge[0] and segment.edge[1] <= x1
            )
            x0, x1 = reaches[place]
            reaches[place] = min(x0, segment.box.x0), max(x1, segment.box.x1)
    return reaches


def find_above(
    lines: Sequence[FigureLine], first: int, columns: Sequence[tuple[float, float]], height: float
) -> tuple[list[FigureLine], list[FigureLine], list[FigureLine]]:
    """Find the lines of heads above the first line of figures, the sections between them and it, and the
    title.
    """
    left = columns[0][0]
    heads: list[FigureLine] = []
    waiting: list[FigureLine] = []
    sections: list[FigureLine] = []
    for index in range(first - 1, max(-1, first - 1 - _LOOK_UP), -1):
        line = lines[index]
        if line.is_data or lines[index + 1].box.y0 - line.box.y1 > 2 * APART * height:
            break
        right = [each for each in line.segments if (each.box.x0 + each.box.x1) / 2 > left - height]
        long = len(line.text.split()) >= 10 and len(line.segments) <= 2 and line.box.x1 > left
        if right and not long and (len(right) > 1 or right[0].box.x0 > left - 8 * height or line.is_years):
            if not heads:
                sections = waiting[::-1]
            elif waiting:
                waiting = []
            heads.insert(0, line)
            waiting = []
        elif long and heads:
            break
        else:
            waiting.append(line)
            if long:
                break
    if not heads:
        sections = [line for line in waiting[:2] if line.box.x1 < left][::-1]
    top = lines.index(heads[0]) if heads else first - len(sections)
    titles = [
        line for line in lines[max(0, top - 6) : top] if not line.is_data and len(line.text.split()) <= 30
    ]
    return heads, sections, titles


def find_heads(lines: Sequence[FigureLine], columns: Sequence[tuple[float, float]]) -> list[str]:
    """Find the head of each column. What stands over several belongs to all those it is nearest to."""
    heads: list[list[str]] = [[] for _ in columns]
    centres = [(x0 + x1) / 2 for x0, x1 in columns]
    left = columns[0][0]
    for line in lines:
        segments = [c for c in line.segments if c.box.x1 > left - 0.5 * line.height]
        if len(segments) > 1 or (segments and segments[0].box.x0 > left - 6 * line.height):
            pass
        else:
            segments = [c for c in segments if (c.box.x0 + c.box.x1) / 2 > left]
        if not segments:
            continue
        middles = [(c.box.x0 + c.box.x1) / 2 for c in segments]
        alone = len(segments) == 1 and len(columns) > 1
        for column, centre in enumerate(centres):
            near = min(range(len(segments)), key=lambda index: abs(middles[index] - centre))
            segment = segments[near]
            over = segment.box.x0 - 2 < columns[column][1] and segment.box.x1 + 2 > columns[column][0]
            if over or (len(segments) < len(columns) and (not alone or _PERIOD.search(segment.text))):
                heads[column].append(segment.text)
    return [" ".join(found) for found in heads]


def mark_percent(row: FigureRow, heads: Sequence[str]) -> FigureRow:
    """Mark the figures of a row in columns headed "%" as percentages."""
    cells = tuple(
        FigureCell(cell.text, cell.first, cell.last, cell.value, True, cell.currency)
        if cell is not None and "%" in head and not cell.percent
        else cell
        for cell, head in zip(row.cells, heads, strict=True)
    )
    return FigureRow(row.label, row.section, cells, row.words)


def find_scale(texts: Sequence[str]) -> Decimal | None:
    """Find what the figures below these lines are in, as the nearest of them says."""
    for text in reversed(texts):
        for pattern, scale in _SCALES:
            if pattern.search(text):
                return scale
    return None
