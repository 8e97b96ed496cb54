"""Match words of a question with the forms in which a sentence has them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Protocol

from app.answer.text.normalize import STOP_WORDS, stem_of
from app.core.little_words import LITTLE_WORDS
from app.library.language.german import find_parts

_NUMBERS = frozenset(map(stem_of, ("number", "numero", "nummer", "code", "reference")))
"""What is asked for where an identifier is: "the matter number"."""
_COSTS = frozenset(map(stem_of, ("cost", "price", "kosten", "kostet", "preis", "cuesta", "coute")))
"""What a row with an amount need not say: "What do hides cost?" is answered by "Hides 1,340 crowns"."""
_IDENTIFIED = re.compile(r"([^\W\d_]{2,})\W{1,3}((?=[^\s\d]*\d)[\w./-]+)")
"""A word and the identifier right behind it: "matter 77-Bellweather"."""
_ENDINGS = ("ern", "nen", "ten", "en", "er", "es", "te", "e", "n", "s", "t")
_SHORTEST = 4


class Said(Protocol):
    """What says something."""

    @property
    def statement(self) -> str: ...

    @property
    def stems(self) -> list[str]: ...

    @property
    def is_record(self) -> bool: ...


def find_stems_said(source: Said, asked: Collection[str], question: str) -> Iterator[str]:
    """The words that are `asked` of which a sentence speaks in another form: the number of a thing that
    stands right behind it without the word, the cost that a row gives as an amount, and in languages that
    bend words more than English does, a word with another ending.
    """
    there = set(source.stems)
    if _NUMBERS.intersection(asked) - there and _is_identified(source.statement, asked):
        yield from _NUMBERS.intersection(asked) - there
    if source.is_record and any(map(str.isdigit, source.statement)):
        yield from _COSTS.intersection(asked) - there
    if bends_words(question):
        # "Baubeginn" speaks of the "Bau".
        known = there | {stem_of(part) for one in there for part in find_parts(one)}
        yield from (word for word in asked if word not in there and any(is_form(word, one) for one in known))


def asks_for_number(asked: Collection[str]) -> bool:
    """Whether one of the words that are `asked` is "number", or another that an identifier answers."""
    return bool(_NUMBERS.intersection(asked))


def _is_identified(text: str, asked: Collection[str]) -> bool:
    """Whether an identifier stands right behind one of the words asked."""
    return any(
        word.casefold() not in STOP_WORDS and stem_of(word.casefold()) in asked
        for word, _ in _IDENTIFIED.findall(text)
    )


@lru_cache(maxsize=64)
def bends_words(question: str) -> bool:
    """Whether a question is in another language than English, as far as its little words tell."""
    words = re.findall(r"[^\W\d_]+", question.casefold())
    counts = {language: sum(word in little for word in words) for language, little in LITTLE_WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    return counts[best] > counts.get("en", 0)


def is_form(one: str, other: str) -> bool:
    """Whether two words differ in their endings only."""
    short, long = sorted((one, other), key=len)
    if one == other:
        return True
    if len(short) < _SHORTEST or short[0].isdigit():
        return False
    if long.startswith(short):
        return long[len(short) :] in _ENDINGS
    return any(
        short.endswith(end) and len(short) - len(end) >= _SHORTEST and is_form(short[: -len(end)], long)
        for end in ("e", "en", "n")
    )
