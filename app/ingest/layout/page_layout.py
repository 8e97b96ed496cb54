"""How a page is laid out: the order it is read in, lines, table rows and paragraphs.

Geometry is judged on the page as a person sees it, that is, rotated; the boxes that are handed on stay
those of the unrotated page.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby, pairwise
from operator import itemgetter
from statistics import median

from app.core.documents import Box, Word, turn_box
from app.ingest.layout.label_pairing import Strip, may_pair, pair_labels
from app.ingest.layout.reading_order import order_blocks
from app.ingest.text.scripts import RawWord, is_unspaced, runs_from_right
from app.pages.lines import ends_sentence, goes_on, runs_over


def arrange_words(
    raw: Sequence[RawWord],
    width: float,
    height: float,
    rotation: int,
    fields: Mapping[int, Box] | None = None,
) -> tuple[Word, ...]:
    """Arrange words in reading order with lines and paragraphs numbered.

    The order given is kept, unless it mixes up columns, parts values from their labels or runs upwards.
    Pieces of text at one height, as the cells of a table's row, become one line. Blocks that hold several
    paragraphs are cut up, and blocks that part a sentence are put together. `width` and `height` are the
    unrotated page's, `fields` the places of the fields of a form, by the blocks of their values.
    """
    strips: list[_Piece] = []
    for (block, _), group in groupby(raw, key=itemgetter(5, 6)):
        words = list(group)
        strips.append(_strip(words, block, width, height, rotation))
    strips, sideways = _part_turned(strips)
    if fields or may_pair([strip.box for strip in strips], (strip.text for strip in strips)):
        places = {block: turn_box(box, width, height, rotation) for block, box in (fields or {}).items()}
        strips = _pair_values(
            strips, places, lambda words, block: _strip(words, block, width, height, rotation)
        )
    pieces: list[_Piece] = []
    for column in _order_columns(strips):
        first = len(pieces)
        for strip in column:
            if len(pieces) > first and pieces[-1].goes_on_beside(strip):
                pieces[-1].add(strip)
            else:
                pieces.append(strip)
            for below in strip.below:
                if pieces[-1].is_below and pieces[-1].goes_on_beside(below):
                    pieces[-1].add(below)
                else:
                    pieces.append(below)

    pieces = [*_put_asides_behind(pieces), *sideways]
    usual_gaps = _measure_usual_gaps(pieces)
    arranged: list[Word] = []
    number = 0
    for line, piece in enumerate(pieces):
        if (
            line
            and not piece.is_below
            and not _is_same_paragraph(pieces[line - 1], piece, usual_gaps.get(piece.block, 0.0))
        ):
            number += 1
        arranged += [
            _new_word((text, _new_box((x0, y0, x1, y1)), line, number))
            for x0, y0, x1, y1, text, _, _ in piece.words
        ]
    return tuple(arranged)


# Half the time of the classes' own constructors, and there are millions of words.
_new_word: Callable[[tuple[str, Box, int, int]], Word] = partial(tuple.__new__, Word)
_new_box: Callable[[tuple[float, float, float, float]], Box] = partial(tuple.__new__, Box)


@dataclass(slots=True)
class _Piece:
    """Words of one line while the lines are being found."""

    words: list[RawWord]
    box: Box
    """As seen; of a line that runs downwards, as if it ran to the right."""
    block: int
    is_vertical: bool = False
    cells: int = 1
    below: list[_Piece] = field(default_factory=list)
    """Lines of the value of which it is the label."""
    is_below: bool = False
    """It is such a line."""

    @property
    def height(self) -> float:
        return self.box.y1 - self.box.y0

    def goes_on_beside(self, other: _Piece) -> bool:
        """Whether `other` is read after this, at the same height and about the same size."""
        if other.box.x0 < self.box.x1 - 1 and not (
            other.box.x1 <= self.box.x0 + 1 and self.is_from_right and other.is_from_right
        ):
            return False
        low, high = sorted((self.height, other.height))
        return abs(_find_middle(self.box) - _find_middle(other.box)) <= 0.35 * low and high <= 2 * low

    @property
    def is_sideways(self) -> bool:
        """Whether it runs up or down the page, in a script that is not written so."""
        width, letters = self.box.x1 - self.box.x0, len(self.text)
        return not self.is_vertical and letters >= _SIDEWAYS_LETTERS and self.height > _SIDEWAYS * width

    def is_aside(self, prose: _Piece) -> bool:
        """Whether it is no line of the text that `prose` is a line of: in smaller letters, or a table's."""
        return self.height < 0.93 * prose.height or self.cells > 1 or not self.is_prose

    @property
    def text(self) -> str:
        return " ".join(word[4] for word in self.words)

    @property
    def is_from_right(self) -> bool:
        return runs_from_right(self.text)

    @property
    def is_prose(self) -> bool:
        """Whether it could be a line of a sentence: several words, most of them of letters only."""
        if len(self.words) < _PROSE_WORDS:
            return False
        letters = sum(1 for word in self.words if word[4].strip(_PUNCTUATION).isalpha())
        return letters >= 0.6 * len(self.words)

    def add(self, other: _Piece) -> None:
        self.words += other.words
        self.box = _box_around((self.box, other.box))
        self.cells += 1


