"""What Enter does, pressed where a person presses it: in dialogs that are shown, on what has the focus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.answers import Answer, Citation, Hit, Mode, Seconds, Sentence, Support
from app.core.chats import Chat
from app.core.documents import Box, DocumentState
from app.engine.protocol import Ask, RemoveChats, Unlock, UseModel
from app.ui.chat.citation_chip import CitationChip
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.password import PasswordDialog
from app.ui.shell.main_window import MainWindow
from app.ui.widgets.source_card import SourceCard
from tests.ui.test_main_window import opened
from tests.ui.window_bridge import WindowBridge, document

BOX = (Box(72, 90, 540, 104),)
CITATION = Citation(1, "lease", "Lease", "/docs/lease.pdf", 2, "Rent is due on Monday.", BOX)
ANSWER = Answer(
    question="When is rent due?",
    found=True,
    answer="Rent is due on Monday. [1]",
    mode=Mode.QUOTES,
    model=None,
    queries=("When is rent due?",),
    sentences=(Sentence("Rent is due on Monday.", Support.SUPPORTED, (1,)),),
    citations=(CITATION,),
    passages=(),
    seconds=Seconds(0.1, None, 0.2),
)


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    made = opened(
        qtbot,
        bridge,
        document("lease"),
        document("handbook"),
        document("payroll", DocumentState.NEEDS_PASSWORD),
    )
    qtbot.waitActive(made)
    return made


def shown(qtbot: QtBot, window: MainWindow) -> QDialog:
    """The dialog over the window, once it has the keyboard."""
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None)
    return dialog


def press(qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Presses a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def focus(qtbot: QtBot, widget: QWidget) -> None:
    """Puts the keyboard on a widget, once that is there."""
    qtbot.waitUntil(widget.isVisible)
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def test_enter_in_the_password_field_opens_one_document(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.password_actions.ask()
    dialog = shown(qtbot, window)
    assert isinstance(dialog, PasswordDialog)
    press(qtbot)  # nothing is typed yet
    assert dialog.isVisible() and bridge.of(Unlock) == []
    qtbot.keyClicks(QApplication.focusWidget(), "secret")
    press(qtbot, Qt.Key.Key_Enter)
    assert bridge.last(Unlock).request == Unlock("payroll", "secret")
    bridge.last(Unlock).done(())
    qtbot.keyClicks(QApplication.focusWidget(), "Secret")
    press(qtbot)
    assert bridge.last(Unlock).request == Unlock("payroll", "Secret")


def test_enter_on_cancel_cancels_whatever_the_default_is(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.password_actions.ask()
    dialog = shown(qtbot, window)
    qtbot.keyClicks(QApplication.focusWidget(), "secret")
    (cancel,) = (b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Cancel")
    focus(qtbot, cancel)
    press(qtbot)
    assert not dialog.isVisible()
    assert bridge.of(Unlock) == []


def test_enter_uses_the_model_that_is_chosen(qtbot: QtBot, window: MainWindow, bridge: WindowBridge) -> None:
    dialog = window.model_actions.choose()
    shown(qtbot, window)
    dialog.none.button.setChecked(True)
    focus(qtbot, dialog.none.button)
    press(qtbot)
    assert bridge.last(UseModel).request == UseModel("none")


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "settings": lambda window: window.settings_actions.show(),
    "pages": lambda window: window.document_actions.show_pages(document("lease")),
    "watched": lambda window: window.folder_actions.show(),
    "chats": lambda window: window.chat_actions.show_all(),
    "styles": lambda window: window.settings_actions.show_styles(),
    "evaluation": lambda window: window.evaluation_actions.show(),
    "model": lambda window: window.model_actions.choose(),
    "password": lambda window: window.password_actions.ask(),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_the_default_button_is_the_one_that_was_chosen_and_no_other(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    DIALOGS[name](window)
    dialog = shown(qtbot, window)
    assert isinstance(dialog, Dialog)
    default = [button for button in dialog.findChildren(QPushButton) if button.isDefault()]
    assert default == ([dialog.default_button] if dialog.default_button is not None else [])
    assert all(button.text() not in ("Delete", "Remove", "Skip this one") for button in default)


def test_enter_neither_removes_nor_deletes(qtbot: QtBot, window: MainWindow, bridge: WindowBridge) -> None:
    before = len(bridge.sent)
    chat = Chat(1, "Leases", 0.0, 0.0, 1)
    for ask in (
        lambda: window.document_actions.ask_to_remove(window.indexing.documents.documents[:1]),
        lambda: window.chat_actions.ask_to_delete([chat]),
        lambda: window.chat_actions.ask_to_delete([]),
    ):
        ask()
        box = shown(qtbot, window)
        assert isinstance(box, QMessageBox)
        press(qtbot)
        assert not box.isVisible()
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert len(bridge.sent) == before
    window.chat_actions.ask_to_delete([chat])
    box = shown(qtbot, window)
    (delete,) = (b for b in box.findChildren(QPushButton) if b.text() == "Delete")
    focus(qtbot, delete)
    press(qtbot)
    assert bridge.last(RemoveChats).request == RemoveChats((1,))


def test_after_a_dialog_a_question_can_be_typed(qtbot: QtBot, window: MainWindow) -> None:
    for show in DIALOGS.values():
        window.library.add_button.setFocus()
        show(window)
        dialog = shown(qtbot, window)
        dialog.reject()
        window.activateWindow()  # a window manager does that by itself
        qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)
        focused = QApplication.focusWidget()
        assert focused is not None and focused.accessibleName() == "Question"
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete


def ask(qtbot: QtBot, window: MainWindow, bridge: WindowBridge, answer: Answer) -> None:
    window.chat.take_focus()
    qtbot.keyClicks(QApplication.focusWidget(), answer.question)
    press(qtbot)
    bridge.last(Ask).done(answer)


def test_enter_on_a_citation_and_on_a_card_shows_the_page(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    ask(qtbot, window, bridge, ANSWER)
    for kind in (CitationChip, SourceCard):
        window.viewer.close_document()
        (target,) = window.chat.findChildren(kind)
        focus(qtbot, target)
        press(qtbot)
        assert window.viewer.document is not None
        assert window.viewer.highlighted == (2, BOX)


def test_enter_on_the_nearest_passage_shows_its_page(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    hit = Hit("handbook", 4096, "Handbook", "/docs/handbook.pdf", 3, "Something else", 0.5, BOX)
    nothing = Answer("What?", False, "No.", Mode.QUOTES, None, (), (), (), (hit,), Seconds(0.1, None, 0.2))
    ask(qtbot, window, bridge, nothing)
    (card,) = window.chat.findChildren(SourceCard)
    focus(qtbot, card)
    press(qtbot, Qt.Key.Key_Enter)
    assert window.viewer.highlighted == (3, BOX)


def test_enter_presses_any_button_of_the_window(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    ask(qtbot, window, bridge, ANSWER)
    (copy,) = (
        button
        for button in window.chat.findChildren(type(window.chat.header.new_button))
        if button.accessibleName().startswith("Copy the answer")
    )
    focus(qtbot, copy)
    press(qtbot)
    assert "Rent is due on Monday." in QApplication.clipboard().text()
