"""Find the sentences of passages, and the rows of the tables in them, each as words of one page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from app.core.documents import Page, Passage, Piece, Span, Word, join_words
from app.core.stop_words import STOP_WORDS
from app.pages.lines import BULLET, DOTS, goes_on, runs_over
from app.pages.sentences import find_sentences
from app.pages.table_rows import Row, find_table_rows

SENTENCES = "3"
"""Changes whenever the same passages would have other sentences."""

_LINE = 12
"""Words before and behind a page's end that tell whether a sentence goes on there."""
_FEW_RUN_ON = 0.2
"""Share of a paragraph's lines that may begin in lower case where lines are broken on purpose."""
_MARGIN = 3.0
"""Points by which lines of one column begin apart."""
_SPACE = 0.3
"""Width of a space as a share of a line's height."""
_STOP_WORDS = frozenset[str]().union(*STOP_WORDS.values())
_STOP = re.compile(r"[.!?]")
_LIST_NUMBER = re.compile(r"\s(\d{1,2})\.$")

_Placed = tuple[int, int, Row]
"""A page, the place of a word on it, and the row or line that it stands in."""


def add_sentences(passage: Passage, layouts: PageLayouts) -> Passage:
    """Add to a passage its sentences, rows and lines, in order. A sentence that runs on over a page's end or
    around a picture is several pieces.
    """
    return replace(passage, sentences=tuple(_find_pieces(passage, layouts)))


class PageLayouts:
    """The pages of a document and how their words stand there, each page looked at once."""

    def __init__(
        self, pages: dict[int, Page], find_rows: Callable[[Page], list[Row]] = find_table_rows
    ) -> None:
        self.pages, self._find_rows = pages, find_rows
        self._rows: dict[int, dict[int, Row]] = {}
        self._distinct: dict[int, list[Row]] = {}
        self._heads: dict[int, set[int]] = {}

    def find_rows(self, page: int) -> Mapping[int, Row]:
        """Find the row, or the line, that each word of a page stands in; those of row numbers and column
        letters of a sheet are left out.
        """
        return self._look_at(page)

    def has_room(self, row: Row, page: int, following: int, share: float) -> bool:
        """Whether a line leaves room for the next line's first word, and beside that for a share of its
        column, which is as wide as the lines that begin where it does.
        """
        word = self.pages[page].words[following]
        some = self._distinct[page]
        left = row.cells[0].x0
        right = max(each.cells[-1].x1 for each in some if abs(each.cells[0].x0 - left) <= _MARGIN)
        upright = self.pages[page].rotation % 180 == 0
        width = word.box.x1 - word.box.x0 if upright else word.box.y1 - word.box.y0
        return right - row.cells[-1].x1 > width + _SPACE * row.height + share * (right - left)

    def is_head(self, page: int, word: int) -> bool:
        """Whether a word is of the heads of columns."""
        self._look_at(page)
        return word in self._heads[page]

    def forget_before(self, page: int) -> None:
        """Forget the pages before this one, which are not asked for any more."""
        for number in [number for number in self._rows if number < page]:
            del self._rows[number], self._distinct[number], self._heads[number]

    def _look_at(self, page: int) -> dict[int, Row]:
        known = self._rows.get(page)
        if known is not None:
            return known
        found = self._find_rows(self.pages[page])
        rows = {index: row for row in found for index in range(row.first, row.last)}
        self._rows[page] = rows
        self._distinct[page] = list({id(row): row for row in rows.values()}.values())
        heads = {row.heads for row in found if row.heads is not None}
        self._heads[page] = {index for head in heads for index in range(*head)}
        return rows


def _find_pieces(passage: Passage, layouts: PageLayouts) -> Iterator[Piece]:
    pages = layouts.pages
    # Headings one below the other, with nothing between them, are read as one line.
    headings = {" ".join(passage.sections[start:]) for start in range(len(passage.sections))}
    headings.update(passage.sections)
    initials = {heading[:1] for heading in headings}
    number = 0
    for row, places in _group_stretches(passage, layouts):
        text, offsets = join_words([pages[page].words[word] for page, word, _ in places])
        start = 0
        for end in [len(text)] if row is not None else _find_ends(text):
            stop = start
            while stop < len(places) and offsets[stop] < end:
                stop += 1
            for page, first, last in _list_runs(places[start:stop]):
                words = pages[page].words[first:last]
                may_be_heading = row is None and words[0].text[:1] in initials
                heads = row.heads if row is not None and row.first <= first < row.last else None
                yield Piece(
                    page,
                    first,
                    last,
                    number,
                    is_row=row is not None,
                    heads=heads,
                    is_head=layouts.is_head(page, first),
                    is_heading=may_be_heading and join_words(words)[0] in headings,
                )
            number += stop > start
            start = stop


