"""Put rows together by what a column says of them: for whom, or for which month, something is the most."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from decimal import Decimal

from app.answer.calculation.rows.filters import filter_rows
from app.answer.calculation.rows.operations import (
    AMOUNTS,
    EXTREMES,
    PLAIN,
    Operation,
    find_extreme,
    find_mentions,
)
from app.answer.calculation.rows.periods import is_period
from app.answer.calculation.rows.schema_linking import LITTLE, Reading, Word, holds_any, is_rate, repeats
from app.answer.calculation.rows.units import find_units
from app.answer.text.function_words import LARGE, SMALL
from app.answer.text.lexicon import PARTIES
from app.answer.text.numbers import CURRENCY_OF
from app.answer.text.word_forms import may_be_past
from app.core.grids import ColumnKind, Grid

MOST_OF = re.compile(rf"\b(?:most|fewest|meisten|wenigsten)\b(?!\s+(?:{PLAIN})\b)", re.IGNORECASE)
"""What asks for the most of something that adds up, unlike "the most expensive"."""
PERSONS = frozenset({"name", *PARTIES["en"], *PARTIES["de"]})
"""What a column that names who is called, where several might."""
_LARGEST = re.compile(rf"(?:{LARGE}|{SMALL})", re.IGNORECASE)
"""What tells of no dimension, unlike "the longest"."""
_IS = r"(?i:^\s+(?:is|are|was|were|ist|sind|war|waren)\s+(?:(?:the|our|your|der|die|das|unser\w*)\s+)?)"
_CURRENCIES = frozenset(CURRENCY_OF.values())
_BY = re.compile(r"\b(?:per|by|je|pro|nach)\s+(?:the\s+)?$", re.IGNORECASE)
"""What stands before that by which something is the most."""


def is_repeated(grid: Grid, column: int) -> bool:
    """Whether what a column says is said again and again, as of a month that holds more than one day."""
    texts = grid.columns[column].texts
    return repeats(grid, column) or (is_period(grid.columns[column]) and len(set(texts)) < len(texts))


def find_group_of_most(
    reading: Reading, heads: Mapping[int, list[Word]], operation: Operation, label: int, measure: int
) -> int | None:
    """Find by what rows are put together where the most of each is asked for ("who drove most", "which
    month", "the largest customer by amount"); note where it is not told whether single rows are meant and
    that makes a difference.
    """
    columns = reading.grid.columns
    head = columns[measure].head
    is_most = MOST_OF.search(reading.question) is not None
    if columns[measure].kind is ColumnKind.DATE or is_rate(head):
        return None
    if is_most and is_repeated(reading.grid, label):
        return label
    is_of_values = find_column_of_most(reading, heads) == label
    # The highest amount of a customer may be of all rows; the highest temperature is of one.
    adds_up = holds_any(head, AMOUNTS.split()) and bool(_find_ends_of_largest(reading.question))
    if measure not in heads and (is_of_values or _is_said_largest(reading, heads.get(label, ()))):
        is_money = adds_up or not _CURRENCIES.isdisjoint(find_units(columns[measure]))
        is_said_again = len(set(columns[label].texts)) < len(columns[label].texts)
        if is_money and is_said_again and holds_any(columns[label].head, PERSONS):
            return label  # a customer is no single row
    if not (is_most or is_of_values or adds_up or is_period(columns[label])):
        return None
    single: dict[str, list[Decimal]] = defaultdict(list)
    for row in filter_rows(reading.grid, reading.filters):
        if (value := columns[measure].values[row]) is not None:
            single[columns[label].texts[row]].append(Decimal(value))
    pick = max if operation is Operation.LARGEST else min
    of_rows = {name: pick(figures) for name, figures in single.items()}
    together = {name: sum(figures, Decimal(0)) for name, figures in single.items()}
    first, second = (
        {name for name, figure in of.items() if figure == pick(of.values())} for of in (of_rows, together)
    )
    if is_of_values and adds_up and first == second and is_repeated(reading.grid, label):
        return label
    if first != second or ((is_most or is_of_values) and any(len(single[name]) > 1 for name in first)):
        reading.note_missing("it does not tell whether single rows are meant or all of each together")
    return None


def find_column_of_most(reading: Reading, heads: Mapping[int, list[Word]]) -> int | None:
    """Find the column of which the values themselves are said to be the most: "the largest customer", and not
    "the largest customer payment".
    """
    ends = _find_ends_of_largest(reading.question)
    for index, words in heads.items():
        is_text = reading.grid.columns[index].kind is ColumnKind.TEXT
        begun = [word for word in words if _begins_behind(reading.question, word, ends)]
        if is_text and any(not _goes_on(reading, word, words) for word in begun):
            return index
    return None


def _find_ends_of_largest(question: str) -> set[int]:
    """Find where "largest" and the like end, and no word of a dimension nor one for the most of something."""
    named = [each for each in find_mentions(question) if each.operation in EXTREMES]
    largest = [each for each in named if _LARGEST.fullmatch(question, each.start, each.end)]
    return {each.end for each in largest if not MOST_OF.match(question, each.start)}


def _is_said_largest(reading: Reading, own: Collection[Word]) -> bool:
    """Whether what a column says is itself said to be the most, and nothing that it has: "which customer is
    the largest", and not "has the largest order" nor "bid the highest".
    """
    for each in find_mentions(reading.question):
        between = [re.search(rf"{_IS}$", reading.question[word.end : each.start]) for word in own]
        behind = next((word for word in reading.words if word.start >= each.end), None)
        if any(between) and (behind is None or behind.text.casefold() in LITTLE):
            return _LARGEST.fullmatch(reading.question, each.start, each.end) is not None
    return False


def _begins_behind(question: str, word: Word, ends: Collection[int]) -> bool:
    return any(end <= word.start and not question[end : word.start].strip() for end in ends)


def _goes_on(reading: Reading, word: Word, own: Collection[Word]) -> bool:
    """Whether a word of what else is meant stands right behind one of a head: "score" of "student score"."""
    behind = (each for each in reading.words if each.start == word.end + 1 and each not in own)
    return any(not each.used and each.text.casefold() not in LITTLE for each in behind)


def is_of_measure(reading: Reading, word: Word, own: Collection[Word]) -> bool:
    """Whether a word is said of the figures, whose head's words are `own`, and not of what rows are put
    together by: "price per kilo", "the largest by invoice amount"; but not "by member paid".
    """
    is_before = any(each.start == word.end + 1 and not may_be_past(each.text.casefold()) for each in own)
    is_by = _BY.search(reading.question[: word.start]) is not None
    return word in own or (is_before and is_by and find_extreme(reading.question) is not None)


def is_named_behind(reading: Reading, heads: Mapping[int, list[Word]], label: int, index: int) -> bool:
    """Whether a head is named right behind another as what that is of: "customer group"."""
    return heads[index][0].start == heads[label][-1].end + 1 and is_repeated(reading.grid, index)


def asks_for_most_of_value(reading: Reading) -> bool:
    """Whether the most of what a cell says is asked for ("the most mackerel"), and not of rows."""
    said = "|".join(re.escape(each.said) for each in reading.filters if each.said)
    most = rf"\b(?:most|fewest|least|meisten?|wenigsten?)\s+(?:{said})\b"
    return bool(said) and re.search(most, reading.question, re.IGNORECASE) is not None


def note_doubt_of_period(reading: Reading, operation: Operation, column: int | None) -> None:
    """Note what is not told of months and other periods: of what a mean is, and which have no row."""
    if column is None or not is_period(reading.grid.columns[column]):
        return
    if operation in (Operation.MEAN, Operation.MEDIAN):
        reading.note_missing("it does not tell whether the mean is of rows or of what each comes to")
    if find_extreme(reading.question) is Operation.SMALLEST:
        reading.note_missing("there may be one of which no row tells")
