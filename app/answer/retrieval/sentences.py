"""Read passages as the sentences that an answer may rest on, each as the words of one page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby, pairwise

from app.answer.question.answer_type import asks_for_something, has_date
from app.answer.text.injection import is_order
from app.answer.text.mail_headers import find_mail_header, find_words_elsewhere, introduces_quote
from app.answer.text.normalize import NUMBER_SIGN, stem_of, stems
from app.answer.text.section_numbers import is_section_number
from app.core.answers import Hit
from app.core.documents import Page, Passage, Span, Word, join_words
from app.core.little_words import LITTLE_WORDS
from app.library.library import Library
from app.pages.lines import goes_on, runs_over
from app.pages.sentences import find_sentences
from app.pages.table_rows import Row, find_table_rows

_FRAGMENT = 4
"""Words: what is shorter, and states no figure, is a heading or a label, and says nothing by itself."""
_LONGEST_HEADING = 15
_LINE = 12
"""Words before and behind a page's end that tell whether a sentence goes on there."""
_SHORT_WORD = 3
_TITLE = 0.75
"""Share of the longer words of a heading that begin with a capital."""
_ENDS = frozenset(".!?:;。！？")
_STOPS = frozenset(".!?。！？")
_ASKS = frozenset("?？")
_FEW_RUN_ON = 0.2
"""Share of a paragraph's lines that may begin in lower case where lines are broken on purpose."""
_MARGIN = 3.0
"""Points by which lines of one column begin apart."""
_BOXED, _SMALLER = 4.0, 0.9
"""Heights of the letters of a label down to its value in a box, and their share of the value's letters."""
_SPACE = 0.3
"""Width of a space as a share of a line's height."""
_MOST_INTRODUCED, _SHORT_VALUE = 60, 12
"""Words that a colon, and that a label without one, may introduce."""
_BULLET = re.compile(r"[•·▪▫◦●○■□‣⁃∙➢►✓✔–—-]")
_BOX = re.compile(r"[☐-☒□■○●◯◉✓✔✗✘]")
_DOTS = re.compile(r"[._·…‥]+")
_PAGE_NUMBER = re.compile(r"\W*(?:\d{1,3}|[ivxlc]+)\W*", re.IGNORECASE)
_SHORT_RECORD = 6
_LITTLE = frozenset[str]().union(*LITTLE_WORDS.values())
_NUMBER = stem_of("number")
_COLON = re.compile(r"\w[\W_]?[:：]$")
_LIST_NUMBER = re.compile(r"\s(\d{1,2})\.$")
_TELLING = re.compile(r"\w[:@]|\d.*\d")
"""What headings do not hold: "Plaintiff: Miller", an address, a number of more than one digit."""


