"""The embedder in use: what is measured once on a machine is kept for the next start."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.core import settings
from app.engine.server.embedders import Embedders
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import BFLOAT16, FLOAT32, Embedder


def test_what_is_faster_is_measured_once_and_kept(settings_path: Path, library_folder: Path) -> None:
    settings_path.unlink()
    first, second = Embedder(), Embedder()
    with Library.open(library_folder, first.identify(CHUNKING), chunking=CHUNKING) as library:
        Embedders(library, first, lambda _event: None).load(first)
        assert first.precision in (BFLOAT16, FLOAT32)
        assert settings.load().embedding_precision == first.precision
        slower = FLOAT32 if first.precision == BFLOAT16 else BFLOAT16
        settings.save(replace(settings.load(), embedding_precision=slower))
        Embedders(library, second, lambda _event: None).load(second)
        assert second.precision == slower  # what is kept, not what measuring would find
