"""Pages become passages: pieces that follow sentences and paragraphs and fit what the embedder reads."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from app.core.documents import BETWEEN_HEADINGS, PASSAGES_A_PAGE, Page, Passage, Span, join_words
from app.ingest.chunking.stretches import (
    Stretch,
    find_gutter,
    find_leaders,
    find_stretches,
    find_table_heads,
    measure_line,
    reads_as_heading,
)
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.layout.headings import Heading, HeadingFinder, OutlineEntry, Path
from app.ingest.layout.repetitions import Repetitions
from app.ingest.text.scripts import is_unspaced
from app.pages.lines import Line, find_lines, runs_over
from app.pages.passage_sentences import PageLayouts, add_sentences
from app.pages.sentences import find_sentences
from app.pages.table_rows import Row, find_table_rows

CHUNKING = "5"
"""Changes whenever the same pages would give other passages or other texts to embed."""

FULL_ENOUGH = 0.6
"""From this share of its even size on, a passage may end early for the sake of a better place."""

HEADINGS_TOKENS = 24
_SAME_SIZE = 0.06
_FRAGMENT = 4
"""Words: what is shorter, such as a running header, does not tell under which headings a passage stands."""
_PAGES_KEPT = 256
"""Pages whose lines are found once; those of more are found again, to save memory."""
_MOST_HEADINGS = 3


def split_headings(headings: str) -> list[str]:
    """Split the headings of a passage, outermost first."""
    return [heading for heading in headings.split(BETWEEN_HEADINGS) if heading]


def add_headings(title: str, headings: str, text: str) -> str:
    """Add `headings`, and what `title` tells about the document, to a passage: what the embedder reads. A
    heading that the text begins with is not said twice.
    """
    parts = headings.split(BETWEEN_HEADINGS)
    while parts and text.startswith(parts[-1]):
        parts.pop()
    above = BETWEEN_HEADINGS.join(part for part in (title, *parts) if part)
    return f"{above}: {text}" if above else text


def make_passages(
    document: str,
    title: str,
    pages: Sequence[Page],
    tokens: TokenCounter,
    limit: int = 256,
    *,
    outline: Sequence[OutlineEntry] = (),
    names_pages: bool = False,
    find_rows: Callable[[Page], list[Row]] = find_table_rows,
) -> Iterator[Passage]:
    """Make the passages of the document with the id `document`, in order.

    `pages` are all of its pages or some, in order. `add_headings(title, passage.headings, passage.text)`
    with the special tokens has at most `limit` tokens; a word that alone has more, and dotted lines, are in
    no passage. Sentences and the rows of tables are whole unless they are longer than that. A passage is of
    one page, except for a sentence that runs over the page's end. One that starts within a table starts with
    the heads of its columns. Left out is what pages repeat (headers, footers, page numbers, paragraphs) and
    what numbers the rows and names the columns of a sheet. `outline` is the PDF's; `names_pages` tells that
    it names pages by what does not stand on them, as that of a workbook does. `find_rows` finds what stands
    on a page, row by row.

    Raises ValueError when `title` leaves less than half of `limit` for the text.
    """
    room = limit - tokens.special - (tokens.count(add_headings(title, "", "")) if title else 0)
    if room < limit / 2:
        raise ValueError("The title is too long to stand in front of every passage.")
    repetitions, finder = Repetitions(), HeadingFinder(outline, names_pages=names_pages)
    known: dict[int, list[Line]] = {}
    in_gutter: dict[int, set[int]] = {}
    for page in pages:
        found = find_lines(page)
        repetitions.add(page, found)
        finder.add(page, found)
        if len(known) < _PAGES_KEPT:
            known[page.number] = found
        if page.cells is not None:
            in_gutter[page.number] = find_gutter(page)
    left_out = repetitions.find_words()
    for number, words in in_gutter.items():
        left_out[number] = left_out.get(number, set()) | words
    contents = _Contents(title, finder.find_headings(left_out), tokens)
    maker = _Maker(pages, known, left_out, contents, tokens, room)
    layouts = PageLayouts(maker.at_hand, find_rows)
    started, count = 0, 0
    for refs, headings in maker.passages():
        count = count + 1 if refs[0][0] == started else 0
        started = refs[0][0]
        # A page that holds more passages than there are numbers is no page to cite: what is over is left out.
        if count < PASSAGES_A_PAGE - 1:
            number = started * PASSAGES_A_PAGE + count
            passage = Passage(document, number, maker.text(refs), _make_spans(refs), headings)
            yield add_sentences(passage, layouts)
        maker.forget_before(started)
        layouts.forget_before(started)


def make_more_passages(
    document: str, title: str, before: Page, page: Page, tokens: TokenCounter, limit: int = 256
) -> Iterator[Passage]:
    """Make the passages of the words of `page` that come after those of `before`, the same page with fewer
    words; numbered as if they were all. Raises as `make_passages` does.
    """
    first = len(before.words)
    more = replace(page, words=page.words[first:])
    for passage in make_passages(document, title, (more,), tokens, limit):
        spans = tuple(Span(span.page, span.first + first, span.last + first) for span in passage.spans)
        yield add_sentences(replace(passage, spans=spans), PageLayouts({page.number: page}))


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

    `after` says how good a place its end is, `head` is what a passage that starts with it repeats,
    `headings` are those above it, and `size` is how high its lines are.
    """

    refs: list[Ref]
    text: str
    after: _Break
    is_prose: bool
    headings: str
    size: float
    is_heading: bool = False
    head: Sequence[Ref] = ()
    head_text: str = ""
    tokens: int = 0
    head_tokens: int = 0

    def is_text(self, size: float) -> bool:
        """Whether it is a sentence in letters of about this size, or the beginning of one."""
        is_open = self.after is _Break.AFTER_HEADING and not self.is_heading
        return (self.is_prose or is_open) and abs(self.size - size) <= _SAME_SIZE * size


