"""Recognize sentences that state how many there are of what a question asks the number of.

A number tied to the thing counted tells it ("14 rented apartments", "the number of apartments is 14"), in
English, German, French and Spanish. Where the words beside it say it of all there are ("there are", "in
total"), it is likelier to be the answer than where it may be of some ("seven apartments have a balcony").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from enum import Enum, auto
from itertools import takewhile

from app.answer.text.normalize import find_stems, stem_word
from app.core.stop_words import STOP_WORDS


class StatedCount(Enum):
    """What a sentence states of how many there are."""

    NOTHING = auto()
    SOME = auto()
    ALL = auto()


_ASKED = re.compile(
    r"\b(?:how many|number of|wie ?viele|anzahl der|combien de|combien d['’]|nombre de|cuánt[oa]s|número de)"
    r"\s*((?:[^\W\d_]+[\s-]*){1,4})",
    re.IGNORECASE,
)
_STOP_WORDS = frozenset[str]().union(*STOP_WORDS.values())
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
    r"(?:\b(?:page|section|clause|article|chapter|no|nr|number|room|table|tab|fig|figure|annex|appendix|schedule"
    r"|exhibit|seite|abschnitt|artikel|kapitel|nummer|tabelle|abb|abbildung|anlage|anhang"
    r"|chapitre|numéro|tableau|annexe|página|sección|artículo|capítulo|número|tabla|figura|anexo)\.?|§)\s*$",
    re.IGNORECASE,
)
"""Before a number that numbers a place and counts nothing."""
_ABOUT = r"""(?:
    about|approximately|approx\.|around|roughly|some|nearly|almost|currently|now|exactly|only|just
    |etwa|rund|ungefähr|circa|ca\.|zurzeit|derzeit|genau|nur|environ|exactement|unos|unas|aproximadamente
)"""
_BEFORE = re.compile(
    rf"""(?:
        (?<!\bif\s)(?<!\bunless\s)(?<!\bwhether\s)(?<!\bwhere\s)(?<!\bwhen\s)\bthere\s(?:are|is|were|was)
        |\b(?:
            has|have|had|employ(?:s|ed)?|in\stotal|a\stotal\sof|total(?:s|l?ing)?|altogether|in\sall
            |consists?\sof|compris\w+|contain(?:s|ed)?
            |es\s(?:gibt|gab)|(?:gibt|gab)\ses|insgesamt|umfass\w+|besteh\w+\saus|hat|hatten?|haben
            |beschäftigt\w*
            |(?<!\bs['’])il\sy\s(?:a|avait)|au\stotal|compt\w+|comprend\w*|a|avait|ont|emploi\w+
            |hay|había|en\stotal|consta\w*\sde|comprende\w*|tiene|tienen|tenía|emplea\w*|cuenta\scon
        )
    ),?\s+(?:{_ABOUT}\s+)*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands just before a number that is said of all there are."""
_ONLY_ABOUT = re.compile(rf"^\W*{_ABOUT}\s+$", re.IGNORECASE | re.VERBOSE)
_TO_EACH = re.compile(r"\b(?:each|every|per|jede\w?|pro|chaque|cada)\b", re.IGNORECASE)
_IN_TOTAL = re.compile(
    r"\b(?:in total|altogether|in all|overall|insgesamt|au total|en total)\b(?=\W*$|[,;])", re.IGNORECASE
)
_NO_MORE_SAID = re.compile(
    r"\s*(?:$|[.,;:!?)”\"]|(?:in|at|on|as|and|here|now|today|worldwide|im|und|heute|weltweit|dans|et|à|au|en|y)\b)",
    re.IGNORECASE,
)
"""After the things counted: not which of them are meant, as in “2 apartments without heating”."""


def make_count_reader(question: str) -> Callable[[str], StatedCount]:
    """Make what tells of a sentence what it states of the number that the question asks for."""
    asked = _ASKED.search(question)
    things = _named(asked[1]) if asked is not None else frozenset()

    def stated(text: str) -> StatedCount:
        found = StatedCount.NOTHING
        for match in _NUMBER_OF.finditer(text):
            before = text[: match.start()]
            if things.isdisjoint(_named(match["following"])) or _YEAR.fullmatch(match["number"]):
                continue
            if _OF_PLACES.search(before):
                continue
            if _is_of_all(before, text[_end_of_things(match, things) :]):
                return StatedCount.ALL
            # "One apartment is empty" says nothing of how many there are.
            if not re.fullmatch(_ONE, match["number"], re.IGNORECASE):
                found = StatedCount.SOME
        for match in _NUMBER_AFTER.finditer(text):
            if not things.isdisjoint(find_stems(match["thing"])):
                return StatedCount.ALL
        return found

    return stated


def _is_of_all(before: str, after: str) -> bool:
    """Whether a number of things is said of all there are, by the words before it and after the things."""
    if _TO_EACH.search(before):
        return False
    if _IN_TOTAL.search(after):
        return True
    if _ONLY_ABOUT.search(before):
        return not re.search(r"\w", after)
    return bool(_BEFORE.search(before) and _NO_MORE_SAID.match(after))


def _end_of_things(match: re.Match[str], things: Collection[str]) -> int:
    """Where in the text the last word ends that names the things after their number."""
    words = re.finditer(r"[^\W\d_]+", match["following"])
    return match.start("following") + max(
        word.end() for word in words if stem_word(word[0].casefold()) in things
    )


def _named(text: str) -> frozenset[str]:
    """The stems of its words up to the first that carries little meaning."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return frozenset(stem_word(word) for word in takewhile(lambda word: word not in _STOP_WORDS, words))
