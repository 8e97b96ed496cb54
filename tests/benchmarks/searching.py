"""How long a search takes, from the request to the passages, with the engine warm: in the whole library, and
among a few documents of it.

`--passages` fills the library up with copies of its documents, vectors and all, which are not made anew.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.documents import PASSAGES_A_PAGE, Document
from app.engine.protocol import Add, Search
from app.evaluate.metrics import compute_percentile
from app.evaluate.questions import load
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from tests.benchmarks import common
from tests.benchmarks.common import Figure


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument(
        "--questions",
        type=Path,
        default=common.SAMPLES / "questions.jsonl",
        metavar="FILE.jsonl",
        help="what to search for (default: the samples' questions)",
    )
    parser.add_argument(
        "--passages", type=int, default=0, metavar="N", help="how many there are to be at least"
    )
    parser.add_argument(
        "--scope", type=int, default=1000, metavar="N", help="passages of a scope, at least (default: 1000)"
    )
    parser.add_argument("--repeat", type=int, default=5, metavar="N")
    options = parser.parse_args()
    queries = [question.question for question in load(options.questions)]
    paths = tuple(map(str, common.pdfs(options.documents)))
    everywhere: list[float] = []
    among: list[float] = []
    with common.scratch_folder() as folder:
        with common.warm_engine(folder / "library") as engine:
            for _ in engine.stream(Add(paths)):
                pass
        with Library.open(folder / "library", Embedder().identify(CHUNKING), chunking=CHUNKING) as library:
            passages = fill_up(library, options.passages)
            scope, held = choose_scope(library.list_documents(), options.scope)
        with common.warm_engine(folder / "library") as engine:
            engine.call(Search(queries[0]))
            for query in queries * options.repeat:
                for documents, seconds in (((), everywhere), (scope, among)):
                    started = time.perf_counter()
                    engine.call(Search(query, documents))
                    seconds.append(time.perf_counter() - started)
    common.tell(
        "searching",
        [
            Figure("passages searched", passages),
            Figure("searches", len(everywhere)),
            Figure("search p50", compute_percentile(everywhere, 0.5) or 0.0, "s"),
            Figure.at_most("search p95", compute_percentile(everywhere, 0.95) or 0.0, 0.1, "s"),
            Figure("passages in a scope", held),
            Figure.at_most("scoped search p50", compute_percentile(among, 0.5) or 0.0, 0.05, "s"),
        ],
        as_json=options.json,
    )


def choose_scope(documents: Sequence[Document], wanted: int) -> tuple[tuple[str, ...], int]:
    """The ids of the first documents that hold so many passages, or all, and how many these hold."""
    ids: list[str] = []
    held = 0
    for document in documents:
        if held < wanted:
            ids.append(document.id)
            held += document.passages
    return tuple(ids), held


def fill_up(library: Library, wanted: int) -> int:
    """Adds copies of the documents until there are `wanted` passages. Returns how many there are."""
    originals = library.list_documents()
    there = sum(document.passages for document in originals)
    copies = 0
    while there < wanted and there:
        copies += 1
        for document in originals:
            id_ = f"{copies:08x}{document.id[8:]}"
            passages = [replace(each, document=id_) for each in library.load_document_passages(document.id)]
            pages = library.load_pages(document.id, range(1, document.pages + 1)).values()
            library.store(replace(document, id=id_, paths=()), pages, passages, ocr=False)
            vectors = vectors_of(library, document.id)
            while batch := library.vectors.list_unembedded(1000):
                made = np.stack([vectors[int(each.key.rpartition(":")[2])] for each in batch])
                library.vectors.add([each.key for each in batch], made)
            there += len(passages)
    return there


def vectors_of(library: Library, document: str) -> dict[int, NDArray[np.float32]]:
    """A document's vectors by number; a page's is the sum of its passages'."""
    vectors: dict[int, NDArray[np.float32]] = {}
    for keys, batch in library.vectors.load_passages(document):
        vectors.update((int(key.rpartition(":")[2]), vector) for key, vector in zip(keys, batch, strict=True))
    for number, vector in list(vectors.items()):
        page = number | PASSAGES_A_PAGE - 1
        vectors[page] = vectors.get(page, 0) + vector
    return {number: vector / np.linalg.norm(vector) for number, vector in vectors.items()}


if __name__ == "__main__":
    main()
