"""The window's menus: everything it can do, by its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.core.chats import Chat
from app.core.documents import Document, RemovedDocument
from app.core.shortening import shorten
from app.ui.services.indexing import Indexing
from app.ui.services.language_models import NONE, STARTER, LanguageModels
from app.ui.shell.document_menu import fill_document_menu, fill_spread_menu
from app.ui.shell.panes import CHAT, LIBRARY
from app.ui.theme import theme
from app.ui.theme.translation import tr, trn
from app.ui.theme.wording import literal
from app.ui.widgets.menu_entries import add_entry

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow


_SHOWN, _LONGEST = 15, 60
"""Removed documents in the menu, and characters of a title there."""


class Menus:
    """Fills a window's menu bar, and keeps up with what can be chosen there."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        library, chat, model, document, view, help_menu = window.top_menus
        self._make_library(library)
        self._make_chat(chat)
        self.models = ModelMenu(window.models, lambda: window.model_actions.ask_for_file(window.models.use))
        self._make_models(model)
        fill_document_menu(document, window.viewers, window.notes, window.printing)
        self._make_view(view)
        add_entry(help_menu, tr("&Keys…"), lambda: window.show_shortcuts(), "keys", icon="keyboard")
        add_entry(
            help_menu,
            tr("&Where is my data?"),
            window.settings_actions.show_kept,
            "where-is-my-data",
            icon="folder-notch-open",
        )
        add_entry(help_menu, tr("A &short tour"), window.tour.start, "tour", icon="map-trifold")
        add_entry(help_menu, tr("&About Carrel"), window.show_about, "about", icon="info")

    def _make_library(self, menu: QMenu) -> None:
        window = self._window
        add_entry(
            menu,
            tr("&Add documents…"),
            window.document_actions.ask_for_files,
            "add-documents",
            icon="file-plus",
        )
        add_entry(
            menu,
            tr("Add a &folder…"),
            window.document_actions.ask_for_folder,
            "add-folder",
            icon="folder-plus",
        )
        add_entry(
            menu, tr("Add the &samples"), window.document_actions.add_samples, "add-samples", icon="sparkle"
        )
        overview = window.document_actions.show_overview
        add_entry(menu, tr("O&verview…"), overview, "overview", icon="chart-pie-slice")
        add_entry(
            menu,
            tr("&Watched folders…"),
            window.folder_actions.show,
            "watched-folders",
            icon="folder-notch-open",
        )
        add_entry(menu, tr("&Search all documents…"), window.show_search, "search", icon="magnifying-glass")
        add_entry(menu, tr("&Check a text…"), window.show_check, "check-text", icon="check-circle")
        add_entry(menu, tr("&Measure answers…"), window.evaluation_actions.show, "measure", icon="chart-bar")
        menu.addSeparator()
        documents = window.library.list
        remove = add_entry(
            menu,
            tr("&Remove selected…\tDel"),
            lambda: window.document_actions.ask_to_remove(documents.selected),
            icon="trash",
        )
        remove.setEnabled(False)
        documents.chosen.connect(lambda: remove.setEnabled(bool(documents.selected)))
        self._add_meant(menu)
        menu.addMenu(RemovedMenu(window.indexing, menu))
        menu.addSeparator()
        settings = add_entry(
            menu, tr("Se&ttings…"), window.settings_actions.show, "settings", icon="sliders-horizontal"
        )
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        add_entry(menu, tr("&Quit"), window.close, "quit", icon="sign-out")

    def _add_meant(self, menu: QMenu) -> None:
        """Adds what is done with the one document that is meant."""
        window = self._window
        about = add_entry(
            menu,
            tr("About this d&ocument…"),
            window.document_actions.show_card_meant,
            "document-card",
            icon="info",
        )
        rename = add_entry(
            menu,
            tr("Re&name…"),
            window.document_actions.rename_meant,
            "rename-document",
            icon="pencil-simple",
        )

        def update(*, opening: bool = False) -> None:
            # One that is disabled is deaf to its keys, so it is not for where the keyboard happens to be.
            may = window.viewer.document is not None and not opening
            for action in (about, rename):
                action.setEnabled(may or window.document_actions.find_meant() is not None)

        menu.aboutToShow.connect(lambda: update(opening=True))
        menu.aboutToHide.connect(update)
        window.library.list.chosen.connect(update)
        window.viewers.document_changed.connect(lambda _: update())
        update()

    def _make_chat(self, menu: QMenu) -> None:
        window = self._window
        add_entry(menu, tr("&New chat"), window.chat.new_chat, "new-chat", icon="note-pencil")
        add_entry(menu, tr("&Chats…"), window.chat_actions.show_all, "chats", icon="clock-counter-clockwise")
        menu.addSeparator()

        def with_chat(do: Callable[[Chat], object]) -> Callable[[], None]:
            """`do` with the chat that is open."""

            def act() -> None:
                if window.chat.chat is not None:
                    do(window.chat.chat)

            return act

        of_open = (
            add_entry(
                menu, tr("&Rename…"), window.chat_actions.ask_to_rename, "rename-chat", icon="pencil-simple"
            ),
            add_entry(
                menu,
                tr("&Export…"),
                with_chat(window.chat_actions.ask_to_export),
                "export-chat",
                icon="export",
            ),
            add_entry(
                menu,
                tr("&Delete…"),
                with_chat(lambda chat: window.chat_actions.ask_to_delete([chat])),
                "delete-chat",
                icon="trash",
            ),
        )
        menu.addSeparator()
        add_entry(menu, tr("Delete &all chats…"), lambda: window.chat_actions.ask_to_delete([]))

        def update() -> None:
            for action in of_open:
                action.setEnabled(window.chat.chat is not None)

        window.chat.chat_changed.connect(update)
        update()

    def _make_models(self, menu: QMenu) -> None:
        window = self._window
        actions = window.model_actions
        add_entry(menu, tr("&Compare and choose…"), actions.choose, "choose-model", icon="cpu")
        add_entry(menu, tr("&Get a model…"), actions.show_offers, "get-model", icon="download-simple")
        menu.addSeparator()
        self.models.fill(menu)
        menu.addSeparator()
        add_entry(menu, tr("Choose a model &file (.gguf)…"), self.models.choose_file, icon="folder-open")
        add_entry(menu, tr("Use a model se&rver…"), actions.show_server, icon="hard-drives")
        add_entry(menu, tr("Keep &vectors on a server…"), actions.show_vector_server, icon="database")
        add_entry(menu, tr("Net&work…"), actions.show_network, icon="wifi-slash")
        menu.addSeparator()
        add_entry(
            menu, tr("Answer &styles…"), window.settings_actions.show_styles, "answer-styles", icon="text-aa"
        )

    def _make_view(self, menu: QMenu) -> None:
        window = self._window
        add_entry(menu, tr("Go to the &library"), window.show_library, "library")
        add_entry(menu, tr("Go to the &document"), window.viewers.take_focus, "document")
        add_entry(menu, tr("Go to the &question"), window.show_questions, "question")
        add_entry(menu, tr("Next &pane"), window.next_pane, "next-pane")
        menu.addSeparator()
        panes = window.panes
        shown = (
            (LIBRARY, add_entry(menu, tr("L&ibrary pane"), lambda: panes.toggle(LIBRARY), "library-pane")),
            (CHAT, add_entry(menu, tr("&Questions pane"), lambda: panes.toggle(CHAT), "questions-pane")),
        )

        def update() -> None:
            for name, action in shown:
                action.setChecked(panes.is_shown(name))

        for _, action in shown:
            action.setCheckable(True)
        panes.changed.connect(update)
        menu.aboutToShow.connect(update)
        update()
        add_entry(menu, tr("&Full screen"), panes.toggle_full_screen, "full-screen", icon="arrows-out")
        menu.addSeparator()
        fill_spread_menu(menu, window.viewers)
        menu.addSeparator()
        add_entry(menu, tr("Pa&ges of this document…"), window.document_actions.show_pages_shown, "pages")


