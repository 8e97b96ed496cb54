"""Lists the folders that are followed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.engine.protocol import Failed, WatchedFolder
from app.ui.dialogs.base import Dialog
from app.ui.services.watched_folders import WatchedFolders
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import tr, trn
from app.ui.widgets.card_list import CardList
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.icon_label import IconLabel

_PATIENCE_MS = 250


class WatchedDialog(Dialog):
    """Signals: folder_wanted() when the person asks for another folder to follow."""

    folder_wanted = Signal()

    def __init__(self, folders: WatchedFolders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Watched folders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folders = folders
        self._rows: dict[str, _Row] = {}
        self._lay_out()
        folders.changed.connect(self._update)
        folders.failed.connect(self._show_failure)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_waiting)
        self._patience.start()
        self._update()
        folders.refresh()

    @property
    def rows(self) -> list[_Row]:
        """One for each folder, in order."""
        return list(self._rows.values())

    def _lay_out(self) -> None:
        look = theme.tokens()
        heading = QLabel(tr("Watched folders"))
        heading.setProperty("kind", "title")
        note = QLabel(
            tr(
                "What is added, changed, moved or deleted in them is followed, also what happened while "
                "Carrel was closed."
            ),
            wordWrap=True,
        )
        note.setProperty("kind", "muted")
        self._list = CardList(tr("Watched folders"))
        self._list.cards.addStretch(1)
        self.error = ErrorLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.default_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        self.add_button = buttons.addButton(tr("Follow a folder…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.add_button.clicked.connect(self.folder_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space_xl, look.space_xl, look.space_xl, look.space_l)
        layout.setSpacing(look.space_s)
        layout.addWidget(heading)
        layout.addWidget(note)
        layout.addSpacing(look.space_xs)
        layout.addWidget(self._list, 1)
        layout.addWidget(self.error)
        layout.addWidget(buttons)
        self.resize(560, 420)

    def _say_waiting(self) -> None:
        if not self._folders.known:
            self._list.placeholder.say("hourglass-medium", tr("Looking…"))

    def _update(self) -> None:
        known = {folder.path: folder for folder in self._folders.folders}
        for path in [path for path in self._rows if path not in known]:
            row = self._rows.pop(path)
            row.hide()
            row.deleteLater()
        for path, folder in known.items():
            if path not in self._rows:
                self._rows[path] = _Row(folder)
                self._rows[path].stop_button.clicked.connect(lambda _=False, p=path: self._stop(p))
                self._list.cards.insertWidget(self._list.cards.count() - 1, self._rows[path])
            self._rows[path].show_folder(folder)
        self._list.show_cards(bool(known))
        if self._folders.failure is not None and not known:
            self._list.placeholder.say(
                "warning-circle", tr("The folders could not be listed"), self._folders.failure.message
            )
            self._list.placeholder.add_button(tr("Try again")).clicked.connect(self._folders.refresh)
        elif self._folders.known and not known:
            self._list.placeholder.say(
                "folder-notch-open",
                tr("No folder is followed"),
                tr("Choose one, and the documents that you put into it are found here by themselves."),
            )

    def _stop(self, path: str) -> None:
        self.error.clear()
        self._rows[path].stop_button.setEnabled(False)
        self._folders.unwatch(path)

    def _show_failure(self, failure: Failed) -> None:
        self.error.say(failure.message)
        for row in self._rows.values():
            row.stop_button.setEnabled(True)


class _Row(QFrame):
    """One folder: its name, where it is, how much came from it or why it is not followed now."""

    def __init__(self, folder: WatchedFolder) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        look = theme.tokens()
        self._icon = IconLabel(size=22)
        name = ElidedLabel()
        name.setText(Path(folder.path).name or folder.path)
        name.setProperty("kind", "heading")
        place = ElidedLabel()
        place.setText(folder.path)
        place.setProperty("kind", "small")
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.says.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.stop_button = QPushButton(tr("Stop following"))
        self.stop_button.setProperty("kind", "link")
        self.stop_button.setAccessibleName(tr("Stop following {path}", path=folder.path))
        self.stop_button.setToolTip(tr("Its documents stay in the library"))
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (name, place, self.says):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(look.space_m, look.space_m, look.space_s, look.space_m))
        row.setSpacing(look.space_m)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.stop_button)

    def show_folder(self, folder: WatchedFolder) -> None:
        """Shows what is known of it now."""
        self._icon.show_icon(
            "warning" if folder.reason else "folder-notch-open", "warning" if folder.reason else "accent"
        )
        self.says.setText(tr_known(folder.reason) or trn("{n} document", "{n} documents", folder.documents))
        self.says.setProperty("kind", "caution" if folder.reason else "muted")
        self.says.style().polish(self.says)
        self.setAccessibleName(f"{folder.path}: {self.says.text()}")