class _Contents:
    """The headings above each place of a document, as they stand in front of its passages."""

    def __init__(self, title: str, headings: dict[int, list[Heading]], tokens: TokenCounter) -> None:
        self._headings = headings
        self._tokens = tokens
        self._path = Path(title)
        self._shortened: dict[tuple[str, ...], str] = {}

    def on_page(self, page: int) -> list[tuple[int, int, str]]:
        """Tell where on `page`, which is the next, each heading begins and ends, and the headings from there
        on; first those in force at the top. To be called for each page in order.
        """
        found = [(-1, -1, self._list_above(page))]
        for heading in self._headings.get(page, ()):
            self._path.enter(heading)
            found.append((heading.first, heading.last, self._list_above(page)))
        return found

    def _list_above(self, page: int) -> str:
        """List the innermost headings that there is room for; of a long one, its first words."""
        texts = self._path.list_texts(page)
        if texts not in self._shortened:
            kept = list(texts[-_MOST_HEADINGS:])
            while self._tokens.count(BETWEEN_HEADINGS.join(kept)) > HEADINGS_TOKENS:
                if len(kept) > 1:
                    del kept[0]
                else:
                    kept = [kept[0].rpartition(" ")[0]]
            self._shortened[texts] = BETWEEN_HEADINGS.join(kept)
        return self._shortened[texts]


