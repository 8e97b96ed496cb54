"""Why nothing may have been found is said."""

from __future__ import annotations

import pytest

from app.answer.modes.not_found import detect_script_or_language
from app.answer.pipeline import answer_question
from app.core.answers import Answer, Mode
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add


def ask(question: str, library: Library, embedder: Embedder) -> Answer:
    answering = answer_question(
        question, library=library, embedder=embedder, generator=None, mode=Mode.QUOTES
    )
    while True:
        try:
            next(answering)
        except StopIteration as end:
            made: Answer = end.value
            return made


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("How often is the pump looked after, and by whom?", "English"),
        ("Wie oft wird die Pumpe gewartet und von wem?", "German"),
        ("À quelle heure est-ce que la mairie ouvre le lundi ?", "French"),
        ("¿Cuándo se abre el museo y cuánto cuesta una entrada para los niños?", "Spanish"),
        ("Когда открывается музей?", "Cyrillic letters"),
        ("電話番号は何ですか", "Japanese"),
        ("Invoice 4471 Ottersberg", None),
        ("", None),
    ],
)
def test_the_language_of_a_text_is_told_where_it_is_plain(text: str, named: str | None) -> None:
    assert detect_script_or_language(text) == named


def test_a_refusal_tells_of_another_language(library: Library, embedder: Embedder) -> None:
    refused = ask("Wie hoch ist die Gebühr für die Müllabfuhr in der Stadt?", library, embedder)
    assert not refused.found and refused.notice is not None
    assert "in German" in refused.notice and "in English" in refused.notice
    short = ask("Welche Steuern erhebt Liechtenstein?", library, embedder)
    assert not short.found and short.notice is not None and "in German" in short.notice
    same = ask("How often does the moon turn around the earth?", library, embedder)
    assert not same.found and same.notice is None


def test_a_refusal_tells_of_passages_without_vectors(library: Library, embedder: Embedder) -> None:
    added = add(library, embedder, "Lighthouses", ["The lamp of Skerry is lit at dusk."], vectors=False)
    try:
        refused = ask("How often does the moon turn around the earth?", library, embedder)
    finally:
        library.remove([added.id])
    assert not refused.found
    assert refused.notice == "1 passage is not indexed by meaning yet and can be found by words only."


def test_a_refusal_tells_a_line_or_two_of_what_was_searched_for(library: Library, embedder: Embedder) -> None:
    quoted = "The moon turns around the earth in the sky above the old harbour wall. " * 8
    refused = ask(f"“{quoted.strip()}” How often does it turn?", library, embedder)
    assert not refused.found and 0 < refused.answer.count("The moon turns") <= 6 and len(refused.answer) < 600


def test_a_refusal_tells_of_documents_in_another_language(library: Library, embedder: Embedder) -> None:
    address = "Calle de la Luna, en la casa de los faros y no en el puerto."
    add(library, embedder, "pump", ["The pump of the boathouse is looked after by Ada, who is at:", address])
    asked = "When does the chimney sweep come?"
    letter = "Der Schornsteinfeger kommt am Montag, und er muss in den Keller."
    add(library, embedder, "brief", [letter])
    assert "Some of your documents" not in (ask(asked, library, embedder).notice or "")
    add(library, embedder, "zweiter brief", [f"{letter} Das ist so."])
    answer = ask(asked, library, embedder)
    assert not answer.found
    assert "Some of your documents are in German" in (answer.notice or "")
