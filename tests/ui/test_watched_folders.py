"""Folders that are followed: offered, listed, and left again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.core.events import FoldersChanged
from app.engine.protocol import Add, Unwatch, Watch, Watched, WatchedFolder
from app.ui.dialogs.watched import WatchedDialog
from app.ui.shell.main_window import MainWindow
from tests.ui.test_main_window import messages, named, opened
from tests.ui.window_bridge import WindowBridge, document

CONTRACTS = WatchedFolder("/home/ada/Contracts", 128)
SCANS = WatchedFolder("/media/usb/Scans", 12, "This folder is not there at the moment.")


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    made = opened(qtbot, bridge, document("lease"))
    bridge.last(Watched).done(())
    return made


def shown(dialog: WatchedDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


def test_a_folder_that_is_added_can_be_followed_with_one_click(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge, tmp_path: Path
) -> None:
    folder = tmp_path / "contracts"
    folder.mkdir()
    window.overlay.dropped.emit([str(folder)])
    assert bridge.last(Add).request == Add((str(folder),))
    qtbot.waitUntil(lambda: messages(window) == ["“contracts” is added once, as it is now."])
    qtbot.mouseClick(named(window.messages, "Keep following this folder"), Qt.MouseButton.LeftButton)
    assert bridge.last(Watch).request == Watch(str(folder))
    bridge.last(Watch).done(WatchedFolder(str(folder), 0))
    assert messages(window) == ["“contracts” is followed: what changes in it, changes here."]
    bridge.last(Watched).done((WatchedFolder(str(folder), 0),))
    assert window.library.watched_button.text() == "1 watched folder"


def test_files_and_folders_followed_already_are_not_offered(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge, tmp_path: Path
) -> None:
    file, inner = tmp_path / "a.pdf", tmp_path / "contracts" / "2024"
    file.touch()
    inner.mkdir(parents=True)
    bridge.broadcast.emit(FoldersChanged())
    bridge.last(Watched).done((WatchedFolder(str(tmp_path / "contracts"), 3),))
    offered: list[str] = []
    window.folders.offered.connect(offered.append)
    for paths in ([file], [inner], [tmp_path / "gone"]):
        with qtbot.waitSignal(window.folders.searched):
            window.document_actions.add([str(path) for path in paths])
    other = tmp_path / "other"
    other.mkdir()
    with qtbot.waitSignal(window.folders.offered):  # and so would the others have been by now
        window.document_actions.add([str(other)])
    assert offered == [str(other)]


def test_a_folder_that_cannot_be_followed_is_told(window: MainWindow, bridge: WindowBridge) -> None:
    window.folders.watch("/gone")
    bridge.last(Watch).fail("NotReadable", "There is no file or folder at this place.")
    assert messages(window) == ["There is no file or folder at this place."]


def test_the_place_of_watched_folders(qtbot: QtBot, window: MainWindow, bridge: WindowBridge) -> None:
    assert not window.library.watched_button.isVisible()
    bridge.broadcast.emit(FoldersChanged())
    bridge.broadcast.emit(FoldersChanged())  # while the first answer is on its way: asked once more after it
    asked = len(bridge.of(Watched))
    bridge.last(Watched).done((CONTRACTS,))
    assert len(bridge.of(Watched)) == asked + 1
    bridge.last(Watched).done((CONTRACTS, SCANS))
    assert window.library.watched_button.text() == "2 watched · 1 missing"
    qtbot.mouseClick(window.library.watched_button, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(WatchedDialog)
    assert [row.says.text() for row in dialog.rows] == ["128 documents", SCANS.reason]
    assert dialog.rows[1].accessibleName() == f"{SCANS.path}: {SCANS.reason}"


def test_stopping_to_follow_keeps_the_documents(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    dialog = window.folder_actions.show()
    bridge.last(Watched).done((CONTRACTS, SCANS))
    button = dialog.rows[0].stop_button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bridge.last(Unwatch).request == Unwatch(CONTRACTS.path)
    assert not button.isEnabled()
    bridge.last(Unwatch).fail("DiskFull", "The disk is full.")
    assert "The disk is full." in shown(dialog)
    assert messages(window) == []
    qtbot.keyClick(button, Qt.Key.Key_Space)
    bridge.last(Unwatch).done(None)
    bridge.last(Watched).done((SCANS,))
    assert len(dialog.rows) == 1
    assert messages(window) == ["“Contracts” is not followed any longer; its documents stay."]
    named(window.messages, "Follow it again").click()
    assert bridge.last(Watch).request == Watch(CONTRACTS.path)


def test_none_none_yet_and_not_known(qtbot: QtBot, bridge: WindowBridge) -> None:
    window = opened(qtbot, bridge)
    dialog = window.folder_actions.show()
    qtbot.waitUntil(lambda: "Looking…" in shown(dialog))
    bridge.last(Watched).fail("LibraryUnusable", "The library could not be read.")
    assert "The library could not be read." in shown(dialog)
    named(dialog, "Try again").click()
    bridge.last(Watched).done(())
    assert "No folder is followed" in shown(dialog)


def test_another_folder_can_be_chosen_there(
    window: MainWindow, bridge: WindowBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/home/ada/Letters")
    window.folder_actions.show().add_button.click()
    assert bridge.last(Watch).request == Watch("/home/ada/Letters")
