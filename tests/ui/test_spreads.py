"""Two pages abreast: where they lie, how they are fitted, and that the choice is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.core.documents import Box
from app.ui.shell import window_state
from app.ui.shell.main_window import MainWindow
from app.ui.viewer.page_layout import GAP, MARGIN, PageLayout, Spread, fitting_zoom
from tests.ui.window_bridge import WindowBridge, document


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow(WindowBridge(tmp_path))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.panes.hide(("library", "chat"))
    made.viewer.open(document("handbook", pages=9))
    qtbot.waitUntil(lambda: made.viewer.view.page_count == 9 and made.viewer.view.is_complete)
    return made


def choose(window: MainWindow, spread: Spread) -> QAction:
    """Chooses in the View menu."""
    (menu,) = (a.menu() for a in window.menuBar().actions() if a.text() == "&View")
    menu.aboutToShow.emit()
    (action,) = (action for action in menu.actions() if action.data() is spread)
    action.trigger()
    return action


SIZES = [(100, 200), (100, 200), (100, 300), (300, 100), (100, 100)]


def test_two_pages_lie_beside_the_middle() -> None:
    layout = PageLayout(SIZES, 1, Spread.TWO)
    assert layout.width == 600 + GAP + 2 * MARGIN
    assert layout.rect(1, 0).right() + GAP == layout.rect(2, 0).left()
    assert layout.rect(1, 0).top() == layout.rect(2, 0).top() == MARGIN
    assert layout.rect(3, 0).top() == layout.rect(4, 0).top() == MARGIN + 200 + GAP
    assert layout.rect(5, 0).bottom() + MARGIN == layout.height
    assert layout.rect(5, 0).right() == layout.width / 2 - GAP / 2
    assert layout.between(0, MARGIN + 1) == range(1, 3)
    assert layout.between(MARGIN + 200 + GAP + 250, 10_000) == range(3, 6)
    assert layout.page_near(QPointF(layout.width / 2 + 5, MARGIN + 5), 0) == 2
    assert layout.page_near(QPointF(layout.width / 2 - 5, MARGIN + 5), 0) == 1
    assert layout.page_near(QPointF(layout.width, layout.height), 0) == 5


def test_a_cover_lies_by_itself_on_the_right() -> None:
    layout = PageLayout(SIZES, 1, Spread.COVER)
    assert layout.rect(1, 0).left() == layout.width / 2 + GAP / 2
    assert layout.rect(2, 0).top() == layout.rect(3, 0).top() == MARGIN + 200 + GAP
    assert layout.between(0, MARGIN + 1) == range(1, 2)
    assert layout.page_near(QPointF(0, MARGIN), 0) == 1
    assert [layout.page_at(top) for top in (0, MARGIN + 200 + GAP, 10_000)] == [1, 2, 4]
    assert PageLayout(SIZES[:1], 1, Spread.TWO).between(0, 10) == range(1, 2)


def test_a_spread_is_fitted_as_a_whole() -> None:
    sizes = [(100.0, 200.0)] * 4
    assert fitting_zoom(sizes, 200 + GAP + 2 * MARGIN, spread=Spread.TWO) == pytest.approx(1)
    assert fitting_zoom(sizes, 10_000, 400 + 2 * MARGIN, Spread.TWO) == pytest.approx(2)


def test_pages_abreast_are_shown_turned_and_marked(window: MainWindow, qtbot: QtBot) -> None:
    view = window.viewer.view
    view.go_to_page(4)
    choose(window, Spread.TWO)
    qtbot.waitUntil(lambda: view.is_complete)
    assert view.page == 4 and {3, 4} <= set(view.visible_pages)
    assert view.horizontalScrollBar().maximum() == 0
    assert not view.rect_of(3).intersects(view.rect_of(4))
    view.fit_page()
    assert view.rect_of(3).height() <= view.viewport().height()
    view.turn(90)
    assert view.rect_of(3).width() > view.rect_of(3).height()
    assert view.horizontalScrollBar().maximum() == 0
    view.turn(-90)
    view.reveal(6, (Box(72, 72, 200, 90),))
    qtbot.waitUntil(lambda: view.marked_area() is not None)
    area = view.marked_area()
    assert area is not None and area.left() > view.viewport().width() / 2
    found = view.page_point(area.center())
    assert found is not None and found[0] == 6 and 72 < found[1].x() < 200
    window.panes.toggle_full_screen()
    assert view.spread is Spread.TWO
    window.panes.leave_full_screen()


def test_how_pages_lie_is_kept(window: MainWindow, tmp_path: Path) -> None:
    action = choose(window, Spread.COVER)
    assert action.isChecked()
    window.close()
    assert window_state.load(tmp_path).spread is Spread.COVER
    again = MainWindow(WindowBridge(tmp_path))  # type: ignore[arg-type]
    assert again.viewer.view.spread is Spread.COVER
    again.deleteLater()
