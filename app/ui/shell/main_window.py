"""The window: library, page viewer and chat side by side, and what ties them together.

Its first frame is on the screen before the parts that fill it are even imported (`furnishing.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QStackedWidget,
)

from app import __version__
from app.core import crash_reports
from app.core.events import ChoicesChanged, IndexFailed, ModelMoved
from app.ui.shell import window_place
from app.ui.shell.first_frame import FirstFrame
from app.ui.shell.panes import CHAT, LIBRARY, Panes
from app.ui.theme.translation import tr
from app.ui.widgets.enter_key import press_focused
from app.ui.widgets.menu_key import offer_menus
from app.ui.widgets.message_bar import Message, MessageBar, Tone

if TYPE_CHECKING:
    from app.engine.protocol import Failed
    from app.ui.chat.chat_panel import ChatPanel
    from app.ui.dialogs.base import Dialog
    from app.ui.dialogs.check import CheckDialog
    from app.ui.library.library_panel import LibraryPanel
    from app.ui.library.search_panel import SearchPanel
    from app.ui.services.chats import KeptChats
    from app.ui.services.embedding_models import EmbeddingModels
    from app.ui.services.engine_bridge import EngineBridge
    from app.ui.services.engine_setting import EngineSettings
    from app.ui.services.evaluations import Evaluations
    from app.ui.services.indexing import Indexing
    from app.ui.services.language_models import LanguageModels
    from app.ui.services.model_offers import ModelOffers
    from app.ui.services.saved_scopes import SavedScopes
    from app.ui.services.suggested_questions import SuggestedQuestions
    from app.ui.services.watched_folders import WatchedFolders
    from app.ui.shell.chat_actions import ChatActions
    from app.ui.shell.document_actions import DocumentActions
    from app.ui.shell.drop_overlay import DropOverlay
    from app.ui.shell.evaluation_actions import EvaluationActions
    from app.ui.shell.folder_actions import FolderActions
    from app.ui.shell.menus import Menus
    from app.ui.shell.model_actions import ModelActions
    from app.ui.shell.note_actions import NoteActions
    from app.ui.shell.password_actions import PasswordActions
    from app.ui.shell.print_actions import PrintActions
    from app.ui.shell.scope_actions import ScopeActions
    from app.ui.shell.settings_actions import SettingsActions
    from app.ui.shell.source_actions import SourceActions
    from app.ui.shell.tour_actions import TourActions
    from app.ui.shell.window_memory import WindowMemory
    from app.ui.shell.work_notices import WorkNotices
    from app.ui.viewer.page_viewer import PageViewer
    from app.ui.viewer.viewer_panel import ViewerPanel

AGAIN_MS = 1500
"""After which a library that another Carrel had open is tried again."""
_READABLE = 400
"""Logical pixels of a side in which a page can be read at its width. *Judged.*"""
SEARCH_WIDTH = 420
"""Logical pixels that the library's pane has while all documents are searched: for lines that can be read."""


def name_menus() -> tuple[str, ...]:
    """The titles in the menu bar."""
    return (tr("&Library"), tr("&Chat"), tr("&Model"), tr("&Document"), tr("&View"), tr("&Help"))


