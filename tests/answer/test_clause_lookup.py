"""Clauses that a question names by their numbers."""

from __future__ import annotations

import pytest

from app.answer.pipeline import answer_question
from app.answer.question.clause_reference import asks_only_for, find_references
from app.core.answers import Answer, Mode
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add

CONTRACT = """Carriage of goods
1. Definitions
1.1 Words in capitals have the meaning given in Schedule 1.
2. Duties of the carrier
2.1 The carrier keeps the hold dry.
(a) Water is pumped out within two hours.
(b) The log of pumping is shown on demand.
2.2 The carrier may not:
(a) pass the lock at night;
(b) carry coal; or
(i) peat,
(ii) turf.
3. Liability
3.1 The carrier is liable up to 55,000 guilders, but: (a) jewels are excluded; (b) paintings count half.
Nothing in clause 2.2 limits clause 3.1(a).
Schedule 1
1. Barge means the vessel Wilhelmine.
2. Cargo means what the bill of lading names.
§ 7 Fristen
(1) Die Frist beträgt sechs Wochen.
(2) Sie beginnt mit der Ankunft."""


def ask(question: str, library: Library, embedder: Embedder) -> Answer:
    steps = answer_question(question, library=library, embedder=embedder, generator=None, mode=Mode.QUOTES)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            answer: Answer = end.value
            return answer


@pytest.fixture(scope="module")
def contract(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Library:
    library = Library.open(tmp_path_factory.mktemp("clauses"), embedder.identify(CHUNKING))
    add(library, embedder, "Carriage", [CONTRACT])
    return library


@pytest.mark.parametrize(
    ("question", "steps"),
    [
        ("What does 3.1(a) say?", [("", "3.1"), ("", "a")]),
        ("What does paragraph 2 of Schedule 1 say?", [("schedule", "1"), ("", "2")]),
        ("Was sagt § 7 Abs. 2?", [("", "7"), ("", "2")]),
        ("What does section 4 (b)(ii) provide?", [("", "4"), ("", "b"), ("", "ii")]),
        ("Nenne Nr. 3 der Anlage 2", [("anlage", "2"), ("", "3")]),
    ],
)
def test_numbers_lead_to_a_place_from_the_outside_in(question: str, steps: list[tuple[str, str]]) -> None:
    (reference,) = find_references(question)
    assert [(step.part, step.value) for step in reference.steps] == steps
    assert asks_only_for(question, [reference])


@pytest.mark.parametrize(
    "question",
    ["How much is 2.2 million?", "What was the rent in 2024 (in pounds)?", "Which section?"],
)
def test_other_numbers_are_no_places(question: str) -> None:
    assert not find_references(question)


def test_more_may_be_asked_of_a_place() -> None:
    question = "What does clause 4 say about dogs?"
    assert not asks_only_for(question, find_references(question))


@pytest.mark.parametrize(
    ("question", "right", "wrong"),
    [
        ("What does clause 2.1(b) say?", "The log of pumping is shown on demand.", "lock"),
        ("What does 2.2(a) say?", "(a) pass the lock at night;", "Water"),
        ("What does clause 2.2(b)(ii) say?", "turf", "Barge"),
        ("What does 3.1(b) say?", "paintings count half", "turf"),
        ("What does paragraph 2 of Schedule 1 say?", "Cargo means", "Duties"),
        ("Was sagt § 7 Abs. 2?", "Sie beginnt mit der Ankunft.", "sechs"),
        (
            "What does clause 2.2 say?",
            "The carrier may not: (a) pass the lock at night;",
            "Nothing in",
        ),
    ],
)
def test_the_clause_is_quoted_and_no_other(
    question: str, right: str, wrong: str, contract: Library, embedder: Embedder
) -> None:
    answer = ask(question, contract, embedder)
    assert right in answer.answer
    assert wrong not in answer.answer
