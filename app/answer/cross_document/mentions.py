"""Tell whether a document speaks of something at all, and whether it says nothing of it."""

from __future__ import annotations

from collections.abc import Sequence

from app.answer.cross_document.conditions import Condition, Verdict
from app.answer.cross_document.subject_sentences import Clause, holds_word, select_nearest
from app.answer.retrieval.sentences import read_sources
from app.answer.text.normalize import find_stems
from app.library.library import Library

_MOST_MENTIONING = 8


def find_mention(library: Library, document: str, condition: Condition) -> list[Clause]:
    """Find the sentence of a document that speaks of all that the condition wants mentioned, if one does, or
    one passage: told by words alone.
    """
    said = " ".join((condition.subject, *condition.names, *condition.places))
    wanted = list(dict.fromkeys(find_stems(said)))
    scores = library.score_words(said, [document], _MOST_MENTIONING)
    best: tuple[tuple[int, bool], Clause] | None = None
    for source in read_sources(library, library.load_hits(scores)):
        if not source.is_injection and all(
            holds_word(set(find_stems(source.hit.text)), stem) for stem in wanted
        ):
            # A sentence says more than the heading above it.
            held = sum(holds_word(set(source.stems), stem) for stem in wanted), source.is_statement
            if best is None or held > best[0]:
                best = held, Clause(source, "", 1.0, bears=True)
    return [best[1]] if best is not None else []


def decide_silence(mentioning: Sequence[Clause], clauses: Sequence[Clause]) -> tuple[Verdict, list[Clause]]:
    """Decide whether a document says nothing of something: not where a passage mentions it; where a sentence
    may speak of it in other words, a person must read.
    """
    if mentioning:
        return Verdict.NO, list(mentioning)
    near = select_nearest(clauses, 1)
    return (Verdict.UNCLEAR, near) if near else (Verdict.YES, [])
