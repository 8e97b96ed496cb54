"""carrel pause, resume: have the indexing of an open Carrel rest, and go on."""

from __future__ import annotations

import argparse

from app.cli.base import Commands, Engine, print_json
from app.cli.exit_codes import ALL_DONE
from app.core.errors import CarrelError
from app.core.library_place import find_library_folder
from app.engine import protocol


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("pause", _pause, "have the Carrel that is open stop all indexing")
    sub.set_defaults(paused=True)
    sub = commands.add("resume", _pause, "have it go on with that")
    sub.set_defaults(paused=False)


def _pause(args: argparse.Namespace) -> int:
    with Engine(find_library_folder(args.library)) as engine:
        if not engine.visit():  # one that was started for this would end with it
            raise CarrelError("No Carrel has this library open, so nothing is being indexed.")
        engine.call(protocol.Pause(args.paused))
    if args.json:
        print_json({"paused": args.paused})
    else:
        print("Indexing is paused." if args.paused else "Indexing goes on.")
    return ALL_DONE
