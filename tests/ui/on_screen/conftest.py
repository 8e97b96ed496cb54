"""A screen of its own, with a window manager, for tests that use the window by mouse and keyboard.

`make test-window` runs them: events come from the display server, as a person's do, and not from Qt.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.shell.main_window import MainWindow
from tests.made_pdfs import BOILER, GARDEN, make_pdf
from tests.ui.on_screen.hand import Hand
from tests.ui.real_window import open_window

ASKED_FOR = "CARREL_ON_SCREEN"
"""Set by `make test-window`: Qt takes one display for good, and the other tests have none."""
NEEDED = ("Xvfb", "openbox", "xdotool")
SIZE = "1600x1000x24"

_screen = ExitStack()


def _open_screen() -> None:
    """Start a display and a window manager on it, for this process and its children."""
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL)
    _screen.callback(_end, server)
    os.close(writes)
    with os.fdopen(reads) as told:
        number = told.readline().strip()
    os.environ.update(DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", XDG_SESSION_TYPE="x11")
    os.environ.pop("WAYLAND_DISPLAY", None)
    _screen.callback(_end, subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL))


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()


if ASKED_FOR in os.environ:
    if missing := [name for name in NEEDED if not shutil.which(name)]:
        raise pytest.UsageError(f"{', '.join(missing)} must be installed for these tests.")
    _open_screen()


def pytest_unconfigure() -> None:
    _screen.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if ASKED_FOR in os.environ:
        return
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.skip(reason="needs a screen of its own: make test-window"))


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    """Mouse and keyboard."""
    return Hand(qtbot)


@pytest.fixture
def window(qtbot: QtBot, library_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """The window over two documents, with the keyboard."""
    files = (make_pdf(tmp_path / "boiler.pdf", BOILER), make_pdf(tmp_path / "garden.pdf", GARDEN))
    with open_window(qtbot, library_folder, files) as made:
        qtbot.waitActive(made)
        yield made


@pytest.fixture
def program(library_folder: Path) -> list[str]:
    """How Carrel is started as a program, on a library of its own."""
    return [sys.executable, "-m", "app", "--library", str(library_folder)]
