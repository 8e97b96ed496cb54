"""Choose how an answer is made: by what the question asks for and by how fast the model reads here."""

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
_PASSAGES, _TOKENS = 12, 260
"""Passages worth reading one by one at least, and the tokens of one with its question, roughly."""


def choose_mode(task: Task, generator: Generator | None, profile: AnswerProfile) -> Mode:
    """Choose the mode in which to do a task when the person leaves it to Carrel."""
    if task is not Task.LOOKUP:
        return Mode.COVERAGE
    if generator is None:
        return Mode.QUOTES
    speed = generator.speed
    # A small model chooses sentences no better than the program does.
    if not profile.selects or speed is None or _PASSAGES * _TOKENS / speed > profile.thorough_seconds:
        return Mode.QUICK
    return Mode.THOROUGH


def must_count(question: str, evidence: Evidence) -> bool:
    """Whether a number is asked for that no sentence near the question states, so that what there is must be
    counted.
    """
    return asks_how_many(question) and not any(
        relevance >= _NEAR * evidence.best and find_all_numbers(source.text)
        for source, relevance in zip(evidence.sources, evidence.relevance, strict=True)
    )
