"""Several tokens at once, and the same text as without."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from app.models import catalogue
from app.models.drafting import find_draft
from app.models.generated import collect_text
from app.models.generator import Generator

TEXT = (
    "The gate of the yard is opened at seven in the morning and closed at nine in the evening. Boats are"
    " brought in by the north slip. Oars hang on the west wall of the shed. Life jackets lie in the chest."
)
WRITTEN = 50
REPEAT = f"Repeat this text word for word.\n\n{TEXT}\n\n{TEXT}\n\n{TEXT[:60]}"


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


@pytest.mark.parametrize(
    ("asked", "accepted"),
    [
        (REPEAT, 5),
        (f"{TEXT}\n\nWhere do the oars hang?", 0),
        (f"{TEXT[:93]}\n\nSag auf Deutsch, wann das Tor geöffnet wird. 😀", 0),
        ("Count from one to thirty.", 0),
    ],
)
def test_the_text_is_the_same_with_drafts_and_without(
    generator: Generator, asked: str, accepted: int
) -> None:
    messages = [{"role": "user", "content": asked}]
    plain, one = collect_text(generator.generate(messages, max_tokens=WRITTEN))
    drafted, other = collect_text(generator.generate(messages, max_tokens=WRITTEN, drafts=True))
    assert drafted == plain and other.answer_tokens == one.answer_tokens and other.finish == one.finish
    assert one.drafted_tokens == 0 and accepted <= other.accepted_tokens <= other.drafted_tokens
    again, few = collect_text(generator.generate(messages, max_tokens=WRITTEN // 4))
    # What was tried in vain has left nothing behind.
    assert plain.startswith(again) and few.answer_tokens == min(one.answer_tokens, WRITTEN // 4)


def test_chance_a_form_and_the_room_stay_what_they_are(generator: Generator) -> None:
    messages = [{"role": "user", "content": REPEAT}]
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


def test_it_can_be_stopped_and_goes_on(generator: Generator) -> None:
    messages = [{"role": "user", "content": REPEAT}]
    plain, _ = collect_text(generator.generate(messages, max_tokens=9))
    writing = generator.generate(messages, max_tokens=200, drafts=True)
    next(writing)
    writing.close()
    drafted, made = collect_text(generator.generate(messages, max_tokens=9, drafts=True))
    assert drafted == plain and made.drafted_tokens > 0
