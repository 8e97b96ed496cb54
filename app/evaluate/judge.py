"""The language model as the judge of answers in prose, where plain rules cannot tell right from wrong.

The rubric and the scoring follow G-Eval (Liu et al. 2023, "G-Eval: NLG Evaluation using GPT-4 with Better
Human Alignment"): the criterion and the steps to judge by are written out, and the score is not the mark that
the model would write but the mean of the marks 1 … 5, each weighted by the probability of its token. That
separates answers which all get the same most likely mark. A weak model is a weak judge: see
`measure_agreement`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.answer.text.prompts import load_prompt
from app.evaluate import statistics
from app.models.generator import Generator

RIGHT = 0.5
"""A judged score from here on counts as right."""

_MARKS = ("1", "2", "3", "4", "5")
_LONGEST = 250
"""Words of each text that the judge reads."""
_MOST_REFERENCES = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """What the judge makes of an answer, each from 0 to 1."""

    accuracy: float
    completeness: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """How the judge fares where plain rules know as well, over `questions` answers: the share on which both
    say right or both wrong, Cohen's kappa (that share beyond what chance gives: 1 all, 0 chance), and the
    point-biserial correlation of its scores with right and wrong. None where there is nothing to compare.
    """

    questions: int
    share: float | None
    kappa: float | None
    correlation: float | None


def judge(
    question: str,
    references: Sequence[str],
    answer: str,
    generator: Generator,
    cancelled: Callable[[], bool],
) -> Judged:
    """Has the model mark an answer by both criteria. No answer at all gets no marks, unread.

    Raises what `Generator.choose` raises.
    """
    if not answer.strip():
        return Judged(0.0, 0.0)

    def score(criterion: str) -> float:
        shares = generator.choose(
            _messages(question, references, answer, criterion), _MARKS, cancelled=cancelled
        )
        return compute_mark(shares)

    return Judged(score("judge_accuracy"), score("judge_completeness"))


def compute_mark(shares: Sequence[float]) -> float:
    """Compute the mean mark of 1 … 5 by their probabilities, scaled to 0 … 1."""
    mean = sum(mark * share for mark, share in enumerate(shares, start=1))
    return (mean - 1) / (len(shares) - 1)


def measure_agreement(pairs: Sequence[tuple[float, float]]) -> Agreement:
    """Compare (score by rules, judged score) of the same answers."""
    ruled = [rule >= RIGHT for rule, _ in pairs]
    judged = [score >= RIGHT for _, score in pairs]
    return Agreement(
        len(pairs),
        sum(a == b for a, b in zip(ruled, judged, strict=True)) / len(pairs) if pairs else None,
        statistics.compute_kappa(ruled, judged),
        statistics.compute_correlation([float(right) for right in ruled], [score for _, score in pairs]),
    )


def _messages(question: str, references: Sequence[str], answer: str, criterion: str) -> list[dict[str, str]]:
    """Only the end differs between the criteria, so the second reads little anew."""
    right = "\nor: ".join(_short(reference) for reference in references[:_MOST_REFERENCES])
    return [
        {"role": "system", "content": load_prompt("judge")},
        {
            "role": "user",
            "content": f"Question: {_short(question)}\n\nReference answer: {right}\n\n"
            f"Candidate answer: {_short(answer)}\n\n{load_prompt(criterion)}",
        },
    ]


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:_LONGEST]) + (" …" if len(words) > _LONGEST else "")
