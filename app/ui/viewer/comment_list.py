"""The comments on the document that is open, beside its pages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.core.reading import Comment
from app.ui.theme.translation import grouped, tr, trn
from app.ui.viewer.page_comments import PageComments, write_head


class CommentList(QListWidget):
    """Lists what readers wrote on the file. Signals: chosen(object) the Comment that is to be shown."""

    chosen = Signal(object)

    def __init__(self, comments: PageComments, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comments = comments
        self.setAccessibleName(tr("Comments in the file"))
        self.setWordWrap(True)
        self.setMinimumWidth(150)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.chosen.emit(self._comment(item)))
        comments.changed.connect(self._fill)
        self.hide()

    def _fill(self) -> None:
        self.clear()
        for comment in self._comments.comments:
            head = tr("{who}, page {page}", who=write_head(comment), page=grouped(comment.page))
            self.addItem("\n".join(filter(None, (head, comment.text))))
        if not self._comments.comments:
            self.hide()

    def _comment(self, item: QListWidgetItem) -> Comment:
        return self._comments.comments[self.row(item)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.chosen.emit(self._comment(item))
        else:
            super().keyPressEvent(event)


def count_comments(number: int) -> str:
    """How many comments a file has, for a person."""
    return trn("{n} comment in the file", "{n} comments in the file", number)
