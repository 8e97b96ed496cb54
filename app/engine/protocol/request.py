"""What a request and its last reply are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from app.core.events import Event

T = TypeVar("T")


class Request(Generic[T]):
    """What a client asks for; T is what Done then carries."""

    __slots__ = ()


AnyRequest = Request[Any]
"""One whose class tells what it comes to."""


@dataclass(frozen=True, slots=True)
class Cancel(Request[None]):
    """Stop the request numbered `request`, which then ends with Failed(kind="Cancelled"); an Ask that reads
    passage after passage, and a CheckText, end with Done and what there is by then.
    """

    request: int


@dataclass(frozen=True, slots=True)
class Done:
    """A request's result; `read_result` tells its type."""

    value: object = None


@dataclass(frozen=True, slots=True)
class Failed:
    """`kind` is the name of a class of app.core.errors, or "Bug"; `details` is a traceback for bugs."""

    kind: str
    message: str
    details: str = field(default="", repr=False)


Reply = Event | Done | Failed


def read_result(request: Request[T], done: Done) -> T:
    """Return a result as the type that its request names. The pipe between the processes knows no types; the
    engine's side of it, `fulfil`, holds the work for a request to the same type.
    """
    return cast(T, done.value)
