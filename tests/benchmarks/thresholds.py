"""What moving each threshold and weight of searching and answering by a quarter, either way, does to quotes.

Run on a library in which the question set's documents are indexed (`carrel add`), with no other Carrel open.
Nothing else is changed, so that a threshold that was judged and not fitted is seen for what it decides: how
far answers are right, how many are refused, how many are not the same. What a text's
vector is, and what the reader makes of a passage, does not depend on any of them and is computed once.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np

from app.answer.pipeline import answer_question
from app.core.answers import Answer, Mode
from app.core.errors import CarrelError
from app.core.evaluation import Question
from app.core.events import run_to_end
from app.evaluate.metrics import compute_mean, measure_accuracy, measure_span_quoted, measure_token_recall
from app.evaluate.questions import load
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.encoders import Vectors
from app.models.reader import Judgement, Reader, Scores

PARTS = ("app.answer", "app.library.search")
FACTORS = (0.75, 1.25)


class Threshold(NamedTuple):
    """A number that stands at the head of a module."""

    module: ModuleType
    name: str

    @property
    def value(self) -> float:
        return float(vars(self.module)[self.name])

    def put(self, value: float) -> None:
        """Puts another value in its place, also where it was imported."""
        before = vars(self.module)[self.name]
        for module in list(sys.modules.values()):
            if getattr(module, "__name__", "").startswith("app.") and vars(module).get(self.name) is before:
                setattr(module, self.name, value)


class Outcome(NamedTuple):
    """What came of a question: the quotes, and how far they are right, from 0 to 1."""

    text: str
    score: float
    found: bool


class Effect(NamedTuple):
    """What came of all questions: the mean score, how many were refused, how many answers are others."""

    score: float
    refused: int
    changed: int


class KeptEmbedder(Embedder):
    """The embedder, asked once for each text."""

    def __init__(self) -> None:
        super().__init__()
        self._passages: dict[str, Vectors] = {}
        self._questions: dict[str, Vectors] = {}

    def embed(self, texts: Sequence[str]) -> Vectors:
        new = [text for text in dict.fromkeys(texts) if text not in self._passages]
        if new:
            self._passages.update(zip(new, super().embed(new), strict=True))
        return np.stack([self._passages[text] for text in texts]) if texts else super().embed(texts)

    def embed_query(self, text: str) -> Vectors:
        if text not in self._questions:
            self._questions[text] = super().embed_query(text)
        return self._questions[text]


class KeptReader(Reader):
    """The reader, asked once for each pair."""

    def __init__(self, embedder_folder: Path) -> None:
        super().__init__(embedder_folder)
        self._scores: dict[object, Scores] = {}
        self._judgements: dict[tuple[str, str], Judgement] = {}

    def score(
        self, asked: Sequence[tuple[str, str]], breaks: Sequence[Sequence[int]] | None = None
    ) -> list[Scores]:
        keys = [(pair, tuple(breaks[index]) if breaks else ()) for index, pair in enumerate(asked)]
        new = [index for index, key in enumerate(keys) if key not in self._scores]
        if new:
            some = [breaks[index] for index in new] if breaks else None
            for index, scores in zip(new, super().score([asked[index] for index in new], some), strict=True):
                self._scores[keys[index]] = scores
        return [self._scores[key] for key in keys]

    def judge(self, claims: Sequence[tuple[str, str]]) -> list[Judgement]:
        new = [claim for claim in dict.fromkeys(claims) if claim not in self._judgements]
        if new:
            self._judgements.update(zip(new, super().judge(new), strict=True))
        return [self._judgements[claim] for claim in claims]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("questions", type=Path, metavar="QUESTIONS.jsonl")
    parser.add_argument("--library", type=Path, required=True, metavar="DIR")
    parser.add_argument("--only", default="", metavar="TEXT", help="modules whose names hold this")
    parser.add_argument("--limit", type=int, metavar="N", help="the first N questions only")
    options = parser.parse_args()
    questions = load(options.questions)[: options.limit]
    embedder = KeptEmbedder()
    reader = KeptReader(embedder.folder)
    with Library.open(options.library, embedder.identify(CHUNKING), chunking=CHUNKING) as library:

        def ask(question: Question) -> Outcome:
            try:
                work = answer_question(
                    question.question,
                    library=library,
                    embedder=embedder,
                    generator=None,
                    mode=Mode.QUOTES,
                    reader=reader,
                )
                return judge(question, run_to_end(work))
            except CarrelError as error:
                return Outcome(str(error), float(not question.answerable), False)

        usual = [ask(question) for question in questions]
        told = compare(usual, usual)
        print(f"{len(questions)} questions: score {told.score:.3f}, {told.refused} refused\n", flush=True)
        print("| threshold | value | × 0.75: score | refused | changed | × 1.25: score | refused | changed |")
        print("| --- | --- | --- | --- | --- | --- | --- | --- |", flush=True)
        for threshold in find_thresholds(options.only):
            print(make_row(threshold, questions, ask, usual), flush=True)


def judge(question: Question, answer: Answer) -> Outcome:
    """Judges an answer in quotes by the references: whether one stands in it, or how many words of one of
    prose do; where nothing answers, whether it was refused.
    """
    quotes = [citation.shown for citation in answer.citations]
    text = "\n".join(quotes)
    if not question.answerable:
        return Outcome(text, float(not answer.found), answer.found)
    known = [measure_span_quoted(quotes, question.answers), measure_accuracy(answer.answer, question.answers)]
    scores = [score for score in known if score is not None]
    if not scores:
        scores = [measure_token_recall(answer.answer, question.answers) or 0.0]
    return Outcome(text, max(scores) if answer.found else 0.0, answer.found)


def compare(outcomes: Sequence[Outcome], usual: Sequence[Outcome]) -> Effect:
    """Compares what came of the questions with what usually does."""
    return Effect(
        compute_mean([each.score for each in outcomes]) or 0.0,
        sum(not each.found for each in outcomes),
        sum(each.text != other.text for each, other in zip(outcomes, usual, strict=True)),
    )


def make_row(
    threshold: Threshold,
    questions: Sequence[Question],
    ask: Callable[[Question], Outcome],
    usual: Sequence[Outcome],
) -> str:
    """Asks all questions with the threshold moved down and up, and tells of it in a row of a table."""
    value = threshold.value
    cells = [f"`{threshold.module.__name__.removeprefix('app.')}` {threshold.name}", f"{value:g}"]
    for factor in FACTORS:
        threshold.put(value * factor)
        effect = compare([ask(question) for question in questions], usual)
        threshold.put(value)
        cells += [f"{effect.score:.3f}", f"{effect.refused}", f"{effect.changed}"]
    return f"| {' | '.join(cells)} |"


def find_thresholds(only: str) -> Iterator[Threshold]:
    """Finds the fractions that modules of searching and answering name at their head: shares, cosines,
    weights, percents. Whole numbers are mostly how much is looked at.
    """
    for part in PARTS:
        package = importlib.import_module(part)
        for found in pkgutil.walk_packages(package.__path__, f"{part}."):
            module: Any = importlib.import_module(found.name)
            if only in found.name and module.__file__ is not None:
                for name in _names_assigned(Path(module.__file__)):
                    if isinstance(vars(module).get(name), float):
                        yield Threshold(module, name)


def _names_assigned(file: Path) -> Iterator[str]:
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield from (each.id for each in ast.walk(target) if isinstance(each, ast.Name))


if __name__ == "__main__":
    main()
