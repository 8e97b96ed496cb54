"""Look up figures of accounts in the tables of a document, each with the cell it stands in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from itertools import chain

from app.answer.calculation.accounts.formulas import Figure, Item, load_glossary, normalize_item
from app.answer.calculation.accounts.periods import (
    WHOLE_YEAR,
    count_months,
    find_ends_of_years,
    find_last_months,
    find_periods,
    tell_month_ended,
)
from app.answer.retrieval.sentences import Source
from app.answer.text.normalize import find_stems
from app.answer.verification.attribution import Quote
from app.core.answers import Hit
from app.core.documents import Page, Passage
from app.core.figure_tables import FigureCell, FigureRow, FigureTable
from app.library.library import Library

_MOST_PAGES = 10
"""Pages of a document that are looked at for one of its statements, or for a figure elsewhere."""
_MOST_PASSAGES = 400
"""Passages that a document's words are looked up in, of those that speak for a figure most."""
_NAMED_SO = {
    "income": re.compile(
        r"statements? of (?:\w+ )?(?:income|operations|earnings|profit)|income statements?", re.I
    ),
    "balance": re.compile(r"balance sheets?|statements? of financial (?:position|condition)", re.I),
    "cash": re.compile(r"statements? of cash flows?|cash flows? statements?", re.I),
}
_TELLING = {
    "income": (
        (
            "net income",
            "net earnings",
            "net loss",
            "net income loss",
            "consolidated net income",
            "net profit",
        ),
        ("revenue", "sales", "operating income", "cost of", "income tax", "operating profit"),
    ),
    "balance": (
        ("total assets", "total liabilities and", "total current liabilities"),
        ("total", "goodwill", "cash"),
    ),
    "cash": (
        ("operating activities",),
        ("investing activities", "capital expenditures", "depreciation", "purchase"),
    ),
}
"""Words of which a label of the statement begins or consists, at least one of each kind."""
_NOT_THE_WHOLE = re.compile(
    r"\bparent\b|guarantor|pro forma|condensed consolidating|\bsegments?\b|discontinued|quarterly"
    r"|unconsolidated|supplement|non-?gaap|comprehensive income \(loss\)$",
    re.IGNORECASE,
)
_A_SHARE = re.compile(r"\bper\b.*\bshare\b|\ba share\b|shares? outstanding", re.IGNORECASE)
_LONGEST_TITLE = 12
"""Words of a title up to which a year in it is that of the table. *Judged*."""
_TO_DATE = re.compile(r"\byear[- ]to[- ]date\b|\bYTD\b", re.IGNORECASE)
_OTHER_COLUMN = re.compile(
    r"\bvs\.?\b|\bchange\b|%|\bincrease\b|\bdecrease\b|\bpro forma\b|\badjust", re.IGNORECASE
)
_CUT = re.compile(
    r",? (?:net of|less|including|excluding|exclusive of|inclusive of|at cost)\b.*$", re.IGNORECASE
)


@dataclass(frozen=True)
class FoundFigure:
    """A figure in its cell. `value` is in `scale` (1: as it is written; None: the page does not say).

    Of an item that is only the heading of its parts, it is their sum, and `cell` is the first of them.
    """

    figure: Figure
    value: Decimal
    scale: Decimal | None
    cell: FigureCell
    currency: str
    shown: str
    """As it is written, without its currency; what is spent is positive."""
    quotes: tuple[Quote, ...]


