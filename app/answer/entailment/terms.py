"""Read a sentence as terms, each with its part in the sentence: content that must be accounted for, links
that begin a new part, marks of punctuation, and words that are free.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache, lru_cache
from itertools import takewhile

import snowballstemmer

from app.answer.text import function_words
from app.answer.text.numbers import Date, Figures, Quantity, find_figures, is_date_stated, is_stated

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[,;:()—–|&]")
_ELISION = re.compile(r"^(?:[cdjlmnst]|qu)['’](?=[^\W\d_]{2})", re.IGNORECASE)
_YEARS = range(1500, 2100)
_LONGEST_PHRASE = 5
_KEPT = 2000
"""Sentences whose terms are kept at hand."""
_CLOCK = re.compile(r"(?<=\b\d\d):(?=\d\d\b)|(?<=\b\d):(?=\d\d\b)")
"""What stands within the time of a day."""
_MARKS = frozenset(",;:()—–|")
_CONTRACTED = {"ca": "can", "wo": "will", "sha": "shall"}
_ALGORITHMS = {"en": "english", "de": "german", "fr": "french", "es": "spanish"}
_DERIVED = ("er", "or", "ee", "ist", "ly", "ness", "less", "ful", "able", "ity")
"""Endings that make another word; a stemmer may take them off."""
_SHARED = 0.55
"""Share of the longer of two words that they must begin with alike. Judged: tests/benchmarks/thresholds.py.
"""


NOUN = " (noun)"
"""At the end of the key of a word that a determiner shows to be a noun or what goes with one."""


class Kind(Enum):
    """What a term does in its sentence."""

    CONTENT = "content"
    FREE = "free"
    MARK = "mark"


class Link(Enum):
    """What kind of part a term begins."""

    LOOSE = "preposition that others may stand for"
    STRICT = "preposition"
    SUBORDINATE = "subordinator"
    THAT = "complementizer"
    RELATIVE = "relative pronoun"
    COORDINATE = "coordinator"


@dataclass(frozen=True, slots=True)
class Term:
    """A word, a phrase of a closed class, a number, a date or a mark. `key` is what is compared."""

    shown: str
    key: str
    kind: Kind
    link: Link | None = None
    is_name: bool = False
    amount: Quantity | Date | None = None

    @property
    def low(self) -> str:
        """It in lower case."""
        return self.shown.casefold()

    @property
    def counts(self) -> bool:
        """Whether it must be accounted for."""
        return self.kind is Kind.CONTENT

    @property
    def negates(self) -> bool:
        """Whether it denies something."""
        return self.kind is Kind.CONTENT and self.key in function_words.NEGATIVE

    @property
    def is_date(self) -> bool:
        """Whether it is a date or a year."""
        if isinstance(self.amount, Quantity):
            return self.amount.unit == "" and self.amount.step == 1 and self.amount.values[0] in _YEARS
        return self.amount is not None

    @property
    def is_past(self) -> bool:
        """Whether it has the form of a verb's past or of its participle."""
        return self.amount is None and (self.low in function_words.PAST_OF or self.low.endswith("ed"))


@lru_cache(_KEPT)
def read_terms(text: str, language: str) -> tuple[Term, ...]:
    """Read the terms of a sentence, in order; a claim is put beside many sentences, and each of them beside
    many claims.
    """
    terms = list(_join_phrases(list(_terms(_CLOCK.sub(".", text), language))))
    if terms and terms[0].low in ("had", "were") and any(term.key in ("would", "might") for term in terms):
        terms[0] = replace(terms[0], key="if", kind=Kind.CONTENT, link=Link.SUBORDINATE)  # "Had it rained, …"
    for index, term in enumerate(terms):
        following = next((each for each in terms[index + 1 :] if each.kind is not Kind.FREE), None)
        set_off = index > 0 and terms[index - 1].kind is Kind.MARK
        amount = following.amount if following is not None else None
        before_number = isinstance(amount, Quantity)
        if before_number and term.low in function_words.BEFORE_NUMBERS:
            key = function_words.BEFORE_NUMBERS[term.low]
            terms[index] = replace(term, key=key, kind=Kind.CONTENT, link=None)
        elif not before_number and term.low in function_words.ONLY_BEFORE_NUMBERS:
            terms[index] = replace(term, key=term.low)
        elif term.low == "after" and set_off and _is_share_or_money(amount):
            terms[index] = replace(term, key="and", kind=Kind.FREE, link=Link.COORDINATE)
        elif index and terms[index - 1].low in function_words.DETERMINERS and term.key == term.low:
            terms[index] = replace(term, key=f"{term.low}{NOUN}")  # "the claim" is none that somebody makes
        elif term.low == "provided" and set_off:
            terms[index] = replace(term, key="if", link=Link.SUBORDINATE)
        elif term.key == "all" and following is not None and following.low in function_words.TIME_UNITS:
            terms[index] = replace(term, kind=Kind.FREE)  # "each year" is "a year"
    return tuple(terms)


def _is_share_or_money(amount: Quantity | Date | None) -> bool:
    """Whether it is such that ", after 5%" only tells what it was before."""
    return isinstance(amount, Quantity) and amount.unit != "" and not amount.unit.isalpha()


def is_same_term(one: Term, other: Term, language: str) -> bool:
    """Whether two terms say the same."""
    if one.amount is not None or other.amount is not None:
        return _same_amount(one.amount, other.amount)
    return one.key == other.key or is_same_word(one.low, other.low, language)


