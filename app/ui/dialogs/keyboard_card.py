"""The keys of the window, among the settings: found there by what they do, and shown on a sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from app.ui.dialogs.setting_cards import lay_beside, make_card, make_note
from app.ui.theme.translation import tr
from app.ui.widgets.shortcuts import write_keys


class KeyboardCard(QFrame):
    """Leads to the sheet of keys and to their change. Signals: `sheet_asked()`, `change_asked()`."""

    sheet_asked = Signal()
    change_asked = Signal()

    def __init__(self, groups: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """`groups` are the keys and what they do, by the title of their menu."""
        super().__init__()
        self.searched = " ".join(
            word
            for title, keys in groups.items()
            for word in (title, *(each for key in keys for each in key))
        )
        """What the card is found by beside what it says."""
        card, inside = make_card()
        says = QLabel(tr("Keys of the window"))
        key = write_keys("keys")
        note = make_note(
            tr("Everything can be done by keyboard; {key} shows the keys from anywhere.", key=key)
            if key
            else tr("Everything can be done by keyboard.")
        )
        self.change_button = QPushButton(tr("Change keys…"))
        self.change_button.clicked.connect(self.change_asked)
        self.show_button = QPushButton(tr("Show the keys…"))
        self.show_button.clicked.connect(self.sheet_asked)
        inside.addLayout(lay_beside((says, note), (self.change_button, self.show_button)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
