"""The choice of how an answer is made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.answers import Mode
from app.core.languages import mark_text
from app.ui.theme.translation import tr
from app.ui.widgets.flat_box import FlatBox

MODES = (
    (
        Mode.AUTO,
        mark_text("Auto"),
        mark_text("Chosen for you: by what you ask, and by how fast the model is on this computer."),
    ),
    (Mode.QUICK, mark_text("Quick"), mark_text("The model reads the best passages at once.")),
    (
        Mode.THOROUGH,
        mark_text("Thorough"),
        mark_text("The model reads many passages one by one: slower, more complete."),
    ),
    (
        Mode.COVERAGE,
        mark_text("Coverage"),
        mark_text("Every passage is considered: for all, how many, list, compare, summarise."),
    ),
    (Mode.QUOTES, mark_text("Quotes only"), mark_text("No model: the best sentences, word for word.")),
)


def mode_name(mode: Mode) -> str:
    """What people call it: "Thorough"."""
    return tr(next(name for each, name, _ in MODES if each is mode))


class ModeBox(FlatBox):
    """How the next question is answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("How to answer"))
        for index, (_, name, meaning) in enumerate(MODES):
            self.addItem(tr(name))
            self.setItemData(index, tr(meaning), Qt.ItemDataRole.ToolTipRole)
        self.currentIndexChanged.connect(self._explain)
        self._explain(0)

    @property
    def mode(self) -> Mode:
        """The one chosen."""
        return MODES[self.currentIndex()][0]

    def choose(self, mode: Mode) -> None:
        """Takes that one."""
        self.setCurrentIndex([each for each, _, _ in MODES].index(mode))

    def _explain(self, index: int) -> None:
        self.setToolTip(tr(MODES[index][2]))
