"""Whether the reader reads forms, tables and letters whose kinds and labels its training data does not have.

Questions on short made documents, half of them not answered there, written by hand and not made by the
templates that the reader learns from. Run as
`python -m tests.benchmarks.layouts [--weights FOLDER] [--wrong] [--write FILE.jsonl]`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.models.embedder import Embedder
from app.models.reader import FOLDER, Reader
from tools.train_reader.measure import Outcome, describe

_PROBES = Path(__file__).with_name("layout_probes.txt")


@dataclass(frozen=True)
class Asked:
    """A question on a passage; `answer` is "" where the passage does not hold it."""

    question: str
    passage: str
    title: str
    answer: str


def read_probes() -> Iterator[Asked]:
    """Read the questions; an answer stands in its passage."""
    title = passage = ""
    for line in _PROBES.read_text("utf-8").splitlines():
        if line.startswith("= "):
            title = line[2:]
        elif line.startswith("? "):
            question, _, answer = line[2:].rpartition(" => ")
            if answer != "none" and answer not in passage:
                raise ValueError(f"{answer!r} does not stand in {title!r}")
            yield Asked(question, passage, title, "" if answer == "none" else answer)
        else:
            passage = line


def main() -> None:
    """Prints the figures of SQuAD's measure, and with --wrong what was misread."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--threshold", type=float, help="of abstaining; without it, the best one")
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--write", type=Path, help="only write the questions as JSON lines")
    args = parser.parse_args()
    asked = list(read_probes())
    if args.write:
        lines = (json.dumps(vars(each), ensure_ascii=False) + "\n" for each in asked)
        args.write.write_text("".join(lines), "utf-8")
        return
    reader = Reader(Embedder().folder, args.weights)
    outcomes = []
    for each in asked:
        reading = reader.read(each.question, [each.passage])[0]
        answer = each.passage[slice(*reading.span)]
        right = (each.answer,) if each.answer else ()
        sure = reader.calibration.estimate_right(reading, reading.relevance)  # the passage by itself
        outcomes.append(Outcome(answer, right, reading.relevance, sure))
    figures = describe(outcomes, args.threshold)
    print(json.dumps(figures, indent=2))
    for one, outcome in zip(asked, outcomes, strict=True):
        answered = outcome.relevance >= figures["threshold"]
        if args.wrong and (answered is not bool(one.answer) or (answered and outcome.f1 < 0.5)):
            told = outcome.answer if answered else "-"
            print(f"{one.title} | {one.question} | right: {one.answer or '-'} | read: {told}")


if __name__ == "__main__":
    main()
