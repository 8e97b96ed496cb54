"""Put the days of a table together by month, quarter or year, where a question asks for these."""

from __future__ import annotations

import re
from dataclasses import replace

from app.answer.calculation.rows.filters import find_doubt_of_days
from app.answer.calculation.rows.operations import Operation, find_operation
from app.answer.calculation.rows.schema_linking import Filter, Reading, Word
from app.core.grids import Column, ColumnKind, Grid
from app.core.months import MONTH_OF, MONTHS

_PERIODS = {
    "en": {"month": "months?", "quarter": "quarters?", "year": "years?"},
    "de": {"month": "monat(?:e[ns]?)?", "quarter": "quartal(?:e[ns]?)?", "year": "jahr(?:e[ns]?)?"},
}
"""What each is called, in the languages in which rows are asked for."""
_BEFORE = {
    "en": r"(?:which|what|per|by|each|every)(?:\s+the)?",
    "de": r"(?:welche\w*|je|pro|nach|jede[nrsm]?)(?:\s+de[mnr])?",
}
_ASKS = re.compile(
    "|".join(
        rf"\b{_BEFORE[language]}\s+(?P<{period}_{language}>{names})\b"
        for language, of_period in _PERIODS.items()
        for period, names in of_period.items()
    ),
    re.IGNORECASE,
)
_BY_MONTH = re.compile(r"months?|monthly|monat(?:e[ns]?)?|monatlich\w*", re.IGNORECASE)
_OF_EACH_MONTH = re.compile(
    r"\b(?:by|each|every|which|what|jede[nrsm]?|nach|welche\w*)\s+(?:the\s+)?(?:months?|monat\w*)\b",
    re.IGNORECASE,
)
"""What asks for months, or for a figure of each, and for no mean of them all."""
_FINENESS = {"month": 7, "quarter": 7, "year": 4}
"""Characters of a day as it is compared that tell the period."""


def add_period(question: str, grid: Grid) -> Grid:
    """Add to a table the period that a question asks for ("which month", "per year") as a column, where one
    column of days tells it for certain and no column is called so.
    """
    asked = _find_asked(question)
    if asked is None:
        return grid
    word, period, language = asked
    reading = Reading(question, grid, ())
    dates = [index for index, each in enumerate(grid.columns) if each.kind is ColumnKind.DATE]
    named = [index for index in dates if reading.find_matched(grid.columns[index])] or dates
    called = any(re.search(rf"\b{word[:4]}", each.head, re.IGNORECASE) for each in grid.columns)
    if called or len(named) != 1:
        return grid
    days = grid.columns[named[0]]
    fineness = _FINENESS[period]
    if find_doubt_of_days(days, Filter(named[0], least="0" * fineness, most="9" * fineness)):
        return grid
    keys = tuple(_find_key(value, period) for value in days.values)
    texts = tuple(_name_key(key, period, language) for key in keys)
    made = Column(word.capitalize(), ColumnKind.TEXT, texts, keys, days.letters)
    return replace(grid, columns=(*grid.columns, made))


def is_period(column: Column) -> bool:
    """Whether a column was added for the periods of days: its values stand in order."""
    return column.kind is ColumnKind.TEXT and all(value is not None for value in column.values)


def link_month_names(reading: Reading, heads: dict[int, list[Word]]) -> None:
    """Link the word for a month to the one column whose cells name months, if none is called so. Where each
    row is another month, a mean by the month is that of the rows.
    """
    by_month = [word for word in reading.words if _BY_MONTH.fullmatch(word.text)]
    if not by_month:
        return  # the cells need not be looked at
    named = [index for index, each in enumerate(reading.grid.columns) if _names_months(each)]
    is_of_each = _OF_EACH_MONTH.search(reading.question) is not None
    if len(named) == 1 and not is_of_each and find_operation(reading.question) is Operation.MEAN:
        texts = reading.grid.columns[named[0]].texts
        if len(set(texts)) == len(texts):
            for word in by_month:
                word.used = True
            return
    asked = _find_asked(reading.question)
    if asked is None or asked[1] != "month":
        return
    words = [word for word in reading.words if word.text == asked[0]]
    if len(named) == 1 and not any(word in own for own in heads.values() for word in words):
        heads[named[0]] = [*heads.get(named[0], ()), *words]


def _find_asked(question: str) -> tuple[str, str, str] | None:
    """Find the word for the period that is asked for, which it is, and in which language it stands there."""
    match = _ASKS.search(question)
    if match is None:
        return None
    name = next(name for name, said in match.groupdict().items() if said)
    period, _, language = name.partition("_")
    return match[name], period, language


def _find_key(value: str | None, period: str) -> str | None:
    """Find the period of a day as periods are ordered: "2024-03", "2024-Q1"."""
    if value is None:
        return None
    if period == "quarter":
        return f"{value[:4]}-Q{(int(value[5:7]) + 2) // 3}"
    return value[: _FINENESS[period]]


def _name_key(key: str | None, period: str, language: str) -> str:
    if key is None:
        return ""
    if period == "month":
        return f"{MONTHS[language][int(key[5:7]) - 1].capitalize()} {key[:4]}"
    return f"{key[5:]} {key[:4]}" if period == "quarter" else key


def _names_months(column: Column) -> bool:
    """Whether the cells of a column name months, but for one that may sum them up."""
    texts = [text.strip().casefold() for text in column.texts if text.strip()]
    months = [text for text in texts if text.rstrip(".") in MONTH_OF]
    return len(months) > 1 and len(texts) - len(months) <= 1


def has_counts_over_time(grid: Grid, measure: int) -> bool:
    """Whether the figures of a column are whole numbers, each of a day or month that another column tells."""
    if any(float(value or 0) % 1 for value in grid.columns[measure].values):
        return False
    return any(each.kind is ColumnKind.DATE or _names_months(each) for each in grid.columns)


def find_days(grid: Grid, period: int | None) -> int | None:
    """Find the column of days that a column of periods was made of; None of any other column."""
    if period is None or not is_period(grid.columns[period]):
        return None
    letters = grid.columns[period].letters
    days = [
        index
        for index, each in enumerate(grid.columns)
        if each.kind is ColumnKind.DATE and each.letters == letters
    ]
    return days[0] if len(days) == 1 else None
