"""Read passages as the sentences that an answer may rest on, each as the words of one page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from app.answer.question.answer_type import asks_for_something, has_date
from app.answer.text.injection import is_injection
from app.answer.text.mail_headers import find_mail_header, find_words_elsewhere, introduces_quote
from app.answer.text.normalize import NUMBER_SIGN, find_stems, stem_word
from app.answer.text.numbers import find_figures
from app.answer.text.section_numbers import is_section_number
from app.core.answers import Hit
from app.core.documents import Page, Passage, Word, join_words
from app.core.months import MONTH_OF
from app.library.library import Library
from app.pages.lines import BULLET, DOTS

_FRAGMENT = 4
"""Words: what is shorter, and states no figure, is a heading or a label, and says nothing by itself."""
_LONGEST_HEADING = 15
_SHORT_WORD = 3
_TITLE = 0.75
"""Share of the longer words of a heading that begin with a capital. Judged: tests/benchmarks/thresholds.py.
"""
_ENDS = frozenset(".!?:;。！？")
_STOPS = frozenset(".!?。！？")
_ASKS = frozenset("?？")
_MARGIN = 3.0
"""Points by which lines of one column begin apart. Judged: tests/benchmarks/thresholds.py."""
_BOXED, _SMALLER = 4.0, 0.9
"""Heights of the letters of a label down to its value in a box, and their share of the value's letters.
Judged: tests/benchmarks/thresholds.py.
"""
_MOST_INTRODUCED, _SHORT_VALUE = 60, 12
"""Words that a colon, and that a label without one, may introduce."""
_FOLLOWS = re.compile(
    r"\b(?:following|follows|below|consist\w*|compris\w*|compos\w*|sets? forth|folgende\w*|wie folgt)\b",
    re.IGNORECASE,
)
_SAYS_MORE = re.compile(r"\d|,|;|\b(?:no|not|never|nor|nicht|kein\w*)\b", re.IGNORECASE)
_OVER_HEADS = re.compile(rf"^\(|\b(?:19|20)\d\d\b|\b(?:{'|'.join(MONTH_OF)})\b", re.IGNORECASE)
"""A day, a year, or in what figures are: what may stand over the heads of a table."""
_LINES_OVER = 3
"""Lines between a colon and the table that it introduces: what all its figures are of. *Judged.*"""
_YEAR = re.compile(r"(?:19|20)\d\d")
_BOX = re.compile(r"[☐-☒□■○●◯◉✓✔✗✘]")
_PAGE_NUMBER = re.compile(r"\W*(?:\d{1,3}|[ivxlc]+)\W*", re.IGNORECASE)
_SHORT_RECORD = 6
_NUMBER = stem_word("number")
_COLON = re.compile(r"\w[\W_]?[:：]$")
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
    that were kept of the passage when the file was read. `introduces_table`: a table follows its colon.
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
    introduces_table: bool = False

    def copy_as(self, hit: Hit, rank: int) -> Source:
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
        found = find_stems(self.statement)
        if NUMBER_SIGN.search(self.statement):
            found.append(_NUMBER)
        elsewhere = find_words_elsewhere(self.text) if self.head else ""
        return found + find_stems(self.head) + find_stems(elsewhere)

    @property
    def is_record(self) -> bool:
        """Whether it is a row of a table or a label with its value, which make no sentence."""
        return self.is_row or self.until > self.last or self.last - self.first < _SHORT_RECORD

    @cached_property
    def heading_stems(self) -> frozenset[str]:
        """The telling words of the heading that it stands under."""
        if self.above is None:
            return frozenset()
        return frozenset(find_stems(join_words(self.page.words[slice(*self.above)])[0]))

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
    def is_injection(self) -> bool:
        """Whether it, or the sentence that it was cut out of, is addressed to a language model."""
        return is_injection(self.text) or (not self.is_row and is_injection(self._uncut))

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
    def is_statement(self) -> bool:
        """Whether it says something by itself, as a heading, a label or the heads of columns do not."""
        words = self.words
        if self.is_head or self.is_heading or introduces_quote(self.page, self.first) or self._is_title:
            return False
        if self.introduces_table and _only_introduces(self.text):
            return False  # the rows say it
        if self.until > self.last or (len(self.words) > 1 and _is_option(self)):
            return True
        if self.is_row:
            is_contents = any(DOTS.fullmatch(word.text) for word in words) and _PAGE_NUMBER.fullmatch(
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


def _only_introduces(text: str) -> bool:
    """Whether it says no more than that something follows: neither a figure, but for days and years, nor a
    clause of its own.
    """
    for day in find_figures(text).dates:
        text = text.replace(day.shown, "")
    return _FOLLOWS.search(text) is not None and _SAYS_MORE.search(_YEAR.sub("", text)) is None


def _has_letter(word: Word) -> bool:
    return any(map(str.isalpha, word.text))


def _has_digit(word: Word) -> bool:
    return any(map(str.isdigit, word.text))


def get_passage_key(hit: Hit) -> str:
    """Get the key of the passage that a hit stands for."""
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
        self._pages: dict[str, dict[int, Page]] = {}
        self._read: dict[str, list[Source]] = {}

    def read(self, hits: Sequence[Hit], first: int = 0) -> list[Source]:
        """Read the sources of the hits' passages."""
        new = {get_passage_key(hit): hit for hit in hits if get_passage_key(hit) not in self._read}
        passages = {passage.key: passage for passage in self._library.load_segmented_passages(list(new))}
        self._load_pages(passages.values())
        for key, hit in new.items():
            self._read[key] = []
            passage, pages = passages.get(key), self._pages.get(hit.document, {})
            # A document that was taken out since the search has neither.
            if passage and all(span.page in pages for span in passage.spans):
                self._read[key] = join_introductions(_make_sources(passage, pages, hit, first))
        return [
            source.copy_as(hit, rank)
            for rank, hit in enumerate(hits, first)
            for source in self._read[get_passage_key(hit)]
        ]

    def _load_pages(self, passages: Iterable[Passage]) -> None:
        """Load the pages that the passages stand on, each once: sentences of one page have it in common."""
        wanted: dict[str, set[int]] = {}
        for passage in passages:
            wanted.setdefault(passage.document, set()).update(span.page for span in passage.spans)
        for document, numbers in wanted.items():
            known = self._pages.setdefault(document, {})
            known.update(self._library.load_pages(document, numbers - known.keys()))


