"""Figures as they are written: amounts, shares in percent, dashes for nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from app.core.figure_tables import FigureCell

YEAR = re.compile(r"(?:19|20)\d\d")

FIGURE = re.compile(
    r"(?P<open>\()?\s*(?P<currency>US\$|[$€£¥])?\s*(?P<open2>\()?(?P<minus>[-–—−+])?\s*(?P<currency2>[$€£¥])?"
    r"(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
    r"\s*(?P<percent>%)?\s*(?(open)\)|(?(open2)\)|))\s*(?P<percent2>%)?(?:\([a-z0-9]{1,2}\)|\*+)?"
)

_NIL = re.compile(r"[$€£¥]?\s*[-–—−]+\s*%?")

_NOTHING = re.compile(r"(?:n/?[am]|nmf?|not meaningful|\*+)\.?", re.IGNORECASE)

CURRENCY = re.compile(r"(?:US|C|A)?[$€£¥]")

CLOSING = re.compile(r"\)?\s*%?|%\)")

NOTE_MARK = re.compile(r"\(\d\)|\([a-z]\)|\*+")

_DIGIT = re.compile(r"\d")


SIGN = re.compile(r"[\d$€£¥]")
"""What a word must hold to begin a figure."""
BEGINS_FIGURE = re.compile(r"US\$?|[nN]/?[aAmM]|[nN][mM][fF]?|[^\w\s]|\d")
"""How the first word of all that is parsed as a figure begins."""
_FIRST_LETTERS = "UnN"
"""Of "US$", "n/a" and "Nmf": all else that begins with a letter is no figure."""


def parse_figure(text: str, first: int, last: int) -> FigureCell | None:
    """Parse what the words `first` … `last - 1` say as a figure; None where it is none."""
    if text[0].isalpha() and text[0] not in _FIRST_LETTERS:
        return None
    if _NIL.fullmatch(text):
        return FigureCell(text, first, last, Decimal(0), "%" in text)
    if _NOTHING.fullmatch(text):
        return FigureCell(text, first, last, None)
    match = FIGURE.fullmatch(text)
    if match is None:
        return None
    value = Decimal(match["digits"].replace(",", ""))
    if match["open"] or match["open2"] or (match["minus"] or "+") != "+":
        value = -value
    currency = match["currency"] or match["currency2"] or ""
    return FigureCell(text, first, last, value, bool(match["percent"] or match["percent2"]), currency[-1:])


def may_begin_figure(text: str, before: Sequence[str]) -> bool:
    """Whether a word is, or begins, another figure than the words just before it."""
    if CURRENCY.fullmatch(text):
        return True
    if CURRENCY.fullmatch(before[-1]):
        return False
    return (
        bool(_DIGIT.search(text))
        and all(map(looks_numeric, [*before, text]))
        and any(map(_DIGIT.search, before))
    )


def looks_numeric(text: str) -> bool:
    """Whether a text is a figure, a dash for nothing, or a part of one."""
    return bool(
        FIGURE.fullmatch(text) or _NIL.fullmatch(text) or re.fullmatch(r"[$€£¥()%]+|\(?[\d,.]+", text)
    )
