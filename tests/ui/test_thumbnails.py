"""Small pictures of all pages, on the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.engine.protocol import Add, Documents
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.viewer.page_viewer import PageViewer
from app.ui.viewer.thumbnails import ThumbnailList
from tests.ui.real_window import SLOW

PAGES = 120


@pytest.fixture
def viewer(qtbot: QtBot, library_folder: Path, tmp_path: Path) -> Iterator[PageViewer]:
    file = tmp_path / "long.pdf"
    made = pymupdf.open()
    for number in range(PAGES):
        page = made.new_page(width=595, height=842)
        page.insert_text((72, 100), f"Page {number + 1}")
        if number == 2:
            page.draw_rect(page.rect, fill=(1, 0, 0))
    made.save(file)
    made.close()
    bridge = EngineBridge(library_folder)
    found: list[object] = []
    try:
        bridge.request(Add((str(file),)), on_done=lambda _: bridge.request(Documents(), on_done=found.extend))
        qtbot.waitUntil(lambda: bool(found), timeout=SLOW)
        shown = PageViewer(bridge)
        qtbot.addWidget(shown)
        shown.resize(760, 700)
        with qtbot.waitExposed(shown):
            shown.show()
        shown.activateWindow()
        shown.open(found[0])  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: shown.view.is_drawn(1), timeout=SLOW)
        yield shown
        shown.close()
    finally:
        bridge.stop()


def middle_of(pictures: ThumbnailList, page: int) -> tuple[int, int, int]:
    image = pictures.pictures.index(page - 1).data(Qt.ItemDataRole.DecorationRole).toImage()
    colour = image.pixelColor(image.width() // 2, image.height() // 2)
    return colour.red(), colour.green(), colour.blue()


def test_pages_in_view_have_pictures_that_lead_to_them(qtbot: QtBot, viewer: PageViewer) -> None:
    pictures = viewer.reading.thumbnails
    viewer.take_focus()
    QTest.keyClick(viewer.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: pictures.isVisible() and pictures.hasFocus())
    assert pictures.pictures.rowCount() == PAGES
    qtbot.waitUntil(lambda: {1, 2, 3} <= set(pictures.pictures.known), timeout=SLOW)
    assert middle_of(pictures, 3)[0] > 240 > 20 > middle_of(pictures, 3)[1]
    assert len(pictures.pictures.known) < PAGES / 4  # only what is in view was painted

    paper = pictures.visualRect(pictures.pictures.index(0)).center()
    for scheme, brightness in ((Qt.ColorScheme.Light, 255), (Qt.ColorScheme.Dark, 229)):
        theme.force(scheme)
        shown = pictures.viewport().grab().toImage()
        assert shown.pixelColor(paper * shown.devicePixelRatio()).value() == brightness

    area = pictures.visualRect(pictures.pictures.index(2))
    QTest.mouseClick(pictures.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    qtbot.waitUntil(lambda: viewer.view.page == 3)
    assert viewer.can_go_back()
    for _ in range(2):
        QTest.keyClick(pictures, Qt.Key.Key_Down)
    QTest.keyClick(pictures, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: viewer.view.page == 5)

    viewer.jump(90)
    qtbot.waitUntil(lambda: pictures.currentIndex().row() == 89)
    qtbot.waitUntil(lambda: 90 in pictures.pictures.known, timeout=SLOW)
    assert pictures.pictures.index(89).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 90"
    QTest.keyClick(pictures, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert not pictures.isVisible() and viewer.view.hasFocus()
