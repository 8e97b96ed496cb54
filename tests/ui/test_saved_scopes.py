"""Saved scopes in the menu beside the question: saved, asked, renamed and removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.core.events import ChoicesChanged
from app.core.facets import AskedOf, Facets, SavedScope
from app.engine.protocol import Ask, RemoveScope, SaveScope, Scopes
from app.ui.dialogs.scope_name import ScopeNameDialog
from app.ui.shell.main_window import MainWindow
from tests.made_pdfs import BOILER, GARDEN, make_pdf
from tests.ui.real_window import SLOW, documents, open_window
from tests.ui.test_main_window import messages, opened
from tests.ui.window_bridge import WindowBridge, document

LEASES = SavedScope("Leases & deposits", AskedOf(("lease",), Facets(tags=("home",))))
LOST = SavedScope("Old papers", AskedOf(), is_lost=True)


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    made = opened(qtbot, bridge, document("lease", tags=("home",)), document("handbook"), document("report"))
    bridge.last(Scopes).done(())
    return made


@pytest.fixture
def real_window(qtbot: QtBot, library_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    files = (make_pdf(tmp_path / "boiler.pdf", BOILER), make_pdf(tmp_path / "garden.pdf", GARDEN))
    with open_window(qtbot, library_folder, files) as made:
        yield made


def open_menu(window: MainWindow) -> QMenu:
    menu = window.chat.composer.scope.menu
    menu.aboutToShow.emit()
    return menu


def find(menu: QMenu, text: str) -> QAction:
    return next(each for each in menu.actions() if each.text().replace("&&", "+").replace("&", "") == text)


def find_inner(menu: QMenu, text: str) -> QMenu:
    inner = find(menu, text).menu()
    assert isinstance(inner, QMenu)
    return inner


def type_name(qtbot: QtBot, window: MainWindow, name: str) -> ScopeNameDialog:
    (dialog,) = window.findChildren(ScopeNameDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, name)
    return dialog


def test_what_is_asked_is_saved_asked_again_renamed_and_removed(
    qtbot: QtBot, real_window: MainWindow
) -> None:
    window, bar = real_window, real_window.chat.composer.scope
    garden = next(each for each in documents(window) if "garden" in each.path)
    assert not find(open_menu(window), "Save what is asked now…").isEnabled()
    window.library.tick_only((garden.id,))
    find(open_menu(window), "Save what is asked now…").trigger()
    dialog = type_name(qtbot, window, "Outdoors")
    assert dialog.says.text() == "1 document"
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.scopes.find("outdoors") is not None, timeout=SLOW)
    assert find(open_menu(window), "Outdoors").isChecked()

    bar.ask_all()
    assert bar.asked_of == AskedOf() and not find(open_menu(window), "Outdoors").isChecked()
    find(open_menu(window), "Outdoors").trigger()
    assert bar.asked_of == AskedOf((garden.id,)) and window.library.scope[0].id == garden.id

    find_inner(open_menu(window), "Rename a saved one").actions()[0].trigger()
    qtbot.keyClick(type_name(qtbot, window, "Garden").name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.scopes.find("Garden") is not None, timeout=SLOW)
    find_inner(open_menu(window), "Remove a saved one").actions()[0].trigger()
    qtbot.waitUntil(lambda: not window.scopes.scopes, timeout=SLOW)
    qtbot.waitUntil(lambda: "The scope “Garden” is removed; its documents stay." in messages(window))
    undo = next(each for each in window.messages.findChildren(QPushButton) if each.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.scopes.find("Garden") is not None, timeout=SLOW)


def test_a_scope_is_asked_with_what_narrows_it(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    bridge.broadcast.emit(ChoicesChanged())
    bridge.last(Scopes).done((LEASES, LOST))
    menu = open_menu(window)
    entry, lost = find(menu, "Leases + deposits"), find(menu, "Old papers")
    assert entry.toolTip() == "1 document · @home"
    assert not lost.isEnabled() and lost.toolTip() == "None of its documents is in the library any more."
    entry.trigger()
    qtbot.keyClicks(window.chat.composer.box, "Rent?")
    qtbot.keyClick(window.chat.composer.box, Qt.Key.Key_Return)
    ask = bridge.last(Ask).request
    assert (ask.documents, ask.facets) == (("lease",), Facets(tags=("home",)))


def test_a_name_that_is_taken_is_said_before_it_is_replaced(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    bridge.broadcast.emit(ChoicesChanged())
    bridge.last(Scopes).done((LEASES, SavedScope("Other", AskedOf(facets=Facets(kinds=("pdf",))))))
    window.library.tick_only(("handbook",))
    find(open_menu(window), "Save what is asked now…").trigger()
    dialog = type_name(qtbot, window, "leases & DEPOSITS")
    assert dialog.says.text() == "There is a scope “Leases & deposits” already; it would be replaced."
    assert dialog.save_button.text() == "Replace"
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    wanted = SaveScope("leases & DEPOSITS", AskedOf(("handbook",)), replaces=True)
    assert bridge.last(SaveScope).request == wanted
    bridge.last(SaveScope).fail("DiskFull", "The disk is full.")
    assert "The disk is full." in messages(window)

    qtbot.waitUntil(lambda: not window.findChildren(ScopeNameDialog))
    find_inner(open_menu(window), "Rename a saved one").actions()[1].trigger()
    dialog = type_name(qtbot, window, "Leases & Deposits")
    assert not dialog.save_button.isEnabled()
    assert dialog.says.text() == "There is a scope “Leases & deposits” already."
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_undo_and_rename_leave_what_was_saved_meanwhile(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    bridge.broadcast.emit(ChoicesChanged())
    bridge.last(Scopes).done((LEASES,))
    find_inner(open_menu(window), "Rename a saved one").actions()[0].trigger()
    (dialog,) = window.findChildren(ScopeNameDialog)
    now = SavedScope(LEASES.name, AskedOf(("handbook",)))  # saved anew, in another window
    bridge.broadcast.emit(ChoicesChanged())
    bridge.last(Scopes).done((now,))
    dialog.name.clear()
    dialog.name.setText(LEASES.name)
    assert dialog.says.text() == "1 document · @home" and dialog.save_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    find_inner(open_menu(window), "Remove a saved one").actions()[0].trigger()
    bridge.last(RemoveScope).done(())
    undo = next(each for each in window.messages.findChildren(QPushButton) if each.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert bridge.last(SaveScope).request == SaveScope(now.name, now.asked_of, replaces=False)
    bridge.last(SaveScope).fail("CarrelError", "A scope is called “Leases & deposits” already.")
    assert "A scope is called “Leases & deposits” already." in messages(window)


def test_a_late_answer_of_what_there_was_before_a_change_is_not_heeded(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    bridge.broadcast.emit(ChoicesChanged())
    before = bridge.last(Scopes)
    window.scopes.save(LEASES.name, LEASES.asked_of)
    bridge.last(SaveScope).done((LEASES,))
    before.done(())
    assert window.scopes.scopes == (LEASES,)


def test_after_a_failure_the_scopes_there_are_are_asked_for(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.scopes.save(LEASES.name, LEASES.asked_of)
    saved = bridge.last(SaveScope)
    window.scopes.save("Other", AskedOf())
    saved.done((LEASES,))
    bridge.last(SaveScope).fail("CarrelError", "This would be all documents.")
    bridge.last(Scopes).done((LEASES,))
    assert window.scopes.scopes == (LEASES,)
