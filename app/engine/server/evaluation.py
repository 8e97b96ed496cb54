"""Measuring answers: runs over question sets, and what is kept of them with the library."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from app import __version__
from app.answer.verification.attribution import quote_stands
from app.core.answers import Answer, Citation, Hit, Mode
from app.core.documents import Document, DocumentState
from app.core.errors import ModelUnusable
from app.core.evaluation import Condition, Question
from app.core.events import Event, FileFinished
from app.engine import protocol
from app.evaluate import export, questions
from app.evaluate.closed_book import ClosedBook, close_book
from app.evaluate.compare import compare
from app.evaluate.judge import Judged, judge
from app.evaluate.question_sets import QuestionSets
from app.evaluate.run import Place, evaluate
from app.evaluate.runs import SavedRuns
from app.library.library import Library
from app.models.generator import Generator as LanguageModel

Work = Generator[Event, None, Any]
Stopped = Callable[[], bool]

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

_SAVE_EVERY = 2.0
"""Seconds between two savings of a run that goes on: so much is lost at most when all is cut off."""


class Answering(Protocol):
    """What a run needs of the engine."""

    @property
    def embedding_model(self) -> str:
        """The name of the one in use."""

    def index(self, folder: str, stopped: Stopped) -> Work:
        """Adds a folder; yields a FileFinished for each file."""

    def find(
        self, query: str, documents: tuple[str, ...], limit: int, reranker: str | None = None
    ) -> Sequence[Hit]:
        """Searches; loads what it takes. `reranker` as in Ask."""

    def reranking_model(self, named: str | None) -> str | None:
        """The name of the one named as in Ask, if there is one. Raises ModelUnusable."""

    def ask(
        self, request: protocol.Ask, stopped: Stopped, given: Sequence[Hit] | None = None
    ) -> Generator[Event, None, Answer]:
        """Answers a question, from the passages `given` where there are any in place of a search."""

    def with_model(self, named: str | None, stopped: Stopped, use: Callable[[LanguageModel], Work]) -> Work:
        """What `use` makes of the language model, when it is its turn. Raises ModelUnusable."""

    def language_model(self, named: str | None) -> Path | None:
        """The one named, else the chosen one; None for quotes only."""


class Evaluator:
    """Runs question sets and keeps results and sets in the library's folder."""

    def __init__(self, library: Library, answering: Answering) -> None:
        self._library, self._answering = library, answering
        self._runs = SavedRuns(library.folder / "evaluations")
        self._sets = QuestionSets(library.folder / "evaluations" / "questions")

    def do(self, request: Request, stopped: Stopped) -> Work:
        """The request's work, as of `Service.do`."""
        if isinstance(request, protocol.Evaluate):
            return (yield from self._evaluate(request, stopped))
        yield from ()
        match request:
            case protocol.Runs():
                return self._runs.runs()
            case protocol.Report():
                return self._runs.load(request.run)
            case protocol.Compare():
                return compare(self._runs.load(request.before), self._runs.load(request.after))
            case protocol.Export():
                report = self._runs.load(request.run)
                before = self._runs.load(request.before) if request.before else None
                comparison = compare(before, report) if before is not None else None
                return export.export(Path(request.file), report, comparison)
            case protocol.RemoveRun():
                return self._runs.remove(request.run)
            case protocol.QuestionSets():
                return self._sets.names()
            case protocol.ReadQuestions():
                return tuple(self._load(request.source)[1])
            case protocol.KeepQuestions():
                return self._sets.save(request.name, request.questions)
            case protocol.WriteQuestions():
                return questions.save(Path(request.file), request.questions)
            case protocol.RemoveQuestions():
                return self._sets.remove(request.name)

    def _load(self, source: str) -> tuple[str, list[Question]]:
        """The name and the questions of a kept set, or of a file."""
        if source in self._sets.names():
            return source, self._sets.load(source)
        return Path(source).stem, questions.load(Path(source))

    def _evaluate(self, request: protocol.Evaluate, stopped: Stopped) -> Work:
        name, asked = self._load(request.file)
        run = self._described(request, name, asked)
        asked = asked[: request.limit]
        if request.folder is None:
            usable = (DocumentState.SEARCHABLE, DocumentState.READY)
            there = [each for each in self._library.documents() if each.state in usable]
            named = [(Path(path).name, each) for each in there for path in each.paths]
        else:
            named = []
            for event in self._answering.index(request.folder, stopped):
                if isinstance(event, FileFinished):
                    named.append((Path(event.path).name, event.document))
                else:
                    yield event
        asking = protocol.Ask("", (), request.mode, request.model, reranker=request.reranker)
        answers = not request.retrieval_only
        started, saved, latest = time.monotonic(), 0.0, None

        def ask(question: str, documents: tuple[str, ...]) -> Generator[Event, None, Answer]:
            return self._answering.ask(replace(asking, question=question, documents=documents), stopped)

        def ask_page(question: str, pages: frozenset[Place]) -> Generator[Event, None, Answer]:
            given = self._library.on_pages(sorted(pages))
            documents = tuple(sorted({document for document, _ in pages}))
            return self._answering.ask(
                replace(asking, question=question, documents=documents), stopped, given
            )

        def by_itself(question: str) -> Generator[Event, None, ClosedBook]:
            return self._answering.with_model(
                request.model,
                stopped,
                lambda model: close_book(question, request.samples, model, stopped),
            )

        def marks(question: str, references: Sequence[str], answer: str) -> Generator[Event, None, Judged]:
            def mark(model: LanguageModel) -> Generator[Event, None, Judged]:
                yield from ()
                return judge(question, references, answer, model, stopped)

            return self._answering.with_model(request.model, stopped, mark)

        def stands(citation: Citation) -> bool:
            page = self._library.pages(citation.document, (citation.page,)).get(citation.page)
            return page is not None and quote_stands(citation, page)

        def keep(report: dict[str, Any]) -> None:
            nonlocal saved, latest
            run["seconds"] = time.monotonic() - started
            latest = {**report, "run": run}
            if time.monotonic() - saved > _SAVE_EVERY:
                self._runs.save(latest)
                saved, latest = time.monotonic(), None

        try:
            report = yield from evaluate(
                asked,
                documents=_by_name(asked, named),
                search=partial(self._answering.find, reranker=request.reranker),
                ask=ask if answers and Condition.DOCUMENTS in request.conditions else None,
                ask_page=ask_page if answers and Condition.PAGE in request.conditions else None,
                close_book=by_itself if answers and Condition.CLOSED in request.conditions else None,
                judge=marks if answers and request.judge else None,
                quote_stands=stands,
                scope=request.scope,
                keep=keep,
            )
            run["seconds"], run["finished"] = time.monotonic() - started, True
            latest = {**report, "run": run}
            return latest
        finally:  # what was measured is kept when it is stopped, too
            if latest is not None:
                self._runs.save(latest)

    def _described(self, request: protocol.Evaluate, name: str, asked: Sequence[Question]) -> dict[str, Any]:
        """What a run is made with, as it is kept with its report."""
        by_itself = Condition.CLOSED in request.conditions
        needed = not request.retrieval_only and (by_itself or request.judge)
        answering = not request.retrieval_only and request.mode is not Mode.QUOTES
        model = self._answering.language_model(request.model) if needed or answering else None
        if needed and model is None:
            raise ModelUnusable(
                "No language model is chosen, so it can neither be asked by itself nor judge answers."
            )
        return {
            "id": self._runs.new_id(name),
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "finished": False,
            "seconds": 0.0,
            "carrel": __version__,
            "questions": {"name": name, "sha256": questions.fingerprint(asked), "limit": request.limit},
            "mode": request.mode.value,
            "model": model.stem if model else None,
            "embedding": self._answering.embedding_model,
            "reranking": self._answering.reranking_model(request.reranker),
            "conditions": [] if request.retrieval_only else [each.value for each in request.conditions],
            "samples": request.samples if by_itself else 0,
            "judge": request.judge,
        }


def _by_name(asked: Iterable[Question], named: Sequence[tuple[str, Document]]) -> Mapping[str, Document]:
    """The documents by the names that the questions give them: a file's name, with or without its ending, or
    a title, in capitals or not. An exact name wins.
    """
    known: dict[str, Document] = {}
    for name, document in named:
        for alias in (Path(name).stem.casefold(), document.title.casefold(), name.casefold()):
            known.setdefault(alias, document)
    exactly = dict(named)
    wanted = {name for question in asked for name in (*question.docs, *(doc for doc, _ in question.evidence))}
    found = {name: exactly.get(name) or known.get(name.casefold()) for name in wanted}
    return {name: document for name, document in found.items() if document is not None}
