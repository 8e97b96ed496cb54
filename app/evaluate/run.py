"""Asks a set of questions and measures what comes back against what is known."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Literal

from app.core.answers import Answer, Citation, Hit
from app.core.documents import Document
from app.core.errors import EngineDied, NothingToSearch, QuestionTooLong
from app.core.events import Event, Progress
from app.evaluate import metrics
from app.evaluate.metrics import mean, percentile
from app.evaluate.questions import Question

Place = tuple[str, int]
"""A document's id and a page."""

PASSAGES = 40
"""Passages looked at for each question: ten distinct pages are nearly always among them."""

PAGES = 10
"""Distinct pages that count."""

_TELL_EVERY = 0.1  # seconds

_NO_ANSWER = (EngineDied, NothingToSearch, QuestionTooLong)
"""What concerns one question only, and counts as no answer to it."""


def evaluate(
    questions: Sequence[Question],
    *,
    documents: Mapping[str, Document],
    search: Callable[[str, tuple[str, ...], int], Sequence[Hit]],
    ask: Callable[[str, tuple[str, ...]], Generator[Event, None, Answer]] | None,
    quote_stands: Callable[[Citation], bool],
    scope: Literal["doc", "all"],
) -> Generator[Event, None, dict[str, Any]]:
    """Yields Progress; returns the report of the JSON contract. Closing the generator stops.

    `documents` are those of the library by file name. `search(query, document ids, limit)` and
    `ask(question, document ids)` get the question's own documents with scope "doc" and none, meaning all,
    with "all". Without `ask` only retrieval is measured. `quote_stands` says whether a citation's quote is,
    word for word, under its boxes on its page.

    A question with a document that is not in the library is listed with the reason and not measured.
    One during which the language model dies, that is too long, or whose documents hold nothing to search
    counts as not answered. Other errors of `search` and `ask` are raised.
    """
    stage = "Searching" if ask is None else "Asking"
    started = told = time.monotonic()
    measured: list[_Measured] = []
    rows: list[dict[str, Any]] = []
    for done, question in enumerate(questions):
        left = (time.monotonic() - started) / done * (len(questions) - done) if done else None
        progress = Progress(stage, done, len(questions), left)
        yield progress
        known = _place(question, documents)
        if isinstance(known, str):
            rows.append({**_head(question), "reason": known})
            continue
        one = _Measured(question, known, scope)
        ids = known.documents if scope == "doc" else ()
        one.searched(search, ids)
        if ask is not None:
            clock = time.perf_counter()
            try:
                with closing(ask(question.question, ids)) as asking:
                    while True:
                        try:
                            next(asking)
                        except StopIteration as stop:
                            one.answered(stop.value, time.perf_counter() - clock, quote_stands)
                            break
                        if time.monotonic() - told > _TELL_EVERY:
                            told = time.monotonic()
                            yield progress
            except _NO_ANSWER as error:
                one.not_answered(str(error))
        measured.append(one)
        rows.append(one.row())
    yield Progress(stage, len(questions), len(questions), 0.0)
    return _report(questions, scope, measured, rows)


@dataclass(frozen=True, slots=True)
class _Known:
    """A question's documents and evidence, as the library knows them."""

    documents: tuple[str, ...]
    evidence: frozenset[Place]


def _place(question: Question, documents: Mapping[str, Document]) -> _Known | str:
    """Where the question's answer is in this library, or why that cannot be told."""
    names = metrics.distinct((*question.docs, *(doc for doc, _ in question.evidence)))
    missing = [name for name in names if name not in documents]
    if missing:
        return f"Not in the library: {', '.join(missing)}."
    return _Known(
        tuple(metrics.distinct(documents[name].id for name in question.docs)),
        frozenset((documents[doc].id, page) for doc, page in question.evidence),
    )


def _head(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "type": question.type or None,
        "question": question.question,
        "answerable": question.answerable,
    }


