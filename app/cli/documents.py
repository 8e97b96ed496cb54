"""carrel docs, retry, remove, restore: what is in the library."""

from __future__ import annotations

import argparse
from collections import Counter
from datetime import datetime

from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, PARTLY_DONE
from app.cli.listing import add_listing, list_wanted
from app.core.documents import DocumentState, FileStanding
from app.core.overview import summarize_library
from app.engine import protocol


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("docs", _show_documents, "what is in the library")
    sub.add_argument("--pages", metavar="DOC", help="how each page of this document fared")
    sub.add_argument("--about", metavar="DOC", help="what this document is, what it says, where it is cited")
    sub.add_argument(
        "--overview",
        action="store_true",
        help="how many, by kind, state, day and size, and what is being done",
    )
    add_listing(sub)
    kinds = commands.nest(sub, "tag|rename")
    kind = kinds.add("tag", _tag, "put tags on documents, and take them off")
    kind.add_argument("documents", nargs="+", metavar="DOC", help="id, path, title or @TAG")
    kind.add_argument("--add", action="append", default=[], metavar="TAG")
    kind.add_argument("--remove", action="append", default=[], metavar="TAG")

    kind = kinds.add("rename", _rename, "give a document a title of your own; its file stays as it is")
    kind.add_argument("document", metavar="DOC", help="id, path or title")
    kind.add_argument("title", nargs="?", metavar="TITLE", help="without one: what its file calls itself")

    sub = commands.add("retry", _retry, "try again what could not be read")
    sub.add_argument("documents", nargs="+", metavar="DOC", help="id, path or title")

    sub = commands.add("remove", _remove, "take documents out of the library; the files stay where they are")
    sub.add_argument("documents", nargs="+", metavar="DOC", help="id, path or title")
    sub.add_argument("--for-good", action="store_true", help="so that they cannot be brought back")

    sub = commands.add("restore", _restore, "bring back documents that were removed; without DOC, list them")
    sub.add_argument("documents", nargs="*", metavar="DOC", help="id, path or title")


def _show_documents(args: argparse.Namespace) -> int:
    from app import terminal

    if args.pages:
        return _show_pages(args)
    if args.about:
        return _show_card(args)
    with open_engine(args) as engine:
        documents, astray = engine.call(protocol.Documents()), engine.call(protocol.Astray())
        foreign = engine.call(protocol.FindForeign())
        activity = engine.call(protocol.FindActivity())
    total, documents = len(documents), list_wanted(documents, astray, args)
    if not documents and not args.json:
        print(_say_nothing(total))
        return ALL_DONE
    if args.overview:
        overview = summarize_library(documents, datetime.now())
        if args.json:
            print_json({"overview": make_plain(overview), "activity": make_plain(activity)})
        else:
            terminal.print_overview(overview)
            terminal.print_activity(activity)
        return ALL_DONE
    if args.json:
        rows = [
            {
                **make_plain(document),
                "missing": astray.get(document.id) is FileStanding.MISSING,
                "changed_since_read": astray.get(document.id) is FileStanding.CHANGED,
            }
            for document in documents
        ]
        print_json({"documents": rows, "foreign": None if foreign is None else make_plain(foreign)})
        return ALL_DONE
    terminal.print_documents(documents, astray)
    if foreign is not None:
        named = foreign.path or foreign.offered
        get = "" if foreign.path else f"carrel models get {foreign.offered} --accept-licence, then "
        print(f"{foreign.sentence} To use it: {get}carrel models use --embedding {named}")
    return ALL_DONE


def _say_nothing(total: int) -> str:
    """Say why no document is listed, of so many."""
    if not total:
        return 'The library is empty. "carrel add FILE…" puts documents into it.'
    return f'No document is as you asked, of {total:,} in the library; "carrel docs" lists all.'


def _tag(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        request = protocol.TagDocuments(tuple(args.documents), tuple(args.add), tuple(args.remove))
        documents = engine.call(request)
    if args.json:
        print_json({"documents": [make_plain(document) for document in documents]})
    else:
        for document in documents:
            print(f"{document.title}: {' '.join(f'@{tag}' for tag in document.tags) or 'no tags'}")
    return ALL_DONE


def _rename(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        document = engine.call(protocol.RenameDocument(args.document, args.title or ""))
    if args.json:
        print_json({"document": make_plain(document)})
    else:
        in_file = f" Its file calls itself “{document.file_title}”." if document.own_title else ""
        print(f"It is called “{document.title}” now.{in_file}")
    return ALL_DONE


def _show_pages(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        document = engine.call(protocol.Find(args.pages))
        pages = engine.call(protocol.Pages(document.id))
    if args.json:
        print_json({"document": make_plain(document), "pages": [make_plain(page) for page in pages]})
    else:
        terminal.print_pages(document, pages)
    return ALL_DONE


def _show_card(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        document = engine.call(protocol.Find(args.about))
        card = engine.call(protocol.FindCard(document.id))
        pages = engine.call(protocol.Pages(document.id))
        summary = None
        if document.state.is_usable:
            summary = terminal.result(engine.stream(protocol.SummarizeDocument(document.id)), quiet=args.json)
    if args.json:
        counts = Counter(page.health.value for page in pages)
        said = None if summary is None or not summary.found else make_plain(summary)
        print_json({"card": make_plain(card), "pages": counts, "summary": said})
    else:
        terminal.print_card(card, pages, summary)
    return ALL_DONE


def _retry(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        documents = terminal.result(engine.stream(protocol.Retry(tuple(args.documents))), quiet=args.json)
    if args.json:
        print_json({"documents": [make_plain(document) for document in documents]})
    else:
        terminal.print_documents(documents)
    unusable = any(document.state is not DocumentState.READY for document in documents)
    return PARTLY_DONE if unusable else ALL_DONE


def _remove(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        removed = engine.call(protocol.Remove(tuple(args.documents), args.for_good))
    if args.json:
        print_json({"removed": [make_plain(document) for document in removed]})
        return ALL_DONE
    for document in removed:
        print(f"Removed {document.title}. The file itself was left alone.")
    if removed and not args.for_good:
        names = " ".join(document.id[:8] for document in removed)
        print(f"To undo this within 30 days: carrel restore {names}")
    return ALL_DONE


def _restore(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        if not args.documents:
            removed = engine.call(protocol.Removed())
            if args.json:
                print_json({"removed": [make_plain(each) for each in removed]})
            else:
                terminal.print_removed(removed)
            return ALL_DONE
        back = engine.call(protocol.Restore(tuple(args.documents)))
    if args.json:
        print_json({"restored": [make_plain(document) for document in back]})
    else:
        for document in back:
            print(f"{document.title} is in the library again.")
    return ALL_DONE
