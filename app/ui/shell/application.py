"""Starts the window."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSocketNotifier, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import __version__
from app.core import crash_reports
from app.ui.services.engine_bridge import EngineBridge
from app.ui.shell.crash import Crashes, collect_crash
from app.ui.shell.main_window import MainWindow
from app.ui.shell.single_instance import SingleInstance, hand_over
from app.ui.theme import theme


def run_window(library: Path, files: Sequence[str], *, time_to_window: bool = False) -> int:
    """Shows the window on `library` until it is closed, and adds `files`. Returns the exit code.

    Where a window is already open on it, that one gets the files and comes forward instead. With
    `time_to_window`, prints the seconds from the start of the process to the first frame and ends.
    """
    app = make_application()
    if time_to_window:
        return _time_to_window(app, library)
    chosen = [str(Path(file).expanduser().absolute()) for file in files]
    if hand_over(library, chosen):
        print("Carrel is already open on this library; its window has been brought forward.")
        return 0
    with crash_reports.watch("window", os.getpid()):
        return _run(app, library, chosen)


def _run(app: QApplication, library: Path, files: Sequence[str]) -> int:
    crashes = Crashes()
    crashes.watch()
    bridge = EngineBridge(library)
    instance = SingleInstance(library)
    window = MainWindow(bridge)
    crashes.happened.connect(window.tell_bug)
    instance.opened_again.connect(window.come_forward)
    window.painted.connect(lambda: window.start(files))
    window.painted.connect(lambda: window.offer_report(collect_crash()))
    app.commitDataRequest.connect(window.keep_work)
    window.show()
    interrupts = _Interrupts(app)
    try:
        code = app.exec()
    finally:
        instance.close()
        bridge.stop()
    return 130 if interrupts.happened else code


def make_application() -> QApplication:
    """The application object, with its name and look; the one there is, if there is one."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    if app.platformName() == "offscreen":
        qInstallMessageHandler(_without_offscreen_chatter)
    app.setApplicationName("Carrel")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("carrel")
    theme.apply(app)
    app.setWindowIcon(theme.icon("books", "accent").pixmap(128, 128))
    return app


def _without_offscreen_chatter(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's platform without a display says for each window what it does not support."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def _time_to_window(app: QApplication, library: Path) -> int:
    bridge = EngineBridge(library)
    window = MainWindow(bridge)

    def report() -> None:
        from app.ui.shell.startup_time import since_start

        print(f"{since_start():.3f}")
        app.quit()

    window.painted.connect(report)
    window.show()
    code = app.exec()
    bridge.stop()
    return code


class _Interrupts:
    """Lets Ctrl-C in the terminal, and the end of a session, close the windows: Python sees no signal while
    Qt waits, so the signal's number is sent through a pipe that Qt watches.
    """

    def __init__(self, app: QApplication) -> None:
        self.happened = False
        if os.name != "posix":  # Qt watches pipes there only
            return
        self._app = app
        self._pipe, writing = os.pipe()
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._pipe, QSocketNotifier.Type.Read, app)
        self._notifier.activated.connect(self._end)

    def _end(self) -> None:
        os.read(self._pipe, 16)
        self.happened = True
        self._app.closeAllWindows()
        self._app.quit()
