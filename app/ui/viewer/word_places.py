"""Words of a page by where they stand: under the pointer, on the same line, above and below."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.documents import Box, Word
from app.ui.theme.mirroring import runs_leftwards

_ASIDE, _BESIDE = 3.0, 12.0
"""A line off counts as so much of the same distance along it; points within which a word is under the
pointer.
"""


def distance(box: Box, x: float, y: float) -> tuple[float, float]:
    """How far a point is from a box, across and down; 0 within it."""
    return max(box.x0 - x, x - box.x1, 0.0), max(box.y0 - y, y - box.y1, 0.0)


def word_at(words: Sequence[Word], x: float, y: float) -> int | None:
    """The word at a point of the page, or close beside it."""
    nearest = nearest_word(words, x, y)
    if nearest is None:
        return None
    across, down = distance(words[nearest].box, x, y)
    return nearest if across <= _BESIDE and down <= _BESIDE / 2 else None


def nearest_word(words: Sequence[Word], x: float, y: float) -> int | None:
    """The word that a selection reaches when the pointer is at a point: that of the nearest line, of the
    column that the point is in.
    """

    def far(place: int) -> float:
        across, down = distance(words[place].box, x, y)
        return across + _ASIDE * down

    return min(range(len(words)), key=far) if words else None


def line_of(words: Sequence[Word], place: int) -> tuple[int, int]:
    """The first and the last word of the line that a word stands in."""
    first = last = place
    while first > 0 and words[first - 1].line == words[place].line:
        first -= 1
    while last + 1 < len(words) and words[last + 1].line == words[place].line:
        last += 1
    return first, last


def is_leftwards(words: Sequence[Word], place: int) -> bool:
    """Whether the line that a word stands in is read from right to left: as its first and last word stand, or
    by the script of a word that stands alone.
    """
    first, last = line_of(words, place)
    if words[first].box.x0 >= words[last].box.x1:
        return True
    return words[first].box.x1 > words[last].box.x0 and runs_leftwards(words[place].text)


def line_beside(words: Sequence[Word], place: int, step: int) -> int | None:
    """The word above (`step` -1) or below (1) another one in reading order; None past the page's end."""
    first, last = line_of(words, place)
    beside = first - 1 if step < 0 else last + 1
    if not 0 <= beside < len(words):
        return None
    box = words[place].box
    middle = (box.x0 + box.x1) / 2
    first, last = line_of(words, beside)
    return min(range(first, last + 1), key=lambda each: distance(words[each].box, middle, 0)[0])


def paragraph_of(words: Sequence[Word], place: int) -> tuple[int, int]:
    """The first and the last word of the paragraph, or the table's row, that a word stands in."""
    block = words[place].block
    first = last = place
    while first and words[first - 1].block == block:
        first -= 1
    while last + 1 < len(words) and words[last + 1].block == block:
        last += 1
    return first, last
