"""The window: library, page viewer and chat side by side, and what ties them together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app.core.answers import Citation, Hit, Standing
from app.core.chats import STANDING
from app.core.documents import Document, DocumentState
from app.core.events import ChoicesChanged
from app.core.paths import RESOURCES
from app.engine.protocol import Failed, ModelInfo, WatchedFolder
from app.ui.chat.chat_panel import ChatPanel
from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.check import CheckDialog
from app.ui.dialogs.confirm import ask_first
from app.ui.dialogs.open_link import ask_to_open
from app.ui.dialogs.pages import PagesDialog
from app.ui.dialogs.password import PasswordDialog
from app.ui.dialogs.settings import SettingsDialog
from app.ui.dialogs.shortcuts import ShortcutsDialog
from app.ui.dialogs.styles import StylesDialog
from app.ui.dialogs.watched import WatchedDialog
from app.ui.evaluation.dialog import EvaluationDialog
from app.ui.library.library_panel import LibraryPanel
from app.ui.library.search_panel import SearchPanel
from app.ui.services.chats import KeptChats
from app.ui.services.document_model import has_problem, is_kept
from app.ui.services.embedding_models import EmbeddingModels
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.engine_setting import EngineSettings
from app.ui.services.evaluations import Evaluations
from app.ui.services.indexing import Indexing, locked
from app.ui.services.language_models import LanguageModels
from app.ui.services.model_offers import ModelOffers
from app.ui.services.watched_folders import WatchedFolders
from app.ui.shell import window_state
from app.ui.shell.chat_actions import ChatActions
from app.ui.shell.drop_overlay import DropOverlay
from app.ui.shell.menus import Menus
from app.ui.shell.model_actions import ModelActions, is_model
from app.ui.shell.note_actions import NoteActions
from app.ui.shell.panes import CHAT, LIBRARY, Panes
from app.ui.shell.print_actions import PrintActions
from app.ui.theme.wording import count
from app.ui.viewer.page_viewer import PageViewer
from app.ui.widgets.enter_key import press_focused
from app.ui.widgets.file_formats import FILTER
from app.ui.widgets.message_bar import Message, MessageBar, Tone

_AGAIN_MS = 1500
"""After which a library that another Carrel had open is tried again."""
PANES = (264, 606, 410)
"""Widths of the three panes in a window of 1280 logical pixels."""


class MainWindow(QMainWindow):
    """Shows one library. Signals: painted() once, after the first frame is on the screen."""

    painted = Signal()

    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__()
        self._painted = self._known = False
        self.setWindowTitle("Carrel")
        self._bridge = bridge
        self._locked: Message | None = None
        self._unopened: Message | None = None
        self.indexing = Indexing(bridge, self)
        self.models = LanguageModels(bridge, self)
        self.embedders = EmbeddingModels(bridge, self.models, self)
        self.offers = ModelOffers(bridge, self.models, self)
        self.settings = EngineSettings(bridge, self)
        self.folders = WatchedFolders(bridge, self)
        self.chats = KeptChats(bridge, self)
        self.evaluations = Evaluations(bridge, self)
        self.messages = MessageBar()
        self.library = LibraryPanel(self.indexing, self.folders)
        self.viewer = PageViewer(bridge)
        self.viewer.setAccessibleName("Document")
        self.chat = ChatPanel(bridge)
        self.chat.setAccessibleName("Questions and answers")
        self._splitter = QSplitter(childrenCollapsible=False)
        self.search = SearchPanel(bridge)
        self.left = QStackedWidget()
        for page in (self.library, self.search):
            self.left.addWidget(page)
        for pane in (self.left, self.viewer, self.chat):
            self._splitter.addWidget(pane)
        for pane in (self.viewer, self.chat):
            pane.setMinimumWidth(276)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setHandleWidth(1)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(self._splitter, 1)
        self.setCentralWidget(centre)
        self.overlay = DropOverlay(self)
        self.panes = Panes(self, self.left, self.chat)
        self.notes = NoteActions(self)
        self.chat_actions = ChatActions(self)
        self.model_actions = ModelActions(self, bridge)
        self.printing = PrintActions(self, bridge)
        self.menus = Menus(self)
        self._connect()
        self._remembered = window_state.load(bridge.library)
        self._restore_sizes()
        self.library.sort_by(self._remembered.order)

    # Starting and ending

    def start(self, files: Sequence[str] = ()) -> None:
        """Opens the library, and adds `files` to it."""
        if files:
            self.indexing.opened.connect(
                partial(self.add, list(files)), Qt.ConnectionType.SingleShotConnection
            )
        self.overlay.watch()
        self._bridge.start()
        self.indexing.open()
        self.models.refresh()
        self.chat.styles.refresh()
        self.folders.refresh()

    def come_forward(self, files: Sequence[str] = ()) -> None:
        """Raises the window, as asked by a second start, and adds its files."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)
        self.add(files)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._fit_screen()
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._save()
        super().closeEvent(event)

    # Telling

    def tell_failure(self, failure: Failed, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Shows what went wrong, as a sentence."""
        if failure.kind == "Bug":
            self.tell_bug(failure.details)
        elif failure.kind != "Cancelled":
            self.messages.tell(failure.message, Tone.ERROR, action)

    def tell_bug(self, details: str) -> None:
        """Says that Carrel is at fault, and offers the details for a report."""
        copy = partial(QGuiApplication.clipboard().setText, details)
        self.messages.tell("Something went wrong in Carrel.", Tone.ERROR, ("Copy details", copy))

    def _hear(self, event: object) -> None:
        if isinstance(event, ChoicesChanged):
            self.models.refresh()
            self.chat.styles.refresh()

    def _library_unopened(self, failure: Failed) -> None:
        self.tell_failure(failure, ("Try again", self._open_again))
        if failure.kind == "LibraryBusy":  # often by a command of the terminal, which soon ends
            self._unopened = self.messages.messages()[-1]
            QTimer.singleShot(_AGAIN_MS, self, self._open_if_unopened)

    def _open_if_unopened(self) -> None:
        if self._unopened is not None:
            self._open_again()

    def _open_again(self) -> None:
        if self._unopened is not None:
            self._unopened.dismiss()
            self._unopened = None
        self.indexing.open()
        self.models.refresh()
        self.folders.refresh()

    # Documents

    def add(self, paths: Sequence[str]) -> None:
        """Indexes files and folders, and offers to follow a folder; models among them are offered as such."""
        self.model_actions.offer([path for path in paths if is_model(path)])
        paths = [path for path in paths if not is_model(path)]
        if paths:
            self.indexing.add(paths)
            self.folders.consider(paths)

    def ask_for_files(self) -> None:
        """Lets the person choose files to add."""
        files, _ = QFileDialog.getOpenFileNames(self, "Add documents", "", FILTER)
        self.chat.take_focus()
        self.add(files)

    def ask_for_folder(self) -> None:
        """Lets the person choose a folder, which is added with all folders in it."""
        folder = QFileDialog.getExistingDirectory(self, "Add a folder")
        self.chat.take_focus()
        self.add([folder] if folder else [])

    def add_samples(self) -> None:
        """Adds the sample documents that come with Carrel."""
        self.indexing.add([str(file) for file in sorted((RESOURCES / "samples").glob("*.pdf"))])

    def ask_to_remove(self, documents: Sequence[Document]) -> None:
        """Takes documents out once the person has confirmed it."""
        if not any(is_kept(document) for document in documents):
            self.indexing.remove(documents)
            return
        what = f"“{documents[0].title}”" if len(documents) == 1 else f"{len(documents)} documents"
        self.ask_first(
            "Remove from library",
            f"Remove {what} from the library?",
            "The files on your disk are left alone, and for 30 days it can be undone.",
            "Remove",
            partial(self.indexing.remove, list(documents)),
        )

    def _tell_removed(self, documents: Sequence[Document]) -> None:
        if documents:
            what = (
                f"“{documents[0].title}” is" if len(documents) == 1 else f"{len(documents):,} documents are"
            )
            undo = ("Undo", partial(self.indexing.restore, list(documents)))
            self.messages.tell(f"{what} out of the library.", action=undo)

    def ask_for_passwords(self, documents: Sequence[Document] = ()) -> None:
        """Lets the person unlock `documents`, and whatever else is locked after them."""
        first = {document.id: document for document in documents}
        rest = [each for each in locked(self.indexing.documents.documents) if each.id not in first]
        waiting = [*first.values(), *rest]
        if not waiting:
            return
        if self._locked is not None:
            self._locked.dismiss()
        dialog = PasswordDialog(waiting, self)

        def opened(document: Document, unlocked: tuple[Document, ...]) -> None:
            others = len({each.id for each in unlocked} - {document.id})
            if others:
                self.messages.tell(
                    f"The password of “{document.title}” also opened {count(others, 'other document')}."
                )
            if self.viewer.document is not None and self.viewer.document.id in {d.id for d in unlocked}:
                self.viewer.reload()
            if shiboken6.isValid(dialog):
                dialog.opened(unlocked)

        def failed(failure: Failed) -> None:
            if shiboken6.isValid(dialog):
                dialog.fail(failure.message)

        def submit(document: Document, password: str) -> None:
            self.indexing.unlock(document, password, partial(opened, document), failed)

        dialog.submitted.connect(submit)
        self.open_dialog(dialog)

    def _tell_locked(self) -> None:
        """Says how many files wait for a password; one message, however many there are."""
        waiting = locked(self.indexing.documents.documents)
        for dialog in self.findChildren(PasswordDialog):
            dialog.update_waiting(waiting)
            return
        if self._locked is not None:
            self._locked.dismiss()
        says = f"“{waiting[0].title}” is" if len(waiting) == 1 else f"{len(waiting):,} documents are"
        self._locked = self.messages.tell(
            f"{says} locked with a password.", Tone.WARNING, ("Enter password…", self.ask_for_passwords)
        )

    def _tell_unusable(self, number: int) -> None:
        files = "1 file is" if number == 1 else f"{number:,} files are"
        show = ("Show which", self.library.show_problems)
        self.messages.tell(f"{files} not usable; the list says why.", Tone.WARNING, show)

    def show_pages(self, document: Document) -> PagesDialog:
        """Shows how well a document's pages could be read."""
        for known in self.findChildren(PagesDialog):
            if known.document.id == document.id:
                known.raise_()
                known.activateWindow()
                return known
        dialog = PagesDialog(self._bridge, document, self)
        dialog.page_chosen.connect(self.viewer.open)
        dialog.settings_asked.connect(self.show_settings)
        self.open_dialog(dialog, beside=True)
        return dialog

    def show_check(self) -> CheckDialog:
        """Shows where a text can be held against the documents."""
        for known in self.findChildren(CheckDialog):
            known.raise_()
            known.activateWindow()
            return known
        dialog = CheckDialog(self._bridge, lambda: self.library.scope, self)
        dialog.citation_activated.connect(self._show_source)
        self.open_dialog(dialog, beside=True)
        return dialog

    # Folders

    def show_watched(self) -> WatchedDialog:
        """Shows which folders are followed."""
        dialog = WatchedDialog(self.folders, self)
        dialog.folder_wanted.connect(self._ask_for_watched)
        self.open_dialog(dialog)
        return dialog

    def _ask_for_watched(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Follow a folder")
        if folder:
            self.folders.watch(folder)

    def _offer_to_watch(self, folder: str) -> None:
        self.messages.tell(
            f"“{Path(folder).name or folder}” is added once, as it is now.",
            action=("Keep following this folder", partial(self.folders.watch, folder)),
        )

    def _folder_followed(self, folder: WatchedFolder) -> None:
        self.messages.tell(
            f"“{Path(folder.path).name or folder.path}” is followed: what changes in it, changes here.",
            action=("Watched folders…", self.show_watched),
        )

    def _folder_left(self, folder: str) -> None:
        self.messages.tell(
            f"“{Path(folder).name or folder}” is not followed any longer; its documents stay.",
            action=("Follow it again", partial(self.folders.watch, folder)),
        )

    def _folders_failed(self, failure: Failed) -> None:
        if not self.findChildren(WatchedDialog):
            self.tell_failure(failure)

    def _locate(self, document: Document) -> None:
        file, _ = QFileDialog.getOpenFileName(self, f"Where is “{document.title}” now?", "", FILTER)
        self.chat.take_focus()
        if file:
            self.indexing.add([file])

    def _open_document(self, document: Document) -> None:
        if document.state is DocumentState.NEEDS_PASSWORD:
            self.ask_for_passwords([document])
        elif not has_problem(document):
            self.viewer.open(document)
        else:
            again = ("Try again", partial(self.indexing.try_again, [document]))
            self.messages.tell(document.reason or "This document cannot be used.", Tone.WARNING, again)

    def _mark_open(self, document: Document | None) -> None:
        """The list marks the document that the viewer shows, and selects it unless it is one of several that
        the person selected.
        """
        self.indexing.documents.mark_open(document.id if document is not None else "")
        self.indexing.look_for_files()
        if document is not None and document.id not in {chosen.id for chosen in self.library.list.selected}:
            self.library.list.select([document.id])

    def _follow_citations(self, source: Citation | Hit) -> None:
        """Leads through the citations of the answer that `source` is one of."""
        for turn in reversed(self.chat.turns):
            if (answer := turn.shown_answer) is not None:
                for citation in answer.citations:
                    if citation is source:
                        self.viewer.reading.tour.follow(answer.citations, citation, answer.shorts)
                        return
        self.viewer.reading.tour.follow(())

    def _show_source(self, source: Citation | Hit) -> None:
        self._follow_citations(source)
        document = self.indexing.documents.find(source.document)
        if document is None:
            self.messages.tell("That document is no longer in the library.", Tone.WARNING)
        elif isinstance(source, Citation) and source.standing is not Standing.STANDS:
            self.messages.tell(STANDING[Standing.CHANGED], Tone.WARNING)
            self.viewer.open(document, min(source.page, max(document.pages, 1)))
        else:
            self.viewer.show_citation(document, source.page, source.boxes, source.label)

    # Searching, and the panes

    def show_search(self) -> None:
        """Puts the search of all documents in the library's place."""
        self.panes.show(LIBRARY)
        self.left.setCurrentWidget(self.search)
        self.search.take_focus()

    def find_similar(self, text: str) -> None:
        """Looks in all documents for passages like a text."""
        self.show_search()
        self.search.find_similar(text)

    def show_library(self) -> None:
        """Puts the list of documents back, and the keyboard on it."""
        self.panes.show(LIBRARY)
        self.left.setCurrentWidget(self.library)
        self.library.take_focus()

    def show_questions(self) -> None:
        """Puts the keyboard where a question is typed."""
        self.panes.show(CHAT)
        self.chat.take_focus()

    def _panes_changed(self) -> None:
        for name, button in ((LIBRARY, self.viewer.library_button), (CHAT, self.viewer.chat_button)):
            button.setVisible(not self.panes.is_shown(name) and not self.panes.is_full_screen)

    def _ask_about(self, text: str) -> None:
        self.panes.show(CHAT)
        self.chat.ask_about(text)

    def show_shortcuts(self) -> None:
        """Shows the keys."""
        self.open_dialog(ShortcutsDialog(self.menuBar(), self))

    def _documents_changed(self) -> None:
        self.chat.set_scope(self.library.scope, self.library.total, self.indexing.documents.tags)
        self.search.set_scope(self.library.scope, self.library.total)
        self.chat.set_library_empty(self.library.empty)
        shown = self.viewer.document
        if shown is not None and self._known and self.indexing.documents.find(shown.id) is None:
            self.viewer.close_document()

    # Measuring

    def show_evaluation(self) -> EvaluationDialog:
        """Shows how well questions of the person's own are answered."""
        for known in self.findChildren(EvaluationDialog):
            known.raise_()
            known.activateWindow()
            return known
        titles = [document.title for document in self.indexing.documents.documents if is_kept(document)]
        dialog = EvaluationDialog(self.evaluations, self.models, titles, self)
        dialog.citation_activated.connect(self._show_source)
        self.open_dialog(dialog, beside=True)
        return dialog

    def _evaluation_failed(self, failure: Failed) -> None:
        if not self.findChildren(EvaluationDialog):
            self.tell_failure(failure)

    def _evaluation_ended(self) -> None:
        if not self.findChildren(EvaluationDialog):
            self.messages.tell("Your questions are measured.", action=("Show", self.show_results))

    def show_results(self) -> None:
        """Shows what was measured last."""
        self.show_evaluation().results_button.click()

    # Settings and models

    def show_settings(self) -> SettingsDialog:
        """Shows the choices about reading, finding and answering."""
        dialog = SettingsDialog(self.settings, self.embedders, self.models, self)
        dialog.language_model_asked.connect(self.model_actions.choose)
        dialog.embedder_wanted.connect(lambda: self._ask_for_embedder(dialog.offer_embedder))
        self.open_dialog(dialog)
        return dialog

    def _ask_for_embedder(self, take: Callable[[str], object]) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Choose the folder of an embedding model")
        if folder:
            take(folder)

    def _embedder_failed(self, failure: Failed) -> None:
        if not self.findChildren(SettingsDialog):
            self.tell_failure(failure)

    def _choice_failed(self, failure: Failed) -> None:
        if not self.findChildren(SettingsDialog):
            self.tell_failure(failure)

    def _embedder_built(self, model: ModelInfo) -> None:
        self.messages.tell(f"Passages are found by “{model.name}” from now on.")

    def show_styles(self) -> StylesDialog:
        """Shows the answer styles, to be changed, added and tried out."""
        dialog = StylesDialog(self.chat.styles, self._bridge, self)
        dialog.citation_activated.connect(self._show_source)
        self.open_dialog(dialog)
        return dialog

    # Parts

    def _connect(self) -> None:
        self._bridge.failed.connect(self.tell_failure)
        self._bridge.broadcast.connect(self._hear)
        self.indexing.failed.connect(self.tell_failure)
        self.indexing.unopened.connect(self._library_unopened)
        self.indexing.said.connect(self.messages.tell)
        self.indexing.removed.connect(self._tell_removed)
        self.indexing.opened.connect(self._library_opened)
        self.indexing.locked_met.connect(self._tell_locked)
        self.indexing.unusable_met.connect(self._tell_unusable)
        self.library.document_opened.connect(self._open_document)
        self.library.scope_changed.connect(self._documents_changed)
        self.library.add_files_asked.connect(self.ask_for_files)
        self.library.add_folder_asked.connect(self.ask_for_folder)
        self.library.samples_asked.connect(self.add_samples)
        self.library.remove_asked.connect(self.ask_to_remove)
        self.library.password_asked.connect(self.ask_for_passwords)
        self.library.pages_asked.connect(self.show_pages)
        self.library.watched_asked.connect(self.show_watched)
        self.folders.offered.connect(self._offer_to_watch)
        self.folders.followed.connect(self._folder_followed)
        self.folders.left.connect(self._folder_left)
        self.folders.failed.connect(self._folders_failed)
        self.viewer.locate_requested.connect(self._locate)
        self.library.locate_asked.connect(self._locate)
        self.viewer.opened.connect(self._mark_open)
        self.viewer.closed.connect(partial(self._mark_open, None))
        self.viewer.password_needed.connect(lambda document: self.ask_for_passwords([document]))
        self.viewer.pages_asked.connect(self.show_pages)
        reading = self.viewer.reading
        reading.ask_asked.connect(self._ask_about)
        reading.similar_asked.connect(self.find_similar)
        self.search.hit_activated.connect(self._show_source)
        self.search.left.connect(self.show_library)
        self.panes.changed.connect(self._panes_changed)
        self.viewer.library_button.clicked.connect(lambda: self.panes.show(LIBRARY))
        self.viewer.chat_button.clicked.connect(lambda: self.panes.show(CHAT))
        reading.link_asked.connect(partial(ask_to_open, self))
        reading.tour.wanted.connect(self._show_source)
        self.chat.citation_activated.connect(self._show_source)
        self.chat.hit_activated.connect(self._show_source)
        self.chat.samples_requested.connect(self.add_samples)
        self.chat.styles_requested.connect(self.show_styles)
        self.evaluations.failed.connect(self._evaluation_failed)
        self.evaluations.stopped.connect(self._evaluation_failed)
        self.evaluations.ended.connect(self._evaluation_ended)
        self.embedders.failed.connect(self._embedder_failed)
        self.embedders.built.connect(self._embedder_built)
        self.settings.failed.connect(self._choice_failed)
        self.overlay.dropped.connect(self.add)

    def show_pages_shown(self) -> None:
        """Shows how well the pages of the open document could be read."""
        if self.viewer.document is not None:
            self.show_pages(self.viewer.document)

    def show_about(self) -> None:
        """Shows what Carrel is."""
        dialog = AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open_dialog(dialog)

    def open_dialog(self, dialog: QDialog, *, beside: bool = False) -> None:
        """Shows a dialog, over the window or `beside` it; after it, a question can be typed at once."""
        dialog.finished.connect(self.chat.take_focus)
        if beside:
            dialog.show()
        else:
            dialog.open()

    def ask_first(
        self, title: str, question: str, explains: str, verb: str, do: Callable[[], object]
    ) -> None:
        """Asks before something is taken away; after it, a question can be typed at once."""
        box = ask_first(self, title, question, explains, verb, do)
        box.finished.connect(self.chat.take_focus)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._known:
            self.indexing.look_for_files()  # files are moved and deleted while one is elsewhere

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)

    def next_pane(self) -> None:
        """Puts the keyboard on the next of the three panes."""
        searching = self.left.currentWidget() is self.search
        panes = (self.search if searching else self.library, self.viewer, self.chat)
        at = next((i for i, pane in enumerate(panes) if pane.isAncestorOf(self.focusWidget() or self)), -1)
        for step in range(1, len(panes) + 1):
            pane = panes[(at + step) % len(panes)]
            pane.take_focus()
            if pane.isAncestorOf(self.focusWidget() or self):  # not so where there is nothing to focus
                return

    # What is remembered

    def _restore_sizes(self) -> None:
        room = self.screen().availableGeometry()
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        self.resize(min(1280, room.width()), min(800, room.height() - title))
        if self._remembered.geometry:
            self.restoreGeometry(QByteArray(self._remembered.geometry))
        self._splitter.setSizes(list(self._remembered.panes or PANES))
        self.panes.hide(self._remembered.hidden)

    def _fit_screen(self) -> None:
        """Keeps the window with its frame, whose size is known once it is shown, on the screen."""
        if self.isMaximized() or self.isFullScreen():
            return
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        self.resize(self.size() - (frame.size() - frame.size().boundedTo(room.size())))
        frame.setSize(frame.size().boundedTo(room.size()))
        left = min(max(frame.left(), room.left()), room.right() + 1 - frame.width())
        top = min(max(frame.top(), room.top()), room.bottom() + 1 - frame.height())
        if frame.topLeft() != QPoint(left, top):
            self.move(left, top)

    def _library_opened(self) -> None:
        first, self._known = not self._known, True
        self._documents_changed()
        if not first:
            return
        documents = self.indexing.documents
        documents.tick(
            (identity for identity in self._remembered.scope if documents.find(identity) is not None), True
        )
        if self._remembered.chat:
            self.chat_actions.restore(self._remembered.chat)
        last = documents.find(self._remembered.document)
        (self.library if self.library.empty else self.chat).take_focus()
        if last is not None and not has_problem(last) and self.viewer.document is None:
            self.viewer.open(last, min(self._remembered.page, max(last.pages, 1)))
            if self._remembered.zoom:
                self.viewer.set_zoom(self._remembered.zoom)

    def _widths(self) -> tuple[int, ...]:
        """Those of the panes; of one that is hidden, what it had before."""
        before = self._remembered.panes or PANES
        return tuple(now or then for now, then in zip(self._splitter.sizes(), before, strict=True))

    def _save(self) -> None:
        before = self._remembered
        shown = self.viewer.document
        window_state.save(
            self._bridge.library,
            window_state.WindowState(
                geometry=bytes(self.saveGeometry().data()),
                panes=self._widths(),
                hidden=tuple(sorted(self.panes.hidden)),
                document=(shown.id if shown else "") if self._known else before.document,
                page=(self.viewer.current_page if shown else 1) if self._known else before.page,
                zoom=0.0 if self.viewer.view.fits_width else self.viewer.zoom,
                scope=tuple(document.id for document in self.library.scope) if self._known else before.scope,
                chat=(self.chat.chat.id if self.chat.chat else 0) if self._known else before.chat,
                order=self.library.order,
            ),
        )
