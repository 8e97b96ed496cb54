"""For tests that need to see system calls: whether they can here."""

from __future__ import annotations

import pytest

from app.core.tracing import CannotTrace, check_tracer

NOT_CHECKED = "NOT CHECKED"
"""How the reason of a skipped test begins that is told at the end of the run, as it leaves something open."""


def need_tracer() -> None:
    """Skips the test where system calls cannot be watched."""
    try:
        check_tracer()
    except CannotTrace as error:
        pytest.skip(f"{NOT_CHECKED} whether anything reaches for a network: {error}")
