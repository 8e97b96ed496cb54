"""How what can be got suits this machine, as the engine tells it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core import settings
from app.core.abilities import MeasuredModel
from app.core.errors import ModelUnusable
from app.core.events import run_to_end
from app.engine.protocol import OfferInfo
from app.engine.server import obtaining
from app.engine.server.language_models import LanguageModels
from app.models import catalogue, hardware
from app.models.hardware import Held
from app.models.obtain.download import hold_target, locate_target
from app.models.obtain.offers import find_offer
from app.models.probe import Card, Probed
from app.models.running import RunSettings, estimate_on_card
from tests.models.test_catalogue import gguf


def list_offers(held: Held = Held()) -> dict[str, OfferInfo]:  # noqa: B008 - it is never changed
    return {offer.name: offer for offer in run_to_end(obtaining.list_offers(held, lambda: False))}


@pytest.mark.parametrize(("used", "share"), [(8, 1.0), (2, 0.25)])
def test_the_experts_that_a_measured_model_leaves_aside_do_not_count(
    tmp_path: Path, library_folder: Path, used: int, share: float
) -> None:
    path = tmp_path / "experts.gguf"
    taken = 4 * 512 * 512
    experts = {"expert_count": 8, "expert_used_count": used}
    data = gguf(named="blk.0.ffn_up_exps.weight", shape=(512, 512), packed=0, weights=taken, **experts)
    path.write_bytes(data)
    settings.save(
        settings.Settings(measured_models=(MeasuredModel(str(path), path.stat().st_size, 100.0, 1e4),))
    )
    offer = find_offer("Qwen3.5-9B")
    told = list_offers()["Qwen3.5-9B"].tokens_per_second
    assert told == pytest.approx(1e4 * (len(data) - taken * (1 - share)) / offer.size, abs=0.06)


def test_what_the_loaded_model_holds_is_there_for_the_next(library_folder: Path) -> None:
    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    models = LanguageModels(lambda _event: None)
    assert models.measure_held() == Held()
    models.generator.load(path)
    run, file = models.generator.run, catalogue.inspect(path)
    assert run is not None
    held = models.measure_held()
    assert held.memory > 0.8 * file.cache * run.context
    assert held.memory < 1.2 * file.estimate_memory(run.context)
    models.close()
    assert models.measure_held() == Held()


def test_a_model_fits_that_takes_what_the_loaded_one_holds(
    library_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hardware, "measure_memory", lambda: 1 << 30)
    assert list_offers()["Qwen3.5-9B"].fits == "too_big"
    assert list_offers(Held(memory=12 << 30))["Qwen3.5-9B"].fits == "fits"


def test_so_does_one_on_the_card() -> None:
    probed = Probed((), (Card("CUDA0", "Card", 1 << 30, 8 << 30),))
    assert probed.measure_card() == 1 << 30
    assert probed.measure_card(3 << 30) == 4 << 30
    assert probed.measure_card(30 << 30) == 8 << 30, "it was free already when it was asked"
    file = catalogue.ModelFile(Path("m.gguf"), "m", "llama", 8192, 1, 1 << 30, 1 << 10, layers=3)
    run = RunSettings(2, 4, 1, 512, 1024)
    assert estimate_on_card(file, run) - estimate_on_card(file, RunSettings(1, 4, 1, 512, 1024)) == (
        ((1 << 30) + (1 << 20)) // 4
    )
    assert estimate_on_card(file, RunSettings(0, 4, 1, 512, 1024)) == 0


def test_what_is_being_fetched_is_not_deleted_under_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CARREL_MODELS", str(tmp_path))
    offer = find_offer("Qwen3.5-9B")
    part = locate_target(offer).with_name(f"{locate_target(offer).name}.abc.part")
    part.write_bytes(b"GGUF")
    with (
        hold_target(locate_target(offer), ""),
        pytest.raises(ModelUnusable, match="9B is being fetched; pause"),
    ):
        obtaining.remove_model("qwen3.5-9b", ())
    assert part.exists()
    assert obtaining.remove_model("qwen3.5-9b", ()).size == 4
    assert not part.exists()
