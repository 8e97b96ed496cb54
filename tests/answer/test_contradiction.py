from __future__ import annotations

import pytest

from app.answer.verification.contradiction import differs, find_left_out, find_opposite, negates


@pytest.mark.parametrize(
    "text",
    [
        "It does not apply.",
        "The tenant can't.",
        "It no longer applies.",
        "He fails to pay.",
        "Das gilt nicht.",
        "Es gibt keine Frist.",
        "Il ne paie pas.",
        "Nunca paga.",
    ],
)
def test_negations_of_four_languages(text: str) -> None:
    assert negates(text)


@pytest.mark.parametrize(
    "text", ["It applies.", "within no more than 30 days", "not only nurses", "No. 5 applies"]
)
def test_limits_and_numbers_are_no_negations(text: str) -> None:
    assert not negates(text)


LEASE = "The tenant may keep one dog or one cat, but no other animals, without asking the landlord."


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        ("Leave that is taken is lost.", "Leave that is not taken by the end of March is lost."),
        ("The lease does not end.", "The lease ends at once when the building burns down."),
        ("The landlord may enter without notice.", "The landlord may not enter without notice."),
        ("The tenant may keep other animals.", LEASE),
    ],
)
def test_what_one_denies_and_the_other_does_not(sentence: str, quoted: str) -> None:
    assert differs(sentence, quoted)


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        ("The tenant may keep one dog or one cat.", LEASE),
        ("Leave not taken by March is lost.", "Leave that is not taken by the end of March is lost."),
        (
            "Employees may work from home except on Sundays.",
            "Employees may, except on Sundays, work from home.",
        ),
        ("Pets are not allowed without consent.", "Pets are allowed only with consent."),
    ],
)
def test_only_the_clause_that_is_spoken_of_counts(sentence: str, quoted: str) -> None:
    assert not differs(sentence, quoted)


def test_opposites_of_the_words_quoted() -> None:
    assert find_opposite("Sales increased by 5%.", "Sales decreased by 5%.") == ("increased", "decreased")
    assert find_opposite("The notice is at most 3 months.", "a notice of at least 3 months") == (
        "at most",
        "at least",
    )
    assert find_opposite("Pay before March.", "Payment is due after March.") == ("before", "after")
    assert find_opposite("Sales increased.", "Sales increased while costs decreased.") is None
    assert find_opposite("Sales increased.", "Sales rose.") is None
    fell = "As revenue declined, the board adopted the budget."
    assert find_opposite("The board approved the budget.", fell) is None


PETS = "Pets are allowed only with the written consent of the landlord."


@pytest.mark.parametrize(
    ("sentence", "quoted", "condition"),
    [
        (
            "Employees may work from home.",
            "Employees may, except on Sundays, work from home.",
            "except on Sundays",
        ),
        (
            "The landlord may enter.",
            "The landlord may enter unless the tenant objects.",
            "unless the tenant objects",
        ),
        ("Pets are allowed.", PETS, "only with the written consent of the landlord"),
        ("The tenant may sublet.", "The tenant may sublet with prior consent.", "with prior consent"),
        ("The sale is final.", "The sale is final, subject to approval.", "subject to approval"),
        (
            "Haustiere sind erlaubt.",
            "Haustiere sind nur mit Zustimmung erlaubt.",
            "nur mit Zustimmung erlaubt",
        ),
        ("Les animaux sont admis.", "Les animaux sont admis sous réserve d’accord.", "sous réserve d’accord"),
        ("Se admiten animales.", "Se admiten animales solo con permiso.", "solo con permiso"),
    ],
)
def test_a_condition_that_is_left_out(sentence: str, quoted: str, condition: str) -> None:
    assert find_left_out(sentence, quoted) == condition


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        ("Pets need the written consent of the landlord.", PETS),
        ("Pets may not be kept without consent.", PETS),
        ("The rent is $900.", "The rent is $900, and pets are allowed only with consent."),
        ("It applies to nurses.", "It applies not only to nurses."),
    ],
)
def test_a_condition_that_is_made_or_of_something_else(sentence: str, quoted: str) -> None:
    assert find_left_out(sentence, quoted) is None
