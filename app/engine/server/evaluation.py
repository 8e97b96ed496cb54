"""Measuring answers: runs over question sets, and what is kept of them with the library."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from app import __version__
from app.answer.verification.attribution import quote_stands
from app.core.answers import Answer, Citation, Hit, Mode
from app.core.documents import Document, DocumentState
from app.core.errors import ModelUnusable
from app.core.evaluation import Condition, Question
from app.core.events import FileFinished, Work
from app.core.reports import EvaluationReport, Measurements, RunInfo
from app.engine import protocol
from app.engine.server.file_writing import refuse_other_kind, refuse_own_file, write_file
from app.engine.server.work import Stopped, fulfil, fulfil_at_once
from app.evaluate import export, questions
from app.evaluate.closed_book import ClosedBook, close_book
from app.evaluate.compare import compare
from app.evaluate.judge import Judged, judge
from app.evaluate.measured import Place
from app.evaluate.question_sets import QuestionSets
from app.evaluate.run import evaluate
from app.evaluate.runs import SavedRuns
from app.library.library import Library
from app.models.generator import Generator as LanguageModel
from app.models.generator import Source

Request = (
    protocol.Evaluate
    | protocol.Runs
    | protocol.Report
    | protocol.Compare
    | protocol.Export
    | protocol.RemoveRun
    | protocol.QuestionSets
    | protocol.ReadQuestions
    | protocol.KeepQuestions
    | protocol.WriteQuestions
    | protocol.RemoveQuestions
)

T = TypeVar("T")

_SAVE_EVERY = 2.0
"""Seconds between two savings of a run that goes on: so much is lost at most when all is cut off."""


class Answering(Protocol):
    """What a run needs of the engine."""

    @property
    def embedding_model(self) -> str:
        """The name of the one in use."""

    def index(self, folder: str, stopped: Stopped) -> Work[None]:
        """Add a folder; yields a FileFinished for each file."""

    def find(
        self, query: str, documents: tuple[str, ...], limit: int, reranker: str | None = None
    ) -> Sequence[Hit]:
        """Search; load what it takes. `reranker` as in Ask."""

    def find_reranking_model(self, named: str | None) -> str | None:
        """Return the name of the reranker named as in Ask, if there is one. Raises ModelUnusable."""

    def ask(
        self, request: protocol.Ask, stopped: Stopped, given: Sequence[Hit] | None = None
    ) -> Work[Answer]:
        """Answer a question, from the passages `given` where there are any in place of a search."""

    def use_language_model(
        self, named: str | None, stopped: Stopped, use: Callable[[LanguageModel], Work[T]]
    ) -> Work[T]:
        """Return what `use` makes of the language model, when it is its turn. Raises ModelUnusable."""

    def find_language_model(self, named: str | None) -> Source | None:
        """Return where the language model named is, else the chosen one; None for quotes only."""


class EvaluationHandler:
    """Handles the requests about measuring; keeps results and sets in the library's folder."""

    def __init__(self, library: Library, answering: Answering) -> None:
        self._library, self._answering = library, answering
        self._runs = SavedRuns(library.folder / "evaluations")
        self._sets = QuestionSets(library.folder / "evaluations" / "questions")

    def handle(self, request: Request, stopped: Stopped) -> Work[object]:
        """Return the request's work."""
        match request:
            case protocol.Evaluate():
                return fulfil(request, self._evaluate(request, stopped))
            case protocol.Runs():
                return fulfil_at_once(request, self._runs.list_runs)
            case protocol.Report():
                return fulfil_at_once(request, lambda: self._runs.load(request.run))
            case protocol.Compare():
                return fulfil_at_once(
                    request, lambda: compare(self._runs.load(request.before), self._runs.load(request.after))
                )
            case protocol.Export():
                return fulfil_at_once(request, lambda: self._export(request))
            case protocol.RemoveRun():
                return fulfil_at_once(request, lambda: self._runs.remove(request.run))
            case protocol.QuestionSets():
                return fulfil_at_once(request, self._sets.list_names)
            case protocol.ReadQuestions():
                return fulfil_at_once(request, lambda: tuple(self._load(request.source)[1]))
            case protocol.KeepQuestions():
                return fulfil_at_once(request, lambda: self._sets.save(request.name, request.questions))
            case protocol.WriteQuestions():
                return fulfil_at_once(request, lambda: self._write_questions(request))
            case protocol.RemoveQuestions():
                return fulfil_at_once(request, lambda: self._sets.remove(request.name))

    def _export(self, request: protocol.Export) -> None:
        report = self._runs.load(request.run)
        before = self._runs.load(request.before) if request.before else None
        comparison = compare(before, report) if before is not None else None
        content = export.format_report(request.file, report, comparison)
        write_file(self._library, request.file, content)

    def _write_questions(self, request: protocol.WriteQuestions) -> None:
        refuse_own_file(self._library, request.file)
        refuse_other_kind(request.file, (".jsonl", ".csv"))
        content = questions.format_questions(request.file, request.questions)
        write_file(self._library, request.file, content)

    def _load(self, source: str) -> tuple[str, list[Question]]:
        """Load the name and the questions of a kept set, or of a file."""
        if source in self._sets.list_names():
            return source, self._sets.load(source)
        return Path(source).stem, questions.load(Path(source))

    def _evaluate(self, request: protocol.Evaluate, stopped: Stopped) -> Work[EvaluationReport]:
        name, asked = self._load(request.file)
        info = self._describe(request, name, asked)
        asked = asked[: request.limit]
        named = yield from self._list_documents(request.folder, stopped)
        kept = _KeptRun(self._runs, info)
        asking = _Asking(self._library, self._answering, request, stopped)
        answers, conditions = not request.retrieval_only, request.conditions
        try:
            measured = yield from evaluate(
                asked,
                documents=_map_names(asked, named),
                search=partial(self._answering.find, reranker=request.reranker),
                ask=asking.ask if answers and Condition.DOCUMENTS in conditions else None,
                ask_page=asking.ask_page if answers and Condition.PAGE in conditions else None,
                close_book=asking.close_book if answers and Condition.CLOSED in conditions else None,
                judge=asking.judge if answers and request.judge else None,
                quote_stands=asking.quote_stands,
                scope=request.scope,
                keep=kept.keep,
            )
            return kept.finish(measured)
        finally:  # what was measured is kept when it is stopped, too
            kept.save()

    def _list_documents(self, folder: str | None, stopped: Stopped) -> Work[list[tuple[str, Document]]]:
        """List the documents to ask by their files' names: the library's or, once indexed, the folder's."""
        if folder is None:
            usable = (DocumentState.SEARCHABLE, DocumentState.READY)
            there = [each for each in self._library.list_documents() if each.state in usable]
            return [(Path(path).name, each) for each in there for path in each.paths]
        named = []
        for event in self._answering.index(folder, stopped):
            if isinstance(event, FileFinished):
                named.append((Path(event.path).name, event.document))
            else:
                yield event
        return named

    def _describe(self, request: protocol.Evaluate, name: str, asked: Sequence[Question]) -> RunInfo:
        """Describe what a run is made with, as it is kept with its report."""
        by_itself = Condition.CLOSED in request.conditions
        needed = not request.retrieval_only and (by_itself or request.judge)
        answering = not request.retrieval_only and request.mode is not Mode.QUOTES
        model = self._answering.find_language_model(request.model) if needed or answering else None
        if needed and model is None:
            raise ModelUnusable(
                "No language model is chosen, so it can neither be asked by itself nor judge answers."
            )
        return {
            "id": self._runs.make_id(name),
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "finished": False,
            "seconds": 0.0,
            "carrel": __version__,
            "questions": {"name": name, "sha256": questions.hash_questions(asked), "limit": request.limit},
            "mode": request.mode.value,
            "model": None if model is None else model.stem if isinstance(model, Path) else model.name,
            "embedding": self._answering.embedding_model,
            "reranking": self._answering.find_reranking_model(request.reranker),
            "conditions": [] if request.retrieval_only else [each.value for each in request.conditions],
            "samples": request.samples if by_itself else 0,
            "judge": request.judge,
        }


