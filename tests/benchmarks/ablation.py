"""What each step of the search brings: the share of questions with a right page first and among the first
five, step upon step, and with all steps but one, as a Markdown table.

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
from dataclasses import dataclass, fields, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.documents import PASSAGES_A_PAGE
from app.core.evaluation import Question
from app.evaluate import metrics
from app.evaluate.questions import load
from app.library.language.thesaurus import add_related
from app.library.search import keywords
from app.library.search.hints import DocumentNames, find_pages_named
from app.library.search.ranking import rank
from app.library.store import catalogue, facts, vector_rows
from app.library.store.database import Database
from app.library.store.places import Candidate, Place
from app.library.store.postings import Lengths, Owners
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
        slot = int(facts.find_fact(connection, "slot") or 1)
        self.candidates = [
            Candidate(*row)
            for row in connection.execute("SELECT rowid, document, number FROM passages ORDER BY rowid")
        ]
        places = {candidate.place for candidate in self.candidates}
        self.vectors = vector_rows.load_on_pages(connection, slot, places)
        if any((each.document, each.number) not in self.vectors for each in self.candidates):
            raise SystemExit("The library is not fully indexed yet.")
        self.names = catalogue.list_names(connection)
        self.lengths, self.owners = Lengths(connection), Owners(connection)
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
class Parts:
    """Which parts of the search take part."""

    titles: bool = True
    page: bool = True
    words: bool = True
    pairs: bool = True
    parted: bool = True
    names: bool = True
    thesaurus: bool = True
    page_numbers: bool = True


NOTHING = Parts(*[False] * len(fields(Parts)))


@dataclass(frozen=True)
class Asked:
    """A question, and what one search for it works with."""

    index: Index
    query: str
    documents: Sequence[int]

    @cached_property
    def candidates(self) -> list[Candidate]:
        return [
            each for each in self.index.candidates if not self.documents or each.document in self.documents
        ]

    @cached_property
    def _found(self) -> keywords.Found:
        return keywords.find_matches(self.index.connection, self.query, self.documents, self.index.lengths)

    @cached_property
    def _vector(self) -> Vectors:
        return self.index.embedder.embed_query(self.query)

    @cached_property
    def _vector_with_related(self) -> Vectors:
        return self.index.embedder.embed_query(add_related(self.query))

    def order(self, parts: Parts) -> Order:
        """The candidates as the search with these parts ranks them."""
        if not self.candidates:
            return []
        found = self._words(parts)
        words = keywords.Words({}, {})
        if parts.words and parts.parted:
            words = keywords.part_scores(found, self.index.owners, self.documents, len(self.candidates))
        elif parts.words:
            words = keywords.Words(keywords.select_best(found, len(self.candidates)), {})
        query = self._vector_with_related if parts.thesaurus else self._vector
        vectors = self.index.vectors if parts.titles else self.index.plain
        names = self._named(parts)
        pages = find_pages_named(self.query) if parts.page_numbers else frozenset()
        candidates = self.candidates
        if not parts.page:
            # Every passage becomes a page to itself.
            candidates = [
                Candidate(each.rowid, each.document, row * PASSAGES_A_PAGE)
                for row, each in enumerate(self.candidates)
            ]
            vectors = {
                (moved.document, moved.number): vectors[each.document, each.number]
                for each, moved in zip(self.candidates, candidates, strict=True)
            }
            pages = frozenset(row for row, each in enumerate(self.candidates) if each.place.page in pages)
        return rank(candidates, words=words, query=query, vectors=vectors, names=names, pages=pages)

    def by_words(self) -> Order:
        """The candidates as BM25 ranks them, of the question's own words."""
        return list(
            keywords.select_best(self._words(replace(NOTHING, words=True)), len(self.candidates)).items()
        )

    def fused(self) -> Order:
        """Ranks by meaning and by words fused by reciprocal rank, as plain pipelines do."""
        scores: dict[int, float] = {}
        for weight, ranked in (1.0, self.order(NOTHING)), (_WORDS_IN_PLAIN, self.by_words()):
            for place, (rowid, _) in enumerate(ranked, 1):
                scores[rowid] = scores.get(rowid, 0.0) + weight / (_K + place)
        return sorted(scores.items(), key=lambda item: -item[1])

    def _words(self, parts: Parts) -> keywords.Found:
        """Where the question's words are, and what else `parts` has of pairs and related phrases."""
        terms, pairs = set(keywords.list_terms(self.query)), set(keywords.list_pairs(self.query))
        return {
            term: matches
            for term, matches in self._found.items()
            if term in terms or (parts.pairs if term in pairs else parts.thesaurus)
        }

    def _named(self, parts: Parts) -> dict[int, float]:
        if not parts.names:
            return {}
        names = DocumentNames(self.index.names).find_named(self.query)
        return {each: how for each, how in names.items() if not self.documents or each in self.documents}


