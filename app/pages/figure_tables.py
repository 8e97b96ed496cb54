"""Tables of figures, read from the words of a page and where they stand.

A row of a table is a label at the left and figures at the right of it; the figures of a column stand above
one another, and what stands above them is the column's head ("Year ended December 31, 2022"). That is how
accounts and reports are set, with rules or without. Everything is judged on the page as a person sees it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import pairwise
from statistics import median

from app.core.documents import Box, Page, Word, join_words, turn_box
from app.core.months import MONTHS


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure as it stands in a table: the words `first` … `last - 1` of the page.

    `value` is what is written, in the table's unit: (12.5) is -12.5 and a dash is 0; None where there is
    no figure, such as "n/a". `percent`: a sign says so, here or at the head of the column.
    """

    text: str
    first: int
    last: int
    value: Decimal | None
    percent: bool = False
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A label and its figures, one for each column of the table (None: nothing stands there).

    `section` is what is written above a group of rows, outermost first ("Current assets"). `words` are the
    positions on the page of the words of its label and its figures.
    """

    label: str
    section: tuple[str, ...]
    cells: tuple[Cell | None, ...]
    words: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under common heads. `scale` is what the figures are in (1,000 for thousands), None where the page
    does not say; figures for a share and percentages have none. `title` is what stands above the table,
    `words` the positions of the words of all of it but the title.
    """

    page: int
    title: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    scale: Decimal | None
    words: frozenset[int] = field(repr=False)


