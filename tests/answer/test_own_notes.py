"""Which of a person's own notes speak of what is asked."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

import pytest

from app.answer.retrieval.own_notes import find_own_notes
from app.core.notes import Note, NotePlace
from app.engine.server.own_notes import add_own_notes
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.encoders import Vectors
from tests.made_answers import answer_in_short

WRITTEN = {
    "Lease flat 6": ("The monthly rent is EUR 1,200.", "Kim says the landlord would go down to 1,100."),
    "House manual": ("The boiler is serviced every year.", "Ask Marta whether it was done in 2024."),
    "Pain study": ("Participants reported less pain.", "The sample is only 18 people!"),
    "Judgment": ("The appeal must be lodged by 20 February.", "Deadline moved to 3 March by e-mail."),
    "Security policy": ("Annex B is encrypted.", ""),
}
NOTES = [
    Note(number, title, title, f"/{title}.pdf", (NotePlace(1, quote, ()),), comment=comment)
    for number, (title, (quote, comment)) in enumerate(WRITTEN.items(), 1)
]


def find(question: str, embedder: Embedder | None) -> list[str]:
    return [note.title for note in find_own_notes(question, NOTES, embedder)]


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("How many people were in the sample?", "Pain study"),
        ("Would Kim's landlord go down with the rent?", "Lease flat 6"),
        ("How long is the trial?", None),
        ("Is the annex encrypted?", None),  # that is what the page says, not the person
        ("How many people did Dr. Osei have in his sample?", None),
        ("What is it about?", None),  # nothing is left to find a note by
        ("Why?", None),
    ],
)
def test_notes_are_found_by_words_and_with_vectors(
    question: str, title: str | None, embedder: Embedder
) -> None:
    expected = [title] if title else []
    assert find(question, None) == find(question, embedder) == expected


def test_notes_are_found_by_meaning(embedder: Embedder) -> None:
    assert find("When is the appeal due?", embedder) == ["Judgment"]
    assert find("When is the appeal due?", None) == []
    assert find("Who pays for the front door?", embedder) == []


def test_an_answer_stands_where_looking_for_notes_fails(
    library: Library, embedder: Embedder, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def find_no_memory(texts: Sequence[str]) -> Vectors:
        asked.extend(texts)
        raise MemoryError(asked[0])

    monkeypatch.setattr(embedder, "embed_again", find_no_memory)
    lease = library.list_documents()[0]
    note = library.notes.keep(replace(NOTES[0], document=lease.id, path=lease.path))
    answer = replace(answer_in_short(("Alder", "30 days")), question="Would the landlord go down to 1,100?")
    caplog.set_level(logging.ERROR)
    told = add_own_notes(answer, (), library, (lease.id,), embedder)
    library.notes.remove((note.id,))
    assert any(note.comment in text for text in asked) and told == answer
    assert "MemoryError" in caplog.text and "Kim" not in caplog.text
