"""Background work goes on until there is none, and what failed is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from app.core.errors import DiskFull
from app.engine.indexing.step_thread import StepThread

FULL = DiskFull("No room.")


class Steps(StepThread):
    """Takes the steps it is given, and counts how often it falls asleep."""

    def __init__(self, *steps: Callable[[], bool]) -> None:
        self.failures: list[BaseException] = []
        super().__init__("steps", lambda: True, self.note)
        self.steps = list(steps)
        self.asleep = threading.Semaphore(0)

    def note(self, error: BaseException, _began: float) -> None:
        self.failures.append(error)

    def _step(self) -> bool:
        return self.steps.pop(0)() if self.steps else False

    def _rest(self) -> None:
        self.asleep.release()


class OnBrokenDisk(Steps):
    """Fails at whatever it does beside its steps, too."""

    def note(self, error: BaseException, _began: float) -> None:
        super().note(error, _began)
        raise FULL

    def _count_nap(self) -> float | None:
        raise FULL

    def _rest(self) -> None:
        self.asleep.release()
        raise MemoryError


@pytest.fixture
def started() -> Iterator[Callable[..., Steps]]:
    threads: list[Steps] = []

    def start(*steps: Callable[[], bool], kind: type[Steps] = Steps) -> Steps:
        threads.append(kind(*steps))
        threads[-1].start()
        return threads[-1]

    yield start
    for thread in threads:
        thread.close()


def fail() -> bool:
    raise FULL


def test_steps_are_taken_when_it_is_woken_until_none_is_left(started: Callable[..., Steps]) -> None:
    thread = started(lambda: True, lambda: True)
    assert not thread.asleep.acquire(timeout=0.05)
    thread.wake()
    assert thread.asleep.acquire(timeout=60)
    assert thread.steps == []
    assert thread.failures == []


@pytest.mark.parametrize("kind", [Steps, OnBrokenDisk])
def test_a_failure_is_told_and_the_next_wake_goes_on(
    started: Callable[..., Steps], kind: type[Steps]
) -> None:
    thread = started(fail, lambda: True, kind=kind)
    thread.wake()
    assert thread.asleep.acquire(timeout=60)
    assert thread.failures == [FULL]
    assert len(thread.steps) == 1
    thread.wake()
    assert thread.asleep.acquire(timeout=60)
    assert (thread.failures, thread.steps) == ([FULL], [])
