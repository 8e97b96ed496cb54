"""carrel ask: a cited answer."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from pathlib import Path

from app.cli.arguments import LAST, add_scope, parse_chat_or_new, parse_mode, read_facets
from app.cli.base import Commands, catch_interrupt, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE
from app.core.answers import Mode
from app.core.chats import NEW
from app.core.errors import NoQuestion
from app.engine import protocol


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("ask", _ask, "a cited answer")
    sub.add_argument("question", nargs="+", metavar="QUESTION", help="in quotes or not")
    add_scope(sub)
    sub.add_argument(
        "--mode",
        type=parse_mode,
        metavar="|".join(Mode),
        default=Mode.AUTO,
        help="how to answer (default: auto)",
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
        type=parse_chat_or_new,
        metavar="ID|new|last",
        help="go on with this chat, and keep the answer there",
    )
    sub.add_argument(
        "--evidence",
        metavar="FILE.pdf",
        help="also write the answer with its quotes, pictures of the places and files' hashes as one PDF",
    )
    sub.add_argument("--style", metavar="NAME", help="answer in this style; see carrel styles")


def _ask(args: argparse.Namespace) -> int:
    from app import terminal, terminal_answers

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
        facets=read_facets(args),
    )
    with open_engine(args) as engine:
        if args.chat == LAST:
            newest = engine.call(protocol.Chats())[:1]
            request = dataclasses.replace(request, chat=newest[0].id if newest else NEW)
            if not newest:
                print("carrel: No chat is kept yet, so this question begins one.", file=sys.stderr)
        with catch_interrupt() as stopped:
            answer = terminal.result(engine.stream(request, stopped.is_set), quiet=args.json)
        if args.evidence and not stopped.is_set():
            file = str(Path(args.evidence).expanduser().absolute())
            pack = protocol.ExportEvidence(answer, file, question, request.documents, request.facets)
            terminal.result(engine.stream(pack), quiet=args.json)
        if args.json:
            short = None if answer.short is None else make_plain(answer.short)
            print_json({**make_plain(answer), "short": short})
        else:
            terminal_answers.print_answer(answer, queries=args.verbose)
        if stopped.is_set():
            raise KeyboardInterrupt
    return ALL_DONE
