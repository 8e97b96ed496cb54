"""A document's card in the window: on the real engine, and in states that are hard to bring about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.core.answers import Mode
from app.core.cards import CitedIn, DocumentCard, FileProperties, TitleOrigin
from app.core.documents import DocumentState, PageHealth
from app.core.events import DocumentChanged, DocumentRemoved, Progress
from app.engine.protocol import FindCard, PageInfo, Pages, SummarizeDocument
from app.ui.chat.mode_box import ModeBox
from app.ui.chat.turn_view import TurnState
from app.ui.dialogs.document_card import DocumentCardDialog
from app.ui.shell.main_window import MainWindow
from tests.made_pdfs import BOILER, GARDEN, make_pdf
from tests.ui.real_window import SLOW, documents, open_window
from tests.ui.window_bridge import WindowBridge, document

LEASE = document("lease", tags=("flat",), size=130_000, added=1.7e9)
CARD = DocumentCard(
    LEASE,
    TitleOrigin.FILE_NAME,
    FileProperties("Nora Lindqvist", "2024-02-29"),
    missing=True,
    unread="Page 2 could not be read.",
    comments=2,
    notes=1,
    cited=tuple(CitedIn(7, "The flat", place, f"Question {place}?", 1.7e9) for place in range(9, 0, -1)),
)


@pytest.fixture
def bridge(tmp_path: Path) -> WindowBridge:
    return WindowBridge(tmp_path)


@pytest.fixture
def dialog(qtbot: QtBot, bridge: WindowBridge) -> Iterator[DocumentCardDialog]:
    made = DocumentCardDialog(bridge, LEASE)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    yield made


def facts(dialog: DocumentCardDialog) -> dict[str, str]:
    return {name: value for name, value, _ in dialog.facts.facts}


def test_what_is_known_is_there_at_once_and_the_rest_when_it_comes(
    dialog: DocumentCardDialog, bridge: WindowBridge
) -> None:
    assert dialog.title.text() == "Lease"
    assert facts(dialog)["Kind"] == "PDF document · 130 kB"
    assert (facts(dialog)["Length"], facts(dialog)["Tags"]) == ("3 pages", "@flat")
    assert "Author" not in facts(dialog)
    bridge.last(FindCard).done(CARD)
    bridge.last(Pages).done((PageInfo(1, "", PageHealth.TEXT), PageInfo(2, "", PageHealth.FAILED)))
    assert dialog.origin.text() == "Title from the file’s name"
    assert (facts(dialog)["Author"], facts(dialog)["Made"]) == ("Nora Lindqvist", "29 February 2024")
    assert (facts(dialog)["Comments in the file"], facts(dialog)["Your highlights"]) == ("2", "1")
    assert facts(dialog)["File"].replace("\u200b", "") == "/docs/lease.pdf"
    assert "not there any more" in facts(dialog)[""]
    assert dialog.health.text() == "1 page with text · 1 failed"
    assert dialog.unread.text() == "Page 2 could not be read."


def test_an_answer_that_cites_it_is_opened_by_a_click_and_by_enter(
    qtbot: QtBot, dialog: DocumentCardDialog, bridge: WindowBridge
) -> None:
    bridge.last(FindCard).done(CARD)
    assert dialog.cited.count() == 9
    assert dialog.cited.height() < 9 * dialog.cited.sizeHintForRow(0)  # scrolls by itself
    first = dialog.cited.visualItemRect(dialog.cited.item(0)).center()
    with qtbot.waitSignal(dialog.chat_wanted) as wanted:
        qtbot.mouseClick(dialog.cited.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert wanted.args == [7, 9]
    qtbot.keyClick(dialog.cited, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.chat_wanted) as wanted:
        qtbot.keyClick(dialog.cited, Qt.Key.Key_Return)
    assert wanted.args == [7, 8]
    assert dialog.isVisible()


def test_a_summary_says_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, dialog: DocumentCardDialog, bridge: WindowBridge
) -> None:
    view, asked = dialog.summary, bridge.last(SummarizeDocument)
    asked.tell(Progress("Reading the passages", 3, 10))
    assert view.status.text() == "Reading the passages: 3 of 10"
    assert not view.make_button.isVisible()
    qtbot.mouseClick(view.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.is_running)
    assert (asked.cancelled, view.status.text()) == (True, "Stopped.")
    qtbot.mouseClick(view.make_button, Qt.MouseButton.LeftButton)
    again = bridge.last(SummarizeDocument)
    assert again is not asked and view.is_running
    dialog.reject()  # nobody waits for it any more
    assert again.cancelled


def test_a_long_document_is_summarised_only_when_that_is_wanted(qtbot: QtBot, bridge: WindowBridge) -> None:
    dialog = DocumentCardDialog(bridge, replace(LEASE, pages=400))  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    assert not bridge.of(SummarizeDocument)
    qtbot.mouseClick(dialog.summary.make_button, Qt.MouseButton.LeftButton)
    assert dialog.summary.is_running and len(bridge.of(SummarizeDocument)) == 1
    dialog.reject()


def test_a_document_that_was_read_before_its_card_came_is_summarised(
    qtbot: QtBot, bridge: WindowBridge
) -> None:
    dialog = DocumentCardDialog(bridge, replace(LEASE, state=DocumentState.READING))  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    bridge.last(FindCard).done(CARD)
    bridge.broadcast.emit(DocumentChanged(LEASE))
    assert len(bridge.of(SummarizeDocument)) == 1
    dialog.reject()


def test_it_keeps_up_with_what_becomes_of_the_document(
    qtbot: QtBot, bridge: WindowBridge, tmp_path: Path
) -> None:
    reading = document("lease", DocumentState.READING, pages=0)
    dialog = DocumentCardDialog(bridge, reading)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    assert not dialog.summary.isVisible() and not dialog.open_button.isEnabled()
    assert not bridge.of(SummarizeDocument)
    bridge.last(FindCard).fail("NoSuchDocument", "That document is no longer in the library.")
    assert dialog.unread.text() == "That document is no longer in the library."
    for _ in range(9):
        bridge.broadcast.emit(DocumentChanged(LEASE))
    assert len(bridge.of(SummarizeDocument)) == 1
    assert dialog.summary.isVisible() and dialog.open_button.isEnabled()
    qtbot.waitUntil(lambda: len(bridge.of(FindCard)) == 2)
    with qtbot.waitSignal(dialog.rejected):
        bridge.broadcast.emit(DocumentRemoved("lease"))


@pytest.fixture
def window(qtbot: QtBot, library_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    files = [
        make_pdf(tmp_path / f"{name}.pdf", text) for name, text in (("garden", GARDEN), ("boiler", BOILER))
    ]
    with open_window(qtbot, library_folder, files) as made:
        qtbot.waitUntil(lambda: made.indexing.activity is None, timeout=SLOW)
        made.activateWindow()
        yield made


def cards(window: MainWindow) -> list[DocumentCardDialog]:
    return [each for each in window.findChildren(DocumentCardDialog) if each.isVisible()]


def test_from_the_list_to_the_card_to_the_chat_that_cites_it(qtbot: QtBot, window: MainWindow) -> None:
    modes = window.findChild(ModeBox)
    assert isinstance(modes, ModeBox)
    modes.choose(Mode.QUOTES)
    for question in ("Who planted the mulberry?", "How often must the boiler be serviced?"):
        window.chat.ask(question)
        qtbot.waitUntil(lambda: window.chat.turns[-1].state is TurnState.ANSWERED, timeout=SLOW)
    window.chat.new_chat()
    garden = next(each for each in documents(window) if each.title == "garden")
    window.library.list.select([garden.id])
    window.library.list.setFocus()
    qtbot.keyClick(window.library.list, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(cards(window)) == 1)
    (dialog,) = cards(window)
    assert window.viewer.document is None  # Enter by itself opens
    qtbot.waitUntil(lambda: dialog.card is not None and dialog.summary.answer is not None, timeout=SLOW)
    assert "mulberry" in dialog.summary.text.toPlainText()
    qtbot.waitUntil(lambda: dialog.health.text() == "2 pages with text")
    assert [dialog.cited.item(row).text() for row in range(dialog.cited.count())] == [
        "Who planted the mulberry?"
    ]

    # A sentence of the summary leads to its place, the question to its chat.
    qtbot.mouseClick(dialog.summary.text.chips[-1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.viewer.highlighted), timeout=SLOW)
    dialog.cited.setFocus()
    qtbot.keyClick(dialog.cited, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.chat.turns) == 2, timeout=SLOW)
    assert window.chat.turns[0].ask.question == "Who planted the mulberry?"

    # In the chat that is open, the answer that is on its way is not lost for it.
    window.chat.ask("When were tours given?")
    dialog.cited.setFocus()
    qtbot.keyClick(dialog.cited, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.chat.turns[-1].state is TurnState.ANSWERED, timeout=SLOW)
    assert [turn.ask.question for turn in window.chat.turns][2:] == ["When were tours given?"]

    # By the menu of its row, too; there is one card of a document.
    at = window.library.list.visualRect(window.library.list.currentIndex()).center()
    window.library.list.customContextMenuRequested.emit(at)
    about = next(
        action
        for menu in window.findChildren(QMenu)
        if menu.isVisible()
        for action in menu.actions()
        if action.text() == "About this document…"
    )
    about.trigger()
    for menu in window.findChildren(QMenu):
        menu.close()
    QApplication.processEvents()
    assert cards(window) == [dialog]
    dialog.reject()
