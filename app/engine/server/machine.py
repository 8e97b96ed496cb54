"""What the doctor says of the machine and of what its language model does on it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import psutil

from app.core import settings
from app.core.events import Event, Progress
from app.core.model_names import model_name
from app.engine.protocol import Check
from app.engine.server import choices
from app.engine.server.glance import until_done
from app.models import hardware
from app.models.generator import Generator as LanguageModel
from app.models.probe import probe
from app.models.running import describe_run
from app.models.speed import measure_speed

_TOLD = ("NEON", "ARM_FMA", "SVE", "DOTPROD", "MATMUL_INT8", "AVX", "AVX2", "FMA", "AVX512", "AVX512_VNNI",
         "AVX512_BF16", "AMX_INT8")  # fmt: skip
"""Instruction sets that make a difference to how fast a model is."""


def check_machine(stopped: Callable[[], bool]) -> Generator[Event, None, list[Check]]:
    """Processor, memory and graphics cards, as llama.cpp sees them."""
    yield from until_done(probe, stopped)
    probed = probe()
    cores = f"{hardware.physical_cores()} cores"
    total = psutil.virtual_memory().total
    memory = f"{hardware.memory_available() / 2**30:.1f} of {total / 2**30:.1f} GiB free"
    if probed is None:
        asked = "llama.cpp gave no answer when it was asked for them"
        return [
            Check("Processor", True, cores),
            Check("Memory", True, memory),
            Check("Graphics cards", False, asked),
        ]
    sets = ", ".join(each for each in _TOLD if each in probed.instructions)
    cards = "; ".join(
        f"{card.description} ({card.free / 2**30:.1f} of {card.total / 2**30:.1f} GiB free)"
        for card in probed.cards
    )
    return [
        Check("Processor", True, f"{cores}; {sets}" if sets else cores),
        Check("Memory", True, memory),
        Check("Graphics cards", True, cards or "none that llama.cpp, as it was built here, can use"),
    ]


def check_language_model(
    generator: LanguageModel, stopped: Callable[[], bool]
) -> Generator[Event, None, list[Check]]:
    """How the loaded model is run, and how fast it is."""
    path, run = generator.path, generator.run
    assert path is not None and run is not None
    detail = f"{model_name(path.name)} ({path.name}), {describe_run(run)}"
    return [Check("Language model", True, detail), *(yield from _check_speed(path, generator, stopped))]


def _check_speed(
    path: Path, generator: LanguageModel, stopped: Callable[[], bool]
) -> Generator[Event, None, list[Check]]:
    """Measured once for a model and kept with it."""
    kept = settings.load().language_speed
    if kept is None or kept[0] != str(path):
        yield Progress("Measuring how fast the language model is", 0)
        found = measure_speed(generator, stopped)
        if found is None:
            return [Check("Speed", False, f"{model_name(path.name)} wrote too little to tell")]
        kept = str(path), path.stat().st_size, round(found.reads, 1), round(found.writes, 1)
        choices.save(replace(settings.load(), language_speed=kept))
    _, _, reads, writes = kept
    return [Check("Speed", True, f"reads {reads:,.0f} and writes {writes:,.0f} tokens a second")]
