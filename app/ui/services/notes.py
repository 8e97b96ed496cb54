"""The person's highlights and notes, as the engine keeps them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.core.events import NotesChanged
from app.core.notes import Note, NoteColour
from app.core.reading import WordPlace
from app.engine.protocol import ChangeNote, ExportNotes, MakeNote, Notes, RemoveNotes, RestoreNotes
from app.ui.services.engine_bridge import EngineBridge


class KeptNotes(QObject):
    """Asks the engine. Signals: changed() when notes may be others than before; made(Note); removed(notes);
    exported(path, number); failed(Failed).
    """

    changed = Signal()
    made = Signal(object)
    removed = Signal(object)
    exported = Signal(str, int)
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        bridge.broadcast.connect(self._hear)

    def list(
        self,
        take: Callable[[tuple[Note, ...]], object],
        documents: Sequence[str] = (),
        words: str = "",
        owner: QObject | None = None,
    ) -> None:
        """Has `take` given the notes on these documents (none: all) in which `words` occur."""
        self._bridge.request(
            Notes(tuple(documents), words),
            owner=owner or self,
            on_done=take,
            on_failed=lambda failure: take(()),  # the document has left meanwhile
        )

    def make(
        self,
        document: str,
        first: WordPlace | None,
        last: WordPlace | None,
        colour: NoteColour,
        comment: str = "",
        tags: Sequence[str] = (),
    ) -> None:
        """Highlights words, from the document's first, to its last where that is None."""
        self._bridge.request(
            MakeNote(document, first, last, colour, comment, tuple(tags)),
            owner=self,
            on_done=self.made.emit,
            on_failed=self.failed.emit,
        )

    def change(
        self,
        note: Note,
        *,
        colour: NoteColour | None = None,
        comment: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> None:
        """Gives a note another colour or comment, or other tags."""
        self._bridge.request(
            ChangeNote(note.id, colour, comment, None if tags is None else tuple(tags)),
            owner=self,
            on_done=lambda _: None,
            on_failed=self.failed.emit,
        )

    def remove(self, notes: Sequence[Note]) -> None:
        """Takes notes out; `restore` puts them back."""
        self._bridge.request(
            RemoveNotes(tuple(note.id for note in notes)),
            owner=self,
            on_done=self.removed.emit,
            on_failed=self.failed.emit,
        )

    def restore(self, notes: Sequence[Note]) -> None:
        """Puts notes back that were taken out."""
        self._bridge.request(
            RestoreNotes(tuple(notes)), owner=self, on_done=lambda _: None, on_failed=self.failed.emit
        )

    def export(self, documents: Sequence[str], file: str) -> None:
        """Has notes written to a file: by its ending as annotations in a copy of the PDF or as Markdown."""
        self._bridge.request(
            ExportNotes(tuple(documents), file),
            owner=self,
            on_done=lambda number: self.exported.emit(file, number),
            on_failed=self.failed.emit,
        )

    def _hear(self, event: object) -> None:
        if isinstance(event, NotesChanged):
            self.changed.emit()
