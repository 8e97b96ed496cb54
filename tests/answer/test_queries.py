"""A follow-up is searched for as a question that stands alone."""

from __future__ import annotations

import pytest

from app.answer.queries import _acceptable, leans_back, queries
from app.answer.wording import stems
from app.core.answers import Turn
from app.models.generator import Generator

RENT = Turn("What is the deposit under the Harbour Street lease?", "The deposit is two months' rent. [1]")


def go_on() -> bool:
    return False


@pytest.mark.parametrize(
    ("question", "leans"),
    [
        ("When is it paid back?", True),
        ("And for doctors?", True),
        ("Why?", True),
        ("What about the dog?", True),
        ("How many days of leave does a nurse have?", False),
        ("Who repairs the roof of the building?", False),
    ],
)
def test_knows_a_follow_up(question: str, leans: bool) -> None:
    assert leans_back(question) is leans


def test_a_question_that_stands_alone_is_the_only_query(generator: Generator) -> None:
    question = "How many days of leave does a nurse have?"
    assert queries(question, [RENT], generator, go_on) == (question,)
    assert queries("Why?", [], generator, go_on) == ("Why?",)


def test_without_a_model_the_key_words_of_the_question_before_are_added() -> None:
    first, second = queries("When is it paid back?", [RENT], None, go_on)
    assert first == "When is it paid back?"
    assert second == "When is it paid back? (deposit Harbour Street lease)"


def test_the_last_question_that_stood_alone_is_the_one_meant() -> None:
    turns = [RENT, Turn("Why so?", "Because."), Turn("And it?", "Yes.")]
    assert queries("When is it paid back?", turns, None, go_on)[1].endswith("(deposit Harbour Street lease)")


def test_the_model_rewrites_with_words_that_were_said(generator: Generator) -> None:
    first, second = queries("When is it paid back?", [RENT], generator, go_on)
    assert first == "When is it paid back?"
    assert "deposit" in second
    said = set(stems(f"{first} {RENT.question} {RENT.answer}"))
    assert set(stems(first)) < set(stems(second)) <= said


@pytest.mark.parametrize(
    ("written", "good"),
    [
        ("When is the deposit paid back?", True),
        ("When is the deposit returned to the bank?", False),
        ("When is it paid back?", False),
        ("What is the deposit?", False),
        ("", False),
    ],
)
def test_a_rewriting_is_vetted(written: str, good: bool) -> None:
    assert _acceptable(written, "When is it paid back?", [RENT]) is good
