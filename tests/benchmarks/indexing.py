"""How soon dropped PDFs can be searched, and how near indexing comes to the bare libraries.

A warm engine indexes the documents; then PyMuPDF alone reads the same pages on all cores, and
sentence-transformers alone embeds the same texts, in the same precision, each in processes of their own. This
is repeated, and medians are told.
"""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

from app.core import settings
from app.core.events import FileFinished
from app.engine.protocol import Add
from app.ingest.chunking.passages import CHUNKING, add_headings
from app.library.library import Library
from app.models.embedder import Embedder
from tests.benchmarks import common
from tests.benchmarks.common import Figure
from tests.made_pdfs import long_pdf

COMPARED_WITH_FP32 = 200
"""Texts whose vectors are made in float32 too."""

OTHER = "as if by another model"

DOCUMENTS, PAGES_EACH = 8, 40
"""What is made when no documents are named."""


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument("--repeat", type=int, default=3, metavar="N")
    options = parser.parse_args()
    runs: list[Run] = []
    read_alone, embedded_alone = [], []
    with common.scratch_folder() as folder:
        paths = common.pdfs(options.documents) if options.documents else made(folder)
        for turn in range(options.repeat):
            runs.append(Run(folder / f"library-{turn}", paths))
            read_alone.append(bare_reading(paths))
            precision = settings.load().embedding_precision or "float32"
            rate, cosine = common.elsewhere(bare_embedding, folder / f"library-{turn}", precision)
            embedded_alone.append(rate)
    pages = runs[0].pages
    words = common.median([pages / run.by_words for run in runs])
    vectors = common.median([run.texts / (run.complete - run.by_words) for run in runs])
    common.tell(
        "indexing",
        [
            Figure("documents", len(paths)),
            Figure("pages", pages),
            Figure("texts embedded, pages and passages", runs[0].texts),
            Figure("precision", precision),
            Figure("first document searchable by words", common.median([run.first for run in runs]), "s"),
            Figure("searchable by words", words, "pages/s"),
            Figure("PyMuPDF alone, all cores", common.median(read_alone), "pages/s"),
            Figure.at_least("words to PyMuPDF alone", words / common.median(read_alone), 0.6),
            Figure(
                "searchable by meaning", common.median([pages / run.by_meaning for run in runs]), "pages/s"
            ),
            Figure("fully indexed", common.median([pages / run.complete for run in runs]), "pages/s"),
            Figure("vectors, after the words", vectors, "texts/s"),
            Figure("sentence-transformers alone", common.median(embedded_alone), "texts/s"),
            Figure.at_least("vectors to alone", vectors / common.median(embedded_alone), 0.9),
            Figure.at_least("least cosine to float32", cosine, 0.998),
            Figure.at_most("longest silence", max(run.silence for run in runs), 0.5, "s"),
        ],
        as_json=options.json,
    )


def made(folder: Path) -> list[Path]:
    """A folder's worth of PDFs."""
    return [long_pdf(folder / f"long-{number}.pdf", PAGES_EACH + number) for number in range(DOCUMENTS)]


class Run:
    """Indexes `paths` into a new library. All times are in seconds since they were given.

    `first`, `by_words`: until the first, and all documents could be searched by words; `by_meaning`: until
    every page had its vector; `complete`: until every passage had. `silence` is the longest time without an
    event.
    """

    def __init__(self, library: Path, paths: Sequence[Path]) -> None:
        finished: list[FileFinished] = []
        self.by_meaning = self.silence = 0.0
        with common.warm_engine(library, language=True) as engine:
            database = sqlite3.connect(library / "library.sqlite")
            started = heard = time.perf_counter()
            for event in engine.stream(Add(tuple(map(str, paths)))):
                self.silence = max(self.silence, time.perf_counter() - heard)
                if isinstance(event, FileFinished):
                    finished.append(event)
                if not self.by_meaning and _all_pages_embedded(database):
                    self.by_meaning = time.perf_counter() - started
                heard = time.perf_counter()
            self.complete = time.perf_counter() - started
            (self.texts,) = database.execute("SELECT count(*) FROM vectors").fetchone()
            database.close()
        times = [event.searchable_seconds for event in finished if event.searchable_seconds is not None]
        if len(times) < len(paths):
            raise SystemExit("Not all documents could be indexed; each must be readable and there once.")
        self.first, self.by_words = min(times), max(times)
        self.by_meaning = self.by_meaning or self.complete
        self.pages = sum(event.document.pages for event in finished)


def _all_pages_embedded(database: sqlite3.Connection) -> bool:
    waiting, unread, pages = database.execute(
        "SELECT (SELECT count(*) FROM pages WHERE embedded & 1 = 0), (SELECT count(*) FROM queue),"
        " (SELECT count(*) FROM pages)"
    ).fetchone()
    return bool(pages) and not waiting and not unread


def bare_reading(paths: Sequence[Path]) -> float:
    """Pages a second that PyMuPDF extracts words from on all cores, nothing kept."""
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn")) as pool:
        list(pool.map(_words_of, [paths[0]] * 2 * (os.cpu_count() or 1)))  # the processes are up and warm
        started = time.perf_counter()
        pages = sum(pool.map(_words_of, sorted(paths, key=lambda path: -path.stat().st_size)))
        return pages / (time.perf_counter() - started)


def _words_of(path: Path) -> int:
    import pymupdf

    with pymupdf.open(path) as document:
        for page in document:
            page.get_text("words")
        return int(document.page_count)


def bare_embedding(folder: Path, precision: str) -> tuple[float, float]:
    """Texts a second that the library embeds with default settings of what was embedded here, and the least
    cosine of its vectors to those made in float32.
    """
    os.environ["HF_HUB_OFFLINE"] = "1"
    import torch
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging

    logging.disable_progress_bar()
    embedder = Embedder()
    texts: list[str] = []
    with Library.open(folder, embedder.identify(CHUNKING), chunking=CHUNKING) as library:
        library.vectors.begin_change(OTHER, "")  # for which everything is to be embedded once more
        while batch := library.vectors.list_unembedded_beside(1 << 30):
            texts += [add_headings(each.context, each.headings, each.text) for each in batch]
            library.vectors.add([each.key for each in batch], np.ones((len(batch), 2)), beside=OTHER)
        library.vectors.give_up_change()

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
