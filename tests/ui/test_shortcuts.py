"""Other keys for what the window does: chosen by pressing them, followed by all that has or tells them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.core import settings
from app.core.shortcuts import SHORTCUTS, is_reserved
from app.engine.protocol import UseShortcuts
from app.ui.dialogs.keyboard_card import KeyboardCard
from app.ui.dialogs.keys import KeysDialog
from app.ui.dialogs.shortcuts import list_keys, list_names
from app.ui.shell.main_window import MainWindow
from app.ui.theme import mirroring
from app.ui.widgets import shortcuts
from app.ui.widgets.key_box import KeyBox
from tests.ui.test_main_window import opened
from tests.ui.window_bridge import WindowBridge, document

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


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


def test_keys_that_were_lost_are_told_until_others_are_chosen(
    window: MainWindow, bridge: WindowBridge
) -> None:
    settings.save(replace(settings.load(), lost_shortcuts={"find": "Ctrl+K"}))
    window.settings.refresh()
    card = window.settings_actions.show().keyboard
    assert card.lost_note.isVisibleTo(card) and "Ctrl+K" in card.lost_note.text()
    assert "Find" in card.lost_note.text()
    keys = window.settings_actions.show_keys()
    QTest.mouseClick(keys.reset_all_button, Qt.MouseButton.LeftButton)  # though no key is one's own now
    asked = bridge.last(UseShortcuts)
    assert asked.request == UseShortcuts({})
    asked.fail("DiskFull", "The disk is full.")
    assert card.lost_note.isVisibleTo(card), "they are kept as they were"
    QTest.mouseClick(keys.reset_all_button, Qt.MouseButton.LeftButton)
    settings.save(replace(settings.load(), lost_shortcuts={}))  # as the engine does
    bridge.last(UseShortcuts).done(None)
    assert not card.lost_note.isVisibleTo(card) and not keys.reset_all_button.isEnabled()
    assert window.settings.lost_shortcuts == {}  # nor are they told at the next look


def test_what_is_shown_follows_what_is_chosen(
    window: MainWindow, bridge: WindowBridge, dialog: KeysDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = window.findChild(KeyboardCard)
    dialog.select("keys")
    QTest.keyClick(dialog.box, Qt.Key.Key_J, CONTROL)
    dialog.use_button.setFocus()
    QTest.keyClick(dialog.use_button, Qt.Key.Key_Space)
    assert dialog.tree.hasFocus(), "it is not led to the button that closes"
    bridge.last(UseShortcuts).done(None)
    assert "Ctrl+J" in card.note.text() and "Ctrl+J" in card.searched
    assert dialog.tree.currentItem().text(1) == "Ctrl+J (yours)"
    dialog.select("find")
    QTest.keyClick(dialog.box, Qt.Key.Key_F1)
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)
    bridge.last(UseShortcuts).done(None)
    # What has the keys of first now loses them only when that is said.
    dialog.select("keys")
    dialog.reset_button.click()
    assert bridge.last(UseShortcuts).request == UseShortcuts({"keys": "Ctrl+J", "find": "F1"})
    assert "Find" in dialog.note.text() and dialog.use_button.text() == "Take it"
    monkeypatch.setattr(mirroring, "is_mirrored", lambda: True)
    dialog.use_button.click()
    assert bridge.last(UseShortcuts).request == UseShortcuts({"find": ""})
    bridge.last(UseShortcuts).done(None)
    assert dialog.tree.currentItem().text(1) == mirroring.isolate("F1") != "F1"
    # What is not shown is not changed.
    dialog.search.setText("zebra")
    assert not dialog.chosen and not dialog.box.isEnabled() and not dialog.none_button.isEnabled()
    dialog.search.setText("f1")
    dialog.select("keys")
    dialog.none_button.click()
    bridge.last(UseShortcuts).done(None)
    assert dialog.chosen not in ("", "keys"), "it is found by its key no more"


def test_keys_are_told_as_they_are_pressed_everywhere(qtbot: QtBot) -> None:
    box = KeyBox()
    qtbot.addWidget(box)
    for key, text, told in (
        (Qt.Key.Key_Backtab, "", "Ctrl+Shift+Tab"),
        (Qt.Key.Key_Plus, "+", "Ctrl++"),
        (Qt.Key.Key_F, "F", "Ctrl+Shift+F"),
        (Qt.Key.Key_G, "\x07", "Ctrl+Shift+G"),
        (Qt.Key.Key_F5, "", "Ctrl+Shift+F5"),
    ):
        with qtbot.waitSignal(box.pressed) as pressed:
            QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, key, CONTROL | SHIFT, text))
        assert pressed.args == [told]


def test_what_fields_take_first_is_nothing_that_can_be_chosen(qtbot: QtBot) -> None:
    came = {key for keys in SHORTCUTS.values() for key in keys}
    pressed = [*range(Qt.Key.Key_A, Qt.Key.Key_Z + 1), *range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)]
    pressed += range(Qt.Key.Key_Home, Qt.Key.Key_PageDown + 1)
    pressed += (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Space)
    took = set()
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        for held in (CONTROL, CONTROL | SHIFT):
            for key in map(Qt.Key, pressed):
                event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
                event.ignore()
                QApplication.sendEvent(field, event)
                if event.isAccepted():
                    took.add(QKeySequence(QKeyCombination(held, key)).toString())
    assert {"Ctrl+C", "Ctrl+Left"} <= took
    assert [key for key in took - came if not is_reserved(key)] == []
