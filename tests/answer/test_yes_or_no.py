"""Yes and no are told where a quoted sentence bears them out, and only then."""

from __future__ import annotations

import pytest

from app.answer.pipeline import answer_question
from app.core.answers import Answer, Mode
from app.core.events import run_to_end
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reader import Reader
from tests.answer.conftest import add

RULES = """The yard is open all year. Guests may not vote. Subletting is prohibited by the board.
The club does not own the slipway. No dividend will be paid. Visitors cannot climb the mast.
Members may use the crane only if a warden is present. The board hopes that the pier will be rebuilt.
Trainees are not allowed to sail alone without permission. Juniors may keep a boat. This did not happen.
The rent of a berth includes water. The mast was painted in May, and the hull was not painted.
The keys are kept by the warden unless the office is open. The lamp was repaired in 2019.
"""


@pytest.fixture(scope="module")
def reader(embedder: Embedder) -> Reader:
    return Reader(embedder.folder)


def ask(question: str, library: Library, embedder: Embedder, reader: Reader, *documents: str) -> Answer:
    work = answer_question(
        question,
        library=library,
        embedder=embedder,
        generator=None,
        documents=documents,
        mode=Mode.QUOTES,
        reader=reader,
    )
    return run_to_end(work)


@pytest.mark.parametrize(
    ("question", "told", "borne_out_by"),
    [
        ("Is the yard open all year?", "Yes", "The yard is open all year."),
        ("Does the rent of a berth include water?", "Yes", "The rent of a berth includes water."),
        ("Was the lamp repaired in 2019?", "Yes", "The lamp was repaired in 2019."),
        ("May guests vote?", "No", "Guests may not vote."),
        ("Does the club own the slipway?", "No", "The club does not own the slipway."),
        ("Will a dividend be paid?", "No", "No dividend will be paid."),
        ("Can visitors climb the mast?", "No", "Visitors cannot climb the mast."),
    ],
)
def test_yes_or_no_is_told_with_the_quote_that_bears_it_out(
    question: str, told: str, borne_out_by: str, library: Library, embedder: Embedder, reader: Reader
) -> None:
    document = add(library, embedder, "Rules of the yard", (RULES,))
    answer = ask(question, library, embedder, reader, document.id)
    (short,) = answer.shorts
    assert (short.text, short.is_told, short.boxes) == (told, True, ())
    assert short.confidence >= 0.9
    quoted = next(each for each in answer.citations if each.number == short.citation)
    assert borne_out_by in quoted.quote


@pytest.mark.parametrize(
    "question",
    [
        "May members use the crane?",
        "Will the pier be rebuilt?",
        "Are trainees allowed to sail alone?",
        "May juniors keep a boat?",
        "Are the keys kept by the warden?",
        "Was the lamp repaired in 2020?",
        "Is the yard heated?",
        "Is it open all year?",
        "Is the yard open in summer or all year?",
        "Can you tell me who keeps the keys?",
    ],
)
def test_neither_is_told_of_what_is_not_plainly_so(
    question: str, library: Library, embedder: Embedder, reader: Reader
) -> None:
    document = add(library, embedder, "Rules of the yard", (RULES,))
    answer = ask(question, library, embedder, reader, document.id)
    assert not any(each.is_told for each in answer.shorts)


def test_two_documents_may_tell_otherwise(library: Library, embedder: Embedder, reader: Reader) -> None:
    one = add(library, embedder, "Rules of Alder", ("Dogs are allowed in the garden.",))
    other = add(library, embedder, "Rules of Birch", ("Dogs are not allowed in the garden.",))
    answer = ask("Are dogs allowed in the garden?", library, embedder, reader, one.id, other.id)
    titles = {each.number: each.title for each in answer.citations}
    assert {(titles[each.citation], each.text) for each in answer.shorts} == {
        ("Rules of Alder", "Yes"),
        ("Rules of Birch", "No"),
    }
