"""carrel eval: measure on a set of questions."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from app.cli.arguments import parse_conditions, parse_count, parse_mode, parse_positive
from app.cli.base import Commands, make_plain, open_engine, print_json
from app.cli.exit_codes import ALL_DONE, PARTLY_DONE, WRONG_USAGE
from app.core.answers import Mode
from app.core.evaluation import Condition
from app.core.reports import EvaluationReport
from app.engine import protocol
from app.engine.client import EngineClient


def add_commands(commands: Commands) -> None:
    """Add what this module answers to."""
    sub = commands.add("eval", _evaluate, "measure on a set of questions")
    sub.add_argument(
        "questions",
        nargs="?",
        metavar="QUESTIONS.jsonl",
        help="or a .csv, or the name of a kept question set",
    )
    sub.add_argument("--docs", metavar="DIR", help="index DIR first and ask about it (default: the library)")
    sub.add_argument("--scope", choices=("doc", "all"), default="all")
    sub.add_argument("--mode", type=parse_mode, metavar="|".join(Mode), default=Mode.QUICK)
    sub.add_argument("--retrieval-only", action="store_true")
    sub.add_argument("--limit", type=parse_positive, metavar="N", help="the first N questions only")
    sub.add_argument(
        "--conditions",
        type=parse_conditions,
        default=(Condition.DOCUMENTS,),
        metavar="C,C",
        help="answers side by side: closed (no documents), documents, page (the right page given)",
    )
    sub.add_argument(
        "--samples",
        type=parse_count,
        default=6,
        metavar="N",
        help="with closed: answers drawn to tell what the model knows by itself (default: 6)",
    )
    sub.add_argument("--judge", action="store_true", help="the language model marks answers, too")
    sub.add_argument("--model", metavar="FILE.gguf", help="answer with this model, this once")
    sub.add_argument(
        "--reranker",
        metavar="FOLDER|reader|none",
        help="a cross-encoder, or our own reader, reads the best passages again, this once",
    )
    sub.add_argument("--export", metavar="FILE", help="write the run, or comparison, to a .csv or .md")
    kept = sub.add_mutually_exclusive_group()
    kept.add_argument(
        "--list", action="store_true", dest="list_runs", help="the runs and sets of the library"
    )
    kept.add_argument("--show", metavar="RUN", help='a kept run again: its id, part of it or "latest"')
    kept.add_argument("--compare", nargs=2, metavar=("BEFORE", "AFTER"), help="how two kept runs differ")
    kept.add_argument("--forget", metavar="RUN", help="delete a kept run")


def _evaluate(args: argparse.Namespace) -> int:
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
                if args.reranker in (None, "reader", "none")
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
                print_json({"runs": [make_plain(run) for run in runs], "question_sets": list(sets)})
            else:
                terminal.print_runs(runs, sets)
    return ALL_DONE


def _show_run(engine: EngineClient, args: argparse.Namespace, report: EvaluationReport) -> None:
    from app import terminal

    if args.json:
        print_json(report)
    else:
        terminal.print_report(report)
    _export(engine, args, report["run"]["id"])


def _export(engine: EngineClient, args: argparse.Namespace, run: str, before: str | None = None) -> None:
    if args.export:
        engine.call(protocol.Export(run, str(Path(args.export).expanduser().absolute()), before))
