"""Where everything is that Carrel keeps of a person: told, shown, and deleted."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from app.core.kept_places import list_kept_places
from app.core.languages import mark_text
from app.core.paths import find_models_folder, is_models_folder_own
from app.ui.dialogs.setting_cards import lay_beside, make_card, make_note
from app.ui.services.vector_places import VectorPlaces
from app.ui.theme import theme
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr
from app.ui.theme.wording import breakable
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.folder_look import look_for
from app.ui.widgets.system_opening import open_by_system

STAYS = mark_text(
    "Your own files stay where they are, and so does what Carrel did not make in a folder that you chose "
    "yourself. Other libraries of yours are not listed."
)


class KeptCard(QFrame):
    """The folders and files, each with what it holds and buttons that show it and copy its path; and the
    server that has the vectors, if one has them. Signals: looked_for(folders), those that are there;
    move_asked() when the library is to be moved; deletion_asked(places) when everything is to be deleted,
    with the KeptPlaces.
    """

    looked_for = Signal(object)
    move_asked = Signal()
    deletion_asked = Signal(object)

    def __init__(self, library: Path, places: VectorPlaces) -> None:
        super().__init__()
        self._places = places
        self._showing: dict[Path, list[QPushButton]] = {}
        """The buttons that show folders of which it is not known yet whether they are there."""
        card, inside = make_card()
        inside.setSpacing(theme.tokens().space_m)
        kept = tuple(list_kept_places(library))
        for says, path, folder in kept:
            place = make_note(isolate(breakable(str(path))))
            buttons = []
            for name, do in (
                (tr("Copy path"), partial(_copy, path)),
                (tr("Show"), partial(self._open, folder)),
            ):
                button = QPushButton(name)
                button.setAccessibleName(f"{name}: {tr(says)}")
                button.clicked.connect(do)
                buttons.append(button)
            if folder != library:  # which is there, and may be on a drive that is slow to answer
                buttons[1].setEnabled(False)
                self._showing.setdefault(folder, []).append(buttons[1])
            inside.addLayout(lay_beside((QLabel(tr(says), wordWrap=True), place), tuple(buttons)))
            if path == library:
                self._add_move(inside)
        self.served = QLabel(wordWrap=True)
        inside.addWidget(self.served)
        self.delete_button = QPushButton(tr("Delete everything…"))
        goes = tuple(place for place in kept if is_models_folder_own() or place.path != find_models_folder())
        self.delete_button.clicked.connect(lambda: self.deletion_asked.emit(goes))
        inside.addLayout(lay_beside((make_note(tr(STAYS)),), (self.delete_button,)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        places.changed.connect(self._tell_server)
        self._tell_server()
        places.refresh()
        self.looked_for.connect(self._offer, Qt.ConnectionType.QueuedConnection)
        look_for(tuple(self._showing), self.looked_for.emit)

    def _add_move(self, inside: QVBoxLayout) -> None:
        self.move_button = QPushButton(tr("Move the library…"))
        self.move_button.clicked.connect(self.move_asked)
        note = make_note(tr("It can be kept in another folder, or on another drive."))
        self.move_error = ErrorLabel()
        inside.addLayout(lay_beside((note,), (self.move_button,)))
        inside.addWidget(self.move_error)

    def _open(self, folder: Path, _is_checked: bool = False) -> None:
        open_by_system(self, QUrl.fromLocalFile(str(folder)), str(folder))

    def _offer(self, folders: list[Path]) -> None:
        for folder in folders:
            for button in self._showing[folder]:
                button.setEnabled(True)

    def _tell_server(self) -> None:
        place = self._places.place
        address = place.address if place is not None else None
        self.served.setVisible(address is not None)
        self.delete_button.setEnabled(place is not None and address is None)
        if address is not None:
            self.served.setText(
                tr(
                    "The vectors of this library are on the server {address}. To be rid of them, first "
                    "choose in the menu Model to keep them on this computer again.",
                    address=address,
                )
            )


def _copy(path: Path, _is_checked: bool = False) -> None:
    QGuiApplication.clipboard().setText(str(path))
