"""Requests that measure answers, and about what is kept of that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.core.answers import Mode
from app.core.evaluation import Condition, Question, Run
from app.core.reports import Comparison, EvaluationReport
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class Evaluate(Request[EvaluationReport]):
    """Index `folder` (None: take the library as it is) and measure on the question set `file`, a path or the
    name of a kept set. Yields Progress.

    The run is kept with the library, also what was measured when it is cancelled or cut off. `samples`
    answers are drawn for each question to tell what the model knows by itself, if Condition.CLOSED is among
    the `conditions`. `judge`: the model marks answers as well. `model` is a .gguf, None for the chosen one;
    `reranker` as in Ask.
    """

    file: str
    folder: str | None = None
    scope: Literal["doc", "all"] = "all"
    mode: Mode = Mode.QUICK
    retrieval_only: bool = False
    limit: int | None = None
    conditions: tuple[Condition, ...] = (Condition.DOCUMENTS,)
    judge: bool = False
    samples: int = 6
    model: str | None = None
    reranker: str | None = None


@dataclass(frozen=True, slots=True)
class Runs(Request[tuple[Run, ...]]):
    """The runs kept with the library, newest first."""


@dataclass(frozen=True, slots=True)
class Report(Request[EvaluationReport]):
    """The report of a kept run: by its id, a part of it that begins or ends no other, "latest"
    or the path of a report's file.
    """

    run: str


@dataclass(frozen=True, slots=True)
class Compare(Request[Comparison]):
    """How the run `after` differs from the run `before`, metric by metric."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Export(Request[None]):
    """Write a run, and how it differs from the run `before`, to a .csv or .md file."""

    run: str
    file: str
    before: str | None = None


@dataclass(frozen=True, slots=True)
class RemoveRun(Request[None]):
    """Delete a kept run, by its id."""

    run: str


@dataclass(frozen=True, slots=True)
class QuestionSets(Request[tuple[str, ...]]):
    """The names of the question sets kept with the library."""


@dataclass(frozen=True, slots=True)
class ReadQuestions(Request[tuple[Question, ...]]):
    """The questions of a kept set, or of a .jsonl or .csv file."""

    source: str


@dataclass(frozen=True, slots=True)
class KeepQuestions(Request[str]):
    """Keep questions with the library, in place of those of that name. The result is the name in use."""

    name: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class WriteQuestions(Request[None]):
    """Write questions to a .jsonl or .csv file."""

    file: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class RemoveQuestions(Request[None]):
    """Delete a kept question set."""

    name: str
