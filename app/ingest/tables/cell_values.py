"""Numbers and dates in the cells of a column, told by how the whole column writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from app.core.grids import ColumnKind
from app.core.months import MONTH_OF

_MOST_OTHER = 0.2
"""Share of the cells of a column of numbers, or dates, that may be something else ("n/a")."""
_NUMBER = re.compile(
    r"(?P<open>\()?\s*(?P<minus>[-\u2212\u2013+])?\s*(?:US\$|CHF|EUR|USD|GBP|Fr\.|kr|[$€£¥])?\s*(?P<minus2>[-\u2212])?"
    r"(?P<digits>\d[\d.,'’\u00a0\u2009\u202f ]*\d|\d|[.,]\d+)(?P<power>[eE][-+]?\d+)?"
    r"\s*(?P<unit>%|[$€£¥]|(?:[^\W\d_]{1,12}\.?[²³]?)(?:/[^\W\d_]{1,6})?)?\s*(?P<minus3>-)?\s*\)?"
)
_GROUPED = {
    ",": re.compile(r"\d{1,3}(?:,\d{3})+"),
    ".": re.compile(r"\d{1,3}(?:\.\d{3})+"),
}
_CLOCK = re.compile(r"(\d{1,5}):([0-5]\d)(?::([0-5]\d))?")
_BLANKS = re.compile(r"['’\u00a0\u2009\u202f ]")
_MONTH = "|".join(sorted(map(re.escape, MONTH_OF), key=len, reverse=True))
_YEAR = r"(?:1[5-9]|20)\d\d"
_TIME = r"(?:[T ]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:\s?[AaPp][Mm])?Z?)?"
_DATES = re.compile(
    rf"(?:(?P<y1>{_YEAR})[-/.](?P<m1>\d{{1,2}})(?:[-/.](?P<d1>\d{{1,2}}))?"
    rf"|(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?P=sep)(?P<y2>{_YEAR}|\d\d)"
    rf"|(?P<d3>\d{{1,2}})(?:\.|st|nd|rd|th)?[ -](?P<m3>{_MONTH})\.?[ -],?\s*(?P<y3>{_YEAR}|\d\d)"
    rf"|(?P<m4>{_MONTH})\.?\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y4>{_YEAR})"
    rf"|(?P<m5>{_MONTH})\.?[ -](?P<y5>{_YEAR})){_TIME}",
    re.IGNORECASE,
)


def read_column(
    texts: Sequence[str], known: Sequence[str | None]
) -> tuple[ColumnKind, tuple[str | None, ...]]:
    """Read what the cells of a column are, and their values: those `known` from the file, or else as they are
    written.
    """
    filled = sum(map(bool, texts))
    if filled == 0:
        return ColumnKind.TEXT, (None,) * len(texts)
    readings = (
        (ColumnKind.DATE, _parse_dates),
        (ColumnKind.NUMBER, _parse_numbers),
        (ColumnKind.NUMBER, _parse_clocks),
    )
    for kind, read in readings:
        values = [
            value if text and value and _is_date(value) == (kind is ColumnKind.DATE) else own
            for text, value, own in zip(texts, known, read(texts), strict=True)
        ]
        if filled - sum(value is not None for value in values) <= _MOST_OTHER * filled:
            return kind, tuple(values)
    return ColumnKind.TEXT, (None,) * len(texts)


def _is_date(value: str) -> bool:
    return re.match(r"\d{4}-", value) is not None


def _parse_numbers(texts: Sequence[str]) -> list[str | None]:
    matches = [_NUMBER.fullmatch(text.strip()) if text else None for text in texts]
    digits = [_BLANKS.sub("", match["digits"]) if match else "" for match in matches]
    decimal = _find_decimal_mark(digits)
    found: list[str | None] = []
    for match, text in zip(matches, digits, strict=True):
        if match is None:
            found.append(None)
            continue
        other = "," if decimal == "." else "."
        plain = text.replace(other, "").replace(decimal, ".")
        if plain.count(".") > 1 or not re.search(r"\d", plain):
            found.append(None)
            continue
        value = Decimal(f"{plain}{match['power'] or ''}")
        minus = (match["minus"] or match["minus2"] or match["minus3"] or "+") != "+" or match["open"]
        found.append(format(-value if minus else value, "f"))
    return found


def _parse_clocks(texts: Sequence[str]) -> list[str | None]:
    """Parse durations, or times of the day, as hours."""
    return [_parse_clock(text.strip()) for text in texts]


def _parse_clock(text: str) -> str | None:
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    of_hour = Decimal(minutes * 60 + seconds) / 3600
    return format((hours + of_hour).quantize(Decimal("1e-9")).normalize(), "f")


def _find_decimal_mark(digits: Sequence[str]) -> str:
    """Find whether a column writes its decimals behind a point or a comma."""
    commas = points = 0
    for text in digits:
        if "," in text and "." in text:
            commas += text.rfind(",") > text.rfind(".")
            points += text.rfind(".") > text.rfind(",")
        elif "," in text:
            commas += not _GROUPED[","].fullmatch(text)
        elif "." in text:
            points += not _GROUPED["."].fullmatch(text)
    if commas or points:
        return "," if commas > points else "."
    # Only groups of three: 1.234 in a column without commas is more often German thousands than three places
    # in each cell, if all of its cells are so.
    dotted = [text for text in digits if "." in text]
    return "," if any(text.count(".") > 1 for text in dotted) else "."


def _parse_dates(texts: Sequence[str]) -> list[str | None]:
    matches = [_DATES.fullmatch(text.strip()) if text else None for text in texts]
    numeric = [match for match in matches if match and match["a"]]
    first = any(int(match["a"]) > 12 for match in numeric) or any(m["sep"] == "." for m in numeric)
    second = any(int(match["b"]) > 12 for match in numeric)
    return [_parse_date(match, first, second) if match else None for match in matches]


def _parse_date(match: re.Match[str], day_first: bool, month_first: bool) -> str | None:
    """Parse the day in the way that it is compared; only its year where day and month could be changed
    about.
    """
    year = next(text for name, text in match.groupdict().items() if name[0] == "y" and text)
    whole = year if len(year) == 4 else f"{'20' if int(year) < 70 else '19'}{year}"
    month: int | None = None
    day: int | None = None
    if match["y1"]:
        month, day = int(match["m1"]), int(match["d1"]) if match["d1"] else None
    elif match["a"]:
        if day_first != month_first:
            one, other = int(match["a"]), int(match["b"])
            day, month = (one, other) if day_first else (other, one)
    else:
        word = match["m3"] or match["m4"] or match["m5"]
        month = MONTH_OF.get(word.casefold())
        told = match["d3"] or match["d4"]
        day = int(told) if told else None
    if month is None:
        return f"{whole}-"
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    return f"{whole}-{month:02}" + (f"-{day:02}" if day is not None else "")
