"""Bugs: told to the person in one sentence; what brings Python itself down is written to a file."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.core.paths import log_folder

log = logging.getLogger(__name__)


class Crashes(QObject):
    """Catches what no code caught, on any thread. Signals: happened(details) with the traceback."""

    happened = Signal(str)

    def watch(self) -> None:
        """From now on, for as long as the program runs."""
        if sys.stderr is None:  # a windowed build has none, and libraries write to it
            sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - lives on
        try:
            log_folder().mkdir(parents=True, exist_ok=True)
            faulthandler.enable((log_folder() / "crash.log").open("a", encoding="utf-8"))  # lives on
        except OSError:
            faulthandler.enable(sys.stderr)
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("A bug: %s", kind.__name__)
        self.happened.emit("".join(traceback.format_exception(kind, error, trace)))
