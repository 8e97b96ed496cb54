"""Text that is too long for its place."""

from __future__ import annotations


def shorten(text: str, most: int) -> str:
    """Shorten the text to at most `most` characters. What is too long ends at a word, with …; a word is cut
    only where the last whole one ends in the first half.
    """
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    if not text[most - 1].isspace():
        cut = cut.rsplit(None, 1)[0] if any(map(str.isspace, cut[most // 2 :])) else cut
    return f"{cut.rstrip(' ,;:-–—')}…"
