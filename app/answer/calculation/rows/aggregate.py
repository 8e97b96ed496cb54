"""Aggregate the rows of a table as a question asks: from the cells, each that matters cited.

The table that the question means is the one that accounts for most of its words. Where a word stays that
nothing in the table accounts for, or a column is not told for certain, nothing is computed and that is said.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import cache
from statistics import median

from app.answer.calculation.accounts.parse_question import parse_computation
from app.answer.calculation.rows.filters import filter_rows, goes_on_below_total
from app.answer.calculation.rows.operations import Operation, find_operation
from app.answer.calculation.rows.parse_question import Plan, plan_computation
from app.answer.calculation.rows.schema_linking import Filter
from app.answer.composition.compose import Written
from app.answer.composition.formats import is_structured
from app.answer.provenance import Provenance
from app.answer.request import Request
from app.answer.retrieval.sentences import Source
from app.answer.verification.attribution import Checked, Quote
from app.core.answers import Answer, Calculation, Hit, Input, NotFound, Support
from app.core.documents import Document, Page
from app.core.grids import Column, ColumnKind, Grid, GridHead
from app.library.library import Library
from app.pages.cells import find_row_words

_MOST_TABLES = 60
"""Tables of which the cells are looked at for one question, the likeliest by their heads first."""
_MOST_CITED, _ENDS = 12, 3
"""Rows cited each by itself; of more the first and the last few."""
_MOST_GROUPS = 20
_NEAR = 0.5
"""The cosine from which on a word is taken for another word for a head. Judged:
tests/benchmarks/thresholds.py.
"""
COMPUTED = "Computed by Carrel from the cells of the table, without a language model."
_NAMES = {
    Operation.SUM: "Total",
    Operation.MEAN: "Mean",
    Operation.MEDIAN: "Median",
    Operation.LARGEST: "Largest",
    Operation.SMALLEST: "Smallest",
}

_SMALLEST = re.compile(r"\b(?:smallest|lowest|least|fewest|niedrigste|kleinste|wenigsten)\b", re.IGNORECASE)
_FIGURES = (Operation.SUM, Operation.MEAN, Operation.MEDIAN)


@dataclass(frozen=True)
class _PlannedTable:
    """A table with what is to be computed of it."""

    head: GridHead
    document: Document
    grid: Grid
    plan: Plan


def answer_from_rows(provenance: Provenance) -> Answer | None:
    """Answer with what the program can compute over a table; say that it was not computed, where the question
    certainly asks for it; None where the question is not for it.
    """
    if is_structured(provenance.request.style) or find_operation(provenance.alone) is None:
        return None
    found = _find_tables(provenance.request, provenance.alone)
    if not found:
        return None
    most = max(each.plan.linked for each in found)
    if not most and len(provenance.request.documents_in_scope) > 1:
        return None
    best = [each for each in found if each.plan.linked == most]
    whole = [each for each in best if not each.plan.leftovers and not each.plan.missing]
    if not whole:
        return _refuse_to_compute(provenance, best[0])
    if any(_states_sum(each) for each in whole):
        return None
    if len({(each.grid.name, each.document.id) for each in whole}) > 1 and len(whole) > _ENDS:
        return None
    lines = _AnswerBuilder(provenance)
    for each in whole[:_ENDS]:
        provenance.request.stop_if_cancelled()
        lines.tell(each)
    return lines.answer()


def _find_tables(request: Request, alone: str) -> list[_PlannedTable]:
    """Find the tables in scope that the question may be about."""
    documents = {each.id: each for each in request.documents_in_scope}
    heads = [each for each in request.library.list_grid_heads() if each.document in documents]
    is_account = parse_computation(alone) is not None
    found = []
    for head in heads[:_MOST_TABLES]:
        document = documents[head.document]
        grid = request.library.load_grid(head)
        if grid is None or (is_account and not grid.numbers):
            continue  # a statement's lines are not records: see `arithmetic`
        names = (head.name, document.title)
        made = plan_computation(alone, grid, names)
        if made is not None:
            found.append(_PlannedTable(head, document, grid, _account_for_heads(request, made, grid, names)))
    return found


def _account_for_heads(request: Request, made: Plan, grid: Grid, names: Sequence[str]) -> Plan:
    """Account for heads: the plan without leftovers that are other words for a head: "employees" where the
    column is "Name".
    """
    # Names and numbers are what they are.
    words = [word for word in made.leftovers if word.islower() or not word.isascii()]
    if not words or len(made.leftovers) > len(words):
        return made
    known = [*(column.head for column in grid.columns), *names]
    vectors = request.meaning.embed([*words, *known])
    cosines = vectors[: len(words)] @ vectors[len(words) :].T
    left = [word for word, row in zip(words, cosines, strict=True) if float(row.max()) < _NEAR]
    return replace(made, leftovers=tuple(left))


def _states_sum(found: _PlannedTable) -> bool:
    """Whether a sum of all rows is asked for, and the table states it with what is added to it."""
    plan, columns = found.plan, found.grid.columns
    is_of_all = plan.operation is Operation.SUM and not plan.filters and plan.group is None
    return is_of_all and plan.measure is not None and goes_on_below_total(columns[plan.measure])


def _refuse_to_compute(provenance: Provenance, best: _PlannedTable) -> Answer | None:
    """Say that it was not computed, and why, where the table certainly is the one that is meant."""
    is_only = all(each.id == best.document.id for each in provenance.request.documents_in_scope)
    if not best.grid.numbers:
        return None  # what a table on a page does not tell, the text around it may
    # Among other documents, where two things at least speak for this sheet.
    if not is_only and best.plan.linked <= 1:
        return None
    why = best.plan.missing
    if best.plan.leftovers:
        words = ", ".join(f"“{word}”" for word in best.plan.leftovers)
        name = best.grid.name if best.grid.name not in ("", "Table") else best.document.title
        why = f"nothing in the table “{name}” is called {words}"
    said = f"This was not computed: {why}. Its columns are {', '.join(best.head.heads)}."
    return replace(provenance.compose_not_found(NotFound.NOT_ANSWERED), answer=said)


class _AnswerBuilder:
    """The lines of an answer, with what they were computed from."""

    def __init__(self, provenance: Provenance) -> None:
        self._provenance = provenance
        self._pairs: list[tuple[Written, Checked]] = []
        self._made: list[tuple[Calculation, list[tuple[Quote, str, str, Decimal]]]] = []

    def answer(self) -> Answer | None:
        """Compose the answer that these lines make."""
        if not self._pairs:
            return None
        made = self._provenance.compose_answer(
            [one for one, _ in self._pairs], [one for _, one in self._pairs], COMPUTED
        )
        numbers = {replace(citation, number=0): citation.number for citation in made.citations}
        calculations = []
        for calculation, cells in self._made:
            inputs = [
                Input(name, "", shown, float(value), numbers[quote.make_citation(0)])
                for quote, name, shown, value in cells
            ]
            calculations.append(replace(calculation, inputs=tuple(inputs)))
        return replace(made, model=None, calculations=tuple(calculations))

    def tell(self, found: _PlannedTable) -> None:
        """Add what is computed of one table."""
        grid, wanted = found.grid, found.plan
        rows = filter_rows(grid, wanted.filters)
        measure = grid.columns[wanted.measure] if wanted.measure is not None else None
        if measure is not None:
            rows = [row for row in rows if measure.values[row] is not None]
        places = _RowPlaces(self._provenance.request.library, found)
        if not rows:
            self._append(
                f"No row {_describe_filters(found)}: nothing to compute.", places.of(range(grid.size))[:1]
            )
        elif wanted.group is not None:
            self._tell_groups(found, rows, places)
        elif wanted.operation in (Operation.LARGEST, Operation.SMALLEST):
            self._tell_extremes(found, rows, places)
        elif wanted.operation is Operation.COUNT:
            self._tell_count(found, rows, places)
        else:
            assert measure is not None
            self._tell_figure(found, rows, measure, places)
        self._tell_hidden(found, rows, measure)

    def _tell_hidden(self, found: _PlannedTable, rows: Sequence[int], measure: Column | None) -> None:
        """Say how many of the rows the sheet does not show, and of a figure what it is without them."""
        hidden = {row for row in rows if found.grid.numbers and found.grid.numbers[row] in found.grid.hidden}
        if not hidden:
            return
        said = f"{len(hidden):,} of these rows {'is' if len(hidden) == 1 else 'are'} hidden in the sheet"
        shown = [row for row in rows if row not in hidden]
        operation = found.plan.operation
        if measure is not None and shown and operation in _FIGURES and found.plan.group is None:
            result = _compute(operation, [Decimal(measure.values[row] or 0) for row in shown])
            figure = _format_figure(result, measure, shown, more=2 if operation is not Operation.SUM else 0)
            said += f"; without {'it' if len(hidden) == 1 else 'them'}: {figure}"
        self._append(f"{said}.", ())

    def _tell_figure(
        self, found: _PlannedTable, rows: Sequence[int], measure: Column, places: _RowPlaces
    ) -> None:
        operation = found.plan.operation
        values = [Decimal(measure.values[row] or 0) for row in rows]
        result = _compute(operation, values)
        shown = _format_figure(result, measure, rows, more=2 if operation is not Operation.SUM else 0)
        name = f"{_NAMES[operation]} of {measure.head}"
        cells = f"{_count(rows, 'cell')}{_describe_span(found, measure, rows)}"
        self._append(f"{name}{_describe_filters(found)}: {shown} ({cells}).", places.of(rows))
        worked = " + ".join(measure.texts[row] for row in rows) if len(rows) <= _ENDS * 2 else ""
        if worked and operation is Operation.MEAN:
            worked = f"({worked}) ÷ {len(rows)}"
        calculation = Calculation(
            name,
            "",
            f"{_NAMES[operation].lower()} of {cells}",
            "" if operation is Operation.MEDIAN else worked,
            (),
            shown,
            float(result),
            "amount",
        )
        cited = [
            (
                places.quotes[row],
                found.grid.columns[0].texts[row],
                measure.texts[row],
                Decimal(measure.values[row] or 0),
            )
            for row in rows
            if row in places.quotes
        ]
        self._made.append((calculation, cited))

    def _tell_count(self, found: _PlannedTable, rows: Sequence[int], places: _RowPlaces) -> None:
        total = len(filter_rows(found.grid, ()))
        label = found.plan.label
        if label is None and not found.plan.filters:
            label = self._distinct(found)
        if label is not None and label not in {each.column for each in found.plan.filters}:
            different = list(dict.fromkeys(found.grid.columns[label].texts[row] for row in rows))
            if len(different) < len(rows):
                names = f": {', '.join(different)}" if len(different) <= _MOST_GROUPS else ""
                head = found.grid.columns[label].head
                self._append(
                    f"{len(different):,} different values of {head} in {len(rows):,} rows{names}.",
                    places.of(rows),
                )
                return
        of = f" of {total:,}" if len(rows) != total else ""
        self._append(f"{len(rows):,}{of} rows{_describe_filters(found)}.", places.of(rows))

    def _distinct(self, found: _PlannedTable) -> int | None:
        """The column whose different values are counted: "how many regions are there?"."""
        text = self._provenance.alone.casefold()
        match = re.search(
            r"(?:how many|number of|wie ?viele|anzahl(?: der)?) (?:different |distinct |verschiedene )?(\w+)",
            text,
        )
        if match is None:
            return None
        for index, column in enumerate(found.grid.columns):
            said = column.head.casefold()
            if (
                column.kind is ColumnKind.TEXT
                and said
                and match[1][: max(3, len(said) - 1)] == said[: max(3, len(said) - 1)]
            ):
                return index
        return None

    def _tell_extremes(self, found: _PlannedTable, rows: Sequence[int], places: _RowPlaces) -> None:
        wanted = found.plan
        assert wanted.measure is not None
        measure = found.grid.columns[wanted.measure]
        largest = wanted.operation is Operation.LARGEST

        def key(row: int) -> Decimal:
            value = measure.values[row] or "0"
            return Decimal(value.replace("-", "")) if measure.kind is ColumnKind.DATE else Decimal(value)

        order = sorted(rows, key=lambda row: (-key(row) if largest else key(row), row))
        best = order[: wanted.amount]
        best += [row for row in order[wanted.amount :] if key(row) == key(best[-1])][: _MOST_CITED - 1]
        head = f"{_NAMES[wanted.operation]} {measure.head} of {len(rows):,} rows{_describe_filters(found)}"
        if len(best) == 1:
            self._append(f"{head}: {_describe_row(found, best[0], measure)}.", places.of(best))
            return
        self._append(f"{head}:", ())
        for row in best:
            self._append(f"{_describe_row(found, row, measure)}", places.of([row]), "\n- ")

    def _tell_groups(self, found: _PlannedTable, rows: Sequence[int], places: _RowPlaces) -> None:
        """Tell a figure for each value of a column, the largest first."""
        wanted = found.plan
        assert wanted.group is not None
        group = found.grid.columns[wanted.group]
        measure = found.grid.columns[wanted.measure] if wanted.measure is not None else None
        of_value: dict[str, list[int]] = defaultdict(list)
        for row in rows:
            of_value[group.texts[row]].append(row)
        operation = wanted.operation
        if operation in (Operation.LARGEST, Operation.SMALLEST):
            operation = Operation.COUNT if measure is None else Operation.SUM
        results: dict[str, Decimal] = {}
        for value, some in of_value.items():
            figures = [Decimal(measure.values[row] or 0) for row in some] if measure is not None else []
            counted = operation is Operation.COUNT or measure is None
            results[value] = Decimal(len(some)) if counted else _compute(operation, figures)
        smallest = _SMALLEST.search(self._provenance.alone)
        order = sorted(results, key=lambda value: results[value] if smallest else -results[value])
        is_alone = len(of_value) == len(rows)
        name = f"Rows by {group.head}"
        if measure is not None and operation is not Operation.COUNT:
            name = f"{measure.head if is_alone else f'{_NAMES[operation]} of {measure.head}'} by {group.head}"
        self._append(f"{name}{_describe_filters(found)}:", ())
        for value in order[:_MOST_GROUPS]:
            some = of_value[value]
            shown = _count(some, "row")
            if measure is not None and operation is not Operation.COUNT:
                more = 0 if operation is Operation.SUM else 2
                shown = f"{_format_figure(results[value], measure, some, more=more)}"
                shown += "" if is_alone else f" ({_count(some, 'cell')})"
            self._append(f"{value or '(nothing)'}: {shown}", places.of(some)[:_ENDS], "\n- ")
        if len(order) > _MOST_GROUPS:
            self._append(f"{len(order) - _MOST_GROUPS:,} more are not listed.", ())

    def _append(self, text: str, quotes: Sequence[Quote], lead: str = "\n") -> None:
        self._pairs.append((Written(lead, text), Checked(text, Support.SUPPORTED, tuple(quotes))))


class _RowPlaces:
    """Where the rows of a table stand on the pages of its document."""

    def __init__(self, library: Library, found: _PlannedTable) -> None:
        self._library, self._found = library, found
        self.quotes: dict[int, Quote] = {}
        """Those that were looked for, by row."""
        self._page = cache(self._read)

    def of(self, rows: Sequence[int]) -> list[Quote]:
        """The rows as quotes; of many the first and the last few."""
        if len(rows) > _MOST_CITED:
            rows = [*rows[:_ENDS], *rows[-_ENDS:]]
        for row in rows:
            if row not in self.quotes and (quote := self._quote(row)) is not None:
                self.quotes[row] = quote
        return [self.quotes[row] for row in rows if row in self.quotes]

    def _quote(self, row: int) -> Quote | None:
        grid = self._found.grid
        if grid.places:
            place = grid.places[row]
            return self._quoted(place.page, place.first, place.last)
        for number in self._pages(grid.numbers[row]):
            page = self._page(number)
            words = find_row_words(page, grid.numbers[row]) if page is not None else None
            if words is not None:
                return self._quoted(number, *words)
        return None

    def _pages(self, row: int) -> Iterator[int]:
        """The pages that show a row of the sheet, those with the column of the figures first."""
        measure = self._found.plan.measure
        letters = self._found.grid.columns[measure or 0].letters
        shown = [each for each in self._labels() if each[1] <= row <= each[2]]
        yield from (
            each[0] for each in sorted(shown, key=lambda each: not _between(letters, each[3], each[4]))
        )

    def _labels(self) -> list[tuple[int, int, int, str, str]]:
        """Number, first and last row, first and last column of each page of the sheet."""
        found = []
        for number, label, *_ in self._library.list_page_healths(self._found.document.id):
            sheet, _, cells = label.rpartition("!")
            match = re.fullmatch(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?", cells)
            if match and sheet == self._found.grid.name:
                found.append(
                    (number, int(match[2]), int(match[4] or match[2]), match[1], match[3] or match[1])
                )
        return found

    def _read(self, number: int) -> Page | None:
        return self._library.load_pages(self._found.document.id, [number]).get(number)

    def _quoted(self, number: int, first: int, last: int) -> Quote | None:
        page = self._page(number)
        if page is None or last > len(page.words):
            return None
        document = self._found.document
        hit = Hit(document.id, 0, document.title, document.path, number, "", 1.0, (), page.label)
        return Quote(Source(hit, 0, page, first, last, is_row=True), first, last)


def _between(letters: str, first: str, last: str) -> bool:
    return (len(first), first) <= (len(letters), letters) <= (len(last), last)


def _compute(operation: Operation, values: Sequence[Decimal]) -> Decimal:
    with localcontext() as context:
        context.prec = 50
        if operation is Operation.MEDIAN:
            return Decimal(median(values))
        total = sum(values, Decimal(0))
        return total / len(values) if operation is Operation.MEAN else total


def _describe_filters(found: _PlannedTable) -> str:
    """Describe what narrows the rows down: " where Region is North"."""
    parts = [_condition(found.grid, each) for each in found.plan.filters]
    name = found.grid.name
    table = f" in {name}" if name and name != "Table" else f" in {found.document.title}"
    return f"{table}{' where ' if parts else ''}{' and '.join(parts)}"


def _condition(grid: Grid, wanted: Filter) -> str:
    head = grid.columns[wanted.column].head
    if wanted.values:
        values = " or ".join(sorted(wanted.values))
        return f"{head} is {'not ' if wanted.excludes else ''}{values}"
    return f"{head} is {' '.join(wanted.said.split())}" if wanted.said else head


def _count(rows: Sequence[int], name: str) -> str:
    return f"{len(rows):,} {name}{'' if len(rows) == 1 else 's'}"


def _describe_span(found: _PlannedTable, measure: Column, rows: Sequence[int]) -> str:
    """Describe the cells from the first to the last: ", B2 to B40"."""
    numbers = found.grid.numbers
    if not numbers or not measure.letters:
        return ""
    first, last = numbers[rows[0]], numbers[rows[-1]]
    return f", {measure.letters}{first}" + (f" to {measure.letters}{last}" if first != last else "")


def _describe_row(found: _PlannedTable, row: int, measure: Column) -> str:
    """Describe a row: what it is called, and its figure."""
    grid = found.grid
    label = found.plan.label
    if label is None:
        label = next((i for i, each in enumerate(grid.columns) if each.kind is ColumnKind.TEXT), None)
    name = grid.columns[label].texts[row] if label is not None else ""
    return f"{name}, {measure.texts[row]}" if name and name != measure.texts[row] else measure.texts[row]


def _format_figure(value: Decimal, measure: Column, rows: Sequence[int], more: int) -> str:
    """Format a figure in the way that its column writes its own."""
    texts = [measure.texts[row] for row in rows[:200]]
    decimals = max((_decimals(measure.values[row] or "") for row in rows), default=0)
    places = decimals if not more else max(decimals, more)
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = f"{rounded:,f}"
    if any(re.search(r"\d,\d{1,2}(?!\d)", each) for each in texts):
        text = text.translate(str.maketrans(",.", ".,"))
    before = {re.match(r"\D*?(?=[-(]?\d|[.,]\d)", each) for each in texts}
    prefixes = {match[0].strip("(-+ ") for match in before if match is not None}
    suffixes = {re.sub(r".*\d", "", each).strip(") ") for each in texts}
    prefix = prefixes.pop() if len(prefixes) == 1 else ""
    suffix = suffixes.pop() if len(suffixes) == 1 else ""
    gap = "" if suffix in ("%", "°") or not suffix else " "
    return f"{prefix}{' ' if prefix.isalpha() else ''}{text}{gap}{suffix}"


def _decimals(value: str) -> int:
    return min(6, len(value.partition(".")[2].rstrip("0")))
