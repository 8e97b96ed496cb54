from __future__ import annotations

import pytest

from app.core.evaluation import Known
from app.evaluate.closed_book import PROMPTS, ClosedBook, classify_known, close_book
from app.models import catalogue
from app.models.generator import Generator


@pytest.mark.parametrize(
    ("likeliest", "drawn", "is_"),
    [
        ((1, 1, 1), (0, 0), Known.HIGHLY),
        ((0, 1, 0), (0, 0), Known.MAYBE),
        ((0, 0, 0), (0, 1), Known.WEAKLY),
        ((0, 0, 0), (0, 0), Known.UNKNOWN),
    ],
)
def test_the_classes(likeliest: tuple[int, ...], drawn: tuple[int, ...], is_: Known) -> None:
    assert classify_known(likeliest, drawn) is is_


def test_the_real_model_is_asked_by_each_prompt_and_by_chance() -> None:
    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    generator = Generator()
    generator.load(path)

    def asked(samples: int) -> ClosedBook:
        working = close_book("What is the capital of France?", samples, generator, lambda: False)
        while True:
            try:
                next(working)
            except StopIteration as stop:
                said: ClosedBook = stop.value
                return said

    try:
        said = asked(2)
        assert (len(said.likeliest), len(said.drawn)) == (PROMPTS, 2)
        assert any("Paris" in each for each in said.likeliest)
        assert asked(2) == said
        assert asked(0) == ClosedBook(said.likeliest[:1])
    finally:
        generator.close()