_FEWEST_ROWS = 2
_CELL_GAP = 0.75
"""Share of a line's height: a wider gap parts cells."""
_LOOK_UP = 9
"""Lines above the first figures among which their heads are."""
_APART = 3.2
"""Heights of a line: what is further below belongs to another table."""
_OFF = 8.0
"""Points by which the right edges of a column's figures may differ: brackets and signs hang out."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIGURE = re.compile(
    r"(?P<open>\()?\s*(?P<currency>US\$|[$€£¥])?\s*(?P<open2>\()?(?P<minus>[-–—−+])?\s*(?P<currency2>[$€£¥])?"
    r"(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
    r"\s*(?P<percent>%)?\s*(?(open)\)|(?(open2)\)|))\s*(?P<percent2>%)?(?:\([a-z0-9]{1,2}\)|\*+)?"
)
_NIL = re.compile(r"[$€£¥]?\s*[-–—−]+\s*%?")
_NOTHING = re.compile(r"(?:n/?[am]|nmf?|not meaningful|\*+)\.?", re.IGNORECASE)
_CURRENCY = re.compile(r"(?:US|C|A)?[$€£¥]")
_LEADER = re.compile(r"[.…·_]{2,}|(?:\.\s){2,}\.?|(?<!\S)\.(?!\S)")
_DIGIT = re.compile(r"\d")
_CLOSING = re.compile(r"\)?\s*%?|%\)")
_NOTE_MARK = re.compile(r"\(\d\)|\([a-z]\)|\*+")
_SCALES = (
    (
        re.compile(
            r"\b(?:in|\$)\s*(?:u\.?s\.?\s*)?(?:\$\s*)?(?:dollars?\s*in\s*)?thousands\b"
            r"|thousands of (?:u\.?s\.? )?dollars|\(thousands\)|\$?\b000['’]?s\b|^\s*thousands\b",
            re.IGNORECASE,
        ),
        Decimal(1000),
    ),
    (
        re.compile(
            r"\b(?:in|\$)\s*(?:u\.?s\.?\s*)?(?:\$\s*)?(?:dollars?\s*in\s*)?millions?\b"
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
_HEAD = re.compile(
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


@dataclass(slots=True)
class _Chunk:
    """Words of one line between two wide gaps, or one figure; `box` is as seen."""

    words: list[int]
    text: str
    box: Box
    cell: Cell | None = None
    edge: tuple[float, float] = (0.0, 0.0)
    """Of a figure: where its digits begin and end."""


@dataclass(slots=True)
class _Line:
    chunks: list[_Chunk]
    box: Box

    @property
    def cells(self) -> list[_Chunk]:
        """Its figures; the number of a footnote is none."""
        is_note = len(self.chunks) > 1 and self.chunks[1].cell is None
        return [
            chunk
            for place, chunk in enumerate(self.chunks)
            if chunk.cell is not None and not (is_note and not place and _NOTE_MARK.fullmatch(chunk.text))
        ]

    @property
    def label(self) -> list[_Chunk]:
        """What stands left of the first figure."""
        found: list[_Chunk] = []
        for chunk in self.chunks:
            if chunk.cell is not None:
                break
            found.append(chunk)
        return found

    @property
    def text(self) -> str:
        return " ".join(chunk.text for chunk in self.chunks)

    @property
    def height(self) -> float:
        return self.box.y1 - self.box.y0

    @property
    def is_years(self) -> bool:
        """Whether its figures are years, as in the heads of columns."""
        cells = self.cells
        return bool(cells) and all(_YEAR.fullmatch(chunk.text) for chunk in cells)

    @property
    def is_data(self) -> bool:
        return bool(self.cells) and not self.is_years


@dataclass(slots=True)
class _Section:
    """A line above a group of rows. `indents`: they stand further in than it."""

    x0: float
    name: str
    indents: bool = False

    def ends_before(self, x0: float) -> bool:
        """Whether a row that begins at `x0` is none of the group."""
        return x0 < self.x0 - 1 or (self.indents and x0 <= self.x0 + 1)


def find_figure_tables(page: Page) -> list[Table]:
    """The tables of `page`, from top to bottom."""
    lines = _list_lines(page)
    found: list[Table] = []
    columns: list[tuple[float, float]] = []
    for first, last in _runs(lines):
        first, last = _trim(lines, first, last)
        above, columns = columns, _find_columns([line for line in lines[first : last + 1] if line.is_data])
        table = _make_table(page, lines, first, last, columns)
        if table is None:
            columns = []
            continue
        if not any(table.heads) and found and _is_alike(above, columns):
            table = replace(table, heads=found[-1].heads, scale=found[-1].scale, title=found[-1].title)
        found.append(table)
    return found


def format_rows(table: Table, rows: Sequence[Row] | None = None) -> str:
    """The table as text, a line a row: "Net sales | 8,214 | 7,903", under its heads."""
    written = [" | ".join(("", *table.heads)).strip()] if any(table.heads) else []
    section: tuple[str, ...] = ()
    for row in table.rows if rows is None else rows:
        for depth, name in enumerate(row.section):
            if section[depth : depth + 1] != (name,):
                written.append(name)
        section = row.section
        written.append(" | ".join((row.label, *(cell.text if cell else "" for cell in row.cells))))
    return "\n".join(written)


# --- lines and figures


def _list_lines(page: Page) -> list[_Line]:
    """What stands at one height, from top to bottom."""
    boxes = [turn_box(word.box, page.width, page.height, page.rotation) for word in page.words]
    order = sorted(range(len(boxes)), key=lambda index: (boxes[index].y0 + boxes[index].y1, boxes[index].x0))
    groups: list[list[int]] = []
    middle = height = 0.0
    for index in order:
        box = boxes[index]
        own = (box.y0 + box.y1) / 2
        if groups and abs(own - middle) <= 0.3 * min(height, box.y1 - box.y0):
            groups[-1].append(index)
        else:
            groups.append([index])
            middle, height = own, box.y1 - box.y0
    found = [_make_line(page.words, boxes, sorted(group, key=lambda at: boxes[at].x0)) for group in groups]
    return [line for line in found if not all(_NOTE_MARK.fullmatch(chunk.text) for chunk in line.chunks)]


def _make_line(words: Sequence[Word], boxes: Sequence[Box], group: Sequence[int]) -> _Line:
    height = median(boxes[index].y1 - boxes[index].y0 for index in group)
    runs: list[list[int]] = []
    last: int | None = None
    for index in group:
        if _LEADER.fullmatch(words[index].text):
            last = None
            continue
        near = last is not None and boxes[index].x0 - boxes[last].x1 <= _CELL_GAP * height
        if near and not _begins_figure(words[index].text, [words[each].text for each in runs[-1]]):
            runs[-1].append(index)
        else:
            runs.append([index])
        last = index
    chunks: list[_Chunk] = []
    for run in _join_words(runs, words, boxes, height):
        chunks.append(_chunk(run, words, boxes))
    return _Line(chunks, _box_around([boxes[index] for index in group]))


def _begins_figure(text: str, before: Sequence[str]) -> bool:
    """Whether a word is, or begins, another figure than the words just before it."""
    if _CURRENCY.fullmatch(text):
        return True
    if _CURRENCY.fullmatch(before[-1]):
        return False
    return (
        bool(_DIGIT.search(text))
        and all(map(_looks_numeric, [*before, text]))
        and any(map(_DIGIT.search, before))
    )


def _join_words(
    runs: Sequence[list[int]], words: Sequence[Word], boxes: Sequence[Box], height: float
) -> Iterator[list[int]]:
    """Runs of words, with a currency sign or a closing bracket that stands apart put to its figure."""
    waiting: list[int] = []
    held: list[int] | None = None
    for run in runs:
        text = " ".join(words[index].text for index in run)
        if _CURRENCY.fullmatch(text):
            if held is not None:
                yield held
                held = None
            waiting = run
            continue
        if held is not None:
            near = boxes[run[0]].x0 - boxes[held[-1]].x1 <= 1.6 * height
            last = words[held[-1]].text
            if near and _CLOSING.fullmatch(text) and re.search(r"\d|[-–—]", last):
                held = held + run
                continue
            is_note = _NOTE_MARK.fullmatch(text) and boxes[run[0]].x0 - boxes[held[-1]].x1 <= 0.6 * height
            if is_note and _FIGURE.fullmatch(last) and len(last) > 1:
                continue
            yield held
        if waiting and not _looks_numeric(text):
            yield waiting
            held = run
        else:
            held = waiting + run
        waiting = []
    if held is not None:
        yield held
    if waiting:
        yield waiting


def _looks_numeric(text: str) -> bool:
    return bool(
        _FIGURE.fullmatch(text) or _NIL.fullmatch(text) or re.fullmatch(r"[$€£¥()%]+|\(?[\d,.]+", text)
    )


def _chunk(run: list[int], words: Sequence[Word], boxes: Sequence[Box]) -> _Chunk:
    text = join_words([words[index] for index in run])[0]
    box = _box_around([boxes[index] for index in run])
    cell = _make_cell(text, min(run), max(run) + 1)
    digits = [boxes[index] for index in run if re.search(r"\d|[-–—−]", words[index].text)]
    edge = _box_around(digits or [box])
    return _Chunk(run, text, box, cell, (edge.x0, edge.x1))


def _make_cell(text: str, first: int, last: int) -> Cell | None:
    if _NIL.fullmatch(text):
        return Cell(text, first, last, Decimal(0), "%" in text)
    if _NOTHING.fullmatch(text):
        return Cell(text, first, last, None)
    match = _FIGURE.fullmatch(text)
    if match is None:
        return None
    value = Decimal(match["digits"].replace(",", ""))
    if match["open"] or match["open2"] or (match["minus"] or "+") != "+":
        value = -value
    currency = match["currency"] or match["currency2"] or ""
    return Cell(text, first, last, value, bool(match["percent"] or match["percent2"]), currency[-1:])


# --- tables


def _runs(lines: Sequence[_Line]) -> Iterator[tuple[int, int]]:
    """Stretches of lines, first to last, that hold the rows of one table."""
    first = last = None
    for index, line in enumerate(lines):
        if line.is_data:
            if last is not None and first is not None and _is_parted(lines, last, index):
                yield first, last
                first = None
            first = index if first is None else first
            last = index
    if first is not None and last is not None:
        yield first, last


def _is_parted(lines: Sequence[_Line], above: int, below: int) -> bool:
    """Whether another table begins between these two lines of figures."""
    between = lines[above + 1 : below]
    left = min(chunk.edge[0] for chunk in lines[above].cells)
    heads = 0
    for line in between:
        if line.is_years:
            return True
        right = [chunk for chunk in line.chunks if chunk.box.x0 > left - line.height]
        heads += len(right) > 1 and any(_HEAD.search(chunk.text) for chunk in right)
        if line.box.x1 > left and len(line.text.split()) >= 8 and len(line.chunks) <= 2:
            return True
    if heads or len(between) > 5:
        return True
    stretch = lines[above : below + 1]
    return any(
        other.box.y0 - one.box.y1 > _APART * max(one.height, other.height) for one, other in pairwise(stretch)
    )


def _trim(lines: Sequence[_Line], first: int, last: int) -> tuple[int, int]:
    """The stretch without lines at its ends whose only figure stands in no column, as a page number does."""
    data = [index for index in range(first, last + 1) if lines[index].is_data]
    while len(data) > 1 and _is_stray(lines, data[-1], data[:-1]):
        data.pop()
    while len(data) > 1 and _is_stray(lines, data[0], data[1:]):
        data.pop(0)
    return data[0], data[-1]


def _is_stray(lines: Sequence[_Line], line: int, others: Sequence[int]) -> bool:
    figures = _list_figures(lines[line])
    return len(figures) == 1 and not any(
        figures[0].edge[0] < other.edge[1] and other.edge[0] < figures[0].edge[1]
        for index in others
        for other in _list_figures(lines[index])
    )


def _is_alike(above: Sequence[tuple[float, float]], columns: Sequence[tuple[float, float]]) -> bool:
    """Whether the columns of two tables stand below one another."""
    return len(above) == len(columns) and all(
        abs(one[1] - other[1]) < _OFF for one, other in zip(above, columns, strict=True)
    )


def _make_table(
    page: Page, lines: Sequence[_Line], first: int, last: int, columns: Sequence[tuple[float, float]]
) -> Table | None:
    body = list(lines[first : last + 1])
    data = [line for line in body if line.is_data]
    if len(data) < _FEWEST_ROWS or not columns or not any(line.label for line in data):
        return None
    left = columns[0][0]
    height = median(line.height for line in data)
    head_lines, sections, titles = _find_above(lines, first, columns, height)
    if not head_lines and (len(columns) > 1 and len(data) < 3):
        return None
    heads = _find_heads(head_lines, _reaches(data, columns))
    rows = list(_list_rows(page, body, sections, columns, left))
    if len([row for row in rows if row.label]) < _FEWEST_ROWS:
        return None
    used = {index for row in rows for index in row.words}
    used.update(index for line in head_lines for chunk in line.chunks for index in chunk.words)
    used.update(index for line in sections for chunk in line.chunks for index in chunk.words)
    title = " ".join(line.text for line in titles)
    stub = " ".join(line.label[0].text for line in head_lines if line.label)
    rows = [_move_percent(row, heads) for row in rows]
    scale = _scale([*(line.text for line in titles), *(line.text for line in head_lines)])
    if scale is None:
        scale = _scale([line.text for line in lines[: first + 1]])
    return Table(
        page.number,
        title or stub,
        tuple(heads),
        tuple(rows),
        scale,
        frozenset(used),
    )


def _move_percent(row: Row, heads: Sequence[str]) -> Row:
    """The row, with its figures in columns headed "%" as percentages."""
    cells = tuple(
        Cell(cell.text, cell.first, cell.last, cell.value, True, cell.currency)
        if cell is not None and "%" in head and not cell.percent
        else cell
        for cell, head in zip(row.cells, heads, strict=True)
    )
    return Row(row.label, row.section, cells, row.words)


def _find_columns(data: Sequence[_Line]) -> list[tuple[float, float]]:
    """Where the columns of figures begin and end, from left to right: figures that overlap are of one."""
    edges = sorted(chunk.edge for line in data for chunk in _list_figures(line))
    found: list[list[float]] = []
    for x0, x1 in edges:
        if found and x0 < found[-1][1] - 1:
            found[-1][1] = max(found[-1][1], x1)
        else:
            found.append([x0, x1])
    return [(x0, x1) for x0, x1 in found]


def _reaches(data: Sequence[_Line], columns: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The columns with the currency signs that stand apart from their figures: heads are above both."""
    reaches = list(columns)
    for line in data:
        for chunk in _list_figures(line):
            place = next(
                i for i, (x0, x1) in enumerate(columns) if x0 <= chunk.edge[0] and chunk.edge[1] <= x1
            )
            x0, x1 = reaches[place]
            reaches[place] = min(x0, chunk.box.x0), max(x1, chunk.box.x1)
    return reaches


