"""Several tokens at once, and the same text as without."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from app.models import catalogue
from app.models.drafting import find_draft
from app.models.generated import collect_text
from app.models.generator import Generator
from app.models.speed import measure_drafting

TEXT = (
    "The gate of the yard is opened at seven in the morning and closed at nine in the evening. Boats are"
    " brought in by the north slip. Oars hang on the west wall of the shed; life jackets lie in the chest."
)
ASKED = [
    f"Repeat this text word for word.\n\n{TEXT}\n\n{TEXT}\n\n{TEXT[:60]}",
    f"{TEXT}\n\nWhere do the oars hang?",
    f"{TEXT}\n\nSag auf Deutsch, wann das Tor geöffnet wird. 😀",
    "Count from one to thirty.",
]


@pytest.fixture(scope="module")
def generator() -> Iterator[Generator]:
    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    made = Generator()
    made.load(path)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("tokens", "draft"),
    [
        ([1, 2, 3, 4, 5, 9, 2, 3], [4, 5, 9, 2, 3]),
        ([1, 2, 3, 7, 2, 3, 8, 2, 3], [8, 2, 3]),  # the last time
        ([5, 2, 3, 7, 6, 2, 3, 8, 5, 2, 3], [7, 6, 2, 3, 8, 5, 2, 3]),  # three alike count before two
        ([1, 2, 3, 4], []),
        ([1, 9, 8, 1], []),  # one is not enough
        ([7], []),
        ([], []),
    ],
)
def test_what_followed_the_same_words_is_the_draft(tokens: list[int], draft: list[int]) -> None:
    assert find_draft(np.array(tokens, np.intc)) == draft


@pytest.mark.parametrize("asked", ASKED)
def test_the_text_is_the_same_with_drafts_and_without(generator: Generator, asked: str) -> None:
    messages = [{"role": "user", "content": asked}]
    plain, one = collect_text(generator.generate(messages, max_tokens=80))
    drafted, other = collect_text(generator.generate(messages, max_tokens=80, drafts=True))
    assert drafted == plain and other.answer_tokens == one.answer_tokens and other.finish == one.finish
    assert one.drafted_tokens == 0 and 0 <= other.accepted_tokens <= other.drafted_tokens
    again, _ = collect_text(generator.generate(messages, max_tokens=80))
    assert again == plain  # what was tried in vain has left nothing behind


def test_what_is_repeated_is_drafted(generator: Generator) -> None:
    messages = [{"role": "user", "content": ASKED[0]}]
    _, made = collect_text(generator.generate(messages, max_tokens=60, drafts=True))
    assert made.accepted_tokens >= 5


def test_chance_a_form_and_the_room_stay_what_they_are(generator: Generator) -> None:
    messages = [{"role": "user", "content": ASKED[0]}]
    _, by_chance = collect_text(
        generator.generate(messages, max_tokens=20, drafts=True, temperature=0.8, seed=1)
    )
    reply, held = collect_text(
        generator.generate(messages, max_tokens=20, drafts=True, grammar='root ::= "yes" | "no"')
    )
    assert by_chance.drafted_tokens == held.drafted_tokens == 0 and reply in ("yes", "no")
    for most in (1, 2, 9):
        _, short = collect_text(generator.generate(messages, max_tokens=most, drafts=True))
        assert short.answer_tokens == most and short.finish == "length"


def test_it_can_be_stopped_and_measured(generator: Generator) -> None:
    writing = generator.generate([{"role": "user", "content": ASKED[0]}], max_tokens=200, drafts=True)
    next(writing)
    writing.close()
    ratio = measure_drafting(generator, lambda: False)
    assert ratio is not None and ratio > 0
