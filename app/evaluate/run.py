"""Asks a set of questions and measures what comes back against what is known."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, TypeVar

from app.core.answers import Answer, Citation, Hit
from app.core.documents import Document
from app.core.errors import EngineDied, NothingToSearch, QuestionTooLong
from app.core.evaluation import Condition, Known, Question
from app.core.events import Event, Progress
from app.evaluate import metrics
from app.evaluate.closed_book import ClosedBook, known
from app.evaluate.judge import Judged, agreement
from app.evaluate.metrics import mean, percentile

Place = tuple[str, int]
"""A document's id and a page."""

T = TypeVar("T")
Work = Generator[Event, None, T]

PASSAGES = 40
"""Passages looked at for each question: ten distinct pages are nearly always among them."""

PAGES = 10
"""Distinct pages that count."""

_TELL_EVERY = 0.1  # seconds

_NO_ANSWER = (EngineDied, NothingToSearch, QuestionTooLong)
"""What concerns one question only, and counts as no answer to it."""

_BY_RULES = ("accuracy", "completeness", "token_f1", "number_match", "token_recall")
_RIGHT = 0.5
"""F1 from which on a short answer counts as right."""
_BY_JUDGE = ("accuracy", "completeness")

_STAGES = {
    Condition.DOCUMENTS: "Asking",
    Condition.PAGE: "Asking with the right page given",
    Condition.CLOSED: "Asking with the documents closed",
}


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
    keep: Callable[[dict[str, Any]], object] = lambda report: None,
) -> Generator[Event, None, dict[str, Any]]:
    """Yields Progress; returns the report of the JSON contract. Closing the generator stops.

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
    measured: list[_Measured] = []
    rows: list[dict[str, Any]] = []
    telling = _Telling(len(questions))
    stage = "Searching" if ask is None else "Asking"
    for done, question in enumerate(questions):
        left = (time.monotonic() - started) / done * (len(questions) - done) if done else None
        yield telling.begin(stage, done, left)
        places = _place(question, documents)
        if isinstance(places, str):
            rows.append({**_head(question), "reason": places})
            continue
        one = _Measured(question, places, scope)
        ids = places.documents if scope == "doc" else ()
        one.searched(search, ids)
        if ask is not None:
            asking = ask(question.question, ids)
            yield from one.asked(Condition.DOCUMENTS, asking, telling, quote_stands)
        if ask_page is not None and one.has_evidence:
            asking = ask_page(question.question, places.evidence)
            yield from one.asked(Condition.PAGE, asking, telling, quote_stands)
        if close_book is not None and question.answerable:
            yield from one.closed(close_book(question.question), telling)
        if judge is not None and question.answerable:
            yield from one.judged(judge, telling)
        measured.append(one)
        rows.append(one.row())
        keep(_report(questions, scope, measured, rows))
    yield telling.begin(stage, len(questions), 0.0)
    return _report(questions, scope, measured, rows)


class _Telling:
    """Says how far it is, not more often than anyone wants to know."""

    def __init__(self, total: int) -> None:
        self._total, self._told = total, time.monotonic()
        self._now = Progress("", 0, total)

    def begin(self, stage: str, done: int, left: float | None) -> Progress:
        self._now = Progress(stage, done, self._total, left)
        return self._now

    def through(self, stage: str, work: Work[T]) -> Work[T]:
        """The work's result; of what it yields remains a word now and then."""
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
class _Places:
    """A question's documents and evidence, as the library knows them."""

    documents: tuple[str, ...]
    evidence: frozenset[Place]


def _place(question: Question, documents: Mapping[str, Document]) -> _Places | str:
    """Where the question's answer is in this library, or why that cannot be told."""
    names = metrics.distinct((*question.docs, *(doc for doc, _ in question.evidence)))
    missing = [name for name in names if name not in documents]
    if missing:
        return f"Not in the library: {', '.join(missing)}."
    return _Places(
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
class _Response:
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
            "accuracy": metrics.accuracy(self.text, references),
            "completeness": metrics.completeness(self.text, references),
            "token_f1": metrics.token_f1(self.text, references),
            "number_match": metrics.number_match(self.text, references, asked),
            "token_recall": metrics.token_recall(self.text, references),
        }
        short = self.answer.short if self.answer is not None else None
        if short is not None:
            self.scores["short_exact_match"] = metrics.exact_match(short.text, references)
            self.scores["short_f1"] = metrics.token_f1(short.text, references)
        citations = self.answer.citations if self.answer is not None else ()
        self.span_quoted = metrics.span_quoted([each.quote for each in citations], references)
        if evidence:
            cited = [(each.document, each.page) for each in citations]
            self.page_precision, self.page_recall = metrics.precision_recall(cited, evidence)

    def row(self) -> dict[str, Any]:
        row: dict[str, Any] = {"found": self.found, **self.scores}
        row |= {"page_precision": self.page_precision, "page_recall": self.page_recall}
        row["span_quoted"] = self.span_quoted
        if self.answer is not None:
            row |= {
                "answer": self.answer.answer,
                "cited": [{"document": each.document, "page": each.page} for each in self.answer.citations],
                "citations": [asdict(each) for each in self.answer.citations],
                "quotes_verbatim": mean(map(float, self.quotes)),
                "short": None if self.answer.short is None else asdict(self.answer.short),
            }
        else:
            row |= {"answer": self.text}
        return row


