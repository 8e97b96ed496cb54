"""What vectors cost as they grow, kept in this process and on a Chroma server: adding, searching among all
and among three documents, how many of the truly nearest are found, memory and disk.

Run as `python -m tests.benchmarks.vectors [--counts 10000 100000 500000] [--where here served]`. Times are
the medians of searches by the clock: they tell something on a quiet machine only.
"""

from __future__ import annotations

import argparse
import contextlib
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray

from app.core.servers import VectorServer, read_vector_address
from app.library.store.served_vectors import ServedVectorStore
from app.library.store.vectors import VectorStore
from tests.library.chroma_server import chroma_server

_DIMENSIONS, _TOPICS, _LARGE = 384, 2000, 400
"""A passage lies near its topic, as those of real documents do; a document has so many passages."""
_SEARCHES, _NEAREST, _SCOPE = 100, 24, 3
_AT_ONCE = 5000

Vectors = NDArray[np.float32]


def make_vectors(count: int, seed: int) -> Vectors:
    """Make unit vectors, each near one of the topics."""
    topics = np.random.default_rng(0).standard_normal((_TOPICS, _DIMENSIONS), np.float32)
    chance = np.random.default_rng(seed)
    made = topics[chance.integers(0, _TOPICS, count)]
    made += 0.8 * chance.standard_normal((count, _DIMENSIONS), np.float32)
    unit: Vectors = made / np.linalg.norm(made, axis=1, keepdims=True)
    return unit


@contextlib.contextmanager
def open_store(where: str, folder: Path) -> Iterator[tuple[VectorStore, psutil.Process]]:
    """Open a store, with the process whose memory it takes."""
    if where == "here":
        yield VectorStore(folder, "benchmark"), psutil.Process()
        return
    before = set(psutil.Process().children())
    with chroma_server(folder / "server") as address:
        (process,) = set(psutil.Process().children()) - before
        server: VectorServer = read_vector_address(address, insisted=False)
        yield ServedVectorStore(folder, "benchmark", server, "bench"), process


def _name_documents(start: int, count: int) -> list[str]:
    return [f"d{number // _LARGE}" for number in range(start, start + count)]


def _time_searches(store: VectorStore, asked: Vectors, scopes: Sequence[Sequence[str]]) -> float:
    """Time searches: the median, in milliseconds."""
    times = []
    for vector, scope in zip(asked, scopes, strict=True):
        started = time.perf_counter()
        store.find_nearest(vector, _NEAREST, scope)
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


def _measure_recall(store: VectorStore, asked: Vectors, kept: Sequence[Vectors]) -> float:
    """Measure the share of the truly nearest that a search finds."""
    found = 0
    for vector in asked:
        likeness = np.concatenate([part @ vector for part in kept])
        true = {f"k{number}" for number in np.argpartition(-likeness, _NEAREST)[:_NEAREST]}
        found += len(true & {key for key, _ in store.find_nearest(vector, _NEAREST)})
    return found / (_NEAREST * len(asked))


def measure(where: str, counts: Sequence[int]) -> None:
    """Print a line for each count."""
    asked = make_vectors(_SEARCHES, seed=1)
    with tempfile.TemporaryDirectory() as place, open_store(where, Path(place)) as (store, process):
        kept: list[Vectors] = []
        have, before = 0, process.memory_info().rss
        for count in counts:
            started, added = time.perf_counter(), count - have
            while have < count:
                part = make_vectors(min(_AT_ONCE, count - have), seed=have + 2)
                keys = [f"k{number}" for number in range(have, have + len(part))]
                store.add(keys, part, _name_documents(have, len(part)))
                kept.append(part)
                have += len(part)
            rate = added / (time.perf_counter() - started)
            last = count // _LARGE
            scopes = [[f"d{(n * 7 + k) % last}" for k in range(_SCOPE)] for n in range(_SEARCHES)]
            _time_searches(store, asked[:5], [()] * 5)
            everywhere = _time_searches(store, asked, [()] * _SEARCHES)
            scoped = _time_searches(store, asked, scopes)
            recall = _measure_recall(store, asked[:20], kept)
            memory = process.memory_info().rss - before
            if where == "here":  # what is compared with lies in this process, too
                memory -= sum(part.nbytes for part in kept)
            disk = sum(file.stat().st_size for file in Path(place).rglob("*") if file.is_file())
            print(
                f"{where}, {count:,}: added {rate:,.0f}/s; search {everywhere:.1f} ms, among {_SCOPE}"
                f" documents {scoped:.1f} ms; {100 * recall:.0f} % of the nearest;"
                f" {memory >> 20:,} MiB memory,"
                f" {disk >> 20:,} MiB on disk",
                flush=True,
            )
        store.close()


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", type=int, nargs="+", default=[10_000, 100_000, 500_000])
    parser.add_argument("--where", nargs="+", choices=("here", "served"), default=["here", "served"])
    args = parser.parse_args()
    for where in args.where:
        measure(where, args.counts)


if __name__ == "__main__":
    main()
