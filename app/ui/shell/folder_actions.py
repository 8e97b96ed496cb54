"""What the window does with folders that are followed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.engine.protocol import Failed, WatchedFolder
from app.ui.theme.translation import tr
from app.ui.widgets.file_dialogs import ask_for_folder

if TYPE_CHECKING:
    from app.ui.dialogs.watched import WatchedDialog
    from app.ui.shell.main_window import MainWindow


class FolderActions(QObject):
    """Ties the watched folders to a dialog and to messages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.library.watched_asked.connect(self.show)
        window.folders.offered.connect(self._offer_to_watch)
        window.folders.followed.connect(self._folder_followed)
        window.folders.left.connect(self._folder_left)
        window.folders.failed.connect(self._folders_failed)

    def show(self) -> WatchedDialog:
        """Shows which folders are followed."""
        from app.ui.dialogs.watched import WatchedDialog

        dialog = WatchedDialog(self._window.folders, self._window)
        dialog.folder_wanted.connect(self._ask)
        self._window.open_dialog(dialog)
        return dialog

    def _ask(self) -> None:
        folder = ask_for_folder(self._window, tr("Follow a folder"))
        if folder:
            self._window.folders.watch(folder)

    def _offer_to_watch(self, folder: str) -> None:
        self._window.messages.tell(
            tr("“{name}” is added once, as it is now.", name=Path(folder).name or folder),
            action=(tr("Keep following this folder"), partial(self._window.folders.watch, folder)),
        )

    def _folder_followed(self, folder: WatchedFolder) -> None:
        self._window.messages.tell(
            tr(
                "“{name}” is followed: what changes in it, changes here.",
                name=Path(folder.path).name or folder.path,
            ),
            action=(tr("Watched folders…"), self.show),
        )

    def _folder_left(self, folder: str) -> None:
        self._window.messages.tell(
            tr("“{name}” is not followed any longer; its documents stay.", name=Path(folder).name or folder),
            action=(tr("Follow it again"), partial(self._window.folders.watch, folder)),
        )

    def _folders_failed(self, failure: Failed) -> None:
        from app.ui.dialogs.watched import WatchedDialog

        if not self._window.findChildren(WatchedDialog):
            self._window.tell_failure(failure)
