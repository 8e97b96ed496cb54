"""How it is told when people have noted something in a document."""

from __future__ import annotations

from datetime import datetime


def describe_date(date: str) -> str:
    """Describe " on 3 May 2024" for "2024-05-03T10:00:00Z"; "" for what is no date."""
    try:
        found = datetime.fromisoformat(date)
    except ValueError:
        return ""
    return f" on {found.day} {found:%B %Y}"
