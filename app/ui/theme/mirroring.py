"""What Qt does not mirror by itself where one reads from right to left: margins, and what is painted."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QStyle

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
_MIRRORED = {"arrow-left": "arrow-right", "caret-left": "caret-right"}
_MIRRORED |= {right: left for left, right in _MIRRORED.items()}


def is_mirrored() -> bool:
    """Whether the window is laid out from right to left."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def sides(begin: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins by where a line begins and ends, as Qt wants them: left, top, right and bottom."""
    return (end, top, begin, bottom) if is_mirrored() else (begin, top, end, bottom)


def mirror_rect(rect: QRect, within: QRect) -> QRect:
    """Where a rectangle lies that stands at this place when one reads from left to right."""
    return QStyle.visualRect(QApplication.layoutDirection(), within, rect)


def runs_leftwards(text: str) -> bool:
    """Whether it is in a script that is written from right to left, going by its first letter."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)


def find_direction(text: str) -> Qt.LayoutDirection:
    """The direction in which a text runs, whatever that of the window."""
    return Qt.LayoutDirection.RightToLeft if runs_leftwards(text) else Qt.LayoutDirection.LeftToRight


def isolate(text: str, *, leftwards: bool | None = None) -> str:
    """A text kept apart from what stands around it where it runs the other way, so that its signs stay on
    their side; what is around runs as the window does, or `leftwards` or not.
    """
    runs_left = is_mirrored() if leftwards is None else leftwards
    if text.isascii() and not runs_left:
        return text
    other = ("L",) if runs_left else ("R", "AL")
    if not any(unicodedata.bidirectional(character) in other for character in text):
        return text
    # The mark in front has a text that begins with it run as the window, and stand at that side.
    return f"{_RIGHT_TO_LEFT if runs_left else _LEFT_TO_RIGHT}\u2068{text}\u2069"


def strip_marks(text: str) -> str:
    """A text without signs of direction, as for the name of a file."""
    return text.translate(dict.fromkeys(map(ord, f"{_LEFT_TO_RIGHT}{_RIGHT_TO_LEFT}\u2068\u2069")))


def mirror_icon(name: str) -> str:
    """The name of the icon that points to the same side: back or on."""
    return _MIRRORED.get(name, name) if is_mirrored() else name
