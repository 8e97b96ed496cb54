"""carrel vectors: where the library's vectors are kept."""

from __future__ import annotations

import argparse

from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE
from app.engine import protocol

_HERE = "here"


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("vectors", _place, "where the library's vectors are kept, and what leaves for that")
    sub.add_argument(
        "where",
        metavar="ADDRESS",
        nargs="?",
        help="a Chroma server (“chroma run”) on your own network, such as http://192.168.1.5:8000, is to keep"
        f" them; “{_HERE}”: this computer again",
    )
    sub.add_argument("--insist", action="store_true", help="even if it is on the internet")


def _place(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        if args.where is None:
            place = engine.call(protocol.FindVectorPlace())
        else:
            address = None if args.where == _HERE else args.where
            request = protocol.UseVectorServer(address, args.insist)
            place = terminal.result(engine.stream(request), quiet=args.json)
    if args.json:
        print_json({"vectors": make_plain(place)})
    else:
        print(place.leaves)
    return ALL_DONE
