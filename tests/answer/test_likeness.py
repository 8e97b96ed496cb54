"""Words that mean much the same by their vectors."""

from __future__ import annotations

import pytest

from app.answer.retrieval.likeness import find_alike, put_in_words
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import Source
from app.answer.text.normalize import find_stems
from app.models.embedder import Embedder
from tests.answer.conftest import made_page

SAID = ("The band plays until midnight.", "The lease of the workshop ends in May.", "New wiring is needed.")
NO_SYNONYMS: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("question", "word", "other"),
    [
        ("What do the musicians charge?", "musicians", "band"),
        ("When does the contract end?", "contract", "lease"),
        ("Who does the electrical work?", "electrical", "wiring"),
    ],
)
def test_a_word_stands_for_another(embedder: Embedder, question: str, word: str, other: str) -> None:
    (asked,) = find_stems(word)
    assert find_alike({asked: NO_SYNONYMS}, question, SAID, embedder)[asked] == (other,)


@pytest.mark.parametrize("word", ["warranty", "hairdresser", "metres", "editor"])
def test_most_words_stand_for_none(embedder: Embedder, word: str) -> None:
    (asked,) = find_stems(word)
    assert not find_alike({asked: NO_SYNONYMS}, f"What about the {word}?", SAID, embedder)


def test_of_synonyms_less_likeness_is_asked(embedder: Embedder) -> None:
    (bus,) = find_stems("bus")
    question, said = "When does the bus go?", ("The coach leaves the church at ten.",)
    assert not find_alike({bus: NO_SYNONYMS}, question, said, embedder)
    assert find_alike({bus: find_stems("coach")}, question, said, embedder) == {bus: ("coach",)}


def test_the_words_of_the_question_stand_for_none_of_it(embedder: Embedder) -> None:
    (gone,) = find_stems("gone")
    assert not find_alike({gone: NO_SYNONYMS}, "Which dog is gone missing?", ("It is missing.",), embedder)


def test_a_question_is_put_in_other_words() -> None:
    others = {find_stems(one)[0]: other for one, other in (("musicians", "band"), ("charging", "asking"))}
    assert put_in_words("What are the musicians charging?", others) == "What are the band asking?"


@pytest.mark.parametrize(
    ("question", "reworded"),
    [
        ("What do the musicians charge?", "What do the band charge?"),
        ("Do the musicians stay until midnight?", ""),  # whether they do, the band does not tell
    ],
)
def test_only_what_asks_for_something_is_put_in_other_words(
    question: str, reworded: str, evidence: Evidence, embedder: Embedder
) -> None:
    page = made_page(1, "The band plays until midnight and asks for 400 pounds.")
    source = Source(evidence.sources[0].hit, 0, page, 0, len(page.words))
    assert Evidence(question, [source], embedder).reworded == reworded