def _make_sources(passage: Passage, pages: Mapping[int, Page], hit: Hit, rank: int) -> list[Source]:
    """Make the sentences, rows and lines of a passage, in order, as they were found when its file was
    read.
    """
    found: list[Source] = []
    for _, group in groupby(passage.sentences or (), key=lambda piece: piece.sentence):
        pieces = [(piece, (pages[piece.page], piece.first, piece.last)) for piece in group]
        whole = tuple(place for _, place in pieces) if len(pieces) > 1 else ()
        found += [
            Source(
                hit,
                rank,
                *place,
                is_row=piece.is_row,
                heads=piece.heads,
                is_head=piece.is_head,
                pieces=whole,
                is_heading=piece.is_heading,
            )
            for piece, place in pieces
        ]
    return found


def join_introductions(pieces: Sequence[Source]) -> list[Source]:
    """Join the pieces of a passage, those that introduce what follows with the end of that: what ends in a
    colon goes on, and so does a label to a short value below it. Each knows the heading or label above it.
    """
    found: list[Source] = []
    above: Source | None = None
    for index, piece in enumerate(pieces):
        introduces_table = _introduces_table(pieces, index)
        until = 0 if introduces_table else _end_of_introduced(pieces, index)
        heading = (above.first, above.last) if above is not None and above.page is piece.page else None
        found.append(replace(piece, until=until, above=heading, introduces_table=introduces_table))
        before = found[index - 1] if index else None
        is_value = before is not None and before.page is piece.page and before.end > piece.first
        if not (piece.is_row or piece.is_head or is_value) and (_is_label(piece) or piece.asks):
            above = piece
        elif above is not None and above.asks:
            above = None  # what answers a question is the next sentence
    return found


def _introduces_table(pieces: Sequence[Source], index: int) -> bool:
    """Whether a table follows the colon of `pieces[index]`, below no more than a few lines that head it: it
    would run on into heads, or into all rows at once, each of which says more by itself.
    """
    end = pieces[index]
    if end.is_row or end.is_head or _COLON.search(end.text) is None:
        return False
    following = pieces[index + 1 : index + 2 + _LINES_OVER]
    for place, piece in enumerate(following, index + 1):
        if piece.page is not end.page or piece.first != end.last or _is_item(piece) or _is_option(piece):
            return False
        is_year = all(_YEAR.fullmatch(word.text) for word in piece.words)
        if piece.heads is not None or piece.is_head or (is_year and _begins_rows(pieces, place + 1)):
            return True
        if is_year and piece.is_row:
            return any(each.is_row for each in pieces[place + 1 : place + 3])
        if piece.is_row and any(map(_has_digit, piece.words)):
            return False
        if piece.words[-1].text[-1:] in _STOPS or not _OVER_HEADS.search(piece.text):
            return False
        end = piece
    return False


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
            if _is_item(following) or _begins_rows(pieces, index + 1):
                return 0  # a heading over a list
            return following.last if not introduces and (stands_alone or _is_value(following)) else 0
        says = following.is_statement or _is_option(following) or _is_item(following)
        if number and (introduces or not says):
            break
        end = following.last
    return end if end > piece.last else 0


def _is_option(piece: Source) -> bool:
    """Whether it is one of the things to choose from, ticked or not."""
    return _BOX.match(piece.text) is not None


def _is_item(piece: Source) -> bool:
    """Whether it is one of a list."""
    return BULLET.fullmatch(piece.words[0].text) is not None


def _begins_rows(pieces: Sequence[Source], index: int) -> bool:
    """Whether what stands there is the first of several rows."""
    some = pieces[index : index + 2]
    return len(some) > 1 and all(each.is_row for each in some) and some[0].last == some[1].first


def _is_label(piece: Source) -> bool:
    return not piece.is_statement and any(map(_has_letter, piece.words))


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


def join_heading(source: Source) -> str:
    """Tell what a source says, a row or a label with its value below the heading that it stands under, and
    what a mail says below its head.
    """
    if source.head:
        return f"{source.head}: {source.statement}"
    if source.above is None or not source.is_record:
        return source.statement
    return f"{join_words(source.page.words[slice(*source.above)])[0]}: {source.statement}"
