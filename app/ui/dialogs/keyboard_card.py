"""The keys of the window, among the settings: found there by what they do, and shown on a sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from app.core.shortcuts import Chosen
from app.ui.dialogs.setting_cards import lay_beside, make_card, make_note
from app.ui.services.engine_setting import EngineSetting
from app.ui.theme.translation import tr
from app.ui.widgets.shortcuts import write_key, write_keys


class KeyboardCard(QFrame):
    """Leads to the sheet of keys and to their change. Signals: `sheet_asked()`, `change_asked()`."""

    sheet_asked = Signal()
    change_asked = Signal()

    def __init__(
        self,
        setting: EngineSetting[Chosen],
        list_groups: Callable[[], Mapping[str, Sequence[tuple[str, str]]]],
        list_lost: Callable[[], Mapping[str, str]],
    ) -> None:
        """`list_groups` tells the keys of now and what they do, by the title of their menu; `list_lost` own
        keys that cannot be used any more, by what they did.
        """
        super().__init__()
        self._list_groups, self._list_lost = list_groups, list_lost
        card, inside = make_card()
        says = QLabel(tr("Keys of the window"))
        self.note = make_note("")
        self.change_button = QPushButton(tr("Change keys…"))
        self.change_button.clicked.connect(self.change_asked)
        self.show_button = QPushButton(tr("Show the keys…"))
        self.show_button.clicked.connect(self.sheet_asked)
        self.lost_note = make_note("")
        inside.addLayout(
            lay_beside((says, self.note, self.lost_note), (self.change_button, self.show_button))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        setting.changed.connect(self._write)
        self._write()

    @property
    def searched(self) -> str:
        """What the card is found by beside what it says."""
        return " ".join(
            word
            for title, keys in self._list_groups().items()
            for word in (title, *(each for key in keys for each in key))
        )

    def _write(self) -> None:
        """Says which key shows the keys now, and which were lost."""
        lost = self._list_lost()
        self.lost_note.setText(
            "\n".join(
                tr("{key} cannot do “{does}” any more.", key=write_key(key), does=does)
                for does, key in lost.items()
            )
        )
        self.lost_note.setVisible(bool(lost))
        key = write_keys("keys")
        self.note.setText(
            tr("Everything can be done by keyboard; {key} shows the keys from anywhere.", key=key)
            if key
            else tr("Everything can be done by keyboard.")
        )
