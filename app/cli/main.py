"""The command line: which command is meant, and what becomes of its errors."""

from __future__ import annotations

import argparse
import io
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app import __version__
from app.cli.exit_codes import INTERRUPTED, NOTHING_DONE, PARTLY_DONE, WRONG_USAGE
from app.cli.window import open_window
from app.core.errors import CarrelError

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code (0, 1, 2, 3 or 130: see the README)."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    try:
        args = parse_arguments(arguments)
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else WRONG_USAGE
    if args.verbose:
        os.environ["CARREL_VERBOSE"] = "1"  # the engine's process reads it
        logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
    run: Callable[[argparse.Namespace], int] = args.run
    for stream in (sys.stdout, sys.stderr):
        # File names need not be valid text; what is none goes out as an escape that JSON knows as well.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return run(args)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115 - the interpreter flushes it on its way out
        return PARTLY_DONE
    except CarrelError as error:
        print(f"carrel: {error}", file=sys.stderr)
        return NOTHING_DONE
    except Exception:
        log.debug("A bug", exc_info=True)
        print("carrel: Something went wrong inside Carrel; --verbose shows what.", file=sys.stderr)
        return NOTHING_DONE


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read a command line; what names no command is for the window."""
    wants_help = {"-h", "--help", "--version"} & set(arguments)
    if not wants_help and not _can_be_command(_find_first_word(arguments)):
        return _make_window_parser().parse_args(arguments)
    from app.cli.commands import add_all_commands  # the window's first frame need not wait for them

    # A command's parser says nothing of options that are not there, so that it does not undo what stood
    # before it.
    common = _add_common_options(argparse.SUPPRESS, argparse.SUPPRESS)
    parser = argparse.ArgumentParser(
        prog="carrel",
        parents=[_add_common_options(None, False)],
        description="Ask your own documents, on your own machine. Without a command, opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"carrel {__version__}")
    _add_window_options(parser)
    kinds = parser.add_subparsers(title="commands", metavar="COMMAND")
    add_all_commands(kinds, common)
    if not wants_help and _find_first_word(arguments) not in kinds.choices:
        return _make_window_parser().parse_args(arguments)
    return parser.parse_args(arguments)


def _make_window_parser() -> argparse.ArgumentParser:
    """Make the parser of what names no command."""
    parser = argparse.ArgumentParser(
        prog="carrel", parents=[_add_common_options(None, False)], usage=argparse.SUPPRESS
    )
    parser.set_defaults(run=open_window)
    parser.add_argument("files", nargs="*", metavar="FILE")
    _add_window_options(parser)
    return parser


def _add_window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--demo", action="store_true", help="show the main job in the terminal")
    parser.add_argument("--time-to-window", action="store_true", help="print seconds to the window")
    parser.add_argument("--screenshot", metavar="FILE.png", help="paint the window on a library of its own")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--scene", default="answer", metavar="NAME")


def _add_common_options(nothing: object, no: object) -> argparse.ArgumentParser:
    """Add the options that every command takes; `nothing` and `no` are what they are when they are not
    given.
    """
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--library", metavar="DIR", default=nothing, help="where the library is (default: your data folder)"
    )
    common.add_argument("--json", action="store_true", default=no, help="print JSON only")
    common.add_argument("-v", "--verbose", action="store_true", default=no, help="say more on standard error")
    return common


def _find_first_word(arguments: list[str]) -> str:
    """Find the first word that is not an option or its value; "" where there is none."""
    with_value = {"--library", "--screenshot", "--theme", "--scene"}
    words = iter(arguments)
    for word in words:
        if word in with_value:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""


def _can_be_command(word: str) -> bool:
    """Tell whether a word is written as commands are."""
    return word.isascii() and word.isalpha() and word.islower()
