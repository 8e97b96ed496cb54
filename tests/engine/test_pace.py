"""Whose turn it is."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from app.engine.indexing.pace import ON_BATTERY, Pace


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
def pace() -> Pace:
    pace = Pace(on_mains)
    pace.work()
    return pace


def test_nothing_is_done_before_there_is_work() -> None:
    pace = Pace(on_mains)
    turn = Turn(pace.wait_for_embedding)
    assert not turn.came.wait(0.05)
    pace.work()
    assert turn.came.wait(5) and turn.value is True


def test_vectors_wait_for_files_that_wait_to_be_read(pace: Pace) -> None:
    pace.count_unread(2)
    turn = Turn(pace.wait_for_embedding)
    pace.count_unread(-1)
    assert not turn.came.wait(0.05)
    pace.count_unread(-1)
    assert turn.came.wait(5)


def test_recognition_waits_for_vectors(pace: Pace) -> None:
    pace.note_embedding(True)
    assert pace.wait_for_embedding()
    turn = Turn(pace.wait_for_recognition)
    assert not turn.came.wait(0.05)
    pace.note_embedding(False)
    assert turn.came.wait(5) and turn.value is True


def test_all_wait_for_a_person_who_asks(pace: Pace) -> None:
    with pace.hold_for_asking():
        turns = [Turn(pace.wait_for_embedding), Turn(pace.wait_for_recognition)]
        assert not any(turn.came.wait(0.05) for turn in turns)
    assert all(turn.came.wait(5) for turn in turns)


def test_a_pause_stops_reading_too_and_outlives_new_work(pace: Pace) -> None:
    pace.pause(True)
    pace.work()
    turns = [Turn(pace.wait_for_embedding), Turn(lambda: pace.wait_for_reading(lambda: False))]
    assert not any(turn.came.wait(0.05) for turn in turns)
    assert not pace.is_open()
    pace.pause(False)
    assert all(turn.came.wait(5) for turn in turns)


def test_a_reader_that_waits_can_be_stopped(pace: Pace) -> None:
    pace.pause(True)
    stopped = threading.Event()
    turn = Turn(lambda: pace.wait_for_reading(stopped.is_set))
    stopped.set()
    assert turn.came.wait(5)


def test_after_a_cancel_it_rests_until_there_is_work(pace: Pace) -> None:
    pace.rest()
    turn = Turn(pace.wait_for_embedding)
    assert not turn.came.wait(0.05)
    pace.work()
    assert turn.came.wait(5)


def test_closing_ends_all_waiting(pace: Pace) -> None:
    pace.pause(True)
    turns = [Turn(pace.wait_for_embedding), Turn(pace.wait_for_recognition)]
    pace.close()
    assert all(turn.came.wait(5) and turn.value is False for turn in turns)


def test_what_was_looked_at_last_comes_first(pace: Pace) -> None:
    for document in ("lease", "will", "lease", "deed"):
        pace.look_at(document)
    assert pace.wanted == ("deed", "lease", "will")


def test_on_battery_a_step_is_followed_by_as_long_a_rest() -> None:
    pace = Pace(lambda: True)
    assert pace.slowed == ON_BATTERY
    turn = Turn(lambda: pace.breathe(60))
    assert not turn.came.wait(0.05)
    pace.close()
    assert turn.came.wait(5)
    on_power = Pace(on_mains)
    assert on_power.slowed is None
    on_power.breathe(60)
