"""Questions with known answers, and the runs that measured answers on them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.answers import Mode


@dataclass(frozen=True, slots=True)
class Question:
    """A question about the documents named `docs`, and what is known of its answer.

    Documents are named by file name or title; none means that nobody noted which. Each of `answers` is right
    by itself. `evidence` names the pages that hold the answer, as (document, page from 1); it is empty where
    nobody noted them. `type` is the set's own word for the kind of question.
    """

    id: str
    docs: tuple[str, ...]
    question: str
    answers: tuple[str, ...] = ()
    answerable: bool = True
    evidence: tuple[tuple[str, int], ...] = ()
    type: str = ""


class Condition(StrEnum):
    """What a model is given to answer from."""

    CLOSED = "closed"
    """Nothing: what it knows by itself."""
    DOCUMENTS = "documents"
    """What is found in the documents."""
    PAGE = "page"
    """The pages that are known to hold the answer."""


class Known(StrEnum):
    """How well a model knows an answer by itself: the classes of SliCK (Gekhman et al. 2024, "Does
    Fine-Tuning LLMs on New Knowledge Encourage Hallucinations?", table 1).
    """

    HIGHLY = "HighlyKnown"
    """Its likeliest answer is right, whatever the examples in the prompt."""
    MAYBE = "MaybeKnown"
    """Its likeliest answer is right with some examples."""
    WEAKLY = "WeaklyKnown"
    """Its likeliest answer is never right, but an answer drawn by chance is at times."""
    UNKNOWN = "Unknown"
    """It is never right."""


@dataclass(frozen=True, slots=True)
class Run:
    """A saved run: `done` of `questions` were measured; `finished` unless it was stopped or cut off.

    `date` is in ISO 8601, UTC. `sha256` is of the question set's content: runs compare best on the same.
    `accuracy` and `page_hit` (among the first 5) are None where they were not measured.
    """

    id: str
    date: str
    name: str
    sha256: str
    questions: int
    done: int
    finished: bool
    mode: Mode
    model: str | None
    embedding: str
    conditions: tuple[Condition, ...]
    scope: str
    accuracy: float | None = None
    page_hit: float | None = None
