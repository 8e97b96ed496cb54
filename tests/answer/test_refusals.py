"""Answers that say nothing, or that go along with what a question takes wrongly for given, are refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.answer.composition.compose import restates
from app.answer.entailment.compare import Verdict
from app.answer.entailment.doubt import build_entailment_prompt, make_model_doubter
from app.answer.entailment.entail import judge_claim, judge_strictly
from app.answer.pipeline import answer_question
from app.core.answers import Answer, Mode
from app.core.errors import Cancelled, EngineDied, ModelUnusable
from app.core.events import run_to_end
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.generator import Generator
from app.models.reader import Reader
from tests.answer.conftest import add
from tests.answer.scripted import Scripted


@pytest.mark.parametrize(
    ("question", "text", "says_nothing"),
    [
        ("Who is the CEO of Contoso Electronics?", "The CEO is the Chief Executive Officer.", True),
        ("Who is the CEO of Contoso Electronics?", "Contoso Electronics has a CEO.", True),
        ("Who is the CEO of Contoso Electronics?", "The CEO of Contoso Electronics is Ann Lee.", False),
        ("Who is the CEO of IBM?", "The CEO of IBM is the Chief Executive Officer.", True),
        ("Who repairs the roof?", "The roof is repaired.", True),
        ("Who repairs the roof?", "You repair the roof.", False),
        ("Who repairs the roof?", "Nobody repairs the roof.", False),
        ("When is the rent due?", "The rent is due.", True),
        ("When is the rent due?", "The rent is due on the first.", False),
        ("Is the rent due in March?", "The rent is due in March.", False),
        ("What is the CEO?", "The CEO is the Chief Executive Officer.", False),
        ("What does CEO stand for?", "CEO stands for Chief Executive Officer.", False),
        ("How much is the deposit for flat 3?", "The deposit for flat 3 is 900.", False),
        ("Wann ist die Miete fällig?", "Die Miete ist fällig.", True),
        ("Who pays the water, landlord or tenant?", "The tenant pays the water.", False),
        ("Who pays the water, landlord or tenant?", "The landlord or tenant pays the water.", True),
        ("Was ist teurer, die Miete oder die Heizung?", "Die Heizung ist teurer.", False),
    ],
)
def test_what_says_no_more_than_the_question(question: str, text: str, says_nothing: bool) -> None:
    assert restates(text, question) is says_nothing


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Library]:
    folder: Path = tmp_path_factory.mktemp("notes")
    with Library.open(folder, embedder.identify(CHUNKING), chunking=CHUNKING) as library:
        add(
            library,
            embedder,
            "Handbook",
            (
                "Travel at Contoso Electronics is approved by the CEO. The Chief Executive Officer (CEO) and"
                " the Chief Financial Officer (CFO) form the board of Contoso Electronics. It meets in May.",
                "Alder House is let from 1 May 2020 for five years. The tenant pays a rent of 900 euros a"
                " month. The landlord repairs the roof. Dogs may be kept in the yard.",
            ),
        )
        yield library


@pytest.fixture(scope="module")
def reader(embedder: Embedder) -> Reader:
    try:
        return Reader(embedder.folder)
    except ModelUnusable:
        pytest.skip("the reader is not installed")


def ask(
    library: Library, embedder: Embedder, question: str, says: str, reader: Reader | None = None
) -> Answer:
    return run_to_end(
        answer_question(
            question,
            library=library,
            embedder=embedder,
            generator=Scripted(says),
            mode=Mode.QUICK,
            reader=reader,
        )
    )


def test_a_tautology_is_no_answer(notes: Library, embedder: Embedder) -> None:
    question = "Who is the CEO of Contoso Electronics?"
    answer = ask(
        notes, embedder, question, "The CEO of Contoso Electronics is the Chief Executive Officer (CEO)."
    )
    assert not answer.found and not answer.sentences
    answer = ask(
        notes, embedder, "Who repairs the roof?", "The roof is repaired. The landlord repairs the roof."
    )
    assert [sentence.text for sentence in answer.sentences] == ["The landlord repairs the roof."]


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Why was the rent raised to 1,200 euros?", "The rent was raised to 1,200 euros to repair the roof."),
        ("How long may cats be kept in the yard?", "Cats may be kept in the yard for five years."),
        ("Why did the landlord of Cedar House resign?", "The landlord of Cedar House resigned in May 2020."),
    ],
)
def test_a_sentence_that_goes_along_with_a_false_premise_is_not_shown(
    notes: Library, embedder: Embedder, reader: Reader, question: str, says: str
) -> None:
    answer = ask(notes, embedder, question, says, reader)
    assert says not in answer.answer
    assert not answer.found or (answer.notice is not None and "could not be confirmed" in answer.notice)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("How much does the tenant pay for lodging?", "The tenant pays 900 euros a month for lodging."),
        ("Who fixes the roof?", "The landlord fixes the roof."),
    ],
)
def test_other_words_for_what_the_documents_say_are_no_false_premise(
    notes: Library, embedder: Embedder, reader: Reader, question: str, says: str
) -> None:
    answer = ask(notes, embedder, question, says, reader)
    assert answer.found and says in answer.answer


# A model's doubt


class Sure(Generator):
    """A model that says "Yes" so surely, or fails."""

    def __init__(self, yes: float, error: Exception | None = None) -> None:
        super().__init__()
        self.yes, self.error = yes, error
        self.asked = 0

    def choose(self, messages: object, choices: Sequence[str], **_options: object) -> tuple[float, ...]:
        self.asked += 1
        if self.error is not None:
            raise self.error
        assert tuple(choices) == ("Yes", "No")
        return self.yes, 1 - self.yes


CLAIM, SENTENCE = "The landlord repairs the roof.", "Repairs to the roof fall to the landlord."
BORNE_OUT, ITSELF = "The rent was paid by the tenant.", "The tenant paid the rent in May."


def judge(model: Generator, claim: str, sentence: str) -> Verdict:
    return judge_strictly(claim, sentence, (judge_claim, make_model_doubter(model, lambda: False)))


def test_a_model_may_doubt_what_the_rules_let_pass() -> None:
    assert judge_claim(BORNE_OUT, ITSELF).entailed
    assert judge(Sure(0.9), BORNE_OUT, ITSELF).entailed
    doubted = judge(Sure(0.05), BORNE_OUT, ITSELF)
    assert not doubted.entailed and doubted.reasons == (
        "The language model does not find this in the cited words.",
    )


def test_a_model_supports_nothing_by_itself() -> None:
    model = Sure(1.0)
    verdict = judge(model, CLAIM, SENTENCE)
    assert verdict == judge_claim(CLAIM, SENTENCE) and not verdict.entailed and model.asked == 0


@pytest.mark.parametrize("error", [Cancelled("Stopped."), EngineDied("It died.")])
def test_one_that_fails_doubts_nothing(error: Exception) -> None:
    assert judge(Sure(0.0, error), BORNE_OUT, ITSELF).entailed


def test_it_is_asked_once_and_not_about_what_is_copied() -> None:
    model = Sure(0.9)
    doubter = make_model_doubter(model, lambda: False)
    assert doubter(BORNE_OUT, ITSELF).entailed and doubter(BORNE_OUT, ITSELF).entailed and model.asked == 1
    assert doubter("The tenant paid the rent.", ITSELF).entailed and model.asked == 1


def test_a_real_model_can_be_asked(generator: Generator) -> None:
    yes, no = generator.choose(build_entailment_prompt(CLAIM, SENTENCE), ("Yes", "No"))
    assert 0.0 < yes < 1.0 and yes + no == pytest.approx(1.0)
