"""Find the numbers that are written in words, in the languages that questions are understood in."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from text_to_num import find_numbers

from app.answer.text.language import detect_language
from app.core.stop_words import STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+|\s+|[^\w\s]+|[\d_]+")
SCALE_OF = {
    **dict.fromkeys(("k", "thousand", "thousands", "tsd", "tausend", "mille", "mil"), Decimal(10) ** 3),
    **dict.fromkeys(
        ("m", "mn", "mm", "million", "millions", "mio", "millionen", "millón", "millones"), Decimal(10) ** 6
    ),
    **dict.fromkeys(
        ("b", "bn", "billion", "billions", "mrd", "milliarde", "milliarden", "milliard", "milliards"),
        Decimal(10) ** 9,
    ),
    **dict.fromkeys(("tn", "trillion", "trillions"), Decimal(10) ** 12),
}
"""What a number is told in that one of these words or letters stands behind, or that ends in it."""


class SpelledNumber(NamedTuple):
    """A number at the characters `start` … `end - 1` of a text. `scale` is what it is told in: "two million"
    may be rounded, "two" is not.
    """

    start: int
    end: int
    value: Decimal
    scale: Decimal


class _Part:
    """A word, white space or sign of a text: what the library calls a token."""

    def __init__(self, text: str) -> None:
        self._text = text

    def text(self) -> str:
        """Give what stands there."""
        return self._text

    def nt_separated(self, previous: _Part) -> bool:
        """Tell that nothing but the text parts it from what stands before."""
        return False

    def not_a_number_part(self) -> bool:
        """Tell that its letters say what it is."""
        return False


def find_spelled_numbers(text: str) -> list[SpelledNumber]:
    """Find the numbers in words, in order; ordinals are none, nor is what follows digits ("3 hundred")."""
    matches = list(_WORD.finditer(text))
    words = [match[0].casefold() for match in matches]
    if not any(map(_may_be_number, words)):
        return []
    found = []
    for each in find_numbers(list(map(_Part, words)), detect_language((text,)), threshold=0):
        some = [word for word in words[each.start : each.end] if word.isalpha()]
        before = "".join(words[max(0, each.start - 2) : each.start]).strip()
        if some and not each.is_ordinal and not before[-1:].isdigit():
            start, end = matches[each.start].start(), matches[each.end - 1].end()
            found.append(
                SpelledNumber(start, end, Decimal(str(each.value)), SCALE_OF.get(some[-1], Decimal(1)))
            )
    return found


@lru_cache(maxsize=4096)
def _may_be_number(word: str) -> bool:
    """Whether a word is a number, or part of one, in one of the languages."""
    return word.isalpha() and any(
        find_numbers([_Part(word)], language, threshold=0) for language in STOP_WORDS
    )
