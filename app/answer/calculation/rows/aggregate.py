"""Aggregate the rows of a table as a question asks: from the cells, each that matters cited.

The table that the question means is the one that accounts for most of its words. Where a word stays that
nothing in the table accounts for, or a column is not told for certain, nothing is computed and that is said.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from statistics import median

from app.answer.calculation.accounts.parse_question import parse_computation
from app.answer.calculation.rows.filters import filter_rows, find_doubtful_total, goes_on_below_total
from app.answer.calculation.rows.format_figures import format_figure
from app.answer.calculation.rows.leftovers import LIMITS
from app.answer.calculation.rows.operations import (
    Operation,
    asks_for_rows,
    find_operation,
    split_operations,
)
from app.answer.calculation.rows.parse_question import Plan, plan_computation
from app.answer.calculation.rows.row_places import ENDS, MOST_CITED, RowPlaces
from app.answer.calculation.rows.schema_linking import Filter
from app.answer.calculation.rows.units import convert_units
from app.answer.composition.compose import Written
from app.answer.composition.formats import is_structured
from app.answer.provenance import Provenance
from app.answer.request import Request
from app.answer.text.normalize import find_stems
from app.answer.verification.attribution import Checked, Quote
from app.core.answers import Answer, Calculation, Input, NotFound, Support
from app.core.documents import Document
from app.core.grids import Column, ColumnKind, Grid, GridHead

MOST_TABLES = 60
"""Tables of which the cells are looked at for one question, the likeliest by their heads first."""
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
    if is_structured(provenance.request.style):
        return None
    asked = split_operations(provenance.alone)
    if len(asked) > 1 and (several := _answer_several(provenance, asked)) is not None:
        return several
    if find_operation(provenance.alone) is None and not asks_for_rows(provenance.alone):
        return None
    found = _find_tables(provenance.request, provenance.alone)
    if not found:
        return None
    best = _pick_likeliest(found)
    if not best[0].plan.linked and len(provenance.request.documents_in_scope) > 1:
        return None
    whole = [each for each in best if not each.plan.leftovers and not each.plan.missing]
    if not whole:
        is_list = best[0].plan.operation is Operation.LIST
        return None if is_list else _refuse_to_compute(provenance, best[0])
    if any(_states_sum(each) for each in whole):
        return None
    if len({(each.grid.name, each.document.id) for each in whole}) > 1 and len(whole) > ENDS:
        return None
    lines = _AnswerBuilder(provenance)
    for each in whole[:ENDS]:
        provenance.request.stop_if_cancelled()
        lines.tell(each)
    return lines.answer()


def _answer_several(provenance: Provenance, asked: Sequence[str]) -> Answer | None:
    """Answer what asks for several figures of one table; None where one of them cannot be computed, or only
    one of them is of certain rows.
    """
    lines = _AnswerBuilder(provenance)
    tables = set()
    conditions = set()
    for question in asked:
        found = [each for each in _find_tables(provenance.request, question) if each.plan.linked]
        best = _pick_likeliest(found)
        if len(best) != 1 or best[0].plan.leftovers or best[0].plan.missing or _states_sum(best[0]):
            return None
        tables.add((best[0].document.id, best[0].head.number))
        conditions.add(frozenset(each._replace(said="") for each in best[0].plan.filters))
        lines.tell(best[0])
    return lines.answer() if len(tables) == len(conditions) == 1 else None


def _find_tables(request: Request, alone: str) -> list[_PlannedTable]:
    """Find the tables in scope that the question may be about."""
    documents = {each.id: each for each in request.documents_in_scope}
    heads = [each for each in request.library.list_grid_heads() if each.document in documents]
    is_account = parse_computation(alone) is not None
    found = []
    asked = set(find_stems(alone))

    def rank(head: GridHead) -> int:
        said = find_stems(" ".join((head.name, documents[head.document].title, *head.heads)))
        return -len(asked.intersection(said))

    for head in sorted(heads, key=rank)[:MOST_TABLES]:
        document = documents[head.document]
        grid = request.library.load_grid(head)
        if grid is None or (is_account and not grid.numbers):
            continue  # a statement's lines are not records: see `arithmetic`
        unified = [convert_units(column) for column in grid.columns]
        grid = replace(grid, columns=tuple(column for column, _ in unified))
        names = (head.name, document.title)
        made = plan_computation(alone, grid, names)
        if made is None:
            continue
        used = {made.measure, *(each.column for each in made.filters if not each.values)}
        doubts = [why for index, (_, why) in enumerate(unified) if why and index in used]
        made = replace(made, missing=made.missing or next(iter(doubts), ""))
        found.append(_PlannedTable(head, document, grid, _account_for_heads(request, made, grid, names)))
    return found


def _pick_likeliest(found: Sequence[_PlannedTable]) -> list[_PlannedTable]:
    """Pick the tables that most of the question is about. Of these alone it is looked whether a row may sum
    up others, as all their rows are read for that.
    """
    most = max((each.plan.linked for each in found), default=0)
    return [_note_doubtful_total(each) for each in found if each.plan.linked == most]


def _note_doubtful_total(table: _PlannedTable) -> _PlannedTable:
    plan = table.plan
    if plan.missing or not (row := find_doubtful_total(table.grid, plan.measure)):
        return table
    why = f"it is not certain whether the row “{row}” sums up those above it"
    return replace(table, plan=replace(plan, missing=why))


def _account_for_heads(request: Request, made: Plan, grid: Grid, names: Sequence[str]) -> Plan:
    """Account for heads: the plan without leftovers that are other words for a column that is asked for, or
    for what the rows are: "employees" where the column is "Name". Where rows are of several kinds, a word
    that is near may be one of these, as "women" is near "Gender".
    """
    # Names and numbers are what they are.
    words = [word for word in made.leftovers if word.islower() or not word.isascii()]
    if not words or len(made.leftovers) > len(words):
        return made
    roles = {made.measure, made.label, made.group}
    known = [column.head for index, column in enumerate(grid.columns) if index in roles]
    texts = [index for index, each in enumerate(grid.columns) if each.kind is ColumnKind.TEXT]
    if not any(len(set(grid.columns[index].texts)) < grid.size for index in texts):
        known += [*(grid.columns[index].head for index in texts), *names]
    if not known or any(word.casefold() in LIMITS for word in words):
        return made
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
        places = RowPlaces(self._provenance.request.library, found.document, grid, wanted.measure)
        if not rows:
            self._append(
                f"No row {_describe_filters(found)}: nothing to compute.", places.quote(range(grid.size))[:1]
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
            figure = format_figure(result, measure, shown, more=2 if operation is not Operation.SUM else 0)
            said += f"; without {'it' if len(hidden) == 1 else 'them'}: {figure}"
        self._append(f"{said}.", ())

    def _tell_figure(
        self, found: _PlannedTable, rows: Sequence[int], measure: Column, places: RowPlaces
    ) -> None:
        operation = found.plan.operation
        values = [Decimal(measure.values[row] or 0) for row in rows]
        result = _compute(operation, values)
        shown = format_figure(result, measure, rows, more=2 if operation is not Operation.SUM else 0)
        name = f"{_NAMES[operation]} of {measure.head}"
        cells = f"{_count(rows, 'cell')}{_describe_span(found, measure, rows)}"
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

    def _tell_count(self, found: _PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
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
                self._append(
                    f"{len(different):,} different values of {head} in {len(rows):,} rows{names}.",
                    places.quote(rows),
                )
                return
        of = f" of {total:,}" if len(rows) != total else ""
        self._append(f"{len(rows):,}{of} rows{_describe_filters(found)}.", places.quote(rows))

    def _tell_repeated(self, found: _PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
        """Tell the values of a column that stand in as many rows as is asked."""
        assert found.plan.label is not None and found.plan.times is not None
        column = found.grid.columns[found.plan.label]
        least, most = found.plan.times
        counts = Counter(column.texts[row] for row in rows)
        kept = {each: n for each, n in counts.items() if each and n >= least and (most is None or n <= most)}
        times = f"{least:,} times" if most is not None else f"{least:,} times or more"
        of = f"{len(kept):,} of {len(counts):,} values of {column.head}"
        head = f"{of}{_describe_filters(found)} stand there {times}"
        self._append(f"{head}{':' if kept else '.'}", places.quote(rows))
        for value in list(kept)[:_MOST_GROUPS]:
            own = [row for row in rows if column.texts[row] == value]
            self._append(f"{value}: {_count(own, 'row')}", places.quote(own)[:ENDS], "\n- ")
        if len(kept) > _MOST_GROUPS:
            self._append(f"{len(kept) - _MOST_GROUPS:,} more are not listed.", ())

    def _tell_rows(self, found: _PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
        """Tell the rows that fulfil what is asked, each with the cell it is decided by."""
        total = len(filter_rows(found.grid, ()))
        column = found.grid.columns[found.plan.filters[-1].column]
        self._append(f"{len(rows):,} of {total:,} rows{_describe_filters(found)}:", ())
        for row in rows[:_MOST_GROUPS]:
            self._append(_describe_row(found, row, column), places.quote([row]), "\n- ")
        if len(rows) > _MOST_GROUPS:
            self._append(f"{len(rows) - _MOST_GROUPS:,} more are not listed.", ())

    def _distinct(self, found: _PlannedTable) -> int | None:
        """The column whose different values are counted: "how many regions are there?"."""
        text = found.plan.question.casefold()
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

    def _tell_extremes(self, found: _PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
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
        head = f"{name} {measure.head} of {len(rows):,} rows{_describe_filters(found)}"
        if len(best) == 1:
            self._append(f"{head}: {_describe_row(found, best[0], measure)}.", places.quote(best))
            return
        self._append(f"{head}:", ())
        for row in best:
            self._append(f"{_describe_row(found, row, measure)}", places.quote([row]), "\n- ")

    def _tell_groups(self, found: _PlannedTable, rows: Sequence[int], places: RowPlaces) -> None:
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
                shown = f"{format_figure(results[value], measure, some, more=more)}"
                shown += "" if is_alone else f" ({_count(some, 'cell')})"
            self._append(f"{value or '(nothing)'}: {shown}", places.quote(some)[:ENDS], "\n- ")
        if len(order) > _MOST_GROUPS:
            self._append(f"{len(order) - _MOST_GROUPS:,} more are not listed.", ())

    def _append(self, text: str, quotes: Sequence[Quote], lead: str = "\n") -> None:
        self._pairs.append((Written(lead, text), Checked(text, Support.SUPPORTED, tuple(quotes))))


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
    if wanted.asks_filled:
        return f"{head} is {'not given, or none' if wanted.excludes else 'given'}"
    if wanted.than is not None:
        other = grid.columns[wanted.than].head
        return f"{head} is {'not ' if wanted.excludes else ''}{wanted.bound} {other}"
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
