"""carrel ask: a cited answer."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.arguments import LAST, add_scope, parse_chat_or_new, parse_mode, read_facets
from app.cli.base import Commands, catch_interrupt, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, PARTLY_DONE
from app.cli.scopes import take_saved_scope
from app.core.answers import Answer, Mode, Short
from app.core.chats import NEW
from app.core.errors import CarrelError, NoQuestion
from app.core.events import Quoted
from app.engine import protocol
from app.engine.client import EngineClient


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("ask", _ask, "a cited answer")
    sub.add_argument("question", nargs="+", metavar="QUESTION", help="in quotes or not")
    add_ask_options(sub)
    sub.add_argument(
        "--chat",
        type=parse_chat_or_new,
        metavar="ID|new|last",
        help="go on with this chat, and keep the answer there",
    )
    sub.add_argument(
        "--evidence",
        metavar="FILE.pdf",
        help="also write the answer with its quotes, pictures of the places and files' hashes as one PDF",
    )


def add_ask_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what is asked, and how it is answered."""
    add_scope(parser)
    parser.add_argument(
        "--mode",
        type=parse_mode,
        metavar="|".join(Mode),
        default=Mode.AUTO,
        help="how to answer (default: auto)",
    )
    parser.add_argument("--model", metavar="FILE.gguf", help="answer with this model, this once")
    parser.add_argument(
        "--own-knowledge",
        action="store_true",
        default=None,
        help="where the documents hold no answer, let the model say what it knows itself",
    )
    parser.add_argument("--style", metavar="NAME", help="answer in this style; see carrel styles")


def build_request(question: str, args: argparse.Namespace) -> protocol.Ask:
    """Build what is asked of the engine, as the options say."""
    return protocol.Ask(
        question,
        tuple(args.documents),
        args.mode,
        str(Path(args.model).expanduser().absolute()) if args.model else None,
        chat=args.chat,
        own_knowledge=args.own_knowledge,
        style=args.style,
        facets=read_facets(args),
    )


def find_chat(engine: EngineClient, chat: int | None) -> int | None:
    """Find the number of a chat; a new one's for the last, where none is kept yet."""
    if chat != LAST:
        return chat
    newest = engine.call(protocol.Chats())[:1]
    if not newest:
        print("carrel: No chat is kept yet, so this question begins one.", file=sys.stderr)
    return newest[0].id if newest else NEW


def receive_answer(
    engine: EngineClient, request: protocol.Ask, stopped: Callable[[], bool], *, quiet: bool
) -> Answer:
    """Receive the answer; on a terminal, the quotes stand there while a model reads. Raises what
    `EngineClient.stream` raises.
    """
    from app import terminal, terminal_answers

    events = terminal.watched(engine.stream(request, stopped), quiet=quiet)
    while True:
        try:
            event = next(events)
        except StopIteration as end:
            answer: Answer = end.value
            return answer
        if isinstance(event, Quoted) and not quiet and sys.stdout.isatty():
            terminal_answers.print_quotes(event.answer)


def _ask(args: argparse.Namespace) -> int:
    from app import terminal_answers

    question = " ".join(args.question)
    if not question.strip():
        raise NoQuestion  # before the engine is started for it
    evidence = str(Path(args.evidence).expanduser().absolute()) if args.evidence else ""
    code = ALL_DONE
    with open_engine(args) as engine:
        if evidence:
            engine.call(protocol.CheckEvidenceFile(evidence))
        take_saved_scope(engine, args)
        args.chat = find_chat(engine, args.chat)
        request = build_request(question, args)
        with catch_interrupt() as stopped:
            answer = receive_answer(engine, request, stopped.is_set, quiet=args.json)
        if args.json:
            print_json(make_plain_answer(answer))
        else:
            terminal_answers.print_answer(answer, queries=args.verbose)
        if stopped.is_set():
            raise KeyboardInterrupt
        if evidence:
            pack = protocol.ExportEvidence(answer, evidence, question, request.documents, request.facets)
            code = _write_pack(engine, pack, quiet=args.json)
    return code


def _write_pack(engine: EngineClient, pack: protocol.ExportEvidence, *, quiet: bool) -> int:
    """Write the evidence pack of an answer that is printed already."""
    from app import terminal

    try:
        terminal.result(engine.stream(pack), quiet=quiet)
    except CarrelError as error:
        print(f"carrel: {error}", file=sys.stderr)
        return PARTLY_DONE
    return ALL_DONE


def make_plain_answer(answer: Answer) -> dict[str, Any]:
    """Turn an answer into JSON data, with its answer in a few words, or one for each thing that was asked."""
    plain = make_plain(answer)
    for place, part in enumerate(plain["parts"]):
        part["short"] = _make_plain_short(answer.shorten_part(place))
    return {**plain, "short": _make_plain_short(answer.short)}


def _make_plain_short(short: Short | None) -> Any:
    return None if short is None else make_plain(short)
