"""How fast a language model reads and writes on this machine, and how much faster with drafts: a check of a
few seconds.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from app.models.generated import Generated, collect_text
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
    " nobody goes out at all."
)
_QUOTED = (
    "Answer with whole sentences of the text: where are oars and life jackets, and what is done in storms?"
)
_STORY = "Write a long story about the keeper of this yard."


class Speed(NamedTuple):
    """Tokens a second."""

    reads: float
    writes: float


def measure_speed(generator: Generator, stopped: Callable[[], bool]) -> Speed | None:
    """Has the loaded model read a short text and write; None where it writes too little to tell. Raises what
    the generator raises.
    """
    # Another text each time, or it would be in the model's memory already.
    text = f"{time.time_ns()}. {_TEXT} {_STORY}"
    writes, generated = _time_writing(generator, text, stopped)
    first = generated.first_token_seconds
    if writes is None or first is None:
        return None
    return Speed((generated.prompt_tokens - generated.cached_tokens) / first, writes)


def measure_drafting(generator: Generator, stopped: Callable[[], bool]) -> float | None:
    """Measure how many times as fast the loaded model writes an answer of quotes with drafts as without; None
    where it writes too little to tell. Raises what the generator raises.
    """
    text = f"{_TEXT} {_QUOTED}"
    plain, _ = _time_writing(generator, text, stopped)
    drafted, _ = _time_writing(generator, text, stopped, drafts=True)
    return drafted / plain if plain and drafted else None


def _time_writing(
    generator: Generator, text: str, stopped: Callable[[], bool], drafts: bool = False
) -> tuple[float | None, Generated]:
    """Time how many tokens a second the model writes when it is asked this; None for too few to tell."""
    until: list[float] = []

    def enough(_text: str) -> bool:
        now = time.perf_counter()
        until.append(now + _LONGEST)  # the first is the one that counts
        return now > until[0]

    started = time.perf_counter()
    _, generated = collect_text(
        generator.generate(
            [{"role": "user", "content": text}],
            max_tokens=_MOST,
            drafts=drafts,
            cancelled=stopped,
            enough=enough,
        )
    )
    whole, first = time.perf_counter() - started, generated.first_token_seconds
    written = generated.answer_tokens - 1
    if first is None or written < _LEAST or whole <= first:
        return None, generated
    return written / (whole - first), generated
