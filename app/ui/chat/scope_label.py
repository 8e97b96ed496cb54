"""Says which documents a question goes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt

from app.core.documents import Document
from app.core.tags import split_tags
from app.ui.theme.wording import count
from app.ui.widgets.elided_label import ElidedLabel


class ScopeLabel(ElidedLabel):
    """The documents that are ticked, unless the question names a tag."""

    def __init__(self) -> None:
        super().__init__(Qt.TextElideMode.ElideRight)
        self.setProperty("kind", "small")
        self._tags: Mapping[str, int] = {}
        self._ticked = ""
        self._question = ""

    def set_scope(self, documents: Sequence[Document], total: int, tags: Mapping[str, int]) -> None:
        """The documents that are ticked, out of `total`, and how many have each tag."""
        self._tags = tags
        if not total:
            self._ticked = "No documents yet"
        elif total == 1:
            self._ticked = "Asking your one document"
        elif not documents or len(documents) == total:
            self._ticked = f"Asking all {total} documents"
        elif len(documents) == 1:
            self._ticked = f"Asking “{documents[0].title}” only"
        else:
            self._ticked = f"Asking {len(documents)} of {total} documents"
        self._update()

    def show_question(self, question: str) -> None:
        """What is being typed."""
        self._question = question
        self._update()

    def _update(self) -> None:
        _, named = split_tags(self._question, self._tags) if "@" in self._question else ("", ())
        if named:
            told = (f"@{tag} ({count(self._tags[tag], 'document')})" for tag in named)
            self.setText(f"Asking {' and '.join(told)}")
        else:
            self.setText(self._ticked)
