"""What each step of the search brings: the share of questions with a right page among the first five, step
upon step, as a Markdown table.

    carrel eval QUESTIONS.jsonl --docs FOLDER --library LIBRARY --retrieval-only
    python -m tests.benchmarks.ablation QUESTIONS.jsonl LIBRARY

Every passage is ranked, by the program's own functions with parts left out. `ablation.md` keeps the tables of
some public sets.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.documents import PASSAGES_A_PAGE
from app.evaluate import metrics
from app.evaluate.questions import Question, load
from app.library import catalogue, files, keywords, vector_rows
from app.library.database import Database
from app.library.hints import DocumentNames, pages_named
from app.library.postings import Lengths
from app.library.ranking import Candidate, Place, rank
from app.library.thesaurus import with_related
from app.models.embedder import Embedder

Vectors = NDArray[np.float32]
Order = list[tuple[int, float]]

_K = 60
"""Reciprocal rank fusion's constant (Cormack, Clarke and Büttcher 2009)."""
_WORDS_IN_PLAIN = 0.3


class Index:
    """An indexed library read by itself: all its passages, their vectors, and what documents are called."""

    def __init__(self, connection: sqlite3.Connection, embedder: Embedder) -> None:
        self.connection, self.embedder = connection, embedder
        slot = int(files.fact(connection, "slot") or 1)
        self.candidates = [
            Candidate(*row)
            for row in connection.execute("SELECT rowid, document, number FROM passages ORDER BY rowid")
        ]
        places = {candidate.place for candidate in self.candidates}
        self.vectors = vector_rows.on_pages(connection, slot, places)
        if any((each.document, each.number) not in self.vectors for each in self.candidates):
            raise SystemExit("The library is not fully indexed yet.")
        self.names = catalogue.names(connection)
        self.first_pages = catalogue.first_pages(connection)
        self.lengths = Lengths(connection)
        self.documents = {
            Path(path).name: number
            for number, path in connection.execute("SELECT document, path FROM paths ORDER BY number")
        }

    @cached_property
    def plain(self) -> dict[tuple[int, int], Vectors]:
        """The passages' vectors without title and headings in front."""
        texts = [text for (text,) in self.connection.execute("SELECT text FROM passages ORDER BY rowid")]
        made = self.embedder.embed(texts)
        return {(each.document, each.number): row for each, row in zip(self.candidates, made, strict=True)}


@dataclass(frozen=True)
class Asked:
    """A question, and what the steps of one search for it work with."""

    index: Index
    query: str
    documents: Sequence[int]

    @cached_property
    def candidates(self) -> list[Candidate]:
        return [
            each for each in self.index.candidates if not self.documents or each.document in self.documents
        ]

    @cached_property
    def all_found(self) -> keywords.Found:
        return keywords.found(self.index.connection, self.query, self.documents, self.index.lengths)

    @cached_property
    def found(self) -> keywords.Found:
        """Without what the thesaurus brings."""
        own = set(keywords.terms(self.query))
        return {term: scores for term, scores in self.all_found.items() if term in own}

    @cached_property
    def vector(self) -> Vectors:
        return self.index.embedder.embed_query(self.query)

    def named(self, first_pages: Mapping[int, int]) -> dict[int, float]:
        names = DocumentNames(self.index.names, first_pages).named(self.query, self.found)
        return {each: how for each, how in names.items() if not self.documents or each in self.documents}


def _ranked(
    asked: Asked,
    found: keywords.Found,
    *,
    vector: Vectors | None = None,
    names: Mapping[int, float] | None = None,
    pages: frozenset[int] = frozenset(),
) -> Order:
    words = keywords.best(found, len(asked.candidates))
    query = asked.vector if vector is None else vector
    vectors = asked.index.vectors
    return rank(asked.candidates, words=words, query=query, vectors=vectors, names=names or {}, pages=pages)


def _passages_alone(
    asked: Asked, vectors: Mapping[tuple[int, int], Vectors], words: dict[int, float]
) -> Order:
    """As `rank` does when every passage is a page to itself."""
    alone = [
        Candidate(each.rowid, each.document, row * PASSAGES_A_PAGE)
        for row, each in enumerate(asked.candidates)
    ]
    moved = {
        (there.document, there.number): vectors[each.document, each.number]
        for each, there in zip(asked.candidates, alone, strict=True)
    }
    return rank(alone, words=words, query=asked.vector, vectors=moved, names={}, pages=())


