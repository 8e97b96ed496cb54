"""carrel chat: one question after the other, with the models kept loaded."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import sys

from app.cli.arguments import parse_chat_or_new
from app.cli.ask import add_ask_options, build_request, find_chat, make_plain_answer, receive_answer
from app.cli.base import Commands, catch_interrupt, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, NOTHING_DONE, PARTLY_DONE
from app.cli.scopes import take_saved_scope
from app.core.chats import NEW
from app.core.errors import CarrelError
from app.engine import protocol
from app.engine.client import EngineClient

_WELCOME = "Ask your documents. Ctrl-C stops an answer, Ctrl-D ends the chat."


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("chat", _chat, "ask one question after the other; the models stay loaded")
    add_ask_options(sub)
    sub.add_argument(
        "--chat",
        type=parse_chat_or_new,
        metavar="ID|new|last",
        default=NEW,
        help="go on with this chat (default: begin one)",
    )


def _chat(args: argparse.Namespace) -> int:
    asked = failed = 0
    is_typed = sys.stdin.isatty()
    with open_engine(args) as engine:
        # The models are loaded while the first question is typed.
        engine.send(protocol.Warm(), lambda _number, _reply: None)
        take_saved_scope(engine, args)
        args.chat = find_chat(engine, args.chat)
        if is_typed:
            with contextlib.suppress(ImportError):  # Windows has none
                import readline  # noqa: F401 - lets the line be edited, and earlier ones be brought back
            print(_WELCOME, file=sys.stderr)
        while (question := read_question(is_typed, is_told_aside=args.json)) is not None:
            if not question.strip():
                continue
            asked += 1
            try:
                answer_one(engine, question, args)
            except CarrelError as error:
                failed += 1
                print(f"carrel: {error}", file=sys.stderr)
            except KeyboardInterrupt:
                if not is_typed:
                    raise
                print("Stopped.", file=sys.stderr)
    if not failed:
        return ALL_DONE
    return PARTLY_DONE if failed < asked else NOTHING_DONE


def read_question(is_typed: bool, *, is_told_aside: bool) -> str | None:
    """Read the next line; None where there is none any more. What asks for it stays out of a file."""
    prompt = "\n> " if is_typed else ""
    is_told_aside = is_told_aside or not sys.stdout.isatty()
    while True:
        try:
            if is_told_aside:
                print(prompt, end="", file=sys.stderr, flush=True)
            return input("" if is_told_aside else prompt)
        except EOFError:
            return None
        except KeyboardInterrupt:
            if not is_typed:
                raise
            print(file=sys.stderr)  # what was typed is given up, as in a shell


def answer_one(engine: EngineClient, question: str, args: argparse.Namespace) -> None:
    """Answer one question, and go on with the chat that its answer is kept in."""
    from app import terminal_answers

    with catch_interrupt() as stopped:
        answer = receive_answer(engine, build_request(question, args), stopped.is_set, quiet=args.json)
    if answer.chat is not None:
        args.chat = answer.chat
    if args.json:
        print_json(make_plain_answer(dataclasses.replace(answer, chat=args.chat)))
    else:
        terminal_answers.print_answer(answer, queries=args.verbose)
    if stopped.is_set() and not sys.stdin.isatty():
        raise KeyboardInterrupt  # the questions that follow are not wanted any more, either
