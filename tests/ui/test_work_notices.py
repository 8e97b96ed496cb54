"""What is said when long work ends and the window is not in front."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.answers import Seconds
from app.core.events import Activity, Progress
from app.engine.protocol import (
    Ask,
    CheckText,
    Evaluate,
    ExportEvidence,
    GetModel,
    PageLinks,
    SummarizeDocument,
    UseEmbedder,
)
from app.ui.shell import work_notices
from app.ui.shell.main_window import MainWindow
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


@pytest.fixture
def told(window: MainWindow) -> list[str]:
    said: list[str] = []
    window.notices.told.connect(said.append)
    return said


def leave(window: MainWindow, qtbot: QtBot) -> None:
    """Another program is in front."""
    window.hide()
    qtbot.waitUntil(lambda: not window.isActiveWindow())


def index(bridge: WindowBridge) -> None:
    bridge.broadcast.emit(Activity(Progress("Reading files", 3, 9), (3, 9), (0, 0)))
    bridge.broadcast.emit(Activity(None))


def test_documents_that_took_long_are_told_of_to_who_is_elsewhere(
    window: MainWindow,
    qtbot: QtBot,
    bridge: WindowBridge,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patched:
        patched.setitem(work_notices.LONG_MS, "indexing", 0)
        index(bridge)
        assert told == []  # who is here sees it
        leave(window, qtbot)
        index(bridge)
        assert told == [work_notices.READY]
    index(bridge)
    assert told == [work_notices.READY]  # at once: nobody has gone away for that


def test_an_answer_that_took_long_is_told_of_to_who_is_elsewhere(
    window: MainWindow, qtbot: QtBot, bridge: WindowBridge, told: list[str]
) -> None:
    answer = answer_in_short(("Lease", "25 days"))
    window.chat.ask("How many days?")
    leave(window, qtbot)
    with qtbot.waitSignal(window.chat.settled):
        bridge.last(Ask).done(answer)
    assert told == []
    window.chat.ask("And the landlord?")
    bridge.last(Ask).done(replace(answer, seconds=Seconds(0.1, 9.0, 30.0)))
    qtbot.waitUntil(lambda: told == [work_notices.ANSWERED])


def test_other_long_work_is_told_of_to_who_is_elsewhere(
    window: MainWindow, qtbot: QtBot, bridge: WindowBridge, told: list[str], heard: list[str]
) -> None:
    long = work_notices.LONG_MS["other"] / 1000
    made = {
        CheckText: CheckText("Rent is due."),
        Evaluate: Evaluate("questions.jsonl"),
        GetModel: GetModel("qwen"),
        UseEmbedder: UseEmbedder("starter"),
        SummarizeDocument: SummarizeDocument("lease"),
        ExportEvidence: ExportEvidence(answer_in_short(("Lease", "25 days")), "pack.pdf"),
    }
    assert list(made) == list(work_notices.ENDED)
    bridge.ended.emit(made[CheckText], long, True)
    assert told == [] and heard == ["Your text is checked."]  # who is here may not see it
    leave(window, qtbot)
    for request in made.values():
        bridge.ended.emit(request, long, True)
        bridge.ended.emit(request, long / 2, True)
    bridge.ended.emit(PageLinks("lease", 1), 3 * long, True)
    assert told == list(work_notices.ENDED.values()) and len(heard) == 1
    bridge.ended.emit(made[GetModel], long, False)
    assert told[-1] == work_notices.NOT_DONE
