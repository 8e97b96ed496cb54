"""Reading in the window, by mouse and keys, on the engine: selecting, finding, links, outline, citations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QDesktopServices,
    QGuiApplication,
    QHelpEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QToolTip
from pytestqt.qtbot import QtBot

from app.core.answers import Answer, Citation, Mode, Short, Standing
from app.core.documents import Box, Document, box_lines
from app.engine.protocol import Ask, Documents
from app.ui.dialogs.open_link import ask_to_open
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.viewer.page_layers import Layer
from app.ui.viewer.page_viewer import PageViewer
from tests.ui.real_window import SLOW, open_bridge

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
COLUMNS = (
    "Alpha one of the left column ends here.\nBeta two of the left column ends there.\nGamma three left.",
    "Delta one of the right column.\nEpsilon two of the right column.",
)


def report(path: Path) -> Path:
    """Two columns on the first of 9 pages; an outline; links on page 2."""
    made = pymupdf.open()
    page = made.new_page(width=595, height=842)
    for number, text in enumerate(COLUMNS):
        page.insert_textbox(pymupdf.Rect(60 + 270 * number, 72, 300 + 270 * number, 300), text, fontsize=11)
    for number in range(2, 10):
        page = made.new_page(width=595, height=842)
        page.insert_text((72, 100), f"Chapter {number} of the report, see also https://example.org/terms")
    second = made[1]
    inside = {"kind": pymupdf.LINK_GOTO, "from": pymupdf.Rect(72, 188, 140, 204), "page": 6}
    second.insert_link({**inside, "to": pymupdf.Point(72, 300)})
    outside = pymupdf.Rect(72, 288, 140, 304)
    second.insert_link({"kind": pymupdf.LINK_URI, "from": outside, "uri": "https://example.org/terms"})
    second.insert_link(
        {"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(72, 388, 140, 404), "uri": "tel:+441234"}
    )
    third = made[2]
    third.add_text_annot((400, 90), "Loveday keeps the keys of the lighthouse.").set_info(title="J. Pengelly")
    third.add_highlight_annot(third.search_for("see also")[0]).set_info(content="Shorten.", title="T. Rowe")
    made.set_toc([[1, "Opening", 1, 60], [1, "Middle", 5, 90], [2, "Inner", 7, 90]])
    made.save(path)
    made.close()
    return path


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reading")
    report(folder / "report.pdf")
    return folder / "library"


@pytest.fixture(scope="module")
def bridge(qapp: QApplication, library: Path) -> Iterator[EngineBridge]:
    """One engine for all tests here, with the report indexed: none of them changes what it keeps."""
    with open_bridge(library, [library.parent / "report.pdf"]) as made:
        yield made


@pytest.fixture
def viewer(qtbot: QtBot, bridge: EngineBridge) -> Iterator[PageViewer]:
    made = PageViewer(bridge)
    qtbot.addWidget(made)
    made.resize(700, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.open(documents(qtbot, bridge)[0])
    qtbot.waitUntil(lambda: made.reading.texts.words(1) is not None, timeout=SLOW)
    yield made
    made.close()


def documents(qtbot: QtBot, bridge: EngineBridge) -> list[Document]:
    found: list[Document] = []
    told: list[bool] = []

    def done(some: tuple[Document, ...]) -> None:
        found.extend(each for each in some if each.state.is_usable)
        told.append(True)

    bridge.request(Documents(), on_done=done)
    qtbot.waitUntil(lambda: bool(told), timeout=SLOW)
    return found


def at(viewer: PageViewer, text: str, page: int = 1) -> QPoint:
    """The middle of the first word of this text, in the viewport."""
    word = next(word for word in viewer.reading.texts.words(page) or () if word.text == text)
    area = viewer.view.area_of(page, (word.box,))
    assert area is not None
    return area.center().toPoint()


def bluest(viewer: PageViewer, box: Box) -> int:
    """How blue the paper is between the letters of a word, of 255."""
    area = viewer.view.area_of(1, (box,))
    assert area is not None
    picture = viewer.view.viewport().grab(area.toAlignedRect().adjusted(2, 2, -2, -2)).toImage()
    return max(
        picture.pixelColor(x, y).blue() for x in range(picture.width()) for y in range(picture.height())
    )


def drag(viewer: PageViewer, start: QPoint, end: QPoint) -> None:
    pane = viewer.view.viewport()
    QTest.mousePress(pane, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(pane, start + (end - start) * step / 5)
    QTest.mouseRelease(pane, LEFT, Qt.KeyboardModifier.NoModifier, end)


def copied(qtbot: QtBot, viewer: PageViewer, *, cited: bool = False) -> str:
    with qtbot.waitSignal(viewer.reading.copied, timeout=SLOW) as got:
        if cited:
            action(viewer, "Copy with citation").trigger()
        else:
            QTest.keyClick(viewer.view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == got.args[0]
    return str(got.args[0])


def action(viewer: PageViewer, name: str):  # type: ignore[no-untyped-def]
    menu = viewer.reading.make_menu()
    return next(each for each in menu.actions() if each.text().replace("&", "").split("\t")[0] == name)


def test_text_is_selected_by_mouse_down_a_column(qtbot: QtBot, viewer: PageViewer) -> None:
    drag(viewer, at(viewer, "two"), at(viewer, "three"))
    assert copied(qtbot, viewer) == "two of the left column ends there. Gamma three"
    drag(viewer, at(viewer, "Gamma"), at(viewer, "Delta"))
    assert copied(qtbot, viewer).replace("\n", " ") == "Gamma three left. Delta"
    pane = viewer.view.viewport()
    QTest.mouseClick(pane, LEFT, Qt.KeyboardModifier.NoModifier, at(viewer, "Epsilon"))
    assert viewer.reading.selection.is_empty
    assert not viewer.view.layers.boxes(Layer.SELECTED)
    QTest.mouseDClick(pane, LEFT, Qt.KeyboardModifier.NoModifier, at(viewer, "Epsilon"))
    assert copied(qtbot, viewer) == "Epsilon"
    QTest.mouseRelease(pane, LEFT, Qt.KeyboardModifier.NoModifier, at(viewer, "Epsilon"))
    QTest.mouseClick(pane, LEFT, Qt.KeyboardModifier.NoModifier, at(viewer, "Epsilon"))
    assert copied(qtbot, viewer) == COLUMNS[1].replace("\n", " ")  # a third click selects the paragraph


def test_text_is_selected_and_copied_by_keys(qtbot: QtBot, viewer: PageViewer) -> None:
    viewer.view.setFocus()
    QTest.keyClick(viewer.view, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(viewer.view, Qt.Key.Key_Right, SHIFT)
    assert copied(qtbot, viewer) == "Alpha one"
    QTest.keyClick(viewer.view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(viewer.view, Qt.Key.Key_End, SHIFT)
    whole = "Alpha one of the left column ends here. Beta two of the left column ends there."
    assert copied(qtbot, viewer) == whole
    assert copied(qtbot, viewer, cited=True) == f"“{whole}”\n(report, page 1)"
    QTest.keyClick(viewer.view, Qt.Key.Key_Escape)
    assert viewer.reading.selection.is_empty
    assert not action(viewer, "Copy").isEnabled()
    QTest.keyClick(viewer.view, Qt.Key.Key_A, CONTROL)
    everything = copied(qtbot, viewer)
    assert everything.startswith("Alpha one")
    assert "Chapter 9 of the report" in everything


def test_selected_text_can_be_asked_about(qtbot: QtBot, viewer: PageViewer) -> None:
    drag(viewer, at(viewer, "Delta"), at(viewer, "one"))
    viewer.reading.selection.clear()
    menu = viewer.reading.make_menu(at(viewer, "Epsilon").toPointF())
    assert not viewer.reading.selection.is_empty
    with qtbot.waitSignal(viewer.reading.ask_asked, timeout=SLOW) as asked:
        next(each for each in menu.actions() if each.text() == "&Ask about this").trigger()
    assert asked.args == ["Epsilon"]
    with qtbot.waitSignal(viewer.reading.similar_asked, timeout=SLOW) as similar:
        action(viewer, "Find similar").trigger()
    assert similar.args == ["Epsilon"]


def test_words_are_found_marked_counted_and_gone_through(qtbot: QtBot, viewer: PageViewer) -> None:
    bar = viewer.reading.find_bar
    QTest.keyClick(viewer.view, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(bar.field.hasFocus)
    QTest.keyClicks(bar.field, "chapter")
    qtbot.waitUntil(lambda: bar.says.text() == "1 of 8", timeout=SLOW)
    assert len(viewer.view.layers.boxes(Layer.FOUND)) == 8
    assert len(viewer.view.verticalScrollBar().ticks(Layer.FOUND)) == 8  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: viewer.current_page == 2)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.says.text() == "2 of 8"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.says.text() == "8 of 8"
    qtbot.waitUntil(lambda: viewer.current_page == 9)
    bar.field.selectAll()
    QTest.keyClicks(bar.field, "repo")
    qtbot.waitUntil(lambda: len(bar.matches) == 8 and not bar.whole.isChecked(), timeout=SLOW)
    QTest.mouseClick(bar.whole, LEFT)
    qtbot.waitUntil(lambda: bar.says.text() == "Not found", timeout=SLOW)
    assert not bar.next_button.isEnabled()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not viewer.view.layers.boxes(Layer.FOUND)
    assert viewer.view.hasFocus()


def test_links_lead_within_and_ask_before_they_lead_out(
    qtbot: QtBot, viewer: PageViewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    viewer.reading.link_asked.connect(lambda address: ask_to_open(viewer, address))
    viewer.jump(2)
    qtbot.waitUntil(lambda: len(viewer.reading.texts.links(2)) == 3, timeout=SLOW)
    inside, outside, other = viewer.reading.texts.links(2)

    def click(box: object) -> None:
        area = viewer.view.area_of(2, (box,))  # type: ignore[arg-type]
        assert isinstance(area, QRectF)
        pane = viewer.view.viewport()
        QTest.mouseClick(pane, LEFT, Qt.KeyboardModifier.NoModifier, area.center().toPoint())

    def box() -> QMessageBox:
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
        (one,) = (each for each in shown if each.isVisible())
        return one

    click(outside.box)
    assert "https://example.org/terms" in box().text()
    QTest.mouseClick(box().escapeButton(), LEFT)
    assert opened == []
    click(outside.box)
    QTest.mouseClick(next(each for each in box().buttons() if each.text() == "Open"), LEFT)
    assert opened == ["https://example.org/terms"]
    click(other.box)
    assert "tel:+441234" in box().text()
    assert not any(each.text() == "Open" for each in box().buttons())
    box().close()
    click(inside.box)
    assert viewer.current_page == 7
    viewer.back()
    assert viewer.current_page == 2


def test_the_outline_leads_and_follows(qtbot: QtBot, viewer: PageViewer) -> None:
    outline = viewer.reading.outline
    QTest.keyClick(viewer.view, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: len(outline.tree.items) == 3, timeout=SLOW)
    assert outline.tree.hasFocus()
    QTest.keyClick(outline.tree, Qt.Key.Key_Down)
    QTest.keyClick(outline.tree, Qt.Key.Key_Down)
    QTest.keyClick(outline.tree, Qt.Key.Key_Return)
    assert viewer.current_page == 7
    viewer.jump(5)
    assert [each.text(0) for each in outline.tree.selectedItems()] == ["Middle"]
    QTest.keyClick(outline.tree, Qt.Key.Key_F8)
    assert not outline.isVisible()
    assert viewer.view.hasFocus()


def test_comments_are_listed_told_under_the_pointer_and_where_an_answer_cites_them(
    qtbot: QtBot, viewer: PageViewer, bridge: EngineBridge
) -> None:
    reading, found = viewer.reading, viewer.reading.comment_list
    qtbot.waitUntil(lambda: len(reading.comments.comments) == 2, timeout=SLOW)
    assert viewer.header.comments_button.isVisible()
    QTest.keyClick(viewer.view, Qt.Key.Key_F7, SHIFT)
    assert found.hasFocus()
    told = [found.item(row).text().splitlines() for row in range(found.count())]
    assert [(head.split(",")[0], text) for head, text in told] == [
        ("J. Pengelly", "Loveday keeps the keys of the lighthouse."),
        ("T. Rowe", "Shorten."),
    ]
    assert told[0][0].endswith("page 3")
    QTest.keyClick(found, Qt.Key.Key_Down)
    QTest.keyClick(found, Qt.Key.Key_Return)
    bubble = reading.comments.bubble
    qtbot.waitUntil(lambda: viewer.view.is_drawn(3) and bubble.isVisible(), timeout=SLOW)
    assert viewer.current_page == 3 and "Shorten." in bubble.text()
    area = viewer.view.marked_area()
    assert area is not None
    point = area.center().toPoint()
    viewport = viewer.view.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point)))
    qtbot.waitUntil(lambda: "Shorten." in QToolTip.text())
    QTest.mouseClick(bubble, LEFT)
    assert not bubble.isVisible()
    QToolTip.hideText()

    answers: list[Answer] = []
    asked = Ask("Who keeps the keys of the lighthouse?", mode=Mode.QUOTES)
    bridge.request(asked, on_done=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=SLOW)
    citation = answers[0].citations[0]
    viewer.jump(1)
    assert viewer.document is not None
    viewer.show_citation(viewer.document, citation.page, citation.boxes)
    qtbot.waitUntil(bubble.isVisible, timeout=SLOW)
    assert bubble.text().splitlines()[1] == "Loveday keeps the keys of the lighthouse."
    viewer.jump(6)
    qtbot.waitUntil(lambda: not bubble.isVisible())


def test_a_right_click_on_what_is_cited_takes_all_of_it(qtbot: QtBot, viewer: PageViewer) -> None:
    words = viewer.reading.texts.words(1) or ()
    first = next(place for place, word in enumerate(words) if word.text == "Beta")
    assert viewer.document is not None
    viewer.show_citation(viewer.document, 1, box_lines(words[first : first + 11]))
    menu = viewer.reading.make_menu(QPointF(at(viewer, "Gamma")))
    copy = next(each for each in menu.actions() if each.text().replace("&", "") == "Copy with citation")
    with qtbot.waitSignal(viewer.reading.copied, timeout=SLOW) as got:
        copy.trigger()
    cited = "Beta two of the left column ends there. Gamma three left."
    assert got.args[0] == f"“{cited}”\n(report, page 1)"


def test_pages_are_turned_and_fitted_with_their_marks(qtbot: QtBot, viewer: PageViewer) -> None:
    QTest.mouseDClick(viewer.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at(viewer, "Epsilon"))
    viewer.view.fit_page()
    qtbot.waitUntil(lambda: viewer.view.rect_of(1).height() <= viewer.view.viewport().height())
    viewer.turn_right()
    qtbot.waitUntil(lambda: viewer.view.is_drawn(1), timeout=SLOW)
    assert viewer.view.rect_of(1).width() > viewer.view.rect_of(1).height()
    point = at(viewer, "Epsilon")
    QTest.mouseDClick(viewer.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)
    assert copied(qtbot, viewer) == "Epsilon"
    viewer.turn_left()
    viewer.actual_size()
    assert viewer.view.zoom == pytest.approx(96 / 72)


def test_the_short_answer_is_marked_stronger_than_its_sentence(qtbot: QtBot, viewer: PageViewer) -> None:
    assert viewer.document is not None
    words = viewer.reading.texts.words(1) or ()
    cited = tuple(
        Citation(number, viewer.document.id, "report", "", page, "words", box_lines(words[:4]))
        for number, page in ((1, 1), (2, 5))
    )
    short = Short(words[1].text, 1, 0.9, (words[1].box,))
    tour = viewer.reading.tour
    tour.follow(cited, cited[0], (short,))
    viewer.show_citation(viewer.document, 1, cited[0].boxes)
    assert viewer.view.layers.boxes(Layer.ANSWERING) == {1: [words[1].box]}
    qtbot.waitUntil(lambda: viewer.view.is_drawn(1), timeout=SLOW)
    try:
        for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
            theme.force(scheme)
            marked, around = (bluest(viewer, words[index].box) for index in (1, 2))
            assert marked < around - 30  # less blue: a stronger yellow
    finally:
        theme.force(None)
    viewer.jump(5)
    viewer.back()
    assert set(viewer.view.layers.boxes(Layer.ANSWERING)) == {1}
    tour.follow((replace(cited[0], standing=Standing.CHANGED),), None, (short,))
    assert not viewer.view.layers.boxes(Layer.ANSWERING)


def test_citations_are_gone_through_by_key_and_arrow(qtbot: QtBot, viewer: PageViewer) -> None:
    assert viewer.document is not None
    words = viewer.reading.texts.words(1) or ()
    cited = tuple(
        Citation(number, viewer.document.id, "report", "", page, "words", (words[number].box,))
        for number, page in ((1, 1), (2, 5), (3, 9))
    )
    tour = viewer.reading.tour
    tour.wanted.connect(lambda each: viewer.show_citation(viewer.document, each.page, each.boxes))
    tour.follow(cited, cited[0])
    viewer.show_citation(viewer.document, 1, cited[0].boxes)
    qtbot.waitUntil(tour.strip.isVisible, timeout=SLOW)
    assert tour.strip.says.text() == "1 of 3"
    assert set(viewer.view.layers.boxes(Layer.CITED)) == {1, 5, 9}
    QTest.keyClick(viewer.view, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: viewer.view.page == 5 and tour.strip.isVisible(), timeout=SLOW)
    assert tour.strip.says.text() == "2 of 3"
    QTest.mouseClick(tour.strip.next_button, LEFT)
    qtbot.waitUntil(lambda: viewer.view.page == 9 and tour.strip.isVisible(), timeout=SLOW)
    QTest.keyClick(viewer.view, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: viewer.view.page == 1, timeout=SLOW)
    QTest.keyClick(viewer.view, Qt.Key.Key_F4, SHIFT)
    qtbot.waitUntil(lambda: tour.strip.says.text() == "3 of 3", timeout=SLOW)
    qtbot.waitUntil(lambda: viewer.view.page == 9 and tour.strip.isVisible(), timeout=SLOW)
    area = viewer.view.marked_area()
    assert area is not None and not tour.strip.geometry().intersects(area.toAlignedRect())
    qtbot.waitUntil(lambda: bool(viewer.reading.texts.words(9)), timeout=SLOW)
    words_there = [viewer.view.area_of(9, (word.box,)) for word in viewer.reading.texts.words(9) or ()]
    strip = tour.strip.geometry()
    assert not any(each and strip.intersects(each.toAlignedRect()) for each in words_there), (
        "no word is covered"
    )
    left, _, right, bottom = cited[2].boxes[0]
    below = Citation(
        4, viewer.document.id, "report", "", 9, "words", ((left, bottom + 3, right, bottom + 20),)
    )
    tour.follow((*cited, below), cited[2])
    hidden = viewer.view.area_of(9, below.boxes)
    assert hidden is not None
    assert not tour.strip.geometry().intersects(hidden.toAlignedRect()), (
        "other words that are cited stay in view"
    )


def test_what_is_selected_and_found_is_said(qtbot: QtBot, viewer: PageViewer, heard: list[str]) -> None:
    view = viewer.view
    view.setFocus()
    for expected in ("Selected: Alpha", "Selected: one", "Selected: of"):
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        qtbot.waitUntil(lambda expected=expected: heard[-1:] == [expected])
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    qtbot.waitUntil(lambda: heard[-1:] == ["No longer selected: of"])
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: heard[-1:] == ["The whole document is selected."])
    drag(viewer, at(viewer, "Gamma"), at(viewer, "three"))
    qtbot.waitUntil(lambda: heard[-1:] == ["Selected: Gamma three"])
    viewer.reading.find_bar.open("chapter")
    qtbot.waitUntil(lambda: heard[-1:] == ["1 of 8"])
    viewer.reading.find_bar.next()
    assert heard[-1] == "2 of 8"


def test_the_page_being_read_is_a_text_for_screen_readers(qtbot: QtBot, viewer: PageViewer) -> None:
    found = QAccessible.queryAccessibleInterface(viewer.view)
    assert found.text(QAccessible.Text.Name) == "Page 1 of 9 of report"
    assert found.state().readOnly and found.state().focusable
    text = found.textInterface()
    said = text.text(0, text.characterCount())
    assert said.splitlines()[0].startswith("Alpha one of the left column ends here.")
    assert said.index("Gamma") < said.index("Delta")  # a column is read to its end
    assert text.selectionCount() == 0
    drag(viewer, at(viewer, "Gamma"), at(viewer, "three"))
    text = found.textInterface()
    assert text.selectionCount() == 1
    assert text.text(text.cursorPosition() - len("Gamma three"), text.cursorPosition()) == "Gamma three"
    viewer.jump(4)
    qtbot.waitUntil(lambda: viewer.reading.texts.words(4) is not None, timeout=SLOW)
    assert found.text(QAccessible.Text.Value).startswith("Chapter 4 of the report")
    found.actionInterface().doAction(QAccessibleActionInterface.setFocusAction())
    qtbot.waitUntil(viewer.view.hasFocus)


def test_where_the_keyboard_is_can_be_seen_on_the_pages(qtbot: QtBot, viewer: PageViewer) -> None:
    view, accent = viewer.view, theme.tokens().accent

    def is_ringed() -> bool:
        picture = view.grab().toImage()
        return picture.pixelColor(1, picture.height() // 2) == accent

    viewer.header.find_button.setFocus()
    assert not is_ringed()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(is_ringed)
    viewer.header.find_button.setFocus()
    assert not is_ringed()
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.viewport().rect().center())
    assert view.hasFocus() and not is_ringed()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert is_ringed()
