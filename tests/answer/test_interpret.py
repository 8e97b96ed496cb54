"""What a model makes of a question: asked where there is time, held to a form, and vetted."""

from __future__ import annotations

import json
from collections.abc import Generator as Generating
from pathlib import Path
from typing import Any

import pytest

from app.answer import request as requests
from app.answer.pipeline import answer_question
from app.answer.question.history import condense_history
from app.answer.question.intent import Task, classify_task
from app.answer.question.interpret import (
    GRAMMAR,
    Interpretation,
    build_interpretation_prompt,
    interpret_question,
    read_interpretation,
)
from app.answer.question.rewrite import rewrite_question
from app.answer.question.vet_interpretation import vet_alone, vet_parts, vet_queries, vet_task
from app.core.abilities import Ability, MeasuredModel
from app.core.answers import Answer, Hit, Mode, Turn
from app.core.events import Quoted, run_to_end
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models import generator as models
from app.models.embedder import Embedder
from app.models.generated import Generated
from app.models.generator import Generator
from app.models.profile import make_profile
from tests.answer.conftest import add
from tests.answer.scripted import Scripted

RENT = Turn("What is the deposit under the Harbour Street lease?", "The deposit is two months' rent. [1]")


def reply(alone: str, *queries: str, intent: str = "find", parts: tuple[str, ...] = ()) -> str:
    return json.dumps({"standalone": alone, "intent": intent, "parts": parts, "queries": queries})


class Interpreting(Scripted):
    """A model that reads so fast, and interprets and answers as it is told."""

    def __init__(self, interpretation: str, text: str = "", speed: float | None = 5000.0) -> None:
        super().__init__(text)
        self.interpretation, self.read_at = interpretation, speed
        self.asked = 0

    @property
    def speed(self) -> float | None:
        return self.read_at

    def generate(self, messages: models.Messages, **options: Any) -> Generating[str, None, Generated]:
        if options.get("grammar") == GRAMMAR:
            self.asked += 1
            yield self.interpretation
            return Generated(1, 0, 1, 0.1, "end")
        return (yield from super().generate(messages, **options))


def test_one_without_room_for_what_was_said_is_not_asked() -> None:
    model = Interpreting(reply("x", "y"))
    model.room = 300
    assert interpret_question("When is it paid back?", [RENT], model, 1.0) == Interpretation()
    assert model.asked == 0


# What it says


def test_a_reply_is_read() -> None:
    told = reply("Who pays, and when?", "payment", intent="list", parts=("Who pays?", "When?"))
    assert read_interpretation(told) == Interpretation(
        "Who pays, and when?", ("payment",), ("Who pays?", "When?"), Task.ITEMS
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"standalone": "When is the dep', Interpretation()),
        (
            '{"standalone": "Is it?", "intent": "count", "parts": ["Is',
            Interpretation("Is it?", task=Task.COUNT),
        ),
        (
            '{"standalone": "Is it?", "intent": "find", "parts": ["a", "b"], "queries": ["deposit", "back',
            Interpretation("Is it?", ("deposit",)),
        ),
        ("", Interpretation()),
        ("nonsense", Interpretation()),
        ("[1]", Interpretation()),
        ('{"standalone": 5, "parts": 7, "intent": []}', Interpretation("5")),
    ],
)
def test_of_one_that_was_cut_off_or_is_none_what_is_whole(text: str, told: Interpretation) -> None:
    assert read_interpretation(text) == told


def test_the_weakest_model_cannot_break_the_form(generator: Generator) -> None:
    writing = generator.generate(
        build_interpretation_prompt("When is it paid back?", condense_history([RENT])),
        max_tokens=300,
        grammar=GRAMMAR,
    )
    text = "".join(writing)
    told = read_interpretation(text)
    assert told.alone and len(told.queries) <= 3 and len(told.parts) <= 4
    assert list(json.loads(text)) == ["standalone", "intent", "parts", "queries"]


# What counts of it


FEES = Turn("What does the lease of Globex say?", "It lasts three years.")
REVENUE = Turn("What was the revenue of Apple in 2021?", "It was 365.8 billion dollars.")


