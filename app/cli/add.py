"""carrel add, unlock: index files and folders, and open those that are protected."""

from __future__ import annotations

import argparse
import sys
import time
from getpass import getpass
from pathlib import Path
from typing import Any

from app.cli.arguments import parse_positive
from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, PARTLY_DONE
from app.core.errors import CarrelError
from app.core.events import FileFinished, LeftOut
from app.engine import protocol


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("add", _add, "index files and folders")
    sub.add_argument("paths", nargs="+", metavar="PATH")
    sub.add_argument("--password", action="append", default=[], metavar="P", help="try it on protected files")
    sub.add_argument("--no-ocr", action="store_true", help="leave scanned pages unread")
    sub.add_argument(
        "--jobs", type=parse_positive, metavar="N", help="files read at once (default: cores - 1)"
    )

    sub = commands.add("unlock", _unlock, "open documents that need a password, and index them")
    sub.add_argument("document", metavar="DOC", help="id, path or title; it is tried on others, too")
    sub.add_argument("--password", metavar="P", help="without it you are asked; it is never kept")


def _add(args: argparse.Namespace) -> int:
    from app import terminal

    counts = dict.fromkeys(("ready", "duplicate", "empty", "needs_password", "unsupported", "failed"), 0)
    started = time.monotonic()
    finished: list[FileFinished] = []
    left_out: list[LeftOut] = []
    request = protocol.Add(
        tuple(str(Path(path).expanduser().absolute()) for path in args.paths),
        tuple(args.password),
        args.jobs,
        ocr=False if args.no_ocr else None,
    )
    broken_off = False
    with open_engine(args) as engine:
        try:
            for event in terminal.watched(engine.stream(request), quiet=args.json):
                if isinstance(event, LeftOut):
                    left_out.append(event)
                if not isinstance(event, FileFinished):
                    continue
                finished.append(event)
                counts[event.status] += 1
                if args.json:
                    print_json(_format_file(event))
                else:
                    terminal.print_file(event)
        except CarrelError as error:
            if not finished:
                raise
            broken_off = True
            print(f"carrel: {error}", file=sys.stderr)
    seconds = round(time.monotonic() - started, 3)
    if args.json:
        told = {each.why: {"count": each.count, "names": each.names} for each in left_out}
        print_json({"summary": {**counts, "left_out": told, "seconds": seconds}})
    else:
        terminal.print_summary(counts, seconds)
        terminal.print_left_out(left_out, names=args.verbose)
    if not finished:
        raise CarrelError("there are no files to index in what you named.")
    if all(event.status == "failed" and not event.document.id for event in finished):
        raise CarrelError(finished[0].document.reason or "nothing could be read.")
    trouble = sum(counts[status] for status in ("empty", "needs_password", "unsupported", "failed"))
    return PARTLY_DONE if trouble or broken_off else ALL_DONE


def _format_file(event: FileFinished) -> dict[str, Any]:
    document = event.document
    searchable = event.searchable_seconds
    return {
        "path": event.path,
        "status": event.status,
        "document": document.id or None,
        "title": document.title,
        "format": document.format,
        "pages": document.pages,
        "passages": document.passages,
        "ocr_pages": document.ocr_pages,
        "searchable_seconds": None if searchable is None else round(searchable, 3),
        "seconds": round(event.seconds, 3),
        "reason": document.reason,
    }


def _unlock(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        document = engine.call(protocol.Find(args.document))
        password = _ask_password(document.title) if args.password is None else args.password
        request = protocol.Unlock(document.id, password)
        opened = terminal.result(engine.stream(request), quiet=args.json)
        if not opened:
            raise CarrelError("This password does not open the document.")
        terminal.result(engine.stream(protocol.Add()), quiet=args.json)  # until all is done
        now = [engine.call(protocol.Find(each.id)) for each in opened]
    if args.json:
        print_json({"documents": [make_plain(each) for each in now]})
    else:
        terminal.print_documents(now)
    return ALL_DONE if all(each.state.is_usable for each in now) else PARTLY_DONE


def _ask_password(title: str) -> str:
    """Ask for a password without showing it; where nobody types, read a line of what is piped in."""
    if sys.stdin.isatty():
        return getpass(f"Password of {title}: ")
    return sys.stdin.readline().rstrip("\r\n")