@dataclass(frozen=True)
class Source:
    """The words `first` … `last - 1` of `page`: a sentence of the passage `hit`, whose rank is `rank`, or a
    row of a table in it, with the words `heads` that head its columns.

    What it introduces, such as the value after a label, goes on to the word `until - 1`. `above` are the
    words of the heading or label that it stands under. `is_head`: it heads the columns of a table. `pieces`
    are all pieces of the sentence, this one among them, where it runs on over a page's end or around a
    picture: for each its page, its first word and the one behind its last. `is_heading`: it is one of those
    that were kept of the passage when the file was read.
    """

    hit: Hit
    rank: int
    page: Page
    first: int
    last: int
    is_row: bool = False
    heads: tuple[int, int] | None = None
    until: int = 0
    above: tuple[int, int] | None = None
    is_head: bool = False
    pieces: tuple[tuple[Page, int, int], ...] = ()
    is_heading: bool = False

    def found_as(self, hit: Hit, rank: int) -> Source:
        """Return it as one of the same passage that was found again as `hit`, at `rank`."""
        again = copy(self)
        again.__dict__.update(hit=hit, rank=rank)  # what was worked out about its words stays with it
        return again

    @property
    def whole(self) -> list[Source]:
        """Every piece of its sentence, in order."""
        return [replace(self, page=page, first=first, last=last) for page, first, last in self.pieces] or [
            self
        ]

    @property
    def place(self) -> tuple[str, int]:
        """Its document and the number of its page."""
        return self.hit.document, self.page.number

    @property
    def end(self) -> int:
        """Where it, with what it introduces, ends."""
        return max(self.until, self.last)

    @property
    def words(self) -> Sequence[Word]:
        """Its words as they stand on the page."""
        return self.page.words[self.first : self.last]

    @cached_property
    def text(self) -> str:
        """Its words as running text."""
        return join_words(self.words)[0]

    @cached_property
    def statement(self) -> str:
        """What it says as a whole: the heads of its columns, its own words, and what they introduce."""
        said = join_words(self.page.words[self.first : self.end])[0]
        if self.heads is None:
            return said
        return f"{join_words(self.page.words[slice(*self.heads)])[0]}: {said}"

    @cached_property
    def stems(self) -> list[str]:
        """The telling words of the statement, as they are compared; those too for which a sign such as #
        stands, and in a mail those of the head that it is under.
        """
        found = stems(self.statement)
        if NUMBER_SIGN.search(self.statement):
            found.append(_NUMBER)
        elsewhere = find_words_elsewhere(self.text) if self.head else ""
        return found + stems(self.head) + stems(elsewhere)

    @property
    def is_record(self) -> bool:
        """Whether it is a row of a table or a label with its value, which make no sentence."""
        return self.is_row or self.until > self.last or self.last - self.first < _SHORT_RECORD

    @cached_property
    def heading_stems(self) -> frozenset[str]:
        """The telling words of the heading that it stands under."""
        if self.above is None:
            return frozenset()
        return frozenset(stems(join_words(self.page.words[slice(*self.above)])[0]))

    @cached_property
    def head(self) -> str:
        """The head of the mail that it is of, "" where it is of none."""
        return find_mail_header(self.page, self.first)

    @property
    def asks(self) -> bool:
        """Whether it asks who, what or how itself, which its answer follows, if any does; "could you" is no
        such question.
        """
        ends = self.words[-1].text.rstrip("”\"'’)")[-1:] in _ASKS
        return ends and self.until <= self.last and asks_for_something(self.text)

    @cached_property
    def is_order(self) -> bool:
        """Whether it, or the sentence that it was cut out of, is addressed to a language model."""
        return is_order(self.text) or (not self.is_row and is_order(self._uncut))

    @property
    def _is_title(self) -> bool:
        """Whether it is the document's title over again, which tells nothing but a number."""
        return self.text == self.hit.title and not any(map(str.isdigit, self.text))

    @property
    def _uncut(self) -> str:
        """The words around it from stop to stop in its paragraph: it may have been cut at a line."""
        words, block = self.page.words, self.page.words[self.first].block
        begin, end = self.first, self.last
        least, most = max(0, begin - _MOST_INTRODUCED), min(len(words), end + _MOST_INTRODUCED)
        while begin > least and words[begin - 1].block == block and words[begin - 1].text[-1:] not in _STOPS:
            begin -= 1
        while end < most and words[end].block == block and words[end - 1].text[-1:] not in _STOPS:
            end += 1
        return join_words(words[begin:end])[0]

    @cached_property
    def tells(self) -> bool:
        """Whether it says something by itself, as a heading, a label or the heads of columns do not."""
        words = self.words
        if self.is_head or self.is_heading or introduces_quote(self.page, self.first) or self._is_title:
            return False
        if self.until > self.last or (len(self.words) > 1 and _is_option(self)):
            return True
        if self.is_row:
            is_contents = any(_DOTS.fullmatch(word.text) for word in words) and _PAGE_NUMBER.fullmatch(
                words[-1].text
            )
            return not is_contents and (self.heads is not None or any(map(_has_letter, words)))
        if len(words) > 1 and is_section_number(words[0].text, words[1].text):
            words = words[1:]
        telling = any(map(_has_letter, words)) and any(_TELLING.search(word.text) for word in words)
        if len(words) < _FRAGMENT:
            return (
                telling
                or has_date(self.text)
                or (len(words) > 1 and words[-1].text.rstrip("”\"'’)")[-1:] in _STOPS)
            )
        long = [word.text for word in words if len(word.text) > _SHORT_WORD and _has_letter(word)]
        capital = sum(text.lstrip("“\"'‘(")[:1].isupper() for text in long)
        return (
            len(words) > _LONGEST_HEADING
            or capital < _TITLE * len(long)
            or words[-1].text.rstrip("”\"'’)")[-1:] in _ENDS
            or telling
        )


def _has_letter(word: Word) -> bool:
    return any(map(str.isalpha, word.text))


