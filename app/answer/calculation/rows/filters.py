"""Filter the rows of a table by bounds of amounts and days, read from a question and held against cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from app.answer.calculation.rows.operations import DIMENSIONS, SETTLED
from app.answer.calculation.rows.schema_linking import (
    LITTLE,
    Filter,
    Reading,
    Word,
    find_numeric_columns,
    holds_any,
    is_rate,
)
from app.answer.calculation.rows.units import convert_bound, find_units
from app.answer.text.language import detect_language
from app.answer.text.measures import name_units
from app.answer.text.numbers import CURRENCY_OF, find_figures
from app.core.grids import Column, ColumnKind, Grid
from app.core.languages import mark_text
from app.core.months import MONTH_OF

_BOUNDS = (
    ("between", r"\b(?:between|zwischen)\s+(?P<low>{value})\s+(?:and|und|to|bis)\s+(?P<high>{value})"),
    ("between", r"\b(?:from|von)\s+(?P<low>{value})\s+(?:to|until|till|bis)\s+(?P<high>{value})"),
    (
        "at least",
        r"\b(?:at least|minimum of|from|since|mindestens|ab|seit)\s+(?P<low>{value})",
    ),
    (
        "at most",
        r"\b(?:at most|up to|until|till|höchstens|bis(?: zu)?|maximum of)\s+(?P<high>{value})",
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
MONTH = "|".join(sorted(map(re.escape, MONTH_OF), key=len, reverse=True))
YEAR = r"(?:1[5-9]|20)\d\d(?!\d|[.,]\d)"
_DATE = (
    rf"(?:{YEAR}-\d\d-\d\d|\d{{1,2}}\.\d{{1,2}}\.{YEAR}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:{MONTH})\.?\s+{YEAR}"
    rf"|(?:{MONTH})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+{YEAR}|(?:{MONTH})\.?\s+{YEAR}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:{MONTH})\b|(?:{MONTH})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b"
    rf"|Q[1-4](?:\s+|/){YEAR}|(?:{MONTH})\b|{YEAR})"
)
_DENIED = re.compile(
    r"\b(?:not|no|never|nicht|kein\w*|except)\s+(?:(?:be|cost|have|kosten|sind)\s+)?$", re.IGNORECASE
)
"""What turns a bound round, before it."""
_FIGURE = (
    r"(?:[$€£]\s*)?\d(?:[\d.,]|(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d)))*"
    r"(?:\s*(?:thousand|million|billion|tausend|millionen|k|m|bn|mio|mrd)\b)?"
    r"(?:\s*[$€£%])?"
)
_UNIT_AFTER = re.compile(
    r"(?:euros?|dollars?|pounds?|m?g|kg|tonnes?|[mck]m|[mch]?l|min|h|eur|usd|gbp|€|\$|£|%)\W*", re.IGNORECASE
)
_BLANK_IN_NUMBER = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3})")
_COMMA_DECIMALS = re.compile(r"\d,\d{1,2}(?!\d)")
_POINTS_GROUP = frozenset({"de", "es", "fr"})
"""Languages that set a point, if any, between groups of three digits."""
_DAY_OF_ANYTHING = re.compile(
    r"\W*(?:date|day|month|year|when|datum|tag|monat|jahr|jour|mois|année|fecha)\W*", re.IGNORECASE
)
_SIGN = re.compile(r"[$€£]")
"""What stands at a figure itself and tells its currency."""
_TOTAL = r"(?:sub-?)?totals?|sums?|(?:zwischen|teil|end)?summe|gesamt\w*|zwischenergebnis"
_TOTAL_ROW = re.compile(
    rf"\W*(?:grand\s+)?(?:{_TOTAL}|average|mean|durchschnitt)\b.*|.*\W(?:{_TOTAL}|ergebnis)\W*",
    re.IGNORECASE,
)
"""What sums up others is called, also behind what they are: "North Total", "Nord Ergebnis"."""
_FEWEST_SUMMED, _SURELY_SUMMED = 2, 3
"""Rows that a sum is of, and columns in which it is; and how many columns, and more rows, leave no doubt."""


def find_totals(grid: Grid) -> frozenset[int]:
    """Find the rows that only sum up others: by what they are called, or because less is told in them than in
    those above, of which each of their figures is the sum.
    """
    return frozenset(row for row, _ in _list_totals(grid))


def list_certain_totals(grid: Grid) -> list[int]:
    """List the rows that certainly sum up others."""
    return [row for row, is_certain in _list_totals(grid) if is_certain]


def find_doubtful_total(grid: Grid, measure: int | None) -> str:
    """Find a row that has a name, and the sums of those above for figures, that of the column `measure` among
    them: it may be of its own all the same. "" where there is none.
    """
    doubtful = (row for row, is_certain in _list_totals(grid) if not is_certain)
    figures = None if measure is None else grid.columns[measure].values
    named = (grid.columns[0].texts[row] for row in doubtful if figures is None or figures[row] is not None)
    return next(named, "")


def _list_totals(grid: Grid) -> Iterator[tuple[int, bool]]:
    """List the rows that sum up others, each with whether that is certain."""
    additive = [
        column
        for column in grid.columns
        if column.kind is ColumnKind.NUMBER and not is_rate(column.head) and not column.head.isdecimal()
    ]
    group, whole = _Summed(len(additive)), _Summed(len(additive))
    for row in range(grid.size):
        first = next((column.texts[row] for column in grid.columns if column.texts[row]), "")
        is_called_so = _TOTAL_ROW.fullmatch(first) is not None and len(first.split()) <= 4
        told = sum(bool(column.texts[row]) for column in grid.columns)
        figures = [
            Decimal(value) if (value := column.values[row]) is not None else None for column in additive
        ]
        is_sum = group.is_sum(told, figures) or whole.is_sum(told, figures)
        if is_called_so or is_sum:
            yield row, is_called_so or whole.is_surely_sum(figures) or not grid.columns[0].texts[row]
            group = _Summed(len(additive))
        else:
            group.add(told, figures)
            whole.add(told, figures)


class _Summed:
    """What the figures of rows come to, and how little is told in any of them."""

    def __init__(self, columns: int) -> None:
        self._rows, self._least_told = 0, 0
        self._sums = [Decimal(0)] * columns

    def add(self, told: int, figures: Sequence[Decimal | None]) -> None:
        """Add a row."""
        self._least_told = told if not self._rows else min(told, self._least_told)
        self._rows += 1
        self._sums = [one + (other or 0) for one, other in zip(self._sums, figures, strict=True)]

    def is_sum(self, told: int, figures: Sequence[Decimal | None]) -> bool:
        """Whether a row has their sums for figures, with less told in it than in any of them, or in several
        columns.
        """
        is_told_less = told < self._least_told or sum(map(bool, figures)) >= _FEWEST_SUMMED
        if self._rows < _FEWEST_SUMMED or not is_told_less or not any(figures):
            return False
        return all(each in (None, one) for each, one in zip(figures, self._sums, strict=True))

    def is_surely_sum(self, figures: Sequence[Decimal | None]) -> bool:
        """Whether the figures of a row are the sums of these in so many columns that it is no chance."""
        same = [bool(each) and each == one for each, one in zip(figures, self._sums, strict=True)]
        return self._rows > _SURELY_SUMMED and len(same) >= _SURELY_SUMMED and all(same)


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
            for match in re.finditer(words.replace("{value}", pattern), reading.question, re.IGNORECASE):
                if kind == "figure" and bound == "in" and not _follows_figures(reading, heads, match):
                    continue
                low = match.groupdict().get("low")
                high = match.groupdict().get("high")
                some = [w for w in reading.words if match.start() <= w.start < match.end()]
                if any(w.used for w in some if w.text in f"{low} {high}"):
                    continue
                made = _dated(reading, heads, bound, low, high) if kind == "date" else None
                if kind == "figure":
                    made = _bounded(reading, heads, measure, bound, low, high, match.end())
                if made is None and kind == "date":
                    _note_untold_month(reading, low, high)
                if made is not None:
                    denied = _DENIED.search(reading.question[: match.start()])
                    start = denied.start() if denied is not None else match.start()
                    said = reading.question[start : match.end()]
                    reading.filters.append(made._replace(said=said, excludes=denied is not None))
                    reading.use(start, match.end())
    for word in reading.words:
        # A year that stands by itself: "2023 sales".
        if not word.used and re.fullmatch(YEAR, word.text):
            made = _dated(reading, heads, "in", word.text, None)
            if made is not None:
                reading.filters.append(made._replace(said=word.text))
                word.used = True


def _follows_figures(reading: Reading, heads: dict[int, list[Word]], match: re.Match[str]) -> bool:
    """Whether a figure is said to be that of a column named right before: "a discount of 10%". A price "of 3
    apples" is none, nor one "of 3 kg" where the column is in no unit.
    """
    if match[0].split()[0].casefold() not in ("of", "von"):
        return False
    after = reading.question[match.end() :].split()
    behind = after[0].strip("?.,;:!)").casefold() if after else ""
    is_money = behind in CURRENCY_OF or any(sign in match[0] for sign in "$€£%")
    is_unit = not is_money and behind != "" and _UNIT_AFTER.fullmatch(behind) is not None
    for index in find_numeric_columns(reading.grid):
        is_own = bool(find_units(reading.grid.columns[index]) & name_units(behind)) if behind else False
        if behind and behind not in LITTLE and not (is_money or is_unit or is_own):
            continue
        for word in heads.get(index, ()):
            if not reading.question[word.end : match.start()].strip():
                return not is_unit or bool(find_units(reading.grid.columns[index]))
    return False


def _note_untold_month(reading: Reading, *said: str | None) -> None:
    """Note a month of no column that would pass for a function word: "in May"."""
    for text in said:
        if text and text.casefold() in LITTLE and any(not w.used for w in reading.words if w.text == text):
            reading.note_missing(f"no column of days tells “{text}”")


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
        reading.missing = mark_text("it does not tell which of several columns of dates is meant")
    elif not named and (settled := SETTLED.search(reading.question)) is not None:
        head = columns[candidates[0]].head
        if not _DAY_OF_ANYTHING.fullmatch(head):
            reading.note_missing(f"“{head}” may be another day than the one of “{settled[0]}”")
    is_number = candidates[0] in years
    made = _ranged(candidates[0], bound, *_find_span(bound, low, high))
    if is_number:
        return None if any("-" in each for each in (made.least, made.most) if each) else made
    made = _complete_year(columns[candidates[0]], made)
    reading.note_missing(find_doubt_of_days(columns[candidates[0]], made))
    return made


def _find_span(bound: str, low: str | None, high: str | None) -> tuple[str | None, str | None]:
    """Find from and to when something is that is said to be within, before or after these."""
    first, last = _day(low), _day(high)
    for text in (low, high):
        if text and text[:1] in "qQ" and (found := re.fullmatch(rf"Q([1-4])(?:\s+|/)({YEAR})", text, re.I)):
            quarter, year = int(found[1]), found[2]
            start, end = f"{year}-{quarter * 3 - 2:02}", f"{year}-{quarter * 3:02}"
            if text is low:
                # What is after a quarter is after its end.
                first, last = (end if bound == "over" else start), (last if high else end)
            else:
                last = start if bound == "under" else end
    return first, last


def _complete_year(column: Column, made: Filter) -> Filter:
    """Complete days and months that are told without a year: from each other, or where all are of one."""
    ends = [each for each in (made.least, made.most) if each]
    told = {each[:4] for each in ends if not each.startswith("-")}
    there = {value[:4] for value in column.values if value}
    years = told or (there if len(there) == 1 else set())
    if len(years) != 1 or all(not each.startswith("-") for each in ends):
        return made
    (year,) = years
    return made._replace(
        least=made.least and (f"{year}{made.least}" if made.least.startswith("-") else made.least),
        most=made.most and (f"{year}{made.most}" if made.most.startswith("-") else made.most),
    )


def find_doubt_of_days(column: Column, made: Filter | None = None) -> str:
    """Find why the days of a column cannot be told apart as they must be for a filter, or to be ordered."""
    values = [value for value in column.values if value]
    ends = [each for each in (made.least, made.most) if each] if made is not None else []
    if any(each.startswith("-") for each in ends) and not (made and made.least == made.most):
        return mark_text("it does not tell of which year")
    finest = max(map(len, ends), default=10 if made is None else 0)
    if finest <= 4 or (made is None and len({*map(len, values)}) == 1 and not values[0].endswith("-")):
        return ""
    if any(value.endswith("-") for value in values):
        return mark_text(f"nothing tells whether the day or the month comes first in “{column.head}”")
    if any(len(value) < finest for value in values):
        return mark_text(f"“{column.head}” does not tell the day in all cells")
    return ""


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
    return f"{made}-{int(day[1]):02}" if day else made


def _ranged(column: int, bound: str, low: str | None, high: str | None) -> Filter:
    match bound:
        case "in" if high is not None:
            return Filter(column, least=low, most=high)
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
        priced = [i for i in priced if not is_rate(reading.grid.columns[i].head)] or priced
        candidates = priced[:1] if len(priced) == 1 else candidates
    if not candidates:
        return None
    if len(candidates) > 1:
        # "Over 50 €" is of the one column in euros.
        beside = name_units(
            " ".join(re.findall(r"[^\W\d_]+|[$€£%]", f"{high or low} {unit[0] if unit else ''}")[-1:])
        )
        of_unit = [i for i in candidates if not beside.isdisjoint(find_units(reading.grid.columns[i]))]
        candidates = of_unit if len(of_unit) == 1 else candidates
    if len(candidates) > 1:
        reading.missing = mark_text(f"it does not tell which column “{unit[0] if unit else bound}” is about")
    column = reading.grid.columns[candidates[0]]
    values = [_number(text, reading.question, column) if text else None for text in (low, high)]
    sign = _SIGN.search((high or low or "").strip())
    is_behind = bool(unit) and not after and _UNIT_AFTER.fullmatch(unit[0]) is not None
    if is_behind:
        reading.use(end, end + 1 + len(unit[0]))
    if sign is not None or is_behind:
        named_unit = sign[0] if sign is not None else unit[0].rstrip("?.,;:!")
        converted = [convert_bound(each, named_unit, column) if each else None for each in values]
        if converted.count(None) > values.count(None):
            reading.missing = mark_text(f"“{column.head}” is not in {named_unit}")
        values = converted
    return _ranged(candidates[0], bound, *values)


def _number(text: str, question: str, column: Column) -> str | None:
    """Find the number of a bound. "1.000" is a thousand where the question, or the column, is in a language
    that sets a point there.
    """
    found = find_figures(_BLANK_IN_NUMBER.sub("", text)).quantities
    if not found:
        return None
    has_commas = any(_COMMA_DECIMALS.search(each) for each in column.texts)
    is_grouped = has_commas or detect_language((question,)) in _POINTS_GROUP
    return format(found[0].values[-1 if is_grouped else 0], "f")


def filter_rows(grid: Grid, filters: Sequence[Filter]) -> list[int]:
    """Filter rows: those that all filters keep, without those that sum up others."""
    totals = find_totals(grid)
    rows = [row for row in range(grid.size) if row not in totals]
    for each in filters:
        column = grid.columns[each.column]
        if each.values or each.asks_filled:
            rows = [row for row in rows if (column.texts[row] in each.values) != each.excludes]
        elif each.than is not None:
            other = grid.columns[each.than]
            rows = [row for row in rows if _compares(column.values[row], other.values[row], each)]
        else:
            rows = [
                row
                for row in rows
                if column.values[row] is not None and _within(column, row, each) != each.excludes
            ]
    return rows


def _compares(one: str | None, other: str | None, wanted: Filter) -> bool:
    """Whether one figure of a row is over, or under, the other; what is not told is neither."""
    if one is None or other is None:
        return False
    is_so = Decimal(one) > Decimal(other) if wanted.bound == "over" else Decimal(one) < Decimal(other)
    return is_so != wanted.excludes


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
    if wanted.least and wanted.least.startswith("-"):  # of any year
        return value[4 : 4 + len(wanted.least)] == wanted.least
    low = wanted.least is None or (
        value[: len(wanted.least)] > wanted.least if wanted.open else value >= wanted.least
    )
    high = wanted.most is None or (
        value < wanted.most if wanted.open else value[: len(wanted.most)] <= wanted.most
    )
    return low and high
