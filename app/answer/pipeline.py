"""Answer a question, every sentence checked against the pages it cites.

The steps, each in a module of its own: queries are made of the question, passages retrieved, their sentences
weighed as evidence; the model reads and writes; its sentences are checked, and what is not borne out gives
way. What the program can compute from figures in tables, it answers without a model. The `Request` is the
same for all of them; each returns what it found, and `Provenance` is what of this is told with the answer. A
step that takes long returns what it has when it is stopped, and what ended it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace

from app.answer.calculation.accounts import arithmetic
from app.answer.calculation.rows import aggregate
from app.answer.composition import formats
from app.answer.cross_document import per_document
from app.answer.generation import closed_book as own_knowledge_of
from app.answer.generation import select_sentences, write
from app.answer.modes import choose_mode, coverage, finalize, multi_part, summary
from app.answer.modes.amendments import find_amendments
from app.answer.modes.find_evidence import Retrieved, Weighed, retrieve_hits, weigh_hits
from app.answer.modes.locate import answer_where
from app.answer.modes.not_found import explain_not_found
from app.answer.modes.notices import add_notices
from app.answer.modes.opening import answer_by_opening
from app.answer.provenance import Provenance
from app.answer.question.intent import Task, asks_how_many, asks_what_about, find_topic
from app.answer.question.interpret import interpret_question
from app.answer.question.queries import Queries, make_queries
from app.answer.question.respell import respell_question
from app.answer.question.rewrite import rewrite_question
from app.answer.question.vet_interpretation import vet_task
from app.answer.request import Request
from app.answer.retrieval.deduplicate import join_adjacent_hits
from app.answer.retrieval.page_tables import lay_out_tables
from app.answer.text.normalize import find_stems
from app.answer.verification.abstention import is_answerable, is_hopeless, speaks_of, states
from app.core.answers import TOO_SMALL, Answer, Hit, Mode, NotFound, Turn, join_notices
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
    """Answer a question: search, let the model write, and check what it wrote. Yields Progress, a Searched
    for each thing that is asked, a Quoted before the model reads, and Tokens as they are written; the checked
    Answer is the generator's return value. The `reader`, if there is one, points at short answers and helps
    to tell what is none.

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
    read_as, told = respell_question(question, library, embedder)
    request = Request(
        read_as, mode, library, embedder, generator, documents, turns, cancelled, style, reranker, reader
    )
    answer = add_notices(read_as, (yield from _from_documents(request, given)))
    changes = find_amendments(request, answer)
    answer = replace(answer, question=question, notice=join_notices((told, answer.notice, *changes)))
    if own_knowledge and generator is not None and not answer.found and not cancelled():
        alone = rewrite_question(question, turns)
        answer = yield from own_knowledge_of.answer_closed_book(request, alone, generator, answer)
    return answer


def _from_documents(request: Request, given: Sequence[Hit] | None) -> Generator[Event, None, Answer]:
    """Answer from the documents each thing that the question asks."""
    if given is not None:
        return (yield from _answer_parts(request, make_queries(request.question, request.turns), given))
    where = answer_where(request)
    if where is not None:
        return where
    look = _look_at_once(request)
    if look is not None and is_answerable(look.weighed.evidence):
        yield look.quote(request)
    queries = yield from _interpret(request)
    provenance = Provenance(request, request.mode, queries)
    of_documents = None
    if not formats.is_structured(request.style):
        of_documents = per_document.find_documents_asked(provenance)
    if of_documents is not None:
        answer = yield from per_document.answer_per_document(provenance, of_documents)
        return answer if answer.found else _with_nearest(provenance, answer)
    computed = aggregate.answer_from_rows(provenance)
    if computed is not None and aggregate.is_computed(computed):
        return computed
    if computed is None:
        return (yield from _answer_parts(request, queries, None, look))
    answer = yield from _answer_one(request, queries, None, look)
    # What the text states is better than that no row does.
    if not answer.found or not _is_stated(provenance, answer):
        return computed
    if answer.calculations:  # figures were found elsewhere: nobody misses the rows of a sheet
        return answer
    why = computed.notice if computed.found else computed.answer
    return replace(answer, notice=join_notices((why, answer.notice)))


@dataclass(frozen=True)
class _Look:
    """What the question as the rules understand it finds. It serves the answer, too, where a model makes
    nothing else of the question.
    """

    queries: Queries
    retrieved: Retrieved
    weighed: Weighed

    def quote(self, request: Request) -> Quoted:
        """Quote what was found."""
        found = self.retrieved
        provenance = Provenance(request, Mode.QUICK, self.queries, found.hits, found.seconds)
        return Quoted(finalize.finalize_extractive(provenance, self.weighed, None))

    def is_of(self, mode: Mode, queries: Queries) -> bool:
        """Whether these queries find and weigh the same in a mode."""
        own = self.queries
        return mode is Mode.QUICK and (own.alone, own.searches) == (queries.alone, queries.searches)


