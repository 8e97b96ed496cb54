"""The pages of a document with what helps to read them: selecting, finding, links, outline, citations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QToolTip, QVBoxLayout, QWidget

from app.core.documents import Document
from app.core.reading import Comment, Match, WordPlace
from app.core.shortening import shorten
from app.engine.protocol import CopyText
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.notes import KeptNotes
from app.ui.theme import theme
from app.ui.theme.translation import grouped, tr
from app.ui.theme.wording import literal, quote_with_place
from app.ui.viewer.citation_tour import CitationTour
from app.ui.viewer.comment_list import CommentList
from app.ui.viewer.find_bar import FindBar
from app.ui.viewer.mark_bar import MarkBar
from app.ui.viewer.note_marks import NoteMarks
from app.ui.viewer.outline_panel import OutlinePanel
from app.ui.viewer.page_comments import PageComments
from app.ui.viewer.page_links import LinkFollower, target
from app.ui.viewer.page_texts import PageTexts
from app.ui.viewer.page_view import PageView
from app.ui.viewer.spoken_pages import SpokenPages
from app.ui.viewer.text_selection import TextSelection
from app.ui.viewer.thumbnails import ThumbnailList
from app.ui.widgets.announcing import announce
from app.ui.widgets.focus_ring import FocusRing
from app.ui.widgets.menu_entries import add_entry
from app.ui.widgets.shortcuts import bind

if TYPE_CHECKING:
    from app.ui.viewer.page_viewer import PageViewer

_LINKS = 12
"""Links of the pages in view that the menu names."""
_LONGEST = 60
_SOUGHT = 100
"""Characters of a selection that are put into the search."""


class ReadingTools(QWidget):
    """Holds the view of a viewer's pages, the search bar above and the outline beside it.

    Signals: `ask_asked(str)` and `similar_asked(str)` with selected text; `link_asked(str)` with an address
    outside; `copied(str)` with what is now in the clipboard.
    """

    ask_asked = Signal(str)
    similar_asked = Signal(str)
    link_asked = Signal(str)
    copied = Signal(str)

    def __init__(self, bridge: EngineBridge, view: PageView, viewer: PageViewer) -> None:
        super().__init__()
        self._bridge, self._view, self._viewer = bridge, view, viewer
        self._document: Document | None = None
        self._sought_from: tuple[WordPlace | None, WordPlace | None] | None = None
        """What was selected when the search was opened."""
        self.texts = PageTexts(bridge, view)
        self.selection = TextSelection(view, self.texts)
        self.spoken = SpokenPages(view, self.texts, self.selection)
        self.links = LinkFollower(view, self.texts)
        self.comments = PageComments(bridge, view)
        self.comment_list = CommentList(self.comments)
        self.find_bar = FindBar(bridge, view)
        self.outline = OutlinePanel(bridge)
        self.thumbnails = ThumbnailList(bridge, view)
        self.tour = CitationTour(view, self.texts)
        self.kept_notes = KeptNotes(bridge, self)
        self.notes = NoteMarks(view, self.kept_notes)
        view.adopt_bar(MarkBar(view))
        FocusRing(view)
        split = QSplitter(childrenCollapsible=False)
        split.setHandleWidth(1)
        for widget in (self.outline, self.thumbnails, self.comment_list, view):
            split.addWidget(widget)
        split.setStretchFactor(3, 1)
        split.setSizes([210, 150, 240, 600])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(split, 1)
        self._connect()

    def _connect(self) -> None:
        view, viewer = self._view, self._viewer
        self.selection.is_link = lambda point: self.links.at(point) is not None
        self.selection.clicked.connect(self.links.follow_at)
        self.selection.copy_asked.connect(self.copy)
        self.links.page_wanted.connect(viewer.jump)
        self.links.address_wanted.connect(self.link_asked)
        self.outline.chosen.connect(viewer.jump)
        self.thumbnails.chosen.connect(viewer.jump)
        self.comment_list.chosen.connect(self._show_comment)
        self.kept_notes.made.connect(lambda _: self.selection.clear())
        self.find_bar.opened.connect(self._keep_selection)
        self.find_bar.left.connect(self._leave_search)
        viewer.page_changed.connect(self.outline.show_page)
        viewer.page_changed.connect(self.thumbnails.show_page)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        for name, act in (
            ("find", self.open_search),
            ("next-place", self.find_bar.next),
            ("previous-place", self.find_bar.previous),
            ("outline", self.toggle_outline),
            ("page-pictures", self.toggle_thumbnails),
            ("comments", self.toggle_comments),
            ("next-citation", self.tour.next),
            ("previous-citation", self.tour.previous),
            ("highlight", self.highlight),
            ("note", self.write_note),
        ):
            shortcut = QShortcut(viewer)
            shortcut.activated.connect(act)
            bind(shortcut, name)

    def show_document(self, document: Document | None) -> None:
        """Reads another document, or the same anew; None for none."""
        self._document = document
        identity = document.id if document is not None else ""
        self.selection.clear()
        self.texts.show(identity)
        self.find_bar.show_document(identity)
        self.outline.show_document(identity)
        self.thumbnails.show_document(identity)
        self.tour.show_document(identity)
        self.notes.show_document(identity)
        self.comments.show_document(identity)

    # --- searching and going about

    def open_search(self) -> None:
        """Opens the search in the document, for what is selected if that is short."""
        if self._viewer.document is None:
            return
        chosen = self.selection.range
        if chosen is None or chosen[0].page != chosen[1].page:
            self.find_bar.open()
            return
        words = self.texts.words(chosen[0].page) or ()
        text = " ".join(word.text for word in words[chosen[0].word : chosen[1].word + 1])
        self.find_bar.open(text if len(text) <= _SOUGHT else "")

    def _keep_selection(self) -> None:
        self._sought_from = self.selection.ends

    def _leave_search(self, found: Match | None) -> None:
        """Goes on with the place that was looked at last: it is selected, and can be copied or widened,
        unless something was selected since the search was opened.
        """
        if found is not None and self.selection.ends in (None, self._sought_from):
            self.selection.select_at(found.page, found.boxes)
        self._view.setFocus()

    def toggle_outline(self) -> None:
        """Shows the outline, or hides it."""
        if self.outline.isVisible():
            self.outline.hide()
            self._view.setFocus()
        elif self._viewer.document is not None:
            self.outline.show()
            self.outline.show_page(self._view.page)
            self.outline.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_thumbnails(self) -> None:
        """Shows small pictures of all pages, or hides them."""
        if self.thumbnails.isVisible():
            self.thumbnails.hide()
            self._view.setFocus()
        elif self._viewer.document is not None:
            self.thumbnails.show()
            self.thumbnails.show_page(self._view.page)
            self.thumbnails.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_comments(self) -> None:
        """Shows what readers wrote on the file, or hides it."""
        if self.comment_list.isVisible():
            self.comment_list.hide()
            self._view.setFocus()
        elif self.comments.comments:
            self.comment_list.show()
            self.comment_list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_comment(self, comment: Comment) -> None:
        if self._document is not None:
            self._viewer.show_citation(self._document, comment.page, comment.boxes)

    # --- what is selected

    def copy(self) -> None:
        """Copies what is selected."""
        self._with_text(self._put)

    def copy_cited(self) -> None:
        """Copies what is selected as a quote, with the place it stands at."""
        if self._choose():
            where = self._name_pages([place.page for place in self.selection.range or ()])
            self._with_text(lambda text: self._put(quote_with_place(text, where)))

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)

    def _name_pages(self, pages: Sequence[int]) -> str:
        """The title, and the first and the last of `pages`, none for all."""
        title = self._document.title if self._document is not None else ""
        if not pages:
            return title
        first, last = (self._viewer.page_name(page) for page in (pages[0], pages[-1]))
        if first == last:
            return tr("{title}, {place}", title=title, place=first)
        if any(self._viewer.is_labelled(page) for page in pages):
            return tr("{title}, {first} – {last}", title=title, first=first, last=last)
        first, last = grouped(pages[0]), grouped(pages[-1])
        return tr("{title}, pages {first}–{last}", title=title, first=first, last=last)

    def _with_text(self, do: Callable[[str], object]) -> None:
        """Has `do` given the selected text, which the engine puts together."""
        if (chosen := self.selection.ends) is not None and self._document is not None:
            self._bridge.request(CopyText(self._document.id, *chosen), owner=self, on_done=do)

    def highlight(self) -> None:
        """Highlights what is selected, or else what is cited, in the colour used last."""
        if self._choose() and (chosen := self.selection.ends) is not None:
            self.notes.highlight(chosen)

    def write_note(self) -> None:
        """Has a note written on what is selected, or else on what is cited."""
        if self._choose():
            self.notes.ask_for_note(self.selection.ends)

    def _choose(self) -> bool:
        """Selects the cited words in view where nothing is selected, once they are known; says how words are
        selected where there are none, and tells whether any are.
        """
        view = self._view
        marks, area = view.marks, view.marked_area()
        if self.selection.is_empty and marks and area and area.intersects(view.viewport().rect()):
            if self.texts.words(marks[0]) is None:
                self.texts.want(marks[0])
                return False
            self.selection.select_at(*marks)
        if self.selection.is_empty and self._document is not None:
            says = tr("Select words on the page first, with the mouse or with Shift and the arrow keys.")
            QToolTip.showText(view.mapToGlobal(QPoint(0, 0)), says, view)
            announce(view, says)
        return not self.selection.is_empty

    # --- the menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent) and self._document is not None:
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            if by_mouse is (watched is self._view.viewport()):
                point = event.pos() if by_mouse else self._view.viewport().rect().center()
                self._open_menu(point, by_mouse)
                return True
        return False

    def _open_menu(self, point: QPoint, by_mouse: bool) -> None:
        menu = self.make_menu(QPointF(point) if by_mouse else None)
        menu.popup(self._view.viewport().mapToGlobal(point))

    def _select_at(self, point: QPointF) -> None:
        """Selects the cited words at a point, all of them, or else the word."""
        marks, area = self._view.marks, self._view.marked_area()
        if marks is not None and area is not None and area.contains(point):
            self.selection.select_at(*marks)
        if self.selection.is_empty:
            self.selection.select_word(point)

    def make_menu(self, point: QPointF | None = None) -> QMenu:
        """What can be done with what is selected, or with the page at a point of the viewport."""
        note = self.notes.at(point) if point is not None and self.selection.is_empty else None
        if point is not None and self.selection.is_empty and note is None:
            self._select_at(point)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        some = note is not None or not self.selection.is_empty
        take = self._with_text if note is None else partial(_give, note.quote)
        places = note.places if note is not None else self.selection.range or ()
        where = self._name_pages([place.page for place in places])

        def cite(text: str) -> None:
            self._put(quote_with_place(text, where))

        link = self.links.at(point) if point is not None else None
        if link is not None:
            add_entry(menu, literal(target(link)), lambda: self.links.follow(link), icon="link")
            menu.addSeparator()
        self.notes.fill_menu(menu, note, self.selection.ends)
        for icon, text, do, told, key in (
            ("copy", tr("&Copy"), self._put, "", "Ctrl+C" if note is None else ""),
            ("quotes", tr("Copy with c&itation"), cite, "copy-with-citation", ""),
            ("chat-circle-text", tr("&Ask about this"), self.ask_asked.emit, "", ""),
            ("magnifying-glass", tr("Find &similar"), self.similar_asked.emit, "", ""),
        ):
            entry = add_entry(menu, text, partial(take, do), icon=icon, told=told, key=key)
            entry.setEnabled(some)
        menu.addSeparator()
        add_entry(menu, tr("Select &all"), self.selection.select_all, key="Ctrl+A")
        add_entry(menu, tr("&Find in this document…"), self.open_search, told="find")
        if in_view := self.links.in_view():
            links = menu.addMenu(theme.icon("link", "text_muted"), tr("&Links on this page"))
            for each in in_view[:_LINKS]:
                text = literal(shorten(target(each), _LONGEST))
                add_entry(links, text, partial(self.links.follow, each))
        return menu


def _give(text: str, do: Callable[[str], object]) -> None:
    do(text)
