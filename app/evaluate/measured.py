"""One question as it is asked and scored: where its answer is, what came back, how good that is."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from typing import Literal, TypeVar, cast

from app.core.answers import Answer, Citation, Hit
from app.core.documents import Document
from app.core.errors import EngineDied, NothingToSearch, QuestionTooLong
from app.core.evaluation import Condition, Known, Question
from app.core.events import Progress, Work
from app.core.reports import AnswerRow, CitationRow, ConditionRow, QuestionRow, ShortRow
from app.evaluate import metrics
from app.evaluate.closed_book import ClosedBook, classify_known
from app.evaluate.judge import Judged
from app.evaluate.metrics import compute_mean

Place = tuple[str, int]
"""A document's id and a page."""

T = TypeVar("T")

PASSAGES = 40
"""Passages looked at for each question: ten distinct pages are nearly always among them."""

PAGES = 10
"""Distinct pages that count."""

_TELL_EVERY = 0.1  # seconds

_NO_ANSWER = (EngineDied, NothingToSearch, QuestionTooLong)
"""What concerns one question only, and counts as no answer to it."""

BY_JUDGE = ("accuracy", "completeness")

_STAGES = {
    Condition.DOCUMENTS: "Asking",
    Condition.PAGE: "Asking with the right page given",
    Condition.CLOSED: "Asking with the documents closed",
}


class Telling:
    """Says how far it is, not more often than anyone wants to know."""

    def __init__(self, total: int) -> None:
        self._total, self._told = total, time.monotonic()
        self._now = Progress("", 0, total)

    def begin(self, stage: str, done: int, left: float | None) -> Progress:
        self._now = Progress(stage, done, self._total, left)
        return self._now

    def run(self, stage: str, work: Work[T]) -> Work[T]:
        """Run work to its result; of what it yields remains a word now and then."""
        self._now = Progress(stage, self._now.done, self._total, self._now.seconds_left)
        with closing(work):
            while True:
                try:
                    next(work)
                except StopIteration as stop:
                    result: T = stop.value
                    return result
                if time.monotonic() - self._told > _TELL_EVERY:
                    self._told = time.monotonic()
                    yield self._now


@dataclass(frozen=True, slots=True)
class Places:
    """A question's documents and evidence, as the library knows them."""

    documents: tuple[str, ...]
    evidence: frozenset[Place]


def find_places(question: Question, documents: Mapping[str, Document]) -> Places | str:
    """Find where the question's answer is in this library, or why that cannot be told."""
    names = metrics.list_distinct((*question.docs, *(doc for doc, _ in question.evidence)))
    missing = [name for name in names if name not in documents]
    if missing:
        return f"Not in the library: {', '.join(missing)}."
    return Places(
        tuple(metrics.list_distinct(documents[name].id for name in question.docs)),
        frozenset((documents[doc].id, page) for doc, page in question.evidence),
    )


def make_question_row(question: Question) -> QuestionRow:
    return {
        "id": question.id,
        "type": question.type or None,
        "question": question.question,
        "answerable": question.answerable,
    }


@dataclass(slots=True)
class Response:
    """What came back in one condition; `text` is empty where the question was refused."""

    text: str
    found: bool
    seconds: float | None = None
    reason: str | None = None
    answer: Answer | None = None
    scores: dict[str, float | None] = field(default_factory=dict)
    page_precision: float | None = None
    page_recall: float | None = None
    span_quoted: float | None = None
    quotes: list[bool] = field(default_factory=list)

    def score(self, question: Question, evidence: frozenset[Place]) -> None:
        if not question.answerable:
            return
        references, asked = question.answers, question.question
        self.scores |= {
            "accuracy": metrics.measure_accuracy(self.text, references),
            "completeness": metrics.measure_completeness(self.text, references),
            "token_f1": metrics.measure_token_f1(self.text, references),
            "number_match": metrics.measure_number_match(self.text, references, asked),
            "token_recall": metrics.measure_token_recall(self.text, references),
        }
        short = self.answer.short if self.answer is not None else None
        if short is not None:
            self.scores["short_exact_match"] = metrics.measure_exact_match(short.text, references)
            self.scores["short_f1"] = metrics.measure_token_f1(short.text, references)
        citations = self.answer.citations if self.answer is not None else ()
        self.span_quoted = metrics.measure_span_quoted([each.quote for each in citations], references)
        if evidence:
            cited = [(each.document, each.page) for each in citations]
            self.page_precision, self.page_recall = metrics.measure_precision_recall(cited, evidence)

    def make_row(self) -> AnswerRow:
        row = AnswerRow(
            found=self.found,
            page_precision=self.page_precision,
            page_recall=self.page_recall,
            span_quoted=self.span_quoted,
        )
        row.update(cast(AnswerRow, self.scores))
        if self.answer is not None:
            row |= {
                "answer": self.answer.answer,
                "cited": [{"document": each.document, "page": each.page} for each in self.answer.citations],
                "citations": [cast(CitationRow, asdict(each)) for each in self.answer.citations],
                "quotes_verbatim": compute_mean(map(float, self.quotes)),
                "short": cast(ShortRow, asdict(self.answer.short)) if self.answer.short is not None else None,
            }
        else:
            row["answer"] = self.text
        return row


