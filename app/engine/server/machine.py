"""What the doctor says of the machine and of what its language model does on it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import psutil

from app.answer.generation.self_test import QUESTIONS, SelfTest, test_abilities
from app.core import settings
from app.core.abilities import Ability, MeasuredModel, Use, describe_uses, identify_source
from app.core.counting import write_count
from app.core.events import Event, Progress
from app.core.model_names import format_model_name
from app.core.servers import ModelServer
from app.engine.protocol import Check, Computer
from app.engine.server.work import wait_for
from app.models import catalogue, hardware
from app.models.generator import Generator as LanguageModel
from app.models.generator import Source
from app.models.probe import Probed, probe
from app.models.profile import find_profile
from app.models.running import describe_run
from app.models.speed import measure_drafting, measure_speed

_TOLD = ("NEON", "ARM_FMA", "SVE", "DOTPROD", "MATMUL_INT8", "AVX", "AVX2", "FMA", "AVX512", "AVX512_VNNI",
         "AVX512_BF16", "AMX_INT8")  # fmt: skip
"""Instruction sets that make a difference to how fast a model is."""

_ABILITIES = {
    Ability.COPIES: "copies numbers and names",
    Ability.ABSTAINS: "says what is not in the text",
    Ability.SELECTS: "picks the right sentence",
    Ability.REWRITES: "rewrites follow-ups",
}
_KEPT = 8
"""Models of which it is kept what was measured."""


def check_machine(stopped: Callable[[], bool]) -> Generator[Event, None, list[Check]]:
    """Check processor, memory and graphics cards, as llama.cpp sees them."""
    yield from wait_for(probe, stopped)
    probed = probe()
    cores = write_count(hardware.count_cores(), "core")
    total = psutil.virtual_memory().total
    memory = f"{hardware.measure_memory() / 2**30:.1f} of {total / 2**30:.1f} GiB free"
    if probed is None:
        asked = "llama.cpp gave no answer when it was asked for them"
        return [
            Check("Processor", True, cores),
            Check("Memory", True, memory),
            Check("Graphics cards", False, asked),
        ]
    sets = ", ".join(_pick_telling(probed))
    cards = "; ".join(
        f"{card.description} ({card.free / 2**30:.1f} of {card.total / 2**30:.1f} GiB free)"
        for card in probed.cards
    )
    return [
        Check("Processor", True, f"{cores}; {sets}" if sets else cores),
        Check("Memory", True, memory),
        Check("Graphics cards", True, cards or "none that llama.cpp, as it was built here, can use"),
    ]


def _pick_telling(probed: Probed) -> tuple[str, ...]:
    return tuple(each for each in _TOLD if each in probed.instructions)


def measure_computer(model: Path | None) -> Computer:
    """Measure what this machine has to run models with, and how fast `model` was measured to be. Asks
    llama.cpp, which takes seconds the first time.
    """
    probed = probe()
    measured = None if model is None else find_measured(model)
    return Computer(
        hardware.count_cores(),
        _pick_telling(probed) if probed is not None else (),
        hardware.measure_memory(),
        tuple((card.description, card.free) for card in probed.cards) if probed is not None else (),
        None if model is None else format_model_name(model.name),
        measured.reads if measured is not None else None,
        measured.writes if measured is not None else None,
    )


def find_measured(model: Source) -> MeasuredModel | None:
    """Find what was measured of a model on this machine; None where nothing was."""
    return next((each for each in settings.load().measured_models if each.is_of(model)), None)


def check_language_model(
    generator: LanguageModel, stopped: Callable[[], bool], *, anew: bool = False
) -> Generator[Event, None, list[Check]]:
    """Tell how the loaded model is run, how fast it is, measured `anew` or once, and what it may be asked."""
    if isinstance(generator.source, ModelServer):
        detail = f"{generator.source.name}, reads {generator.context:,} tokens at once"
        measured = yield from measure_model(generator, stopped, anew=anew)
        speed = _describe_speed(measured) if measured is not None else "it wrote too little to tell"
        return [
            Check("Language model", True, detail),
            Check("Model server", True, generator.source.describe()),
            Check("Speed", measured is not None, speed),
        ]
    path, run = generator.path, generator.run
    assert path is not None and run is not None
    detail = f"{format_model_name(path.name)} ({path.name}), {describe_run(run)}"
    return [
        Check("Language model", True, detail),
        *(yield from _check_measured(path, generator, stopped, anew)),
    ]


def _check_measured(
    path: Path, generator: LanguageModel, stopped: Callable[[], bool], anew: bool
) -> Generator[Event, None, list[Check]]:
    name = format_model_name(path.name)
    before = find_measured(path)
    measured = yield from measure_model(generator, stopped, anew=anew)
    if measured is None:
        return [Check("Speed", False, f"{name} wrote too little to tell")]
    speed = _describe_speed(measured)
    profile = find_profile(path)
    if measured.drafting is not None:
        on = "on" if profile.drafts else "off"
        speed += f"; drafting from the prompt is {on} ({measured.drafting:.2f} times as fast)"
    if measured == before and not anew:
        speed += "; as measured earlier, “carrel doctor --measure” does so anew"
    shown = ", ".join(_ABILITIES[each] for each in measured.shown) or "nothing was shown"
    lacking = ", ".join(_ABILITIES[each] for each in measured.lacks)
    but = f"; not: {lacking}" if lacking else ""
    use = describe_uses(profile.uses, interprets_from=profile.interprets_from)
    if Use.WRITES in profile.uses:
        use += f"; for an answer it reads up to {profile.read:,} tokens"
    asked = f" ({measured.asked} of {QUESTIONS} asked)" if measured.asked else ""
    return [Check("Speed", True, speed), Check("Self-test", True, f"{shown}{but}{asked}; {use}")]


def _describe_speed(measured: MeasuredModel) -> str:
    return f"reads {measured.reads:,.0f} and writes {measured.writes:,.0f} tokens a second"


def measure_model(
    generator: LanguageModel, stopped: Callable[[], bool], *, anew: bool = False
) -> Generator[Event, None, MeasuredModel | None]:
    """Tell what the loaded model does on this machine: measured once for a model and kept, its speed also
    `anew`. None where it writes too little to tell.
    """
    source = generator.source
    assert source is not None
    known = find_measured(source)
    # What the starter can do is known, and a server does not tell how likely each of several replies is.
    is_tried = isinstance(source, Path) and source != catalogue.find_starter()
    is_whole = known is not None and (bool(known.tried) or not is_tried)
    if is_whole and not anew:
        return known
    yield Progress("Measuring how fast the language model is", 0)
    speed = measure_speed(generator, stopped)
    if speed is None:
        return None
    drafting = measure_drafting(generator, stopped) if isinstance(source, Path) else None
    if known is None or not is_whole:
        test = SelfTest()
        if is_tried:
            yield Progress("Trying what the language model can do", 0)
            test = test_abilities(generator, stopped)
        known = MeasuredModel(
            *identify_source(source),
            speed.reads,
            speed.writes,
            tried=tuple(test.found),
            shown=tuple(each for each, able in test.found.items() if able),
            asked=test.asked,
        )
    measured = replace(
        known,
        reads=round(speed.reads, 1),
        writes=round(speed.writes, 1),
        drafting=round(drafting, 2) if drafting is not None else None,
    )
    others = [each for each in settings.load().measured_models if each.path != measured.path]
    settings.keep(replace(settings.load(), measured_models=(measured, *others)[:_KEPT]))
    return measured
