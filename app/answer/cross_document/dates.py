"""Compare dates: "end in 2025", "start after 1 January 2024", "signed in May 2024", "which ends first".

A date is a stretch of days, from its first to its last: a year and a month are long ones. Of a sentence that
states several, the one counts that stands behind the word for what is asked: begins, or ends.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.answer.cross_document.subject_sentences import holds_word
from app.answer.text.normalize import find_stems
from app.answer.text.numbers import find_figures


class Role(Enum):
    """What a date may be of a document, with words by which to search for its sentence."""

    START = "start begins commences"
    END = "end ends expires expiry term"
    ISSUE = "date dated issued"
    """Of the document itself, where no more is said than that it is of a date."""


@dataclass(frozen=True, slots=True)
class Days:
    """The days `first` … `last`; None where there is no bound. `role` is that of the date which must be among
    them; None where other words say what it is of. `are_open`: only from when or until when is said.
    """

    first: date | None
    last: date | None
    role: Role | None = None
    are_open: bool = False


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text, at the characters `start` … `end - 1`, by each way to read it."""

    start: int
    end: int
    readings: tuple[tuple[date, date], ...]


_WORDS = {
    Role.START: re.compile(r"\b(?:start|begin|began|begun|commenc|effective|beginn)\w*", re.IGNORECASE),
    Role.END: re.compile(
        r"\b(?:end(?:s|ed|ing)?|expir\w*|terminat\w*|finish\w*|laps\w*|enden|endet|ablauf|läuft)\b",
        re.IGNORECASE,
    ),
}
"""What says, somewhere before a date, what it is of."""
_LEADS = {
    Role.START: re.compile(r"\b(?:from|since|as of|vom|ab|seit)\s+(?:the\s+)?$", re.IGNORECASE),
    Role.END: re.compile(r"\b(?:until|till|up to|bis(?: zum)?)\s+(?:the\s+)?$", re.IGNORECASE),
}
"""What says so right before it."""
_ISSUE = re.compile(
    r"(?:\b(?P<of>[^\W\d_]+)[’']?s?\s+)?\b(?:date|datum)\b(?P<is>[^.;]*)$|\b(?:dated|issued|datiert|ausgestellt)\b",
    re.IGNORECASE,
)
_OF = re.compile(r"\s*(?:of|der|des)\s+(?!issue\b|ausstellung\b|this\b)(?:the\s+)?([^\W\d_]+)", re.IGNORECASE)
"""What a date is of, said behind the word: "date of birth"."""
_ASKS = {
    Role.START: re.compile(r"\b(?:start|begin|commenc|beginn|effective)\w*", re.IGNORECASE),
    Role.END: re.compile(
        r"\b(?:end(?:s|ed|ing)?|expir\w*|terminat\w*|finish\w*|laps\w*|run(?:s|ning)? (?:out|until)"
        r"|enden|endet|auslaufen|ablaufen)\b",
        re.IGNORECASE,
    ),
    Role.ISSUE: re.compile(r"\b(?:dated?|issued|datiert|datum)\b", re.IGNORECASE),
}
_BETWEEN = re.compile(r"\b(?:between|from|zwischen|von|vom)\s+(?:the\s+)?$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:and|to|until|till|through|und|bis|[-–])\s*(?:the\s+)?", re.IGNORECASE)
_RELATIONS = (
    ("since", r"on or after|from|since|as of|not? (?:earlier|sooner) than|not before|ab|seit"),
    ("until", r"on or before|until|till|by|up to|through|not? later than|not after|bis|spätestens(?: am)?"),
    ("after", r"after|later than|nach(?: dem)?"),
    ("before", r"before|earlier than|prior to|vor(?: dem)?"),
    ("within", r"(?:with)?in|during|of|on|im(?: jahr)?|am|dated|for"),
)
_RELATION = re.compile(
    rf"\b(?:{'|'.join(f'(?P<{name}>{words})' for name, words in _RELATIONS)})\s+(?:the\s+)?(?:year\s+)?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\w.,/$€£¥-])(?:1[5-9]|20)\d\d(?![\w%/€$£]|[.,]\d)")


def find_dates(text: str) -> list[Dated]:
    """Find the dates of a text whose year is told, and years by themselves behind a word of time."""
    figures = find_figures(text)
    found: list[Dated] = []
    for each in figures.dates:
        readings = tuple(filter(None, (_stretch(*reading) for reading in each.readings)))
        if readings:
            found.append(Dated(each.at, each.at + len(each.shown), readings))
    counts = {each.at for each in figures.quantities if each.unit}
    for match in _YEAR.finditer(text):
        is_part = any(each.start <= match.start() < each.end for each in found)
        if is_part or match.start() in counts:
            continue
        before = text[: match.start()]
        goes_on = any(_AND.fullmatch(text, each.end, match.start()) for each in found)
        if goes_on or _RELATION.search(before) or _BETWEEN.search(before):
            year = int(match[0])
            found.append(Dated(match.start(), match.end(), ((date(year, 1, 1), date(year, 12, 31)),)))
    return sorted(found, key=lambda each: each.start)


