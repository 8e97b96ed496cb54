"""Where everything is that Carrel keeps of a person: told, shown, and how to be rid of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from app.core.languages import mark_text
from app.core.paths import find_models_folder, find_settings_file, log_folder
from app.ui.dialogs.setting_cards import lay_beside, make_card, make_note
from app.ui.theme import theme
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr
from app.ui.theme.wording import breakable

_LIBRARY = mark_text("What was read of your documents, with your chats, highlights and notes")
_CHOICES = mark_text("Your choices and answer styles")
_MODELS = mark_text("Models that you got from inside Carrel")
_REPORTS = mark_text("Reports of crashes, which name no document")


class KeptCard(QFrame):
    """The folders, each with what it holds and a button that opens it where there is one already."""

    def __init__(self, library: Path) -> None:
        super().__init__()
        card, inside = make_card()
        inside.setSpacing(theme.tokens().space_m)
        for says, folder in (
            (_LIBRARY, library),
            (_CHOICES, find_settings_file().parent),
            (_MODELS, find_models_folder()),
            (_REPORTS, log_folder()),
        ):
            name = QLabel(tr(says), wordWrap=True)
            place = make_note(isolate(breakable(str(folder))))
            place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            button = QPushButton(tr("Show"))
            button.setAccessibleName(f"{tr('Show')}: {tr(says)}")
            button.setEnabled(folder.is_dir())
            button.clicked.connect(lambda _=False, folder=folder: _open(folder))
            inside.addLayout(lay_beside((name, place), (button,)))
        inside.addWidget(
            make_note(
                tr(
                    "Your own files stay where they are. To be rid of everything, close Carrel and delete "
                    "these folders."
                )
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
