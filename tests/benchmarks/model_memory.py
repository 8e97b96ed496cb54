"""How near the estimate of a language model's memory comes to what its process takes, by context.

Run as `python -m tests.benchmarks.model_memory MODEL.gguf [--contexts 2048 4096 8192]`, on Linux. A little
more is read than goes into one pass: llama.cpp clears its cache when it makes it, so all of that counts from
the start. It keeps a copy of what it rearranges for the processor; of the file only what is read again for
each token counts, as the rest is taken back when memory is wanted.
"""

from __future__ import annotations

import argparse
import multiprocessing
from itertools import product
from multiprocessing.connection import Connection
from pathlib import Path

from app.models import catalogue, hardware
from app.models.language_model import LanguageModel
from app.models.running import BATCH, RunSettings


class _Never:
    value = False


def measure_memory(model: Path, context: int, *, packed: bool = False) -> int:
    """The most memory, in bytes, that a process takes with a model that has read something."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_read_something, args=(theirs, str(model), context, packed))
    process.start()
    theirs.close()
    try:
        return int(ours.recv())
    finally:
        process.join()
        ours.close()


def _read_something(connection: Connection, path: str, context: int, packed: bool) -> None:
    file = catalogue.inspect(Path(path))
    run = RunSettings(0, file.layers + 1, hardware.count_cores(), BATCH, context, packed)
    model = LanguageModel(file, run, _Never())
    messages = [{"role": "user", "content": " rent" * min(BATCH + 100, context - 100)}]
    _forget_what_was_read()
    for _ in model.generate(messages, 8, 0.0, (), None, None, None, False):
        pass
    connection.send(_count_used(path))


def _forget_what_was_read() -> None:
    Path("/proc/self/clear_refs").write_text("1", "ascii")


def _count_used(path: str) -> int:
    """Bytes of this process in memory; of the model's file those that were read since they were forgotten."""
    used, of_model = 0, False
    for line in Path("/proc/self/smaps").read_text("utf-8").splitlines():
        name, _, value = line.partition(":")
        if value.endswith(" kB"):
            used += int(value.split()[0]) * 1024 * (name == ("Referenced" if of_model else "Rss"))
        elif "-" in line.split()[0]:
            of_model = line.endswith(path)
    return used


def main() -> None:
    """Print estimate, what was taken, and how far off."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--contexts", type=int, nargs="+", default=(2048, 4096, 8192))
    args = parser.parse_args()
    file = catalogue.inspect(args.model)
    for context, packed in product(args.contexts, (False, True)):
        estimated = file.estimate_memory(context, packed=packed)
        taken = measure_memory(args.model, context, packed=packed)
        print(
            f"{context} tokens{', packed' if packed else ''}: estimated {estimated / 2**20:,.0f} MiB, taken"
            f" {taken / 2**20:,.0f} MiB, {100 * (estimated / taken - 1):+.0f} %"
        )


if __name__ == "__main__":
    main()
