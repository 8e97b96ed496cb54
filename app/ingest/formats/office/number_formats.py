"""Values as a spreadsheet shows them: the number formats of ECMA-376, part 1, section 18.8.31.

Names of months and days are English, and the date formats that follow the reader's system are written
year first, because nothing tells which system that was.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache
from math import isfinite

Value = bool | int | float | str | date | time | timedelta | None

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_(?P<space>.)|\*(?P<fill>.)|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<clock>AM/PM|A/P)|(?P<general>General)|(?P<exponent>E[+-])|(?P<date>y+|m+|d+|h+|s+|e+)"
    r"|(?P<digit>[0#?])|(?P<other>.)",
    re.DOTALL | re.IGNORECASE,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?[\d.]+)")
_COMPARE = {
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "=": lambda a, b: a == b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "<>": lambda a, b: a != b,
}
# Formats 14 and 22 of every workbook stand for "the short date of this system".
_OF_THE_SYSTEM = {"mm-dd-yy": "yyyy-mm-dd", "m/d/yy h:mm": "yyyy-mm-dd hh:mm", "m/d/yyyy": "yyyy-mm-dd"}
_EPOCH = datetime(1899, 12, 30)
_LAST_DAY = 2_958_466
_SURELY_A_DAY = 10_000
"""From which on a time is one on a day, since 1927, and no duration of 27 years. Judged."""
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TINY = Decimal("1e-9")
_DECIMALS_THERE_ARE = 15
"""Significant digits of a number in a spreadsheet."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class _Section:
    tokens: tuple[_Token, ...]
    condition: tuple[str, float] | None

    @property
    def is_date(self) -> bool:
        return any(token.kind in ("date", "elapsed") for token in self.tokens)

    @property
    def of_day(self) -> _Section:
        """It without the time of the day that follows a date: programs write "0:00:00" after each."""
        kinds = [token.text[0].lower() if token.kind == "date" else token.kind for token in self.tokens]
        if "h" not in kinds or "d" not in kinds or kinds.index("h") < kinds.index("d"):
            return self
        end = kinds.index("h")
        while end and kinds[end - 1] in ("literal", "other"):
            end -= 1
        if any(kind in ("d", "y", "general") for kind in kinds[end:]):
            return self
        return _Section(self.tokens[:end], self.condition)

    @property
    def is_general(self) -> bool:
        return any(token.kind == "general" for token in self.tokens)


