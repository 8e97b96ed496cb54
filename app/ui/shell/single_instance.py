"""One window on one library: a second start hands its files to the first and brings it forward."""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 2000
"""Milliseconds the first window has to take the files; one that takes longer counts as gone."""
_LONGEST = 8 * 2**20


def hand_over(library: Path, files: Sequence[str]) -> bool:
    """Gives `files` to the window that has `library` open and asks it to come forward.

    Returns whether there is one and it took them.
    """
    socket = QLocalSocket()
    socket.connectToServer(name_socket(library))
    if not socket.waitForConnected(WAIT):
        return False
    socket.write(json.dumps(list(files)).encode() + b"\n")
    taken = socket.waitForBytesWritten(WAIT) and (
        socket.bytesAvailable() > 0 or socket.waitForReadyRead(WAIT)
    )
    socket.disconnectFromServer()
    return bool(taken)


class SingleInstance(QObject):
    """The first window's ear. Signals: opened_again(files) when a second start handed some over,
    perhaps none.
    """

    opened_again = Signal(list)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        name = name_socket(library)
        if not self._server.listen(name):  # left behind by one that crashed, as nobody answered there
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stops listening."""
        self._server.close()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._take(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        try:
            files = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            socket.abort()
            return
        socket.write(b"taken\n")
        socket.flush()
        if isinstance(files, list):
            self.opened_again.emit([file for file in files if isinstance(file, str)])


def name_socket(library: Path) -> str:
    """A socket name that the same person's starts on the same library share, and no others."""
    known = f"{getpass.getuser()}\0{library.resolve()}"
    return "carrel-" + hashlib.sha256(known.encode()).hexdigest()[:24]
