"""Label cells of rows with the heads of their columns, as the reader reads them: "Show: Boats; March: 310".

Set side by side, heads and cells do not tell a small model which stands below which; so labelled they do.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from app.answer.question.answer_type import Kind, classify_answer_type
from app.answer.retrieval.sentences import Source
from app.answer.text.abbreviations import find_initials
from app.answer.text.normalize import find_stems
from app.answer.text.numbers import Date, find_figures, is_date_stated
from app.core.documents import join_words
from app.pages.table_rows import Cell, Row, find_table_rows, label_cells

_WORD, _DIGIT = re.compile(r"[^\W\d_]{2}"), re.compile(r"\d")


@dataclass(frozen=True)
class LabelledRow:
    """A row as a text in which each of `cells` stands behind its label. `places` are the characters at which
    words of the page begin, and these words; `edges` the characters at which cells begin and end.
    """

    source: Source
    cells: tuple[tuple[str, Cell], ...]
    text: str
    places: tuple[tuple[int, int], ...]
    edges: tuple[int, ...]

    def find_words(self, first: int, last: int) -> tuple[int, int] | None:
        """Find the words of the page that the characters `first` … `last - 1` are; None where they are of a
        label.
        """
        begin = bisect_right(self.edges, first)
        if begin % 2 == 0 or self.edges[begin] < last:
            return None
        words = [word for place, word in self.places if self.edges[begin - 1] <= place < last]
        before = [word for place, word in self.places if self.edges[begin - 1] <= place <= first]
        return before[-1], words[-1] + 1

    def keep_named(self, question: str) -> LabelledRow | None:
        """Keep the cells below the heads of which the question names most, with those that tell the row: the
        first, and where that is a number or a day the first that is a name; those that the question names
        themselves, and where it asks who, all names. Heads are named by their first letters only where none
        is in full. None where no other head is named, or all are kept.
        """
        asked = set(find_stems(question))
        words = self.source.page.words
        texts = [join_words(words[cell.first : cell.last])[0] for _, cell in self.cells]
        telling = [bool(asked.intersection(find_stems(text))) for text in texts]
        names = [place for place, text in enumerate(texts) if _WORD.search(text) and not _DIGIT.search(text)]
        tells_row = {0, *(names if classify_answer_type(question) is Kind.NAME else names[:1])}
        labels = ["" if tells else label for (label, _), tells in zip(self.cells, telling, strict=True)]
        dates = find_figures(question).dates
        named = _count_named(labels, asked, dates)
        if not any(named):
            named = _count_named(labels, find_initials(" ".join(labels), question), dates)
        most = max(named, default=0)
        kept = tuple(
            each
            for place, each in enumerate(self.cells)
            if place in tells_row or telling[place] or named[place] == most
        )
        return _write_row(self.source, kept) if most and len(kept) < len(self.cells) else None


def _count_named(labels: Sequence[str], asked: Set[str], dates: Sequence[Date]) -> list[int]:
    """Count the words of each head that are asked for; of days, that which is named counts most, and others
    do not.
    """
    days = [is_head_of_day(label, dates) for label in labels]
    return [
        len(asked & set(find_stems(label))) if day is None else len(asked) * day
        for label, day in zip(labels, days, strict=True)
    ]


def is_head_of_day(label: str, dates: Sequence[Date]) -> bool | None:
    """Whether the head of a column is one of the dates, or in the month that is; None where none are given,
    or the head is no day.
    """
    given = find_figures(label)
    return any(is_date_stated(each, given) for each in dates) if dates and given.dates else None


def label_rows(sources: Mapping[int, Source]) -> dict[int, LabelledRow]:
    """Label those of the sources that are rows below heads, by their index."""
    pages: dict[tuple[str, int], list[Row]] = {}
    found: dict[int, LabelledRow] = {}
    for index, source in sources.items():
        if not source.is_row or source.heads is None:
            continue
        if source.place not in pages:
            pages[source.place] = find_table_rows(source.page)
        rows = pages[source.place]
        row = next((each for each in rows if each.first <= source.first < each.last), None)
        if row is not None and row.heads == source.heads:
            found[index] = _write_row(source, tuple(label_cells(source.page, rows, row)))
    return found


def _write_row(source: Source, labelled: tuple[tuple[str, Cell], ...]) -> LabelledRow:
    """Write a row below the heading or label that it stands under."""
    words = source.page.words
    text = f"{join_words(words[slice(*source.above)])[0]}: " if source.above is not None else ""
    places: list[tuple[int, int]] = []
    edges: list[int] = []
    for label, cell in labelled:
        first, last = max(cell.first, source.first), min(cell.last, source.last)
        if first >= last:
            continue
        text += "; " * bool(edges) + (f"{label}: " if label else "")
        said, offsets = join_words(words[first:last])
        places += [(len(text) + offset, word) for word, offset in enumerate(offsets, first)]
        edges += [len(text), len(text) + len(said)]
        text += said
    return LabelledRow(source, labelled, text, tuple(places), tuple(edges))
