"""Match days of the week with how timetables and rosters have them: cut short ("Sat 8:30"), or within others
("Mon-Fri", "Tuesday to Thursday").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from app.answer.text.normalize import fold, stem_word
from app.core.weekdays import SHORT_WEEKDAYS, WEEKDAYS

_OF_STEM = {
    stem_word(fold(name)): (language, number)
    for language, names in WEEKDAYS.items()
    for name, number in names.items()
}
"""The language and the number of each day by the stem of its name in full."""
_UNTIL = r"\.?s? ?(?:[-–—/]|to|till|until|through|bis|à|au|al?|hasta) ?"
_SETS_OFF = r"(?=\.?[ ,:/&+]*\d|[.,:/&+]|\s*$)"
"""What stands behind a day that is cut short in a text; "so" and "sat" are words as well."""


def find_days_said(text: str, asked: Set[str], *, is_record: bool) -> Iterator[str]:
    """Find the stems that are `asked` of days for which a text has a shorter name or a range that they are
    within. In a row of a table (`is_record`) any word that is a short name is one.
    """
    wanted = {stem: _OF_STEM[stem] for stem in asked if stem in _OF_STEM}
    for language in {language for language, _ in wanted.values()}:
        held = set(_list_days(text, language, is_record))
        yield from (stem for stem, day in wanted.items() if day[0] == language and day[1] in held)


def _list_days(text: str, language: str, is_record: bool) -> Iterator[int]:
    """List the numbers of the days that stand in a text cut short, or within a range."""
    numbers = WEEKDAYS[language] | SHORT_WEEKDAYS[language]
    names, short = (
        "|".join(sorted(some, key=len, reverse=True)) for some in (numbers, SHORT_WEEKDAYS[language])
    )
    for match in re.finditer(rf"\b({names}){_UNTIL}({names})s?\b", text, re.IGNORECASE):
        first, last = (numbers[each.casefold()] for each in match.groups())
        yield from ((first + step) % 7 for step in range((last - first) % 7 + 1))
    behind = "" if is_record else _SETS_OFF
    for match in re.finditer(rf"\b({short})\b{behind}", text, re.IGNORECASE):
        if match[1][0].isupper():
            yield numbers[match[1].casefold()]
