"""What the reader learns from forms, tables and letters: made of templates, by a fixed seed."""

from __future__ import annotations

import itertools
import random
import re
from collections import Counter

from tools.train_reader.filling import Filler
from tools.train_reader.layouts import make_layout_claims, make_layout_examples
from tools.train_reader.pages import make_form, make_grid, make_table
from tools.train_reader.questions import NONE


def test_same_seed_makes_the_same_examples() -> None:
    assert make_layout_examples(200, 3) == make_layout_examples(200, 3)
    assert make_layout_examples(200, 3) != make_layout_examples(200, 4)


def test_near_half_of_the_examples_are_answered_and_none_twice() -> None:
    made = make_layout_examples(3000, 1)
    answered = [each for each in made if each.span != NONE]
    assert 0.4 < len(answered) / len(made) < 0.55
    assert len({(each.question.lower(), each.passage) for each in made}) > 0.995 * len(made)
    assert len({each.question for each in made}) > 0.5 * len(made)
    for each in made:
        assert not re.search(r"[{}]|\[at\]|  ", each.question + each.passage), each


def test_answers_are_whole() -> None:
    for each in make_layout_examples(2500, 2):
        if each.span == NONE:
            continue
        start, end = each.span
        answer = each.passage[start:end]
        assert answer and answer == answer.strip()
        assert not re.search(r"\w$", each.passage[:start]) or not re.match(r"\w", answer), each
        if "notice" in answer:
            assert re.match(r"\w+ .*notice", answer), each


def test_question_on_what_was_taken_out_has_no_answer() -> None:
    """A question is answered by one passage and not by the same without the field."""
    made = make_layout_examples(2500, 5)
    pairs: Counter[str] = Counter()
    for before, after in itertools.pairwise(made):
        if before.question == after.question and before.span != NONE and after.span == NONE:
            pairs["whole"] += 1
            assert len(after.passage) < len(before.passage)
    assert pairs["whole"] > 150


def test_what_pages_answer_is_not_told_absent() -> None:
    for seed in range(120):
        for make in (make_form, make_table, make_grid):
            page = make(Filler(random.Random(seed)))
            answered = {ask for piece in page.pieces for ask in piece.asks}
            assert not answered & {ask for ask, _ in [*page.absent, *page.swapped]}


def test_claims_are_of_each_support() -> None:
    made = make_layout_claims(1500, 1)
    shares = Counter(each.support for each in made)
    assert min(shares[support] for support in (0, 1, 2)) > 330
    assert all("{" not in each.text and "{" not in each.passage for each in made)
