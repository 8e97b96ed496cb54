"""Values written a letter to a box, as forms want names and numbers: told as the words that they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.core.documents import Box
from app.ingest.text.scripts import RawWord

_FEWEST = 4
"""Letters in a row of boxes. Judged."""
_WIDEST = 1.6
"""Heights of a letter from one to the next, at most. Judged: a box is little wider than it is high, and a
column of a table wider."""
_MOST_EMPTY = 4
"""Boxes in a row that may be left empty. Judged."""
_SAME_WIDTH = 0.12
"""What the width of a box may differ from that of the others, as a share of it. Judged."""
_SAME = 1.0
"""Points between two lines that are the edge of one box, or of two. Judged."""
_PAST = 0.75
"""Heights of a letter that the lines of its box go on above or below it. Judged: a box fits its letter, and a
further row of a table is a whole height more."""


def may_hold_combs(words: Sequence[RawWord]) -> bool:
    """Whether letters stand one by one side by side."""
    return any(True for _ in _find_runs(words))


def join_combs(words: Sequence[RawWord], edges: Sequence[Box]) -> list[RawWord]:
    """Join the letters that stand in boxes side by side, of which `edges` are the upright lines; where a box
    was left empty, another word begins.
    """
    joined: dict[int, RawWord | None] = {}
    for run in _find_runs(words) if edges else ():
        if _counts_up(run):
            continue
        for word in _split(run, _find_places(run, edges)):
            for letter in word[1:]:
                joined[id(letter)] = None
            y0, y1 = min(letter[1] for letter in word), max(letter[3] for letter in word)
            text = "".join(letter[4] for letter in word)
            joined[id(word[0])] = (word[0][0], y0, word[-1][2], y1, text, *run[0][5:7])
    found = ((id(word), word) for word in words)
    return [told for key, word in found if (told := joined.get(key, word)) is not None]


def _find_runs(words: Sequence[RawWord]) -> Iterator[list[RawWord]]:
    """Find single letters and figures that stand side by side at a distance."""
    letters = [word for word in words if len(word[4]) == 1 and word[4].isalnum()]
    if len(letters) < _FEWEST:
        return
    letters.sort(key=lambda word: (round(_find_height(word) / 3), word[0]))
    run: list[RawWord] = []
    for word in letters:
        if run and not _is_next(run[-1], word):
            if len(run) >= _FEWEST:
                yield run
            run = []
        run.append(word)
    if len(run) >= _FEWEST:
        yield run


def _find_middle(word: RawWord) -> float:
    return (word[0] + word[2]) / 2


def _find_height(word: RawWord) -> float:
    """Find the height on the page that the middle of a word is at."""
    return (word[1] + word[3]) / 2


def _is_next(one: RawWord, other: RawWord) -> bool:
    height = one[3] - one[1]
    gap = _find_middle(other) - _find_middle(one)
    is_level = abs(_find_height(one) - _find_height(other)) < 0.3 * height
    return is_level and 0 < gap <= _MOST_EMPTY * _WIDEST * height


def _counts_up(run: Sequence[RawWord]) -> bool:
    """Whether they are the marks of a scale: 1 2 3 4 5, A B C D."""
    codes = [ord(word[4]) for word in run]
    return all(other - one == 1 for one, other in pairwise(codes))


def _find_places(run: Sequence[RawWord], edges: Sequence[Box]) -> list[int] | None:
    """Find in which of the boxes of a row each letter stands; None where these are not of one width, hold two
    letters, or are the columns of a table.
    """
    height = run[0][3] - run[0][1]
    lines: list[float] = []
    for x in sorted(edge.x0 for edge in edges if _shares_height(edge, run[0])):
        if run[0][0] - _WIDEST * height < x < run[-1][2] + _WIDEST * height and (
            not lines or x - lines[-1] > _SAME
        ):
            lines.append(x)
    inner = [x for x in lines if _find_middle(run[0]) < x < _find_middle(run[-1])]
    widths = [other - one for one, other in pairwise(inner)]
    if len(inner) < _FEWEST - 1 or max(widths) > min(min(widths) * (1 + _SAME_WIDTH), _WIDEST * height):
        return None
    if 2 * sum(_goes_on(x, run[0], edges) for x in inner) > len(inner):
        return None
    places = [sum(x < _find_middle(letter) for x in inner) for letter in run]
    return places if all(one < other for one, other in pairwise(places)) else None


def _shares_height(edge: Box, letter: RawWord) -> bool:
    return min(edge.y1, letter[3]) - max(edge.y0, letter[1]) > 0.25 * (letter[3] - letter[1])


def _goes_on(x: float, letter: RawWord, edges: Sequence[Box]) -> bool:
    """Whether the upright line at `x` goes on past the row of a letter, as those of a table do, in one or in
    pieces that meet.
    """
    pieces = [edge for edge in edges if abs(edge.x0 - x) <= _SAME]
    top, bottom = letter[1], letter[3]
    for piece in sorted(pieces, key=lambda piece: piece.y1, reverse=True):
        if piece.y1 >= top - _SAME:
            top = min(top, piece.y0)
    for piece in sorted(pieces, key=lambda piece: piece.y0):
        if piece.y0 <= bottom + _SAME:
            bottom = max(bottom, piece.y1)
    past = _PAST * (letter[3] - letter[1])
    return top < letter[1] - past or bottom > letter[3] + past


def _split(run: Sequence[RawWord], places: Sequence[int] | None) -> Iterator[list[RawWord]]:
    """Split the letters of a row into words."""
    if places is None:
        return
    word = [run[0]]
    for (one, other), letter in zip(pairwise(places), run[1:], strict=True):
        if other - one > 1:
            yield word
            word = []
        word.append(letter)
    yield word
