"""Find which of a person's own notes speak of what is asked.

They are no part of the documents: none is read by a model, cited, or counted as support.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.answer.question.answer_type import find_name_stems, find_telling_stems
from app.answer.retrieval.rerank import MEANING, WORDS
from app.answer.text.normalize import find_stems
from app.core.notes import Note
from app.models.embedder import Embedder

MOST = 3
_NEAR = 0.5
"""What words and meaning must come to: of 16 questions that 10 notes answer (8 of them held out) 15 reach it,
of 16 that none does 1. Judged: tests/benchmarks/own_notes.py.
"""
_NEAR_BY_WORDS = 0.5
"""The share of the question's words where meaning has no say: another embedder's cosines lie elsewhere. Of
the same 13 and 2 reach it. Judged: tests/benchmarks/own_notes.py.
"""
_ON = 0.5
"""What a word counts that the note does not say, and its place, its tags or its document's title do. Judged:
tests/benchmarks/own_notes.py.
"""
_LONGEST = 400
"""Characters of a note that are compared by meaning."""
_COMPARED = 32
"""Notes that are compared by meaning, those with the most of the question's words first, and of these the
latest: more would be felt.
"""


def find_own_notes(question: str, notes: Sequence[Note], embedder: Embedder | None) -> list[Note]:
    """Find the notes that speak of what is asked, likeliest first; without an `embedder`, by their words. A
    highlight without a comment says nothing but what its page does.
    """
    asked = frozenset(find_telling_stems(question))
    if not asked:  # "Why?": nothing to find a note by
        return []
    names = asked.intersection(find_name_stems(question))
    weighed = []
    for note in notes:
        said = frozenset(find_stems(note.comment))
        around = frozenset(find_stems(" ".join((note.quote, note.title, *note.tags))))
        if note.comment and names <= said | around:
            share = sum(1.0 if stem in said else _ON * (stem in around) for stem in asked) / len(asked)
            weighed.append((share, note.changed, note, bool(asked & said)))
    weighed.sort(key=lambda each: each[:2], reverse=True)
    by_meaning = embedder is not None and embedder.is_starter and embedder.is_in_memory
    if not by_meaning or embedder is None:
        return [note for share, _, note, says in weighed if says and share >= _NEAR_BY_WORDS][:MOST]
    some = weighed[:_COMPARED]
    alike = _compare_notes(question, [note for _, _, note, _ in some], embedder)
    scored = [
        (MEANING * near + WORDS * share, note) for (share, _, note, _), near in zip(some, alike, strict=True)
    ]
    scored.sort(key=lambda each: each[0], reverse=True)
    return [note for score, note in scored if score >= _NEAR][:MOST]


def _compare_notes(question: str, notes: Sequence[Note], embedder: Embedder) -> list[float]:
    """Compare notes with the question by meaning, each by itself and with the words that it is on."""
    texts = [text for each in notes for text in (each.comment, f"{each.comment} {each.quote}")]
    near = embedder.embed_again([text[:_LONGEST] for text in texts]) @ embedder.embed_query(question)
    return [max(0.0, *map(float, pair)) for pair in near.reshape(-1, 2)]