def get_passage_key(hit: Hit) -> str:
    """The key of the passage that a hit stands for."""
    return f"{hit.document}:{hit.number}"


def read_sources(library: Library, hits: Sequence[Hit], first: int = 0) -> list[Source]:
    """Read the sentences and table rows of the hits' passages, best hit first, in reading order within a
    passage. The rank of the first hit is `first`.

    A sentence that runs on over a page end or around a picture is several: a quote stands in one piece.
    """
    return SourceReader(library).read(hits, first)


class SourceReader:
    """Reads the sources of passages as `read_sources` does, each passage once, however often it is found."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._layouts: dict[str, _Layouts] = {}
        self._read: dict[str, list[Source]] = {}

    def read(self, hits: Sequence[Hit], first: int = 0) -> list[Source]:
        """Read the sources of the hits' passages."""
        new = {get_passage_key(hit): hit for hit in hits if get_passage_key(hit) not in self._read}
        passages = {passage.key: passage for passage in self._library.load_passages(list(new))}
        self._load_pages(passages.values())
        for key, hit in new.items():
            self._read[key] = []
            passage, layouts = passages.get(key), self._layouts.get(hit.document)
            # A document that was taken out since the search has neither.
            if passage and layouts and all(span.page in layouts.pages for span in passage.spans):
                self._read[key] = join_introductions(list(_pieces(passage, layouts, hit, first)))
        return [
            source.found_as(hit, rank)
            for rank, hit in enumerate(hits, first)
            for source in self._read[get_passage_key(hit)]
        ]

    def _load_pages(self, passages: Iterable[Passage]) -> None:
        """Load the pages that the passages stand on, each once: sentences of one page have it in common."""
        wanted: dict[str, set[int]] = {}
        for passage in passages:
            wanted.setdefault(passage.document, set()).update(span.page for span in passage.spans)
        for document, numbers in wanted.items():
            known = self._layouts.setdefault(document, _Layouts({})).pages
            known.update(self._library.load_pages(document, numbers - known.keys()))


class _Layouts:
    """The pages of a document and how their words stand there, each page looked at once."""

    def __init__(self, pages: dict[int, Page]) -> None:
        self.pages = pages
        self._rows: dict[int, dict[int, Row]] = {}
        self._heads: dict[int, set[int]] = {}

    def row_at(self, page: int, word: int) -> Row:
        """The row, or the line, that a word stands in."""
        self._look_at(page)
        return self._rows[page][word]

    def has_room(self, page: int, last: int, following: int, share: float) -> bool:
        """Whether the line that ends with the word `last` leaves room for the next line's first word, and
        beside that for a share of its column, which is as wide as the lines that begin where it does.
        """
        row, word = self.row_at(page, last), self.pages[page].words[following]
        some = {id(each): each for each in self._rows[page].values()}.values()
        left = row.cells[0].x0
        right = max(each.cells[-1].x1 for each in some if abs(each.cells[0].x0 - left) <= _MARGIN)
        upright = self.pages[page].rotation % 180 == 0
        width = word.box.x1 - word.box.x0 if upright else word.box.y1 - word.box.y0
        return right - row.cells[-1].x1 > width + _SPACE * row.height + share * (right - left)

    def is_head(self, page: int, word: int) -> bool:
        """Whether a word is of the heads of columns."""
        self._look_at(page)
        return word in self._heads[page]

    def is_text(self, page: int, word: int) -> bool:
        """Whether a word is no row number or column letter of a sheet."""
        self._look_at(page)
        return word in self._rows[page]

    def _look_at(self, page: int) -> None:
        if page in self._rows:
            return
        found = find_table_rows(self.pages[page])
        self._rows[page] = {index: row for row in found for index in range(row.first, row.last)}
        heads = {row.heads for row in found if row.heads is not None}
        self._heads[page] = {index for head in heads for index in range(*head)}


