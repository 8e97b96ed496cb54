"""carrel library: where the library is, and moving it; carrel erase: deleting everything that is kept."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.cli.base import Commands, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, NOTHING_DONE, PARTLY_DONE, WRONG_USAGE
from app.core.errors import LibraryBusy, LibraryUnusable
from app.core.forgetting import delete_everything
from app.core.kept_places import list_kept_places
from app.core.library_place import DATABASE, check_presence, find_library_folder
from app.core.moving import leave_moved, move_library
from app.core.paths import find_models_folder, is_models_folder_own
from app.engine import protocol
from app.engine.client import is_open

_WORD = "delete"
"""To be typed before everything is deleted."""


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("library", _show_place, "where the library is; move it to another folder")
    more = commands.nest(sub, "move|leave")
    add = more.add("move", _move, "move the library to another folder: copied, checked, then deleted here")
    add.add_argument("folder", metavar="FOLDER", help="one that is empty, or new")
    more.add("leave", _leave, "begin anew in the usual place; what was moved stays where it is")
    sub = commands.add("erase", _erase, "delete everything that Carrel keeps of you; your own files stay")
    sub.add_argument("--yes", action="store_true", help="do not ask")


def _show_place(args: argparse.Namespace) -> int:
    _tell_place(args, find_library_folder(args.library))
    return ALL_DONE


def _tell_place(args: argparse.Namespace, folder: Path) -> None:
    if args.json:
        print_json({"library": str(folder)})
    else:
        print(f"The library is in {folder}.")


def _move(args: argparse.Namespace) -> int:
    from app import terminal

    library, target = find_library_folder(args.library), Path(args.folder)
    moved = terminal.result(move_library(library, target), quiet=args.json)
    if args.json:
        print_json(
            {"library": str(moved.folder), "found": moved.is_found, "left": list(map(str, moved.left))}
        )
    else:
        _tell_place(args, moved.folder)
        if not moved.is_found:
            print(f"Name it from now on: carrel --library {moved.folder}")
    return _tell_left(args, moved.left)


def _leave(args: argparse.Namespace) -> int:
    leave_moved()
    _tell_place(args, find_library_folder(args.library))
    return ALL_DONE


def _erase(args: argparse.Namespace) -> int:
    library = find_library_folder(args.library)
    if not args.yes and not sys.stdin.isatty():
        print("carrel: Nothing is deleted without a word of yours: add --yes.", file=sys.stderr)
        return WRONG_USAGE
    _check_alone(args, library)
    if not args.yes and not _ask(library):
        print("Nothing was deleted.", file=sys.stderr)
        return NOTHING_DONE
    left = delete_everything(library)
    if args.json:
        print_json({"erased": not left, "left": list(map(str, left))})
    elif not left:
        print("Everything that Carrel kept of you is deleted.")
    return _tell_left(args, left)


def _check_alone(args: argparse.Namespace, library: Path) -> None:
    """Raises LibraryAway where it is not there, LibraryBusy where someone has it open, and LibraryUnusable
    where a server has vectors.
    """
    check_presence(library)
    if is_open(library):
        raise LibraryBusy("Another Carrel has this library open; close it there first.")
    if not (library / DATABASE).is_file():
        return
    with open_engine(args) as engine:
        address = engine.call(protocol.FindVectorPlace()).address
    if address is not None:
        raise LibraryUnusable(
            f"The vectors of this library are on the server {address}; first take them back: "
            "carrel vectors here"
        )


def _ask(library: Path) -> bool:
    """Tell what would be deleted, and ask for the word."""
    for place in list_kept_places(library):
        if is_models_folder_own() or place.path != find_models_folder():
            print(f"{place.holds}:\n  {place.path}", file=sys.stderr)
    print("It cannot be undone. Your own files stay where they are.", file=sys.stderr)
    print(f"Type “{_WORD}” to delete all this: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() == _WORD


def _tell_left(args: argparse.Namespace, left: tuple[Path, ...] | list[Path]) -> int:
    """Tell what could not be deleted. Return the exit code."""
    if not left:
        return ALL_DONE
    if not args.json:
        print("This could not be deleted; please delete it by hand:", *left, sep="\n  ", file=sys.stderr)
    return PARTLY_DONE
