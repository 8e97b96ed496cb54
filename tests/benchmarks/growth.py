"""What a page costs as the library grows, and what taking a document out costs.

Reading, storing and keeping vectors are measured all along; the embedding model's own work, which does not
grow, is measured once and counted in, and vectors that mean nothing are kept instead.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil

from app.core.documents import Document, DocumentState, Passage
from app.core.packing import PackedPage
from app.ingest.chunking.passages import add_headings
from app.ingest.processes.pool import Opened, PagesRead, PassagesMade, ReaderPool
from app.library.library import Library
from app.models.embedder import Embedder
from tests.benchmarks import common
from tests.benchmarks.common import Figure
from tests.made_pdfs import long_pdf

PAGES_EACH = 100
DIMENSIONS = 384
MEASURED = (100, 1_000, 10_000)
LARGE_DOCUMENT = 500
EMBED_AT_ONCE = 128


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument("--pages", type=int, default=10_000, metavar="N")
    options = parser.parse_args()
    costs: dict[int, tuple[float, ...]] = {}
    chance = np.random.default_rng(1)
    with common.scratch_folder() as folder:
        file = long_pdf(folder / "long.pdf", PAGES_EACH)
        embedder = Embedder()
        pool = ReaderPool(1, embedder.locate_tokenizer())
        try:
            with Library.open(folder / "library", "growth") as library:
                add(library, pool, file, "e" * 32, PAGES_EACH)  # the reader's process is up and warm
                batch = library.vectors.list_unembedded(EMBED_AT_ONCE)
                texts = [add_headings(each.context, each.headings, each.text) for each in batch]
                embedder.embed(texts)
                embedding = timed(lambda: embedder.embed(texts)) / len(texts)
                library.remove(("e" * 32,))
                done = 0
                while done < options.pages:
                    read, stored = add(library, pool, file, f"{done:032x}", PAGES_EACH)
                    vectors, count = embed(library, chance)
                    done += PAGES_EACH
                    if done in MEASURED:
                        parts = (read, stored, vectors, count * embedding)
                        costs[done] = tuple(seconds / PAGES_EACH for seconds in parts)
                large = long_pdf(folder / "large.pdf", LARGE_DOCUMENT)
                add(library, pool, large, "f" * 32, LARGE_DOCUMENT)
                embed(library, chance)
                query = chance.normal(size=DIMENSIONS).astype(np.float32)
                query /= np.linalg.norm(query)
                searches = [
                    timed(lambda: library.search("who must repair the roof", query)) for _ in range(20)
                ]
                removal = timed(lambda: library.remove(("f" * 32,)))
                memory = psutil.Process().memory_info().rss
        finally:
            pool.close()
    figures = []
    for pages, parts in costs.items():
        for name, seconds in zip(("reading", "storing", "keeping vectors", "embedding"), parts, strict=True):
            figures.append(Figure(f"{name}, at {pages:,} pages", 1000 * seconds, "ms/page"))
    first, last = sum(next(iter(costs.values()))), sum(costs[max(costs)])
    common.tell(
        "growth",
        [
            *figures,
            Figure.at_most(f"a page at {max(costs):,} to one at {min(costs):,}", last / first, 1.5),
            Figure("search, median", 1000 * common.median(searches), "ms"),
            Figure.at_most(f"taking out a document of {LARGE_DOCUMENT} pages", removal, 1.0, "s"),
            Figure("memory of the process that holds the library", memory / 2**20, "MiB"),
        ],
        as_json=options.json,
    )


def add(library: Library, pool: ReaderPool, file: Path, identity: str, pages: int) -> tuple[float, float]:
    """Reads the file as a document of its own and stores it. Returns the seconds that each took."""
    started = time.perf_counter()
    read: list[PackedPage] = []
    passages: list[Passage] = []
    document = Document(identity, identity, (f"/{identity}.pdf",), "pdf", DocumentState.READING, pages=pages)
    for part in pool.read(str(file), identity, (), str(file.with_suffix(".rendition"))):
        if isinstance(part, Opened):
            document = replace(document, context=part.context)
        elif isinstance(part, PagesRead):
            read += part.pages
        elif isinstance(part, PassagesMade):
            passages += part.passages
    middle = time.perf_counter()
    library.store(document, read, passages)
    return middle - started, time.perf_counter() - middle


def embed(library: Library, chance: np.random.Generator) -> tuple[float, int]:
    """Gives everything that has none a vector that means nothing. Returns the seconds this took, and how many
    vectors these were.
    """
    seconds, count = 0.0, 0
    started = time.perf_counter()
    while batch := library.vectors.list_unembedded(EMBED_AT_ONCE):
        paused = time.perf_counter()
        vectors = chance.normal(size=(len(batch), DIMENSIONS)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        seconds -= time.perf_counter() - paused
        library.vectors.add([each.key for each in batch], vectors)
        count += len(batch)
    return time.perf_counter() - started + seconds, count


def timed(work: object) -> float:
    """Seconds that `work()` takes."""
    assert callable(work)
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
