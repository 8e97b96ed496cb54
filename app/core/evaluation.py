"""Questions with known answers, and the runs that measured answers on them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.answers import Mode
from app.core.languages import mark_text

MEANINGS = {
    "page_hit@1": "a right page is the first found",
    "page_hit@3": "a right page is among the first three",
    "page_hit@5": mark_text("a right page is among the first five"),
    "page_hit@10": "a right page is among the first ten",
    "mrr": "how far up the first right page is (mean of 1/place)",
    "document_hit@1": "the first page is of a right document",
    "page_or_next_hit@5": "a right page or one beside it is in the first five",
    "questions_with_pages": "questions that say which page is right",
    "accuracy": mark_text("right answers, as far as rules can tell"),
    "completeness": mark_text("how much of what is expected they hold"),
    "token_f1": "words shared with the expected answer (F1)",
    "token_recall": "expected words that the answers hold",
    "number_match": "expected numbers that the answers hold",
    "judged_accuracy": "right answers, as the model marks them",
    "judged_completeness": "how much they hold, as the model marks them",
    "accuracy_with_judge": mark_text("right answers: by rules or, where they cannot tell, by the model"),
    "completeness_with_judge": mark_text(
        "how much they hold: by rules or, where they cannot tell, by the model"
    ),
    "page_precision": mark_text("of the pages cited, so many are right"),
    "page_recall": "of the right pages, so many are cited",
    "quotes_verbatim": mark_text("quotes that are word for word on their page"),
    "span_quoted": "the expected words are in a quoted sentence",
    "answered_when_answerable": mark_text("of what the documents answer, so much was answered"),
    "refused_when_not": mark_text("of what they do not answer, so much was rightly not answered"),
    "search_p50": "half of the searches took no longer",
    "search_p95": "19 of 20 searches took no longer",
    "answer_p50": "half of the answers took no longer",
    "answers judged": "answers that the language model has marked",
    "agreement: questions": "answers that rules could tell as well",
    "agreement: share": "of these, so many were marked the same",
    "agreement: kappa": "the same beyond chance (Cohen): 1 at best",
    "agreement: correlation": "how closely the marks go together: 1 at best",
}
"""What each figure of a report means, by its name there; where it runs from 0 to 1, 1 is best."""


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
