"""What is known of something: a name and a value in each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from app.ui.theme import theme


class FactGrid(QGridLayout):
    """Values can be selected; those that warn are marked by more than their colour, their words."""

    def __init__(self) -> None:
        super().__init__()
        look = theme.tokens()
        self.setHorizontalSpacing(look.space_l)
        self.setVerticalSpacing(look.space_xs)
        self.setColumnStretch(1, 1)
        self.facts: tuple[tuple[str, str, bool], ...] = ()

    def show_facts(self, facts: Sequence[tuple[str, str, bool]]) -> None:
        """Replaces all rows: what each is called, what is so, and whether that is a warning. A name that was
        there in the row above is not repeated.
        """
        if tuple(facts) == self.facts:
            return
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        before = ""
        for row, (name, value, warns) in enumerate(facts):
            said = QLabel(value, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(f"{name}: {value}" if name else value)
            if warns:
                said.setProperty("kind", "caution")
            called = QLabel(name if name != before else "")
            called.setProperty("kind", "muted")
            self.addWidget(called, row, 0, Qt.AlignmentFlag.AlignTop)
            self.addWidget(said, row, 1)
            before = name
        self.facts = tuple(facts)
