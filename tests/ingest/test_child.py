"""A child's time is the processor's, not that of the clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection

import pytest

from app.ingest.processes import child
from app.ingest.processes.child import Servant, TooSlow

LIMIT = 3.0
"""Seconds: one that is given no processor for so long passes for one that stands still."""


def work(connection: Connection) -> None:
    """Answers with what it was asked for: to use the processor for so long, in so many parts with waits."""

    def answer(request: tuple[float, int, float]) -> None:
        seconds, parts, pause = request
        for _ in range(parts):
            started = time.process_time()
            while time.process_time() - started < seconds / parts:
                pass
            threading.Event().wait(pause)
        connection.send("done")

    child.serve(connection, answer)


@pytest.fixture
def servant() -> Iterator[Servant]:
    servant = Servant(work, name="test-work", seconds=LIMIT)
    yield servant
    servant.close()


def test_waiting_for_the_processor_costs_nothing(servant: Servant) -> None:
    started = time.monotonic()
    assert servant.ask((0.4, 35, 0.1)) == "done"
    assert time.monotonic() - started > LIMIT


@pytest.mark.parametrize("request_", [(30.0, 1, 0.0), (0.0, 1, 60.0)])
def test_working_or_standing_still_for_too_long_ends_it(
    servant: Servant, request_: tuple[float, int, float]
) -> None:
    with pytest.raises(TooSlow):
        servant.ask(request_)
    assert servant.ask((0.0, 1, 0.0)) == "done"