@dataclass(slots=True)
class Measured:
    """What came of one question; None is what does not apply to it."""

    question: Question
    places: Places
    scope: Literal["doc", "all"]
    reason: str | None = None
    pages: list[Place] = field(default_factory=list)
    rank: int | None = None
    rank_or_next: int | None = None
    document_hit: float | None = None
    search_seconds: float | None = None
    responses: dict[Condition, Response] = field(default_factory=dict)
    known: Known | None = None

    @property
    def has_evidence(self) -> bool:
        """Whether there are right pages to be found."""
        return self.question.answerable and bool(self.places.evidence)

    def search(
        self, search: Callable[[str, tuple[str, ...], int], Sequence[Hit]], ids: tuple[str, ...]
    ) -> None:
        clock = time.perf_counter()
        try:
            hits = search(self.question.question, ids, PASSAGES)
        except _NO_ANSWER as error:
            self.reason, hits = str(error), ()
        self.search_seconds = time.perf_counter() - clock
        self.pages = metrics.list_distinct((hit.document, hit.page) for hit in hits)[:PAGES]
        if self.has_evidence:
            right = self.places.evidence
            self.rank = metrics.find_rank(self.pages, right)
            self.rank_or_next = metrics.find_rank(
                self.pages, right | {(doc, page + 1) for doc, page in right}
            )
        if self.scope == "all" and self.question.answerable and self.places.documents:
            self.document_hit = float(bool(self.pages) and self.pages[0][0] in self.places.documents)

    def ask(
        self,
        condition: Condition,
        asking: Work[Answer],
        telling: Telling,
        quote_stands: Callable[[Citation], bool],
    ) -> Work[None]:
        clock = time.perf_counter()
        try:
            answer = yield from telling.run(_STAGES[condition], asking)
            response = Response(
                _without_marks(answer) if answer.found else "",
                answer.found,
                time.perf_counter() - clock,
                answer=answer,
                quotes=[quote_stands(citation) for citation in answer.citations],
            )
        except _NO_ANSWER as error:
            self.reason = str(error)
            if not self.question.answerable:  # what was not answered was not refused either
                return
            response = Response("", found=False)
        response.score(self.question, self.places.evidence if self.has_evidence else frozenset())
        self.responses[condition] = response

    def close_book(self, asking: Work[ClosedBook], telling: Telling) -> Work[None]:
        clock = time.perf_counter()
        try:
            said = yield from telling.run(_STAGES[Condition.CLOSED], asking)
        except _NO_ANSWER as error:
            self.reason = str(error)
            return
        text = said.likeliest[0]
        response = Response(text, bool(text), time.perf_counter() - clock)
        response.score(self.question, frozenset())
        self.responses[Condition.CLOSED] = response
        if said.drawn and response.scores["accuracy"] is not None:

            def right(answers: Iterable[str]) -> list[float]:
                return [metrics.measure_accuracy(each, self.question.answers) or 0.0 for each in answers]

            self.known = classify_known(right(said.likeliest), right(said.drawn))

    def judge(self, judge: Callable[[str, Sequence[str], str], Work[Judged]], telling: Telling) -> Work[None]:
        if not self.question.answers:
            return
        for response in self.responses.values():
            try:
                marks = yield from telling.run(
                    "Judging", judge(self.question.question, self.question.answers, response.text)
                )
            except _NO_ANSWER as error:
                self.reason = str(error)
                continue
            for name, mark in zip(BY_JUDGE, (marks.accuracy, marks.completeness), strict=True):
                ruled = response.scores[name]
                response.scores[f"judged_{name}"] = mark
                response.scores[f"{name}_with_judge"] = mark if ruled is None else ruled

    def make_row(self) -> QuestionRow:
        """Make the row of this question in the report."""
        given = self.responses.get(Condition.DOCUMENTS)
        answered = AnswerRow() if given is None else given.make_row()
        row: QuestionRow = {
            **make_question_row(self.question),
            "expected": list(self.question.answers),
            "evidence": [{"document": doc, "page": page} for doc, page in sorted(self.places.evidence)],
            "reason": self.reason,
            "rank": self.rank,
            "pages": [{"document": document, "page": page} for document, page in self.pages],
            "seconds": {"search": self.search_seconds, "answer": None if given is None else given.seconds},
            **answered,
        }
        others: dict[str, ConditionRow] = {
            condition.value: {**response.make_row(), "seconds": response.seconds}
            for condition, response in self.responses.items()
            if condition is not Condition.DOCUMENTS
        }
        if others:
            row["conditions"] = others
        if self.known is not None:
            row["known"] = self.known.value
        return row


def _without_marks(answer: Answer) -> str:
    """The answer's text without its "[1]", which would count as words and numbers."""
    marks = "|".join(str(citation.number) for citation in answer.citations)
    return re.sub(rf"\s*\[(?:{marks})(?:,\s*(?:{marks}))*\]", "", answer.answer) if marks else answer.answer
