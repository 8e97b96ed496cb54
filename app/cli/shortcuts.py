"""carrel shortcuts: the keys of the window, seen and changed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from app.cli.base import Commands, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, WRONG_USAGE
from app.core import settings
from app.core.shortcuts import (
    SHORTCUTS,
    Chosen,
    choose,
    find_keys,
    find_owners,
    is_reserved,
    read_key,
    restore_keys,
)
from app.engine import protocol

_NONE, _FIRST = "none", "first"


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("shortcuts", _shortcuts, "the keys of the window: see them, or choose others")
    sub.add_argument("name", metavar="NAME", nargs="?", choices=tuple(SHORTCUTS), help="what the keys do")
    sub.add_argument("key", metavar="KEY", nargs="?", help=f"such as Ctrl+Shift+F; or {_NONE}, or {_FIRST}")
    sub.add_argument("--take", action="store_true", help="also from what the keys do now")
    sub.add_argument("--reset", action="store_true", help="all keys as they were at first, or those of NAME")


def _shortcuts(args: argparse.Namespace) -> int:
    chosen = settings.load().shortcuts
    changed: Chosen | None = None
    owners: dict[str, str] = {}
    if args.reset and args.key not in (None, _FIRST):
        return _refuse(f"--reset gives the keys that it came with, not {args.key}: leave out one of the two.")
    if args.reset and args.name is None:
        changed = {}
    elif args.reset or args.key == _FIRST:
        changed = restore_keys(chosen, args.name)
        owners = find_owners(SHORTCUTS[args.name], chosen, but=args.name)
    elif args.key is not None:
        key = "" if args.key == _NONE else read_key(args.key)
        if key and is_reserved(key):
            return _refuse(f"{key} is needed for typing, moving or menus, and stays what it is.")
        changed = choose(chosen, args.name, key)
        owners = find_owners((key,), chosen, but=args.name)
    if owners and not args.take:
        told = ", ".join(f"{key} does “{owner}” now" for key, owner in owners.items())
        return _refuse(f"{told}; with --take, that has it no more.")
    if changed is not None:
        with open_engine(args) as engine:
            engine.call(protocol.UseShortcuts(changed))
    kept = settings.load()
    for name, key in kept.lost_shortcuts.items():
        print(
            f"{key} did “{name}” and cannot any more; it has {_write(find_keys(name, kept.shortcuts))}.",
            file=sys.stderr,
        )
    return _print(args, kept.shortcuts)


def _refuse(why: str) -> int:
    print(f"carrel: {why}", file=sys.stderr)
    return WRONG_USAGE


def _print(args: argparse.Namespace, chosen: Chosen) -> int:
    told = {name: find_keys(name, chosen) for name in SHORTCUTS if args.name in (None, name)}
    if args.json:
        print_json({"shortcuts": told})
        return ALL_DONE
    width = max(map(len, told))
    for name, keys in told.items():
        mark = "  (yours)" if name in chosen else ""
        print(f"{name:<{width}}  {_write(keys)}{mark}")
    return ALL_DONE


def _write(keys: Sequence[str]) -> str:
    return " or ".join(keys) or _NONE
