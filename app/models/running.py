"""How a language model is run on this machine, and what is tried next where that goes wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.core.counting import write_count
from app.core.errors import ModelUnusable
from app.models.catalogue import (
    LONGEST_CONTEXT,
    PACKED,
    SHORTEST_CONTEXT,
    ModelFile,
    estimate_working_memory,
)

BATCH = 512
"""Tokens of a prompt that are read at once."""
_SAFE_BATCH = 64
_FEWEST_LAYERS = 4
"""On a graphics card; fewer gain nothing over the processor."""
_CARD_MEMORY = 600 << 20
"""Bytes of a card that llama.cpp takes to compute in, beside weights and cache."""


@dataclass(frozen=True, slots=True)
class RunSettings:
    """`layers` of the model's `of` lie on a graphics card, the rest is computed by `threads` of the
    processor; `batch` tokens of a prompt are read at once, `context` is what prompt and answer may have.
    `packed`: what the model keeps of each token (its KV cache) takes about half the memory, a little less
    exact.
    """

    layers: int
    of: int
    threads: int
    batch: int
    context: int
    packed: bool = False


def plan_run(model: ModelFile, *, memory: int, card: int, cores: int) -> RunSettings:
    """Choose how to run a model with so many bytes of memory and of a graphics card free. Raises
    ModelUnusable where there is not even room for a short context.
    """
    longest = min(model.context, LONGEST_CONTEXT)
    of = model.layers + 1  # and the one that makes words of what the last brings
    each = (model.size + model.cache * longest) / of
    layers = min(of, max(0, int((card - _CARD_MEMORY) / each)))
    if layers < _FEWEST_LAYERS:
        return _plan_on_processor(model, memory, cores)
    context, shortest = longest, min(longest, SHORTEST_CONTEXT)
    share, working = 1 - layers / of, estimate_working_memory(model.size)
    while share * model.estimate_memory(context) + working > memory and context > shortest:
        context = max(context // 2, shortest)
    if share * model.estimate_memory(context) + working > memory:
        return _plan_on_processor(model, memory, cores)
    return RunSettings(layers, of, cores, BATCH, context)


def _plan_on_processor(model: ModelFile, memory: int, cores: int) -> RunSettings:
    """Plan to run it without a card. Where there is no room for the whole context, its cache is packed
    before it is made shorter. Raises ModelUnusable.
    """
    packed = model.fit_context(memory, packed=True)
    try:
        whole = model.fit_context(memory)
    except ModelUnusable:
        whole = 0
    return RunSettings(0, model.layers + 1, cores, BATCH, max(whole, packed), packed > whole)


def estimate_on_card(model: ModelFile, run: RunSettings) -> int:
    """Estimate the bytes of a graphics card that a model takes which is run like that."""
    if not run.layers:
        return 0
    return _CARD_MEMORY + (model.size + model.cache * run.context) * run.layers // run.of


def step_down(run: RunSettings) -> RunSettings | None:
    """Step down to the next safer way to run it: fewer layers on the card, none, less at once, a shorter
    context; None where there is none left.
    """
    if run.layers:
        half = run.layers // 2
        return replace(run, layers=half if half >= _FEWEST_LAYERS else 0)
    if run.batch > _SAFE_BATCH:
        return replace(run, threads=max(1, run.threads // 2), batch=_SAFE_BATCH)
    if run.context > SHORTEST_CONTEXT:
        context = max(run.context // 2, SHORTEST_CONTEXT)
        # As many tokens as were packed take more memory unpacked.
        return replace(run, context=context, packed=run.packed and context > PACKED * run.context)
    return None


def describe_change(before: RunSettings, now: RunSettings) -> str:
    """Say what is done more carefully than before; "" where nothing is."""
    changes = []
    if now.layers < before.layers:
        on_card = f"with {now.layers} of {now.of} layers on the graphics card"
        changes.append(on_card if now.layers else "without the graphics card")
    if now.batch < before.batch:
        fewer = "on fewer threads, and " if now.threads < before.threads else ""
        changes.append(f"{fewer}reading less at once")
    if now.context < before.context:
        changes.append(f"with {now.context:,} tokens at once instead of {before.context:,}")
    return ", ".join(changes)


def describe_run(run: RunSettings) -> str:
    """Say how it is run, for the doctor."""
    where = f"{run.layers} of {run.of} layers on the graphics card, " if run.layers else ""
    packed = ", its cache packed" if run.packed else ""
    return f"{where}{write_count(run.threads, 'thread')}, reads {run.context:,} tokens at once{packed}"