Step = Callable[[Asked], Order]


def _with(*names: str) -> Step:
    return lambda asked: asked.order(replace(NOTHING, **dict.fromkeys(names, True)))


def _without(name: str) -> Step:
    return lambda asked: asked.order(replace(Parts(), **{name: False}))


TOLD = {
    "titles": "title and headings in what is embedded",
    "words": "words, scores added",
    "pairs": "words side by side",
    "parted": "documents told apart by words as wholes",
    "page": "the page's vector",
    "names": "names, years and quarters",
    "thesaurus": "thesaurus",
    "page_numbers": "pages that the question names",
}
"""The parts as they are added one after the other, in words."""
STEPS: dict[str, Step] = {
    "words alone": Asked.by_words,
    "vectors of passages alone": _with(),
    "both, ranks fused (words 0.3)": Asked.fused,
    **{
        f"+ {told}" if row else f"vectors with {told}": _with(*list(TOLD)[: row + 1])
        for row, told in enumerate(TOLD.values())
    },
    **{f"all without: {told}": _without(name) for name, told in TOLD.items() if name != "page_numbers"},
}
PLAIN = frozenset(
    ["vectors of passages alone", "both, ranks fused (words 0.3)", f"all without: {TOLD['titles']}"]
)
"""Those for which everything is embedded anew."""


def table(index: Index, questions: Sequence[Question], steps: Mapping[str, Step]) -> Iterator[str]:
    """The lines of the table."""
    yield "| step | within: hit@1 | hit@5 | MRR | across: hit@1 | hit@5 | MRR |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    places = {each.rowid: each.place for each in index.candidates}
    asked = [
        [
            Asked(index, each.question, [index.documents[doc] for doc in each.docs] if within else [])
            for each in questions
        ]
        for within in (True, False)
    ]
    rights = [{Place(index.documents[doc], page) for doc, page in each.evidence} for each in questions]
    for name, step in steps.items():
        figures: list[float | None] = []
        for scope in asked:
            ranks = []
            for one, right in zip(scope, rights, strict=True):
                pages = metrics.list_distinct(places[rowid] for rowid, _ in step(one))[:10]
                ranks.append(metrics.find_rank(pages, right))
            figures += [
                metrics.compute_mean(metrics.measure_hit_at(each, k) for each in ranks) for k in (1, 5)
            ]
            figures.append(metrics.compute_mean(map(metrics.measure_reciprocal_rank, ranks)))
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
    parser.add_argument("--no-plain", action="store_true", help="leave out the steps that embed it all anew")
    options = parser.parse_args()
    questions = [each for each in load(options.questions) if each.answerable and each.evidence]
    if options.kinds:
        wanted = _of_kinds(options.questions, frozenset(options.kinds))
        questions = [each for each in questions if each.id in wanted]
    database = Database(options.library / "library.sqlite")
    try:
        with database.reading() as connection:
            index = Index(connection, Embedder())
            steps = {name: STEPS[name] for name in STEPS if not (options.no_plain and name in PLAIN)}
            counts = len(questions), len(index.documents), len(index.candidates)
            print("{} questions, {} documents, {} passages\n".format(*counts))
            for line in table(index, questions, steps):
                print(line, flush=True)
    finally:
        database.close()


if __name__ == "__main__":
    main()
