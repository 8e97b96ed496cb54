"""The tour of the window points at what is there, goes by keys and mouse, and comes by itself only once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core import settings
from app.core.events import run_to_end
from app.engine.protocol import Add, Documents, EndTour, Models
from app.engine.server.styles import StylesHandler
from app.ui.shell.main_window import MainWindow
from app.ui.shell.panes import CHAT, LIBRARY
from app.ui.widgets.callout import Callout, RingMark, find_place
from tests.ui.test_main_window import EMBEDDER, STARTER, opened
from tests.ui.window_bridge import WindowBridge, document

WITHIN = QRect(0, 0, 1280, 800)
CARD = QRect(0, 0, 320, 160)


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    made = opened(qtbot, bridge, document("lease"))
    made.resize(1280, 800)
    made.activateWindow()
    return made


def begin(window: MainWindow) -> Callout:
    """Chooses it in the menu Help."""
    actions = window.top_menus[-1].actions()
    next(each for each in actions if each.text().replace("&", "") == "A short tour").trigger()
    callout = window.tour.callout
    assert callout is not None and callout.isVisible()
    return callout


def started(qtbot: QtBot, bridge: WindowBridge, files: Sequence[str] = ()) -> MainWindow:
    """The window as the program starts it, with an empty library."""
    made = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    made.activateWindow()
    made.tour.offer_first(files)
    made.start(files)
    assert not made.tour.is_on
    bridge.last(Documents).done(())
    bridge.last(Add).done(None)
    bridge.last(Models).done((STARTER, EMBEDDER))
    return made


def rings(window: MainWindow) -> list[RingMark]:
    """The rings of a tour: those around what has the keyboard lie in the panes."""
    return [each for each in window.findChildren(RingMark) if each.parent() is window]


def place(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint()), part.size())


def test_each_step_points_at_what_it_speaks_of(qtbot: QtBot, window: MainWindow) -> None:
    callout = begin(window)
    (ring,) = rings(window)
    menu = window.top_menus[-1].menuAction()
    parts = (
        ("Your documents", lambda: place(window.library.add_button)),
        ("Ask in plain words", lambda: place(window.chat.composer.box)),
        ("Check what you read", lambda: place(window.viewer.header)),
        ("Nothing to ask yet?", lambda: place(window.chat.header.ideas_button)),
        ("What is kept, and where", lambda: window.menuBar().actionGeometry(menu)),
    )
    for number, (title, find) in enumerate(parts, 1):
        assert (callout.title.text(), callout.place.text()) == (title, f"{number} of 5")
        assert callout.accessibleName() == title and callout.accessibleDescription() == callout.text.text()
        qtbot.waitUntil(lambda find=find: ring.geometry().contains(find().intersected(window.rect())))
        assert ring.isVisible() and window.rect().contains(callout.geometry())
        assert not callout.geometry().intersects(find())
        assert QApplication.focusWidget() is callout.next_button
        assert callout.next_button.text() == ("Done" if number == 5 else "Next")
        assert callout.end_button.isVisible() is (number < 5)
        qtbot.keyClick(callout.next_button, Qt.Key.Key_Return)
    assert not window.tour.is_on and not ring.isVisible()
    assert window.chat.composer.box.hasFocus()


def test_it_goes_back_by_keys_and_the_mouse_goes_through_its_ring(qtbot: QtBot, window: MainWindow) -> None:
    callout = begin(window)
    assert not callout.back_button.isVisible()
    qtbot.mouseClick(callout.next_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(callout.next_button, Qt.Key.Key_Tab)
    assert callout.back_button.hasFocus()
    qtbot.keyClick(callout.back_button, Qt.Key.Key_Space)
    assert callout.place.text() == "1 of 5" and callout.next_button.hasFocus()
    (ring,) = rings(window)
    assert window.childAt(ring.geometry().center()) is window.library.add_button
    names = [each.text() for each in callout.findChildren(QPushButton) if each.isVisible()]
    assert sorted(names) == ["End the tour", "Next"]


def test_it_goes_on_by_what_is_done_and_leaves_the_keyboard_alone(qtbot: QtBot, bridge: WindowBridge) -> None:
    window = started(qtbot, bridge)
    window.resize(1280, 800)
    callout, box = window.tour.callout, window.chat.composer.box
    assert callout is not None and callout.place.text() == "1 of 5"
    window.indexing.documents.put(document("lease"))
    assert callout.place.text() == "2 of 5"
    box.setFocus()
    window.chat.settled.emit(None)
    assert callout.place.text() == "3 of 5" and box.hasFocus()
    assert not callout.geometry().intersects(place(window.chat))
    window.chat.settled.emit(None)
    assert callout.place.text() == "3 of 5"
    window.tour.end()


def test_escape_ends_it_wherever_one_is_and_what_it_brought_goes(qtbot: QtBot, window: MainWindow) -> None:
    window.panes.hide((LIBRARY,))
    begin(window)
    assert window.panes.is_shown(LIBRARY)
    box = window.chat.composer.box
    box.setFocus()
    qtbot.keyClicks(box, "Rent")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.tour.is_on)
    assert not window.panes.is_shown(LIBRARY) and box.toPlainText() == "Rent"
    qtbot.keyClick(box, Qt.Key.Key_Escape)  # is again for what it was before
    assert not window.tour.is_on


def test_nothing_of_a_tour_that_is_over_stays_in_the_window(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(2):
        begin(window)
        window.tour.end()
        qtbot.waitUntil(lambda: not window.findChildren(Callout) and not rings(window))


def test_a_pane_that_the_person_hides_meanwhile_stays_hidden(window: MainWindow) -> None:
    begin(window)
    window.panes.toggle(CHAT)
    window.tour.end()
    assert not window.panes.is_shown(CHAT) and window.panes.is_shown(LIBRARY)


def test_a_pane_that_gave_way_does_so_again_and_comes_back_with_one_document(window: MainWindow) -> None:
    window.viewers.split()
    window.panes.put_aside(LIBRARY)
    begin(window)
    assert window.panes.is_shown(LIBRARY)
    window.tour.end()
    assert not window.panes.is_shown(LIBRARY) and LIBRARY not in window.panes.hidden
    window.viewers.join()
    assert window.panes.is_shown(LIBRARY)


def test_it_keeps_pointing_when_the_window_changes(qtbot: QtBot, window: MainWindow) -> None:
    callout = begin(window)
    callout.next_button.click()
    (ring,) = rings(window)
    window.resize(1100, 640)
    qtbot.waitUntil(lambda: ring.geometry().contains(place(window.chat.composer.box)))
    assert window.rect().contains(callout.geometry())


def test_it_comes_by_itself_at_the_first_start_and_never_again(qtbot: QtBot, bridge: WindowBridge) -> None:
    window = started(qtbot, bridge)
    callout = window.tour.callout
    assert callout is not None
    qtbot.mouseClick(callout.end_button, Qt.MouseButton.LeftButton)
    assert not window.tour.is_on and len(bridge.of(EndTour)) == 1
    run_to_end(StylesHandler().handle(EndTour()))  # what the engine does
    assert settings.load().tour_ended
    window.close()
    again = started(qtbot, WindowBridge(bridge.library))
    assert not again.tour.is_on
    begin(again)


def test_who_came_with_a_file_is_asked_and_may_begin_it_either_way(
    qtbot: QtBot, bridge: WindowBridge
) -> None:
    window = started(qtbot, bridge, ["/docs/lease.pdf"])
    assert not window.tour.is_on and Add(("/docs/lease.pdf",)) in [each.request for each in bridge.of(Add)]
    (message,) = window.messages.messages()
    assert "tour" in message.text and message.button is not None
    qtbot.mouseClick(message.button, Qt.MouseButton.LeftButton)
    assert window.tour.is_on and not window.messages.messages()
    window.close()
    other = started(qtbot, WindowBridge(bridge.library), ["/docs/lease.pdf"])
    begin(other)
    assert not other.messages.messages()


def test_it_does_not_come_by_itself_where_there_are_documents(qtbot: QtBot, bridge: WindowBridge) -> None:
    window = MainWindow(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.tour.offer_first()
    window.start()
    bridge.last(Documents).done((document("lease"),))
    assert not window.tour.is_on


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (QRect(100, 10, 40, 30), QPoint(10, 50)),  # below, no further out than the edge
        (QRect(900, 740, 300, 40), QPoint(890, 570)),  # above
        (QRect(10, 100, 200, 690), QPoint(220, 365)),  # beside
        (QRect(1000, 100, 270, 690), QPoint(670, 365)),
        (QRect(0, 0, 1280, 800), QPoint(480, 320)),  # in the middle of what fills all
    ],
)
def test_the_card_lies_beside_what_it_points_at(target: QRect, expected: QPoint) -> None:
    assert find_place(CARD, target, WITHIN).topLeft() == expected
