"""The middle of the window: one document, its header, and the way back to where one was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.documents import Box, Document
from app.core.events import DocumentChanged, DocumentRemoved
from app.engine.protocol import Failed, PageInfo, Pages, PageSizes
from app.ui.services.document_model import trouble
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.viewer.find_bar import FIND_KEYS
from app.ui.viewer.outline_panel import OUTLINE_KEYS
from app.ui.viewer.page_box import PageBox
from app.ui.viewer.page_layout import Spot
from app.ui.viewer.page_view import PageView
from app.ui.viewer.reading import ReadingTools
from app.ui.viewer.viewer_header import ViewerHeader
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.placeholder import Placeholder

_PATIENCE_MS = 250
"""An opening quicker than this shows no "Opening…", which would only flicker."""
_HISTORY = 100
_ABOVE = 12
"""Points of a page that are shown above the place jumped to."""
_ACTUAL_SIZE = 96 / 72
"""Logical pixels a point at 100 %."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Somewhere to come back to."""

    document: Document
    spot: Spot
    marks: tuple[int, tuple[Box, ...]] | None


@dataclass(frozen=True, slots=True)
class _Goal:
    """What to show once the document is open: marked words, or else a spot."""

    spot: Spot
    reveal: tuple[int, tuple[Box, ...]] | None = None
    marks: tuple[int, tuple[Box, ...]] | None = None


