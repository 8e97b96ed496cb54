"""Make the queries of a question: as it would stand alone, what it asks one by one, and the model's ideas.

The program does what must be right. What a model that is able and quick here made of the question counts
besides, as far as it holds up to that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.answer.question import rewrite
from app.answer.question.decompose import Part, decompose_for_search
from app.answer.question.intent import Task, classify_task
from app.answer.question.interpret import Interpretation
from app.answer.question.vet_interpretation import join_said, vet_alone, vet_parts, vet_queries
from app.core.answers import Turn

MOST = 4
"""Queries besides the question itself."""


@dataclass(frozen=True, slots=True)
class Queries:
    """`alone` is the question as it can be understood by itself, `searches` what to search for: the question
    first, then `alone` where it is another, then what else may find it. `is_follow_up` tells that it is a
    follow-up; `parts` are what a model finds it to ask one by one. `task` is what is to be done, by the
    question's words or else by a model, and `topic` what that is about where the model told it.
    """

    alone: str
    searches: tuple[str, ...]
    is_follow_up: bool = False
    parts: tuple[Part, ...] = ()
    task: Task = Task.LOOKUP
    topic: str | None = None


def make_queries(question: str, turns: Sequence[Turn], interpreted: Interpretation | None = None) -> Queries:
    """Make the queries of a question; `interpreted` is what a model made of the question, if one was
    asked.
    """
    alone = rewrite.rewrite_question(question, turns)
    ideas: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    if interpreted is not None:
        said = join_said(question, turns)
        alone = vet_alone(interpreted.alone, question, alone, turns)
        ideas = vet_queries(interpreted.queries, f"{said} {alone}")
        parts = vet_parts(interpreted.parts, alone, f"{said} {alone}")
    searches = dict.fromkeys((question, alone, *decompose_for_search(alone), *ideas))
    return Queries(alone, tuple(searches)[: MOST + 1], alone != question, parts, classify_task(question))