def _pieces(passage: Passage, layouts: _Layouts, hit: Hit, rank: int) -> Iterator[Source]:
    """The sentences, rows and lines of a passage, in order."""
    pages = layouts.pages
    # Headings one below the other, with nothing between them, are read as one line.
    headings = {" ".join(passage.sections[start:]) for start in range(len(passage.sections))}
    headings.update(passage.sections)
    for row, places in _stretches(passage, layouts):
        text, offsets = join_words([pages[page].words[word] for page, word in places])
        start = 0
        for end in [len(text)] if row is not None else _ends(text):
            stop = start
            while stop < len(places) and offsets[stop] < end:
                stop += 1
            pieces = tuple((pages[page], first, last) for page, first, last in _runs(places[start:stop]))
            for page, first, last in pieces:
                heads = row.heads if row is not None and row.first <= first < row.last else None
                source = Source(hit, rank, page, first, last, row is not None, heads)
                is_head = layouts.is_head(page.number, first)
                is_heading = row is None and source.text in headings
                whole = pieces if len(pieces) > 1 else ()
                yield replace(source, is_head=is_head, is_heading=is_heading, pieces=whole)
            start = stop


def _ends(text: str) -> list[int]:
    """Where each sentence of the text ends. In a list that was set in one piece ("1. Law 2. Sales") numbers
    belong to what follows them.
    """
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


def _stretches(passage: Passage, layouts: _Layouts) -> Iterator[tuple[Row | None, list[tuple[int, int]]]]:
    """The words of the passage by paragraphs and by the rows of tables, with the row that they are.

    What goes on after a page's end, a picture or a column's is one paragraph. A line that ends although there
    is room for the next word, as in a receipt or an address, ends its paragraph.
    """
    pages = layouts.pages
    before: list[tuple[int, int]] = []
    places = [place for place in _places(passage, pages) if layouts.is_text(*place)]

    def together(place: tuple[int, int]) -> tuple[int, int, int]:
        page, index = place
        row = layouts.row_at(page, index)
        return (page, -1, row.first) if row.parted else (page, pages[page].words[index].block, -1)

    for (page, _, start), group in groupby(places, together):
        some = list(group)
        if start < 0 and before and _run_on(before[-1], some[0], pages):
            before += some
            continue
        if before:
            yield from ((None, part) for part in _by_breaks(before, layouts))
        before = []
        if start < 0:
            before = some
        else:
            yield layouts.row_at(page, start), some
    if before:
        yield from ((None, part) for part in _by_breaks(before, layouts))


def _places(passage: Passage, pages: Mapping[int, Page]) -> Iterator[tuple[int, int]]:
    """The page and position of each word of a passage, and of the dots between two of them."""
    before: Span | None = None
    for span in passage.spans:
        if before is not None and before.page == span.page and before.last <= span.first:
            between = range(before.last, span.first)
            if all(_DOTS.fullmatch(pages[span.page].words[word].text) for word in between):
                yield from ((span.page, word) for word in between)
        yield from ((span.page, word) for word in range(span.first, span.last))
        before = span


def _run_on(last: tuple[int, int], first: tuple[int, int], pages: Mapping[int, Page]) -> bool:
    end, start = pages[last[0]].words[last[1]], pages[first[0]].words[first[1]]
    if last[0] == first[0]:
        return goes_on(end.text, start.text)
    above = pages[last[0]].words[max(0, last[1] - _LINE) : last[1] + 1]
    return runs_over(join_words(above)[0], join_words(pages[first[0]].words[first[1] : first[1] + _LINE])[0])


def _by_breaks(places: Sequence[tuple[int, int]], layouts: _Layouts) -> Iterator[list[tuple[int, int]]]:
    """The words of a paragraph, parted where its lines were broken on purpose."""
    pages = layouts.pages
    ends: list[int] = []
    broken: list[int] = []
    for index in range(1, len(places)):
        (page, word), (following_page, following) = places[index - 1 : index + 1]
        if page != following_page or layouts.row_at(page, word) is layouts.row_at(page, following):
            continue
        last, first = pages[page].words[word], pages[page].words[following]
        if _introduces(last, first):
            broken.append(index)
        elif not _may_go_on(last, first):
            ends.append(index)
            if layouts.has_room(page, word, following, 0.0):
                broken.append(index)
    runs_on = sum(1 for index in range(1, len(places)) if _begins_low(places, index, layouts))
    if runs_on > _FEW_RUN_ON * (runs_on + len(ends)):
        rows_ends = (index for index in ends if index in broken)
        few = {index for index in rows_ends if layouts.has_room(*places[index - 1], places[index][1], 0.5)}
        broken = [index for index in broken if index not in ends or index in few]
    elif 2 * len(broken) >= len({*broken, *ends}):
        broken = sorted({*broken, *ends})  # the widest line of a receipt ends as the others do
    for start, stop in pairwise([0, *broken, len(places)]):
        yield list(places[start:stop])