_LETTERS = re.compile(r"[^\W\d_]{2,}")
_PUNCTUATION = ".,;:!?()\"'“”‘’"
_PROSE_WORDS = 3
_SIDEWAYS, _SIDEWAYS_LETTERS = 2.5, 3
"""A line of so many letters is so many times as high as wide only when it is turned."""
_CELL_GAP = 2.0
"""Heights of a line."""
_FEWEST_LINES = 3


def _find_middle(box: Box) -> float:
    return (box.y0 + box.y1) / 2


def _box_around(boxes: Sequence[Box]) -> Box:
    if len(boxes) == 1:
        return boxes[0]
    x0s, y0s, x1s, y1s = zip(*boxes, strict=True)
    return Box(min(x0s), min(y0s), max(x1s), max(y1s))


def _strip(words: list[RawWord], block: int, width: float, height: float, rotation: int) -> _Piece:
    x0s, y0s, x1s, y1s = list(zip(*words, strict=True))[:4]
    box = Box(min(x0s), min(y0s), max(x1s), max(y1s))
    if rotation:
        box = turn_box(box, width, height, rotation)
    if box.y1 - box.y0 > 1.5 * (box.x1 - box.x0) and is_unspaced("".join(word[4] for word in words)):
        return _Piece(words, Box(box.y0, -box.x1, box.y1, -box.x0), block, is_vertical=True)
    return _Piece(words, box, block)


def _pair_values(
    strips: Sequence[_Piece], fields: Mapping[int, Box], make: Callable[[list[RawWord], int], _Piece]
) -> list[_Piece]:
    """Pair the values on `strips` with their labels."""
    cells = [(part, line) for line, strip in enumerate(strips) for part in _split_cells(strip, make)]
    parts = [part for part, _ in cells]
    mirrored = 2 * sum(part.is_from_right for part in parts) > len(parts)
    flip = _mirror if mirrored else Box._make
    groups = pair_labels(
        [Strip(flip(part.box), part.text, part.block, line) for part, line in cells],
        {block: flip(box) for block, box in fields.items()},
    )
    if not any(group.beside or group.below for group in groups):
        return list(strips) if not fields else [parts[group.head] for group in groups]
    found: list[_Piece] = []
    for group in groups:
        head = parts[group.head]
        for index in sorted(group.beside, key=lambda index: parts[index].box.x0, reverse=mirrored):
            head.add(parts[index])
        for index in group.below:
            parts[index].is_below = True
            head.below.append(parts[index])
        found.append(head)
    return found


def _split_cells(strip: _Piece, make: Callable[[list[RawWord], int], _Piece]) -> Iterator[_Piece]:
    """Split what wide gaps part in a strip."""
    some: list[RawWord] = []
    from_right = strip.is_from_right
    for word in strip.words:
        if (
            some
            and not strip.is_vertical
            and _measure_gap(some[-1], word, from_right) > _CELL_GAP * strip.height
        ):
            yield make(some, strip.block)
            some = []
        some.append(word)
    yield make(some, strip.block) if len(some) < len(strip.words) else strip


def _measure_gap(one: RawWord, other: RawWord, from_right: bool) -> float:
    """Measure the gap between two words of a line, also of one that runs down or up the page."""
    across = one[0] - other[2] if from_right else other[0] - one[2]
    return max(across, other[1] - one[3], one[1] - other[3])


def _mirror(box: Box) -> Box:
    return Box(-box.x1, box.y0, -box.x0, box.y1)


def _order_columns(strips: Sequence[_Piece]) -> list[list[_Piece]]:
    """Order `strips` as they are read; what belongs to one row of a table is in one list."""
    if not _is_disordered(strips):
        return [list(strips)]
    mirrored = 2 * sum(strip.is_from_right for strip in strips) > len(strips)
    boxes = [_mirror(strip.box) if mirrored else strip.box for strip in strips]
    return [[strips[index] for row in rows for index in row] for rows in order_blocks(boxes)]