@dataclass(slots=True)
class _Measured:
    """What came of one question; None is what does not apply to it."""

    question: Question
    places: _Places
    scope: Literal["doc", "all"]
    reason: str | None = None
    pages: list[Place] = field(default_factory=list)
    rank: int | None = None
    rank_or_next: int | None = None
    document_hit: float | None = None
    search_seconds: float | None = None
    responses: dict[Condition, _Response] = field(default_factory=dict)
    known: Known | None = None

    @property
    def has_evidence(self) -> bool:
        """Whether there are right pages to be found."""
        return self.question.answerable and bool(self.places.evidence)

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
            right = self.places.evidence
            self.rank = metrics.rank(self.pages, right)
            self.rank_or_next = metrics.rank(self.pages, right | {(doc, page + 1) for doc, page in right})
        if self.scope == "all" and self.question.answerable and self.places.documents:
            self.document_hit = float(bool(self.pages) and self.pages[0][0] in self.places.documents)

    def asked(
        self,
        condition: Condition,
        asking: Work[Answer],
        telling: _Telling,
        quote_stands: Callable[[Citation], bool],
    ) -> Work[None]:
        clock = time.perf_counter()
        try:
            answer = yield from telling.through(_STAGES[condition], asking)
            response = _Response(
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
            response = _Response("", found=False)
        response.score(self.question, self.places.evidence if self.has_evidence else frozenset())
        self.responses[condition] = response

    def closed(self, asking: Work[ClosedBook], telling: _Telling) -> Work[None]:
        clock = time.perf_counter()
        try:
            said = yield from telling.through(_STAGES[Condition.CLOSED], asking)
        except _NO_ANSWER as error:
            self.reason = str(error)
            return
        text = said.likeliest[0]
        response = _Response(text, bool(text), time.perf_counter() - clock)
        response.score(self.question, frozenset())
        self.responses[Condition.CLOSED] = response
        if said.drawn and response.scores["accuracy"] is not None:

            def right(answers: Iterable[str]) -> list[float]:
                return [metrics.accuracy(each, self.question.answers) or 0.0 for each in answers]

            self.known = known(right(said.likeliest), right(said.drawn))

    def judged(
        self, judge: Callable[[str, Sequence[str], str], Work[Judged]], telling: _Telling
    ) -> Work[None]:
        if not self.question.answers:
            return
        for response in self.responses.values():
            try:
                marks = yield from telling.through(
                    "Judging", judge(self.question.question, self.question.answers, response.text)
                )
            except _NO_ANSWER as error:
                self.reason = str(error)
                continue
            for name, mark in zip(_BY_JUDGE, (marks.accuracy, marks.completeness), strict=True):
                ruled = response.scores[name]
                response.scores[f"judged_{name}"] = mark
                response.scores[f"{name}_with_judge"] = mark if ruled is None else ruled

    def row(self) -> dict[str, Any]:
        """This question in the report."""
        row = {
            **_head(self.question),
            "expected": list(self.question.answers),
            "evidence": [{"document": doc, "page": page} for doc, page in sorted(self.places.evidence)],
            "reason": self.reason,
            "rank": self.rank,
            "pages": [{"document": document, "page": page} for document, page in self.pages],
            "seconds": {"search": self.search_seconds, "answer": None},
        }
        given = self.responses.get(Condition.DOCUMENTS)
        if given is not None:
            row["seconds"] = {"search": self.search_seconds, "answer": given.seconds}
            row |= given.row()
        if others := {
            condition.value: {**response.row(), "seconds": response.seconds}
            for condition, response in self.responses.items()
            if condition is not Condition.DOCUMENTS
        }:
            row["conditions"] = others
        if self.known is not None:
            row["known"] = self.known.value
        return row


def _without_marks(answer: Answer) -> str:
    """The answer's text without its "[1]", which would count as words and numbers."""
    marks = "|".join(str(citation.number) for citation in answer.citations)
    return re.sub(rf"\s*\[(?:{marks})(?:,\s*(?:{marks}))*\]", "", answer.answer) if marks else answer.answer


# --- the report


def _report(
    questions: Sequence[Question],
    scope: Literal["doc", "all"],
    measured: Sequence[_Measured],
    rows: list[dict[str, Any]],
) -> dict[str, Any]:
    placed = [one for one in measured if one.has_evidence]
    given = [one.responses[Condition.DOCUMENTS] for one in measured if Condition.DOCUMENTS in one.responses]
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
        "answers": _answers(given),
        "citations": _citations(given),
        "abstention": {
            "answered_when_answerable": mean(map(float, _found(measured, answerable=True))),
            "refused_when_not": mean(float(not found) for found in _found(measured, answerable=False)),
        },
        "conditions": _conditions(measured),
        "slick": _slick(measured),
        "judge": _judge(measured),
        "seconds": {
            "search_p50": percentile((one.search_seconds for one in measured), 0.5),
            "search_p95": percentile((one.search_seconds for one in measured), 0.95),
            "answer_p50": percentile((each.seconds for each in given), 0.5),
        },
        "per_question": list(rows),
    }


