"""The left pane: the documents, what questions are asked of, and how far indexing is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.document_order import Order
from app.core.document_query import EXPLAINS
from app.core.documents import Document, FileStanding
from app.ui.library.document_list import DocumentList
from app.ui.library.empty_library import EmptyLibrary
from app.ui.library.file_actions import FolderOpener, copy_paths, open_in_program
from app.ui.library.list_menu import ListMenu
from app.ui.library.tag_menu import TagMenu
from app.ui.services.document_model import is_kept
from app.ui.services.indexing import Indexing, locked, problems
from app.ui.services.shown_documents import Grouping
from app.ui.services.watched_folders import WatchedFolders
from app.ui.theme import theme
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import tool_tip
from app.ui.widgets.activity_bar import ActivityBar
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.giving_way import GivingWay
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.opening import Where
from app.ui.widgets.placeholder import Placeholder
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.shortcuts import list_sequences

FILTER_FROM = 9
"""Documents from which on the list can be filtered."""


class LibraryPanel(QWidget):
    """Signals: document_opened(Document); opened_in(Document, Where); scope_changed() when `scope`, `total`
    or `empty` did; add_files_asked(), add_folder_asked(), samples_asked(), watched_asked();
    remove_asked(documents); password_asked(documents); pages_asked(Document); locate_asked(Document);
    card_asked(Document); rename_asked(Document).
    """

    document_opened = Signal(object)
    opened_in = Signal(object, object)
    scope_changed = Signal()
    add_files_asked = Signal()
    add_folder_asked = Signal()
    samples_asked = Signal()
    watched_asked = Signal()
    remove_asked = Signal(list)
    password_asked = Signal(list)
    pages_asked = Signal(object)
    locate_asked = Signal(object)
    card_asked = Signal(object)
    rename_asked = Signal(object)

    def __init__(self, indexing: Indexing, folders: WatchedFolders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Library"))
        self.setMinimumWidth(196)
        self._indexing = indexing
        self._folders = folders
        self.folder_opener = FolderOpener(self)
        self.list = DocumentList(indexing.documents)
        self.filter = SearchBox(tr("Find a document"), tr("Find a document"))
        self.filter.setToolTip(tool_tip(tr(EXPLAINS)))
        self.filter.textChanged.connect(self._find)
        self.list.shown.rowsInserted.connect(self._matched)
        self.list.shown.rowsRemoved.connect(self._matched)
        self.list.shown.modelReset.connect(self._matched)
        self.nothing = Placeholder()
        self.problems_button = IconButton("warning", tr("Show only what needs attention"))
        self.problems_button.setCheckable(True)
        self.problems_button.toggled.connect(self._want_problems)
        self.order_button = IconButton("sort-ascending", tr("Order of the list"), colour="text_muted")
        self.order_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._list_menu = self._make_order()
        self.order_button.setMenu(self._list_menu)
        self.activity = ActivityBar()
        self._scope = self._make_scope()
        self._watched = self._make_watched()
        self._empty = self._make_empty()
        self._waiting = QWidget()
        self._stack = QStackedWidget()
        for page in (self._waiting, self._empty, self._make_filled()):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_header())
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._watched)
        layout.addWidget(self.activity)

        self.list.opened.connect(self.document_opened)
        self.list.opened_in.connect(self.opened_in)
        self.list.remove_asked.connect(self.remove_asked)
        self.list.tick_asked.connect(self._tick)
        self.list.pages_asked.connect(self.pages_asked)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.activity.paused.connect(indexing.pause)
        self.activity.resumed.connect(indexing.resume)
        self.activity.stopped.connect(indexing.stop)
        indexing.activity_changed.connect(self._update)
        indexing.opened.connect(self._update)
        folders.changed.connect(self._folders_changed)
        documents = indexing.documents
        documents.ticks_changed.connect(self._scope_changed)
        documents.rowsInserted.connect(self._count_changed)
        documents.rowsRemoved.connect(self._count_changed)
        documents.modelReset.connect(self._count_changed)
        documents.dataChanged.connect(self._scope_changed)
        documents.dataChanged.connect(self._attention_changed)
        self._known = False
        self._told: tuple[tuple[str, ...], int, int, bool, dict[str, int]] | None = None
        indexing.opened.connect(self._now_known)

    @property
    def scope(self) -> tuple[Document, ...]:
        """The documents that questions are asked of: those ticked; none means all."""
        return self._indexing.documents.ticked

    @property
    def total(self) -> int:
        """How many documents there are that questions can, or soon will, be asked of."""
        return self._indexing.documents.usable

    @property
    def empty(self) -> bool:
        """Whether the library is known to hold nothing."""
        return self._known and not self._indexing.documents.rowCount()

    def take_focus(self) -> None:
        """Puts the keyboard on the list, or on what to begin with while there is none.

        No focus proxy: Tab would go from panel to proxy and pass over what stands before it.
        """
        (self.list if self._indexing.documents.rowCount() else self.first_add).setFocus()

    def show_problems(self) -> None:
        """Lists only what needs attention."""
        self.problems_button.setChecked(True)
        self.list.setFocus()

    def context_actions(self, documents: Sequence[Document]) -> list[QAction]:
        """What can be done with these documents, as actions of this panel."""
        actions: list[QAction] = []

        def offer(icon: str, text: str, do: object, name: str = "", key: str = "") -> None:
            action = QAction(theme.icon(icon, "text_muted"), text, self)
            action.triggered.connect(do)
            if name:
                action.setShortcuts(list_sequences(name))
            elif key:
                action.setShortcut(key)
            actions.append(action)

        first = documents[0]
        if len(documents) == 1 and first.state.is_usable:
            offer("book-open", tr("Open"), lambda: self.document_opened.emit(first), key="Return")
            offer("browsers", tr("Open in new tab"), lambda: self.opened_in.emit(first, Where.TAB))
            offer("columns", tr("Open beside"), lambda: self.opened_in.emit(first, Where.BESIDE))
        if len(documents) == 1 and is_kept(first):
            offer("info", tr("About this document…"), lambda: self.card_asked.emit(first), "document-card")
            offer("pencil-simple", tr("Rename…"), lambda: self.rename_asked.emit(first), "rename-document")
        if (shut := locked(documents)) and len(shut) == len(documents):
            offer("lock-key-open", tr("Enter password…"), lambda: self.password_asked.emit(shut))
        if len(documents) == 1 and first.pages and is_kept(first) and first not in shut:
            offer("files", tr("Pages…"), lambda: self.pages_asked.emit(first))
        if again := [document for document in problems(documents) if document not in locked(documents)]:
            offer("arrow-clockwise", tr("Try again"), lambda: self._indexing.try_again(again))
        changed = [each for each in documents if self._stands(each, FileStanding.CHANGED)]
        if changed and not again:
            says = (
                tr("Read the changed file again") if len(changed) == 1 else tr("Read the changed files again")
            )
            offer("arrow-clockwise", says, lambda: self._indexing.try_again(changed))
        if len(documents) == 1 and self._stands(first, FileStanding.MISSING):
            offer("magnifying-glass", tr("Locate its file…"), lambda: self.locate_asked.emit(first))
        if askable := [document for document in documents if document.state.is_usable]:
            offer(
                "target",
                tr("Ask only this") if len(askable) == 1 else tr("Ask only these"),
                lambda: self._ask_only(askable),
            )
        kept = [document for document in documents if document.path]
        if len(kept) == 1 and not self._stands(first, FileStanding.MISSING):
            offer("arrow-square-out", tr("Open in its own program"), lambda: open_in_program(first, self))
            offer("folder-open", tr("Show in folder"), lambda: self.folder_opener.show_file(first.path))
        if kept:
            offer("copy", tr("Copy path") if len(kept) == 1 else tr("Copy paths"), lambda: copy_paths(kept))
        remove = tr("Remove from library…")
        offer("trash", remove, lambda: self.remove_asked.emit(list(documents)), key="Delete")
        return actions

    def _stands(self, document: Document, standing: FileStanding) -> bool:
        return self._indexing.documents.find_standing(document) is standing

    def tick_only(self, identities: Collection[str]) -> None:
        """Ticks these documents and no others; none stands for all."""
        ticked = {document.id for document in self.scope}
        self._indexing.documents.tick(ticked.difference(identities), False)
        self._indexing.documents.tick(identities, True)

    # Parts

    def _make_header(self) -> QFrame:
        look = theme.tokens()
        header = GivingWay(lambda: self.add_button)
        header.setProperty("kind", "header")
        title = QLabel(tr("Documents"))
        title.setProperty("kind", "heading")
        self._count = QLabel()
        self._count.setProperty("kind", "muted")
        self.add_button = QToolButton()
        self.add_button.setIcon(theme.icon("plus"))
        self.add_button.setText(tr("Add", "documents, on a button with little room"))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setToolTip(tr("Add documents to the library"))
        self.add_button.setAccessibleName(tr("Add documents"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.add_button)
        menu.addAction(theme.icon("file-plus", "text_muted"), tr("Files…"), self.add_files_asked.emit)
        menu.addAction(theme.icon("folder-plus", "text_muted"), tr("Folder…"), self.add_folder_asked.emit)
        menu.addAction(
            theme.icon("folder-notch-open", "text_muted"), tr("Watched folders…"), self.watched_asked.emit
        )
        menu.addSeparator()
        menu.addAction(theme.icon("sparkle", "text_muted"), tr("Sample documents"), self.samples_asked.emit)
        self.add_button.setMenu(menu)
        layout = QHBoxLayout(header)
        layout.setContentsMargins(*sides(look.space_m, 0, look.space_xs, 0))
        layout.setSpacing(look.space_s)
        layout.addWidget(title)
        layout.addWidget(self._count)
        layout.addStretch(1)
        layout.addWidget(self.order_button)
        layout.addWidget(self.add_button)
        return header

    def _make_order(self) -> ListMenu:
        menu = ListMenu(self._indexing.documents, self.list.shown, self)
        menu.order_chosen.connect(self.sort_by)
        menu.filtered.connect(self._narrowed)
        return menu

    def _narrowed(self) -> None:
        """Tells by the button that only some kinds or states are shown."""
        on = self.list.shown.is_narrowed
        name = tr("Order of the list; only some kinds are shown") if on else tr("Order of the list")
        self.order_button.setIcon(
            theme.icon("funnel" if on else "sort-ascending", "accent" if on else "text_muted")
        )
        self.order_button.setAccessibleName(name)
        self.order_button.setToolTip(name)
        self._matched()

    @property
    def grouping(self) -> Grouping:
        """By what the documents stand under headings."""
        return self.list.shown.grouping

    def group_by(self, grouping: Grouping) -> None:
        """Puts the documents under headings, or not."""
        self.list.shown.group_by(grouping)

    @property
    def order(self) -> Order:
        """How the documents are listed."""
        return self._indexing.documents.order

    def sort_by(self, order: Order) -> None:
        """Lists the documents in another order; what is selected stays so."""
        self._indexing.documents.sort_by(order)

    def _make_scope(self) -> QFrame:
        look = theme.tokens()
        frame = QFrame()
        frame.setProperty("kind", "footer")
        self.scope_label = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.scope_label.setProperty("kind", "small")
        self.all_button = QPushButton(tr("Ask all"))
        self.all_button.setProperty("kind", "link")
        self.all_button.setToolTip(tr("Take all ticks away, so that questions go to every document"))
        self.all_button.clicked.connect(self._ask_all)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(*sides(look.space_m, look.space_xs, look.space_xs, look.space_xs))
        layout.setSpacing(look.space_s)
        layout.addWidget(self.scope_label, 1)
        layout.addWidget(self.all_button)
        policy = self.all_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.all_button.setSizePolicy(policy)
        return frame

    def _make_watched(self) -> QFrame:
        look = theme.tokens()
        frame = QFrame()
        frame.setProperty("kind", "footer")
        self._watched_icon = IconLabel("folder-notch-open", "text_muted", 16)
        self.watched_button = QPushButton(tr("Watched folders"))
        self.watched_button.setProperty("kind", "quiet")
        self.watched_button.setToolTip(tr("Show the folders that are followed"))
        self.watched_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.watched_button.clicked.connect(self.watched_asked)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(*sides(look.space_m, look.space_xs, look.space_xs, look.space_xs))
        layout.setSpacing(look.space_xs)
        layout.addWidget(self._watched_icon)
        layout.addWidget(self.watched_button, 1)
        frame.hide()
        return frame

    def _make_empty(self) -> EmptyLibrary:
        page = EmptyLibrary()
        self.first_add, self.first_samples = page.add_button, page.samples_button
        self.first_add.clicked.connect(self.add_files_asked)
        self.first_samples.clicked.connect(self.samples_asked)
        return page

    def _make_filled(self) -> QWidget:
        look = theme.tokens()
        page = QWidget()
        filter_row = QWidget()
        row = QHBoxLayout(filter_row)
        row.setContentsMargins(look.space_s, look.space_s, look.space_s, 0)
        row.setSpacing(look.space_xs)
        row.addWidget(self.filter, 1)
        row.addWidget(self.problems_button)
        self._filter_row = filter_row
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(filter_row)
        layout.addSpacing(look.space_xs)
        self._found = QStackedWidget()
        self._found.addWidget(self.list)
        self._found.addWidget(self.nothing)
        layout.addWidget(self._found, 1)
        layout.addWidget(self._scope)
        return page

    # Keeping up

    def _now_known(self) -> None:
        self._known = True
        self._count_changed()

    def _update(self) -> None:
        self.activity.display(self._indexing.activity, self._indexing.stoppable)

    def _folders_changed(self) -> None:
        folders, missing = self._folders.folders, self._folders.missing
        self._watched.setVisible(bool(folders))
        says = trn("{n} watched folder", "{n} watched folders", len(folders))
        if missing:
            says = (
                trn(
                    "{watched} watched · {n} missing",
                    "{watched} watched · {n} missing",
                    len(missing),
                    watched=grouped(len(folders)),
                )
                if len(folders) > 1
                else tr("Watched folder missing")
            )
        self.watched_button.setText(says)
        self._watched_icon.show_icon(
            "warning" if missing else "folder-notch-open", "warning" if missing else "text_muted"
        )

    def _count_changed(self) -> None:
        number = self._indexing.documents.rowCount()
        self._count.setText(grouped(number) if number else "")
        if number < FILTER_FROM:
            self.filter.clear()
        self._attention_changed()
        self._stack.setCurrentIndex(2 if number else 1 if self._known else 0)
        self._scope_changed()

    def _find(self, words: str) -> None:
        self.list.shown.want(words)
        self._matched()

    def _matched(self) -> None:
        """Says so where nothing matches what the person looks for."""
        words = self.filter.text().strip()
        narrowed = self.list.shown.is_narrowed
        missed = bool(words or narrowed) and self.list.shown.rowCount() == 0
        if missed and narrowed:
            self.nothing.say(
                "funnel",
                tr("No document found"),
                tr("None is of the kind, state, tag and days chosen above."),
            )
            self.nothing.add_button(tr("Show all")).clicked.connect(self._leave_search)
        elif missed:
            self.nothing.say(
                "magnifying-glass",
                tr("No document found"),
                tr("Nothing here matches “{words}”.", words=words),
            )
            self.nothing.add_button(tr("Show all")).clicked.connect(self._leave_search)
        self._found.setCurrentWidget(self.nothing if missed else self.list)

    def _leave_search(self) -> None:
        self.filter.clear()
        self._list_menu.show_all()
        self.filter.setFocus()

    def _want_problems(self, only: bool) -> None:
        self.list.shown.want_problems(only)
        self._matched()
        self._attention_changed()

    def _attention_changed(self) -> None:
        documents = self._indexing.documents
        some = documents.needing > 0
        if not some:
            self.problems_button.setChecked(False)
        many = documents.rowCount() >= FILTER_FROM
        self.order_button.setVisible(documents.rowCount() > 1)
        self.problems_button.setVisible(some)
        self._filter_row.setVisible(many or self.problems_button.isChecked())

    def _scope_changed(self) -> None:
        scope, total = self.scope, self.total
        documents = self._indexing.documents
        ticked = tuple(document.id for document in scope)
        now = (ticked, total, documents.ready, self.empty, documents.tags)
        if now == self._told:
            return
        self._told = now
        self._scope.setVisible(total > 1)
        self.all_button.setVisible(bool(scope))
        if scope:
            self.scope_label.setText(
                trn("Asking {number} of {n}", "Asking {number} of {n}", total, number=grouped(len(scope)))
            )
        else:
            self.scope_label.setText(tr("Tick documents to ask only those"))
        self.scope_changed.emit()

    def _tick(self, documents: list[Document]) -> None:
        ticked = {document.id for document in self.scope}
        usable = [
            document for document in documents if document.state.is_usable or document.state.is_unfinished
        ]
        on = any(document.id not in ticked for document in usable)
        self._indexing.documents.tick((document.id for document in usable), on)

    def _ask_only(self, documents: Sequence[Document]) -> None:
        self.tick_only([document.id for document in documents])

    def _ask_all(self) -> None:
        self.tick_only(())

    def _open_menu(self, position: QPoint) -> None:
        selected = self.list.selected
        if not selected:
            return
        if not self.list.visualRect(self.list.currentIndex()).contains(position):
            position = self.list.visualRect(self.list.currentIndex()).center()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self.context_actions(selected):
            action.setParent(menu)
            menu.addAction(action)
        if kept := [document for document in selected if is_kept(document)]:
            menu.insertMenu(menu.actions()[-1], TagMenu(self._indexing, kept, menu, self.window()))
        menu.popup(self.list.viewport().mapToGlobal(position))
