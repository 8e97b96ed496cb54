"""How long a search takes, from the request to the passages, with the engine warm."""

from __future__ import annotations

import time
from pathlib import Path

from app.core.events import FileFinished
from app.engine.protocol import Add, Search
from app.evaluate.metrics import percentile
from app.evaluate.questions import load
from tests.benchmarks import common
from tests.benchmarks.common import Figure


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument(
        "--questions",
        type=Path,
        default=common.SAMPLES / "questions.jsonl",
        metavar="FILE.jsonl",
        help="what to search for (default: the samples' questions)",
    )
    parser.add_argument("--repeat", type=int, default=5, metavar="N")
    options = parser.parse_args()
    queries = [question.question for question in load(options.questions)]
    paths = tuple(map(str, common.pdfs(options.documents)))
    seconds: list[float] = []
    with common.scratch_folder() as folder, common.warm_engine(folder / "library") as engine:
        finished = [event for event in engine.stream(Add(paths)) if isinstance(event, FileFinished)]
        engine.call(Search(queries[0]))
        for query in queries * options.repeat:
            started = time.perf_counter()
            engine.call(Search(query))
            seconds.append(time.perf_counter() - started)
    common.tell(
        "searching",
        [
            Figure("passages searched", sum(event.document.passages for event in finished)),
            Figure("searches", len(seconds)),
            Figure("search p50", percentile(seconds, 0.5) or 0.0, "s"),
            Figure("search p95", percentile(seconds, 0.95) or 0.0, "s"),
        ],
        as_json=options.json,
    )


if __name__ == "__main__":
    main()
