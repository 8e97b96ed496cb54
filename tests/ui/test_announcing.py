"""What a screen reader says by itself, wherever the keyboard is, when something happens in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from app.core.answers import Hit
from app.core.events import Activity, Progress
from app.engine.protocol import Ask, Search
from app.ui.shell.main_window import MainWindow
from app.ui.widgets.message_bar import Tone
from tests.made_answers import answer_in_short
from tests.ui.test_main_window import opened
from tests.ui.window_bridge import WindowBridge, document


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    made = opened(qtbot, bridge, document("lease"))
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_messages_are_said_with_what_can_be_done(window: MainWindow, heard: list[str]) -> None:
    window.messages.tell("Lease was removed.", action=("Undo", lambda: None))
    window.messages.tell("The disk is full.", Tone.ERROR)
    assert heard == ["Lease was removed. Undo", "The disk is full."]


def test_an_error_is_said_at_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    polite: list[bool] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            polite.append(event.politeness() is QAccessible.AnnouncementPoliteness.Polite)

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    window.messages.tell("It is written.")
    window.messages.tell("The disk is full.", Tone.ERROR)
    assert polite == [True, False]


def test_how_much_a_search_found_is_said(window: MainWindow, bridge: WindowBridge, heard: list[str]) -> None:
    window.show_search()
    window.search.field.setText("rent")
    window.search.search()
    hits = tuple(Hit("lease", at, "Lease", "/docs/lease.pdf", 1, "Rent is due.", 1.0, ()) for at in range(2))
    bridge.last(Search).done(hits)
    assert heard == ["2 passages in 1 document"]
    window.search.search()
    bridge.last(Search).done(())
    window.search.search()
    bridge.last(Search).fail("Damaged", "The index is damaged.")
    assert heard[1:] == [
        "Nothing found No passage holds “rent”.",
        "The search did not work The index is damaged.",
    ]


def test_answers_and_the_end_of_indexing_are_said(
    window: MainWindow, bridge: WindowBridge, heard: list[str]
) -> None:
    answer = answer_in_short(("Lease", "25 days"))
    window.chat.ask("How many days?")
    bridge.last(Ask).done(answer)
    assert len(heard) == 1 and "25 days" in heard[0]
    bridge.broadcast.emit(Activity(Progress("Reading files", 3, 9), (3, 9), (0, 0)))
    assert len(heard) == 1
    bridge.broadcast.emit(Activity(None))
    assert heard[1:] == ["Your documents are ready."]
