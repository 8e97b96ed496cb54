"""The choice of an answer style."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.languages import mark_text
from app.ui.services.answer_styles import StyleShelf
from app.ui.theme.translation import tr
from app.ui.widgets.flat_box import FlatBox

PLAIN = mark_text("Standard")
_PLAIN_MEANING = mark_text("A few sentences, as the question asks for.")
_EDIT = mark_text("Styles…")


class StyleBox(FlatBox):
    """Which style the next question is answered in. Signals: edit_asked() to see and change the styles."""

    edit_asked = Signal()

    def __init__(self, shelf: StyleShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Answer style"))
        self._shelf = shelf
        self._chosen = ""
        self.activated.connect(self._take)
        shelf.changed.connect(self._fill)
        self._fill()

    @property
    def style_name(self) -> str | None:
        """The style chosen; None for none."""
        return self._chosen or None

    def choose(self, name: str | None) -> None:
        """Takes the style of this name, if there is one."""
        self._chosen = name or ""
        self._fill()

    def _fill(self) -> None:
        self.clear()
        self.addItem(tr(PLAIN), "")
        self.setItemData(0, tr(_PLAIN_MEANING), Qt.ItemDataRole.ToolTipRole)
        for style in self._shelf.styles:
            self.addItem(tr(style.name) if style.shipped else style.name, style.name)
            self.setItemData(self.count() - 1, style.instruction, Qt.ItemDataRole.ToolTipRole)
        self.insertSeparator(self.count())
        self.addItem(tr(_EDIT))
        place = max(0, self.findData(self._chosen))
        self._chosen = self.itemData(place) or ""
        self.setCurrentIndex(place)
        self.setToolTip(tr("Answer style: {name}", name=self.currentText()))
        self.updateGeometry()

    def _take(self, index: int) -> None:
        if index == self.count() - 1:
            self.setCurrentIndex(max(0, self.findData(self._chosen)))
            self.edit_asked.emit()
        else:
            self._chosen = self.itemData(index) or ""
            self.setToolTip(tr("Answer style: {name}", name=self.currentText()))
