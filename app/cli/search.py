"""carrel search: ranked passages."""

from __future__ import annotations

import argparse
import time

from app.cli.arguments import add_scope, parse_positive, read_facets
from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE
from app.cli.scopes import take_saved_scope
from app.core.reading import SearchBy
from app.engine import protocol


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("search", _search, "ranked passages, without a language model")
    sub.add_argument("query", nargs="+", metavar="QUERY")
    add_scope(sub)
    sub.add_argument("-k", type=parse_positive, default=10, dest="limit", metavar="N", help="how many")
    sub.add_argument("--by", choices=list(SearchBy), default="both", help="words, meaning or both")


def _search(args: argparse.Namespace) -> int:
    from app import terminal

    query = " ".join(args.query)
    with open_engine(args) as engine:
        take_saved_scope(engine, args)
        documents, facets = tuple(args.documents), read_facets(args)
        request = protocol.Search(query, documents, args.limit, SearchBy(args.by), facets)
        # The first search loads the embedding model, which is not part of the search's own time.
        terminal.result(engine.stream(protocol.Warm(language=False)), quiet=args.json)
        started = time.monotonic()
        hits = terminal.result(engine.stream(request), quiet=args.json)
        seconds = time.monotonic() - started
    if args.json:
        results = [make_plain(hit) for hit in hits]
        print_json({"query": query, "seconds": round(seconds, 4), "results": results})
    else:
        terminal.print_hits(hits)
    return ALL_DONE
