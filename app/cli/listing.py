"""Which documents carrel docs lists, and in which order: as the window's filter has them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from datetime import datetime
from math import inf

from app.core.document_order import Order, make_sort_key
from app.core.document_query import find_days, make_test, parse_query, write_searched_text
from app.core.documents import Document, DocumentState, FileStanding
from app.core.formats import KINDS
from app.core.overview import PERIODS

_STATES = (*(each.value for each in DocumentState), FileStanding.CHANGED.value, FileStanding.MISSING.value)
_DAYS = f"{'|'.join(PERIODS)}|2026-11-29"


def add_listing(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what is listed; each narrows the others."""
    add = parser.add_argument
    add(
        "--name",
        metavar="WORDS",
        help="only with these words in title, file name or tags, or “kind:pdf”",
    )
    add("--tag", metavar="TAG", help="only documents with this tag")
    add("--kind", choices=[kind.word for kind in KINDS], help="only of this kind")
    add("--state", choices=_STATES, help="only in this state; changed, missing: so is the file")
    add("--folder", metavar="WORD", help="only in folders with this in their path")
    add("--added", type=_parse_days, metavar=_DAYS, help="only added then")
    add("--changed", type=_parse_days, metavar=_DAYS, help="only whose file was changed then")
    add("--sort", choices=list(Order), help="by what they are sorted (default: oldest first)")


def list_wanted(
    documents: Sequence[Document], astray: Mapping[str, FileStanding], args: argparse.Namespace
) -> tuple[Document, ...]:
    """List the documents that are wanted. `astray` are those that no longer have the file that was read."""
    now = datetime.now()
    words, tests = parse_query(args.name or "", now)
    keyed = [(key, getattr(args, key)) for key in ("kind", "folder", "added", "changed")]
    tests += tuple(make_test(key, value, now) for key, value in keyed if value)
    wanted_tag = None if args.tag is None else args.tag.lstrip("@").casefold()

    def is_wanted(document: Document) -> bool:
        text = write_searched_text(document)
        return (
            all(word in text for word in words)
            and all(test(document) for test in tests)
            and (wanted_tag is None or wanted_tag in map(str.casefold, document.tags))
            and args.state in (None, document.state, astray.get(document.id))
        )

    found = tuple(filter(is_wanted, documents))
    if args.sort is None:
        return found
    return tuple(sorted(found, key=lambda document: make_sort_key(document, Order(args.sort))))


def _parse_days(text: str) -> str:
    """Read a stretch of time."""
    if find_days(text.casefold(), datetime.now()) == (inf, -inf):
        raise argparse.ArgumentTypeError(f"“{text}” is no {_DAYS}, nor a month or year such as 2026-11")
    return text
