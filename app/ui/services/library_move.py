"""Moving the library, beside the window: looked at, done, and told how far it is."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from app.core.errors import CarrelError
from app.core.events import Progress
from app.core.languages import mark_text
from app.core.moving import Move, MovedLibrary, find_target, move_library, plan_move

log = logging.getLogger(__name__)

_BUG = mark_text("Something went wrong in Carrel.")
_TOLD_EVERY = 0.1
"""Seconds."""


class LibraryMove(QObject):
    """Signals: planned(Move or CarrelError); progressed(Progress); ended(MovedLibrary, CarrelError, or None
    where it was stopped).
    """

    planned = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._stopped = threading.Event()

    def plan(self, folder: Path, then: Callable[[Move | CarrelError], object]) -> None:
        """Looks whether the library can be moved into `folder`, changes nothing, and tells `then`."""

        def look() -> None:
            try:
                plan: Move | CarrelError = plan_move(self._library, find_target(folder))
            except CarrelError as error:
                plan = error
            except Exception:  # who asked waits for an end, whichever it is
                log.exception("A bug")
                plan = CarrelError(_BUG)
            with suppress(RuntimeError):  # who asked has gone
                self.planned.emit(plan)

        self.planned.connect(then, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=look, name="carrel-plan", daemon=True).start()

    def start(self, target: Path) -> None:
        """Begins to move it."""
        threading.Thread(target=self._move, args=(target,), name="carrel-move", daemon=True).start()

    def stop(self) -> None:
        """Has it stop, and undo what was done; too late once all is copied and checked."""
        self._stopped.set()

    def _move(self, target: Path) -> None:
        work, told = move_library(self._library, target), 0.0
        try:
            while not self._stopped.is_set():
                event = next(work)
                if isinstance(event, Progress) and time.monotonic() - told > _TOLD_EVERY:
                    told = time.monotonic()
                    self.progressed.emit(event)
            work.close()
            self.ended.emit(None)
        except StopIteration as end:
            moved: MovedLibrary = end.value
            self.ended.emit(moved)
        except CarrelError as error:
            self.ended.emit(error)
        except Exception:  # as above
            log.exception("A bug")
            with suppress(RuntimeError):  # who waits has gone
                self.ended.emit(CarrelError(_BUG))
