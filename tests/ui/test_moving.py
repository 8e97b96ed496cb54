"""Moving the library, as the end of one window and the beginning of the next."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import filelock
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.core import settings
from app.core.events import Progress, Work
from app.core.library_files import LOCK
from app.core.library_place import find_library_folder
from app.core.moving import MovedLibrary
from app.core.settings import Settings
from app.ui.dialogs.moving import MovingDialog
from app.ui.services import library_move
from app.ui.shell.application import make_application
from app.ui.shell.moving import begin_anew, move
from tests.ui.real_window import SLOW

MOVED = """
import os
import signal
import sys
import time
from pathlib import Path
from PySide6.QtCore import QTimer
from app.core.events import Progress
from app.ui.dialogs.moving import MovingDialog
from app.ui.services import library_move
from app.ui.shell.application import make_application, run_window
from app.ui.shell.main_window import MainWindow

app = make_application()
target, seen = Path(sys.argv[2]), []
looking = QTimer(interval=10)

def move_slowly(library, target):
    try:
        while True:
            time.sleep(0.01)
            yield Progress("", 0)
    finally:
        print("put back")

def interrupt():
    if isinstance(app.activeModalWidget(), MovingDialog):
        looking.stop()
        sys.excepthook(ValueError, ValueError(), None)  # a bug then makes no other
        os.kill(os.getpid(), signal.SIGTERM)

looking.timeout.connect(interrupt)

def start(window, files=()):
    seen.append((str(window.bridge.library), app.quitOnLastWindowClosed()))
    if len(seen) > 1:
        library_move.move_library = move_slowly
        looking.start()
    QTimer.singleShot(0, lambda: window.settings_actions.move_confirmed.emit(target))

MainWindow.start = start
code = run_window(Path(sys.argv[1]), [])
print(*seen, sep="\\n")
sys.exit(code)
"""


@pytest.fixture
def library(library_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("CARREL_LIBRARY")
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: library_folder.parent)
    library_folder.mkdir()
    (library_folder / "library.sqlite").write_bytes(b"words" * 1_000_000)
    return library_folder


def answer(app: QApplication, said: list[str], do: Callable[[QDialog], object]) -> None:
    """Note what boxes say, and close them; `do` something with the dialog that tells how far it is."""
    shown = app.activeModalWidget()
    if isinstance(shown, QMessageBox):
        said.append(f"{shown.text()} {shown.informativeText()}".replace("\u200b", "").strip())
        shown.accept()
    elif isinstance(shown, MovingDialog):
        do(shown)


def test_it_is_moved_or_said_why_not(qtbot: QtBot, library: Path, tmp_path: Path) -> None:
    app, said, told = make_application(), list[str](), set[str]()
    deeds: list[Callable[[QDialog], object]] = [lambda dialog: told.add(dialog.says.text())]  # type: ignore[attr-defined]
    looking = QTimer(interval=5)
    looking.timeout.connect(lambda: answer(app, said, deeds[-1]))
    looking.start()
    with filelock.FileLock(library / LOCK):
        assert move(app, library, tmp_path / "new") == library
    assert said == ["Another Carrel has this library open; close it there first."]
    deeds.append(lambda dialog: dialog.reject())
    assert move(app, library, tmp_path / "new") in (library, tmp_path / "new")  # it may be too late
    deeds.pop()
    now = find_library_folder()
    target = tmp_path / "newer"
    assert move(app, now, target) == target == find_library_folder()
    assert (target / "library.sqlite").stat().st_size == 5_000_000 and not now.exists()
    assert len(said) == 1 and app.quitOnLastWindowClosed()
    looking.stop()


def test_a_window_opens_where_it_was_moved_to_and_an_interrupt_stops_the_next_move(
    repository: Path, library_folder: Path, tmp_path: Path
) -> None:
    library_folder.mkdir()
    (library_folder / "library.sqlite").write_bytes(b"")
    target = tmp_path / "new"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path / "data")}
    del environment["CARREL_LIBRARY"]
    usual = tmp_path / "data" / "Carrel" / "library"
    usual.parent.mkdir(parents=True)
    library_folder.rename(usual)
    done = subprocess.run(
        [sys.executable, "-c", MOVED, str(usual), str(target)],
        cwd=repository,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
        timeout=SLOW / 1000,
    )
    assert done.returncode == 130
    assert done.stdout.splitlines() == ["put back", str((str(usual), True)), str((str(target), True))]
    assert (target / "library.sqlite").exists() and not usual.exists()


def test_a_bug_ends_it_too(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Path) -> Work[MovedLibrary]:
        yield Progress("", 0)
        raise ValueError

    monkeypatch.setattr(library_move, "move_library", fail)
    moving = library_move.LibraryMove(tmp_path)
    with qtbot.waitSignal(moving.ended, timeout=SLOW) as ended:
        moving.start(tmp_path / "new")
    assert [str(error) for error in ended.args or ()] == ["Something went wrong in Carrel."]


def test_no_new_library_is_begun_where_that_cannot_be_kept(
    qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Settings) -> None:
        raise PermissionError(errno.EACCES, "")

    monkeypatch.setattr(settings, "save", fail)
    app, said = make_application(), list[str]()
    QTimer.singleShot(0, lambda: answer(app, said, lambda _: None))
    assert begin_anew(app, library) == library
    assert said == [f"Your choice could not be saved: {os.strerror(errno.EACCES)}."]
    assert app.quitOnLastWindowClosed()
