"""Sentences that state themselves how many there are of what a question asks the number of.

A number tied to the thing counted tells it ("14 rented apartments", "the number of apartments is 14"), in
English, German, French and Spanish. Where it is said of all there are ("there are", "in total"), it is
likelier to be the answer than where it may be of some ("seven apartments have a balcony").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto
from itertools import takewhile

from app.answer.wording import stem_of, stems
from app.core.little_words import LITTLE_WORDS


class Stated(Enum):
    """What a sentence states of how many there are."""

    NOTHING = auto()
    SOME = auto()
    ALL = auto()


_ASKED = re.compile(
    r"\b(?:how many|number of|wie ?viele|anzahl der|combien de|combien d['’]|nombre de|cuánt[oa]s|número de)"
    r"\s*((?:[^\W\d_]+[\s-]*){1,4})",
    re.IGNORECASE,
)
_LITTLE = frozenset[str]().union(*LITTLE_WORDS.values())
_ONE = r"1|one|eine?n?|une?|una"
_NAMED = r"""
    two three four five six seven eight nine ten eleven twelve (?:thir|four|fif|six|seven|eigh|nine)teen
    (?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?
    hundred thousand dozen
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf (?:drei|vier|fünf|sech|sieb|acht|neun)zehn
    (?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwan|vier|fünf|sech|sieb|acht|neun)zig
    (?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?dreißig
    deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
    dos tres cuatro cinco seis siete ocho nueve diez doce trece catorce quince veinte treinta
"""
_DIGITS = r"(?<![\w.,§#])(?:\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+|\d+)(?![\w.,]*\d)"
_NUMBER = rf"(?:{_DIGITS}|\b(?:{'|'.join(_NAMED.split())})\b)"
_NUMBER_OF = re.compile(
    rf"(?P<number>{_NUMBER}|\b(?:{_ONE})\b)(?=\s+(?P<following>(?:[^\W\d_][\w’'-]*\s*){{1,3}}))",
    re.IGNORECASE,
)
_NUMBER_AFTER = re.compile(
    r"\b(?:number of|anzahl (?:der|von)|nombre (?:des?|d['’])|número de)\s+(?P<thing>(?:[^\W\d_]+\s+){1,3}?)"
    rf"(?:is|are|was|were|ist|war|beträgt|est|était|es|era)\s+{_NUMBER}",
    re.IGNORECASE,
)
"""“The number of apartments is 14.”"""
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_PLACES = re.compile(
    r"\b(?:page|section|clause|article|chapter|no|nr|number|room|seite|abschnitt|artikel|kapitel|nummer"
    r"|chapitre|numéro|página|sección|artículo|capítulo|número)\.?\s*$",
    re.IGNORECASE,
)
"""Before a number that numbers a place and counts nothing."""
_OF_ALL = re.compile(
    r"\b(?:there (?:are|is|were|was)|in total|a total of|total(?:s|l?ing)?|altogether|in all|consists? of"
    r"|compris\w+|contains?"
    r"|es (?:gibt|gab)|insgesamt|umfass\w+|besteh\w+ aus"
    r"|il y (?:a|avait)|au total|compt\w+|comprend\w*"
    r"|hay|había|en total|consta\w* de|comprende\w*)\b",
    re.IGNORECASE,
)


def how_many_stated(question: str) -> Callable[[str], Stated]:
    """Tells of a sentence what it states of the number that the question asks for."""
    asked = _ASKED.search(question)
    things = _named(asked[1]) if asked is not None else frozenset()

    def stated(text: str) -> Stated:
        of_all = bool(_OF_ALL.search(text))
        for match in _NUMBER_OF.finditer(text):
            if things.isdisjoint(_named(match["following"])) or _YEAR.fullmatch(match["number"]):
                continue
            # "One apartment is empty" says nothing of how many there are.
            alone = re.fullmatch(_ONE, match["number"], re.IGNORECASE) and not of_all
            if not alone and not _OF_PLACES.search(text[: match.start()]):
                return Stated.ALL if of_all else Stated.SOME
        for match in _NUMBER_AFTER.finditer(text):
            if not things.isdisjoint(stems(match["thing"])):
                return Stated.ALL
        return Stated.NOTHING

    return stated


def _named(text: str) -> frozenset[str]:
    """The stems of its words up to the first that carries little meaning."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return frozenset(stem_of(word) for word in takewhile(lambda word: word not in _LITTLE, words))
