"""Parse numbers and dates as they are meant: with scale, unit and sign, in whichever way they are written.

"$1.577 billion", "1,577 million" and 1,577 in a table headed "(in millions)" are one amount; "31 August
2023", "August 31, 2023", "2023-08-31" and "31.08.2023" are one day; and that 31 is no 31 days.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from app.answer.text.normalize import fold, stem_word
from app.answer.text.spelled_numbers import SCALE_OF, SpelledNumber, find_spelled_numbers
from app.core.months import MONTH_OF


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text. `values` are what it may stand for, scale included: 1.577 may be a German 1577.

    `step` is what one of its last written digit is worth. `unit` is "%", a currency ("$"), a measure ("day"),
    a label that it numbers ("#section"), or "" where none can be told. `after` are the stems of the words
    that follow it at once: what it counts. `negative` is None where it stands in brackets, which is negative
    in accounts and an aside in prose. `at` is where `shown` begins in the text.
    """

    shown: str
    values: tuple[Decimal, ...]
    step: Decimal
    scale: Decimal
    unit: str
    after: tuple[str, ...]
    negative: bool | None
    at: int


@dataclass(frozen=True, slots=True)
class Date:
    """A day, a month of a year or a day of any year; what is not said is None. `readings` are the ways to
    read it as (year, month, day): 3/4/2023 has two. `at` is where it begins in the text.
    """

    shown: str
    readings: tuple[tuple[int | None, int, int | None], ...]
    at: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers and dates of a text; `scales` are those that it states for whole tables, as in "(in
    millions)", and `has_percent` is whether a percent sign stands there that belongs to no number.
    """

    quantities: tuple[Quantity, ...]
    dates: tuple[Date, ...]
    scales: frozenset[Decimal]
    has_percent: bool


_MONTH = "|".join(sorted(MONTH_OF, key=len, reverse=True))
_YEAR = r"(?:1[5-9]|20)\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DATE = re.compile(
    rf"""
    (?<![\w.,/-])(?:
      (?P<y1>{_YEAR})-(?P<m1>0[1-9]|1[0-2])-(?P<d1>{_DAY})
    | (?P<a>\d{{1,2}})(?P<sep>[./])(?P<b>\d{{1,2}})(?P=sep)(?P<y2>{_YEAR})
    | (?P<d3>{_DAY})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?(?P<m3>{_MONTH})\b\.?
      (?:,?\s+(?:de\s+)?(?P<y3>{_YEAR})\b)?
    | (?P<m4>{_MONTH})\b\.?\s+(?P<d4>{_DAY})(?:st|nd|rd|th)?\b(?![.,]?\d|%)(?:,?\s+(?P<y4>{_YEAR})\b)?
    | (?P<m5>{_MONTH})\b\.?,?\s+(?:of\s+|de\s+)?(?P<y5>{_YEAR})\b
    )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_SCALE_WORDS = "|".join(sorted((word for word in SCALE_OF if len(word) > 1), key=len, reverse=True))
