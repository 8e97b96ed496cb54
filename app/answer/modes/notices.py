"""Add what a person must know of an answer as a whole: that it is made from a few passages though all were
asked for, or of single rows though something was to be computed over them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.answer.calculation.rows.operations import find_operation
from app.answer.calculation.rows.tell_results import COMPUTED, NOT_COMPUTED
from app.answer.question.answer_type import asks_for_several
from app.answer.question.intent import Task, classify_task
from app.answer.verification.denied_premise import find_denial
from app.core.answers import ASK_FOR_ALL, FROM_FEW, Answer, Short

_FEW = f"{FROM_FEW} {ASK_FOR_ALL}"
_ROWS = "Nothing was computed over the rows of the table: these are single rows that come near the question."
_DENIED = "What the question takes for given may not be so; the document says: “{quote}”."
_HOW_MUCH = re.compile(r"\b(?:how much|wie ?viel|combien|cuánto)\b", re.IGNORECASE)
"""What may ask for a sum without saying so: "How much was given for the roof?"."""


def add_notices(question: str, answer: Answer) -> Answer:
    """Add to the answer what must be known of it."""
    is_computed = answer.calculations or COMPUTED in (answer.notice or "")
    if not answer.found or answer.coverage is not None or is_computed or answer.parts:
        return answer
    denying = {
        each.number: found for each in answer.citations if (found := find_denial(question, each.shown))
    }
    said = []
    if denying and all(_stands_in(each, denying.get(each.citation, "")) for each in answer.shorts):
        answer = replace(answer, shorts=())
        said.append(_DENIED.format(quote=next(iter(denying.values()))))
    are_rows = answer.citations and all("!" in each.label for each in answer.citations)
    is_computation = find_operation(question) is not None or _HOW_MUCH.search(question)
    if are_rows and is_computation and NOT_COMPUTED not in (answer.notice or ""):
        said.append(_ROWS)
    elif asks_for_any_number(question):
        said.append(_FEW)
    return replace(answer, notice=" ".join(filter(None, (answer.notice, *said)))) if said else answer


def _stands_in(short: Short, clause: str) -> bool:
    return short.text.casefold() in clause.casefold()


def asks_for_any_number(question: str) -> bool:
    """Whether it asks for things of which there may be any number."""
    return classify_task(question) in (Task.ITEMS, Task.COUNT) or asks_for_several(question)
