"""Fits the weights by which Carrel tells whether what it found answers a question, and measures them.

Question sets are asked of their documents. To the questions that a set says are not answerable, others are
made by code: a question asked of another document of its set, one with a year or a name in the place of
another that the document does not have. Documents are parted into two halves: the weights are fitted on one
and measured on the other, so that no document has a say in both; those that are printed to be kept are then
fitted on all.
"""

from __future__ import annotations

import json
import random
import re
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.answer.question.queries import Queries
from app.answer.retrieval.readings import read_passages
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.retrieve import budget_hits, retrieve
from app.answer.retrieval.sentences import read_sources
from app.answer.verification.answerability import (
    WEIGHTS,
    Signals,
    apply_logistic,
    measure_signals,
)
from app.core import settings
from app.core.answers import Mode
from app.evaluate.questions import load
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reader import find_reader
from tests.benchmarks import common
from tests.benchmarks.common import Figure

SEED = 11
LIKELY = 0.4
"""As in app.answer.verification.abstention."""
SHRINKAGE = 2.0
"""Ridge penalty on standardised weights: there are few questions for so many signals."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question asked of one document (its file's name), and whether that answers it."""

    set: str
    document: str
    question: str
    answerable: bool
    kind: str
    measured: Signals | None = None


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument("--questions", type=Path, nargs="+", metavar="FILE.jsonl", required=True)
    parser.add_argument("--library", type=Path, metavar="DIR", required=True, help="holds the documents")
    parser.add_argument("--most", type=int, default=12, metavar="N", help="questions of a document and label")
    parser.add_argument("--signals", type=Path, metavar="FILE.json", help="keeps what was measured")
    options = parser.parse_args()
    if options.signals is not None and options.signals.exists():
        asked = [Asked(**each) for each in json.loads(options.signals.read_text())]
    else:
        asked = measured(options.questions, options.library, options.most)
        if options.signals is not None:
            kept = [{name: getattr(each, name) for name in Asked.__slots__} for each in asked]
            options.signals.write_text(json.dumps(kept))
    asked = [each for each in asked if each.measured]
    fitted_on = [each for each in asked if zlib.crc32(each.document.encode()) % 2]
    held_out = [each for each in asked if not zlib.crc32(each.document.encode()) % 2]
    weights = fit(fitted_on)
    figures = [*_figures("held out", held_out, weights), *_figures("kept", asked, WEIGHTS)]
    common.tell("answerability", figures, as_json=options.json)
    print(json.dumps({name: round(value, 3) for name, value in fit(asked).items()}, indent=4))


def measured(files: Sequence[Path], library: Path, most: int) -> list[Asked]:
    """The questions of the sets, and those made of them, with the signals of what is found for each."""
    rng = random.Random(SEED)
    embedder = Embedder()
    embedder.load(settings.load().embedding_precision)
    reader = find_reader(embedder.folder)
    if reader is not None:
        reader.load(embedder.precision)
    with Library.open(library, embedder.identify(CHUNKING)) as opened:
        ids = {Path(document.path).name: document.id for document in opened.list_documents()}
        texts = {
            name: " ".join(passage.text for passage in opened.load_document_passages(id_))
            for name, id_ in ids.items()
        }
        own = [
            Asked(file.parent.name, question.docs[0], question.question, question.answerable, "own")
            for file in files
            for question in load(file)
            if question.docs and question.docs[0] in ids
        ]
        rng.shuffle(own)
        by_document: defaultdict[tuple[str, bool], list[Asked]] = defaultdict(list)
        for each in own:
            by_document[each.document, each.answerable].append(each)
        chosen = [each for some in by_document.values() for each in some[:most]]
        chosen += list(made([each for each in chosen if each.answerable], texts, rng))
        found = []
        for each in chosen:
            asked = Queries(each.question, (each.question,))
            amount = budget_hits(
                Mode.QUOTES, len(opened.load_document_passages(ids[each.document])), is_read=False
            )
            hits = retrieve(asked, opened, embedder, (ids[each.document],), amount=amount)
            sources = read_sources(opened, hits)
            evidence = Evidence(each.question, sources, embedder)
            readings = None
            if reader is not None:
                readings = read_passages(each.question, hits, opened, reader, sources)
            read = {"read": readings.relevance} if readings is not None else {}
            found.append(replace(each, measured={**measure_signals(evidence), **read}))
        return found


