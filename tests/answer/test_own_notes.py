"""Which of a person's own notes speak of what is asked."""

from __future__ import annotations

import pytest

from app.answer.retrieval.own_notes import NoteVectors, find_own_notes
from app.core.notes import Note, NotePlace
from app.models.embedder import Embedder

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
    return [note.title for note in find_own_notes(question, NOTES, embedder, NoteVectors())]


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("How many people were in the sample?", "Pain study"),
        ("Would Kim's landlord go down with the rent?", "Lease flat 6"),
        ("How long is the trial?", None),
        ("Is the annex encrypted?", None),  # that is what the page says, not the person
        ("How many people did Dr. Osei have in his sample?", None),
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