def _look_at_once(request: Request) -> _Look | None:
    """Look up the question as the rules understand it, where a model is to make out first what is asked: that
    takes seconds. None where it is not looked up in passages.
    """
    generator, mode = request.generator, request.mode
    is_looked_up = mode in (Mode.AUTO, Mode.QUICK) and not formats.is_structured(request.style)
    if generator is None or not is_looked_up or not request.profile.interprets:
        return None
    queries = make_queries(request.question, request.turns)
    provenance = Provenance(request, Mode.QUICK, queries)
    is_one = not multi_part.find_parts(request.question, request.turns, request.style, queries.parts)
    if queries.task is not Task.LOOKUP or not is_one or per_document.find_documents_asked(provenance):
        return None
    retrieved = retrieve_hits(request, Mode.QUICK, queries)
    return _Look(queries, retrieved, weigh_hits(request, provenance.alone, retrieved))


def _interpret(request: Request) -> Generator[Event, None, Queries]:
    """Make out what is asked, by rules and, where there is time, by the model. Raises Cancelled."""
    generator, profile = request.generator, request.profile
    if generator is None or not profile.interprets:
        return make_queries(request.question, request.turns)
    yield Progress("Understanding the question", 0)
    interpreted = interpret_question(
        request.question, request.turns, generator, profile.interpret_seconds, request.cancelled
    )
    queries = make_queries(request.question, request.turns, interpreted)
    if queries.task is not Task.LOOKUP:
        return queries
    task, topic = vet_task(
        interpreted.task,
        request.question,
        [document.title for document in request.documents_in_scope],
        lambda word: bool(request.library.score_words(word, request.documents, 1)),
    )
    return replace(queries, task=task, topic=topic)


def _answer_parts(
    request: Request, queries: Queries, given: Sequence[Hit] | None, look: _Look | None = None
) -> Generator[Event, None, Answer]:
    """Answer the parts of the question one by one, or as a whole where it has none."""
    asked = multi_part.find_parts(request.question, request.turns, request.style, queries.parts)
    if not asked:
        return (yield from _answer_one(request, queries, given, look))

    def answer_part(one: Request) -> Generator[Event, None, Answer]:
        return _answer_one(one, make_queries(one.question, one.turns), given)

    return (yield from multi_part.answer_parts(request, asked, answer_part))


def _answer_one(
    request: Request, queries: Queries, given: Sequence[Hit] | None, look: _Look | None = None
) -> Generator[Event, None, Answer]:
    """Answer one thing from the documents, in the mode chosen for the one that the person wanted; `look` is
    what was found for it already, if anything was.
    """
    mode = request.mode
    if mode is Mode.AUTO and given is not None:
        mode = Mode.QUICK
    elif mode is Mode.AUTO:
        mode = choose_mode.choose_mode(queries.task, request.generator, request.profile)
    elif request.generator is None and request.mode is not Mode.COVERAGE:
        mode = Mode.QUOTES
    known = look if look is not None and look.is_of(mode, queries) else None
    if known is not None:
        retrieved = known.retrieved
    else:
        retrieved = retrieve_hits(request, mode, queries) if given is None else Retrieved(tuple(given))
    yield Searched(queries.searches, retrieved.hits)
    provenance = Provenance(request, mode, queries, retrieved.hits, retrieved.seconds)
    try:
        request.stop_if_cancelled()
        if given is None and request.mode is not Mode.COVERAGE:
            computed = arithmetic.answer_from_accounts(provenance)
            if computed.answer is not None:
                return computed.answer
            provenance = replace(provenance, notices=computed.missing)
    except Cancelled as error:
        return finalize.finalize_early(provenance, error)
    if mode is Mode.COVERAGE:
        return (yield from _cover(provenance))
    if mode is Mode.THOROUGH:
        yield Progress("Choosing what to read", 0)
    weighed = known.weighed if known is not None else weigh_hits(request, provenance.alone, retrieved)
    may_count = request.mode is Mode.AUTO and given is None
    if may_count and choose_mode.must_count(request.question, weighed.evidence):
        return (yield from _cover(replace(provenance, mode=Mode.COVERAGE)))
    try:
        return (yield from _answer_from_evidence(provenance, weighed))
    except EngineDied as error:  # before it was asked for anything
        return finalize.finalize_early(provenance, error, weighed.evidence)


