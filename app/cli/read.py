"""carrel find, outline, comments, suggest: what stands within a document, and what to ask of it."""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from app.cli.arguments import parse_positive
from app.cli.base import Commands, open_engine, print_json
from app.cli.exit_codes import ALL_DONE
from app.engine import protocol


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("find", _find, "every place in a document where words stand, as they are written")
    sub.add_argument("document", metavar="DOC", help="id, path or title")
    sub.add_argument("words", nargs="+", metavar="WORD")
    sub.add_argument("--whole-words", action="store_true", help="leave out what is a part of a word")

    sub = commands.add("outline", _show_outline, "the headings of a document, with their pages")
    sub.add_argument("document", metavar="DOC", help="id, path or title")

    sub = commands.add("comments", _list_comments, "what readers wrote on the pages of a file itself")
    sub.add_argument("document", metavar="DOC", help="id, path or title")

    sub = commands.add("suggest", _suggest, "questions to begin with, that these documents answer")
    sub.add_argument("documents", nargs="+", metavar="DOC", help="id, path, title or @TAG")
    sub.add_argument("-k", type=parse_positive, default=3, dest="most", metavar="N", help="how many at most")


def _find(args: argparse.Namespace) -> int:
    words = " ".join(args.words)
    with open_engine(args) as engine:
        document = engine.call(protocol.Find(args.document))
        matches = engine.call(protocol.FindWords(document.id, words, args.whole_words))
    if args.json:
        found = [{"page": match.page, "boxes": match.boxes} for match in matches.found]
        print_json({"document": document.id, "words": words, "found": found, "unread": matches.unread})
    else:
        for page, times in Counter(match.page for match in matches.found).items():
            print(f"page {page}: {times:,} {'place' if times == 1 else 'places'}")
        if not matches.found:
            print("Not found in this document.")
        if matches.unread:
            print(f"{matches.unread:,} of its pages are not read.", file=sys.stderr)
    return ALL_DONE


def _show_outline(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        document = engine.call(protocol.Find(args.document))
        headings = engine.call(protocol.Outline(document.id))
    if args.json:
        print_json({"document": document.id, "outline": [heading._asdict() for heading in headings]})
    else:
        if not headings:
            print("This document has no outline, and no headings were found in it.")
        for heading in headings:
            print(f"{'  ' * (heading.level - 1)}{heading.title}  {heading.page}")
    return ALL_DONE


def _list_comments(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        document = engine.call(protocol.Find(args.document))
        comments = engine.call(protocol.Comments(document.id))
    if args.json:
        print_json({"document": document.id, "comments": [comment._asdict() for comment in comments]})
        return ALL_DONE
    if not comments:
        print("There are no comments in this file.")
    for comment in comments:
        who = ", ".join(filter(None, (f"page {comment.page}", comment.author, comment.day)))
        about = f" on “{comment.about}”" if comment.about else ""
        print(f"{who}{about}{' (struck out)' if comment.is_struck else ''}")
        for line in comment.text.splitlines():
            print(f"  {line}")
    return ALL_DONE


def _suggest(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        request = protocol.Suggest(tuple(args.documents), args.most)
        questions = terminal.result(engine.stream(request), quiet=args.json)
    if args.json:
        print_json({"questions": questions})
        return ALL_DONE
    print(*questions or ("No heading of these documents makes a question that they answer.",), sep="\n")
    return ALL_DONE
