"""Which short answers are put with what an answer cites."""

from __future__ import annotations

import pytest

from app.answer.composition.cited_shorts import keep_of_amount
from app.answer.composition.short_answers import Extracted
from tests.answer.test_asked_amounts import quote
from tests.made_answers import answer_in_short

FIVE, SEVEN = "With 5 per cent the firm adds 8 pounds.", "With 7 per cent the firm adds 11 pounds."


@pytest.mark.parametrize(
    ("question", "sentence", "is_kept"),
    [
        ("How much does the firm add with 7 per cent?", FIVE, False),
        ("How much does the firm add with 7 per cent?", SEVEN, True),
        ("How much does the firm add with 6 per cent?", FIVE, True),  # nothing else is cited for it
        ("How much does the firm add on page 7?", FIVE, True),
    ],
)
def test_what_stands_beside_the_amount_that_is_asked_of_is_left_out(
    question: str, sentence: str, is_kept: bool
) -> None:
    answer = answer_in_short(("Handbook", FIVE), ("Handbook", SEVEN))
    found = Extracted("8 pounds", quote(sentence, "firm"), 0, 1, 0.95)
    assert keep_of_amount(question, [found], answer) == [found] * is_kept
