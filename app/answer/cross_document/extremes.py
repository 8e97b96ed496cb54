"""Find what documents are said to have the most, the least, the first or the last of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.answer.cross_document.amounts import convert_amount
from app.answer.cross_document.conditions import parse_condition
from app.answer.cross_document.dates import Role, find_role, find_stated, get_day, strip_role
from app.answer.cross_document.decide import select_dated
from app.answer.cross_document.subject_sentences import Clause, select_nearest
from app.answer.text.normalize import find_stems
from app.answer.text.numbers import CURRENCY_OF, find_figures
from app.core.number_words import TO_NINETEEN

PRICE = "the price, rent or fee that is to be paid"
"""What is compared where no more is said than that something costs most or least."""
TERM = "the term or duration for which it runs"
"""What is compared where no more is said than that something is the longest."""
_DATE = "date"
"""The unit of a date, which is told in days."""


@dataclass(frozen=True, slots=True)
class Extreme:
    """What is compared, and which is wanted of it: the one that ranks so among the `largest`, or the least,
    and `number` of them. `is_date`: the last or the first of dates; `role` is what these are of.
    """

    subject: str
    largest: bool
    rank: int = 1
    number: int = 1
    is_date: bool = False
    role: Role | None = None

    @property
    def searched(self) -> str:
        """By what to search for the sentences that state it."""
        return f"{self.subject} {self.role.value if self.role is not None else ''}".strip()


_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_RANK = rf"(?:(?P<rank>{'|'.join(_ORDINALS)}|\d(?:nd|rd|th)|zweit|dritt|viert)[\s-]*)?"
_NUMBER = rf"(?:(?P<number>\d|{'|'.join(TO_NINETEEN[2:10])})\s+)?"
_OF_AMOUNT = (
    r"(?P<large>longest|highest|largest|biggest|greatest|most|dearest|costliest"
    r"|längste\w*|höchste\w*|größte\w*|teuerste\w*|meisten)"
    r"|(?P<small>shortest|lowest|smallest|least|fewest|cheapest|kürzeste\w*|niedrigste\w*|kleinste\w*"
    r"|billigste\w*|günstigste\w*)"
)
_OF_DATE = (
    r"(?P<late>latest|newest|most recent|youngest|jüngste\w*|neueste\w*|späteste\w*)"
    r"|(?P<early>earliest|oldest|soonest|älteste\w*|früheste\w*)"
)
_HAS = (
    r"(?:has|have|with|is|are|was|were|provides? for|sets?|requires?|hat|haben|ist|sind)"
    r" (?:the|den|die|das|der|am)"
)
_EXTREME = re.compile(
    rf"^(?:{_HAS}|costs?(?: the)?|kostet am)\s+{_NUMBER}{_RANK}(?:{_OF_DATE}|{_OF_AMOUNT})\b", re.IGNORECASE
)
_IS_OUTERMOST = re.compile(r"^(?:is|are|was|were) the (?:(?P<late>last)|(?P<early>first))$", re.IGNORECASE)
_COMES = re.compile(
    r"^(?P<verb>(?:[^\W\d_]+ ){1,3}?)(?:(?P<late>last|latest|zuletzt)"
    r"|(?P<early>first|earliest|soonest|zuerst))$",
    re.IGNORECASE,
)
_OF_PRICE = re.compile(
    r"\b(?:expensive|costly|cheap|cheapest|dearest|costliest|costs?|kostet|teuerste\w*|billigste\w*|günstigste\w*)\b",
    re.IGNORECASE,
)
_LONG = re.compile(r"\b(?:longest|shortest|längste\w*|kürzeste\w*)\b", re.IGNORECASE)
_CURRENCIES = frozenset(CURRENCY_OF.values())


def find_extreme(said: str, kind: str = "") -> Extreme | None:
    """Find what documents, which the question calls by their `kind`, are said to have the longest, or the
    least, of.
    """
    outermost = _IS_OUTERMOST.match(said) or _COMES.match(said)
    if outermost is not None:
        return _make_dated(outermost.groupdict().get("verb") or "", outermost["late"] is not None, kind)
    match = _EXTREME.search(said)
    if match is None:
        return None
    rank, number = _read_rank(match["rank"] or ""), _read_number(match["number"] or "")
    rest = f"{said[: match.start()]} {said[match.end() :]}"
    if match["late"] or match["early"]:
        return _make_dated(rest, match["late"] is not None, kind, rank, number)
    subject = parse_condition(_OF_PRICE.sub(" ", rest), kind).subject
    if not find_stems(subject):
        subject = TERM if _LONG.search(match[0]) else PRICE
    return Extreme(subject, match["large"] is not None, rank, number)


def select_stating(extreme: Extreme, clauses: Sequence[Clause]) -> list[Clause]:
    """Select the sentence of a document that states what is compared, of dates all that do; the nearest
    that does not where none can be told to.
    """
    near = select_nearest(clauses, 1)
    if extreme.is_date:
        return select_dated(clauses, extreme.role, extreme.subject) or near
    if extreme.subject in (PRICE, TERM):
        units = _CURRENCIES if extreme.subject == PRICE else {"day"}
        stating = [each for each in clauses if (found := find_amount(each)) and found[1] in units]
        near_too = [each for each in near if each in stating]
        return near_too or stating[:1] or near
    return near


def read_stated(extreme: Extreme, clauses: Sequence[Clause]) -> tuple[Decimal, str] | None:
    """Read what the sentences of a document state of what is compared, as a number and its unit; None where
    it is not one.
    """
    if not extreme.is_date:
        found = find_amount(clauses[0]) if clauses else None
        is_time = found is not None and found[1] == "day"
        return found if extreme.subject != TERM or is_time else None
    wanted = find_stems(extreme.subject)
    stated = [date for each in clauses for date in find_stated(each.told, extreme.role, wanted)]
    day = get_day(stated)
    return None if day is None else (Decimal(day.toordinal()), _DATE)


def find_amount(clause: Clause) -> tuple[Decimal, str] | None:
    """Find the one length of time, in days, or amount of money that a sentence states, and its unit, so that
    others can be held against it; None where it states none, or several.
    """
    found = {
        each
        for q in find_figures(clause.text).quantities
        if (each := convert_amount(q)) is not None and each[1]
    }
    return found.pop() if len(found) == 1 else None


def _make_dated(said: str, late: bool, kind: str, rank: int = 1, number: int = 1) -> Extreme:
    subject, role = parse_condition(strip_role(said), kind).subject, find_role(said)
    if role is None and not find_stems(subject):
        role = Role.ISSUE
    if role is Role.ISSUE:
        subject = kind
    return Extreme(subject, late, rank, number, is_date=True, role=role)


def _read_rank(said: str) -> int:
    if not said:
        return 1
    if said[0].isdigit():
        return int(said[0])
    german = {"zweit": 2, "dritt": 3, "viert": 4}
    return german.get(said.casefold()) or _ORDINALS.index(said.casefold()) + 2


def _read_number(said: str) -> int:
    if not said:
        return 1
    return int(said) if said.isdigit() else TO_NINETEEN.index(said.casefold())
