"""Whether two rows of figures agree, and whether they differ by more than chance."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

_RESAMPLES = 2000
_SEED = 7
"""The same runs always compare the same."""


def compute_kappa(one: Sequence[bool], other: Sequence[bool]) -> float | None:
    """Compute Cohen's kappa: agreement beyond chance (Cohen 1960, "A Coefficient of Agreement for Nominal
    Scales").

    None where there is nothing, or where both always say the same one thing.
    """
    if not one:
        return None
    n = len(one)
    same = sum(a == b for a, b in zip(one, other, strict=True)) / n
    yes_one, yes_other = sum(one) / n, sum(other) / n
    chance = yes_one * yes_other + (1 - yes_one) * (1 - yes_other)
    return round((same - chance) / (1 - chance), 9) + 0.0 if chance < 1 else None


def compute_correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Compute Pearson's correlation; with one of them 0 or 1 that is the point-biserial one. None where one
    never varies.
    """
    if len(one) < 2 or min(one) == max(one) or min(other) == max(other):
        return None
    return float(np.corrcoef(one, other)[0, 1])


def estimate_interval(differences: Sequence[float]) -> tuple[float, float] | None:
    """Estimate what the mean of paired differences lies between, 95 % sure, by the bootstrap (Efron 1979; for
    two systems on the same questions: Koehn 2004, "Statistical Significance Tests for Machine Translation
    Evaluation"). None for fewer than two.
    """
    if len(differences) < 2:
        return None
    values = np.asarray(differences, dtype=np.float64)
    drawn = np.random.default_rng(_SEED).integers(0, len(values), (_RESAMPLES, len(values)))
    low, high = np.quantile(values[drawn].mean(axis=1), (0.025, 0.975))
    return float(low), float(high)


def compute_mcnemar(better: int, worse: int) -> float:
    """Compute how likely at least so uneven a split of `better` and `worse` is by chance alone: McNemar's
    test in its exact form, for what is right or wrong (McNemar 1947; two-sided binomial).
    """
    n = better + worse
    tail = sum(math.comb(n, k) for k in range(min(better, worse) + 1))
    return float(min(1.0, 2 * tail / 2**n))