def _find_ends(text: str) -> list[int]:
    """Find where each sentence of the text ends. In a list that was set in one piece ("1. Law 2. Sales")
    numbers belong to what follows them.
    """
    if text.isascii() and not _STOP.search(text, 0, len(text) - 1):
        return [len(text)]
    ranges = find_sentences(text)
    ends = [end for _, end in ranges]
    numbers = [_LIST_NUMBER.search(text, start, end) for start, end in ranges]
    number = 0
    for index, (found, after) in enumerate(pairwise(numbers)):
        first = found is not None and int(found[1]) == 1 and after is not None and int(after[1]) == 2
        if found is not None and (first or (number and int(found[1]) == number + 1)):
            ends[index] = found.start()
            number = int(found[1])
    return ends


def _group_stretches(
    passage: Passage, layouts: PageLayouts
) -> Iterator[tuple[Row | None, Sequence[_Placed]]]:
    """Group the words of the passage by paragraphs and by the rows of tables, with the row that they are.

    What goes on after a page's end, a picture or a column's is one paragraph. A line that ends although there
    is room for the next word, as in a receipt or an address, ends its paragraph.
    """
    pages = layouts.pages
    before: list[_Placed] = []
    rows = {page: layouts.find_rows(page) for page in {span.page for span in passage.spans}}
    placed = [
        (page, word, row)
        for page, word in _list_places(passage, pages)
        if (row := rows[page].get(word)) is not None
    ]

    def together(place: _Placed) -> tuple[int, int, int]:
        page, index, row = place
        return (page, -1, row.first) if row.parted else (page, pages[page].words[index].block, -1)

    for (_, _, start), group in groupby(placed, together):
        some = list(group)
        if start < 0 and before and _runs_on(before[-1], some[0], pages):
            before += some
            continue
        if before:
            yield from ((None, part) for part in _split_at_breaks(before, layouts))
        before = []
        if start < 0:
            before = some
        else:
            yield some[0][2], some
    if before:
        yield from ((None, part) for part in _split_at_breaks(before, layouts))


def _list_places(passage: Passage, pages: Mapping[int, Page]) -> Iterator[tuple[int, int]]:
    """List the page and position of each word of a passage, and of the dots between two of them."""
    before: Span | None = None
    for span in passage.spans:
        if before is not None and before.page == span.page and before.last <= span.first:
            between = range(before.last, span.first)
            if all(DOTS.fullmatch(pages[span.page].words[word].text) for word in between):
                yield from ((span.page, word) for word in between)
        yield from ((span.page, word) for word in range(span.first, span.last))
        before = span


def _runs_on(last: _Placed, first: _Placed, pages: Mapping[int, Page]) -> bool:
    end, start = pages[last[0]].words[last[1]], pages[first[0]].words[first[1]]
    if last[0] == first[0]:
        return goes_on(end.text, start.text)
    above = pages[last[0]].words[max(0, last[1] - _LINE) : last[1] + 1]
    return runs_over(join_words(above)[0], join_words(pages[first[0]].words[first[1] : first[1] + _LINE])[0])


def _split_at_breaks(places: Sequence[_Placed], layouts: PageLayouts) -> Iterator[Sequence[_Placed]]:
    """Part the words of a paragraph where its lines were broken on purpose."""
    pages = layouts.pages
    begins = [index for index in range(1, len(places)) if places[index - 1][2] is not places[index][2]]
    ends: list[int] = []
    broken: list[int] = []
    for index in begins:
        (page, word, row), (following_page, following, _) = places[index - 1 : index + 1]
        if page != following_page:
            continue
        last, first = pages[page].words[word], pages[page].words[following]
        if _introduces(last, first):
            broken.append(index)
        elif not _may_go_on(last, first):
            ends.append(index)
            if layouts.has_room(row, page, following, 0.0):
                broken.append(index)
    firsts = (pages[page].words[word].text for page, word, _ in (places[index] for index in begins))
    runs_on = sum(text[:1].islower() for text in firsts)
    if runs_on > _FEW_RUN_ON * (runs_on + len(ends)):
        rows_ends = (index for index in ends if index in broken)
        few = {i for i in rows_ends if layouts.has_room(places[i - 1][2], *places[i][:2], 0.5)}
        broken = [index for index in broken if index not in ends or index in few]
    elif 2 * len(broken) >= len({*broken, *ends}):
        broken = sorted({*broken, *ends})  # the widest line of a receipt ends as the others do
    for start, stop in pairwise([0, *broken, len(places)]):
        yield places[start:stop]


def _introduces(last: Word, following: Word) -> bool:
    """Whether a line ends with a colon, or the next begins with a bullet or a label."""
    begins = BULLET.fullmatch(following.text) is not None or following.text[-1:] in ":："
    return begins or last.text[-1:] in ":："


def _may_go_on(last: Word, following: Word) -> bool:
    """Whether the last word of a line or the first of the next tells that a sentence goes on."""
    return following.text[:1].islower() or last.text.casefold() in _STOP_WORDS or last.text[-1:] in ",-–"


def _list_runs(places: Sequence[_Placed]) -> Iterator[tuple[int, int, int]]:
    """List stretches of words that follow each other on one page, as (page, first, last)."""
    start = 0
    for index in range(1, len(places) + 1):
        if index < len(places) and places[index][:2] == (places[index - 1][0], places[index - 1][1] + 1):
            continue
        yield places[start][0], places[start][1], places[index - 1][1] + 1
        start = index
