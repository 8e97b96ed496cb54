"""A question in other words than the document's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.answer.pipeline import answer_question
from app.answer.text.normalize import find_stems
from app.answer.text.synonyms import find_by_heads, find_kin, find_synonyms, is_listed
from app.core.answers import Mode
from app.core.events import run_to_end
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add


@pytest.mark.parametrize(
    ("word", "other"),
    [("bike", "bicycle"), ("warranty", "guarantee"), ("shut", "closed"), ("flashing", "blinks")],
)
def test_english_words_that_mean_the_same(word: str, other: str) -> None:
    asked = find_stems(word)[0]
    assert find_stems(other)[0] in find_synonyms(asked, f"What is the {word}?")


@pytest.mark.parametrize(
    ("word", "other"),
    [("kaminkehrer", "schornsteinfeger"), ("bezahlt", "begleichen"), ("medikamente", "arzneimittel")],
)
def test_german_words_are_found_in_whatever_form(word: str, other: str) -> None:
    assert other in find_synonyms(word, f"Was ist das für ein {word}?")


@pytest.mark.parametrize(
    ("compound", "other"),
    [("arbeitsstunden", "stunde"), ("ferientage", "urlaub"), ("vertragskosten", "kosten")],
)
def test_a_german_compound_is_said_by_its_parts(compound: str, other: str) -> None:
    assert other in find_kin(compound)


def test_short_parts_of_a_compound_have_too_many_senses() -> None:
    assert "stabil" not in find_kin("sommerfest")
    assert not find_kin("leute")


def test_what_means_the_same_is_said_by_its_last_part() -> None:
    assert "rechnungsabzug" in find_by_heads(["skonto"], ["ein", "abzug", "gilt"])
    assert not find_by_heads(["skonto"], ["zug", "rechnung"])


@pytest.mark.parametrize("word", ["macht", "gesammelt", "schlechtem", "rechnungen"])
def test_a_german_word_is_known_with_any_ending(word: str) -> None:
    assert is_listed(word, f"Was ist hier {word}?")


@pytest.mark.parametrize("word", ["rechnugn", "kautoin", "mietvertarg"])
def test_a_misspelt_german_word_is_not_known(word: str) -> None:
    assert not is_listed(word, f"Was ist das für ein {word}?")


def test_neither_opposites_nor_words_of_other_languages() -> None:
    assert "open" not in find_synonyms("shut", "When is it shut?")
    assert not find_synonyms("garantie", "Quelle est la durée de la garantie ?")


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("papers")
    with Library.open(folder, embedder.identify(CHUNKING), chunking=CHUNKING) as library:
        add(
            library,
            embedder,
            "Kettle",
            ("The guarantee runs for two years from purchase. The red lamp blinks when the tank is empty.",),
        )
        add(
            library,
            embedder,
            "Mietsache",
            ("Der Schornsteinfeger kommt am 9. September zwischen 8 und 10 Uhr in das Haus der Mieter.",),
        )
        yield library


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How long is the warranty?", "two years"),
        ("Why is the light flashing?", "tank is empty"),
        ("Wann kommt der Kaminkehrer?", "9. September"),
    ],
)
def test_is_answered_from_the_documents_own_words(
    papers: Library, embedder: Embedder, question: str, said: str
) -> None:
    answer = run_to_end(
        answer_question(question, library=papers, embedder=embedder, generator=None, mode=Mode.QUOTES)
    )
    assert answer.found and said in answer.answer


@pytest.mark.parametrize("question", ["How loud is the lamp?", "Wie hoch ist der Blutdruck?"])
def test_what_no_word_of_the_documents_measures_is_refused(
    papers: Library, embedder: Embedder, question: str
) -> None:
    answer = run_to_end(
        answer_question(question, library=papers, embedder=embedder, generator=None, mode=Mode.QUOTES)
    )
    assert not answer.found
