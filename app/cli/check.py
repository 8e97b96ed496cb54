"""carrel check: which sentences of a text the documents bear out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from app.cli.arguments import add_scope, read_facets
from app.cli.base import Commands, catch_interrupt, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE
from app.cli.scopes import take_saved_scope
from app.core.answers import CheckedText
from app.engine import protocol


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("check", _check, "which sentences of a text your documents bear out")
    sub.add_argument("file", metavar="FILE|-", help="a text in any format; - reads standard input")
    add_scope(sub)


def _check(args: argparse.Namespace) -> int:
    from app import terminal, terminal_answers

    if args.file == "-":
        text, path = sys.stdin.buffer.read().decode("utf-8", "replace"), None
    else:
        text, path = "", str(Path(args.file).expanduser().absolute())
    with open_engine(args) as engine, catch_interrupt() as stopped:
        take_saved_scope(engine, args)
        request = protocol.CheckText(text, path, tuple(args.documents), read_facets(args))
        checked = terminal.result(engine.stream(request, stopped.is_set), quiet=args.json)
        if args.json:
            print_json(_format_checked(checked))
        else:
            terminal_answers.print_checked(checked)
        if stopped.is_set():
            raise KeyboardInterrupt
    return ALL_DONE


def _format_checked(checked: CheckedText) -> dict[str, Any]:
    """Format the contract's object of a checked text."""
    plain: dict[str, Any] = make_plain(checked)
    wanted = ("text", "support", "reasons", "citations")
    plain["sentences"] = [{name: each[name] for name in wanted} for each in plain["sentences"]]
    return plain
