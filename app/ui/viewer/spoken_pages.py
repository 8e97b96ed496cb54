"""The pages for who hears them: their text, as screen readers read it, and what of it is selected."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QAccessibleWidget, QTextEdit

from app.core.documents import Word
from app.core.reading import WordPlace
from app.ui.theme.translation import tr
from app.ui.viewer.page_texts import PageTexts
from app.ui.viewer.page_view import PageView
from app.ui.viewer.text_selection import TextSelection
from app.ui.widgets.announcing import announce

_SETTLED_MS = 300
"""After which a selection is said that goes no further just now. *Judged*: longer than between two moves."""
_WORDS = 60
"""Of what was selected that are said."""

Range = tuple[WordPlace, WordPlace]


class SpokenPages(QObject):
    """Says what is selected, and keeps the text of the page being read for a screen reader that asks."""

    def __init__(self, view: PageView, texts: PageTexts, selection: TextSelection) -> None:
        super().__init__(view)
        self._view, self._texts, self._selection = view, texts, selection
        self._told: Range | None = None
        """What was selected when that was said last."""
        self._edit: QTextEdit | None = None
        """Holds the text: PySide cannot make a text interface, and Qt has one for this."""
        self._words: Sequence[Word] = ()
        self._starts: list[int] = []
        """Where in the text each word begins."""
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._tell)
        selection.changed.connect(self._settling.start)
        _install_factory()

    # --- what is selected

    def _tell(self) -> None:
        before, now = self._told, self._selection.range
        self._told = now
        if now is not None:
            is_more, words = self._find_news(before, now)
            text = " ".join(words[:_WORDS]) + ("…" if len(words) > _WORDS else "")
            says = (
                tr("Selected: {text}", text=text) if is_more else tr("No longer selected: {text}", text=text)
            )
            announce(self._view, says if words else "")
        elif not self._selection.is_empty:
            announce(self._view, tr("The whole document is selected."))

    def _find_news(self, before: Range | None, now: Range) -> tuple[bool, list[str]]:
        """The words selected in addition where one end stayed, or no longer; all where others are selected.
        True: they are selected.
        """
        if before is not None and before[0] == now[0] and before[1] != now[1]:
            return before[1] < now[1], self._list_words(*sorted((before[1], now[1])))[1:]
        if before is not None and before[1] == now[1] and before[0] != now[0]:
            return now[0] < before[0], self._list_words(*sorted((before[0], now[0])))[:-1]
        return True, self._list_words(*now)

    def _list_words(self, first: WordPlace, last: WordPlace) -> list[str]:
        return [
            word.text
            for page in range(first.page, last.page + 1)
            for number, word in enumerate(self._texts.words(page) or ())
            if first <= (page, number) <= last
        ]

    # --- the text

    def take_text(self) -> QTextEdit:
        """The text of the page being read as it is now, with what of it is selected."""
        if self._edit is None:
            self._edit = QTextEdit(self._view, readOnly=True)
            self._edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._edit.setFocusProxy(self._view)
            self._edit.hide()
        words = self._texts.words(self._view.page) or ()
        if words is not self._words:
            self._words, self._starts = words, []
            text = ""
            for place, word in enumerate(words):
                if place:
                    text += " " if word.block == words[place - 1].block else "\n"
                self._starts.append(len(text))
                text += word.text
            self._edit.setPlainText(text)
        self._select(self._edit)
        return self._edit

    def _select(self, edit: QTextEdit) -> None:
        """Selects what is selected on the page."""
        page, chosen = self._view.page, self._selection.range
        start, end = 0, 0
        if chosen is not None and chosen[0].page <= page <= chosen[1].page and self._words:
            end_of_page = len(self._words) - 1  # what is selected may be of a longer text, read before
            first = min(chosen[0].word, end_of_page) if page == chosen[0].page else 0
            last = min(chosen[1].word, end_of_page) if page == chosen[1].page else end_of_page
            start, end = self._starts[first], self._starts[last] + len(self._words[last].text)
        elif chosen is None and not self._selection.is_empty:
            end = edit.document().characterCount() - 1
        cursor = edit.textCursor()
        if (cursor.anchor(), cursor.position()) != (start, end):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            edit.setTextCursor(cursor)


class PagesInterface(QAccessibleWidget):
    """What a screen reader asks: a text to be read and not written, that of the page being read."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view, QAccessible.Role.EditableText)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = 1
        return state

    def text(self, kind: QAccessible.Text) -> str:
        spoken = self._find_spoken()
        if kind is QAccessible.Text.Value and spoken is not None:
            return spoken.take_text().toPlainText()
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        # Of itself, PySide would hand out the address of another part: also what it is acted on by is asked
        # of the text, which hands the keyboard on.
        spoken = self._find_spoken()
        text = QAccessible.queryAccessibleInterface(spoken.take_text()) if spoken is not None else None
        return text.interface_cast(kind) if text is not None and kind in _PARTS else 0

    def _find_spoken(self) -> SpokenPages | None:
        view = self.widget()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return view.findChild(SpokenPages, options=direct) if isinstance(view, PageView) else None


_PARTS = (QAccessible.InterfaceType.TextInterface, QAccessible.InterfaceType.ActionInterface)


def _make_interface(_name: str, of: QObject | None) -> PagesInterface | None:
    return PagesInterface(of) if isinstance(of, PageView) else None


@cache
def _install_factory() -> None:
    QAccessible.installFactory(_make_interface)
