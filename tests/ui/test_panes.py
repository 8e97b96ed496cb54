"""Panes that hide and come back, full screen, the sheet of keys, and the search of all documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.core.answers import Hit
from app.core.documents import Box
from app.core.reading import SearchBy
from app.engine.protocol import Search
from app.ui.dialogs.shortcuts import ShortcutsDialog
from app.ui.library.search_panel import find_sought, snippet
from app.ui.shell.main_window import SEARCH_WIDTH, MainWindow
from app.ui.shell.panes import LIBRARY
from tests.ui.test_main_window import opened
from tests.ui.window_bridge import WindowBridge, document

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEASE, HANDBOOK = document("lease"), document("handbook")
HIT = Hit("lease", 4097, "Lease", "/docs/lease.pdf", 2, "Notice is three months.", 0.9, (Box(1, 2, 3, 4),))


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    window = opened(qtbot, bridge, LEASE, HANDBOOK)
    window.activateWindow()
    return window


def test_panes_hide_by_key_and_come_back_by_key_and_button(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not window.library.isVisible()
    assert window.viewer.header.library_button.isVisible()
    QTest.mouseClick(window.viewer.header.library_button, Qt.MouseButton.LeftButton)
    assert window.library.isVisible()
    assert not window.viewer.header.library_button.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9, SHIFT)
    assert not window.chat.isVisible()
    assert window.viewer.header.chat_button.isVisible()
    QTest.keyClick(window, Qt.Key.Key_3, CONTROL)
    assert window.chat.isVisible()


def drag(window: MainWindow, handle: int, to: int) -> None:
    """Drags the edge of a pane to a place of the window."""
    edge = window.splitter.handle(handle)
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=edge.rect().center())
    QTest.mouseMove(edge, edge.mapFrom(window.splitter, QPoint(to, 100)))
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=edge.rect().center())


def test_panes_hide_by_dragging_and_come_back_as_wide(window: MainWindow, qtbot: QtBot) -> None:
    width = window.left.width()
    drag(window, 1, 3)
    qtbot.waitUntil(lambda: not window.library.isVisible())
    assert window.panes.hidden == {"library"}
    window.viewer.header.library_button.click()
    assert window.library.isVisible()
    qtbot.waitUntil(lambda: abs(window.left.width() - width) < 40)
    drag(window, 2, window.width() - 3)
    qtbot.waitUntil(lambda: not window.chat.isVisible())
    QTest.keyClick(window, Qt.Key.Key_F9, SHIFT)
    qtbot.waitUntil(lambda: window.chat.width() >= window.chat.minimumWidth())


def test_what_is_hidden_is_so_at_the_next_start(
    window: MainWindow, qtbot: QtBot, bridge: WindowBridge
) -> None:
    bridge.library.mkdir(parents=True, exist_ok=True)
    widths = window.splitter.sizes()
    window.panes.toggle("library")
    window.chat.notice.keep_away("A small model.")
    window.close()
    again = MainWindow(bridge)  # type: ignore[arg-type]
    assert again.chat.notice.put_away == "A small model."
    qtbot.addWidget(again)
    again.show()
    assert not again.library.isVisible()
    again.panes.show("library")
    qtbot.waitUntil(lambda: abs(again.splitter.sizes()[0] - widths[0]) < 80)


def test_the_pages_have_the_whole_screen_and_give_it_back(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert not window.library.isVisible()
    assert not window.chat.isVisible()
    qtbot.waitUntil(lambda: window.menuBar().height() == 0)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.library.isVisible()
    assert window.chat.isVisible()
    qtbot.waitUntil(lambda: window.menuBar().height() > 0)


def test_what_gave_way_comes_back_though_it_was_shown_in_full_screen(window: MainWindow) -> None:
    panes = window.panes
    panes.put_aside(LIBRARY)
    panes.toggle_full_screen()
    panes.toggle(LIBRARY)
    panes.leave_full_screen()
    assert not panes.is_shown(LIBRARY) and LIBRARY not in panes.hidden
    panes.bring_back()
    assert panes.is_shown(LIBRARY)


def test_panes_are_as_wide_as_before_once_a_narrow_window_is_wide_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 700)
    window.panes.set_widths((264, 606, 410))
    before = window.splitter.sizes()
    window.resize(window.minimumSizeHint())  # as a window is in passing that leaves the full screen
    qtbot.waitUntil(lambda: window.splitter.sizes()[2] < before[2])
    window.resize(1280, 700)
    qtbot.waitUntil(lambda: window.splitter.sizes() == before)


def test_f1_shows_the_keys_of_every_menu(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    (sheet,) = window.findChildren(ShortcutsDialog)
    assert {"Library", "Chat", "Document", "View", "On the pages"} <= sheet.groups.keys()
    assert ("Ctrl+F", "Find") in sheet.groups["Document"]
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Fit page", "Ctrl+9", "Search all documents"} <= shown
    keys = [key for title in ("Library", "Chat", "Document", "View") for key, _ in sheet.groups[title]]
    assert len(keys) == len(set(keys))
    sheet.search.setText("zoom doc")  # by what they do, and by their menu
    assert sheet.found == ["Zoom in", "Zoom out"]
    sheet.search.setText("zebra")
    assert not sheet.found and sheet.unfound.isVisible()
    sheet.close()


def test_all_documents_are_searched_without_a_question(
    window: MainWindow, qtbot: QtBot, bridge: WindowBridge
) -> None:
    window.resize(1400, 800)
    widths = window.splitter.sizes()
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL | SHIFT)
    assert window.splitter.sizes()[0] == SEARCH_WIDTH > widths[0] and window.panes.widths == widths
    assert window.search.field.hasFocus()
    QTest.keyClicks(window.search.field, "notice")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    assert bridge.last(Search).request == Search("notice", (), 30, SearchBy.BOTH)
    bridge.last(Search).done((HIT,))
    assert window.search.says.text() == "1 passage in 1 document"
    QTest.keyClick(window.search.field, Qt.Key.Key_Down)
    assert window.search.cards[0].hasFocus()
    QTest.keyClick(window.search.cards[0], Qt.Key.Key_Space)
    assert window.viewer.highlighted == (2, HIT.boxes)
    window.search.find_similar("Three months of notice")
    assert bridge.last(Search).request.by is SearchBy.MEANING
    bridge.last(Search).done(())
    window.search.take_focus()
    QTest.keyClick(window.search.field, Qt.Key.Key_Escape)
    if not window.library.isVisible():  # the first empties the field
        QTest.keyClick(window.search.field, Qt.Key.Key_Escape)
    assert window.library.isVisible()
    assert window.splitter.sizes() == widths


def test_a_snippet_begins_near_the_words() -> None:
    text = "Nothing of interest stands here. " * 6 + "The notice period is three months. And more."
    assert snippet(text, "notice").startswith("…")
    assert snippet(text, "notice").index("notice") < 60
    assert snippet(text, "Kündigung") == text.rstrip()
    sought = find_sought("What are the notices?")
    assert sought is not None and sought.findall(text) == ["notice"]
    assert find_sought("") is None
