"""A question becomes an answer whose every sentence is checked against the pages it cites.

The steps, each in a module of its own: queries are made of the question, passages retrieved, their sentences
weighed as evidence; the model reads and writes; its sentences are checked, and what is not borne out gives
way. What the program can compute from figures in tables, it answers without a model. `Work` is handed from
step to step.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from app.answer import arithmetic, reading, retrieving, settling, writing
from app.answer.bearing import bears, is_hopeless
from app.answer.evidence import Evidence
from app.answer.queries import queries as make_queries
from app.answer.quotes import best_quotes
from app.answer.sources import read_sources
from app.answer.tabular import laid_out
from app.answer.whereabouts import answer_where
from app.answer.work import Work
from app.core.answers import Answer, Hit, Mode, Turn
from app.core.errors import CarrelError, NothingToSearch, QuestionTooLong
from app.core.events import Event, Searched
from app.core.styles import Style
from app.library.library import Library
from app.models import generator as models
from app.models.embedder import Embedder

LONGEST_QUESTION = 1000
"""Words."""

_NO_MODEL = "No language model was used: these are the documents' own words."


def answer_question(
    question: str,
    *,
    library: Library,
    embedder: Embedder,
    generator: models.Generator | None,
    documents: Sequence[str] = (),
    mode: Mode = Mode.QUICK,
    turns: Sequence[Turn] = (),
    given: Sequence[Hit] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    style: Style | None = None,
) -> Generator[Event, None, Answer]:
    """Searches, lets the model write, and checks what it wrote. Yields Progress, one Searched, and Tokens
    as they are written; the checked Answer is the generator's return value.

    `documents` are ids (none: all). Passages that are `given` take the place of those that a search would
    find, so that reading can be measured by itself. Without a `generator` the answer is the documents' own
    words. Raises NothingToSearch, QuestionTooLong, CarrelError for no question at all, Cancelled, and what
    the generator raises.
    """
    question = " ".join(question.split())
    _check_question(question, library)
    notice = None
    if mode is Mode.QUOTES:
        generator = None
    elif generator is None:
        mode, notice = Mode.QUOTES, _NO_MODEL
    work = Work(question, mode, library, embedder, generator, documents, turns, cancelled, style)

    where = answer_where(work) if given is None else None
    if where is not None:
        return where
    work.asked = make_queries(question, turns, None if work.small else generator, cancelled)
    if given is None:
        retrieving.retrieve(work)
    else:
        work.hits = tuple(given)
    yield Searched(work.queries, work.hits)
    work.stop_if_cancelled()

    computed = arithmetic.answer(work) if given is None else None
    if computed is not None:
        return computed
    work.evidence = Evidence(work.alone, read_sources(library, work.hits), embedder)
    if generator is None:
        return settling.quoted(work, best_quotes(work.evidence) if bears(work.evidence) else (), notice)
    if is_hopeless(work.evidence):
        return work.answer((), ())

    work.shown = work.evidence.ranked_hits()
    if mode is Mode.THOROUGH:
        yield from reading.read(work, generator)
    work.shown = laid_out(work.shown, work.evidence.sources, work.tables)
    yield from writing.write(work, generator)
    settling.check_sentences(work)
    return settling.settle(work)


def _check_question(question: str, library: Library) -> None:
    if not question:
        raise CarrelError("Please type a question.")
    words = question.count(" ") + 1
    if words > LONGEST_QUESTION:
        raise QuestionTooLong(
            f"This question has {words:,} words: please ask it in at most {LONGEST_QUESTION:,}."
        )
    if not library.documents():
        raise NothingToSearch("There is nothing to search yet: add some documents first.")