def _list_figures(line: _Line) -> list[_Chunk]:
    """The line's figures, without a year at its left, which is its label."""
    cells = line.cells
    if len(cells) > 1 and not line.label and _YEAR.fullmatch(cells[0].text):
        return cells[1:]
    return cells


def _find_above(
    lines: Sequence[_Line], first: int, columns: Sequence[tuple[float, float]], height: float
) -> tuple[list[_Line], list[_Line], list[_Line]]:
    """The lines of heads above the first line of figures, the sections between them and it, and the title."""
    left = columns[0][0]
    heads: list[_Line] = []
    waiting: list[_Line] = []
    sections: list[_Line] = []
    for index in range(first - 1, max(-1, first - 1 - _LOOK_UP), -1):
        line = lines[index]
        if line.is_data or lines[index + 1].box.y0 - line.box.y1 > 2 * _APART * height:
            break
        right = [chunk for chunk in line.chunks if (chunk.box.x0 + chunk.box.x1) / 2 > left - height]
        long = len(line.text.split()) >= 10 and len(line.chunks) <= 2 and line.box.x1 > left
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


def _find_heads(lines: Sequence[_Line], columns: Sequence[tuple[float, float]]) -> list[str]:
    """The head of each column. What stands over several columns belongs to all those it is nearest to."""
    heads: list[list[str]] = [[] for _ in columns]
    centres = [(x0 + x1) / 2 for x0, x1 in columns]
    left = columns[0][0]
    for line in lines:
        chunks = [c for c in line.chunks if c.box.x1 > left - 0.5 * line.height]
        if len(chunks) > 1 or (chunks and chunks[0].box.x0 > left - 6 * line.height):
            pass
        else:
            chunks = [c for c in chunks if (c.box.x0 + c.box.x1) / 2 > left]
        if not chunks:
            continue
        middles = [(c.box.x0 + c.box.x1) / 2 for c in chunks]
        alone = len(chunks) == 1 and len(columns) > 1
        for column, centre in enumerate(centres):
            near = min(range(len(chunks)), key=lambda index: abs(middles[index] - centre))
            chunk = chunks[near]
            over = chunk.box.x0 - 2 < columns[column][1] and chunk.box.x1 + 2 > columns[column][0]
            if over or (len(chunks) < len(columns) and (not alone or _PERIOD.search(chunk.text))):
                heads[column].append(chunk.text)
    return [" ".join(found) for found in heads]


