"""The question sets and measured runs that are kept, and the run that goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.evaluation import Question, Run
from app.core.events import Event, Progress
from app.core.reports import Comparison, EvaluationReport
from app.engine.protocol import (
    Compare,
    Evaluate,
    Export,
    Failed,
    KeepQuestions,
    QuestionSets,
    ReadQuestions,
    RemoveQuestions,
    RemoveRun,
    Report,
    Request,
    Runs,
    WriteQuestions,
)
from app.ui.services.engine_bridge import EngineBridge

T = TypeVar("T")


class Evaluations(QObject):
    """Goes on measuring while its dialog is closed. Signals: changed() when the sets or runs that are kept
    changed; progressed() while a run goes on, and when one begins or ends; ended(report) when a run is
    done, stopped(Failed) when it ended early; failed(Failed) for what else went wrong.
    """

    changed = Signal()
    progressed = Signal()
    ended = Signal(object)
    stopped = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._number = 0
        self.sets: tuple[str, ...] = ()
        self.runs: tuple[Run, ...] = ()
        self.known = False
        """Whether the engine has said what is kept."""
        self.running = False
        self.stopping = False
        self.progress: Progress | None = None

    # What is kept

    def refresh(self) -> None:
        """Asks the engine for what is kept."""

        def listed(runs: tuple[Run, ...]) -> None:
            self.runs, self.known = runs, True
            self.changed.emit()

        def named(names: tuple[str, ...]) -> None:
            self.sets = names
            self._ask(Runs(), listed)

        self._ask(QuestionSets(), named)

    def read(self, source: str, then: Callable[[tuple[Question, ...]], object]) -> None:
        """Hands over the questions of a kept set or of a file."""
        self._ask(ReadQuestions(source), then)

    def keep(self, name: str, questions: Sequence[Question], then: Callable[[str], object]) -> None:
        """Keeps a set; hands over the name it got."""

        def kept(name: str) -> None:
            if name not in self.sets:
                self.sets = tuple(sorted((*self.sets, name), key=str.casefold))
                self.changed.emit()
            then(name)

        self._ask(KeepQuestions(name, tuple(questions)), kept)

    def write(self, file: str, questions: Sequence[Question]) -> None:
        """Writes questions to a .csv or .jsonl file."""
        self._ask(WriteQuestions(file, tuple(questions)), lambda _: None)

    def remove_set(self, name: str) -> None:
        """Deletes a kept set."""
        self._ask(RemoveQuestions(name), lambda _: self.refresh())

    def report(self, run: str, then: Callable[[EvaluationReport], object]) -> None:
        """Hands over the report of a kept run."""
        self._ask(Report(run), then)

    def compare(
        self,
        before: str,
        after: str,
        then: Callable[[Comparison], object],
        otherwise: Callable[[Failed], object],
    ) -> None:
        """Hands over how two kept runs differ, or `otherwise` why they cannot be compared."""
        self._bridge.request(Compare(before, after), owner=self, on_done=then, on_failed=otherwise)

    def export(self, run: str, file: str, before: str | None) -> None:
        """Writes a run, and how it differs from another, to a .csv or .md file."""
        self._ask(Export(run, file, before), lambda _: None)

    def remove_run(self, run: str) -> None:
        """Deletes a kept run."""
        self._ask(RemoveRun(run), lambda _: self.refresh())

    # The run that goes on

    def start(self, request: Evaluate) -> None:
        """Begins a run, unless one goes on."""
        if self.running:
            return
        self.running, self.stopping, self.progress = True, False, None
        self._number = self._bridge.request(
            request, owner=self, on_event=self._hear, on_done=self._done, on_failed=self._failed
        )
        self.progressed.emit()

    def stop(self) -> None:
        """Ends the run; what was measured is kept."""
        if self.running:
            self.stopping = True
            self._bridge.cancel(self._number)
            self.progressed.emit()

    def _hear(self, event: Event) -> None:
        if isinstance(event, Progress):
            self.progress = event
            self.progressed.emit()

    def _done(self, report: EvaluationReport) -> None:
        self.running = False
        self.progressed.emit()
        self.refresh()
        self.ended.emit(report)

    def _failed(self, failure: Failed) -> None:
        self.running = False
        self.progressed.emit()
        self.refresh()
        self.stopped.emit(failure)

    def _ask(self, request: Request[T], then: Callable[[T], object]) -> None:
        self._bridge.request(request, owner=self, on_done=then, on_failed=self.failed.emit)