def _is_disordered(strips: Sequence[_Piece]) -> bool:
    """Whether prose goes back up the page, or to and fro between columns whose sentences go on below."""
    upwards = 0
    beside: list[tuple[_Piece, _Piece]] = []
    for one, other in pairwise(strips):
        if other.box.y0 >= one.box.y1:
            continue
        if other.box.y1 <= one.box.y0 + 2:
            shared = min(one.box.x1, other.box.x1) - max(one.box.x0, other.box.x0)
            narrower = min(one.box.x1 - one.box.x0, other.box.x1 - other.box.x0)
            fewest = min(len(one.words), len(other.words))
            upwards += shared > 0.5 * narrower and fewest > _PROSE_WORDS and one.is_prose and other.is_prose
        elif (other.box.x0 >= one.box.x1 - 1 or other.box.x1 <= one.box.x0 + 1) and (
            one.is_prose and other.is_prose
        ):
            beside.append((one, other))
    if upwards >= _FEWEST_LINES and upwards >= 0.1 * sum(strip.is_prose for strip in strips):
        return True
    return len(beside) >= _FEWEST_LINES and all(map(_goes_on_below, zip(*beside, strict=True)))


def _goes_on_below(column: Sequence[_Piece]) -> bool:
    """Whether these lines seem to be the text of a column, and not the cells of one of a table's."""
    starts = [word[0][:1] for strip in column if (word := _LETTERS.search(strip.text))]
    cased = [start for start in starts if start.isupper() or start.islower()]
    if cased or not starts:
        return sum(map(str.islower, cased)) >= 0.4 * len(column)
    widths = [strip.box.x1 - strip.box.x0 for strip in column]
    return len(widths) > _FEWEST_LINES and median(widths) >= 0.8 * max(widths)


def _measure_usual_gaps(pieces: Sequence[_Piece]) -> dict[int, float]:
    """Measure the distance between the lines of each block, in points."""
    gaps: defaultdict[int, list[float]] = defaultdict(list)
    for above, below in pairwise(pieces):
        if above.block == below.block:
            gaps[above.block].append(below.box.y0 - above.box.y1)
    return {block: median(found) for block, found in gaps.items()}


def _is_same_paragraph(above: _Piece, below: _Piece, usual_gap: float) -> bool:
    """`usual_gap` is that of the block of `below`."""
    low, high = sorted((above.height, below.height))
    if high > 1.25 * low:
        return False
    gap = below.box.y0 - above.box.y1
    if above.block == below.block and gap > -1.5 * high:
        return gap <= max(usual_gap, 0.0) + 0.5 * low
    if above.is_vertical and below.is_vertical:
        return 0 <= gap <= 1.5 * high and not ends_sentence(above.words[-1][4])
    if above.cells > 1 or below.cells > 1 or len(above.words) <= 3:
        return False
    last, following = above.words[-1][4], below.words[0][4]
    return goes_on(last, following) or (_starts_a_column(above, below) and runs_over(above.text, below.text))


def _part_turned(strips: Sequence[_Piece]) -> tuple[list[_Piece], list[_Piece]]:
    """Part the lines that are read as the page stands, and those that run up or down beside them, as stamps
    do.
    """
    upright = [strip for strip in strips if not strip.is_sideways]
    if len(upright) < len(strips) - len(upright):
        return list(strips), []
    return upright, [strip for strip in strips if strip.is_sideways]


def _put_asides_behind(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Put behind all `pieces` the footnotes, captions and tables that part a sentence at a column's end."""
    kept: list[_Piece] = []
    asides: list[_Piece] = []
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        kept.append(piece)
        index += 1
        if not piece.is_prose or ends_sentence(piece.words[-1][4]):
            continue
        behind = index
        while (
            behind < len(pieces)
            and pieces[behind].is_aside(piece)
            and not _goes_on_under(piece, pieces[behind])
        ):
            behind += 1
        if (
            index < behind < len(pieces)
            and _starts_a_column(piece, pieces[behind])
            and runs_over(piece.text, pieces[behind].text)
        ):
            asides += pieces[index:behind]
            index = behind
    return [*kept, *asides]


def _goes_on_under(above: _Piece, below: _Piece) -> bool:
    """Whether `below` is the next line of the text, short as the last one of a paragraph may be."""
    gap = below.box.y0 - above.box.y1
    return (
        above.block == below.block
        and below.cells == 1
        and -0.5 * above.height <= gap <= above.height
        and below.height >= 0.93 * above.height
    )


def _starts_a_column(above: _Piece, below: _Piece) -> bool:
    """Whether `below` stands higher up, beside what `above` ends, and is set in letters of the same size."""
    low, high = sorted((above.height, below.height))
    beside = below.box.x0 >= above.box.x1 - high or below.box.x1 <= above.box.x0 + high
    return below.box.y1 <= above.box.y0 + 0.5 * low and beside and high <= 1.1 * low