def _list_rows(
    page: Page,
    body: Sequence[_Line],
    sections: Sequence[_Line],
    columns: Sequence[tuple[float, float]],
    left: float,
) -> Iterator[Row]:
    stack: list[_Section] = []
    waiting: list[_Line] = list(sections)
    for index, line in enumerate(body):
        if not line.is_data:
            waiting.append(line)
            continue
        label = line.label
        if not label and len(line.cells) > 1 and _YEAR.fullmatch(line.cells[0].text):
            label = line.cells[:1]
        begins = label[0].box.x0 if label else left
        wrapped: list[_Line] = []
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
        cells: list[Cell | None] = [None] * len(columns)
        words: list[int] = []
        for chunk in _list_figures(line):
            middle = sum(chunk.edge) / 2
            column = min(
                range(len(columns)), key=lambda c: max(columns[c][0] - middle, middle - columns[c][1], 0)
            )
            if cells[column] is None:
                cells[column] = chunk.cell
            words += chunk.words
        parts = [chunk for each in wrapped for chunk in each.chunks] + label
        words = [index for chunk in parts for index in chunk.words] + words
        goes_on = _find_continuation(body, index)
        if goes_on is not None:
            parts = [*parts, *goes_on.chunks]
            words += [i for chunk in goes_on.chunks for i in chunk.words]
            body[index + 1].chunks.clear()
        text = _clean_label(" ".join(chunk.text for chunk in parts))
        yield Row(text, tuple(section.name for section in stack), tuple(cells), tuple(sorted(words)))


