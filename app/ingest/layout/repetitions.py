"""What many pages of a document repeat: running headers and footers, page numbers, whole paragraphs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter
from statistics import median

from app.core.documents import Page
from app.pages.lines import Line

_LETTER = re.compile(r"[^\W\d_]")
_NUMBER = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,]*\d)")
_ROMAN = re.compile(r"[ivxl]{1,7}")
_COUNTED = re.compile(r"<-?\d+>")
_PAGE = re.compile(r"\b(page|of|p|pg)\b")
_EDGE_LINES = 4
_MOST_WORDS = 20
_PARAGRAPH_WORDS = 10
_MANY_PAGES = 0.2
"""Share of a document's pages from which on a paragraph on them says nothing new."""


class Repetitions:
    """Running headers, footers and page numbers, and paragraphs that page after page repeats.

    A line runs when its text stands at the same height of several pages near one another, or would
    if one number in it, the page's, is counted on. The first occurrence is no repetition, unless it is
    nothing but a page number.
    """

    def __init__(self) -> None:
        self._pages = 0
        self._edges: defaultdict[tuple[str, str], list[_Place]] = defaultdict(list)
        self._paragraphs: defaultdict[str, list[_Place]] = defaultdict(list)

    def add(self, page: Page, found: Sequence[Line]) -> None:
        """Add the next page and its lines."""
        self._pages += 1
        texts = [word[0] for word in page.words]
        for edge, line in _list_edges(found):
            if page.words[line.first].block < 0:
                continue  # the heads of a table are said over again so that its rows can be understood
            y = (line.box.y0 + line.box.y1) / 2 / _measure_seen_height(page)
            place = _Place(page.number, y, line.first, line.last)
            for variant in _list_variants(" ".join(texts[line.first : line.last]), page.number):
                self._edges[edge, variant].append(place)
        for _, group in groupby(found, key=attrgetter("block")):
            some = list(group)
            first, last = some[0].first, some[-1].last
            if last - first >= _PARAGRAPH_WORDS and not some[0].is_row:
                self._paragraphs[" ".join(texts[first:last])].append(_Place(page.number, 0.0, first, last))

    def find_words(self) -> dict[int, set[int]]:
        """Find positions of the words of what is repeated, by page number."""
        fewest = 3 if self._pages <= 10 else 4
        repeated: defaultdict[int, set[int]] = defaultdict(set)
        for (_, variant), found in self._edges.items():
            if len(found) < fewest:
                continue
            middle = median(place.y for place in found)
            running = [place for place in found if abs(place.y - middle) < 0.025]
            numbers = sorted({place.page for place in running})
            if len(numbers) < fewest or len(numbers) < 0.4 * (numbers[-1] - numbers[0] + 1):
                continue
            only_number = not _LETTER.search(_COUNTED.sub("", _PAGE.sub("", variant)))
            for place in running:
                if only_number or place.page != numbers[0]:
                    repeated[place.page].update(range(place.first, place.last))
        for found in self._paragraphs.values():
            numbers = sorted({place.page for place in found})
            if len(numbers) >= max(fewest, _MANY_PAGES * self._pages):
                for place in found[1:]:
                    repeated[place.page].update(range(place.first, place.last))
        return dict(repeated)


@dataclass(frozen=True, slots=True)
class _Place:
    page: int
    y: float
    first: int
    last: int


def _list_edges(found: Sequence[Line]) -> Iterator[tuple[str, Line]]:
    """List the uppermost and lowermost lines of a page that could run through a document."""
    found = sorted(found, key=lambda line: line.box.y0 + line.box.y1)
    half = (len(found) + 1) // 2
    for edge, some in (
        ("top", found[: min(_EDGE_LINES, half)]),
        ("bottom", found[half:][-_EDGE_LINES:]),
    ):
        for line in some:
            if line.last - line.first <= _MOST_WORDS:
                yield edge, line


def _list_variants(text: str, page: int) -> Iterator[str]:
    """List the text itself, and with each of its numbers given as its distance from the page's number.

    Lines that differ in more than a page number, as totals on a hundred invoices do, share none.
    """
    text = text.casefold()
    yield text
    for match in _NUMBER.finditer(text):
        yield f"{text[: match.start()]}<{int(match.group()) - page}>{text[match.end() :]}"
    if _ROMAN.fullmatch(text):
        yield f"<{_parse_roman(text) - page}>"


def _parse_roman(text: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[letter] for letter in text]
    return sum(-a if a < b else a for a, b in pairwise([*values, 0]))


def _measure_seen_height(page: Page) -> float:
    return (page.width if page.rotation % 180 else page.height) or 1.0
