"""The model as judge: how marks become scores, and the real starter model's marks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.evaluate.judge import Agreement, Judged, compute_mark, judge, measure_agreement
from app.models import catalogue
from app.models.generator import Generator


@pytest.fixture(scope="module")
def generator() -> Iterator[Generator]:
    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    generator = Generator()
    generator.load(path)
    yield generator
    generator.close()


def never() -> bool:
    return False


def test_a_score_is_the_mean_of_the_marks_by_their_probabilities() -> None:
    assert compute_mark((0, 0, 0, 0, 1)) == 1
    assert compute_mark((1, 0, 0, 0, 0)) == 0
    assert compute_mark((0.2, 0.2, 0.2, 0.2, 0.2)) == pytest.approx(0.5)
    assert compute_mark((0, 0, 0, 0.5, 0.5)) == pytest.approx(0.875)


def test_the_model_marks_between_none_and_all(generator: Generator) -> None:
    marks = judge("Who planted it?", ["Agnes Holloway"], "It was Agnes Holloway.", generator, never)
    assert 0 < marks.accuracy < 1
    assert 0 < marks.completeness < 1
    assert marks == judge("Who planted it?", ["Agnes Holloway"], "It was Agnes Holloway.", generator, never)


def test_no_answer_gets_no_marks_and_long_ones_fit(generator: Generator) -> None:
    assert judge("Who?", ["Ada"], " ", generator, never) == Judged(0, 0)
    assert 0 < judge("Who?", ["Ada " * 4000], "Ada " * 4000, generator, never).accuracy < 1


def test_agreement() -> None:
    same = measure_agreement([(1, 0.9), (1, 0.6), (0, 0.2), (0, 0.1)])
    assert (same.questions, same.share, same.kappa) == (4, 1, 1)
    assert same.correlation == pytest.approx(0.6 / 0.41**0.5)
    # Always right, whatever it is: half of it agrees, and none beyond chance.
    assert measure_agreement([(1, 0.9), (0, 0.9)]) == Agreement(2, 0.5, 0, None)
    assert measure_agreement([]) == Agreement(0, None, None, None)