def _wraps(above: _Line, line: _Line, label: Sequence[_Chunk], wrapped: Sequence[_Line]) -> bool:
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


def _find_continuation(body: Sequence[_Line], index: int) -> _Line | None:
    """The line below, when the label of this one goes on there."""
    line = body[index]
    if index + 1 >= len(body) or not line.label:
        return None
    below = body[index + 1]
    if below.is_data or below.is_years or not below.chunks:
        return None
    text = below.text.strip()
    if below.box.y0 - line.box.y1 > 0.8 * line.height or text.endswith(":") or not text[:1].islower():
        return None
    after = body[index + 2] if index + 2 < len(body) else None
    if after is not None and after.label and after.label[0].text[:1].islower():
        return None
    return below


def _clean_label(text: str) -> str:
    return _LEADER.sub(" ", text).strip(" .:")


def _scale(texts: Sequence[str]) -> Decimal | None:
    """What the figures below these lines are in, as the nearest of them says."""
    for text in reversed(texts):
        for pattern, scale in _SCALES:
            if pattern.search(text):
                return scale
    return None


def _box_around(boxes: Sequence[Box]) -> Box:
    x0s, y0s, x1s, y1s = zip(*boxes, strict=True)
    return Box(min(x0s), min(y0s), max(x1s), max(y1s))
