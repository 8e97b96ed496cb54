"""Models that nobody asked anything for a while leave memory, and come back by themselves."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.core import settings
from app.core.answers import Mode
from app.core.events import ModelMoved
from app.engine.client import EngineClient
from app.engine.protocol import Add, Ask, ModelInfo, Models, UseIdleMinutes, Warm
from app.engine.server.idle_models import IdleModels
from app.models import catalogue
from tests.made_pdfs import GARDEN, make_pdf

TOURS = Ask("Who gives tours on Sundays?", mode=Mode.QUICK)
AT_ONCE = 0.001
"""Minutes."""


def wait_until(reached: Callable[[], bool]) -> None:
    until = time.monotonic() + 150
    while not reached():
        assert time.monotonic() < until
        time.sleep(0.02)


def find_holding(client: EngineClient, model: Path) -> psutil.Process | None:
    """The process of the engine's that holds the model's file."""
    assert client.process is not None and client.process.pid is not None
    for child in psutil.Process(client.process.pid).children(recursive=True):
        try:
            if any(each.path == str(model) for each in child.memory_maps()):
                return child
        except psutil.Error:
            continue
    return None


def is_in_memory(client: EngineClient, model: Path) -> bool:
    return find_holding(client, model) is not None


def find_in_use(client: EngineClient) -> ModelInfo:
    return next(each for each in client.call(Models()) if each.kind == "language" and each.in_use)


def test_the_language_model_leaves_memory_and_is_back_with_the_next_question(tmp_path: Path) -> None:
    starter = catalogue.find_starter()
    if starter is None:
        pytest.skip("the starter model is not installed")
    starter = starter.resolve()
    heard: list[object] = []
    with EngineClient(tmp_path / "library", heard.append) as client:
        client.call(Add((str(make_pdf(tmp_path / "garden.pdf", GARDEN)),)))
        before = client.call(TOURS)
        assert before.found and is_in_memory(client, starter) and not find_in_use(client).resting
        client.call(UseIdleMinutes(AT_ONCE))
        assert settings.load().idle_minutes == AT_ONCE
        wait_until(lambda: ModelMoved() in heard)
        assert not is_in_memory(client, starter) and find_in_use(client).resting
        client.call(UseIdleMinutes(0))
        after = client.call(TOURS)
        assert replace(after, seconds=before.seconds, tokens=before.tokens) == before
        assert is_in_memory(client, starter) and not find_in_use(client).resting
        wait_until(lambda: heard.count(ModelMoved()) == 2)


def test_it_is_back_before_the_question_where_that_is_being_typed(tmp_path: Path) -> None:
    settings.save(replace(settings.load(), idle_minutes=AT_ONCE))
    with EngineClient(tmp_path / "library") as client:
        client.call(Warm())
        wait_until(lambda: find_in_use(client).resting)
        client.call(UseIdleMinutes(0))
        client.call(Warm())
        assert not find_in_use(client).resting


def test_typing_brings_back_one_that_was_killed_and_puts_out_no_other(tmp_path: Path) -> None:
    starter = catalogue.find_starter()
    if starter is None:
        pytest.skip("the starter model is not installed")
    starter = starter.resolve()
    other = Path(shutil.copy(starter, tmp_path.resolve() / "other.gguf"))
    with EngineClient(tmp_path / "library") as client:
        client.call(Add((str(make_pdf(tmp_path / "garden.pdf", GARDEN)),)))
        client.call(Warm())
        process = find_holding(client, starter)
        assert process is not None
        process.kill()  # passes for alive until the system is done with it
        client.call(Warm())
        again = find_holding(client, starter)
        assert again is not None and again.pid != process.pid
        client.call(replace(TOURS, model=str(other)))
        client.call(Warm())
        assert is_in_memory(client, other) and not is_in_memory(client, starter)


def test_each_is_looked_at_when_its_time_comes_and_none_where_that_is_not_wanted() -> None:
    asked: list[float] = []

    def rest(seconds: float) -> float | None:
        asked.append(seconds)
        return 7.0 if len(asked) == 1 else None

    settings.save(replace(settings.load(), idle_minutes=0.5))
    models = IdleModels((rest, lambda seconds: 20.0))
    models.close()
    asked.clear()
    assert models.sweep_idle() == 7 and models.sweep_idle() == 20 and asked == [30, 30]
    settings.save(replace(settings.load(), idle_minutes=0))
    assert models.sweep_idle() == 60 and asked == [30, 30]
