"""Dates as PDFs write them."""

from __future__ import annotations

import re

_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")


def read_day(text: str) -> str:
    """Read of which day "D:20260314093000" is, as in 2026-03-14; "" for what is no date."""
    date = _DATE.match(text)
    return "-".join(date.groups()) if date else ""
