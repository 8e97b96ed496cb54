"""Text that is wider than its place: cut between words where that can be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_LEAST = 0.5
"""Of what Qt would show, the share that whole words have to fill; else the cut goes through a word."""


def elided(text: str, metrics: QFontMetrics, width: int, mode: Qt.TextElideMode) -> str:
    """The text in at most `width` logical pixels, with … at its end or, by `mode`, in its middle."""
    plain = metrics.elidedText(text, mode, width)
    words = text.split()
    middle = mode is Qt.TextElideMode.ElideMiddle
    if plain == text or len(words) < 2 + middle:
        return plain

    def joined(first: int, last: int) -> str:
        end = f" {' '.join(words[len(words) - last :])}" if last else ""
        return f"{' '.join(words[:first]).rstrip(',;:-–— ')}{' …' if last else '…'}{end}"

    first, last = 1, int(middle)
    while first + last < len(words) - 1:
        longer = [(first + 1, last), (first, last + 1)] if middle else [(first + 1, 0)]
        longer.sort(key=lambda ends: len(joined(*ends)) if middle else 0)
        fitting = [ends for ends in longer if metrics.horizontalAdvance(joined(*ends)) <= width]
        if not fitting:
            break
        first, last = fitting[0]
    said = joined(first, last)
    filled = metrics.horizontalAdvance(said)
    return said if _LEAST * metrics.horizontalAdvance(plain) <= filled <= width else plain
