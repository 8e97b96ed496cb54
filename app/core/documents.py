"""Documents, their pages and the passages they are searched by.

Boxes are in PDF points (1/72 inch), origin at the top left, y downwards, on the *unrotated* page.
Pages count from 1; word positions on a page count from 0.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from app.core.cells import CellGrid


class Box(NamedTuple):
    """A rectangle in PDF points."""

    x0: float
    y0: float
    x1: float
    y1: float


def turn_box(box: Box, width: float, height: float, degrees: int) -> Box:
    """Turn `box` with its page, of this size, clockwise by a multiple of 90 `degrees`."""
    x0, y0, x1, y1 = box
    match degrees % 360:
        case 90:
            return Box(height - y1, x0, height - y0, x1)
        case 180:
            return Box(width - x1, height - y1, width - x0, height - y0)
        case 270:
            return Box(y0, width - x1, y1, width - x0)
    return box


class Word(NamedTuple):
    """A run of characters without white space, as it stands on the page.

    `line` numbers the lines of a page from 0 in reading order: words of one line share it.
    `block` numbers its paragraphs or cells likewise; below 0 it is one row of a table, all in one line.
    """

    text: str
    box: Box
    line: int
    block: int


class PageHealth(StrEnum):
    """Where the words of a page come from, or why there are none."""

    TEXT = "text"
    OCR = "ocr"
    """Its words were read from its picture."""
    WAITING = "waiting"
    """A picture, or text that makes no sense: to be read by OCR."""
    EMPTY = "empty"
    FAILED = "failed"


_CELLS = re.compile(r"![A-Z]+\d+(?::[A-Z]+\d+)?$")


@dataclass(frozen=True, slots=True)
class Page:
    """One page's words in reading order; `width` and `height` in points, unrotated.

    `label` is what people call it where that is not its number: "Slide 3", "Budget!A1:H40". `reason` is
    one sentence for a person, set where something is wrong with it. `pictures` on it may hold text and are
    not read yet. `cells` are those of the sheet that it shows, if it shows one.
    """

    number: int
    width: float
    height: float
    rotation: int
    words: tuple[Word, ...]
    label: str = ""
    health: PageHealth = PageHealth.TEXT
    reason: str | None = None
    pictures: int = 0
    cells: CellGrid | None = None

    @property
    def is_sheet(self) -> bool:
        """Whether its label names the cells of a sheet that are painted on it."""
        return _CELLS.search(self.label) is not None


BETWEEN_HEADINGS = " › "


class Span(NamedTuple):
    """The words `first` … `last - 1` of page `page`."""

    page: int
    first: int
    last: int


class Piece(NamedTuple):
    """The words `first` … `last - 1` of page `page`: a sentence of a passage or a piece of one, or a row of a
    table in it, with the words `heads` that head its columns.

    `sentence` numbers the passage's sentences from 0; pieces of one share it. `is_head`: it heads the columns
    of a table. `is_heading`: it is one of the passage's headings.
    """

    page: int
    first: int
    last: int
    sentence: int
    is_row: bool = False
    heads: tuple[int, int] | None = None
    is_head: bool = False
    is_heading: bool = False


PASSAGES_A_PAGE = 4096
"""More than any page has; so a page's passages can be made later than those of the pages after it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A few sentences of one document: the unit that is searched, read and cited.

    `number` is the page it starts on times `PASSAGES_A_PAGE` plus its place there, from 0: it grows in
    reading order and, with the document's id, names the passage. `text` is what `join_words` makes of the
    words in `spans`, in order. `headings` are those it stands under, outermost first ("Results › Cash flow").
    """

    document: str
    number: int
    text: str
    spans: tuple[Span, ...]
    headings: str = ""
    sentences: tuple[Piece, ...] | None = field(default=None, compare=False)
    """Told from the pages it is of; None where that is still to be done."""

    @property
    def sections(self) -> tuple[str, ...]:
        """The headings that it stands under, outermost first."""
        return tuple(self.headings.split(BETWEEN_HEADINGS)) if self.headings else ()

    @property
    def page(self) -> int:
        """The page it starts on."""
        return self.spans[0].page

    @property
    def key(self) -> str:
        """The same in every library that holds the same bytes."""
        return f"{self.document}:{self.number}"


class DocumentState(StrEnum):
    """What has become of a file. The last five are ends; `READING` and `SEARCHABLE` are steps to `READY`."""

    READING = "reading"
    SEARCHABLE = "searchable"
    """Found by its words, as far as it has any: vectors are being made, or scanned pages wait for OCR."""
    READY = "ready"
    EMPTY = "empty"
    NEEDS_PASSWORD = "needs_password"
    UNSUPPORTED = "unsupported"
    FAILED = "failed"

    @property
    def is_unfinished(self) -> bool:
        """Whether it is a step to another state."""
        return self in (DocumentState.READING, DocumentState.SEARCHABLE)

    @property
    def is_usable(self) -> bool:
        """Whether a document in it can be searched and asked about."""
        return self in (DocumentState.SEARCHABLE, DocumentState.READY)


@dataclass(frozen=True, slots=True)
class Document:
    """One file's content. The same bytes under two paths are one document with two `paths`.

    `id` is a hash of the bytes; "" stands for a file whose bytes could not be read. `embedded` of the
    `passages` have their vectors. Of the `pages`, `ocr_pages` were read by OCR, `waiting_pages` will be,
    `empty_pages` hold nothing and `failed_pages` could not be read; `waiting_pictures` on others will be.
    `reason` is one sentence for a person, set in every state in which the document cannot be used, and where
    something of one that is ready was not read. `context` is put before each passage when it is
    embedded: questions name the company and the year, passages do not, file names often do. `added` is when
    it was given, in seconds since 1970, the same moment for all that was given at once; `changed` is when its
    file was, as it was read (0: not known). `tags` are the person's own. `file_title` is what the file calls
    itself where the `title` is the person's own, else "".
    """

    id: str
    title: str
    paths: tuple[str, ...]
    format: str
    state: DocumentState
    pages: int = 0
    passages: int = 0
    embedded: int = 0
    ocr_pages: int = 0
    waiting_pages: int = 0
    empty_pages: int = 0
    failed_pages: int = 0
    waiting_pictures: int = 0
    size: int = 0
    reason: str | None = None
    context: str = ""
    added: float = 0.0
    tags: tuple[str, ...] = ()
    changed: float = 0.0
    file_title: str = ""

    @property
    def own_title(self) -> str:
        """The title that the person gave it, "" where it has none."""
        return self.title if self.file_title else ""

    @property
    def title_in_file(self) -> str:
        """What the file calls itself, whatever the person calls it."""
        return self.file_title or self.title

    def read_as(self, title: str) -> Document:
        """Take what its file calls itself by now; a title of the person's own stays."""
        if self.file_title:
            return replace(self, file_title=title)
        return replace(self, title=title)

    @property
    def path(self) -> str:
        """The newest path it is known by."""
        return self.paths[-1] if self.paths else ""