def parse_days(said: str) -> tuple[Days, str] | None:
    """Parse the days that documents' dates must be among, and what else is said; None where no date is."""
    dates = find_dates(said)
    if not dates or len(dates) > 2 or any(len(each.readings) > 1 for each in dates):
        return None
    one, other = dates[0], dates[-1]
    before = said[: one.start]
    between, relation = _BETWEEN.search(before), _RELATION.search(before)
    days: tuple[date | None, date | None]
    if one is not other:
        if between is None or not _AND.fullmatch(said, one.end, other.start):
            return None
        days, start = (one.readings[0][0], other.readings[0][1]), between.start()
    else:
        days, start = _bound(relation, *one.readings[0]), relation.start() if relation else one.start
    rest = f"{said[:start]} {said[other.end :]}"
    are_open = one is other and relation is not None and relation.lastgroup in ("since", "until")
    return Days(*days, find_role(rest), are_open), rest


def find_role(said: str) -> Role | None:
    """Find what the date that a question speaks of is: of the start or the end; None where it says neither,
    or both.
    """
    found = [role for role, pattern in _ASKS.items() if pattern.search(said)]
    telling = [role for role in found if role is not Role.ISSUE] or found
    return telling[0] if len(telling) == 1 else None


def strip_role(said: str) -> str:
    """Strip the words for what a date is of from what a question says."""
    for pattern in _ASKS.values():
        said = pattern.sub(" ", said)
    return re.sub(r"\bdates?\b", " ", said, flags=re.IGNORECASE)


def find_stated(text: str, role: Role | None, subject: Collection[str]) -> list[Dated]:
    """Find the dates of a sentence that are of that role or, where there is none, behind a word of the
    subject's stems. Of a document itself is the date that no other word is put to: "the invoice date".
    """
    found = []
    end = 0
    for each in find_dates(text):
        before = text[end : each.start]
        own = _find_own_role(before, goes_on=end > 0)
        if role is Role.ISSUE:
            is_meant = own is None and _is_of_itself(before, subject)
        else:
            is_meant = own is role if role is not None else _speaks(before, subject)
        if is_meant:
            found.append(each)
        end = each.end
    return found


def judge_days(days: Days, stated: Collection[Dated]) -> bool | None:
    """Judge whether the dates stated are among the days; None where that cannot be told."""
    verdicts = {_is_within(days, *reading) for each in stated for reading in each.readings}
    return verdicts.pop() if len(verdicts) == 1 else None


def judge_lasting(days: Days, text: str, subject: Collection[str]) -> bool | None:
    """Judge whether what a sentence says to last, "in force from … until …", does so on some of the days;
    None where that cannot be told: its end is not stated, or is not the end of what is said.
    """
    there = set(find_stems(text))
    if not all(holds_word(there, stem) for stem in subject):
        return None
    starts, ends = (find_stated(text, role, subject) for role in (Role.START, Role.END))
    if not starts and not ends:
        return judge_days(days, find_stated(text, None, subject)) or None
    if any(len(each.readings) > 1 for each in (*starts, *ends)) or max(len(starts), len(ends)) > 1:
        return None
    low, high = days.first or date.min, days.last or date.max
    if starts and starts[0].readings[0][0] > high:
        return False
    if starts and ends and starts[0].readings[0][1] <= high and ends[0].readings[0][0] >= low:
        return True
    is_over = bool(ends) and ends[0].readings[0][1] < low
    return False if is_over and not any(map(str.isalnum, text[ends[0].end :])) else None


def get_day(stated: Collection[Dated]) -> date | None:
    """Get the one day that the dates stated are; None where there are several, or it is not told."""
    found = {reading for each in stated for reading in each.readings}
    if len(found) != 1:
        return None
    first, last = found.pop()
    return first if first == last else None


def _find_own_role(before: str, *, goes_on: bool) -> Role | None:
    """Find what a date is of, told by what stands before it; it `goes_on` from another: "from … to …"."""
    if goes_on and _AND.fullmatch(before):
        return Role.END
    for role, pattern in _LEADS.items():
        if pattern.search(before):
            return role
    said = [(match.start(), role) for role, words in _WORDS.items() for match in words.finditer(before)]
    return max(said, key=lambda each: each[0])[1] if said else None


def _is_of_itself(before: str, kind: Collection[str]) -> bool:
    """Whether the date behind these words is that of the document, which is called by its `kind`."""
    match = _ISSUE.search(before)
    if match is None:
        return False
    behind = _OF.match(match["is"] or "")
    qualifying = find_stems(f"{match['of'] or ''} {behind[1] if behind is not None else ''}")
    return all(holds_word(kind, stem) for stem in qualifying)


def _speaks(text: str, subject: Collection[str]) -> bool:
    there = set(find_stems(text))
    return any(holds_word(there, stem) for stem in subject)


def _bound(relation: re.Match[str] | None, first: date, last: date) -> tuple[date | None, date | None]:
    """The first and the last day that bound and date allow."""
    match relation.lastgroup if relation is not None else "within":
        case "since":
            return first, None
        case "until":
            return None, last
        case "after":
            return date.fromordinal(last.toordinal() + 1), None
        case "before":
            return None, date.fromordinal(first.toordinal() - 1)
    return first, last


def _is_within(days: Days, first: date, last: date) -> bool | None:
    low, high = days.first or date.min, days.last or date.max
    if low <= first and last <= high:
        return True
    return False if last < low or first > high else None


def _stretch(year: int | None, month: int, day: int | None) -> tuple[date, date] | None:
    if year is None:
        return None
    longest = monthrange(year, month)[1]
    if day is not None and day > longest:
        return None
    return date(year, month, day or 1), date(year, month, day or longest)
