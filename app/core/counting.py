"""How many there are of something, in words."""

from __future__ import annotations


def write_count(number: int, noun: str) -> str:
    """Write how many there are of what a noun names that takes an s for several: “1 page”, “1,200 pages”."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