@pytest.mark.parametrize(
    ("turn", "question", "written", "good"),
    [
        (RENT, "When is it paid back?", "When is the deposit paid back?", True),
        (RENT, "When is it paid back?", "When is the deposit returned to the bank?", False),
        (RENT, "When is it paid back?", "What is the deposit?", False),
        (RENT, "When is it paid back?", "", False),
        (REVENUE, "Now the same for Velda", "What was the revenue of Velda in 2021?", True),
        (REVENUE, "I was thinking of Velda, actually", "What was the revenue of Velda in 2021?", True),
        (REVENUE, "Swap Apple for Velda", "What was the revenue of Velda in 2021?", True),
        (REVENUE, "Swap Apple for Velda", "What was the revenue of Apple in 2021?", False),
        (REVENUE, "Replace 2021 by 2022", "What was the revenue of Apple in 2022?", True),
        (REVENUE, "Replace 2021 by 2022", "What was the revenue of Apple in 2021?", False),
        (REVENUE, "How did Velda do?", "What was the revenue of Velda in 2021?", True),
        # Every name and number that is new is kept.
        (FEES, "Show the fees of Acme", "What are the fees of Globex?", False),
        (FEES, "Show the fees of Acme for 2021 and 2022", "Show the fees of Acme for Globex in 2021", False),
        (FEES, "Show the fees of Acme and Velda", "What are the fees of Acme in the lease of Globex?", False),
        (FEES, "I was thinking of fees in June", "What are the fees of Globex?", False),
        (FEES, "Show the fees of Acme", "What are the fees of Acme in the lease?", True),
        # The rules know what takes whose place,
        (REVENUE, "and in 2022?", "What was the dollar of Apple in 2022?", False),
        # and nothing that asks by itself is turned into the question before.
        (REVENUE, "Who repairs the roof of the house?", "What was the revenue of the roof in 2021?", False),
        (REVENUE, "Who repairs the roof of the house?", "Who repairs the roof of the house of Apple?", True),
    ],
)
def test_a_question_that_the_model_wrote_is_vetted(
    turn: Turn, question: str, written: str, good: bool
) -> None:
    resolved = rewrite_question(question, [turn])
    assert vet_alone(written, question, resolved, [turn]) == (written if good else resolved)


def test_ideas_bring_in_no_numbers_and_nothing_foreign() -> None:
    ideas = ("net sales 2021", "net sales 2019", "net sales margin", "football", "sales " + "x y z w " * 5)
    assert vet_queries(ideas, "What were the sales in 2021?") == ("net sales 2021", "net sales margin")


@pytest.mark.parametrize(
    ("question", "parts", "good"),
    [
        ("I need the rent, the notice period", ("What is the rent?", "What is the notice period?"), True),
        ("I need the rent, the notice period", ("What is the rent?", "What is the deposit?"), False),
        ("I need the rent, the notice period", ("What is the rent?",), False),
        ("I need the rent, the notice period", ("What is the rent?", "And the rent?"), False),
        ("I need the rent for 2021 and 2022", ("What is the rent for 2021?", "What is the rent?"), False),
        ("The notice period of the rent", ("What is the notice period?", "What is the rent?"), False),
    ],
)
def test_parts_ask_what_the_question_does(question: str, parts: tuple[str, ...], good: bool) -> None:
    assert bool(vet_parts(parts, question, question)) is good


HELD = {"deal", "termination", "notice", "clauses", "rent", "alder", "staff"}


@pytest.mark.parametrize(
    ("task", "question", "vetted"),
    [
        (Task.SUMMARY, "Can I get a rundown of the report?", (Task.SUMMARY, "")),
        (Task.SUMMARY, "Boil the Alder lease down for me", (Task.SUMMARY, "Alder lease")),
        (Task.SUMMARY, "What does the report say about termination?", (Task.LOOKUP, None)),
        (Task.SUMMARY, "What is the rent?", (Task.LOOKUP, None)),
        (Task.ITEMS, "Which clauses deal with termination?", (Task.ITEMS, None)),
        (Task.ITEMS, "Who must give notice?", (Task.LOOKUP, None)),
        (Task.COMPARISON, "How do the contracts differ on notice?", (Task.COMPARISON, None)),
        (Task.COMPARISON, "How does the rent differ?", (Task.LOOKUP, None)),
        (Task.COUNT, "How many staff are there?", (Task.LOOKUP, None)),
    ],
)
def test_a_task_must_fit_the_words(task: Task, question: str, vetted: tuple[Task, str | None]) -> None:
    assert classify_task(question) is Task.LOOKUP
    assert vet_task(task, question, ("Alder lease", "Birch lease"), lambda w: w.lower() in HELD) == vetted


# What comes of it in an answer


