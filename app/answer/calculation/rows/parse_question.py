"""Parse what a question asks of the rows of a table: a sum, a mean, a count, the largest, the smallest; of
which column, of which rows.

A question is read with a table before it: its words are matched with the table's heads and with the values in
its cells, and what is left over says how much of it was not understood. Nothing is computed by guess.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from app.answer.calculation.rows.amounts import (
    OFTEN,
    find_counted_words,
    read_amount,
    read_rank,
    read_times,
)
from app.answer.calculation.rows.conditions import read_comparisons, read_conditions
from app.answer.calculation.rows.filters import YEAR, filter_rows, find_doubt_of_days, read_bounds
from app.answer.calculation.rows.grouping import (
    MOST_OF,
    PERSONS,
    asks_for_most_of_value,
    find_column_of_most,
    find_group_of_most,
    is_named_behind,
    is_of_measure,
    is_repeated,
    note_doubt_of_period,
)
from app.answer.calculation.rows.leftovers import find_leftovers
from app.answer.calculation.rows.occurrences import (
    read_motion,
    read_occurrences,
)
from app.answer.calculation.rows.operations import (
    AGES,
    EXTREMES,
    QUANTITIES,
    Operation,
    asks_for_rows,
    asks_for_several,
    asks_for_size,
    asks_how_much,
    asks_how_often,
    find_all_mentions,
    find_dimension,
    find_extreme,
    find_mentions,
    find_operation,
)
from app.answer.calculation.rows.periods import find_days, link_month_names
from app.answer.calculation.rows.schema_linking import (
    TOKEN,
    Filter,
    Reading,
    Word,
    find_numeric_columns,
    holds_any,
    is_clock,
    is_rate,
    matches_stem,
)
from app.answer.calculation.rows.shares import asks_for_share, find_whole, read_share, split_conditions
from app.answer.calculation.rows.units import find_units, link_quantities, link_units, list_measuring
from app.answer.calculation.rows.values import read_values
from app.answer.calculation.rows.verbs import (
    is_perfect,
    note_doubt_of_payment,
    read_verb,
    use_agents_verbs,
    use_verbs_of_filled,
)
from app.answer.text.normalize import find_stems, stem_word
from app.core.grids import Column, ColumnKind, Grid
from app.core.languages import mark_text


@dataclass(frozen=True)
class Plan:
    """What to compute of a table. `measure` is the column of the figures (None: rows are counted), `label`
    the one asked for ("which village"), `group` the one by whose values rows are put together. `leftovers`
    are the words of the question that nothing in the table accounts for; `linked` tells how much of it is.
    """

    operation: Operation
    measure: int | None
    label: int | None
    group: int | None
    filters: tuple[Filter, ...]
    amount: int
    linked: int
    leftovers: tuple[str, ...]
    missing: str = ""
    """What stands in the way of computing, as a clause."""
    question: str = ""
    times: tuple[int, int | None] | None = None
    """How often a value of the column asked for must stand there, at least and at most."""
    rank: int = 1
    """Which of the largest, or smallest, is asked for first."""
    base: tuple[Filter, ...] = ()
    """Of a share, the conditions on the whole."""
    row_noun: str = ""
    """What each row is taken for, though nothing tells that it is one."""
    row_verb: str = ""
    """What is taken to be so of all that is counted, though nothing tells that it is."""


_CONTRACTED = re.compile(r"(?<=[a-z])n['’]t\b")
_NO_COLUMN = mark_text("it does not tell which column is meant")
_BY_EACH = re.compile(
    r"\b(?:per|by|each|every|je|pro|nach|jede[nrsm]?)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_HAS = re.compile(r"\b(?:ha[vs]e?|had|there|hat(?:te)?|haben|hatten|gibt|gab)\b", re.IGNORECASE)
"""What is said of what is there at a time, and not of what is done over one."""
_TIME = re.compile(rf"(?:\w{{1,2}}\W?)?{YEAR}(?:[/–-]\d{{2,4}})?", re.IGNORECASE)
"""A year in a cell: "FY2022", "2021/22"."""


def plan_computation(question: str, grid: Grid, names: Sequence[str]) -> Plan | None:
    """Plan how the question is answered from the table; `names` are what the table and its document are
    called. None where nothing in the question is of this table.
    """
    question = _CONTRACTED.sub(" not", question)
    reading = Reading(question, grid, names)
    if asks_for_share(question, grid):
        return _plan_share(reading)
    operation = find_operation(question) or (Operation.LIST if asks_for_rows(question) else None)
    if operation is None:
        return None
    if asks_for_several(question):
        reading.missing = mark_text("it asks for more than one figure")
    rank, amount = read_rank(reading, operation), read_amount(reading, operation)
    _use_operation(reading)
    heads = _link_heads(reading)
    is_often = asks_how_often(question)
    counted = [] if is_often else find_counted_words(reading)
    read_comparisons(reading, heads)
    read_values(reading, heads)
    measure = _find_measure(reading, operation, heads, counted)
    times = read_times(reading)
    read_bounds(reading, heads, measure)
    label, group = _label_and_group(reading, heads, measure, counted)
    if operation in EXTREMES and counted and measure is None and amount == rank == 1:
        operation = Operation.COUNT if label is not None else operation  # "the most orders": rows
    roles = measure, label, group
    operation, measure, group = _find_figures(reading, operation, heads, counted, roles)
    if measure is not None:
        note_doubt_of_payment(reading, heads, measure)
    if asks_how_much(question) and measure is not None and is_rate(grid.columns[measure].head):
        reading.note_missing(_NO_COLUMN)
    note_doubt_of_period(reading, operation, label if group is None else group)
    if label is None and operation is Operation.COUNT:
        label = _find_distinct(reading, heads, counted)
    if times is not None and label is None:
        reading.note_missing("it does not tell what is to be there as often")
    if operation is Operation.LIST and times is None and not any(map(_narrows, reading.filters)):
        reading.note_missing("it asks for nothing to be computed")
    if is_often:
        read_occurrences(reading, heads, {label, group, find_days(grid, group)})
    days = find_days(grid, label if group is None else group)
    _account_for_words(reading, heads, (measure, label, group, days))
    _use_names(reading, names, counted)
    if not is_often:
        read_verb(reading, heads.get(label, ()) if label is not None else ())
        use_verbs_of_filled(reading)
        read_motion(reading)
    plan = _make_plan(reading, heads, operation, measure)
    return replace(plan, label=label, group=group, amount=amount, times=times, rank=rank)


def _link_heads(reading: Reading) -> dict[int, list[Word]]:
    """Link the words of the question to the heads of columns that they name."""
    columns = enumerate(reading.grid.columns)
    heads = {index: words for index, each in columns if (words := reading.find_matched(each))}
    link_units(reading, heads)
    link_quantities(reading, heads)
    link_month_names(reading, heads)
    return heads


def _plan_share(reading: Reading) -> Plan:
    """Plan how a share of the rows, or of the figures of a column, is computed."""
    start = read_share(reading)
    heads = _link_heads(reading)
    read_comparisons(reading, heads)
    read_values(reading, heads)
    measure = find_whole(reading, heads, start)
    read_bounds(reading, heads, measure)
    _account_for_words(reading, heads, (measure, None, None))
    _use_names(reading, reading.names, [word for word in reading.words if word.start >= start][:2])
    use_agents_verbs(reading, {each.column for each in reading.filters})
    read_motion(reading)
    base = split_conditions(reading, heads, start, measure)
    return replace(_make_plan(reading, heads, Operation.SHARE, measure), base=base)


def _make_plan(
    reading: Reading, heads: dict[int, list[Word]], operation: Operation, measure: int | None
) -> Plan:
    """Make a plan of what was read."""
    return Plan(
        operation,
        measure,
        None,
        None,
        tuple(reading.filters),
        1,
        reading.linked + len(reading.filters),
        find_leftovers(reading, operation, measure, heads),
        reading.missing,
        reading.question,
    )


def _find_figures(
    reading: Reading,
    operation: Operation,
    heads: dict[int, list[Word]],
    counted: Sequence[Word],
    roles: tuple[int | None, int | None, int | None],
) -> tuple[Operation, int | None, int | None]:
    """Find what is computed in the end, of which column, and by the values of which; `roles` are the column
    of the figures, the one asked for and the one by which rows are put together, as far as they are named.
    """
    measure, label, group = roles
    if operation is Operation.LIST:
        return operation, None, group
    has_mean = any(each.operation is Operation.MEAN for each in find_all_mentions(reading.question))
    if has_mean and operation in (Operation.COUNT, *EXTREMES):
        return _find_mean(reading, heads, counted, roles)
    if operation is Operation.COUNT:
        operation, measure = _find_counted(reading, heads, measure, counted)
        if measure is not None and group is None:
            return operation, measure, _find_times(reading, measure)
        if measure is None and group is None and find_extreme(reading.question) is not None:
            group = label  # "the highest number of orders"
        return operation, measure, group
    if measure is None and counted:
        reading.note_missing(_NO_COLUMN)  # "the average number of orders": rows would be counted
    if measure is None and operation in EXTREMES and asks_for_size(reading.question):
        reading.note_missing(_NO_COLUMN)  # the oldest is not the one of the largest amount
    if measure is None:
        measure = _find_only_measure(reading)
    if operation in EXTREMES and measure is not None:
        operation = _order_days(reading, operation, reading.grid.columns[measure])
        if group is None and label is not None:
            group = find_group_of_most(reading, heads, operation, label, measure)
        if group not in (None, label):
            reading.note_missing("it asks for the most, or the least, of each")
    return operation, measure, group


def _find_mean(
    reading: Reading,
    heads: dict[int, list[Word]],
    counted: Sequence[Word],
    roles: tuple[int | None, int | None, int | None],
) -> tuple[Operation, int | None, int | None]:
    """Find of which column the mean is where "on average" stands by the way: "how many hours on average"; of
    what is counted, or of the most, it is not told of what.
    """
    operation, measure = _find_counted(reading, heads, roles[0], counted)
    if operation is not Operation.SUM or find_extreme(reading.question) is not None:
        reading.note_missing("it does not tell of what the mean is")
    return Operation.MEAN, measure, roles[2]


def _narrows(each: Filter) -> bool:
    """Whether a filter asks more than to name what a cell says."""
    return not each.values or each.asks_filled


def _account_for_words(
    reading: Reading,
    heads: dict[int, list[Word]],
    columns: Collection[int | None],
) -> None:
    """Account for the words of heads, those of a column without a role as conditions."""
    roles = {index for index in columns if index is not None}
    filtered = {index for each in reading.filters for index in (each.column, each.than) if index is not None}
    read_conditions(reading, heads, roles | filtered)
    reading.linked += sum(index in heads for index in roles)
    for words in heads.values():
        for word in words:
            word.used = True


def _find_only_measure(reading: Reading) -> int | None:
    """Find the one column that figures can be of; say so where there are several."""
    numeric = find_numeric_columns(reading.grid)
    numeric = [each for each in numeric if not is_clock(reading.grid.columns[each])] or numeric
    if len(numeric) == 1:
        return numeric[0]
    reading.note_missing(_NO_COLUMN)
    return None


def _order_days(reading: Reading, operation: Operation, column: Column) -> Operation:
    """Order days: the oldest is the first."""
    if column.kind is not ColumnKind.DATE:
        return operation
    reading.note_missing(find_doubt_of_days(column))
    if re.search(rf"\b(?:{'|'.join(AGES)})\b", reading.question, re.IGNORECASE):
        return Operation.SMALLEST if operation is Operation.LARGEST else Operation.LARGEST
    return operation


def _find_distinct(reading: Reading, heads: dict[int, list[Word]], counted: Sequence[Word]) -> int | None:
    """Find the column of which the different values are counted: "How many customers ordered in May?"."""
    filtered = {each.column for each in reading.filters}
    for index, words in heads.items():
        is_text = reading.grid.columns[index].kind is ColumnKind.TEXT
        if is_text and index not in filtered and counted and counted[0] in words:
            return index
    return None


def _use_names(reading: Reading, names: Sequence[str], counted: Sequence[Word]) -> None:
    """Use up what the table and its document are called; a sentence above a table does not tell what its rows
    are.
    """
    for name in names:
        called = set(find_stems(name))
        is_sentence = name.rstrip().endswith((".", "!", "?"))
        for word in reading.words:
            if is_sentence and word in counted:
                continue
            if word.plain_stem in called or any(matches_stem(word, stem) for stem in called if len(stem) > 3):
                word.used = True
                reading.linked += 1


def _use_operation(reading: Reading) -> None:
    for _, start, end in find_all_mentions(reading.question):
        said = reading.question[start:end].casefold()
        # "Gesamtumsatz" is a head as well.
        if not said.startswith("gesamt") or len(said) <= 7:
            reading.use(start, end)
        else:
            for word in reading.words:
                if word.start == start:
                    word.stem = stem_word(said.removeprefix("gesamt"))
    for word in reading.words:
        if word.text.casefold() in OFTEN:
            word.used = True


def _find_measure(
    reading: Reading, operation: Operation, heads: dict[int, list[Word]], counted: Sequence[Word]
) -> int | None:
    """Find the column of the figures that are asked for."""
    grid = reading.grid
    kinds = (ColumnKind.NUMBER, ColumnKind.DATE)
    numeric = find_numeric_columns(grid)
    named = [index for index in heads if index in numeric]
    if named:
        # Of "price per unit" and "price", the one of which more is said; else the first behind the operation.
        after = min((each.end for each in find_mentions(reading.question)), default=0)

        def key(index: int) -> tuple[bool, int, int, int]:
            start = heads[index][0].start
            return start < after, abs(start - after), -len(heads[index]), len(grid.columns[index].head)

        best = min(named, key=key)
        alike = [index for index in named if heads[index] == heads[best]]
        if len(alike) > 1 and all(re.search(rf"\b{YEAR}", grid.columns[each].head) for each in alike):
            reading.note_missing(_NO_COLUMN)  # "Revenue 2022" and "Revenue 2023"
        return best
    years = [i for i in numeric if re.fullmatch(YEAR, grid.columns[i].head.strip())]
    for index in years:
        if grid.columns[index].head.strip() in reading.question:
            return index
    wanted = find_dimension(reading.question)
    if wanted:
        for word in wanted:
            for index, column in enumerate(grid.columns):
                if column.kind in kinds and word in {w.casefold() for w in TOKEN.findall(column.head)}:
                    return index
        if len(measured := list_measuring(grid, wanted)) == 1:
            return measured[0]
    if operation in EXTREMES:
        dates = [i for i in heads if grid.columns[i].kind is ColumnKind.DATE]
        newest = r"\b(?:latest|earliest|newest|oldest|first|last|most recent)\b"
        if dates and re.search(newest, reading.question, re.IGNORECASE):
            return dates[0]
    summed = [i for i in numeric if not is_rate(grid.columns[i].head)]
    summed = [i for i in summed if not is_clock(grid.columns[i])] or summed
    is_sum = operation is Operation.SUM and not counted
    if len(summed) == 1 and (is_sum or asks_for_most_of_value(reading)):
        return summed[0]
    return None


def _find_counted(
    reading: Reading, heads: dict[int, list[Word]], measure: int | None, counted: Sequence[Word]
) -> tuple[Operation, int | None]:
    """Find what "how many" asks for: a sum, of what a column of figures holds; of anything else, rows are
    counted.
    """
    for index in (measure, *find_numeric_columns(reading.grid)):  # a follow-up may name another one, too
        if index is None or is_rate(reading.grid.columns[index].head):
            continue
        used = any(f.column == index for f in reading.filters)
        if any(word in heads.get(index, []) for word in counted) and not used:
            return Operation.SUM, index
    # "How many lanterns were sold?": the value of a cell is counted, as often as a column of amounts says.
    amounts = [
        i for i in find_numeric_columns(reading.grid) if holds_any(reading.grid.columns[i].head, QUANTITIES)
    ]
    if counted and len(amounts) == 1 and any(counted[0].text in each.said for each in reading.filters):
        return Operation.SUM, amounts[0]
    return Operation.COUNT, None


def _find_times(reading: Reading, measure: int) -> int | None:
    """Find the column that tells when what somebody has was counted, where each row tells another time: they
    are not to be added up.
    """
    if not _HAS.search(reading.question) or is_perfect(reading.question):
        return None
    rows = filter_rows(reading.grid, reading.filters)
    for index, column in enumerate(reading.grid.columns):
        texts = [column.texts[row].strip() for row in rows]
        is_time = column.kind is ColumnKind.DATE or all(map(_TIME.fullmatch, texts))
        if index != measure and is_time and 1 < len(set(texts)) == len(rows):
            return index
    return None


def _label_and_group(
    reading: Reading, heads: dict[int, list[Word]], measure: int | None, counted: Sequence[Word]
) -> tuple[int | None, int | None]:
    """Find the column that is asked for, and the one by whose values rows are to be put together."""
    label = group = None
    own = heads.get(measure, []) if measure is not None else []
    for index, words in sorted(heads.items(), key=lambda each: each[1][0].start):
        if index == measure or is_of_measure(reading, words[0], own):
            continue
        before = reading.question[: words[0].start]
        if (by := _BY_EACH.search(before)) is not None:
            group = index
            reading.use(by.start(), by.end())
            if reading.grid.columns[index].kind is ColumnKind.NUMBER and find_units(
                reading.grid.columns[index]
            ):
                reading.note_missing("it asks for a ratio")  # "minutes per kilometre"
        elif (label is None or is_named_behind(reading, heads, label, index)) and re.search(
            r"\b(?:which|what|welche[rsnm]?)\s+(?:\w+\s+){0,2}$", before, re.IGNORECASE
        ):
            label = index
    if label is None:
        label = find_column_of_most(reading, heads)
    if label is None and re.search(r"\b(?:who|wer)\b", reading.question, re.IGNORECASE):
        label = _find_who(reading, heads, counted)
    operation = find_operation(reading.question)
    if group is None and operation is Operation.COUNT and find_extreme(reading.question) is not None:
        return label, group
    if label is None or find_extreme(reading.question) is None or not is_repeated(reading.grid, label):
        return label, group
    computed = operation in (Operation.SUM, Operation.MEAN, Operation.MEDIAN)
    if computed or (measure is not None and MOST_OF.search(reading.question)):
        group = label
    return label, group


def _find_who(reading: Reading, heads: dict[int, list[Word]], counted: Sequence[Word]) -> int | None:
    """Find the column that names who: the first of text that is not what is counted, where only one has names
    that are said again, or the first of all names each row.
    """
    texts = [
        index
        for index, each in enumerate(reading.grid.columns)
        if each.kind is ColumnKind.TEXT and not any(word in counted for word in heads.get(index, []))
    ]
    if counted and len(texts) > 1:
        # Rows would be counted for each of them: nothing tells whose.
        named = [each for each in texts if holds_any(reading.grid.columns[each].head, PERSONS)]
        texts = named if len(named) == 1 else []
    return texts[0] if texts else None
