"""Whether reading the best passages of a search again puts right pages further up: by our reader, and by a
cross-encoder from a folder, if one is named. A Markdown table.

    carrel eval QUESTIONS.jsonl --docs FOLDER --library LIBRARY --retrieval-only
    python -m tests.benchmarks.reranking QUESTIONS.jsonl LIBRARY [--cross-encoder FOLDER]

`ablation.md` keeps what came of it. The search is the program's own, without the steps of answering.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.answer.retrieval.retrieve import fuse_rankings
from app.core.answers import Hit
from app.core.documents import Document
from app.core.evaluation import Question
from app.evaluate import metrics
from app.evaluate.measured import Places, find_places
from app.evaluate.questions import load
from app.ingest.chunking.passages import CHUNKING
from app.library.language.thesaurus import add_related
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reader import Reader
from app.models.reranker import BEST, CrossEncoderReranker, Reranker, rerank_hits

_FAR = 100
"""Passages that are searched for, so that pages beyond the best passages count, too."""
_EQUAL = (1.0, 1.0)
Reorder = Callable[[str, Sequence[Hit]], Sequence[Hit]]


class Remembered:
    """A reranker that scores a question with a passage once."""

    def __init__(self, reranker: Reranker) -> None:
        self._reranker = reranker
        self._scores: dict[tuple[str, str], float] = {}

    def rerank(self, question: str, passages: Sequence[str]) -> list[float]:
        new = [each for each in dict.fromkeys(passages) if (question, each) not in self._scores]
        for passage, score in zip(new, self._reranker.rerank(question, new), strict=True):
            self._scores[question, passage] = score
        return [self._scores[question, each] for each in passages]


def fuse(one: Sequence[Hit], other: Sequence[Hit]) -> list[Hit]:
    """Fuse two orders of the same hits by reciprocal rank."""
    return [*fuse_rankings([one[:BEST], other[:BEST]], _EQUAL), *one[BEST:]]


def list_orders(reader: Reranker, cross_encoder: Reranker | None) -> dict[str, Reorder]:
    """List what is measured, by what it is called."""
    orders: dict[str, Reorder] = {
        "as found": lambda _question, hits: hits,
        "the reader's order": lambda question, hits: rerank_hits(reader, question, hits),
        "both orders, fused": lambda question, hits: fuse(hits, rerank_hits(reader, question, hits)),
    }
    if cross_encoder is not None:
        orders["the cross-encoder's order"] = lambda question, hits: rerank_hits(
            cross_encoder, question, hits
        )
    return orders


def find_best(library: Library, embedder: Embedder, question: str, documents: Sequence[str]) -> list[Hit]:
    """Find the passages that the program's search ranks first."""
    return library.search(question, embedder.embed_query(add_related(question)), documents, _FAR)


def make_table(
    orders: dict[str, Reorder], asked: Sequence[tuple[Question, Places]], library: Library, embedder: Embedder
) -> Iterator[str]:
    """Make the lines of the table."""
    yield "| order | within: hit@1 | hit@5 | MRR | across: hit@1 | hit@5 | MRR |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    found = [
        [
            find_best(library, embedder, question.question, places.documents if within else ())
            for question, places in asked
        ]
        for within in (True, False)
    ]
    for name, reorder in orders.items():
        figures: list[float | None] = []
        for of_scope in found:
            ranks = []
            for (question, places), hits in zip(asked, of_scope, strict=True):
                pages = [(hit.document, hit.page) for hit in reorder(question.question, hits)]
                ranks.append(metrics.find_rank(metrics.list_distinct(pages)[:10], places.evidence))
            figures += [
                metrics.compute_mean(metrics.measure_hit_at(each, k) for each in ranks) for k in (1, 5)
            ]
            figures.append(metrics.compute_mean(map(metrics.measure_reciprocal_rank, ranks)))
        yield f"| {name} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("questions", type=Path, metavar="QUESTIONS.jsonl")
    parser.add_argument("library", type=Path, help="where their documents are indexed; not open elsewhere")
    parser.add_argument("--cross-encoder", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    embedder = Embedder()
    embedder.load()
    orders = list_orders(
        Remembered(Reader(embedder.folder)),
        Remembered(CrossEncoderReranker(options.cross_encoder))
        if options.cross_encoder is not None
        else None,
    )
    with Library.open(options.library, embedder.identify(CHUNKING), chunking=CHUNKING) as library:
        named: dict[str, Document] = {
            Path(path).name: each for each in library.list_documents() for path in each.paths
        }
        questions = [each for each in load(options.questions) if each.answerable and each.evidence]
        asked = [
            (each, places) for each in questions if isinstance(places := find_places(each, named), Places)
        ]
        print(f"{len(asked)} questions, {len(named)} documents\n")
        for line in make_table(orders, asked, library, embedder):
            print(line, flush=True)


if __name__ == "__main__":
    main()
