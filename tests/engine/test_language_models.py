"""Which language model answers, and what becomes of that when a choice is given up."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from app.core import settings
from app.core.errors import Cancelled
from app.core.events import Progress
from app.engine.server.language_models import LanguageModels
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