def _begins_low(places: Sequence[tuple[int, int]], index: int, layouts: _Layouts) -> bool:
    """Whether a line begins there with a word in lower case."""
    (page, word), (following_page, following) = places[index - 1 : index + 1]
    same = page == following_page and layouts.row_at(page, word) is layouts.row_at(page, following)
    return not same and layouts.pages[following_page].words[following].text[:1].islower()


def _introduces(last: Word, following: Word) -> bool:
    """Whether a line ends with a colon, or the next begins with a bullet or a label."""
    begins = _BULLET.fullmatch(following.text) is not None or following.text[-1:] in ":："
    return begins or last.text[-1:] in ":："


def _may_go_on(last: Word, following: Word) -> bool:
    """Whether the last word of a line or the first of the next tells that a sentence goes on."""
    return following.text[:1].islower() or last.text.casefold() in _LITTLE or last.text[-1:] in ",-–"


def join_introductions(pieces: Sequence[Source]) -> list[Source]:
    """The pieces of a passage, those that introduce what follows with the end of that: what ends in a colon
    goes on, and so does a label to a short value below it. Each knows the heading or label above it.
    """
    found: list[Source] = []
    above: Source | None = None
    for index, piece in enumerate(pieces):
        until = _end_of_introduced(pieces, index)
        heading = (above.first, above.last) if above is not None and above.page is piece.page else None
        found.append(replace(piece, until=until, above=heading))
        before = found[index - 1] if index else None
        is_value = before is not None and before.page is piece.page and before.end > piece.first
        if not (piece.is_row or piece.is_head or is_value) and (_is_label(piece) or piece.asks):
            above = piece
        elif above is not None and above.asks:
            above = None  # what answers a question is the next sentence
    return found


def _end_of_introduced(pieces: Sequence[Source], index: int) -> int:
    """Where what `pieces[index]` introduces ends, if it does; else 0."""
    piece = pieces[index]
    colon = _COLON.search(piece.text) is not None and not (piece.is_row and piece.text[-2] == " ")
    if piece.is_head or not (colon or (not piece.is_row and _is_label(piece))):
        return 0
    end, words = piece.last, 0
    for number, following in enumerate(pieces[index + 1 :]):
        words += following.last - following.first
        stands_next = following.page is piece.page and following.first == end
        if not stands_next or following.is_head or words > (_MOST_INTRODUCED if colon else _SHORT_VALUE):
            break
        introduces = _COLON.search(following.text) is not None
        if not colon:
            stands_alone = _stands_above(piece, following)
            if _is_item(following):
                return 0  # a heading over a list
            return following.last if not introduces and (stands_alone or _is_value(following)) else 0
        if number and (introduces or not (following.tells or _is_option(following))):
            break
        end = following.last
    return end if end > piece.last else 0


def _is_option(piece: Source) -> bool:
    """Whether it is one of the things to choose from, ticked or not."""
    return _BOX.match(piece.text) is not None


def _is_item(piece: Source) -> bool:
    """Whether it is one of a list."""
    return _BULLET.fullmatch(piece.words[0].text) is not None


def _is_label(piece: Source) -> bool:
    return not piece.tells and any(map(_has_letter, piece.words))


def _stands_above(label: Source, value: Source) -> bool:
    """Whether a line in small letters stands right above a value in larger ones, as no heading does."""
    one, other = label.words[0].box, value.words[0].box
    height = one.y1 - one.y0
    is_below = 0 < other.y0 - one.y0 < _BOXED * height and abs(one.x0 - other.x0) < _MARGIN + height
    return is_below and height < _SMALLER * (other.y1 - other.y0) and len(value.words) <= _SHORT_VALUE


def _is_value(piece: Source) -> bool:
    """Whether it may be what a label without a colon stands above: it states a figure, and is no sentence."""
    states = any(_TELLING.search(word.text) for word in piece.words)
    return states and piece.words[-1].text[-1:] not in _STOPS


def _runs(places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Stretches of words that follow each other on one page, as (page, first, last)."""
    start = 0
    for index in range(1, len(places) + 1):
        if index < len(places) and places[index] == (places[index - 1][0], places[index - 1][1] + 1):
            continue
        yield places[start][0], places[start][1], places[index - 1][1] + 1
        start = index
