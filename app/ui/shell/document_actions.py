"""What the window does with documents: adds, opens and removes them, and shows how they were read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.documents import Document, DocumentState, FileStanding
from app.core.languages import mark_plural, mark_text
from app.core.paths import RESOURCES
from app.ui.services.document_model import has_problem, is_kept
from app.ui.services.engine_bridge import EngineBridge
from app.ui.shell.model_actions import is_model
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import tr, trn
from app.ui.theme.wording import name_or_count
from app.ui.viewer.page_viewer import PageViewer
from app.ui.widgets.file_dialogs import ask_for_file, ask_for_files, ask_for_folder
from app.ui.widgets.file_formats import write_filter
from app.ui.widgets.message_bar import Message, Tone
from app.ui.widgets.opening import Where

if TYPE_CHECKING:
    from app.ui.dialogs.document_card import DocumentCardDialog
    from app.ui.dialogs.overview import OverviewDialog
    from app.ui.dialogs.pages import PagesDialog
    from app.ui.dialogs.rename_document import RenameDocumentDialog
    from app.ui.shell.main_window import MainWindow


class DocumentActions(QObject):
    """Ties the documents of a window to its dialogs and messages."""

    def __init__(self, window: MainWindow, bridge: EngineBridge) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._came_for = ""
        """The file that is to be shown once it is read; "" for none."""
        self._saw = ""
        """The id of what was shown when Carrel was opened with it."""
        self._absent: list[tuple[Message, frozenset[str]]] = []
        """The messages that documents are not in the library, and the ids of these."""
        indexing, library = window.indexing, window.library
        indexing.removed.connect(self._tell_removed)
        indexing.activity_changed.connect(self._show_read)
        indexing.unusable_met.connect(self._tell_unusable)
        indexing.documents.renamed.connect(window.chat.rename)
        indexing.documents.files_looked_at.connect(self._mark_changed)
        indexing.documents.rowsInserted.connect(self._withdraw)
        indexing.documents.modelReset.connect(self._withdraw)
        library.document_opened.connect(self.open)
        library.add_files_asked.connect(self.ask_for_files)
        library.add_folder_asked.connect(self.ask_for_folder)
        library.samples_asked.connect(self.add_samples)
        library.remove_asked.connect(self.ask_to_remove)
        library.pages_asked.connect(self.show_pages)
        library.card_asked.connect(self.show_card)
        library.rename_asked.connect(self.ask_to_rename)
        library.locate_asked.connect(self._locate)
        library.opened_in.connect(self.open)
        window.viewers.for_each(self._connect_viewer)
        window.chat.samples_requested.connect(self.add_samples)
        for asked in (library.samples_asked, window.chat.samples_requested):
            asked.connect(window.chat.take_focus)  # what was pressed goes with the empty library
        window.overlay.dropped.connect(self.add)

    def _connect_viewer(self, viewer: PageViewer) -> None:
        viewer.locate_requested.connect(self._locate)
        viewer.pages_asked.connect(self.show_pages)
        viewer.reread_asked.connect(lambda document: self._window.indexing.try_again([document]))
        viewer.opened.connect(lambda _: self._mark_changed())

    def _mark_changed(self) -> None:
        """Has each side tell whether its document's file has changed since it was read."""
        find_standing = self._window.indexing.documents.find_standing
        for side in self._window.viewers.sides:
            document = side.viewer.document
            is_changed = document is not None and find_standing(document) is FileStanding.CHANGED
            side.viewer.header.show_changed(is_changed)

    def add(self, paths: Sequence[str]) -> None:
        """Indexes files and folders, and offers to follow a folder; models among them are offered as such."""
        self._window.model_actions.offer([path for path in paths if is_model(path)])
        paths = [path for path in paths if not is_model(path)]
        if paths:
            self._window.indexing.add(paths)
            self._window.folders.consider(paths)

    def read(self, files: Sequence[str]) -> None:
        """Adds files that Carrel was opened with. A single document is what the person came to see: it is
        shown as soon as it can be, unless something else was opened meanwhile.
        """
        self.add(files)
        self._came_for = files[0] if len(files) == 1 else ""
        self._saw = self._name_shown()
        self._show_read()

    def _show_read(self) -> None:
        if not self._came_for:
            return
        known = self._window.indexing.documents.documents
        document = next((each for each in known if self._came_for in each.paths), None)
        if self._name_shown() != self._saw:
            self._came_for = ""
        elif document is not None and document.state.is_usable and not has_problem(document):
            self._came_for = ""
            is_open = any(side.find_tab(document.id) is not None for side in self._window.viewers.sides)
            self.open(document, Where.TAB if self._saw and not is_open else Where.HERE)

    def _name_shown(self) -> str:
        shown = self._window.viewer.document
        return shown.id if shown is not None else ""

    def show_overview(self) -> OverviewDialog:
        """Shows what is indexed, and what is being done."""
        from app.ui.dialogs.overview import OverviewDialog

        for known in self._window.findChildren(OverviewDialog):
            return known.come_forward()
        dialog = OverviewDialog(self._window.indexing, self._window)
        self._window.open_dialog(dialog, beside=True)
        return dialog

    def ask_for_files(self) -> None:
        """Lets the person choose files to add."""
        files = ask_for_files(self._window, tr("Add documents"), write_filter())
        self._window.chat.take_focus()
        self.add(files)

    def ask_for_folder(self) -> None:
        """Lets the person choose a folder, which is added with all folders in it."""
        folder = ask_for_folder(self._window, tr("Add a folder"))
        self._window.chat.take_focus()
        self.add([folder] if folder else [])

    def add_samples(self) -> None:
        """Adds the sample documents that come with Carrel."""
        self._window.indexing.add([str(file) for file in sorted((RESOURCES / "samples").glob("*.pdf"))])

    def ask_to_remove(self, documents: Sequence[Document]) -> None:
        """Takes documents out once the person has confirmed it."""
        if not any(is_kept(document) for document in documents):
            self._window.indexing.remove(documents)
            return
        asks = name_or_count(
            documents,
            mark_text("Remove “{title}” from the library?"),
            mark_plural("Remove {n} documents from the library?"),
        )
        self._window.ask_first(
            tr("Remove from library"),
            asks,
            tr("The files on your disk are left alone, and for 30 days it can be undone."),
            tr("Remove"),
            partial(self._window.indexing.remove, list(documents)),
        )

    def _tell_removed(self, documents: Sequence[Document]) -> None:
        if documents:
            says = name_or_count(
                documents,
                mark_text("“{title}” is out of the library."),
                mark_plural("{n} documents are out of the library."),
            )
            undo = (tr("Undo"), partial(self._window.indexing.restore, list(documents)))
            told = self._window.messages.tell(says, action=undo)
            self._absent.append((told, frozenset(document.id for document in documents)))

    def tell_absent(self, document: str) -> None:
        """Says that a document is not in the library, as long as that is so."""
        says = tr("That document is no longer in the library.")
        self._absent.append((self._window.messages.tell(says, Tone.WARNING), frozenset({document})))

    def _withdraw(self) -> None:
        """Takes away what was said of documents that are in the library again."""
        find = self._window.indexing.documents.find
        shown, self._absent = [each for each in self._absent if each[0].is_shown], []
        for message, ids in shown:
            if all(find(each) is not None for each in ids):
                message.dismiss()
            else:
                self._absent.append((message, ids))

    def _tell_unusable(self, number: int) -> None:
        says = trn(
            "1 file is not usable; the list says why.", "{n} files are not usable; the list says why.", number
        )
        show = (tr("Show which"), self._window.library.show_problems)
        self._window.messages.tell(says, Tone.WARNING, show)

    def open(self, document: Document, where: Where = Where.HERE) -> None:
        """Shows a document, or what keeps it from being shown."""
        if document.state is DocumentState.NEEDS_PASSWORD:
            self._window.password_actions.ask([document])
        elif not has_problem(document):
            self._window.viewers.open(document, where=where)
        else:
            again = (tr("Try again"), partial(self._window.indexing.try_again, [document]))
            self._window.messages.tell(
                tr_known(document.reason) or tr("This document cannot be used."), Tone.WARNING, again
            )

    def _locate(self, document: Document) -> None:
        file = ask_for_file(self._window, tr("Where is “{title}” now?", title=document.title), write_filter())
        self._window.chat.take_focus()
        if file:
            self._window.indexing.add([file])

    def show_pages(self, document: Document) -> PagesDialog:
        """Shows how well a document's pages could be read."""
        from app.ui.dialogs.pages import PagesDialog

        for known in self._window.findChildren(PagesDialog):
            if known.document.id == document.id:
                return known.come_forward()
        dialog = PagesDialog(self._bridge, document, self._window)
        dialog.page_chosen.connect(self._window.viewers.open)
        dialog.settings_asked.connect(self._window.settings_actions.show)
        self._window.open_dialog(dialog, beside=True)
        return dialog

    def find_meant(self) -> Document | None:
        """The document that is meant: the one selected in the list while the keyboard is there or nothing is
        open, else the one that is shown; None while the keyboard is in a list where several are selected.
        """
        chosen = self._window.library.list
        selected = [document for document in chosen.selected if is_kept(document)]
        shown = self._window.viewer.document
        if selected and (shown is None or chosen.hasFocus()):
            return selected[0] if len(selected) == 1 else None
        return shown

    def show_card_meant(self) -> None:
        """Shows the card of the document that is meant."""
        if (document := self.find_meant()) is not None:
            self.show_card(document)

    def rename_meant(self) -> None:
        """Has the document that is meant renamed."""
        if (document := self.find_meant()) is not None:
            self.ask_to_rename(document)

    def ask_to_rename(self, document: Document) -> RenameDocumentDialog:
        """Lets the person give a document a title of their own."""
        from app.ui.dialogs.rename_document import RenameDocumentDialog

        dialog = RenameDocumentDialog(document, self._window)
        dialog.chosen.connect(lambda title: self._rename(document, title))
        self._window.open_dialog(dialog)
        return dialog

    def _rename(self, document: Document, title: str) -> None:
        def tell(renamed: Document) -> None:
            if renamed.title == document.title:
                return
            undo = (tr("Undo"), partial(self._window.indexing.rename, renamed, document.own_title))
            says = tr("“{before}” is now called “{title}”.", before=document.title, title=renamed.title)
            self._window.messages.tell(says, action=undo)

        self._window.indexing.rename(document, title, tell)

    def show_card(self, document: Document) -> DocumentCardDialog:
        """Shows what is to be known of a document."""
        from app.ui.dialogs.document_card import DocumentCardDialog

        window = self._window
        for known in window.findChildren(DocumentCardDialog):
            if known.document.id == document.id:
                return known.come_forward()
        dialog = DocumentCardDialog(self._bridge, document, window)
        dialog.opened.connect(self.open)
        dialog.pages_asked.connect(self.show_pages)
        dialog.rename_asked.connect(self.ask_to_rename)
        dialog.chat_wanted.connect(window.chat_actions.open_at)
        dialog.citation_activated.connect(window.source_actions.show)
        dialog.opened_in.connect(window.source_actions.show)
        window.open_dialog(dialog, beside=True)
        return dialog

    def show_pages_shown(self) -> None:
        """Shows how well the pages of the open document could be read."""
        if self._window.viewer.document is not None:
            self.show_pages(self._window.viewer.document)
