"""Link the words of a question to columns and values of a table, and tell which remain unaccounted for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from app.answer.text.function_words import PAST_OF
from app.answer.text.measures import name_units
from app.answer.text.normalize import fold, stem_word
from app.core.grids import Column, ColumnKind, Grid
from app.core.stop_words import STOP_WORDS

TOKEN = re.compile(r"[^\W_]+(?:['’.,/&-][^\W_]+)*", re.UNICODE)
_LETTERS = re.compile(r"[^\W_]+")
LITTLE = STOP_WORDS["en"] | STOP_WORDS["de"]
_UNIT = re.compile(r"\s*[(\[].*?[)\]]|\s+in\s+\S{1,5}$")

_DENIAL = re.compile(r"^(?:un|non-?|nicht-?)")
"""Prefixes that deny what they stand before."""
_QUOTES = tuple("\"'“”„‘’«»")
_COLUMN_BEFORE = re.compile(r"\b(?:column|spalte)\W+$", re.IGNORECASE)
_COLUMN_AFTER = re.compile(r"\W+(?:column|spalte)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|der|die|das|dem|den) ")
_CLOCK = re.compile(r"\d{1,5}:\d\d(?::\d\d)?(?:\s*[AP]M)?", re.IGNORECASE)
_RATE = re.compile(
    r"%|\b(?:per|pro|je|each|rates?|ratio|share|percent\w*|averages?|mean|price|preis|satz|anteil|prozent"
    r"|durchschnitt\w*|age|alter)\b|\w+(?:preis|satz|quote)\b",
    re.IGNORECASE,
)


_FEWEST_COUNTED, _FIRST_ROWS = 3, 100
"""Rows that are counted at least, and those that are looked at, as there may be very many. *Judged*."""


class Filter(NamedTuple):
    """Which rows count: those whose cell in the column is one of `values`, or from `least` to `most`, the
    ends themselves not where they are `open`; or over or under (`bound`) the cell of another column, `than`.
    `excludes` turns it round; `said` is how the question puts it. Where `values` are all that say something,
    it `asks_filled`.
    """

    column: int
    values: frozenset[str] = frozenset()
    least: str | None = None
    most: str | None = None
    open: bool = False
    excludes: bool = False
    said: str = ""
    than: int | None = None
    bound: str = ""
    asks_filled: bool = False


@dataclass
class Word:
    """A word of a question; `used`: something in the table, or what is asked, accounts for it. `is_denied`:
    it is a head's behind a prefix that denies it, "unpaid".
    """

    text: str
    start: int
    end: int
    stem: str
    used: bool = False
    is_denied: bool = False

    @property
    def plain_stem(self) -> str:
        """The stem as names and cells are stemmed, without accents: "gast" of "Gäste"."""
        return self.stem if self.text.isascii() else stem_word(fold(self.text))


@dataclass
class Reading:
    """A question as it is read with a table before it."""

    question: str
    grid: Grid
    names: Sequence[str]
    """What the table and its document are called."""
    words: list[Word] = field(init=False)
    filters: list[Filter] = field(default_factory=list)
    linked: int = 0
    missing: str = ""

    def __post_init__(self) -> None:
        self.words = [
            Word(match[0], match.start(), match.end(), stem_word(match[0].casefold()))
            for match in TOKEN.finditer(self.question)
        ]

    def use(self, start: int, end: int) -> None:
        """Account for the words in a stretch of the question."""
        for word in self.words:
            if word.start >= start and word.end <= end:
                word.used = True

    def note_missing(self, why: str) -> None:
        """Note what stands in the way of computing; what was noted first stays."""
        self.missing = self.missing or why

    def find_matched(self, column: Column) -> list[Word]:
        """Find the question's words that are of the column's head; none unless its first or last word is. A
        unit is the head's in whichever way it is written; a function word only where it stands as a head.
        """
        tokens = TOKEN.findall(_UNIT.sub("", column.head))
        units = {stem_word(each.casefold()): name_units(each) for each in tokens if not is_rate(column.head)}
        said = [stem_word(word.casefold()) for word in tokens]
        telling = [stem for stem in said if stem not in LITTLE] or said
        for word in self.words:
            bare = _DENIAL.sub("", word.text.casefold())
            if bare and bare != word.text.casefold() and stem_word(bare) in telling:
                word.stem, word.is_denied = stem_word(bare), True

        def names(word: Word, stem: str) -> bool:
            return matches_stem(word, stem) or not name_units(word.text).isdisjoint(units.get(stem, ()))

        found = [w for w in self.words if any(names(w, stem) for stem in telling)]
        if LITTLE.issuperset(said):
            found = [word for word in found if self._stands_as_head(word, column)]
        have = {stem for stem in telling for w in found if names(w, stem)}
        if have and all(map(str.isdigit, have)) and not all(map(str.isdigit, telling)):
            return []  # the year of "Costs 2022" does not tell that costs are meant
        if telling and (telling[-1] in have or telling[0] in have) and len(have) * 2 >= len(telling):
            return found
        return []

    def _stands_as_head(self, word: Word, column: Column) -> bool:
        """Whether a function word stands as the name of a column: in quotation marks, written as the head is
        with a capital, beside the word for a column, or before what a cell says ("from Breda").
        """
        before, after = self.question[: word.start], self.question[word.end :]
        is_quoted = before.endswith(_QUOTES) and after.startswith(_QUOTES)
        is_written_so = word.start > 0 and word.text[0].isupper() and word.text in TOKEN.findall(column.head)
        is_called_so = bool(_COLUMN_BEFORE.search(before) or _COLUMN_AFTER.match(after))
        return is_quoted or is_written_so or is_called_so or _begins_with_value(after, column)


def fold_words(text: str) -> str:
    """Fold a text to its words in lower case, as values of cells are compared."""
    return " ".join(_LETTERS.findall(text.casefold()))


def _begins_with_value(text: str, column: Column) -> bool:
    """Whether a text begins with what a cell of a column says, behind an article or none."""
    folded = f"{_ARTICLE.sub('', fold_words(text))} "
    values = {fold_words(each) for each in column.texts} if column.kind is ColumnKind.TEXT else ()
    return any(value and folded.startswith(f"{value} ") for value in values)


def matches_stem(word: Word, stem: str) -> bool:
    """Whether a word is a head's, or a German compound with it at its end: "Gesamtumsatz" and "Umsatz"."""
    if word.stem == stem or stem_word(_singular(word.text)) == stem_word(_singular(stem)):
        return True
    said = word.text.casefold()
    if PAST_OF.get(said, said) == PAST_OF.get(stem, stem):
        return True  # "pay" and "Paid on"
    return len(stem) >= 4 and len(word.stem) > len(stem) + 2 and word.text.casefold().endswith(stem)


