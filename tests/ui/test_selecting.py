"""Selecting by keys: in lines of either direction, to the ends of the document, and more than one note."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.documents import Box, Word
from app.core.reading import Match, WordPlace
from app.engine.protocol import Failed, MakeNote, PageWords
from app.ui.viewer.page_viewer import PageViewer
from tests.ui.scripted_bridge import A4, ScriptedBridge, Sent
from tests.ui.test_page_viewer import document, shown, wait_for_pages

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


def line(*texts: str, number: int = 0, leftwards: bool = False) -> tuple[Word, ...]:
    """A line of words, 60 points apart."""
    places = [400 - 60 * place if leftwards else 80 + 60 * place for place in range(len(texts))]
    top = 100 + 20 * number
    return tuple(
        Word(text, Box(x, top, x + 50, top + 12), number, number)
        for text, x in zip(texts, places, strict=True)
    )


@pytest.fixture
def bridge() -> ScriptedBridge:
    return ScriptedBridge({"lease": [A4] * 20, "novel": [A4] * 500})


@pytest.fixture
def viewer(qtbot: QtBot, bridge: ScriptedBridge) -> PageViewer:
    made = shown(qtbot, bridge)
    made.open(document())
    wait_for_pages(qtbot, made)
    return made


def asked(qtbot: QtBot, bridge: ScriptedBridge, page: int) -> Sent:
    """The request for the words of a page, which waits."""

    def waiting() -> list[Sent]:
        return [sent for sent in bridge.of(PageWords) if sent.request.page == page and sent.open]

    qtbot.waitUntil(lambda: bool(waiting()))
    return waiting()[0]


@pytest.mark.parametrize(
    ("words", "onwards", "back"),
    [
        (line("Rent", "is", "due"), RIGHT, LEFT),
        (line("דמי", "השכירות", "משולמים", leftwards=True), LEFT, RIGHT),
        (line("Acme", "משלמת", "שכירות", leftwards=True), LEFT, RIGHT),  # begins with a name in Latin letters
        (line("إيجار") + line("شهري", number=1) + line("واحد", number=2), LEFT, RIGHT),
    ],
)
def test_arrows_lead_the_way_that_they_point(
    qtbot: QtBot,
    bridge: ScriptedBridge,
    viewer: PageViewer,
    words: tuple[Word, ...],
    onwards: Qt.Key,
    back: Qt.Key,
) -> None:
    asked(qtbot, bridge, 1).done(words)
    selection = viewer.reading.selection
    for last, key in ((0, onwards), (1, onwards), (2, onwards), (1, back)):
        QTest.keyClick(viewer.view, key, SHIFT)
        assert selection.range == (WordPlace(1, 0), WordPlace(1, last))


def test_the_ends_of_the_document_are_selected_to(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    asked(qtbot, bridge, 1).done(line("Rent", "is", "due") + line("on", "Monday", number=1))
    selection = viewer.reading.selection
    QTest.keyClick(viewer.view, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(viewer.view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(viewer.view, Qt.Key.Key_End, SHIFT | CONTROL)
    asked(qtbot, bridge, 20).done(())  # an empty page, which is not where the text ends
    asked(qtbot, bridge, 19).done(line("Signed", "in", "Leeds"))
    assert selection.range == (WordPlace(1, 0), WordPlace(19, 2))
    qtbot.waitUntil(lambda: 19 in viewer.view.visible_pages)
    QTest.keyClick(viewer.view, Qt.Key.Key_Home, SHIFT | CONTROL)
    assert selection.range == (WordPlace(1, 0), WordPlace(1, 0))
    QTest.keyClick(viewer.view, Qt.Key.Key_End, SHIFT)  # of the line
    assert selection.range == (WordPlace(1, 0), WordPlace(1, 2))


def test_what_was_found_or_is_cited_is_gone_on_with(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer, heard: list[str]
) -> None:
    words = line("Rent", "is", "due") + line("on", "the", "first", number=1)
    reading = viewer.reading
    on_its_way = asked(qtbot, bridge, 1)
    viewer.show_citation(document(), 1, (words[0].box,))
    qtbot.waitUntil(lambda: viewer.view.marks is not None)
    reading.write_note()
    assert not any("Select words" in said for said in heard), "they are on their way"
    viewer.view.mark(0, ())
    on_its_way.done(words)
    with qtbot.assertNotEmitted(reading.notes.new_asked):
        reading.write_note()
    assert any("Select words" in said for said in heard)
    assert reading.selection.is_empty, "there is nothing to write on"
    reading.find_bar.left.emit(Match(1, (words[2].box,)))
    assert reading.selection.range == (WordPlace(1, 2), WordPlace(1, 2))
    QTest.keyClick(viewer.view, Qt.Key.Key_Right, SHIFT)
    assert reading.selection.range == (WordPlace(1, 2), WordPlace(1, 3))
    reading.find_bar.left.emit(Match(1, (words[0].box,)))
    assert reading.selection.range == (WordPlace(1, 2), WordPlace(1, 3)), "it was selected in the meantime"
    reading.open_search()
    reading.find_bar.left.emit(Match(1, (words[0].box,)))
    assert reading.selection.range == (WordPlace(1, 0), WordPlace(1, 0))
    reading.selection.clear()
    viewer.show_citation(document(), 1, tuple(word.box for word in words[3:5]))
    qtbot.waitUntil(lambda: viewer.view.marks is not None)
    QTest.keyClick(viewer.view, Qt.Key.Key_Right, SHIFT)
    assert reading.selection.range == (WordPlace(1, 3), WordPlace(1, 3)), "it begins there"
    reading.selection.clear()
    with qtbot.waitSignal(reading.notes.new_asked) as signal:
        reading.write_note()
    assert signal.args is not None and signal.args[0][1:] == (WordPlace(1, 3), WordPlace(1, 4))


def test_why_a_whole_book_is_no_highlight_is_said_before_a_note_is_written(
    qtbot: QtBot, bridge: ScriptedBridge, viewer: PageViewer
) -> None:
    viewer.open(document("novel", 500))
    wait_for_pages(qtbot, viewer)
    said: list[Failed] = []
    viewer.reading.kept_notes.failed.connect(said.append)
    viewer.reading.selection.select_all()
    viewer.reading.highlight()
    with qtbot.assertNotEmitted(viewer.reading.notes.new_asked):
        viewer.reading.write_note()
    assert [each.message for each in said] == ["A highlight can be on 10 pages at most."] * 2
    assert bridge.of(MakeNote) == []
