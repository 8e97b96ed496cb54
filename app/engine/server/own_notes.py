"""A person's own notes beside the answers to their questions."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.answer.question.rewrite import rewrite_question
from app.answer.retrieval.own_notes import find_own_notes
from app.answer.verification.reanchor import reanchor_citation
from app.core.answers import Answer, OwnNote, Standing, Turn
from app.core.notes import Note, make_citation
from app.library.library import Library
from app.models.embedder import Embedder

log = logging.getLogger(__name__)


def add_own_notes(
    answer: Answer,
    turns: Sequence[Turn],
    library: Library,
    scope: Sequence[str],
    embedder: Embedder,
) -> Answer:
    """Add the person's own notes on the documents in `scope` (none: all) that speak of what was asked; none
    where looking for them fails: the answer that there is counts for more.
    """
    try:
        notes = library.notes.list_notes()
        if not notes:
            return answer
        asked = set(scope or (document.id for document in library.list_documents()))
        alone = rewrite_question(answer.question, turns)
        found = find_own_notes(alone, list(_keep_those_on(notes, asked, library)), embedder)
        return replace(answer, notes=tuple(_show(note, library) for note in found))
    except BaseException as error:  # native code raises what is not an Exception
        log.error("Own notes could not be looked for: %s", type(error).__name__)
        return answer


def take_own_notes_anew(answer: Answer, library: Library) -> Answer:
    """Take the notes of an answer that was kept as they are now, without those that were removed."""
    if not answer.notes:
        return answer
    kept = {note.id: note for note in library.notes.list_notes()}
    now = tuple(_show(kept[note.id], library) for note in answer.notes if note.id in kept)
    return replace(answer, notes=now)


def _keep_those_on(notes: Iterable[Note], documents: set[str], library: Library) -> Iterable[Note]:
    """Keep the notes on these documents, also those that were made on another version of them."""
    for note in notes:
        now = library.find_at(note.path) if note.document not in documents else None
        if note.document in documents or (now is not None and now.id in documents):
            yield note


def _show(note: Note, library: Library) -> OwnNote:
    """Show a note at the first of its places whose words still stand."""
    places = [reanchor_citation(make_citation(note, place), library) for place in note.places]
    stands = (place for place in places if place.standing is Standing.STANDS)
    return OwnNote(note.id, note.comment, next(stands, places[0]))
