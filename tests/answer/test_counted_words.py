from __future__ import annotations

import pytest

from app.answer.text.normalize import (
    find_all_numbers,
    find_counted,
    find_numbers,
    find_stems,
    normalize_number,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("covers", "covered"),
        ("policies", "policy"),
        ("providers", "provider"),
        ("paying", "pay"),
        ("Économie", "economie"),
        ("1,577.50", "1577.5"),
        ("three", "3"),
    ],
)
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert find_stems(one) == find_stems(other) != []


def test_words_that_stand_in_every_text_do_not_count() -> None:
    assert find_stems("What is it that they would have?") == []


@pytest.mark.parametrize(
    ("text", "plain"),
    [("1,577", "1577"), ("1,577.00", "1577"), ("0.50", "0.5"), ("000", "0"), ("2\u202f500", "2500")],
)
def test_numbers_in_plain_form(text: str, plain: str) -> None:
    assert normalize_number(text) == plain


def test_finds_numbers_as_they_are_written() -> None:
    assert find_numbers("It rose 12% to $1,577 (2011: 1,400.50), a fall of −3.") == {
        "12": "12%",
        "1577": "$1,577",
        "2011": "2011",
        "1400.5": "1,400.50",
        "3": "3",
    }


def test_a_number_in_words_is_stated_too() -> None:
    assert {"2", "30"} <= find_all_numbers("two months' rent, within 30 days")
    assert "57" not in find_all_numbers("the rent is 1,577")


def test_what_is_counted() -> None:
    text = "One of them was away for eleven weeks; 25 days, 1,577 days and 3 of 4 boats."
    assert find_counted(text) == {"week": {"11"}, "day": {"25", "1577"}, "boat": {"4"}}
