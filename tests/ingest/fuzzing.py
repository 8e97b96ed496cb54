"""Runs broken files through readers: each must end in success or in a sentence."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from app.core.errors import CarrelError
from app.ingest.processes.pool import Opened, ReaderPool
from tests.ingest.mutations import mutated

_NAMED = {"took too long": "too slow", "more memory": "too large", "broke the program": "crashed"}


@dataclass(slots=True)
class Tally:
    """`outcomes` counts by (suffix, what became of the file); `bugs` are files kept and what was raised."""

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    bugs: list[tuple[Path, str]] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")
    seconds: float = 0.0

    @property
    def files(self) -> int:
        return self.outcomes.total()


def fuzz(
    pool: ReaderPool,
    seeds: Sequence[Path],
    scratch: Path,
    keep: Path,
    *,
    seed: int,
    seconds: float,
    rounds: int | None = None,
) -> Tally:
    """Breaks each of `seeds` in turn, `rounds` times or until `seconds` have passed, and has `pool` read what
    comes of it. What shows a bug, or breaks its reader, is copied to `keep`. The same `seed` makes the same
    files.
    """
    tally = Tally()
    lock = threading.Lock()
    started = time.monotonic()
    todo = _files(seeds, seed, rounds)

    def work(worker: int) -> None:
        while True:
            with lock:
                if time.monotonic() - started > seconds:
                    return
                made = next(todo, None)
            if made is None:
                return
            name, suffix, data = made
            path = scratch / f"{worker}-{name}"
            path.write_bytes(data)
            began = time.monotonic()
            outcome, details = _outcome(pool, path, scratch / f"{worker}.pdf")
            took = time.monotonic() - began
            path.unlink()
            with lock:
                tally.outcomes[suffix, outcome] += 1
                tally.slowest = max(tally.slowest, (took, name))
                if outcome in ("bug", "crashed"):
                    keep.mkdir(parents=True, exist_ok=True)
                    (keep / name).write_bytes(data)
                    if outcome == "bug":
                        tally.bugs.append((keep / name, details))

    with ThreadPoolExecutor(pool.workers) as threads:
        for done in [threads.submit(work, worker) for worker in range(pool.workers)]:
            done.result()
    tally.seconds = time.monotonic() - started
    return tally


def _files(seeds: Sequence[Path], seed: int, rounds: int | None) -> Iterator[tuple[str, str, bytes]]:
    """Name, suffix and content of one broken file after another."""
    number = 0
    while rounds is None or number < rounds:
        for path in seeds:
            chance = random.Random(f"{seed} {path.name} {number}")
            yield f"{path.stem[:60]}-{number}{path.suffix}", path.suffix, mutated(path.read_bytes(), chance)
        number += 1


def _outcome(pool: ReaderPool, path: Path, rendition: Path) -> tuple[str, str]:
    try:
        for part in pool.read(str(path), "a" * 32, ("valve",), str(rendition)):
            assert not isinstance(part, Opened) or part.pages > 0
    except CarrelError as error:
        sentence = str(error)
        if not sentence.endswith(".") or "\n" in sentence:
            return "bug", f"no sentence: {sentence}"
        named = (name for sign, name in _NAMED.items() if sign in sentence)
        return next(named, type(error).__name__), sentence
    except (RuntimeError, AssertionError) as error:
        return "bug", str(error)
    return "read", ""
