"""carrel doctor: what this machine has, what works, what is missing."""

from __future__ import annotations

import argparse

from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, PARTLY_DONE
from app.cli.models import print_network
from app.core.kept_places import TO_BE_RID_OF_IT, list_kept_places
from app.core.library_place import find_library_folder
from app.engine import protocol


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("doctor", _examine, "what this machine has, what works, what is missing")
    sub.add_argument(
        "--privacy",
        action="store_true",
        help="do the main job and show every network call and file outside (takes a minute or two)",
    )
    sub.add_argument(
        "--data", action="store_true", help="where everything is that Carrel keeps, and how to be rid of it"
    )
    sub.add_argument(
        "--measure", action="store_true", help="measure anew how fast the language model in use is here"
    )
    sub.add_argument(
        "--network", action="store_true", help="every attempt to reach another machine, and what came of it"
    )


def _examine(args: argparse.Namespace) -> int:
    from app import terminal

    if args.privacy:
        return _check_privacy(args)
    if args.network:
        return print_network(args)
    if args.data:
        return _list_places(args)
    with open_engine(args) as engine:
        checks = terminal.result(engine.stream(protocol.Doctor(args.measure)), quiet=args.json)
    if args.json:
        print_json({"checks": [make_plain(check) for check in checks]})
    else:
        terminal.print_checks(checks)
    return ALL_DONE if all(check.ok for check in checks) else PARTLY_DONE


def _list_places(args: argparse.Namespace) -> int:
    library = find_library_folder(args.library)
    places = tuple(list_kept_places(library))
    vectors = None
    if library.is_dir():  # else asking would make it, perhaps just after a person was rid of it
        with open_engine(args) as engine:
            vectors = engine.call(protocol.FindVectorPlace())
    if args.json:
        kept = [{"holds": place.holds, "path": str(place.path)} for place in places]
        print_json({"kept": kept, "vectors": None if vectors is None else make_plain(vectors)})
        return ALL_DONE
    for place in places:
        print(f"{place.holds}:\n  {place.path}")
    if vectors is not None and vectors.address is not None:
        print(
            f'The vectors of this library:\n  {vectors.address}; "carrel vectors here" takes them from there'
        )
    print(TO_BE_RID_OF_IT)
    return ALL_DONE


def _check_privacy(args: argparse.Namespace) -> int:
    from app import privacy_check, terminal

    if not args.json:
        print("Carrel reads, answers and opens its window, and is watched meanwhile (a minute or two).")
    report = privacy_check.examine()
    checks = privacy_check.checks(report)
    if args.json:
        told = [make_plain(check) for check in checks]
        print_json({"checks": told, "privacy": privacy_check.as_data(report)})
    else:
        terminal.print_checks(checks)
    return ALL_DONE if all(check.ok for check in checks) else PARTLY_DONE
