"""The page viewer, on scripted pages for its states and on a real engine for the real thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.core.documents import Box, Document, DocumentState, PageHealth
from app.core.events import DocumentChanged, DocumentRemoved
from app.engine.protocol import Add, PageInfo, PageLabels, Pages, PageSizes, Render
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.viewer.image_cache import ImageCache
from app.ui.viewer.page_layers import Layer
from app.ui.viewer.page_layout import GAP, MARGIN, PageLayout, fitting_zoom
from app.ui.viewer.page_view import PageView
from app.ui.viewer.page_viewer import PageViewer
from tests.made_pdfs import GARDEN, make_pdf
from tests.ui.real_window import SLOW
from tests.ui.scripted_bridge import A4, ScriptedBridge

WORDS = (Box(100, 400, 180, 412), Box(72, 414, 240, 426))


def document(identity: str = "lease", pages: int = 20) -> Document:
    return Document(identity, f"The {identity}", (f"/{identity}.pdf",), "pdf", DocumentState.READY, pages)


@pytest.fixture
def bridge() -> ScriptedBridge:
    return ScriptedBridge({"lease": [A4] * 20, "novel": [A4] * 500})


@pytest.fixture
def viewer(qtbot: QtBot, bridge: ScriptedBridge) -> PageViewer:
    return shown(qtbot, bridge)


def shown(qtbot: QtBot, bridge: object) -> PageViewer:
    viewer = PageViewer(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(viewer)
    viewer.resize(640, 700)
    with qtbot.waitExposed(viewer):
        viewer.show()
    return viewer


def wait_for_pages(qtbot: QtBot, viewer: PageViewer) -> None:
    view = viewer.view
    qtbot.waitUntil(lambda: bool(view.visible_pages) and view.is_complete)


def rendered(bridge: ScriptedBridge) -> list[int]:
    return [sent.request.page for sent in bridge.of(Render)]


def is_in_view(viewer: PageViewer) -> bool:
    area = viewer.view.marked_area()
    return area is not None and QRectF(viewer.view.viewport().rect()).contains(area)


def colour_at(viewer: PageViewer, point: QPointF) -> tuple[int, int, int]:
    image: QImage = viewer.view.viewport().grab().toImage()
    colour = image.pixelColor((point * image.devicePixelRatio()).toPoint())
    return colour.red(), colour.green(), colour.blue()


def button(viewer: PageViewer, text: str) -> QPushButton:
    (found,) = (b for b in viewer.findChildren(QPushButton) if b.text() == text and b.isVisible())
    return found


# Opening and drawing


def test_asks_for_the_pages_in_view_and_their_neighbours_only(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    viewer.open(document(), page=10)
    wait_for_pages(qtbot, viewer)
    qtbot.waitUntil(lambda: {9, 10, 11} <= set(rendered(bridge)))
    assert set(rendered(bridge)) <= {8, 9, 10, 11, 12}
    assert viewer.current_page == 10


def test_draws_at_the_screen_s_own_resolution(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    scale = bridge.of(Render)[-1].request.scale
    assert scale == pytest.approx(viewer.view.zoom * viewer.devicePixelRatioF(), abs=1e-3)


def test_flying_through_500_pages_draws_a_handful(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    viewer.open(document("novel", 500))
    wait_for_pages(qtbot, viewer)
    before = len(rendered(bridge))
    bar = viewer.view.verticalScrollBar()
    for step in range(500):
        bar.setValue(bar.maximum() * step // 499)
        QApplication.processEvents()
    assert viewer.current_page == 500
    wait_for_pages(qtbot, viewer)
    assert len(rendered(bridge)) - before <= 12


def test_takes_back_what_has_been_scrolled_away(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    viewer.open(document("novel", 500))
    wait_for_pages(qtbot, viewer)
    bridge.held.add(Render)
    viewer.view.go_to_page(100)
    qtbot.waitUntil(lambda: 100 in rendered(bridge))
    viewer.view.go_to_page(300)
    left = [sent for sent in bridge.of(Render) if 99 <= sent.request.page <= 102]
    qtbot.waitUntil(lambda: all(sent.cancelled for sent in left))
    qtbot.waitUntil(lambda: 300 in rendered(bridge))
    assert sum(sent.open and not sent.cancelled for sent in bridge.of(Render)) <= 3


def test_a_page_that_cannot_be_drawn_leaves_the_others(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    bridge.held.add(Render)
    viewer.open(document())
    qtbot.waitUntil(lambda: bool(bridge.of(Render)))
    bridge.of(Render)[0].fail("Damaged", "This page is damaged.")
    bridge.release()
    qtbot.waitUntil(lambda: 2 in rendered(bridge))
    viewer.view.go_to_page(2)
    qtbot.waitUntil(lambda: viewer.view.is_drawn(2))
    assert rendered(bridge).count(1) == 1


# Marked words


def test_a_citation_is_in_view_and_marked(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.show_citation(document(), 7, WORDS)
    wait_for_pages(qtbot, viewer)
    qtbot.waitUntil(lambda: is_in_view(viewer))
    assert viewer.current_page == 7
    assert viewer.highlighted == (7, WORDS)
    area = viewer.view.marked_area()
    assert area is not None
    assert area.top() == pytest.approx(viewer.view.viewport().height() / 3, abs=20)
    inside = colour_at(viewer, area.bottomLeft() + QPointF(30, -5))
    beside = colour_at(viewer, QPointF(area.right() + 60, area.center().y()))
    assert beside == (255, 255, 255)
    assert inside[2] < 230 < inside[0]  # yellow


def test_a_citation_waits_for_the_document(qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer) -> None:
    bridge.held.update((PageSizes, Render))
    viewer.show_citation(document(), 3, WORDS)
    qtbot.waitUntil(lambda: bool(bridge.of(PageSizes)))
    assert (viewer.current_page, viewer.highlighted) == (3, (3, WORDS))
    assert viewer.view.marked_area() is None
    bridge.release()
    qtbot.waitUntil(lambda: is_in_view(viewer))


def test_words_on_a_turned_page_are_found(qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer) -> None:
    bridge.documents["plan"] = [(1700.0, 1200.0)] * 3
    bridge.turned.add(2)
    viewer.view.set_zoom(1.0)
    viewer.show_citation(document("plan", 3), 2, [Box(900, 80, 912, 200)])
    qtbot.waitUntil(lambda: is_in_view(viewer))
    area = viewer.view.marked_area()
    assert area is not None
    assert (area.width(), area.height()) == (pytest.approx(120), pytest.approx(12))
    wait_for_pages(qtbot, viewer)
    assert colour_at(viewer, area.center())[2] < 230


def test_scrolls_sideways_to_words_out_of_view(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.view.set_zoom(4.0)
    viewer.show_citation(document(), 2, [Box(500, 300, 540, 312)])
    qtbot.waitUntil(lambda: is_in_view(viewer))
    viewer.show_citation(document(), 2, [Box(20, 310, 60, 322)])
    assert is_in_view(viewer)


def test_marks_stay_on_their_words_when_zooming(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.show_citation(document(), 2, WORDS)
    qtbot.waitUntil(lambda: is_in_view(viewer))
    for _ in range(3):
        viewer.view.zoom_in()
    area = viewer.view.marked_area()
    assert area is not None
    assert area.width() == pytest.approx((240 - 72) * viewer.view.zoom)


def test_a_page_image_is_not_needed_twice(qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    viewer.open(document("novel", 500))
    wait_for_pages(qtbot, viewer)
    qtbot.waitUntil(lambda: not viewer.view.images.waiting)
    before = len(bridge.of(Render))
    viewer.back()
    wait_for_pages(qtbot, viewer)
    assert [s.request.document for s in bridge.of(Render)[before:] if s.request.page == 1] == []


# Going back


def test_back_returns_to_the_place_and_its_marks(qtbot: QtBot, viewer: PageViewer) -> None:
    assert not viewer.can_go_back()
    viewer.show_citation(document(), 7, WORDS)
    wait_for_pages(qtbot, viewer)
    where = viewer.view.spot
    viewer.show_citation(document("novel", 500), 300, WORDS)
    wait_for_pages(qtbot, viewer)
    assert viewer.can_go_back()
    viewer.back()
    wait_for_pages(qtbot, viewer)
    assert viewer.document == document()
    assert viewer.highlighted == (7, WORDS)
    assert viewer.view.spot.page == where.page
    assert viewer.view.spot.y == pytest.approx(where.y, abs=2)
    viewer.forward()
    wait_for_pages(qtbot, viewer)
    assert viewer.document == document("novel", 500)
    assert viewer.current_page == 300


def test_the_same_citation_twice_is_one_step_back(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    viewer.show_citation(document(), 7, WORDS)
    viewer.show_citation(document(), 7, WORDS)
    viewer.back()
    assert viewer.current_page == 1
    assert not viewer.can_go_back()


def test_alt_left_goes_back(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    viewer.show_citation(document(), 7, WORDS)
    viewer.activateWindow()
    viewer.view.setFocus()
    qtbot.keyClick(viewer.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert viewer.current_page == 1


def test_a_removed_document_is_closed_and_forgotten(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    viewer.open(document("novel", 500))
    wait_for_pages(qtbot, viewer)
    bridge.broadcast.emit(DocumentRemoved("lease"))
    assert not viewer.can_go_back()
    bridge.broadcast.emit(DocumentRemoved("novel"))
    assert viewer.document is None
    assert viewer.highlighted is None


# Header, keyboard and mouse


def test_page_box_jumps(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    (box,) = (each for each in viewer.findChildren(QLineEdit) if each.accessibleName() == "Page number")
    box.setText("12")
    with qtbot.waitSignal(viewer.page_changed, check_params_cb=lambda page: page == 12):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert viewer.current_page == 12
    assert viewer.can_go_back()
    box.setText("99")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert viewer.current_page == 20
    box.clear()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == "20"


def test_pages_are_named_as_they_are_printed(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    bridge.of(PageLabels)[-1].done(("i", "ii", "iii", "iv", *(str(n) for n in range(1, 17))))
    box = viewer.header.page_box
    for typed, page, shown in (("iv", 4, "printed iv"), ("5", 5, "printed 1"), ("II", 2, "printed ii")):
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, typed)
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert (viewer.current_page, box.text(), label(viewer)) == (page, str(page), shown)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "x-9")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert viewer.current_page == 2 and box.hasFocus() and box.selectedText() == "x-9"


def test_the_last_pages_can_be_named_though_they_cannot_reach_the_top(
    qtbot: QtBot, viewer: PageViewer
) -> None:
    viewer.view.set_zoom(0.25)
    viewer.open(document(), page=18)
    wait_for_pages(qtbot, viewer)
    assert viewer.current_page == 18


def test_keys_scroll(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    bar = viewer.view.verticalScrollBar()
    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(viewer.view, key)
        places.append(bar.value())
    assert 0 < places[0] < places[1]
    assert places[2:] == [places[0], bar.maximum(), 0]


def test_control_and_wheel_zoom_around_the_pointer(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.open(document(), page=5)
    wait_for_pages(qtbot, viewer)
    pointer = QPointF(300, 400)
    before, zoom = viewer.view.spot_at(pointer, 5), viewer.view.zoom
    for _ in range(4):
        event = QWheelEvent(
            pointer,
            viewer.view.viewport().mapToGlobal(pointer),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewer.view.viewport(), event)
    after = viewer.view.spot_at(pointer, 5)
    assert viewer.view.zoom > 1.5 * zoom
    assert (after.x, after.y) == (pytest.approx(before.x, abs=3), pytest.approx(before.y, abs=3))


def test_fits_the_width_until_zoomed(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.open(document(), page=4)
    wait_for_pages(qtbot, viewer)
    width = viewer.view.viewport().width()
    assert viewer.view.zoom == pytest.approx((width - 2 * MARGIN) / 595, rel=0.01)
    viewer.resize(900, 700)
    assert viewer.view.zoom == pytest.approx((width + 260 - 2 * MARGIN) / 595, rel=0.01)
    assert viewer.current_page == 4
    viewer.view.zoom_out()
    zoomed = viewer.view.zoom
    viewer.resize(640, 700)
    assert viewer.view.zoom == zoomed
    viewer.view.fit_width()
    assert viewer.view.zoom == pytest.approx((width - 2 * MARGIN) / 595, rel=0.01)


def test_every_button_has_a_name(viewer: PageViewer) -> None:
    assert all(made.accessibleName() for made in viewer.findChildren(QToolButton))


# States


def test_a_file_that_moved_can_be_located(qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer) -> None:
    bridge.held.add(PageSizes)
    viewer.show_citation(document(), 7, WORDS)
    bridge.of(PageSizes)[0].fail("NotReadable", "lease.pdf is no longer there.")
    with qtbot.waitSignal(viewer.locate_requested) as asked:
        qtbot.mouseClick(button(viewer, "Locate…"), Qt.MouseButton.LeftButton)
    assert asked.args == [document()]
    bridge.held.clear()
    qtbot.mouseClick(button(viewer, "Try again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_in_view(viewer))
    assert viewer.highlighted == (7, WORDS)


def test_a_file_that_was_located_is_shown_at_once(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    bridge.held.add(PageSizes)
    viewer.show_citation(document(), 7, WORDS)
    bridge.of(PageSizes)[0].fail("NotReadable", "lease.pdf is no longer there.")
    bridge.held.clear()
    bridge.broadcast.emit(DocumentChanged(replace(document(), paths=("/lease.pdf", "/moved/lease.pdf"))))
    qtbot.waitUntil(lambda: is_in_view(viewer))


def test_a_locked_document_asks_for_its_password(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    bridge.held.add(PageSizes)
    viewer.open(document())
    bridge.of(PageSizes)[0].fail("NeedsPassword", "This document needs its password.")
    with qtbot.waitSignal(viewer.password_needed) as asked:
        qtbot.mouseClick(button(viewer, "Enter password…"), Qt.MouseButton.LeftButton)
    assert asked.args == [document()]
    bridge.held.clear()
    viewer.reload()
    wait_for_pages(qtbot, viewer)


def test_an_engine_that_dies_while_drawing_can_be_tried_again(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    viewer.show_citation(document(), 7, WORDS)
    wait_for_pages(qtbot, viewer)
    bridge.held.add(Render)
    viewer.view.go_to_page(15)
    qtbot.waitUntil(lambda: 15 in rendered(bridge))
    bridge.of(Render)[-1].fail("EngineDied", "It stopped. Please try again.")
    bridge.held.clear()
    qtbot.mouseClick(button(viewer, "Try again"), Qt.MouseButton.LeftButton)
    wait_for_pages(qtbot, viewer)
    assert viewer.current_page == 15


def test_a_slow_document_says_that_it_is_opening(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    bridge.held.add(PageSizes)
    viewer.open(document())
    qtbot.waitUntil(lambda: viewer.placeholder.isVisible() and viewer.placeholder.title == "Opening…")
    bridge.release()
    wait_for_pages(qtbot, viewer)
    assert not viewer.placeholder.isVisible()


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_paper_stays_light_in_either_theme(qtbot: QtBot, viewer: PageViewer, scheme: Qt.ColorScheme) -> None:
    theme.force(scheme)
    try:
        viewer.open(document())
        wait_for_pages(qtbot, viewer)
        assert min(colour_at(viewer, QPointF(300, 300))) > 200
        desk = colour_at(viewer, QPointF(4, 300))
        assert (max(desk) < 80) == (scheme is Qt.ColorScheme.Dark)
    finally:
        theme.force(None)


# Its parts


def test_marks_are_seen_on_a_dark_scan(qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer) -> None:
    bridge.dark.add(2)
    viewer.show_citation(document(), 2, WORDS)
    wait_for_pages(qtbot, viewer)
    area = viewer.view.marked_area()
    assert area is not None
    qtbot.waitUntil(lambda: sum(colour_at(viewer, area.center())) > 3 * 0x14 + 60)
    red, _, blue = colour_at(viewer, area.center())
    assert red > blue  # the marker's yellow, as light
    assert sum(colour_at(viewer, area.bottomRight() + QPointF(12, 12))) <= 3 * 0x14


# What pages are called


NAMED = (PageInfo(1, "Costs!A1:H40", PageHealth.TEXT), PageInfo(2, "Costs!A41:H80", PageHealth.TEXT))


def label(viewer: PageViewer) -> str:
    return viewer.header.label.whole if viewer.header.label.isVisible() else ""


def test_pages_are_called_what_people_call_them(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    assert label(viewer) == ""
    bridge.of(Pages)[-1].done(NAMED)
    assert label(viewer) == "Costs!A1:H40"
    viewer.open(document(), page=2)
    assert label(viewer) == "Costs!A41:H80"
    assert viewer.view.accessibleName() == "Page 2 (Costs!A41:H80) of 20 of The lease"
    viewer.open(document(), page=3)
    assert label(viewer) == ""
    viewer.open(document("novel", 500))
    wait_for_pages(qtbot, viewer)
    bridge.of(Pages)[-1].fail("NoSuchDocument", "It is gone.")  # pages have their numbers
    assert label(viewer) == ""


def test_cited_words_are_called_by_their_own_place(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    viewer.show_citation(document(), 2, WORDS, "Costs!C52")
    wait_for_pages(qtbot, viewer)
    bridge.of(Pages)[-1].done(NAMED)
    assert label(viewer) == "Costs!C52"
    viewer.open(document(), page=1)
    assert label(viewer) == "Costs!A1:H40"
    viewer.back()
    assert label(viewer) == "Costs!C52"
    viewer.show_citation(document(), 2, WORDS[:1])
    assert label(viewer) == "Costs!A41:H80"


def test_a_narrow_header_keeps_what_matters(qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    bridge.of(Pages)[-1].done(NAMED)
    viewer.setMinimumWidth(276)  # as in the window
    viewer.resize(276, 600)
    assert label(viewer) == ""
    assert not viewer.header.percent.isVisible()
    assert viewer.header.page_box.isVisible()
    assert viewer.header.minimumSizeHint().width() <= 276
    viewer.resize(640, 600)
    assert label(viewer) == "Costs!A1:H40"
    assert viewer.header.percent.isVisible()


def test_the_pages_of_the_open_document_are_one_click_away(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    shown = document()
    viewer.open(shown)
    wait_for_pages(qtbot, viewer)
    with qtbot.waitSignal(viewer.pages_asked) as asked:
        qtbot.mouseClick(viewer.header.pages_button, Qt.MouseButton.LeftButton)
    assert asked.args == [shown]
    assert viewer.header.pages_button.toolTip() == "Pages of this document"
    bridge.broadcast.emit(DocumentChanged(replace(shown, failed_pages=2)))
    assert viewer.header.pages_button.toolTip() == "2 pages could not be read."


def test_layout_places_pages_below_one_another() -> None:
    layout = PageLayout([(100, 200), (300, 100), (100, 100)], zoom=2)
    assert layout.width == 600 + 2 * MARGIN
    assert layout.rect(1, 0) == QRectF(MARGIN + 200, MARGIN, 200, 400)
    assert layout.rect(2, 1000).left() == 200
    assert layout.rect(3, 0).bottom() + MARGIN == layout.height
    second = MARGIN + 400 + GAP
    assert layout.between(0, second) == range(1, 2)
    assert layout.between(second - 1, second + 1) == range(2, 3)
    assert layout.between(second - GAP - 1, second + 201) == range(1, 3)
    assert layout.between(0, 10_000) == range(1, 4)
    assert [layout.page_at(height) for height in (0, second - 1, second, 9999)] == [1, 1, 2, 3]


def test_one_wide_page_does_not_shrink_the_others() -> None:
    assert fitting_zoom([A4, (1200.0, 842.0), A4], 595 + 2 * MARGIN) == pytest.approx(1)


def test_cache_keeps_within_its_bound_and_drops_the_oldest() -> None:
    page = QImage(100, 100, QImage.Format.Format_RGB32)
    cache = ImageCache(limit=3 * page.sizeInBytes())
    for number in (1, 2, 3):
        cache.put(("a", number, 0), page, 1.0)
    cache.get(("a", 1, 0))
    cache.put(("b", 1, 0), page, 1.0)
    assert [cache.scale(key) for key in (("a", 1, 0), ("a", 2, 0), ("a", 3, 0), ("b", 1, 0))] == [
        1,
        None,
        1,
        1,
    ]
    cache.put(("b", 2, 0), page, 2.0, keep={("a", 1, 0), ("a", 3, 0), ("b", 1, 0)})
    assert len(cache) == 4
    cache.forget("a")
    assert (len(cache), cache.size) == (2, 2 * page.sizeInBytes())
    cache.set_limit(page.sizeInBytes(), keep={("b", 1, 0)})
    assert (cache.scale(("b", 1, 0)), cache.scale(("b", 2, 0))) == (1, None)


# The real thing


@pytest.fixture
def engine(qapp: QApplication, library_folder: Path) -> Iterator[EngineBridge]:
    bridge = EngineBridge(library_folder)
    yield bridge
    bridge.stop()


def add(qtbot: QtBot, bridge: EngineBridge, path: Path) -> Document:
    """The document as soon as its pages were read; its vectors are of no use here."""
    known: list[Document] = []

    def hear(event: object) -> None:
        if isinstance(event, DocumentChanged) and event.document.state is not DocumentState.READING:
            known.append(event.document)

    bridge.broadcast.connect(hear)
    bridge.request(Add((str(path),)))
    qtbot.waitUntil(lambda: bool(known), timeout=SLOW)
    assert known[-1].state in (DocumentState.SEARCHABLE, DocumentState.READY)
    return known[-1]


def boxes_of(path: Path, page: int, words: str) -> tuple[Box, ...]:
    with pymupdf.open(path) as pdf:
        return tuple(Box(*area) for area in pdf[page - 1].search_for(words))


def test_real_words_are_marked(qtbot: QtBot, engine: EngineBridge, tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "garden.pdf", GARDEN)
    with pymupdf.open(path) as pdf:
        pdf[1].set_rotation(90)
        pdf.saveIncr()
    garden = add(qtbot, engine, path)
    viewer = shown(qtbot, engine)
    for page, words in ((1, "Dogs are welcome"), (2, "mulberry planted")):
        boxes = boxes_of(path, page, words)
        assert len(boxes) == 1
        viewer.show_citation(garden, page, boxes)
        wait_for_pages(qtbot, viewer)
        qtbot.waitUntil(lambda: is_in_view(viewer))
        assert viewer.current_page == page
        area = viewer.view.marked_area()
        assert area is not None
        image = viewer.view.viewport().grab(area.toAlignedRect()).toImage()
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        dark = sum(pixel.lightness() < 128 for pixel in pixels)
        yellow = sum(pixel.red() > 200 and pixel.blue() < 230 for pixel in pixels)
        assert dark > 0.05 * len(pixels)  # the words, still black
        assert yellow > 0.4 * len(pixels)
    viewer.back()
    wait_for_pages(qtbot, viewer)
    assert viewer.highlighted == (1, boxes_of(path, 1, "Dogs are welcome"))


def test_a_real_file_that_vanishes_and_comes_back(qtbot: QtBot, engine: EngineBridge, tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "garden.pdf", GARDEN)
    garden = add(qtbot, engine, path)
    away = path.rename(tmp_path / "elsewhere.pdf")
    viewer = shown(qtbot, engine)
    viewer.open(garden)
    qtbot.waitUntil(lambda: any(b.text() == "Locate…" for b in viewer.findChildren(QPushButton)))
    assert str(path) in viewer.placeholder.text
    away.rename(path)
    viewer.reload()
    wait_for_pages(qtbot, viewer)
    assert isinstance(viewer.view, PageView)


def test_a_jump_on_turned_pages_leads_to_what_was_meant(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    view = viewer.view
    view.set_zoom(2.0)
    room = view.viewport().width() / 2.0, view.viewport().height() / 2.0
    viewer.jump(5, 300)
    assert view.spot.y == pytest.approx(300 - 12, abs=1)
    viewer.turn_right()  # the top is on the right, and what follows left of it
    viewer.jump(5, 300)
    assert view.page == 5 and view.spot.x == pytest.approx(842 - 300 + 12 - room[0], abs=1)
    viewer.turn_right()
    viewer.jump(5, 300)
    assert view.page == 5 and view.spot.y == pytest.approx(842 - 300 + 12 - room[1], abs=1)
    viewer.turn_right()
    viewer.jump(5, 300)
    assert view.page == 5 and view.spot.x == pytest.approx(300 - 12, abs=1)


def test_ticks_at_the_scroll_bar_are_told_apart_without_their_colours(
    qtbot: QtBot, viewer: PageViewer
) -> None:
    viewer.open(document())
    wait_for_pages(qtbot, viewer)
    bar = viewer.view.verticalScrollBar()

    def grab(boxes: dict[int, tuple[Box, ...]], layer: Layer = Layer.CITED) -> QImage:
        viewer.view.layers.put(layer, boxes)
        return bar.grab().toImage()

    plain = grab({})
    shapes = set()
    for layer in (Layer.CITED, Layer.FOUND, Layer.FOUND_HERE):
        ticked = grab({15: WORDS[:1]}, layer)
        points = [(x, y) for x in range(plain.width()) for y in range(plain.height())]
        inked = [point for point in points if plain.pixel(*point) != ticked.pixel(*point)]
        across, down = {x for x, _ in inked}, {y for _, y in inked}
        assert across
        shapes.add((min(across), max(across), len(down)))
        grab({}, layer)
    assert len(shapes) == 3
