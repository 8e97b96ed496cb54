"""What llama.cpp can compute with on this machine, asked in a process of its own.

Loading llama.cpp and its drivers takes seconds and memory, and a driver may crash: neither is to happen to
the process that asks.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import re
from dataclasses import dataclass
from functools import cache
from multiprocessing.connection import Connection
from typing import Any

_PATIENCE = 30.0
_CARDS = (1, 2)
"""Those of graphics cards: with memory of their own, and sharing the machine's."""


@dataclass(frozen=True, slots=True)
class Card:
    """A graphics card as llama.cpp's backend tells of it; memory in bytes."""

    name: str
    description: str
    free: int
    total: int


@dataclass(frozen=True, slots=True)
class Probed:
    """Instruction sets that llama.cpp uses on the processor, and the graphics cards it can use."""

    instructions: tuple[str, ...]
    cards: tuple[Card, ...]

    def measure_card(self, held: int = 0) -> int:
        """Measure the bytes free on the largest card, with those `held` by what would make room; 0 without
        one.
        """
        return max((min(card.free + held, card.total) for card in self.cards), default=0)


@cache
def probe() -> Probed | None:
    """Ask llama.cpp, once for as long as this process runs; None where it gives no answer."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_answer_probe, args=(theirs,), name="carrel-probe", daemon=True)
    process.start()
    theirs.close()
    try:
        found: Probed | None = ours.recv() if ours.poll(_PATIENCE) else None
    except (EOFError, OSError):
        found = None
    finally:
        process.kill()
        process.join()
        ours.close()
    return found


def probe_anew() -> Probed | None:
    """Ask as `probe` does, once more where there are cards: their memory is not what it was."""
    found = probe()
    if found is not None and found.cards:
        probe.cache_clear()
    return probe()


def _answer_probe(connection: Connection) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    import llama_cpp

    llama_cpp.llama_backend_init()
    told = llama_cpp.llama_print_system_info().decode("utf-8", "replace")
    connection.send(Probed(tuple(re.findall(r"\b([A-Z]\w+) = 1", told)), tuple(find_cards())))


def find_cards() -> list[Card]:
    """Ask llama.cpp, in this process, for the graphics cards that it can use."""
    from llama_cpp import _ggml

    ggml: Any = _ggml.libggml
    for name, result in (
        ("ggml_backend_dev_get", ctypes.c_void_p),
        ("ggml_backend_dev_name", ctypes.c_char_p),
        ("ggml_backend_dev_description", ctypes.c_char_p),
        ("ggml_backend_dev_type", ctypes.c_int),
        ("ggml_backend_dev_count", ctypes.c_size_t),
    ):
        getattr(ggml, name).restype = result
    found = []
    for number in range(ggml.ggml_backend_dev_count()):
        device = ctypes.c_void_p(ggml.ggml_backend_dev_get(ctypes.c_size_t(number)))
        if ggml.ggml_backend_dev_type(device) not in _CARDS:
            continue
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        ggml.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
        name, description = (
            (call(device) or b"").decode("utf-8", "replace")
            for call in (ggml.ggml_backend_dev_name, ggml.ggml_backend_dev_description)
        )
        found.append(Card(name, description, free.value, total.value))
    return found
