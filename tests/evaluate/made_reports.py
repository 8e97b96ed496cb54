"""Reports as runs make them, of a few questions whose answers are written down here."""

from __future__ import annotations

from typing import Any

from app.evaluate.run import evaluate
from tests.evaluate.test_run import DOCUMENTS, NOTICE, PETS, SALES, WEATHER, answer_to, ask, search

QUESTIONS = [NOTICE, SALES, PETS, WEATHER]


def made_report(id_: str = "20260304-101500-lease", **changes: Any) -> dict[str, Any]:
    """The report of a whole run, as it is saved."""
    parts: dict[str, Any] = {
        "documents": DOCUMENTS,
        "search": search,
        "ask": ask,
        "quote_stands": lambda citation: citation.page != 3,
        "scope": "all",
        **changes,
    }
    running = evaluate(QUESTIONS, **parts)
    while True:
        try:
            next(running)
        except StopIteration as stop:
            report: dict[str, Any] = stop.value
            break
    report["run"] = {
        "id": id_,
        "date": "2026-03-04T10:15:00+00:00",
        "finished": True,
        "seconds": 12.5,
        "carrel": "0.1.0",
        "questions": {"name": "Lease", "sha256": "ab" * 32, "limit": None},
        "mode": "quick",
        "model": "model",
        "embedding": "MiniLM",
        "conditions": list(report["conditions"]),
        "samples": 0,
        "judge": False,
    }
    return report


__all__ = ["QUESTIONS", "answer_to", "made_report"]
