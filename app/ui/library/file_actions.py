"""What can be done with a document's file outside Carrel."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.core.documents import Document
from app.ui.widgets.folder_look import look_for
from app.ui.widgets.system_opening import open_by_system, tell_unopened

_FILE_MANAGER = "org.freedesktop.FileManager1"
"""The interface, and the name on the bus, of the file manager of a desktop under Linux."""
_PATIENCE_MS = 5000
"""For which it is waited for until the folder is opened without it; it may have to start first. *Judged.*"""


class FolderOpener(QObject):
    """Shows a file in its folder, selected where the system can do that. It is looked for beside the window,
    which never waits for a drive. Signals: found(str, list), a path with what there is of it: itself, and
    the folders around it from the nearest on.
    """

    found = Signal(str, list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.found.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def show_file(self, path: str) -> None:
        """Shows the file at a path; where it is gone, the nearest folder that is left."""
        places = [path, *map(str, Path(path).parents)]
        look_for(places, partial(self.found.emit, path), Path.exists)

    def _show(self, path: str, there: list[str]) -> None:
        if path not in there:
            self._open(there[0] if there else str(Path(path).parent))
        elif sys.platform == "win32":
            self._start(path, "explorer", f"/select,{path}")
        elif sys.platform == "darwin":
            self._start(path, "open", "-R", path)
        else:
            self._ask_file_manager(path)

    def _open(self, folder: str) -> None:
        open_by_system(self._parent, QUrl.fromLocalFile(folder), folder)

    def _start(self, path: str, program: str, *arguments: str) -> None:
        started, _ = QProcess.startDetached(program, arguments)
        if not started:
            tell_unopened(self._parent, str(Path(path).parent))

    def _ask_file_manager(self, path: str) -> None:
        """Asks the desktop's file manager to select the file; opens its folder where there is none."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher  # seldom needed

        folder, bus = str(Path(path).parent), QDBusConnection.sessionBus()
        if not bus.isConnected():
            self._open(folder)
            return
        at = "/" + _FILE_MANAGER.replace(".", "/")
        call = QDBusMessage.createMethodCall(_FILE_MANAGER, at, _FILE_MANAGER, "ShowItems")
        url = QUrl.fromLocalFile(path).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        call.setArguments([[url], ""])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call, _PATIENCE_MS), self)

        def answered() -> None:
            if watcher.isError():
                self._open(folder)
            watcher.deleteLater()

        watcher.finished.connect(answered)


def open_in_program(document: Document, parent: QWidget) -> None:
    """Opens a document's file in the program that the system has for it."""
    open_by_system(parent, QUrl.fromLocalFile(document.path), document.title)


def copy_paths(documents: Sequence[Document]) -> None:
    """Puts where the files are into the clipboard, a line each."""
    QGuiApplication.clipboard().setText("\n".join(document.path for document in documents))
