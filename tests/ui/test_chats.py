"""Chats that are kept: listed, opened, renamed, deleted, written out, and there again at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.answers import Mode, Standing
from app.core.chats import NEW, Chat, Conversation, KeptTurn, Verdict
from app.core.events import Progress
from app.core.facets import Facets
from app.engine.protocol import (
    Ask,
    BranchChat,
    Chats,
    ExportChat,
    ExportEvidence,
    Failed,
    KeepVerdict,
    OpenChat,
    RemoveChats,
    RenameChat,
)
from app.ui.chat.turn_view import TurnState
from app.ui.dialogs.chats import ChatsDialog, when
from app.ui.shell import window_state
from app.ui.shell.main_window import MainWindow
from app.ui.widgets.source_card import SourceCard
from tests.ui.test_chat_panel import FOUND, NOT_FOUND, button, citation
from tests.ui.test_main_window import messages, opened
from tests.ui.window_bridge import WindowBridge, document

LEAVE, RENT = Chat(3, "How many days?", 1e9, 2e9, 2), Chat(1, "What is the rent?", 1e9, 1e9, 1)
GONE = replace(
    FOUND, citations=(replace(citation(1), standing=Standing.GONE), replace(citation(2), document="handbook"))
)
CONVERSATION = Conversation(
    LEAVE,
    (
        KeptTurn(1, "How many days?", ("lease",), 1e9, GONE),
        KeptTurn(2, "And in Denmark?", (), 2e9, NOT_FOUND),
    ),
)


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> Iterator[MainWindow]:
    yield opened(qtbot, bridge, document("lease"), document("handbook"))


@pytest.fixture
def dialog(window: MainWindow, bridge: WindowBridge) -> ChatsDialog:
    shown = window.chat_actions.show_all()
    bridge.last(Chats).done((LEAVE, RENT))
    return shown


def confirm(qtbot: QtBot, window: MainWindow, answer: str) -> str:
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    (pressed,) = (each for each in box.buttons() if each.text().replace("&", "") == answer)
    says = box.text()
    pressed.click()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)
    return says


def press(dialog: QWidget, name: str) -> None:
    (found,) = (b for b in dialog.findChildren(QAbstractButton) if b.text() == name)
    assert found.isEnabled()
    found.click()


def test_a_new_conversation_is_kept_and_gone_on_with(window: MainWindow, bridge: WindowBridge) -> None:
    window.chat.ask("How many days\nof leave?")
    assert bridge.last(Ask).request.chat == NEW
    assert window.chat.chat is None
    bridge.last(Ask).done(replace(FOUND, chat=3))
    assert window.chat.chat is not None and window.chat.chat.title == "How many days of leave?"
    window.chat.ask("And in Denmark?")
    assert bridge.last(Ask).request.chat == 3
    window.chat.new_chat()
    window.chat.ask("Afresh?")
    assert (bridge.last(Ask).request.chat, bridge.last(Ask).request.turns) == (NEW, ())


def test_an_answer_that_could_not_be_kept_still_goes_on(window: MainWindow, bridge: WindowBridge) -> None:
    window.chat.ask("How many days?")
    bridge.last(Ask).done(FOUND)
    window.chat.ask("And in Denmark?")
    request = bridge.last(Ask).request
    assert (request.chat, [turn.question for turn in request.turns]) == (NEW, ["How many days?"])


def test_the_list_opens_a_chat_with_its_answers_and_sources(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge, dialog: ChatsDialog
) -> None:
    assert dialog.list.hasFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert bridge.last(OpenChat).request == OpenChat(LEAVE.id)
    bridge.last(OpenChat).done(CONVERSATION)
    qtbot.waitUntil(lambda: len(window.chat.turns) == 2)
    first, second = window.chat.turns
    assert first.state is second.state is TurnState.ANSWERED
    assert (first.ask.question, second.ask.question) == ("How many days?", "And in Denmark?")
    gone, there = first.findChildren(SourceCard)
    assert "No longer in the library." in gone.accessibleDescription()
    assert "No longer" not in there.accessibleDescription()
    gone.click()
    assert messages(window) == ["That document is no longer in the library."]
    there.click()
    assert window.viewer.document is not None and window.viewer.document.id == "handbook"
    window.chat.ask("And in Norway?")
    request = bridge.last(Ask).request
    assert (request.chat, len(request.turns)) == (LEAVE.id, 2)
    assert request.turns[0].citations == GONE.citations


def test_a_question_asked_while_a_long_chat_opens_comes_after_it(
    window: MainWindow, bridge: WindowBridge
) -> None:
    window.chat.show_chat(replace(CONVERSATION, turns=CONVERSATION.turns * 5))
    window.chat.ask("And in Norway?")
    assert [turn.ask.question for turn in window.chat.turns][-1] == "And in Norway?"
    assert len(bridge.last(Ask).request.turns) == 10


def test_a_source_that_no_longer_says_so_is_shown_without_a_highlight(
    window: MainWindow, bridge: WindowBridge
) -> None:
    changed = replace(citation(1, page=2), document="handbook", standing=Standing.CHANGED)
    window.chat.citation_activated.emit(changed)
    assert messages(window) == ["The document no longer says this."]
    assert window.viewer.document is not None and window.viewer.document.id == "handbook"


def test_the_list_is_searched_by_words(qtbot: QtBot, bridge: WindowBridge, dialog: ChatsDialog) -> None:
    qtbot.keyClicks(dialog.search, "denmark")
    qtbot.waitUntil(lambda: bridge.last(Chats).request == Chats("denmark"))
    bridge.last(Chats).done(())
    assert any(label.text() == "Nothing found" for label in dialog.findChildren(QLabel))
    qtbot.keyClicks(dialog.search, "x")
    qtbot.waitUntil(lambda: bridge.last(Chats).request == Chats("denmarkx"))
    bridge.last(Chats).done((RENT,))
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [RENT.title]


def test_a_chat_is_renamed_in_its_row(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge, dialog: ChatsDialog
) -> None:
    window.chat.show_chat(CONVERSATION)
    qtbot.keyClick(dialog.list, Qt.Key.Key_F2)
    editor = dialog.list.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("Leave")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bridge.of(RenameChat) != [])
    assert bridge.last(RenameChat).request == RenameChat(LEAVE.id, "Leave")
    bridge.last(RenameChat).done(replace(LEAVE, title="Leave"))
    assert window.chat.chat is not None and window.chat.chat.title == "Leave"


def test_chats_are_deleted_once_that_is_confirmed(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge, dialog: ChatsDialog
) -> None:
    window.chat.show_chat(CONVERSATION)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert confirm(qtbot, window, "Cancel") == "Delete “How many days?”?"
    assert not bridge.of(RemoveChats)
    press(dialog, "Delete…")
    confirm(qtbot, window, "Delete")
    assert bridge.last(RemoveChats).request == RemoveChats((LEAVE.id,))
    bridge.last(RemoveChats).done(1)
    assert window.chat.chat is None and window.chat.turns == ()
    bridge.last(Chats).done((RENT,))
    press(dialog, "Delete all chats…")
    assert confirm(qtbot, window, "Delete") == "Delete all chats?"
    assert bridge.last(RemoveChats).request == RemoveChats(None)


def test_a_chat_is_written_out_with_its_sources(
    qtbot: QtBot,
    window: MainWindow,
    bridge: WindowBridge,
    dialog: ChatsDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "leave.md"
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        proposed.append(name)
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    press(dialog, "Export…")
    assert [Path(each).name for each in proposed] == ["How many days.docx"]
    assert bridge.last(ExportChat).request == ExportChat(CONVERSATION.chat.id, str(file))
    bridge.last(ExportChat).done(None)
    assert messages(window) == ["It is in “leave.md”."]
    went: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url) or True)
    press(window.messages, "Show in folder")  # the engine of this test writes none: its folder is shown
    qtbot.waitUntil(lambda: [Path(url.toLocalFile()) for url in went] == [tmp_path])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.md"), ""))
    press(dialog, "Export…")
    bridge.last(ExportChat).fail("NotWritable", "x.md could not be written: No such folder.")
    assert "could not be written" in dialog.error.text()


def test_the_open_chat_is_there_again_at_the_next_start(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.chat.show_chat(CONVERSATION)
    qtbot.waitUntil(lambda: len(window.chat.turns) == 2)
    chosen = Facets(tags=("home",))  # since the last answer
    window.chat.composer.scope.choose(chosen)
    window.close()
    assert window_state.load(bridge.library).chat == LEAVE.id
    assert window_state.load(bridge.library).facets == chosen
    again = WindowBridge(bridge.library)
    second = opened(qtbot, again, document("lease"))
    assert again.last(OpenChat).request == OpenChat(LEAVE.id)
    again.last(OpenChat).done(CONVERSATION)
    qtbot.waitUntil(lambda: len(second.chat.turns) == 2)
    assert second.chat.composer.scope.facets == chosen
    second.close()


@pytest.mark.parametrize(
    "reply",
    [
        lambda sent: sent.fail("NoSuchChat", "That chat is not kept any longer."),
        lambda sent: sent.done(CONVERSATION),
    ],
)
def test_a_chat_that_is_gone_or_comes_late_is_left(
    qtbot: QtBot, bridge: WindowBridge, reply: Callable[[object], None]
) -> None:
    window_state.save(bridge.library, window_state.WindowState(chat=3))
    window = opened(qtbot, bridge, document("lease"))
    window.chat.ask("Meanwhile?")
    reply(bridge.last(OpenChat))
    assert [turn.ask.question for turn in window.chat.turns] == ["Meanwhile?"]
    assert messages(window) == []
    window.chat.stop()
    window.close()


def test_failures_are_told_where_the_person_looks(
    window: MainWindow, bridge: WindowBridge, dialog: ChatsDialog
) -> None:
    window.chats.failed.emit(Failed("DiskFull", "There is no room left."))
    assert dialog.error.text() == "There is no room left."
    assert messages(window) == []
    dialog.reject()


def test_what_was_searched_for_is_shown_when_asked(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.chat.ask("How many days?")
    bridge.last(Ask).done(replace(FOUND, queries=("How many days?", "days of leave"), mode=Mode.QUICK))
    turn = window.chat.turns[0]

    def shown() -> bool:
        return any(
            "“days of leave”" in label.text() for label in turn.findChildren(QLabel) if label.isVisible()
        )

    assert not shown()
    button(turn, "Searched for…").click()
    assert shown()
    button(turn, "Searched for…").click()
    assert not shown()


def test_days_are_told_as_people_do() -> None:
    assert when(0.0).endswith("1970") or when(0.0).endswith("1969")
    from time import time

    assert when(time()).startswith("today")


def test_a_note_is_written_and_a_chat_branches(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    window.chat.show_chat(CONVERSATION)
    qtbot.waitUntil(lambda: len(window.chat.turns) == 2)
    turn = window.chat.turns[1]
    note = window.chat_actions.ask_for_note(turn)
    qtbot.keyClicks(note.note, "For the memo")
    qtbot.keyClick(note.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bridge.last(KeepVerdict).request == KeepVerdict(LEAVE.id, 2, Verdict(note="For the memo"))
    assert turn.verdict_view.verdict.note == "For the memo"
    window.chat_actions.branch(LEAVE.id, 1)
    assert bridge.last(BranchChat).request == BranchChat(LEAVE.id, 1)
    first = replace(CONVERSATION.turns[0], verdict=Verdict(pinned=True))
    other = Conversation(replace(LEAVE, id=99, title="Leave (branch)"), (first,))
    bridge.last(BranchChat).done(other)
    assert window.chat.chat is not None and window.chat.chat.id == 99
    assert window.chat.header.pins_button.isVisibleTo(window.chat)
    assert messages(window) == ["“Leave (branch)” goes on from here."]


def test_an_evidence_pack_tells_how_far_it_is_and_can_be_stopped(
    window: MainWindow, bridge: WindowBridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "pack.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    window.chat.show_chat(CONVERSATION)
    turn = window.chat.turns[1]
    menu = QMenu()
    window.chat.fill_more(turn, menu)
    (prove,) = (action for action in menu.actions() if "vidence" in action.text())
    prove.trigger()
    sent = bridge.last(ExportEvidence)
    assert sent.request.kept == (CONVERSATION.chat.id, 2) and sent.request.file == str(file)
    sent.tell(Progress("Computing the files’ hashes", 3, 40))
    assert messages(window) == ["Evidence pack: Computing the files’ hashes, 3 of 40"]
    (stop,) = (b for b in window.messages.findChildren(QAbstractButton) if b.text() == "Stop")
    stop.click()
    assert sent.cancelled and messages(window) == []
