"""carrel scopes: what questions are asked of, kept under a name."""

from __future__ import annotations

import argparse
import sys

from app.cli.arguments import add_narrowing, read_facets
from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, WRONG_USAGE
from app.core.errors import CarrelError
from app.core.facets import AskedOf, SavedScope
from app.engine import protocol
from app.engine.client import EngineClient


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("scopes", _list, "what questions are asked of, kept under a name")
    kinds = commands.nest(sub, "list|save|rename|remove")
    kinds.add("list", _list, "all saved scopes")
    kind = kinds.add("save", _save, "keep a scope; then: carrel ask --saved NAME")
    kind.add_argument("name", metavar="NAME")
    add_narrowing(kind)
    kind.add_argument("--replace", action="store_true", help="in the place of the one of this name")
    kind = kinds.add("rename", _rename, "give a scope another name")
    kind.add_argument("name", metavar="NAME")
    kind.add_argument("to", metavar="NEW")
    kind = kinds.add("remove", _remove, "forget a scope; its documents stay")
    kind.add_argument("name", metavar="NAME")


def take_saved_scope(engine: EngineClient, args: argparse.Namespace) -> None:
    """Have `args` mean the documents of the saved scope that they name, if any. Raises CarrelError."""
    if args.saved is None:
        return
    if args.documents or read_facets(args):
        print("carrel: --saved says all; leave out --in, --tag, --kind and --folder.", file=sys.stderr)
        raise SystemExit(WRONG_USAGE)
    named = args.saved.casefold()
    scope = next((each for each in engine.call(protocol.Scopes()) if each.name.casefold() == named), None)
    if scope is None:
        raise CarrelError(f"No scope is called “{args.saved}”.")
    if scope.is_lost:
        raise CarrelError(f"None of the documents of “{scope.name}” is in the library any more.")
    facets = scope.asked_of.facets
    args.documents, args.tags = list(scope.asked_of.ticked), list(facets.tags)
    args.kinds, args.folders = list(facets.kinds), list(facets.folders)


def _list(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        return _show(args, engine.call(protocol.Scopes()))


def _save(args: argparse.Namespace) -> int:
    asked_of = AskedOf(tuple(args.documents), read_facets(args))
    with open_engine(args) as engine:
        return _show(args, engine.call(protocol.SaveScope(args.name, asked_of, args.replace)))


def _rename(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        return _show(args, engine.call(protocol.RenameScope(args.name, args.to)))


def _remove(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        return _show(args, engine.call(protocol.RemoveScope(args.name)))


def _show(args: argparse.Namespace, scopes: tuple[SavedScope, ...]) -> int:
    if args.json:
        print_json({"scopes": [make_plain(scope) for scope in scopes]})
        return ALL_DONE
    if not scopes:
        print("No scopes are saved.")
    for scope in scopes:
        print(f"{scope.name}: {_describe(scope)}")
    return ALL_DONE


def _describe(scope: SavedScope) -> str:
    if scope.is_lost:
        return "none of its documents is in the library any more"
    number = len(scope.asked_of.ticked)
    ticked = (f"{number} document{'s' if number != 1 else ''}",) if number else ()
    return " · ".join((*ticked, *scope.asked_of.facets.name()))
