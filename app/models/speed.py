"""How fast a language model reads and writes on this machine: a check of a few seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from app.models.generator import Generator

_LONGEST = 3.0
"""Seconds of writing."""
_MOST = 64
"""Tokens written."""
_LEAST = 2
"""Tokens whose writing tells anything."""
_TEXT = (
    "The gate of the yard is opened at seven in the morning and closed at nine in the evening. Boats are"
    " brought in by the north slip, and whoever takes one out writes down its name, the hour and how many are"
    " in it. Oars hang on the west wall of the shed; life jackets lie in the chest beside the door. In storms"
    " nobody goes out at all. Write a long story about the keeper of this yard."
)


class Speed(NamedTuple):
    """Tokens a second."""

    reads: float
    writes: float


def measure_speed(generator: Generator, stopped: Callable[[], bool]) -> Speed | None:
    """Has the loaded model read a short text and write; None where it writes too little to tell. Raises what
    the generator raises.
    """
    started = time.perf_counter()
    until: list[float] = []

    def enough(_text: str) -> bool:
        now = time.perf_counter()
        until.append(now + _LONGEST)  # the first is the one that counts
        return now > until[0]

    # Another text each time, or it would be in the model's memory already.
    text = f"{time.time_ns()}. {_TEXT}"
    writing = generator.generate(
        [{"role": "user", "content": text}], max_tokens=_MOST, cancelled=stopped, enough=enough
    )
    while True:
        try:
            next(writing)
        except StopIteration as end:
            generated = end.value
            break
    whole, first = time.perf_counter() - started, generated.first_token_seconds
    written = generated.answer_tokens - 1
    if first is None or written < _LEAST or whole <= first:
        return None
    read = generated.prompt_tokens - generated.cached_tokens
    return Speed(read / first, written / (whole - first))
