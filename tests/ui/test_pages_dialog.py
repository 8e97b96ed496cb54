"""How well the pages of a document could be read, and trying again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.core.documents import DocumentState, PageHealth
from app.core.events import DocumentChanged, DocumentRemoved, Progress
from app.core.unread import BROKE_OCR
from app.engine.protocol import PageInfo, Pages, Retry
from app.terminal import print_pages
from app.ui.dialogs.page_list import divide_width, name_health, summary
from app.ui.dialogs.pages import PagesDialog
from tests.ui.window_bridge import WindowBridge, document

Health = PageHealth
SCANS = document("scans", pages=7, failed_pages=1, empty_pages=1, ocr_pages=2)
PAGES = (
    PageInfo(1, "", Health.TEXT),
    PageInfo(2, "", Health.OCR),
    PageInfo(3, "", Health.EMPTY, "Nothing is on it."),
    PageInfo(4, "Slide 4", Health.OCR),
    PageInfo(5, "", Health.TEXT),
    PageInfo(6, "", Health.FAILED, "It took too long to read."),
    PageInfo(7, "", Health.TEXT),
)


@pytest.fixture
def bridge(tmp_path: Path) -> WindowBridge:
    return WindowBridge(tmp_path)


@pytest.fixture
def dialog(qtbot: QtBot, bridge: WindowBridge) -> Iterator[PagesDialog]:
    made = PagesDialog(bridge, SCANS)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    yield made


def rows(dialog: PagesDialog) -> list[str]:
    model = dialog.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def shown(dialog: PagesDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


def test_a_failure_is_told_once(
    dialog: PagesDialog, bridge: WindowBridge, capsys: pytest.CaptureFixture[str]
) -> None:
    bridge.last(Pages).done((PageInfo(1, "", Health.FAILED, BROKE_OCR), PageInfo(2, "", Health.FAILED)))
    told = rows(dialog)
    assert told[0].count("could not be read") == 1 and told[1].endswith(", Could not be read"), told
    page = PageInfo(1, "", Health.FAILED, BROKE_OCR)
    assert name_health(page) == "" and name_health(PageInfo(2, "", Health.FAILED)) == "Could not be read"
    print_pages(SCANS, [page])
    assert capsys.readouterr().out.partition("page 1")[2].count("could not be read") == 1


def test_pages_in_trouble_come_first_with_their_reasons(dialog: PagesDialog, bridge: WindowBridge) -> None:
    assert bridge.last(Pages).request == Pages("scans")
    bridge.last(Pages).done(PAGES)
    assert dialog.summary.text() == "3 pages with text · 2 read by OCR · 1 empty · 1 failed"
    assert rows(dialog) == [
        "Page 6, It took too long to read.",
        "Page 3, Empty, Nothing is on it.",
        "Page 2, Read by OCR",
        "Slide 4, Read by OCR",
    ]


def test_a_click_or_enter_opens_the_page(qtbot: QtBot, dialog: PagesDialog, bridge: WindowBridge) -> None:
    bridge.last(Pages).done(PAGES)
    view = dialog.list
    with qtbot.waitSignal(dialog.page_chosen) as chosen:
        place = view.visualRect(view.model().index(0, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [SCANS, 6]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.page_chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [SCANS, 3]
    assert dialog.isVisible()  # it stays beside the document


def test_a_document_without_trouble(dialog: PagesDialog, bridge: WindowBridge) -> None:
    bridge.last(Pages).done(PAGES[:1])
    assert "Every page has text" in shown(dialog)
    assert not dialog.retry_button.isVisible()


def test_slow_answers_and_failures_are_told(qtbot: QtBot, dialog: PagesDialog, bridge: WindowBridge) -> None:
    qtbot.waitUntil(lambda: "Looking at the pages…" in shown(dialog))
    bridge.last(Pages).fail("LibraryUnusable", "The library could not be read.")
    assert "The library could not be read." in shown(dialog)
    (again,) = (
        b
        for b in dialog.findChildren(QPushButton)
        if b.text() == "Try again" and b is not dialog.retry_button
    )
    again.click()
    bridge.last(Pages).done(PAGES)
    assert len(rows(dialog)) == 4


def test_trying_again_says_what_came_of_it(qtbot: QtBot, dialog: PagesDialog, bridge: WindowBridge) -> None:
    bridge.last(Pages).done(PAGES)
    qtbot.mouseClick(dialog.retry_button, Qt.MouseButton.LeftButton)
    retry = bridge.last(Retry)
    assert retry.request == Retry(("scans",))
    assert not dialog.retry_button.isEnabled()
    retry.tell(Progress("Reading scanned pages", 1, 2))
    assert dialog.outcome.text() == "Reading scanned pages: 1 of 2"
    retry.done((SCANS,))
    bridge.last(Pages).done((*PAGES[:5], PageInfo(6, "", Health.OCR), PAGES[6]))
    assert dialog.outcome.text() == "1 more page can be read now."
    assert rows(dialog)[0].startswith("Page 3")
    dialog.retry_button.click()
    bridge.last(Retry).fail("NotReadable", "There is no file or folder at this place.")
    assert dialog.outcome.text() == "There is no file or folder at this place."
    assert dialog.retry_button.isEnabled()
    dialog.retry_button.click()
    bridge.last(Retry).done((SCANS,))
    bridge.last(Pages).done((*PAGES[:5], PageInfo(6, "", Health.OCR), PAGES[6]))
    assert dialog.outcome.text() == "No more could be read."


def test_it_keeps_up_with_a_document_that_is_being_read(
    qtbot: QtBot, dialog: PagesDialog, bridge: WindowBridge
) -> None:
    bridge.last(Pages).done(PAGES)
    dialog.list.setCurrentIndex(dialog.list.model().index(2, 0))
    for _ in range(20):  # a scan a moment: asked for once
        bridge.broadcast.emit(DocumentChanged(document("scans", ocr_pages=3)))
        bridge.broadcast.emit(DocumentChanged(document("lease")))
    qtbot.waitUntil(lambda: len(bridge.of(Pages)) == 2)
    bridge.last(Pages).done((PageInfo(1, "", Health.OCR), *PAGES[1:]))
    assert dialog.summary.text().startswith("2 pages with text · 3 read by OCR")
    assert dialog.list.currentIndex().data() == "Page 2"
    with qtbot.waitSignal(dialog.rejected):
        bridge.broadcast.emit(DocumentRemoved("scans"))


def test_scans_that_wait_because_reading_them_is_off(
    qtbot: QtBot, dialog: PagesDialog, bridge: WindowBridge
) -> None:
    bridge.last(Pages).done((PageInfo(1, "", Health.WAITING),))
    bridge.broadcast.emit(DocumentChanged(document("scans", DocumentState.SEARCHABLE, waiting_pages=1)))
    assert not dialog.settings_button.isVisible()
    bridge.broadcast.emit(DocumentChanged(document("scans", waiting_pages=1)))
    with qtbot.waitSignal(dialog.settings_asked):
        qtbot.mouseClick(dialog.settings_button, Qt.MouseButton.LeftButton)
    assert dialog.summary.text() == "0 pages with text · 1 waiting"


def test_thousands_of_pages() -> None:
    pages = [PageInfo(n, "", Health.TEXT) for n in range(1500)] + [PageInfo(1500, "", Health.FAILED)]
    assert summary(pages) == "1,500 pages with text · 1 failed"
    widths = divide_width([1500, 1], 400, 8)
    assert sum(widths) == pytest.approx(400)
    assert widths[1] >= 8  # one of a thousand is seen too
