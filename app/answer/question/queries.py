"""Make the queries of a question: as it would stand alone, what it asks one by one, and the model's ideas.

The program does what must be right. A model that is able and quick here is asked besides, once, for the
question as it would stand alone and for other words to search by; what it says is vetted.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.answer.question import rewrite
from app.answer.question.decompose import decompose_for_search
from app.answer.question.history import condense_history
from app.answer.question.rewrite_prompt import build_rewrite_prompt
from app.answer.text.normalize import all_numbers, stems
from app.answer.text.prompts import fits_context
from app.core.answers import Turn
from app.core.errors import EngineDied
from app.models.generator import Generator

MOST = 4
"""Queries besides the question itself."""
_IDEAS = 3
_LONGEST_IDEA = 12
"""Words of a query that the model may make up."""
_WRITTEN = 120
"""Tokens of its reply."""
_PATIENCE = 1.0
"""Seconds that asking the model may take before anything else begins."""
_PROMPT, _REPLY, _SLOWER = 450, 60, 8
"""Tokens read and written for that, roughly, and how much slower a token is written than read."""

GRAMMAR = r"""root ::= "{\"alone\": " text ", \"searches\": [" text (", " text)? (", " text)? "]}"
text ::= "\"" [^"\\\x00-\x1f]+ "\""
"""
"""GBNF of the model's reply: a JSON object."""


@dataclass(frozen=True, slots=True)
class Queries:
    """`alone` is the question as it can be understood by itself, `searches` what to search for: the question
    first, then `alone` where it is another, then what else may find it. `leans_back` tells that it is a
    follow-up.
    """

    alone: str
    searches: tuple[str, ...]
    leans_back: bool = False


def make_queries(
    question: str,
    turns: Sequence[Turn],
    generator: Generator | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Queries:
    """What to search for. `generator` is a model to ask for ideas, if one is able and quick enough."""
    alone = rewrite.rewrite_question(question, turns)
    ideas: tuple[str, ...] = ()
    if generator is not None and is_quick(generator):
        said = " ".join([question, *(f"{turn.question} {turn.answer}" for turn in turns)])
        written, ideas = _ask(generator, question, turns, cancelled)
        if alone != question and stands_alone(written, question, said):
            alone = written
        ideas = vet_queries(ideas, f"{said} {alone}")
    searches = dict.fromkeys((question, alone, *decompose_for_search(alone), *ideas))
    return Queries(alone, tuple(searches)[: MOST + 1], leans_back=alone != question)


def is_quick(generator: Generator) -> bool:
    """Whether asking the model takes no more than about a second, by how fast it was so far; one of which
    nothing is known yet is not asked.
    """
    speed = generator.speed
    return speed is not None and (_PROMPT + _REPLY * _SLOWER) / speed <= _PATIENCE


def stands_alone(written: str, question: str, said: str) -> bool:
    """Whether the model's question says all that was asked, with no word that nobody said."""
    new, old = set(stems(written)), set(stems(question))
    return bool(new) and new <= set(stems(said)) and len(old - new) <= len(old) // 3


def vet_queries(ideas: Sequence[str], said: str) -> tuple[str, ...]:
    """Those of the model's queries that are short, share a word with what was said, and bring in no number
    that was not.
    """
    known, numbers = set(stems(said)), all_numbers(said)
    kept = []
    for idea in dict.fromkeys(" ".join(idea.split()) for idea in ideas):
        words = stems(idea)
        is_near = not known.isdisjoint(words) and all_numbers(idea) <= numbers
        if is_near and len(words) <= _LONGEST_IDEA and set(words) != known:
            kept.append(idea)
    return tuple(kept[:_IDEAS])


def _ask(
    generator: Generator, question: str, turns: Sequence[Turn], cancelled: Callable[[], bool]
) -> tuple[str, tuple[str, ...]]:
    """The model's question and searches; empty where it was cut off or died, or has no room for what was
    said.
    """
    messages = build_rewrite_prompt(question, condense_history(turns))
    if not fits_context(messages, generator, _WRITTEN):
        return "", ()
    late = time.perf_counter() + _PATIENCE
    writing = generator.generate(
        messages,
        max_tokens=_WRITTEN,
        grammar=GRAMMAR,
        cancelled=cancelled,
        enough=lambda _text: time.perf_counter() > late,
    )
    try:
        return read_reply("".join(writing))
    except EngineDied:
        return "", ()


def read_reply(text: str) -> tuple[str, tuple[str, ...]]:
    """The parts of a reply that `GRAMMAR` allows; of one that was cut off, those that are whole."""
    try:
        reply = json.loads(text)
        return reply["alone"], tuple(reply["searches"])
    except (ValueError, KeyError, TypeError):
        whole = [json.loads(each) for each in re.findall(r'"[^"\\]*"', text)]
        whole = [each for each in whole if each not in ("alone", "searches")]
        return (whole[0], tuple(whole[1:])) if whole else ("", ())
