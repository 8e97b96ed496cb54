"""What goes on with the library's documents: adding, trying again, removing, and how far it all is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.documents import Document, DocumentState, FileStanding, RemovedDocument
from app.core.events import (
    Activity,
    DocumentChanged,
    DocumentRemoved,
    Event,
    FileFinished,
    LeftOut,
    Progress,
)
from app.core.languages import mark_plural, mark_text
from app.engine.protocol import (
    Add,
    Astray,
    Documents,
    Failed,
    Pause,
    Remove,
    Removed,
    RenameDocument,
    Restore,
    Retry,
    TagDocuments,
    Unlock,
    Warm,
)
from app.ui.services.document_model import DocumentModel, has_problem, is_kept
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import name_or_count
from app.ui.widgets.message_bar import Tone

DIED = mark_text(
    "The part of Carrel that does the work stopped unexpectedly. It has been started again and goes on."
)

RESTARTS = 3
"""How often in a row indexing is taken up again by itself after the engine died."""


_IDLE = Activity(None)


class Indexing(QObject):
    """Keeps `documents` in step with the engine and does what is asked of them.

    Signals: activity_changed(); opened() when the library's documents have been listed;
    unopened(Failed) when they could not be; said(sentence, tone) for what a person should know;
    removed(documents) when these were taken out, to be brought back if that was a mistake;
    locked_met() when a file just added needs a password; unusable_met(number) when of several files just
    added so many cannot be used; failed(Failed) for what went wrong.
    """

    activity_changed = Signal()
    locked_met = Signal()
    unusable_met = Signal(int)
    opened = Signal()
    unopened = Signal(object)
    removed = Signal(object)
    said = Signal(str, object)
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.documents = DocumentModel(self)
        self._bridge = bridge
        self._adding: dict[int, _Adding] = {}
        self._heard: list[Event] = []
        self._opening = False
        self._looking = False
        self._halted = False
        """The person paused it, or it failed: nothing is begun before they let it go on."""
        self._asked_to_pause = 0
        self._told = _IDLE
        self._deaths = 0
        bridge.broadcast.connect(self._hear)

    @property
    def activity(self) -> Activity | None:
        """What is being done to documents; None when nothing is."""
        if self._opening:
            return Activity(Progress(tr("Opening the library…"), 0))
        told = self._told
        if self._halted or (told.paused and not self._asked_to_pause):
            progress = told.progress or self._left()
            return replace(told, progress=progress, paused=True) if progress else None
        if told.progress is not None:
            return replace(told, paused=False)
        if self._adding:
            return Activity(
                next(
                    (a.progress for a in self._adding.values() if a.progress),
                    Progress(tr("Looking for files…"), 0),
                )
            )
        return None

    @property
    def stoppable(self) -> bool:
        """Whether files given to this window are being added."""
        return bool(self._adding) and not self._halted

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
        """Reads files with a problem, and those that have changed, once more."""
        unread = [document for document in documents if not is_kept(document)]
        for document in unread:
            self.documents.remove(document.id)
        self.add(document.path for document in unread)
        kept = tuple(document.id for document in documents if is_kept(document))
        if kept:
            self._bridge.request(Retry(kept), owner=self, on_done=self._tried_again, on_failed=self._report)

    def unlock(
        self,
        document: Document,
        password: str,
        on_opened: Callable[[tuple[Document, ...]], object],
        on_failed: Callable[[Failed], object],
    ) -> None:
        """Tries a password; `on_opened` hears of all documents that it opened, none if it is wrong."""
        self._bridge.request(
            Unlock(document.id, password), owner=self, on_done=on_opened, on_failed=on_failed
        )

    def remove(self, documents: Sequence[Document]) -> None:
        """Takes documents out of the library; their files are left alone."""
        for document in documents:
            if not is_kept(document):
                self.documents.remove(document.id)
        kept = tuple(document.id for document in documents if is_kept(document))
        if kept:
            self._bridge.request(Remove(kept), owner=self, on_done=self.removed.emit, on_failed=self._report)

    def tag(self, documents: Sequence[Document], add: Sequence[str], remove: Sequence[str] = ()) -> None:
        """Puts tags on documents and takes others off."""
        kept = tuple(document.id for document in documents if is_kept(document))
        if kept:
            request = TagDocuments(kept, tuple(add), tuple(remove))
            self._bridge.request(request, owner=self, on_failed=self._report)

    def rename(
        self, document: Document, title: str, on_done: Callable[[Document], object] | None = None
    ) -> None:
        """Gives a document a title of the person's own; "" is what its file calls itself."""
        request = RenameDocument(document.id, title)
        self._bridge.request(request, owner=self, on_done=on_done, on_failed=self._report)

    def restore(self, documents: Sequence[Document]) -> None:
        """Brings removed documents back."""
        self._bridge.request(
            Restore(tuple(document.id for document in documents)), owner=self, on_failed=self._report
        )

    def look_for_files(self) -> None:
        """Finds out which documents no longer have the file that was read."""

        def done(standings: Mapping[str, FileStanding] | None) -> None:
            self._looking = False
            if standings is not None:
                self.documents.mark_astray(standings)

        if not self._opening and not self._looking:  # a slow drive is asked once at a time
            self._looking = True
            self._bridge.request(Astray(), owner=self, on_done=done, on_failed=lambda _: done(None))

    def list_removed(self, on_listed: Callable[[tuple[RemovedDocument, ...]], object]) -> None:
        """`on_listed` hears of what can be brought back."""
        self._bridge.request(Removed(), owner=self, on_done=on_listed, on_failed=self._report)

    def pause(self) -> None:
        """Stops all that goes on with documents; they stay searchable by their words."""
        self._halted = True
        self._pause(True)

    def resume(self) -> None:
        """Goes on after `pause` or a failure."""
        self._halted, self._deaths = False, 0
        self._pause(False)
        if not self._adding:
            self._add((), by_hand=False)

    def stop(self) -> None:
        """Forgets the files not read yet. What has been read stays, and is indexed to the end."""
        for number in self._adding:
            self._bridge.cancel(number)

    # Listing

    def _list(self, documents: tuple[Document, ...]) -> None:
        self._opening = False
        self.documents.reset(documents)
        for event in self._heard:  # said while the list was on its way, perhaps after it was made
            self._apply(event)
        self._heard = []
        self.opened.emit()
        self.look_for_files()
        if self._halted:
            self._pause(True)  # the engine may be a new one, which does not know
        else:
            self._add((), by_hand=False)
        if documents:
            self._bridge.request(Warm(), owner=self, on_failed=lambda failure: None)
        self.activity_changed.emit()

    def _not_listed(self, failure: Failed) -> None:
        self._opening = False
        self.activity_changed.emit()
        self.unopened.emit(failure)

    def _hear(self, event: Event | Failed) -> None:
        if isinstance(event, Failed):
            if not self._opening and not self._halted:
                self._died(event)
            return
        if self._opening:
            self._heard.append(event)
        self._apply(event)
        self.activity_changed.emit()

    def _apply(self, event: Event) -> None:
        if isinstance(event, DocumentChanged):
            self.documents.put(event.document)
        elif isinstance(event, DocumentRemoved):
            self.documents.remove(event.document)
        elif isinstance(event, Activity):
            self._told = event

    def _left(self) -> Progress | None:
        """What would still have to be done, as far as the list shows."""
        rest = [each for each in self.documents.documents if each.state is DocumentState.SEARCHABLE]
        if not rest and not self._adding:
            return None
        return Progress("", sum(each.embedded for each in rest), sum(each.passages for each in rest) or None)

    def _pause(self, paused: bool) -> None:
        """Until the engine has answered, what it says of being paused is not what was asked of it last."""

        def settled(_value: object) -> None:
            self._asked_to_pause -= 1
            self.activity_changed.emit()

        def failed(failure: Failed) -> None:
            settled(None)
            self._report(failure)

        self._asked_to_pause += 1
        self._bridge.request(Pause(paused), owner=self, on_done=settled, on_failed=failed)
        self.activity_changed.emit()

    def _tried_again(self, documents: tuple[Document, ...]) -> None:
        usable = [document for document in documents if document.state.is_usable]
        if len(usable) == len(documents):
            says = name_or_count(
                documents,
                mark_text("“{title}” can be searched now."),
                mark_plural("All {n} documents can be searched now."),
            )
            self.said.emit(says, Tone.INFO)
        elif len(documents) == 1:
            reason = tr_known(documents[0].reason) or tr("It cannot be used.")
            self.said.emit(
                tr("“{title}” again: {reason}", title=documents[0].title, reason=reason), Tone.WARNING
            )
        else:
            self.said.emit(
                trn(
                    "{usable} of {n} document can be searched now; the list says what is wrong with the "
                    "others.",
                    "{usable} of {n} documents can be searched now; the list says what is wrong with the "
                    "others.",
                    len(documents),
                    usable=grouped(len(usable)),
                ),
                Tone.WARNING,
            )

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
        elif isinstance(event, LeftOut):
            adding.left_out.append(event)
        elif isinstance(event, FileFinished):
            self._deaths = 0
            adding.statuses[event.status] += 1
            if not event.document.id:
                self.documents.put_unread(event.document)
            if adding.by_hand and event.status == DocumentState.NEEDS_PASSWORD:
                self.documents.put(event.document)  # what tells of it may still be on its way
                self.locked_met.emit()

    def _finished(self, number: int) -> None:
        adding = self._adding.pop(number)
        if adding.by_hand:
            if sentence := adding.summary():
                self.said.emit(sentence, Tone.INFO)
            if adding.unusable and adding.statuses.total() > 1:
                self.unusable_met.emit(adding.unusable)
        self.activity_changed.emit()

    def _interrupted(self, number: int, failure: Failed) -> None:
        self._adding.pop(number)
        if failure.kind == "EngineDied":
            self._died(failure)
        elif failure.kind != "Cancelled":
            self._halted = True
            self.failed.emit(failure)
        self.activity_changed.emit()

    def _died(self, failure: Failed) -> None:
        """The engine is started again, unless it dies time and again."""
        self._told = _IDLE
        self._deaths += 1
        self._halted = self._deaths > RESTARTS
        self.failed.emit(failure if self._halted else Failed(failure.kind, tr(DIED)))
        if not self._halted and not self._opening:
            self.open()

    def _report(self, failure: Failed) -> None:
        if failure.kind != "Cancelled":
            self.failed.emit(failure)


