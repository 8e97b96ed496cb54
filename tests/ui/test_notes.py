"""Highlights and notes in the window, by mouse and keys, on the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from app.core.documents import Box
from app.core.notes import NoteColour
from app.core.tags import parse_tags
from app.ui.dialogs.note import NoteDialog
from app.ui.dialogs.notes import NotesDialog
from app.ui.shell.main_window import MainWindow
from app.ui.viewer.note_marks import NoteMarks
from app.ui.viewer.page_layers import NOTE_LAYERS, Layer
from app.ui.viewer.page_viewer import PageViewer
from tests.ui.real_window import SLOW, documents, open_window

LINES = ("The notice period is three months.", "The deposit is two months of rent.", "Pets are not allowed.")


def lease(path: Path) -> Path:
    made = pymupdf.open()
    for line in LINES:
        made.new_page(width=595, height=842).insert_text((72, 100), line)
    made.save(path)
    made.close()
    return path


@pytest.fixture
def window(qtbot: QtBot, library_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, library_folder, [lease(tmp_path / "lease.pdf")]) as made:
        made.viewer.open(documents(made)[0])
        qtbot.waitUntil(lambda: made.viewer.reading.texts.words(1) is not None, timeout=SLOW)
        qtbot.waitUntil(lambda: made.viewer.view.is_drawn(1), timeout=SLOW)
        made.activateWindow()
        made.viewer.take_focus()
        yield made


def marks(window: MainWindow) -> NoteMarks:
    return window.viewer.reading.notes


def at(viewer: PageViewer, text: str, page: int = 1) -> QPoint:
    word = next(word for word in viewer.reading.texts.words(page) or () if word.text == text)
    area = viewer.view.area_of(page, (word.box,))
    assert area is not None
    return area.center().toPoint()


def select(viewer: PageViewer, first: str, last: str) -> None:
    """Selects from one word to another as a person does: a drag."""
    pane, left = viewer.view.viewport(), Qt.MouseButton.LeftButton
    start, end = at(viewer, first), at(viewer, last)
    QTest.mousePress(pane, left, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(pane, start + (end - start) * step / 5)
    QTest.mouseRelease(pane, left, Qt.KeyboardModifier.NoModifier, end)


def choose(menu: QMenu, *names: str) -> None:
    """Triggers the action of these names, menu by menu."""
    for name in names:
        action = next(each for each in menu.actions() if each.text().replace("&", "") == name)
        if (under := action.menu()) is not None:
            assert isinstance(under, QMenu)
            menu = under
    action.trigger()


def elsewhere_offered(listed: NotesDialog) -> list[QPushButton]:
    """The links that are shown to the notes on all documents."""
    return [each for each in listed.findChildren(QPushButton) if each.isVisible() and "Look" in each.text()]


def mean_blue(viewer: PageViewer, box: Box) -> float:
    area = viewer.view.area_of(1, (box,))
    assert area is not None
    picture = viewer.view.viewport().grab(area.toAlignedRect()).toImage()
    blues = [picture.pixelColor(x, y).blue() for x in range(picture.width()) for y in range(picture.height())]
    return sum(blues) / len(blues)


def test_words_are_highlighted_noted_listed_removed_and_brought_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = window.viewer
    select(viewer, "three", "months.")
    box = next(word.box for word in viewer.reading.texts.words(1) or () if word.text == "three")
    QTest.keyClick(viewer.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(marks(window).notes) == 1, timeout=SLOW)
    assert marks(window).notes[0].quote == "three months."
    assert viewer.reading.selection.is_empty
    assert viewer.view.layers.boxes(NOTE_LAYERS[NoteColour.YELLOW])[1]
    assert mean_blue(viewer, box) < 160

    # A right click on it: another colour, then a comment, which the pointer is told.
    menu = viewer.reading.make_menu(QPointF(at(viewer, "three")))
    choose(menu, "Colour", "Green")
    qtbot.waitUntil(lambda: marks(window).notes[0].colour is NoteColour.GREEN, timeout=SLOW)
    menu = viewer.reading.make_menu(QPointF(at(viewer, "three")))
    offered = {each.text().replace("&", "") for each in menu.actions() if each.isEnabled()}
    assert {"Copy", "Copy with citation", "Ask about this", "Find similar"} <= offered
    choose(menu, "Copy with citation")
    assert QGuiApplication.clipboard().text() == "“three months.”\n(lease, page 1)"
    choose(viewer.reading.make_menu(QPointF(at(viewer, "three"))), "Edit note…")
    dialog = window.findChild(NoteDialog)
    assert isinstance(dialog, NoteDialog)
    qtbot.waitActive(dialog)
    qtbot.keyClicks(dialog.tags, "Terms, to do")
    qtbot.keyClicks(dialog.note, "Ask for six.")
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: marks(window).notes[0].comment == "Ask for six.", timeout=SLOW)
    assert viewer.view.layers.boxes(Layer.COMMENTED)[1]
    pane, point = viewer.view.viewport(), at(viewer, "three")
    QApplication.sendEvent(pane, QHelpEvent(QHelpEvent.Type.ToolTip, point, pane.mapToGlobal(point)))
    qtbot.waitUntil(lambda: "Ask for six." in QToolTip.text())
    assert marks(window).notes[0].tags == ("Terms", "to-do") and "@Terms @to-do" in QToolTip.text()
    QToolTip.hideText()

    # A second one on words that are selected, written at once.
    window.activateWindow()  # a window manager does that by itself
    qtbot.waitUntil(viewer.view.hasFocus)
    select(viewer, "notice", "period")
    QTest.keyClick(viewer.view, Qt.Key.Key_M, _CONTROL_SHIFT)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(NoteDialog)))
    written = next(each for each in window.findChildren(NoteDialog) if each.isVisible())
    # What was put on others is offered; what is no tag is refused where it stands.
    qtbot.waitUntil(lambda: written.tags.completer_of_last.model().rowCount() == 2, timeout=SLOW)
    qtbot.keyClicks(written.tags, "a@b")
    written.save_button.click()
    assert written.isVisible() and written.error.text() == "A tag holds no “@”."
    written.tags.clear()
    qtbot.keyClicks(written.tags, "@te")
    assert written.tags.list.isVisible()
    qtbot.keyClick(written.tags.list, Qt.Key.Key_Down)
    qtbot.keyClick(written.tags.list, Qt.Key.Key_Return)
    assert written.tags.text() == "@Terms, "
    qtbot.keyClicks(written.tags, "urgent")
    assert parse_tags(written.tags.text()) == ("Terms", "urgent")
    written.tags.setText("@Terms")
    qtbot.keyClicks(written.note, "See clause 3")
    written.save_button.click()
    qtbot.waitUntil(lambda: len(marks(window).notes) == 2, timeout=SLOW)

    # The list: searched, shown on the page, exported, removed, brought back.
    listed = window.notes.show_all()
    qtbot.waitUntil(lambda: listed.list.count() == 2, timeout=SLOW)
    qtbot.keyClicks(listed.search, "@terms")
    qtbot.waitUntil(
        lambda: {note.tags for note in listed.notes} == {("Terms",), ("Terms", "to-do")}, timeout=SLOW
    )
    listed.search.setText("@to-do")
    qtbot.waitUntil(lambda: [note.comment for note in listed.notes] == ["Ask for six."], timeout=SLOW)
    assert "@Terms @to-do" in listed.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Green" in listed.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    listed.activateWindow()
    listed.list.setFocus()
    qtbot.waitUntil(listed.list.hasFocus)
    QTest.keyClick(listed.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "“three months.”\n(lease, page 1)\nAsk for six."
    listed.search.setText("six")
    qtbot.waitUntil(lambda: [note.comment for note in listed.notes] == ["Ask for six."], timeout=SLOW)
    listed.show_button.click()
    assert viewer.highlighted == (1, listed.notes[0].places[0].boxes)
    listed.search.setText("zebra")
    qtbot.waitUntil(lambda: not listed.notes, timeout=SLOW)
    (elsewhere,) = elsewhere_offered(listed)
    elsewhere.click()
    assert listed.scope.currentText() == "All documents"
    qtbot.waitUntil(lambda: not elsewhere_offered(listed), timeout=SLOW)
    listed.scope.setCurrentIndex(0)
    listed.search.setText("six")
    qtbot.waitUntil(lambda: [note.comment for note in listed.notes] == ["Ask for six."], timeout=SLOW)
    copy = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), ""))
    listed.export_button.click()
    qtbot.waitUntil(lambda: any("written to" in m.text for m in window.messages.messages()), timeout=SLOW)
    with pymupdf.open(copy) as made:
        told = sorted((mark.info["content"], mark.info["subject"]) for mark in made[0].annots())
        assert told == [("Ask for six.\n@Terms @to-do", "@Terms @to-do"), ("See clause 3\n@Terms", "@Terms")]
    window.messages.clear()
    listed.remove_button.click()
    qtbot.waitUntil(lambda: bool(window.messages.messages()), timeout=SLOW)
    qtbot.waitUntil(lambda: len(marks(window).notes) == 1, timeout=SLOW)
    (message,) = window.messages.messages()
    assert message.button is not None
    message.button.click()
    qtbot.waitUntil(lambda: len(marks(window).notes) == 2, timeout=SLOW)
    listed.close()

    # What was noted is found by the search of all documents.
    window.show_search()
    window.search.field.setText("clause 3")
    qtbot.waitUntil(lambda: [note.comment for note in window.search.notes] == ["See clause 3"], timeout=SLOW)
    window.search.note_cards[0].click()
    assert viewer.highlighted is not None and viewer.highlighted[0] == 1


_CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def note_dialog(qtbot: QtBot) -> Iterator[NoteDialog]:
    dialog = NoteDialog("the rent", NoteColour.YELLOW, "Mind this.")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test has it, and no window
    qtbot.addWidget(dialog)
    yield dialog


@pytest.mark.parametrize("is_discarded", [True, False])
def test_a_note_is_not_lost_without_asking(qtbot: QtBot, note_dialog: NoteDialog, is_discarded: bool) -> None:
    dialog = note_dialog
    with qtbot.waitExposed(dialog):
        dialog.show()
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    qtbot.keyClicks(dialog.note, " Ask Ana.")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Escape)
    assert not ended and dialog.isVisible()
    (box,) = dialog.findChildren(QMessageBox)
    wanted = "Discard" if is_discarded else "Cancel"
    (button,) = (each for each in box.buttons() if each.text().replace("&", "") == wanted)
    button.click()
    qtbot.waitUntil(lambda: bool(ended) is is_discarded)
    if not is_discarded:
        assert dialog.note.toPlainText() == "Mind this. Ask Ana."
        dialog.save_button.click()
    assert len(ended) == 1


def test_a_colour_that_was_chosen_is_not_lost_without_asking(note_dialog: NoteDialog) -> None:
    assert not note_dialog.holds_work
    note_dialog.colour.setCurrentIndex(list(NoteColour).index(NoteColour.YELLOW) + 1)
    assert note_dialog.holds_work


def test_a_note_that_was_not_changed_is_closed_at_once(qtbot: QtBot, note_dialog: NoteDialog) -> None:
    with qtbot.waitSignal(note_dialog.finished):
        note_dialog.show()
        qtbot.keyClick(note_dialog.note, Qt.Key.Key_Escape)


def test_all_of_a_short_document_is_highlighted_at_once(qtbot: QtBot, window: MainWindow) -> None:
    view = window.viewer.view
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    menu = window.viewer.reading.make_menu()
    assert next(each for each in menu.actions() if each.text() == "&Highlight").isEnabled()
    QTest.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(marks(window).notes) == 1, timeout=SLOW)
    assert marks(window).notes[0].quote == " ".join(LINES)
    assert set(view.layers.boxes(NOTE_LAYERS[NoteColour.YELLOW])) == {1, 2, 3}
