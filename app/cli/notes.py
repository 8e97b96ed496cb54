"""carrel notes: what was highlighted in documents, and the notes on it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, WRONG_USAGE
from app.core.chats import STANDING
from app.core.errors import CarrelError
from app.core.notes import Note, format_notes
from app.core.tags import clean_tag, write_tags
from app.engine.protocol import ChangeNote, ExportNotes, Notes, RemoveNotes


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("notes", _list, "highlights and notes on documents")
    sub.set_defaults(words=[], documents=[], tag=[])
    kinds = commands.nest(sub, "list|tag|export|remove")

    kind = kinds.add("list", _list, "all highlights and notes, or those in which these words occur")
    kind.add_argument("words", nargs="*", metavar="WORD")
    _add_scope(kind)
    kind.add_argument("--tag", action="append", default=[], metavar="TAG", help="only those with this tag")
    kind = kinds.add("tag", _tag, "put tags on highlights and notes, and take them off")
    kind.add_argument("notes", nargs="+", type=int, metavar="ID")
    kind.add_argument("--add", action="append", default=[], metavar="TAG")
    kind.add_argument("--remove", action="append", default=[], metavar="TAG")
    kind = kinds.add("export", _export, "write them as annotations in a copy of a PDF, or as Markdown")
    kind.add_argument("file", metavar="FILE.pdf|FILE.md", help="a PDF takes those of one document")
    _add_scope(kind)
    kind = kinds.add("remove", _remove, "take notes out")
    kind.add_argument("notes", nargs="+", type=int, metavar="ID")


def _add_scope(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--in",
        dest="documents",
        action="append",
        default=[],
        metavar="DOC",
        help="only those on this document (id, path or title); may be given several times",
    )


def _list(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        words = (*args.words, *(f"@{clean_tag(tag)}" for tag in args.tag))
        notes = engine.call(Notes(tuple(args.documents), " ".join(words)))
    if args.json:
        print_json({"notes": [make_plain(note) for note in notes]})
    else:
        _print(notes)
    return ALL_DONE


def _print(notes: Sequence[Note]) -> None:
    if not notes:
        print("No notes.")
    for title, group in groupby(notes, key=lambda note: note.title):
        print(title)
        for note in group:
            said = f"  ({STANDING[note.standing]})" if STANDING[note.standing] else ""
            tags = f" {write_tags(note.tags)}" if note.tags else ""
            print(f"  {note.id}  {note.spot}, {note.colour.value}{tags}: “{note.quote}”{said}")
            for line in note.comment.splitlines():
                print(f"       {line}")


def _tag(args: argparse.Namespace) -> int:
    if not args.add and not args.remove:
        print("carrel: Name tags to put on with --add, or to take off with --remove.", file=sys.stderr)
        return WRONG_USAGE
    added = tuple(clean_tag(tag) for tag in args.add)
    gone = {clean_tag(tag).casefold() for tag in args.remove}
    with open_engine(args) as engine:
        known = {note.id: note for note in engine.call(Notes())}
        if unknown := [str(id_) for id_ in args.notes if id_ not in known]:
            raise CarrelError(f"Nothing was changed, as these notes are not kept: {', '.join(unknown)}.")
        changed = []
        for id_ in args.notes:
            tags = (*(tag for tag in known[id_].tags if tag.casefold() not in gone), *added)
            changed.append(engine.call(ChangeNote(id_, tags=tags)))
    if args.json:
        print_json({"notes": [make_plain(note) for note in changed]})
    else:
        _print(changed)
    return ALL_DONE


def _export(args: argparse.Namespace) -> int:
    file = str(Path(args.file).expanduser().absolute())
    with open_engine(args) as engine:
        written = engine.call(ExportNotes(tuple(args.documents), file))
    if args.json:
        print_json({"file": args.file, "notes": written})
    else:
        print(f"{'1 note is' if written == 1 else f'{written:,} notes are'} in {args.file}.")
    return ALL_DONE


def _remove(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        gone = engine.call(RemoveNotes(tuple(args.notes)))
    if args.json:
        print_json({"removed": [make_plain(note) for note in gone]})
    else:
        print(format_notes(gone))
        print(f"Removed: {len(gone)}.")
    return ALL_DONE
