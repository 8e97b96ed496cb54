"""Find the years, quarters and days that questions and heads of columns name, however they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.core.months import ENGLISH_SHORT, MONTH_OF, MONTHS

UNTOLD = 0
"""Stands for the year of quarters of which none is told."""
WHOLE_YEAR = 12
"""Months of a year that is told by its last day."""
_DAYS_LATE = 7
"""Days by which a month of whole weeks may end late."""


class Period(NamedTuple):
    """A year, a quarter of it (1 to 4), or its `day` (month and day); with `months`, those that end then."""

    year: int
    quarter: int | None = None
    day: tuple[int, int] | None = None
    months: int | None = None

    @property
    def before(self) -> Period:
        """The same a year earlier."""
        return self._replace(year=self.year - 1)

    def __str__(self) -> str:
        if self.day is not None:
            month, day = self.day
            shown = f"{MONTHS['en'][month - 1].capitalize()} {day}, {self.year}"
            if self.months is None:
                return shown
            span = "fiscal year" if self.months == WHOLE_YEAR else f"{self.months} months"
            return f"{span} ended {shown}"
        if self.year == UNTOLD:
            return f"Q{self.quarter}"
        return f"Q{self.quarter} {self.year}" if self.quarter else str(self.year)


_MONTH = "|".join((*MONTHS["en"], *ENGLISH_SHORT))
_YEAR = r"(?:19|20)\d\d"
_TH = r"(?:st|nd|rd|th)?"
_DAY = (
    rf"(?:\b(?P<month>{_MONTH})\b\.?\s+(?P<day>\d{{1,2}}){_TH}(?!\w)"
    rf"|\b(?P<day2>\d{{1,2}}){_TH}\s+(?:of\s+)?(?P<month2>{_MONTH})\b\.?)"
)
_DATE = rf"(?:{_DAY}|\b(?P<month3>{_MONTH})\b|\b{_YEAR}-(?P<month4>\d\d)-(?P<day4>\d\d)\b)"
"""A day, or a month that is told without one."""
_DATES = re.compile(_DATE, re.IGNORECASE)
_END = r"\s+(?:then\s+|periods?\s+)?end(?:ed|ing|s)?\s+(?:on\s+)?"
_SPAN = (
    r"\b(?P<span>(?:three|six|nine|twelve|\d{1,2})[-\s](?:months?|weeks?)"
    rf"|(?:fiscal\s+|financial\s+)?(?:half[-\s]years?|years?|quarters?)|Q[1-4]){_END}"
)
_YEAR_ENDED = re.compile(rf"\b(?:years?|5[23][-\s]weeks?){_END}{_DATE}", re.IGNORECASE)
_PERIOD = re.compile(
    rf"(?:{_SPAN})?(?:{_DAY},?\s+(?P<year_of_day>{_YEAR})\b|\b(?P<iso>{_YEAR}-\d\d-\d\d)\b)"
    r"|\b(?:(?P<q>Q[1-4])\s*(?:of|in|for)?\s*['’]?)?(?:fiscal\s+(?:year\s+)?|FY\s*|year\s+)?['’]?"
    rf"(?P<year>{_YEAR})\b"
    r"|\bFY\s*['’]?(?P<short>\d\d)\b|\bQ(?P<q2>[1-4])\s*FY\s*(?P<short2>\d\d)\b|\b(?P<bare>Q[1-4])\b",
    re.IGNORECASE,
)
_AND_YEAR = re.compile(rf"\s*(?:,|(?:,\s*)?(?:and|or|&))\s*(?P<year>{_YEAR})\b(?!\s*Q[1-4])", re.IGNORECASE)
"""Another year of the same day or quarter: "December 31, 2023 and 2022"."""
_NUMBERS_OF_MONTHS = (
    (re.compile(r"\b(?:three|3) months?\b|\b1[23] weeks\b|\bquarters?\b|\bQ[1-4]\b", re.IGNORECASE), 3),
    (re.compile(r"\b(?:six|6) months?\b|\b2[67] weeks\b|\bhalf years?\b|\bH[12]\b", re.IGNORECASE), 6),
    (re.compile(r"\b(?:nine|9) months?\b|\b(?:39|40) weeks\b", re.IGNORECASE), 9),
    (
        re.compile(
            r"\b(?:twelve|12) months?\b|\b5[23] weeks\b|\byears?\b|\bfiscal\b|\bannual", re.IGNORECASE
        ),
        WHOLE_YEAR,
    ),
)
_ORDINALS = {
    **dict.fromkeys(("first", "1st"), 1),
    **dict.fromkeys(("second", "2nd"), 2),
    **dict.fromkeys(("third", "3rd"), 3),
    **dict.fromkeys(("fourth", "4th"), 4),
}
_ORDINAL = "|".join(_ORDINALS)
_JOINT = r"(?:\s*,\s*|\s+(?:(?:and|or|to|through|until|versus|vs\.?|with|than|over|from|fiscal|the)\s+)+)"
_QUARTER = re.compile(
    rf"\b(?P<which>{_ORDINAL})\b"
    rf"(?:\s+(?:fiscal\s+)?quarters?\b(?:\s+(?:of|in|end(?:ed|ing))(?=\s+(?:fiscal\b|FY|year\b|['’]?{_YEAR})))?"
    rf"|(?=(?:{_JOINT}(?:{_ORDINAL}))+\s+(?:fiscal\s+)?quarters?\b))",
    re.IGNORECASE,
)
_RUN_TOGETHER = re.compile(rf"\b(Q[1-4])({_YEAR})\b", re.IGNORECASE)


def find_periods(text: str, year: int | None = None) -> list[Period]:
    """Find the years, quarters and days that a text names, in order, each once. A quarter without a year is
    of that of the next quarter, or of the only year named; where none is, of `year`.
    """
    text = _write_quarters(text)
    found: list[Period | int] = []
    place = 0
    while (match := _PERIOD.search(text, place)) is not None:
        place = match.end()
        if match["bare"]:
            found.append(int(match["bare"][1]))
            continue
        period = _read_period(match)
        found.append(period)
        is_of_year = period.quarter is None and period.day is None
        while not is_of_year and (another := _AND_YEAR.match(text, place)) is not None:
            found.append(period._replace(year=int(another["year"])))
            place = another.end()
    return list(dict.fromkeys(_complete_quarters(found, year)))


def strip_periods(text: str) -> str:
    """Strip a text of the years, quarters and days in it."""
    return " ".join(_PERIOD.sub(" ", _write_quarters(text)).split())


def list_between(first: Period, last: Period) -> list[Period]:
    """List the years, or quarters, from the first to the last; none where they are told in two ways."""
    if first.quarter and last.quarter:
        numbers = range(4 * first.year + first.quarter - 1, 4 * last.year + last.quarter)
        return [Period(number // 4, number % 4 + 1) for number in numbers]
    if first != last._replace(year=first.year):
        return []
    return [last._replace(year=year) for year in range(first.year, last.year + 1)]


def count_months(text: str) -> int | None:
    """Count the months that a text says something is of: 3 of "three months ended", None where it does not
    say.
    """
    text = text.replace("-", " ")
    return next((number for pattern, number in _NUMBERS_OF_MONTHS if pattern.search(text)), None)


def find_last_months(text: str) -> set[int]:
    """Find the months (1 to 12) that the dates in a text end."""
    return {_read_month(match) for match in _DATES.finditer(text)}


def find_ends_of_years(text: str) -> set[int]:
    """Find the months that years are said to end with: "fiscal year ended June 30"."""
    return {_read_month(match) for match in _YEAR_ENDED.finditer(text)}


def tell_month_ended(month: int, day: int) -> int:
    """Tell the month (1 to 12) that ends with a day; one of whole weeks may end a few days late."""
    return month if day > _DAYS_LATE else (month - 2) % 12 + 1


def _read_month(date: re.Match[str]) -> int:
    if date["month4"]:
        return tell_month_ended(int(date["month4"]), int(date["day4"]))
    month = date["month"] or date["month2"] or date["month3"]
    return tell_month_ended(MONTH_OF[month.casefold()], int(date["day"] or date["day2"] or 31))


def _read_period(match: re.Match[str]) -> Period:
    """Read what a match of the pattern names."""
    months = count_months(match["span"]) if match["span"] else None
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
        return Period(year, None, (month, day), months)
    if match["year_of_day"]:
        named = MONTH_OF[(match["month"] or match["month2"]).casefold()], int(match["day"] or match["day2"])
        return Period(int(match["year_of_day"]), None, named, months)
    year = int(match["year"]) if match["year"] else 2000 + int(match["short"] or match["short2"])
    quarter = match["q"] or match["q2"]
    return Period(year, int(quarter[-1]) if quarter else None)


def _complete_quarters(found: Sequence[Period | int], year: int | None) -> Iterator[Period]:
    """Complete quarters that are told without a year. A year told for them only is none of its own."""
    years = {each.year for each in found if isinstance(each, Period)}
    only = next(iter(years)) if len(years) == 1 else None if years else year
    are_told_alone = any(isinstance(each, int) for each in found) and len(years) == 1
    for place, each in enumerate(found):
        if isinstance(each, Period):
            if each.quarter or each.day or not are_told_alone:
                yield each
            continue
        behind = next((other for other in found[place:] if isinstance(other, Period)), None)
        of_year = behind.year if behind is not None and behind.quarter else only
        if of_year is not None:
            yield Period(of_year, each)


def _write_quarters(text: str) -> str:
    """Write quarters in one way: "Q2 2021" for the second quarter of it."""
    text = _QUARTER.sub(lambda match: f"Q{_ORDINALS[match['which'].casefold()]}", text)
    return _RUN_TOGETHER.sub(r"\1 \2", text)
