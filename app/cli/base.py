"""What the terminal's commands have in common: their exit codes, the engine they ask, the JSON they print."""

from __future__ import annotations

import argparse
import dataclasses
import json
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.core.errors import Cancelled
from app.core.library_place import find_library_folder
from app.engine.client import EngineClient


def open_engine(args: argparse.Namespace) -> Engine:
    """Open the engine of the library that a command names."""
    return Engine(find_library_folder(args.library))


class Engine(EngineClient):
    """A guest of an open window, if there is one. Ends at once when a command is interrupted: what was
    finished is safe on disk.
    """

    def __init__(self, library: Path, broadcast: Callable[[Any], None] | None = None) -> None:
        super().__init__(library, broadcast, guest=True)

    def __exit__(self, *raised: object) -> None:
        self.stop(timeout=0.3 if raised[0] is KeyboardInterrupt else 5.0)


def make_plain(value: Any) -> Any:
    """Turn a dataclass into JSON data, with the contract's names."""
    return dataclasses.asdict(value)


def print_json(value: Any) -> None:
    """Print a line of JSON."""
    print(json.dumps(value, ensure_ascii=False, default=str), flush=True)


@contextmanager
def catch_interrupt() -> Iterator[threading.Event]:
    """Catch Ctrl-C: the first sets the event, so that there may be something to show still; the next one ends
    it all.
    """
    stopped = threading.Event()

    def note(_signal: int, _frame: object) -> None:
        if stopped.is_set():
            raise KeyboardInterrupt
        stopped.set()

    before = signal.signal(signal.SIGINT, note)
    try:
        yield stopped
    except Cancelled:
        raise KeyboardInterrupt from None
    finally:
        signal.signal(signal.SIGINT, before)


class Commands:
    """Adds commands to a parser; each takes the options that all have in common."""

    def __init__(self, kinds: Any, common: argparse.ArgumentParser) -> None:
        self._kinds, self._common = kinds, common

    def add(self, name: str, run: Callable[[argparse.Namespace], int], help_: str) -> argparse.ArgumentParser:
        """Add a command that is done by `run`."""
        parser: argparse.ArgumentParser = self._kinds.add_parser(
            name, parents=[self._common], help=help_, description=help_
        )
        parser.set_defaults(run=run)
        return parser

    def nest(self, parser: argparse.ArgumentParser, metavar: str) -> Commands:
        """Have the command of `parser` take commands of its own."""
        return Commands(parser.add_subparsers(metavar=metavar), self._common)
