"""Words of a command line as what they stand for."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.core.answers import Mode
from app.core.chats import NEW
from app.core.evaluation import Condition
from app.core.facets import Facets
from app.core.formats import KINDS

LAST = -1
"""Stands for the newest chat."""


def parse_chat(text: str) -> int:
    """Read a chat's number; LAST for the newest."""
    return LAST if text == "last" else parse_positive(text)


def parse_chat_or_new(text: str) -> int:
    """Read a chat's number; “new” is that of a new one."""
    return NEW if text == "new" else parse_chat(text)


def parse_mode(text: str) -> Mode:
    """Read how to answer."""
    try:
        return Mode(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is none of {', '.join(Mode)}") from None


def parse_positive(text: str) -> int:
    """Read a whole number from 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return int(text)


def parse_count(text: str) -> int:
    """Read a whole number from 0."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("must be a whole number, 0 or more")
    return int(text)


def parse_conditions(text: str) -> tuple[Condition, ...]:
    """Read what answers are measured side by side."""
    wanted = {each.strip() for each in text.split(",")}
    if unknown := wanted - set(Condition):
        raise argparse.ArgumentTypeError(
            f"no such condition: {min(unknown)!r} (there are {', '.join(Condition)})"
        )
    return tuple(each for each in Condition if each in wanted)


def add_scope(parser: argparse.ArgumentParser) -> None:
    """Add the options that say which documents are meant, by themselves or as they were saved."""
    add_narrowing(parser)
    parser.add_argument("--saved", metavar="NAME", help="only in this saved scope; see carrel scopes")


def add_narrowing(parser: argparse.ArgumentParser) -> None:
    """Add the options that narrow the documents; each narrows the others."""
    add = parser.add_argument
    add("--in", action="append", default=[], dest="documents", metavar="DOC", help="id, path, title or @TAG")
    add("--tag", action="append", default=[], dest="tags", metavar="TAG", help="only with this tag")
    words = [kind.word for kind in KINDS]
    add("--kind", action="append", default=[], choices=words, dest="kinds", help="only of this kind")
    add("--folder", action="append", default=[], dest="folders", metavar="FOLDER", help="only in this folder")


def read_facets(args: argparse.Namespace) -> Facets:
    """Read what narrows the documents."""
    folders = tuple(str(Path(folder).expanduser().absolute()) for folder in args.folders)
    return Facets(tuple(tag.lstrip("@") for tag in args.tags), tuple(args.kinds), folders)
