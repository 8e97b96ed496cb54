"""carrel chats: the chats that were kept."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.cli.arguments import LAST, parse_chat, parse_positive
from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, WRONG_USAGE
from app.core.chats import Conversation, Verdict, format_markdown, take_answer
from app.core.errors import NoSuchChat
from app.engine import protocol
from app.engine.client import EngineClient

_RATINGS = {"good": 1, "none": 0, "bad": -1}


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("chats", _list_chats, "the chats that were kept")
    sub.set_defaults(words=[])
    kinds = commands.nest(sub, "list|show|rename|remove|mark|branch|export|evidence")

    kind = kinds.add("list", _list_chats, "all chats, or those in which these words occur")
    kind.add_argument("words", nargs="*", metavar="WORD")
    kind = kinds.add("show", _show_chat, "a chat with its answers and their sources")
    kind.add_argument("chat", type=parse_chat, metavar="ID|last")
    kind = kinds.add("rename", _rename_chat, "give a chat another name")
    kind.add_argument("chat", type=parse_chat, metavar="ID|last")
    kind.add_argument("title", metavar="NAME")
    kind = kinds.add("remove", _remove_chats, "delete chats for good")
    kind.add_argument("chats", nargs="*", type=parse_chat, metavar="ID|last")
    kind.add_argument("--all", action="store_true", help="delete all chats")
    kind = kinds.add("mark", _mark_answer, "pin an answer, rate it, or put a note on it")
    _add_answer(kind)
    pinned = kind.add_mutually_exclusive_group()
    pinned.add_argument("--pin", action="store_true", default=None)
    pinned.add_argument("--unpin", action="store_false", dest="pin")
    kind.add_argument("--rate", choices=list(_RATINGS), help="what you think of it")
    kind.add_argument("--note", metavar="TEXT", help='a note of your own; "" takes it away')
    kind = kinds.add("branch", _branch_chat, "begin a chat with another up to one of its answers")
    _add_answer(kind)
    kind = kinds.add("export", _export_chat, "write a chat, or its tables, to a file")
    kind.add_argument("chat", type=parse_chat, metavar="ID|last")
    kind.add_argument(
        "file",
        nargs="?",
        metavar="FILE.docx|.pdf|.md|.xlsx|.csv",
        help="default: Markdown to standard output",
    )
    kind.add_argument(
        "--answer", type=parse_positive, metavar="N", help="only the answer to the chat's question number N"
    )
    _add_evidence(kinds)


def _add_evidence(kinds: Commands) -> None:
    kind = kinds.add("evidence", _prove_answer, "write an answer with all it rests on as one PDF to check")
    _add_answer(kind)
    kind.add_argument("file", metavar="FILE.pdf")


def _add_answer(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("chat", type=parse_chat, metavar="ID|last")
    parser.add_argument(
        "answer", type=parse_positive, metavar="N", help="the answer to the chat's question number N"
    )


def _mark_answer(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        chat = _find_chat(engine, args.chat)
        turn = take_answer(engine.call(protocol.OpenChat(chat)), args.answer).turns[0]
        verdict = Verdict(
            turn.verdict.pinned if args.pin is None else args.pin,
            turn.verdict.rating if args.rate is None else _RATINGS[args.rate],
            turn.verdict.note if args.note is None else args.note,
        )
        engine.call(protocol.KeepVerdict(chat, args.answer, verdict))
    print_json({"verdict": make_plain(verdict)}) if args.json else print("The answer is marked.")
    return ALL_DONE


def _branch_chat(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        request = protocol.BranchChat(_find_chat(engine, args.chat), args.answer)
        chat = engine.call(request).chat
    print_json({"chat": make_plain(chat)}) if args.json else print(f"Chat {chat.id} is “{chat.title}”.")
    return ALL_DONE


def _list_chats(args: argparse.Namespace) -> int:
    from app import terminal

    with open_engine(args) as engine:
        chats = engine.call(protocol.Chats(" ".join(args.words)))
    if args.json:
        print_json({"chats": [make_plain(chat) for chat in chats]})
    else:
        terminal.print_chats(chats, searched=bool(args.words))
    return ALL_DONE


def _show_chat(args: argparse.Namespace) -> int:
    from app import terminal_answers

    conversation = _open_chat(args)
    if args.json:
        print_json(make_plain(conversation))
    else:
        terminal_answers.print_conversation(conversation, queries=args.verbose)
    return ALL_DONE


def _export_chat(args: argparse.Namespace) -> int:
    if args.file is None:
        text = format_markdown(take_answer(_open_chat(args), args.answer))
        print_json({"markdown": text}) if args.json else print(text)
        return ALL_DONE
    file = str(Path(args.file).expanduser().absolute())
    with open_engine(args) as engine:
        engine.call(protocol.ExportChat(_find_chat(engine, args.chat), file, args.answer))
    print_json({"file": args.file}) if args.json else print(f"It is in {args.file}.")
    return ALL_DONE


def _prove_answer(args: argparse.Namespace) -> int:
    from app import terminal

    file = str(Path(args.file).expanduser().absolute())
    with open_engine(args) as engine:
        chat = _find_chat(engine, args.chat)
        turn = take_answer(engine.call(protocol.OpenChat(chat)), args.answer).turns[0]
        pack = protocol.ExportEvidence(turn.answer, file, turn.question, kept=(chat, args.answer))
        terminal.result(engine.stream(pack), quiet=args.json)
    print_json({"file": args.file}) if args.json else print(f"It is in {args.file}.")
    return ALL_DONE


def _open_chat(args: argparse.Namespace) -> Conversation:
    with open_engine(args) as engine:
        opened: Conversation = engine.call(protocol.OpenChat(_find_chat(engine, args.chat)))
    return opened


def _rename_chat(args: argparse.Namespace) -> int:
    with open_engine(args) as engine:
        chat = engine.call(protocol.RenameChat(_find_chat(engine, args.chat), args.title))
    print_json({"chat": make_plain(chat)}) if args.json else print(f"The chat is “{chat.title}” now.")
    return ALL_DONE


def _remove_chats(args: argparse.Namespace) -> int:
    if bool(args.chats) is args.all:
        print("carrel: Name the chats to delete, or --all.", file=sys.stderr)
        return WRONG_USAGE
    with open_engine(args) as engine:
        chosen = None if args.all else tuple(_find_chat(engine, chat) for chat in args.chats)
        removed = engine.call(protocol.RemoveChats(chosen))
    if chosen and not removed:
        raise NoSuchChat("No chat goes by that number.")
    print_json({"removed": removed}) if args.json else print(f"Deleted: {removed}.")
    return ALL_DONE


def _find_chat(engine: EngineClient, chat: int) -> int:
    if chat != LAST:
        return chat
    for newest in engine.call(protocol.Chats())[:1]:
        return int(newest.id)
    raise NoSuchChat("No chat is kept yet.")
