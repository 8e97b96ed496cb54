"""Years, quarters and halves, however they are written."""

from __future__ import annotations

import re

_YEAR = r"(?:19|20)\d\d"
_PERIOD = re.compile(
    rf"""
    # FY18, FY 2018, fiscal 2018, fiscal year 2018
    (?<![a-z\d]) (?:fy|cy|fiscal(?:\s+year)?) [\s'’-]* (?P<fiscal>{_YEAR}|\d\d) (?!\d)
    # Q3, 3Q22, Q3'22, Q32022, Q3 FY22, H1 2022, 2022Q3
  | (?<![a-z\d]) (?P<before>{_YEAR})? (?: (?P<part>[qh])(?P<nth>[1-4]) | (?P<nth_of>[1-4])(?P<of>[qh]) )
    (?: [\s'’]*(?:[fc]y[\s'’]*)?(?P<after>{_YEAR}) | (?:['’]|\s?[fc]y['’]?)?(?P<short>\d\d) )? (?![a-z\d])
    # third quarter, 1st half
  | \b (?P<ordinal>first|second|third|fourth|[1-4](?:st|nd|rd|th))
    \s+ (?:fiscal\s+)? (?P<spelt>quarter|half) \b
  | (?<!\d) (?P<year>{_YEAR}) (?!\d)
    """,
    re.VERBOSE,
)
_ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4"}


def split_periods(text: str) -> tuple[str, frozenset[str]]:
    """Split `text` in lower case without the years, quarters and halves that it speaks of, and these, each as
    one word: FY18, 2018 and "fiscal 2018" are "2018", "third quarter" and 3Q are "q3", H1 is "h1".
    """
    found: set[str] = set()

    def take(match: re.Match[str]) -> str:
        for name in ("fiscal", "before", "after", "short", "year"):
            if year := match[name]:
                found.add(year if len(year) == 4 else f"{19 if year > '69' else 20}{year}")
        if nth := match["nth"] or match["nth_of"]:
            found.add(f"{match['part'] or match['of']}{nth}")
        if ordinal := match["ordinal"]:
            found.add(match["spelt"][0] + _ORDINALS.get(ordinal, ordinal[0]))
        return " "

    # An underscore parts the words of file names and is a part of words elsewhere.
    rest = _PERIOD.sub(take, text.lower().replace("_", " "))
    return rest, frozenset(found)