@dataclass(frozen=True, slots=True)
class RemovedDocument:
    """A document that was taken out: when, and until when it can be brought back, in seconds since 1970."""

    document: Document
    removed: float
    until: float


class Seen(NamedTuple):
    """What tells that a file has not changed: its size in bytes and when it was changed, in nanoseconds."""

    size: int
    changed: int


class FileStanding(StrEnum):
    """Whether a document still has a file that is the one which was read."""

    THERE = "there"
    CHANGED = "changed"
    """There is one, and it holds something else by now."""
    MISSING = "missing"


def find_place_after(words: Sequence[Word]) -> tuple[int, int]:
    """Find the line and the block that follow those of a page's words."""
    return (words[-1].line + 1, abs(words[-1].block) + 1) if words else (0, 0)


UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff9f"
    "\U00020000-\U0003ffff"
)
"""Characters, as within the brackets of a regular expression, of scripts that part no words by spaces:
Chinese, Japanese, Thai, Lao, Khmer and Burmese, with their punctuation.
"""

_SOFT_HYPHEN = "\u00ad"
_FIRST_UNSPACED = UNSPACED[0]
_IS_UNSPACED = re.compile(f"[{UNSPACED}]").match
_NEEDS_CARE = re.compile(f"[{UNSPACED}{_SOFT_HYPHEN}\u2010]").search
_HYPHENS = "-\u2010"
_AROUND = re.compile(r"^\W+|\W+$")
_JOINS_PARTS = frozenset(("and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o"))
"""“pre- and post-war”: no part of what stands before."""
_FIRST = """
    cost cross day first five follow full half high ill large long low month non one quasi risk second self
    short single tax third three two week well year
"""
_FIRST_PARTS = frozenset(_FIRST.split())
"""Words that more often than not keep the hyphen before another word."""
_ENDING = 3
"""Letters of what is an ending, and no other word: "high-" / "er"."""
_TOUCHING = 0.12
"""Share of the height of a line up to which a gap is no space."""


