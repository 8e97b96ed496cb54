"""carrel watch, unwatch: folders that are followed."""

from __future__ import annotations

import argparse
import queue
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from app.cli.base import Commands, Engine, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE
from app.core.documents import Document
from app.core.errors import EngineDied
from app.core.events import Activity, DocumentChanged, DocumentRemoved, Event, FoldersChanged, Progress
from app.core.library_place import find_library_folder
from app.engine import protocol
from app.engine.client import DIED, EngineClient


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add(
        "watch", _watch, "follow what becomes of folders, until Ctrl-C; without FOLDER, list them"
    )
    sub.add_argument("folders", nargs="*", metavar="FOLDER")

    sub = commands.add("unwatch", _unwatch, "follow a folder no longer; its documents stay in the library")
    sub.add_argument("folder", metavar="FOLDER")


def _watch(args: argparse.Namespace) -> int:
    from app import terminal

    told: queue.SimpleQueue[Any] = queue.SimpleQueue()
    with Engine(find_library_folder(args.library), told.put) as engine:
        before = {document.id: document for document in engine.call(protocol.Documents())}
        for folder in args.folders:
            engine.call(protocol.Watch(str(Path(folder).expanduser().absolute())))
        folders = engine.call(protocol.Watched())
        _print_folders(folders, args.json)
        if not args.folders:
            return ALL_DONE
        for event in terminal.watched(_receive_broadcasts(engine, told), quiet=args.json):
            match event:
                case FoldersChanged():
                    now = engine.call(protocol.Watched())
                    if [folder.reason for folder in now] != [folder.reason for folder in folders]:
                        _print_folders(now, args.json)
                    folders = now
                case DocumentChanged(document) if not document.state.is_unfinished:
                    known = before.get(document.id)
                    before[document.id] = document
                    if known is None or (known.state, known.path) != (document.state, document.path):
                        _print_change("changed", document, document.state.value, args.json)
                case DocumentRemoved(identity) if identity in before:
                    _print_change("removed", before.pop(identity), "removed", args.json)
    return ALL_DONE


def _receive_broadcasts(engine: EngineClient, told: queue.SimpleQueue[Any]) -> Generator[Event, None, None]:
    """Tell what the engine tells unasked, for as long as it lives; its activity as progress."""
    while True:
        try:
            event = told.get(timeout=0.2)  # a wait without end could not be interrupted on Windows
        except queue.Empty:
            if not engine.is_alive:
                raise EngineDied(DIED) from None
            continue
        if isinstance(event, Activity):
            event = event.progress or Progress("Waiting for changes; Ctrl-C ends it", 0)
        yield event


def _print_folders(folders: Sequence[protocol.WatchedFolder], as_json: bool) -> None:
    from app import terminal

    if as_json:
        print_json({"folders": [make_plain(folder) for folder in folders]})
    else:
        terminal.print_folders(folders)


def _print_change(what: str, document: Document, status: str, as_json: bool) -> None:
    from app import terminal

    if as_json:
        print_json({what: make_plain(document)})
    else:
        terminal.print_document(document, status)


def _unwatch(args: argparse.Namespace) -> int:
    folder = str(Path(args.folder).expanduser().absolute())
    with open_engine(args) as engine:
        engine.call(protocol.Unwatch(folder))
        folders = engine.call(protocol.Watched())
    if args.json:
        _print_folders(folders, args.json)
    else:
        print("The folder is not watched any longer. Its documents stay in the library.")
    return ALL_DONE
