"""Several documents in tabs, and two side by side."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.core.answers import Hit
from app.core.documents import Box, Document, DocumentState
from app.core.events import DocumentChanged, DocumentRemoved
from app.engine.protocol import Documents, PageSizes, Search
from app.ui.shell.main_window import MainWindow
from app.ui.viewer.page_layout import Spread
from app.ui.viewer.tab_drag import KIND
from app.ui.widgets.opening import Where
from app.ui.widgets.source_card import SourceCard
from tests.ui.scripted_bridge import A4
from tests.ui.window_bridge import WindowBridge, document

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
MIDDLE, LEFT = Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton
LEASE, HANDBOOK = document("lease"), document("handbook", pages=9)
HIT = Hit("handbook", 4, "Handbook", "/docs/handbook.pdf", 4, "Notice is given", 1.0, (Box(72, 72, 200, 90),))


@pytest.fixture
def bridge(tmp_path: Path) -> WindowBridge:
    return WindowBridge(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    made = opened(qtbot, bridge)
    made.viewers.open(LEASE)
    return made


def opened(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    made = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    bridge.last(Documents).done((LEASE, HANDBOOK))
    return made


def titles(window: MainWindow) -> list[str]:
    bar = window.viewers.side.bar
    return [bar.accessibleTabName(index) for index in range(bar.count())]


def shown(window: MainWindow) -> list[str]:
    """The documents in front on each side."""
    documents: list[Document | None] = [side.viewer.document for side in window.viewers.sides]
    return [each.id if each is not None else "" for each in documents]


def test_tabs_by_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    side = window.viewers.side
    assert not side.bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_T, CONTROL)
    assert side.bar.isVisible() and titles(window) == ["Lease", "New tab"]
    assert window.viewer.document is None
    window.library.document_opened.emit(HANDBOOK)
    assert titles(window) == ["Lease", "Handbook"]
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    window.viewer.view.go_to_page(5)
    QTest.keyClick(window, Qt.Key.Key_Tab, CONTROL)
    assert shown(window) == ["lease"]
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 3)
    QTest.keyClick(window, Qt.Key.Key_Tab, CONTROL | SHIFT)
    assert shown(window) == ["handbook"]
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    assert window.viewer.current_page == 5
    QTest.keyClick(window, Qt.Key.Key_W, CONTROL)
    assert shown(window) == ["lease"] and not side.bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_W, CONTROL)
    assert shown(window) == [""]


def test_a_tab_is_turned_and_has_a_way_back_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 3)
    window.viewer.jump(3)
    window.viewer.turn_right()
    window.viewers.open(HANDBOOK, where=Where.TAB)
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    assert not window.viewer.can_go_back() and window.viewer.view.images.turn == 0
    window.viewers.side.turn_to(0)
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 3)
    assert window.viewer.view.images.turn == 90
    assert window.viewer.current_page == 3 and window.viewer.can_go_back()
    window.viewer.back()
    assert window.viewer.current_page == 1 and shown(window) == ["lease"]


def test_an_open_document_is_gone_to_where_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    window.viewers.open(HANDBOOK, 6, Where.TAB)
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    window.library.document_opened.emit(LEASE)
    assert window.viewers.side.index == 0
    window.library.document_opened.emit(HANDBOOK)
    assert titles(window) == ["Lease", "Handbook"]
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    assert window.viewer.current_page == 6
    window.source_actions.show(HIT)
    assert window.viewer.highlighted == (4, HIT.boxes) and len(titles(window)) == 2


def test_tabs_by_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.library.list
    model = rows.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    index = next(each for each in indexes if "Handbook" in str(each.data()))
    QTest.mouseClick(rows.viewport(), MIDDLE, NONE, rows.visualRect(index).center())
    assert titles(window) == ["Lease", "Handbook"] and shown(window) == ["handbook"]
    bar = window.viewers.side.bar
    QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(0).center() - QPoint(20, 0))
    assert shown(window) == ["lease"]
    QTest.mouseClick(bar, MIDDLE, NONE, bar.tabRect(1).center())
    assert titles(window) == ["Lease"]
    window.viewers.side.new_button.click()
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Delete)
    assert titles(window) == ["Lease"]


def card(window: MainWindow, bridge: WindowBridge) -> SourceCard:
    """A passage that was found."""
    window.show_search()
    QTest.keyClicks(window.search.field, "notice")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    bridge.last(Search).done((HIT,))
    return window.search.cards[0]


def test_a_source_is_opened_elsewhere(window: MainWindow, bridge: WindowBridge) -> None:
    found = card(window, bridge)
    QTest.mouseClick(found, MIDDLE)
    assert titles(window) == ["Lease", "Handbook"] and window.viewer.highlighted == (4, HIT.boxes)
    QTest.mouseClick(found, LEFT, CONTROL)
    assert titles(window) == ["Lease", "Handbook", "Handbook"]
    place = found.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(found, QContextMenuEvent(reason, place, found.mapToGlobal(place)))
    (menu,) = (each for each in found.findChildren(QMenu) if each.isVisible())
    named = {action.text().replace("&", ""): action for action in menu.actions() if action.text()}
    assert list(named) == ["Open", "Open in new tab", "Open beside", "Copy with citation"]
    named["Copy with citation"].trigger()
    assert QGuiApplication.clipboard().text() == "“Notice is given”\n(Handbook, page 4)"
    named["Open beside"].trigger()
    menu.close()
    assert shown(window) == ["handbook", "handbook"]
    assert window.viewers.is_split and window.viewers.side is window.viewers.right


def test_two_documents_side_by_side(window: MainWindow, qtbot: QtBot, bridge: WindowBridge) -> None:
    window.viewers.open(HANDBOOK, where=Where.BESIDE)
    panel = window.viewers
    assert shown(window) == ["lease", "handbook"]
    left, right = panel.sides
    qtbot.waitUntil(lambda: right.viewer.view.page_count == 9 and left.viewer.view.page_count == 3)
    qtbot.waitUntil(lambda: left.viewer.view.is_complete and right.viewer.view.is_complete)
    # The keys are those of the side that the mouse was on last.
    QTest.mouseClick(left.viewer.view.viewport(), LEFT)
    assert panel.side is left and window.viewer is left.viewer
    zoom = right.viewer.view.zoom
    QTest.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert right.viewer.view.zoom == zoom
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert left.viewer.reading.find_bar.isVisible() and not right.viewer.reading.find_bar.isVisible()
    QTest.mouseClick(right.viewer.view.viewport(), LEFT)
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert right.viewer.reading.find_bar.isVisible()
    # A citation of a document that is shown goes to its side.
    window.source_actions.show(HIT)
    assert panel.side is right and right.viewer.highlighted == (4, HIT.boxes)
    panel.set_spread(Spread.TWO)
    assert left.viewer.view.spread is right.viewer.view.spread is Spread.TWO
    # Closing the left one leaves the right one, in its place.
    QTest.mouseClick(left.viewer.view.viewport(), LEFT)
    QTest.keyClick(window, Qt.Key.Key_W, CONTROL)
    assert not panel.is_split and shown(window) == ["handbook"]
    assert window.viewer is panel.left.viewer
    QTest.keyClick(window, Qt.Key.Key_Backslash, CONTROL)
    assert shown(window) == ["handbook", "handbook"]
    QTest.keyClick(window, Qt.Key.Key_Backslash, CONTROL)
    assert shown(window) == ["handbook"]


def test_the_search_can_be_read_on_a_narrow_side(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.viewer.reading.find_bar
    window.panes.hide(("library", "chat"))
    window.viewer.reading.open_search()
    qtbot.waitUntil(lambda: bar.width() > 500)
    assert bar.whole.y() < bar.field.geometry().bottom()
    window.viewers.open(HANDBOOK, where=Where.BESIDE)
    window.viewers.setSizes([280, 2000])
    qtbot.waitUntil(lambda: bar.width() < 400)
    qtbot.waitUntil(lambda: bar.whole.y() > bar.field.geometry().bottom())
    assert bar.field.width() > 150
    assert not bar.says.geometry().intersects(bar.whole.geometry())


def test_two_documents_fit_into_a_narrow_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(790, 560)
    qtbot.waitUntil(lambda: window.width() == 790)
    window.viewers.open(HANDBOOK, where=Where.BESIDE)
    qtbot.waitUntil(lambda: not window.library.isVisible())
    assert window.width() == 790
    left, right = window.viewers.sides
    assert (
        left.viewer.header.library_button.isVisible() and not right.viewer.header.library_button.isVisible()
    )
    left.viewer.header.library_button.click()
    assert window.library.isVisible()


def test_the_library_gives_way_to_two_documents_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.width() == 1280)
    window.viewers.open(HANDBOOK, where=Where.BESIDE)
    assert not window.library.isVisible() and window.chat.isVisible()
    assert window.panes.hidden == frozenset(), "a person hid nothing, and so the next start shows it"
    window.viewers.join()
    assert window.library.isVisible()
    # One that a person shows, or hid, stays as it is.
    window.viewers.open(HANDBOOK, where=Where.BESIDE)
    window.panes.show("library")
    window.panes.hide({"library"})
    window.viewers.join()
    assert not window.library.isVisible()


def test_the_library_gives_way_as_the_window_gets_narrow_and_comes_back_as_it_gets_wide(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.panes.room_changed):
        window.resize(1600, 800)
    window.viewers.open(HANDBOOK, where=Where.BESIDE)
    assert window.library.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: not window.library.isVisible())
    assert window.panes.hidden == frozenset()
    window.resize(1600, 800)
    qtbot.waitUntil(window.library.isVisible)
    # One that a person shows where there is no room stays.
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: not window.library.isVisible())
    window.panes.show("library")
    qtbot.waitUntil(lambda: window.viewers.width() < 800)
    with qtbot.waitSignal(window.panes.room_changed):
        window.resize(1100, 800)
    assert window.library.isVisible()


def test_a_removed_document_leaves_no_tab(window: MainWindow, bridge: WindowBridge) -> None:
    window.viewers.open(HANDBOOK, where=Where.TAB)
    window.viewers.open(LEASE, where=Where.BESIDE)
    bridge.broadcast.emit(DocumentRemoved("lease"))
    assert not window.viewers.is_split
    assert titles(window) == ["Handbook"] and shown(window) == ["handbook"]


def test_pictures_of_pages_take_no_more_memory_with_more_tabs(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(12):
        window.viewers.open(HANDBOOK, where=Where.TAB)
        qtbot.waitUntil(lambda: window.viewer.view.page_count == 9 and window.viewer.view.is_complete)
    assert len(window.viewers.side.findChildren(type(window.viewer))) == 1
    whole = window.viewer.view.images.limit
    window.viewers.open(LEASE, where=Where.BESIDE)
    assert [side.viewer.view.images.limit for side in window.viewers.sides] == [whole // 2, whole // 2]
    window.viewers.join()
    assert window.viewer.view.images.limit == whole


def test_what_is_open_is_there_again_with_the_question(
    window: MainWindow, qtbot: QtBot, bridge: WindowBridge
) -> None:
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 3)
    window.viewers.open(HANDBOOK, 7, Where.TAB)
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    window.viewers.side.add()
    window.viewers.open(LEASE, 2, Where.BESIDE)
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 3)
    window.viewers.left.turn_to(1)
    QTest.keyClicks(window.chat.composer.box, "How much notice")
    window.close()
    again = opened(qtbot, bridge)
    assert shown(again) == ["handbook", "lease"]
    left, right = again.viewers.sides
    assert [tab.document and tab.document.id for tab in left.tabs] == ["lease", "handbook"]
    assert (left.viewer.current_page, right.viewer.current_page) == (7, 2)
    assert again.chat.composer.box.question() == "How much notice"


def drag_out(window: MainWindow, title: str, *, right: bool) -> None:
    """Drags a tab of the current side over a half of the panel, and drops it there."""
    bar, panel = window.viewers.side.bar, window.viewers
    point = bar.tabRect(titles(window).index(title)).center()
    out = point + QPoint(0, 80)
    QTest.mousePress(bar, LEFT, NONE, point)
    for place in (point + QPoint(4, 4), point + QPoint(6, 20), out):
        where = QPointF(place), QPointF(bar.mapToGlobal(place))
        move = QMouseEvent(QEvent.Type.MouseMove, *where, Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(bar, move)  # QTest's says that no button is down
    data = QMimeData()
    data.setData(KIND, b"")
    spot = QPoint(panel.width() * (3 if right else 1) // 4, panel.height() // 2)
    action = Qt.DropAction.MoveAction
    QApplication.sendEvent(panel, QDragEnterEvent(QPointF(spot), action, data, LEFT, NONE))
    assert any(
        veil.isVisible() for veil in window.findChildren(QWidget) if type(veil).__name__ == "_HalfView"
    )
    QApplication.sendEvent(panel, QDropEvent(QPointF(spot), action, data, LEFT, NONE))
    assert not panel.tab_drag.veil.isVisible()


def test_a_tab_is_dragged_to_the_other_side_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.viewers.open(HANDBOOK, 4, Where.TAB)
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    drag_out(window, "Handbook", right=True)
    assert shown(window) == ["lease", "handbook"]
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    assert window.viewer.current_page == 4  # with its place
    assert window.viewers.side is window.viewers.right
    drag_out(window, "Handbook", right=False)  # the last tab of its side: one side is left
    assert not window.viewers.is_split and titles(window) == ["Lease", "Handbook"]
    assert shown(window) == ["handbook"]
    drag_out(window, "Lease", right=False)
    assert shown(window) == ["lease", "handbook"] and window.viewers.side is window.viewers.left
    drag_out(window, "Lease", right=False)  # where it is already
    assert shown(window) == ["lease", "handbook"]


def test_a_file_that_was_changed_and_read_again_stays_open(
    window: MainWindow, bridge: WindowBridge, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 3)
    window.viewer.show_citation(LEASE, 2, (Box(72, 72, 200, 90),))
    window.viewers.open(HANDBOOK, 4, Where.TAB)
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    for before, pages in ((LEASE, 3), (HANDBOOK, 9)):
        now = replace(before, id=f"{before.id} 2")
        bridge.documents[now.id] = [A4] * pages
        bridge.broadcast.emit(DocumentChanged(now))
        bridge.broadcast.emit(DocumentRemoved(before.id))
    assert titles(window) == ["Lease", "Handbook"] and shown(window) == ["handbook 2"]
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    assert window.viewer.current_page == 4
    window.viewers.side.turn_to(0)
    assert shown(window) == ["lease 2"] and window.viewer.highlighted is None


@pytest.mark.parametrize("state", [DocumentState.NEEDS_PASSWORD, DocumentState.FAILED])
def test_a_file_that_was_read_again_and_cannot_be_used_keeps_its_tab(
    window: MainWindow, bridge: WindowBridge, qtbot: QtBot, state: DocumentState
) -> None:
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 3)
    now = replace(LEASE, id="lease 2", state=DocumentState.READING)
    bridge.broadcast.emit(DocumentChanged(now))
    assert shown(window) == ["lease"]
    bridge.held.add(PageSizes)
    bridge.broadcast.emit(DocumentChanged(replace(now, state=state)))
    bridge.broadcast.emit(DocumentRemoved(LEASE.id))
    bridge.last(PageSizes).fail("Unusable", "It cannot be used.")
    assert shown(window) == ["lease 2"] and window.viewer.placeholder.isVisible()
