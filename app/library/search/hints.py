"""What a question says about where to look: names of documents, with their years and quarters, and pages."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping

from app.core.number_words import TENS, TO_NINETEEN
from app.library.language import periods
from app.library.language.segmentation import make_index_terms
from app.library.search.keywords import keep_telling

_RUN = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SPELT = dict(zip((*TO_NINETEEN, TENS[0]), range(21), strict=True))
_PAGE = re.compile(r"\b(?:pages?|pp?\.|seiten?|páginas?) ?(\d{1,5})\b")
_SPELT_PAGE = re.compile(rf"\bpage ({'|'.join(_SPELT)})\b")
_ORDINAL = re.compile(r"\b(first|cover|title|front|second|third) page\b")
_ORDINALS = {"first": 1, "cover": 1, "title": 1, "front": 1, "second": 2, "third": 3}


class DocumentNames:
    """What documents are called, by which a question names them: their titles and file names."""

    def __init__(self, names: Mapping[int, str]) -> None:
        """`names` gives, for each document's number, its title and file names."""
        self._words = {document: _name_words(name) for document, name in names.items()}
        self._count = Counter(word for words in self._words.values() for word in words)

    def find_named(self, query: str) -> dict[int, float]:
        """Find, for each document that `query` seems to name, how clearly: the summed inverse document
        frequency, among names, of the words that its name shares with the query.
        """
        rest, spoken_of = periods.split_periods(make_index_terms(query))
        runs = _RUN.findall(rest)
        # Also two and three words in one: file names write AMERICANEXPRESS.
        joined = ("".join(runs[i : i + size]) for size in (2, 3) for i in range(len(runs) - size + 1))
        spoken = {*keep_telling(runs), *joined, *spoken_of} & self._count.keys()
        return {
            document: sum(self._weigh_rarity(self._count[word]) for word in shared)
            for document, name in self._words.items()
            if (shared := name & spoken)
        }

    def _weigh_rarity(self, holders: int) -> float:
        return math.log(1 + (len(self._words) - holders + 0.5) / (holders + 0.5))


def find_pages_named(query: str) -> frozenset[int]:
    """Find the pages a question speaks of: "on page 14", "page fourteen", "the first page"."""
    text = query.lower()
    numbers = {int(number) for number in _PAGE.findall(text)}
    numbers |= {_SPELT[number] for number in _SPELT_PAGE.findall(text)}
    return frozenset(numbers | {_ORDINALS[word] for word in _ORDINAL.findall(text)})


def _name_words(name: str) -> set[str]:
    name = make_index_terms(name)
    rest, spoken_of = periods.split_periods(f"{name} {_CAMEL.sub(' ', name)}")
    words = keep_telling(_RUN.findall(rest))
    return {word for word in words if len(word) > 1 and not word.isdecimal()} | spoken_of
