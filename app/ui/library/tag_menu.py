"""The tags of some documents, to be put on all of them or taken off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from app.core.documents import Document
from app.ui.services.indexing import Indexing
from app.ui.theme import theme
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import literal, name_tag
from app.ui.widgets.menu_entries import add_choice


class TagMenu(QMenu):
    """Ticks the tags that all of the documents have; one that only some have says so."""

    def __init__(
        self, indexing: Indexing, documents: Sequence[Document], parent: QWidget, over: QWidget
    ) -> None:
        """`over` is the window in which a new tag is asked for."""
        super().__init__(tr("&Tags"), parent)
        self.setIcon(theme.icon("tag", "text_muted"))
        self._indexing, self._documents, self._over = indexing, tuple(documents), over
        for tag in indexing.documents.tags:
            having = sum(tag in document.tags for document in documents)
            some = (
                " " + tr("({having} of {total})", having=grouped(having), total=grouped(len(documents)))
                if 0 < having < len(documents)
                else ""
            )
            on = having == len(documents)
            add_choice(self, literal(f"{name_tag(tag)}{some}"), on, partial(self._put, tag, not on))
        if not self.isEmpty():
            self.addSeparator()
        self.addAction(theme.icon("plus", "text_muted"), tr("&New tag…"), self.ask_for_tag)

    def _put(self, tag: str, on: bool) -> None:
        self._indexing.tag(self._documents, (tag,) if on else (), () if on else (tag,))

    def ask_for_tag(self) -> QInputDialog:
        """Lets the person name a tag for the documents."""
        dialog = QInputDialog(self._over)
        dialog.setWindowTitle(tr("New tag"))
        dialog.setLabelText(trn("Tag for {n} document:", "Tag for {n} documents:", len(self._documents)))
        dialog.setOkButtonText(tr("Add"))
        indexing, documents = self._indexing, self._documents  # the menu is gone by then
        dialog.textValueSelected.connect(lambda tag: indexing.tag(documents, (tag,)) if tag.strip() else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        for field in dialog.findChildren(QLineEdit):
            field.setAccessibleName(tr("Tag"))
        return dialog
