"""Detect which language a text is in, of those whose follow-up questions are understood."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.core.stop_words import STOP_WORDS

_WORD = re.compile(r"[^\W\d_]{2,}|[^\W\d_](?=['’])|(?<![^\W_])[aàeouy](?![^\W_])", re.IGNORECASE)
"""Of single letters those that are words, such as "l’" and "y", and not "5 l" or "T. Yarrow"."""


def detect_language(texts: Iterable[str]) -> str:
    """Detect the language ("en", "de", "fr", "es") most of whose stop words are in the texts; English,
    where there is nothing to go by.
    """
    words = [word for text in texts for word in _WORD.findall(text.lower())]
    return max(STOP_WORDS, key=lambda name: sum(word in STOP_WORDS[name] for word in words))