class _KeptRun:
    """Keeps the report of a run that goes on, now and then."""

    def __init__(self, runs: SavedRuns, info: RunInfo) -> None:
        self._runs, self._info = runs, info
        self._started, self._saved = time.monotonic(), 0.0
        self._latest: EvaluationReport | None = None

    def keep(self, measured: Measurements) -> None:
        """Keep what is measured so far."""
        self._info["seconds"] = time.monotonic() - self._started
        self._latest = {**measured, "run": self._info}
        if time.monotonic() - self._saved > _SAVE_EVERY:
            self.save()
            self._saved = time.monotonic()

    def finish(self, measured: Measurements) -> EvaluationReport:
        """Return the whole report; `save` is to follow."""
        self._info["seconds"], self._info["finished"] = time.monotonic() - self._started, True
        self._latest = {**measured, "run": self._info}
        return self._latest

    def save(self) -> None:
        """Save what was not saved yet."""
        if self._latest is not None:
            self._runs.save(self._latest)
            self._latest = None


class _Asking:
    """Asks the questions of a run."""

    def __init__(
        self, library: Library, answering: Answering, request: protocol.Evaluate, stopped: Stopped
    ) -> None:
        self._library, self._answering, self._stopped = library, answering, stopped
        self._model, self._samples = request.model, request.samples
        self._ask = protocol.Ask("", (), request.mode, request.model, reranker=request.reranker)

    def ask(self, question: str, documents: tuple[str, ...]) -> Work[Answer]:
        """Ask with what is found in the documents."""
        return self._answering.ask(replace(self._ask, question=question, documents=documents), self._stopped)

    def ask_page(self, question: str, pages: frozenset[Place]) -> Work[Answer]:
        """Ask with the right pages given."""
        given = self._library.load_hits_on(sorted(pages))
        documents = tuple(sorted({document for document, _ in pages}))
        return self._answering.ask(
            replace(self._ask, question=question, documents=documents), self._stopped, given
        )

    def close_book(self, question: str) -> Work[ClosedBook]:
        """Ask the model by itself."""
        return self._answering.use_language_model(
            self._model,
            self._stopped,
            lambda model: close_book(question, self._samples, model, self._stopped),
        )

    def judge(self, question: str, references: Sequence[str], answer: str) -> Work[Judged]:
        """Have the model mark an answer."""

        def mark(model: LanguageModel) -> Work[Judged]:
            yield from ()
            return judge(question, references, answer, model, self._stopped)

        return self._answering.use_language_model(self._model, self._stopped, mark)

    def quote_stands(self, citation: Citation) -> bool:
        """Tell whether a citation's quote is on its page, word for word."""
        page = self._library.load_pages(citation.document, (citation.page,)).get(citation.page)
        return page is not None and quote_stands(citation, page)


def _map_names(asked: Iterable[Question], named: Sequence[tuple[str, Document]]) -> Mapping[str, Document]:
    """Map the documents by the names that the questions give them: a file's name, with or without its ending,
    or a title, in capitals or not. An exact name wins.
    """
    known: dict[str, Document] = {}
    for name, document in named:
        for alias in (Path(name).stem.casefold(), document.title.casefold(), name.casefold()):
            known.setdefault(alias, document)
    exactly = dict(named)
    wanted = {name for question in asked for name in (*question.docs, *(doc for doc, _ in question.evidence))}
    found = {name: exactly.get(name) or known.get(name.casefold()) for name in wanted}
    return {name: document for name, document in found.items() if document is not None}