def _fused(asked: Asked, vectors: Mapping[tuple[int, int], Vectors]) -> Order:
    """Ranks by meaning and by words, fused by reciprocal rank."""
    scores: dict[int, float] = {}
    by_words = keywords.best(asked.found, len(asked.candidates))
    for weight, rows in (
        (1.0, [rowid for rowid, _ in _passages_alone(asked, vectors, {})]),
        (_WORDS_IN_PLAIN, list(by_words)),
    ):
        for place, rowid in enumerate(rows, 1):
            scores[rowid] = scores.get(rowid, 0.0) + weight / (_K + place)
    return sorted(scores.items(), key=lambda item: -item[1])


def _everything(asked: Asked, pages: frozenset[int]) -> Order:
    vector = asked.index.embedder.embed_query(with_related(asked.query))
    names = asked.named(asked.index.first_pages)
    return _ranked(asked, asked.all_found, vector=vector, names=names, pages=pages)


PLAIN = "passages alone, ranks by meaning and words (0.3) fused"
STEPS: dict[str, Callable[[Asked], Order]] = {
    PLAIN: lambda asked: _fused(asked, asked.index.plain),
    "+ title and headings in what is embedded": lambda asked: _fused(asked, asked.index.vectors),
    "+ scores added, not ranks": lambda asked: _passages_alone(
        asked, asked.index.vectors, keywords.best(asked.found, len(asked.candidates))
    ),
    "+ the page's vector": lambda asked: _ranked(asked, asked.found),
    "+ names, years and quarters": lambda asked: _ranked(asked, asked.found, names=asked.named({})),
    "+ words of first pages": lambda asked: _ranked(
        asked, asked.found, names=asked.named(asked.index.first_pages)
    ),
    "+ thesaurus": lambda asked: _everything(asked, frozenset()),
    "+ pages that the question names": lambda asked: _everything(asked, pages_named(asked.query)),
}


def table(
    index: Index, questions: Sequence[Question], steps: Mapping[str, Callable[[Asked], Order]]
) -> Iterator[str]:
    """The lines of the table."""
    yield "| step | within: hit@5 | hit@10 | MRR | across: hit@5 | hit@10 | MRR |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    places = {each.rowid: each.place for each in index.candidates}
    for name, step in steps.items():
        figures: list[float | None] = []
        for within in (True, False):
            ranks = []
            for question in questions:
                documents = [index.documents[doc] for doc in question.docs] if within else []
                right = {Place(index.documents[doc], page) for doc, page in question.evidence}
                order = step(Asked(index, question.question, documents))
                pages = metrics.distinct(places[rowid] for rowid, _ in order)[:10]
                ranks.append(metrics.rank(pages, right))
            figures += [metrics.mean(metrics.hit_at(each, k) for each in ranks) for k in (5, 10)]
            figures.append(metrics.mean(map(metrics.reciprocal_rank, ranks)))
        yield f"| {name} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |"


def _of_kinds(questions: Path, kinds: frozenset[str]) -> set[str]:
    """Ids of the questions whose evidence is of these kinds and no other, as some sets note it."""
    rows = map(json.loads, filter(str.strip, questions.read_text("utf-8").split("\n")))
    return {str(row["id"]) for row in rows if row.get("evidence_kind") and set(row["evidence_kind"]) <= kinds}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("questions", type=Path, metavar="QUESTIONS.jsonl")
    parser.add_argument("library", type=Path, help="where their documents are indexed; not open elsewhere")
    parser.add_argument("--kinds", nargs="+", metavar="KIND", help="only questions with such evidence alone")
    parser.add_argument(
        "--no-plain", action="store_true", help="leave out the first step, which embeds it all anew"
    )
    options = parser.parse_args()
    questions = [each for each in load(options.questions) if each.answerable and each.evidence]
    if options.kinds:
        wanted = _of_kinds(options.questions, frozenset(options.kinds))
        questions = [each for each in questions if each.id in wanted]
    database = Database(options.library / "library.sqlite")
    try:
        with database.reading() as connection:
            index = Index(connection, Embedder())
            steps = {name: step for name, step in STEPS.items() if name != PLAIN or not options.no_plain}
            counts = len(questions), len(index.documents), len(index.candidates)
            print("{} questions, {} documents, {} passages\n".format(*counts))
            for line in table(index, questions, steps):
                print(line, flush=True)
    finally:
        database.close()


if __name__ == "__main__":
    main()
