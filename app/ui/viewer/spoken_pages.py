"""The pages for who hears them: what of their text is selected."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

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
    """Has a screen reader say what is selected."""

    def __init__(self, view: PageView, texts: PageTexts, selection: TextSelection) -> None:
        super().__init__(view)
        self._view, self._texts, self._selection = view, texts, selection
        self._told: Range | None = None
        """What was selected when that was said last."""
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._tell)
        selection.changed.connect(self._settling.start)

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