_REASONS = 4
"""For leaving files out, that are told one by one."""


class _Adding:
    """One `Add` on its way."""

    def __init__(self, by_hand: bool) -> None:
        self.by_hand = by_hand
        self.progress: Progress | None = None
        self.statuses: Counter[str] = Counter()
        self.left_out: list[LeftOut] = []

    @property
    def unusable(self) -> int:
        """How many of its files cannot be used, whatever the person does."""
        fine = ("ready", "duplicate", DocumentState.NEEDS_PASSWORD)
        return self.statuses.total() - sum(self.statuses[status] for status in fine)

    def summary(self) -> str:
        """What its outcome has to say beyond what the rows show; "" for nothing."""
        return " ".join(filter(None, (self._told(), self._passed_over())))

    def _told(self) -> str:
        if not self.statuses:
            return tr("Nothing was added: no documents were found there.")
        known = self.statuses["duplicate"]
        if not known:
            return ""
        return trn("1 file is already in the library.", "{n} files are already in the library.", known)

    def _passed_over(self) -> str:
        """What in folders was left out, by reason."""
        total = sum(each.count for each in self.left_out)
        if not total:
            return ""
        most = sorted(self.left_out, key=lambda each: -each.count)
        parts = [tr("{reason} ({n})", reason=each.why, n=grouped(each.count)) for each in most[:_REASONS]]
        if more := sum(each.count for each in most[_REASONS:]):
            parts.append(trn("{n} others", "{n} others", more))
        return trn(
            "{n} in the folder was left out: {reasons}.",
            "{n} in the folder were left out: {reasons}.",
            total,
            reasons=tr(", ").join(parts),
        )


def problems(documents: Iterable[Document]) -> list[Document]:
    """Those that can be tried again."""
    return [document for document in documents if has_problem(document)]


def locked(documents: Iterable[Document]) -> list[Document]:
    """Those that need a password."""
    return [document for document in documents if document.state is DocumentState.NEEDS_PASSWORD]
