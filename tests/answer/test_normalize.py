"""Words as they are compared: forms of one meet, and words that only look alike do not."""

from __future__ import annotations

import pytest

from app.answer.text.normalize import find_stems, stem_word

APART = (
    ("policy", "police"),
    ("party", "part"),
    ("county", "count"),
    ("city", "cited"),
    ("notary", "note"),
    ("university", "unit"),
    ("treaty", "treat"),
)
TOGETHER = (
    ("operations", "operating"),
    ("Verträge", "Vertrag"),
    ("policies", "policy"),
    ("liabilities", "liability"),
    ("terminated", "termination"),
    ("covers", "covered"),
    ("notices", "notice"),
    ("two", "2"),
    ("1,577.00", "1577"),
)


@pytest.mark.parametrize(("one", "other"), APART)
def test_words_that_only_look_alike_are_kept_apart(one: str, other: str) -> None:
    assert stem_word(one) != stem_word(other)


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert find_stems(f"the {one}") == find_stems(f"the {other}")


def test_a_time_of_day_is_one_word() -> None:
    assert "18" not in find_stems("On Wed, 17 Apr at 18:22 she wrote")
    assert find_stems("18:22") == ["18:22"]
    assert "18" not in find_stems("On Wed, 17 Apr at 18:00 she wrote")
    assert set(find_stems("at 9:00")) == set(find_stems("at 9"))
    assert find_stems("1:250") == ["1", "250"]