def format_value(value: Value, code: str = "General") -> str:
    """Format `value` as a cell with the number format `code` shows it, without the blanks that align it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, str):
        return _format_text(value, code)
    if code == "General" and isinstance(value, int | float):
        return _format_general(value)
    sections = _split_sections(_OF_THE_SYSTEM.get(code, code))
    if not isinstance(value, int | float):
        dated = next((section for section in sections if section.is_date), None)
        if dated is None:
            return _format_plain_date(value)
        is_day = isinstance(value, datetime) and value.time() == time()
        return _format_date(value, dated.of_day if is_day else dated)
    section, number = _choose_section(float(value), sections)
    if section is None or not isfinite(value):
        return _format_general(value)
    if section.is_date:
        if not 0 <= value < _LAST_DAY:
            return _format_general(value)
        return _format_date(value, section.of_day if value == int(value) else section)
    if section.is_general:
        return _format_around(section, _format_general(number))
    return _format_number(number, section, value)


@lru_cache(maxsize=1024)
def normalize_value(value: Value, code: str = "General") -> str | None:
    """Normalize the number or the day that a cell holds, whatever it shows of it; per cent where it shows
    these, hours where it shows a time without a day.
    """
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return None
    if is_clock(code) and (value < _SURELY_A_DAY or "[" in code):
        # Seconds are whole: 7:20 is 7.333333333 hours, and three of them 22.
        return format((Decimal(round(value * 86_400)) / 3600).quantize(_TINY).normalize(), "f")
    if is_clock(code):
        return None  # the time of a day that is not shown: what is shown tells more
    if is_date(code):
        return (_EPOCH + timedelta(days=value)).date().isoformat() if 0 < value < _LAST_DAY else None
    number = Decimal(repr(value))
    return format(number * 100 if "%" in code else number, "f")


def is_date(code: str) -> bool:
    """Whether numbers in this format are dates or times."""
    return any(section.is_date for section in _split_sections(code))


def is_clock(code: str) -> bool:
    """Whether numbers in this format are durations, or times of no day: "h:mm", "[h]:mm:ss"."""
    dated = [section for section in _split_sections(code) if section.is_date]
    parts = [
        token.text[0] for section in dated for token in section.tokens if token.kind in ("date", "elapsed")
    ]
    return bool(parts) and not {"y", "d", "e"} & set(parts) and bool({"h", "s"} & set(parts))


@lru_cache(maxsize=1024)
def _split_sections(code: str) -> tuple[_Section, ...]:
    sections: list[_Section] = []
    tokens: list[_Token] = []
    condition: tuple[str, float] | None = None
    for match in _TOKEN.finditer(code):
        kind = str(match.lastgroup)
        text = str(match.group(kind))
        if kind == "other" and text == ";":
            sections.append(_Section(tuple(tokens), condition))
            tokens, condition = [], None
        elif kind in ("quoted", "escaped"):
            tokens.append(_Token("literal", text))
        elif kind in ("space", "fill"):
            tokens.append(_Token("literal", " "))
        elif kind == "bracket":
            if found := _CONDITION.fullmatch(text):
                condition = (found[1], float(found[2]))
            elif text.startswith("$"):
                tokens.append(_Token("literal", text[1:].partition("-")[0]))
            elif text.lower().strip("hms") == "" and text:
                tokens.append(_Token("elapsed", text.lower()))
        elif kind == "date":
            tokens.append(_Token("date", text.lower()))
        elif kind == "other" and text not in ".,%/@":
            tokens.append(_Token("literal", text))
        else:
            tokens.append(_Token(kind, text))
    sections.append(_Section(tuple(tokens), condition))
    return tuple(sections[:4])


def _choose_section(value: float, sections: tuple[_Section, ...]) -> tuple[_Section | None, float]:
    """Choose the section for `value`, and what of it that shows: a section for negative ones has its own
    sign.
    """
    if any(section.condition for section in sections):
        for section in sections:
            if section.condition is None or _COMPARE[section.condition[0]](value, section.condition[1]):
                return section, value
        return None, value
    # A fourth section, or one with "@" after the first, is for text.
    count = min(len(sections), 3)
    if value < 0 and count > 1:
        return sections[1], -value
    if value == 0 and count > 2:
        return sections[2], value
    return sections[0], value


def _format_text(value: str, code: str) -> str:
    if "@" not in code or code == "@":
        return value
    for section in reversed(_split_sections(code)):
        if any(token.text == "@" for token in section.tokens):
            return "".join(
                value if token.text == "@" else token.text if token.kind == "literal" else ""
                for token in section.tokens
            )
    return value


def _format_general(value: float) -> str:
    if not isfinite(value):
        return str(value)
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return format(value, ".10g").replace("e+", "E+").replace("e-", "E-")


def _format_around(section: _Section, number: str) -> str:
    return "".join(
        number if token.kind == "general" else token.text
        for token in section.tokens
        if token.kind in ("general", "literal") or token.text == "%"
    ).strip()


def _format_number(value: float, section: _Section, original: float) -> str:
    tokens = section.tokens
    if not any(token.kind == "digit" for token in tokens):
        literal = "".join(token.text for token in tokens if token.kind == "literal").strip()
        return (
            literal
            if tokens and not any(token.text == "@" for token in tokens)
            else _format_general(original)
        )
    scaled = Decimal(repr(value)) * 100 ** sum(token.text == "%" for token in tokens)
    if any(token.text == "/" for token in tokens):
        shown = _format_fraction(scaled, tokens)
    elif any(token.kind == "exponent" for token in tokens):
        shown = _format_scientific(scaled, tokens)
    else:
        shown = _format_fixed(scaled, tokens)
    return shown.strip()


def _format_fixed(value: Decimal, tokens: tuple[_Token, ...]) -> str:
    whole, decimals, thousands, scale = _lay_out(tokens)
    value = _round(value / Decimal(1000) ** scale, len(decimals))
    digits, _, fraction = f"{abs(value):f}".partition(".")
    least = sum(token.text == "0" for token in whole)
    digits = digits.lstrip("0").rjust(least, "0")
    # What "#" stands for at the end goes where it is a nought.
    kept = len(decimals)
    while kept and decimals[kept - 1].text == "#" and fraction[kept - 1] == "0":
        kept -= 1
    fraction = fraction[:kept]
    negative = value < 0
    out = ["-" if negative else ""]
    seen_whole = in_fraction = 0
    position = 0
    for token in tokens:
        if token.kind == "digit" and not in_fraction:
            seen_whole += 1
            left = len(whole) - seen_whole
            end = max(len(digits) - left, 0)
            part, position = digits[position:end], max(end, position)
            out.append(part if not thousands else "")
            if thousands and seen_whole == len(whole):
                out.append(_group(digits))
        elif token.text == "." and token.kind == "other":
            if not in_fraction and (fraction or any(t.text != "#" for t in decimals)):
                out.append(".")
            in_fraction = 1
        elif token.kind == "digit":
            out.append(fraction[in_fraction - 1 : in_fraction])
            in_fraction += 1
        elif token.kind == "literal" or token.text == "%":
            out.append(token.text)
    return "".join(out)


def _lay_out(tokens: tuple[_Token, ...]) -> tuple[list[_Token], list[_Token], bool, int]:
    """Lay out the digits before and after the point, whether thousands are parted, and by how many to
    divide.
    """
    whole: list[_Token] = []
    decimals: list[_Token] = []
    commas = 0
    thousands = past_point = False
    for token in tokens:
        if token.kind == "digit":
            thousands |= commas > 0 and bool(whole) and not past_point
            commas = 0
            (decimals if past_point else whole).append(token)
        elif token.kind == "other" and token.text == "." and not past_point:
            past_point = True
        elif token.kind == "other" and token.text == "," and (whole or decimals):
            commas += 1
    return whole, decimals, thousands, commas


def _round(value: Decimal, decimals: int) -> Decimal:
    exponent = Decimal(1).scaleb(-min(decimals, 2 * _DECIMALS_THERE_ARE))
    if value and value.adjusted() + decimals > 2 * _DECIMALS_THERE_ARE - 6:
        exponent = Decimal(1).scaleb(value.adjusted() - 20)
    rounded = value.quantize(exponent, ROUND_HALF_UP)
    return Decimal(f"{rounded:.{decimals}f}") if rounded else abs(Decimal(f"{rounded:.{decimals}f}"))


def _group(digits: str) -> str:
    return f"{int(digits):,}".rjust(len(digits), "0") if digits else ""


def _format_scientific(value: Decimal, tokens: tuple[_Token, ...]) -> str:
    at = next(index for index, token in enumerate(tokens) if token.kind == "exponent")
    decimals = len(_lay_out(tokens[:at])[1])
    width = sum(token.kind == "digit" for token in tokens[at:])
    mantissa, _, exponent = f"{value:.{decimals}E}".partition("E")
    sign = "-" if exponent.startswith("-") else "+" if tokens[at].text.endswith("+") else ""
    return f"{mantissa}E{sign}{exponent.lstrip('+-').lstrip('0').rjust(width, '0')}"


def _format_fraction(value: Decimal, tokens: tuple[_Token, ...]) -> str:
    at = next(index for index, token in enumerate(tokens) if token.text == "/")
    below = "".join(t.text for t in tokens[at + 1 :] if t.kind in ("digit", "literal")).strip()
    sign = "-" if value < 0 else ""
    exact = Fraction(abs(value))
    whole = int(exact) if sum(t.kind == "digit" for t in tokens[:at]) > 1 else 0
    rest = exact - whole
    if below.isdecimal() and int(below):
        share = Fraction(round(rest * int(below)), 1)
        part = f"{share}/{below}" if share else ""
    else:
        nearest = rest.limit_denominator(10 ** max(len(below), 1) - 1)
        if nearest == 1:
            whole, nearest = whole + 1, Fraction(0)
        part = f"{nearest.numerator}/{nearest.denominator}" if nearest else ""
    shown = f"{whole} {part}".strip() if whole and part else part or str(whole)
    return sign + shown


def _format_plain_date(value: date | time | timedelta) -> str:
    if isinstance(value, datetime):
        if value.time() == time():
            return value.date().isoformat()
        return value.isoformat(" ", "minutes" if value.second == 0 else "seconds")
    if isinstance(value, timedelta):
        return str(value)
    return value.isoformat()


def _format_date(value: int | float | date | time | timedelta, section: _Section) -> str:
    moment, elapsed = _find_moment(value)
    shown = _list_shown_units(section.tokens)
    # Seconds are rounded to what is shown of them, and nothing else is.
    moment = (moment + timedelta(microseconds=500_000)).replace(microsecond=0) if shown != "parts" else moment
    clock12 = any(token.kind == "clock" for token in section.tokens)
    out: list[str] = []
    minutes_next = False
    fraction = 0
    tokens = section.tokens
    for index, token in enumerate(tokens):
        if token.kind == "elapsed":
            unit = {"h": 3600, "m": 60, "s": 1}[token.text[0]]
            out.append(str(int(elapsed.total_seconds() // unit)).rjust(len(token.text), "0"))
            minutes_next = token.text[0] == "h"
        elif token.kind == "clock":
            half = "AM" if moment.hour < 12 else "PM"
            out.append(half if len(token.text) > 3 else half[0])
        elif token.kind == "date":
            letter, length = token.text[0], len(token.text)
            if letter == "m" and (minutes_next or _has_seconds_after(tokens, index)):
                out.append(f"{moment.minute:0{min(length, 2)}}")
            else:
                out.append(_part(moment, letter, length, clock12))
            minutes_next = letter == "h" or (minutes_next and letter not in "ms")
        elif token.kind == "digit":
            fraction += 1
            out.append(f"{moment.microsecond:06}"[fraction - 1 : fraction])
        elif token.kind in ("literal", "other") and token.text != "@":
            out.append(token.text)
    return "".join(out).strip()


def _find_moment(value: int | float | date | time | timedelta) -> tuple[datetime, timedelta]:
    """Find the point in time, and how long that is after the beginning of a spreadsheet's time."""
    if isinstance(value, timedelta):
        return _EPOCH + value, value
    if isinstance(value, int | float):
        elapsed = timedelta(days=value)
        return _EPOCH + elapsed, elapsed
    if isinstance(value, datetime):
        moment = value.replace(tzinfo=None)
    elif isinstance(value, date):
        moment = datetime.combine(value, time())
    else:
        moment = datetime.combine(_EPOCH.date(), value.replace(tzinfo=None))
    return moment, moment - _EPOCH


def _list_shown_units(tokens: tuple[_Token, ...]) -> str:
    return "parts" if any(token.kind == "digit" for token in tokens) else "whole"


def _has_seconds_after(tokens: tuple[_Token, ...], index: int) -> bool:
    for token in tokens[index + 1 :]:
        if token.kind in ("date", "elapsed"):
            return token.text[0] == "s"
    return False


def _part(moment: datetime, letter: str, length: int, clock12: bool) -> str:
    match letter:
        case "y" | "e":
            return f"{moment.year % 100:02}" if letter == "y" and length <= 2 else f"{moment.year:04}"
        case "m":
            month = _MONTHS[moment.month - 1]
            names = {3: month[:3], 4: month, 5: month[:1]}
            return names.get(length, f"{moment.month:0{min(length, 2)}}")
        case "d":
            day = _DAYS[moment.weekday()]
            return f"{moment.day:0{length}}" if length <= 2 else day[:3] if length == 3 else day
        case "h":
            hour = (moment.hour - 1) % 12 + 1 if clock12 else moment.hour
            return f"{hour:0{min(length, 2)}}"
        case "s":
            return f"{moment.second:0{min(length, 2)}}"
    return ""