class _Maker:
    def __init__(
        self,
        pages: Sequence[Page],
        known: dict[int, list[Line]],
        left_out: dict[int, set[int]],
        contents: _Contents,
        tokens: TokenCounter,
        room: int,
    ) -> None:
        self._pages = pages
        self._known = known
        self._left_out = left_out
        self._contents = contents
        self._tokens = tokens
        self._room = room
        self.at_hand: dict[int, Page] = {}
        """The pages that the last passages are of."""

    def text(self, refs: Sequence[Ref]) -> str:
        return join_words([self.at_hand[page].words[index] for page, index in refs])[0]

    def forget_before(self, page: int) -> None:
        for number in [number for number in self.at_hand if number < page]:
            del self.at_hand[number]

    def passages(self) -> Iterator[tuple[list[Ref], str]]:
        """Make passages: the words of each, and the headings above it."""
        before: list[_Unit] = []
        previous = 0
        for page in self._pages:
            units = self._list_units(page)
            if page.number == previous + 1 and (parts := _find_parted(before, units)):
                # Behind footnotes, tables and the like, which then do not part what is one sentence.
                last, tail = before.pop(parts[0]), units.pop(parts[1])
                refs = last.refs + tail.refs
                before.append(replace(last, refs=refs, text=self.text(refs), after=tail.after))
            yield from self._fill(before)
            before, previous = units, page.number
        yield from self._fill(before)

    def _fill(self, units: list[_Unit]) -> Iterator[tuple[list[Ref], str]]:
        """Join units to passages."""
        room = self._room - max(
            (
                self._tokens.count(above + BETWEEN_HEADINGS)
                for above in {unit.headings for unit in units}
                if above
            ),
            default=0,
        )
        counts = self._tokens.count_each([unit.text for unit in units])
        heads = self._tokens.count_each([unit.head_text for unit in units])
        fitting: list[_Unit] = []
        for unit, count, head in zip(units, counts, heads, strict=True):
            unit.tokens = count
            if head <= _MOST_HEAD * room and head + count <= room:
                unit.head_tokens = head
            else:
                unit.head = ()
            if count <= room:
                fitting.append(unit)
            else:
                fitting += self._split_unit(unit, room)
        first = 0
        for last in _cut(
            [unit.tokens for unit in fitting],
            [unit.after for unit in fitting],
            room,
            [unit.head_tokens for unit in fitting],
        ):
            some = fitting[first:last]
            body = [unit for unit in some if not unit.is_heading] or some[-1:]
            told = next((unit for unit in body if len(unit.refs) > _FRAGMENT), body[0])
            yield [*some[0].head, *(ref for unit in some for ref in unit.refs)], told.headings
            first = last

    def _split_unit(self, unit: _Unit, room: int) -> Iterator[_Unit]:
        """Split a sentence that is too long, at its clauses, or at any word where these are too long too."""
        words = [self.at_hand[page].words[index] for page, index in unit.refs]
        text, offsets = join_words(words)
        # A word cut at a line end stays with its other half.
        starts = [
            i
            for i, offset in enumerate(offsets)
            if i == 0 or text[offset - 1] == " " or is_unspaced(text[offset - 1])
        ]
        atoms = [
            (unit.refs[a:b], text[offsets[a] : offsets[b] if b < len(offsets) else len(text)].rstrip())
            for a, b in zip(starts, [*starts[1:], len(words)], strict=True)
        ]
        counted = [
            (refs, atom, count)
            for (refs, atom), count in zip(atoms, self._tokens.count_each([a for _, a in atoms]), strict=True)
            if count <= room
        ]
        breaks = [_Break.CLAUSE if _CLAUSE_END.search(atom) else _Break.WORD for _, atom, _ in counted]
        first = 0
        for last in _cut([count for *_, count in counted], breaks, room):
            part = counted[first:last]
            refs = [ref for some, *_ in part for ref in some]
            yield _Unit(
                refs,
                self.text(refs),
                unit.after if last == len(counted) else breaks[last - 1],
                unit.is_prose,
                unit.headings,
                unit.size,
                tokens=sum(count for *_, count in part),
            )
            first = last

    def _list_units(self, page: Page) -> list[_Unit]:
        """List the sentences and rows of `page`."""
        self.at_hand[page.number] = page
        left_out = self._left_out.get(page.number, set()) | find_leaders(page.words)
        contents = self._contents.on_page(page.number)
        found = self._known.pop(page.number, None) or find_lines(page)
        stretches = list(find_stretches(found, left_out, {edge for *edges, _ in contents for edge in edges}))
        joined = [join_words([page.words[i] for i in stretch.words]) for stretch in stretches]
        heads = find_table_heads(stretches, [text for text, _ in joined])
        # One call for the page is many times faster than one for each paragraph.
        sentences = find_sentences("\n\n".join(text for text, _ in joined))
        units: list[_Unit] = []
        base = entered = 0
        for index, (stretch, (text, offsets)) in enumerate(zip(stretches, joined, strict=True)):
            following = stretches[index + 1] if index + 1 < len(stretches) else None
            while entered + 1 < len(contents) and contents[entered + 1][0] <= stretch.words[0]:
                entered += 1
            _, ends, above = contents[entered]
            is_heading = stretch.words[-1] < ends
            end = _end_of(stretch, text, following, is_heading)
            if end is _Break.AFTER_HEADING and units and units[-1].after is not _Break.AFTER_HEADING:
                units[-1].after = _Break.BEFORE_HEADING
            low = bisect_left(sentences, (base, 0))
            high = bisect_left(sentences, (base + len(text), 0))
            bounds = [0] if stretch.is_row else [start - base for start, _ in sentences[low:high]]
            base += len(text) + 2
            size = measure_line(page, stretch)
            head = [(page.number, i) for place in heads[index] for i in stretches[place].words]
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
                        above,
                        size,
                        is_heading,
                        head,
                        " ".join(joined[place][0] for place in heads[index]),
                    )
                )
        return units


