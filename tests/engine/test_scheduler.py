"""Whose turn it is."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from app.engine.indexing.scheduler import ON_BATTERY, Scheduler

LONG = 60
"""Seconds that a busy machine may take."""


def on_mains() -> bool:
    return False


class Turn:
    """Waits on a thread of its own for `until`."""

    def __init__(self, until: Callable[[], object]) -> None:
        self.came = threading.Event()
        self.value: object = None

        def wait() -> None:
            self.value = until()
            self.came.set()

        self._thread = threading.Thread(target=wait, daemon=True)
        self._thread.start()


@pytest.fixture
def scheduler() -> Scheduler:
    scheduler = Scheduler(on_mains)
    scheduler.work()
    return scheduler


def test_nothing_is_done_before_there_is_work() -> None:
    scheduler = Scheduler(on_mains)
    turn = Turn(scheduler.wait_for_embedding)
    assert not turn.came.wait(0.05)
    scheduler.work()
    assert turn.came.wait(LONG) and turn.value is True


def test_vectors_wait_for_files_that_wait_to_be_read(scheduler: Scheduler) -> None:
    scheduler.count_unread(2)
    turn = Turn(scheduler.wait_for_embedding)
    scheduler.count_unread(-1)
    assert not turn.came.wait(0.05)
    scheduler.count_unread(-1)
    assert turn.came.wait(LONG)


def test_recognition_waits_for_vectors(scheduler: Scheduler) -> None:
    scheduler.note_embedding(True)
    assert scheduler.wait_for_embedding()
    turn = Turn(scheduler.wait_for_recognition)
    assert not turn.came.wait(0.05)
    scheduler.note_embedding(False)
    assert turn.came.wait(LONG) and turn.value is True


def test_all_wait_for_a_person_who_asks(scheduler: Scheduler) -> None:
    with scheduler.hold_for_asking():
        turns = [Turn(scheduler.wait_for_embedding), Turn(scheduler.wait_for_recognition)]
        assert not any(turn.came.wait(0.05) for turn in turns)
    assert all(turn.came.wait(LONG) for turn in turns)


def test_a_pause_stops_reading_too_and_outlives_new_work(scheduler: Scheduler) -> None:
    scheduler.pause(True)
    scheduler.work()
    turns = [Turn(scheduler.wait_for_embedding), Turn(lambda: scheduler.wait_for_reading(lambda: False))]
    assert not any(turn.came.wait(0.05) for turn in turns)
    assert not scheduler.is_open()
    scheduler.pause(False)
    assert all(turn.came.wait(LONG) for turn in turns)


def test_a_reader_that_waits_can_be_stopped(scheduler: Scheduler) -> None:
    scheduler.pause(True)
    stopped = threading.Event()
    turn = Turn(lambda: scheduler.wait_for_reading(stopped.is_set))
    stopped.set()
    assert turn.came.wait(LONG)


def test_after_a_cancel_it_rests_until_there_is_work(scheduler: Scheduler) -> None:
    scheduler.rest()
    turn = Turn(scheduler.wait_for_embedding)
    assert not turn.came.wait(0.05)
    scheduler.work()
    assert turn.came.wait(LONG)


def test_closing_ends_all_waiting(scheduler: Scheduler) -> None:
    scheduler.pause(True)
    turns = [Turn(scheduler.wait_for_embedding), Turn(scheduler.wait_for_recognition)]
    scheduler.close()
    assert all(turn.came.wait(LONG) and turn.value is False for turn in turns)


def test_what_was_looked_at_last_comes_first(scheduler: Scheduler) -> None:
    for document in ("lease", "will", "lease", "deed"):
        scheduler.look_at(document)
    assert scheduler.wanted == ("deed", "lease", "will")


def test_on_battery_a_step_is_followed_by_as_long_a_rest() -> None:
    scheduler = Scheduler(lambda: True)
    assert scheduler.slowed == ON_BATTERY
    turn = Turn(lambda: scheduler.breathe(60))
    assert not turn.came.wait(0.05)
    scheduler.close()
    assert turn.came.wait(LONG)
    on_power = Scheduler(on_mains)
    assert on_power.slowed is None
    on_power.breathe(60)
