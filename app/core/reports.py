"""What measuring on a question set comes to, as it is kept in JSON and read again by window and terminal."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from app.core.documents import Box

Figures = dict[str, float | None]
"""Figures by name, see MEANINGS of app.core.evaluation; None where there was nothing to measure."""


Group = Literal["retrieval", "answers", "citations", "abstention", "seconds"]
GROUPS: tuple[Group, ...] = ("retrieval", "answers", "citations", "abstention", "seconds")
"""The groups of figures that every report has."""


class PlaceRow(TypedDict):
    """A page of a document, by its id."""

    document: str
    page: int


class CitationRow(TypedDict):
    """A citation, field by field."""

    number: int
    document: str
    title: str
    path: str
    page: int
    quote: str
    boxes: tuple[Box, ...]
    label: str
    note: str
    shown: str


class ShortRow(TypedDict):
    """A short answer, field by field."""

    text: str
    citation: int
    confidence: float
    boxes: tuple[Box, ...]


class Scores(TypedDict, total=False):
    """How good an answer is, by rules and by the judge; None where that cannot be told."""

    accuracy: float | None
    completeness: float | None
    token_f1: float | None
    number_match: float | None
    token_recall: float | None
    short_exact_match: float | None
    short_f1: float | None
    judged_accuracy: float | None
    judged_completeness: float | None
    accuracy_with_judge: float | None
    completeness_with_judge: float | None


class AnswerRow(Scores, total=False):
    """What came back for a question, and how good it is. `answer` is "" where the question was refused; what
    is about citations is left out where nothing can be cited.
    """

    found: bool
    page_precision: float | None
    page_recall: float | None
    span_quoted: float | None
    answer: str
    cited: list[PlaceRow]
    citations: list[CitationRow]
    quotes_verbatim: float | None
    short: ShortRow | None


class ConditionRow(AnswerRow, total=False):
    """An answer in a condition other than "documents"."""

    seconds: float | None


class SecondsRow(TypedDict):
    """How long a question took to search for and to answer."""

    search: float | None
    answer: float | None


class QuestionRow(AnswerRow, total=False):
    """One question of a report. What is about an answer is that with the documents; a question that could not
    be measured has its `reason` only.
    """

    id: Required[str]
    type: Required[str | None]
    question: Required[str]
    answerable: Required[bool]
    expected: list[str]
    evidence: list[PlaceRow]
    reason: str | None
    rank: int | None
    pages: list[PlaceRow]
    seconds: SecondsRow
    conditions: dict[str, ConditionRow]
    known: str


class QuestionSetInfo(TypedDict):
    """The question set of a run: `limit` is how many of its questions were to be asked."""

    name: str
    sha256: str
    limit: int | None


class RunInfo(TypedDict):
    """What a run was made with."""

    id: str
    date: str
    finished: bool
    seconds: float
    carrel: str
    questions: QuestionSetInfo
    mode: str
    model: str | None
    embedding: str
    reranking: str | None
    conditions: list[str]
    samples: int
    judge: bool


class SharedFigures(TypedDict):
    """A condition's figures over the questions that all conditions share."""

    questions: int
    answers: Figures


class ConditionFigures(TypedDict):
    """A condition's figures over all questions that were asked in it."""

    questions: int
    answers: Figures
    citations: Figures | None
    short: Figures | None
    answer_p50: float | None
    shared: SharedFigures


class SlickFigures(TypedDict):
    """For each class of what the model knows by itself, its questions and its accuracy in each condition."""

    questions: int
    classes: dict[str, Figures]


class AgreementRow(TypedDict):
    """How far the judge agrees with the rules."""

    questions: int
    share: float | None
    kappa: float | None
    correlation: float | None


class JudgeFigures(TypedDict):
    """How many answers a model judged, and how well."""

    answers: int
    agreement: AgreementRow


class Measurements(TypedDict):
    """A report without what it was made with."""

    questions: int
    not_measured: int
    scope: str
    retrieval: Figures
    answers: Figures
    citations: Figures
    abstention: Figures
    conditions: dict[str, ConditionFigures]
    slick: SlickFigures | None
    judge: JudgeFigures | None
    seconds: Figures
    per_question: list[QuestionRow]


class EvaluationReport(Measurements):
    """The report of a run, as of the JSON contract."""

    run: RunInfo


class MetricChange(TypedDict):
    """A figure in two runs, over the questions where both have it; `low` and `high` bound the difference."""

    questions: int
    before: float | None
    after: float | None
    difference: float | None
    low: float | None
    high: float | None
    p: float | None


class Comparison(TypedDict):
    """How two runs differ; `better` and `worse` are the ids of questions."""

    before: RunInfo
    after: RunInfo
    questions: int
    metrics: dict[str, MetricChange]
    better: list[str]
    worse: list[str]
