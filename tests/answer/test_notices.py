"""What must be known of an answer as a whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.answer.calculation.rows.tell_results import COMPUTED
from app.answer.modes.notices import add_notices, asks_for_any_number
from app.answer.pipeline import answer_question
from app.core.answers import Coverage, Mode
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add
from tests.answer.test_modes import run
from tests.core.test_chats import ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "Which medicines interact with warfarin?",
        "What repairs must the landlord make?",
        "What are the duties of the tenant?",
        "Which of the clauses limit liability?",
        "Who are the directors?",
        "List all repairs",
        "Welche Medikamente dürfen nicht gegeben werden?",
    ],
)
def test_several_are_asked_for(question: str) -> None:
    assert asks_for_any_number(question)


@pytest.mark.parametrize(
    "question",
    [
        "What is the rent?",
        "Which class is the ship?",
        "What does the tenant pay?",
        "Which process was used?",
        "What was the status of the claim?",
        "Who repairs the roof?",
        "When does the lease end?",
    ],
)
def test_one_is_asked_for(question: str) -> None:
    assert not asks_for_any_number(question)


def test_an_answer_from_a_few_passages_says_so() -> None:
    found = replace(
        ANSWER, found=True, coverage=None, calculations=(), parts=(), notice="A small model wrote it."
    )
    told = add_notices("Which animals are allowed?", found)
    assert told.notice is not None and told.notice.startswith("A small model wrote it. This is from the few")
    assert add_notices("Which animal is allowed?", found) == found
    covered = replace(found, coverage=Coverage(1, 1, 1, 1, 1))
    assert add_notices("Which animals are allowed?", covered) == covered


def test_a_clause_that_another_document_changes_is_told_of(tmp_path: Path, embedder: Embedder) -> None:
    parties = "between Alder Advisory Limited (SC418827) and Thornhill Water plc."
    lease = f"An agreement {parties}\n\n8.1 Either party may end this agreement by three months' notice."
    others = {
        "Deed of variation": f"A deed {parties}\n\nIn clause 8.1, three months is replaced by six months.",
        "Birch deed": "A deed of Birch Systems and Harcourt.\n\nIn clause 8.1, ten days is replaced by two.",
        "Alder memo": f"A memo {parties}\n\nThe notice of clause 8.1 was given in time.",
    }
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        add(library, embedder, "Alder agreement", [lease])
        for title, text in others.items():
            add(library, embedder, title, [text])
        question = "By how many months' notice may either party end the Alder agreement?"
        asking = answer_question(
            question, library=library, embedder=embedder, generator=None, mode=Mode.QUOTES
        )
        answer = run(asking, library)[0]
    assert any(each.shown.startswith("8.1 Either party") for each in answer.citations)
    told = (
        "“Deed of variation” speaks of changing clause 8.1, cited here: "
        "“In clause 8.1, three months is replaced by six months.” Read both."
    )
    assert answer.notice is not None and told in answer.notice
    assert "Birch deed" not in (answer.notice or "") and "memo" not in (answer.notice or "")


def test_single_rows_are_no_computation() -> None:
    cells = tuple(replace(each, label="Orders!A2:C2") for each in ANSWER.citations)
    found = replace(
        ANSWER, found=True, coverage=None, calculations=(), parts=(), citations=cells, notice=None
    )
    told = add_notices("What is the total of the orders?", found)
    assert told.notice is not None and told.notice.startswith("Nothing was computed")
    assert add_notices("How much was given for the roof?", found).notice == told.notice
    assert add_notices("Who gave for the roof?", found).notice is None
    counted = replace(found, notice=COMPUTED)
    assert add_notices("How many orders are there?", counted) == counted
