"""What the engine does for each request: one method a kind, each a generator of events."""

from __future__ import annotations

import gc
import logging
import os
import platform
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import filelock

from app import __version__
from app.answer.composition.formats import check_schema
from app.answer.entailment.doubt import make_doubter
from app.answer.entailment.entail import judge_claim
from app.answer.generation.prompt import prepare_answer
from app.answer.modes import check_text
from app.answer.pipeline import WITHOUT_MODEL, answer_question
from app.core import privacy, settings, styles
from app.core.answers import Answer, Hit, Mode, as_notice
from app.core.documents import Document, DocumentState
from app.core.errors import (
    BadStyle,
    Cancelled,
    CarrelError,
    EngineDied,
    LibraryBusy,
    LibraryUnusable,
    ModelUnusable,
    NeedsPassword,
    NoQuestion,
    NoSuchDocument,
    NothingToSearch,
)
from app.core.events import Event, FoldersChanged, Progress
from app.core.reading import SearchBy
from app.engine import protocol
from app.engine.doorway import LOCK
from app.engine.indexing.indexer import Indexer
from app.engine.indexing.pace import Pace
from app.engine.protocol import Check, ModelInfo, NoteRequest, PageInfo
from app.engine.server import chats, choices, evaluation, machine, obtaining, reading
from app.engine.server.glance import Glance, until_done
from app.engine.server.notes import NoteKeeper
from app.engine.server.rerankers import Rerankers
from app.engine.watch.watching import FolderWatcher
from app.ingest.chunking.passages import CHUNKING
from app.ingest.render.renderer import PageRenderer
from app.library.language.thesaurus import with_related
from app.library.library import STARTER, Library
from app.models import catalogue, hardware
from app.models.embedder import Embedder
from app.models.generator import Generator as LanguageModel
from app.models.profile import find_profile
from app.models.reader import find_reader
from app.models.reranker import BEST, rerank_hits

log = logging.getLogger(__name__)

Work = Generator[Event, None, Any]
Stopped = Callable[[], bool]

_LOOKED_AT = 0.5
"""Seconds that a client may hold the lock to see whether anyone else does."""


