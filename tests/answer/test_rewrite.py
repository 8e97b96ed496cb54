"""Follow-ups, corrections and pronouns keep their thread, in four languages."""

from __future__ import annotations

import pytest

from app.answer.question.decompose import decompose_for_search
from app.answer.question.rewrite import find_correction, is_follow_up, rewrite_question
from app.answer.text.language import detect_language
from app.core.answers import Turn


@pytest.mark.parametrize(
    ("question", "leans"),
    [
        ("When is it paid back?", True),
        ("And for doctors?", True),
        ("Why?", True),
        ("What about the dog?", True),
        ("What does that mean for the tenant?", True),
        ("Which one of the two plans is cheaper?", False),
        ("How many days of leave does a nurse have?", False),
        ("Who repairs the roof of the building?", False),
        ("What is the total income that the firm had in 2021?", False),
        ("Does the firm pay its suppliers within thirty days?", True),
        ("Does Norvex pay its suppliers within thirty days?", False),
        ("Did Meyer sign it in the end?", True),
    ],
)
def test_knows_a_follow_up(question: str, leans: bool) -> None:
    assert is_follow_up(question) is leans


@pytest.mark.parametrize(
    ("before", "question", "whole"),
    [
        (
            "What is the deposit under the lease?",
            "When is it paid back?",
            "When is it paid back? (deposit lease)",
        ),
        ("How many days of leave do nurses get?", "And pupils' trips?", "And pupils' trips? (leave nurses)"),
        ("Who signed it with Meyer?", "How high is the tower in Bonn?", "How high is the tower in Bonn?"),
        ("What was the revenue in 2020?", "no, I meant 2021", "What was the revenue in 2021?"),
        ("What was the revenue in FY2020?", "and in FY2021?", "What was the revenue in FY2021?"),
        ("What was the revenue in Q3 2020?", "Sorry, Q2 2020", "What was the revenue in Q2 2020?"),
        ("When does the lease end?", "not the lease, the addendum", "When does the addendum end?"),
        (
            "When does the lease end?",
            "No, I meant the addendum, not the lease.",
            "When does the addendum end?",
        ),
        ("When does the lease end?", "I meant the addendum", "When does the lease end (addendum)?"),
        (
            "Wie hoch ist die Kaution im Mietvertrag?",
            "Und wann wird sie zurückgezahlt?",
            "Und wann wird sie zurückgezahlt? (Kaution Mietvertrag)",
        ),
        ("Wie hoch war der Umsatz 2020?", "Nein, ich meinte 2021", "Wie hoch war der Umsatz 2021?"),
        ("Wann endet der Mietvertrag?", "nicht den Mietvertrag, den Nachtrag", "Wann endet der Nachtrag?"),
        ("Wann endet der Mietvertrag?", "Wie viele Urlaubstage haben Pflegekräfte im Jahr?", None),
        (
            "Quel est le montant de la caution ?",
            "Et quand est-elle remboursée ?",
            "Et quand est-elle remboursée ? (montant caution)",
        ),
        ("Quel était le chiffre en 2020 ?", "non, je voulais dire 2021", "Quel était le chiffre en 2021 ?"),
        ("Quand finit le bail ?", "pas le bail, le contrat", "Quand finit le contrat ?"),
        ("¿Cuál es la fianza?", "¿Y cuándo se devuelve?", "¿Y cuándo se devuelve? (fianza)"),
        (
            "¿Cuáles fueron los ingresos en 2020?",
            "No, me refería a 2021",
            "¿Cuáles fueron los ingresos en 2021?",
        ),
        ("¿Cuándo termina el contrato?", "no el contrato, sino el anexo", "¿Cuándo termina el anexo?"),
    ],
)
def test_a_follow_up_as_it_would_stand_alone(before: str, question: str, whole: str | None) -> None:
    assert rewrite_question(question, [Turn(before, "")]) == (whole or question)


@pytest.mark.parametrize(
    ("before", "question", "whole"),
    [
        ("What is the fee in Austria?", "How is it handled in France?", "How is it handled in France? (fee)"),
        (
            "What was Apple's revenue in 2021?",
            "How did Microsoft do?",
            "How did Microsoft do? (revenue 2021)",
        ),
        (
            "What did Norvex spend in 2020?",
            "What was it later, in 2021?",
            "What was it later, in 2021? (Norvex spend)",
        ),
        (
            "How much leave do nurses get?",
            "Does this hold for doctors?",
            "Does this hold for doctors? (leave)",
        ),
        # Of several it cannot be told which is meant.
        (
            "Does Apple buy from Velda?",
            "How did Microsoft do?",
            "How did Microsoft do? (Apple buy Velda)",
        ),
    ],
)
def test_what_is_replaced_is_not_added(before: str, question: str, whole: str) -> None:
    assert rewrite_question(question, [Turn(before, "")]) == whole


