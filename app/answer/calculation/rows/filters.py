"""Filter the rows of a table by bounds of amounts and days, read from a question and held against cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from app.answer.calculation.rows.operations import DIMENSIONS
from app.answer.calculation.rows.schema_linking import Filter, Reading, Word, find_numeric_columns, holds_any
from app.answer.text.numbers import find_figures
from app.core.grids import Column, ColumnKind, Grid
from app.core.months import MONTH_OF

_BOUNDS = (
    ("between", r"\b(?:between|zwischen)\s+(?P<low>{value})\s+(?:and|und|to|bis)\s+(?P<high>{value})"),
    ("between", r"\b(?:from|von)\s+(?P<low>{value})\s+(?:to|until|till|bis)\s+(?P<high>{value})"),
    (
        "at least",
        r"\b(?:at least|no(?:t)? less than|minimum of|from|since|mindestens|ab|seit)\s+(?P<low>{value})",
    ),
    (
        "at most",
        r"\b(?:at most|up to|no(?:t)? more than|until|till|höchstens|bis(?: zu)?)\s+(?P<high>{value})",
    ),
    (
        "over",
        r"\b(?:over|above|exceed(?:s|ing)?|after"
        r"|(?:more|greater|higher|larger|bigger|longer|older|later) than"
        r"|über|nach|(?:mehr|größer|höher|länger|älter) als)\s+(?P<low>{value})",
    ),
    (
        "under",
        r"\b(?:under|below|before|(?:less|fewer|lower|smaller|cheaper|shorter|younger|earlier) than"
        r"|unter|vor|(?:weniger|kleiner|niedriger|kürzer|jünger) als)\s+(?P<high>{value})",
    ),
    (
        "in",
        r"\b(?:in|of|for|during|on|im|am|für|aus|von)\s+(?:(?:the |dem )?(?:year|jahr) )?(?P<low>{value})",
    ),
)
_MONTH = "|".join(sorted(map(re.escape, MONTH_OF), key=len, reverse=True))
YEAR = r"(?:1[5-9]|20)\d\d(?!\d|[.,]\d)"
_DATE = (
    rf"(?:{YEAR}-\d\d-\d\d|\d{{1,2}}\.\d{{1,2}}\.{YEAR}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:{_MONTH})\.?\s+{YEAR}"
    rf"|(?:{_MONTH})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+{YEAR}|(?:{_MONTH})\.?\s+{YEAR}|(?:{_MONTH})\b|{YEAR})"
)
_FIGURE = (
    r"(?:[$€£]\s*)?\d[\d.,]*(?:\s*(?:thousand|million|billion|tausend|millionen|k|m|bn|mio|mrd)\b)?"
    r"(?:\s*[$€£%])?"
)
_UNIT_AFTER = re.compile(r"(?:euros?|dollars?|pounds?|kg|km|eur|usd|gbp|€|\$|£|%)\W*", re.IGNORECASE)
_TOTAL_ROW = re.compile(
    r"\W*(?:grand\s+|sub-?)?(?:totals?|sums?|summe|gesamt\w*|zwischensumme|average|mean|durchschnitt)\b.*",
    re.IGNORECASE,
)


def is_total(grid: Grid, row: int) -> bool:
    """Whether a row only sums up others."""
    first = next((column.texts[row] for column in grid.columns if column.texts[row]), "")
    return _TOTAL_ROW.fullmatch(first) is not None and len(first.split()) <= 4


def goes_on_below_total(column: Column) -> bool:
    """Whether a column goes on below the sum of the rows above, as with tax, to the sum of both: the table
    states itself what all comes to.
    """
    added, rows, is_summed = Decimal(0), 0, False
    for value in column.values:
        figure = Decimal(value) if value is not None and column.kind is ColumnKind.NUMBER else None
        if figure is None:
            continue
        if rows > 1 and figure == added:
            if is_summed:
                return True
            is_summed, rows = True, 1
            continue
        added, rows = added + figure, rows + 1
    return False


def read_bounds(reading: Reading, heads: dict[int, list[Word]], measure: int | None) -> None:
    """Take amounts and days with their bounds for filters."""
    for kind, pattern in (("date", _DATE), ("figure", _FIGURE)):
        for bound, words in _BOUNDS:
            if kind == "figure" and bound == "in":
                continue
            for match in re.finditer(words.replace("{value}", pattern), reading.question, re.IGNORECASE):
                low = match.groupdict().get("low")
                high = match.groupdict().get("high")
                some = [w for w in reading.words if match.start() <= w.start < match.end()]
                if any(w.used for w in some if w.text in f"{low} {high}"):
                    continue
                made = _dated(reading, heads, bound, low, high) if kind == "date" else None
                if kind == "figure":
                    made = _bounded(reading, heads, measure, bound, low, high, match.end())
                if made is not None:
                    reading.filters.append(made._replace(said=match[0]))
                    reading.use(match.start(), match.end())
    for word in reading.words:
        # A year that stands by itself: "2023 sales".
        if not word.used and re.fullmatch(YEAR, word.text):
            made = _dated(reading, heads, "in", word.text, None)
            if made is not None:
                reading.filters.append(made._replace(said=word.text))
                word.used = True


def _dated(
    reading: Reading, heads: dict[int, list[Word]], bound: str, low: str | None, high: str | None
) -> Filter | None:
    columns = reading.grid.columns
    dates = [i for i, each in enumerate(columns) if each.kind is ColumnKind.DATE]
    years = [
        i
        for i, each in enumerate(columns)
        if each.kind is ColumnKind.NUMBER and re.search(r"\b(?:year|jahr)\b", each.head, re.IGNORECASE)
    ]
    named = [i for i in (*dates, *years) if i in heads]
    candidates = named or (dates if len(dates) == 1 else []) or years[:1]
    for text in (low, high):
        if text and any(each.head.strip() == text for each in columns):
            reading.use(reading.question.find(text), reading.question.find(text) + len(text))
            return None  # a column of its own
    if not candidates:
        return None
    if len(candidates) > 1:
        reading.missing = "it does not tell which of several columns of dates is meant"
    start, end = _day(low), _day(high)
    is_number = candidates[0] in years
    if is_number and any("-" in each for each in (start, end) if each):
        return None
    return _ranged(candidates[0], bound, start, end)


def _day(text: str | None) -> str | None:
    """A day, month or year as it is compared: "2023-05"; a month of any year is "-05"."""
    if text is None:
        return None
    if re.fullmatch(YEAR, text):
        return text
    if iso := re.fullmatch(r"(\d{4}-\d\d-\d\d)", text):
        return iso[1]
    if dotted := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text):
        return f"{dotted[3]}-{int(dotted[2]):02}-{int(dotted[1]):02}"
    year = re.search(YEAR, text)
    month = next(
        (MONTH_OF[word.casefold()] for word in re.findall(r"[^\W\d_]+", text) if word.casefold() in MONTH_OF),
        0,
    )
    day = re.search(r"\b(\d{1,2})(?:st|nd|rd|th|\.)?\b(?!\d)", text.replace(year[0], "") if year else text)
    made = f"{year[0] if year else ''}-{month:02}"
    return f"{made}-{int(day[1]):02}" if day and year else made


def _ranged(column: int, bound: str, low: str | None, high: str | None) -> Filter:
    match bound:
        case "between":
            return Filter(column, least=low, most=high)
        case "at least":
            return Filter(column, least=low)
        case "at most":
            return Filter(column, most=high)
        case "over":
            return Filter(column, least=low, open=True)
        case "under":
            return Filter(column, most=high, open=True)
    return Filter(column, least=low, most=low)


def _bounded(
    reading: Reading,
    heads: dict[int, list[Word]],
    measure: int | None,
    bound: str,
    low: str | None,
    high: str | None,
    end: int,
) -> Filter | None:
    """A bound on a column of figures: the one that is named nearest to it, or the one there is."""
    numeric = find_numeric_columns(reading.grid)
    unit = reading.question[end:].split()[:1]
    named = [i for i in heads if i in numeric]
    after = [i for i in named if any(0 <= word.start - end <= 2 for word in heads[i])]
    before = [i for i in named if i not in after]
    candidates = after or before or numeric
    if len(candidates) > 1 and measure in candidates:
        candidates = [measure] if measure is not None else candidates
    if len(candidates) > 1 and not after:
        # "Orders over 500" are those that cost more.
        price = DIMENSIONS[0][2].split()
        priced = [i for i in candidates if holds_any(reading.grid.columns[i].head, price)]
        candidates = priced[:1] if len(priced) == 1 else candidates
    if not candidates:
        return None
    if len(candidates) > 1:
        reading.missing = f"it does not tell which column “{unit[0] if unit else bound}” is about"
    values = [_number(text) if text else None for text in (low, high)]
    made = _ranged(candidates[0], bound, *values)
    if unit and not after and _UNIT_AFTER.fullmatch(unit[0]):
        reading.use(end, end + 1 + len(unit[0]))
    return made


def _number(text: str) -> str | None:
    found = find_figures(text).quantities
    return format(found[0].values[0], "f") if found else None


def filter_rows(grid: Grid, filters: Sequence[Filter]) -> list[int]:
    """Filter rows: those that all filters keep, without those that sum up others."""
    rows = [row for row in range(grid.size) if not is_total(grid, row)]
    for each in filters:
        column = grid.columns[each.column]
        if each.values:
            rows = [row for row in rows if (column.texts[row] in each.values) != each.excludes]
        else:
            rows = [row for row in rows if _within(column, row, each)]
    return rows


def _within(column: Column, row: int, wanted: Filter) -> bool:
    value = column.values[row]
    if value is None:
        return False
    if column.kind is ColumnKind.NUMBER:
        number = Decimal(value)
        low = wanted.least is None or (
            number > Decimal(wanted.least) if wanted.open else number >= Decimal(wanted.least)
        )
        high = wanted.most is None or (
            number < Decimal(wanted.most) if wanted.open else number <= Decimal(wanted.most)
        )
        return low and high
    if any(each and each.startswith("-") for each in (wanted.least, wanted.most)):
        month = (wanted.least or wanted.most or "")[1:3]
        return value[5:7] == month
    low = wanted.least is None or (
        value[: len(wanted.least)] > wanted.least if wanted.open else value >= wanted.least
    )
    high = wanted.most is None or (
        value < wanted.most if wanted.open else value[: len(wanted.most)] <= wanted.most
    )
    return low and high
