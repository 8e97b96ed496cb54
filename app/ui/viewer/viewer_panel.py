"""The middle of the window: documents in tabs, and two of them side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from app.core.documents import Box, Document
from app.ui.services.engine_bridge import EngineBridge
from app.ui.viewer.document_tabs import DocumentTabs
from app.ui.viewer.image_cache import PICTURE_BYTES
from app.ui.viewer.page_layout import Spread
from app.ui.viewer.page_viewer import PageViewer
from app.ui.viewer.places import Tab
from app.ui.viewer.tab_drag import TabDrag
from app.ui.widgets.opening import Where

_NARROWEST = 276
"""Logical pixels of one side."""


class ViewerPanel(QSplitter):
    """Shows one side with tabs, or two to compare documents. What is done by keys and menus is done on the
    `current` side, that which the keyboard or the mouse was on last.

    Signals: `document_changed(object)` with the Document that is looked at now, or None; `shown_changed()`
    when others are `shown`, on any side; `sides_changed()` when there are two sides, or no longer.
    """

    document_changed = Signal(object)
    shown_changed = Signal()
    sides_changed = Signal()

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent, childrenCollapsible=False)
        self._bridge = bridge
        self._taken: list[Callable[[PageViewer], object]] = []
        self._spread = Spread.ONE
        self._looked_at = ""
        """The id of the document on the current side."""
        self._shown: frozenset[str] = frozenset()
        self.setHandleWidth(1)
        self.left = self._make_side()
        self.right: DocumentTabs | None = None
        """Made when it is first wanted, and hidden while it is not."""
        self._side = self.left
        self._share()
        self._dragged: tuple[DocumentTabs, int] | None = None
        """The side and the tab that the mouse has taken out of its bar."""
        self.tab_drag = TabDrag(self, self._drop)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._follow_focus)

    # --- the sides

    @property
    def _made(self) -> Sequence[DocumentTabs]:
        """Those that there are, also while the right one is hidden."""
        return (self.left,) if self.right is None else (self.left, self.right)

    @property
    def sides(self) -> Sequence[DocumentTabs]:
        """Those that are shown, from left to right."""
        return self._made if self.is_split else (self.left,)

    @property
    def is_split(self) -> bool:
        """Whether two documents are shown side by side."""
        return self.right is not None and not self.right.isHidden()

    @property
    def side(self) -> DocumentTabs:
        """The current side."""
        return self._side

    @property
    def current(self) -> PageViewer:
        """The viewer of the current side."""
        return self._side.viewer

    @property
    def shown(self) -> frozenset[str]:
        """The ids of the documents in front, on all sides."""
        documents = (side.viewer.document for side in self.sides)
        return frozenset(document.id for document in documents if document is not None)

    def for_each(self, do: Callable[[PageViewer], object]) -> None:
        """Has `do` given each viewer that there is, and each that will be."""
        self._taken.append(do)
        for side in self._made:
            do(side.viewer)

    def take_focus(self) -> None:
        """Puts the keyboard on the pages that are looked at."""
        self.current.take_focus()

    def split(self) -> DocumentTabs:
        """Puts a second side beside the first, if there is none, and makes it the current one."""
        was_split = self.is_split
        if self.right is None:
            self.right = self._make_side()
            for do in self._taken:
                do(self.right.viewer)
        if not was_split:
            self.right.show()
            self.setSizes([1000, 1000])
            self._share()
            self.sides_changed.emit()
        self._turn_to(self.right)
        return self.right

    def join(self) -> None:
        """Goes back to one side; its tabs stay, and those of the other are closed."""
        if self.right is not None and self.is_split:
            self._keep(self._side)

    def toggle_split(self) -> None:
        """Shows the document that is looked at on two sides, or goes back to one."""
        document = self.current.document
        if self.is_split:
            self.join()
        elif document is not None:
            page = self.current.current_page
            self.split().viewer.open(document, page)

    def _make_side(self) -> DocumentTabs:
        side = DocumentTabs(self._bridge)
        side.setMinimumWidth(_NARROWEST)
        side.viewer.view.set_spread(self._spread)
        side.changed.connect(self._tell)
        side.emptied.connect(lambda: self._side_emptied(side))
        side.tab_taken.connect(lambda index: self._drag(side, index))
        self.addWidget(side)
        return side

    def _drag(self, side: DocumentTabs, index: int) -> None:
        self._dragged = side, index
        self.tab_drag.start()

    def _drop(self, on_right: bool) -> None:
        """Moves the tab that was dragged to the half that it was dropped on."""
        if self._dragged is not None:
            (side, index), self._dragged = self._dragged, None
            self.move_tab(side, index, on_right)

    def move_tab(self, side: DocumentTabs, index: int, on_right: bool) -> None:
        """Puts a tab on the other side, which is made for it where there is none."""
        tab = side.tabs[index]
        if tab.place is None or (self.is_split and (side is self.right) is on_right):
            return
        if not self.is_split:
            if len(side.tabs) == 1:  # there would be nothing left to compare it with
                return
            other = self.split()
            if not on_right:  # the others go to the right
                rest = [each for place, each in enumerate(self.left.tabs) if place != index]
                other.restore(rest, len(rest) - 1)
                self.left.restore([tab], 0)
                self._turn_to(self.left)
                return
            other.restore([tab], 0)
        else:
            other = self._other() if side is self._side else self._side
            shown = [each for each in other.tabs if each.place is not None]
            other.restore([*shown, tab], len(shown))
        self._turn_to(other)
        side.close_tab(index)

    def _side_emptied(self, side: DocumentTabs) -> None:
        if self.is_split:
            self._keep(self.left if side is self.right else self.right or self.left)

    def _keep(self, side: DocumentTabs) -> None:
        """Leaves one side, whose tabs the left one takes."""
        assert self.right is not None
        if side is self.right:
            self.left.restore(self.right.tabs, self.right.index)
        self.right.hide()
        self.right.restore((), 0)
        self._share()
        self._turn_to(self.left)
        self.sides_changed.emit()

    def _share(self) -> None:
        """Shares what pictures may take among the sides that are shown."""
        for side in self._made:
            shown = side in self.sides
            side.viewer.view.images.set_limit(PICTURE_BYTES // len(self.sides) if shown else 0)
            side.show_bar(self.is_split)

    def _turn_to(self, side: DocumentTabs) -> None:
        self._side = side
        for each in self._made:
            each.set_current(each is side, marked=self.is_split)
        self._tell()

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        for side in self.sides:
            if side is not self._side and now is not None and side.isAncestorOf(now):
                self._turn_to(side)

    def _tell(self) -> None:
        document = self.current.document
        identity = document.id if document is not None else ""
        if identity != self._looked_at:
            self._looked_at = identity
            self.document_changed.emit(document)
        if (shown := self.shown) != self._shown:
            self._shown = shown
            self.shown_changed.emit()

    # --- documents

    def open(self, document: Document, page: int = 0, where: Where = Where.HERE) -> None:
        """Shows a document from the top of a page; 0 is where it was left, if it is open in another tab, and
        else the first.
        """
        was_there = self.current.shows(document.id)
        viewer = self._choose(document.id, where)
        if page or was_there or not viewer.shows(document.id):
            viewer.open(document, max(page, 1))

    def show_citation(
        self,
        document: Document,
        page: int,
        boxes: Sequence[Box],
        label: str = "",
        where: Where = Where.HERE,
    ) -> None:
        """Shows words of a page, marked; see `PageViewer.show_citation`."""
        self._choose(document.id, where).show_citation(document, page, boxes, label)

    def restore(self, sides: Sequence[tuple[Sequence[Tab], int]]) -> None:
        """Opens tabs as they were: for each side the tabs, and the place of that in front."""
        wanted = [(tabs, front) for tabs, front in sides if tabs]
        for index, (tabs, front) in enumerate(wanted):
            (self.split() if index else self.left).restore(tabs, front)
        self._turn_to(self.left)

    def close_missing(self, is_known: Callable[[str], bool]) -> None:
        """Closes the documents that are not known any more."""
        for side in self.sides:
            for tab in side.tabs:
                if tab.document is not None and not is_known(tab.document.id):
                    side.drop(tab.document.id)

    def _choose(self, document: str, where: Where) -> PageViewer:
        """The viewer that a document is to be shown by, with the right tab in front."""
        side = self._side
        if where is Where.BESIDE:
            side = self._other() if self.is_split else self.split()
        elif where is Where.HERE:
            side = self._find_side(document)
        self._turn_to(side)
        place = side.find_tab(document) if where is not Where.TAB else None
        if place is not None:
            side.turn_to(place)
        elif where is not Where.HERE and side.viewer.document is not None:
            side.add()
        return side.viewer

    def _find_side(self, document: str) -> DocumentTabs:
        """The side that shows a document, or else has it in a tab, the current one before the other; the
        current one where none has it.
        """
        sides = (self._side, self._other())
        shown = (side for side in sides if side.viewer.shows(document))
        holding = (side for side in sides if side.find_tab(document) is not None)
        return next(chain(shown, holding), self._side)

    def _other(self) -> DocumentTabs:
        """The side that is not the current one; the same where there is one only."""
        return next((side for side in self.sides if side is not self._side), self._side)

    # --- how pages lie

    @property
    def spread(self) -> Spread:
        """Which pages lie abreast."""
        return self._spread

    def set_spread(self, spread: Spread) -> None:
        """Lays other pages abreast, on all sides."""
        self._spread = spread
        for side in self._made:
            side.viewer.view.set_spread(spread)
