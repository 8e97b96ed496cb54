"""Looks what is there on a drive, beside the window: on one that does not answer it may take for ever."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

Place = TypeVar("Place", str, Path)

WAITED_MS = 1000
"""For which a dialog is waited for rather than opened elsewhere: a disk that slept is awake by then."""


def is_folder(path: Path) -> bool:
    """Whether a folder is there."""
    return path.is_dir()


class FolderLook(QObject):
    """One look that is waited for. Signals: ended(list), the places that are as was asked."""

    ended = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._there: list[str] = []
        self._waiting = QEventLoop(self)
        self.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def wait_for(self, paths: Sequence[str], are: Callable[[Path], bool] = is_folder) -> list[str]:
        """Those of `paths` that are folders, or what is asked for in place of that; none where it is not
        known soon. The window goes on being painted, and takes no key and no click.
        """
        look_for(paths, self.ended.emit, are)
        QTimer.singleShot(WAITED_MS, self._waiting, self._waiting.quit)
        self._waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return self._there

    def _end(self, there: list[str]) -> None:
        self._there = there
        self._waiting.quit()


def look_for(
    paths: Sequence[Place],
    tell: Callable[[list[Place]], object],
    are: Callable[[Path], bool] = is_folder,
) -> None:
    """Has it told, on a thread that nothing waits for, not even the end, which of `paths` are folders, or
    what is asked for in place of that.
    """

    def look() -> None:
        there = [path for path in paths if are(Path(path))]
        with suppress(RuntimeError):  # who asked is gone
            tell(there)

    threading.Thread(target=look, name="carrel-folders", daemon=True).start()
