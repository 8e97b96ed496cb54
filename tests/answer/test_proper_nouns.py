"""What is taken for a name."""

from __future__ import annotations

import pytest

from app.answer.text.proper_nouns import find_full_names, find_proper_nouns


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The tenant pays Alder Homes each month.", ["Alder", "Homes"]),
        ("In 2019, Egypt signed with Syria, Jordan and Iraq.", ["Egypt", "Syria", "Jordan", "Iraq"]),
        ("It was renamed “Cedar” (Delaware) last year.", ["Cedar", "Delaware"]),
        ("NATO met. Then it left.", ["NATO"]),
        ("Sales of the U.S. arm and of eBay fell.", ["U.S", "eBay"]),
        ("It rose. The cause is unknown! Nobody knows.", []),
        ("a cost of 30 per day", []),
        ("Le Conseil d’Élise Àlvarez", ["Conseil", "Élise", "Àlvarez"]),
    ],
)
def test_words_with_a_capital_that_begin_no_sentence_are_names(text: str, found: list[str]) -> None:
    assert find_proper_nouns(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Who is Ana Ruiz, and where is Ben Okoro?", ["Ana Ruiz", "Ben Okoro"]),
        ("Was it led by John B. Watson of Acme?", ["John B. Watson", "Acme"]),
    ],
)
def test_words_of_one_name_stay_together(text: str, found: list[str]) -> None:
    assert find_full_names(text) == found
