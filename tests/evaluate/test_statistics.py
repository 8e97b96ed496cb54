from __future__ import annotations

import pytest

from app.evaluate.statistics import correlation, interval, kappa, mcnemar


def test_kappa() -> None:
    # Of 10: both yes 4, both no 3, one only 1, other only 2. Chance: 0.5·0.6 + 0.5·0.4 = 0.5.
    one = [True] * 5 + [False] * 5
    other = [True] * 4 + [False] + [True] * 2 + [False] * 3
    assert kappa(one, other) == pytest.approx((0.7 - 0.5) / 0.5)
    assert kappa([True, True], [True, True]) is None
    assert kappa([], []) is None


def test_correlation() -> None:
    assert correlation([0, 1, 0, 1], [1, 3, 1, 3]) == pytest.approx(1)
    assert correlation([1, 1], [0, 1]) is None
    assert correlation([1], [0]) is None


def test_an_interval_holds_the_mean_and_narrows_with_more() -> None:
    few, many = interval([0, 1, 0, 1]), interval([0, 1] * 100)
    assert few is not None and many is not None
    assert few[0] <= 0.5 <= few[1]
    assert few[1] - few[0] > many[1] - many[0] > 0
    assert interval([1, 1, 1]) == (1, 1)
    assert interval([1]) is None


def test_mcnemar() -> None:
    assert mcnemar(0, 0) == 1
    assert mcnemar(3, 3) == 1
    assert mcnemar(6, 0) == pytest.approx(2 / 64)
    assert mcnemar(0, 6) == mcnemar(6, 0)
