"""Lists on a page: the items, or the rows of a table, that a sentence such as "The tenant shall:" introduces.

What tells an item is how it begins: with a bullet, or with the letter or number that comes next. Where items
have neither, those are taken that are indented, or that end in a semicolon.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile, zip_longest

from app.answer.sources import Source
from app.core.documents import Page
from app.ingest.layout import Line, lines

_MOST = 60
"""Items of one list."""
_BULLET = re.compile(r"[•·▪▫◦●○■□‣⁃∙➢►✓✔–—*-]|o")
_NUMBERED = re.compile(r"(\(?)((?:\d{1,2}\.)*)(\d{1,2}|[a-z]|[ivx]{1,5})([.)]?)", re.IGNORECASE)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_GOES_ON = re.compile(r";(?:\s(?:and|or|and/or|und|oder|et|ou|y|o))?$", re.IGNORECASE)
_ENDS = (".", "!", "?", ";")
_INDENT = 3.0
"""Points from which on a line is indented."""
_TOP = 4
"""Lines of the next page among which a list goes on, below a running header; above a footer as many."""

_Range = tuple[int, int]
"""The words `first` … `last - 1` of a page."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """What an item begins with: its style, and its number in the list where it has one (else 0)."""

    style: str
    number: int = 0

    def follows(self, other: _Mark) -> bool:
        """Whether it can begin the item after the other's."""
        return self.style == other.style and self.number == other.number + bool(other.number)


@dataclass(frozen=True, slots=True)
class _List:
    """The items on a page, and what the last one begins with, if items have marks."""

    items: Sequence[_Range]
    mark: _Mark | None = None


def list_after(source: Source, next_page: Page | None) -> tuple[Source, list[Source]] | None:
    """The sentence, or its part, that introduces a list, and the items of that, which may go on at the top of
    the next page. None where the source introduces none.
    """
    page = source.page
    found = lines(page)
    for index in range(source.first, source.last):
        if page.words[index].text.endswith(":"):
            listed = _list_at(page, found, index + 1, source.first)
            if listed.items:
                items = [replace(source, first=first, last=last) for first, last in listed.items]
                if listed.mark and next_page and listed.items[-1][1] >= found[-_TOP:][0].first:
                    items += [
                        replace(source, page=next_page, first=first, last=last)
                        for first, last in _from_the_top(next_page, listed.mark)
                    ]
                return replace(source, last=index + 1, is_row=False), items[:_MOST]
    return None


def _list_at(page: Page, found: Sequence[Line], start: int, intro: int) -> _List:
    """The list that begins with the word `start`, if one does. The word `intro` begins what introduces it."""
    opening = next((place for place, line in enumerate(found) if line.first <= start < line.last), None)
    if opening is None:
        return _List(())
    if found[opening].first == start and found[opening].is_row:
        return _List(_rows(page, found[opening:]))
    marks = [mark for mark in _marks(page, start, found[opening]) if mark.number in (0, 1)]
    if marks:
        return _marked(page, found[opening:], start, marks[0])
    if found[opening].first == start:
        return _List(_unmarked(page, found[opening:], page.words[intro].box.x0))
    return _List(())


def _rows(page: Page, found: Sequence[Line]) -> list[_Range]:
    """The rows of the table that begins with the first line, without its heads."""
    rows = [(line.first, line.last) for line in takewhile(lambda line: line.is_row, found)]
    has_figures = [any(c.isdigit() for w in page.words[first:last] for c in w.text) for first, last in rows]
    return rows[1:] if any(has_figures) and not has_figures[0] else rows


def _marked(page: Page, found: Sequence[Line], start: int, mark: _Mark) -> _List:
    """The items that begin with the mark at the word `start` and with those that follow it."""
    indent = page.words[start].box.x0
    begins, end = [start], start + 1
    for place, line in enumerate(found):
        first = max(line.first, start + 1)
        if place:
            following = [each for each in _marks(page, first, line) if each.follows(mark)]
            if not following and not _continues(page, found[place - 1], line, indent):
                break
        for index in range(first, line.last):
            following = [each for each in _marks(page, index, line) if each.follows(mark)]
            if following:
                mark = following[0]
                begins.append(index)
        end = line.last
    return _List(list(pairwise([*begins, end])), mark)


def _continues(page: Page, before: Line, line: Line, indent: float) -> bool:
    """Whether a line without a mark goes on with the item whose last line was `before`."""
    first = page.words[line.first]
    if first.box.x0 >= indent + _INDENT:
        return True
    ended = page.words[before.last - 1].text.endswith(_ENDS)
    is_wrapped = first.box.x0 >= indent - _INDENT or first.text[:1].islower()
    return not ended and is_wrapped and line.block == before.block


def _unmarked(page: Page, found: Sequence[Line], margin: float) -> list[_Range]:
    """The paragraphs that are indented, or end as a list's items do, and the one after the last of these."""
    items: list[_Range] = []
    begins, goes_on = found[0].first, False
    for line, after in zip_longest(found, found[1:]):
        is_item = page.words[begins].box.x0 >= margin + _INDENT or goes_on
        text = " ".join(word.text for word in page.words[max(begins, line.last - 2) : line.last])
        ends = bool(_GOES_ON.search(text))
        if line.is_row:
            break
        if ends or after is None or after.block != line.block:
            if not (is_item or ends):
                break
            items.append((begins, line.last))
            begins, goes_on = line.last, ends
    return items if len(items) > 1 else []


def _from_the_top(page: Page, mark: _Mark) -> Sequence[_Range]:
    """The items at the top of a page that go on with a list whose last item on the page before had a mark."""
    found = lines(page)
    for place, line in enumerate(found[:_TOP]):
        following = [each for each in _marks(page, line.first, line) if each.follows(mark)]
        if following:
            return _marked(page, found[place:], line.first, following[0]).items
    return ()


def _marks(page: Page, index: int, line: Line) -> list[_Mark]:
    """The marks that a word may be: "(i)" is the first of some lists and the ninth of others."""
    text, at_start = page.words[index].text, line.first == index
    if index + 1 >= line.last:
        return []
    if at_start and _BULLET.fullmatch(text):
        return [_Mark(text)]
    numbered = _NUMBERED.fullmatch(text)
    if numbered is None:
        return []
    opens, before, count, closes = numbered.groups()
    if not (closes or before) or not (at_start or closes == ")"):
        return []
    shape, count = f"{opens}{before}{{}}{closes}", count.lower()
    if count.isdigit():
        return [_Mark(shape.format(1), int(count))]
    marks = []
    if count in _ROMAN:
        marks.append(_Mark(shape.format("i"), _ROMAN.index(count) + 1))
    if len(count) == 1:
        marks.append(_Mark(shape.format("a"), ord(count) - ord("a") + 1))
    return marks