class Service:
    """One open library and the models that answer from it.

    `announce` gets, from any thread, the events that belong to no request.
    """

    def __init__(self, folder: Path, announce: Callable[[Event], None]) -> None:
        """Raises LibraryBusy, LibraryTooNew, LibraryUnusable, DiskFull, and ModelUnusable when the embedder
        is not installed.
        """
        self._announce = announce
        self._loading = threading.Lock()
        self._asking = threading.Lock()
        self._switching = threading.Lock()
        self._switched = threading.Event()
        self._next_embedder: Embedder | None = None
        self._rerankers = Rerankers()
        self._closing = False
        _remove_telemetry()
        with ExitStack() as opened:
            lock = _lock(folder)
            opened.callback(lock.release)
            model, self._embedder = _embedder_of(folder)
            self._library = Library.open(
                folder, self._embedder.fingerprint(CHUNKING), chunking=CHUNKING, model=model
            )
            opened.callback(self._library.close)
            self._take_up_change()
            self._reader = find_reader(Embedder().folder)
            self._pace = Pace(hardware.on_battery)
            self._indexer = Indexer(
                self._library,
                Embedder().tokenizer_json(),  # passages are the same whatever model embeds them
                self._pace,
                self._embedder_for,
                announce,
                self._complete_change,
            )
            opened.callback(self._indexer.close)
            self._watcher = FolderWatcher(
                self._library,
                self._index_quietly,
                self._indexer.remove,
                lambda: announce(FoldersChanged()),
            )
            opened.callback(self._watcher.close)
            self._renderer = PageRenderer()
            opened.callback(self._renderer.close)
            self._reading = reading.Reading(self._library, self._indexer, self._renderer, self._pace)
            self._notes = NoteKeeper(self._library, self._indexer, self._renderer, announce)
            self._generator = LanguageModel()
            opened.callback(self._generator.close)
            self._evaluator = evaluation.Evaluator(self._library, self)
            self._opened = opened.pop_all()
        self._watcher.start()

    def close(self) -> None:
        """Ends all threads and processes and frees the library for another Carrel."""
        self._closing = True
        self._pace.close()
        self._opened.close()

    def do(self, request: protocol.Request, stopped: Stopped) -> Work:
        """The request's work. `stopped` tells work that waits for something else to give up."""
        match request:
            case protocol.Add():
                ocr = settings.load().ocr if request.ocr is None else request.ocr
                return self._indexer.add(request.paths, request.passwords, request.jobs, ocr, stopped)
            case protocol.Unlock():
                return self._unlock(request, stopped)
            case protocol.Documents():
                return _at_once(self._library.documents)
            case protocol.Missing():
                return _at_once(self._missing)
            case protocol.Find():
                return _at_once(lambda: self._library.find((request.name,))[0])
            case protocol.Pages():
                return _at_once(lambda: self._pages(request.document))
            case protocol.Retry():
                return self._retry(request, stopped)
            case protocol.Watch():
                return _at_once(lambda: self._watcher.watch(request.folder))
            case protocol.Unwatch():
                return _at_once(lambda: self._watcher.unwatch(request.folder))
            case protocol.Watched():
                return _at_once(self._watcher.folders)
            case protocol.Remove():
                return _at_once(lambda: self._remove(request))
            case protocol.Removed():
                return _at_once(lambda: tuple(self._library.removed()))
            case protocol.Restore():
                return _at_once(lambda: self._indexer.restore(self._removed(request.documents)))
            case protocol.Forget():
                return _at_once(lambda: self._library.forget_removed(self._removed(request.documents)))
            case protocol.Search():
                return self._search(request)
            case protocol.Ask():
                return self._ask(request, stopped)
            case protocol.CheckText():
                return self._in_turn(self._check_text(request, stopped), stopped)
            case _ if isinstance(request, chats.Request):
                return _at_once(lambda: chats.do(self._library, request))
            case protocol.AnswerStyles():
                return _at_once(styles.load_styles)
            case protocol.SaveStyle():
                return _at_once(lambda: _save_style(request))
            case protocol.DeleteStyle():
                return _at_once(lambda: _delete_style(request.name))
            case protocol.Render():
                return self._reading.render(request, stopped)
            case protocol.Models():
                return _at_once(self._models)
            case protocol.UseModel():
                return self._use_model(request.path, stopped)
            case protocol.UseFirstWord():
                return _at_once(lambda: choices.choose_first_word(request.seconds))
            case protocol.UseEmbedder():
                return self._use_embedder(request.path, stopped)
            case protocol.UseReranker():
                return _at_once(lambda: self._rerankers.use(request.path))
            case protocol.KeepEmbedder():
                return _at_once(self._keep_embedder)
            case protocol.UseOcr():
                return _at_once(lambda: self._use_ocr(request.on))
            case protocol.UseOwnKnowledge():
                return _at_once(lambda: choices.save(replace(settings.load(), own_knowledge=request.on)))
            case protocol.Doctor():
                return self._doctor(stopped)
            case protocol.Warm():
                return self._warm(request.language)
            case protocol.Pause():
                return _at_once(lambda: self._indexer.pause(request.paused))
            case _ if isinstance(request, reading.Request):
                return _at_once(lambda: self._reading.do(request))
            case _ if isinstance(request, NoteRequest):
                return _at_once(lambda: self._notes.do(request))
            case _ if isinstance(request, obtaining.Request):
                return obtaining.do(request, stopped, self._models)
            case _ if isinstance(request, evaluation.Request):
                return self._evaluator.do(request, stopped)
            case _:
                raise TypeError(f"no such request: {type(request).__name__}")

    # Documents

    def _unlock(self, request: protocol.Unlock, stopped: Stopped) -> Work:
        document = self._document(request.document)
        if document.state is DocumentState.NEEDS_PASSWORD:
            others = [
                other
                for other in self._library.documents()
                if other.state is DocumentState.NEEDS_PASSWORD and other.id != document.id
            ]
            ocr = settings.load().ocr
            return (yield from self._indexer.unlock((document, *others), request.password, ocr, stopped))
        try:
            self._renderer.sizes(self._indexer.file_of(document), request.password)
        except NeedsPassword:
            return ()
        self._indexer.remember_password(document.id, request.password)
        return (document,)

    def _pages(self, identity: str) -> tuple[PageInfo, ...]:
        document = self._document(identity)
        return tuple(PageInfo(*page) for page in self._library.page_healths(document.id))

    def _retry(self, request: protocol.Retry, stopped: Stopped) -> Work:
        documents = self._library.find(request.documents)
        yield from self._indexer.retry(documents, stopped)
        now = (self._library.document(document.id) for document in documents)
        return tuple(document for document in now if document is not None)

    def _use_ocr(self, on: bool) -> None:
        choices.save(replace(settings.load(), ocr=on))
        self._indexer.use_ocr(on)

    def _index_quietly(self, paths: tuple[str, ...]) -> None:
        """Reads files that nobody waits for; returns when they are in the library, or are refused."""
        self._indexer.read_in(
            paths, settings.load().ocr, lambda: self._closing or not self._watcher.wanted(paths)
        )

    def _missing(self) -> tuple[str, ...]:
        return tuple(
            document.id
            for document in self._library.documents()
            if document.paths and not any(Path(path).exists() for path in document.paths)
        )

    def _remove(self, request: protocol.Remove) -> tuple[Document, ...]:
        documents = self._library.find(request.documents)
        self._watcher.leave_out(path for document in documents for path in document.paths)
        identities = tuple(document.id for document in documents)
        self._indexer.remove(identities, keep=not request.for_good)
        if request.for_good:
            self._library.notes.forget(identities)
        return documents

    def _removed(self, names: tuple[str, ...]) -> list[str]:
        return [document.id for document in self._library.find_removed(names)]

    def _document(self, identity: str) -> Document:
        document = self._library.document(identity)
        if document is None:
            raise NoSuchDocument("That document is no longer in the library.")
        return document

    # Finding and answering

    def _scope(self, names: tuple[str, ...]) -> tuple[str, ...]:
        documents = self._library.find(names) if names else self._library.documents()
        if not any(document.state.is_usable for document in documents):
            if names:
                raise NothingToSearch("None of the chosen documents can be searched yet.")
            raise NothingToSearch("There is nothing to search yet: add some documents first.")
        return tuple(document.id for document in documents) if names else ()

    def _search(self, request: protocol.Search) -> Work:
        if not request.query.strip():
            raise CarrelError("Please type something to search for.")
        query, scope, limit = request.query, self._scope(request.documents), request.limit
        if request.by is SearchBy.WORDS:  # at once: no model is needed
            return tuple(self._library.hits(self._library.word_scores(query, scope, limit)))
        yield from self._load_embedder()
        if request.by is SearchBy.MEANING:
            with self._switching:
                return tuple(self._library.search("", self._embedder.embed_query(query), scope, limit))
        return tuple(self.find(query, scope, limit))

    def _find(self, query: str, scope: tuple[str, ...], limit: int) -> list[Hit]:
        with self._switching:
            vector = self._embedder.embed_query(with_related(query))
            return self._library.search(query, vector, scope, limit)

    def _find_each(self, texts: Sequence[str], scope: tuple[str, ...], limit: int) -> list[list[Hit]]:
        with self._switching:
            vectors = self._embedder.embed_queries(texts)
            return [
                self._library.search(text, vector, scope, limit)
                for text, vector in zip(texts, vectors, strict=True)
            ]

    def _ask(self, request: protocol.Ask, stopped: Stopped) -> Work:
        asked = time.perf_counter()
        if not request.question.strip():
            raise NoQuestion  # before any model is loaded for it
        scope = self._scope(request.documents)
        if not request.turns:
            request = replace(request, turns=chats.turns_before(self._library, request.chat))
        answer: Answer = yield from self._in_turn(self._answer(request, scope, stopped), stopped)
        waited = time.perf_counter() - asked  # for its turn and for models, too
        answer = replace(answer, seconds=replace(answer.seconds, total=waited))
        return chats.keep(self._library, request.chat, scope, answer)

    def _check_text(self, request: protocol.CheckText, stopped: Stopped) -> Work:
        if request.path is None:
            sentences = check_text.split_text(request.text)
        else:
            yield Progress("Reading the text", 0)
            sentences = check_text.split_pages(self._indexer.read_aside(request.path, stopped))
        scope = self._scope(request.documents)
        yield from self._load_embedder()
        return (
            yield from check_text.check_text(
                sentences,
                library=self._library,
                embedder=self._embedder,
                find=lambda some, limit: self._find_each(some, scope, limit),
                judges=(judge_claim, make_doubter(self._reader))
                if self._reader is not None
                else (judge_claim,),
                cancelled=stopped,
            )
        )

    def _in_turn(self, work: Work, stopped: Stopped) -> Work:
        """The work's result, once nothing else asks the models; indexing waits meanwhile."""
        while not self._asking.acquire(timeout=0.1):
            if stopped():
                raise Cancelled("Stopped.")
        try:
            with self._indexer.asking():
                return (yield from work)
        finally:
            self._asking.release()

    def _answer(
        self,
        request: protocol.Ask,
        scope: tuple[str, ...],
        stopped: Stopped,
        given: Sequence[Hit] | None = None,
    ) -> Generator[Event, None, Answer]:
        style = styles.load_styles().find(request.style) if isinstance(request.style, str) else request.style
        if style is not None:
            _check_style(style)
        own_knowledge = (
            settings.load().own_knowledge if request.own_knowledge is None else request.own_knowledge
        )

        def ask(
            embedder: Embedder | None, generator: LanguageModel | None, mode: Mode
        ) -> Generator[Event, None, Answer]:
            return answer_question(
                request.question,
                library=self._library,
                embedder=embedder,
                generator=generator,
                documents=scope,
                mode=mode,
                own_knowledge=own_knowledge,
                turns=request.turns,
                given=given,
                cancelled=stopped,
                style=style,
                reranker=reranker,
                reader=self._reader if embedder is not None else None,
            )

        reranker = self._rerankers.named(request.reranker)
        path = None if request.mode is Mode.QUOTES else self.language_model(request.model)
        first = Glance(path, self._embedder, self._generator) if request.at_once and given is None else None
        if first is not None and (yield from first.look(ask, request)):
            assert first.answer is not None
            return first.answer
        try:
            yield from self._load_embedder(stopped)
            generator, notice = None, None
            if request.mode is not Mode.QUOTES:
                generator, notice = yield from self._language_model(request.model, stopped)
        except Cancelled:
            if first is None or first.answer is None:
                raise
            return first.stopped()
        answer = yield from ask(self._embedder, generator, request.mode)
        for document in {hit.document for hit in answer.passages}:
            self._pace.look_at(document)
        if notice is not None and answer.found and answer.mode is Mode.QUOTES:
            others = (answer.notice or "").removeprefix(WITHOUT_MODEL).strip()
            answer = replace(answer, notice=as_notice((notice, others)))
        said = (answer.notice, *self._generator.take_notes(), self._library.unread(scope))
        return replace(answer, notice=as_notice(said))

    # What measuring answers needs

    @property
    def embedding_model(self) -> str:
        """See `Answering`."""
        return self._embedder.name

    def index(self, folder: str, stopped: Stopped) -> Work:
        """See `Answering`."""
        return self._indexer.add((folder,), (), None, settings.load().ocr, stopped)

    def find(
        self, query: str, documents: tuple[str, ...], limit: int, reranker: str | None = None
    ) -> list[Hit]:
        """See `Answering`."""
        self._load(self._embedder)
        model = self._rerankers.named(reranker)
        if model is None:
            return self._find(query, documents, limit)
        return rerank_hits(model, query, self._find(query, documents, max(limit, BEST)))[:limit]

    def reranking_model(self, named: str | None) -> str | None:
        """See `Answering`."""
        model = self._rerankers.named(named)
        return None if model is None else model.name

    def ask(
        self, request: protocol.Ask, stopped: Stopped, given: Sequence[Hit] | None = None
    ) -> Generator[Event, None, Answer]:
        """See `Answering`."""
        scope = self._scope(request.documents)
        answer: Answer = yield from self._in_turn(self._answer(request, scope, stopped, given), stopped)
        return answer

    def with_model(self, named: str | None, stopped: Stopped, use: Callable[[LanguageModel], Work]) -> Work:
        """See `Answering`."""

        def work() -> Work:
            generator, notice = yield from self._language_model(named)
            if generator is None:
                raise ModelUnusable(notice or "No language model is chosen.")
            return (yield from use(generator))

        return (yield from self._in_turn(work(), stopped))

    def language_model(self, named: str | None) -> Path | None:
        """See `Answering`."""
        return self._chosen_model() if named is None else Path(named)

    # Models

    def _warm(self, language: bool) -> Work:
        if not language:
            yield from self._load_embedder()
            return
        self._indexer.warm()
        self._renderer.warm()
        try:
            yield from self._load_embedder()
            generator, _ = yield from self._language_model(None)
            if generator is not None and (profile := find_profile(generator.path)).writes:
                prepare_answer(generator, profile)
        except (ModelUnusable, EngineDied) as error:
            log.info("A model could not be loaded ahead: %s", type(error).__name__)

    def _load_embedder(self, stopped: Stopped = lambda: False) -> Work:
        if self._embedder.precision is None:
            yield Progress("Starting up", 0)
            yield from until_done(lambda: self._load(self._embedder), stopped)

    def _load(self, embedder: Embedder) -> None:
        """Loads an embedder; which precision is fastest for the starter is measured once on a machine and
        then kept.
        """
        if embedder.precision is not None:
            return
        with self._loading:
            chosen = settings.load()
            embedder.load(chosen.embedding_precision if embedder.is_starter else None)
            # The collector would else walk all of torch's objects now and then, in the midst of a search.
            gc.collect()
            gc.freeze()
            if embedder.is_starter and embedder.precision != chosen.embedding_precision:
                with suppress(OSError):  # it is measured again next time
                    settings.save(replace(settings.load(), embedding_precision=embedder.precision))
            if self._reader is not None:
                self._reader.load(settings.load().embedding_precision)

    # Changing the embedding model

    def _embedder_for(self, beside: bool) -> Embedder | None:
        embedder = self._next_embedder if beside else self._embedder
        if embedder is not None:
            self._load(embedder)
        return embedder

    def _take_up_change(self) -> None:
        """Goes on with a change that was cut off, if its model is still there."""
        change = self._library.next_model()
        if change is None:
            return
        path, fingerprint = change
        try:
            embedder = Embedder(Path(path) if path else None)
        except ModelUnusable:
            embedder = None
        if embedder is None or embedder.fingerprint(CHUNKING) != fingerprint:
            self._library.give_up_change()
        else:
            self._next_embedder = embedder

    def _complete_change(self) -> None:
        with self._asking, self._switching:  # an answer ends with the model that it began with
            if self._next_embedder is not None and self._library.finish_change():
                self._embedder, self._next_embedder = self._next_embedder, None
                self._switched.set()

    def _use_embedder(self, named: str, stopped: Stopped) -> Work:
        path = STARTER if named == "starter" else str(Path(named).expanduser().resolve())
        embedder = Embedder(Path(path) if path else None)
        yield Progress("Loading the embedding model", 0)
        self._load(embedder)
        self._keep_embedder()
        fingerprint = embedder.fingerprint(CHUNKING)
        if fingerprint != self._embedder.fingerprint(CHUNKING):
            self._switched.clear()
            self._library.begin_change(fingerprint, path)
            self._next_embedder = embedder
            self._indexer.go_on()
            while not self._switched.wait(0.2):
                if stopped():
                    self._keep_embedder()
                if self._next_embedder is not embedder:
                    raise Cancelled("Stopped.")
                total, left = self._library.change_left()
                yield Progress("Building the new index", total - left, total)
        return self._embedding_models()[0]

    def _keep_embedder(self) -> ModelInfo:
        with self._switching:
            self._next_embedder = None
            self._library.give_up_change()
        return self._embedding_models()[0]

    def _embedding_models(self) -> list[ModelInfo]:
        """The one in use first."""
        known = [self._embedder, *([self._next_embedder] if self._next_embedder else ())]
        if not any(embedder.is_starter for embedder in known):
            known.append(Embedder())
        return [
            ModelInfo(
                embedder.name,
                "embedding",
                str(embedder.folder),
                embedder.size,
                embedder is self._embedder,
                starter=embedder.is_starter,
                building=embedder is self._next_embedder,
            )
            for embedder in known
        ]

    def _language_model(
        self, named: str | None, stopped: Stopped = lambda: False
    ) -> Generator[Event, None, tuple[LanguageModel | None, str | None]]:
        """The model to answer with, loaded, and what the person should know about it.

        A model that was asked for by name must work; without a usable chosen one, answers are quotes.
        """
        path = self.language_model(named)
        if path is None:
            return None, "No language model is chosen, so these are the best quotes."
        if self._generator.path != path:
            yield Progress("Loading the language model", 0)
        try:
            yield from until_done(lambda: self._generator.load(path, stopped), stopped)
        except ModelUnusable as error:
            if named is not None:
                raise
            return None, f"{error} Until then, answers are the best quotes."
        return self._generator, None

    def _chosen_model(self) -> Path | None:
        chosen = settings.load().language_model
        if chosen == choices.NO_MODEL:
            return None
        return catalogue.starter() if chosen is None else Path(chosen)

    def _models(self) -> tuple[ModelInfo, ...]:
        chosen = self._chosen_model()
        earlier = [path for path in map(Path, choices.language_models()) if path.is_file()]
        known = dict.fromkeys(filter(None, (catalogue.starter(), *earlier)))
        if chosen is not None:
            known[chosen] = None  # also one that is not there any more
        models = [obtaining.language_model_info(path, in_use=path == chosen) for path in known]
        return (*models, *self._embedding_models(), *self._rerankers.infos())

    def _use_model(self, named: str, stopped: Stopped) -> Work:
        if named == "none":
            choices.choose_language_model(choices.NO_MODEL)
            return None
        starter = catalogue.starter()
        path = starter if named == "starter" else Path(named).expanduser().resolve()
        if path is None:
            raise ModelUnusable("The starter model is not installed; setting Carrel up again brings it back.")
        with self._asking:
            yield from until_done(lambda: self._generator.load(path, stopped), stopped)
            choices.choose_language_model(None if path == starter else str(path))
            if path != starter:  # what that can do is known
                with suppress(EngineDied):
                    yield from machine.measure_model(self._generator, stopped)
        return obtaining.language_model_info(path, in_use=True)

    # The doctor

    def _doctor(self, stopped: Stopped) -> Work:
        yield Progress("Looking at this machine", 0)
        checks = [
            Check(
                "Carrel", True, f"{__version__} on Python {platform.python_version()}, {platform.platform()}"
            ),
            *(yield from machine.check_machine(stopped)),
        ]
        free = shutil.disk_usage(self._library.folder).free
        enough = free > 2**30
        checks.append(
            Check("Disk", enough, f"{free / 2**30:.1f} GiB free" + ("" if enough else "; indexing may stop"))
        )
        documents = self._library.documents()
        ready = sum(document.state is DocumentState.READY for document in documents)
        checks.append(
            Check(
                "Library",
                True,
                f"{self._library.folder}: {len(documents)} documents, {ready} ready",
            )
        )
        checks.append(Check("Keyword search", True, f"SQLite {sqlite3.sqlite_version} with FTS5"))
        for name, package in (("PDF reader", "pymupdf"), ("Vector store", "chromadb")):
            checks.append(Check(name, True, f"{package} {version(package)}"))
        try:
            yield from self._load_embedder()
            detail = f"{self._embedder.name}, computed in {self._embedder.precision}"
            checks.append(Check("Embedding model", True, detail))
        except CarrelError as error:
            checks.append(Check("Embedding model", False, str(error)))
        with self._asking:
            generator, notice = yield from self._language_model(None)
            if generator is None:
                checks.append(Check("Language model", False, notice or ""))
            else:
                checks += yield from machine.check_language_model(generator, stopped)
        return tuple(checks)


