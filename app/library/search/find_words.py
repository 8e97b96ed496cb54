"""Finds words on the pages of one document, as they are written there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from app.core.documents import Box, Word, join_words, line_boxes
from app.core.packing import unpack_text, unpack_words
from app.core.reading import Match

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u00a0\u202f\u2009", " "),
    }
)
"""Characters that a keyboard does not have, and what is typed for them."""


def find_words(pages: Iterable[tuple[int, bytes]], wanted: str, *, whole: bool = False) -> Iterator[Match]:
    """Find every place where `wanted` stands, in any case, on packed pages by number; `whole` leaves out what
    is only a part of a word. What a line's end cuts is found too.
    """
    pattern = _make_pattern(wanted, whole)
    if pattern is None:
        return
    letters = _join_letters(wanted)
    for number, packed in pages:
        if letters not in _join_letters(unpack_text(packed)):
            continue
        words = unpack_words(packed)
        text, offsets = join_words(words)
        folded, origins = _fold(text)
        for match in pattern.finditer(folded):
            start, end = (
                (match.start(), match.end())
                if origins is None
                else (origins[match.start()], origins[match.end() - 1] + 1)
            )
            yield Match(number, _box_words(words, offsets, text, start, end))


def _make_pattern(wanted: str, whole: bool) -> re.Pattern[str] | None:
    """Make a pattern of what is looked for, in folded text; None of nothing."""
    folded = " ".join(_fold(wanted)[0].split())
    if not folded:
        return None
    # A hyphen at a line's end is taken for the word's being cut there, whichever it was.
    parts = "".join("-?" if character == "-" else re.escape(character) for character in folded)
    if not parts.replace("-?", ""):
        parts = re.escape(folded)
    if whole:
        parts = f"(?<!\\w){parts}(?!\\w)"
    return re.compile(parts)


def _fold(text: str) -> tuple[str, list[int] | None]:
    """Fold `text` as it is compared, and for each of its characters the place it comes from, where these
    differ.

    Case, the form of quotes and dashes, ligatures and the width of characters make no difference.
    """
    if text.isascii():
        return text.lower(), None
    plain = text.translate(_ALIKE)
    folded = [_fold_all(character) for character in plain]
    joined = "".join(folded)
    if len(joined) == len(text) and all(len(each) == 1 for each in folded):
        return joined, None
    return joined, [place for place, each in enumerate(folded) for _ in each]


def _join_letters(text: str) -> str:
    """Tell what is left of folded text without white space and hyphens: where it does not hold that of the
    words looked for, they are not there, whatever cuts them.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_ALIKE)).translate(_ALIKE).replace("\u00ad", "")
    return "".join(text.casefold().split()).replace("-", "")


def _fold_all(character: str) -> str:
    if character.isascii():
        return character.lower()
    return unicodedata.normalize("NFKC", character).casefold().translate(_ALIKE)


def _box_words(
    words: Sequence[Word], offsets: Sequence[int], text: str, start: int, end: int
) -> tuple[Box, ...]:
    """Tell where the characters `[start, end)` of the running text of `words` stand."""
    ends = [*offsets[1:], len(text)]
    parts = []
    for word, first, last in zip(words, offsets, ends, strict=True):
        last = first + len(text[first:last].rstrip())
        if first < end and last > start:
            box = _cut_part(word, max(start - first, 0), min(end, last) - first, last - first)
            parts.append(word._replace(box=box))
        elif first >= end:
            break
    return line_boxes(parts)


def _cut_part(word: Word, first: int, last: int, length: int) -> Box:
    """Cut the box of a word's characters `[first, last)`, as if all were of one width."""
    x0, y0, x1, y1 = word.box
    if (first, last) == (0, length) or length == 0:
        return word.box
    if y1 - y0 > x1 - x0 and length > 1:
        step = (y1 - y0) / length
        return Box(x0, y0 + first * step, x1, y0 + last * step)
    step = (x1 - x0) / length
    if unicodedata.bidirectional(word.text[:1]) in ("R", "AL"):
        return Box(x1 - last * step, y0, x1 - first * step, y1)
    return Box(x0 + first * step, y0, x0 + last * step, y1)