_LEVEL = 1.6
"""How much larger a line's box may be than its largest word's, the way that the line does not run."""


def replace_surrogates(text: str) -> str:
    """Replace in `text` lone halves of UTF-16 pairs: broken files hold them, SQLite and tokenizers refuse."""
    return text.encode("utf-8", "replace").decode()


def join_words(words: Sequence[Word]) -> tuple[str, list[int]]:
    """Join `words` to running text; also tells where in it each word starts.

    A word cut at a line end ("exam-" / "ple") is joined when the next line goes on in lower case;
    soft hyphens go; there is no space where a script has none. Offsets never decrease and there is one for
    each word.
    """
    if len(words) == 1:
        return words[0].text.replace(_SOFT_HYPHEN, ""), [0]
    joined = join_texts([word[0] for word in words], lambda place: words[place].line)
    if joined is not None:
        return joined
    parts: list[str] = []
    offsets = []
    length = 0
    glue = ""
    for index, word in enumerate(words):
        text = word.text.replace(_SOFT_HYPHEN, "")
        following = words[index + 1] if index + 1 < len(words) else None
        next_glue = _between(word, following) if following is not None else ""
        if following is not None and following.line != word.line:
            first = following.text[:1]
            if word.text.endswith(_SOFT_HYPHEN):
                next_glue = ""
            elif len(text) > 2 and text[-1] in "-\u2010" and text[-2].isalpha() and first.islower():
                text, next_glue = text[:-1], ""
        offsets.append(length + len(glue))
        parts += (glue, text)
        length += len(glue) + len(text)
        glue = next_glue
    return "".join(parts), offsets


def join_texts(texts: Sequence[str], line_of: Callable[[int], int]) -> tuple[str, list[int]] | None:
    """Join words of which only texts and lines are known, as `join_words` does; None where that takes their
    boxes, too.
    """
    plain = " ".join(texts)
    if not plain.isascii() and _NEEDS_CARE(plain):
        return None
    parts = [f"{text} " for text in texts[:-1]]
    if "- " in plain:
        for place, text in enumerate(texts[:-1]):
            is_cut = text[-1:] == "-" and len(text) > 2 and text[-2].isalpha()
            if is_cut and texts[place + 1][:1].islower() and line_of(place) != line_of(place + 1):
                parts[place] = text[:-1]
        plain = "".join(parts) + texts[-1]
    return plain, list(accumulate(map(len, parts), initial=0)) if texts else []


def quote_words(words: Sequence[Word]) -> str:
    """Quote `words` as they stand on the page, with single spaces where it parts them: how they are
    quoted.
    """
    parts: list[str] = []
    for index, word in enumerate(words):
        if index:
            parts.append(_between(words[index - 1], word))
        parts.append(word.text)
    return "".join(parts)


