from __future__ import annotations

import pytest

from app.evaluate.statistics import compute_correlation, compute_kappa, compute_mcnemar, estimate_interval


def test_kappa() -> None:
    # Of 10: both yes 4, both no 3, one only 1, other only 2. Chance: 0.5·0.6 + 0.5·0.4 = 0.5.
    one = [True] * 5 + [False] * 5
    other = [True] * 4 + [False] + [True] * 2 + [False] * 3
    assert compute_kappa(one, other) == pytest.approx((0.7 - 0.5) / 0.5)
    assert compute_kappa([True, True], [True, True]) is None
    assert compute_kappa([], []) is None


def test_correlation() -> None:
    assert compute_correlation([0, 1, 0, 1], [1, 3, 1, 3]) == pytest.approx(1)
    assert compute_correlation([1, 1], [0, 1]) is None
    assert compute_correlation([1], [0]) is None


def test_an_interval_holds_the_mean_and_narrows_with_more() -> None:
    few, many = estimate_interval([0, 1, 0, 1]), estimate_interval([0, 1] * 100)
    assert few is not None and many is not None
    assert few[0] <= 0.5 <= few[1]
    assert few[1] - few[0] > many[1] - many[0] > 0
    assert estimate_interval([1, 1, 1]) == (1, 1)
    assert estimate_interval([1]) is None


def test_mcnemar() -> None:
    assert compute_mcnemar(0, 0) == 1
    assert compute_mcnemar(3, 3) == 1
    assert compute_mcnemar(6, 0) == pytest.approx(2 / 64)
    assert compute_mcnemar(0, 6) == compute_mcnemar(6, 0)
