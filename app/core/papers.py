"""How the summary of a paper is headed, by which it is told: few say that they are one."""

from __future__ import annotations

SUMMARY = r"abstract|a b s t r a c t|zusammenfassung"
"""What such headings are, as a regular expression."""
