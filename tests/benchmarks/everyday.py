"""Questions as people put them about everyday documents: how many are answered, and rightly, and how many
are refused that nothing answers.

The documents are made by `everyday_documents`: forms, bills, contracts, mails, sheets, slides, letters and
what else lies about. Questions and answers, in `looked_at.jsonl` and `held_out.jsonl` there, were written
before Carrel was asked any, mostly in other words than the documents'. Each half has documents of its own,
which are put in a library of their own. Of `held_out`, look at the totals only: what a rule is made for is
looked at in the other half. With the scope "other" each question is asked of one document of the half that it
is not about, where nothing answers it. Run as `python -m tests.benchmarks.everyday [--half HALF]
[--scope SCOPE] [--kinds] [--json FILE]`.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from app.answer.pipeline import answer_question
from app.core.answers import Answer, Mode, Turn
from app.core.documents import DocumentState
from app.core.events import run_to_end
from app.engine.client import EngineClient
from app.engine.protocol import Add
from app.evaluate.metrics import measure_span_quoted, split_parts, split_words
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.reader import Reader
from tests.benchmarks.across import told
from tests.benchmarks.common import scratch_folder
from tests.benchmarks.everyday_documents.halves import HALVES, write_documents

_QUESTIONS = Path(__file__).with_name("everyday_documents")
_SAID = {"yes": True, "ja": True, "oui": True, "no": False, "nein": False, "non": False}
_DOCUMENTS = "documents"
"""The kind of questions whose answers are files."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about documents (none: about all), and what is accepted: each of `answers` by itself, of one
    that is a list all items. Where nothing answers it, these are what sets right what it takes for given.
    `after` is the question of which it is a follow-up.
    """

    id: str
    docs: tuple[str, ...]
    question: str
    answers: tuple[str, ...]
    answerable: bool
    kind: str
    after: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a question. `right` tells whether something accepted is among all that is quoted or
    computed, `first` whether it is in what comes first, `short_right` whether in the short answer.
    """

    asked: Asked
    found: bool
    right: bool
    first: bool
    short: str
    short_right: bool
    quotes: tuple[str, ...]
    seconds: float


def read_questions(half: str) -> list[Asked]:
    """The questions of "looked_at" or "held_out"."""
    lines = (_QUESTIONS / f"{half}.jsonl").read_text("utf-8").splitlines()
    rows = map(json.loads, lines)
    return [Asked(**{**row, "docs": tuple(row["docs"]), "answers": tuple(row["answers"])}) for row in rows]


def read_foreign_questions(half: str) -> list[Asked]:
    """The questions that are about the other half, each with a document of this one, drawn by chance."""
    other = next(each for each in HALVES if each != half)
    drawn, names = random.Random(9), sorted(HALVES[half])
    return [
        replace(each, docs=(drawn.choice(names),), answers=(), answerable=False)
        for each in read_questions(other)
        if not each.after and each.kind != _DOCUMENTS
    ]


def ask_half(half: str, scope: str, folder: Path) -> Iterator[Outcome]:
    """Asks the questions of a half about its documents, or each about its own with the scope "doc", or those
    about the other half with "other".
    """
    files, library = folder / half / "documents", folder / half / "library"
    write_documents(half, files)
    with EngineClient(library) as engine:
        engine.call(Add((str(files),)))
    embedder = Embedder()
    embedder.load("float32")
    reader = Reader(embedder.folder)
    with Library.open(library, embedder.identify(CHUNKING), chunking=CHUNKING) as opened:
        documents = opened.list_documents()
        known = {Path(each.paths[0]).name: each.id for each in documents}
        unread = [each.title for each in documents if each.state is not DocumentState.READY]
        if unread or known.keys() != HALVES[half].keys():
            raise SystemExit(f"Not all documents were read: {', '.join(unread) or sorted(known)}")
        titles = {each.title: Path(each.paths[0]).name for each in documents}
        turns: dict[str, Turn] = {}
        for asked in read_foreign_questions(half) if scope == "other" else read_questions(half):
            answer = run_to_end(
                answer_question(
                    asked.question,
                    library=opened,
                    embedder=embedder,
                    generator=None,
                    documents=[known[name] for name in asked.docs] if scope != "all" else (),
                    mode=Mode.QUOTES,
                    turns=[turns[asked.after]] if asked.after else (),
                    reader=reader,
                )
            )
            turns[asked.id] = Turn(asked.question, answer.answer, answer.citations)
            yield judge(asked, answer, titles)


