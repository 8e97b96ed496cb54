"""Those who wait for files hear of each one's end, once."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.documents import Box, Document, DocumentState, Page, PageHealth, Passage, Span, Word
from app.core.errors import DiskFull
from app.core.events import FileFinished
from app.engine.indexing.file_reader import FileReport
from app.engine.indexing.waiting import Waiting, WaitingRoom
from app.library.library import Library

WORDS = (Word("Rent", Box(10, 10, 40, 20), 0, 0), Word("due", Box(42, 10, 60, 20), 0, 0))
LEASE = Document("a" * 32, "Lease", ("/lease.pdf",), "pdf", DocumentState.READING)
PAGE = Page(1, 100, 100, 0, WORDS)
SCAN = Page(1, 100, 100, 0, (), health=PageHealth.WAITING)
PASSAGE = Passage(LEASE.id, 4096, "Rent due", (Span(1, 0, 2),))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library", "model") as library:
        yield library


def heard(waiting: Waiting) -> list[FileFinished | BaseException | None]:
    events = []
    while True:
        try:
            events.append(waiting.events.get_nowait())
        except queue.Empty:
            return events


def test_a_file_is_told_of_when_its_document_is_ready(library: Library) -> None:
    room, waiting = WaitingRoom(library), Waiting(frozenset({"/lease.pdf"}))
    stored = library.store(LEASE, (PAGE,), (PASSAGE,))
    room.join(stored, FileReport("/lease.pdf", "ready", waiting.started + 1), waiting)
    room.note_changed(stored)
    assert heard(waiting) == []
    room.note_changed(replace(stored, state=DocumentState.READY))
    (event,) = heard(waiting)
    assert isinstance(event, FileFinished)
    assert (event.path, event.status, event.searchable_seconds) == ("/lease.pdf", "ready", 1.0)
    assert waiting.documents == {}
    room.note_changed(replace(stored, state=DocumentState.READY))
    assert heard(waiting) == []


def test_a_scan_without_a_word_ends_as_empty(library: Library) -> None:
    room, waiting = WaitingRoom(library), Waiting(frozenset({"/lease.pdf"}))
    stored = library.store(LEASE, (SCAN,), ())
    assert stored.state is DocumentState.SEARCHABLE
    room.join(stored, FileReport("/lease.pdf", "ready"), waiting)
    now = library.store_page(LEASE.id, replace(SCAN, health=PageHealth.EMPTY), ())
    assert now is not None
    room.note_changed(now)
    (event,) = heard(waiting)
    assert isinstance(event, FileFinished)
    assert event.status == "empty"


def test_a_document_that_was_finished_meanwhile_is_told_of_at_once(library: Library) -> None:
    room, waiting = WaitingRoom(library), Waiting(frozenset({"/lease.pdf"}))
    stored = library.store(LEASE, (SCAN,), ())
    library.store_page(LEASE.id, replace(SCAN, health=PageHealth.EMPTY), ())
    room.join(stored, FileReport("/lease.pdf", "ready"), waiting)
    (event,) = heard(waiting)
    assert isinstance(event, FileFinished)
    assert event.status == "empty"


def test_what_was_taken_out_failed(library: Library) -> None:
    room, waiting = WaitingRoom(library), Waiting(frozenset({"/lease.pdf"}))
    room.join(library.store(LEASE, (PAGE,), (PASSAGE,)), FileReport("/lease.pdf", "ready"), waiting)
    room.note_removed((LEASE.id,))
    (event,) = heard(waiting)
    assert isinstance(event, FileFinished)
    assert event.status == "failed"
    assert event.document.reason


def test_a_file_nobody_named_is_counted_only(library: Library) -> None:
    room, waiting = WaitingRoom(library), Waiting(frozenset())
    stored = library.store(LEASE, (PAGE,), (PASSAGE,))
    room.join(stored, FileReport("/lease.pdf", "ready"), waiting)
    room.note_changed(replace(stored, state=DocumentState.READY))
    assert heard(waiting) == [None]


def test_what_earlier_runs_left_is_waited_for(library: Library) -> None:
    stored = library.store(LEASE, (PAGE,), (PASSAGE,))
    room, waiting = WaitingRoom(library), Waiting(frozenset())
    room.join_unfinished(waiting)
    assert set(waiting.documents) == {LEASE.id}
    room.note_changed(replace(stored, state=DocumentState.READY))
    assert not waiting.documents


def test_an_error_ends_everyones_waiting_until_it_is_over(library: Library) -> None:
    room, first, late = WaitingRoom(library), Waiting(frozenset()), Waiting(frozenset())
    stored = library.store(LEASE, (PAGE,), (PASSAGE,))
    room.join(stored, FileReport("/lease.pdf", "ready"), first)
    full = DiskFull("No room.")
    room.fail(full, time.monotonic())
    room.join(stored, FileReport("/lease.pdf", "ready"), late)
    assert heard(first) == heard(late) == [full]
    room.recover()
    again = Waiting(frozenset())
    room.join(stored, FileReport("/lease.pdf", "ready"), again)
    assert heard(again) == []


def test_what_fails_late_is_tried_again_before_it_counts(library: Library) -> None:
    room, waiting = WaitingRoom(library), Waiting(frozenset())
    began = time.monotonic()
    time.sleep(0.02)  # some clocks are coarse
    room.recover()
    room.join(library.store(LEASE, (PAGE,), (PASSAGE,)), FileReport("/lease.pdf", "ready"), waiting)
    full = DiskFull("No room.")
    room.fail(full, began)
    assert heard(waiting) == []
    room.fail(full, time.monotonic())
    assert heard(waiting) == [full]


def test_the_last_who_leaves_is_known(library: Library) -> None:
    room, one, other = WaitingRoom(library), Waiting(frozenset()), Waiting(frozenset())
    stored = library.store(LEASE, (PAGE,), (PASSAGE,))
    for waiting in (one, other):
        room.enter(waiting)
    room.join(stored, FileReport("/lease.pdf", "ready"), one)
    assert room.leave(one) is False  # the other is still reading
    assert room.leave(other) is True
