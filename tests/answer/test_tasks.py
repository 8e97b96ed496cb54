"""What a question asks for, by its words."""

from __future__ import annotations

import pytest

from app.answer.tasks import Task, asks_how_many, task_of, topic_of


@pytest.mark.parametrize(
    ("question", "task", "topic"),
    [
        ("How many documents mention the deposit?", Task.COUNT, "deposit"),
        ("How often is the boiler serviced?", Task.COUNT, "boiler serviced"),
        ("List all repairs", Task.ITEMS, "repairs"),
        ("Which contracts mention a penalty?", Task.ITEMS, "contracts penalty"),
        ("Summarise the documents.", Task.SUMMARY, ""),
        ("Give me an overview of the lease", Task.SUMMARY, "lease"),
        ("What are these files about?", Task.SUMMARY, ""),
        ("Compare the documents on overtime", Task.COMPARISON, "overtime"),
        ("Fasse die Dokumente zusammen", Task.SUMMARY, ""),
        ("Liste alle Fristen auf", Task.ITEMS, "Fristen auf"),
        ("Résumez les documents", Task.SUMMARY, ""),
        ("Lista todos los plazos", Task.ITEMS, "plazos"),
        ("How many days of leave does a nurse have?", Task.LOOKUP, None),
        ("Who repairs the roof?", Task.LOOKUP, None),
        ("How did US sales growth compare to international sales growth in FY2022?", Task.LOOKUP, None),
    ],
)
def test_the_task_and_the_topic(question: str, task: Task, topic: str | None) -> None:
    assert task_of(question) is task
    if topic is not None:
        assert topic_of(question) == topic


def test_how_many() -> None:
    assert asks_how_many("How many days of leave?") and asks_how_many("Wie viele Tage?")
    assert not asks_how_many("How much is the rent?")