CURRENCY_OF = {
    **dict.fromkeys(("$", "us$", "usd", "dollar", "dollars"), "$"),
    **dict.fromkeys(("€", "eur", "euro", "euros"), "€"),
    **dict.fromkeys(("£", "gbp", "pound", "pounds", "pfund"), "£"),
    **dict.fromkeys(("¥", "jpy", "yen"), "¥"),
    **dict.fromkeys(("chf", "franken"), "chf"),
}
_CURRENCY_BEFORE = r"US\$|[$€£¥]|USD|EUR|GBP|JPY|CHF"
_CURRENCY_AFTER = r"[$€£¥]|(?:USD|EUR|GBP|JPY|CHF|dollars?|euros?|pounds?|Pfund|yen|Franken)\b"
_UNITS = """
    second minute hour day week month quarter year decade century sekunde minuten stunde tag tage tagen woche
    wochen monat monate monaten jahr jahre jahren heure jour jours semaine mois an ans année hora día días
    semana mes meses año años mile meter metre kilometer kilometre km cm mm inch foot feet acre gram kilogram
    kg lb liter litre gallon degree
"""
_UNIT_OF = {stem_word(unit): unit for unit in _UNITS.split()}
_SAME_UNITS = {
    **dict.fromkeys(("tage", "tagen", "tag", "jour", "jours", "día", "días"), "day"),
    **dict.fromkeys(("woche", "wochen", "semaine", "semana"), "week"),
    **dict.fromkeys(("monat", "monate", "monaten", "mois", "mes", "meses"), "month"),
    **dict.fromkeys(("jahr", "jahre", "jahren", "an", "ans", "année", "año", "años"), "year"),
    **dict.fromkeys(("stunde", "heure", "hora"), "hour"),
}
_MEASURES = frozenset(_SAME_UNITS.get(unit, unit) for unit in _UNIT_OF.values())
_LABEL = re.compile(
    r"\b(section|sec|article|art|page|note|item|unit|chapter|exhibit|figure|fig|table|no|step|part|clause"
    r"|paragraph|schedule|appendix|annex|phase|version|room|seite|abschnitt|artikel|kapitel|§)s?\.?\s*[#(]?$",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"""
    (?P<open>\()?
    (?: (?P<minus>(?<![\w)])[-\u2212\u2013]) (?=[\d$€£¥.]) )?
    (?: (?P<before>{_CURRENCY_BEFORE}) \s? (?P<open2>\()? (?P<minus2>[-\u2212\u2013])? )?
    (?P<digits>
        (?<![\w.,]) \d{{1,3}}(?:[,.'\u2019\u00a0\u2009\u202f]\d{{3}})+(?:[.,]\d+)?(?!\d)
      | (?<![\w.,]) \d+(?:[.,]\d+)?
      | (?<![\w.,]) [.]\d+
    )
    (?: \s?-?\s? (?P<scale>{_SCALE_WORDS})\b\.? | (?P<letter>[kmb])\b )?
    (?P<percent>\s?%|[\s-]?(?:per\s?cent|percent|percentage\spoints?|prozent|pour\scent|por\sciento)\b)?
    (?: \s? (?P<unit>{_CURRENCY_AFTER}) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FISCAL = re.compile(r"\b(?:FY|CY|[QH][1-4])[\s-]?(?:'|\u2019)?(\d{4}|\d\d)\b", re.IGNORECASE)
_IN_SCALE = re.compile(
    r"\b(?:in|of)\s+(?:US\s?\$?\s*|[$€£]\s*)?(?:dollars\s+in\s+)?(thousand|million|billion)s?\b"
    r"|[($€£]\s*(?:in\s+)?(thousand|million|billion|mio|mrd)s?\b|(?:[$€£]|in\s+)\s*['\u2019(]?(000)['\u2019]?s?\b"
    r"|\bin\s+(Tausend|Millionen|Mio|Mrd|Milliarden|milliers|millions|miles|millones)\b",
    re.IGNORECASE,
)
_PERCENT_AFTER = re.compile(r"\s(?:per\s?cent|percent|prozent|pour\s?cent|por\s?ciento)\b", re.IGNORECASE)
_BARE_PERCENT = re.compile(
    r"(?<![\d\s])\s*%|^\s*%|(?<!\d)(?<!\d\s)\b(?:percent|percentage|per cent|prozent)\b", re.I
)
_FOLLOWING = re.compile(r"[^\W\d_]+")
_AFTER = 3
"""Words after a number among which is what it counts: "25 paid working days"."""
_FALLS = re.compile(
    r"\b(?:decreas|declin|fell|fall|drop|down|lower|reduc|loss|lost|negative|minus|deficit|less)",
    re.IGNORECASE,
)


@lru_cache(maxsize=128)  # each question asks what figures the same pages state
def find_figures(text: str) -> Figures:
    """Find the numbers and dates of `text`. What belongs to a date is no number, but its year is stated
    too.
    """
    dates: list[Date] = []
    quantities: list[Quantity] = []
    plain: list[str] = []
    end = 0
    for match in _DATE.finditer(text):
        readings = _readings(match)
        if not readings:
            continue
        dates.append(Date(match[0].strip(" .,"), readings, match.start()))
        years = {reading[0] for reading in readings if reading[0] is not None}
        quantities += [_year(year, match.start()) for year in years]
        plain += (text[end : match.start()], " " * (match.end() - match.start()))
        end = match.end()
    rest = "".join((*plain, text[end:]))
    for match in _FISCAL.finditer(rest):
        year = int(match[1])
        year += 2000 if year <= 99 else 0
        quantities.append(_year(year, match.end() - len(str(year))))
    numbers = [_quantity(match, rest) for match in _NUMBER.finditer(rest)]
    for spelled in find_spelled_numbers(rest):
        is_said = any(each.at <= spelled.start < each.at + len(each.shown) for each in numbers)
        # "20 por ciento": what is read as part of another number is none
        if not is_said and (in_words := _in_words(spelled, rest)) is not None:
            numbers.append(in_words)
    quantities += sorted(numbers, key=lambda each: each.at)
    scales = {
        SCALE_OF.get(word.casefold(), Decimal(1000))
        for groups in _IN_SCALE.findall(text)
        for word in groups
        if word
    }
    return Figures(tuple(quantities), tuple(dates), frozenset(scales), bool(_BARE_PERCENT.search(text)))


def is_stated(said: Quantity, given: Figures, text: str = "") -> bool:
    """Whether the number `said` is among those `given`: the same amount, rounded as it is written, in no
    other currency or unit, and of nothing else. `text` is what they were read from.
    """
    return any(_same(said, other, given, text) for other in given.quantities)


def is_date_stated(said: Date, given: Figures) -> bool:
    """Whether the date `said` is among those `given`; a year may stand apart from its day, as in the heads
    of tables.
    """
    years = {int(each.values[0]) for each in given.quantities if each.unit == "" and each.step == 1}
    return any(
        month == other_month
        and (day is None or day == other_day)
        and (year is None or year == other_year or (other_year is None and year in years))
        for year, month, day in said.readings
        for each in given.dates
        for other_year, other_month, other_day in each.readings
    )


def _same(said: Quantity, other: Quantity, given: Figures, text: str) -> bool:
    if said.unit.startswith("#") or other.unit.startswith("#"):
        if said.unit != other.unit and said.unit and other.unit:
            return False
    elif said.unit == "%" or other.unit == "%":
        percent_apart = other.unit == "" and given.has_percent
        if said.unit != other.unit and not percent_apart and not (said.unit == "" and not said.after):
            return False
    elif said.unit != other.unit and said.unit and other.unit:
        return False
    elif (
        said.unit in _MEASURES and not other.unit and other.after and stem_word(said.unit) not in other.after
    ):
        # "31 nurses" are no 31 days; but in "25 paid working days" the unit comes late.
        return False
    if said.negative is True and other.negative is False and not _FALLS.search(text):
        return False
    # A table's scale is its bare figures'.
    scales = {Decimal(1), *(given.scales if other.scale == 1 and other.unit != "%" else ())}
    slack = said.step / 2 if said.scale != 1 or said.unit == "%" else Decimal(0)
    return any(
        abs(value - each * scale)
        <= (slack if each * scale != value and other.step * scale < said.step else 0)
        for value in said.values
        for each in other.values
        for scale in scales
    )


def _quantity(match: re.Match[str], text: str) -> Quantity:
    digits = match["digits"]
    scale = SCALE_OF.get((match["scale"] or match["letter"] or "").casefold(), Decimal(1))
    readings = _decimals(digits)
    unit = (
        "%" if match["percent"] else CURRENCY_OF.get((match["before"] or match["unit"] or "").casefold(), "")
    )
    after = _following(text, match.end())
    if not unit:
        unit = _unit_after(after) or _label_before(text, match.start())
    bracketed = bool(match["open"] or match["open2"])
    negative = True if match["minus"] or match["minus2"] else None if bracketed else False
    outside = " (-\u2212\u2013"
    shown = match[0].strip(outside)
    return Quantity(
        shown,
        tuple(value * scale for value, _ in readings),
        readings[0][1] * scale,
        scale,
        unit,
        after,
        negative,
        match.end() - len(match[0].lstrip(outside)),
    )


def _in_words(spelled: SpelledNumber, text: str) -> Quantity | None:
    percent = _PERCENT_AFTER.match(text, spelled.end)
    end = percent.end() if percent else spelled.end
    after = _following(text, end)
    if spelled.value == 1 and not _unit_after(after):
        return None  # "one of the reasons"
    unit = "%" if percent else _unit_after(after) or _label_before(text, spelled.start)
    shown = text[spelled.start : end]
    scale = spelled.scale
    return Quantity(shown, (spelled.value,), scale, scale, unit, after, negative=False, at=spelled.start)


def _decimals(digits: str) -> list[tuple[Decimal, Decimal]]:
    """The ways to read digits with points and commas, each with what one of the last digit is worth."""
    plain = re.sub(r"['\u2019\u00a0\u2009\u202f]", "", digits)
    found: list[str] = []
    points, commas = plain.count("."), plain.count(",")
    if points and commas:
        decimal = max(".,", key=plain.rfind)
        found.append(plain.replace("," if decimal == "." else ".", "").replace(decimal, "."))
    elif commas:
        grouped = re.fullmatch(r"\d{1,3}(?:,\d{3})+", plain) is not None
        found.append(plain.replace(",", "" if grouped else "."))
    elif points > 1:
        found.append(plain.replace(".", ""))
    else:
        found.append(plain)
        if re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", plain):
            found.append(plain.replace(".", ""))
    read = []
    for each in found:
        value = Decimal(each)
        exponent = value.as_tuple().exponent
        assert isinstance(exponent, int)
        read.append((value, Decimal(10) ** exponent))
    return read


def _following(text: str, end: int) -> tuple[str, ...]:
    """The stems of the words that come at once after a number, up to the end of the clause."""
    words: list[str] = []
    stretch = re.match(r"[^.;:!?()\d\n|]{0,60}", text[end:])
    assert stretch is not None
    if stretch[0][:1] and not stretch[0][:1].isspace() and stretch[0][:1] not in "-\u2010":
        return ()
    for word in _FOLLOWING.findall(stretch[0])[:_AFTER]:
        words.append(stem_word(fold(word)))
    return tuple(words)


def _unit_after(after: Sequence[str]) -> str:
    return next((_same_unit(_UNIT_OF[stem]) for stem in after[:1] if stem in _UNIT_OF), "")


def _same_unit(unit: str) -> str:
    return _SAME_UNITS.get(unit, unit)


def _label_before(text: str, start: int) -> str:
    label = _LABEL.search(text[max(0, start - 16) : start])
    return f"#{label[1].casefold()}" if label else ""


def _year(year: int, at: int) -> Quantity:
    value = Decimal(year)
    return Quantity(str(year), (value,), Decimal(1), Decimal(1), "", (), negative=False, at=at)


def _readings(match: re.Match[str]) -> tuple[tuple[int | None, int, int | None], ...]:
    """(year, month, day) of a date, in each way it can be read."""
    if match["y1"]:
        return ((int(match["y1"]), int(match["m1"]), int(match["d1"])),)
    if match["y2"]:
        year, one, other = int(match["y2"]), int(match["a"]), int(match["b"])
        pairs = {(one, other), (other, one)} if match["sep"] == "/" else {(one, other)}
        return tuple((year, month, day) for day, month in sorted(pairs) if 0 < month <= 12 and 0 < day <= 31)
    for number in "345":
        if match[f"m{number}"]:
            day = match[f"d{number}"] if number != "5" else None
            year_said = match[f"y{number}"]
            month = MONTH_OF[match[f"m{number}"].casefold()]
            return ((int(year_said) if year_said else None, month, int(day) if day else None),)
    return ()


def find_missing_figures(said: Figures, given: Figures, text: str = "") -> tuple[list[Quantity], list[Date]]:
    """Find the numbers and dates `said` that are not among those `given`, each once."""
    numbers: Iterable[Quantity] = (each for each in said.quantities if not is_stated(each, given, text))
    dates = (each for each in said.dates if not is_date_stated(each, given))
    return (
        list({each.shown: each for each in numbers}.values()),
        list({each.shown: each for each in dates}.values()),
    )
