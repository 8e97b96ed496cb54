"""Choose how an answer is made: by what the question asks for and by what the model has time for here."""

from __future__ import annotations

from app.answer.question.intent import Task, asks_how_many
from app.answer.retrieval.rerank import Evidence
from app.answer.text.normalize import find_all_numbers
from app.core.answers import Mode
from app.models.generator import Generator
from app.models.profile import AnswerProfile

_NEAR = 0.7
"""Share of the best sentence's relevance within which a stated number is taken for the one asked for. Judged:
tests/benchmarks/thresholds.py.
"""


def choose_mode(task: Task, generator: Generator | None, profile: AnswerProfile) -> Mode:
    """Choose the mode in which to do a task when the person leaves it to Carrel."""
    if task is not Task.LOOKUP:
        return Mode.COVERAGE
    if generator is None:
        return Mode.QUOTES
    # A small model chooses sentences no better than the program does.
    return Mode.THOROUGH if profile.selects and profile.is_thorough else Mode.QUICK


def must_count(question: str, evidence: Evidence) -> bool:
    """Whether a number is asked for that no sentence near the question states, so that what there is must be
    counted.
    """
    return asks_how_many(question) and not any(
        relevance >= _NEAR * evidence.best and find_all_numbers(source.text)
        for source, relevance in zip(evidence.sources, evidence.relevance, strict=True)
    )
