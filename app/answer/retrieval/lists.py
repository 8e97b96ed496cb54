"""Find lists on a page: items, or rows of a table, that a sentence such as "The tenant shall:" introduces.

What tells an item is how it begins: with a bullet, or with the letter or number that comes next. Where items
have neither, those are taken that are indented, or that end in a semicolon.

A list goes on over a page only where nothing but running headers, footers and page numbers stands between:
an item that is lost, and said to be, does less harm than one of another list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile, pairwise, takewhile, zip_longest

from app.answer.retrieval.sentences import Source
from app.core.documents import Page
from app.pages.lines import Line, find_lines

_MOST = 60
"""Items of one list."""
_BULLET = re.compile(r"[•·▪▫◦●○■□‣⁃∙➢►✓✔–—*-]|o")
_NUMBERED = re.compile(r"(\(?)((?:\d{1,2}\.)*)(\d{1,2}|[a-z]|[ivx]{1,7})([.)]?)", re.IGNORECASE)
_ROMAN = tuple(
    f"{tens}{ones}"
    for tens in ("", "x", "xx", "xxx")
    for ones in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
)
"""From 0, which has none."""
_GOES_ON = re.compile(r";(?:\s(?:and|or|and/or|und|oder|et|ou|y|o))?$", re.IGNORECASE)
_ENDS = (".", "!", "?", ";")
_INDENT = 3.0
"""Points from which on a line is indented. Judged: tests/benchmarks/thresholds.py."""
_FAR = 2.0
"""Heights of a line from which on what stands below, such as a footer, is no part of an item. Judged:
tests/benchmarks/thresholds.py.
"""
_EDGE = 4
"""Lines at the top and at the bottom of a page among which headers and footers are."""
_SAME_HEIGHT = 0.025
"""Share of a page's height by which a running header or footer moves at most from page to page. Judged:
tests/benchmarks/thresholds.py.
"""
_PAGE_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|seite|página|p|s)\b[\W_]*)?\d{1,4}(?:\s*(?:/|of|von|sur|de)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE,
)

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
    """The items on a page, and what the last one begins with, if items have marks. `goes_on`: more of its
    items stand after them, or may do.
    """

    items: Sequence[_Range]
    mark: _Mark | None = None
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """The sentence, or its part, that introduces a list, and the list's items. `at_least`: there may be more
    of them.
    """

    intro: Source
    items: Sequence[Source]
    at_least: bool = False


def find_list_after(source: Source, pages: Callable[[Iterable[int]], Mapping[int, Page]]) -> Listed | None:
    """Find the list that the source introduces, if it does, with what follows of it on the next pages.
    `pages` gives those pages of its document that there are, by number.
    """
    page = source.page
    found = find_lines(page)
    for index in range(source.first, source.last):
        if page.words[index].text.endswith(":"):
            listed = _find_list(page, found, index + 1, source.first)
            if listed.items:
                items = [_item(source, source.page, first, last) for first, last in listed.items]
                more, at_least = _continue_over_pages(source, listed, pages)
                items += more
                intro = replace(source, last=index + 1, is_row=False, heads=None, until=0, above=None)
                return Listed(intro, items[:_MOST], at_least or len(items) > _MOST)
    return None


def _item(source: Source, page: Page, first: int, last: int) -> Source:
    return replace(source, page=page, first=first, last=last, heads=None, until=0, above=None, is_head=False)


def _find_list(page: Page, found: Sequence[Line], start: int, intro: int) -> _List:
    """Find the list that begins with the word `start`, if one does. The word `intro` begins what introduces
    it.
    """
    opening = next((place for place, line in enumerate(found) if line.first <= start < line.last), None)
    if opening is None:
        return _List(())
    if found[opening].first == start and found[opening].is_row:
        return _List(_list_rows(page, found[opening:]))
    marks = [mark for mark in _list_marks(page, start, found[opening]) if mark.number in (0, 1)]
    if marks:
        return _list_marked(page, found[opening:], start, marks[0])
    if found[opening].first == start:
        return _List(_list_unmarked(page, found[opening:], page.words[intro].box.x0))
    return _List(())


def _list_rows(page: Page, found: Sequence[Line]) -> list[_Range]:
    """List the rows of the table that begins with the first line, without its heads."""
    rows = [(line.first, line.last) for line in takewhile(lambda line: line.is_row, found)]
    has_figures = [any(c.isdigit() for w in page.words[first:last] for c in w.text) for first, last in rows]
    return rows[1:] if any(has_figures) and not has_figures[0] else rows


def _list_marked(page: Page, found: Sequence[Line], start: int, mark: _Mark) -> _List:
    """List the items that begin with the mark at the word `start` and with those that follow it."""
    indent = page.words[start].box.x0
    begins, end = [start], start + 1
    for place, line in enumerate(found):
        first = max(line.first, start + 1)
        if (
            place
            and not _begins_next(page, line, mark)
            and not _continues(page, found[place - 1 :], indent, mark)
        ):
            break
        for index in range(first, line.last):
            following = [each for each in _list_marks(page, index, line) if each.follows(mark)]
            if following:
                mark = following[0]
                begins.append(index)
        end = line.last
    return _List(list(pairwise([*begins, end])), mark)


def _begins_next(page: Page, line: Line, mark: _Mark) -> bool:
    """Whether the line begins the item after the one that the mark begins."""
    return any(each.follows(mark) for each in _list_marks(page, line.first, line))


def _continues(page: Page, found: Sequence[Line], indent: float, mark: _Mark) -> bool:
    """Whether the second of the lines, which has no mark, goes on with the item that the first is of and the
    mark begins.
    """
    before, line, *after = found
    first = page.words[line.first]
    if first.box.x0 >= indent + _INDENT:
        is_far_below = line.box.y0 - before.box.y1 > _FAR * (before.box.y1 - before.box.y0)
        return not is_far_below and not (line is found[-1] and _is_page_number(page, line))
    if page.words[before.last - 1].text.endswith(_ENDS) or line.block != before.block:
        return False
    if not first.text[:1].isupper():
        return first.box.x0 >= indent - _INDENT or first.text[:1].islower()
    if first.box.x0 < indent - _INDENT:
        return False
    # A capital where the item could have gone on in the line above begins a sentence: of the item, if the
    # next number comes after it.
    right = max(each.box.x1 for each in find_lines(page) if each.box.x0 <= before.box.x1)
    if right - before.box.x1 < first.box.x1 - first.box.x0:
        return True
    same = takewhile(lambda each: each.block <= line.block + 1 and not _introduces(page, each), after)
    return (
        bool(mark.number) and not _introduces(page, line) and any(_begins_next(page, e, mark) for e in same)
    )


def _ends_text(page: Page, line: Line) -> bool:
    return page.words[line.last - 1].text.endswith((*_ENDS, ":"))


def _introduces(page: Page, line: Line) -> bool:
    return page.words[line.last - 1].text.endswith(":")


def _list_unmarked(page: Page, found: Sequence[Line], margin: float) -> list[_Range]:
    """List the paragraphs that are indented, or end as a list's items do, and the one after the last of
    these.
    """
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


def _continue_over_pages(
    source: Source, listed: _List, pages: Callable[[Iterable[int]], Mapping[int, Page]]
) -> tuple[list[Source], bool]:
    """Go on with the items of a list that stand on the pages after the source's, and whether there may be
    more.
    """
    page, items = source.page, list[Source]()
    margin = page.words[source.first].box.x0
    while listed.mark and len(items) < _MOST:
        here = page.number
        rest = [line for line in find_lines(page) if line.first >= listed.items[-1][1]]
        if len(rest) > _EDGE:
            break
        near = pages([here - 1, here + 1, here + 2, here + 3])
        unknown = [line for line in rest if not _runs(page, line, near.values())]
        if here + 1 not in near or any(_ends_text(page, line) for line in unknown):
            break
        onward = _read_page_top(near[here + 1], [page, *near.values()], page, listed, margin)
        if unknown:  # a footer, or what stands after the list
            return items, bool(onward.items) or onward.goes_on
        items += [_item(source, near[here + 1], first, last) for first, last in onward.items]
        if not onward.items:
            return items, onward.goes_on
        page, listed = near[here + 1], onward
    return items, False


def _read_page_top(page: Page, others: Collection[Page], before: Page, listed: _List, margin: float) -> _List:
    """Read the items at the top of a page that go on with those on the page before, whose introduction stands
    at `margin`. `others`: pages that have the same running headers.
    """
    mark = listed.mark
    if mark is None:
        return _List(())
    top = find_lines(page)[:_EDGE]
    body = list(dropwhile(lambda line: _runs(page, line, others), top))
    ended = before.words[listed.items[-1][1] - 1].text.endswith(_ENDS)
    if body and not ended and page.words[body[0].first].text[:1].islower() and not _introduces(page, body[0]):
        body = body[1:]  # the rest of the last item
    if body and _begins_next(page, body[0], mark) and not _is_complete(before, listed.items):
        start = body[0].first
        following = next(each for each in _list_marks(page, start, body[0]) if each.follows(mark))
        onward = _list_marked(
            page, [line for line in find_lines(page) if line.first >= start], start, following
        )
        if _is_alike(before, listed.items, page, onward.items, margin):
            return onward
    own = takewhile(lambda line: not _introduces(page, line), body)
    return _List((), goes_on=any(_begins_next(page, line, mark) for line in own))


def _is_complete(page: Page, items: Sequence[_Range]) -> bool:
    """Whether the last item ends as the last one of a list does: with a full stop after semicolons."""
    *ends, last = (page.words[last - 1].text[-1] for _, last in items)
    return last == "." and ";" in ends and "." not in ends


def _is_alike(
    page: Page, items: Sequence[_Range], next_page: Page, more: Sequence[_Range], margin: float
) -> bool:
    """Whether the items on the next page may be those of the same list: not where they have capitals and the
    first ones have none, or stand as far out as what introduces the first ones, which are indented.
    """
    capitals = [page.words[first + 1].text[:1].isupper() for first, _ in items]
    if next_page.words[more[0][0] + 1].text[:1].isupper() and not any(capitals):
        return False
    is_indented = page.words[items[-1][0]].box.x0 >= margin + _INDENT
    return not is_indented or next_page.words[more[0][0]].box.x0 >= margin + _INDENT


def _runs(page: Page, line: Line, others: Collection[Page]) -> bool:
    """Whether the line is a running header or footer, that is, a page number or on another page as well."""
    if _is_page_number(page, line):
        return True
    text, height = _read_line(page, line), line.box.y0 / page.height
    for other in others:
        if other.number != page.number:
            found = find_lines(other)
            for each in (*found[:_EDGE], *found[-_EDGE:]):
                is_there = abs(each.box.y0 / other.height - height) < _SAME_HEIGHT
                if is_there and _read_line(other, each) == text and not _introduces(page, line):
                    return True
    return False


def _read_line(page: Page, line: Line) -> list[str]:
    """Read what the line says, without the number of the page."""
    return ["" if word.text == str(page.number) else word.text for word in page.words[line.first : line.last]]


def _is_page_number(page: Page, line: Line) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(" ".join(word.text for word in page.words[line.first : line.last])))


def _list_marks(page: Page, index: int, line: Line) -> list[_Mark]:
    """List the marks that a word may be: "(i)" is the first of some lists and the ninth of others."""
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
        marks.append(_Mark(shape.format("i"), _ROMAN.index(count)))
    if len(count) == 1:
        marks.append(_Mark(shape.format("a"), ord(count) - ord("a") + 1))
    return marks
