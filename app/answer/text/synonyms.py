"""Find words that mean the same as others or nearly so, in the languages that there are lists for.

The lists are made of WordNet (English) and OpenThesaurus (German) by tools/make_synonyms. They are looked
through as they are: a word is found in a fraction of a millisecond, and nothing need be built from them.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache

from app.answer.text.language import detect_language
from app.answer.text.normalize import find_stems, fold
from app.answer.text.word_forms import is_form
from app.core.paths import RESOURCES
from app.library.language.german import find_parts

FOLDER = RESOURCES / "search" / "synonyms"
_ENDINGS = ("ern", "nen", "ten", "en", "em", "er", "es", "te", "st", "e", "n", "s", "t")
_SHORTEST_HEAD, _SHORTEST_MODIFIER = 5, 3
"""Letters of the last part of a compound, and of what is before it."""
_SHORTEST_PART = 5
"""Letters of a part whose synonyms count; shorter ones have many senses ("fest")."""
_FEWEST_ALIKE = 4
"""Letters that two forms of a word begin with alike, in a language that bends words."""


def find_synonyms(word: str, question: str) -> frozenset[str]:
    """Find words that mean the same as `word`, a stem of a question, in the question's language; in German
    as dictionaries have them, whatever the form of `word`.
    """
    language = detect_language((question,))
    if language == "en":
        return _find_english(word)
    return _find_german(word) if language == "de" else frozenset()


@lru_cache(maxsize=1_000)
def find_kin(compound: str) -> frozenset[str]:
    """Find the stems of what a German compound, lower case, may be said by: what it is a kind of ("stunde"
    for Arbeitsstunde), and what means the same as that or as the rest of it ("urlaub" for Ferientag).
    """
    parts = [fold(part) for part in find_parts(compound)]
    heads = [part for part in parts if not fold(compound).startswith(part)]
    same = (_list_lines_of(part) for part in parts if len(part) >= _SHORTEST_PART)
    return frozenset(heads).union(*same) - {fold(compound)}


@lru_cache(maxsize=1_000)
def _list_lines_of(word: str) -> frozenset[str]:
    """List the German words that stand on a line with this very one."""
    text = _load("de")
    lines = (_get_line(text, match.start(1)) for match in re.finditer(f" ({re.escape(word)}) ", text))
    return frozenset(other for line in lines for other in line)


def find_by_heads(words: Collection[str], said: Collection[str]) -> frozenset[str]:
    """Find the German compounds that mean the same as one of the `words` and of which the last part is
    `said`: "rechnungsabzug", which is Skonto, where there is "abzug".
    """
    long = [each for each in said if len(each) >= _SHORTEST_HEAD]
    return frozenset(
        compound
        for word in words
        for compound in _list_lines_of(word)
        if any(compound.endswith(each) and len(compound) - len(each) >= _SHORTEST_MODIFIER for each in long)
    )


@lru_cache(maxsize=1_000)
def _find_english(stem: str) -> frozenset[str]:
    text, found = _load("en"), set[str]()
    at = text.find(f" {stem} ")
    while at >= 0:
        found.update(_get_line(text, at + 1))
        at = text.find(f" {stem} ", at + 1)
    return frozenset(found - {stem})


@lru_cache(maxsize=1_000)
def _find_german(word: str) -> frozenset[str]:
    if len(word) < _FEWEST_ALIKE or not word.isalpha():
        return frozenset()
    text, found = _load("de"), set[str]()
    for match in re.finditer(rf" ({word[:_FEWEST_ALIKE]}\w*)(?= )", text):
        if is_form(word, match[1]):
            found.update(each for each in _get_line(text, match.start(1)) if not is_form(word, each))
    return frozenset(found)


def is_listed(word: str, question: str) -> bool:
    """Whether the list of the question's language has `word`, lower case and folded, with another ending or
    none; False for a question in a language without one.
    """
    language = detect_language((question,))
    if language == "en":
        return any(f" {stem} " in _load("en") for stem in find_stems(word))
    if len(word) < _FEWEST_ALIKE or language != "de":
        return False
    asked = _strip_endings(word) | _strip_endings(word.removeprefix("ge"))
    starts = "|".join(sorted({re.escape(each[:_FEWEST_ALIKE]) for each in asked}))
    alike = re.finditer(rf" ((?:{starts})\w*)(?= )", _load("de"))
    return any(not asked.isdisjoint(_strip_endings(match[1])) for match in alike)


def _strip_endings(word: str) -> set[str]:
    """Strip each ending that a German word may have: what may be its stem."""
    short = (word.removesuffix(ending) for ending in ("", *_ENDINGS) if word.endswith(ending))
    return {each for each in short if len(each) >= _FEWEST_ALIKE}


def _get_line(text: str, at: int) -> list[str]:
    """Get the words of the line that a character of the text is in."""
    return text[text.rfind("\n", 0, at) + 1 : text.find("\n", at)].split()


@cache
def _load(language: str) -> str:
    """Load a list, with a blank before and after each word."""
    return (FOLDER / f"{language}.txt").read_text("utf-8").replace("\n", " \n ").join(" \n")
