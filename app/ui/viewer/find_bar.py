"""Finding words in the document that is open: a bar over its pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QWidget

from app.core.reading import BoxesByPage, Match, Matches, MatchList
from app.engine.protocol import Failed, FindWords
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.theme.translation import grouped, tr, trn
from app.ui.viewer.page_layers import Layer
from app.ui.viewer.page_view import PageView
from app.ui.widgets.announcing import announce
from app.ui.widgets.enter_key import press_focused
from app.ui.widgets.escape_key import take_escape
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.search_box import SearchBox

_TYPING_MS = 120
"""After the last key the words typed are looked for."""
_ROOM = 420
"""Logical pixels of width from which there is one row."""


class FindBar(QFrame):
    """Looks for words in the document shown by a view, and goes from one place to the next.

    Signals: `opened()`; `left(object)` when it is closed, with the Match that was looked at or None;
    `changed()` when other places are marked.
    """

    opened = Signal()
    left = Signal(object)
    changed = Signal()

    def __init__(self, bridge: EngineBridge, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._view = bridge, view
        self._document = ""
        self._matches = MatchList()
        self._unread = 0
        self._at = -1
        self._asked = 0
        self._failed = False
        self.setProperty("kind", "band")
        self.field = SearchBox(tr("Find in this document"), tr("Find in this document"), empties=False)
        self.says = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.says.setProperty("kind", "muted")
        self.whole = QToolButton()
        self.whole.setText(tr("Whole words"))
        self.whole.setCheckable(True)
        self.whole.setAccessibleName(tr("Whole words only"))
        self.whole.setToolTip(tr("Find whole words only"))
        self.whole.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.previous_button = IconButton("caret-up", tr("Previous place"), keys="previous-place")
        self.next_button = IconButton("caret-down", tr("Next place"), keys="next-place")
        self.close_button = IconButton("x", tr("Close the search"), colour="text_muted")
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._search)
        self.field.textChanged.connect(self._typed)
        self.whole.toggled.connect(self._search)
        self.previous_button.clicked.connect(self.previous)
        self.next_button.clicked.connect(self.next)
        self.close_button.clicked.connect(self.leave)
        self.hide()
        self._tell()

    def _lay_out(self) -> None:
        look = theme.tokens()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(look.space_s, look.space_xs, look.space_s, look.space_xs)
        self._grid.setSpacing(look.space_xs)
        self._grid.setColumnStretch(0, 1)
        self._is_narrow: bool | None = None
        self._place(narrow=False)

    def _place(self, *, narrow: bool) -> None:
        """Puts everything into one row, or where that is too narrow to read what is looked for, into two."""
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        buttons = (self.previous_button, self.next_button, self.close_button)
        self._grid.addWidget(self.field, 0, 0)
        if narrow:
            self._grid.addWidget(self.says, 1, 0)
            self._grid.addWidget(self.whole, 1, 1, 1, len(buttons))
        else:
            self._grid.addWidget(self.says, 0, 1)
            self._grid.addWidget(self.whole, 0, 2)
        for column, button in enumerate(buttons, 1 if narrow else 3):
            self._grid.addWidget(button, 0, column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(narrow=self.width() < _ROOM)

    # --- what is looked for

    @property
    def matches(self) -> MatchList:
        """The places found."""
        return self._matches

    @property
    def current(self) -> Match | None:
        """The place that is looked at."""
        return self._matches[self._at] if 0 <= self._at < len(self._matches) else None

    def open(self, words: str = "") -> None:
        """Shows the bar, with words to begin with if there are any."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()
        self.opened.emit()

    def leave(self) -> None:
        """Hides the bar and what it marked."""
        self.hide()
        self._typing.stop()
        found = self.current
        self._take(Matches())
        self.left.emit(found)

    def show_document(self, document: str) -> None:
        """Looks in another document, or the same read anew, from now on."""
        self._document = document
        self._take(Matches())
        if self.isVisible():
            self._search()

    def next(self) -> None:
        """Goes to the next place, after the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """Goes to the place before, from the first to the last."""
        self._step(-1)

    def _step(self, step: int) -> None:
        if not self.isVisible():
            self.open()
        elif self._typing.isActive():
            self._search()
        elif self._matches:
            self._at = (self._at + step) % len(self._matches)
            self._show_current()
            announce(self, self.says.text())

    def _typed(self) -> None:
        self._typing.start()

    def _search(self) -> None:
        self._typing.stop()
        self._bridge.cancel(self._asked)
        words = self.field.text()
        if not words.strip() or not self._document:
            self._asked = 0
            self._take(Matches())
            self._make_ready()
            return

        def done(matches: Matches) -> None:
            if asked == self._asked:
                self._take(matches)
                self._show_current()
                announce(self, self.says.text())

        def failed(failure: Failed) -> None:
            self._take(Matches(), failure.kind != "Cancelled")
            if self._failed:
                announce(self, self.says.text())

        asked = self._asked = self._bridge.request(
            FindWords(self._document, words, self.whole.isChecked()),
            owner=self,
            on_done=done,
            on_failed=failed,
        )

    def _make_ready(self) -> None:
        """Has the engine take up the document while the words are being typed."""
        if self._document:
            ignore = lambda _: None  # noqa: E731
            self._bridge.request(FindWords(self._document, ""), owner=self, on_done=ignore, on_failed=ignore)

    # --- what is shown

    def _take(self, matches: Matches, failed: bool = False) -> None:
        """Marks what was found; the place looked at is the first from the page being read on."""
        self._matches, self._unread, self._failed = matches.found, matches.unread, failed
        number = len(self._matches)
        self._at = self._matches.find_place(self._view.page) % number if number else -1
        self._view.layers.put(Layer.FOUND, BoxesByPage(self._matches))
        self._view.layers.put(Layer.FOUND_HERE, {})
        self._tell()
        self.changed.emit()

    def _show_current(self) -> None:
        match = self.current
        if match is not None:
            self._view.layers.put(Layer.FOUND_HERE, {match.page: match.boxes})
            self._view.bring_into_view(match.page, match.boxes)
        self._tell()

    def _tell(self) -> None:
        number = len(self._matches)
        if self._failed:
            says = tr("Could not be searched")
        elif number:
            says = tr("{at} of {number}", at=grouped(self._at + 1), number=grouped(number))
        else:
            says = tr("Not found") if self.field.text().strip() and not self._typing.isActive() else ""
        if self._unread and says:
            says += f" · {trn('{n} page not read', '{n} pages not read', self._unread)}"
        self.says.setText(says)
        self.says.setAccessibleName(tr("Places found: {says}", says=says) if says else tr("Places found"))
        for button in (self.previous_button, self.next_button):
            button.setEnabled(number > 0)

    # --- keyboard

    def event(self, event: QEvent) -> bool:
        return take_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif enter and self.field.hasFocus():
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
        elif not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)
