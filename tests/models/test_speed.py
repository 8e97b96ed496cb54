"""What this machine computes with, and how fast a model is on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core import settings
from app.core.errors import Cancelled
from app.engine import protocol
from app.engine.client import EngineClient
from app.models import catalogue
from app.models.generator import Generator
from app.models.probe import probe
from app.models.speed import measure_speed
from tests.made_pdfs import make_pdf


def test_llama_cpp_tells_what_it_computes_with() -> None:
    found = probe()
    assert found is not None and found.instructions
    assert found is probe()  # asked once
    assert all(0 <= card.free <= card.total for card in found.cards)
    assert found.measure_card() >= 0


@pytest.fixture
def generator() -> Generator:
    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    model = Generator()
    model.load(path)
    return model


def test_a_model_is_measured_and_can_be_stopped(generator: Generator) -> None:
    speed = measure_speed(generator, lambda: False)
    assert speed is not None
    assert speed.reads > 0 and speed.writes > 0
    with pytest.raises(Cancelled):
        measure_speed(generator, lambda: True)
    generator.close()


def test_the_doctor_finds_all_in_order_tells_it_and_keeps_it(library_folder: Path, tmp_path: Path) -> None:
    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    with EngineClient(library_folder) as engine:
        engine.call(protocol.Add((str(make_pdf(tmp_path / "a.pdf", ["The roof is of slate."])),)))
        checks = {check.name: check for check in engine.call(protocol.Doctor())}
        assert [check.name for check in checks.values() if not check.ok] == []
        (kept,) = settings.load().measured_models
        assert kept.is_of(path)
        said = f"reads {kept.reads:,.0f} and writes {kept.writes:,.0f} tokens a second"
        assert checks["Speed"].detail.startswith(said)
        assert kept.drafting is not None and kept.drafting > 0
        assert f"({kept.drafting:.2f} times as fast)" in checks["Speed"].detail
        assert checks["Self-test"].detail.endswith("; the documents' own words are shown")
        settings.save(replace(settings.load(), measured_models=(replace(kept, reads=0.5, writes=0.5),)))
        speed = {check.name: check for check in engine.call(protocol.Doctor())}["Speed"].detail
        assert speed.startswith("reads 0 and writes 0 tokens") and "carrel doctor --measure" in speed
        speed = {check.name: check for check in engine.call(protocol.Doctor(measures=True))}["Speed"].detail
        assert not speed.startswith("reads 0 ") and "carrel doctor --measure" not in speed
        assert "cores" in checks["Processor"].detail and " of " in checks["Memory"].detail
        assert checks["Graphics cards"].detail
        computer = engine.call(protocol.FindComputer(measures=True))
        assert computer.cores >= 1 and computer.memory > 0 and computer.model == "SmolLM2-135M-Instruct"
        assert computer.reads and computer.writes
        models = engine.call(protocol.Models())
        (in_use,) = (each for each in models if each.kind == "language" and each.in_use)
        assert in_use.writes == computer.writes
        offers = engine.call(protocol.Offers())
        language = [offer.tokens_per_second for offer in offers if offer.kind == "language"]
        assert all(speed and speed > 0 for speed in language)
