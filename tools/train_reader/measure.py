"""Measure the reader on SQuAD 2.0 dev: exact match and F1 of the span, and how well it abstains.

    python -m tools.train_reader.measure --squad FOLDER --xquad FILE [--weights FOLDER] [--limit N]

Without `--split`, the measuring articles; `tune` is what thresholds are chosen on. F1 and exact match are
SQuAD's own (Rajpurkar et al. 2016). The threshold of abstaining is the one that tunes best unless
`--threshold` is given.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import string
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.models.embedder import BFLOAT16
from app.models.reader import FOLDER, Reader
from tools.train_reader.questions import read_paragraphs, split_dev
from tools.train_reader.splits import read_measuring_contexts
from tools.train_reader.train import find_body


@dataclass(frozen=True)
class Outcome:
    """A question read: what was answered, what is right, and the chances that the reader gave."""

    answer: str
    right: tuple[str, ...]
    relevance: float
    confidence: float

    @property
    def f1(self) -> float:
        """F1 of the words against the best right answer; for a question without one, 0."""
        return max((score_f1(self.answer, each) for each in self.right), default=0.0)

    @property
    def exact(self) -> float:
        """1 where the answer is one of the right ones."""
        return float(any(normalize_answer(self.answer) == normalize_answer(each) for each in self.right))

    @property
    def is_right(self) -> bool:
        """Whether the answer says what is right, give or take a word."""
        return self.f1 >= 0.5


def normalize_answer(text: str) -> str:
    """Normalize an answer as SQuAD's script does: no case, punctuation or articles."""
    text = "".join(each for each in text.lower() if each not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


def score_f1(answer: str, right: str) -> float:
    """Score the words that an answer shares with a right one."""
    ours, theirs = normalize_answer(answer).split(), normalize_answer(right).split()
    shared = sum((Counter(ours) & Counter(theirs)).values())
    return 2 * shared / (len(ours) + len(theirs)) if shared else 0.0


def read_split(reader: Reader, squad: Path, xquad: Path, split: str, limit: int) -> list[Outcome]:
    """Read the questions of a split; `limit` draws so many of them."""
    parts = split_dev(read_paragraphs(squad / "squad-dev.jsonl.gz"), read_measuring_contexts(xquad))
    pairs = [(p, question, spans) for p in parts[split] for question, spans in p.questions]
    random.Random(1).shuffle(pairs)
    outcomes = []
    scores = reader.score([(question, paragraph.context) for paragraph, question, _ in pairs[:limit]])
    for (paragraph, _, spans), each in zip(pairs[:limit], scores, strict=True):
        reading = reader.calibrate(each)
        outcomes.append(
            Outcome(
                paragraph.context[slice(*reading.span)],
                tuple(paragraph.context[a:b] for a, b in spans),
                reading.relevance,
                reader.calibration.estimate_right(reading, reading.relevance),  # the passage by itself
            )
        )
    return outcomes


def score_at(outcomes: list[Outcome], threshold: float) -> float:
    """Score F1 over all questions when those below the threshold are not answered."""
    scores = [
        (each.f1 if each.right else 0.0) if each.relevance >= threshold else float(not each.right)
        for each in outcomes
    ]
    return sum(scores) / len(scores)


def tabulate_reliability(said: Sequence[float], right: Sequence[bool], bins: int = 10) -> list[list[float]]:
    """Tabulate how often what was said with a chance held: for each tenth of the chances that there is the
    mean chance, the share that held, and how many (Guo et al. 2017).
    """
    table = []
    for number in range(bins):
        inside = [i for i, chance in enumerate(said) if min(int(chance * bins), bins - 1) == number]
        if inside:
            mean, held = (sum(each[i] for i in inside) / len(inside) for each in (said, right))
            table.append([round(mean, 3), round(held, 3), len(inside)])
    return table


def trace_curve(outcomes: list[Outcome], steps: int = 10) -> list[list[float]]:
    """Trace what share of answers is right when only the surest are given: for each tenth of the questions
    the least confidence, the share answered, and the share right of these (F1 of a half or more).
    """
    surest = sorted(outcomes, key=lambda each: -each.confidence)
    curve = []
    for step in range(1, steps + 1):
        given = surest[: len(surest) * step // steps]
        if given:
            right = sum(each.is_right for each in given) / len(given)
            curve.append([round(given[-1].confidence, 3), step / steps, round(right, 3)])
    return curve


def describe(outcomes: list[Outcome], threshold: float | None) -> dict[str, object]:
    """Describe how well a split was read."""
    answerable = [each for each in outcomes if each.right]
    empty = [each for each in outcomes if not each.right]
    if threshold is None:
        threshold = max((n / 50 for n in range(50)), key=lambda at: score_at(outcomes, at))
    return {
        "questions": len(outcomes),
        "exact": sum(each.exact for each in answerable) / len(answerable),
        "f1": sum(each.f1 for each in answerable) / len(answerable),
        "threshold": threshold,
        "f1_with_unanswerable": score_at(outcomes, threshold),
        "answered_when_answerable": sum(each.relevance >= threshold for each in answerable) / len(answerable),
        "refused_when_not": sum(each.relevance < threshold for each in empty) / len(empty),
        "reliability_of_relevance": tabulate_reliability(
            [each.relevance for each in outcomes], [bool(each.right) for each in outcomes]
        ),
        "reliability_of_answers": tabulate_reliability(
            [each.confidence for each in outcomes], [each.is_right for each in outcomes]
        ),
        "least_confidence_answered_right": trace_curve(outcomes),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--squad", type=Path, required=True)
    parser.add_argument("--xquad", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--split", default="measure", choices=("tune", "measure"))
    parser.add_argument("--threshold", type=float)
    parser.add_argument("--limit", type=int, default=100_000)
    asked = parser.parse_args()
    reader = Reader(find_body(), asked.weights)
    reader.load(BFLOAT16)  # as it was trained
    read = read_split(reader, asked.squad, asked.xquad, asked.split, asked.limit)
    print(json.dumps(describe(read, asked.threshold), indent=2))
