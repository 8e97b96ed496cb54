"""How a page is laid out: lines, table rows, paragraphs, and what is repeated on every page.

Geometry is judged on the page as a person sees it, that is, rotated; the boxes that are handed on stay
those of the unrotated page.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from statistics import median

from app.core.documents import Box, Page, Word

RawWord = tuple[float, float, float, float, str, int, int]
"""x0, y0, x1, y1 on the unrotated page, text, number of block, number of line in the block."""


@dataclass(frozen=True, slots=True)
class Line:
    """The words `first` … `last - 1` of a page, which stand side by side; `box` is as seen.

    `is_row`: wide gaps part them into cells, as in a table.
    """

    first: int
    last: int
    box: Box
    block: int
    is_row: bool


def arrange(raw: Sequence[RawWord], width: float, height: float, rotation: int) -> tuple[Word, ...]:
    """Words with lines and paragraphs numbered, in the order given.

    Pieces of text at one height, as the cells of a table's row, become one line. Blocks that hold
    several paragraphs are cut up, and blocks that part a sentence are put together. `width` and
    `height` are the unrotated page's.
    """
    pieces: list[_Piece] = []
    for (block, _), group in groupby(raw, key=itemgetter(5, 6)):
        words = list(group)
        seen = [_seen(Box(*word[:4]), width, height, rotation) for word in words]
        piece = _Piece(words, _around(seen), block)
        if pieces and pieces[-1].goes_on_beside(piece):
            pieces[-1].add(piece)
        else:
            pieces.append(piece)

    usual_gaps = _usual_gaps(pieces)
    arranged: list[Word] = []
    number = 0
    for line, piece in enumerate(pieces):
        if line and not _same_paragraph(pieces[line - 1], piece, usual_gaps.get(piece.block, 0.0)):
            number += 1
        arranged += [Word(word[4], Box(*word[:4]), line, number) for word in piece.words]
    return tuple(arranged)


def lines(page: Page) -> list[Line]:
    """The lines of `page` in reading order."""
    found: list[Line] = []
    first = 0
    for _, group in groupby(page.words, key=itemgetter(2)):
        words = list(group)
        seen = [_seen(word.box, page.width, page.height, page.rotation) for word in words]
        box = _around(seen)
        last = first + len(words)
        found.append(Line(first, last, box, words[0].block, _has_cells(words, seen, box.y1 - box.y0)))
        first = last
    return found


def repeated_words(pages: Iterable[Page]) -> dict[int, set[int]]:
    """Running headers, footers and page numbers: positions of their words by page number.

    A line runs when its text stands at the same height of several pages near one another, or would
    if one number in it, the page's, is counted on. Its first occurrence is kept, unless it is
    nothing but a page number.
    """
    places: defaultdict[tuple[str, str], list[_Place]] = defaultdict(list)
    count = 0
    for page in pages:
        count += 1
        for edge, line in _edges(page):
            text = " ".join(word.text for word in page.words[line.first : line.last])
            height = _seen_height(page)
            y = (line.box.y0 + line.box.y1) / 2 / height
            for variant in _variants(text, page.number):
                places[edge, variant].append(_Place(page.number, y, line.first, line.last))
    fewest = 3 if count <= 10 else 4
    repeated: defaultdict[int, set[int]] = defaultdict(set)
    for (_, variant), found in places.items():
        if len(found) < fewest:
            continue
        middle = median(place.y for place in found)
        running = [place for place in found if abs(place.y - middle) < 0.025]
        numbers = sorted({place.page for place in running})
        if len(numbers) < fewest or len(numbers) < 0.4 * (numbers[-1] - numbers[0] + 1):
            continue
        only_number = not _LETTER.search(_COUNTED.sub("", _PAGE.sub("", variant)))
        for place in running:
            if only_number or place.page != numbers[0]:
                repeated[place.page].update(range(place.first, place.last))
    return dict(repeated)


@dataclass(slots=True)
class _Piece:
    """Words of one line while the lines are being found."""

    words: list[RawWord]
    box: Box
    block: int
    cells: int = 1

    @property
    def height(self) -> float:
        return self.box.y1 - self.box.y0

    def goes_on_beside(self, other: _Piece) -> bool:
        """Whether `other` stands to the right of this, at the same height and about the same size."""
        low, high = sorted((self.height, other.height))
        middle = (self.box.y0 + self.box.y1) / 2
        return (
            other.box.x0 >= self.box.x1 - 1
            and abs(middle - (other.box.y0 + other.box.y1) / 2) <= 0.35 * low
            and high <= 2 * low
        )

    def add(self, other: _Piece) -> None:
        self.words += other.words
        self.box = _around((self.box, other.box))
        self.cells += 1


@dataclass(frozen=True, slots=True)
class _Place:
    page: int
    y: float
    first: int
    last: int


_LETTER = re.compile(r"[^\W\d_]")
_NUMBER = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,]*\d)")
_ROMAN = re.compile(r"[ivxl]{1,7}")
_COUNTED = re.compile(r"<-?\d+>")
_PAGE = re.compile(r"\b(page|of|p|pg)\b")
_BULLET = re.compile(r"[^\w$€£¥%]{1,2}|\(?\w{1,3}[.)]")
_EDGE_LINES = 4
_MOST_WORDS = 20


def _edges(page: Page) -> Iterator[tuple[str, Line]]:
    """The uppermost and lowermost lines of a page that could run through a document."""
    found = sorted(lines(page), key=lambda line: line.box.y0 + line.box.y1)
    half = (len(found) + 1) // 2
    for edge, some in (
        ("top", found[: min(_EDGE_LINES, half)]),
        ("bottom", found[half:][-_EDGE_LINES:]),
    ):
        for line in some:
            if line.last - line.first <= _MOST_WORDS:
                yield edge, line


def _variants(text: str, page: int) -> Iterator[str]:
    """The text itself, and with each of its numbers given as its distance from the page's number.

    Lines that differ in more than a page number, as totals on a hundred invoices do, share none.
    """
    text = text.casefold()
    yield text
    for match in _NUMBER.finditer(text):
        yield f"{text[: match.start()]}<{int(match.group()) - page}>{text[match.end() :]}"
    if _ROMAN.fullmatch(text):
        yield f"<{_roman(text) - page}>"


def _roman(text: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[letter] for letter in text]
    return sum(-a if a < b else a for a, b in pairwise([*values, 0]))


def _seen(box: Box, width: float, height: float, rotation: int) -> Box:
    x0, y0, x1, y1 = box
    match rotation % 360:
        case 90:
            return Box(height - y1, x0, height - y0, x1)
        case 180:
            return Box(width - x1, height - y1, width - x0, height - y0)
        case 270:
            return Box(y0, width - x1, y1, width - x0)
    return box


def _seen_height(page: Page) -> float:
    return (page.width if page.rotation % 180 else page.height) or 1.0


def _around(boxes: Sequence[Box]) -> Box:
    if len(boxes) == 1:
        return boxes[0]
    return Box(
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def _has_cells(words: Sequence[Word], seen: Sequence[Box], height: float) -> bool:
    """Whether gaps wider than any between words part a line; one after a bullet does not count."""
    first = 1 if _BULLET.fullmatch(words[0].text) else 0
    return any(right.x0 - left.x1 > 1.5 * height for left, right in pairwise(seen[first:]))


def _usual_gaps(pieces: Sequence[_Piece]) -> dict[int, float]:
    """The distance between the lines of each block, in points."""
    gaps: defaultdict[int, list[float]] = defaultdict(list)
    for above, below in pairwise(pieces):
        if above.block == below.block:
            gaps[above.block].append(below.box.y0 - above.box.y1)
    return {block: median(found) for block, found in gaps.items()}


def _same_paragraph(above: _Piece, below: _Piece, usual_gap: float) -> bool:
    """`usual_gap` is that of the block of `below`."""
    low, high = sorted((above.height, below.height))
    if high > 1.25 * low:
        return False
    if above.block == below.block:
        gap = below.box.y0 - above.box.y1
        return -1.5 * high < gap <= max(usual_gap, 0.0) + 0.5 * low
    return above.cells == below.cells == 1 and _sentence_goes_on(
        [word[4] for word in above.words], below.words[0][4]
    )


def _sentence_goes_on(above: Sequence[str], below: str) -> bool:
    return len(above) > 3 and goes_on(above[-1], below)


def goes_on(last: str, following: str) -> bool:
    """Whether a sentence that `last` does not end seems to go on with the word `following`."""
    return following[:1].islower() and not _TERMINAL.search(last)


_TERMINAL = re.compile(r"[.!?:;…。！？][\"'”’)\]]*$")
