"""Other words for what people ask about, from a file that anyone can read and add to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from app.core.paths import RESOURCES
from app.library.language import periods

_FILE = RESOURCES / "search" / "thesaurus.txt"
_WORD = re.compile(r"[^\W_]+(?:&[^\W_]+)*")
_LONGEST_SINGULAR = 3
"""Letters: the s at the end of so short a word is no plural's."""
_MOST_RELATED = 32

Key = tuple[str, ...]


class Thesaurus:
    """Phrases that mean the same, and phrases that lead to others. See the file for how it is written."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._same: dict[Key, list[str]] = {}
        self._leads: dict[Key, list[str]] = defaultdict(list)
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            phrase, leads, others = line.partition(">")
            if leads:
                self._leads[_make_key(phrase)] += [other.strip() for other in others.split(";")]
            else:
                group = [phrase.strip() for phrase in line.split("=")]
                for phrase in group:
                    self._same.setdefault(_make_key(phrase), []).extend(group)
        self._longest = max((len(key) for key in (*self._same, *self._leads)), default=0)

    def find_related(self, text: str) -> list[str]:
        """Tell what the phrases in `text` lead to and what means the same as they or those, each once,
        without what is in `text` already.
        """
        words = _make_key(text)
        said = {
            words[first : first + size]
            for size in range(1, self._longest + 1)
            for first in range(len(words) - size + 1)
        }
        wanted: dict[Key, str] = {}
        to_follow = [key for key in self._leads if key in said]
        for key in to_follow:  # it grows meanwhile
            for phrase in self._leads[key]:
                wanted.setdefault(_make_key(phrase), phrase)
                if _make_key(phrase) in self._leads and _make_key(phrase) not in to_follow:
                    to_follow.append(_make_key(phrase))
        for key in [key for key in self._same if key in said or key in wanted]:
            for phrase in self._same[key]:
                wanted.setdefault(_make_key(phrase), phrase)
        return [phrase for key, phrase in wanted.items() if key not in said]


@cache
def load_thesaurus() -> Thesaurus:
    """Load Carrel's own."""
    return Thesaurus(_FILE.read_text("utf-8").splitlines())


def find_related(query: str) -> list[str]:
    """Find phrases that documents may have where `query` has others, at most 32."""
    _, spoken_of = periods.split_periods(query)
    return load_thesaurus().find_related(" ".join([query, *sorted(spoken_of)]))[:_MOST_RELATED]


def add_related(query: str) -> str:
    """Make a question as it is to be embedded to be searched for: with the phrases related to it."""
    phrases = find_related(query)
    return f"{query} ({', '.join(phrases)})" if phrases else query


def _make_key(text: str) -> Key:
    words: Sequence[str] = _WORD.findall(text.lower())
    return tuple(
        word[:-1] if len(word) > _LONGEST_SINGULAR and word.endswith("s") and word[-2] != "s" else word
        for word in words
    )
