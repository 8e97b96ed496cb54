"""The languages that the window speaks, and how texts are marked that it translates."""

from __future__ import annotations

from app.core.settings_file import read_choice

ENGLISH = "en"

LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh": "简体中文",
    "ar": "العربية",
}
"""By code, as each names itself."""


def read_language() -> str:
    """Read which language was chosen: its code, "" for the system's."""
    return str(read_choice("language") or "")


def mark_text(text: str, about: str = "") -> str:
    """Mark a text that is kept in English and that the window translates where it shows it; one with values
    in it, where it is made behind the window.
    """
    return text


def mark_plural(text: str, about: str = "") -> str:
    """Mark the plural of a text with a number `{n}` in it."""
    return text
