"""How a model is run by what a machine has, and more carefully where that goes wrong."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from app.core.errors import ModelUnusable
from app.models.catalogue import ModelFile
from app.models.running import RunSettings, describe_change, plan_run, step_down

GIB = 1 << 30
MODEL = ModelFile(Path("m.gguf"), "m", "llama", 32768, 7 * 10**9, 4 * GIB, cache=131072, layers=32)


def steps(run: RunSettings) -> list[RunSettings]:
    found = [run]
    while (safer := step_down(found[-1])) is not None:
        found.append(safer)
    return found


def test_without_a_card_the_processor_does_it_all() -> None:
    run = plan_run(MODEL, memory=16 * GIB, card=0, cores=8)
    assert (run.layers, run.threads, run.context) == (0, 8, 8192)


def test_the_cache_is_packed_before_the_context_is_made_shorter() -> None:
    whole, packed = MODEL.estimate_memory(8192), MODEL.estimate_memory(8192, packed=True)
    assert plan_run(MODEL, memory=whole, card=0, cores=8) == RunSettings(0, 33, 8, 512, 8192)
    assert plan_run(MODEL, memory=whole - 1, card=0, cores=8) == RunSettings(0, 33, 8, 512, 8192, packed=True)
    assert plan_run(MODEL, memory=packed - 1, card=0, cores=8) == RunSettings(0, 33, 8, 512, 4096)
    with pytest.raises(ModelUnusable, match="needs about"):
        plan_run(MODEL, memory=MODEL.estimate_memory(2048, packed=True) - 1, card=0, cores=8)


def test_a_large_card_takes_every_layer() -> None:
    assert plan_run(MODEL, memory=16 * GIB, card=24 * GIB, cores=8).layers == 33


@pytest.mark.parametrize("card", [2, 3, 4, 5])
def test_a_smaller_card_takes_what_fits(card: int) -> None:
    run = plan_run(MODEL, memory=16 * GIB, card=card * GIB, cores=8)
    assert 0 < run.layers < 33
    on_card = run.layers / run.of * (MODEL.size + MODEL.cache * run.context)
    assert on_card < card * GIB


def test_a_tiny_card_is_left_alone() -> None:
    assert plan_run(MODEL, memory=16 * GIB, card=GIB, cores=8).layers == 0


def test_what_is_not_on_the_card_must_fit_in_memory() -> None:
    assert plan_run(MODEL, memory=4 * GIB, card=2 * GIB, cores=8).context < 8192
    with pytest.raises(ModelUnusable, match="needs about"):
        plan_run(MODEL, memory=GIB, card=2 * GIB, cores=8)


def test_a_card_that_fails_holds_fewer_layers_and_then_none() -> None:
    run = plan_run(MODEL, memory=16 * GIB, card=24 * GIB, cores=8)
    found = steps(run)
    layers = [each.layers for each in found]
    assert layers[:5] == [33, 16, 8, 4, 0]
    assert found[-1] == RunSettings(0, 33, 4, 64, 2048)
    said = [describe_change(before, now) for before, now in pairwise(found)]
    assert said[0] == "with 16 of 33 layers on the graphics card"
    assert said[3] == "without the graphics card"
    assert said[4] == "on fewer threads, and reading less at once"
    assert said[5] == "with 4,096 tokens at once instead of 8,192"
    assert describe_change(run, run) == ""
