"""Tell the numbers that clauses and headings begin with from numbers that say something."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?:\d{1,2}\.)+\d{0,2}")


def is_section_number(word: str, following: str) -> bool:
    """Tell whether the first word of a sentence numbers it: "5.3 The tenants may …", not "12.5 mg daily"."""
    return _NUMBER.fullmatch(word) is not None and following[:1].isupper()
