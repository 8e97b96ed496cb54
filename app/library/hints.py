"""What a question says about where to look: names of documents and numbers of pages."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping

from app.library.keywords import telling
from app.library.segmentation import index_terms

_RUN = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PAGE = re.compile(r"\b(?:pages?|pp?\.) ?(\d{1,5})\b")
_ORDINAL = re.compile(r"\b(first|cover|title|front|second|third) page\b")
_ORDINALS = {"first": 1, "cover": 1, "title": 1, "front": 1, "second": 2, "third": 3}


class DocumentNames:
    """The words of documents' titles and file names, the rarer among them the more telling."""

    def __init__(self, names: Mapping[int, str]) -> None:
        """`names` gives, for each document's number, its title and file names."""
        self._words = {document: _name_words(name) for document, name in names.items()}
        self._count = Counter(word for words in self._words.values() for word in words)

    def named(self, query: str) -> dict[int, float]:
        """For each document that `query` seems to name, how clearly: the summed inverse document frequency
        of the words that its name shares with the query.
        """
        spoken = _spoken_words(query) & self._count.keys()
        rarity = {
            word: math.log(1 + (len(self._words) - self._count[word] + 0.5) / (self._count[word] + 0.5))
            for word in spoken
        }
        return {
            document: sum(rarity[word] for word in words & spoken)
            for document, words in self._words.items()
            if not words.isdisjoint(spoken)
        }


def pages_named(query: str) -> frozenset[int]:
    """The pages a question speaks of: "on page 14", "the first page"."""
    text = query.lower()
    numbers = {int(number) for number in _PAGE.findall(text)}
    return frozenset(numbers | {_ORDINALS[word] for word in _ORDINAL.findall(text)})


def _name_words(name: str) -> set[str]:
    parts = [part for run in _RUN.findall(index_terms(name)) for part in (run, *_CAMEL.split(run))]
    return {word for word in telling([part.lower() for part in parts]) if len(word) > 1}


def _spoken_words(query: str) -> set[str]:
    """The words of a question, also two and three in one: file names write AMERICANEXPRESS."""
    runs = [run.lower() for run in _RUN.findall(index_terms(query))]
    joined = ("".join(runs[i : i + size]) for size in (2, 3) for i in range(len(runs) - size + 1))
    return {*telling(runs), *joined}