@dataclass
class Accounts:
    """One document's tables of figures, read as they are needed. `hits` are those of the question; `stop` is
    called often, and raises Cancelled when the person has stopped it.
    """

    document: str
    library: Library
    hits: Sequence[Hit]
    stop: Callable[[], None]
    _tables: dict[int, tuple[FigureTable, ...]] = field(default_factory=dict)
    _statements: dict[str, list[FigureTable]] = field(default_factory=dict)

    def find(self, figure: Figure) -> FoundFigure | None:
        """Find the figure, or None where it is not to be had for certain."""
        item = figure.item
        if item.statement:
            for table in self._find_statement(item.statement):
                found = self._find_in_table(table, figure)
                if found is not None:
                    return found
            return None
        for tables in self._look_elsewhere(item.names[0]):
            found_all = [
                found for table in tables if (found := self._find_in_table(table, figure)) is not None
            ]
            if found_all:
                values = {found.value * (found.scale or 1) for found in found_all}
                return found_all[0] if len(values) == 1 else None
        return None

    def find_only_year(self, items: Iterable[Item]) -> int | None:
        """Find the one year of which items are told by quarters; None where they are of several, or none."""
        years: set[int] = set()
        for item in items:
            elsewhere = self._look_elsewhere(item.names[0]) if not item.statement else ()
            tables = (
                self._find_statement(item.statement) if item.statement else chain.from_iterable(elsewhere)
            )
            for table in tables:
                above = _find_year_above(table)
                told = [each for head in table.heads for each in find_periods(head, above)]
                if _find_row(table, item) is not None:
                    years |= {each.year for each in told if each.quarter or each.day}
        return next(iter(years)) if len(years) == 1 else None

    # --- tables

    def _find_statement(self, kind: str) -> list[FigureTable]:
        """Find the tables that are of this statement, the likeliest first."""
        if kind not in self._statements:
            tables = enumerate(self._load_tables(self._find_pages_like(kind)))
            scored = [(_estimate_likelihood(table, kind), -place, table) for place, table in tables]
            scored = [each for each in scored if each[0] > 0]
            scored.sort(key=lambda each: each[:2], reverse=True)
            # What is not in the likeliest is not taken from another, which may be of a part of the company.
            near = [table for _, _, table in scored if abs(table.page - scored[0][2].page) <= 1]
            self._statements[kind] = near
        return self._statements[kind]

    def _find_pages_like(self, kind: str) -> list[int]:
        """Find the pages that name most items of a statement, with the page after each: statements go on
        there.
        """
        names = [i.names[:6] for i in load_glossary().items.values() if i.statement == kind]
        scores = {
            number: sum(any(name in text for name in each) for each in names)
            for number, text in self._texts.items()
            if any(word in text for word in _TELLING[kind][0])
        }
        best = sorted(scores, key=lambda number: -scores[number])[:_MOST_PAGES]
        return list(dict.fromkeys([*best, *(number + 1 for number in best)]))

    def _look_elsewhere(self, phrase: str) -> Iterator[list[FigureTable]]:
        """Look for tables that may have such a row: first on the pages found for the question, then on
        any.
        """
        words = normalize_item(phrase).split()
        keys = self.library.score_words(phrase, (self.document,), _MOST_PASSAGES)
        texts = self._group_by_page(self.library.load_passages(list(keys)))
        numbers = [number for number, text in texts.items() if all(word in text for word in words)]
        found = {hit.page for hit in self.hits if hit.document == self.document}
        yield list(self._load_tables([number for number in numbers if number in found]))
        yield list(self._load_tables(numbers[:_MOST_PAGES]))

    @cached_property
    def _texts(self) -> dict[int, str]:
        """The text of each page in plain form."""
        return self._group_by_page(self.library.load_document_passages(self.document))

    @cached_property
    def _ends_of_years(self) -> frozenset[int]:
        """The months that its years end with, as far as it says."""
        keys = self.library.score_words("fiscal year ended", (self.document,), _MOST_PASSAGES)
        texts = (passage.text for passage in self.library.load_passages(list(keys)))
        return frozenset(month for text in texts for month in find_ends_of_years(text))

    def _group_by_page(self, passages: Iterable[Passage]) -> dict[int, str]:
        """Group what stands on each page of some passages, in plain form, in the order of the pages."""
        texts: dict[int, list[str]] = {}
        for passage in passages:
            for number in {span.page for span in passage.spans}:
                texts.setdefault(number, []).append(passage.text)
        found = {}
        for number in sorted(texts):
            self.stop()
            found[number] = normalize_item(" ".join(texts[number]))
        return found

    def _load_tables(self, numbers: Sequence[int]) -> Iterator[FigureTable]:
        for number in numbers:
            self.stop()
            if number not in self._tables:
                self._tables |= self.library.load_figure_tables(self.document, [number])
            yield from self._tables.get(number, ())

    # --- cells

    def _find_in_table(self, table: FigureTable, figure: Figure) -> FoundFigure | None:
        row = _find_row(table, figure.item)
        rows = [row] if row is not None else _find_parts(table, figure.item)
        is_told_by_months = figure.period.quarter is not None or figure.period.months == WHOLE_YEAR
        ends = self._ends_of_years if rows and is_told_by_months else frozenset()
        cells = [_find_cell(table, each, figure, ends) for each in rows]
        if not rows or any(cell is None or cell.value is None for cell in cells):
            return None
        page = self.library.load_pages(self.document, [table.page]).get(table.page)
        if page is None:  # the document was taken out meanwhile
            return None
        pairs = [(each, cell) for each, cell in zip(rows, cells, strict=True) if cell is not None]
        values = [_read_value(each, cell, figure.item) for each, cell in pairs]
        first_row, first = pairs[0]
        unscaled = first.percent or _A_SHARE.search(" ".join((first_row.label, *first_row.section)))
        currency = next((c.currency for r in table.rows for c in r.cells if c and c.currency), "")
        shown = " + ".join(_format_cell(cell, value) for (_, cell), value in zip(pairs, values, strict=True))
        return FoundFigure(
            figure=figure,
            value=sum(values, Decimal(0)),
            scale=Decimal(1) if unscaled else table.scale,
            cell=first,
            currency="" if first.percent else currency,
            shown=f"({shown})" if len(pairs) > 1 else shown,
            quotes=tuple(self._quote(page, each, cell) for each, cell in pairs),
        )

    def _quote(self, page: Page, row: FigureRow, cell: FigureCell) -> Quote:
        """Quote the row, where its words stand together; otherwise the figure alone."""
        known = self.library.find_document(self.document)
        title, path = (known.title, known.path) if known is not None else ("", "")
        hit = Hit(self.document, 0, title, path, page.number, "", 0.0, ())
        whole = row.words[-1] - row.words[0] + 1 == len(row.words)
        first, last = (row.words[0], row.words[-1] + 1) if whole else (cell.first, cell.last)
        return Quote(Source(hit, 0, page, first, last), first, last)