def _answer_from_evidence(provenance: Provenance, weighed: Weighed) -> Generator[Event, None, Answer]:
    """Answer from the passages that were found: with quotes, or with what the model makes of them."""
    request, evidence = provenance.request, weighed.evidence
    generator = request.generator
    if not request.profile.writes and provenance.mode is Mode.QUICK:
        provenance, generator = replace(provenance, mode=Mode.QUOTES), None
    if generator is None:
        if asks_what_about(provenance.alone) and (opening := answer_by_opening(provenance)) is not None:
            return opening
        if not is_answerable(evidence):
            return _not_found(provenance, weighed)
        notice = None if request.mode is Mode.QUOTES else _why_quotes(request)
        return finalize.finalize_extractive(provenance, weighed, notice)
    if is_hopeless(evidence):
        return _not_found(provenance, weighed)
    write.check_length(request, provenance.alone, generator)
    if is_answerable(evidence):
        yield Quoted(finalize.finalize_extractive(provenance, weighed, None))
    if provenance.mode is not Mode.THOROUGH:
        return (yield from _write(provenance, weighed, evidence.rank_hits(), generator))
    selection = yield from select_sentences.select_sentences(request, evidence, generator)
    provenance = replace(provenance, read=selection.read, tokens=selection.tokens)
    if selection.ended is not None:
        return finalize.finalize_early(provenance, selection.ended, evidence, selection.kept)
    if not request.profile.writes:
        notice = _why_quotes(request)
        return finalize.finalize_unwritten(provenance, evidence, selection.kept, notice)
    return (yield from _write(provenance, weighed, selection.shown, generator, selection.kept))


def _write(
    provenance: Provenance,
    weighed: Weighed,
    shown: Sequence[Hit],
    generator: models.Generator,
    kept: Sequence[int] = (),
) -> Generator[Event, None, Answer]:
    """Let the model write from what it is shown, and finalize what holds of it. What is `kept` takes the
    place of what is not written, where that ends before its time.
    """
    request, evidence = provenance.request, weighed.evidence
    shown = join_adjacent_hits(lay_out_tables(request.library, shown, evidence.sources))
    draft = yield from write.write_answer(request, provenance.alone, shown, generator)
    tokens = provenance.tokens + draft.tokens
    notices = (*provenance.notices, write.STOPPED_LATE) if draft.is_late else provenance.notices
    provenance = replace(provenance, first_token=draft.first_token, tokens=tokens, notices=notices)
    if draft.ended is not None:
        return finalize.finalize_early(provenance, draft.ended, evidence, kept)
    checked = finalize.check_sentences(request, provenance.alone, draft, evidence)
    return finalize.finalize_answer(provenance, weighed, checked)


def _why_quotes(request: Request) -> str:
    """Say why there are quotes that the person did not ask for."""
    if request.profile.writes:
        return WITHOUT_MODEL
    return formats.NOT_IN_FORM if formats.is_structured(request.style) else TOO_SMALL


def _is_stated(provenance: Provenance, answer: Answer) -> bool:
    """Whether what bears most on the question, of what an answer was made of, is a sentence."""
    retrieved = Retrieved(tuple(answer.passages))
    return states(weigh_hits(provenance.request, provenance.alone, retrieved).evidence)


def _with_nearest(provenance: Provenance, answer: Answer) -> Answer:
    """Say that no document says anything of it, with what comes nearest and what may be the reason."""
    request = provenance.request
    hits = retrieve_hits(request, answer.mode, provenance.queries).hits
    why = join_notices((answer.notice, *explain_not_found(request, provenance.alone, hits)))
    return replace(answer, passages=hits, notice=why)


def _not_found(provenance: Provenance, weighed: Weighed) -> Answer:
    """Say that there is no answer, and what may be the reason. Where the rarest word of the question is
    there, it is not said that nothing bears on it.
    """
    why = NotFound.NOT_ANSWERED if speaks_of(weighed.evidence) else NotFound.NOTHING_RELEVANT
    reasons = explain_not_found(provenance.request, provenance.alone, provenance.hits)
    return provenance.compose_not_found(why, join_notices(reasons))


def _cover(provenance: Provenance) -> Generator[Event, None, Answer]:
    """Answer from everything in scope."""
    request = provenance.request
    task, topic_told = provenance.queries.task, provenance.queries.topic
    if task is Task.SUMMARY:
        topic = set(find_stems(find_topic(provenance.alone) if topic_told is None else topic_told))
        named = _find_named(topic, request)
        if named:
            provenance = replace(provenance, request=replace(request, documents=named))
        if named or not topic:
            return (yield from summary.summarise(provenance))
    if task is Task.LOOKUP:
        task = Task.COUNT if asks_how_many(request.question) else Task.ITEMS
    return (yield from coverage.answer_by_coverage(provenance, task))


def _find_named(topic: set[str], request: Request) -> tuple[str, ...]:
    """Name the ids of the documents in scope whose title has all the words of a topic."""
    asked = set(request.documents)
    return tuple(
        document.id
        for document in request.library.list_documents()
        if topic and topic.issubset(find_stems(document.title)) and (not asked or document.id in asked)
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
