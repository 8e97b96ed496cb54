"""Carrel from a terminal: everything the window does, and JSON for scripts."""

from __future__ import annotations

import argparse
import dataclasses
import io
import json
import logging
import os
import queue
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app import __version__, cli_models
from app.cli_base import (
    ALL_DONE,
    INTERRUPTED,
    NOTHING_DONE,
    PARTLY_DONE,
    WRONG_USAGE,
    Engine,
    as_plain,
    open_engine,
    print_json,
)
from app.core.answers import CheckedText, Mode
from app.core.chats import NEW, Conversation, markdown
from app.core.documents import Document, DocumentState
from app.core.errors import Cancelled, CarrelError, EngineDied, NoQuestion, NoSuchChat
from app.core.evaluation import Condition
from app.core.events import (
    Activity,
    DocumentChanged,
    DocumentRemoved,
    Event,
    FileFinished,
    FoldersChanged,
    LeftOut,
    Progress,
)
from app.core.paths import RESOURCES, library_folder
from app.core.styles import Styles, as_toml, read_style
from app.engine import protocol
from app.engine.client import DIED, EngineClient

log = logging.getLogger(__name__)

SAMPLES = RESOURCES / "samples"

DEMO_QUESTIONS = 3

_LAST = -1
"""Stands for the newest chat."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code (0, 1, 2, 3 or 130: see the README)."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    try:
        args = _parse(arguments)
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else WRONG_USAGE
    if args.verbose:
        os.environ["CARREL_VERBOSE"] = "1"  # the engine's process reads it
        logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
    run: Callable[[argparse.Namespace], int] = args.run
    for stream in (sys.stdout, sys.stderr):
        # File names need not be valid text; what is none goes out as an escape that JSON knows as well.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return run(args)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115 - the interpreter flushes it on its way out
        return PARTLY_DONE
    except CarrelError as error:
        print(f"carrel: {error}", file=sys.stderr)
        return NOTHING_DONE
    except Exception:
        log.debug("A bug", exc_info=True)
        print("carrel: Something went wrong inside Carrel; --verbose shows what.", file=sys.stderr)
        return NOTHING_DONE


def _parse(arguments: list[str]) -> argparse.Namespace:
    # A command's parser says nothing of options that are not there, so that it does not undo what stood
    # before it.
    common = _common_options(argparse.SUPPRESS, argparse.SUPPRESS)
    parser = argparse.ArgumentParser(
        prog="carrel",
        parents=[_common_options(None, False)],
        description="Ask your own documents, on your own machine. Without a command, opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"carrel {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], help_: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, parents=[common], help=help_, description=help_)
        sub.set_defaults(run=run)
        return sub

    sub = command("add", _add, "index files and folders")
    sub.add_argument("paths", nargs="+", metavar="PATH")
    sub.add_argument("--password", action="append", default=[], metavar="P", help="try it on protected files")
    sub.add_argument("--no-ocr", action="store_true", help="leave scanned pages unread")
    sub.add_argument("--jobs", type=_positive, metavar="N", help="files read at once (default: cores - 1)")

    sub = command("watch", _watch, "follow what becomes of folders, until Ctrl-C; without FOLDER, list them")
    sub.add_argument("folders", nargs="*", metavar="FOLDER")

    sub = command("unwatch", _unwatch, "follow a folder no longer; its documents stay in the library")
    sub.add_argument("folder", metavar="FOLDER")

    sub = command("docs", _docs, "what is in the library")
    sub.add_argument("--pages", metavar="DOC", help="how each page of this document fared")

    sub = command("retry", _retry, "try again what could not be read")
    sub.add_argument("documents", nargs="+", metavar="DOC", help="id, path or title")

    sub = command("remove", _remove, "take documents out of the library; the files stay where they are")
    sub.add_argument("documents", nargs="+", metavar="DOC", help="id, path or title")
    sub.add_argument("--for-good", action="store_true", help="so that they cannot be brought back")

    sub = command("restore", _restore, "bring back documents that were removed; without DOC, list them")
    sub.add_argument("documents", nargs="*", metavar="DOC", help="id, path or title")

    sub = command("search", _search, "ranked passages, without a language model")
    sub.add_argument("query", nargs="+", metavar="QUERY")
    sub.add_argument("--in", action="append", default=[], dest="documents", metavar="DOC")
    sub.add_argument("-k", type=_positive, default=10, dest="limit", metavar="N", help="how many")

    sub = command("ask", _ask, "a cited answer")
    sub.add_argument("question", nargs="+", metavar="QUESTION", help="in quotes or not")
    sub.add_argument("--in", action="append", default=[], dest="documents", metavar="DOC")
    sub.add_argument(
        "--mode", type=_mode, metavar="|".join(Mode), default=Mode.AUTO, help="how to answer (default: auto)"
    )
    sub.add_argument("--model", metavar="FILE.gguf", help="answer with this model, this once")
    sub.add_argument(
        "--own-knowledge",
        action="store_true",
        default=None,
        help="where the documents hold no answer, let the model say what it knows itself",
    )
    sub.add_argument(
        "--chat",
        type=_chat_or_new,
        metavar="ID|new|last",
        help="go on with this chat, and keep the answer there",
    )
    sub.add_argument("--style", metavar="NAME", help="answer in this style; see carrel styles")

    sub = command("check", _check, "which sentences of a text your documents bear out")
    sub.add_argument("file", metavar="FILE|-", help="a text in any format; - reads standard input")
    sub.add_argument("--in", action="append", default=[], dest="documents", metavar="DOC")

    sub = command("styles", _styles, "the answer styles: how answers are written")
    kinds = sub.add_subparsers(metavar="list|show|add|remove")

    def of_styles(name: str, run: Callable[[argparse.Namespace], int], help_: str) -> argparse.ArgumentParser:
        kind = kinds.add_parser(name, parents=[common], help=help_, description=help_)
        kind.set_defaults(run=run)
        return kind

    of_styles("list", _styles, "all styles")
    kind = of_styles("show", _show_style, "a style as the text of a file, to be changed and added")
    kind.add_argument("style", metavar="NAME")
    kind = of_styles("add", _add_style, "keep the style in a file; one of the same name gives way")
    kind.add_argument("file", metavar="FILE.toml")
    kind = of_styles(
        "remove", _remove_style, "delete a style of your own; one of Carrel's is then as it came"
    )
    kind.add_argument("style", metavar="NAME")

    sub = command("chats", _chats, "the chats that were kept")
    sub.set_defaults(words=[])
    kinds = sub.add_subparsers(metavar="list|show|rename|remove|export")

    def of_chats(name: str, run: Callable[[argparse.Namespace], int], help_: str) -> argparse.ArgumentParser:
        kind = kinds.add_parser(name, parents=[common], help=help_, description=help_)
        kind.set_defaults(run=run)
        return kind

    kind = of_chats("list", _chats, "all chats, or those in which these words occur")
    kind.add_argument("words", nargs="*", metavar="WORD")
    kind = of_chats("show", _show_chat, "a chat with its answers and their sources")
    kind.add_argument("chat", type=_chat, metavar="ID|last")
    kind = of_chats("rename", _rename_chat, "give a chat another name")
    kind.add_argument("chat", type=_chat, metavar="ID|last")
    kind.add_argument("title", metavar="NAME")
    kind = of_chats("remove", _remove_chats, "delete chats for good")
    kind.add_argument("chats", nargs="*", type=_chat, metavar="ID|last")
    kind.add_argument("--all", action="store_true", help="delete all chats")
    kind = of_chats("export", _export_chat, "write a chat as Markdown or for Word, with footnotes")
    kind.add_argument("chat", type=_chat, metavar="ID|last")
    kind.add_argument("file", nargs="?", metavar="FILE.md|FILE.docx", help="default: standard output")

    cli_models.add_commands(command("models", cli_models.list_models, "the models: get, use, remove"), common)

    sub = command("eval", _eval, "measure on a set of questions")
    sub.add_argument(
        "questions",
        nargs="?",
        metavar="QUESTIONS.jsonl",
        help="or a .csv, or the name of a kept question set",
    )
    sub.add_argument("--docs", metavar="DIR", help="index DIR first and ask about it (default: the library)")
    sub.add_argument("--scope", choices=("doc", "all"), default="all")
    sub.add_argument("--mode", type=_mode, metavar="|".join(Mode), default=Mode.QUICK)
    sub.add_argument("--retrieval-only", action="store_true")
    sub.add_argument("--limit", type=_positive, metavar="N", help="the first N questions only")
    sub.add_argument(
        "--conditions",
        type=_conditions,
        default=(Condition.DOCUMENTS,),
        metavar="C,C",
        help="answers side by side: closed (no documents), documents, page (the right page given)",
    )
    sub.add_argument(
        "--samples",
        type=_count,
        default=6,
        metavar="N",
        help="with closed: answers drawn to tell what the model knows by itself (default: 6)",
    )
    sub.add_argument("--judge", action="store_true", help="the language model marks answers, too")
    sub.add_argument("--model", metavar="FILE.gguf", help="answer with this model, this once")
    sub.add_argument(
        "--reranker", metavar="FOLDER|none", help="a cross-encoder reads the best passages again, this once"
    )
    sub.add_argument("--export", metavar="FILE", help="write the run, or comparison, to a .csv or .md")
    kept = sub.add_mutually_exclusive_group()
    kept.add_argument(
        "--list", action="store_true", dest="list_runs", help="the runs and sets of the library"
    )
    kept.add_argument("--show", metavar="RUN", help='a kept run again: its id, part of it or "latest"')
    kept.add_argument("--compare", nargs=2, metavar=("BEFORE", "AFTER"), help="how two kept runs differ")
    kept.add_argument("--forget", metavar="RUN", help="delete a kept run")

    sub = command("doctor", _doctor, "what this machine has, what works, what is missing")
    sub.add_argument(
        "--privacy",
        action="store_true",
        help="do the main job and show every network call and file outside (takes a minute or two)",
    )

    sub.add_argument(
        "--network", action="store_true", help="every attempt to reach another machine, and what came of it"
    )

    window = argparse.ArgumentParser(
        prog="carrel", parents=[_common_options(None, False)], usage=argparse.SUPPRESS
    )
    window.set_defaults(run=_window)
    window.add_argument("files", nargs="*", metavar="FILE")
    for each in (parser, window):
        each.add_argument("--demo", action="store_true", help="show the main job in the terminal")
        each.add_argument("--time-to-window", action="store_true", help="print seconds to the window")
        each.add_argument("--screenshot", metavar="FILE.png", help="paint the window on a library of its own")
        each.add_argument("--theme", choices=("light", "dark"), default="light")
        each.add_argument("--scene", default="answer", metavar="NAME")
    first = next((a for a in arguments if not a.startswith("-")), None)
    wants_help = {"-h", "--help", "--version"} & set(arguments)
    if (first is None or not _takes(arguments, commands.choices)) and not wants_help:
        return window.parse_args(arguments)
    return parser.parse_args(arguments)


def _common_options(nothing: object, no: object) -> argparse.ArgumentParser:
    """The options that every command takes; `nothing` and `no` are what they are when they are not given."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--library", metavar="DIR", default=nothing, help="where the library is (default: your data folder)"
    )
    common.add_argument("--json", action="store_true", default=no, help="print JSON only")
    common.add_argument("-v", "--verbose", action="store_true", default=no, help="say more on standard error")
    return common


