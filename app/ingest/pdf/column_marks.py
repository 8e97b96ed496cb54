"""Crosses and ticks in the columns of a table, told with the heads that they stand under: an X under "No".

In such a table nothing but marks stands under its heads, in two columns or more, or in one again and again.
Where crosses and ticks stand beside each other, they mean different things, and are left as they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.core.documents import Box
from app.ingest.text.scripts import RawWord

_CROSSES = frozenset("xX✗✘☓×☒⊠")
_TICKS = frozenset("✓✔☑")
_EMPTY = frozenset("☐")
_MARKS = _CROSSES | _TICKS | _EMPTY
_HEAD_WORDS = 4
_WORD_GAP = 0.6
"""Heights of a line: the widest gap between the words of a head."""
_ALONE = 1.0
"""Heights of a line between a mark and what stands beside it."""
_ASIDE = 1.0
"""Heights of a line that a mark may stand beside its head, left or right."""
_FARTHEST = 60.0
"""Heights of a line from a mark up to its head."""
_MOST_PAIRS = 4_000_000
"""Marks times words of a page that are looked at, which takes seconds. Judged: a full form has hundreds of
marks and a thousand words."""
_DRAWN = 1 << 19
"""The block of the first mark that is drawn: more than any page has of its own."""


@dataclass(slots=True)
class _Head:
    """Words at the head of a column, and the marks below them."""

    box: Box
    text: str
    marks: list[RawWord] = field(default_factory=list)


def tell_column_marks(words: Sequence[RawWord], drawn: Sequence[Box]) -> list[RawWord]:
    """Tell the marks among `words`, and those that are only `drawn`, with the heads of their columns: as the
    words "[No: ticked]" in their places.
    """
    strokes = [(*box, "×", _DRAWN + number, 0) for number, box in enumerate(drawn)]
    marks = [word for word in [*words, *strokes] if word[4] in _MARKS]
    if not marks or len(marks) * len(words) > _MOST_PAIRS:
        return list(words)
    texts = [word for word in words if word[4] not in _MARKS]
    marks = [mark for mark in marks if not any(_is_beside(mark, word) for word in texts)]
    heads = list(_find_heads(marks, texts))
    told: dict[int, str] = {}
    for head in heads:
        if _holds_text(head, texts) or not _is_of_table(head, heads, texts):
            continue
        if not _mean_one_thing(head, heads):
            continue
        for mark in head.marks:
            state = "not ticked" if mark[4] in _EMPTY else "ticked"
            told[id(mark)] = f"[{head.text}: {state}]"
    return _place(words, marks, told)


def _place(words: Sequence[RawWord], marks: Sequence[RawWord], told: Mapping[int, str]) -> list[RawWord]:
    """Place what is told of marks after the words left of them, with which they are read."""
    after: defaultdict[int, list[RawWord]] = defaultdict(list)
    known = {id(mark) for mark in marks}
    for mark in sorted((mark for mark in marks if id(mark) in told), key=lambda mark: mark[0]):
        left = [
            word for word in words if id(word) not in known and word[2] <= mark[0] and _is_level(mark, word)
        ]
        before = max(left, key=lambda word: word[2], default=mark)
        after[id(before)] += [(*mark[:4], part, *before[5:7]) for part in told[id(mark)].split()]
    found: list[RawWord] = []
    for word in words:
        if id(word) not in told:
            found.append(word)
        found += after.pop(id(word), ())
    return found + [word for some in after.values() for word in some]


def _height(word: RawWord) -> float:
    return word[3] - word[1]


def _is_level(one: RawWord, other: RawWord) -> bool:
    return min(one[3], other[3]) - max(one[1], other[1]) > 0.5 * min(_height(one), _height(other))


def _is_beside(mark: RawWord, word: RawWord) -> bool:
    """Whether a word stands so close to a mark that both are one text."""
    gap = max(word[0] - mark[2], mark[0] - word[2])
    return gap < _ALONE * min(_height(word), 2 * _height(mark)) and _is_level(mark, word)


def _find_heads(marks: Sequence[RawWord], texts: Sequence[RawWord]) -> Iterator[_Head]:
    """Find the words above marks, with nothing but marks between."""
    heads: dict[int, _Head] = {}
    for mark in marks:
        middle = (mark[0] + mark[2]) / 2
        best: RawWord | None = None
        for word in texts:
            aside = _ASIDE * _height(word)
            is_above = word[3] <= mark[1] + 0.3 * _height(word)
            is_near = mark[1] - word[3] <= _FARTHEST * _height(word)
            if is_above and is_near and word[0] - aside <= middle <= word[2] + aside:
                nearer = (
                    best is None
                    or word[3] > best[3] + 1
                    or (abs(word[3] - best[3]) <= 1 and _off(word, middle) < _off(best, middle))
                )
                best = word if nearer else best
        if best is None:
            continue
        words = _join_head(best, texts)
        first = id(words[0])
        if first not in heads:
            text = " ".join(word[4] for word in words).rstrip(":")
            box = Box(words[0][0], min(w[1] for w in words), words[-1][2], max(w[3] for w in words))
            heads[first] = _Head(box, text)
        heads[first].marks.append(mark)
    for head in heads.values():
        is_short = len(head.text.split()) <= _HEAD_WORDS and any(map(str.isalpha, head.text))
        if is_short and not head.text.endswith((".", ",", ";", "!", "?")):
            yield head


def _off(word: RawWord, x: float) -> float:
    return max(word[0] - x, x - word[2], 0.0)


def _join_head(word: RawWord, texts: Sequence[RawWord]) -> list[RawWord]:
    """Join a word and those that stand right beside it on its line."""
    level = sorted((other for other in texts if _is_level(word, other)), key=lambda other: other[0])
    at = next(place for place, other in enumerate(level) if other is word)
    first = last = at
    while first and level[first][0] - level[first - 1][2] <= _WORD_GAP * _height(word):
        first -= 1
    while last + 1 < len(level) and level[last + 1][0] - level[last][2] <= _WORD_GAP * _height(word):
        last += 1
    return level[first : last + 1]


def _holds_text(head: _Head, texts: Sequence[RawWord]) -> bool:
    """Whether words stand under a head, too, as those do that marks are only the bullets of."""
    aside = _ASIDE * (head.box.y1 - head.box.y0)
    bottom = max(mark[3] for mark in head.marks)
    return any(
        head.box.y1 - 1 <= word[1] < bottom
        and word[0] < head.box.x1 + aside
        and word[2] > head.box.x0 - aside
        for word in texts
    )


def _is_of_table(head: _Head, heads: Sequence[_Head], texts: Sequence[RawWord]) -> bool:
    """Whether a head is that of a column for marks: they are several, or there are such columns beside it,
    be it without any mark so far.
    """
    rows = {round(mark[1]) for mark in head.marks}
    if len(rows) > 1:
        return True
    if any(other is not head and _are_level(other.box, head.box) for other in heads):
        return True
    bottom = max(mark[3] for mark in head.marks)
    return any(
        _are_level(Box(*word[:4]), head.box)
        and not head.box.x0 <= word[0] <= head.box.x1
        and any(map(str.isalpha, word[4]))
        and _is_empty_below(word, bottom, texts)
        for word in texts
    )


def _are_level(one: Box, other: Box) -> bool:
    shared = min(one.y1, other.y1) - max(one.y0, other.y0)
    return shared > 0.5 * min(one.y1 - one.y0, other.y1 - other.y0)


def _is_empty_below(head: RawWord, bottom: float, texts: Sequence[RawWord]) -> bool:
    """Whether nothing stands under a head down to where the marks beside it end."""
    aside = _ASIDE * _height(head)
    return not any(
        word[1] >= head[3] - 1
        and word[1] < bottom
        and word[0] < head[2] + aside
        and word[2] > head[0] - aside
        for word in texts
    )


def _mean_one_thing(head: _Head, heads: Sequence[_Head]) -> bool:
    """Whether the marks under the heads of a row are all crosses or all ticks."""
    row = {mark[4] for other in heads if _are_level(other.box, head.box) for mark in other.marks}
    return not (row & _CROSSES and row & _TICKS)