class MainWindow(QMainWindow):
    """Shows one library. Signals: painted() once, after the first frame is on the screen.

    All that is declared here without a value is there once the window is furnished.
    """

    painted = Signal()

    indexing: Indexing
    models: LanguageModels
    embedders: EmbeddingModels
    offers: ModelOffers
    settings: EngineSettings
    suggested: SuggestedQuestions
    folders: WatchedFolders
    chats: KeptChats
    scopes: SavedScopes
    evaluations: Evaluations
    messages: MessageBar
    library: LibraryPanel
    search: SearchPanel
    viewers: ViewerPanel
    chat: ChatPanel
    left: QStackedWidget
    splitter: QSplitter
    overlay: DropOverlay
    panes: Panes
    document_actions: DocumentActions
    password_actions: PasswordActions
    folder_actions: FolderActions
    source_actions: SourceActions
    notes: NoteActions
    chat_actions: ChatActions
    scope_actions: ScopeActions
    model_actions: ModelActions
    settings_actions: SettingsActions
    evaluation_actions: EvaluationActions
    printing: PrintActions
    tour: TourActions
    notices: WorkNotices
    menus: Menus
    memory: WindowMemory
    bridge: EngineBridge

    def __init__(self, bridge: EngineBridge | None = None, *, library: Path | None = None) -> None:
        """With the `library` alone, shows no more than a frame until it is furnished."""
        super().__init__()
        self._painted = self.is_furnished = self.is_library_open = self._is_leaving = False
        self._room = 0
        """The width that documents and panes had when it was last looked at."""
        self._unopened: Message | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._open_again)
        self.setWindowTitle("Carrel")
        offer_menus(self)
        self.menuBar().setAccessibleName(tr("Menu"))
        self.top_menus = [self.menuBar().addMenu(title) for title in name_menus()]
        folder = bridge.library if bridge is not None else library
        place = window_place.load(folder) if folder is not None else window_place.WindowPlace()
        window_place.restore(self, place)
        if bridge is not None:
            self.furnish(bridge)
        else:
            self.setCentralWidget(FirstFrame(place.shown_panes))

    def furnish(self, bridge: EngineBridge) -> None:
        """Puts everything into the window that is behind its first frame."""
        from app.ui.shell.furnishing import furnish  # takes as long as all before the first frame

        furnish(self, bridge)
        self.is_furnished = True

    @property
    def viewer(self) -> PageViewer:
        """The viewer of the document that is looked at."""
        return self.viewers.current

    # Starting and ending

    def start(self, files: Sequence[str] = ()) -> None:
        """Opens the library, adds `files` to it, and shows a single one."""
        if files:
            self.indexing.opened.connect(
                partial(self.document_actions.read, list(files)), Qt.ConnectionType.SingleShotConnection
            )
        self.overlay.watch()
        self.bridge.start()
        self.indexing.open()
        self.models.refresh()
        self.chat.styles.refresh()
        self.folders.refresh()

    def come_forward(self, files: Sequence[str] = ()) -> None:
        """Raises the window, as asked by a second start, adds its files, and shows a single one."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)
        self.document_actions.read(files)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            window_place.fit_screen(self)
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_work()
        drafts = [] if self._is_leaving else self.list_drafts()
        if drafts:
            event.ignore()
            self._ask_to_leave(drafts)
        else:
            super().closeEvent(event)

    def list_drafts(self) -> list[Dialog]:
        """The dialogs that hold what would be lost with the window."""
        from app.ui.dialogs.base import Dialog

        return [each for each in self.findChildren(Dialog) if each.isVisible() and each.holds_work]

    def _ask_to_leave(self, drafts: Sequence[Dialog]) -> None:
        """Closes the window once the person has confirmed it."""
        from app.ui.dialogs.confirm import ask_first

        def leave() -> None:
            self._is_leaving = True
            for each in self.list_drafts():
                QDialog.reject(each)  # its own would ask once more
            self.close()

        names = tr(", ").join(tr("“{name}”", name=each.windowTitle()) for each in drafts)
        ask_first(
            drafts[0].come_forward(),
            tr("Close Carrel"),
            tr("Close Carrel and lose what is in {names}?", names=names),
            tr("Your questions and what is open are kept."),
            tr("Close and lose it"),
            leave,
        )

    def keep_work(self) -> None:
        """Keeps what is open, where, and what was typed: at the end, and when a session may end."""
        if self.is_furnished:
            self.memory.save()

    def hear(self, event: object) -> None:
        """Follows what was chosen elsewhere, such as in a terminal, and where the model is."""
        if isinstance(event, ModelMoved):
            self.models.refresh()
        if isinstance(event, IndexFailed):
            self.messages.tell(event.message, Tone.WARNING)
        if isinstance(event, ChoicesChanged):
            self.models.refresh()
            self.chat.styles.refresh()
            self.scopes.refresh()
            self.settings.refresh()

    # Telling

    def tell_failure(self, failure: Failed, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Shows what went wrong, as a sentence."""
        if failure.kind == "Bug":
            self.tell_bug(failure.details)
        elif failure.kind != "Cancelled":
            self.messages.tell(failure.message, Tone.ERROR, action)

    def tell_written(self, says: str, file: str) -> None:
        """Says that a file was written, and offers to show where it lies."""
        show = (tr("Show in folder"), partial(self.library.folder_opener.show_file, file))
        self.messages.tell(says, action=show)

    def tell_bug(self, details: str) -> None:
        """Says that Carrel is at fault, and offers what a traceback tells without names, for a report."""
        report = crash_reports.sanitize(details, __version__)
        copy = partial(QGuiApplication.clipboard().setText, report)
        self.messages.tell(tr("Something went wrong in Carrel."), Tone.ERROR, (tr("Copy details"), copy))

    def offer_report(self, report: str) -> None:
        """Offers what is known of a crash before this start, for a report; none where that is ""."""
        if report:
            copy = partial(QGuiApplication.clipboard().setText, report)
            says = tr(
                "Carrel stopped unexpectedly before. A report names no document and holds no text of one."
            )
            self.messages.tell(says, Tone.WARNING, (tr("Copy report"), copy))

    def tell_unopened(self, failure: Failed) -> None:
        """Says why the library cannot be opened, and tries again where that may pass."""
        is_away = failure.kind == "LibraryAway"
        passes = is_away or failure.kind == "LibraryBusy"  # often by a terminal, which soon ends
        if not self._is_unopened_told(failure.message):
            self._dismiss_unopened()
            begin = (tr("Begin a new library…"), self.settings_actions.ask_to_begin)
            self.tell_failure(failure, begin if is_away else (tr("Try again"), self._open_again))
            if passes:
                self._unopened = self.messages.messages()[-1]
        if passes:
            self._again.start(AGAIN_MS)

    def _is_unopened_told(self, text: str) -> bool:
        """Whether this was said and nothing is to be said anew: it stands there, or is being answered."""
        told = self._unopened
        if told is None or told.text != text:
            return False
        return told.is_shown or self.settings_actions.is_asking_to_begin

    def _dismiss_unopened(self) -> None:
        if self._unopened is not None:
            self._unopened.dismiss()
            self._unopened = None

    def _open_again(self) -> None:
        self._again.stop()
        self.indexing.open()
        self.models.refresh()
        self.folders.refresh()

    def show_check(self) -> CheckDialog:
        """Shows where a text can be held against the documents."""
        from app.ui.dialogs.check import CheckDialog

        for known in self.findChildren(CheckDialog):
            return known.come_forward()
        dialog = CheckDialog(self.bridge, lambda: self.library.scope, self)
        dialog.citation_activated.connect(self.source_actions.show)
        self.open_dialog(dialog, beside=True)
        return dialog

    # Searching, and the panes

    def show_search(self) -> None:
        """Puts the search of all documents in the library's place."""
        self.panes.show(LIBRARY)
        self.left.setCurrentWidget(self.search)
        self.panes.lend(LIBRARY, SEARCH_WIDTH)
        self.search.take_focus()

    def show_library(self) -> None:
        """Puts the list of documents back, and the keyboard on it."""
        self.panes.show(LIBRARY)
        self.left.setCurrentWidget(self.library)
        self.panes.give_back(LIBRARY)
        self.library.take_focus()

    def show_questions(self) -> None:
        """Puts the keyboard where a question is typed."""
        self.panes.show(CHAT)
        self.chat.take_focus()

    def follow_panes(self) -> None:
        """Offers a hidden pane at the edge that it would be at."""
        for side in self.viewers.sides:
            for name, button, edge in (
                (LIBRARY, side.viewer.header.library_button, self.viewers.sides[0]),
                (CHAT, side.viewer.header.chat_button, self.viewers.sides[-1]),
            ):
                is_wanted = not self.panes.is_shown(name) and not self.panes.is_full_screen
                button.setVisible(is_wanted and side is edge)

    def follow_sides(self) -> None:
        """Makes room for two documents where the window is too narrow for them and the panes, and brings
        these back for one.
        """
        if not self.viewers.is_split:
            self.panes.bring_back()
        elif self.viewers.isVisible() and self.viewers.width() < 2 * _READABLE:
            self.panes.put_aside(LIBRARY)
        for name in (LIBRARY, CHAT):
            if self.viewers.is_split and self.splitter.minimumSizeHint().width() > self.width():
                self.panes.put_aside(name)
        self.follow_panes()

    def follow_room(self) -> None:
        """Makes room for two documents once the window is too narrow for them and the panes, and brings these
        back once it is wide enough. What a person shows in a window that is too narrow stays.
        """
        lost, self._room = self._room - self.splitter.width(), self.splitter.width()
        if not self.viewers.is_split or self.panes.is_full_screen:
            return
        width, needed = self.viewers.width(), 2 * _READABLE
        if width < needed <= width + lost:  # what the window loses is the documents'
            self.follow_sides()
        elif width - self.panes.width_aside >= needed:
            self.panes.bring_back()

    def show_shortcuts(self, words: str = "") -> None:
        """Shows the keys: those that the words stand by, or all."""
        from app.ui.dialogs.shortcuts import ShortcutsDialog, list_keys

        dialog = ShortcutsDialog(list_keys(self.menuBar()), self)
        dialog.search.setText(words)
        self.open_dialog(dialog)

    def take_opened(self) -> None:
        """Shows what is in the library, and the first time what was open before."""
        first, self.is_library_open = not self.is_library_open, True
        self._again.stop()
        self._dismiss_unopened()
        self.settings_actions.withdraw_question()
        self.follow_documents()
        if first:
            self.memory.restore_work()

    def follow_documents(self) -> None:
        """Tells the panes which documents there are and which of them are asked."""
        self.chat.set_scope(self.library.scope, self.library.total, self.indexing.documents.documents)
        self.search.set_scope(self.library.scope, self.library.total)
        self.chat.set_library_empty(self.library.empty)
        self.suggested.tick(self.library.scope)
        if self.is_library_open:
            self.viewers.close_missing(lambda id_: self.indexing.documents.find(id_) is not None)

    # Dialogs

    def show_about(self) -> None:
        """Shows what Carrel is."""
        from app.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open_dialog(dialog)

    def open_dialog(self, dialog: QDialog, *, beside: bool = False) -> None:
        """Shows a dialog, over the window or `beside` it; after it, the keyboard is where work goes on."""
        dialog.finished.connect(self._go_on)
        if beside:
            dialog.show()
        else:
            dialog.open()

    def ask_first(
        self, title: str, question: str, explains: str, verb: str, do: Callable[[], object]
    ) -> QMessageBox:
        """Asks before something is taken away; after it, the keyboard is where work goes on."""
        from app.ui.dialogs.confirm import ask_first

        box = ask_first(self, title, question, explains, verb, do)
        box.finished.connect(self._go_on)
        return box

    def _go_on(self) -> None:
        """Leaves the keyboard on pages, in a list or a field; from anything else, such as the button that
        opened what is closed now, it goes to where a question is typed.
        """
        before = self.focusWidget()
        if not isinstance(before, QAbstractScrollArea | QLineEdit) or not before.isVisible():
            self.chat.take_focus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.is_library_open:
            self.notices.put_away()
            self.indexing.look_for_files()  # files are moved and deleted while one is elsewhere

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)

    def next_pane(self) -> None:
        """Puts the keyboard on the next of the three panes."""
        searching = self.left.currentWidget() is self.search
        panes = (self.search if searching else self.library, self.viewers, self.chat)
        at = next((i for i, pane in enumerate(panes) if pane.isAncestorOf(self.focusWidget() or self)), -1)
        for step in range(1, len(panes) + 1):
            pane = panes[(at + step) % len(panes)]
            pane.take_focus()
            if pane.isAncestorOf(self.focusWidget() or self):  # not so where there is nothing to focus
                return
