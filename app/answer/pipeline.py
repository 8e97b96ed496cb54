"""Answer a question, every sentence checked against the pages it cites.

The steps, each in a module of its own: queries are made of the question, passages retrieved, their sentences
weighed as evidence; the model reads and writes; its sentences are checked, and what is not borne out gives
way. What the program can compute from figures in tables, it answers without a model. The `Request` is the
same for all of them; `Work` keeps what is told of the way to the answer.
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
from app.answer.request import Request
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
    request = Request(
        question, mode, library, embedder, generator, documents, turns, cancelled, style, reranker, reader
    )
    work = Work(request, mode)
    answer = add_notices(question, (yield from _from_documents(work, given)))
    if own_knowledge and generator is not None and not answer.found and not cancelled():
        answer = yield from own_knowledge_of.answer_closed_book(work, generator, answer)
    return answer


def _from_documents(work: Work, given: Sequence[Hit] | None) -> Generator[Event, None, Answer]:
    """Answer from the documents each thing that the question asks."""
    request = work.request
    if given is not None:
        return (yield from _answer_parts(work, given))
    where = answer_where(work)
    if where is not None:
        return where
    work.asked = make_queries(request.question, request.turns)
    of_documents = per_document.find_documents_asked(request, work.alone)
    if of_documents is not None:
        answer = yield from per_document.answer_per_document(work, of_documents)
        return answer if answer.found else _with_nearest(work, answer)
    computed = aggregate.answer_from_rows(work)
    if computed is not None and computed.found:
        return computed
    if computed is None:
        return (yield from _answer_parts(work, None))
    answer = yield from _of_one(work, None)
    if not answer.found or not states(work.evidence):
        return computed  # better than any row
    return replace(answer, notice=as_notice((computed.answer, answer.notice)))


def _answer_parts(work: Work, given: Sequence[Hit] | None) -> Generator[Event, None, Answer]:
    """Answer the parts of the question one by one, or as a whole where it has none."""
    asked = multi_part.find_parts(work.request)
    if not asked:
        return (yield from _of_one(work, given))
    return (yield from multi_part.answer_parts(work, asked, lambda one: _of_one(Work(one, one.mode), given)))


def _of_one(work: Work, given: Sequence[Hit] | None) -> Generator[Event, None, Answer]:
    """Answer one thing from the documents, in the mode chosen for the one that the person wanted."""
    request = work.request
    if request.mode is Mode.AUTO:
        work.mode = choose_mode.choose_mode(request) if given is None else Mode.QUICK
    elif request.generator is None and request.mode is not Mode.COVERAGE:
        work.mode = Mode.QUOTES
    suggests = request.generator if request.profile.suggests_queries else None
    work.asked = make_queries(request.question, request.turns, suggests, request.cancelled)
    if given is None:
        _retrieve(work)
    else:
        work.hits = tuple(given)
    yield Searched(work.queries, work.hits)
    try:
        return (yield from _from_hits(work, given))
    except Cancelled:
        return finalize.finalize_early(work, work.stop_early())
    except EngineDied as error:
        return finalize.finalize_early(work, str(error))


def _retrieve(work: Work) -> None:
    """Retrieve the passages, and the places that the question names by their numbers."""
    request, started = work.request, time.perf_counter()
    amount = budget_hits(work.mode, request.scope().passages, is_read=request.generator is not None)
    asked = replace(work.asked, alone=work.alone)
    hits = retrieve(
        asked, request.library, request.embedder, request.documents, request.turns, amount, request.reranker
    )
    work.clauses = find_clauses(work.alone, request.library, request.documents_in_scope(), hits)
    work.hits = put_clauses_first(hits, work.clauses, request.library)
    work.search_seconds = time.perf_counter() - started


def _from_hits(work: Work, given: Sequence[Hit] | None) -> Generator[Event, None, Answer]:
    """Answer from the passages that were found. Raises Cancelled."""
    request, generator = work.request, work.request.generator
    request.stop_if_cancelled()
    if given is None and request.mode is not Mode.COVERAGE:
        computed = arithmetic.answer_from_accounts(work)
        if computed is not None:
            return computed
    if work.mode is Mode.COVERAGE:
        return (yield from _cover(work))
    if work.mode is Mode.THOROUGH:
        yield Progress("Choosing what to read", 0)
    if request.reader is not None:
        work.readings = read_passages(work.alone, work.hits, request.library, request.reader)
    work.evidence = Evidence(work.alone, read_sources(request.library, work.hits), request.embedder)
    work.evidence.at_place = weigh_sources(work.clauses, work.evidence.sources)
    may_count = request.mode is Mode.AUTO and given is None
    if may_count and choose_mode.must_count(request.question, work.evidence):
        work.mode = Mode.COVERAGE
        return (yield from _cover(work))
    if not request.profile.writes and work.mode is Mode.QUICK:
        work.mode, generator = Mode.QUOTES, None
    if generator is None:
        if not bears(work.evidence):
            return _not_found(work)
        notice = None if request.mode is Mode.QUOTES else _why_quotes(request)
        return finalize.quoted_short(work, notice)
    if is_hopeless(work.evidence):
        return _not_found(work)
    return (yield from _write(work, generator))


def _write(work: Work, generator: models.Generator) -> Generator[Event, None, Answer]:
    """Let the model write from the evidence, and finalize what holds of it. Raises Cancelled."""
    request = work.request
    write.check_length(request, work.alone, generator)
    if bears(work.evidence):
        yield Quoted(finalize.quoted_short(work, None))
    if work.mode is Mode.THOROUGH:
        shown = yield from select_sentences.select_sentences(work, generator)
        if not request.profile.writes:
            return finalize.finalize_unwritten(work, _why_quotes(request))
    else:
        shown = work.evidence.ranked_hits()
    shown = join_adjacent_hits(lay_out_tables(shown, work.evidence.sources, work.tables))
    draft = yield from write.write_answer(work, shown, generator)
    attributed = finalize.check_sentences(request, work.alone, draft, work.evidence)
    return finalize.add_short(work, finalize.finalize_answer(work, attributed))


def _why_quotes(request: Request) -> str:
    """Say why there are quotes that the person did not ask for."""
    if request.profile.writes:
        return WITHOUT_MODEL
    return formats.NOT_IN_FORM if formats.is_structured(request.style) else TOO_SMALL


def _with_nearest(work: Work, answer: Answer) -> Answer:
    """That no document says anything of it, with what comes nearest and what may be the reason."""
    _retrieve(work)
    why = as_notice((answer.notice, *explain_not_found(work.request, work.alone, work.hits)))
    return replace(answer, passages=tuple(work.hits), notice=why)


def _not_found(work: Work) -> Answer:
    """Say that there is no answer, and what may be the reason. Where the rarest word of the question is
    there, it is not said that nothing bears on it.
    """
    why = NotFound.NOT_ANSWERED if speaks_of(work.evidence) else NotFound.NOTHING_RELEVANT
    return work.not_found(why, as_notice(explain_not_found(work.request, work.alone, work.hits)))


def _cover(work: Work) -> Generator[Event, None, Answer]:
    """Answer from everything in scope."""
    request = work.request
    task = classify_task(request.question)
    if task is Task.SUMMARY:
        topic = set(stems(find_topic(work.alone)))
        named = _named(topic, request)
        if named:
            work.request = replace(request, documents=named)
        if named or not topic:
            return (yield from summary.summarise(work))
    if task is Task.LOOKUP:
        task = Task.COUNT if asks_how_many(request.question) else Task.ITEMS
    return (yield from coverage.answer_by_coverage(work, task))


def _named(topic: set[str], request: Request) -> tuple[str, ...]:
    """Name the ids of the documents in scope whose title has all the words of a topic."""
    asked = set(request.documents)
    return tuple(
        document.id
        for document in request.library.list_documents()
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
