"""The list of documents, what is ticked in it, and what can be done with its rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.core.documents import Document, DocumentState
from app.core.events import DocumentChanged, DocumentRemoved, FileFinished, Progress
from app.engine.protocol import Add, Documents, Pause, Remove
from app.ui.activity_bar import time_left
from app.ui.document_model import status
from app.ui.indexing import Indexing
from app.ui.library_panel import FILTER_FROM, LibraryPanel
from app.ui.message_bar import Tone
from tests.ui.window_bridge import WindowBridge, document

State = DocumentState


@pytest.fixture
def bridge(tmp_path: Path) -> WindowBridge:
    return WindowBridge(tmp_path)


@pytest.fixture
def indexing(bridge: WindowBridge) -> Indexing:
    return Indexing(bridge)  # type: ignore[arg-type]


@pytest.fixture
def panel(qtbot: QtBot, indexing: Indexing) -> Iterator[LibraryPanel]:
    made = LibraryPanel(indexing)
    qtbot.addWidget(made)
    made.resize(264, 600)
    made.show()
    yield made


def opened(bridge: WindowBridge, indexing: Indexing, *documents: Document) -> None:
    """Has the library listed, with nothing left over from an earlier run."""
    indexing.open()
    bridge.last(Documents).done(documents)
    bridge.last(Add).done(None)


def shown(panel: LibraryPanel) -> list[str]:
    model = panel.list.filter
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def actions(panel: LibraryPanel, *documents: Document) -> list[str]:
    return [action.text() for action in panel.context_actions(documents)]


def test_an_empty_library_offers_a_way_on(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    assert not panel.first_samples.isVisible()  # nobody knows yet that it is empty
    assert not panel.empty
    opened(bridge, indexing)
    assert panel.empty
    assert panel.first_add.isVisible()
    with qtbot.waitSignal(panel.samples_asked):
        panel.first_samples.click()
    bridge.broadcast.emit(DocumentChanged(document("lease")))
    assert not panel.first_samples.isVisible()
    assert shown(panel) == ["Lease"]


def test_newest_first_and_kept_up_to_date(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease"), document("handbook"))
    bridge.broadcast.emit(DocumentChanged(document("report", State.READING)))
    assert shown(panel) == ["Report", "Handbook", "Lease"]
    bridge.broadcast.emit(DocumentChanged(document("lease", State.SEARCHABLE, title="The lease")))
    bridge.broadcast.emit(DocumentRemoved("handbook"))
    assert shown(panel) == ["Report", "The lease"]


def test_what_changed_while_the_list_was_on_its_way_is_not_undone(
    bridge: WindowBridge, indexing: Indexing
) -> None:
    indexing.open()
    bridge.broadcast.emit(DocumentChanged(document("lease")))
    bridge.last(Documents).done((document("lease", State.SEARCHABLE),))
    assert [each.state for each in indexing.documents.documents] == [State.READY]


@pytest.mark.parametrize(
    ("state", "more", "words"),
    [
        (State.QUEUED, {}, "Waiting"),
        (State.READING, {}, "Reading…"),
        (State.SEARCHABLE, {}, "Words ready · 40 %"),
        (State.READY, {}, "3 pages"),
        (State.READY, {"pages": 1}, "1 page"),
        (State.NEEDS_PASSWORD, {"reason": "It is locked."}, "Needs a password"),
        (State.FAILED, {"reason": "It is damaged."}, "It is damaged."),
    ],
)
def test_states_in_words(state: State, more: dict[str, object], words: str) -> None:
    assert status(document("lease", state, **more)) == words


def test_what_can_be_done_depends_on_the_state(panel: LibraryPanel) -> None:
    ready, failed = document("lease"), document("torn", State.FAILED, reason="It is damaged.")
    locked = document("payroll", State.NEEDS_PASSWORD)
    assert actions(panel, ready) == ["Open", "Ask only this", "Remove from library…"]
    assert actions(panel, failed) == ["Try again", "Remove from library…"]
    assert actions(panel, locked) == ["Enter password…", "Remove from library…"]
    assert actions(panel, ready, failed) == ["Try again", "Ask only this", "Remove from library…"]


def test_the_list_by_keyboard(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease"), document("handbook"))
    panel.list.select(["handbook", "lease"])
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert [each.id for each in panel.scope] == ["handbook", "lease"]
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.scope == ()
    with qtbot.waitSignal(panel.remove_asked) as asked:
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [each.id for each in asked.args[0]] == ["handbook", "lease"]
    panel.list.select(["lease"])
    with qtbot.waitSignal(panel.document_opened) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args[0].id == "lease"


def test_a_click_opens_and_a_click_on_the_box_ticks(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease"), document("handbook"))
    row = panel.list.visualRect(panel.list.filter.index(1, 0))
    left = Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(panel.document_opened):
        qtbot.mouseClick(panel.list.viewport(), left, pos=QPoint(row.left() + 20, row.center().y()))
    assert [each.id for each in panel.scope] == ["lease"]
    assert panel.scope_label.text() == "Asking 1 of 2"
    with qtbot.waitSignal(panel.document_opened) as chosen:
        qtbot.mouseClick(panel.list.viewport(), left, pos=row.center())
    assert chosen.args[0].id == "lease"
    panel.all_button.click()
    assert panel.scope == ()


def test_a_document_with_a_problem_cannot_be_ticked(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("torn", State.FAILED, reason="It is damaged."))
    panel.list.select(["torn"])
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.scope == ()


def test_a_tick_goes_with_its_document(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease"), document("handbook"))
    indexing.documents.tick(["lease"], True)
    with qtbot.waitSignal(panel.scope_changed):
        bridge.broadcast.emit(DocumentRemoved("lease"))
    assert panel.scope == ()


def test_many_documents_can_be_filtered(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    few = [document(f"report {n}") for n in range(FILTER_FROM - 1)]
    opened(bridge, indexing, *few)
    assert not panel.filter.isVisible()
    bridge.broadcast.emit(DocumentChanged(document("The Garden lease")))
    assert panel.filter.isVisible()
    panel.filter.setText("LEASE gard")
    assert shown(panel) == ["The Garden Lease"]
    panel.filter.setText("report 3")
    assert shown(panel) == ["Report 3"]
    bridge.broadcast.emit(DocumentRemoved("report 1"))  # few again: the field goes, and what it hid is back
    assert not panel.filter.isVisible()
    assert len(shown(panel)) == FILTER_FROM - 1


def test_rows_are_told_to_those_who_do_not_see_them(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease", State.SEARCHABLE))
    indexing.documents.tick(["lease"], True)
    said = panel.list.filter.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Lease, Words ready · 40 %, ticked"


# Indexing


def test_opening_goes_on_with_what_was_left(bridge: WindowBridge, indexing: Indexing) -> None:
    indexing.open()
    assert indexing.activity is not None
    bridge.last(Documents).done(())
    assert bridge.last(Add).request == Add(())
    bridge.last(Add).done(None)
    assert indexing.activity is None


def test_progress_pause_and_resume(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing)
    indexing.add(["/docs"])
    adding = bridge.last(Add)
    adding.tell(Progress("Indexing passages", 300, 1200, 134.0))
    bridge.broadcast.emit(DocumentChanged(document("lease", State.SEARCHABLE)))
    assert panel.activity.isVisible()
    assert panel.activity.accessibleName() == "Indexing passages 300 of 1,200 · about 2 min left"
    panel.activity.pause_button.click()
    assert bridge.last(Pause).request == Pause(True)
    assert panel.activity.accessibleName().startswith("Indexing is paused")
    panel.activity.pause_button.click()
    assert bridge.last(Pause).request == Pause(False)
    assert len(bridge.of(Add)) == 2  # the one at the start, and the one that still goes on
    adding.done(None)
    bridge.broadcast.emit(DocumentChanged(document("lease")))
    assert not panel.activity.isVisible()


def test_stopping_cancels_and_can_be_taken_up_again(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing)
    indexing.add(["/docs"])
    bridge.broadcast.emit(DocumentChanged(document("lease", State.SEARCHABLE)))
    panel.activity.stop_button.click()
    assert bridge.last(Add).cancelled
    qtbot.waitUntil(lambda: not bridge.last(Add).open)
    assert indexing.activity is not None
    assert indexing.activity.paused
    panel.activity.pause_button.click()
    assert bridge.last(Add).request == Add(())


def test_files_that_cannot_be_read_are_listed_until_tried_again(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing)
    indexing.add(["/gone.pdf"])
    gone = Document("", "gone.pdf", ("/gone.pdf",), "", State.FAILED, reason="It is no longer there.")
    bridge.last(Add).tell(FileFinished("/gone.pdf", "failed", gone, None, 0.1))
    bridge.last(Add).done(None)
    (row,) = indexing.documents.documents
    assert row.reason == "It is no longer there."
    indexing.try_again([row])
    assert indexing.documents.documents == ()
    assert bridge.last(Add).request == Add(("/gone.pdf",))
    bridge.last(Add).tell(FileFinished("/gone.pdf", "failed", gone, None, 0.1))
    indexing.remove(indexing.documents.documents)
    assert indexing.documents.documents == ()
    assert bridge.of(Remove) == []  # the library never knew of it


def test_what_an_add_has_to_say(bridge: WindowBridge, indexing: Indexing) -> None:
    said: list[tuple[str, Tone]] = []
    indexing.said.connect(lambda text, tone: said.append((text, tone)))
    opened(bridge, indexing)
    assert said == []  # going on at the start says nothing
    indexing.add(["/docs"])
    bridge.last(Add).done(None)
    assert said == [("Nothing was added: no PDF files were found there.", Tone.INFO)]
    said.clear()
    indexing.add(["/docs"])
    for outcome in ("ready", "duplicate", "failed", "empty"):
        bridge.last(Add).tell(FileFinished("/x.pdf", outcome, document("x"), None, 1.0))
    bridge.last(Add).done(None)
    assert said == [
        ("1 file is already in the library.", Tone.INFO),
        ("2 files are not usable; the list says why.", Tone.WARNING),
    ]


def test_indexing_is_taken_up_after_the_engine_died_but_not_for_ever(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing
) -> None:
    failures: list[object] = []
    indexing.failed.connect(failures.append)
    indexing.open()
    for _ in range(3):
        bridge.last(Documents).done((document("lease", State.SEARCHABLE),))
        bridge.last(Add).fail("EngineDied", "It stopped.")
    assert len(bridge.of(Documents)) == 4
    bridge.last(Documents).done((document("lease", State.SEARCHABLE),))
    bridge.last(Add).fail("EngineDied", "It stopped.")
    assert len(bridge.of(Documents)) == 4
    assert len(failures) == 4
    assert indexing.activity is not None
    assert indexing.activity.paused


def test_a_full_disk_pauses_indexing(bridge: WindowBridge, indexing: Indexing) -> None:
    failures: list[object] = []
    indexing.failed.connect(failures.append)
    opened(bridge, indexing, document("lease", State.SEARCHABLE))
    indexing.add(["/docs"])
    bridge.last(Add).fail("DiskFull", "The disk is full.")
    assert len(failures) == 1
    assert indexing.activity is not None
    assert indexing.activity.paused


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "a few seconds left"),
        (34, "about 30 s left"),
        (61, "about 1 min left"),
        (1500, "about 25 min left"),
        (9000, "about 2 h left"),
    ],
)
def test_time_left(seconds: float, words: str) -> None:
    assert time_left(seconds) == words
