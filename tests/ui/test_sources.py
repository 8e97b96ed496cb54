"""What answers cite is marked and gone through on every side, and the list marks all that is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.answers import Answer, Citation
from app.core.chats import Chat, Conversation, KeptTurn
from app.core.documents import Box
from app.engine.protocol import Ask
from app.ui.services.document_model import OpenRole
from app.ui.shell.main_window import MainWindow
from app.ui.viewer.page_layers import Layer
from app.ui.viewer.page_viewer import PageViewer
from app.ui.widgets.opening import Where
from tests.ui.test_chat_panel import FOUND, NOT_FOUND
from tests.ui.test_tabs import HANDBOOK, LEASE, opened
from tests.ui.window_bridge import WindowBridge


def citing(*places: tuple[str, int]) -> Answer:
    """An answer that cites a line of each of these pages."""
    cited = (
        Citation(number, document, document, f"/docs/{document}.pdf", page, "words", (Box(72, 90, 540, 104),))
        for number, (document, page) in enumerate(places, 1)
    )
    return replace(FOUND, citations=tuple(cited))


FIRST = citing(("lease", 1), ("lease", 3))
SECOND = citing(("lease", 2), ("handbook", 4))


@pytest.fixture
def bridge(tmp_path: Path) -> WindowBridge:
    return WindowBridge(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    made = opened(qtbot, bridge)
    made.viewers.open(LEASE)
    qtbot.waitUntil(lambda: made.viewer.view.page_count == 3)
    return made


def answer(window: MainWindow, bridge: WindowBridge, given: Answer) -> None:
    window.chat.ask("And now?")
    bridge.last(Ask).done(given)


def marked(viewer: PageViewer) -> set[int]:
    return set(viewer.view.layers.boxes(Layer.CITED))


def test_the_newest_answer_is_marked_and_gone_through(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    answer(window, bridge, FIRST)
    assert marked(window.viewer) == {1, 3}
    window.chat.citation_activated.emit(FIRST.citations[1])
    assert window.viewer.highlighted == (3, FIRST.citations[1].boxes)

    answer(window, bridge, SECOND)  # which nothing was clicked of yet
    assert marked(window.viewer) == {2}
    QTest.keyClick(window.viewer.view, Qt.Key.Key_F4)
    assert window.viewer.highlighted == (2, SECOND.citations[0].boxes)
    QTest.keyClick(window.viewer.view, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: window.viewer.view.page_count == 9)
    assert window.viewer.highlighted == (4, SECOND.citations[1].boxes) and marked(window.viewer) == {4}

    window.chat.ask("And that?")
    bridge.last(Ask).fail("Bug", "Something went wrong.")  # one reads on
    assert marked(window.viewer) == {4}
    answer(window, bridge, NOT_FOUND)
    assert marked(window.viewer) == set()


def test_another_chat_takes_the_marks_of_the_one_before_with_it(
    window: MainWindow, bridge: WindowBridge
) -> None:
    answer(window, bridge, FIRST)
    window.chat.new_chat()
    assert marked(window.viewer) == set() and window.viewer.reading.tour.citations == ()
    kept = KeptTurn(1, "And now?", (), 0.0, SECOND)
    window.chat.show_chat(Conversation(Chat(3, "And now?", 0.0, 0.0, 1), (kept,)))
    assert marked(window.viewer) == {2}


def test_a_new_title_of_its_document_does_not_end_the_way_through_an_answer(
    window: MainWindow, bridge: WindowBridge
) -> None:
    answer(window, bridge, FIRST)
    window.chat.rename(replace(LEASE, title="Flat 6"))
    for place in (0, 1):
        QTest.keyClick(window.viewer.view, Qt.Key.Key_F4)
        assert window.viewer.highlighted == (FIRST.citations[place].page, FIRST.citations[place].boxes)
    assert marked(window.viewer) == {1, 3}


def test_a_side_has_the_marks_of_the_answer_whenever_it_comes(
    qtbot: QtBot, window: MainWindow, bridge: WindowBridge
) -> None:
    answer(window, bridge, FIRST)
    window.chat.opened_in.emit(FIRST.citations[1], Where.BESIDE)
    assert window.viewers.right is not None
    beside = window.viewers.right.viewer
    qtbot.waitUntil(lambda: beside.view.page_count == 3)
    assert marked(beside) == {1, 3} and beside.reading.tour.current is FIRST.citations[1]
    qtbot.waitUntil(beside.reading.tour.strip.isVisible)
    assert beside.reading.tour.strip.says.text() == "2 of 2"
    window.viewers.join()
    answer(window, bridge, SECOND)
    window.viewers.open(LEASE, where=Where.BESIDE)
    qtbot.waitUntil(lambda: beside.view.page_count == 3)
    assert marked(beside) == {2} and beside.reading.tour.citations == SECOND.citations


def test_the_list_marks_the_documents_of_both_sides(window: MainWindow) -> None:
    def listed() -> set[str]:
        model = window.indexing.documents
        rows = (model.index(row) for row in range(model.rowCount()))
        return {row.data() for row in rows if row.data(OpenRole)}

    assert listed() == {"Lease"}
    window.viewers.open(HANDBOOK, where=Where.BESIDE)
    assert listed() == {"Lease", "Handbook"}
    window.viewers.left.viewer.take_focus()
    assert listed() == {"Lease", "Handbook"}
    window.viewers.join()
    assert len(listed()) == 1
