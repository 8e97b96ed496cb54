"""carrel styles: how answers are written."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, PARTLY_DONE
from app.core.styles import Styles, format_toml, read_style
from app.engine import protocol


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("styles", _show_styles, "the answer styles: how answers are written")
    kinds = commands.nest(sub, "list|show|add|remove")

    kinds.add("list", _show_styles, "all styles")
    kind = kinds.add("show", _show_style, "a style as the text of a file, to be changed and added")
    kind.add_argument("style", metavar="NAME")
    kind = kinds.add("add", _add_style, "keep the style in a file; one of the same name gives way")
    kind.add_argument("file", metavar="FILE.toml")
    kind = kinds.add(
        "remove", _remove_style, "delete a style of your own; one of Carrel's is then as it came"
    )
    kind.add_argument("style", metavar="NAME")


def _show_styles(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        return _print_styles(engine.call(protocol.AnswerStyles()), args.json)


def _print_styles(styles: Styles, as_json: bool) -> int:
    from app import terminal

    if as_json:
        print_json({"styles": [make_plain(style) for style in styles.styles], "problems": styles.problems})
    else:
        terminal.print_styles(styles.styles)
        for problem in styles.problems:
            print(f"carrel: {problem}", file=sys.stderr)
    return PARTLY_DONE if styles.problems else ALL_DONE


def _show_style(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        style = engine.call(protocol.AnswerStyles()).find(args.style)
    if args.json:
        print_json({"style": make_plain(style)})
    else:
        print(format_toml(style), end="")
    return ALL_DONE


def _add_style(args: argparse.Namespace) -> int:
    style = read_style(Path(args.file).expanduser())
    with open_engine(args) as engine:
        return _print_styles(engine.call(protocol.SaveStyle(style)), args.json)


def _remove_style(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        return _print_styles(engine.call(protocol.DeleteStyle(args.style)), args.json)
