"""How soon a dropped PDF can be searched, and how near indexing comes to the bare embedding model.

One document is indexed by a warm engine; then sentence-transformers alone embeds the same passages, in the
same precision, in a process of its own. This is repeated, and medians are told.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np

from app.core import settings
from app.core.events import FileFinished
from app.engine.protocol import Add
from app.ingest.passages import CHUNKING, embedding_text
from app.library.library import Library
from app.models.embedder import Embedder
from tests.benchmarks import common
from tests.benchmarks.common import Figure

COMPARED_WITH_FP32 = 200
"""Passages whose vectors are made in float32 too."""


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument("--repeat", type=int, default=3, metavar="N")
    options = parser.parse_args()
    searchable, ours, bare, stalls = [], [], [], []
    with common.scratch_folder() as folder:
        document = common.long_document(options.documents, folder)
        for turn in range(options.repeat):
            library = folder / f"library-{turn}"
            with common.warm_engine(library) as engine:
                started = heard = time.perf_counter()
                stall = 0.0
                finished: FileFinished | None = None
                for event in engine.stream(Add((str(document),))):
                    stall = max(stall, time.perf_counter() - heard)
                    heard = time.perf_counter()
                    if isinstance(event, FileFinished):
                        finished = event
                seconds = time.perf_counter() - started
            if finished is None or finished.searchable_seconds is None:
                raise SystemExit(f"{document.name} could not be indexed.")
            searchable.append(finished.searchable_seconds)
            ours.append(finished.document.passages / seconds)
            stalls.append(stall)
            precision = settings.load().embedding_precision or "float32"
            rate, cosine = common.elsewhere(bare_embedding, library, precision)
            bare.append(rate)
    common.tell(
        "indexing",
        [
            Figure("pages", finished.document.pages),
            Figure("passages", finished.document.passages),
            Figure("precision", precision),
            Figure.at_most("searchable by words", common.median(searchable), 2, "s"),
            Figure("Carrel, file to vectors", common.median(ours), "passages/s"),
            Figure("sentence-transformers alone", common.median(bare), "passages/s"),
            Figure.at_least("Carrel to alone", common.median(ours) / common.median(bare), 0.85),
            Figure.at_least("least cosine to float32", cosine, 0.998),
            Figure.at_most("longest silence", max(stalls), 0.5, "s"),
        ],
        as_json=options.json,
    )


def bare_embedding(folder: Path, precision: str) -> tuple[float, float]:
    """Passages a second that the library gives with default settings on the library's passages, and the
    least cosine of its vectors to those made in float32.
    """
    os.environ["HF_HUB_OFFLINE"] = "1"
    import torch
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging

    logging.disable_progress_bar()
    embedder = Embedder()
    with Library.open(folder, embedder.fingerprint(CHUNKING)) as library:
        texts = [
            embedding_text(document.context or document.title, passage.text)
            for document in library.documents()
            for passage in library.document_passages(document.id)
        ]

    def encode(kind: torch.dtype, some: list[str]) -> tuple[float, np.ndarray]:
        model = SentenceTransformer(str(embedder.folder), device="cpu", model_kwargs={"dtype": kind})
        model.encode(some[:32], show_progress_bar=False)
        started = time.perf_counter()
        vectors = model.encode(some, show_progress_bar=False, normalize_embeddings=True)
        return time.perf_counter() - started, np.asarray(vectors, np.float32)

    seconds, vectors = encode(getattr(torch, precision), texts)
    _, exact = encode(torch.float32, texts[:COMPARED_WITH_FP32])
    cosines = np.sum(vectors[:COMPARED_WITH_FP32] * exact, axis=1) / np.linalg.norm(
        vectors[:COMPARED_WITH_FP32], axis=1
    )
    return len(texts) / seconds, float(cosines.min())


if __name__ == "__main__":
    main()
