"""Rerankers: they read a question and a passage together and say how well the one answers the other."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.core.answers import Hit
from app.core.documents import replace_surrogates
from app.core.errors import ModelUnusable
from app.models.cross_encoders import is_cross_encoder
from app.models.garbage import collect_garbage

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

BEST = 30
"""Passages of a search that are read again with the question; further ones keep their places."""
_AT_ONCE = 16
_FILES = ("config.json", "tokenizer.json", "model.safetensors")


class Reranker(Protocol):
    """What reads a question and passages together."""

    def rerank(self, question: str, passages: Sequence[str]) -> list[float]:
        """Score how well each passage answers the question: the higher, the better. Raises ModelUnusable."""


def rerank_hits(reranker: Reranker, question: str, hits: Sequence[Hit]) -> list[Hit]:
    """Put the best hits of a search in the reranker's order; the rest follow as they were.

    Scores stay those of the search, handed out anew from the best down, so that what they say of a search
    compared with another still holds.
    """
    best = hits[:BEST]
    scores = reranker.rerank(question, [hit.text for hit in best])
    order = sorted(range(len(best)), key=lambda index: -scores[index])  # stable: a tie stays as it was
    handed = sorted((hit.score for hit in best), reverse=True)
    moved = [replace(best[index], score=score) for index, score in zip(order, handed, strict=True)]
    return [*moved, *hits[BEST:]]


class CrossEncoderReranker:
    """A cross-encoder in a folder, in sentence-transformers' or transformers' format, on the processor.

    Loaded with the first use. One question at a time; others wait.
    """

    def __init__(self, folder: Path) -> None:
        """Raises ModelUnusable where the folder holds no model."""
        self.folder = folder
        self.name = folder.name
        if not all((folder / name).is_file() for name in _FILES):
            raise ModelUnusable(
                "This folder does not hold a reranking model"
                " (config.json, tokenizer.json and model.safetensors)."
            )
        if not is_cross_encoder(folder):
            raise ModelUnusable(
                f"“{folder.name}” is not a reranking model; it may be one that finds passages."
            )
        self.size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        self._lock = threading.Lock()
        self._model: CrossEncoder | None = None
        self._used = 0.0

    def rerank(self, question: str, passages: Sequence[str]) -> list[float]:
        """Rerank as `Reranker` does. Raises ModelUnusable."""
        if not passages:
            return []
        pairs = [(replace_surrogates(question), replace_surrogates(passage)) for passage in passages]
        with self._lock:
            if self._model is None:
                self._model = _load(self.folder)
            scores = self._model.predict(pairs, batch_size=_AT_ONCE, show_progress_bar=False)
            self._used = time.monotonic()
        return [float(score) for score in scores]

    def rest_if_idle(self, seconds: float) -> float | None:
        """Let the model leave memory, if nobody asked it anything for so long; the next use brings it back.
        Return in how many seconds it may be time for that, None where it is not in memory.
        """
        if not self._lock.acquire(blocking=False):
            return seconds  # it is being asked
        try:
            if self._model is None:
                return None
            if (left := self._used + seconds - time.monotonic()) > 0:
                return left
            self._model = None
            collect_garbage()
            return None
        finally:
            self._lock.release()


def _load(folder: Path) -> CrossEncoder:
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    try:
        import torch
        from sentence_transformers import CrossEncoder

        # Whatever it was saved in: processors are slow in most other formats.
        exact = {"dtype": torch.float32}
        model: CrossEncoder = CrossEncoder(
            str(folder), device="cpu", local_files_only=True, model_kwargs=exact
        )
    except Exception as error:  # the libraries raise all manner of things for a model that is broken
        raise ModelUnusable(f"The reranking model “{folder.name}” cannot be loaded.") from error
    if model.num_labels != 1:
        raise ModelUnusable(
            f"“{folder.name}” is not a reranking model: it sorts texts into {model.num_labels} kinds."
        )
    return model
