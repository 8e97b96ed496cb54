"""What must be known of an answer as a whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.answer.calculation.rows.tell_results import COMPUTED
from app.answer.modes.amendments import find_names, is_changed, is_of_contract
from app.answer.modes.notices import add_notices, asks_for_any_number
from app.answer.pipeline import answer_question
from app.core.answers import Coverage, Mode, Short
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


@pytest.mark.parametrize(
    "text",
    [
        "In clause 4.2, three months is replaced by six months.",
        "In clause 4.2 the words “may not” shall be deleted and “may” shall be inserted.",
        "2.1 Clause 4.2 (Notice) of the Agreement is hereby deleted and replaced by the following:",
        "The parties replace the first sentence of clause 4.2 by this one.",
        "With effect from 1 May 2024, clause 4.2 is replaced by this.",
        "We amend clause 4.2 with effect from May.",
        "In clause 4.2, delete “ten” and insert “twenty”.",
        "In Ziffer 4.2 werden die Worte „drei Monate“ durch „sechs Monate“ ersetzt.",
        "L'article 4.2 est remplacé par ce qui suit.",
    ],
)
def test_a_clause_is_changed(text: str) -> None:
    assert is_changed(text, "4.2")


@pytest.mark.parametrize(
    "text",
    [
        "The supplier shall replace defective goods under clause 4.2.",
        "Goods that are returned under clause 4.2 are replaced.",
        "Under clause 4.2, defective goods are replaced.",
        "The goods described in clause 4.2 are replaced each year.",
        "Clause 4.2 shall not be amended.",
        "Nothing in clause 4.2 is amended.",
        "In clause 4.2 the supplier undertakes that defective goods are replaced.",
        "Clause 4.2 may be amended by a deed.",
        "Clause 4.2 shall be amended only in writing.",
        "Any variation of clause 4.2 must be in writing.",
        "The rent, as varied in clause 4.2, is due.",
        "Clause 4.2 applies where goods are replaced.",
        "In clause 4.21, ten days is replaced by two.",
        "Mangelhafte Waren werden gemäß Ziffer 4.2 ersetzt.",
        "Gemäß Ziffer 4.2 werden mangelhafte Waren ersetzt.",
    ],
)
def test_nothing_is_changed_in_a_clause(text: str) -> None:
    assert not is_changed(text, "4.2")


def test_a_deed_is_of_the_lease_whose_parties_it_names() -> None:
    roles = "The Landlord lets the House to the Tenant. This Lease is made in New York."
    begins = {
        "lease": f"Lease between Harborne Estates (04418827) and Maria Quint. {roles}",
        "other": f"Lease between Harborne Estates (04418827) and Yusuf Okafor. {roles}",
        "deed": "Deed between Harborne Estates (04418827) and Yusuf Okafor. This Deed is of the Lease.",
        "roles": f"Deed of variation. {roles}",
    }
    names = {id_: find_names(text) for id_, text in begins.items()}
    assert is_of_contract("deed", "other", names)
    assert not is_of_contract("deed", "lease", names)
    assert not is_of_contract("roles", "lease", names)
    del names["other"]
    assert not is_of_contract("deed", "lease", names)


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


def test_a_quote_that_denies_what_is_asked_is_told_and_gives_no_short_answer() -> None:
    citation = replace(ANSWER.citations[0], number=1, quote="", shown="Ada agreed to lead the walk.")
    short = Short("Ada", 1, 0.9)
    answer = replace(
        ANSWER, citations=(citation,), coverage=None, notice=None, shorts=(short,), calculations=()
    )
    told = add_notices("Why did Ada refuse to lead the walk?", answer)
    assert told.shorts == ()
    assert told.notice is not None
    assert "“Ada agreed to lead the walk”" in told.notice
    assert add_notices("Why did Ada agree to lead the walk?", answer) == answer
    other = replace(short, citation=2)  # which another place answers
    assert add_notices("Why did Ada refuse to lead the walk?", replace(answer, shorts=(other,))).shorts == (
        other,
    )
    outside = replace(short, text="Bo")  # which another clause of the same place answers
    assert add_notices("Why did Ada refuse to lead the walk?", replace(answer, shorts=(outside,))).shorts == (
        outside,
    )
    none = replace(answer, citations=(replace(citation, shown="We found no damages."),), shorts=())
    told = add_notices("Which damages were found?", none)
    assert told.notice is not None
    assert "“We found no damages”" in told.notice and "This is from the few" in told.notice
