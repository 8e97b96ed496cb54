"""Ticks and radio buttons told in words, beside the words that they are for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from app.core.documents import Box
from app.ingest.pdf.fields import Field
from app.ingest.text.scripts import RawWord

_NEAR = 2.5
"""Heights of a line: the words right of a button are no further away, nor any other words of these."""
_FARTHEST = 40.0
"""The same for words left of it, which may stand in another column."""
_RUNS_ON = 1.5
"""Heights of a line from one line of a text to the next."""
_STOP = re.compile(r"[.;!?]$")


def add_marks(words: Sequence[RawWord], fields: Sequence[Field], first: int) -> list[RawWord]:
    """Add to `words` what the buttons among `fields` say, beside the words for them: "local [chosen]". The
    mark of a button without any is given the block `first` plus its position in `fields`.
    """
    buttons = [field.box for field in fields if field.mark]
    rows = [list(group) for _, group in groupby(words, key=itemgetter(5, 6))]
    labels = [_Labels(rows, button, buttons) for button in buttons]
    from_right = 2 * sum(each.is_right for each in labels) >= sum(each.has_any for each in labels)
    chosen = [((each.right if from_right else each.left) or each.left or each.right) for each in labels]
    found = iter(zip(labels, chosen, strict=True))
    alone: list[RawWord] = []
    placed: dict[tuple[int, int], list[RawWord]] = {}
    for number, field in enumerate(fields, first):
        if not field.mark:
            continue
        near, label = next(found)
        is_shared = chosen.count(label) > 1
        name = field.name or (_head(words, field.box) if is_shared else "")
        named = f"[{name}: {field.mark}]" if name else f"[{field.mark}]"
        if label is None and field.is_drawn:
            continue  # a square that is for nothing
        if label is None:
            alone += _mark(named, field.box, number, 0)
            continue
        row, start, end = label
        before = label == near.right and _goes_on(rows, row, end, buttons)
        text, place = (
            (f"[{field.mark}:]", start) if before else (named if is_shared else f"[{field.mark}]", end)
        )
        block, line = rows[row][0][5:7]
        placed.setdefault((row, place), []).extend(_mark(text, field.box, block, line))
    marked: list[RawWord] = []
    for row, some in enumerate(rows):
        for place in range(len(some) + 1):
            marked += placed.get((row, place), ())
            marked += some[place : place + 1]
    return marked + alone


def _mark(text: str, box: Box, block: int, line: int) -> list[RawWord]:
    return [(*box, word, block, line) for word in text.split()]


def _head(words: Sequence[RawWord], button: Box) -> str:
    """The word at the head of the column that a button stands in."""
    above = [
        word for word in words if word[0] < button.x1 and word[2] > button.x0 and word[3] <= button.y0 + 2
    ]
    return max(above, key=itemgetter(3), default=(0, 0, 0, 0, ""))[4]


_Label = tuple[int, int, int]
"""The row and its words `start` … `end - 1`."""


class _Labels:
    """The words next to a button, right and left of it."""

    def __init__(self, rows: Sequence[Sequence[RawWord]], button: Box, buttons: Sequence[Box]) -> None:
        self.right: _Label | None = None
        self.left: _Label | None = None
        gaps = [float("inf"), float("inf")]
        height = button.y1 - button.y0
        for row, words in enumerate(rows):
            if not _level(words[0], button):
                continue
            for place, word in enumerate(words):
                right, left = word[0] - button.x1, button.x0 - word[2]
                size = max(word[3] - word[1], min(height, 20.0))
                if -0.5 * height < right < min(gaps[0], _NEAR * size):
                    gaps[0] = right
                    self.right = (row, place, _end(words, place, buttons, button))
                if -0.5 * height < left < min(gaps[1], _FARTHEST * size):
                    gaps[1] = left
                    self.left = (row, place, place + 1)
        self.has_any = self.right is not None or self.left is not None
        self.is_right = self.right is not None and gaps[0] <= gaps[1]


def _level(word: RawWord, button: Box) -> bool:
    middle = (button.y0 + button.y1) / 2
    return word[1] - 2 <= middle <= word[3] + 2


def _end(words: Sequence[RawWord], start: int, buttons: Sequence[Box], own: Box) -> int:
    """Where the words that begin at `start` end: before another button, or a wide gap."""
    for place in range(start + 1, len(words)):
        before, after = words[place - 1], words[place]
        if after[0] - before[2] > _NEAR * (after[3] - after[1]):
            return place
        between = (
            other for other in buttons if other != own and before[0] < (other.x0 + other.x1) / 2 < after[2]
        )
        if any(_level(after, other) and other.x0 >= before[2] - 2 for other in between):
            return place
    return len(words)


def _goes_on(rows: Sequence[Sequence[RawWord]], row: int, end: int, buttons: Sequence[Box]) -> bool:
    """Whether the words for a button are whole sentences, or go on in the next line."""
    words = rows[row]
    if _STOP.search(words[end - 1][4]):
        return True
    if end < len(words):
        return False
    return any(
        following[0][5] == words[0][5]
        and 0 < following[0][1] - words[0][1] < _RUNS_ON * (words[0][3] - words[0][1])
        and not any(_level(following[0], button) for button in buttons)
        for following in _following(rows, row)
    )


def _following(rows: Sequence[Sequence[RawWord]], row: int) -> Iterator[Sequence[RawWord]]:
    yield from rows[row + 1 : row + 2]
