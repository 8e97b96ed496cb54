"""Other keys for what the window does: chosen by pressing them, followed by all that has or tells them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.shortcuts import SHORTCUTS
from app.engine.protocol import UseShortcuts
from app.ui.dialogs.keys import KeysDialog
from app.ui.dialogs.shortcuts import list_keys, list_names
from app.ui.shell.main_window import MainWindow
from app.ui.widgets import shortcuts
from tests.ui.test_main_window import opened
from tests.ui.window_bridge import WindowBridge, document

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> Iterator[MainWindow]:
    made = opened(qtbot, bridge, document("lease"))
    yield made
    shortcuts.follow({})


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> KeysDialog:
    made = window.settings_actions.show_keys(window.settings_actions.show())
    qtbot.waitActive(made)
    return made


def find_entry(window: MainWindow, name: str) -> QAction:
    """The entry of a menu that does this."""
    return next(each for each in window.findChildren(QAction) if shortcuts.find_name(each) == name)


def test_all_that_has_keys_is_in_a_menu_once(window: MainWindow) -> None:
    names = [name for entries in list_names(window.menuBar()).values() for name, _ in entries]
    assert sorted(names) == sorted(SHORTCUTS)


def test_other_keys_are_pressed_and_followed_everywhere(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge, dialog: KeysDialog
) -> None:
    dialog.select("find")
    dialog.box.setFocus()
    QTest.keyClick(dialog.box, Qt.Key.Key_J, CONTROL)
    assert dialog.use_button.isEnabled() and not dialog.note.text()
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)
    asked = bridge.last(UseShortcuts)
    assert asked.request == UseShortcuts({"find": "Ctrl+J"})
    assert not dialog.none_button.isEnabled(), "while it is being kept"
    asked.done(None)
    assert find_entry(window, "find").text().endswith("\tCtrl+J")
    assert window.viewer.header.find_button.toolTip().endswith("(Ctrl+J)")
    keys = [key.toString() for each in window.viewer.findChildren(QShortcut) for key in QShortcut.keys(each)]
    assert "Ctrl+J" in keys and "Ctrl+F" not in keys
    sheet = [key for entries in list_keys(window.menuBar()).values() for key, _ in entries]
    assert "Ctrl+J" in sheet and "Ctrl+F" not in sheet
    # A side that is opened only now has them, too.
    window.viewers.toggle_split()
    assert all(side.viewer.header.find_button.toolTip().endswith("(Ctrl+J)") for side in window.viewers.sides)


def test_keys_that_do_something_are_taken_only_when_that_is_said(
    window: MainWindow, bridge: WindowBridge, dialog: KeysDialog
) -> None:
    dialog.select("print")
    QTest.keyClick(dialog.box, Qt.Key.Key_Q, CONTROL)
    assert "Quit" in dialog.note.text() and dialog.use_button.text() == "Take it"
    assert window.isVisible(), "what is pressed there is not done"
    QTest.keyClick(dialog.box, Qt.Key.Key_Down)
    assert not dialog.use_button.isEnabled() and "stays what it is" in dialog.note.text()
    QTest.keyClick(dialog.box, Qt.Key.Key_Q, CONTROL)
    QTest.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    bridge.last(UseShortcuts).done(None)
    assert [key.toString() for key in find_entry(window, "print").shortcuts()] == ["Ctrl+Q"]
    assert find_entry(window, "quit").shortcuts() == []
    QTest.mouseClick(dialog.none_button, Qt.MouseButton.LeftButton)
    bridge.last(UseShortcuts).done(None)
    assert find_entry(window, "print").shortcuts() == []
    QTest.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    bridge.last(UseShortcuts).fail("DiskFull", "The disk is full.")
    assert dialog.error.text() == "The disk is full." and find_entry(window, "print").shortcuts() == []
    QTest.mouseClick(dialog.reset_all_button, Qt.MouseButton.LeftButton)
    bridge.last(UseShortcuts).done(None)
    assert bridge.last(UseShortcuts).request == UseShortcuts({})
    assert [key.toString() for key in find_entry(window, "quit").shortcuts()] == ["Ctrl+Q"]
    dialog.search.setText("quit")
    assert dialog.chosen == "quit"


def test_the_keyboard_gets_in_and_out_of_the_field(qtbot: QtBot, dialog: KeysDialog) -> None:
    dialog.select("find")
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Tab)
    qtbot.waitUntil(dialog.box.hasFocus)
    assert "Find" in dialog.box.accessibleName()
    QTest.keyClick(dialog.box, Qt.Key.Key_Tab, CONTROL)
    assert dialog.box.hasFocus() and "Next tab" in dialog.note.text(), "it is pressed, and leads nowhere"
    QTest.keyClick(dialog.box, Qt.Key.Key_Tab)
    assert not dialog.box.hasFocus()
