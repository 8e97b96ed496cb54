"""Tell what was computed of the rows of a table, each line with the cells that it rests on."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal, localcontext
from statistics import median

from app.answer.calculation.rows.filters import filter_rows
from app.answer.calculation.rows.format_figures import format_figure
from app.answer.calculation.rows.operations import Operation, asks_how_often, find_extreme
from app.answer.calculation.rows.parse_question import Plan
from app.answer.calculation.rows.periods import is_period
from app.answer.calculation.rows.row_places import ENDS, MOST_CITED, RowPlaces
from app.answer.calculation.rows.schema_linking import Filter, repeats
from app.answer.composition.compose import Written
from app.answer.provenance import Provenance
from app.answer.verification.attribution import Checked, Quote
from app.core.answers import Answer, Calculation, Input, Support
from app.core.counting import write_count
from app.core.documents import Document
from app.core.grids import Column, ColumnKind, Grid, GridHead

_MOST_GROUPS = 20
COMPUTED = "Computed by Carrel from the cells of the table, without a language model."
NOT_COMPUTED = "This was not computed"
"""Begins what is said where it was not."""
_NAMES = {
    Operation.SUM: "Total",
    Operation.MEAN: "Mean",
    Operation.MEDIAN: "Median",
    Operation.LARGEST: "Largest",
    Operation.SMALLEST: "Smallest",
}

_SMALLEST = re.compile(r"\b(?:smallest|lowest|least|fewest|niedrigste|kleinste|wenigsten)\b", re.IGNORECASE)
FIGURES = (Operation.SUM, Operation.MEAN, Operation.MEDIAN)
"""What makes one figure of many."""


@dataclass(frozen=True)
class PlannedTable:
    """A table with what is to be computed of it."""

    head: GridHead
    document: Document
    grid: Grid
    plan: Plan


class ResultTeller:
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

    def tell(self, found: PlannedTable) -> None:
        """Add what is computed of one table."""
        grid, wanted = found.grid, found.plan
        self._tell_condition(found)
        rows = filter_rows(grid, wanted.filters)
        measure = grid.columns[wanted.measure] if wanted.measure is not None else None
        if measure is not None:
            rows = [row for row in rows if measure.values[row] is not None]
        places = RowPlaces(self._provenance.request.library, found.document, grid, wanted.measure)
        if wanted.operation is Operation.SHARE:
            self._tell_share(found, rows, places)
        elif not rows:
            self._append(
                f"No row {_describe_filters(found).strip()}: nothing to compute.",
                places.quote(range(grid.size))[:1],
            )
        elif wanted.times is not None:
            self._tell_repeated(found, rows, places)
        elif wanted.operation is Operation.LIST:
            self._tell_rows(found, rows, places)
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

    def _tell_condition(self, found: PlannedTable) -> None:
        """Tell what holds only if the rows are what they are taken for."""
        name = found.grid.name if found.grid.name not in ("", "Table") else found.document.title
        noun, verb = found.plan.row_noun, found.plan.row_verb
        if noun:
            said = f"Nothing in the table “{name}” is called “{noun}”: this holds if each row is one."
            self._append(said, ())
        if verb:
            self._append(
                f"Nothing in the table “{name}” is called “{verb}”: this holds if it is so of all that is "
                "counted, each once.",
                (),
            )

    def _tell_hidden(self, found: PlannedTable, rows: Sequence[int], measure: Column | None) -> None:
        """Say how many of the rows the sheet does not show, and of a figure what it is without them."""
        hidden = {row for row in rows if found.grid.numbers and found.grid.numbers[row] in found.grid.hidden}
        if not hidden:
            return
        said = f"{len(hidden):,} of these rows {'is' if len(hidden) == 1 else 'are'} hidden in the sheet"
        shown = [row for row in rows if row not in hidden]
        operation = found.plan.operation
        if measure is not None and shown and operation in FIGURES and found.plan.group is None:
            result = _compute(operation, [Decimal(measure.values[row] or 0) for row in shown])
            figure = format_figure(result, measure, shown, more=2 if operation is not Operation.SUM else 0)
            said += f"; without {'it' if len(hidden) == 1 else 'them'}: {figure}"
        self._append(f"{said}.", ())

    def _tell_figure(
        self, found: PlannedTable, rows: Sequence[int], measure: Column, places: RowPlaces
    ) -> None:
        operation = found.plan.operation
        values = [Decimal(measure.values[row] or 0) for row in rows]
        result = _compute(operation, values)
        shown = format_figure(result, measure, rows, more=2 if operation is not Operation.SUM else 0)
        name = f"{_NAMES[operation]} of {measure.head}"
        cells = f"{write_count(len(rows), 'cell')}{_describe_span(found, measure, rows)}"
        self._append(f"{name}{_describe_filters(found)}: {shown} ({cells}).", places.quote(rows))
        worked = " + ".join(measure.texts[row] for row in rows) if len(rows) <= ENDS * 2 else ""
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

    def _tell_share(self, found: PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
        """Tell which share the rows that fulfil the condition are, or their figures, of all there is."""
        grid, wanted = found.grid, found.plan
        measure = grid.columns[wanted.measure] if wanted.measure is not None else None
        every = filter_rows(grid, wanted.base)
        part, whole = (
            sum((Decimal(measure.values[row] or 0) for row in some), Decimal(0))
            if measure
            else Decimal(len(some))
            for some in (rows, every)
        )
        if not whole:
            self._append(
                f"No row {_describe_filters(found).strip()}: nothing to compute.", places.quote(every)[:1]
            )
            return
        percent = (part * 100 / whole).quantize(Decimal("0.1"), ROUND_HALF_UP).normalize()
        shown = f"{percent:f}%"
        if (percent == 0) != (part == 0) or (percent == 100) != (part == whole):
            shown = "<0.1%" if percent == 0 else ">99.9%"
        figures = (
            [format_figure(each, measure, every, more=0) for each in (part, whole)]
            if measure is not None
            else [f"{part:,}", write_count(len(every), "row")]
        )
        conditions = " and ".join(
            _condition(grid, each) for each in wanted.filters if each not in wanted.base
        )
        base = replace(found, plan=replace(wanted, filters=wanted.base))
        name = (
            f"Share of {measure.head if measure else 'rows'}{_describe_filters(base)} for which {conditions}"
        )
        cells = " of ".join(figures)
        self._append(f"{name}: {shown} ({cells}).", places.quote(rows or every))
        calculation = Calculation(
            name, "", "", " ÷ ".join(figures), (), shown, float(part / whole), "percent"
        )
        self._made.append((calculation, []))

    def _tell_count(self, found: PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
        total = len(filter_rows(found.grid, ()))
        label = found.plan.label
        if label is None and not found.plan.filters:
            label = self._distinct(found)
        if label is not None and label not in {each.column for each in found.plan.filters}:
            texts = found.grid.columns[label].texts
            different = list(dict.fromkeys(texts[row] for row in rows if texts[row]))
            if len(different) < len(rows):
                names = f": {', '.join(different)}" if len(different) <= _MOST_GROUPS else ""
                head = found.grid.columns[label].head
                said = f"{len(different):,} different values of {head} in {len(rows):,} rows{names}."
                if len(different) == 1:
                    said = f"{len(different):,} value of {head} in {len(rows):,} rows{names}."
                self._append(said, places.quote(rows))
                return
        of = f"{len(rows):,} of " if len(rows) != total else ""
        self._append(f"{of}{write_count(total, 'row')}{_describe_filters(found)}.", places.quote(rows))

    def _tell_repeated(self, found: PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
        """Tell the values of a column that stand in as many rows as is asked."""
        assert found.plan.label is not None and found.plan.times is not None
        column = found.grid.columns[found.plan.label]
        least, most = found.plan.times
        counts = Counter(column.texts[row] for row in rows)
        kept = {each: n for each, n in counts.items() if each and n >= least and (most is None or n <= most)}
        times = "once" if least == 1 else f"{least:,} times"
        times += " or more" if most is None else ""
        of = f"{len(kept):,} of {len(counts):,} values of {column.head}"
        head = f"{of}{_describe_filters(found)} {'stands' if len(kept) == 1 else 'stand'} there {times}"
        self._append(f"{head}{':' if kept else '.'}", places.quote(rows))
        for value in list(kept)[:_MOST_GROUPS]:
            own = [row for row in rows if column.texts[row] == value]
            self._append(f"{value}: {write_count(len(own), 'row')}", places.quote(own)[:ENDS], "\n- ")
        if len(kept) > _MOST_GROUPS:
            self._append(_say_unlisted(len(kept) - _MOST_GROUPS), ())

    def _tell_rows(self, found: PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
        """Tell the rows that fulfil what is asked, each with the cell it is decided by."""
        total = len(filter_rows(found.grid, ()))
        column = found.grid.columns[found.plan.filters[-1].column]
        self._append(f"{len(rows):,} of {write_count(total, 'row')}{_describe_filters(found)}:", ())
        for row in rows[:_MOST_GROUPS]:
            self._append(_describe_row(found, row, column), places.quote([row]), "\n- ")
        if len(rows) > _MOST_GROUPS:
            self._append(_say_unlisted(len(rows) - _MOST_GROUPS), ())

    def _distinct(self, found: PlannedTable) -> int | None:
        """The column whose different values are counted: "how many regions are there?"."""
        text = found.plan.question.casefold()
        match = re.search(
            r"(?:how many|number of|wie ?viele|anzahl(?: der)?) (?:different |distinct |verschiedene )?(\w+)",
            text,
        )
        if match is None or asks_how_often(text):
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

    def _tell_extremes(self, found: PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
        wanted = found.plan
        assert wanted.measure is not None
        measure = found.grid.columns[wanted.measure]
        largest = wanted.operation is Operation.LARGEST

        def key(row: int) -> Decimal:
            value = measure.values[row] or "0"
            return Decimal(value.replace("-", "")) if measure.kind is ColumnKind.DATE else Decimal(value)

        order = sorted(rows, key=lambda row: (-key(row) if largest else key(row), row))
        if wanted.rank > 1:
            keys = list(dict.fromkeys(map(key, order)))
            order = [row for row in order if key(row) in keys[wanted.rank - 1 :]]
        if not order:
            self._append(
                f"There are fewer than {wanted.rank} different values of {measure.head}.", places.quote(rows)
            )
            return
        best = order[: wanted.amount]
        best += [row for row in order[wanted.amount :] if key(row) == key(best[-1])][: MOST_CITED - 1]
        rank = {2: "Second ", 3: "Third "}.get(wanted.rank, "")
        name = f"{rank}{_NAMES[wanted.operation].lower() if rank else _NAMES[wanted.operation]}"
        head = f"{name} {measure.head} of {write_count(len(rows), 'row')}{_describe_filters(found)}"
        if len(best) == 1:
            self._append(f"{head}: {_describe_row(found, best[0], measure)}.", places.quote(best))
            return
        self._append(f"{head}:", ())
        for row in best:
            self._append(f"{_describe_row(found, row, measure)}", places.quote([row]), "\n- ")

    def _tell_groups(self, found: PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
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
        smallest = _SMALLEST.search(wanted.question)
        order = sorted(results, key=lambda value: results[value] if smallest else -results[value])
        if is_period(group) and find_extreme(wanted.question) is None:
            order.sort(key=lambda value: group.values[of_value[value][0]] or "")
        is_alone = len(of_value) == len(rows)
        name = f"Rows by {group.head}"
        if measure is not None and operation is not Operation.COUNT:
            name = f"{measure.head if is_alone else f'{_NAMES[operation]} of {measure.head}'} by {group.head}"
        self._append(f"{name}{_describe_filters(found)}:", ())
        for value in order[:_MOST_GROUPS]:
            some = of_value[value]
            shown = write_count(len(some), "row")
            if measure is not None and operation is not Operation.COUNT:
                more = 0 if operation is Operation.SUM else 2
                shown = f"{format_figure(results[value], measure, some, more=more)}"
                shown += "" if is_alone else f" ({write_count(len(some), 'cell')})"
            self._append(f"{value or '(nothing)'}: {shown}", places.quote(some)[:ENDS], "\n- ")
        if len(order) > _MOST_GROUPS:
            self._append(_say_unlisted(len(order) - _MOST_GROUPS), ())

    def _append(self, text: str, quotes: Sequence[Quote], lead: str = "\n") -> None:
        self._pairs.append((Written(lead, text), Checked(text, Support.SUPPORTED, tuple(quotes))))


def _compute(operation: Operation, values: Sequence[Decimal]) -> Decimal:
    with localcontext() as context:
        context.prec = 50
        if operation is Operation.MEDIAN:
            return Decimal(median(values))
        total = sum(values, Decimal(0))
        return total / len(values) if operation is Operation.MEAN else total


def _describe_filters(found: PlannedTable) -> str:
    """Describe what narrows the rows down: " where Region is North"."""
    parts = [_condition(found.grid, each) for each in found.plan.filters]
    name = found.grid.name
    table = f" in {name}" if name and name != "Table" else f" in {found.document.title}"
    return f"{table}{' where ' if parts else ''}{' and '.join(parts)}"


def _condition(grid: Grid, wanted: Filter) -> str:
    head = grid.columns[wanted.column].head
    if wanted.asks_filled:
        return f"{head} is {'not given, or none' if wanted.excludes else 'given'}"
    if wanted.than is not None:
        other = grid.columns[wanted.than].head
        return f"{head} is {'not ' if wanted.excludes else ''}{wanted.bound} {other}"
    if wanted.values:
        values = " or ".join(sorted(wanted.values))
        return f"{head} is {'not ' if wanted.excludes else ''}{values}"
    return f"{head} is {' '.join(wanted.said.split())}" if wanted.said else head


def _say_unlisted(number: int) -> str:
    """Say how many more there are than are listed."""
    return "One more is not listed." if number == 1 else f"{number:,} more are not listed."


def _describe_span(found: PlannedTable, measure: Column, rows: Sequence[int]) -> str:
    """Describe the cells from the first to the last: ", B2 to B40"."""
    numbers = found.grid.numbers
    if not numbers or not measure.letters:
        return ""
    first, last = numbers[rows[0]], numbers[rows[-1]]
    return f", {measure.letters}{first}" + (f" to {measure.letters}{last}" if first != last else "")


def _describe_row(found: PlannedTable, row: int, measure: Column) -> str:
    """Describe a row: what it is called, and its figure."""
    grid = found.grid
    label = found.plan.label
    if label is None:
        label = next((i for i, each in enumerate(grid.columns) if each.kind is ColumnKind.TEXT), None)
    name = grid.columns[label].texts[row] if label is not None else ""
    days = next((each for each in grid.columns if each.kind is ColumnKind.DATE), None)
    is_one_of_many = label is not None and repeats(grid, label)
    day = days.texts[row] if days is not None and days is not measure and is_one_of_many else ""
    told = (name if name != measure.texts[row] else "", day, measure.texts[row])
    return ", ".join(filter(None, told))