class PageViewer(QWidget):
    """Shows a document's pages and, on demand, the very words of a citation.

    Signals: `page_changed(int)`; `opened(object)` with another Document than was shown before, also by
    a citation or by going back; `closed()` when none is shown any more; `locate_requested(object)` and
    `password_needed(object)`, each with the Document whose file is not where it was, or is locked (after
    either is settled, call `reload`); `pages_asked(object)` to see how well the Document's pages could be
    read.
    """

    page_changed = Signal(int)
    opened = Signal(object)
    closed = Signal()
    locate_requested = Signal(object)
    password_needed = Signal(object)
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
        self._cited: tuple[int, tuple[Box, ...], str] = (0, (), "")
        """The words last cited, and what their place is called."""
        self._back: list[_Place] = []
        self._forward: list[_Place] = []

        self._view = PageView(bridge)
        self._placeholder = Placeholder()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._placeholder)
        self.reading = ReadingTools(bridge, self._view, self)
        self._stack.addWidget(self.reading)
        self._header = self._make_header()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)

        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_opening)
        self._view.page_changed.connect(self._page_turned)
        self._view.zoom_changed.connect(self._zoom_changed)
        self._view.failed.connect(self._show_failure)
        bridge.broadcast.connect(self._hear)
        for keys, act in (
            ("Alt+Left", self.back),
            ("Alt+Right", self.forward),
            ("Ctrl+G", self.edit_page),
            ("Ctrl++", self.zoom_in),
            ("Ctrl+=", self.zoom_in),
            ("Ctrl+-", self.zoom_out),
            ("Ctrl+0", self.fit_width),
            ("Ctrl+9", self.fit_page),
            ("Ctrl+8", self.actual_size),
            ("Ctrl+R", self.turn_right),
            ("Ctrl+Shift+R", self.turn_left),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self._update_header()
        self._show_empty()

    # --- documents and places

    def take_focus(self) -> None:
        """Puts the keyboard on the pages, if there are any to see."""
        if self._view.isVisible():
            self._view.setFocus()

    @property
    def document(self) -> Document | None:
        """The document shown, opening or failing to open."""
        return self._document

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
        if self.highlighted != marks or self._document is None or self._document.id != document.id:
            self._leave(document)
        self._go(document, _Goal(Spot(page, 0, 0), reveal=marks))

    def jump(self, page: int, y: float = 0.0) -> None:
        """Goes to a place of the document shown, `y` points from the top of a page; the place left can be
        returned to.
        """
        if self._document is None or not self._page_count:
            return
        self._leave(self._document)
        self._view.go_to(Spot(page, self._view.spot.x, y - _ABOVE))
        self._update_header()

    def close_document(self) -> None:
        """Shows no document; places in it are forgotten."""
        if self._document is None:
            return
        gone = self._document.id
        self._back = [place for place in self._back if place.document.id != gone]
        self._forward = [place for place in self._forward if place.document.id != gone]
        self._bridge.cancel(self._opening)
        self._opening = 0
        self._document, self._goal = None, None
        self.reading.show_document(None)
        self._patience.stop()
        self._view.clear()
        self._view.images.forget(gone)
        self._show_empty()
        self.closed.emit()

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
        return bool(self._back)

    def back(self) -> None:
        """Returns to the place before the last jump."""
        self._return(self._back, self._forward)

    def forward(self) -> None:
        """Undoes `back`."""
        self._return(self._forward, self._back)

    def _return(self, taken: list[_Place], left: list[_Place]) -> None:
        if not taken:
            return
        place = taken.pop()
        if (here := self._here()) is not None:
            left.append(here)
        self._go(place.document, _Goal(place.spot, marks=place.marks))

    def _here(self) -> _Place | None:
        if self._document is None:
            return None
        if self._goal is not None:
            return _Place(self._document, self._goal.spot, self._goal.reveal or self._goal.marks)
        return _Place(self._document, self._view.spot, self._view.marks)

    def _leave(self, document: Document) -> None:
        """Remembers this place before a jump elsewhere."""
        here = self._here()
        if here is None or (here.document.id == document.id and self._goal is not None):
            return
        self._back = [*self._back, here][-_HISTORY:]
        self._forward.clear()

    def _go(self, document: Document, goal: _Goal) -> None:
        same = self._document is not None and self._document.id == document.id
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
        self._labels = {}
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
                self._show_failure(Failed("Damaged", "This document has no pages."))

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
        self._view.show_pages(document.id, sizes)
        self.reading.show_document(document)
        goal, self._goal = self._goal, None
        if goal is not None:
            self._reach(goal)
        self._update_header()
        self._bridge.request(
            Pages(document.id),
            owner=self,
            on_done=lambda pages: self._name_pages(document, pages),
            on_failed=lambda failure: None,  # pages have their numbers
        )

    def _name_pages(self, document: Document, pages: tuple[PageInfo, ...]) -> None:
        if self._document is not None and self._document.id == document.id:
            self._labels = {page.number: page.label for page in pages if page.label}
            self._page_turned(self.current_page)

    def _reach(self, goal: _Goal) -> None:
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
            self._back = [place for place in self._back if place.document.id != event.document]
            self._forward = [place for place in self._forward if place.document.id != event.document]
            if self._document is not None and self._document.id == event.document:
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

    # --- states

    def _show_empty(self) -> None:
        self._page_count = 0
        self._placeholder.say(
            "book-open",
            "No document open",
            "Choose a document on the left, or click a citation in an answer "
            "to see the very words on their page.",
        )
        self._stack.setCurrentWidget(self._placeholder)
        self._update_header()

    def _show_opening(self) -> None:
        if self._document is not None:
            self._placeholder.say("hourglass-medium", "Opening…", self._document.title)
            self._stack.setCurrentWidget(self._placeholder)

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
        pane = self._placeholder
        if failure.kind == "NeedsPassword":
            pane.say("lock-key", "This document is locked", failure.message)
            pane.add_button("Enter password…").clicked.connect(lambda: self.password_needed.emit(document))
        elif failure.kind == "NotReadable":
            pane.say("file-x", "The file is not where it was", f"{failure.message}\n\n{document.path}")
            pane.add_button("Locate…").clicked.connect(lambda: self.locate_requested.emit(document))
            pane.add_button("Try again").clicked.connect(self.reload)
        else:
            pane.say("warning-circle", "This document cannot be shown", failure.message)
            pane.add_button("Try again").clicked.connect(self.reload)
        self._stack.setCurrentWidget(pane)
        self._update_header()

    # --- zoom and pages

    @property
    def zoom(self) -> float:
        """Logical pixels a point."""
        return self._view.zoom

    def set_zoom(self, zoom: float) -> None:
        """Zooms to so many logical pixels a point."""
        self._view.set_zoom(zoom)

    def zoom_in(self) -> None:
        """One step closer."""
        self._view.zoom_in()

    def zoom_out(self) -> None:
        """One step away."""
        self._view.zoom_out()

    def fit_width(self) -> None:
        """Makes pages as wide as the pane, also when it changes size."""
        self._view.fit_width()

    def fit_page(self) -> None:
        """Makes pages as large as the pane shows whole, also when it changes size."""
        self._view.fit_page()

    def actual_size(self) -> None:
        """Shows pages as large as they are on paper."""
        self._view.set_zoom(_ACTUAL_SIZE)

    def turn_right(self) -> None:
        """Turns the pages clockwise by a quarter."""
        self._view.turn(90)

    def turn_left(self) -> None:
        """Turns the pages the other way by a quarter."""
        self._view.turn(-90)

    def edit_page(self) -> None:
        """Puts the keyboard where a page's number is typed."""
        self._page_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._page_box.selectAll()

    def _page_entered(self) -> None:
        if self._document is None or not self._page_box.text():
            return
        page = min(max(int(self._page_box.text()), 1), self._page_count)
        self._leave(self._document)
        self._view.go_to_page(page)
        self._view.setFocus()
        self._update_header()

    def _page_turned(self, page: int) -> None:
        self._page_box.setText(str(page))
        label = self._label(page)
        self._label_shown.setText(label)
        self._header.place()
        if self._document is not None:
            called = f" ({label})" if label else ""
            self._view.setAccessibleName(
                f"Page {page}{called} of {self._page_count} of {self._document.title}"
            )
        self.page_changed.emit(page)

    def page_name(self, page: int) -> str:
        """What people call a page: "page 7", "Slide 3"."""
        return self._labels.get(page) or f"page {page:,}"

    def _label(self, page: int) -> str:
        """What a page is called; where it shows cited words, what their place is called."""
        cited, boxes, label = self._cited
        if label and cited == page and self.highlighted == (cited, boxes):
            return label
        return self._labels.get(page, "")

    # --- header

    def _make_header(self) -> ViewerHeader:
        header = ViewerHeader()

        def button(icon: str, name: str, keys: str, act: Callable[[], None]) -> IconButton:
            made = IconButton(icon, name, keys=keys)
            made.clicked.connect(act)
            return made

        self.library_button = IconButton("caret-double-right", "Show the library", colour="text_muted")
        self.chat_button = IconButton("caret-double-left", "Show the questions", colour="text_muted")
        for pane_button in (self.library_button, self.chat_button):
            pane_button.hide()
        self._back_button = button("arrow-left", "Back", "Alt+Left", self.back)
        self._forward_button = button("arrow-right", "Forward", "Alt+Right", self.forward)
        self._title = ElidedLabel()
        self._title.setProperty("kind", "heading")
        self._label_shown = ElidedLabel()
        self._label_shown.setProperty("kind", "muted")
        flag = Qt.AlignmentFlag
        self._label_shown.setAlignment(flag.AlignRight | flag.AlignAbsolute | flag.AlignVCenter)
        find = button("magnifying-glass", "Find in this document", FIND_KEYS, self.reading.open_search)
        outline = button("list-bullets", "Outline", OUTLINE_KEYS, self.reading.toggle_outline)
        self._pages_button = button("files", "Pages of this document", "", self._ask_for_pages)
        self._page_box = PageBox()
        self._page_box.returnPressed.connect(self._page_entered)
        self._page_box.left.connect(self._left_page_box)
        self._count = QLabel()
        out = button("minus", "Zoom out", "Ctrl+-", self.zoom_out)
        self._percent = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 %"))
        closer = button("plus", "Zoom in", "Ctrl++", self.zoom_in)
        fit = button("arrows-out-line-horizontal", "Fit width", "Ctrl+0", self.fit_width)
        header.lay_out(
            before=(self.library_button, self._back_button, self._forward_button),
            title=self._title,
            label=self._label_shown,
            pages=(self._page_box, self._count),
            zoom=(out, self._percent, closer),
            beside=(find, outline),
            after=(fit, self._pages_button),
            last=self.chat_button,
        )
        return header

    def _ask_for_pages(self) -> None:
        if self._document is not None:
            self.pages_asked.emit(self._document)

    def _left_page_box(self) -> None:
        self._page_box.setText(str(self._view.page))
        self._view.setFocus()

    def _zoom_changed(self, zoom: float) -> None:
        self._percent.setText(f"{zoom / _ACTUAL_SIZE:.0%}")
        self._percent.setAccessibleName(f"Zoom {self._percent.text()}")

    def _update_header(self) -> None:
        self._title.setText(self._document.title if self._document is not None else "")
        for button, places in ((self._back_button, self._back), (self._forward_button, self._forward)):
            if not places and button.hasFocus():
                self._view.setFocus()  # Qt would hand it to whatever comes next
            button.setEnabled(bool(places))
        self._count.setText(f"/ {self._page_count}")
        self._page_box.set_count(self._page_count)
        wrong = trouble(self._document) if self._document is not None else ""
        self._pages_button.setIcon(
            theme.icon("warning" if wrong else "files", "warning" if wrong else "text")
        )
        self._pages_button.setToolTip(wrong or self._pages_button.accessibleName())
        self._header.show_tools(self._page_count > 0)
