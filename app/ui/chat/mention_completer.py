"""Completes what is being named in a question: “@le” becomes “@leases”."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from app.ui.theme.translation import tr

_BEGUN = re.compile(r"(?:^|\s)@(\S*)$")
_WIDEST = 320
"""Logical pixels."""


class MentionCompleter(QCompleter):
    """Offers the tags, documents, folders and kinds that begin as what stands after an “@” at the cursor."""

    def __init__(self, box: QPlainTextEdit) -> None:
        super().__init__(box)
        self._box = box
        self._known = QStringListModel(self)
        self.setModel(self._known)
        self.setWidget(box)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setAccessibleName(tr("Tags, documents, folders and kinds"))
        self.setPopup(self.list)
        self.activated.connect(self._complete)
        box.textChanged.connect(self._offer)

    def set_words(self, words: Iterable[str]) -> None:
        """Offers these from now on."""
        self._known.setStringList(list(words))
        self._offer()

    @property
    def is_open(self) -> bool:
        """Whether words are offered, so that Enter takes one of them."""
        return self.list.isVisible()

    def _begun(self) -> re.Match[str] | None:
        cursor = self._box.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return _BEGUN.search(cursor.selectedText())

    def _offer(self) -> None:
        begun = self._begun() if self._known.rowCount() and self._box.hasFocus() else None
        if begun is None:
            self.list.hide()
            return
        self.setCompletionPrefix(begun[1])
        if not self.completionCount() or self.currentCompletion().casefold() == begun[1].casefold():
            self.list.hide()
            return
        self.list.setCurrentIndex(self.completionModel().index(0, 0))
        area = self._box.cursorRect()
        area.setWidth(_WIDEST)
        self.complete(area)

    def _complete(self, word: str) -> None:
        begun = self._begun()
        if begun is None:
            return
        cursor = self._box.textCursor()
        for _ in begun[1]:
            cursor.deletePreviousChar()
        cursor.insertText(f"{word} ")
        self._box.setTextCursor(cursor)
