"""What the window does with highlights and notes: shows, writes, removes and exports them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.languages import mark_text
from app.core.notes import Note, NoteColour
from app.core.reading import WordPlace
from app.core.tags import merge_tags
from app.engine.protocol import Failed
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.notes import KeptNotes
from app.ui.theme.translation import tr, trn
from app.ui.viewer.page_viewer import PageViewer
from app.ui.widgets.file_dialogs import ask_where, name_file

if TYPE_CHECKING:
    from app.ui.dialogs.note import NoteDialog
    from app.ui.dialogs.notes import NotesDialog
    from app.ui.shell.main_window import MainWindow

_AS_PDF, _AS_MARKDOWN = mark_text("PDF with annotations (*.pdf)"), mark_text("Markdown (*.md)")


class NoteActions(QObject):
    """Ties the notes of a window's viewer to its dialogs and messages."""

    def __init__(self, window: MainWindow, bridge: EngineBridge) -> None:
        super().__init__(window)
        self._window = window
        self._kept = KeptNotes(bridge, self)
        self._kept.exported.connect(self._tell_exported)
        self._connect_notes(self._kept)
        window.viewers.for_each(self._connect_viewer)

    def _connect_viewer(self, viewer: PageViewer) -> None:
        marks = viewer.reading.notes
        marks.comment_asked.connect(self.edit)
        marks.new_asked.connect(self._write)
        self._connect_notes(viewer.reading.kept_notes)

    def _connect_notes(self, kept: KeptNotes) -> None:
        kept.removed.connect(self._tell_removed)
        kept.failed.connect(self._tell_failure)

    def show_all(self) -> NotesDialog:
        """Lists the notes, those of the open document first."""
        from app.ui.dialogs.notes import NotesDialog

        for known in self._window.findChildren(NotesDialog):
            return known.come_forward()
        dialog = NotesDialog(self._kept, self._window.viewer.document, self._window)
        dialog.wanted.connect(self.show)
        dialog.edit_wanted.connect(self.edit)
        dialog.export_wanted.connect(self.ask_to_export)
        self._window.open_dialog(dialog, beside=True)
        return dialog

    def show(self, note: Note) -> None:
        """Shows a note on its page."""
        self._window.source_actions.show_place(note.document, note.places[0], note.standing)

    def edit(self, note: Note) -> None:
        """Has a note's comment and colour changed."""
        from app.ui.dialogs.note import NoteDialog

        dialog = NoteDialog(note.quote, note.colour, note.comment, note.tags, self._window)

        def save(colour: NoteColour, comment: str, tags: tuple[str, ...]) -> None:
            self._kept.change(note, colour=colour, comment=comment, tags=tags)

        dialog.saved.connect(save)
        self._open(dialog)

    def _write(self, place: tuple[str, WordPlace | None, WordPlace | None]) -> None:
        from app.ui.dialogs.note import NoteDialog

        reading = self._window.viewer.reading
        dialog = NoteDialog("", reading.notes.colour, parent=self._window)

        def save(colour: NoteColour, comment: str, tags: tuple[str, ...]) -> None:
            reading.notes.colour = colour
            reading.kept_notes.make(*place, colour, comment, tags)

        dialog.saved.connect(save)
        self._open(dialog)

    def _open(self, dialog: NoteDialog) -> None:
        """Shows where a note is written; after it, one goes on reading."""
        of_documents = tuple(self._window.indexing.documents.tags)

        def offer(notes: tuple[Note, ...]) -> None:
            dialog.offer_tags(merge_tags((*of_documents, *(tag for note in notes for tag in note.tags))))

        self._kept.list(offer, owner=dialog)
        self._window.open_dialog(dialog)
        dialog.finished.connect(self._window.viewer.take_focus)

    def ask_to_export(self, document: str | None) -> None:
        """Writes the notes on a document (None: on all) to a file that the person names."""
        known = self._window.indexing.documents.find(document) if document is not None else None
        title = known.title if known is not None else tr("Notes")
        kinds = (_AS_PDF, _AS_MARKDOWN) if known is not None else (_AS_MARKDOWN,)
        if file := ask_where(
            self._window, tr("Export notes"), tr("{name} (notes)", name=name_file(title, tr("Notes"))), kinds
        ):
            self._kept.export((document,) if document is not None else (), file)

    def _tell_removed(self, notes: Sequence[Note]) -> None:
        undo = (tr("Undo"), partial(self._kept.restore, tuple(notes)))
        says = trn("A highlight is removed.", "{n} highlights are removed.", len(notes))
        self._window.messages.tell(says, action=undo)

    def _tell_exported(self, file: str, number: int) -> None:
        name = Path(file).name
        says = trn("{n} note written to “{name}”.", "{n} notes written to “{name}”.", number, name=name)
        self._window.tell_written(says, file)

    def _tell_failure(self, failure: Failed) -> None:
        from app.ui.dialogs.notes import NotesDialog

        if not self._window.findChildren(NotesDialog):
            self._window.tell_failure(failure)
