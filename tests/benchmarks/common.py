"""What the benchmarks share: their documents, a warm engine of their own, and how figures are told.

Each runs as `python -m tests.benchmarks.NAME [DOCUMENT…]`. A figure that depends on the machine is
held against the bare library doing the same work in the same run, so its target means the same anywhere.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import statistics
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from app.core.paths import RESOURCES
from app.engine.client import EngineClient
from app.engine.protocol import Warm
from tests.made_pdfs import long_pdf

T = TypeVar("T")

SAMPLES = RESOURCES / "samples"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `target` is in words, `met` None where there is none."""

    name: str
    value: float | str
    unit: str = ""
    target: str = ""
    met: bool | None = None

    @classmethod
    def at_most(cls, name: str, value: float, limit: float, unit: str = "") -> Figure:
        return cls(name, value, unit, f"≤ {limit:g}", value <= limit)

    @classmethod
    def at_least(cls, name: str, value: float, limit: float, unit: str = "") -> Figure:
        return cls(name, value, unit, f"≥ {limit:g}", value >= limit)


def parser(description: str | None) -> argparse.ArgumentParser:
    """Options that every benchmark has."""
    made = argparse.ArgumentParser(description=(description or "").partition("\n")[0])
    made.add_argument(
        "documents",
        nargs="*",
        type=Path,
        metavar="DOCUMENT",
        help="files or folders (default: made or shipped ones)",
    )
    made.add_argument("--json", action="store_true", help="print JSON only")
    return made


def pdfs(given: Sequence[Path]) -> list[Path]:
    """The PDFs named, and those in folders named; the samples when none are."""
    found: list[Path] = []
    for path in given or (SAMPLES,):
        found += sorted(path.rglob("*.pdf")) if path.is_dir() else [path]
    if not found:
        raise SystemExit("There are no PDFs to measure with: name some.")
    return [path.resolve() for path in found]


def long_document(given: Sequence[Path], folder: Path) -> Path:
    """The largest PDF named; when none is, one of 160 pages, made in `folder`."""
    if given:
        return max(pdfs(given), key=lambda path: path.stat().st_size)
    return long_pdf(folder / "long.pdf", 160)


def tell(name: str, figures: Sequence[Figure], *, as_json: bool) -> None:
    """Prints the figures as a table or as JSON."""
    if as_json:
        machine = {
            "cores": os.cpu_count(),
            "system": platform.platform(),
            "python": platform.python_version(),
        }
        values = {figure.name: figure.value for figure in figures}
        missed = [figure.name for figure in figures if figure.met is False]
        print(json.dumps({"benchmark": name, "machine": machine, "figures": values, "missed": missed}))
        return
    width = max(len(figure.name) for figure in figures)
    for figure in figures:
        value = figure.value if isinstance(figure.value, str) else f"{figure.value:.4g}"
        verdict = "" if figure.met is None else f"{figure.target}  {'met' if figure.met else 'MISSED'}"
        print(f"{figure.name:<{width}}  {value:>10} {figure.unit:<12} {verdict}".rstrip())


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """An empty folder, and settings that are nobody's: the starter model, nothing measured before."""
    with tempfile.TemporaryDirectory(prefix="carrel-benchmark-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        os.environ["CARREL_SETTINGS"] = str(folder / "settings.json")
        yield folder


@contextmanager
def warm_engine(library: Path, *, language: bool = False) -> Iterator[EngineClient]:
    """An engine with its models loaded."""
    with EngineClient(library) as client:
        client.call(Warm(language))
        yield client


def elsewhere(function: Callable[..., T], *arguments: Any) -> T:
    """What `function` returns, run in a fresh process, so that nothing loaded there stays here."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(function, *arguments).result()


def median(values: Sequence[float]) -> float:
    return statistics.median(values)
