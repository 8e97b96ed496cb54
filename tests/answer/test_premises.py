"""What a question asks for, and what it takes for given, as far as its words tell."""

from __future__ import annotations

import pytest

from app.answer.question.answer_type import (
    asks_whether_any,
    find_name_stems,
    find_telling_stems,
    find_thing_asked,
    has_date,
)
from app.answer.text.normalize import find_stems
from app.answer.verification.denied_premise import find_denial
from app.answer.verification.premises import is_spoken_of


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("What is the policy number of Ada Brandt?", "What is the policy number "),
        ("Who is the contact at the harbour office?", "Who is the contact "),
        ("In which year did the mill burn down?", "In which year did the mill burn down?"),
        ("Wie hoch ist die Kaution für die Wohnung?", "Wie hoch ist die Kaution "),
    ],
)
def test_what_is_asked_for_is_told_from_whose_it_is(question: str, thing: str) -> None:
    assert find_thing_asked(question) == thing


def test_words_about_the_documents_themselves_are_not_asked_for() -> None:
    assert find_telling_stems("Does the text mention a wooden leg?") == find_stems("wooden leg")
    assert find_telling_stems("Wie hoch ist die Kaution?") == find_telling_stems("How high is the Kaution?")
    assert find_telling_stems("What does the document say?") == find_stems("document say")


@pytest.mark.parametrize(
    ("question", "does"),
    [
        ("Does the text mention a wooden leg?", True),
        ("Did anyone marry a cooper?", True),
        ("Is there a cellar?", True),
        ("Wird ein Hund erwähnt?", True),
        ("Whom did the miller's daughter marry?", False),
        ("How high is the rent?", False),
    ],
)
def test_whether_anything_is_asked_about_at_all(question: str, does: bool) -> None:
    assert asks_whether_any(question) is does


def test_what_is_said_to_be_someones_must_be_spoken_of() -> None:
    page = "Jarvis kept the toll for thirty years. His nephew Colm had a dog."
    assert is_spoken_of("What was the name of Jarvis's nephew?", [page])
    assert not is_spoken_of("What was the name of Jarvis's parrot?", [page])


def test_an_identifier_must_be_spoken_of() -> None:
    page = "meter street reading MTR73060 Elm Row 4512 MTR73061 Mill Lane 88"
    assert is_spoken_of("What is the reading of meter MTR73060?", [page])
    assert not is_spoken_of("What is the reading of meter MTR73068?", [page])
    assert is_spoken_of("What was the reading in Q32019?", [f"{page} 2019"])


def test_a_month_is_spoken_of_by_a_shorter_name_or_its_number() -> None:
    question = "How much zinc was found on 12 March 2024?"
    assert is_spoken_of(question, ["Test 18 Jun 2024 12 Mar 2024 Zinc 9.1 10.2"])
    assert is_spoken_of(question, ["Test 18.06.2024 12.03.2024 Zinc 9.1 10.2"])
    assert not is_spoken_of(question, ["Test 18 Jun 2024 12 May 2024 Zinc 9.1 10.2"])


def test_a_day_is_spoken_of_by_a_shorter_name() -> None:
    assert is_spoken_of("When does the boat leave on Sundays?", ["Petrel Sat-Mon 9:10"])
    assert not is_spoken_of("When does the boat leave on Sundays?", ["Petrel Mon-Fri 9:10"])


def test_nouns_of_german_are_no_names() -> None:
    assert find_name_stems("Welches Kennzeichen hat das Fahrzeug?") == []
    assert find_name_stems("Was schrieb Thilo Brandt an die Werft?") == ["thilo", "brandt"]
    assert find_name_stems("What did Ann write to the yard?") == ["ann"]


def test_a_date_is_no_hour_and_no_duration() -> None:
    assert has_date("Tuesday, 13 January 2009") and has_date("06/03/2025 17:41")
    assert not has_date("at 1:01 p.m.") and not has_date("within 30 days")


@pytest.mark.parametrize(
    "question", ["How many square metres is the loft?", "Wie viele Quadratmeter hat der Loft?"]
)
def test_an_area_must_be_told(question: str) -> None:
    assert not is_spoken_of(question, ["Loft: two rooms, space 4B in the yard, rent 940 pounds."])
    assert not is_spoken_of(question, ["Loft: two rooms, viewing on Monday at 6 p.m., rent 940 pounds."])
    assert is_spoken_of(question, ["Loft, 62 m², rent 940 pounds."])
    assert is_spoken_of(question, ["The Loft measures 12 ft by 30 ft."])


@pytest.mark.parametrize(
    ("question", "quoted", "denial"),
    [
        (
            "What damage was found in the barn?",
            "We looked at it and found no damage. It was clean.",
            "We looked at it and found no damage",
        ),
        (
            "When did the tenant pay the penalty?",
            "The tenant did not pay the penalty.",
            "The tenant did not pay the penalty",
        ),
        ("Why did she refuse?", "She agreed.", "She agreed"),
        (
            "Why did Ada refuse to lead the walk?",
            "Ada agreed to lead the walk.",
            "Ada agreed to lead the walk",
        ),
        (
            "Why does Loam use pumps?",
            "Loam does not use pumps, as they leak.",
            "Loam does not use pumps, as they leak",
        ),
        # What is so, is asked whether it is so, or is denied by the question itself:
        ("What was found in the barn?", "We looked at it and found no damage.", ""),
        ("Why did Ada agree to lead the walk?", "Ada agreed to lead the walk.", ""),
        ("Did the tenant pay a penalty?", "No penalty was charged.", ""),
        ("Why does Loam not use pumps?", "Loam does not use pumps, as they leak.", ""),
        ("When is the rent due?", "The rent is due on the first day and does not include heating.", ""),
        # What is so but for something, or beside which more is said:
        ("What fees are charged?", "The administration fee is £50. No other fees are charged.", ""),
        ("What deposit is payable?", "The deposit is £900; no further deposit is payable.", ""),
        ("When may the tenant move in?", "The tenant may not move in until 1 May.", ""),
        (
            "Whose consent does the tenant need to sublet the flat?",
            "The tenant may not sublet the flat without the landlord's consent.",
            "",
        ),
        (
            "Whose consent is needed for subletting?",
            "The landlord shall not unreasonably withhold consent to subletting.",
            "",
        ),
        ("When are deposits refunded?", "Deposits are not refunded unless cancelled 14 days before.", ""),
        ("When are deposits refunded?", "Deposits are not refunded, except in May.", ""),
        ("What is invoice No 2231 for?", "Invoice No 2231 for timber", ""),
        (
            "By how much did net profit increase in 2023?",
            "Net profit was up 12% in 2023 as energy costs fell.",
            "",
        ),
        ("What does the policy cover?", "The policy does not cover floods.", ""),
        ("Why did the tenants pay?", "Not all tenants did pay.", ""),
        ("Why did Ada refuse to lead the walk?", "Ada did not agree to lead the walk.", ""),
    ],
)
def test_what_denies_the_premise_of_a_question_is_found(question: str, quoted: str, denial: str) -> None:
    assert find_denial(question, quoted) == denial
