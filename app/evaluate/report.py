"""The report of a run: what was measured, question by question, put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Literal, cast

from app.core.evaluation import Condition, Known, Question
from app.core.reports import (
    AgreementRow,
    ConditionFigures,
    Figures,
    JudgeFigures,
    Measurements,
    QuestionRow,
    SlickFigures,
)
from app.evaluate import metrics
from app.evaluate.judge import measure_agreement
from app.evaluate.measured import BY_JUDGE, Measured, Response
from app.evaluate.metrics import compute_mean, compute_percentile

_BY_RULES = ("accuracy", "completeness", "token_f1", "number_match", "token_recall")
_RIGHT = 0.5
"""F1 from which on a short answer counts as right."""


def make_report(
    questions: Sequence[Question],
    scope: Literal["doc", "all"],
    measured: Sequence[Measured],
    rows: list[QuestionRow],
) -> Measurements:
    placed = [one for one in measured if one.has_evidence]
    given = [one.responses[Condition.DOCUMENTS] for one in measured if Condition.DOCUMENTS in one.responses]
    return {
        "questions": len(questions),
        "not_measured": len(questions) - len(measured),
        "scope": scope,
        "retrieval": {
            **{
                f"page_hit@{k}": compute_mean(metrics.measure_hit_at(one.rank, k) for one in placed)
                for k in (1, 3, 5, 10)
            },
            "mrr": compute_mean(metrics.measure_reciprocal_rank(one.rank) for one in placed),
            "document_hit@1": compute_mean(one.document_hit for one in measured),
            "page_or_next_hit@5": compute_mean(metrics.measure_hit_at(one.rank_or_next, 5) for one in placed),
            "questions_with_pages": len(placed),
        },
        "answers": _answers(given),
        "citations": _citations(given),
        "abstention": {
            "answered_when_answerable": compute_mean(map(float, _found(measured, answerable=True))),
            "refused_when_not": compute_mean(
                float(not found) for found in _found(measured, answerable=False)
            ),
        },
        "conditions": _conditions(measured),
        "slick": _slick(measured),
        "judge": _judge(measured),
        "seconds": {
            "search_p50": compute_percentile((one.search_seconds for one in measured), 0.5),
            "search_p95": compute_percentile((one.search_seconds for one in measured), 0.95),
            "answer_p50": compute_percentile((each.seconds for each in given), 0.5),
        },
        "per_question": list(rows),
    }


def _found(measured: Sequence[Measured], *, answerable: bool) -> list[bool]:
    return [
        one.responses[Condition.DOCUMENTS].found
        for one in measured
        if Condition.DOCUMENTS in one.responses and one.question.answerable is answerable
    ]


def _answers(responses: Sequence[Response]) -> Figures:
    names = [*_BY_RULES]
    if any("judged_accuracy" in response.scores for response in responses):
        names += [f"judged_{name}" for name in BY_JUDGE] + [f"{name}_with_judge" for name in BY_JUDGE]
    return {name: compute_mean(response.scores.get(name) for response in responses) for name in names}


def _shorts(responses: Sequence[Response]) -> Figures:
    """Say of how many answerable questions a short answer was shown, how good those are, and how well the
    confidence in them tells it. One is right from an F1 of one half on.
    """
    shown = [each.answer.short for each in responses if each.answer is not None and each.answer.short]
    scored = [each.scores for each in responses if "short_f1" in each.scores]
    right = [float((each["short_f1"] or 0.0) >= _RIGHT) for each in scored]
    return {
        "shown": len(shown) / len(responses) if responses else None,
        "exact_match": compute_mean(each["short_exact_match"] for each in scored),
        "f1": compute_mean(each["short_f1"] for each in scored),
        "right": compute_mean(right),
        "calibration_error": metrics.measure_calibration_error([each.confidence for each in shown], right),
    }


def _citations(responses: Sequence[Response]) -> Figures:
    return {
        "page_precision": compute_mean(response.page_precision for response in responses),
        "page_recall": compute_mean(response.page_recall for response in responses),
        "quotes_verbatim": compute_mean(
            float(stands) for response in responses for stands in response.quotes
        ),
        "span_quoted": compute_mean(response.span_quoted for response in responses),
    }


def _conditions(measured: Sequence[Measured]) -> dict[str, ConditionFigures]:
    """Each condition's figures; and, as not every question can be asked in every condition, those over the
    questions that all of them share.
    """
    used = [condition for condition in Condition if any(condition in one.responses for one in measured)]
    shared = [
        one for one in measured if one.question.answerable and all(each in one.responses for each in used)
    ]
    figures: dict[str, ConditionFigures] = {}
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
            "answer_p50": compute_percentile((response.seconds for response in responses), 0.5),
            "shared": {
                "questions": len(shared),
                "answers": _answers([one.responses[condition] for one in shared]),
            },
        }
    return figures


def _slick(measured: Sequence[Measured]) -> SlickFigures | None:
    """For each class of what the model knows by itself, its accuracy in each condition."""
    classes = {each: [one for one in measured if one.known is each] for each in Known}
    if not any(classes.values()):
        return None

    def accuracy(condition: Condition, members: Sequence[Measured]) -> float | None:
        given = (one.responses[condition] for one in members if condition in one.responses)
        return compute_mean(response.scores["accuracy"] for response in given)

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


def _judge(measured: Sequence[Measured]) -> JudgeFigures | None:
    """Judge how many answers a model judged, and how far it agrees with the rules where both know."""
    scores = [response.scores for one in measured for response in one.responses.values()]
    judged = [each for each in scores if "judged_accuracy" in each]
    if not judged:
        return None
    pairs = [
        (ruled, mark)
        for each in judged
        if (ruled := each["accuracy"]) is not None and (mark := each["judged_accuracy"]) is not None
    ]
    return {"answers": len(judged), "agreement": cast(AgreementRow, asdict(measure_agreement(pairs)))}
