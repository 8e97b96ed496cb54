"""carrel notes: what was highlighted in documents, and the notes on it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from app.cli.arguments import parse_positive
from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, WRONG_USAGE
from app.core.chats import STANDING
from app.core.errors import CarrelError
from app.core.notes import Note, NoteColour, format_notes
from app.core.reading import WordPlace, find_runs
from app.core.tags import clean_tag, write_tags
from app.engine.protocol import ChangeNote, ExportNotes, Find, MakeNote, Notes, PageWords, RemoveNotes


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("notes", _list, "highlights and notes on documents")
    sub.set_defaults(words=[], documents=[], tag=[])
    kinds = commands.nest(sub, "list|add|change|tag|export|remove")

    kind = kinds.add("list", _list, "all highlights and notes, or those in which these words occur")
    kind.add_argument("words", nargs="*", metavar="WORD")
    _add_scope(kind)
    kind.add_argument("--tag", action="append", default=[], metavar="TAG", help="only those with this tag")
    kind = kinds.add("add", _make, "highlight words on a page, with a comment or none")
    kind.add_argument("document", metavar="DOC", help="id, path or title")
    kind.add_argument("page", type=parse_positive, metavar="PAGE")
    kind.add_argument("words", nargs="+", metavar="WORD", help="as they stand there")
    _add_look(kind)
    kind.add_argument("--tag", action="append", default=[], metavar="TAG")
    kind = kinds.add("change", _change, "give a highlight another comment or colour")
    kind.add_argument("note", type=int, metavar="ID")
    _add_look(kind)
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


def _add_look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--comment", metavar="TEXT", help='your note on it; "" takes it away')
    parser.add_argument("--colour", choices=list(NoteColour))


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


def _make(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        document = engine.call(Find(args.document))
        words = engine.call(PageWords(document.id, args.page))
        runs = find_runs(words, " ".join(args.words))
        if not runs:
            raise CarrelError(f"These words do not stand on page {args.page:,} of this document.")
        first, last = (WordPlace(args.page, place) for place in runs[0])
        colour, tags = NoteColour(args.colour or NoteColour.YELLOW), tuple(clean_tag(tag) for tag in args.tag)
        note = engine.call(MakeNote(document.id, first, last, colour, args.comment or "", tags))
    if len(runs) > 1:
        print(f"They stand there {len(runs)} times; the first place is highlighted.", file=sys.stderr)
    _show(note, args)
    return ALL_DONE


def _change(args: argparse.Namespace) -> int:
    if args.comment is None and args.colour is None:
        print("carrel: Name what is to change: --comment or --colour.", file=sys.stderr)
        return WRONG_USAGE
    colour = None if args.colour is None else NoteColour(args.colour)
    with open_engine(args) as engine:
        note = engine.call(ChangeNote(args.note, colour, args.comment))
    _show(note, args)
    return ALL_DONE


def _show(note: Note, args: argparse.Namespace) -> None:
    print_json({"note": make_plain(note)}) if args.json else _print([note])


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