_CLAUSE_END = re.compile(r"[;:,—–][\"'”’)\]]*$")
_MOST_HEAD = 0.25
"""Share of a passage that repeated column heads may take."""


def _end_of(stretch: Stretch, text: str, following: Stretch | None, is_heading: bool) -> _Break:
    if following is None:
        return _Break.PARAGRAPH
    if is_heading or reads_as_heading(stretch, text):
        return _Break.AFTER_HEADING
    if stretch.is_row and following.is_row:
        return _Break.SENTENCE
    return _Break.PARAGRAPH


def _find_parted(page: Sequence[_Unit], following: Sequence[_Unit]) -> tuple[int, int] | None:
    """Find which unit of a page is a sentence that goes on with which unit of the next page, if one does: the
    last and the first in letters of the text's size, whatever stands between in others.
    """
    size = _measure_text([*page, *following])
    lasts = [index for index, unit in enumerate(page) if unit.is_text(size)]
    firsts = [index for index, unit in enumerate(following) if unit.is_text(size) or unit.is_heading]
    places = [(lasts[-1], firsts[0])] if lasts and firsts else []
    if page and following:  # sizes of what OCR read differ a little from line to line
        places.append((len(page) - 1, 0))
    for one, other in places:
        last, first = page[one], following[other]
        if first.is_heading or not (last.is_text(first.size) or last.is_text(size)):
            continue
        if runs_over(last.text, first.text):
            return one, other
    return None


def _measure_text(units: Sequence[_Unit]) -> float:
    """Measure the size of letters in which most of the prose is set."""
    words = Counter[float]()
    for unit in units:
        if unit.is_prose:
            words[round(unit.size, 1)] += len(unit.refs)
    return words.most_common(1)[0][0] if words else 0.0


def _cut(
    sizes: Sequence[int], breaks: Sequence[_Break], room: int, extra: Sequence[int] = ()
) -> Iterator[int]:
    """Choose where to end each piece of a row of items: half-open ends, the last being `len(sizes)`.

    No piece is larger than `room` (no item may be), with what a piece that starts with an item has in `extra`
    to that. What is left is parted into as few and as even
    pieces as its size allows; within that, the best break near the even size is taken.
    """
    ends = [0]
    for size in sizes:
        ends.append(ends[-1] + size)
    first = 0
    while first < len(sizes):
        base = ends[first] - (extra[first] if extra else 0)
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


def _make_spans(refs: Sequence[Ref]) -> tuple[Span, ...]:
    spans: list[Span] = []
    page, start = refs[0]
    end = start
    for number, index in refs:
        if index != end or number != page:
            spans.append(Span(page, start, end))
            page, start = number, index
        end = index + 1
    return (*spans, Span(page, start, end))
