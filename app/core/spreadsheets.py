"""Text in files that spreadsheets open."""

from __future__ import annotations

_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def escape_formula(text: str) -> str:
    """Keep a spreadsheet from taking text for a formula: answers quote documents, which anyone may have
    written (OWASP, "CSV Injection").
    """
    return f"'{text}" if text.startswith(_BEGINS_FORMULA) else text
