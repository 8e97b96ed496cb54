"""What the engine does for a request, held to the type of result that the request names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from app.core.events import Work
from app.engine.protocol import Request

T = TypeVar("T")

Stopped = Callable[[], bool]
"""Tells work that waits for something else to give up."""


def fulfil(request: Request[T], work: Work[T]) -> Work[T]:
    """Return the work for a request; a type checker sees to it that it comes to what the request names."""
    return work


def fulfil_at_once(request: Request[T], work: Callable[[], T]) -> Work[T]:
    """Do what is too short to say anything on the way."""
    yield from ()
    return work()
