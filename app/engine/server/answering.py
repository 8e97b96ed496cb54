"""What the engine does with a question: search, ask, check a text."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

from app.answer.entailment.doubt import make_doubter
from app.answer.entailment.entail import judge_claim
from app.answer.modes import check_text
from app.answer.pipeline import WITHOUT_MODEL, answer_question
from app.core import settings, styles
from app.core.answers import Answer, CheckedText, Hit, Mode, join_notices
from app.core.chats import SearchedDocument
from app.core.documents import Document
from app.core.errors import Cancelled, CarrelError, ModelUnusable, NoQuestion, NothingToSearch
from app.core.events import Event, Progress, Work
from app.core.facets import AskedOf, Facets, narrow
from app.core.languages import mark_text
from app.core.mentions import Mentions
from app.core.reading import SearchBy
from app.engine import protocol
from app.engine.indexing.indexer import Indexer
from app.engine.indexing.scheduler import Scheduler
from app.engine.server import chats
from app.engine.server.embedders import Embedders
from app.engine.server.language_models import LanguageModels
from app.engine.server.model_lock import ModelLock
from app.engine.server.own_notes import add_own_notes
from app.engine.server.provisional_answer import Asking, ProvisionalAnswer
from app.engine.server.rerankers import Rerankers
from app.engine.server.styles import check_whole_style
from app.engine.server.work import Stopped, fulfil
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.generator import Generator as LanguageModel
from app.models.generator import Source
from app.models.reranker import BEST, rerank_hits

T = TypeVar("T")

Request = protocol.Search | protocol.Ask | protocol.CheckText


class AnsweringHandler:
    """Handles what is asked of the documents; also for whoever measures it, see `Answering`."""

    def __init__(
        self,
        library: Library,
        indexer: Indexer,
        scheduler: Scheduler,
        embedders: Embedders,
        language_models: LanguageModels,
        rerankers: Rerankers,
        model_lock: ModelLock,
    ) -> None:
        self._library, self._indexer, self._scheduler = library, indexer, scheduler
        self._embedders, self._language_models, self._rerankers = embedders, language_models, rerankers
        self._model_lock = model_lock

    def handle(self, request: Request, stopped: Stopped) -> Work[object]:
        """Return the request's work."""
        match request:
            case protocol.Search():
                return fulfil(request, self._search(request))
            case protocol.Ask():
                return fulfil(request, self._ask(request, stopped))
            case protocol.CheckText():
                return fulfil(
                    request, self._model_lock.run_alone(self._check_text(request, stopped), stopped)
                )

    def _find_named(self, names: tuple[str, ...]) -> tuple[Document, ...]:
        """Find the documents named, none for no names. Raises NoSuchDocument."""
        return self._library.find(names) if names else ()

    def _find_scope(self, chosen: tuple[Document, ...], *facets: Facets) -> tuple[str, ...]:
        """Find the ids of the `chosen` documents (none: all) that all `facets` hold, none for all. Raises
        NothingToSearch.
        """
        documents = self._find_asked(chosen, *facets)
        return tuple(document.id for document in documents) if chosen or any(facets) else ()

    def _find_asked(self, chosen: tuple[Document, ...], *facets: Facets) -> tuple[Document, ...]:
        """Find the `chosen` documents (none: all) that all `facets` hold. Raises NothingToSearch."""
        asked = chosen or self._library.list_documents()
        documents = narrow(asked, *facets)
        if not any(document.state.is_usable for document in documents):
            if asked and not documents:
                raise NothingToSearch(_say_nothing_left(bool(chosen), facets))
            if asked:
                why = self._library.describe_unread([document.id for document in documents])
                raise NothingToSearch(f"None of these documents can be searched. {why}")
            raise NothingToSearch("There is nothing to search yet: add some documents first.")
        return documents

    # Searching

    def _search(self, request: protocol.Search) -> Work[tuple[Hit, ...]]:
        if not request.query.strip():
            raise CarrelError("Please type something to search for.")
        scope = self._find_scope(self._find_named(request.documents), request.facets)
        query, limit = request.query, request.limit
        if request.by is SearchBy.WORDS:  # at once: no model is needed
            return tuple(self._library.load_hits(self._library.score_words(query, scope, limit)))
        yield from self._embedders.prepare()
        if request.by is SearchBy.MEANING:
            return tuple(self._embedders.search(query, scope, limit, by_words=False))
        return tuple(self.find(query, scope, limit))

    # Asking

    def _ask(self, request: protocol.Ask, stopped: Stopped) -> Work[Answer]:
        asked = time.perf_counter()
        if not request.question.strip():
            raise NoQuestion  # before any model is loaded for it
        named = Facets()
        if "@" in request.question:
            question, named = Mentions(self._library.list_documents()).split(request.question)
            request = replace(request, question=question)
        ticked = self._find_named(request.documents)
        documents = self._find_asked(ticked, request.facets, named)
        is_narrowed = bool(ticked or request.facets or named)
        scope = tuple(document.id for document in documents) if is_narrowed else ()
        searched = [SearchedDocument(d.id, d.title, d.path) for d in documents if d.state.is_usable]
        asked_of = AskedOf(tuple(document.id for document in ticked), request.facets)
        if request.turns is None:
            request = replace(request, turns=chats.load_turns(self._library, request.chat))
        meanwhile = self._look_meanwhile(request, scope, stopped)
        work = self._answer_beside_notes(request, scope, stopped)
        answer = yield from self._model_lock.run_alone(work, stopped, meanwhile)
        waited = time.perf_counter() - asked  # for its turn and for models, too
        answer = replace(answer, seconds=replace(answer.seconds, total=waited))
        return chats.keep_answer(self._library, request.chat, scope, answer, asked_of, searched)

    def _answer_beside_notes(
        self, request: protocol.Ask, scope: tuple[str, ...], stopped: Stopped
    ) -> Work[Answer]:
        """Answer, and find the person's own notes on what is asked."""
        answer = yield from self._answer(request, scope, stopped)
        return add_own_notes(answer, request.turns or (), self._library, scope, self._embedders.current)

    def _make_asking(
        self,
        request: protocol.Ask,
        scope: tuple[str, ...],
        stopped: Stopped,
        given: Sequence[Hit] | None = None,
    ) -> Asking:
        """Make what asks the question of the documents in `scope`."""
        style = styles.load_styles().find(request.style) if isinstance(request.style, str) else request.style
        if style is not None:
            check_whole_style(style)
        own_knowledge = (
            settings.load().own_knowledge if request.own_knowledge is None else request.own_knowledge
        )

        def ask(embedder: Embedder | None, generator: LanguageModel | None, mode: Mode) -> Work[Answer]:
            return answer_question(
                request.question,
                library=self._library,
                embedder=embedder,
                generator=generator,
                documents=scope,
                mode=mode,
                own_knowledge=own_knowledge,
                turns=request.turns or (),
                given=given,
                cancelled=stopped,
                style=style,
                reranker=reranker,
                reader=self._embedders.reader if embedder is not None else None,
            )

        reranker = self._rerankers.find(request.reranker)
        return ask

    def _answer(
        self,
        request: protocol.Ask,
        scope: tuple[str, ...],
        stopped: Stopped,
        given: Sequence[Hit] | None = None,
    ) -> Work[Answer]:
        ask = self._make_asking(request, scope, stopped, given)
        is_quick = request.at_once and given is None
        first = self._make_provisional(request, self._embedders.current) if is_quick else None
        if first is not None and (quoted := (yield from first.look(ask, request))) is not None:
            return self._finish(quoted, scope)
        try:
            yield from self._embedders.prepare(stopped)
            if first is not None and (quoted := (yield from first.look_by_meaning(ask, request))) is not None:
                return self._finish(quoted, scope)
            generator, notice = None, None
            if request.mode is not Mode.QUOTES:
                generator, notice = yield from self._language_models.prepare(request.model, stopped)
        except Cancelled:
            if first is None or first.answer is None:
                raise
            return first.stop()
        answer = yield from ask(self._embedders.current, generator, request.mode)
        if notice is not None and answer.found and answer.mode is Mode.QUOTES:
            others = (answer.notice or "").removeprefix(WITHOUT_MODEL).strip()
            answer = replace(answer, notice=join_notices((notice, others)))
        return self._finish(answer, scope)

    def _finish(self, answer: Answer, scope: tuple[str, ...]) -> Answer:
        """Finish an answer with what is to be known of model and documents; those are looked at next."""
        for document in {hit.document for hit in answer.passages}:
            self._scheduler.look_at(document)
        said = (
            answer.notice,
            *self._language_models.generator.take_notes(),
            self._library.describe_unread(scope),
        )
        return replace(answer, notice=join_notices(said))

    def _look_meanwhile(self, request: protocol.Ask, scope: tuple[str, ...], stopped: Stopped) -> Work[None]:
        """Look what the documents say, while others ask the models: a model that is being tried out may take
        a minute. Another embedder may take its place meanwhile, but not while this one looks.
        """
        if request.at_once:
            told: list[Event] = []
            with suppress(CarrelError), self._embedders.hold() as embedder:  # the answer is still to come
                first = self._make_provisional(request, embedder)
                told += first.look_meanwhile(self._make_asking(request, scope, stopped), request)
            yield from told

    def _make_provisional(self, request: protocol.Ask, embedder: Embedder) -> ProvisionalAnswer:
        path = None if request.mode is Mode.QUOTES else self._language_models.find(request.model)
        return ProvisionalAnswer(path, embedder, self._language_models.generator)

    # Checking a text

    def _check_text(self, request: protocol.CheckText, stopped: Stopped) -> Work[CheckedText]:
        if request.path is None:
            sentences = check_text.split_text(request.text)
        else:
            yield Progress("Reading the text", 0)
            sentences = check_text.split_pages(self._indexer.read_aside(request.path, stopped))
        scope = self._find_scope(self._find_named(request.documents), request.facets)
        yield from self._embedders.prepare()
        reader = self._embedders.reader
        return (
            yield from check_text.check_text(
                sentences,
                library=self._library,
                embedder=self._embedders.current,
                find=lambda some, limit: self._embedders.search_each(some, scope, limit),
                judges=(judge_claim, make_doubter(reader)) if reader is not None else (judge_claim,),
                cancelled=stopped,
            )
        )

    # What measuring answers needs, see `Answering`

    @property
    def embedding_model(self) -> str:
        """The name of the one in use."""
        return self._embedders.current.name

    def index(self, folder: str, stopped: Stopped) -> Work[None]:
        """Add a folder."""
        return self._indexer.add((folder,), (), None, settings.load().ocr, stopped)

    def find(
        self, query: str, documents: tuple[str, ...], limit: int, reranker: str | None = None
    ) -> list[Hit]:
        """Search by words and meaning; load what it takes."""
        self._embedders.load(self._embedders.current)
        model = self._rerankers.find(reranker)
        if model is None:
            return self._embedders.search(query, documents, limit)
        return rerank_hits(model, query, self._embedders.search(query, documents, max(limit, BEST)))[:limit]

    def find_reranking_model(self, named: str | None) -> str | None:
        """Return the name of the reranking model, if there is one. Raises ModelUnusable."""
        model = self._rerankers.find(named)
        return None if model is None else model.name

    def ask(
        self, request: protocol.Ask, stopped: Stopped, given: Sequence[Hit] | None = None
    ) -> Work[Answer]:
        """Answer a question, from the passages `given` where there are any in place of a search."""
        scope = self._find_scope(self._find_named(request.documents))
        return (yield from self._model_lock.run_alone(self._answer(request, scope, stopped, given), stopped))

    def summarize(self, document: str, stopped: Stopped) -> Work[Answer]:
        """Summarise a document in its own sentences, without a language model; one without a sentence that
        tells much by how it begins.
        """

        def answer(question: str, mode: Mode, given: Sequence[Hit] | None = None) -> Work[Answer]:
            return answer_question(
                question,
                library=self._library,
                embedder=self._embedders.current,
                generator=None,
                documents=(document,),
                mode=mode,
                given=given,
                cancelled=stopped,
            )

        def work() -> Work[Answer]:
            yield from self._embedders.prepare(stopped)
            found = yield from answer("Summarise the document", Mode.COVERAGE)
            if found.found:
                return found
            first = self._library.load_hits_on([(document, 1)])
            return (yield from answer("what is this document about", Mode.QUOTES, first))

        return (yield from self._model_lock.run_alone(work(), stopped))

    def use_language_model(
        self, named: str | None, stopped: Stopped, use: Callable[[LanguageModel], Work[T]]
    ) -> Work[T]:
        """Return what `use` makes of the language model, when it is its turn. Raises ModelUnusable."""

        def work() -> Work[T]:
            generator, notice = yield from self._language_models.prepare(named)
            if generator is None:
                raise ModelUnusable(notice or "No language model is chosen.")
            return (yield from use(generator))

        return (yield from self._model_lock.run_alone(work(), stopped))

    def find_language_model(self, named: str | None) -> Source | None:
        """Return where the language model named is, else the chosen one; None for quotes only."""
        return self._language_models.find(named)


def _say_nothing_left(ticked: bool, facets: Sequence[Facets]) -> str:
    """Say that what was asked for leaves no document."""
    names = [name for each in facets for name in each.name()]
    if any(each.documents for each in facets):
        names.append(mark_text("the ones named with “@”"))
    if ticked:
        names.insert(0, mark_text("those chosen"))
    said = " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    return f"No document is left to ask when narrowed to {said}."
