"""Files of every format, broken at random; `python -m tests.benchmarks.fuzz` does it at length."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

import pytest

from app.core.formats import FORMATS
from app.ingest.detect.kinds import detect_format
from app.ingest.processes.pool import ReaderPool
from tests.ingest.attacks.kit import GIB
from tests.ingest.fuzzing import fuzz
from tests.ingest.made_formats import make_all
from tests.ingest.mutations import mutated

SEED = 1
ROUNDS, FEW_ROUNDS = 4, 1
"""How often each file is broken."""
SECONDS = 300.0
"""After which no more are made; a busy machine may need a part of that for each to be broken once."""

NOT_MADE = {"xlsb", "tnef"}
"""Nothing that we have writes them."""


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return make_all(tmp_path_factory.mktemp("seeds"))


def test_every_format_is_among_them_and_whole(seeds: list[Path]) -> None:
    assert {detect_format(path) for path in seeds} == set(FORMATS) - NOT_MADE


def test_the_same_seed_breaks_a_file_in_the_same_way(seeds: list[Path]) -> None:
    for path in seeds:
        data = path.read_bytes()
        broken = {mutated(data, random.Random(seed)) for seed in range(20)}
        assert broken == {mutated(data, random.Random(seed)) for seed in range(20)}
        assert len(broken - {data}) > 10


def test_parts_of_archives_are_broken_too(seeds: list[Path], tmp_path: Path) -> None:
    document = next(path for path in seeds if path.suffix == ".docx")
    opened = 0
    for seed in range(20):
        path = tmp_path / "a.docx"
        path.write_bytes(mutated(document.read_bytes(), random.Random(seed)))
        opened += zipfile.is_zipfile(path)
    assert opened > 8


@pytest.mark.parametrize("rounds", [FEW_ROUNDS, pytest.param(ROUNDS, marks=pytest.mark.long)])
def test_broken_files_end_in_a_sentence(
    tokenizer_json: Path,
    seeds: list[Path],
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    rounds: int,
) -> None:
    kept = tmp_path_factory.getbasetemp() / "broke-their-readers"
    pool = ReaderPool(2, tokenizer_json, seconds=5, memory=2 * GIB)
    try:
        tally = fuzz(pool, seeds, tmp_path, kept, seed=SEED, seconds=SECONDS, rounds=rounds)
    finally:
        pool.close()
    assert not tally.bugs, "\n\n".join(f"{path}\n{details}" for path, details in tally.bugs)
    assert tally.files >= len(seeds)
    assert tally.outcomes.total() > sum(n for (_, outcome), n in tally.outcomes.items() if outcome == "read")
    assert not list(tmp_path.glob("*.parts"))
