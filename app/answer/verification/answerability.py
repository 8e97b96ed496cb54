"""Estimate how likely what was found answers the question: a logistic function of a few signals.

The weights were fitted, by tests/benchmarks/answerability.py, to questions that documents answer and to
questions that they do not: asked of other documents, with a year or a name put in the place of another, or
written by people to look answerable. On documents that had no say in the weights it refuses nearly all of the
first kinds and few of the last: these take a reader that understands the passage. What such a reader says can
be one more signal; nothing else need change.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.answer.question.answer_type import find_name_stems
from app.answer.retrieval.rerank import Evidence
from app.answer.text.normalize import find_stems
from app.answer.text.word_forms import is_other_than_english
from app.answer.verification.premises import find_demanded_figures, is_spoken_of, states_figures
from app.models.reader import apply_sigmoid, compute_log_odds

Signals = Mapping[str, float]

WEIGHTS: Signals = {
    "relevance": 1.518,
    "nearest": 3.928,
    "one absent": -0.69,
    "names absent": -1.54,
    "numbers absent": -1.51,
    "not spoken of": -1.109,
    "": -1.764,
}
"""What each signal counts; "" is the constant. Fitted by tests/benchmarks/answerability.py."""
READ_WEIGHTS: Signals = {"likelihood": 0.3, "read": 0.7, "not spoken of": -3.0, "": 1.4}
"""What the log odds of the likelihood by these signals and of the reader's chance count together, and that
what the question takes for given is not spoken of. Of a question of whether something is so the chance is
that it is borne out or contradicted. Words and vectors tell next to nothing of whether a named thing has what
is asked of it: of 108 everyday questions that are answered and 35 that are not their area under the curve is
.49, the reader's .72. A name may be said otherwise, "the Danes" of a Danish distributor, so a reader that is
sure is heard; one that is not must not answer of Marta what is asked of Edwin, which -1.5 would let it.
Judged: tests/benchmarks/everyday.py, by the half that is looked at.
"""
READ_WEIGHTS_OF_FEW: Signals = {"likelihood": 1.1, "read": 1.1, "not spoken of": -3.0, "": 2.3}
"""The same where there are so few passages that all were looked at: words and vectors do tell there that a
document speaks of something else, and an unsure reader must not outvote them. Of 72 everyday questions asked
of one document of the other half 69 are refused then, 63 with the weights of many; within their own document
85 of the 128 that are looked at are quoted the answer with either, and 11 of 38 refused for 10. Judged:
tests/benchmarks/everyday.py, with the scopes "other" and "doc", by the half that is looked at.
"""


def estimate_answerability(evidence: Evidence) -> float:
    """Estimate the likelihood that the evidence answers its question, from 0 to 1; 0 where it says nothing,
    or states nothing of the figures in it. Where the reader has read it has a say, also of whether names and
    things are spoken of; not against what holds the numbers that are asked for.
    """
    measured = measure_signals(evidence)
    if not measured or not states_figures(evidence.question, evidence.main_pages):
        return 0.0
    likelihood = apply_logistic(measured)
    if evidence.read_relevance is None:
        return 0.0 if measured["not spoken of"] else likelihood
    odds = {
        "likelihood": compute_log_odds(likelihood),
        "read": compute_log_odds(evidence.read_relevance),
        "not spoken of": measured["not spoken of"],
    }
    both = apply_logistic(odds, READ_WEIGHTS_OF_FEW if evidence.is_small_scope else READ_WEIGHTS)
    best = evidence.best_statement
    is_row_asked = best is not None and evidence.holds_numbers(best)
    return max(likelihood, both) if is_row_asked and not measured["not spoken of"] else both


def apply_logistic(measured: Signals, weights: Signals = WEIGHTS) -> float:
    """Apply the logistic function to signals with these weights: the likelihood that speaks from them."""
    summed = weights.get("", 0.0) + sum(weights.get(name, 0.0) * value for name, value in measured.items())
    return apply_sigmoid(summed)


def measure_signals(evidence: Evidence) -> Signals:
    """Measure what speaks for and against an answer, by name, each from 0 to about 1; none where nothing
    tells.
    """
    best = evidence.best_statement
    if best is None:
        return {}
    page = frozenset(find_stems(" ".join(evidence.main_pages))).union(*evidence.on_main_pages)
    everywhere = page.union(*evidence.said)
    named = evidence.asked.intersection(find_name_stems(evidence.question))
    figures = find_demanded_figures(evidence.question)
    shown = [each.shown for each in figures.quantities] + [each.shown for each in figures.dates]
    numbers = frozenset(stem for stem in find_stems(" ".join(shown)) if stem[0].isdigit())
    return {
        "relevance": evidence.relevance[best],
        # Without the embedder, which may still be loading, words must speak for meaning too.
        "nearest": evidence.nearest if evidence.embedder is not None else evidence.relevance[best],
        "one absent": float(not evidence.asked <= everywhere),
        "names absent": _share_absent(named, page),
        "numbers absent": _share_absent(numbers, page),
        "not spoken of": float(
            not is_spoken_of(evidence.question, evidence.main_pages)
            # The embedder finds all sentences of another language than English alike.
            or (
                is_other_than_english(evidence.question)
                and evidence.asked.isdisjoint(page.union(*evidence.stems))
            )
        ),
    }


def _share_absent(asked: frozenset[str], page: frozenset[str]) -> float:
    return len(asked - page) / len(asked) if asked else 0.0
