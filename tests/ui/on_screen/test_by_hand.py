"""The window used by mouse and keyboard under a window manager, with the real engine."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.answers import Mode
from app.ui.chat.citation_chip import CitationChip
from app.ui.chat.mode_box import ModeBox
from app.ui.chat.turn_view import TurnState
from app.ui.shell.main_window import MainWindow
from app.ui.widgets.opening import Where
from tests.made_pdfs import make_pdf
from tests.ui.on_screen import drag_source
from tests.ui.on_screen.hand import Hand, find_middle
from tests.ui.real_window import SLOW, documents

QUESTION = "Who gives tours on Sundays?"


def ask(qtbot: QtBot, window: MainWindow, hand: Hand, question: str = QUESTION) -> None:
    """Ask a question by keyboard alone."""
    mode = window.findChild(ModeBox)
    assert isinstance(mode, ModeBox)
    mode.choose(Mode.QUOTES)
    before = len(window.chat.turns)
    hand.press("ctrl+l")
    hand.type(question)
    hand.press("Return")
    qtbot.waitUntil(lambda: len(window.chat.turns) == before + 1, timeout=SLOW)
    qtbot.waitUntil(lambda: window.chat.turns[-1].state is not TurnState.RUNNING, timeout=SLOW)
    assert window.chat.turns[-1].state is TurnState.ANSWERED


def test_a_question_is_asked_by_keys_and_its_citation_opened_by_mouse(
    qtbot: QtBot, window: MainWindow, hand: Hand
) -> None:
    ask(qtbot, window, hand)
    turn = window.chat.turns[-1]
    assert turn.answer is not None and turn.answer.question == QUESTION
    hand.click(turn.findChildren(CitationChip)[0])
    qtbot.waitUntil(lambda: window.viewer.current_page == 2, timeout=SLOW)
    assert window.viewer.highlighted == (2, turn.answer.citations[0].boxes)


def is_elsewhere(before: QWidget | None) -> bool:
    """Tell whether the keyboard is no longer where it was."""
    return QApplication.focusWidget() is not before


def test_a_citation_is_reached_and_opened_by_keys(qtbot: QtBot, window: MainWindow, hand: Hand) -> None:
    ask(qtbot, window, hand)
    for _ in range(12):
        before = QApplication.focusWidget()
        hand.press("shift+Tab")
        qtbot.waitUntil(partial(is_elsewhere, before), timeout=SLOW)
        if isinstance(QApplication.focusWidget(), CitationChip):
            break
    assert isinstance(QApplication.focusWidget(), CitationChip)
    hand.press("Return")
    qtbot.waitUntil(lambda: window.viewer.current_page == 2, timeout=SLOW)


def test_keys_go_where_they_should(qtbot: QtBot, window: MainWindow, hand: Hand) -> None:
    def press(keys: str, reached: Callable[[], object]) -> None:
        """Press keys and wait for what they do."""
        hand.press(keys)
        qtbot.waitUntil(lambda: bool(reached()), timeout=SLOW)

    box = window.chat.composer.box
    press("ctrl+3", box.hasFocus)
    hand.type("How much notice")
    qtbot.waitUntil(lambda: box.question() == "How much notice", timeout=SLOW)
    press("ctrl+1", window.library.list.hasFocus)
    press("Down", lambda: window.library.list.selected)
    press("Return", lambda: window.viewer.document is not None)
    side = window.viewers.side
    press("ctrl+t", lambda: len(side.tabs) == 2)
    press("ctrl+Tab", lambda: side.index == 0)
    press("ctrl+shift+Tab", lambda: side.index == 1)
    press("ctrl+w", lambda: len(side.tabs) == 1)
    press("ctrl+backslash", lambda: window.viewers.is_split)
    press("ctrl+w", lambda: not window.viewers.is_split)
    find_bar = window.viewer.reading.find_bar
    press("ctrl+f", find_bar.field.hasFocus)
    hand.type("the")
    qtbot.waitUntil(lambda: find_bar.current is not None, timeout=SLOW)
    press("Escape", lambda: not find_bar.isVisible())
    assert not window.viewer.reading.selection.is_empty, "what was found is selected"
    press("Escape", lambda: window.viewer.reading.selection.is_empty)
    press("F9", lambda: not window.library.isVisible())
    press("shift+F9", lambda: not window.chat.isVisible())
    press("shift+F9", window.chat.isVisible)
    press("F11", lambda: window.geometry() == window.screen().geometry())
    qtbot.waitUntil(window.isActiveWindow, timeout=SLOW)
    press("Escape", lambda: not window.isFullScreen())
    press("F9", window.library.isVisible)


def test_the_middle_button_opens_and_closes_tabs(qtbot: QtBot, window: MainWindow, hand: Hand) -> None:
    rows, side = window.library.list, window.viewers.side
    first, second = (
        rows.viewport().mapToGlobal(rows.visualRect(rows.model().index(row, 0)).center()) for row in range(2)
    )
    hand.click_at(first)
    qtbot.waitUntil(lambda: window.viewer.document is not None, timeout=SLOW)
    hand.click_at(second, button=2)
    qtbot.waitUntil(lambda: len(side.tabs) == 2, timeout=SLOW)
    hand.click_at(side.bar.mapToGlobal(side.bar.tabRect(0).center()), button=2)
    qtbot.waitUntil(lambda: len(side.tabs) == 1, timeout=SLOW)


def test_a_tab_is_dragged_beside_the_other(qtbot: QtBot, window: MainWindow, hand: Hand) -> None:
    first, second = documents(window)
    window.viewers.open(first)
    window.viewers.open(second, where=Where.TAB)
    side = window.viewers.side
    qtbot.waitUntil(lambda: side.bar.isVisible() and bool(side.viewer.view.page_count), timeout=SLOW)
    start = side.bar.mapToGlobal(side.bar.tabRect(1).center())
    panel = window.viewers
    end = panel.mapToGlobal(QPoint(panel.width() * 3 // 4, panel.height() // 2))
    with hand.drag(start, start + QPoint(6, 10), start + QPoint(8, 60), end - QPoint(4, 0), end):
        qtbot.waitUntil(lambda: panel.is_split, timeout=SLOW)
    shown = [each.viewer.document for each in panel.sides]
    assert [each.id for each in shown if each is not None] == [first.id, second.id]


def test_files_are_dropped_from_another_window(
    qtbot: QtBot, window: MainWindow, hand: Hand, tmp_path: Path
) -> None:
    file = make_pdf(tmp_path / "bees.pdf", ("The hives stand behind the orchard wall.",))
    command = [sys.executable, str(Path(drag_source.__file__)), str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as source:
        assert source.stdout is not None and source.stdout.readline() == "shown\n"
        start = QPoint(1500, 910)
        hand.move(start)
        hand.hold()
        hand.move(start - QPoint(30, 30))
        middle = find_middle(window)
        places = cycle((middle, middle + QPoint(2, 0)))

        def drag_on() -> bool:
            """Move on a little, as a hand does that waits for the window to take notice."""
            hand.move(next(places))
            return window.overlay.isVisible()

        qtbot.waitUntil(drag_on, timeout=SLOW)
        hand.let_go()
        qtbot.waitUntil(lambda: any(d.path == str(file) for d in documents(window)), timeout=SLOW)
        source.terminate()
    assert not window.overlay.isVisible()


def choose(window: MainWindow, text: str) -> None:
    """Choose what stands in the menu bar, or else in another menu."""
    found = [each for each in window.findChildren(QAction) if each.text().replace("&", "") == text]
    found[0].trigger()


@pytest.mark.parametrize(
    "entry",
    [
        "Keys…",
        "About Carrel",
        "Check a text…",
        "Compare and choose…",
        "Use a model server…",
        "Network…",
        "Settings…",
        "Answer styles…",
        "Watched folders…",
    ],
)
def test_a_dialog_takes_the_keyboard_and_escape_gives_it_back(
    qtbot: QtBot, window: MainWindow, hand: Hand, entry: str
) -> None:
    choose(window, entry)
    dialog = hand.wait_for_dialog(window)
    assert window.screen().availableGeometry().contains(dialog.frameGeometry())
    hand.press("Escape")
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in window.findChildren(QDialog)), timeout=SLOW)
    qtbot.waitUntil(window.isActiveWindow, timeout=SLOW)


def test_enter_removes_nothing_and_the_button_does(qtbot: QtBot, window: MainWindow, hand: Hand) -> None:
    window.document_actions.ask_to_remove(documents(window)[:1])
    hand.wait_for_dialog(window)
    hand.press("Return")
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox), timeout=SLOW)
    assert len(documents(window)) == 2
    window.document_actions.ask_to_remove(documents(window)[:1])
    box = hand.wait_for_dialog(window)
    assert isinstance(box, QMessageBox)
    (remove,) = (each for each in box.buttons() if each.text().replace("&", "") == "Remove")
    hand.click(remove)
    qtbot.waitUntil(lambda: len(documents(window)) == 1, timeout=SLOW)