def _found(measured: Sequence[_Measured], *, answerable: bool) -> list[bool]:
    return [
        one.responses[Condition.DOCUMENTS].found
        for one in measured
        if Condition.DOCUMENTS in one.responses and one.question.answerable is answerable
    ]


def _answers(responses: Sequence[_Response]) -> dict[str, float | None]:
    names = [*_BY_RULES]
    if any("judged_accuracy" in response.scores for response in responses):
        names += [f"judged_{name}" for name in _BY_JUDGE] + [f"{name}_with_judge" for name in _BY_JUDGE]
    return {name: mean(response.scores.get(name) for response in responses) for name in names}


def _shorts(responses: Sequence[_Response]) -> dict[str, float | None]:
    """Say of how many answerable questions a short answer was shown, how good those are, and how well the
    confidence in them tells it. One is right from an F1 of one half on.
    """
    shown = [each.answer.short for each in responses if each.answer is not None and each.answer.short]
    scored = [each.scores for each in responses if "short_f1" in each.scores]
    right = [float((each["short_f1"] or 0.0) >= _RIGHT) for each in scored]
    return {
        "shown": len(shown) / len(responses) if responses else None,
        "exact_match": mean(each["short_exact_match"] for each in scored),
        "f1": mean(each["short_f1"] for each in scored),
        "right": mean(right),
        "calibration_error": metrics.calibration_error([each.confidence for each in shown], right),
    }


def _citations(responses: Sequence[_Response]) -> dict[str, float | None]:
    return {
        "page_precision": mean(response.page_precision for response in responses),
        "page_recall": mean(response.page_recall for response in responses),
        "quotes_verbatim": mean(float(stands) for response in responses for stands in response.quotes),
        "span_quoted": mean(response.span_quoted for response in responses),
    }


def _conditions(measured: Sequence[_Measured]) -> dict[str, Any]:
    """Each condition's figures; and, as not every question can be asked in every condition, those over the
    questions that all of them share.
    """
    used = [condition for condition in Condition if any(condition in one.responses for one in measured)]
    shared = [
        one for one in measured if one.question.answerable and all(each in one.responses for each in used)
    ]
    figures = {}
    for condition in used:
        responses = [
            one.responses[condition]
            for one in measured
            if condition in one.responses and one.question.answerable
        ]
        figures[condition.value] = {
            "questions": len(responses),
            "answers": _answers(responses),
            "citations": _citations(responses) if condition is not Condition.CLOSED else None,
            "short": _shorts(responses) if condition is not Condition.CLOSED else None,
            "answer_p50": percentile((response.seconds for response in responses), 0.5),
            "shared": {
                "questions": len(shared),
                "answers": _answers([one.responses[condition] for one in shared]),
            },
        }
    return figures


def _slick(measured: Sequence[_Measured]) -> dict[str, Any] | None:
    """For each class of what the model knows by itself, its accuracy in each condition."""
    classes = {each: [one for one in measured if one.known is each] for each in Known}
    if not any(classes.values()):
        return None

    def accuracy(condition: Condition, members: Sequence[_Measured]) -> float | None:
        given = (one.responses[condition] for one in members if condition in one.responses)
        return mean(response.scores["accuracy"] for response in given)

    return {
        "questions": sum(map(len, classes.values())),
        "classes": {
            each.value: {
                "questions": len(members),
                **{condition.value: accuracy(condition, members) for condition in Condition},
            }
            for each, members in classes.items()
        },
    }


def _judge(measured: Sequence[_Measured]) -> dict[str, Any] | None:
    """How many answers a model judged, and how far it agrees with the rules where both know."""
    scores = [response.scores for one in measured for response in one.responses.values()]
    judged = [each for each in scores if "judged_accuracy" in each]
    if not judged:
        return None
    pairs = [
        (ruled, mark)
        for each in judged
        if (ruled := each["accuracy"]) is not None and (mark := each["judged_accuracy"]) is not None
    ]
    return {"answers": len(judged), "agreement": asdict(agreement(pairs))}