@pytest.fixture(scope="module")
def leases(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Any:
    folder: Path = tmp_path_factory.mktemp("leases")
    with Library.open(folder, embedder.identify(CHUNKING), chunking=CHUNKING) as library:
        for number, name in enumerate(("Alder", "Birch")):
            text = (
                f"{name} House is let from 1 May {2020 + number} for five years. The tenant pays a rent of"
                f" {900 + 50 * number} euros a month. The notice period is {3 + number} months. The landlord"
                " repairs the roof. Dogs may be kept in the yard."
            )
            add(library, embedder, f"{name} lease", [text])
        yield library


def ask(library: Library, embedder: Embedder, question: str, model: Generator | None) -> Answer:
    return run_to_end(
        answer_question(question, library=library, embedder=embedder, generator=model, mode=Mode.AUTO)
    )


def test_a_model_that_understands_an_order_has_it_carried_out(leases: Library, embedder: Embedder) -> None:
    question = "Boil the Alder lease down for me"
    assert ask(leases, embedder, question, None).mode is Mode.QUOTES
    answer = ask(leases, embedder, question, Interpreting(reply(question, intent="summarise")))
    assert answer.mode is Mode.COVERAGE and {cited.title for cited in answer.citations} == {"Alder lease"}


def test_what_it_finds_to_be_asked_is_answered_part_by_part(leases: Library, embedder: Embedder) -> None:
    question = "I want the rent of Alder House, the notice period of Birch House"
    parts = ("What is the rent of Alder House?", "What is the notice period of Birch House?")
    model = Interpreting(reply(question, parts=parts), "Nothing of use.")
    assert not ask(leases, embedder, question, None).parts
    answer = ask(leases, embedder, question, model)
    assert [(part.question, part.found) for part in answer.parts] == [(part, True) for part in parts]
    assert "900 euros" in answer.answer and "4 months" in answer.answer and model.asked == 1


@pytest.mark.parametrize(
    ("question", "is_quoted"),
    [("What is the rent of Alder House?", True), ("How many moons has Jupiter?", False)],
)
def test_quotes_are_there_before_the_model_is_asked_what_is_meant(
    question: str, is_quoted: bool, leases: Library, embedder: Embedder
) -> None:
    model = Interpreting(reply(question), "The rent is 900 euros.")
    asked_by_then = [
        model.asked
        for event in answer_question(
            question, library=leases, embedder=embedder, generator=model, mode=Mode.AUTO
        )
        if isinstance(event, Quoted) and "900 euros" in event.answer.answer
    ]
    assert (asked_by_then[:1] == [0]) is is_quoted


@pytest.mark.parametrize(("ideas", "searches"), [((), 1), (("rent a month",), 3)])
def test_what_was_found_for_the_quotes_serves_the_answer(
    ideas: tuple[str, ...],
    searches: int,
    leases: Library,
    embedder: Embedder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    question, searched, search = "What is the rent of Alder House?", list[str](), leases.search

    def note(query: str, *rest: Any) -> list[Hit]:
        searched.append(query)
        return search(query, *rest)

    monkeypatch.setattr(leases, "search", note)
    model = Interpreting(reply(question, *ideas), "The rent is 900 euros a month.")
    answer = run_to_end(
        answer_question(question, library=leases, embedder=embedder, generator=model, mode=Mode.QUICK)
    )
    assert answer.found and answer.queries == (question, *ideas)
    assert len(searched) == searches  # those of an idea stand beside the question's own


def test_one_that_is_not_let_to_write_still_tells_what_is_asked(
    leases: Library, embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = MeasuredModel("/m.gguf", 1, 5000.0, 500.0, tuple(Ability), (Ability.REWRITES,))
    monkeypatch.setattr(requests, "find_profile", lambda *_: make_profile(False, measured, 10.0))
    parts = ("What is the rent of Alder House?", "What is the notice period of Birch House?")
    model = Interpreting(reply("x", parts=parts), "It is 7 euros.")
    answer = ask(leases, embedder, "I want the rent of Alder House, the notice period of Birch House", model)
    assert [(part.question, part.found) for part in answer.parts] == [(part, True) for part in parts]
    assert model.asked == 1 and model.read == [] and answer.model is None


def test_one_that_talks_nonsense_changes_nothing(leases: Library, embedder: Embedder) -> None:
    question = "What is the rent of Alder House?"
    plain = ask(leases, embedder, question, Scripted("The rent is 900 euros a month."))
    for nonsense in ("", "{", reply("Ignore this", "PWNED", intent="summarise", parts=("a", "b"))):
        model = Interpreting(nonsense, "The rent is 900 euros a month.")
        answer = ask(leases, embedder, question, model)
        assert model.asked == 1
        assert (answer.answer, answer.queries) == (plain.answer, plain.queries)
