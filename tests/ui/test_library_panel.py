"""The list of documents, what is ticked in it, and what can be done with its rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.core.appearance import Appearance
from app.core.documents import Document, DocumentState, FileStanding
from app.core.events import Activity, DocumentChanged, DocumentRemoved, FileFinished, Progress
from app.engine.protocol import Add, Astray, Documents, Failed, Pause, Remove, Restore, Retry
from app.ui.library.library_panel import FILTER_FROM, LibraryPanel
from app.ui.services.document_model import status, trouble
from app.ui.services.indexing import Indexing
from app.ui.services.watched_folders import WatchedFolders
from app.ui.theme import theme
from app.ui.widgets.activity_bar import time_left
from app.ui.widgets.message_bar import Tone
from tests.ui.window_bridge import WindowBridge, document

State = DocumentState


@pytest.fixture
def bridge(tmp_path: Path) -> WindowBridge:
    return WindowBridge(tmp_path)


@pytest.fixture
def indexing(bridge: WindowBridge) -> Indexing:
    return Indexing(bridge)  # type: ignore[arg-type]


@pytest.fixture
def panel(qtbot: QtBot, bridge: WindowBridge, indexing: Indexing) -> Iterator[LibraryPanel]:
    made = LibraryPanel(indexing, WatchedFolders(bridge))  # type: ignore[arg-type]
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
    model = panel.list.shown
    return [model.index(row, 0).data() for row in range(model.rowCount())]


OPEN = ("Open", "Open in new tab", "Open beside")
ABOUT = ("About this document…", "Rename…")
FILE = ("Open in its own program", "Show in folder", "Copy path")
"""What can be done with the file of one document."""


def actions(panel: LibraryPanel, *documents: Document) -> list[str]:
    return [action.text() for action in panel.context_actions(documents)]


def test_the_heading_is_whole_with_large_text(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease"), document("handbook"))
    words, icon = (Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly)
    assert panel.add_button.toolButtonStyle() is words
    heading = next(label for label in panel.findChildren(QLabel) if label.text() == "Documents")
    try:
        theme.choose(Appearance(text_size=175))
        qtbot.waitUntil(lambda: panel.add_button.toolButtonStyle() is icon)
        qtbot.waitUntil(lambda: heading.width() >= heading.minimumSizeHint().width())
    finally:
        theme.choose(Appearance())
    qtbot.waitUntil(lambda: panel.add_button.toolButtonStyle() is words)


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
    opened(bridge, indexing, document("lease", added=1.0), document("handbook", added=2.0))
    bridge.broadcast.emit(DocumentChanged(document("report", State.READING, added=3.0)))
    assert shown(panel) == ["Report", "Handbook", "Lease"]
    bridge.broadcast.emit(DocumentChanged(document("lease", State.SEARCHABLE, title="The lease", added=1.0)))
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
        (State.READING, {}, "Reading…"),
        (State.SEARCHABLE, {}, "Words ready · 40 %"),
        (State.READY, {}, "3 pages"),
        (State.READY, {"pages": 1}, "1 page"),
        (State.READY, {"pages": 24, "format": "pptx"}, "24 slides"),
        (State.READY, {"pages": 160, "failed_pages": 2}, "2 of 160 pages unreadable"),
        (State.READY, {"pages": 40, "waiting_pages": 28}, "28 of 40 pages not read"),
        (
            State.SEARCHABLE,
            {"embedded": 10, "ocr_pages": 12, "waiting_pages": 28},
            "Reading scans · 12 of 40",
        ),
        (State.NEEDS_PASSWORD, {"reason": "It is locked."}, "Needs a password"),
        (State.FAILED, {"reason": "It is damaged."}, "It is damaged."),
    ],
)
def test_states_in_words(state: State, more: dict[str, object], words: str) -> None:
    assert status(document("lease", state, **more)) == words


def test_what_can_be_done_depends_on_the_state(panel: LibraryPanel) -> None:
    ready, failed = document("lease"), document("torn", State.FAILED, pages=0, reason="It is damaged.")
    locked = document("payroll", State.NEEDS_PASSWORD)
    assert actions(panel, ready) == [
        *(*OPEN, *ABOUT, "Pages…", "Ask only this", *FILE, "Remove from library…"),
    ]
    assert actions(panel, failed) == [*ABOUT, "Try again", *FILE, "Remove from library…"]
    assert actions(panel, locked) == [*ABOUT, "Enter password…", *FILE, "Remove from library…"]
    assert actions(panel, locked, locked) == ["Enter password…", "Copy paths", "Remove from library…"]
    mixed = ["Try again", "Ask only this", "Copy paths", "Remove from library…"]
    assert actions(panel, ready, failed) == mixed


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
    row = panel.list.visualRect(panel.list.shown.index(1, 0))
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


def test_what_needs_attention_can_be_shown_alone(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, *(document(f"report {n}") for n in range(FILTER_FROM)))
    assert not panel.problems_button.isVisible()
    torn = document("torn", State.FAILED, reason="It is damaged.")
    for each in (torn, document("scans", failed_pages=2), document("payroll", State.NEEDS_PASSWORD)):
        bridge.broadcast.emit(DocumentChanged(each))
    qtbot.mouseClick(panel.problems_button, Qt.MouseButton.LeftButton)
    assert shown(panel) == ["Payroll", "Scans", "Torn"]
    panel.filter.setText("scan")
    assert shown(panel) == ["Scans"]
    panel.filter.clear()
    bridge.broadcast.emit(DocumentChanged(document("scans")))
    assert shown(panel) == ["Payroll", "Torn"]
    bridge.broadcast.emit(DocumentRemoved("payroll"))
    bridge.broadcast.emit(DocumentChanged(document("torn")))  # the last is mended: all are there again
    assert len(shown(panel)) == FILTER_FROM + 2
    assert not panel.problems_button.isVisible()


def test_few_documents_are_not_filtered_unless_asked_for(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease"), document("torn", State.FAILED, reason="It is damaged."))
    assert not panel.filter.isVisible()
    panel.show_problems()
    assert shown(panel) == ["Torn"]
    assert panel.problems_button.isVisible()  # the way back
    panel.problems_button.click()
    assert shown(panel) == ["Lease", "Torn"]
    assert not panel.filter.isVisible()


def test_ticks_of_many_are_told_at_once(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    names = [f"d{number}" for number in range(20)]
    opened(bridge, indexing, *map(document, names))
    told: list[list[int]] = []
    indexing.documents.dataChanged.connect(lambda first, last, roles: told.append(roles))
    panel.tick_only(names[5:15])
    panel.tick_only(names[10:20])
    assert {each.id for each in panel.scope} == set(names[10:20])
    assert told == [[Qt.ItemDataRole.CheckStateRole]] * 3  # put on, taken away, put on


def test_rows_are_told_to_those_who_do_not_see_them(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease", State.SEARCHABLE))
    indexing.documents.tick(["lease"], True)
    said = panel.list.shown.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Lease, Words ready · 40 %, ticked"


# Indexing


def test_opening_goes_on_with_what_was_left(bridge: WindowBridge, indexing: Indexing) -> None:
    indexing.open()
    assert indexing.activity is not None
    bridge.last(Documents).done(())
    assert bridge.last(Add).request == Add(())
    bridge.last(Add).done(None)
    assert indexing.activity is None


def test_what_goes_on_is_told_in_files_pages_and_time(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing)
    bridge.broadcast.emit(
        Activity(
            Progress("Reading files", 12, 300, 134.0), (12, 300), (1200, 9000), slowed="On battery: slower"
        )
    )
    assert panel.activity.isVisible()
    assert panel.activity.accessibleName() == (
        "Reading files, 12 of 300 files · 1,200 of 9,000 pages, about 2 min left, On battery: slower"
    )
    assert not panel.activity.stop_button.isVisible()  # a followed folder: nothing that this window adds
    bridge.broadcast.emit(Activity(Progress("Making vectors", 300, 1200)))
    assert panel.activity.accessibleName() == "Making vectors, 300 of 1,200"
    bridge.broadcast.emit(Activity(None))
    assert not panel.activity.isVisible()


def test_what_indexing_says_comes_before_what_one_add_says(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing)
    indexing.add(["/docs"])
    assert panel.activity.accessibleName() == "Looking for files…"
    bridge.last(Add).tell(Progress("Reading files", 1, 2))
    assert panel.activity.accessibleName() == "Reading files, 1 of 2"
    bridge.broadcast.emit(Activity(Progress("Reading files", 3, 9), (3, 9), (0, 0)))
    bridge.last(Add).tell(Progress("Reading files", 2, 2))
    assert panel.activity.accessibleName() == "Reading files, 3 of 9 files"
    assert panel.activity.stop_button.isVisible()
    bridge.last(Add).done(None)
    assert not panel.activity.stop_button.isVisible()


def test_pause_and_resume(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    going = Activity(Progress("Reading files", 12, 300, 134.0), (12, 300), slowed="On battery: slower")
    opened(bridge, indexing)
    indexing.add(["/docs"])
    bridge.broadcast.emit(going)
    qtbot.mouseClick(panel.activity.pause_button, Qt.MouseButton.LeftButton)
    assert bridge.last(Pause).request == Pause(True)
    bridge.broadcast.emit(going)  # said before the engine had heard of it
    assert panel.activity.accessibleName() == "Indexing is paused, 12 of 300 files"
    bridge.last(Pause).done(None)
    bridge.broadcast.emit(replace(going, paused=True))
    qtbot.keyClick(panel.activity.pause_button, Qt.Key.Key_Space)
    assert bridge.last(Pause).request == Pause(False)
    assert panel.activity.accessibleName().startswith("Reading files")
    assert len(bridge.of(Add)) == 2  # the one at the start, and the one that still goes on
    bridge.last(Pause).done(None)
    bridge.broadcast.emit(Activity(None))
    bridge.last(Add).done(None)
    assert not panel.activity.isVisible()


def test_a_pause_that_another_start_of_the_engine_does_not_know_of(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease", State.SEARCHABLE))
    indexing.pause()
    indexing.open()
    bridge.last(Documents).done((document("lease", State.SEARCHABLE),))
    assert len(bridge.of(Pause)) == 2
    assert len(bridge.of(Add)) == 1
    assert panel.activity.accessibleName() == "Indexing is paused, 4 of 10"


def test_stopping_forgets_files_not_read_yet(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing)
    indexing.add(["/docs"])
    bridge.broadcast.emit(Activity(Progress("Reading files", 1, 9), (1, 9)))
    qtbot.mouseClick(panel.activity.stop_button, Qt.MouseButton.LeftButton)
    assert bridge.last(Add).cancelled
    qtbot.waitUntil(lambda: not bridge.last(Add).open)
    assert not panel.activity.stop_button.isVisible()
    assert panel.activity.isVisible()  # what was read is indexed to the end


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
    assert actions(panel, row) == ["Try again", *FILE, "Remove from library…"]
    indexing.try_again([row])
    assert indexing.documents.documents == ()
    assert bridge.last(Add).request == Add(("/gone.pdf",))
    bridge.last(Add).tell(FileFinished("/gone.pdf", "failed", gone, None, 0.1))
    indexing.remove(indexing.documents.documents)
    assert indexing.documents.documents == ()
    assert bridge.of(Remove) == []  # the library never knew of it


def test_what_an_add_has_to_say(bridge: WindowBridge, indexing: Indexing) -> None:
    said: list[object] = []
    indexing.said.connect(lambda text, tone: said.append((text, tone)))
    indexing.unusable_met.connect(said.append)
    opened(bridge, indexing)
    assert said == []  # going on at the start says nothing
    indexing.add(["/docs"])
    bridge.last(Add).done(None)
    assert said == [("Nothing was added: no documents were found there.", Tone.INFO)]
    said.clear()
    indexing.add(["/docs"])
    for outcome in ("ready", "duplicate", "failed", "empty", "needs_password"):
        bridge.last(Add).tell(FileFinished("/x.pdf", outcome, document("x"), None, 1.0))
    bridge.last(Add).done(None)
    assert said == [
        ("1 file is already in the library.", Tone.INFO),
        2,
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


def test_an_engine_that_dies_while_nothing_is_asked_of_it_is_started_again(
    bridge: WindowBridge, indexing: Indexing
) -> None:
    failures: list[Failed] = []
    indexing.failed.connect(failures.append)
    opened(bridge, indexing)
    bridge.broadcast.emit(Activity(Progress("Reading files", 1, 9)))
    bridge.broadcast.emit(Failed("EngineDied", "It stopped."))
    assert len(bridge.of(Documents)) == 2
    assert [failure.kind for failure in failures] == ["EngineDied"]
    bridge.last(Documents).done(())
    bridge.last(Add).done(None)
    assert indexing.activity is None


def test_documents_that_failed_are_tried_again_by_the_engine(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    said: list[tuple[str, Tone]] = []
    indexing.said.connect(lambda text, tone: said.append((text, tone)))
    torn = document("torn", State.FAILED, reason="It is damaged.")
    bare = document("bare", State.EMPTY, reason="It holds no text.")
    opened(bridge, indexing, torn, bare)
    again = next(action for action in panel.context_actions([torn]) if action.text() == "Try again")
    again.trigger()
    assert bridge.last(Retry).request == Retry(("torn",))
    bridge.last(Retry).done((torn,))
    indexing.try_again([torn])
    bridge.last(Retry).done((document("torn"),))
    indexing.try_again([torn, bare])
    bridge.last(Retry).done((document("torn"), bare))
    assert said == [
        ("“Torn” again: It is damaged.", Tone.WARNING),
        ("“Torn” can be searched now.", Tone.INFO),
        ("1 of 2 documents can be searched now; the list says what is wrong with the others.", Tone.WARNING),
    ]


# Pages in trouble


def test_a_mark_tells_of_pages_that_could_not_be_read_and_opens_them(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease"), document("scans", failed_pages=2, pages=40, added=1.0))
    model = panel.list.shown
    assert "2 pages could not be read." in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    delegate, left = panel.list.delegate, Qt.MouseButton.LeftButton
    rows = [panel.list.visualRect(model.index(row, 0)) for row in range(2)]
    with qtbot.waitSignal(panel.pages_asked) as asked, qtbot.assertNotEmitted(panel.document_opened):
        qtbot.mouseClick(panel.list.viewport(), left, pos=delegate.mark_rect(rows[0]).center())
    assert asked.args[0].id == "scans"
    with qtbot.waitSignal(panel.document_opened), qtbot.assertNotEmitted(panel.pages_asked):
        qtbot.mouseClick(panel.list.viewport(), left, pos=delegate.mark_rect(rows[1]).center())


@pytest.mark.parametrize(
    ("state", "more", "words"),
    [
        (State.READY, {}, ""),
        (State.READY, {"empty_pages": 2, "ocr_pages": 5}, ""),
        (State.READY, {"failed_pages": 1}, "1 page could not be read."),
        (State.READY, {"waiting_pages": 28, "ocr_pages": 12}, "28 scanned pages not read."),
        (State.SEARCHABLE, {"waiting_pages": 28, "ocr_pages": 12}, "12 of 40 scanned pages read."),
        (State.FAILED, {"failed_pages": 3, "reason": "It is damaged."}, ""),
    ],
)
def test_trouble_in_words(state: State, more: dict[str, object], words: str) -> None:
    assert trouble(document("lease", state, **more)) == words


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


def test_a_search_without_a_match_says_so_and_escape_ends_it(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, *(document(f"report {number}") for number in range(FILTER_FROM)))
    panel.filter.setFocus()
    qtbot.keyClicks(panel.filter, "minutes")
    assert panel.nothing.isVisible() and not panel.list.isVisible()
    assert panel.nothing.text == "Nothing here matches “minutes”."
    bridge.broadcast.emit(DocumentChanged(document("minutes of may")))
    assert panel.list.isVisible() and shown(panel) == ["Minutes Of May"]
    bridge.broadcast.emit(DocumentRemoved("minutes of may"))
    assert panel.nothing.isVisible()
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.filter.text() == ""
    assert panel.list.isVisible() and len(shown(panel)) == FILTER_FROM
    qtbot.keyClicks(panel.filter, "zzz")
    buttons = panel.nothing.findChildren
    qtbot.waitUntil(lambda: sum(button.isVisible() for button in buttons(QPushButton)) == 1)
    next(button for button in buttons(QPushButton) if button.isVisible()).click()
    assert len(shown(panel)) == FILTER_FROM and panel.filter.hasFocus()


def test_the_open_document_is_marked_whatever_is_selected(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, document("lease"), document("handbook"))
    model = indexing.documents
    told = "open" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not told
    before = panel.list.grab().toImage()
    model.mark_open(("lease",))
    panel.list.select(["handbook"])
    said = {
        model.index(row).data(): model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)
    }
    assert said == {"Handbook": "Handbook, 3 pages", "Lease": "Lease, 3 pages, open"}
    panel.list.clearSelection()
    assert panel.list.grab().toImage() != before
    model.mark_open(())
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Lease, 3 pages"


def test_a_folder_is_listed_in_its_order_and_by_name_if_wished(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    def given(name: str, path: str, added: float) -> Document:
        return replace(document(name), paths=(path,), added=added)

    opened(bridge, indexing, given("older", "/docs/z.pdf", 1.0))
    for name, path in (
        ("zeta", "/case/10 letter.pdf"),
        ("alpha", "/case/9 letter.pdf"),
        ("beta", "/case/annex/1.pdf"),
        ("gamma", "/case/2 letter.pdf"),
    ):
        bridge.broadcast.emit(DocumentChanged(given(name, path, 2.0)))
    assert shown(panel) == ["Gamma", "Alpha", "Zeta", "Beta", "Older"]
    panel.list.select(["alpha"])
    panel.order_button.menu().aboutToShow.emit()
    newest, by_name, *_ = panel.order_button.menu().actions()
    assert newest.isChecked()
    by_name.trigger()
    assert shown(panel) == ["Alpha", "Beta", "Gamma", "Older", "Zeta"]
    assert [each.id for each in panel.list.selected] == ["alpha"]
    bridge.broadcast.emit(DocumentChanged(replace(given("zeta", "/case/10 letter.pdf", 2.0), title="Anna")))
    assert shown(panel) == ["Alpha", "Anna", "Beta", "Gamma", "Older"]
    assert [each.id for each in panel.list.selected] == ["alpha"]
    bridge.broadcast.emit(DocumentRemoved("beta"))
    assert shown(panel) == ["Alpha", "Anna", "Gamma", "Older"]
    newest.trigger()
    assert shown(panel) == ["Gamma", "Alpha", "Anna", "Older"]


def test_documents_of_the_same_title_are_told_apart_by_their_files(
    bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    def titled(identity: str, path: str) -> Document:
        return replace(document(identity), title="Document1", paths=(path,))

    opened(bridge, indexing, titled("a", "/docs/lease.pdf"), titled("b", "/docs/will.pdf"))
    assert set(shown(panel)) == {"Document1 · lease.pdf", "Document1 · will.pdf"}
    bridge.broadcast.emit(DocumentChanged(titled("b", "/other/lease.pdf")))
    assert set(shown(panel)) == {"Document1 · docs/lease.pdf", "Document1 · other/lease.pdf"}
    bridge.broadcast.emit(DocumentRemoved("b"))
    assert shown(panel) == ["Document1"]


def test_a_document_whose_file_is_gone_is_marked(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, *(document(f"report {number}") for number in range(FILTER_FROM)))
    before = panel.list.grab().toImage()
    bridge.last(Astray).done({"report 3": FileStanding.MISSING})
    assert panel.list.grab().toImage() != before
    row = next(row for row in range(FILTER_FROM) if indexing.documents.index(row).data() == "Report 3")
    index = indexing.documents.index(row)
    assert "file not found" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "not there any more" in index.data(Qt.ItemDataRole.ToolTipRole)
    gone = indexing.documents.find("report 3")
    assert gone is not None
    assert "Locate its file…" in actions(panel, gone)
    panel.problems_button.click()
    assert shown(panel) == ["Report 3"]
    indexing.look_for_files()
    bridge.last(Astray).done({})
    assert not panel.problems_button.isVisible()
    assert "Locate its file…" not in actions(panel, gone)


def test_a_document_whose_file_has_changed_is_marked_and_read_again(
    qtbot: QtBot, bridge: WindowBridge, indexing: Indexing, panel: LibraryPanel
) -> None:
    opened(bridge, indexing, *(document(f"report {number}") for number in range(FILTER_FROM)))
    before = panel.list.grab().toImage()
    bridge.last(Astray).done({"report 3": FileStanding.CHANGED})
    assert panel.list.grab().toImage() != before
    row = next(row for row in range(FILTER_FROM) if indexing.documents.index(row).data() == "Report 3")
    index = indexing.documents.index(row)
    assert "changed since it was read" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "changed since it was read" in index.data(Qt.ItemDataRole.ToolTipRole)
    changed = indexing.documents.find("report 3")
    assert changed is not None
    again = next(
        each for each in panel.context_actions([changed]) if each.text() == "Read the changed file again"
    )
    again.trigger()
    assert bridge.last(Retry).request == Retry(("report 3",))
    panel.problems_button.click()
    assert shown(panel) == ["Report 3"]


def test_what_is_removed_can_be_undone(qtbot: QtBot, bridge: WindowBridge, indexing: Indexing) -> None:
    opened(bridge, indexing, document("lease"), document("handbook"))
    with qtbot.waitSignal(indexing.removed) as told:
        indexing.remove([document("lease")])
        bridge.last(Remove).done((document("lease"),))
    indexing.restore(told.args[0])
    assert bridge.last(Restore).request == Restore(("lease",))
