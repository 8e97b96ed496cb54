"""Have a language model interpret a question, in one reply that a grammar holds to its form.

Whether there is time for that is told by its profile. What it says is vetted (`vet_interpretation.py`) before
anything comes of it.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.answer.question.history import condense_history
from app.answer.question.intent import Task
from app.answer.text.prompts import Messages, disarm_marks, fits_context, load_prompt
from app.core.answers import Turn
from app.core.errors import EngineDied
from app.models.generator import Generator

REPLY = 160
"""Tokens of the reply, at most."""

_TASKS = {
    "find": Task.LOOKUP,
    "count": Task.COUNT,
    "list": Task.ITEMS,
    "summarise": Task.SUMMARY,
    "compare": Task.COMPARISON,
}
GRAMMAR = (
    r'root ::= "{\"standalone\": " text ", \"intent\": \"" intent "\", \"parts\": [" (text (", " text){0,3})?'
    r' "], \"queries\": [" text (", " text){0,2} "]}"'
    + "\nintent ::= "
    + " | ".join(map('"{}"'.format, _TASKS))
    + "\n"
    + r'text ::= "\"" [^"\\\x00-\x1f]{1,200} "\""'
    + "\n"
)
"""GBNF of the model's reply: a JSON object."""

_TEXT = re.compile(r'"([^"\\]*)"')
_PAIR = re.compile(rf'"(standalone|intent)": {_TEXT.pattern}')


@dataclass(frozen=True, slots=True)
class Interpretation:
    """What a model made of a question: the question as it stands alone, what to search for, the single
    questions where it asks several, and what it wants done. Empty where it did not come to that.
    """

    alone: str = ""
    queries: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    task: Task = Task.LOOKUP


def interpret_question(
    question: str,
    turns: Sequence[Turn],
    generator: Generator,
    patience: float,
    cancelled: Callable[[], bool] = lambda: False,
) -> Interpretation:
    """Interpret a question by the model, as far as it got in `patience` seconds; an empty one where it died,
    or has no room for what was said. Raises Cancelled.
    """
    messages = build_interpretation_prompt(question, condense_history(turns))
    if not fits_context(messages, generator, REPLY):
        return Interpretation()
    late = time.perf_counter() + patience
    writing = generator.generate(
        messages,
        max_tokens=REPLY,
        grammar=GRAMMAR,
        cancelled=cancelled,
        enough=lambda _text: time.perf_counter() > late,
    )
    try:
        return read_interpretation("".join(writing))
    except EngineDied:
        return Interpretation()


def build_interpretation_prompt(question: str, turns: Sequence[Turn]) -> Messages:
    """Build the messages that ask for an interpretation. The turns are those of `condense_history`."""
    talk = "".join(f"Person: {turn.question}\nAnswer: {disarm_marks(turn.answer)}\n" for turn in turns)
    return [
        {"role": "system", "content": load_prompt("interpret")},
        {"role": "user", "content": f"{talk}Person: {question}\nJSON:"},
    ]


def read_interpretation(reply: str) -> Interpretation:
    """Read what a reply that `GRAMMAR` allows says; of one that was cut off, what is whole."""
    try:
        told = json.loads(reply)
    except ValueError:
        told = dict(_PAIR.findall(reply))
        # Some of the parts are not what is asked, but any of the queries may find it.
        told["queries"] = _TEXT.findall(reply.partition('"queries": [')[2])
    if not isinstance(told, dict):
        return Interpretation()
    parts, queries = (
        tuple(map(str, each)) if isinstance(each := told.get(name), list) else ()
        for name in ("parts", "queries")
    )
    task = _TASKS.get(str(told.get("intent")), Task.LOOKUP)
    return Interpretation(str(told.get("standalone", "")), queries, parts, task)
