"""Fills the window: its panes, what they keep, what can be done, and what ties them together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.ui.chat.chat_panel import ChatPanel
from app.ui.chat.suggestions_menu import SuggestionsMenu
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
from app.ui.shell.panes import CHAT, LIBRARY, Panes
from app.ui.shell.password_actions import PasswordActions
from app.ui.shell.print_actions import PrintActions
from app.ui.shell.scope_actions import ScopeActions
from app.ui.shell.settings_actions import SettingsActions
from app.ui.shell.source_actions import SourceActions
from app.ui.shell.tour_actions import TourActions
from app.ui.shell.window_memory import WindowMemory
from app.ui.shell.work_notices import WorkNotices
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.viewer.page_viewer import PageViewer
from app.ui.viewer.viewer_panel import ViewerPanel
from app.ui.widgets import shortcuts
from app.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow


def furnish(window: MainWindow, bridge: EngineBridge) -> None:
    """Makes all that a window declares, and puts it in."""
    window.bridge = bridge
    _make_services(window)
    _make_panes(window)
    _make_actions(window)
    window.menus = Menus(window)
    _connect(window)
    window.memory = WindowMemory(window, bridge.library)
    window.memory.restore_panes()


def _make_services(window: MainWindow) -> None:
    bridge = window.bridge
    window.indexing = Indexing(bridge, window)
    window.models = LanguageModels(bridge, window)
    window.embedders = EmbeddingModels(bridge, window.models, window)
    window.offers = ModelOffers(bridge, window.models, window.embedders, window)
    window.settings = EngineSettings(bridge, window)
    look = window.settings.appearance
    look.changed.connect(lambda: theme.choose(look.value))
    keys = window.settings.shortcuts
    shortcuts.follow(keys.value)
    keys.changed.connect(lambda: shortcuts.follow(keys.value, (window,)))
    window.folders = WatchedFolders(bridge, window)
    window.chats = KeptChats(bridge, window)
    window.scopes = SavedScopes(bridge, window)
    window.evaluations = Evaluations(bridge, window)


def _make_panes(window: MainWindow) -> None:
    window.messages = MessageBar()
    window.library = LibraryPanel(window.indexing, window.folders)
    window.viewers = ViewerPanel(window.bridge)
    window.viewers.setAccessibleName(tr("Documents"))
    window.chat = ChatPanel(window.bridge)
    window.chat.setAccessibleName(tr("Questions and answers"))
    window.chat.setMinimumWidth(276)
    window.suggested = SuggestedQuestions(
        window.bridge, window.indexing, lambda: not window.chat.turns, window
    )
    ideas = window.chat.header.ideas_button
    ideas.setMenu(SuggestionsMenu(window.suggested, window.chat.ask, ideas))
    window.search = SearchPanel(window.bridge)
    window.left = QStackedWidget()
    for page in (window.library, window.search):
        window.left.addWidget(page)
    window.splitter = QSplitter(childrenCollapsible=False)
    for pane in (window.left, window.viewers, window.chat):
        window.splitter.addWidget(pane)
    window.splitter.setStretchFactor(1, 1)
    window.splitter.setHandleWidth(1)
    centre = QWidget()
    layout = QVBoxLayout(centre)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(window.messages)
    layout.addWidget(window.splitter, 1)
    window.setCentralWidget(centre)
    window.overlay = DropOverlay(window)
    window.panes = Panes(window, window.splitter, window.left, window.chat)


def _make_actions(window: MainWindow) -> None:
    bridge = window.bridge
    window.document_actions = DocumentActions(window, bridge)
    window.password_actions = PasswordActions(window)
    window.folder_actions = FolderActions(window)
    window.source_actions = SourceActions(window)
    window.notes = NoteActions(window, bridge)
    window.chat_actions = ChatActions(window)
    window.scope_actions = ScopeActions(window)
    window.model_actions = ModelActions(window, bridge)
    window.settings_actions = SettingsActions(window, bridge)
    window.evaluation_actions = EvaluationActions(window)
    window.printing = PrintActions(window, bridge)
    window.tour = TourActions(window)
    window.notices = WorkNotices(window)


def _connect(window: MainWindow) -> None:
    window.bridge.failed.connect(window.tell_failure)
    window.bridge.broadcast.connect(window.hear)
    window.indexing.failed.connect(window.tell_failure)
    window.indexing.unopened.connect(window.tell_unopened)
    window.indexing.said.connect(window.messages.tell)
    window.indexing.opened.connect(window.take_opened)
    window.library.scope_changed.connect(window.follow_documents)
    window.suggested.changed.connect(lambda: window.chat.suggest(window.suggested.questions))
    window.chat.chat_changed.connect(lambda: window.suggested.look())
    window.viewers.document_changed.connect(window.suggested.open)
    window.search.left.connect(window.show_library)
    window.panes.changed.connect(window.follow_panes)
    window.panes.room_changed.connect(window.follow_room)
    window.viewers.sides_changed.connect(window.follow_sides)
    window.viewers.for_each(partial(_connect_viewer, window))


def _connect_viewer(window: MainWindow, viewer: PageViewer) -> None:
    viewer.setAccessibleName(tr("Document"))
    viewer.header.library_button.clicked.connect(lambda: window.panes.show(LIBRARY))
    viewer.header.chat_button.clicked.connect(lambda: window.panes.show(CHAT))
