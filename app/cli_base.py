"""What the terminal's commands have in common: their exit codes, the engine they ask, the JSON they print."""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.core.paths import library_folder
from app.engine.client import EngineClient

ALL_DONE, PARTLY_DONE, WRONG_USAGE, NOTHING_DONE, INTERRUPTED = 0, 1, 2, 3, 130


def open_engine(args: argparse.Namespace) -> Engine:
    """The engine of the library that a command names."""
    return Engine(library_folder(args.library))


class Engine(EngineClient):
    """A guest of an open window, if there is one. Ends at once when a command is interrupted: what was
    finished is safe on disk.
    """

    def __init__(self, library: Path, broadcast: Callable[[Any], None] | None = None) -> None:
        super().__init__(library, broadcast, guest=True)

    def __exit__(self, *raised: object) -> None:
        self.stop(timeout=0.3 if raised[0] is KeyboardInterrupt else 5.0)


def as_plain(value: Any) -> Any:
    """A dataclass as JSON data, with the contract's names."""
    return dataclasses.asdict(value)


def print_json(value: Any) -> None:
    """Prints a line of JSON."""
    print(json.dumps(value, ensure_ascii=False, default=str), flush=True)
