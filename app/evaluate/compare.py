"""Two runs, question by question: what got better or worse, and whether it can be chance."""

from __future__ import annotations

from collections.abc import Callable

from app.core.errors import CarrelError
from app.core.reports import Comparison, EvaluationReport, MetricChange
from app.core.reports import QuestionRow as Row
from app.evaluate import metrics, statistics

_EQUAL = 1e-9
_FEWEST = 10
"""Questions in common from which a comparison tells something; fewer will do where they are half of all."""


def _of(name: str) -> Callable[[Row], float | None]:
    def value(row: Row) -> float | None:
        found = row.get(name)
        return float(found) if isinstance(found, float | int) else None

    return value


def _hit(k: int) -> Callable[[Row], float | None]:
    def value(row: Row) -> float | None:
        placed = row["answerable"] and row.get("evidence")
        return metrics.measure_hit_at(row.get("rank"), k) if placed else None

    return value


def _refused(row: Row) -> float | None:
    return None if row["answerable"] or "found" not in row else float(not row["found"])


def _reciprocal(row: Row) -> float | None:
    return metrics.measure_reciprocal_rank(row.get("rank"))


def _answered(row: Row) -> float | None:
    return float(row["found"]) if row["answerable"] and "found" in row else None


def _right(row: Row) -> float | None:
    """Right with the judge's help where rules cannot tell; a refusal is right where it should be."""
    if not row["answerable"]:
        return _refused(row)
    value = row.get("accuracy_with_judge", row.get("accuracy"))
    return None if value is None else float(value)


def _accuracy(row: Row) -> float | None:
    return _right(row) if row["answerable"] else None


def _complete(row: Row) -> float | None:
    value = row.get("completeness_with_judge", row.get("completeness"))
    return None if value is None else float(value)


_METRICS: dict[str, Callable[[Row], float | None]] = {
    "page_hit@1": _hit(1),
    "page_hit@5": _hit(5),
    "accuracy": _accuracy,
    "completeness": _complete,
    "token_f1": _of("token_f1"),
    "number_match": _of("number_match"),
    "page_precision": _of("page_precision"),
    "page_recall": _of("page_recall"),
    "quotes_verbatim": _of("quotes_verbatim"),
    "span_quoted": _of("span_quoted"),
    "answered_when_answerable": _answered,
    "refused_when_not": _refused,
}


def compare(before: EvaluationReport, after: EvaluationReport) -> Comparison:
    """Compare two reports on the questions that both measured, known again by id and words.

    For each metric that both have: its mean "before" and "after" over the "questions" where both have it,
    the "difference", a 95 % interval of it ("low", "high"; paired bootstrap) and, where every value is 0
    or 1, "p" of McNemar's exact test. "better" and "worse" are the ids of questions whose answer, or where
    none was measured whose page rank, changed. Raises CarrelError when the runs share too few questions.
    """
    first = {_key(row): row for row in before["per_question"]}
    pairs = [(first[_key(row)], row) for row in after["per_question"] if _key(row) in first]
    asked = max(len(first), len(after["per_question"]))
    if not pairs:
        raise CarrelError("These two runs have no question in common.")
    if len(pairs) < _FEWEST and 2 * len(pairs) < asked:
        raise CarrelError(
            f"These two runs have too few questions in common to compare ({len(pairs)} of {asked})."
        )
    changed = {_id(new): _change(old, new) for old, new in pairs}
    return {
        "before": before["run"],
        "after": after["run"],
        "questions": len(pairs),
        "metrics": {
            name: figures
            for name, value in _METRICS.items()
            if (figures := _figures([(value(old), value(new)) for old, new in pairs])) is not None
        },
        "better": [id_ for id_, change in changed.items() if change > _EQUAL],
        "worse": [id_ for id_, change in changed.items() if change < -_EQUAL],
    }


def _figures(values: list[tuple[float | None, float | None]]) -> MetricChange | None:
    known = [(old, new) for old, new in values if old is not None and new is not None]
    if not known:
        return None
    differences = [new - old for old, new in known]
    between = statistics.estimate_interval(differences)
    figures: MetricChange = {
        "questions": len(known),
        "before": metrics.compute_mean(old for old, _ in known),
        "after": metrics.compute_mean(new for _, new in known),
        "difference": metrics.compute_mean(differences),
        "low": between[0] if between else None,
        "high": between[1] if between else None,
        "p": None,
    }
    if all(value in (0.0, 1.0) for pair in known for value in pair):
        figures["p"] = statistics.compute_mcnemar(
            sum(each > 0 for each in differences), sum(each < 0 for each in differences)
        )
    return figures


def _change(old: Row, new: Row) -> float:
    for value in (_right, _reciprocal):
        one, other = value(old), value(new)
        if one is not None and other is not None:
            return other - one
    return 0.0


def _key(row: Row) -> tuple[str, str]:
    return str(row["id"]), str(row["question"])


def _id(row: Row) -> str:
    return str(row["id"])
