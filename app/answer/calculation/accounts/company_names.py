"""Find the companies that a question about accounts names, as far as capital letters tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.answer.calculation.accounts.formulas import load_glossary
from app.answer.calculation.accounts.periods import strip_periods
from app.answer.text.normalize import ENGLISH_STOP_WORDS
from app.core.months import MONTHS


def strip_asides(sentence: str) -> str:
    """Strip a sentence of what stands in brackets."""
    return re.sub(r"\s*\((?:[^()]|\([^()]*\))*\)", " ", sentence)


_NAME = r"(?:[A-Z][\w&.-]*|\d[A-Z]\w*)"
_RUN = re.compile(rf"\b(?P<name>{_NAME}(?:\s+{_NAME})*)(?P<owns>'s?(?:\s+and\s+(?=[A-Z]))?(?=\s|$))?")
"""As many words with capitals as stand in a row, so that none is looked at twice."""
_AFTER = re.compile(
    r"\b(for|by|at|of|did|does|do|has|have|is|was|are|were|the)\s+"
    rf"({_NAME}(?:\s+(?:(?:and|&|of)\s+)?{_NAME})*)(?=\s|$|,)"
)
_IN_CAPITALS = """
    monday tuesday wednesday thursday friday saturday sunday company companies corporation group firm
    registrant please hi hello thanks gaap non-gaap usd eur gbp form sec 10-k 10-q 8-k annual quarterly
    report reports filing consolidated statement statements balance sheet sheets income earnings
    operations financial position condition cash flow flows p&l md&a note notes table fiscal year years
    quarter
"""
_NO_NAMES = frozenset((*_IN_CAPITALS.split(), *MONTHS["en"]))
"""What may begin with a capital but is nobody's name."""


def strip_company_names(text: str) -> tuple[str, tuple[str, ...]]:
    """Strip a text of the names of companies, and list these."""
    names: list[str] = []
    known = load_glossary()

    def possessive(match: re.Match[str]) -> str:
        if not match["owns"]:
            return match[0]
        names.append(match["name"])
        return " "

    def after(match: re.Match[str]) -> str:
        if known.knows(match[2]):
            return match[0]
        names.append(match[2])
        return f"{match[1]} "

    text = _RUN.sub(possessive, text)
    text = _AFTER.sub(after, text)
    return " ".join(text.split()), tuple(name for name in names if _is_name(name))


def find_company_names(sentences: Sequence[str]) -> list[str]:
    """Find the names in what goes before a question: "For Apple, what was …". The first word has a capital
    anyway: it is one where a mark or an 's follows it.
    """
    names = []
    for sentence in sentences:
        text = re.sub(r"^(\w+)(?= )", lambda first: first[0].lower(), sentence.strip())
        for match in _RUN.finditer(strip_periods(strip_asides(text))):
            name = match["name"].rstrip(".")
            if _is_name(name) and not load_glossary().knows(name):
                names.append(name)
    return names


def _is_name(text: str) -> bool:
    """Whether capitals tell a name: not "The", nor "Balance Sheet", but "US"."""
    words = [word.strip(".,") for word in text.split()]
    return any(
        len(word) > 1
        and word.casefold() not in _NO_NAMES
        and (word.casefold() not in ENGLISH_STOP_WORDS or word.isupper())
        for word in words
    )