def _takes(arguments: list[str], commands: Any) -> bool:
    """Whether the first word that is not an option or its value is a command."""
    with_value = {"--library", "--screenshot", "--theme", "--scene"}
    words = iter(arguments)
    for word in words:
        if word in with_value:
            next(words, None)
        elif not word.startswith("-"):
            return word in commands
    return False


def _chat(text: str) -> int:
    """A chat's number; _LAST for the newest."""
    return _LAST if text == "last" else _positive(text)


def _chat_or_new(text: str) -> int:
    return NEW if text == "new" else _chat(text)


def _mode(text: str) -> Mode:
    try:
        return Mode(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is none of {', '.join(Mode)}") from None


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return int(text)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("must be a whole number, 0 or more")
    return int(text)


def _conditions(text: str) -> tuple[Condition, ...]:
    wanted = {each.strip() for each in text.split(",")}
    if unknown := wanted - set(Condition):
        raise argparse.ArgumentTypeError(
            f"no such condition: {min(unknown)!r} (there are {', '.join(Condition)})"
        )
    return tuple(each for each in Condition if each in wanted)


# The window


def _window(args: argparse.Namespace) -> int:
    if args.demo:
        return _demo(args)
    unknown = [name for name in args.files if not Path(name).suffix and not Path(name).expanduser().exists()]
    if unknown:
        print(f"carrel: “{unknown[0]}” is neither a command nor a file; see carrel --help.", file=sys.stderr)
        return WRONG_USAGE
    if not args.screenshot and not _has_display():
        raise CarrelError("There is no display here to open a window on; see carrel --help.")
    from app.ui.shell import application  # Qt is for the window only

    if args.screenshot:
        return application.run_screenshot(Path(args.screenshot), args.theme, args.scene)
    return application.run_window(
        library_folder(args.library), args.files, time_to_window=args.time_to_window
    )


def _has_display() -> bool:
    """Whether Qt would find a screen; where it finds none, it ends the program there and then."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, named))


# Commands


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
                    print_json(_file_line(event))
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


def _watch(args: argparse.Namespace) -> int:
    from app import terminal

    told: queue.SimpleQueue[Any] = queue.SimpleQueue()
    with Engine(library_folder(args.library), told.put) as engine:
        before = {document.id: document for document in engine.call(protocol.Documents())}
        for folder in args.folders:
            engine.call(protocol.Watch(str(Path(folder).expanduser().absolute())))
        folders = engine.call(protocol.Watched())
        _print_folders(folders, args.json)
        if not args.folders:
            return ALL_DONE
        for event in terminal.watched(_broadcasts(engine, told), quiet=args.json):
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


def _broadcasts(engine: EngineClient, told: queue.SimpleQueue[Any]) -> Generator[Event, None, None]:
    """What the engine tells unasked, for as long as it lives; its activity as progress."""
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
        print_json({"folders": [as_plain(folder) for folder in folders]})
    else:
        terminal.print_folders(folders)


def _print_change(what: str, document: Document, status: str, as_json: bool) -> None:
    from app import terminal

    if as_json:
        print_json({what: as_plain(document)})
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


def _docs(args: argparse.Namespace) -> int:
    from app import terminal

    if args.pages:
        return _pages(args)
    with open_engine(args) as engine:
        documents, missing = engine.call(protocol.Documents()), engine.call(protocol.Missing())
    if args.json:
        rows = [{**as_plain(document), "missing": document.id in missing} for document in documents]
        print_json({"documents": rows})
    else:
        terminal.print_documents(documents, missing)
    return ALL_DONE


def _pages(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        document = engine.call(protocol.Find(args.pages))
        pages = engine.call(protocol.Pages(document.id))
    if args.json:
        print_json({"document": as_plain(document), "pages": [as_plain(page) for page in pages]})
    else:
        terminal.print_pages(document, pages)
    return ALL_DONE


def _retry(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        documents = terminal.result(engine.stream(protocol.Retry(tuple(args.documents))), quiet=args.json)
    if args.json:
        print_json({"documents": [as_plain(document) for document in documents]})
    else:
        terminal.print_documents(documents)
    unusable = any(document.state is not DocumentState.READY for document in documents)
    return PARTLY_DONE if unusable else ALL_DONE


def _remove(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        removed = engine.call(protocol.Remove(tuple(args.documents), args.for_good))
    if args.json:
        print_json({"removed": [as_plain(document) for document in removed]})
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
                print_json({"removed": [as_plain(each) for each in removed]})
            else:
                terminal.print_removed(removed)
            return ALL_DONE
        back = engine.call(protocol.Restore(tuple(args.documents)))
    if args.json:
        print_json({"restored": [as_plain(document) for document in back]})
    else:
        for document in back:
            print(f"{document.title} is in the library again.")
    return ALL_DONE


def _search(args: argparse.Namespace) -> int:
    from app import terminal

    query = " ".join(args.query)
    request = protocol.Search(query, tuple(args.documents), args.limit)
    with open_engine(args) as engine:
        # The first search loads the embedding model, which is not part of the search's own time.
        terminal.result(engine.stream(protocol.Warm(language=False)), quiet=args.json)
        started = time.monotonic()
        hits = terminal.result(engine.stream(request), quiet=args.json)
        seconds = time.monotonic() - started
    if args.json:
        results = [as_plain(hit) for hit in hits]
        print_json({"query": query, "seconds": round(seconds, 4), "results": results})
    else:
        terminal.print_hits(hits)
    return ALL_DONE


def _ask(args: argparse.Namespace) -> int:
    from app import terminal

    question = " ".join(args.question)
    if not question.strip():
        raise NoQuestion  # before the engine is started for it
    model = str(Path(args.model).expanduser().absolute()) if args.model else None
    request = protocol.Ask(
        question,
        tuple(args.documents),
        args.mode,
        model,
        chat=args.chat,
        own_knowledge=args.own_knowledge,
        style=args.style,
    )
    with open_engine(args) as engine:
        if args.chat == _LAST:
            newest = engine.call(protocol.Chats())[:1]
            request = dataclasses.replace(request, chat=newest[0].id if newest else NEW)
            if not newest:
                print("carrel: No chat is kept yet, so this question begins one.", file=sys.stderr)
        with _interruptible() as stopped:
            answer = terminal.result(engine.stream(request, stopped.is_set), quiet=args.json)
        if args.json:
            short = None if answer.short is None else as_plain(answer.short)
            print_json({**as_plain(answer), "short": short})
        else:
            terminal.print_answer(answer, queries=args.verbose)
        if stopped.is_set():
            raise KeyboardInterrupt
    return ALL_DONE


def _check(args: argparse.Namespace) -> int:
    from app import terminal

    if args.file == "-":
        text, path = sys.stdin.buffer.read().decode("utf-8", "replace"), None
    else:
        text, path = "", str(Path(args.file).expanduser().absolute())
    request = protocol.CheckText(text, path, tuple(args.documents))
    with open_engine(args) as engine, _interruptible() as stopped:
        checked = terminal.result(engine.stream(request, stopped.is_set), quiet=args.json)
        if args.json:
            print_json(_checked_lines(checked))
        else:
            terminal.print_checked(checked)
        if stopped.is_set():
            raise KeyboardInterrupt
    return ALL_DONE


def _checked_lines(checked: CheckedText) -> dict[str, Any]:
    """The contract's object of a checked text."""
    plain: dict[str, Any] = as_plain(checked)
    wanted = ("text", "support", "reasons", "citations")
    plain["sentences"] = [{name: each[name] for name in wanted} for each in plain["sentences"]]
    return plain


@contextmanager
def _interruptible() -> Iterator[threading.Event]:
    """The first Ctrl-C sets the event, so that there may be something to show still; the next one ends it
    all.
    """
    stopped = threading.Event()

    def note(_signal: int, _frame: object) -> None:
        if stopped.is_set():
            raise KeyboardInterrupt
        stopped.set()

    before = signal.signal(signal.SIGINT, note)
    try:
        yield stopped
    except Cancelled:
        raise KeyboardInterrupt from None
    finally:
        signal.signal(signal.SIGINT, before)


def _styles(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        return _told_styles(engine.call(protocol.AnswerStyles()), args.json)


def _told_styles(styles: Styles, as_json: bool) -> int:
    from app import terminal

    if as_json:
        print_json({"styles": [as_plain(style) for style in styles.styles], "problems": styles.problems})
    else:
        terminal.print_styles(styles.styles)
        for problem in styles.problems:
            print(f"carrel: {problem}", file=sys.stderr)
    return PARTLY_DONE if styles.problems else ALL_DONE


def _show_style(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        style = engine.call(protocol.AnswerStyles()).find(args.style)
    if args.json:
        print_json({"style": as_plain(style)})
    else:
        print(as_toml(style), end="")
    return ALL_DONE


def _add_style(args: argparse.Namespace) -> int:
    style = read_style(Path(args.file).expanduser())
    with open_engine(args) as engine:
        return _told_styles(engine.call(protocol.SaveStyle(style)), args.json)


def _remove_style(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        return _told_styles(engine.call(protocol.DeleteStyle(args.style)), args.json)


def _chats(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        chats = engine.call(protocol.Chats(" ".join(args.words)))
    if args.json:
        print_json({"chats": [as_plain(chat) for chat in chats]})
    else:
        terminal.print_chats(chats, searched=bool(args.words))
    return ALL_DONE


def _show_chat(args: argparse.Namespace) -> int:
    from app import terminal

    conversation = _opened_chat(args)
    if args.json:
        print_json(as_plain(conversation))
    else:
        terminal.print_conversation(conversation, queries=args.verbose)
    return ALL_DONE


def _export_chat(args: argparse.Namespace) -> int:
    if args.file is None:
        text = markdown(_opened_chat(args))
        print_json({"markdown": text}) if args.json else print(text)
        return ALL_DONE
    file = str(Path(args.file).expanduser().absolute())
    with open_engine(args) as engine:
        engine.call(protocol.ExportChat(_chat_number(engine, args.chat), file))
    print_json({"file": args.file}) if args.json else print(f"The chat is in {args.file}.")
    return ALL_DONE


def _opened_chat(args: argparse.Namespace) -> Conversation:
    with open_engine(args) as engine:
        opened: Conversation = engine.call(protocol.OpenChat(_chat_number(engine, args.chat)))
    return opened


def _rename_chat(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        chat = engine.call(protocol.RenameChat(_chat_number(engine, args.chat), args.title))
    print_json({"chat": as_plain(chat)}) if args.json else print(f"The chat is “{chat.title}” now.")
    return ALL_DONE


def _remove_chats(args: argparse.Namespace) -> int:
    if bool(args.chats) is args.all:
        print("carrel: Name the chats to delete, or --all.", file=sys.stderr)
        return WRONG_USAGE
    with open_engine(args) as engine:
        chosen = None if args.all else tuple(_chat_number(engine, chat) for chat in args.chats)
        removed = engine.call(protocol.RemoveChats(chosen))
    if chosen and not removed:
        raise NoSuchChat("No chat goes by that number.")
    print_json({"removed": removed}) if args.json else print(f"Deleted: {removed}.")
    return ALL_DONE


def _chat_number(engine: EngineClient, chat: int) -> int:
    if chat != _LAST:
        return chat
    for newest in engine.call(protocol.Chats())[:1]:
        return int(newest.id)
    raise NoSuchChat("No chat is kept yet.")


def _eval(args: argparse.Namespace) -> int:
    from app import terminal

    kept = args.list_runs or args.show or args.compare or args.forget
    if bool(args.questions) == bool(kept):
        print(
            "carrel: carrel eval takes a question set, or one of --list, --show, --compare and --forget.",
            file=sys.stderr,
        )
        return WRONG_USAGE
    with open_engine(args) as engine:
        if args.questions:
            file = Path(args.questions).expanduser()
            request = protocol.Evaluate(
                str(file.absolute()) if file.exists() or file.suffix else args.questions,
                str(Path(args.docs).expanduser().absolute()) if args.docs else None,
                args.scope,
                args.mode,
                args.retrieval_only,
                args.limit,
                args.conditions,
                args.judge,
                args.samples,
                str(Path(args.model).expanduser().absolute()) if args.model else None,
                args.reranker
                if args.reranker in (None, "none")
                else str(Path(args.reranker).expanduser().absolute()),
            )
            report = terminal.result(engine.stream(request), quiet=args.json)
            _show_run(engine, args, report)
            return PARTLY_DONE if report["not_measured"] else ALL_DONE
        if args.show:
            _show_run(engine, args, engine.call(protocol.Report(args.show)))
        elif args.compare:
            before, after = args.compare
            comparison = engine.call(protocol.Compare(before, after))
            if args.json:
                print_json(comparison)
            else:
                terminal.print_comparison(comparison)
            _export(engine, args, after, before)
        elif args.forget:
            run = engine.call(protocol.Report(args.forget))["run"]["id"]
            engine.call(protocol.RemoveRun(run))
            print(f"{run} is deleted." if not args.json else json.dumps({"deleted": run}))
        else:
            runs, sets = engine.call(protocol.Runs()), engine.call(protocol.QuestionSets())
            if args.json:
                print_json({"runs": [as_plain(run) for run in runs], "question_sets": list(sets)})
            else:
                terminal.print_runs(runs, sets)
    return ALL_DONE


def _show_run(engine: EngineClient, args: argparse.Namespace, report: dict[str, Any]) -> None:
    from app import terminal

    if args.json:
        print_json(report)
    else:
        terminal.print_report(report)
    _export(engine, args, report["run"]["id"])


def _export(engine: EngineClient, args: argparse.Namespace, run: str, before: str | None = None) -> None:
    if args.export:
        engine.call(protocol.Export(run, str(Path(args.export).expanduser().absolute()), before))


def _doctor(args: argparse.Namespace) -> int:
    from app import terminal

    if args.privacy:
        return _privacy(args)
    if args.network:
        return cli_models.print_network(args)
    with open_engine(args) as engine:
        checks = terminal.result(engine.stream(protocol.Doctor()), quiet=args.json)
    if args.json:
        print_json({"checks": [as_plain(check) for check in checks]})
    else:
        terminal.print_checks(checks)
    return ALL_DONE if all(check.ok for check in checks) else PARTLY_DONE


def _privacy(args: argparse.Namespace) -> int:
    from app import privacy_check, terminal

    if not args.json:
        print("Carrel reads, answers and opens its window, and is watched meanwhile (a minute or two).")
    report = privacy_check.examine()
    checks = privacy_check.checks(report)
    if args.json:
        told = [as_plain(check) for check in checks]
        print_json({"checks": told, "privacy": privacy_check.as_data(report)})
    else:
        terminal.print_checks(checks)
    return ALL_DONE if all(check.ok for check in checks) else PARTLY_DONE


def _demo(args: argparse.Namespace) -> int:
    from app import terminal

    print("Carrel reads its sample documents and answers three questions about them, here in the terminal.\n")
    questions = [
        row["question"]
        for line in (SAMPLES / "questions.jsonl").read_text("utf-8").splitlines()
        if (row := json.loads(line)).get("demo")
    ][:DEMO_QUESTIONS]
    with tempfile.TemporaryDirectory(prefix="carrel-demo-") as folder, Engine(Path(folder)) as engine:
        samples = tuple(str(path) for path in sorted(SAMPLES.glob("*.pdf")))
        for event in terminal.watched(engine.stream(protocol.Add(samples)), quiet=False):
            if isinstance(event, FileFinished):
                terminal.print_file(event)
        for question in questions:
            print()
            terminal.print_answer(terminal.result(engine.stream(protocol.Ask(question)), quiet=False))
    return ALL_DONE


# Shared


def _file_line(event: FileFinished) -> dict[str, Any]:
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