def quote_as_read(words: Sequence[Word], page: Sequence[Word]) -> str:
    """Quote `words`, some of a page's, as a person reads them: as `quote_words` has them, with those whole
    that a line's end cuts. Whether the hyphen is a word's own ("long-" / "term") or was put there ("un-" /
    "paid") is told by how the page writes it elsewhere, or else by how it begins.
    """
    texts = [word.text.replace(_SOFT_HYPHEN, "") for word in words]
    parts: list[str] = []
    for index, (word, text) in enumerate(zip(words, texts, strict=True)):
        if index + 1 == len(words):
            parts.append(text)
            break
        after = words[index + 1]
        is_cut = after.line != word.line and (
            word.text.endswith(_SOFT_HYPHEN)
            or (len(text) > 1 and text[-1] in _HYPHENS and text[-2].isalnum())
        )
        if is_cut and texts[index + 1][:1].isalnum() and texts[index + 1] not in _JOINS_PARTS:
            parts.append(text if _has_hyphen(text, texts[index + 1], page) else text.rstrip(_HYPHENS))
        else:
            parts += (text, _between(word, after))
    return "".join(parts)


def _has_hyphen(first: str, last: str, page: Sequence[Word]) -> bool:
    """Whether the word of which a line's end parts `first`, with its hyphen, and `last` has that hyphen."""
    if not first or first[-1] not in _HYPHENS:
        return False  # a soft one was there, and is gone
    before = re.split(r"[\W_]", first[:-1])[-1]
    if not last[0].islower() or len(before) < 2 or not before[-1].islower():
        return True  # "X-" / "ray", "10-" / "year", "COVID-" / "positive": nothing is cut there
    start, end = (_AROUND.sub("", text.casefold()) for text in (first, last))
    written = {_AROUND.sub("", word.text.casefold()) for word in page}
    if start + end in written:
        return False
    return f"{start}-{end}" in written or "-" in start or (start in _FIRST_PARTS and len(end) > _ENDING)


def _between(left: Word, right: Word) -> str:
    """What parts two words: nothing where a script without spaces goes on."""
    if left.text[-1:] < _FIRST_UNSPACED and right.text[:1] < _FIRST_UNSPACED:
        return " "
    before, after = _IS_UNSPACED(left.text[-1:]), _IS_UNSPACED(right.text)
    if left.line != right.line:
        return "" if before and after else " "
    gap = _gap(left.box, right.box) if before or after else 1e9
    return "" if gap <= _TOUCHING * max(_thickness(left.box), _thickness(right.box)) else " "


def box_lines(words: Sequence[Word]) -> tuple[Box, ...]:
    """Box each run of words on the same line: what is painted to highlight them.

    A gap of two line heights ends a run: the next word stands in another cell of a table. So does a step up
    or down, as on a skewed scan, where the box of a whole line would cover its neighbours.
    """
    boxes: list[Box] = []
    line: int | None = None
    high = wide = 0.0
    for word in words:
        box = word.box
        if word.line == line:
            last = boxes[-1]
            around = Box(*map(min, last[:2], box[:2]), *map(max, last[2:], box[2:]))
            high, wide = max(high, box.y1 - box.y0), max(wide, box.x1 - box.x0)
            is_level = around.y1 - around.y0 <= _LEVEL * high or around.x1 - around.x0 <= _LEVEL * wide
            if is_level and _gap(last, box) < 2 * max(_thickness(last), _thickness(box)):
                boxes[-1] = around
                continue
        boxes.append(box)
        line, high, wide = word.line, box.y1 - box.y0, box.x1 - box.x0
    return tuple(boxes)


def _gap(first: Box, other: Box) -> float:
    """The distance between two boxes of a line, whichever way it runs."""
    return max(other.x0 - first.x1, first.x0 - other.x1, other.y0 - first.y1, first.y0 - other.y1)


def _thickness(box: Box) -> float:
    return min(box.x1 - box.x0, box.y1 - box.y0)
