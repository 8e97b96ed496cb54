"""What goes on with the library's documents: adding, trying again, removing, and how far it all is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.core.documents import Document, DocumentState
from app.core.events import DocumentChanged, DocumentRemoved, Event, FileFinished, Progress
from app.engine.protocol import Add, Documents, Failed, Pause, Remove, Unlock, Warm
from app.ui.document_model import DocumentModel, has_problem, is_kept
from app.ui.engine_bridge import EngineBridge
from app.ui.message_bar import Tone

DIED = "The part of Carrel that does the work stopped unexpectedly. It has been started again and goes on."

RESTARTS = 3
"""How often in a row indexing is taken up again by itself after the engine died."""


@dataclass(frozen=True, slots=True)
class Activity:
    """Indexing as a person sees it. `total` 0 means that it is not known how much there is."""

    text: str
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    paused: bool = False
    stoppable: bool = False


class Indexing(QObject):
    """Keeps `documents` in step with the engine and does what is asked of them.

    Signals: activity_changed(); opened() when the library's documents have been listed;
    unopened(Failed) when they could not be; said(sentence, tone) for what a person should know;
    failed(Failed) for what went wrong.
    """

    activity_changed = Signal()
    opened = Signal()
    unopened = Signal(object)
    said = Signal(str, object)
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.documents = DocumentModel(self)
        self._bridge = bridge
        self._adding: dict[int, _Adding] = {}
        self._heard: list[Event] = []
        self._opening = False
        self._halted = False
        self._deaths = 0
        bridge.broadcast.connect(self._hear)

    @property
    def activity(self) -> Activity | None:
        """What is being done to documents; None when nothing is."""
        if self._opening:
            return Activity("Opening the library…")
        rest = [
            document for document in self.documents.documents if document.state is DocumentState.SEARCHABLE
        ]
        stoppable = bool(self._adding) and not self._halted
        for adding in self._adding.values():
            now = adding.progress
            if now is not None and not self._halted:
                return Activity(now.stage, now.done, now.total or 0, now.seconds_left, stoppable=stoppable)
        if not rest and not self._adding:
            return None
        done, total = sum(document.embedded for document in rest), sum(document.passages for document in rest)
        if self._halted:
            return Activity("Indexing is paused", done, total, paused=True)
        return Activity(
            "Indexing passages" if rest else "Looking for files", done, total, stoppable=stoppable
        )

    def open(self) -> None:
        """Lists the library's documents and goes on with what an earlier run left unfinished."""
        self._opening, self._heard = True, []
        self.activity_changed.emit()
        self._bridge.request(Documents(), owner=self, on_done=self._list, on_failed=self._not_listed)

    def add(self, paths: Iterable[str]) -> None:
        """Indexes files and folders."""
        chosen = tuple(paths)
        if chosen:
            self._halted = False
            self._add(chosen, by_hand=True)

    def try_again(self, documents: Sequence[Document]) -> None:
        """Reads files with a problem once more."""
        for document in documents:
            if not is_kept(document):
                self.documents.remove(document.id)
        self.add(document.path for document in documents if document.path)

    def unlock(self, document: Document, password: str, on_result: Callable[[bool], object]) -> None:
        """Tries a password; `on_result` hears whether it opened the document."""

        def refused(failure: Failed) -> None:
            on_result(False)
            self._report(failure)

        self._bridge.request(
            Unlock(document.id, password),
            owner=self,
            on_done=lambda opened: on_result(bool(opened)),
            on_failed=refused,
        )

    def remove(self, documents: Sequence[Document]) -> None:
        """Takes documents out of the library; their files are left alone."""
        for document in documents:
            if not is_kept(document):
                self.documents.remove(document.id)
        kept = tuple(document.id for document in documents if is_kept(document))
        if kept:
            self._bridge.request(Remove(kept), owner=self, on_failed=self._report)

    def pause(self) -> None:
        """Stops making vectors; documents stay searchable by their words."""
        self._halted = True
        self._bridge.request(Pause(True), owner=self, on_failed=self._report)
        self.activity_changed.emit()

    def resume(self) -> None:
        """Goes on after `pause`, `stop` or a failure."""
        self._halted, self._deaths = False, 0
        self._bridge.request(Pause(False), owner=self, on_failed=self._report)
        if not self._adding:
            self._add((), by_hand=False)
        self.activity_changed.emit()

    def stop(self) -> None:
        """Forgets the files not read yet. What has been read stays searchable by its words."""
        self._halted = True
        for number in self._adding:
            self._bridge.cancel(number)
        self.activity_changed.emit()

    # Listing

    def _list(self, documents: tuple[Document, ...]) -> None:
        self._opening = False
        self.documents.reset(documents)
        for event in self._heard:  # said while the list was on its way, perhaps after it was made
            self._apply(event)
        self._heard = []
        self.opened.emit()
        if not self._halted:
            self._add((), by_hand=False)
        if documents:
            self._bridge.request(Warm(), owner=self, on_failed=lambda failure: None)
        self.activity_changed.emit()

    def _not_listed(self, failure: Failed) -> None:
        self._opening = False
        self.activity_changed.emit()
        self.unopened.emit(failure)

    def _hear(self, event: Event) -> None:
        if self._opening:
            self._heard.append(event)
        self._apply(event)
        self.activity_changed.emit()

    def _apply(self, event: Event) -> None:
        if isinstance(event, DocumentChanged):
            self.documents.put(event.document)
        elif isinstance(event, DocumentRemoved):
            self.documents.remove(event.document)

    # Adding

    def _add(self, paths: tuple[str, ...], *, by_hand: bool) -> None:
        adding = _Adding(by_hand)
        number = self._bridge.request(
            Add(paths),
            owner=self,
            on_event=lambda event: self._added(adding, event),
            on_done=lambda _: self._finished(number),
            on_failed=lambda failure: self._interrupted(number, failure),
        )
        self._adding[number] = adding
        self.activity_changed.emit()

    def _added(self, adding: _Adding, event: Event) -> None:
        if isinstance(event, Progress):
            adding.progress = event
            self.activity_changed.emit()
        elif isinstance(event, FileFinished):
            self._deaths = 0
            adding.statuses[event.status] += 1
            if not event.document.id:
                self.documents.put_unread(event.document)

    def _finished(self, number: int) -> None:
        adding = self._adding.pop(number)
        if adding.by_hand:
            for sentence, tone in adding.summary():
                self.said.emit(sentence, tone)
        self.activity_changed.emit()

    def _interrupted(self, number: int, failure: Failed) -> None:
        self._adding.pop(number)
        if failure.kind == "EngineDied":
            self._deaths += 1
            self._halted = self._deaths > RESTARTS
            self.failed.emit(failure if self._halted else Failed(failure.kind, DIED))
            if not self._halted and not self._opening:
                self.open()
        elif failure.kind != "Cancelled":
            self._halted = True
            self.failed.emit(failure)
        self.activity_changed.emit()

    def _report(self, failure: Failed) -> None:
        if failure.kind != "Cancelled":
            self.failed.emit(failure)


class _Adding:
    """One `Add` on its way."""

    def __init__(self, by_hand: bool) -> None:
        self.by_hand = by_hand
        self.progress: Progress | None = None
        self.statuses: Counter[str] = Counter()

    def summary(self) -> list[tuple[str, Tone]]:
        """What its outcome has to say beyond what the rows show."""
        if not self.statuses:
            return [("Nothing was added: no PDF files were found there.", Tone.INFO)]
        said: list[tuple[str, Tone]] = []
        known = self.statuses["duplicate"]
        if known:
            said.append((f"{_files(known)} already in the library.", Tone.INFO))
        problems = self.statuses.total() - known - self.statuses["ready"]
        if problems and self.statuses.total() > 1:
            said.append((f"{_files(problems)} not usable; the list says why.", Tone.WARNING))
        return said


def _files(number: int) -> str:
    return "1 file is" if number == 1 else f"{number:,} files are"


def problems(documents: Iterable[Document]) -> list[Document]:
    """Those that can be tried again."""
    return [document for document in documents if has_problem(document)]


def locked(documents: Iterable[Document]) -> list[Document]:
    """Those that need a password."""
    return [document for document in documents if document.state is DocumentState.NEEDS_PASSWORD]
