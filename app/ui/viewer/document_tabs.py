"""Documents open one behind the other: a bar of tabs, and the one viewer that shows what they hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QToolButton, QVBoxLayout, QWidget

from app.core.events import DocumentChanged, DocumentRemoved
from app.core.languages import mark_text
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.theme.wording import literal, tool_tip
from app.ui.viewer.page_viewer import PageViewer
from app.ui.viewer.places import Tab
from app.ui.widgets.distinct_titles import Titles
from app.ui.widgets.icon_button import IconButton

_EMPTY = mark_text("New tab")
_NARROWEST, _WIDEST = 60, 170
"""Logical pixels of a title."""
_OUT = 12
"""Logical pixels above or below the bar from which on a tab is out of it."""
_BESIDE = 46
"""Logical pixels beside a title in its tab, and beside all tabs."""


class DocumentTabs(QWidget):
    """A tab is no more than a place to come back to: only the document that is looked at takes memory.

    Signals: `changed()` when other documents are open, or another tab is looked at; `emptied()` when the last
    tab is closed; `tab_taken(int)` when one is dragged out of the bar.
    """

    changed = Signal()
    emptied = Signal()
    tab_taken = Signal(int)

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[Tab] = [Tab()]
        self._at = 0
        self._always = False
        self.viewer = PageViewer(bridge)
        self.bar = TabBar()
        self.bar.addTab(tr(_EMPTY))
        self._row = QFrame()
        self._row.setProperty("kind", "tabs")
        self.new_button = IconButton("plus", tr("New tab"), colour="text_muted", keys="new-tab")
        row = QHBoxLayout(self._row)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(2)
        row.addWidget(self.bar, 1)
        row.addWidget(self.new_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._row)
        layout.addWidget(self.viewer, 1)
        self.bar.currentChanged.connect(self._turn_to)
        self.bar.tabMoved.connect(self._move)
        self.bar.close_asked.connect(self.close_tab)
        self.bar.taken_out.connect(self.tab_taken)
        self.new_button.clicked.connect(self.add)
        self.viewer.opened.connect(lambda _: self._tell())
        self.viewer.closed.connect(self._document_gone)
        bridge.broadcast.connect(self._hear)
        self._tell()

    # --- which there are

    @property
    def tabs(self) -> Sequence[Tab]:
        """What each tab shows, from left to right."""
        self._tabs[self._at] = self.viewer.tab
        return tuple(self._tabs)

    @property
    def index(self) -> int:
        """Which of them is looked at, from 0."""
        return self._at

    def find_tab(self, document: str) -> int | None:
        """The tab that shows a document, the one that is looked at before others."""
        shown = [tab.document.id if tab.document is not None else "" for tab in self.tabs]
        if shown[self._at] == document:
            return self._at
        return shown.index(document) if document in shown else None

    def add(self) -> None:
        """Opens an empty tab at the end and turns to it."""
        self._tabs.append(Tab())
        self.bar.addTab(tr(_EMPTY))
        self.bar.setCurrentIndex(len(self._tabs) - 1)

    def turn_to(self, index: int) -> None:
        """Looks at another tab."""
        self.bar.setCurrentIndex(index)

    def step(self, step: int) -> None:
        """Looks at the tab so many to the right, after the last at the first."""
        self.turn_to((self._at + step) % len(self._tabs))

    def close_current(self) -> None:
        """Closes the tab that is looked at."""
        self.close_tab(self._at)

    def close_tab(self, index: int) -> None:
        """Closes a tab; of the last one, the document."""
        if len(self._tabs) == 1:
            self.viewer.put_down()
            self._tell()
            self.emptied.emit()
            return
        self._tabs[self._at] = self.viewer.tab
        del self._tabs[index]
        now = self._at - (index < self._at or self._at == len(self._tabs))
        self.bar.blockSignals(True)
        self.bar.removeTab(index)
        self.bar.setCurrentIndex(now)
        self.bar.blockSignals(False)
        was_shown, self._at = index == self._at, now
        if was_shown:
            self.viewer.take_up(self._tabs[now])
        self._tell()

    def restore(self, tabs: Sequence[Tab], index: int) -> None:
        """Takes these tabs in the place of those there are."""
        self.bar.blockSignals(True)
        while self.bar.count() < len(tabs):
            self.bar.addTab(tr(_EMPTY))
        while self.bar.count() > max(len(tabs), 1):
            self.bar.removeTab(self.bar.count() - 1)
        self._tabs = list(tabs) or [Tab()]
        self._at = min(max(index, 0), len(self._tabs) - 1)
        self.bar.setCurrentIndex(self._at)
        self.bar.blockSignals(False)
        self.viewer.take_up(self._tabs[self._at])
        self._tell()

    def drop(self, document: str) -> None:
        """Closes the tabs that show a document, and forgets the ways to it."""
        for tab in self.tabs:
            tab.history.forget(document)
        if self.viewer.shows(document):
            self.viewer.close_document()
        for index, tab in reversed(list(enumerate(self.tabs))):
            if tab.document is not None and tab.document.id == document:
                self.close_tab(index)

    def set_current(self, on: bool, *, marked: bool) -> None:
        """Takes the keys that are for documents, or leaves them to another side; `marked` shows it."""
        only = Qt.FindChildOption.FindDirectChildrenOnly
        for shortcut in self.viewer.findChildren(QShortcut, options=only):
            shortcut.setEnabled(on)
        self._row.setProperty("current", on and marked)
        self._row.style().polish(self._row)
        self.bar.style().polish(self.bar)

    def show_bar(self, always: bool) -> None:
        """Shows the bar also where there is one tab only, or no longer does."""
        self._always = always
        self._tell()

    # --- what follows

    def _turn_to(self, index: int) -> None:
        if index != self._at and 0 <= index < len(self._tabs):
            self._tabs[self._at] = self.viewer.tab
            self._at = index
            self.viewer.take_up(self._tabs[index])
            self._tell()

    def _move(self, to: int, since: int) -> None:
        """Follows a tab that was dragged; Qt names the places of the two that changed places."""
        self._tabs[self._at] = self.viewer.tab
        self._tabs[to], self._tabs[since] = self._tabs[since], self._tabs[to]
        self._at = self.bar.currentIndex()
        self.changed.emit()

    def _document_gone(self) -> None:
        if len(self._tabs) > 1:
            self.close_current()
        else:
            self._tell()
            self.emptied.emit()

    def _hear(self, event: object) -> None:
        if isinstance(event, DocumentChanged):
            self._tabs = [tab.renew(event.document) for tab in self.tabs]
            if self.find_tab(event.document.id) is not None:
                self._tell()
        elif isinstance(event, DocumentRemoved):
            self.drop(event.document)

    def _name_tabs(self) -> None:
        """Names the tabs so that different documents look different, as far as there is room."""
        documents = [tab.document for tab in self.tabs]
        titles = Titles(document.title for document in documents if document is not None)
        room = (self.width() - _BESIDE) // len(documents) - _BESIDE
        width = min(max(room, _NARROWEST), _WIDEST)
        for index, document in enumerate(documents):
            name = (
                titles.shortened(document.title, self.bar.fontMetrics(), width)
                if document is not None
                else _EMPTY
            )
            self.bar.setTabText(index, literal(name))
            self.bar.setTabToolTip(index, tool_tip(document.title) if document is not None else "")
            self.bar.setAccessibleTabName(index, document.title if document is not None else _EMPTY)
        self._row.setVisible(self._always or len(documents) > 1)

    def _tell(self) -> None:
        self._name_tabs()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tabs()


def _release(event: QMouseEvent) -> QMouseEvent:
    """The end of what `event` is part of."""
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(
        QEvent.Type.MouseButtonRelease,
        event.position(),
        event.globalPosition(),
        left,
        Qt.MouseButton.NoButton,
        event.modifiers(),
    )


class TabBar(QTabBar):
    """Tabs with a button to close each. Signals: `close_asked(int)` by that, or by the middle button;
    `taken_out(int)` when one is dragged out of the bar.
    """

    close_asked = Signal(int)
    taken_out = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Open documents"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        for name, icon, says in (
            ("ScrollLeftButton", "caret-left", tr("Tabs to the left")),
            ("ScrollRightButton", "caret-right", tr("Tabs to the right")),
        ):
            button = self.findChild(QToolButton, name)
            if button is not None:  # Qt's own, whose arrow cannot be seen in the dark
                button.setArrowType(Qt.ArrowType.NoArrow)
                button.setIcon(theme.icon(icon, "text"))
                button.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pressed = -1
        """The tab that the mouse is down on; -1 for none."""

    def minimumTabSizeHint(self, index: int) -> QSize:
        # Titles are shortened by what tells them apart; cut further, they would look alike.
        return self.tabSizeHint(index)

    def tabInserted(self, index: int) -> None:
        super().tabInserted(index)
        close = IconButton("x", tr("Close this tab"), colour="text_muted", keys="close-tab", size=14)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the bar has the keyboard, and Delete
        close.clicked.connect(lambda: self._close(close))
        self.setTabButton(index, QTabBar.ButtonPosition.RightSide, close)

    def _close(self, button: QWidget) -> None:
        for index in range(self.count()):
            if self.tabButton(index, QTabBar.ButtonPosition.RightSide) is button:
                self.close_asked.emit(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.close_asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        is_out = (
            not self.rect().adjusted(0, -_OUT, 0, _OUT).contains(QPoint(self.rect().center().x(), point.y()))
        )
        if is_out and event.buttons() & Qt.MouseButton.LeftButton and self._pressed >= 0:
            index, self._pressed = self.currentIndex(), -1
            # Qt's own moving of the tab within the bar ends here.
            super().mouseReleaseEvent(_release(event))
            self.taken_out.emit(index)
        else:
            super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.tabAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = -1
        index = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and index >= 0:
            self.close_asked.emit(index)
        else:
            super().mouseReleaseEvent(event)
