"""Pages become passages: pieces that follow sentences and paragraphs and fit what the embedder reads."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby

from app.core.documents import Page, Passage, Span, Word, join_words
from app.ingest.layout import Line, goes_on, lines, repeated_words
from app.ingest.sentences import sentence_ranges
from app.ingest.tokens import TokenCounter

CHUNKING = "1"
"""Changes whenever the same pages would give other passages or other texts to embed."""

FULL_ENOUGH = 0.6
"""From this share of its even size on, a passage may end early for the sake of a better place."""


def embedding_text(title: str, text: str) -> str:
    """What the embedder reads for a passage of the document that `title` tells about."""
    return f"{title}: {text}" if title else text


def make_passages(
    document: str, title: str, pages: Sequence[Page], tokens: TokenCounter, limit: int = 256
) -> Iterator[Passage]:
    """The passages of the document with the id `document`, in order.

    `embedding_text(title, passage.text)` with the special tokens has at most `limit` tokens; a word
    that alone has more, and dotted lines, are in no passage. Sentences and the rows of tables are
    whole unless they are longer than that. A passage is of one page, except for a sentence that
    runs over the page's end. Repeated headers, footers and page numbers are left out.

    Raises ValueError when `title` leaves less than half of `limit` for the text.
    """
    room = limit - tokens.special - (tokens.count(embedding_text(title, "")) if title else 0)
    if room < limit / 2:
        raise ValueError("The title is too long to stand in front of every passage.")
    maker = _Maker(pages, repeated_words(pages), tokens, room)
    for number, refs in enumerate(maker.passages()):
        yield Passage(document, number, maker.text(refs), _spans(refs))
        maker.forget_before(refs[0][0])


Ref = tuple[int, int]
"""A page's number and a word's position on it."""


class _Break(IntEnum):
    """How good a place is to end a passage, from worst to best."""

    AFTER_HEADING = 0
    WORD = 1
    CLAUSE = 2
    SENTENCE = 3
    PARAGRAPH = 4
    BEFORE_HEADING = 5


@dataclass(slots=True)
class _Unit:
    """What is kept whole: a sentence, a table's row or a part of a long sentence.

    `after` says how good a place its end is.
    """

    refs: list[Ref]
    text: str
    after: _Break
    is_prose: bool
    tokens: int = 0


@dataclass(slots=True)
class _Stretch:
    """Words that stand together: a paragraph's lines, or one row of a table."""

    words: list[int]
    lines: int
    is_row: bool
    block: int


class _Maker:
    def __init__(
        self, pages: Sequence[Page], left_out: dict[int, set[int]], tokens: TokenCounter, room: int
    ) -> None:
        self._pages = pages
        self._left_out = left_out
        self._tokens = tokens
        self._room = room
        self._words: dict[int, tuple[Word, ...]] = {}

    def text(self, refs: Sequence[Ref]) -> str:
        return join_words([self._words[page][index] for page, index in refs])[0]

    def forget_before(self, page: int) -> None:
        for number in [number for number in self._words if number < page]:
            del self._words[number]

    def passages(self) -> Iterator[list[Ref]]:
        """The words of each passage."""
        before: list[_Unit] = []
        for page in self._pages:
            units = self._units(page)
            if before and units and _runs_over(before[-1], units[0]):
                tail = units.pop(0)
                refs = before[-1].refs + tail.refs
                before[-1] = _Unit(refs, self.text(refs), tail.after, True)
            yield from self._fill(before)
            before = units
        yield from self._fill(before)

    def _fill(self, units: list[_Unit]) -> Iterator[list[Ref]]:
        """Joins units to passages."""
        counts = self._tokens.counts([unit.text for unit in units])
        fitting: list[_Unit] = []
        for unit, count in zip(units, counts, strict=True):
            unit.tokens = count
            if count <= self._room:
                fitting.append(unit)
            else:
                fitting += self._parts(unit)
        first = 0
        for last in _cut([unit.tokens for unit in fitting], [unit.after for unit in fitting], self._room):
            yield [ref for unit in fitting[first:last] for ref in unit.refs]
            first = last

    def _parts(self, unit: _Unit) -> Iterator[_Unit]:
        """A sentence that is too long, at its clauses, or at any word where these are too long too."""
        words = [self._words[page][index] for page, index in unit.refs]
        text, offsets = join_words(words)
        # A word cut at a line end stays with its other half.
        starts = [i for i, offset in enumerate(offsets) if i == 0 or text[offset - 1] == " "]
        atoms = [
            (unit.refs[a:b], text[offsets[a] : offsets[b] - 1 if b < len(offsets) else len(text)])
            for a, b in zip(starts, [*starts[1:], len(words)], strict=True)
        ]
        counted = [
            (refs, atom, count)
            for (refs, atom), count in zip(atoms, self._tokens.counts([a for _, a in atoms]), strict=True)
            if count <= self._room
        ]
        breaks = [_Break.CLAUSE if _CLAUSE_END.search(atom) else _Break.WORD for _, atom, _ in counted]
        first = 0
        for last in _cut([count for *_, count in counted], breaks, self._room):
            part = counted[first:last]
            yield _Unit(
                [ref for refs, *_ in part for ref in refs],
                " ".join(atom for _, atom, _ in part),
                unit.after if last == len(counted) else breaks[last - 1],
                unit.is_prose,
                sum(count for *_, count in part),
            )
            first = last

    def _units(self, page: Page) -> list[_Unit]:
        """The sentences and rows of `page`."""
        self._words[page.number] = page.words
        left_out = self._left_out.get(page.number, set()) | _leaders(page.words)
        stretches = list(_stretches(page, left_out))
        joined = [join_words([page.words[i] for i in stretch.words]) for stretch in stretches]
        # One call for the page is many times faster than one for each paragraph.
        sentences = sentence_ranges("\n\n".join(text for text, _ in joined))
        units: list[_Unit] = []
        base = 0
        for index, (stretch, (text, offsets)) in enumerate(zip(stretches, joined, strict=True)):
            following = stretches[index + 1] if index + 1 < len(stretches) else None
            end = _end_of(stretch, text, following)
            if end is _Break.AFTER_HEADING and units and units[-1].after is not _Break.AFTER_HEADING:
                units[-1].after = _Break.BEFORE_HEADING
            low = bisect_left(sentences, (base, 0))
            high = bisect_left(sentences, (base + len(text), 0))
            bounds = [0] if stretch.is_row else [start - base for start, _ in sentences[low:high]]
            base += len(text) + 2
            # A sentence starts with the first word that starts in it.
            firsts = sorted({bisect_left(offsets, bound) for bound in bounds} | {0})
            for first, last in zip(firsts, [*firsts[1:], len(offsets)], strict=True):
                if first == last:
                    continue
                stop = len(text) if last == len(offsets) else offsets[last]
                units.append(
                    _Unit(
                        [(page.number, i) for i in stretch.words[first:last]],
                        text[offsets[first] : stop].rstrip(),
                        end if last == len(offsets) else _Break.SENTENCE,
                        not stretch.is_row and end is not _Break.AFTER_HEADING,
                    )
                )
        return units


