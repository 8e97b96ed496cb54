"""What a person hears who does not see the window: everything that can be acted on has a name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.documents import Box, DocumentState
from app.core.notes import Note, NotePlace
from app.engine.protocol import Ask
from app.ui.chat.turn_view import TurnView
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.moving import MovingDialog
from app.ui.shell.main_window import MainWindow
from tests.lengths import every
from tests.ui import test_enter
from tests.ui.test_enter import focus, press, shown
from tests.ui.test_main_window import opened
from tests.ui.window_bridge import WindowBridge, document
from tools.screenshots.accessible import shown_windows, unnamed
from tools.screenshots.painting import staged
from tools.screenshots.scenes import SCENES

NOTE = Note(1, "lease", "Lease", "/docs/lease.pdf", (NotePlace(2, "Rent is due", (Box(72, 90, 540, 104),)),))

DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    **test_enter.DIALOGS,
    "server": lambda window: window.model_actions.show_server(),
    "vector server": lambda window: window.model_actions.show_vector_server(),
    "network": lambda window: window.model_actions.show_network(),
    "offers": lambda window: window.model_actions.show_offers(),
    "check": lambda window: window.show_check(),
    "keys": lambda window: window.show_shortcuts(),
    "change keys": lambda window: window.settings_actions.show_keys(),
    "notes": lambda window: window.notes.show_all(),
    "note": lambda window: window.notes.edit(NOTE),
    "answer-note": lambda window: window.chat_actions.ask_for_note(TurnView(Ask("Why?"))),
    "overview": lambda window: window.document_actions.show_overview(),
    "scope": lambda window: window.scope_actions.ask_to_save(),
    "card": lambda window: window.document_actions.show_card(document("lease")),
    "rename": lambda window: window.document_actions.ask_to_rename(document("lease")),
}
"""Every class of dialog."""


@pytest.fixture
def window(qtbot: QtBot, library_folder: Path) -> MainWindow:
    library_folder.mkdir()
    files = (document("lease"), document("payroll", DocumentState.NEEDS_PASSWORD))
    made = opened(qtbot, WindowBridge(library_folder), *files)
    qtbot.waitActive(made)
    return made


def all_of(kind: type[Dialog]) -> set[type[Dialog]]:
    found = set(kind.__subclasses__())
    return found.union(*(all_of(each) for each in found)) if found else found


def test_every_dialog_is_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    seen = set()
    for show in DIALOGS.values():
        show(window)
        dialog = shown(qtbot, window)
        seen.add(type(dialog))
        dialog.reject()
        window.activateWindow()
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    leaves = {
        kind for kind in all_of(Dialog) if not kind.__subclasses__() and kind.__module__.startswith("app.")
    }
    assert leaves == seen | {MovingDialog}  # which is shown once the window is gone


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_names_what_can_be_acted_on(qtbot: QtBot, window: MainWindow, name: str) -> None:
    DIALOGS[name](window)
    assert unnamed(shown(qtbot, window)) == []


def test_what_tells_of_a_move_names_what_can_be_acted_on(qtbot: QtBot, library_folder: Path) -> None:
    dialog = MovingDialog(library_folder, library_folder.parent / "elsewhere")
    qtbot.addWidget(dialog)
    dialog.show()
    assert unnamed(dialog) == []


def test_the_window_names_what_can_be_acted_on(qtbot: QtBot, window: MainWindow) -> None:
    assert unnamed(window) == []
    window.show_search()
    assert unnamed(window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_enter_in_the_shown_dialog_presses_its_default_button_and_no_other(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    DIALOGS[name](window)
    dialog = shown(qtbot, window)
    assert isinstance(dialog, Dialog)
    pressed: list[QPushButton] = []
    for button in dialog.findChildren(QPushButton):
        button.clicked.connect(lambda _=False, button=button: pressed.append(button))
    default = dialog.default_button
    _put_the_keyboard_off_buttons(qtbot, dialog)
    if default is not None:
        default.setEnabled(True)
    press(qtbot)
    assert pressed == ([default] if default is not None else [])


def _put_the_keyboard_off_buttons(qtbot: QtBot, dialog: QDialog) -> None:
    """On a field, or, where there is none, on the dialog itself."""
    fields = [each for each in dialog.findChildren(QLineEdit) if each.isVisible() and each.isEnabled()]
    target: QWidget = fields[0] if fields else dialog
    if not fields:
        dialog.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    focus(qtbot, target)


def test_what_has_no_name_is_found(qtbot: QtBot) -> None:
    bare = QWidget()
    bare.setWindowTitle("A window")
    qtbot.addWidget(bare)
    button, named = QPushButton("", bare), QPushButton("", bare)
    named.setAccessibleName("Close")
    with qtbot.waitExposed(bare):
        bare.show()
    (told,) = unnamed(bare)
    assert button.isVisible() and told.startswith("Button QPushButton in A window")


@pytest.mark.parametrize("scene", every(60, SCENES))
def test_a_scene_names_what_can_be_acted_on(qapp: QApplication, scene: str) -> None:
    with staged(scene):
        assert {each.windowTitle(): unnamed(each) for each in shown_windows() if unnamed(each)} == {}
