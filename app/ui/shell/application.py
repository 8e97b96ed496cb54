"""Starts the window."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QDialog

from app import __version__
from app.core import crash_reports
from app.core.appearance import load_appearance
from app.core.languages import read_language
from app.ui.shell.crash import Crashes, collect_crash
from app.ui.shell.garbage import GarbageCollector
from app.ui.shell.main_window import MainWindow
from app.ui.shell.opened_files import Application
from app.ui.shell.single_instance import SingleInstance, hand_over
from app.ui.theme import theme, translation

if TYPE_CHECKING:
    from app.ui.services.engine_bridge import EngineBridge

_TRIED_AGAIN_MS = 1000
"""After which another language that had to wait for something is tried again."""


def run_window(library: Path, files: Sequence[str], *, time_to_window: bool = False) -> int:
    """Shows the window on `library` until it is closed, and adds `files`. Returns the exit code.

    Where a window is already open on it, that one gets the files and comes forward instead. With
    `time_to_window`, prints the seconds from the start of the process to the first frame, and to the frame
    with everything in it, and ends.
    """
    gc.disable()  # what is made for the window stays, and would be looked through again and again
    app = make_application()
    translation.speak(app, translation.choose_language(read_language()))
    theme.choose(load_appearance())
    chosen = [str(Path(file).expanduser().absolute()) for file in files]
    if hand_over(library, chosen):
        print("Carrel is already open on this library; its window has been brought forward.")
        return 0
    while True:
        with crash_reports.watch("window", os.getpid()):
            start = _Start(app, library, chosen, time_to_window)
            interrupts = _Interrupts(app, start.interrupt)
            try:
                code = app.exec()
            finally:
                start.close()
        next_library = None if start.after is None or interrupts.happened else start.after()
        if interrupts.happened:  # before that, or meanwhile
            return 130
        if next_library is None:
            return code
        library, chosen = next_library, []


class _Start(QObject):
    """Has the window's first frame painted, and only then imports and makes what is behind it."""

    def __init__(self, app: QApplication, library: Path, files: Sequence[str], is_timed: bool) -> None:
        super().__init__()
        self._app, self._library, self._files = app, library, list(files)
        self._bridge: EngineBridge | None = None
        self.after: Callable[[], Path | None] | None = None
        """What is done once nothing uses the library any more. Returns the one to open a window on then."""
        self._crashes = Crashes()
        self._language_waits = QTimer(singleShot=True, interval=_TRIED_AGAIN_MS)
        self._language_waits.timeout.connect(self._change_language)
        self._instance = SingleInstance(library)
        self._instance.opened_again.connect(self._come_forward)
        self.window = MainWindow(library=library)
        app.commitDataRequest.connect(self.keep_work)
        self.window.painted.connect(self._tell_times if is_timed else self._furnish)
        if isinstance(app, Application):
            self._files += app.take_files()
            app.file_opened.connect(lambda: self._come_forward(app.take_files()))
        self.window.show()

    def keep_work(self) -> None:
        """Keeps what is under way, unless the window has been given up."""
        if self.after is None:
            self.window.keep_work()

    def interrupt(self) -> None:
        """Ends all, as the terminal or the session wants it. A dialog that is shown once the window is given
        up is left as a person leaves it: a library that is on its way stays where it is.
        """
        shown = self._app.activeModalWidget()
        if self.after is not None and isinstance(shown, QDialog):
            shown.reject()
            return
        self.keep_work()
        self._app.exit()  # quit() asks the windows, and one that asks about a draft would hold all up

    def close(self) -> None:
        """Ends what was started."""
        self._instance.close()
        if self._bridge is not None:
            self._bridge.stop()
        if self.after is not None:  # there may be another window, for which this one must be gone
            self._app.commitDataRequest.disconnect(self.keep_work)
            gc.unfreeze()
            self.window.deleteLater()

    def _furnish(self) -> None:
        from app.ui.services.engine_bridge import EngineBridge

        self._bridge = EngineBridge(self._library)
        self._bridge.start()  # its process starts while the window is filled
        self.window.furnish(self._bridge)
        self._crashes.watch()
        self._crashes.happened.connect(self._tell_bug)
        self._app.setWindowIcon(theme.icon("books", "accent").pixmap(128, 128))
        self._watch_choices()
        self.window.tour.offer_first(self._files)
        self.window.start(self._files)
        self.window.offer_report(collect_crash())
        # Else the collector walks all that stays for good now and then, for longer than a frame takes.
        gc.freeze()
        GarbageCollector(self)

    def _tell_bug(self, details: str) -> None:
        if self.after is None:  # else the window is gone, and that would be the next bug to be told
            self.window.tell_bug(details)

    def _watch_choices(self) -> None:
        """Follows what is chosen in the window's settings and concerns more than the window."""
        actions = self.window.settings_actions
        actions.deletion_confirmed.connect(self._delete_everything)
        actions.move_confirmed.connect(self._move)
        actions.begin_confirmed.connect(self._begin_anew)
        self.window.settings.language.changed.connect(self._change_language)
        actions.language_insisted.connect(lambda: self._change_language(insisted=True))

    def _change_language(self, *, insisted: bool = False) -> None:
        """Has the window speak the language that is chosen: now, or once nothing would be lost by it, which
        is told meanwhile. That messages are lost can be insisted on.
        """
        from app.ui.shell.language_change import find_hindrance, is_left_alone, open_anew

        chosen = self.window.settings.language
        language = translation.choose_language(chosen.value)
        self._language_waits.stop()
        if chosen.changing or not self.window.isVisible():
            return
        hindrance = find_hindrance(self.window) if language != translation.get_language() else None
        if insisted and hindrance is not None and hindrance.can_be_insisted_on:
            hindrance = None
        self.window.settings_actions.tell_language_waits(hindrance)
        if language == translation.get_language():
            return
        if hindrance is None and is_left_alone(self.window):
            self.window = open_anew(self._app, self.window, language)
            self._watch_choices()
        else:
            self._language_waits.start()

    def _delete_everything(self) -> None:
        def delete() -> None:
            from app.ui.shell.forgetting import forget

            forget(self._library)

        self._end(delete)

    def _move(self, target: Path) -> None:
        """Has the library moved, and a window opened where it is then."""

        def move_there() -> Path:
            from app.ui.shell.moving import move

            return move(self._app, self._library, target)

        self.keep_work()
        self._end(move_there)

    def _begin_anew(self) -> None:
        """Has a window opened on a new library, in place of one that is away."""

        def begin() -> Path:
            from app.ui.shell.moving import begin_anew

            return begin_anew(self._app, self._library)

        self._end(begin)

    def _end(self, after: Callable[[], Path | None]) -> None:
        """Ends everything that uses what Carrel keeps, and has `after` done then."""
        self.after = after
        for shown in self._app.topLevelWidgets():  # the settings, too, in which it was chosen
            shown.hide()
        self._app.exit()  # quit() asks the windows, and one that asks about a draft would hold all up

    def _come_forward(self, files: Sequence[str]) -> None:
        """Does what a second start asks for."""
        if self.window.is_furnished:
            self.window.come_forward(files)
        else:
            self._files.extend(files)

    def _tell_times(self) -> None:
        from app.ui.shell.startup_time import since_start

        first_frame = since_start()
        print(f"{first_frame:.3f}", flush=True)
        from app.ui.services.engine_bridge import EngineBridge

        self._bridge = EngineBridge(self._library)
        self.window.furnish(self._bridge)
        self._app.processEvents()
        print(f"{since_start():.3f}")
        self._app.quit()


def make_application() -> QApplication:
    """The application object, with its name and look; the one there is, if there is one."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = Application(sys.argv[:1])
    if app.platformName() == "offscreen":
        qInstallMessageHandler(_without_offscreen_chatter)
    app.setApplicationName("Carrel")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("carrel")
    theme.apply(app)
    return app


def _without_offscreen_chatter(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's platform without a display says for each window what it does not support."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


class _Interrupts:
    """Lets Ctrl-C in the terminal, and the end of a session, end the window: Python sees no signal while
    Qt waits, so the signal's number is sent through a pipe that Qt watches.
    """

    def __init__(self, app: QApplication, interrupt: Callable[[], None]) -> None:
        self.happened = False
        self._interrupt = interrupt
        if os.name != "posix":  # Qt watches pipes there only
            return
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
        self._interrupt()
