"""Questions over documents: each is asked by itself, and what was found is told of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.answer.pipeline import answer_question
from app.core.answers import Answer, Mode
from app.core.errors import ModelUnusable
from app.core.short_answers import write_shorts
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reader import Reader
from tests.answer.conftest import HANDBOOK, add
from tests.answer.test_modes import run
from tests.benchmarks.across import marked, told
from tests.made_contracts import Asked, make_contracts, make_questions

CONTRACTS = make_contracts(count=10)


@pytest.fixture(scope="module")
def document_names(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Library]:
    """Ten contracts and a handbook that is none."""
    folder = tmp_path_factory.mktemp("contracts") / "library"
    with Library.open(folder, embedder.identify(CHUNKING)) as library:
        for contract in CONTRACTS:
            add(library, embedder, contract.title, [contract.text])
        add(library, embedder, "Staff handbook", HANDBOOK)
        yield library


def ask(question: str, library: Library, embedder: Embedder) -> Answer:
    asking = answer_question(question, library=library, embedder=embedder, generator=None, mode=Mode.QUOTES)
    return run(asking, library)[0]


@pytest.mark.parametrize("asked", make_questions(CONTRACTS), ids=lambda asked: asked.question)
def test_each_document_is_asked(asked: Asked, document_names: Library, embedder: Embedder) -> None:
    answer = ask(asked.question, document_names, embedder)
    wrong, partly = marked(asked, told({"sentences": [{"text": each.text} for each in answer.sentences]}))
    assert not wrong
    assert len(partly) <= 3


def test_other_words_for_what_is_asked_are_left_to_the_reader(tmp_path: Path, embedder: Embedder) -> None:
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        said = {"Wren": "shall not keep pets", "Swift": "may keep pets", "Plover": "is free to keep animals"}
        for title, each in said.items():
            add(library, embedder, f"{title} lease", [f"The tenant {each}. A late payment costs 40 pounds."])
        answer = ask("Which leases allow pets?", library, embedder)
        assert (
            "Not certain, please read, 1:\n- Plover lease: “The tenant is free to keep animals.”"
            in re.sub(r" \[\d\]", "", answer.answer)
        )


def test_a_refusal_over_documents_tells_of_another_language(
    document_names: Library, embedder: Embedder
) -> None:
    answer = ask("Welche Verträge erheben Säumniszuschläge?", document_names, embedder)
    assert not answer.found and answer.notice is not None and "in German" in answer.notice


def test_the_line_that_counts_cites_what_it_counts(document_names: Library, embedder: Embedder) -> None:
    answer = ask("How many contracts limit liability?", document_names, embedder)
    limited = sum(contract.liability == "limited" for contract in CONTRACTS)
    first = answer.sentences[0]
    assert first.counted and first.text == f"{limited} of 10 contracts limit liability:"
    assert answer.coverage is not None and answer.coverage.documents == 10
    assert answer.sentences[-1].text == "Left out, as nothing calls them “contracts”: Staff handbook."


def test_what_is_not_called_a_contract_is_told_where_it_says_so(tmp_path: Path, embedder: Embedder) -> None:
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        for title, law in {"Wren lease": "Scots", "Swift lease": "Irish", "Facility letter": "Scots"}.items():
            add(library, embedder, title, [f"The sum is due on Monday. {law} law governs this letter."])
        add(library, embedder, "Recipes", ["Boil the eggs for six minutes. Serve them with Scots kale."])
        answer = ask("Which contracts are governed by Scots law?", library, embedder)
    assert answer.sentences[0].text == "2 of 3 contracts are governed by Scots law:"
    assert "Facility letter: “Scots law governs this letter.”" in answer.answer
    assert answer.sentences[-1].text == "Left out, as nothing calls them “contracts”: Recipes."


def test_a_document_that_is_not_there_is_named(document_names: Library, embedder: Embedder) -> None:
    answer = ask("Compare the notice periods of Alder, Ash and Walnut", document_names, embedder)
    assert "No document called “Walnut” was found." in answer.answer


def test_documents_are_compared_thing_by_thing(document_names: Library, embedder: Embedder) -> None:
    answer = ask("Compare Alder, Ash and Bay", document_names, embedder)
    assert answer.found
    named = {each for each in ("Alder", "Ash", "Bay") if f"- {each} " in answer.answer}
    assert named == {"Alder", "Ash", "Bay"}
    quotes = " ".join(citation.quote for citation in answer.citations)
    assert "notice" in quotes
    shared = [c.quote for c in answer.citations if "Letters are sent" in c.quote]
    assert not shared  # what all say alike is no difference


def test_one_thing_and_one_document_are_told_as_one(tmp_path: Path, embedder: Embedder) -> None:
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        add(library, embedder, "Oak lease", ["The tenant gives notice of 30 days."])
        add(library, embedder, "Elm lease", ["The tenant gives notice of 90 days."])
        answer = ask("Compare the Oak lease and the Elm lease", library, embedder)
        assert answer.answer.startswith("One thing that several of these 2 speak of"), answer.answer


def test_the_longest_is_told_by_what_each_states(document_names: Library, embedder: Embedder) -> None:
    answer = ask("Which contract has the longest notice period?", document_names, embedder)
    first = answer.answer.partition("The others")[0]
    longest = max(contract.notice for contract in CONTRACTS)
    for contract in CONTRACTS:
        assert (f"- {contract.title}: " in first) == (contract.notice == longest)


LEASES = {
    "Wren lease": "It starts on 1 June 2024 and ends on 31 March 2026. The tenant may keep pets."
    " The owner excludes all liability. The rent is 700 euros a month.",
    "Swift lease": "It starts on 1 June 2023 and ends on 30 September 2025. The tenant shall not keep pets."
    " The rent is 950 euros a month.",
    "Plover lease": "It starts on 1 January 2024 and ends on 31 December 2025. The tenant may keep pets.",
}


@pytest.fixture(scope="module")
def leases(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Library]:
    """Three short leases."""
    folder = tmp_path_factory.mktemp("leases") / "library"
    with Library.open(folder, embedder.identify(CHUNKING)) as library:
        for title, text in LEASES.items():
            add(library, embedder, title, [text])
        yield library


@pytest.mark.parametrize(
    ("question", "begins", "named"),
    [
        ("Which leases end in 2025?", "2 of 3 leases end in 2025:", {"Swift", "Plover"}),
        ("Which lease ends first?", "First of the 3 of 3", {"Swift"}),
        ("Which lease starts last?", "First of the 3 of 3", {"Wren"}),
        ("Are there any leases that allow pets?", "Yes: 2 of 3 leases allow pets:", {"Wren", "Plover"}),
        ("Which leases say nothing about liability?", "2 of 3 leases say nothing", {"Swift", "Plover"}),
        ("Which leases allow pets and end in 2026?", "1 of 3 leases allow pets and", {"Wren"}),
    ],
)
def test_short_leases(
    question: str, begins: str, named: set[str], leases: Library, embedder: Embedder
) -> None:
    text = re.sub(r" ?\[\d\]", "", ask(question, leases, embedder).answer)
    assert text.startswith(begins)
    first = re.split(r"\n(?=No, |Not certain|The others)", text)[0]
    assert {title.split()[0] for title in LEASES if f"- {title}: " in first} == named


def test_that_no_document_says_anything_is_told_where_it_is_asked(
    leases: Library, embedder: Embedder
) -> None:
    answer = ask("Which leases say nothing about insurance?", leases, embedder)
    assert answer.notice is not None and "3 of 3 leases say nothing about insurance" in answer.notice


@pytest.mark.parametrize("question", ["What is the rent in Wren and Swift?", "Wren vs Swift: rent?"])
def test_short_answers_of_documents_stand_side_by_side(
    question: str, leases: Library, embedder: Embedder
) -> None:
    try:
        reader = Reader(embedder.folder)
    except ModelUnusable:
        pytest.skip("the reader is not installed")
    asking = answer_question(
        question, library=leases, embedder=embedder, generator=None, mode=Mode.QUOTES, reader=reader
    )
    answer = run(asking, leases)[0]
    said = write_shorts(answer)
    assert re.search(r"Wren lease: [^·]*700 euros", said) and re.search(r"Swift lease: [^·]*950 euros", said)


def test_what_one_of_several_documents_says_is_no_short_answer(tmp_path: Path, embedder: Embedder) -> None:
    try:
        reader = Reader(embedder.folder)
    except ModelUnusable:
        pytest.skip("the reader is not installed")
    with Library.open(tmp_path / "library", embedder.identify(CHUNKING)) as library:
        add(library, embedder, "Wren lease", ["The rent is 700 euros a month. The garden is shared."])
        add(library, embedder, "Swift lease", ["The rent is agreed in a letter. The garden is shared."])
        asking = answer_question(
            "Compare the rent of Wren and Swift",
            library=library,
            embedder=embedder,
            generator=None,
            mode=Mode.QUOTES,
            reader=reader,
        )
        answer = run(asking, library)[0]
    assert {each.title for each in answer.citations} == {"Wren lease", "Swift lease"}
    assert answer.shorts == ()
