"""Headings: named by the PDF's outline, or known by how they stand on the page.

A wrong heading is worse than none, so what looks like one must be short, stand by itself, and be larger than
the text, numbered, in capitals, or titled above prose.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from app.core.documents import Page, join_words
from app.pages.lines import Line

OutlineEntry = tuple[int, str, int]
"""Level from 1, title, and number of the page it leads to."""

Rank = tuple[int, int, int, int]
"""The smaller, the further out: whether found by its looks, level or size, kind, depth of its number."""


class Heading(NamedTuple):
    """The words `first` … `last - 1` of `page`; none of them (`last` is `first`) where it shares its line
    with what it heads. `text` is "" where no more is known than that what was above has ended.
    """

    page: int
    first: int
    last: int
    rank: Rank
    text: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    page: int
    first: int
    last: int
    text: str
    height: float
    above_prose: bool


class HeadingFinder:
    """Looks at every page and then tells the headings."""

    def __init__(self, outline: Sequence[OutlineEntry] = (), *, names_pages: bool = False) -> None:
        """`names_pages`: what the outline names and does not stand on its page is the page itself, as the
        sheet of a workbook is.
        """
        self._names_pages = names_pages
        self._outline: defaultdict[int, list[OutlineEntry]] = defaultdict(list)
        for level, title, page in outline:
            if _LETTER.search(title):
                self._outline[page].append((level, title, page))
        self._named: list[Heading] = []
        self._candidates: list[_Candidate] = []
        self._heights: defaultdict[float, int] = defaultdict(int)

    def add(self, page: Page, found: Sequence[Line]) -> None:
        """Add the next page and its lines."""
        if page.number in self._outline:
            self._named += _find_named(page, found, self._outline[page.number], self._names_pages)
        for line in found:
            self._heights[round(line.box.y1 - line.box.y0, 1)] += line.last - line.first
        self._candidates += _find_candidates(page, found)

    def find_headings(self, left_out: dict[int, set[int]]) -> dict[int, list[Heading]]:
        """Find the headings by page number, in reading order; none of words that are `left_out`."""
        body = self._measure_body()
        found: defaultdict[int, list[Heading]] = defaultdict(list)
        for heading in self._named:
            found[heading.page].append(heading)
        for number, group in groupby(self._candidates, key=attrgetter("page")):
            named = {index for heading in found[number] for index in range(heading.first, heading.last)}
            by_looks: list[Heading] = []
            for candidate in group:
                if candidate.first in left_out.get(number, ()) or candidate.first in named:
                    continue
                rank = _rank(candidate, body)
                if rank is None:
                    continue
                heading = Heading(number, candidate.first, candidate.last, rank, candidate.text)
                if by_looks and _goes_on(by_looks[-1], heading):
                    text = _join_lines(f"{by_looks[-1].text} {heading.text}")
                    by_looks[-1] = by_looks[-1]._replace(last=heading.last, text=text)
                else:
                    by_looks.append(heading)
            if len(by_looks) <= _MOST_ON_A_PAGE:
                found[number] += by_looks
        return {
            number: sorted(some, key=lambda heading: (heading.first, heading.text != ""))
            for number, some in found.items()
            if some
        }

    def _measure_body(self) -> float:
        """Measure the median height of a line, by words."""
        half = sum(self._heights.values()) / 2
        for height, words in sorted(self._heights.items()):
            half -= words
            if half <= 0:
                return height
        return 0.0


class Path:
    """The headings that are in force at a place of a document that is read from its start."""

    def __init__(self, title: str) -> None:
        self._title = _join_letters(title)
        self._open: list[Heading] = []

    def enter(self, heading: Heading) -> None:
        """Enter `heading`, which has been read."""
        while self._open and self._open[-1].rank >= heading.rank:
            self._open.pop()
        self._open.append(heading)

    def list_texts(self, page: int) -> tuple[str, ...]:
        """List the headings above a place on `page`, outermost first. What only repeats the title is left
        out, and what was found by its looks long ago.
        """
        return tuple(
            heading.text
            for heading in self._open
            if heading.text
            and (heading.rank[0] == _NAMED or page - heading.page <= _REACH)
            and _join_letters(heading.text) not in self._title
        )


_NAMED, _BY_LOOKS = 0, 1
_UNNUMBERED = 3
_REACH = 20
"""Pages."""
_MOST_ON_A_PAGE = 8
_TELLING = 10
"""Letters from which on a heading may share its line with the text below it."""
_MOST_WORDS = 14
_PROSE_WORDS = 10
_LARGER = 1.2
_AS_LARGE = 0.95

_COVER_WORDS = 60
_LISTING = 2
"""Commas."""

_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_DIVISIONS = (
    r"(?:part|title|book|volume|teil|partie|titre|titel|parte|titulo)",
    r"(?:chapter|item|section|sec|article|art|annex|appendix|schedule|exhibit|note|kapitel|abschnitt|artikel|anlage"
    r"|anhang|chapitre|annexe|cap[ií]tulo|secci[oó]n|art[ií]culo|anexo|§)",
)
_DIVISION = [
    re.compile(rf"{names}\.?\s?(?:\d{{1,3}}[a-z]?|[ivxlc]{{1,7}}|[a-z])\b(?!\))", re.IGNORECASE)
    for names in _DIVISIONS
]
_CJK_DIVISION = re.compile("第[〇一二三四五六七八九十百零\\d０-９]{1,5}[編编章節节条條款部]")
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+\D")
_SENTENCES = re.compile(r"[^\W\d_]{2,}[.!?] |[。！？]")
_LEADING = re.compile(r"^[\W\d_]+")


def _find_named(
    page: Page, found: Sequence[Line], entries: Sequence[OutlineEntry], names_pages: bool
) -> Iterator[Heading]:
    """Find the entries of the outline that lead to this page, where their words stand on it."""
    texts = [_join_letters("".join(word[0] for word in page.words[line.first : line.last])) for line in found]
    start = 0
    for level, title, number in entries:
        rank = (_NAMED, level, 0, 0)
        wanted = _join_letters(title)
        place = next(
            (place for place in range(start, len(found)) if _count_lines(texts, place, wanted)), None
        )
        if place is None:
            yield Heading(number, 0, 0, rank, _join_lines(title) if names_pages else "")
            continue
        start = place + _count_lines(texts, place, wanted)
        first = found[place].first
        alone = "".join(texts[place:start]) == wanted
        yield Heading(number, first, found[start - 1].last if alone else first, rank, _join_lines(title))


def _count_lines(texts: Sequence[str], place: int, wanted: str) -> int:
    """Count how many lines from `place` on are, or begin with, the heading `wanted`; 0 where they do not."""
    text = ""
    for count in range(1, 4):
        if place + count > len(texts):
            return 0
        text += texts[place + count - 1]
        if text == wanted or (len(wanted) >= _TELLING and text.startswith(wanted)):
            return count
        if not text or not wanted.startswith(text):
            return 0
    return 0


def _find_candidates(page: Page, found: Sequence[Line]) -> Iterator[_Candidate]:
    """Find the paragraphs that are short enough to be headings; on a cover, they are the title."""
    if page.number == 1 and len(page.words) < _COVER_WORDS:
        return
    paragraphs = [list(group) for _, group in groupby(found, key=attrgetter("block"))]
    for place, some in enumerate(paragraphs):
        first, last = some[0].first, some[-1].last
        if len(some) > 2 or any(line.is_row for line in some):
            continue
        if last - first > _MOST_WORDS:
            continue
        text, _ = join_words(page.words[first:last])
        if not _could_be_heading(text):
            continue
        following = paragraphs[place + 1] if place + 1 < len(paragraphs) else []
        above_prose = (
            bool(following)
            and not following[0].is_row
            and following[0].box.y0 > some[-1].box.y0
            and (following[-1].last - following[0].first >= _PROSE_WORDS)
        )
        height = max(line.box.y1 - line.box.y0 for line in some)
        if page.rotation % 180 == 0:  # a label with its value in large letters is none
            height = min(height, *(word.box.y1 - word.box.y0 for word in page.words[first:last]))
        yield _Candidate(page.number, first, last, _join_lines(text), height, above_prose)


def _could_be_heading(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return (
        (text[0].isalnum() or text[0] == "§")
        and not text[0].islower()
        and text.count(",") < _LISTING
        and not _SENTENCES.search(text)
        and letters >= 0.6 * (len(text) - text.count(" "))
        and (_WORD.search(text) is not None)
        and text[-1] not in ".,;!?-。，；！？،؛؟"
    )


def _rank(candidate: _Candidate, body: float) -> Rank | None:
    """Rank a heading; None when it is none after all. `body` is the height of a line of text."""
    text = candidate.text
    ratio = candidate.height / body if body else 0.0
    if ratio < _AS_LARGE:
        return None
    larger = round(math.log(ratio, 1.12)) if ratio >= _LARGER else 0
    for kind, division in enumerate(_DIVISION):
        if division.match(text):
            return (_BY_LOOKS, -larger, kind, 0)
    if _CJK_DIVISION.match(text):
        return (_BY_LOOKS, -larger, 1, 0)
    if (number := _NUMBERED.match(text)) and not text[number.end() - 1].islower():
        return (_BY_LOOKS, -larger, 2, number[1].count("."))
    if larger:
        return (_BY_LOOKS, -larger, _UNNUMBERED, 0)
    if candidate.above_prose and text.isupper() and len(_WORD.findall(text)) > 1:
        return (_BY_LOOKS, 0, 4, 0)
    if candidate.above_prose and ": " not in text and _is_titled(text):
        return (_BY_LOOKS, 0, 5, 0)
    return None


def _goes_on(above: Heading, below: Heading) -> bool:
    """Whether two headings, one right below the other, are one in capitals that is long."""
    return (
        above.last == below.first
        and above.text.isupper()
        and below.text.isupper()
        and above.rank[1] == below.rank[1]
        and below.rank[2] >= _UNNUMBERED
    )


def _is_titled(text: str) -> bool:
    words = [word for word in _WORD.findall(text) if len(word) > 3]
    return 0 < len(words) <= 8 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)


def _join_letters(text: str) -> str:
    """Join what two writings of a heading share: its letters and digits, without a number before them."""
    text = _LEADING.sub("", text) or text
    return "".join(character for character in text.casefold() if character.isalnum())


def _join_lines(text: str) -> str:
    return " ".join(text.split()[:_MOST_WORDS])
