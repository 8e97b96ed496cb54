"""What of long series of tests is in `make test`, and what in `make test-long` only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest


def every(nth: int, values: Iterable[Any]) -> list[Any]:
    """Parameters of which each `nth` is always tested, and the others where there is time; of tests with
    several parameters, tuples.
    """
    return [_parameter(value, index % nth == 0) for index, value in enumerate(values)]


def first_of(kind: Callable[[Any], object], values: Iterable[Any]) -> list[Any]:
    """Parameters of which the first of each kind is always tested, and the others where there is time."""
    seen: set[object] = set()
    found = []
    for value in values:
        found.append(_parameter(value, kind(value) not in seen))
        seen.add(kind(value))
    return found


def _parameter(value: Any, always: bool) -> Any:
    if always:
        return value
    return pytest.param(*(value if isinstance(value, tuple) else (value,)), marks=pytest.mark.long)
