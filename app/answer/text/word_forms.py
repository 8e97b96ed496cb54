"""Match words of a question with the forms in which a sentence has them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import chain
from typing import Protocol

from rapidfuzz.distance import Prefix

from app.answer.text.abbreviations import find_abbreviated
from app.answer.text.function_words import PAST_OF
from app.answer.text.normalize import ENGLISH_STOP_WORDS, fold, stem_word
from app.answer.text.weekdays import find_days_said
from app.core.stop_words import STOP_WORDS
from app.library.language.german import find_parts

_NUMBERS = frozenset(map(stem_word, ("number", "numero", "nummer", "code", "reference")))
"""What is asked for where an identifier is: "the matter number"."""
_COSTS = frozenset(map(stem_word, ("cost", "price", "kosten", "kostet", "preis", "cuesta", "coute")))
"""What a row with an amount need not say: "What do hides cost?" is answered by "Hides 1,340 crowns"."""
_IDENTIFIED = re.compile(r"([^\W\d_]{2,})\W{1,3}((?=[^\s\d]*\d)[\w./-]+)")
"""A word and the identifier right behind it: "matter 77-Bellweather"."""
_LETTERS = re.compile(r"[^\W\d_]+")
_ENDINGS = ("ern", "nen", "ten", "en", "er", "es", "te", "e", "n", "s", "t")
_DERIVING_GERMAN = ("in", "innen", "schaft")
"""What is put to the word for a person: "Chefin", "Mitgliedschaft"."""
_DERIVING = {"ment": 3, "i": 5, "eri": 5, "or": 5, "er": 5, "ist": 5, "ion": 5, "ation": 5, "al": 5, "anc": 5}
"""English suffixes as they are stemmed, and the fewest letters of what they are put to."""
_SHORTEST = 4
_SHORTEST_MODIFIER = 3
_SHORTEST_CUT = 2
"""Letters of its stem that a word cut short lacks."""
_FEWEST_SHARED, _LONGEST_ENDING = 6, 4
"""Letters that two words begin with alike, and that each may end with beyond, of which one is derived from
the other, or both from a third: "bearbeitet", "Bearbeiterin".
"""

_REGULAR_PAST = re.compile(r"[a-z]{2,}ed|ge[a-zäöü]{3,}(?:en|t)")
_PLURAL = re.compile(r"[a-z-]{2,}[^s\W]s|(?:[a-z-]*(?:men|people|children|folk)|staff|sheep|fish|aircraft)")
"""How English words for several things end, and those that end otherwise."""


class Said(Protocol):
    """What says something."""

    @property
    def statement(self) -> str: ...

    @property
    def stems(self) -> list[str]: ...

    @property
    def is_record(self) -> bool: ...


def is_plural(word: str) -> bool:
    """Whether an English word in lower case is, by its ending, for several things."""
    return _PLURAL.fullmatch(word) is not None


def may_be_past(word: str) -> bool:
    """Whether an English or German word in lower case may, by its form, be the past of a verb or its
    participle.
    """
    return PAST_OF.get(word, word) != word or _REGULAR_PAST.fullmatch(word) is not None


def find_stems_said(source: Said, asked: Collection[str], question: str) -> Iterator[str]:
    """Find the words that are `asked` of which a sentence speaks in another form: the number of a thing that
    stands right behind it without the word, the cost that a row gives as an amount, and in languages that
    bend words more than English does, a word with another ending; what is derived from it, and abbreviated;
    a day of the week that a range holds.
    """
    asked, there = set(asked), set(source.stems)
    yield from find_abbreviated(source.statement, asked - there, question)
    yield from find_days_said(source.statement, asked - there, is_record=source.is_record)
    if _NUMBERS.intersection(asked) - there and _is_identified(source.statement, asked):
        yield from _NUMBERS.intersection(asked) - there
    if source.is_record and any(map(str.isdigit, source.statement)):
        yield from _COSTS.intersection(asked) - there
    if is_other_than_english(question):
        # "Baubeginn" speaks of the "Bau".
        parts = (find_parts(word) for word in _LETTERS.findall(source.statement.casefold()))
        known = there | {stem_word(fold(part)) for some in parts for part in some}
        words = _LETTERS.findall(fold(source.statement))
        for word in asked:
            known_or_tail = chain(known, (tail for each in words if (tail := _find_tail(each, word))))
            if word not in there and any(is_form(word, one) for one in known_or_tail):
                yield word
    else:
        yield from (word for word in asked - there if not there.isdisjoint(list_derived(word)))


def find_clipped(held: Collection[str], lacking: Collection[str]) -> dict[str, list[str]]:
    """Find the stems that are `held` of which words that are `lacking` are cut short, each with these:
    "maths" for mathematics, "Reha" for Rehabilitation. Asked only of what stands nowhere as it is: "port" is
    no portfolio.
    """
    pairs = ((one, [word for word in lacking if _is_clipped(word, one)]) for one in held)
    return {one: words for one, words in pairs if words}


def _is_clipped(short: str, long: str) -> bool:
    is_cut = len(short) >= _SHORTEST and len(long) - len(short) >= _SHORTEST_CUT
    return is_cut and long.startswith(short) and short.isalpha()


def _find_tail(compound: str, word: str) -> str:
    """Find the end of a compound that begins as a word does: "bearbeiter" in "sachbearbeiter", or that is the
    word: "essen" in "mittagessen".
    """
    if len(word) > _SHORTEST and compound.endswith(word) and len(compound) - len(word) >= _SHORTEST_MODIFIER:
        return word
    at = compound.find(word[:_FEWEST_SHARED], _SHORTEST_MODIFIER) if len(word) >= _FEWEST_SHARED else -1
    return compound[at:] if at > 0 else ""


def asks_for_number(asked: Collection[str]) -> bool:
    """Whether one of the words that are `asked` is "number", or another that an identifier answers."""
    return bool(_NUMBERS.intersection(asked))


def _is_identified(text: str, asked: Collection[str]) -> bool:
    """Whether an identifier stands right behind one of the words asked."""
    return any(
        word.casefold() not in ENGLISH_STOP_WORDS and stem_word(word.casefold()) in asked
        for word, _ in _IDENTIFIED.findall(text)
    )


@lru_cache(maxsize=64)
def is_other_than_english(question: str) -> bool:
    """Whether a question is in another language than English, as far as its stop words tell."""
    words = _LETTERS.findall(question.casefold())
    counts = {language: sum(word in little for word in words) for language, little in STOP_WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    return counts[best] > counts.get("en", 0)


@lru_cache(maxsize=1_000)
def list_derived(stem: str) -> frozenset[str]:
    """List English stems with a suffix more or less, that may be of words made of this one, or it of them:
    "payment" for "pay", "allergi" (allergies) for "allerg" (allergic).
    """
    longer = {stem + suffix for suffix, fewest in _DERIVING.items() if len(stem) >= fewest}
    shorter = {
        stem.removesuffix(suffix)
        for suffix, fewest in _DERIVING.items()
        if stem.endswith(suffix) and len(stem) - len(suffix) >= fewest
    }
    return frozenset(longer | shorter)


def is_form(one: str, other: str) -> bool:
    """Whether two words differ in their endings only, be they inflected or derived."""
    short, long = sorted((one, other), key=len)
    if one == other:
        return True
    if len(short) < _SHORTEST or short[0].isdigit():
        return False
    if long.startswith(short) and long[len(short) :] in (*_ENDINGS, *_DERIVING_GERMAN):
        return not long.endswith("schaft") or len(short) > _SHORTEST  # "Mann", "Mannschaft"
    shared = Prefix.similarity(short, long)
    if shared >= _FEWEST_SHARED and len(long) - shared <= _LONGEST_ENDING:
        return True
    return any(
        short.endswith(end) and len(short) - len(end) >= _SHORTEST and is_form(short[: -len(end)], long)
        for end in ("e", "en", "n")
    )