_CLAUSE_END = re.compile(r"[;:,—–][\"'”’)\]]*$")
_LEADER = re.compile(r"[._·…‥]+")
_LEAST_LEADER = 4


def _leaders(words: Sequence[Word]) -> set[int]:
    """Positions of the dots that lead the eye across a table of contents: many tokens, no meaning."""
    found: set[int] = set()
    for is_dots, group in groupby(range(len(words)), lambda i: bool(_LEADER.fullmatch(words[i].text))):
        if is_dots:
            run = list(group)
            if sum(len(words[i].text) for i in run) >= _LEAST_LEADER:
                found.update(run)
    return found


def _stretches(page: Page, left_out: set[int]) -> Iterator[_Stretch]:
    def together(line: Line) -> tuple[int, int]:
        # A row is by itself: no other line has its first word.
        return (line.block, line.first if line.is_row else -1)

    for (block, row), group in groupby(lines(page), together):
        some = list(group)
        kept = [i for line in some for i in range(line.first, line.last) if i not in left_out]
        if kept:
            yield _Stretch(kept, len(some), row >= 0, block)


def _end_of(stretch: _Stretch, text: str, following: _Stretch | None) -> _Break:
    if following is None:
        return _Break.PARAGRAPH
    if _is_heading(stretch, text):
        return _Break.AFTER_HEADING
    if stretch.is_row and following.is_row:
        return _Break.SENTENCE
    return _Break.PARAGRAPH


def _is_heading(stretch: _Stretch, text: str) -> bool:
    """A short line or two that start with a capital or a number and end without a stop."""
    first = next((c for c in text if c.isalnum()), "")
    return (
        not stretch.is_row
        and stretch.lines <= 2
        and len(stretch.words) <= 12
        and any(c.isalpha() for c in text)
        and (first.isdigit() or not first.islower())
        and text[-1] not in ".,;:!?-"
    )


def _runs_over(last: _Unit, first: _Unit) -> bool:
    """Whether a sentence at the end of a page goes on at the start of the next."""
    return last.is_prose and first.is_prose and goes_on(last.text.rsplit(" ", 1)[-1], first.text)


def _cut(sizes: Sequence[int], breaks: Sequence[_Break], room: int) -> Iterator[int]:
    """Where to end each piece of a row of items: half-open ends, the last being `len(sizes)`.

    No piece is larger than `room` (no item may be). What is left is parted into as few and as even
    pieces as its size allows; within that, the best break near the even size is taken.
    """
    ends = [0]
    for size in sizes:
        ends.append(ends[-1] + size)
    first = 0
    while first < len(sizes):
        base = ends[first]
        left = ends[-1] - base
        if left <= room:
            yield len(sizes)
            return
        even = left / -(-left // room)
        last = bisect_right(ends, base + room) - 1
        earliest = bisect_left(ends, base + FULL_ENOUGH * even)
        if earliest <= last:

            def worth(end: int, base: int = base, even: float = even) -> tuple[int, float]:
                return breaks[end - 1], -abs(ends[end] - base - even)

            last = max(range(max(earliest, first + 1), last + 1), key=worth)
        yield last
        first = last


def _spans(refs: Sequence[Ref]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for page, index in refs:
        if spans and spans[-1].page == page and spans[-1].last == index:
            spans[-1] = Span(page, spans[-1].first, index + 1)
        else:
            spans.append(Span(page, index, index + 1))
    return tuple(spans)
