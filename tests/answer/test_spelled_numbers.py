"""Numbers that are written in words."""

from __future__ import annotations

import pytest

from app.answer.text.numbers import find_figures
from app.answer.text.spelled_numbers import find_spelled_numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The fee is twenty-five thousand four hundred and ten dollars.", [25410]),
        ("The court awarded sixty-two thousand five hundred dollars.", [62500]),
        ("It takes one hundred and eighty days.", [180]),
        ("A stadium for forty thousand people opened.", [40000]),
        ("Between five and ten days are needed.", [5, 10]),
        ("Within thirty (30) days of the notice.", [30]),
        ("The third and the second payment are late.", []),
        ("It cost 25 thousand and 3 hundred.", []),
        ("Die Kaution von eintausendfünfhundert Euro ist in vierzehn Tagen fällig.", [1500, 14]),
        ("Le loyer est de mille deux cents euros, payable sous quatre-vingt-dix jours.", [1200, 90]),
        ("La fianza es de dos mil quinientos euros y se devuelve en treinta y un días.", [2500, 31]),
    ],
)
def test_numbers_in_words_are_found(text: str, found: list[int]) -> None:
    assert [each.value for each in find_spelled_numbers(text)] == found


def test_where_a_number_stands_and_what_it_is_told_in() -> None:
    text = "About two million people and seven dogs."
    million, seven = find_spelled_numbers(text)
    assert text[million.start : million.end] == "two million" and million.scale == 10**6
    assert text[seven.start : seven.end] == "seven" and seven.scale == 1


def test_a_number_in_words_has_its_unit() -> None:
    (said,) = find_figures("The deposit is twelve hundred fifty euros.").quantities
    assert (said.values, said.shown) == ((1250,), "twelve hundred fifty")
    (share,) = find_figures("Der Anteil ist fünfzehn Prozent und die Frist ist es nicht.").quantities
    assert (share.values, share.unit) == ((15,), "%")
    for text in ("El veinte por ciento de las acciones.", "El 20 por ciento de las acciones."):
        (percent,) = find_figures(text).quantities
        assert (percent.values, percent.unit) == ((20,), "%")
    assert find_figures("One of the reasons was the weather.").quantities == ()
