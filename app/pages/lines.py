"""The lines of a page, and whether what ends with one goes on with the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter, sub

from app.core.documents import Box, Page, turn_box
from app.pages.language import FUNCTION_WORDS, detect_language

MARK = re.compile(r"[^\w$€£¥%]{1,2}|\(?\w{1,3}[.)]")
"""What may stand before the first word of a line, apart from it."""
_CLAUSE_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})+[.)]?(?:\(\w{1,3}\))*")
_PROSE = 4
"""Words behind a clause's number from which on it numbers what is said and is no cell. *Judged.*"""
BULLET = re.compile(r"[•·▪▫◦●○■□‣⁃∙➢►✓✔–—-]")
"""What stands before an item of a list that is not numbered."""
DOTS = re.compile(r"[._·…‥]+")
"""What leads the eye from a title to its page, or marks where something is to be filled in."""


@dataclass(frozen=True, slots=True)
class Line:
    """The words `first` … `last - 1` of a page, which stand side by side; `box` is as seen.

    `is_row`: wide gaps part them into cells, as in a table, or it is known to be a row of one.
    """

    first: int
    last: int
    box: Box
    block: int
    is_row: bool


def find_lines(page: Page) -> list[Line]:
    """Find the lines of `page` in reading order."""
    found: list[Line] = []
    first = 0
    for _, group in groupby(page.words, key=itemgetter(2)):
        words = list(group)
        boxes = [word[1] for word in words]
        if page.rotation:
            boxes = [turn_box(box, page.width, page.height, page.rotation) for box in boxes]
        x0s, y0s, x1s, y1s = zip(*boxes, strict=True)
        box = Box(min(x0s), min(y0s), max(x1s), max(y1s))
        last = first + len(words)
        # The gap after a bullet parts no cells.
        body = 1 if len(words) > 2 and stands_apart([word[0] for word in words]) else 0
        is_row = words[0][3] < 0 or (
            len(words) > 1 + body and _find_widest_gap(x0s[body:], x1s[body:]) > 1.5 * (box.y1 - box.y0)
        )
        found.append(Line(first, last, box, words[0][3], is_row))
        first = last
    return found


def stands_apart(words: Sequence[str]) -> bool:
    """Whether the first word of a line may stand apart from the others and is no cell: a bullet, "(a)", or
    the number of a clause ("12.3") before what that says.
    """
    return MARK.fullmatch(words[0]) is not None or (
        len(words) > _PROSE
        and _CLAUSE_NUMBER.fullmatch(words[0]) is not None
        and any(map(str.isalpha, words[1]))
        and sum(any(map(str.isalpha, word)) for word in words[1:]) >= _PROSE
    )


def _find_widest_gap(x0s: Sequence[float], x1s: Sequence[float]) -> float:
    """Find the widest gap between neighbours, whichever way they run."""
    gaps: list[float] = [*map(sub, x0s[1:], x1s), *map(sub, x0s, x1s[1:])]
    return max(gaps)


def goes_on(last: str, following: str) -> bool:
    """Whether a sentence that `last` does not end seems to go on with the word `following`."""
    return following[:1].islower() and not ends_sentence(last)


def runs_over(text: str, following: str) -> bool:
    """Whether `text`, at the end of a column or page, seems to go on with `following`, on top of the next."""
    last = text.rsplit(" ", 1)[-1]
    if ends_sentence(last) or not following:
        return False
    if following[0].islower() or _AMOUNT.match(following) or last[-1] in ",-–—\u2010":
        return True
    # No sentence ends with "the" or "of", and no heading either.
    return last.lower() in FUNCTION_WORDS.get(detect_language(f"{text} {following}"), ())


def ends_sentence(word: str) -> bool:
    """Whether a word ends with a mark behind which no sentence goes on."""
    return _TERMINAL.search(word) is not None


_AMOUNT = re.compile(r"[$€£¥(]?\d[\d.,]*\s?%?,?\s+[^\W\d_A-Z]")
"""A number that a word in small letters follows, as at the beginning of no heading."""
_TERMINAL = re.compile(r"[.!?:;…。！？][\"'”’)\]]*$")