def made(asked: Sequence[Asked], texts: dict[str, str], rng: random.Random) -> Iterator[Asked]:
    """Questions that their documents do not answer, made of questions that they do."""
    documents = defaultdict[str, set[str]](set)
    for each in asked:
        documents[each.set].add(each.document)
    names = [name for each in asked for name in _NAME.findall(each.question)]
    for each in asked:
        text = texts[each.document]
        if others := sorted(documents[each.set] - {each.document}):
            yield replace(each, document=rng.choice(others), answerable=False, kind="other document")
        if year := _YEAR.search(each.question):
            near = [str(int(year[0]) + step) for step in (-3, -2, -1, 1, 2, 3, 5)]
            if absent := [other for other in near if other not in text]:
                question = each.question.replace(year[0], rng.choice(absent))
                yield replace(each, question=question, answerable=False, kind="other year")
        if own := _NAME.findall(each.question):
            absent = [name for name in names if name.split()[-1] not in text]
            if absent:
                question = each.question.replace(own[-1], rng.choice(absent))
                yield replace(each, question=question, answerable=False, kind="other name")


def fit(asked: Sequence[Asked]) -> dict[str, float]:
    """Weights of a logistic regression with a ridge penalty, by Newton's method. Both labels weigh the same,
    and kinds of questions weigh by the square root of how many there are.
    """
    names = sorted({name for each in asked for name in each.measured or {}})
    measured = np.array([[(each.measured or {}).get(name, 0.0) for name in names] for each in asked])
    labels = np.array([each.answerable for each in asked], float)
    shares = _shares(asked)
    middle, spread = measured.mean(0), measured.std(0)
    spread[spread == 0] = 1
    inputs = np.column_stack([(measured - middle) / spread, np.ones(len(asked))])
    penalty = np.diag([SHRINKAGE] * len(names) + [0.0])
    weights = np.zeros(len(names) + 1)
    for _ in range(50):
        likely = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (shares * (labels - likely)) - penalty @ weights
        curve = (inputs.T * (shares * likely * (1 - likely))) @ inputs + penalty
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    plain = weights[:-1] / spread
    constant = float(weights[-1] - plain @ middle)
    return {**{name: float(value) for name, value in zip(names, plain, strict=True)}, "": constant}


def _shares(asked: Sequence[Asked]) -> NDArray[np.float64]:
    counts: defaultdict[tuple[str, bool, str], int] = defaultdict(int)
    for each in asked:
        counts[each.set, each.answerable, each.kind] += 1
    wholes = {
        label: sum(count**0.5 for (_, answerable, _), count in counts.items() if answerable is label)
        for label in (True, False)
    }
    return np.array(
        [
            len(asked) / 2 * counts[each.set, each.answerable, each.kind] ** -0.5 / wholes[each.answerable]
            for each in asked
        ]
    )


def _figures(name: str, asked: Sequence[Asked], weights: Signals) -> list[Figure]:
    found: list[Figure] = []
    groups: defaultdict[str, list[bool]] = defaultdict(list)
    for each in asked:
        measured = each.measured or {}
        answered = not measured["not spoken of"] and apply_logistic(measured, weights) >= LIKELY
        group = "answered when answerable" if each.answerable else f"refused: {each.kind}"
        right = answered is each.answerable
        groups[f"{name}: {each.set}: {group}"].append(right)
        groups[f"{name}: all: {'answered' if each.answerable else 'refused'}"].append(right)
    for group, right in sorted(groups.items()):
        found.append(Figure(f"{group} (of {len(right)})", sum(right) / len(right)))
    return found


if __name__ == "__main__":
    main()