def _singular(word: str) -> str:
    word = word.casefold()
    for plural, single in (("ies", "y"), ("es", ""), ("s", ""), ("en", ""), ("e", ""), ("n", "")):
        if word.endswith(plural) and len(word) - len(plural) >= 3:
            return word[: -len(plural)] + single
    return word


def find_numeric_columns(grid: Grid) -> list[int]:
    """Find columns of figures, without those that number the rows or name a year."""
    return [
        index
        for index, each in enumerate(grid.columns)
        if each.kind is ColumnKind.NUMBER
        and not re.fullmatch(r"\W*(?:no|nr|id|#|year|jahr|number|nummer|code|zip|plz)\W*", each.head, re.I)
        and not (index == 0 and _counts_rows(each))
    ]


def _counts_rows(column: Column) -> bool:
    """Whether each figure is one more than that above it: "1001", "1002", …"""
    figures = [float(each) for each in column.values[:_FIRST_ROWS] if each is not None]
    is_filled = len(figures) == len(column.values[:_FIRST_ROWS]) >= _FEWEST_COUNTED
    return is_filled and all(other - one == 1 for one, other in pairwise(figures))


def is_rate(head: str) -> bool:
    """Whether a column holds what is of one thing each and makes no sum: "Price per kilo", "Share (%)"."""
    return _RATE.search(head) is not None


def repeats(grid: Grid, column: int) -> bool:
    texts = [text for text in grid.columns[column].texts if text]
    return len(set(texts)) < 0.7 * len(texts)


def names_rows(column: Column) -> bool:
    """Whether a column of text names each row by another name."""
    return column.kind is ColumnKind.TEXT and len(set(column.texts)) == len(column.texts)


def is_clock(column: Column) -> bool:
    """Whether its figures are written as hours and minutes, which may be times of the day."""
    return all(_CLOCK.fullmatch(text.strip()) for text in column.texts if text.strip())


def holds_any(head: str, words: Iterable[str]) -> bool:
    return not {word.casefold() for word in TOKEN.findall(head)}.isdisjoint(words)
