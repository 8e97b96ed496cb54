"""Who asks the models waits for who asks them already, and may do something else meanwhile."""

from __future__ import annotations

from contextlib import ExitStack, nullcontext

import pytest

from app.core.errors import Cancelled
from app.core.events import Progress, Work
from app.engine.server.model_lock import ModelLock

ASKED, LOOKED = Progress("Asked", 0), Progress("Looked", 0)


def ask() -> Work[str]:
    yield ASKED
    return "answer"


def look() -> Work[None]:
    yield LOOKED


def never() -> bool:
    return False


def test_what_can_be_done_meanwhile_is_done_where_others_ask_the_models() -> None:
    lock = ModelLock(nullcontext)
    with ExitStack() as others:
        others.enter_context(lock.hold())
        running = lock.run_alone(ask(), never, look())
        assert next(running) == LOOKED
        with pytest.raises(Cancelled):
            list(lock.run_alone(ask(), lambda: True, look()))
        others.close()
        assert list(running) == [ASKED]
    assert list(lock.run_alone(ask(), never, look())) == [ASKED]
