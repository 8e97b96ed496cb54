"""Titles cut so that different documents look different."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from app.core.documents import UNSPACED
from app.ui.widgets.eliding import elided

_MIDDLE = Qt.TextElideMode.ElideMiddle
_CUT = "…"
_HEAD = 0.6
"""Of the room beside what differs, the share for the title's beginning."""
_DEEPEST, _TRIES = 3, 3
_SLACK = 3
"""Logical pixels by which parts side by side may be wider than each by itself."""
_WORD_START = re.compile(rf"(?<=[\s_\-./])(?=[^\s_\-./])|(?=[{UNSPACED}])")
_WORD = 14
"""Characters of a word that is shown whole for one letter that differs in it."""
_SCRAP = 3
"""Characters too few to say anything."""


class Titles:
    """The titles that are shown beside each other."""

    def __init__(self, titles: Iterable[str]) -> None:
        self._titles = tuple(dict.fromkeys(titles))
        self._known: dict[tuple[str, int, int], str] = {}

    def shortened(self, title: str, metrics: QFontMetrics, width: int) -> str:
        """The title in at most `width` logical pixels. Where another title would look the same, what differs
        stays, and what they share gives way.
        """
        key = title, width, metrics.horizontalAdvance(title)
        if key not in self._known:
            self._known[key] = _told_apart(title, self._titles, metrics, width)
        return self._known[key]


def _told_apart(title: str, titles: Iterable[str], metrics: QFontMetrics, width: int, depth: int = 0) -> str:
    shown = elided(title, metrics, width, _MIDDLE)
    if shown == title:
        return shown
    alike: set[str] = set()
    for _ in range(_TRIES if depth < _DEEPEST else 0):
        new = {other for other in titles if other != title and _fits(shown, other)} - alike
        if not new:
            break
        alike |= new
        shown = _with_what_differs(title, alike, metrics, width - _SLACK, depth)
    return shown


def _fits(shown: str, title: str) -> bool:
    """Whether what is shown could be of this title."""
    parts = (re.escape(part.strip()) for part in shown.split(_CUT))
    return re.fullmatch(".*".join(parts), title, re.DOTALL) is not None


def _with_what_differs(
    title: str, alike: Iterable[str], metrics: QFontMetrics, width: int, depth: int
) -> str:
    first, last = _what_differs(title, alike)
    before = f"{_CUT} " if title[first - 1 : first].isspace() else _CUT
    after = f" {_CUT}" if title[last : last + 1].isspace() else _CUT
    told = title[first:last].strip()
    around = metrics.horizontalAdvance((before if first else "") + (after if last < len(title) else ""))
    room = width - around - metrics.horizontalAdvance(told)
    if room < 0:
        others = [other[slice(*_what_differs(other, [title]))].strip() for other in alike]
        told = _told_apart(told, others, metrics, width - around, depth + 1)
        room = width - around - metrics.horizontalAdvance(told)
    start = _beginning(title[:first].rstrip(), metrics, int(_HEAD * room) if last < len(title) else room)
    end = _ending(title[last:].lstrip(), metrics, room - metrics.horizontalAdvance(start))
    if start == title[:first].rstrip():
        before = title[len(start) : first]
    if end == title[last:].lstrip():
        after = title[last : len(title) - len(end)]
    return f"{start}{before if first else ''}{told}{after if last < len(title) else ''}{end}"


def _what_differs(title: str, others: Iterable[str]) -> tuple[int, int]:
    """Where in a title what tells it from all `others` begins and ends, whole words."""
    first, last = len(title), 0
    for other in others:
        same = _same(title, other)
        most = min(len(title), len(other)) - same
        at_end = min(_same(title[::-1], other[::-1]), most)
        first, last = min(first, same), max(last, len(title) - at_end)
    last = max(last, first + 1)
    starts = [0, *(match.start() for match in _WORD_START.finditer(title)), len(title)]
    begin = max(start for start in starts if start <= first)
    end = min((start for start in starts if start >= last), default=len(title))
    return (begin if first - begin < _WORD else first), (end if end - last < _WORD else last)


def _same(one: str, other: str) -> int:
    """How many characters at their beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _beginning(text: str, metrics: QFontMetrics, width: int) -> str:
    """As much of a text's beginning as there is room for."""
    length = len(text)
    while length and metrics.horizontalAdvance(text[:length]) > width:
        length -= 1
    return text[:length].rstrip() if length == len(text) or length > _SCRAP else ""


def _ending(text: str, metrics: QFontMetrics, width: int) -> str:
    """As much of a text's end as there is room for."""
    start = 0
    while start < len(text) and metrics.horizontalAdvance(text[start:]) > width:
        start += 1
    return text[start:].lstrip() if start == 0 or len(text) - start > _SCRAP else ""
