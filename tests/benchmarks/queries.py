"""Whether more queries than the question find more: the program's own parts of it, and a model's ideas.

Run on a library in which the question set's documents are indexed (`carrel add`), with no other Carrel open.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app.answer.question.decompose import decompose_for_search
from app.answer.question.interpret import interpret_question
from app.answer.question.vet_interpretation import vet_queries
from app.answer.retrieval.retrieve import BESIDE, fuse_rankings
from app.evaluate import metrics
from app.evaluate.questions import Question, load
from app.ingest.chunking.passages import CHUNKING
from app.library.language.thesaurus import add_related
from app.library.library import Library
from app.models import catalogue
from app.models.embedder import Embedder
from app.models.generator import Generator
from tests.benchmarks import common
from tests.benchmarks.common import Figure

LOOKED_AT = 40
"""Passages."""
_PATIENCE = 60.0
"""Seconds in which the model is to reply."""
Queries = Callable[[str], Sequence[str]]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("questions", type=Path, metavar="QUESTIONS.jsonl")
    parser.add_argument("--library", type=Path, required=True, metavar="DIR")
    parser.add_argument("--scope", choices=("doc", "all"), default="all")
    parser.add_argument("--model", type=Path, metavar="FILE.gguf", help="default: the starter")
    parser.add_argument("--without-model", action="store_true")
    parser.add_argument("--limit", type=int, metavar="N", help="the first N questions only")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    questions = [each for each in load(options.questions) if each.answerable and each.evidence]
    questions = questions[: options.limit]
    embedder = Embedder()
    embedder.load()
    figures = [Figure("questions with pages", len(questions))]
    generator = Generator()

    def by_model(question: str) -> Sequence[str]:
        started = time.perf_counter()
        interpreted = interpret_question(question, (), generator, _PATIENCE)
        seconds.append(time.perf_counter() - started)
        return vet_queries(interpreted.queries, question)

    seconds: list[float] = []
    conditions: dict[str, Queries] = {
        "the question": lambda question: (),
        "and its parts": decompose_for_search,
    }
    if not options.without_model:
        generator.load(options.model or catalogue.find_starter())
        conditions["and the model's ideas"] = by_model
    with Library.open(options.library, embedder.identify(CHUNKING), chunking=CHUNKING) as library:
        for name, more in conditions.items():
            figures += hits_at(questions, library, embedder, options.scope, name, more)
    if seconds:
        figures.append(Figure("model, median", metrics.compute_percentile(seconds, 0.5) or 0.0, "s"))
    generator.close()
    common.tell("queries", figures, as_json=options.json)


def hits_at(
    questions: Sequence[Question], library: Library, embedder: Embedder, scope: str, name: str, more: Queries
) -> list[Figure]:
    """Page hits at 1 and 5 when each question and its further queries are searched for."""
    by_file = {Path(path).name: each.id for each in library.list_documents() for path in each.paths}
    ranks = []
    with_more = 0
    for question in questions:
        scoped = tuple(by_file[name] for name in question.docs) if scope == "doc" else ()
        asked = list(dict.fromkeys((question.question, *more(question.question))))
        with_more += len(asked) > 1
        lists = [
            library.search(each, embedder.embed_query(add_related(each)), scoped, LOOKED_AT) for each in asked
        ]
        hits = fuse_rankings(lists, [1.0, *[BESIDE] * (len(asked) - 1)])
        right = {(by_file[doc], page) for doc, page in question.evidence}
        ranks.append(
            metrics.find_rank(metrics.list_distinct((hit.document, hit.page) for hit in hits), right)
        )
    return [
        Figure(f"{name}: questions with more queries", with_more),
        *(
            Figure(
                f"{name}: page hit@{k}",
                metrics.compute_mean(metrics.measure_hit_at(r, k) for r in ranks) or 0.0,
            )
            for k in (1, 5)
        ),
    ]


if __name__ == "__main__":
    main()
