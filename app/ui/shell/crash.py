"""Bugs: told to the person in one sentence, and crashes of before offered as a report to copy."""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app import __version__
from app.core import crash_reports

log = logging.getLogger(__name__)


class Crashes(QObject):
    """Catches what no code caught, on any thread. Signals: happened(details) with the traceback."""

    happened = Signal(str)

    def watch(self) -> None:
        """From now on, for as long as the program runs."""
        if sys.stderr is None:  # a windowed build has none, and libraries write to it
            sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - lives on
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


def collect_crash() -> str:
    """The report of what crashed before this start, "" for nothing; it is there once."""
    import psutil  # after the window is painted

    return crash_reports.collect(__version__, psutil.pid_exists)
