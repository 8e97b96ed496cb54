"""Finds words on the pages of one document, as they are written there."""

from __future__ import annotations

import re
import threading
import unicodedata
from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.core.documents import Box, Word, box_lines, join_texts, join_words
from app.core.packing import unpack_columns
from app.core.reading import MatchList

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u00a0\u202f\u2009", " "),
    }
)
"""Characters that a keyboard does not have, and what is typed for them."""
T = TypeVar("T", bound=np.generic)

_MAY_RUN_BACK = re.compile("[\u0590-\U0010ffff]").search
"""No character before these is written from right to left."""
_KEPT = 2
"""Documents whose folded text is kept: two are read side by side at most. About 25 KB a page."""

PackedPages = Sequence[tuple[int, bytes]]
"""Packed words by page number, in order."""


class WordFinder:
    """Finds words in documents; keeps the text of those looked at last, folded. Any thread may ask."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, tuple[PackedPages, FoldedPages]] = OrderedDict()

    def find(self, document: str, pages: PackedPages, wanted: str, *, whole: bool = False) -> MatchList:
        """Find every place where `wanted` stands; see `FoldedPages.find`. Without words, the document is
        made ready for them.
        """
        return self._fold(document, pages).find(wanted, whole=whole)

    def _fold(self, document: str, pages: PackedPages) -> FoldedPages:
        with self._lock:
            before, folded = self._kept.get(document, ((), None))
            if folded is None or before != pages:  # read anew since
                folded = FoldedPages(pages)
            self._kept[document] = pages, folded
            self._kept.move_to_end(document)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            return folded


class FoldedPages:
    """The running text of a document's pages as it is compared, and where each of its words stands.

    Places are counted through the running text of all pages.
    """

    def __init__(self, pages: PackedPages) -> None:
        """Take packed pages by number."""
        self._pages: list[tuple[int, int, str, NDArray[np.int64] | None]] = []
        """Number, first place, folded text, and where its characters come from, where that differs."""
        first = 0
        starts: list[NDArray[np.int64]] = []
        ends: list[NDArray[np.int64]] = []
        boxes: list[NDArray[np.float32]] = []
        lines: list[NDArray[np.int32]] = []
        backwards: list[NDArray[np.bool_]] = []
        numbers: list[NDArray[np.uint32]] = []
        for number, packed in pages:
            texts, columns, of_lines = unpack_columns(packed)
            text, offsets = _join(texts, columns, of_lines)
            folded, origins = _fold(text)
            self._pages.append((number, first, folded, None if origins is None else np.array(origins)))
            at = np.array(offsets, np.int64)
            starts.append(at + first)
            ends.append(_find_ends(text, at) + first)
            boxes.append(np.frombuffer(columns, np.float32).reshape(4, -1).T)
            lines.append(np.frombuffer(of_lines, np.int32))
            numbers.append(np.full(len(texts), number, np.uint32))
            backwards.append(_find_right_to_left(text, texts))
            first += len(text) + 1
        self._starts, self._ends = _chain(starts, np.int64), _chain(ends, np.int64)
        self._boxes = np.concatenate(boxes) if boxes else np.empty((0, 4), np.float32)
        self._lines, self._backwards = _chain(lines, np.int32), _chain(backwards, np.bool_)
        self._numbers = _chain(numbers, np.uint32)

    def find(self, wanted: str, *, whole: bool = False) -> MatchList:
        """Find every place where `wanted` stands, in any case; `whole` leaves out what is only a part of a
        word. What a line's end cuts is found too.
        """
        pattern = _make_pattern(wanted, whole)
        if pattern is None:
            return MatchList()
        found = []
        for _, first, folded, origins in self._pages:
            spans = [match.span() for match in pattern.finditer(folded)]
            if spans:
                places = np.array(spans, np.int64)
                if origins is not None:
                    places = np.stack((origins[places[:, 0]], origins[places[:, 1] - 1] + 1), axis=1)
                found.append(places + first)
        return self._box(np.concatenate(found)) if found else MatchList()

    def _box(self, spans: NDArray[np.int64]) -> MatchList:
        """Tell where stretches `[start, end)` of the text stand."""
        firsts = np.searchsorted(self._starts, spans[:, 0], side="right") - 1
        lasts = np.searchsorted(self._starts, spans[:, 1] - 1, side="right") - 1
        several = np.nonzero(firsts != lasts)[0]
        runs = self._box_runs(firsts[several], lasts[several], spans[several])
        counts = np.ones(len(spans), np.int64)
        counts[several] = [len(run) for run in runs]
        ends = np.cumsum(counts)
        boxes = np.empty((int(ends[-1]), 4), np.float32)
        boxes[ends - counts] = self._cut(firsts, spans)
        for place, run in zip(several.tolist(), runs, strict=True):
            boxes[ends[place] - counts[place] : ends[place]] = run
        return MatchList(
            array("I", self._numbers[firsts].tobytes()),
            array("I", np.concatenate(([0], ends)).astype(np.uint32).tobytes()),
            array("f", boxes.tobytes()),
        )

    def _box_runs(
        self, firsts: NDArray[np.int64], lasts: NDArray[np.int64], spans: NDArray[np.int64]
    ) -> list[tuple[Box, ...]]:
        """Tell where stretches of several words stand: a box for each line."""
        counts = lasts - firsts + 1
        ends = np.cumsum(counts)
        words = np.arange(int(counts.sum())) + np.repeat(firsts - ends + counts, counts)
        spread = np.repeat(spans, counts, axis=0)
        cut, lines = self._cut(words, spread).tolist(), self._lines[words].tolist()
        is_in = (self._starts[words] < spread[:, 1]) & (self._ends[words] > spread[:, 0])
        parts = [
            Word("", Box(*box), line, 0) if kept else None
            for box, line, kept in zip(cut, lines, is_in.tolist(), strict=True)
        ]
        return [
            box_lines([part for part in parts[end - count : end] if part is not None])
            for end, count in zip(ends.tolist(), counts.tolist(), strict=True)
        ]

    def _cut(self, words: NDArray[np.int64], spans: NDArray[np.int64]) -> NDArray[np.float32]:
        """Cut the boxes of words to stretches of the text, as if all characters were of one width."""
        starts, ends = self._starts[words], self._ends[words]
        length = np.maximum(ends - starts, 1)
        before = np.clip(spans[:, 0] - starts, 0, length) / length
        after = np.clip(spans[:, 1] - starts, 0, length) / length
        boxes: NDArray[np.float32] = self._boxes[words]
        upright = (boxes[:, 3] - boxes[:, 1] > boxes[:, 2] - boxes[:, 0]) & (length > 1)
        backwards = self._backwards[words] & ~upright
        before[backwards], after[backwards] = 1 - after[backwards], 1 - before[backwards]
        side = np.where(upright, 1, 0)
        rows = np.arange(len(words))
        low, high = boxes[rows, side], boxes[rows, side + 2]
        boxes[rows, side] = np.where(before == 0, low, low + before * (high - low))
        boxes[rows, side + 2] = np.where(after == 1, high, low + after * (high - low))
        return boxes


def _join(texts: list[str], columns: array[float], lines: array[int]) -> tuple[str, list[int]]:
    """Tell the running text of words, as `join_words` does, and where each starts."""
    joined = join_texts(texts, lines.__getitem__)
    if joined is None:
        count = len(texts)
        boxes = map(Box, *(columns[side * count : (side + 1) * count] for side in range(4)))
        joined = join_words([Word(*each, 0) for each in zip(texts, boxes, lines, strict=True)])
    return joined


def _find_ends(text: str, starts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Tell where words that start at those places of a text end, without the space after them."""
    if not len(starts):
        return starts
    ends = np.append(starts[1:], len(text))
    characters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    spaced = (ends > starts) & (characters[np.maximum(ends - 1, 0)] == ord(" "))
    result: NDArray[np.int64] = ends - spaced
    return result


