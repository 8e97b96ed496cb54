"""Asks a set of questions and measures what comes back against what is known."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from app.core.answers import Answer, Citation, Hit
from app.core.documents import Document
from app.core.evaluation import Condition, Question
from app.core.events import Work
from app.core.reports import Measurements, QuestionRow
from app.evaluate.closed_book import ClosedBook
from app.evaluate.judge import Judged
from app.evaluate.measured import Measured, Place, Telling, find_places, make_question_row
from app.evaluate.report import make_report


def evaluate(
    questions: Sequence[Question],
    *,
    documents: Mapping[str, Document],
    search: Callable[[str, tuple[str, ...], int], Sequence[Hit]],
    ask: Callable[[str, tuple[str, ...]], Work[Answer]] | None,
    quote_stands: Callable[[Citation], bool],
    scope: Literal["doc", "all"],
    ask_page: Callable[[str, frozenset[Place]], Work[Answer]] | None = None,
    close_book: Callable[[str], Work[ClosedBook]] | None = None,
    judge: Callable[[str, Sequence[str], str], Work[Judged]] | None = None,
    keep: Callable[[Measurements], object] = lambda report: None,
) -> Work[Measurements]:
    """Evaluate the questions; yields Progress and returns the report of the JSON contract. Closing the
    generator stops.

    `documents` are those of the library by the names that questions give them. `search(query, document ids,
    limit)` and `ask(question, document ids)` get the question's own documents with scope "doc" and none,
    meaning all, with "all". `ask_page(question, pages)` answers from the pages known to be right, and
    `close_book(question)` from no document at all; these are asked answerable questions only. Conditions
    without a callable are left out; retrieval is measured always. `quote_stands` says whether a citation's
    quote is, word for word, under its boxes on its page. With `judge(question, references, answer)`, a model
    marks every answer too. `keep` gets the report of what is measured so far after each question.

    A question with a document that is not in the library is listed with the reason and not measured.
    One during which the language model dies, that is too long, or whose documents hold nothing to search
    counts as not answered. Other errors of the callables are raised.
    """
    started = time.monotonic()
    measured: list[Measured] = []
    rows: list[QuestionRow] = []
    telling = Telling(len(questions))
    stage = "Searching" if ask is None else "Asking"
    for done, question in enumerate(questions):
        left = (time.monotonic() - started) / done * (len(questions) - done) if done else None
        yield telling.begin(stage, done, left)
        places = find_places(question, documents)
        if isinstance(places, str):
            rows.append({**make_question_row(question), "reason": places})
            continue
        one = Measured(question, places, scope)
        ids = places.documents if scope == "doc" else ()
        one.search(search, ids)
        if ask is not None:
            asking = ask(question.question, ids)
            yield from one.ask(Condition.DOCUMENTS, asking, telling, quote_stands)
        if ask_page is not None and one.has_evidence:
            asking = ask_page(question.question, places.evidence)
            yield from one.ask(Condition.PAGE, asking, telling, quote_stands)
        if close_book is not None and question.answerable:
            yield from one.close_book(close_book(question.question), telling)
        if judge is not None and question.answerable:
            yield from one.judge(judge, telling)
        measured.append(one)
        rows.append(one.make_row())
        keep(make_report(questions, scope, measured, rows))
    yield telling.begin(stage, len(questions), 0.0)
    return make_report(questions, scope, measured, rows)
