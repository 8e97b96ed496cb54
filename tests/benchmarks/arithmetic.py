"""Which questions of a set the program answers by itself, from figures, and how many of these are right.

An answer counts as right when it is so by the metric `accuracy` of `carrel eval`, or where that does not
apply, when it holds the reference's numbers. What is not known to be right is listed to be looked at.
"""

from __future__ import annotations

import time
from pathlib import Path

from app.answer.calculation.accounts import arithmetic
from app.answer.calculation.accounts.parse_question import parse_computation
from app.answer.provenance import Provenance
from app.answer.question.queries import Queries
from app.answer.request import Request
from app.answer.retrieval.retrieve import budget_hits, retrieve
from app.core import settings
from app.core.answers import Answer, Mode, join_notices
from app.engine.protocol import Add
from app.evaluate import metrics
from app.evaluate.questions import Question, load
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models.embedder import Embedder
from tests.benchmarks import common
from tests.benchmarks.common import Figure


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument(
        "--questions", type=Path, default=common.SAMPLES / "questions.jsonl", metavar="FILE.jsonl"
    )
    parser.add_argument("--library", type=Path, metavar="DIR", help="one that holds the documents already")
    parser.add_argument("--scope", choices=("doc", "all"), default="doc")
    options = parser.parse_args()
    questions = load(options.questions)
    with common.scratch_folder() as folder:
        library = options.library or folder / "library"
        if options.library is None:
            with common.warm_engine(library) as engine:
                for _ in engine.stream(Add(tuple(map(str, common.pdfs(options.documents))))):
                    pass
        embedder = Embedder()
        embedder.load(settings.load().embedding_precision)
        with Library.open(library, embedder.identify(CHUNKING)) as opened:
            names = {Path(each.path).name: each.id for each in opened.list_documents()}
            answers = []
            seconds = []
            for question in questions:
                ids = tuple(names[name] for name in question.docs) if options.scope == "doc" else ()
                request = Request(question.question, Mode.QUOTES, opened, embedder, None, ids)
                queries = Queries(question.question, (question.question,))
                amount = budget_hits(Mode.QUOTES, request.scope.passages, is_read=False)
                hits = retrieve(queries, opened, embedder, ids, amount=amount)
                provenance = Provenance(request, Mode.QUOTES, queries, hits)
                started = time.perf_counter()
                computed = arithmetic.answer_from_accounts(provenance)
                answers.append(computed.answer)
                if answers[-1] is not None:
                    seconds.append(time.perf_counter() - started)
                if not options.json:
                    tell(question, answers[-1], join_notices(computed.missing), names)
    verdicts = [right(q, a) for q, a in zip(questions, answers, strict=True) if a is not None]
    common.tell(
        "arithmetic",
        [
            Figure("questions", len(questions)),
            Figure("understood", sum(parse_computation(each.question) is not None for each in questions)),
            Figure("answered", len(verdicts)),
            Figure("right", verdicts.count(True)),
            Figure("not right", verdicts.count(False)),
            Figure("to be looked at", verdicts.count(None)),
            Figure("seconds an answer", common.median(seconds) if seconds else 0.0, "s"),
        ],
        as_json=options.json,
    )


def right(question: Question, answer: Answer) -> bool | None:
    """Whether the answer is right; None where its reference cannot tell."""
    if not question.answerable:
        return False
    text = answer.answer
    for citation in answer.citations:
        text = text.replace(f" [{citation.number}]", "")
    exact = metrics.measure_accuracy(text, question.answers)
    if exact is not None:
        return exact == 1
    said = metrics.measure_number_match(text, question.answers, question.question)
    return True if said else None


def tell(question: Question, answer: Answer | None, notice: str | None, names: dict[str, str]) -> None:
    """Prints an answer beside its reference, or why there is none."""
    if answer is None and notice is None:
        return
    print(f"{question.question[:150]}\n  is {question.answers[0][:100]!r}")
    if answer is None:
        print(f"  {notice}")
        return
    evidence = {(names.get(doc), page) for doc, page in question.evidence}
    verdict = {True: "RIGHT", False: "NOT RIGHT", None: "?"}[right(question, answer)]
    cited = " ".join(
        f"p{each.page}{'' if (each.document, each.page) in evidence else '!'}" for each in answer.citations
    )
    print(f"  {verdict}: {answer.answer} ({cited})")


if __name__ == "__main__":
    main()