def _find_right_to_left(text: str, texts: Sequence[str]) -> NDArray[np.bool_]:
    """Tell which words are written from right to left."""
    if text.isascii() or not _MAY_RUN_BACK(text):
        return np.zeros(len(texts), np.bool_)
    return np.array([unicodedata.bidirectional(each[:1]) in ("R", "AL") for each in texts], np.bool_)


def _chain(parts: Sequence[NDArray[T]], kind: type[T]) -> NDArray[T]:
    return np.concatenate(parts) if parts else np.empty(0, kind)


def _make_pattern(wanted: str, whole: bool) -> re.Pattern[str] | None:
    """Make a pattern of what is looked for, in folded text; None of nothing."""
    folded = " ".join(_fold(wanted)[0].split())
    if not folded:
        return None
    # A hyphen at a line's end is taken for the word's being cut there, whichever it was.
    parts = "".join("-?" if character == "-" else re.escape(character) for character in folded)
    if not parts.replace("-?", ""):
        parts = re.escape(folded)
    if whole:
        parts = f"(?<!\\w){parts}(?!\\w)"
    return re.compile(parts)


def _fold(text: str) -> tuple[str, list[int] | None]:
    """Fold `text` as it is compared, and for each of its characters the place it comes from, where these
    differ.

    Case, the form of quotes and dashes, ligatures and the width of characters make no difference.
    """
    if text.isascii():
        return text.lower(), None
    plain = text.translate(_ALIKE)
    if unicodedata.is_normalized("NFKC", plain):
        joined = plain.casefold()
        if len(joined) == len(text):  # a character may become several, and never none
            return joined, None
    folded = [_fold_all(character) for character in plain]
    joined = "".join(folded)
    if len(joined) == len(text) and all(len(each) == 1 for each in folded):
        return joined, None
    return joined, [place for place, each in enumerate(folded) for _ in each]


def _fold_all(character: str) -> str:
    if character.isascii():
        return character.lower()
    return unicodedata.normalize("NFKC", character).casefold().translate(_ALIKE)