@pytest.mark.parametrize(
    ("before", "question", "kept"),
    [
        # A pronoun may stand for it.
        ("What notice must the tenant give?", "How must he deliver it to the landlord?", "tenant"),
        ("What notice must the tenant give?", "When do they tell the landlord?", "tenant"),
        ("What did Meyer propose?", "Did Schmidt pay him?", "Meyer"),
        ("What is the dose of Warfarin?", "Is Ibuprofen allowed with it?", "Warfarin"),
        ("What is the dose of Warfarin?", "May Ibuprofen follow that?", "Warfarin"),
        ("Was muss der Mieter zahlen?", "Wann erhält sie der Vermieter von ihm?", "Mieter"),
        ("Que doit payer le locataire ?", "Quand le bailleur lui répond-il ?", "locataire"),
        ("¿Qué paga el inquilino?", "¿Qué le debe el arrendador?", "inquilino"),
        # The two are compared, or both are meant.
        ("What was Apple's revenue in 2021?", "How does that compare with Microsoft?", "Apple"),
        ("What was Apple's revenue?", "Did Microsoft earn more?", "Apple"),
        ("What was Apple's revenue?", "And do both Velda and Microsoft agree?", "Apple"),
        ("What was the revenue of Norvex in 2021?", "Is that more than in 2020?", "2021"),
        ("What was the revenue of Norvex in 2021?", "How has it changed since 2020?", "2021"),
        ("What is the fee in Austria?", "Is it the same in France?", "Austria"),
        ("Wie hoch ist die Gebühr im Mai?", "Ist sie höher als im Juni?", "Mai"),
        # The other has another part in it.
        ("What must the tenant pay?", "And when is rent due to the landlord?", "tenant"),
        ("Where did Norvex build?", "What came from Velda?", "Norvex"),
        ("What grew in Austria?", "What came from France?", "Austria"),
        # Of several periods it cannot be told which is meant.
        ("How did revenue go from 2019 to 2020?", "What was it in 2022?", "2019"),
        ("How did revenue go from 2019 to 2020?", "What was the profit in 2022?", "2019"),
    ],
)
def test_what_may_still_be_meant_is_not_replaced(before: str, question: str, kept: str) -> None:
    whole = rewrite_question(question, [Turn(before, "")])
    assert whole.startswith(f"{question} (") and kept in whole.removeprefix(question)


def test_a_pronoun_in_a_part_of_a_question_keeps_whom_it_stands_for() -> None:
    asked = decompose_for_search("What must the tenant pay and when does he owe it to the landlord?")
    assert asked[1] == "when does he owe it to the landlord (tenant pay)?"


def test_a_thread_is_kept_over_several_turns() -> None:
    turns = [
        Turn("What was the revenue of Norvex in 2020?", ""),
        Turn("and in 2021?", ""),
        Turn("no, I meant 2022", ""),
    ]
    assert rewrite_question("What about 2023?", turns) == "What was the revenue of Norvex in 2023?"
    assert rewrite_question("And who reported it?", turns) == "And who reported it? (revenue Norvex 2022)"
    turns += [Turn("How did Velda do?", "")]
    assert rewrite_question("And who reported it?", turns) == "And who reported it? (Velda revenue 2022)"
    assert rewrite_question("Why?", []) == "Why?"


def test_a_correction_is_no_denial() -> None:
    assert find_correction("Are dogs not allowed, or cats?") is None
    assert find_correction("No dogs?") is None
    assert find_correction("I meant") is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What is the rent?", "en"),
        ("Wann ist die Miete fällig?", "de"),
        ("Quel est le loyer ?", "fr"),
        ("¿Cuál es la renta del contrato?", "es"),
        ("2021", "en"),
    ],
)
def test_the_language_of_a_question(text: str, language: str) -> None:
    assert detect_language([text]) == language


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        (
            "What was the revenue of Norvex in 2021 and how did the margin change?",
            ("What was the revenue of Norvex in 2021?", "how did the margin change (Norvex 2021)?"),
        ),
        (
            "What is the quick ratio of Norvex? If that is not useful, then say so. Round to two places.",
            ("What is the quick ratio of Norvex?",),
        ),
        (
            "Wie hoch ist die Kaution und wann wird sie zurückgezahlt?",
            ("Wie hoch ist die Kaution?", "wann wird sie zurückgezahlt (Kaution)?"),
        ),
        ("Quel est le loyer et qui le paie ?", ("Quel est le loyer?", "qui le paie (loyer)?")),
        ("Who are the landlord and the tenant?", ()),
        ("What is the rent?", ()),
    ],
)
def test_a_question_that_asks_several_things(question: str, asked: tuple[str, ...]) -> None:
    assert decompose_for_search(question) == asked


ABOUT = "“Storm Vamco (11 November 2020) was “weaker” at our sites.” "


@pytest.mark.parametrize(
    ("asked", "alone"),
    [
        ("What does this mean?", "What does this mean? (Storm Vamco 11 November 2020 weaker)"),
        ("Which trees held the most sediment in June?", "Which trees held the most sediment in June?"),
    ],
)
def test_what_is_asked_about_selected_words_leans_on_these(asked: str, alone: str) -> None:
    turns = [Turn("How large was the revenue in 2025?", "9,640")]
    assert rewrite_question(ABOUT + asked, turns) == alone
    assert rewrite_question(ABOUT + asked, []) == alone
    assert rewrite_question("“Alder” lease deposit in euros?", []) == "“Alder” lease deposit in euros?"
