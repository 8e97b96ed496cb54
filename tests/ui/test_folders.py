"""Where dialogs for files open, and drives that do not answer: the window waits for none of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.errors import LibraryAway, LibraryUnusable
from app.ui.shell import window_memory
from app.ui.shell.main_window import MainWindow
from app.ui.widgets import folder_look
from app.ui.widgets.file_dialogs import Purpose, remember_folders
from tests.ui.test_main_window import opened
from tests.ui.window_bridge import WindowBridge


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that dialogs opened in."""
    seen: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *wishes: seen.append(wishes[2]) or "")
    return seen


@contextmanager
def no_drive_answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[threading.Thread]]:
    """The threads that ask, none of which the end of Carrel may wait for."""
    asking: list[threading.Thread] = []
    is_answering, has_begun = threading.Event(), threading.Event()

    def look(_path: Path) -> bool:
        asking.append(threading.current_thread())
        has_begun.set()
        is_answering.wait(30)
        return False

    with monkeypatch.context() as patched:
        patched.setattr(Path, "is_dir", look)
        yield asking
        has_begun.wait(150)  # the thread may get a processor only now
    is_answering.set()
    assert asking and all(each.daemon for each in asking)
    for each in asking:
        each.join(30)


def test_dialogs_open_among_the_documents_at_first(
    qtbot: QtBot,
    bridge: WindowBridge,
    shown: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    window = opened(qtbot, bridge)
    window.document_actions.ask_for_folder()
    documents.rmdir()
    window.document_actions.ask_for_folder()
    assert shown == [str(documents), QDir.homePath()]


def test_a_dialog_waits_only_for_a_moment(
    qtbot: QtBot,
    bridge: WindowBridge,
    shown: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = opened(qtbot, bridge)
    monkeypatch.setattr(folder_look, "WAITED_MS", 50)
    remember_folders({Purpose.READ: str(tmp_path)})
    with no_drive_answers(monkeypatch) as asking:
        QTimer.singleShot(0, lambda: shown.append("the window goes on"))
        window.document_actions.ask_for_folder()
    assert shown == ["the window goes on", QDir.homePath()]
    assert threading.main_thread() not in asking


def test_a_window_closes_without_the_drive_of_its_library(
    qtbot: QtBot, bridge: WindowBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(qtbot, bridge)
    monkeypatch.setattr(window_memory, "WRITTEN_WITHIN", 0.05)
    with no_drive_answers(monkeypatch):
        assert window.close() and not window.isVisible()


@pytest.mark.parametrize("error", [LibraryAway(""), LibraryUnusable(""), OSError()])
def test_a_window_keeps_nothing_where_its_library_is_no_more(
    qtbot: QtBot, bridge: WindowBridge, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(_: Path) -> None:
        raise error

    monkeypatch.setattr(window_memory, "check_presence", fail)
    window = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.keep_work()  # what its thread does not catch fails the test
    assert not (bridge.library / "window.ini").exists()