@cache
def is_same_word(one: str, other: str, language: str) -> bool:
    """Whether two words are forms of one. Stems alone do not tell: those of other words fall together."""
    if language == "en":
        one, other = function_words.PAST_OF.get(one, one), function_words.PAST_OF.get(other, other)
    if one == other:
        return True
    if _stem(one, language) != _stem(other, language):
        return False
    alike = max(
        _count_shared(one, other), _count_shared(one.replace("y", "i"), other.replace("y", "i"))
    )  # deny, denied
    singular = [word[:-1] if word.endswith("s") else word for word in (one, other)]
    endings = [{ending for ending in _DERIVED if word.endswith(ending)} for word in singular]
    return alike >= _SHARED * max(len(one), len(other)) and endings[0] == endings[1]


def _count_shared(one: str, other: str) -> int:
    """Count with how many letters two words begin alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


@cache
def _stem(word: str, language: str) -> str:
    stem: str = snowballstemmer.stemmer(_ALGORITHMS.get(language, "english")).stemWord(word)
    return stem


def _same_amount(one: Quantity | Date | None, other: Quantity | Date | None) -> bool:
    if isinstance(one, Date) and isinstance(other, Date):
        return is_date_stated(one, Figures((), (other,), frozenset(), has_percent=False))
    if isinstance(one, Quantity) and isinstance(other, Date):
        return any(year in one.values for year, _, _ in other.readings)
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return is_stated(one, Figures((other,), (), frozenset(), has_percent=False))
    return False


def _terms(text: str, language: str) -> Iterator[Term]:
    found = find_figures(text)
    spans: dict[int, tuple[int, Quantity | Date]] = {}
    for date in found.dates:
        spans[date.at] = (date.at + len(date.shown), date)
    for quantity in found.quantities:
        spans.setdefault(quantity.at, (quantity.at + len(quantity.shown), quantity))
    end = 0
    for start, (stop, amount) in sorted(spans.items(), key=lambda item: item[0]):
        if start < end:
            continue
        yield from _words(text[end:start], language, end == 0)
        shown = text[start:stop].strip()
        yield Term(shown, shown.casefold(), Kind.CONTENT, amount=amount)
        end = stop
    yield from _words(text[end:], language, end == 0)


def _words(text: str, language: str, begins: bool) -> Iterator[Term]:
    for match in _WORD.finditer(text):
        word = match[0]
        if word in _MARKS:
            yield Term(word, word, Kind.MARK)
            continue
        first = begins and not text[: match.start()].strip(" “\"'‘(")
        if language == "en" and word.casefold().endswith(("n't", "n’t")):
            stem = word[:-3]
            yield _word(_CONTRACTED.get(stem.casefold(), stem), language, first)
            yield _word("not", language, False)
        elif language == "fr" and (elision := _ELISION.match(word)):
            yield _word("ne" if word[0] in "nN" else elision[0][:-1], language, first)
            yield _word(word[elision.end() :], language, False)
        elif word.casefold() == "cannot":
            yield from (_word("can", language, first), _word("not", language, False))
        else:
            yield _word(re.sub(r"['’]s?$", "", word, flags=re.IGNORECASE), language, first)


def _word(word: str, language: str, first: bool) -> Term:
    low = word.casefold()
    is_name = word[:1].isupper() and not first and (language != "de") and len(word) > 1
    if low in ("may", "march", "will", "can") and is_name:
        return Term(word, f"{low} (name)", Kind.CONTENT, is_name=True)
    link = _link(low)
    if link in (Link.LOOSE, Link.THAT, Link.RELATIVE) or low in function_words.COORDINATORS:
        return Term(word, low, Kind.FREE, link)
    if low in function_words.FREE.get(language, ()):
        return Term(word, low, Kind.FREE)
    return Term(word, low, Kind.CONTENT, link, is_name)


def _link(low: str) -> Link | None:
    for link, words in (
        (Link.LOOSE, function_words.LOOSE),
        (Link.THAT, function_words.COMPLEMENTIZERS),
        (Link.RELATIVE, function_words.RELATIVES),
        (Link.COORDINATE, function_words.COORDINATORS),
        (Link.SUBORDINATE, function_words.SUBORDINATORS),
        (Link.STRICT, function_words.STRICT),
    ):
        if low in words:
            return link
    return Link.COORDINATE if low in function_words.ALTERNATIVES else None


@cache
def _phrases() -> dict[tuple[str, ...], str]:
    return {
        tuple(phrase.strip().replace("n't", "not").replace("-", " ").split()): key
        for key, phrases in function_words.PHRASES.items()
        for phrase in phrases.split(";")
    }


def _join_phrases(terms: Sequence[Term]) -> Iterator[Term]:
    """Join the terms of phrases of closed classes, each phrase as one."""
    index = 0
    while index < len(terms):
        for size in range(min(_LONGEST_PHRASE, len(terms) - index), 0, -1):
            some = terms[index : index + size]
            key = _phrases().get(tuple(term.key for term in some))
            if key is not None and all(term.amount is None for term in some):
                link = _link(key) or (Link.STRICT if key in ("said", "except") else None)
                yield Term(" ".join(term.shown for term in some), key, Kind.CONTENT, link)
                index += size
                break
        else:
            yield terms[index]
            index += 1
