"""Whether the reader points at the right cell of a row: each behind its label, or all behind the heads.

Run as `python -m tests.benchmarks.cells FOLDER`, a copy of WikiTableQuestions (repository
ppasupat/WikiTableQuestions), whose tables of the part `pristine-unseen-tables` nothing was trained on.
`others` is the chance told of another row of the table, which does not answer.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path

from app.models.embedder import Embedder
from app.models.reader import FOLDER, Reader
from tests.benchmarks import common
from tests.benchmarks.common import Figure
from tools.train_reader.questions import Example
from tools.train_reader.tables import LookUp, read_look_ups, show_rows, spell

SEED = 20261130


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="a copy of WikiTableQuestions")
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--limit", type=int, default=250, help="questions (default: 250)")
    parser.add_argument("--json", action="store_true", help="print JSON only")
    options = parser.parse_args()
    chance = random.Random(SEED)
    asked = read_look_ups(options.folder, "pristine-unseen-tables")
    asked = chance.sample(asked, min(options.limit, len(asked)))
    reader = Reader(Embedder().folder, options.weights)
    figures = [Figure("questions", len(asked))]
    for name, labelled in (("behind the heads", False), ("labelled", True)):
        rows = [show_rows(each, [each.row], labelled) for each in asked]
        near = [show_rows(each, _pick_near(each, chance), labelled) for each in asked]
        others = [show_rows(each, [row], labelled) for each in asked for row in _pick_other(each, chance)]
        figures += [
            Figure(f"{name}: right cell of its row", _measure_right(reader, rows)),
            Figure(f"{name}: right cell among rows", _measure_right(reader, near)),
            Figure(f"{name}: chance told of the row", _measure_chance(reader, rows)),
            Figure(f"{name}: chance told of others", _measure_chance(reader, others)),
        ]
    common.tell("cells", figures, as_json=options.json)


def _pick_near(asked: LookUp, chance: random.Random) -> list[int]:
    """Pick the row that answers and up to three near it."""
    near = range(max(0, asked.row - 3), min(len(asked.table.rows), asked.row + 4))
    others = [row for row in near if row != asked.row]
    return sorted([asked.row, *chance.sample(others, min(3, len(others)))])


def _pick_other(asked: LookUp, chance: random.Random) -> list[int]:
    """Pick another row, if there is one."""
    others = [row for row in range(len(asked.table.rows)) if row != asked.row]
    return [chance.choice(others)] if others else []


def _measure_right(reader: Reader, examples: Sequence[Example]) -> float:
    """Measure the share in which just the words of the cell are pointed at."""
    scores = reader.score([(each.question, each.passage) for each in examples])
    right = sum(
        spell(each.passage[slice(*made.span)]) == spell(each.passage[slice(*each.span)])
        for each, made in zip(examples, scores, strict=True)
    )
    return right / len(examples)


def _measure_chance(reader: Reader, examples: Sequence[Example]) -> float:
    """Measure the mean of the chance that a row answers, as it is told."""
    scores = reader.score([(each.question, each.passage) for each in examples])
    return sum(reader.calibrate(made).relevance for made in scores) / len(examples)


if __name__ == "__main__":
    main()