class RemovedMenu(QMenu):
    """The documents that were removed lately, to be brought back; asked for when it is opened."""

    def __init__(self, indexing: Indexing, parent: QWidget) -> None:
        super().__init__(tr("Bring &back…"), parent)
        self.setIcon(theme.icon("arrow-counter-clockwise", "text_muted"))
        self._indexing = indexing
        self.aboutToShow.connect(self._ask)

    def _ask(self) -> None:
        self._say(tr("Looking…"))
        self._indexing.list_removed(self._show)

    def _show(self, removed: Sequence[RemovedDocument]) -> None:
        if not removed:
            self._say(tr("Nothing was removed lately"))
            return
        self.clear()
        for each in removed[:_SHOWN]:
            bring_back = partial(self._indexing.restore, [each.document])
            add_entry(self, literal(shorten(each.document.title, _LONGEST)), bring_back)
        if len(removed) > 1:
            self.addSeparator()
            add_entry(
                self,
                trn("All {n}", "All {n}", len(removed)),
                lambda: self._indexing.restore(as_documents(removed)),
            )

    def _say(self, text: str) -> None:
        self.clear()
        add_entry(self, text, lambda: None).setEnabled(False)


def as_documents(removed: Sequence[RemovedDocument]) -> list[Document]:
    """The documents themselves."""
    return [each.document for each in removed]


class ModelMenu:
    """The language models to choose from: the starter, every file chosen so far, and none."""

    def __init__(self, models: LanguageModels, choose_file: Callable[[], object]) -> None:
        self._models, self.choose_file = models, choose_file
        self._group: QActionGroup | None = None

    def fill(self, menu: QMenu) -> None:
        """Puts the choices into `menu`, from now on."""
        self._menu = menu
        self._end = menu.addSeparator()
        self._group = QActionGroup(menu)
        self._models.changed.connect(self._update)
        self._update()

    @property
    def actions(self) -> list[QAction]:
        """The choices, from top to bottom."""
        return self._group.actions() if self._group is not None else []

    def _update(self) -> None:
        assert self._group is not None
        for action in self.actions:
            self._group.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        models, starter, in_use = self._models, self._models.starter, self._models.in_use
        name = tr("{name} (starter)", name=literal(starter.name)) if starter else tr("Starter model")
        choices = [(name, STARTER, starter is not None and in_use == starter)]
        names = Counter(model.name for model in models.files)
        for model in models.files:
            shown = model.name if names[model.name] == 1 else PurePath(model.path).stem
            choices.append((literal(shown), model.path, model == in_use))
        if models.server is not None:
            choices.append((literal(models.server.name), models.server.path, True))
        choices += [(tr("&No model: quotes only"), NONE, in_use is None)]
        for name, path, used in choices:
            action = QAction(name, self._menu, checkable=True)
            action.triggered.connect(lambda _=False, path=path: models.use(path))
            action.setEnabled(path != STARTER or starter is not None)
            action.setToolTip(path)
            self._menu.insertAction(self._end, action)
            self._group.addAction(action)
            action.setChecked(used and models.known)
        self._group.setEnabled(models.loading is None)