@dataclass(slots=True)
class _Measured:
    """The figures of one question; None is what does not apply to it."""

    question: Question
    known: _Known
    scope: Literal["doc", "all"]
    reason: str | None = None
    pages: list[Place] = field(default_factory=list)
    rank: int | None = None
    rank_or_next: int | None = None
    document_hit: float | None = None
    search_seconds: float | None = None
    answer: Answer | None = None
    answer_seconds: float | None = None
    found: bool | None = None
    scores: dict[str, float | None] = field(default_factory=dict)
    page_precision: float | None = None
    page_recall: float | None = None
    quotes: list[bool] = field(default_factory=list)

    @property
    def has_evidence(self) -> bool:
        """Whether there are right pages to be found."""
        return self.question.answerable and bool(self.known.evidence)

    def searched(
        self, search: Callable[[str, tuple[str, ...], int], Sequence[Hit]], ids: tuple[str, ...]
    ) -> None:
        clock = time.perf_counter()
        try:
            hits = search(self.question.question, ids, PASSAGES)
        except _NO_ANSWER as error:
            self.reason, hits = str(error), ()
        self.search_seconds = time.perf_counter() - clock
        self.pages = metrics.distinct((hit.document, hit.page) for hit in hits)[:PAGES]
        if self.has_evidence:
            right = self.known.evidence
            self.rank = metrics.rank(self.pages, right)
            self.rank_or_next = metrics.rank(self.pages, right | {(doc, page + 1) for doc, page in right})
        if self.scope == "all" and self.question.answerable:
            self.document_hit = float(bool(self.pages) and self.pages[0][0] in self.known.documents)

    def answered(self, answer: Answer, seconds: float, quote_stands: Callable[[Citation], bool]) -> None:
        self.answer, self.answer_seconds, self.found = answer, seconds, answer.found
        self.quotes = [quote_stands(citation) for citation in answer.citations]
        text = _without_marks(answer) if answer.found else ""
        self._score(text, [(citation.document, citation.page) for citation in answer.citations])

    def not_answered(self, reason: str) -> None:
        self.reason = reason
        if self.question.answerable:
            self.found = False
            self._score("", [])

    def _score(self, text: str, cited: list[Place]) -> None:
        if not self.question.answerable:
            return
        asked, references = self.question.question, self.question.answers
        self.scores = {
            "accuracy": metrics.accuracy(text, references),
            "completeness": metrics.completeness(text, references),
            "token_f1": metrics.token_f1(text, references),
            "number_match": metrics.number_match(text, references, asked),
            "token_recall": metrics.token_recall(text, references),
        }
        if self.has_evidence:
            self.page_precision, self.page_recall = metrics.precision_recall(cited, self.known.evidence)

    def row(self) -> dict[str, Any]:
        """This question in the report."""
        row = {
            **_head(self.question),
            "reason": self.reason,
            "rank": self.rank,
            "pages": [{"document": document, "page": page} for document, page in self.pages],
            "seconds": {"search": self.search_seconds, "answer": self.answer_seconds},
        }
        if self.found is not None:
            row |= {"found": self.found, **self.scores}
            row |= {"page_precision": self.page_precision, "page_recall": self.page_recall}
        if self.answer is not None:
            row |= {
                "answer": self.answer.answer,
                "cited": [{"document": each.document, "page": each.page} for each in self.answer.citations],
                "quotes_verbatim": mean(map(float, self.quotes)),
            }
        return row


def _without_marks(answer: Answer) -> str:
    """The answer's text without its "[1]", which would count as words and numbers."""
    marks = "|".join(str(citation.number) for citation in answer.citations)
    return re.sub(rf"\s*\[(?:{marks})(?:,\s*(?:{marks}))*\]", "", answer.answer) if marks else answer.answer


def _report(
    questions: Sequence[Question],
    scope: Literal["doc", "all"],
    measured: Sequence[_Measured],
    rows: list[dict[str, Any]],
) -> dict[str, Any]:
    placed = [one for one in measured if one.has_evidence]

    def scores(name: str) -> Iterable[float | None]:
        return (one.scores.get(name) for one in measured)

    def found(answerable: bool) -> list[bool]:
        return [
            one.found for one in measured if one.found is not None and one.question.answerable is answerable
        ]

    return {
        "questions": len(questions),
        "not_measured": len(questions) - len(measured),
        "scope": scope,
        "retrieval": {
            **{f"page_hit@{k}": mean(metrics.hit_at(one.rank, k) for one in placed) for k in (1, 3, 5, 10)},
            "mrr": mean(metrics.reciprocal_rank(one.rank) for one in placed),
            "document_hit@1": mean(one.document_hit for one in measured),
            "page_or_next_hit@5": mean(metrics.hit_at(one.rank_or_next, 5) for one in placed),
            "questions_with_pages": len(placed),
        },
        "answers": {
            name: mean(scores(name))
            for name in ("accuracy", "completeness", "token_f1", "number_match", "token_recall")
        },
        "citations": {
            "page_precision": mean(one.page_precision for one in measured),
            "page_recall": mean(one.page_recall for one in measured),
            "quotes_verbatim": mean(float(stands) for one in measured for stands in one.quotes),
        },
        "abstention": {
            "answered_when_answerable": mean(map(float, found(True))),
            "refused_when_not": mean(float(not answered) for answered in found(False)),
        },
        "seconds": {
            "search_p50": percentile((one.search_seconds for one in measured), 0.5),
            "search_p95": percentile((one.search_seconds for one in measured), 0.95),
            "answer_p50": percentile((one.answer_seconds for one in measured), 0.5),
        },
        "per_question": rows,
    }