def _estimate_likelihood(table: FigureTable, kind: str) -> float:
    """Estimate how sure it is that a table is this statement, or a part of it; 0 where it is not."""
    labels = [normalize_item(row.label) for row in table.rows]
    labels += [normalize_item(name) for row in table.rows for name in row.section]
    told = sum(any(any(word in label for label in labels) for word in words) for words in _TELLING[kind])
    named = bool(_NAMED_SO[kind].search(table.title))
    others = any(_NAMED_SO[other].search(table.title) for other in _NAMED_SO if other != kind) and not named
    if others or told == 0 or (told < 2 and not named):
        return 0.0
    if kind == "income" and any("operating activities" in label for label in labels):
        return 0.0
    likely = told + 3.0 * named + min(len(table.rows), 20) / 20
    if re.search(r"\bconsolidated\b", table.title, re.IGNORECASE):
        likely += 1.0
    if _NOT_THE_WHOLE.search(table.title):
        likely -= 3.0
    return max(likely, 0.01)


def _find_row(table: FigureTable, item: Item) -> FigureRow | None:
    """Find the row that is the item, by the best of its names."""
    best: tuple[int, FigureRow] | None = None
    wanted = set(find_stems(item.names[0])) if not item.statement else set()
    for row in table.rows:
        if not any(row.cells) or not row.label:
            continue
        if item.statement and _A_SHARE.search(" ".join((row.label, *row.section))):
            continue
        rank = _rank(row, item)
        if rank is None and wanted and wanted == set(find_stems(row.label)):
            rank = len(item.names)
        if rank is not None and (best is None or rank < best[0]):
            best = rank, row
    return best[1] if best else None


