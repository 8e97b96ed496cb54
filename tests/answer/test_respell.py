"""Misspelt words of a question are read as the documents spell them, and that is said."""

from __future__ import annotations

import pytest

from app.answer.pipeline import answer_question
from app.answer.question.respell import respell_question
from app.core.answers import Mode
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add
from tests.answer.test_modes import run

TEXT = (
    "The warehouse keeps umbrellas and one chandelier. The receipt names Olaf Brandis."
    " Die Nachzahlung ist im Januar zu leisten. It was bought in Italy by this department overseas."
)


@pytest.fixture
def filled(library: Library, embedder: Embedder) -> Library:
    add(library, embedder, "Inventory", (TEXT, "The chandelier hangs in the hall."))
    return library


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Where does the chandelir hang?", "Where does the chandelier hang?"),
        ("Who is on the reciept?", "Who is on the receipt?"),
        ("How many umberllas are there?", "How many umbrellas are there?"),
        ("Wann ist die Nachzalung fällig?", "Wann ist die Nachzahlung fällig?"),
    ],
)
def test_a_misspelt_word_is_read_as_the_documents_spell_it(
    typed: str, read: str, filled: Library, embedder: Embedder
) -> None:
    respelled = respell_question(typed, filled, embedder)
    assert respelled.question == read
    assert respelled.notice.startswith("“") and respelled.notice.endswith("”.")


@pytest.mark.parametrize(
    "typed",
    [
        "Where does the chandelier hang?",  # stands there
        "Is there a wardrobe?",  # is a word, though no document has it
        "What did Olaf Brandes sign?",  # a name may be another's
        "Which kumquat is ripe?",  # is like no word there
        "Wann sind die Nachzahlungen zu leisten?",  # is another form of a word there
        "Was there a recess?",  # short of “receipt” by more than a letter
        "Combien de reçus dépassent 100 euros ?",  # is like an English word there
        "Which of them overspent?",  # is made of two words
        "Is the receipt printed in italics?",  # is a word, which is like another there
    ],
)
def test_other_words_stay_as_they_are(typed: str, filled: Library, embedder: Embedder) -> None:
    assert respell_question(typed, filled, embedder) == (typed, "")


def test_the_answer_says_how_a_word_was_read(filled: Library, embedder: Embedder) -> None:
    question = "Where does the chandelir hang?"
    asked = answer_question(question, library=filled, embedder=embedder, generator=None, mode=Mode.QUOTES)
    answer, _ = run(asked, filled)
    assert "in the hall" in answer.answer
    assert answer.question == question
    assert "“chandelir” was read as “chandelier”." in (answer.notice or "")


def test_whole_words_tell_which_is_spelt_most_alike(library: Library, embedder: Embedder) -> None:
    general = "In general the general rules of the clinic are these. Generally they are read out."
    add(library, embedder, "Clinic", (general, general, "Forms ask for age and gender."))
    # “general” is “gener” in the index, which is as near and stands there more often.
    assert library.find_spelt_alike("gendr") == "gender"
