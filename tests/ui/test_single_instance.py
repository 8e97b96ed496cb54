"""A second start on the same library."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from app.ui.shell import single_instance, window_state
from app.ui.shell.single_instance import SingleInstance
from tests.ui.real_window import SLOW

START_AGAIN = f"""
import sys
from app.cli.main import main
from app.ui.shell import single_instance

single_instance.WAIT = {SLOW}
sys.exit(main())
"""


@pytest.fixture
def first(library_folder: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(library_folder)
    yield instance
    instance.close()


def start_again(repository: Path, library: Path, *files: str, cwd: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", START_AGAIN]
    return subprocess.Popen(
        [*command, "--library", str(library), *files],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(repository)},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_second_start_hands_its_files_over_and_ends(
    qtbot: QtBot, first: SingleInstance, library_folder: Path, repository: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(first.opened_again, timeout=SLOW) as told:
        second = start_again(repository, library_folder, "lease.pdf", cwd=tmp_path)
    said, _ = second.communicate(timeout=SLOW / 1000)
    assert told.args == [[str(tmp_path / "lease.pdf")]]
    assert second.returncode == 0
    assert said == "Carrel is already open on this library; its window has been brought forward.\n"


def test_nobody_answers_for_another_library(first: SingleInstance, tmp_path: Path) -> None:
    assert not single_instance.hand_over(tmp_path / "other", ["lease.pdf"])


def test_a_socket_left_by_a_crash_is_replaced(qtbot: QtBot, library_folder: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows leaves none behind")
    name = single_instance.name_socket(library_folder)
    server = QLocalServer()
    assert server.listen(name)
    full_name = Path(server.fullServerName())
    server.close()
    full_name.write_text("")  # a file in the way, and nobody who listens
    instance = SingleInstance(library_folder)
    try:
        socket = QLocalSocket()
        socket.connectToServer(name)
        qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
        socket.abort()
    finally:
        instance.close()


@pytest.mark.parametrize("words", [b"not json\n", b'{"files": 1}\n', b"[1, null]\n"])
def test_nonsense_on_the_socket_adds_nothing(
    qtbot: QtBot, first: SingleInstance, library_folder: Path, words: bytes
) -> None:
    told: list[list[str]] = []
    first.opened_again.connect(told.append)
    socket = QLocalSocket()
    socket.connectToServer(single_instance.name_socket(library_folder))
    socket.write(words)
    qtbot.waitUntil(
        lambda: (
            socket.bytesAvailable() > 0 or socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
        )
    )
    socket.abort()
    assert not any(told)


TYPE_AND_END = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.ui.shell import application, main_window

class Window(main_window.MainWindow):
    def start(self, files):
        super().start(files)
        self.chat.composer.box.setPlainText("How much notice")
        if "draft" in sys.argv:
            self.show_check().draft.setPlainText("The rent is high.")
        os.kill(os.getpid(), signal.SIGTERM)

if __name__ == "__main__":
    application.MainWindow = Window
    sys.exit(application.run_window(Path(sys.argv[1]), ()))
"""


@pytest.mark.skipif(os.name != "posix", reason="sessions end by signals on POSIX only")
@pytest.mark.parametrize("also", ["", "draft"])
def test_the_end_of_a_session_loses_no_question(repository: Path, tmp_path: Path, also: str) -> None:
    script, library = tmp_path / "window.py", tmp_path / "library"
    library.mkdir()
    script.write_text(TYPE_AND_END, "utf-8")
    ended = subprocess.run(
        [sys.executable, str(script), str(library), also],
        env={**os.environ, "PYTHONPATH": str(repository)},
        cwd=repository,
        timeout=SLOW / 1000,
        check=False,
    )
    assert ended.returncode == 130
    assert window_state.load(library).draft == "How much notice"
