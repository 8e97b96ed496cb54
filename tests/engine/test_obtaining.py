"""How what can be got suits this machine, as the engine tells it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core import settings
from app.core.abilities import MeasuredModel
from app.core.events import run_to_end
from app.engine.protocol import OfferInfo
from app.engine.server import obtaining
from app.models.obtain.offers import find_offer
from tests.models.test_catalogue import gguf


def list_offers() -> dict[str, OfferInfo]:
    return {offer.name: offer for offer in run_to_end(obtaining.list_offers(lambda: False))}


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
    offer = find_offer("Qwen3-8B")
    told = list_offers()["Qwen3-8B"].tokens_per_second
    assert told == pytest.approx(1e4 * (len(data) - taken * (1 - share)) / offer.size, abs=0.06)