def _find_parts(table: FigureTable, item: Item) -> list[FigureRow]:
    """Find the rows below a heading that is the item, where nothing sums them up."""
    if not item.statement:
        return []
    parts = [
        row
        for row in table.rows
        if row.section and normalize_item(row.section[-1]) in item.names and any(row.cells)
    ]
    is_summed = any(normalize_item(row.label).startswith("total") or not row.label for row in parts)
    return parts if len(parts) > 1 and not is_summed else []


def _read_value(row: FigureRow, cell: FigureCell, item: Item) -> Decimal:
    """Read the cell's figure; that of something spent is positive where its whole row is written as
    negative.
    """
    value = cell.value or Decimal(0)
    if item.spent and all(each is None or (each.value or 0) <= 0 for each in row.cells):
        return abs(value)
    return value


def _format_cell(cell: FigureCell, value: Decimal) -> str:
    text = re.sub(r"[\s$€£¥]", "", cell.text)
    return text.strip("()-−–") if value > 0 and not cell.percent else text


def _rank(row: FigureRow, item: Item) -> int | None:
    """Rank a row by the place of the label among the item's names."""
    labels = {normalize_item(row.label), normalize_item(_CUT.sub("", row.label))}
    if normalize_item(row.label) == "total" and row.section:
        labels.add(f"total {normalize_item(row.section[-1])}")
    for place, name in enumerate(item.names):
        if name in labels:
            return place
        if name.endswith(" to") and any(
            label.startswith(name + " ") and "controlling" not in label for label in labels
        ):
            return place
    return None


def _find_cell(table: FigureTable, row: FigureRow, figure: Figure, ends: frozenset[int]) -> FigureCell | None:
    """Find the row's figure in the column of its period, if there is one such column for certain; `ends` are
    the months that years end with.
    """
    year = _find_year_above(table)
    fitting = [
        cell
        for head, cell in zip(table.heads, row.cells, strict=True)
        if cell is not None and _is_of(head, year, figure, ends)
    ]
    if len(fitting) > 1:
        heads = {id(cell): head for head, cell in zip(table.heads, row.cells, strict=True)}
        fitting = [cell for cell in fitting if not _OTHER_COLUMN.search(heads[id(cell)])] or fitting
    if len(fitting) > 1:
        fitting = [cell for cell in fitting if not cell.percent] or fitting
    return fitting[0] if len({cell.value for cell in fitting}) == 1 else None


def _find_year_above(table: FigureTable) -> int | None:
    """Find the one year that stands above a table of which no column tells its own."""
    if any(find_periods(head) for head in table.heads) or len(table.title.split()) > _LONGEST_TITLE:
        return None
    years = {each.year for each in find_periods(table.title)}
    return next(iter(years)) if len(years) == 1 else None


def _is_of(head: str, year: int | None, figure: Figure, ends: frozenset[int]) -> bool:
    """Whether a column is of the figure's period. One is of a quarter where its head names the quarter, or
    three months that end with it; of a balance, which is of a day, also where it names that day. One is of a
    day only where it names that, but a year that is told by its last day is also one without. `year`: the
    one of quarters that are told without.
    """
    period = figure.period
    said = find_periods(head, year)
    if {each.year for each in said} != {period.year}:
        return False
    months = count_months(head)
    days = {each.day for each in said}
    if period.months == WHOLE_YEAR and period.day is not None:
        is_its_end = not ends or tell_month_ended(*period.day) in ends
        return months in (None, WHOLE_YEAR) and (days == {period.day} or (days == {None} and is_its_end))
    if period.day is not None and days != {period.day}:
        return False
    if period.months is not None:
        return months == period.months
    if period.day is not None:  # what was earned by then may be of any number of months
        return months == WHOLE_YEAR or figure.item.statement == "balance"
    if period.quarter is None:
        return months in (None, WHOLE_YEAR)
    if months not in (None, 3) or _TO_DATE.search(head):
        return False
    named = {each.quarter for each in said} - {None}
    if named:
        return named == {period.quarter}
    is_of_its_end = find_last_months(head) == {3 * period.quarter}
    return ends == {12} and is_of_its_end and (months == 3 or figure.item.statement == "balance")
