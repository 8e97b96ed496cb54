"""How near the estimate of a language model's memory comes to what its process takes, by context.

Run as `python -m tests.benchmarks.model_memory MODEL.gguf [--contexts 2048 4096 8192]`. The prompt fills the
context, as memory that is only reserved is not counted by the system. Linux counts what is mapped of the file
with the rest, as the estimate does.
"""

from __future__ import annotations

import argparse
import multiprocessing
from multiprocessing.connection import Connection
from pathlib import Path

import psutil

from app.models import catalogue, hardware
from app.models.language_model import LanguageModel
from app.models.running import BATCH, RunSettings


class _Never:
    value = False


def measure_memory(model: Path, context: int) -> int:
    """The most memory, in bytes, that a process takes which reads as much as the context holds."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_fill_context, args=(theirs, str(model), context))
    process.start()
    theirs.close()
    try:
        return int(ours.recv())
    finally:
        process.join()
        ours.close()


def _fill_context(connection: Connection, path: str, context: int) -> None:
    file = catalogue.inspect(Path(path))
    run = RunSettings(0, file.layers + 1, hardware.count_cores(), BATCH, context)
    model = LanguageModel(file, run, _Never())
    word = " rent"
    messages = [{"role": "user", "content": word * (context - 200)}]
    while len(model.tokenize(messages)) > context - 16:
        messages[0]["content"] = messages[0]["content"][: -8 * len(word)]
    for _ in model.generate(messages, 8, 0.0, (), None, None, None, False):
        pass
    taken = psutil.Process().memory_info()
    connection.send(getattr(taken, "peak_wset", taken.rss))


def main() -> None:
    """Print estimate, what was taken, and how far off."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--contexts", type=int, nargs="+", default=(2048, 4096, 8192))
    args = parser.parse_args()
    file = catalogue.inspect(args.model)
    for context in args.contexts:
        estimated, taken = file.estimate_memory(context), measure_memory(args.model, context)
        print(
            f"{context} tokens: estimated {estimated / 2**20:,.0f} MiB, taken {taken / 2**20:,.0f} MiB,"
            f" {100 * (estimated / taken - 1):+.0f} %"
        )


if __name__ == "__main__":
    main()