def judge(asked: Asked, answer: Answer, titles: Mapping[str, str]) -> Outcome:
    """Judges an answer; `titles` are those of documents, with their files."""
    quotes = [*(each.text for each in answer.sentences), *(each.shown for each in answer.citations)]
    first = [quote for quote in (*quotes[:1], *(each.shown for each in answer.citations[:1])) if quote]
    short = answer.short.text if answer.short is not None else ""
    if asked.kind == _DOCUMENTS:
        right = first_right = _name_documents(answer, titles) == {*split_parts(asked.answers[0])}
    else:
        right, first_right = (_holds(some, asked.answers) for some in (quotes, first))
    return Outcome(
        asked,
        answer.found,
        answer.found and right,
        answer.found and first_right,
        short,
        bool(short) and (_holds([short], asked.answers) or _says(short, asked.answers)),
        tuple(dict.fromkeys(quotes)),
        answer.seconds.total,
    )


def _holds(quotes: Sequence[str], answers: Sequence[str]) -> bool:
    """Whether one of the answers stands in quotes. What says only yes or no does not: any page has a "no"."""
    plain = [each for each in answers if _polarity(each) is None]
    return measure_span_quoted(quotes, plain) == 1.0


def _says(short: str, answers: Sequence[str]) -> bool:
    """Whether a short answer is the yes or no that is accepted."""
    said = _polarity(short)
    return said is not None and said in map(_polarity, answers)


def _polarity(text: str) -> bool | None:
    words = split_words(text)
    return _SAID.get(words[0]) if len(words) == 1 else None


def _name_documents(answer: Answer, titles: Mapping[str, str]) -> set[str]:
    """The files that an answer says yes to, if it goes through all; else those that it cites."""
    sentences = [{"text": each.text} for each in answer.sentences]
    groups = {title: group for title, (group, _) in told({"sentences": sentences}).items() if title in titles}
    cited = [each.title for each in answer.citations]
    return {
        titles[title] for title in groups or cited if title in titles and groups.get(title, "yes") == "yes"
    }


def count_outcomes(outcomes: Sequence[Outcome]) -> dict[str, int]:
    """Counts what came of questions."""
    counts = Counter[str]()
    for each in outcomes:
        which = "answerable" if each.asked.answerable else "unanswerable"
        counts[which] += 1
        counts[f"{which}, found"] += each.found
        counts[f"{which}, short shown"] += bool(each.short)
        counts[f"{which}, right"] += each.right
        counts[f"{which}, first right"] += each.first
        counts[f"{which}, short right"] += each.short_right
    return counts


def describe(outcomes: Sequence[Outcome]) -> str:
    """Says in two lines what came of questions, leaving out what was not asked."""
    n = count_outcomes(outcomes)
    lines = []
    if asked := n["answerable"]:
        lines.append(
            f"{asked} with an answer: {n['answerable, found']} answered, {n['answerable, right']} right, "
            f"{n['answerable, first right']} in the first quote; short answers: "
            f"{n['answerable, short shown']} shown, {n['answerable, short right']} right"
        )
    if asked := n["unanswerable"]:
        lines.append(
            f"{asked} without: {asked - n['unanswerable, found']} refused, {n['unanswerable, first right']} "
            f"set right; short answers: {n['unanswerable, short shown']} shown"
        )
    return "\n    ".join(lines)


def main() -> None:
    """Print the totals, and with --kinds those of each kind of question."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", choices=(*HALVES, "both"), default="looked_at")
    parser.add_argument("--scope", choices=("doc", "all", "other"), default="all")
    parser.add_argument("--kinds", action="store_true", help="tell of each kind of question, too")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every answer to a file")
    args = parser.parse_args()
    told_of: dict[str, list[Outcome]] = {}
    with scratch_folder() as folder:
        for half in HALVES if args.half == "both" else (args.half,):
            told_of[half] = outcomes = list(ask_half(half, args.scope, folder))
            print(f"{half}, {args.scope}:\n    {describe(outcomes)}", flush=True)
            for kind in dict.fromkeys(each.asked.kind for each in outcomes) if args.kinds else ():
                print(f"  {kind}:\n    {describe([each for each in outcomes if each.asked.kind == kind])}")
    if args.json:
        rows = [{"half": half, **asdict(each)} for half, outcomes in told_of.items() for each in outcomes]
        args.json.write_text(json.dumps(rows, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    main()
