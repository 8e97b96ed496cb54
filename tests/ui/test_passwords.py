"""Locked documents: asked for one at a time, and as seldom as possible."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.documents import Document, DocumentState
from app.core.events import DocumentChanged, FileFinished
from app.engine.protocol import Add, PageSizes, Unlock
from app.ui.dialogs.password import PasswordDialog
from app.ui.shell.main_window import MainWindow
from tests.ui.test_main_window import messages, named, opened
from tests.ui.window_bridge import WindowBridge, document


def locked(name: str) -> Document:
    return document(name, DocumentState.NEEDS_PASSWORD, pages=0, reason="It is locked.")


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    return opened(qtbot, bridge, document("lease"), locked("minutes"), locked("salaries"), locked("payroll"))


def the_dialog(window: MainWindow) -> PasswordDialog:
    (dialog,) = window.findChildren(PasswordDialog)
    assert isinstance(dialog, PasswordDialog)
    return dialog


def give(qtbot: QtBot, dialog: PasswordDialog, password: str) -> None:
    qtbot.keyClicks(dialog.field, password)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


def test_a_wrong_password_is_told_in_place(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge, qapp: QApplication
) -> None:
    window.library.document_opened.emit(locked("payroll"))
    dialog = the_dialog(window)
    assert not dialog.open_button.isEnabled()
    give(qtbot, dialog, "secret")
    assert bridge.last(Unlock).request == Unlock("payroll", "secret")
    assert not dialog.open_button.isEnabled()  # one try at a time
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qapp.processEvents()
    assert len(bridge.of(Unlock)) == 1
    assert dialog.isVisible()
    bridge.last(Unlock).done(())
    assert dialog.error.text() == "That password does not open it."
    assert dialog.field.selectedText() != ""
    qapp.processEvents()
    assert dialog.open_button.isDefault()
    give(qtbot, dialog, "Secret")
    assert bridge.last(Unlock).request == Unlock("payroll", "Secret")
    bridge.last(Unlock).fail("NotReadable", "There is no file or folder at this place.")
    assert dialog.error.text() == "There is no file or folder at this place."
    assert messages(window) == []


def test_one_password_that_opens_all_is_asked_for_once(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.library.document_opened.emit(locked("payroll"))
    dialog = the_dialog(window)
    assert "“Payroll” is locked" in dialog.title.text()
    assert (
        dialog.waiting.text()
        == "2 more are locked; the same password is tried on them: Minutes and Salaries."
    )
    give(qtbot, dialog, "secret")
    with qtbot.waitSignal(dialog.accepted):
        bridge.last(Unlock).done((document("payroll"), document("minutes"), document("salaries")))
    assert messages(window) == ["The password of “Payroll” also opened 2 other documents."]


def test_the_next_is_asked_for_when_one_opens_only_some(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.password_actions.ask()
    dialog = the_dialog(window)
    assert dialog.document.id == "minutes"
    give(qtbot, dialog, "secret")
    bridge.last(Unlock).done((document("payroll"), document("minutes")))
    assert dialog.good.text() == "“Minutes” and 1 other are open now."
    assert dialog.document.id == "salaries"
    assert dialog.field.text() == ""
    assert not dialog.skip_button.isVisible()  # nothing would come after it
    give(qtbot, dialog, "other")
    with qtbot.waitSignal(dialog.accepted):
        bridge.last(Unlock).done((document("salaries"),))


def test_one_can_be_skipped_and_opened_later(qtbot: QtBot, window: MainWindow, bridge: WindowBridge) -> None:
    window.password_actions.ask()
    dialog = the_dialog(window)
    qtbot.mouseClick(dialog.skip_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.skip_button, Qt.MouseButton.LeftButton)
    assert dialog.document.id == "salaries"
    dialog.reject()
    assert bridge.of(Unlock) == []
    (later,) = [a for a in window.library.context_actions([locked("payroll")]) if "password" in a.text()]
    later.trigger()
    assert window.findChildren(PasswordDialog)[-1].document.id == "payroll"


def test_a_folder_of_fifty_locked_files_is_one_message_and_one_dialog(
    qtbot: QtBot, bridge: WindowBridge
) -> None:
    window = opened(qtbot, bridge)
    window.indexing.add(["/docs"])
    adding = bridge.last(Add)
    for number in range(50):
        one = locked(f"letter {number}")
        bridge.broadcast.emit(DocumentChanged(one))
        adding.tell(FileFinished(one.path, "needs_password", one, None, 0.1))
    assert messages(window) == ["50 documents are locked with a password."]
    assert window.findChildren(PasswordDialog) == []  # nobody is interrupted
    qtbot.mouseClick(named(window.messages, "Enter password…"), Qt.MouseButton.LeftButton)
    dialog = the_dialog(window)
    assert dialog.waiting.text().startswith("49 more are locked")
    late = locked("late")
    adding.tell(FileFinished(late.path, "needs_password", late, None, 0.1))
    assert dialog.waiting.text().startswith("50 more are locked")
    assert messages(window) == []
    adding.done(None)
    assert messages(window) == []  # the summary does not repeat it


def test_a_message_that_was_dismissed_does_no_harm(
    qtbot: QtBot, bridge: WindowBridge, qapp: QApplication
) -> None:
    window = opened(qtbot, bridge)
    window.indexing.add(["/docs"])
    for name in ("payroll", "salaries"):
        bridge.last(Add).tell(FileFinished("/x", "needs_password", locked(name), None, 0.1))
        window.messages.messages()[0].closer.click()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert messages(window) == []


def test_giving_up_while_a_password_is_tried(
    window: MainWindow, bridge: WindowBridge, qapp: QApplication
) -> None:
    window.password_actions.ask([locked("payroll")])
    dialog = the_dialog(window)
    dialog.submitted.emit(dialog.document, "secret")
    dialog.reject()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    bridge.last(Unlock).done(())
    assert window.findChildren(PasswordDialog) == []


def test_the_open_document_is_shown_once_it_is_unlocked(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    bridge.held.add(PageSizes)
    window.library.document_opened.emit(document("lease"))
    bridge.last(PageSizes).fail("NeedsPassword", "It is locked.")
    qtbot.mouseClick(named(window.viewer, "Enter password…"), Qt.MouseButton.LeftButton)
    dialog = the_dialog(window)
    assert dialog.document.id == "lease"
    give(qtbot, dialog, "secret")
    bridge.last(Unlock).done((document("lease"),))
    assert len(bridge.of(PageSizes)) == 2
    assert dialog.document.id == "minutes"


def test_a_password_is_never_shown_unless_asked_for_nor_kept(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.password_actions.ask()
    dialog = the_dialog(window)
    give(qtbot, dialog, "secret")
    assert dialog.field.displayText() != "secret"
    dialog.reveal.trigger()
    assert dialog.field.displayText() == "secret"
    bridge.last(Unlock).done((document("payroll"),))
    assert dialog.field.text() == ""
    assert not dialog.reveal.isChecked()
    window.close()
    kept = "".join(file.read_text("utf-8", "replace") for file in bridge.library.rglob("*") if file.is_file())
    assert "secret" not in kept
