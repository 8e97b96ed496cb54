"""The middle of the window: one document, its header, and the way back to where one was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.documents import Box, Document
from app.core.events import DocumentChanged, DocumentRemoved
from app.engine.protocol import Failed, PageInfo, PageLabels, Pages, PageSizes
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme.translation import grouped, tr
from app.ui.viewer.page_layout import Spot, spot_below
from app.ui.viewer.page_view import PageView
from app.ui.viewer.places import History, Place, Tab, follows
from app.ui.viewer.reading import ReadingTools
from app.ui.viewer.viewer_header import ViewerHeader
from app.ui.viewer.viewer_placeholder import ViewerPlaceholder
from app.ui.widgets.shortcuts import bind

_PATIENCE_MS = 250
"""An opening quicker than this shows no "Opening…", which would only flicker."""
_ACTUAL_SIZE = 96 / 72
"""Logical pixels a point at 100 %."""


@dataclass(frozen=True, slots=True)
class _Goal:
    """What to show once the document is open: marked words, or else a spot."""

    spot: Spot
    reveal: tuple[int, tuple[Box, ...]] | None = None
    marks: tuple[int, tuple[Box, ...]] | None = None
    turn: int | None = None
    """Degrees that pages are turned by; None as they were."""


class PageViewer(QWidget):
    """Shows a document's pages and, on demand, the very words of a citation.

    Signals: `page_changed(int)`; `opened(object)` with another Document than was shown before, also by
    a citation or by going back; `closed()` when it is gone; `locate_requested(object)`,
    `password_needed(object)` and `reread_asked(object)`, each with the Document whose file is not where it
    was, is locked (after either is settled, call `reload`), or has changed since it was read;
    `pages_asked(object)` to see how well the Document's pages could be read.
    """

    page_changed = Signal(int)
    opened = Signal(object)
    closed = Signal()
    locate_requested = Signal(object)
    password_needed = Signal(object)
    reread_asked = Signal(object)
    pages_asked = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._document: Document | None = None
        self._page_count = 0
        self._goal: _Goal | None = None
        self._opening = 0
        self._failed = False
        self._labels: dict[int, str] = {}
        self._printed: tuple[str, ...] = ()
        """What is printed on each page as its number, where that is another."""
        self._cited: tuple[int, tuple[Box, ...], str] = (0, (), "")
        """The words last cited, and what their place is called."""
        self._history = History()

        self._view = PageView(bridge)
        self._view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pages are as they are
        self.placeholder = ViewerPlaceholder()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.placeholder)
        self.reading = ReadingTools(bridge, self._view, self)
        self._stack.addWidget(self.reading)
        self.header = ViewerHeader()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._stack, 1)

        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_opening)
        self._connect()
        bridge.broadcast.connect(self._hear)
        self._update_header()
        self._show_empty()

    def _connect(self) -> None:
        view, header, pane = self._view, self.header, self.placeholder
        view.page_changed.connect(self._page_turned)
        view.zoom_changed.connect(lambda zoom: header.show_zoom(zoom / _ACTUAL_SIZE))
        view.failed.connect(self._show_failure)
        pane.password_asked.connect(lambda: self.password_needed.emit(self._document))
        pane.locate_asked.connect(lambda: self.locate_requested.emit(self._document))
        pane.again_asked.connect(self.reload)
        pane.reread_asked.connect(lambda: self.reread_asked.emit(self._document))
        header.reread_button.clicked.connect(pane.reread_asked)
        header.back_button.clicked.connect(self.back)
        header.forward_button.clicked.connect(self.forward)
        header.find_button.clicked.connect(self.reading.open_search)
        header.outline_button.clicked.connect(self.reading.toggle_outline)
        header.comments_button.clicked.connect(self.reading.toggle_comments)
        self.reading.comments.changed.connect(
            lambda: header.show_comments(len(self.reading.comments.comments))
        )
        header.pages_button.clicked.connect(self._ask_for_pages)
        header.zoom_out_button.clicked.connect(view.zoom_out)
        header.zoom_in_button.clicked.connect(view.zoom_in)
        header.fit_button.clicked.connect(view.fit_width)
        header.page_entered.connect(self._go_to_page)
        header.page_left.connect(self._leave_page_box)
        for name, act in (
            ("back", self.back),
            ("forward", self.forward),
            ("go-to-page", header.edit_page),
            ("zoom-in", view.zoom_in),
            ("zoom-out", view.zoom_out),
            ("fit-width", view.fit_width),
            ("fit-page", view.fit_page),
            ("actual-size", self.actual_size),
            ("turn-right", self.turn_right),
            ("turn-left", self.turn_left),
        ):
            shortcut = QShortcut(self)
            shortcut.activated.connect(act)
            bind(shortcut, name)

    # --- documents and places

    def take_focus(self) -> None:
        """Puts the keyboard on the pages, if there are any to see."""
        if self._view.isVisible():
            self._view.setFocus()

    @property
    def document(self) -> Document | None:
        """The document shown, opening or failing to open."""
        return self._document

    def shows(self, document: str) -> bool:
        """Whether it is this document, by its id, that is shown, opening or failing to open."""
        return self._document is not None and self._document.id == document

    @property
    def current_page(self) -> int:
        """The page being read, from 1."""
        return self._goal.spot.page if self._goal is not None else self._view.page

    @property
    def highlighted(self) -> tuple[int, tuple[Box, ...]] | None:
        """The page and the boxes of the marked words."""
        return (self._goal.reveal or self._goal.marks) if self._goal is not None else self._view.marks

    @property
    def view(self) -> PageView:
        """The scrolling column of pages."""
        return self._view

    def open(self, document: Document, page: int = 1) -> None:
        """Shows a document from the top of a page; the place left can be returned to."""
        self._leave(document)
        self._go(document, _Goal(Spot(page, 0, 0)))

    def show_citation(self, document: Document, page: int, boxes: Sequence[Box], label: str = "") -> None:
        """Shows a page with the words in `boxes` marked and in view. `label` is what their place is called
        where that is not the page's number.
        """
        marks = (page, tuple(boxes))
        self._cited = (*marks, label)
        if self.highlighted != marks or not self.shows(document.id):
            self._leave(document)
        self._go(document, _Goal(Spot(page, 0, 0), reveal=marks))

    def jump(self, page: int, y: float = 0.0) -> None:
        """Goes to a place of the document shown, `y` points from the top of a page, whichever way that is
        turned now; the place left can be returned to.
        """
        if self._document is None or not self._page_count:
            return
        self._leave(self._document)
        view, page = self._view, min(max(page, 1), self._page_count)
        room = view.viewport().width() / view.zoom, view.viewport().height() / view.zoom
        turn = view.images.turn if y else 0  # of a page as a whole, its top as it stands now
        view.go_to(spot_below(Spot(page, view.spot.x, y), turn, view.size_of(page), room))
        self._update_header()

    def close_document(self) -> None:
        """Shows no document; places in it are forgotten."""
        if self._document is None:
            return
        gone = self._document.id
        self._history.forget(gone)
        self.put_down()
        self._view.images.forget(gone)
        self.closed.emit()

    def put_down(self) -> None:
        """Shows no document; places in it stay."""
        self._bridge.cancel(self._opening)
        self._opening = 0
        self._document, self._goal = None, None
        self.reading.show_document(None)
        self._patience.stop()
        self._view.clear()
        self._show_empty()

    @property
    def tab(self) -> Tab:
        """What is shown, and the way to it, to come back to."""
        return Tab(self._here(), self._history)

    def take_up(self, tab: Tab) -> None:
        """Shows what another tab shows, as it was left."""
        self._history = tab.history
        place = tab.place
        if place is None:
            self.put_down()
        else:
            self._go(place.document, _Goal(place.spot, marks=place.marks, turn=place.turn))

    def reload(self) -> None:
        """Reads the document again, as after its file was found or its password given."""
        if self._document is None:
            return
        goal = self._goal or _Goal(self._view.spot, marks=self._view.marks)
        self._bridge.cancel(self._opening)
        self._opening = 0
        self._view.images.forget(self._document.id)
        self._view.clear()
        self._page_count = 0
        self._go(self._document, goal)

    def can_go_back(self) -> bool:
        """Whether there is a place to return to."""
        return self._history.has_before

    def back(self) -> None:
        """Returns to the place before the last jump."""
        self._return(self._history.go_back(self._here()))

    def forward(self) -> None:
        """Undoes `back`."""
        self._return(self._history.go_forward(self._here()))

    def _return(self, place: Place | None) -> None:
        if place is not None:
            turn = None if self.shows(place.document.id) else place.turn
            self._go(place.document, _Goal(place.spot, marks=place.marks, turn=turn))

    def _here(self) -> Place | None:
        if self._document is None:
            return None
        goal = self._goal
        if goal is not None:
            return Place(self._document, goal.spot, goal.reveal or goal.marks, goal.turn or 0)
        return Place(self._document, self._view.spot, self._view.marks, self._view.images.turn)

    def _leave(self, document: Document) -> None:
        """Remembers this place before a jump elsewhere."""
        here = self._here()
        if here is None or (here.document.id == document.id and self._goal is not None):
            return
        self._history.leave(here)

    def _go(self, document: Document, goal: _Goal) -> None:
        same = self.shows(document.id)
        self._document = document
        if same and self._page_count:
            self._goal = None
            self._reach(goal)
        elif same and self._opening:
            self._goal = goal
        else:
            self._goal = goal
            self._load(document)
            if not same:
                self.opened.emit(document)
        self._update_header()

    def _load(self, document: Document) -> None:
        self._bridge.cancel(self._opening)
        self._page_count = 0
        self._labels, self._printed = {}, ()
        self._failed = False
        self._view.clear()
        self._stack.setCurrentWidget(self.reading)
        self._patience.start()

        def done(sizes: tuple[tuple[float, float], ...]) -> None:
            if self._opening != number:
                return
            self._opening = 0
            if sizes:
                self._opened(document, sizes)
            else:
                self._show_failure(Failed("Damaged", tr("This document has no pages.")))

        def failed(failure: Failed) -> None:
            if self._opening == number:
                self._opening = 0
                self._show_failure(failure)

        number = self._opening = self._bridge.request(
            PageSizes(document.id), owner=self, on_done=done, on_failed=failed
        )

    def _opened(self, document: Document, sizes: tuple[tuple[float, float], ...]) -> None:
        self._patience.stop()
        self._page_count = len(sizes)
        self._stack.setCurrentWidget(self.reading)
        goal, self._goal = self._goal, None
        self._view.show_pages(document.id, sizes, goal.turn if goal is not None else None)
        self.reading.show_document(document)
        if goal is not None:
            self._reach(goal)
        self._update_header()
        self._bridge.request(
            Pages(document.id),
            owner=self,
            on_done=lambda pages: self._name_pages(document, pages),
            on_failed=lambda failure: None,  # pages have their numbers
        )
        self._bridge.request(
            PageLabels(document.id),
            owner=self,
            on_done=lambda labels: self._take_printed(document, labels),
            on_failed=lambda failure: None,
        )

    def _take_printed(self, document: Document, labels: tuple[str, ...]) -> None:
        if self.shows(document.id):
            self._printed = labels
            self._page_turned(self.current_page)

    def _name_pages(self, document: Document, pages: tuple[PageInfo, ...]) -> None:
        if self.shows(document.id):
            self._labels = {page.number: page.label for page in pages if page.label}
            self._page_turned(self.current_page)

    def _reach(self, goal: _Goal) -> None:
        if goal.turn is not None:
            self._view.turn(goal.turn - self._view.images.turn)
        if goal.reveal is not None:
            self._view.reveal(*goal.reveal)
        elif goal.spot == Spot(goal.spot.page, 0, 0):
            self._view.mark(0, ())
            self._view.go_to_page(goal.spot.page)
        else:
            self._view.mark(*(goal.marks or (0, ())))
            self._view.go_to(goal.spot)
        self._page_turned(self._view.page)

    def _hear(self, event: object) -> None:
        if isinstance(event, DocumentRemoved):
            self._history.forget(event.document)
            if self.shows(event.document):
                self.close_document()
            self._update_header()
        elif (
            isinstance(event, DocumentChanged)
            and self._document is not None
            and event.document.id == self._document.id
        ):
            found_again = self._failed and event.document.paths != self._document.paths
            self._document = event.document
            self._update_header()
            if found_again:
                self.reload()
        elif isinstance(event, DocumentChanged):
            self._follow(event.document)

    def _follow(self, document: Document) -> None:
        """Shows what the file of the document shown holds by now, at the same place; what was marked there
        need not be there any more.
        """
        if self._document is not None and follows(document, self._document):
            spot = self._goal.spot if self._goal is not None else self._view.spot
            self._go(document, _Goal(spot))

    # --- states

    def _show_empty(self) -> None:
        self._page_count = 0
        self.placeholder.show_empty()
        self._stack.setCurrentWidget(self.placeholder)
        self._update_header()

    def _show_opening(self) -> None:
        if self._document is not None:
            self.placeholder.show_opening(self._document)
            self._stack.setCurrentWidget(self.placeholder)

    def _show_failure(self, failure: Failed) -> None:
        document = self._document
        if document is None:
            return
        self._patience.stop()
        if self._goal is None:
            self._goal = _Goal(self._view.spot, marks=self._view.marks)
        self._page_count = 0
        self._failed = True
        self._view.clear()
        self.placeholder.show_failure(document, failure)
        self._stack.setCurrentWidget(self.placeholder)
        self._update_header()

    # --- zoom and pages

    def actual_size(self) -> None:
        """Shows pages as large as they are on paper."""
        self._view.set_zoom(_ACTUAL_SIZE)

    def turn_right(self) -> None:
        """Turns the pages clockwise by a quarter."""
        self._view.turn(90)

    def turn_left(self) -> None:
        """Turns the pages the other way by a quarter."""
        self._view.turn(-90)

    def _go_to_page(self, typed: str) -> None:
        """Goes to a page by its number, or by what is printed on it as such."""
        page = _find_page(typed, self._printed)
        if self._document is None or page is None:
            self.header.edit_page()
            return
        self._leave(self._document)
        self._view.go_to_page(min(max(page, 1), self._page_count))
        self._view.setFocus()
        self._update_header()

    def _leave_page_box(self) -> None:
        self.header.page_box.setText(str(self._view.page))
        self._view.setFocus()

    def _page_turned(self, page: int) -> None:
        label = self._label(page)
        self.header.show_page(page, label)
        if self._document is not None:
            self._view.setAccessibleName(
                tr(
                    "Page {page} of {total} of {title}",
                    page=f"{page} ({label})" if label else page,
                    total=self._page_count,
                    title=self._document.title,
                )
            )
        self.page_changed.emit(page)

    def page_name(self, page: int) -> str:
        """What people call a page: "page 7", "Slide 3"."""
        return self._labels.get(page) or tr("page {page}", page=grouped(page))

    def is_labelled(self, page: int) -> bool:
        """Whether a page has a name of its own in place of its number."""
        return bool(self._labels.get(page))

    def _label(self, page: int) -> str:
        """What a page is called; where it shows cited words, what their place is called."""
        cited, boxes, label = self._cited
        if label and cited == page and self.highlighted == (cited, boxes):
            return label
        printed = self._printed[page - 1] if 0 < page <= len(self._printed) else ""
        return self._labels.get(page) or (tr("printed {printed}", printed=printed) if printed else "")

    # --- header

    def _ask_for_pages(self) -> None:
        if self._document is not None:
            self.pages_asked.emit(self._document)

    def _update_header(self) -> None:
        header = self.header
        for button, can in (
            (header.back_button, self._history.has_before),
            (header.forward_button, self._history.has_after),
        ):
            if not can and button.hasFocus():
                self._view.setFocus()  # Qt would hand it to whatever comes next
            button.setEnabled(can)
        header.show_document(self._document, self._page_count)


def _find_page(typed: str, printed: Sequence[str]) -> int | None:
    """The page that is meant: "7" by its number, "iv" by what is printed on it."""
    typed = typed.strip()
    if typed.isdecimal():
        return int(typed)
    folded = [label.casefold() for label in printed]
    return folded.index(typed.casefold()) + 1 if typed and typed.casefold() in folded else None
