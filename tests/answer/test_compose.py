"""From what a model writes to what a person reads."""

from __future__ import annotations

import pytest

from app.answer.composition import compose
from app.answer.retrieval.rerank import Evidence
from app.answer.verification.attribution import attribute_sentences


def texts(text: str) -> list[str]:
    return [each.text for each in compose.split_sentences(text)]


def test_the_models_own_marks_and_markup_go() -> None:
    written = '**Rent** is due [1]. It is high [Source 2, 3]. """ Pay it (Passage 4).'
    assert texts(written) == ["Rent is due.", "It is high.", "Pay it."]


def test_lists_keep_their_form_and_lose_empty_items() -> None:
    written = compose.split_sentences("There are two:\n1. The roof.\n2. The door. It is red.\n3.")
    assert [(each.lead, each.text) for each in written] == [
        ("", "There are two:"),
        ("\n1. ", "The roof."),
        ("\n2. ", "The door."),
        (" ", "It is red."),
    ]


def test_what_is_said_twice_is_kept_once() -> None:
    assert texts("The rent is due monthly. The rent is due monthly! Rent may rise.") == [
        "The rent is due monthly.",
        "Rent may rise.",
    ]


def test_stops_a_model_that_goes_round() -> None:
    assert compose.repeats_itself("The rent is due. It is high. The rent is due.", 9)
    assert not compose.repeats_itself("The rent is due. It is high. The rent is", 9)
    assert compose.repeats_itself("One is here. Two is there.", 2)


def test_a_sentence_cut_off_goes_unless_it_is_all_there_is() -> None:
    whole, half = compose.split_sentences("The rent is due. It is very")
    assert compose.drop_cut_sentence([whole, half]) == [whole]
    assert compose.drop_cut_sentence([half]) == [half]


@pytest.mark.parametrize(
    "text",
    [
        "The documents do not say.",
        "The text doesn't mention who won the cup.",
        "This is not mentioned in the passages.",
        "I don't know.",
        "There is no information about that.",
    ],
)
def test_knows_a_refusal(text: str) -> None:
    assert compose.refuses(text)


@pytest.mark.parametrize("text", ["The rent is due monthly.", "The landlord does not pay for small repairs."])
def test_an_answer_is_no_refusal(text: str) -> None:
    assert not compose.refuses(text)


def test_an_announcement_is_known_by_its_empty_words() -> None:
    assert compose.announces("The pets allowed are as follows:", "Which pets are allowed?")
    assert not compose.announces("The pets allowed are dogs and cats:", "Which pets are allowed?")


def test_marks_follow_the_sentences_and_the_same_quote_has_one_number(evidence: Evidence) -> None:
    written = compose.split_sentences(
        "Overtime is paid at 150 percent of the hourly wage. The moon is made of cheese."
        " Gloves are worn when blood is drawn. Overtime pay is 150 percent of the hourly wage."
    )
    text, sentences, citations = compose.compose_prose(
        written, attribute_sentences([each.text for each in written], evidence)
    )
    assert text == (
        "Overtime is paid at 150 percent of the hourly wage. [1] The moon is made of cheese."
        " Gloves are worn when blood is drawn. [2] Overtime pay is 150 percent of the hourly wage. [1]"
    )
    assert [sentence.citations for sentence in sentences] == [(1,), (), (2,), (1,)]
    assert [citation.number for citation in citations] == [1, 2]
