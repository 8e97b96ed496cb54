"""The panes beside the pages: hidden, brought back, and all out of the way for reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

LIBRARY, CHAT = "library", "chat"
_PAGES = 1
"""Where the pages are, between the panes."""
_MOST = 16_777_215
"""Qt's own most for a widget's height: no limit."""


class Panes(QObject):
    """Hides and shows the panes of a window by name. Signals: `changed()`; `room_changed()` once all is laid
    out in a window that has another width.
    """

    changed = Signal()
    room_changed = Signal()

    def __init__(self, window: QMainWindow, splitter: QSplitter, library: QWidget, chat: QWidget) -> None:
        super().__init__(window)
        self._window, self._splitter = window, splitter
        self._panes = {LIBRARY: library, CHAT: chat}
        self._widths: dict[str, int] = {}
        """Those that a person gave the panes: they are given them again wherever there is room."""
        for pane in self._panes.values():
            splitter.setCollapsible(splitter.indexOf(pane), True)
        splitter.splitterMoved.connect(self._dragged)
        # Once what is resized has been laid out.
        self._resized = QTimer(self, singleShot=True, interval=0)
        self._resized.timeout.connect(self._restore)
        splitter.installEventFilter(self)
        self._lent: dict[str, int] = {}
        """The widths of those that have more for a while."""
        self._aside: frozenset[str] = frozenset()
        """Those that give way for a while."""
        self._before: tuple[frozenset[str], Qt.WindowState] | None = None
        """What was hidden, and how the window stood, before it filled the screen."""
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.leave_full_screen)
        self._leave.setEnabled(False)

    @property
    def hidden(self) -> frozenset[str]:
        """The names of those that a person hid; in full screen, before."""
        return (self._before[0] if self._before is not None else self._hidden()) - self._aside

    def _hidden(self) -> frozenset[str]:
        return frozenset(name for name, pane in self._panes.items() if pane.isHidden())

    def hide(self, names: Iterable[str]) -> None:
        """Hides these and shows the others."""
        wanted = set(names)
        if self._before is None:  # what is shown in full screen is put back as it was
            self._aside &= wanted
        for name, pane in self._panes.items():
            if name in wanted and pane.isAncestorOf(self._window.focusWidget() or self._window):
                self._window.setFocus()
            pane.setVisible(name not in wanted)
        self._widen()
        self.changed.emit()

    @property
    def widths(self) -> list[int]:
        """The widths of all panes, without what one has for a while only."""
        sizes = self._splitter.sizes()
        for name, width in self._lent.items():
            if self.is_shown(name):
                self._trade(sizes, name, width)
        return sizes

    def set_widths(self, widths: Sequence[int]) -> None:
        """Gives all panes their widths."""
        self._splitter.setSizes(list(widths))
        self._remember(widths)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._resized.start()
        return super().eventFilter(watched, event)

    def _restore(self) -> None:
        """Gives panes that a narrower window had squeezed their widths back. A window that leaves the full
        screen is narrow in passing, and what it gains then would be the pages' alone.
        """
        sizes = before = self._splitter.sizes()
        pages = self._splitter.widget(_PAGES)
        least = pages.minimumSizeHint().width() if pages is not None else 0
        for name, pane in self._panes.items():
            now = sizes[self._splitter.indexOf(pane)]
            width = min(self._widths.get(name, 0), now + sizes[_PAGES] - least)
            if self.is_shown(name) and name not in self._lent and 0 < now < width:
                sizes = self._trade([*sizes], name, width)
        if sizes != before:
            self._splitter.setSizes(sizes)
        self.room_changed.emit()

    def lend(self, name: str, width: int) -> None:
        """Gives a pane this width for a while, from that of the pages, where these keep as much."""
        sizes = self._splitter.sizes()
        before = sizes[self._splitter.indexOf(self._panes[name])]
        most = (before + sizes[_PAGES]) // 2
        if name not in self._lent and 0 < before < min(width, most):
            self._lent[name] = before
            self._splitter.setSizes(self._trade(sizes, name, min(width, most)))

    def give_back(self, name: str) -> None:
        """Gives the pages back what a pane had for a while, unless it was dragged since."""
        if (width := self._lent.pop(name, None)) is not None and self.is_shown(name):
            self._splitter.setSizes(self._trade(self._splitter.sizes(), name, width))

    def _trade(self, sizes: list[int], name: str, width: int) -> list[int]:
        """Gives a pane a width at the cost of the pages, or in their favour."""
        place = self._splitter.indexOf(self._panes[name])
        sizes[_PAGES] += sizes[place] - width
        sizes[place] = width
        return sizes

    def _dragged(self) -> None:
        """Hides a pane that was dragged to the edge."""
        self._lent.clear()
        widths = self._remember(self._splitter.sizes())
        if gone := {name for name in widths if not widths[name]} - self._hidden():
            self.hide(self._hidden() | gone)

    def _remember(self, sizes: Sequence[int]) -> dict[str, int]:
        """Remembers the widths of panes by name, and returns them; of those that have none, the last one."""
        widths = {name: sizes[self._splitter.indexOf(pane)] for name, pane in self._panes.items()}
        self._widths.update({name: width for name, width in widths.items() if width})
        return widths

    def _widen(self) -> None:
        """Gives a pane that was dragged away the width that it had."""
        sizes = self._splitter.sizes()
        for name, pane in self._panes.items():
            place = self._splitter.indexOf(pane)
            if not pane.isHidden() and sizes[place] == 0 and any(sizes):
                sizes[place] = max(self._widths.get(name, 0), pane.minimumSizeHint().width())
                self._splitter.setSizes(sizes)

    def show(self, name: str) -> None:
        """Brings a pane back if it is hidden."""
        if name in self._hidden():
            self.hide(self._hidden() - {name})

    def put_aside(self, name: str) -> None:
        """Has a pane give way until those put aside are brought back, or it is shown."""
        if self.is_shown(name):
            self._aside |= {name}
            self.hide(self._hidden() | {name})

    def gives_way(self, name: str) -> bool:
        """Whether a pane was put aside and not shown since."""
        return name in self._aside

    @property
    def width_aside(self) -> int:
        """The width that those want which gave way."""
        return sum(self._widths.get(name, 0) for name in self._aside)

    def bring_back(self) -> None:
        """Shows those that gave way and were not shown since."""
        aside, self._aside = self._aside, frozenset()
        if self._before is not None:
            self._before = self._before[0] - aside, self._before[1]
        elif aside:
            self.hide(self._hidden() - aside)

    def toggle(self, name: str) -> None:
        """Hides a pane, or brings it back."""
        self.hide(self._hidden() ^ {name})

    def is_shown(self, name: str) -> bool:
        """Whether a pane is there to be seen."""
        return name not in self._hidden()

    @property
    def is_full_screen(self) -> bool:
        """Whether the pages have the whole screen."""
        return self._before is not None

    def toggle_full_screen(self) -> None:
        """Gives the pages the whole screen, or puts everything back as it was."""
        if self._before is not None:
            self.leave_full_screen()
            return
        self._before = self._hidden(), self._window.windowState()
        self._leave.setEnabled(True)
        self.hide(self._panes)
        # A menu bar that is hidden would take the shortcuts of its menus with it.
        self._window.menuBar().setMaximumHeight(0)
        self._window.showFullScreen()

    def leave_full_screen(self) -> None:
        """Puts everything back as it was before the pages had the whole screen."""
        if self._before is None:
            return
        (hidden, state), self._before = self._before, None
        self._leave.setEnabled(False)
        self._window.menuBar().setMaximumHeight(_MOST)
        self._window.setWindowState(state)
        self.hide(hidden)
