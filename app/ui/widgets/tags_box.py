"""Where tags are typed, in a row; those that there are already are offered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from app.core.tags import find_last_tag, write_tags
from app.ui.theme.translation import tr


class TagsBox(QLineEdit):
    """Shows tags with their sign."""

    def __init__(self, tags: Sequence[str] = ()) -> None:
        super().__init__(write_tags(tags))
        self.setAccessibleName(tr("Tags"))
        self.setPlaceholderText(tr("Tags, with commas between them"))
        self._known = QStringListModel(self)
        self.completer_of_last = QCompleter(self._known, self)
        self.completer_of_last.setWidget(self)
        self.completer_of_last.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setAccessibleName(tr("Tags"))
        self.completer_of_last.setPopup(self.list)
        self.completer_of_last.activated.connect(self._complete)
        self.textEdited.connect(self._offer)

    def offer(self, tags: Iterable[str]) -> None:
        """Offers these from now on."""
        self._known.setStringList(list(tags))

    def _offer(self) -> None:
        begun = find_last_tag(self.text()).strip().lstrip("@#")
        self.completer_of_last.setCompletionPrefix(begun)
        if begun and self.completer_of_last.completionCount():
            self.completer_of_last.complete()
        else:
            self.list.hide()

    def _complete(self, tag: str) -> None:
        before = self.text().removesuffix(find_last_tag(self.text())).rstrip()
        self.setText(f"{before} @{tag}, ".lstrip())