def _check_style(style: styles.Style) -> None:
    styles.check_style(style)
    check_schema(style)


def _save_style(request: protocol.SaveStyle) -> styles.Styles:
    _check_style(request.style)
    styles.save_style(request.style, request.replaces)
    return styles.load_styles()


def _delete_style(name: str) -> styles.Styles:
    style = styles.load_styles().find(name)
    if not style.own:
        raise BadStyle(f"“{style.name}” came with Carrel and cannot be deleted.")
    styles.delete_style(style.name)
    return styles.load_styles()


def _at_once(work: Callable[[], Any]) -> Work:
    """Work too short to say anything on the way."""
    yield from ()
    return work()


def _embedder_of(folder: Path) -> tuple[str, Embedder]:
    """The embedding model that the library uses, and where it is; the starter, where that is gone."""
    model = Library.model_of(folder)
    if model != STARTER:
        try:
            return model, Embedder(Path(model))
        except ModelUnusable:
            log.warning("The chosen embedding model is not there any more.")
    return STARTER, Embedder()


def _remove_telemetry() -> None:
    """Removes, once, what a library put into the user's cache under earlier versions."""
    chosen = settings.load()
    if chosen.telemetry_removed:
        return
    try:
        privacy.remove_left_behind()
        settings.save(replace(chosen, telemetry_removed=True))
    except OSError:
        log.warning("What an earlier version left in the user's cache folder could not be removed.")


def _lock(folder: Path) -> filelock.BaseFileLock:
    """Keeps a second Carrel out of the library for as long as this process lives."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = filelock.FileLock(folder / LOCK)
        lock.acquire(timeout=_LOOKED_AT)
    except filelock.Timeout:
        raise LibraryBusy("Another Carrel has this library open; close it there first.") from None
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise LibraryUnusable(f"The library folder {folder} cannot be used: {reason}.") from error
    return lock
