"""Match words with abbreviations of them, such as labels have: "Az. 32-611", "Ref: 7", "DOB 3 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from app.answer.text.normalize import ENGLISH_STOP_WORDS, NUMBER_SIGN, stem_word
from app.library.language.german import find_parts

_BEFORE_FIGURE = re.compile(r"(?<![\w.])([^\W\d_]{2,5})[.:]{0,2} +(?=\S*\d)")
"""A short word before a figure or an identifier."""
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST_BEGINNING = 3


def find_abbreviated(text: str, asked: Set[str], question: str) -> Iterator[str]:
    """Find the stems that are `asked` for which an abbreviation stands before a figure in `text`: the first
    letters of the word ("Ref.", "Tel."), of the parts of a compound ("Az." for Aktenzeichen), or of words of
    the question side by side ("DOB" for the date of birth).
    """
    words = _WORD.findall(question.casefold())
    for match in _BEFORE_FIGURE.finditer(text):
        short = match[1].casefold()
        if short in ENGLISH_STOP_WORDS or NUMBER_SIGN.match(match[0]):
            continue
        for word in words:
            if stem_word(word) in asked and _shortens(short, word):
                yield stem_word(word)
        if match[1].isupper():
            yield from asked & {stem_word(word) for some in _find_begun(short, words) for word in some}


def find_initials(text: str, question: str) -> set[str]:
    """Find the stems of those words in `text` that are the first letters of words of the question side by
    side, such as heads of columns are: "HR (95% CI)" for the hazard ratio.
    """
    words = _WORD.findall(question.casefold())
    return {
        stem_word(short.casefold())
        for short in _WORD.findall(text)
        if short.isupper() and len(short) > 1
        for some in _find_begun(short.casefold(), words)
        if ENGLISH_STOP_WORDS.isdisjoint(some)
    }


def _find_begun(short: str, words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Find the words side by side whose first letters these are."""
    for first in range(len(words) - len(short) + 1):
        some = words[first : first + len(short)]
        if "".join(word[0] for word in some) == short:
            yield some


def _shortens(short: str, word: str) -> bool:
    """Whether `short` is the beginning of a longer word, or the first letters of its parts."""
    if len(short) >= _SHORTEST_BEGINNING and len(word) > len(short) + 1 and word.startswith(short):
        return True
    return len(short) > 1 and "".join(part[0] for part in find_parts(word)) == short
