"""Which language model answers, and what becomes of that when a choice is given up."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from app.core import settings
from app.core.abilities import Ability, MeasuredModel
from app.core.errors import Cancelled
from app.core.events import Progress, run_to_end
from app.engine.server.language_models import LanguageModels
from app.engine.server.machine import measure_model
from app.models import catalogue


@pytest.fixture
def other(tmp_path: Path, library_folder: Path) -> Path:
    """A copy of the starter, so that it passes for a model of the person's own."""
    starter = catalogue.find_starter()
    if starter is None:
        pytest.skip("the starter model is not installed")
    return Path(shutil.copy(starter, tmp_path / "other.gguf"))


@pytest.fixture
def models() -> Iterator[LanguageModels]:
    made = LanguageModels(lambda _event: None)
    yield made
    made.close()


@pytest.mark.parametrize("stage", ["Measuring how fast", "Trying what"])
def test_a_model_given_up_while_it_is_measured_is_not_chosen(
    other: Path, models: LanguageModels, stage: str
) -> None:
    stops: list[bool] = []
    work = models.use(str(other), nullcontext(), lambda: bool(stops))
    with pytest.raises(Cancelled):
        while True:
            event = next(work)
            if isinstance(event, Progress) and event.stage.startswith(stage):
                stops.append(True)
    assert settings.load().language_model is None
    assert list(models.prepare(None)) and models.generator.path == catalogue.find_starter()


def test_speed_is_measured_anew_and_what_it_can_do_is_kept(other: Path, models: LanguageModels) -> None:
    size = other.stat().st_size
    kept = MeasuredModel(str(other), size, 0.1, 0.1, tuple(Ability), (Ability.REWRITES,), asked=8)
    settings.save(settings.Settings(measured_models=(kept,)))
    models.generator.load(other)
    assert run_to_end(measure_model(models.generator, lambda: False)) == kept
    found = run_to_end(measure_model(models.generator, lambda: False, anew=True))
    assert found is not None and found.reads > 1 and found.writes > 1 and found.drafting is not None
    assert (found.tried, found.shown, found.asked) == (kept.tried, kept.shown, kept.asked)
    assert settings.load().measured_models == (found,)
