"""A question that asks several things: each is answered, or named as not found."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import Any

import pytest

from app.answer.modes.multi_part import JoinedAnswer, answer_parts, join_answers
from app.answer.pipeline import answer_question
from app.answer.question.decompose import decompose_for_answers
from app.answer.request import Request
from app.core.answers import TOO_SMALL, Answer, Mode, Part, Support, Turn
from app.core.errors import Cancelled, ModelUnusable
from app.core.events import Event, Searched, Token
from app.core.records import pack_record, unpack_record
from app.core.styles import Form, Style
from app.library.library import Library
from app.models import catalogue
from app.models import generator as models
from app.models.embedder import Embedder
from app.models.generated import Generated
from app.models.reader import Reader
from tests.answer.scripted import Choosing, Scripted
from tests.answer.test_modes import run

RENT_AND_ROOF = "How much rent does the tenant pay and who repairs the roof?"
ROOF_AND_MOON = "Who repairs the roof and what is the diameter of the moon?"
NOTHING_OF_THE_MOON = "About “what is the diameter of the moon?” nothing was found in your documents."
Ask = Callable[..., tuple[Answer, list[Event]]]


@pytest.fixture
def ask(library: Library, embedder: Embedder) -> Ask:
    def ask(
        question: str, model: models.Generator | None = None, **options: Any
    ) -> tuple[Answer, list[Event]]:
        given = {"library": library, "embedder": embedder, "generator": model, "mode": Mode.AUTO}
        answer, events = run(answer_question(question, **{**given, **options}), library)
        assert [citation.number for citation in answer.citations] == [*range(1, len(answer.citations) + 1)]
        assert all(0 < n <= len(answer.citations) for s in answer.sentences for n in s.citations)
        assert unpack_record(Answer, pack_record(answer)) == answer
        return answer, events

    return ask


@pytest.mark.parametrize("mode", [Mode.QUOTES, Mode.COVERAGE])
def test_each_part_is_answered_in_the_documents_own_words(ask: Ask, mode: Mode) -> None:
    answer, events = ask(RENT_AND_ROOF, mode=mode)
    assert answer.mode is mode and answer.question == RENT_AND_ROOF
    assert "$1,577.50" in answer.answer and "repairs the roof" in answer.answer
    assert answer.parts == (
        Part("How much rent does the tenant pay?", True),
        Part("who repairs the roof?", True),
    )
    assert answer.queries == ("How much rent does the tenant pay?", "who repairs the roof?")
    searched = [event for event in events if isinstance(event, Searched)]
    assert len(searched) == 2
    if mode is Mode.QUOTES:
        assert {event.hits[0] for event in searched} == set(answer.passages[:2])
    assert len({(hit.document, hit.number) for hit in answer.passages}) == len(answer.passages)


def test_a_part_that_is_not_in_the_documents_is_named(ask: Ask) -> None:
    answer, _ = ask(ROOF_AND_MOON)
    assert answer.found and "repairs the roof" in answer.answer
    assert answer.answer.endswith(f"\n{NOTHING_OF_THE_MOON}")
    assert [part.found for part in answer.parts] == [True, False]
    assert answer.sentences[-1].text == NOTHING_OF_THE_MOON and not answer.sentences[-1].citations


def test_in_bullets_as_well(ask: Ask) -> None:
    answer, _ = ask(ROOF_AND_MOON, style=Style("Bullets", "In bullets.", form=Form.BULLETS))
    assert answer.form is Form.BULLETS and answer.answer.endswith(f"\n- {NOTHING_OF_THE_MOON}")
    assert all(line.startswith("- ") for line in answer.answer.splitlines())


def test_where_nothing_is_found_it_says_so_once(ask: Ask) -> None:
    answer, _ = ask("What is the diameter of the moon and who won the 1998 World Cup?")
    assert not answer.found and answer.not_found is not None and not answer.sentences
    assert answer.answer.count("No answer to this question was found") == 1
    assert [part.found for part in answer.parts] == [False, False] and answer.passages


def test_a_model_answers_the_parts_one_by_one(ask: Ask) -> None:
    model = Scripted("The tenant pays a rent of $1,577.50 for each month.")
    answer, events = ask(RENT_AND_ROOF, model, mode=Mode.QUICK)
    assert len(model.read) == 2 and model.read[1].endswith("Question: who repairs the roof?")
    assert answer.model is None and answer.tokens.answer == 2 * len(model.text.split())
    # The model's second answer is of no use: what the documents say takes its place.
    assert answer.sentences[0].text == model.text and answer.sentences[0].support is Support.SUPPORTED
    assert sum(isinstance(event, Token) and event.text == "\n" for event in events) == 2


def test_the_starter_model_answers_both(ask: Ask, generator: models.Generator) -> None:
    answer, _ = ask(RENT_AND_ROOF, generator, mode=Mode.QUICK)
    quotes = " ".join(citation.quote for citation in answer.citations)
    assert "$1,577.50" in quotes and "repairs the roof" in quotes
    assert answer.model is None and answer.notice == TOO_SMALL


def test_passages_are_read_for_each_part(ask: Ask) -> None:
    answer, _ = ask(RENT_AND_ROOF, Choosing("1, 2", catalogue.find_starter()), mode=Mode.THOROUGH)
    assert answer.mode is Mode.THOROUGH and answer.read is not None and answer.read[0] == answer.read[1] > 4
    assert [part.found for part in answer.parts] == [True, True]


def test_what_was_found_before_it_was_stopped_is_kept(ask: Ask) -> None:
    class Stopped(Scripted):
        def generate(self, messages: models.Messages, **options: Any) -> Generator[str, None, Generated]:
            if self.read:
                raise Cancelled("Stopped.")
            return (yield from super().generate(messages, **options))

    model = Stopped("The tenant pays a rent of $1,577.50 for each month.")
    answer, _ = ask(RENT_AND_ROOF, model, mode=Mode.QUICK)
    assert answer.stopped and answer.found and "$1,577.50" in answer.answer
    assert "The landlord repairs the roof" in answer.answer  # found before it was stopped, in quotes
    assert answer.notice == "Stopped before it was finished."
    answer, _ = ask(RENT_AND_ROOF, model, mode=Mode.QUICK)  # the same model, stopped from the first
    assert answer.stopped and "$1,577.50" in answer.answer


def test_a_form_that_is_filled_as_a_whole_and_a_short_style_have_one_answer(ask: Ask) -> None:
    short = Style("Short", "In one sentence.", longest=1)
    for style in (short, Style("Table", "As a table.", form=Form.TABLE)):
        answer, _ = ask(RENT_AND_ROOF, style=style)
        assert answer.parts == () and answer.found
    answer, _ = ask(RENT_AND_ROOF, style=replace(short, longest=4))
    assert len(answer.parts) == 2 and len(answer.sentences) <= 4


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        (
            "What is the notice period and who pays for repairs?",
            ("What is the notice period?", "who pays for repairs?"),
        ),
        ("Quel est le loyer et qui le paie ?", ("Quel est le loyer?", "qui le paie (loyer)?")),
        ("What is the rent? What is the deposit?", ("What is the rent?", "What is the deposit?")),
        (
            "When was the bridge built and who signed?",
            ("When was the bridge built?", "who signed (bridge built)?"),
        ),
        ("Which tenants pay late and are fined?", ()),
        ("Who decides whether and when it opens?", ()),
        ("How and when is the rent paid?", ()),
        ("What is the difference between what the tenant pays and what the landlord pays?", ()),
        ("What does clause 5 (“who pays and who signs”) say?", ()),
        ('What does "who pays and who signs" mean?', ()),
        ("What is the rent and what is the deposit? Round to two places.", ()),
        ("Who are the landlord and the tenant?", ()),
        ("What are the drugs which lower blood pressure and which are safe in pregnancy?", ()),
        ("What are the drugs that lower blood pressure and which are safe in pregnancy?", ()),
        ("How many patients were there who had nausea and who dropped out?", ()),
        ("What is the dose when the patient is a child and when the patient is pregnant?", ()),
        ("What is the ratio of what was paid and what was owed?", ()),
        ("Which is larger, what A pays and what B pays?", ()),
        ("Which clause says who pays for repairs and who pays for heating?", ()),
        ("Does the contract let the tenant choose when to pay and how to pay?", ()),
        ("Did Apple and did Microsoft grow in 2021?", ()),
        ("How does he define 'what is just and what is right'?", ()),
        ("Welche Mieter gibt es, welche zu spät zahlen und welche einen Hund haben?", ()),
        ("Quels sont les locataires qui paient en retard et qui ont un chien ?", ()),
        (
            "What happens when the lease ends? Who pays then?",
            ("What happens when the lease ends?", "Who pays then (happens lease ends)?"),
        ),
    ],
)
def test_what_is_answered_one_by_one(question: str, alone: tuple[str, ...]) -> None:
    assert tuple(part.alone for part in decompose_for_answers(question)) == alone


def test_the_parts_of_a_follow_up_keep_its_thread() -> None:
    parts = decompose_for_answers(
        "And when does it end and who signed it?", [Turn("Who wrote the Norvex lease?", "")]
    )
    assert [part.said for part in parts] == ["And when does it end?", "who signed it?"]
    assert all("Norvex" in part.alone and "lease" in part.alone for part in parts)


def test_what_covers_everything_keeps_all_it_says(ask: Ask) -> None:
    all_of_it, _ = ask("Which documents mention the rent?", mode=Mode.COVERAGE)
    whole = JoinedAnswer(all_of_it.form)
    for _ in range(2):
        whole.add(all_of_it, 0)
    assert all_of_it.coverage and whole.sentences == [*all_of_it.sentences] * 2
    assert whole.citations == list(all_of_it.citations)


def test_each_part_is_read_as_a_question_by_itself_is(ask: Ask, library: Library, embedder: Embedder) -> None:
    try:
        reader = Reader(embedder.folder)
    except ModelUnusable:
        pytest.skip("the reader is not installed")
    (answer, _) = ask("Who repairs the roof?", reader=reader)
    asked: list[Request] = []

    def answer_one(one: Request) -> Generator[Event, None, Answer]:
        asked.append(one)
        yield from ()
        return answer

    request = Request(ROOF_AND_MOON, Mode.QUOTES, library, embedder, None, reader=reader)
    run(answer_parts(request, decompose_for_answers(ROOF_AND_MOON), answer_one), library)
    assert [one.reader for one in asked] == [reader, reader]

    answer, _ = ask(RENT_AND_ROOF, reader=reader)
    assert answer.short is None and [short.part for short in answer.shorts] == [0, 1]
    rent, roof = answer.shorts
    assert "$1,577.50" in rent.text and "landlord" in roof.text.casefold()
    cited = {citation.number: citation.quote for citation in answer.citations}
    assert all(short.text in cited[short.citation] for short in answer.shorts)


def test_a_part_whose_reading_was_stopped_is_not_said_to_be_in_no_document(
    ask: Ask, library: Library, embedder: Embedder
) -> None:
    made = [ask(question)[0] for question in ("Who repairs the roof?", "What is the diameter of the moon?")]
    assert [each.found for each in made] == [True, False]
    parts = decompose_for_answers(ROOF_AND_MOON)
    request = Request(ROOF_AND_MOON, Mode.THOROUGH, library, embedder, None)
    answer = join_answers(request, parts, [made[0], replace(made[1], stopped=True, read=(3, 90))])
    assert "nothing was found in what was read of your documents" in answer.answer
    assert answer.stopped
