"""Answer a question, every sentence checked against the pages it cites.

The steps, each in a module of its own: queries are made of the question, passages retrieved, their sentences
weighed as evidence; the model reads and writes; its sentences are checked, and what is not borne out gives
way. What the program can compute from figures in tables, it answers without a model. `Work` is handed from
step to step.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace

from app.answer.calculation.accounts import arithmetic
from app.answer.calculation.rows import aggregate
from app.answer.composition import formats
from app.answer.cross_document import per_document
from app.answer.generation import closed_book as own_knowledge_of
from app.answer.generation import select_sentences, write
from app.answer.modes import choose_mode, coverage, finalize, multi_part, summary
from app.answer.modes.locate import answer_where
from app.answer.modes.not_found import explain_not_found
from app.answer.modes.notices import add_notices
from app.answer.question.intent import Task, asks_how_many, classify_task, find_topic
from app.answer.question.queries import make_queries
from app.answer.retrieval.clause_lookup import find_clauses, put_clauses_first, weigh_sources
from app.answer.retrieval.deduplicate import join_adjacent_hits
from app.answer.retrieval.page_tables import lay_out_tables
from app.answer.retrieval.readings import read_passages
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.retrieve import budget_hits, retrieve
from app.answer.retrieval.sentences import read_sources
from app.answer.state import Work
from app.answer.text.normalize import stems
from app.answer.verification.abstention import bears, is_hopeless, speaks_of, states
from app.core.answers import TOO_SMALL, Answer, Hit, Mode, NotFound, Turn, as_notice
from app.core.errors import Cancelled, EngineDied, NoQuestion, NothingToSearch, QuestionTooLong
from app.core.events import Event, Progress, Quoted, Searched
from app.core.styles import Style
from app.library.library import Library
from app.models import generator as models
from app.models.embedder import Embedder
from app.models.reader import Reader
from app.models.reranker import Reranker

LONGEST_QUESTION = 1000
"""Words."""

WITHOUT_MODEL = (
    "No language model was used: Carrel answers with its reader and quotes; a model would write answers out."
)
"""Begins the notice of quotes that were given where there is no model to write."""


def answer_question(
    question: str,
    *,
    library: Library,
    embedder: Embedder | None,
    generator: models.Generator | None,
    documents: Sequence[str] = (),
    mode: Mode = Mode.QUICK,
    turns: Sequence[Turn] = (),
    own_knowledge: bool = False,
    given: Sequence[Hit] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    style: Style | None = None,
    reranker: Reranker | None = None,
    reader: Reader | None = None,
) -> Generator[Event, None, Answer]:
    """Searches, lets the model write, and checks what it wrote. Yields Progress, a Searched for each thing
    that is asked, a Quoted before the model reads, and Tokens as they are written; the checked Answer is the
    generator's return value. The `reader`, if there is one, points at short answers and helps to tell what
    is none.

    `documents` are ids (none: all). Passages that are `given` take the place of those that a search would
    find, so that reading can be measured by itself. Without a `generator` the answer is the documents' own
    words; so is one with a small model, whose own words are hardly ever borne out. Without an `embedder`,
    words alone tell what is found; what cannot be answered so raises NeedsVectors. If `own_knowledge`, the
    model says what it knows itself where the documents hold no answer. When it is cancelled after the search,
    the answer is made from what was found or read by then.

    Where the model dies, the answer is what was found by then, and says so. Raises NoQuestion,
    NothingToSearch, QuestionTooLong, Cancelled, and what else the generator raises.
    """
    question = " ".join(question.split())
    _check_question(question, library)
    if mode is Mode.QUOTES:
        generator = None
    work = Work(
        question, mode, library, embedder, generator, documents, turns, cancelled, style, reranker, reader
    )
    answer = add_notices(question, (yield from _from_documents(work, mode, given)))
    if own_knowledge and generator is not None and not answer.found and not cancelled():
        answer = yield from own_knowledge_of.answer_closed_book(work, generator, answer)
    return answer


def _from_documents(work: Work, wanted: Mode, given: Sequence[Hit] | None) -> Generator[Event, None, Answer]:
    """What the documents say, of each thing that the question asks."""
    where = answer_where(work) if given is None else None
    if where is not None:
        return where
    if given is None:
        work.asked = make_queries(work.question, work.turns)
    of_documents = per_document.find_documents_asked(work) if given is None else None
    if of_documents is not None:
        return (yield from per_document.answer_per_document(work, of_documents))
    computed = aggregate.answer_from_rows(work) if given is None else None
    if computed is not None and computed.found:
        return computed
    asked = multi_part.find_parts(work)
    if asked and computed is None:
        return (yield from multi_part.answer_parts(work, asked, lambda part: _of_one(part, wanted, given)))
    answer = yield from _of_one(work, wanted, given)
    if computed is None:
        return answer
    if not answer.found or not states(work.evidence):
        return computed  # better than any row
    return replace(answer, notice=as_notice((computed.answer, answer.notice)))


def _of_one(work: Work, wanted: Mode, given: Sequence[Hit] | None) -> Generator[Event, None, Answer]:
    """What the documents say, in the mode chosen for the one that the person `wanted`."""
    if wanted is Mode.AUTO:
        work.mode = choose_mode.choose_mode(work) if given is None else Mode.QUICK
    elif work.generator is None and wanted is not Mode.COVERAGE:
        work.mode = Mode.QUOTES
    work.asked = make_queries(
        work.question, work.turns, work.generator if work.profile.suggests_queries else None, work.cancelled
    )
    if given is None:
        _retrieve(work)
    else:
        work.hits = tuple(given)
    yield Searched(work.queries, work.hits)
    try:
        return (yield from _from_hits(work, wanted, given))
    except Cancelled:
        return finalize.finalize_early(work, work.stop_early())
    except EngineDied as error:
        return finalize.finalize_early(work, str(error))


def _retrieve(work: Work) -> None:
    started = time.perf_counter()
    amount = budget_hits(work.mode, work.scope().passages, is_read=work.generator is not None)
    asked = replace(work.asked, alone=work.alone)
    work.hits = retrieve(
        asked, work.library, work.embedder, work.documents, work.turns, amount, work.reranker
    )
    work.clauses = find_clauses(work.alone, work.library, work.documents_in_scope(), work.hits)
    work.hits = put_clauses_first(work.hits, work.clauses, work.library)
    work.search_seconds = time.perf_counter() - started


def _from_hits(work: Work, wanted: Mode, given: Sequence[Hit] | None) -> Generator[Event, None, Answer]:
    """What the documents say, now that passages were found. Raises Cancelled."""
    library, embedder, generator = work.library, work.embedder, work.generator
    work.stop_if_cancelled()
    computed = (
        arithmetic.answer_from_accounts(work) if given is None and wanted is not Mode.COVERAGE else None
    )
    if computed is not None:
        return computed
    if work.mode is Mode.COVERAGE:
        return (yield from _cover(work))
    if work.mode is Mode.THOROUGH:
        yield Progress("Choosing what to read", 0)
    if work.reader is not None:
        work.readings = read_passages(work.alone, work.hits, library, work.reader)
    work.evidence = Evidence(work.alone, read_sources(library, work.hits), embedder)
    work.evidence.at_place = weigh_sources(work.clauses, work.evidence.sources)
    if wanted is Mode.AUTO and given is None and choose_mode.must_count(work):
        work.mode = Mode.COVERAGE
        return (yield from _cover(work))
    if not work.profile.writes and work.mode is Mode.QUICK:
        work.mode, generator = Mode.QUOTES, None
    if generator is None:
        if not bears(work.evidence):
            return _not_found(work)
        notice = None if wanted is Mode.QUOTES else _why_quotes(work)
        return finalize.quoted_short(work, notice)
    if is_hopeless(work.evidence):
        return _not_found(work)

    write.check_length(work, generator)
    if bears(work.evidence):
        yield Quoted(finalize.quoted_short(work, None))
    if work.mode is Mode.THOROUGH:
        yield from select_sentences.select_sentences(work, generator)
        if not work.profile.writes:
            return finalize.finalize_unwritten(work, _why_quotes(work))
    else:
        work.shown = work.evidence.ranked_hits()
    work.shown = join_adjacent_hits(lay_out_tables(work.shown, work.evidence.sources, work.tables))
    yield from write.write_answer(work, generator)
    finalize.check_sentences(work)
    return finalize.add_short(work, finalize.finalize_answer(work))


def _why_quotes(work: Work) -> str:
    """What is to be said of quotes that the person did not ask for."""
    if work.profile.writes:
        return WITHOUT_MODEL
    return formats.NOT_IN_FORM if formats.is_structured(work.style) else TOO_SMALL


def _not_found(work: Work) -> Answer:
    """That there is no answer, and what may be the reason. Where the rarest word of the question is there, it
    is not said that nothing bears on it.
    """
    why = NotFound.NOT_ANSWERED if speaks_of(work.evidence) else NotFound.NOTHING_RELEVANT
    return work.not_found(why, as_notice(explain_not_found(work)))


def _cover(work: Work) -> Generator[Event, None, Answer]:
    """The answer from everything in scope."""
    task = classify_task(work.question)
    if task is Task.SUMMARY:
        topic = set(stems(find_topic(work.alone)))
        named = _named(topic, work)
        if named:
            work.documents = named
        if named or not topic:
            return (yield from summary.summarise(work))
    if task is Task.LOOKUP:
        task = Task.COUNT if asks_how_many(work.question) else Task.ITEMS
    return (yield from coverage.answer_by_coverage(work, task))


def _named(topic: set[str], work: Work) -> tuple[str, ...]:
    """Ids of the documents in scope whose title has all the words of a topic."""
    asked = set(work.documents)
    return tuple(
        document.id
        for document in work.library.list_documents()
        if topic and topic.issubset(stems(document.title)) and (not asked or document.id in asked)
    )


def _check_question(question: str, library: Library) -> None:
    if not question:
        raise NoQuestion
    words = question.count(" ") + 1
    if words > LONGEST_QUESTION:
        raise QuestionTooLong(
            f"This question has {words:,} words: please ask it in at most {LONGEST_QUESTION:,}."
        )
    if not library.list_documents():
        raise NothingToSearch("There is nothing to search yet: add some documents first.")
