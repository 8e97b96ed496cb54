"""Aggregate the rows of a table as a question asks: from the cells, each that matters cited.

The table that the question means is the one that accounts for most of its words. Where a word stays that
nothing in the table accounts for, or a column is not told for certain, nothing is computed and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.answer.calculation.accounts.parse_question import parse_computation
from app.answer.calculation.rows.filters import (
    YEAR,
    filter_rows,
    find_doubtful_total,
    goes_on_below_total,
    list_certain_totals,
)
from app.answer.calculation.rows.french import say_in_english
from app.answer.calculation.rows.leftovers import LIMITS
from app.answer.calculation.rows.operations import (
    EXTREMES,
    Operation,
    asks_for_rows,
    asks_how_much,
    asks_how_often,
    find_operation,
    split_operations,
)
from app.answer.calculation.rows.parse_question import Plan, plan_computation
from app.answer.calculation.rows.periods import add_period, has_counts_over_time, is_period
from app.answer.calculation.rows.row_nouns import find_row_noun, find_row_verb
from app.answer.calculation.rows.row_places import ENDS, RowPlaces
from app.answer.calculation.rows.schema_linking import Filter, names_rows
from app.answer.calculation.rows.shares import asks_for_share
from app.answer.calculation.rows.tell_results import COMPUTED, FIGURES, PlannedTable, ResultTeller
from app.answer.calculation.rows.units import (
    convert_units,
    find_mixed_currencies,
    find_units,
    may_be_money,
)
from app.answer.composition.compose import Written
from app.answer.composition.formats import is_structured
from app.answer.provenance import Provenance
from app.answer.request import Request
from app.answer.text.measures import name_units
from app.answer.text.normalize import find_stems
from app.answer.text.word_forms import is_plural
from app.answer.verification.attribution import Checked, Quote
from app.core.answers import Answer, NotFound, Support
from app.core.documents import Document
from app.core.grids import ColumnKind, Grid, GridHead
from app.core.languages import mark_text

MOST_TABLES = 60
"""Tables of which the cells are looked at for one question, the likeliest by their heads first."""
_NEAR = 0.5
"""The cosine from which on a word is taken for another word for a head. Judged:
tests/benchmarks/thresholds.py.
"""
_FEW_VALUES = 10
"""Different values of a column up to which a word may be near to one of them. *Judged*."""


def answer_from_rows(provenance: Provenance) -> Answer | None:
    """Answer with what the program can compute over a table; say that it was not computed, where the question
    certainly asks for it; None where the question is not for it.
    """
    if is_structured(provenance.request.style):
        return None
    alone = say_in_english(provenance.alone)
    asked = split_operations(alone)
    if len(asked) > 1 and (several := _answer_several(provenance, asked)) is not None:
        return several
    if find_operation(alone) is None and not asks_for_rows(alone) and not asks_for_share(alone):
        return None
    found = _find_tables(provenance.request, provenance.alone)
    if not found:
        return None
    best = _pick_likeliest(found)
    if not best[0].plan.linked and len(provenance.request.documents_in_scope) > 1:
        return None
    whole = [each for each in best if not each.plan.leftovers and not each.plan.missing]
    if asks_how_much(alone):
        whole = [each for each in whole if each.grid.numbers]  # a page may say so in a sentence
    if not whole and best[0].plan.leftovers and _is_statement(best[0].grid):
        return None  # what its lines come to in a year is looked up: see `arithmetic`
    if not whole:
        is_told_otherwise = (
            best[0].plan.operation is Operation.LIST or asks_how_often(alone) or asks_how_much(alone)
        )
        return None if is_told_otherwise else _refuse_to_compute(provenance, best[0])
    if any(_states_sum(each) for each in whole):
        return None
    if len({(each.grid.name, each.document.id) for each in whole}) > 1 and len(whole) > ENDS:
        return None
    lines = ResultTeller(provenance)
    for each in whole[:ENDS]:
        provenance.request.stop_if_cancelled()
        lines.tell(each)
    return lines.answer()


def is_computed(answer: Answer) -> bool:
    """Whether an answer was computed over rows, and is not only said to be left uncomputed."""
    return answer.found and COMPUTED in (answer.notice or "")


def _answer_several(provenance: Provenance, asked: Sequence[str]) -> Answer | None:
    """Answer what asks for several figures of one table; None where one of them cannot be computed, or only
    one of them is of certain rows.
    """
    lines = ResultTeller(provenance)
    said = say_in_english(provenance.alone)
    tables = set()
    conditions = set()
    for question in asked:
        found = [each for each in _find_tables(provenance.request, question) if each.plan.linked]
        best = _pick_likeliest(found)
        if len(best) != 1 or best[0].plan.leftovers or best[0].plan.missing or _states_sum(best[0]):
            return None
        if say_in_english(provenance.alone, best[0].grid) != said:
            return None
        tables.add((best[0].document.id, best[0].head.number))
        conditions.add(frozenset(each._replace(said="") for each in best[0].plan.filters))
        lines.tell(best[0])
    return lines.answer() if len(tables) == len(conditions) == 1 else None


def _find_tables(request: Request, question: str) -> list[PlannedTable]:
    """Find the tables in scope that the question may be about."""
    documents = {each.id: each for each in request.documents_in_scope}
    heads = [each for each in request.library.list_grid_heads() if each.document in documents]
    is_account = parse_computation(say_in_english(question)) is not None
    found = []
    asked = set(find_stems(question))

    def rank(head: GridHead) -> int:
        said = find_stems(" ".join((head.name, documents[head.document].title, *head.heads)))
        return -len(asked.intersection(said))

    for head in sorted(heads, key=rank)[:MOST_TABLES]:
        document = documents[head.document]
        grid = request.library.load_grid(head)
        if grid is None or (is_account and not grid.numbers):
            continue  # a statement's lines are not records: see `arithmetic`
        alone = say_in_english(question, grid)
        unified = [convert_units(column) for column in grid.columns]
        grid = add_period(alone, replace(grid, columns=tuple(column for column, _ in unified)))
        names = (head.name, document.title, *_name_file(document))
        made = plan_computation(alone, grid, names)
        if made is None:
            continue
        bounds = [each for each in made.filters if not each.values]
        used = {made.measure, *(index for each in bounds for index in (each.column, each.than))}
        doubts = [why for index, (_, why) in enumerate(unified) if why and index in used]
        made = replace(made, missing=made.missing or next(iter(doubts), ""))
        made = _account_for_heads(request, made, grid, names)
        if grid.numbers and (len(documents) == 1 or made.linked > 1):
            made = _take_for_rows(request, made, grid)
        found.append(PlannedTable(head, document, grid, made))
    return found


def _name_file(document: Document) -> Sequence[str]:
    """Name the file of a document, if its title does not."""
    names = [Path(each).stem for each in document.paths[:1]]
    return [each for each in names if not set(find_stems(each)).issubset(find_stems(document.title))]


def _pick_likeliest(found: Sequence[PlannedTable]) -> list[PlannedTable]:
    """Pick the tables that most of the question is about. Of these alone it is looked whether a row may sum
    up others, as all their rows are read for that.
    """
    most = max((each.plan.linked for each in found), default=0)
    return [_note_doubtful_total(each) for each in found if each.plan.linked == most]


def _note_doubtful_total(table: PlannedTable) -> PlannedTable:
    plan = table.plan
    if not plan.missing and (why := _find_mixed_currencies(table.grid, plan)):
        return replace(table, plan=replace(plan, missing=why))
    if plan.missing or not (row := find_doubtful_total(table.grid, plan.measure)):
        return table
    why = mark_text(f"it is not certain whether the row “{row}” sums up those above it")
    return replace(table, plan=replace(plan, missing=why))


def _find_mixed_currencies(grid: Grid, plan: Plan) -> str:
    """Find why amounts of different currencies would be put together, those of the whole of a share too, or
    held against one bound. "" where none would be.
    """
    considered = plan.base if plan.operation is Operation.SHARE else plan.filters
    others = [each for each in considered if not _is_bound(grid, each)]
    mixed = [
        find_mixed_currencies(grid, filter_rows(grid, others), each.column)
        for each in plan.filters
        if _is_bound(grid, each)
    ]
    if plan.measure is not None and plan.operation is not Operation.COUNT:
        groups: dict[str, list[int]] = {}
        for row in filter_rows(grid, considered):
            group = grid.columns[plan.group].texts[row] if plan.group is not None else ""
            groups.setdefault(group, []).append(row)
        mixed += [find_mixed_currencies(grid, some, plan.measure) for some in groups.values()]
    return next(filter(None, mixed), "")


def _is_bound(grid: Grid, wanted: Filter) -> bool:
    """Whether a filter holds amounts against a bound that the question names; years and days are none."""
    is_of_cells = bool(wanted.values) or wanted.asks_filled or wanted.than is not None
    column = grid.columns[wanted.column]
    return not is_of_cells and column.kind is ColumnKind.NUMBER and may_be_money(column)


def _account_for_heads(request: Request, made: Plan, grid: Grid, names: Sequence[str]) -> Plan:
    """Account for heads: the plan without leftovers that are other words for a column that is asked for, or
    for what the rows are: "employees" where the column is "Name". Where rows are of several kinds, a word
    that is near may be one of these, as "women" is near "Gender"; and so may the word for a single thing,
    where a figure of all is asked for, as "garage" is near "Room".
    """
    # Names and numbers are what they are.
    words = [word for word in made.leftovers if word.islower() or not word.isascii()]
    if not words or len(made.leftovers) > len(words):
        return made
    roles = {made.measure, made.label, made.group}
    known = [column.head for index, column in enumerate(grid.columns) if index in roles]
    of_roles = len(known)
    columns = enumerate(grid.columns)
    texts = [index for index, each in columns if each.kind is ColumnKind.TEXT and not is_period(each)]
    if not any(len(set(grid.columns[index].texts)) < grid.size for index in texts):
        known += [*(grid.columns[index].head for index in texts), *names]
    if not known or any(word.casefold() in LIMITS for word in words):
        return made
    vectors = request.meaning.embed_again([*words, *known])
    cosines = vectors[: len(words)] @ vectors[len(words) :].T
    own = find_units(grid.columns[made.measure]) if made.measure is not None else frozenset()
    left = []
    for word, row in zip(words, cosines, strict=True):
        near = row if is_plural(word) or made.operation not in FIGURES else row[:of_roles]
        is_other_unit = bool(own and name_units(word) and own.isdisjoint(name_units(word)))
        if is_other_unit or max(map(float, near), default=0.0) < _NEAR:
            left.append(word)
    return replace(made, leftovers=tuple(left))


def _is_statement(grid: Grid) -> bool:
    """Whether a table has lines under years, as accounts have."""
    years = [each for each in grid.columns if re.fullmatch(YEAR, each.head.strip())]
    return len(years) > 1 and len(years) == len(grid.columns) - 1


def _take_for_rows(request: Request, made: Plan, grid: Grid) -> Plan:
    """Take the rows for what the question calls them where the table does not, or take what it says was done
    to be so of all that they count by the day; unless that word is near to what a column holds: "cars" are
    the vehicles and not the trips.
    """
    noun = find_row_noun(made.question, made.operation, made.leftovers, has_label=made.label is not None)
    counts = made.measure is not None and has_counts_over_time(grid, made.measure)
    verb = find_row_verb(made.question, made.operation, made.leftovers) if counts else ""
    if not (noun or verb) or made.missing:
        return made
    of_few = [set(each.texts) for each in grid.columns if each.kind is ColumnKind.TEXT]
    held = [text for texts in of_few if len(texts) <= _FEW_VALUES for text in texts if text]
    if noun:
        held += [each.head for each in grid.columns if not names_rows(each)]
    vectors = request.meaning.embed_again([noun or verb, *held])
    if held and max(map(float, vectors[1:] @ vectors[0])) >= _NEAR:
        return made
    return replace(made, leftovers=(), row_noun=noun, row_verb="" if noun else verb)


def _states_sum(found: PlannedTable) -> bool:
    """Whether a sum of all rows is asked for, or a share of it, and the table states it with what is added to
    it.
    """
    plan, columns = found.plan, found.grid.columns
    is_sum = plan.operation is Operation.SUM and not plan.filters and plan.group is None
    is_of_all = is_sum or (plan.operation is Operation.SHARE and not plan.base)
    return is_of_all and plan.measure is not None and goes_on_below_total(columns[plan.measure])


def _refuse_to_compute(provenance: Provenance, best: PlannedTable) -> Answer | None:
    """Say that it was not computed, and why, where the table certainly is the one that is meant; with the
    rows that state what is asked all the same, if there are such.
    """
    is_only = all(each.id == best.document.id for each in provenance.request.documents_in_scope)
    if not best.grid.numbers:
        return None  # what a table on a page does not tell, the text around it may
    # Among other documents, where two things at least speak for this sheet.
    asks_for_most = best.plan.operation in EXTREMES and best.plan.label is not None
    if not is_only and best.plan.linked <= 1 and not (asks_for_most and not best.plan.leftovers):
        return None
    why = best.plan.missing
    if best.plan.leftovers:
        words = ", ".join(f"“{word}”" for word in best.plan.leftovers)
        name = best.grid.name if best.grid.name not in ("", "Table") else best.document.title
        why = mark_text(f"nothing in the table “{name}” is called {words}")
    columns = f"Its columns are {', '.join(best.head.heads)}."
    said = " ".join((f"This was not computed: {why}.", columns))
    quotes = [] if best.plan.leftovers else _quote_stated(provenance, best)
    if not quotes:
        return replace(provenance.compose_not_found(NotFound.NOT_ANSWERED), answer=said)
    return provenance.compose_answer(
        [Written("\n" if place else "", f"“{each.text}”") for place, each in enumerate(quotes)],
        [Checked(each.text, Support.SUPPORTED, (each,)) for each in quotes],
        said,
    )


def _quote_stated(provenance: Provenance, best: PlannedTable) -> Sequence[Quote]:
    """Quote the rows that state a sum of which it was not told for certain which is meant: those that sum up
    the others, or the only one that is asked about.
    """
    plan = best.plan
    if plan.operation is not Operation.SUM or plan.group is not None:
        return ()
    rows = filter_rows(best.grid, plan.filters)
    if not plan.filters:
        rows = list_certain_totals(best.grid)[-ENDS:]
    places = RowPlaces(provenance.request.library, best.document, best.grid, plan.measure)
    return places.quote(rows) if not plan.filters or len(rows) == 1 else ()
