"""Find proper nouns in a text, as far as capital letters tell.

In German, where every noun has a capital, whoever asks must tell names from others by something else.
"""

from __future__ import annotations

import re

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_WITHIN = r"(?:[\w’'&-]|\.(?=\w))"
_PROPER_NOUN = re.compile(
    rf"(?:(?<=[\w,;)”’\"'] )|(?<=[\w,;)”’\"'] [(“\"‘'])|(?<=[^\W\d_][,;(“\"‘'’/])|(?<=\b[{_CAPITAL}]\. ))"
    rf"[^\W\d_]*[{_CAPITAL}]{_WITHIN}*"
    rf"|\b[{_CAPITAL}]{{2,}}\b"
)
_BETWEEN = re.compile(r"\.? ?")
"""What may stand between the words of one name: "J. Smith"."""


def find_proper_nouns(text: str) -> list[str]:
    """Find the words with a capital that begin no sentence, and initialisms wherever they stand."""
    return [match[0] for match in _PROPER_NOUN.finditer(text)]


def find_full_names(text: str) -> list[str]:
    """Find proper nouns, those side by side as one name: "Ana Ruiz"."""
    names: list[str] = []
    end = -1
    for match in _PROPER_NOUN.finditer(text):
        if 0 <= end < match.start() and _BETWEEN.fullmatch(text, end, match.start()):
            names[-1] += text[end : match.end()]
        else:
            names.append(match[0])
        end = match.end()
    return names
