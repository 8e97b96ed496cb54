"""How other clients of the same person reach the engine that has a library open.

A socket in the library's folder (on Windows, a named pipe), never a port. Where it is, and the key that opens
it, are in a file that only its owner can read; a client without the key is turned away before anything it
sends is looked at.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import (
    Client,
    Connection,
    Listener,
    answer_challenge,
    deliver_challenge,
)
from pathlib import Path

import filelock

from app import __version__
from app.core.library_files import LOCK

log = logging.getLogger(__name__)

_FILE = "engine.json"
_SOCKET = "engine.socket"
_LONGEST = 100
"""Bytes of a socket's path: systems take a few more at most."""
_PATIENCE = 2.0
"""Seconds that the other side may take to prove that it has the key."""
STARTING_SECONDS = 8.0
"""Seconds that an engine which has the library open may take until it can be reached."""
_TURNED_AWAY = (OSError, EOFError, AuthenticationError, ValueError)


class GuestListener:
    """Lets clients in until it is closed; `welcome` gets the connection of each, on a thread of its own."""

    def __init__(self, folder: Path, welcome: Callable[[Connection], None]) -> None:
        """To be opened by the engine that holds the library's lock. Raises OSError where no socket can be."""
        self._file, self._welcome = folder / _FILE, welcome
        self._key = secrets.token_bytes(32)
        self._closed = False
        self._listener = _listen(folder)
        try:
            self._tell_where()
        except OSError:
            self._listener.close()
            raise
        threading.Thread(target=self._let_in, name="carrel-guests", daemon=True).start()

    def close(self) -> None:
        """Take away the socket and the file that names it; those who are in stay."""
        self._closed = True
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        with suppress(OSError):
            self._listener.close()

    def _tell_where(self) -> None:
        where = {"address": str(self._listener.address), "key": self._key.hex(), "version": __version__}
        draft = self._file.with_suffix(".new")
        draft.unlink(missing_ok=True)
        draft.touch(0o600, exist_ok=False)
        draft.write_text(json.dumps(where), "utf-8")
        os.replace(draft, self._file)

    def _let_in(self) -> None:
        while not self._closed:
            try:
                connection = self._listener.accept()
            except OSError:
                return
            # A client that says nothing must not keep out those after it.
            threading.Thread(target=self._meet, args=(connection,), name="carrel-guest", daemon=True).start()

    def _meet(self, connection: Connection) -> None:
        try:
            deliver_challenge(connection, self._key)
            answer_challenge(connection, self._key)
        except _TURNED_AWAY:
            connection.close()
        else:
            self._welcome(connection)


def reach(folder: Path) -> Connection | None:
    """Return the connection to the engine that has the library in `folder` open; None where there is none, or
    one of another version. One that is only just starting is waited for.
    """
    until = time.monotonic() + STARTING_SECONDS
    while True:
        connection = _knock(folder)
        if connection is not None or not is_open(folder) or time.monotonic() > until:
            return connection
        time.sleep(0.1)


def is_open(folder: Path) -> bool:
    """Tell whether some engine has the library in `folder` open."""
    lock = folder / LOCK
    try:
        if not lock.exists():
            return False
        with filelock.FileLock(lock, timeout=0):
            return False
    except filelock.Timeout:
        return True
    except OSError:
        return False


def _knock(folder: Path) -> Connection | None:
    try:
        where = json.loads((folder / _FILE).read_text("utf-8"))
        if where["version"] != __version__:
            return None
        key = bytes.fromhex(where["key"])
        connection: Connection = Client(where["address"])
    except (*_TURNED_AWAY, KeyError, TypeError):
        return None
    try:
        if connection.poll(_PATIENCE):
            answer_challenge(connection, key)
            deliver_challenge(connection, key)
            return connection
    except _TURNED_AWAY:
        pass
    connection.close()
    return None


def _listen(folder: Path) -> Listener:
    if sys.platform == "win32":
        return Listener(rf"\\.\pipe\carrel-{secrets.token_hex(16)}", "AF_PIPE")
    beside = folder / _SOCKET
    beside.unlink(missing_ok=True)  # left behind by one that was killed
    if len(os.fsencode(beside)) <= _LONGEST:
        with suppress(OSError):  # some file systems hold no sockets
            return _make_private(beside)
    return _make_private(Path(tempfile.mkdtemp(prefix="carrel-"), _SOCKET))


def _make_private(place: Path) -> Listener:
    listener = Listener(str(place), "AF_UNIX")
    with suppress(OSError):
        place.chmod(0o600)
    return listener
