"""Aggregate the rows of a table as a question asks: from the cells, each that matters cited.

The table that the question means is the one that accounts for most of its words. Where a word stays that
nothing in the table accounts for, or a column is not told for certain, nothing is computed and that is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.answer.calculation.accounts.parse_question import parse_computation
from app.answer.calculation.rows.filters import find_doubtful_total, goes_on_below_total
from app.answer.calculation.rows.leftovers import LIMITS
from app.answer.calculation.rows.operations import (
    Operation,
    asks_for_rows,
    find_operation,
    split_operations,
)
from app.answer.calculation.rows.parse_question import Plan, plan_computation
from app.answer.calculation.rows.row_places import ENDS
from app.answer.calculation.rows.tell_results import PlannedTable, ResultTeller
from app.answer.calculation.rows.units import convert_units
from app.answer.composition.formats import is_structured
from app.answer.provenance import Provenance
from app.answer.request import Request
from app.answer.text.normalize import find_stems
from app.core.answers import Answer, NotFound
from app.core.grids import ColumnKind, Grid, GridHead

MOST_TABLES = 60
"""Tables of which the cells are looked at for one question, the likeliest by their heads first."""
_NEAR = 0.5
"""The cosine from which on a word is taken for another word for a head. Judged:
tests/benchmarks/thresholds.py.
"""


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
    lines = ResultTeller(provenance)
    for each in whole[:ENDS]:
        provenance.request.stop_if_cancelled()
        lines.tell(each)
    return lines.answer()


def _answer_several(provenance: Provenance, asked: Sequence[str]) -> Answer | None:
    """Answer what asks for several figures of one table; None where one of them cannot be computed, or only
    one of them is of certain rows.
    """
    lines = ResultTeller(provenance)
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


def _find_tables(request: Request, alone: str) -> list[PlannedTable]:
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
        found.append(PlannedTable(head, document, grid, _account_for_heads(request, made, grid, names)))
    return found


def _pick_likeliest(found: Sequence[PlannedTable]) -> list[PlannedTable]:
    """Pick the tables that most of the question is about. Of these alone it is looked whether a row may sum
    up others, as all their rows are read for that.
    """
    most = max((each.plan.linked for each in found), default=0)
    return [_note_doubtful_total(each) for each in found if each.plan.linked == most]


def _note_doubtful_total(table: PlannedTable) -> PlannedTable:
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


def _states_sum(found: PlannedTable) -> bool:
    """Whether a sum of all rows is asked for, and the table states it with what is added to it."""
    plan, columns = found.plan, found.grid.columns
    is_of_all = plan.operation is Operation.SUM and not plan.filters and plan.group is None
    return is_of_all and plan.measure is not None and goes_on_below_total(columns[plan.measure])


def _refuse_to_compute(provenance: Provenance, best: PlannedTable) -> Answer | None:
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
