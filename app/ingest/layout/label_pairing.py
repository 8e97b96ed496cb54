"""Labels and the values that stand with them, in whatever order a page draws them.

Forms are filled in after they were drawn: by fields, by a second program, or by a stamp over the whole
page. What is drawn late and stands right of a label, or right under it, is read with that label. Two columns
of text stand side by side as well; so what is only text must look like a label and its value.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from app.core.documents import Box


class Strip(NamedTuple):
    """Words that stand side by side: `box` is as seen, `block` and `line` tell what was drawn together."""

    box: Box
    text: str
    block: int
    line: int


@dataclass(slots=True, eq=False)
class Group:
    """Positions of strips that are read together: `head`, what is `beside` it, and the lines `below`."""

    head: int
    beside: list[int] = field(default_factory=list)
    below: list[int] = field(default_factory=list)


class _Found(NamedTuple):
    """The label of a value: its strip, whether it stands above, and whether that is certain."""

    label: int
    is_above: bool
    is_sure: bool


_FARTHEST = 40.0
"""Heights of a line between a label and its value."""
_UNDER = 1.1
"""Heights of a line between a label and the value below it."""
_LABEL_WORDS = 7
_ABBREVIATED = 3
"""Words of a label that may end with a stop, as "Policy no." does."""
_DIFFERENT = 1.04
_LOOSE = 0.6
"""Heights of a line between two labels, at least: lines of text stand closer."""
_FEWEST = 3
"""Values that must seem to have a label, where none certainly has."""
_MOST, _SOME = 0.75, 0.3
"""Share of what is drawn at a stretch that must find labels: likely ones, and certain ones."""
_ROW = 3
"""Values right of a label, from which on it is a row of a table."""
_MOST_RUNS = 4
_TALL = 2.5
"""Times the usual height of a line: what is taller stands on end, or is an ornament."""
_WORD_GAP = 0.8
"""Heights of a line: the widest gap between the words of a text."""
_BUCKET = 10.0
_LABEL_END = re.compile(r"[:：]\s*$|[._…]{3,}\s*$")
_SENTENCE_END = re.compile(r"[.!?;,。！？][\"'”’)\]]*$")
_NOTE_MARK = re.compile(r"[(\[]?\w{1,2}[)\]]|\d|[*†‡]+")
_OWN_LABEL = re.compile(r"\w[:：](?:\s|$)")


def may_pair(boxes: Sequence[Box], texts: Iterable[str]) -> bool:
    """Whether something is drawn after what stands below it, as what fills a form in is."""
    back = sum(_goes_back(one, other) for one, other in pairwise(boxes))
    return 0 < back < _MOST_RUNS or (back > 0 and any(map(_LABEL_END.search, texts)))


def pair_labels(strips: Sequence[Strip], fields: Mapping[int, Box]) -> list[Group]:
    """Pair labels with their values: `strips` in the order in which they are read. `fields` are the places,
    as seen, of the fields of a form by the blocks of their values, also of those that hold nothing.
    """
    return _Pairing(strips, fields).groups()


class _Pairing:
    def __init__(self, strips: Sequence[Strip], fields: Mapping[int, Box]) -> None:
        self._strips, self._fields = strips, fields
        self._drawn = [index for index, strip in enumerate(strips) if strip.block not in fields]
        self._lines = Counter(
            strip.block
            for place, strip in enumerate(strips)
            if not (
                place
                and strips[place - 1].block == strip.block
                and _is_level(strips[place - 1].box, strip.box)
            )
        )
        labels = Counter(strip.block for strip in strips if _LABEL_END.search(strip.text))
        self._of_text = {block for block, lines in self._lines.items() if labels[block] < _SOME * lines}
        """Blocks of which most lines are no labels."""
        self._in_rows: set[int] = set()
        """Labels of rows of tables."""
        self._groups = {index: Group(index) for index in self._drawn}
        self._after: defaultdict[int, list[Group]] = defaultdict(list)
        self._at: defaultdict[int, list[int]] = defaultdict(list)
        tall = _TALL * median([_measure_height(strip.box) for strip in strips] or [0.0])
        for index in self._drawn:
            if _measure_height(strips[index].box) > tall:
                continue
            for bucket in _list_buckets(strips[index].box):
                self._at[bucket].append(index)

    def groups(self) -> list[Group]:
        earlier: set[int] = set()
        runs = list(self._runs())
        if len(runs) <= _MOST_RUNS or any(_LABEL_END.search(strip.text) for strip in self._strips):
            for place, run in enumerate(runs):
                later = [index for other in runs[place + 1 :] for index in other]
                self._take_in(run, earlier, later, is_filled_in=len(runs) <= _MOST_RUNS)
                earlier.update(run)
        for value in self._find_values():
            self._fill_in(value)
        return list(self._order_groups())

    def _order_groups(self) -> Iterator[Group]:
        for index in self._drawn:
            if self._groups[index].head == index:
                yield self._groups[index]
                yield from self._after[index]
        yield from self._after[-1]

    # What is only drawn late

    def _runs(self) -> Iterator[list[int]]:
        """What is drawn from top to bottom at a stretch."""
        run: list[int] = []
        for index in self._drawn:
            if run and _goes_back(self._strips[run[-1]].box, self._strips[index].box):
                yield run
                run = []
            run.append(index)
        if run:
            yield run

    def _take_in(
        self, run: Sequence[int], earlier: set[int], later: Sequence[int], *, is_filled_in: bool
    ) -> None:
        """Put the strips of a run with the labels, or the values, that were drawn before it. `later`: what is
        drawn after it. `is_filled_in`: the page is drawn in a few runs, as a form and what fills it in are.
        """
        if not earlier:
            return
        # In many runs this is the work of hours, and no form is drawn in these.
        late = self._find_labels_above(later, {*earlier, *run}) if is_filled_in else set()
        found: dict[int, _Found] = {}
        for index in run:
            label = self._label_of(index, earlier, found)
            if label is not None and (label.is_sure or index not in late):
                found[index] = label
        values = Counter(label.label for label in found.values() if not label.is_above)
        torn = {
            self._strips[index].line
            for index in run
            if index not in found or values[found[index].label] >= _ROW
        }
        found = {index: label for index, label in found.items() if self._strips[index].line not in torn}
        heads = Counter(label.label for label in found.values() if label.is_above)
        if max(heads.values(), default=1) == 1:
            # A form of two columns may be filled in column by column.
            heads.update(late)
            heads.update(group.head for group in self._groups.values() if group.below)
        found = {
            index: label
            for index, label in found.items()
            if not label.is_above or self._is_head_of_its_own(label.label, earlier, heads)
        }
        sure = [index for index, label in found.items() if label.is_sure]
        likely = [label.label for label in found.values() if not label.is_sure]
        is_one_each = is_filled_in and all(values[label] <= 1 for label in likely)
        keeps_likely = (
            is_one_each
            and len(found) >= _MOST * len(run) > 1
            and (
                self._is_loose(likely)
                or all(self._is_other_script(label.label, index) for index, label in found.items())
            )
        )
        keeps_long = len(sure) >= _SOME * len(run)
        for index, (label_at, is_above, is_sure) in found.items():
            is_near = is_filled_in or not is_above
            if keeps_likely or (is_sure and is_near and (keeps_long or self._is_short(index))):
                self._join(self._groups[label_at], [index], is_below=is_above)
        for index in run:
            if index not in found and _LABEL_END.search(self._strips[index].text):
                self._take_value(index, earlier)

    def _label_of(self, index: int, earlier: set[int], found: Mapping[int, _Found]) -> _Found | None:
        """What seems to be the label of a strip that is drawn late."""
        value = self._strips[index]
        if _OWN_LABEL.search(value.text) or _NOTE_MARK.fullmatch(value.text):
            return None
        left = self._find_left(value.box, earlier)
        beside = self._find_left(value.box, found)
        above = self._find_above(value.box, earlier)
        if beside is not None and (
            left is None or self._find_right_edge(beside) > self._find_right_edge(left)
        ):
            own = self._find_under(index, earlier) if above is None else above
            if found[beside].is_above and own is not None and self._could_label(own, index):
                return _Found(own, True, found[beside].is_sure)
            return found[beside]
        if left is not None and left in self._groups[left].below and above is not None:
            return _Found(above, True, False) if self._could_label(above, index) else None
        if left is not None:
            if _LABEL_END.search(self._strips[left].text) and not self._ends_text(left):
                block = self._strips[left].block
                is_text = self._lines[block] > 1 and (self._lines[value.block] > 1 or block in self._of_text)
                return None if is_text else _Found(left, False, True)
            return _Found(left, False, False) if self._could_label(left, index) else None
        over = self._find_above(value.box, found)
        if over is not None and (above is None or self._strips[over].box.y1 > self._strips[above].box.y1):
            return found[over]._replace(is_above=True)
        under = self._find_under(index, earlier) if above is None else None
        if under is not None:
            return _Found(under, True, False)
        if above is None:
            aside = self._find_aside(value.box, earlier, found)
            return None if aside is None or self._has_value(aside, earlier) else _Found(aside, True, True)
        if self._has_value(above, earlier):
            return None
        if _LABEL_END.search(self._strips[above].text):
            return _Found(above, True, True)
        return _Found(above, True, False) if self._could_label(above, index) else None

    def _find_labels_above(self, values: Iterable[int], among: Container[int]) -> set[int]:
        """Find what stands right above values."""
        above = (self._find_above(self._strips[index].box, among) for index in values)
        return {label for label in above if label is not None}

    def _is_head_of_its_own(self, label: int, among: set[int], heads: Container[int]) -> bool:
        """Whether most of what stands beside a label has a value below it, too, as the heads of a table's
        columns do not.
        """
        box = self._strips[label].box
        row = {index for index in self._find_near(box) & among if _is_level(box, self._strips[index].box)}
        return sum(index in heads for index in row) >= _MOST * len(row)

    def _ends_text(self, label: int) -> bool:
        """Whether words stand right before what would be a label."""
        box = self._strips[label].box
        before = self._find_left(box, self._groups)
        return before is not None and box.x0 - self._find_right_edge(before) < _WORD_GAP * _measure_height(
            box
        )

    def _take_value(self, label: int, earlier: set[int]) -> None:
        """Put with a label that is drawn late the value that was drawn before it."""
        place = self._strips[label].box
        values = [
            index
            for index in earlier
            if _measure_overlap(place, self._strips[index].box) > 0.5 * _measure_height(place)
        ]
        right = [
            index for index in values if self._strips[index].box.x0 >= place.x1 - 0.3 * _measure_height(place)
        ]
        nearest = min(right, key=lambda index: self._strips[index].box.x0, default=None)
        if nearest is None or _OWN_LABEL.search(self._strips[nearest].text):
            return
        group = self._groups[nearest]
        if group.head == nearest and not group.beside and not group.below and self._is_short(nearest):
            self._join(self._groups[label], [nearest], is_below=False)

    def _has_value(self, label: int, among: Container[int]) -> bool:
        """Whether something stands right of a label, so that what is below is not its value."""
        if self._groups[label].beside or self._groups[label].head != label:
            return True
        box = self._strips[label].box
        return any(
            index in among and self._find_left(self._strips[index].box, (label,)) is not None
            for index in self._find_near(box)
            if not _LABEL_END.search(self._strips[index].text) and self._strips[index].box.x0 > box.x1
        ) and bool(_LABEL_END.search(self._strips[label].text))

    def _could_label(self, label: int, value: int) -> bool:
        one, other = self._strips[label], self._strips[value]
        words = len(one.text.split())
        return (
            words <= _LABEL_WORDS
            and any(map(str.isalpha, one.text))
            and (words <= _ABBREVIATED or not _SENTENCE_END.search(one.text))
            and (
                self._lines[one.block] == self._lines[other.block] == 1 or self._is_other_script(label, value)
            )
        )

    def _is_other_script(self, label: int, value: int) -> bool:
        """Whether two strips are in letters of another font or size."""
        low, high = sorted(_measure_height(self._strips[index].box) for index in (label, value))
        return high > _DIFFERENT * low

    def _is_short(self, index: int) -> bool:
        strip = self._strips[index]
        return len(strip.text.split()) <= _LABEL_WORDS and self._lines[strip.block] == 1

    def _is_loose(self, labels: Sequence[int]) -> bool:
        """Whether labels stand apart, as lines of text and the items of a list do not."""
        boxes = sorted((self._strips[label].box for label in set(labels)), key=lambda box: box.y0)
        return all(
            below.y0 - above.y1 > _LOOSE * _measure_height(above)
            for above, below in pairwise(boxes)
            if _measure_overlap(above, below) < 0.5 * _measure_height(above)
        )

    # What is known to be a value

    def _find_values(self) -> Iterator[list[int]]:
        """Find the strips of each field, from top to bottom and from left to right."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for index, strip in enumerate(self._strips):
            if strip.block in self._fields:
                found[strip.block].append(index)
        order = sorted(found, key=lambda block: (self._fields[block].y0, self._fields[block].x0))
        return (found[block] for block in order)

    def _fill_in(self, value: list[int]) -> None:
        """Put the value of a field with its label, or with the row of a table that it stands in."""
        first = self._strips[value[0]]
        place = self._fields[first.block]
        row = Box(place.x0, first.box.y0, place.x1, first.box.y1)
        left = self._find_left(row, self._groups)
        left = self._find_left(place, self._groups) if left is None else left
        above = self._find_above(place, self._groups)
        if above is not None and self._has_between(self._strips[above].box, place, across=False):
            above = None
        in_row = left is not None and self._has_between(self._strips[left].box, place, across=True)
        if left is not None and (not in_row or above is None or left in self._in_rows):
            if above is not None:
                self._in_rows.add(left)
            self._join(self._groups[left], value, is_below=len(value) > 1)
        elif above is not None:
            self._join(self._groups[above], value, is_below=True)
        else:
            self._leave_alone(value, row)

    def _has_between(self, one: Box, other: Box, *, across: bool) -> bool:
        """Whether another field stands between two places, side by side or one below the other."""
        for place in self._fields.values():
            if place == other:
                continue
            x, y = (place.x0 + place.x1) / 2, (place.y0 + place.y1) / 2
            if (
                across
                and one.x1 - 2 <= x <= other.x0 + 2
                and _measure_overlap(place, other) > 0.5 * _measure_height(place)
            ):
                return True
            if not across and one.y1 - 2 <= y <= other.y0 + 2 and place.x0 < other.x1 and place.x1 > other.x0:
                return True
        return False

    def _leave_alone(self, value: list[int], row: Box) -> None:
        """Leave alone a value without a label: it comes after what stands above it."""
        higher = [
            index
            for index in self._drawn
            if self._strips[index].box.y1 <= row.y0 + 0.5 * _measure_height(row)
        ]
        last = max(higher, key=lambda index: self._strips[index].box.y1, default=-1)
        self._after[self._groups[last].head if last >= 0 else -1].append(Group(value[0], below=value[1:]))

    # Where things stand

    def _join(self, group: Group, value: Sequence[int], *, is_below: bool) -> None:
        if is_below or group.below:
            # A value of several lines goes on where it began.
            group.below += [*group.beside, *value]
            group.beside = []
        else:
            group.beside += value
        for index in value:
            if index in self._groups:
                self._groups[index] = group

    def _find_right_edge(self, index: int) -> float:
        return self._strips[index].box.x1

    def _find_near(self, box: Box, more: float = 0.0) -> set[int]:
        """Find the strips at the height of `box`, and up to so much above it."""
        near = Box(box.x0, box.y0 - more, box.x1, box.y1)
        return {index for bucket in _list_buckets(near) for index in self._at.get(bucket, ())}

    def _find_left(self, box: Box, among: Container[int]) -> int | None:
        """Find what stands at the same height, next to the left."""
        best, nearest = None, _FARTHEST * _measure_height(box)
        for index in self._find_near(box):
            other = self._strips[index].box
            gap = box.x0 - other.x1
            if index in among and -0.3 * _measure_height(other) <= gap < nearest and _is_level(box, other):
                best, nearest = index, gap
        return best

    def _find_above(self, box: Box, among: Container[int]) -> int | None:
        """Find what stands right above and begins where `box` does."""
        best, nearest = None, float("inf")
        for index in self._find_near(box, 2 * _UNDER * _measure_height(box)):
            other = self._strips[index].box
            height = _measure_height(other)
            gap = box.y0 - other.y1
            is_over = -0.5 * height <= gap <= _UNDER * height and abs(box.x0 - other.x0) <= 1.5 * height
            if index in among and is_over and other.y0 < box.y0 and gap < nearest:
                best, nearest = index, gap
        return best

    def _find_under(self, value: int, among: Container[int]) -> int | None:
        """Find the small print right below a value that tells what it is, as under a line to fill in."""
        box = self._strips[value].box
        height = _measure_height(box)
        near = Box(box.x0, box.y0, box.x1, box.y1 + 2 * _UNDER * height)
        best, nearest = None, float("inf")
        for index in self._find_near(near):
            other = self._strips[index].box
            gap = other.y0 - box.y1
            is_below = -0.5 * height <= gap <= _UNDER * height and abs(box.x0 - other.x0) <= 1.5 * height
            is_small = height > _DIFFERENT * _measure_height(other)
            if index in among and is_below and is_small and gap < nearest and self._could_label(index, value):
                best, nearest = index, gap
        return best

    def _find_aside(self, box: Box, among: Container[int], values: Container[int]) -> int | None:
        """Find the label left of what begins a little below it, in a column of values."""
        in_column = any(
            index in values and abs(self._strips[index].box.x0 - box.x0) < 1
            for index in self._find_near(box, 20 * _measure_height(box))
        )
        best, nearest = None, float("inf")
        for index in self._find_near(box, _measure_height(box)) if in_column else ():
            other = self._strips[index].box
            gap = box.x0 - other.x1
            is_aside = (
                other.y0 < box.y0 and box.y0 - other.y1 <= 0.5 * _measure_height(box) and 0 <= gap < nearest
            )
            if index in among and is_aside and _LABEL_END.search(self._strips[index].text):
                best, nearest = index, gap
        return best


def _goes_back(one: Box, other: Box) -> bool:
    """Whether what is drawn next stands above, or at the same height to the left."""
    return other.y1 <= one.y0 + 2 or (other.x1 <= one.x0 + 1 and _is_level(one, other))


def _list_buckets(box: Box) -> Iterable[int]:
    return range(int(box.y0 // _BUCKET), min(int(box.y1 // _BUCKET), int(box.y0 // _BUCKET) + 200) + 1)


def _measure_height(box: Box) -> float:
    return box.y1 - box.y0


def _measure_overlap(one: Box, other: Box) -> float:
    """Measure how much of their heights two boxes share."""
    return min(one.y1, other.y1) - max(one.y0, other.y0)


def _is_level(one: Box, other: Box) -> bool:
    return _measure_overlap(one, other) > 0.5 * min(_measure_height(one), _measure_height(other))
