"""The question before, of another thing of its kind; and when nothing is put in another's place."""

from __future__ import annotations

import pytest

from app.answer.question.rewrite import rewrite_question
from app.core.answers import Turn


@pytest.mark.parametrize(
    ("before", "question", "whole"),
    [
        ("What must the tenant pay?", "And the landlord?", "What must the landlord pay?"),
        ("What must the tenant pay?", "What about landlords?", "What must landlords pay?"),
        ("What must the tenant pay?", "And the new tenant?", "What must the new tenant pay?"),
        ("What are the tenant's duties?", "And the landlord's?", "What are the landlord's duties?"),
        (
            "How many days of leave do nurses get?",
            "And for doctors?",
            "How many days of leave do doctors get?",
        ),
        # The one of its kind that is one, too.
        (
            "How many patients does a nurse care for?",
            "And a doctor?",
            "How many patients does a doctor care for?",
        ),
        ("Who is the CEO of Norvex?", "And of Halvorsen?", "Who is the CEO of Halvorsen?"),
        ("Did Anna Berg sign it?", "And Tom Lind?", "Did Tom Lind sign it?"),
        ("What was the revenue in France?", "And in Germany?", "What was the revenue in Germany?"),
        (
            "What was the revenue in France?",
            "and in the United States",
            "What was the revenue in the United States?",
        ),
        ("What was the rent in January?", "And in March?", "What was the rent in March?"),
        ("When does it open on Monday?", "And on Sunday?", "When does it open on Sunday?"),
        ("Was muss der Mieter zahlen?", "Und der Vermieter?", "Was muss der Vermieter zahlen?"),
        (
            "Wie viele Urlaubstage haben Pflegekräfte?",
            "Und Ärzte?",
            "Wie viele Urlaubstage haben Ärzte?",
        ),
        ("Wie hoch war der Umsatz in Polen?", "Und in Italien?", "Wie hoch war der Umsatz in Italien?"),
        ("Que doit payer le locataire ?", "Et le bailleur ?", "Que doit payer le bailleur ?"),
        (
            "Quelles sont les obligations du locataire ?",
            "Et le bailleur ?",
            "Quelles sont les obligations du bailleur ?",
        ),
        ("¿Qué debe pagar el inquilino?", "¿Y el propietario?", "¿Qué debe pagar el propietario?"),
        # Only the name goes: the period stays, and whose it is.
        (
            "What was the Tesla Q3 2022 operating margin?",
            "And Ford?",
            "What was the Ford Q3 2022 operating margin?",
        ),
        (
            "What was Apple FY2021 operating income?",
            "And Microsoft?",
            "What was Microsoft FY2021 operating income?",
        ),
        ("What was Boeing's FY2022 capex?", "And Airbus?", "What was Airbus's FY2022 capex?"),
        ("What was Anna's HbA1c?", "And Bob's?", "What was Bob's HbA1c?"),
        ("What did J. Smith write?", "And Miller?", "What did Miller write?"),
        ("What happens if the Tenant dies?", "And the Landlord?", "What happens if the Landlord dies?"),
    ],
)
def test_takes_the_place_of_the_one_of_its_kind(before: str, question: str, whole: str) -> None:
    assert rewrite_question(question, [Turn(before, "")]) == whole


@pytest.mark.parametrize(
    ("before", "question"),
    [
        # It is in the question already: what is asked of it is not said.
        ("What must the tenant pay the landlord?", "And the landlord?"),
        ("What must the tenant pay?", "And the tenant?"),
        # One of several.
        ("What must the tenant pay the landlord?", "And the subtenant?"),
        ("How many days of leave do nurses and doctors get?", "And porters?"),
        ("When did Meyer sign the Norvex contract?", "And Schmidt?"),
        # Of another kind.
        ("Who repairs the roof?", "And the tenant?"),
        ("Who is the CEO of Norvex?", "And Germany?"),
        ("Who is the CEO of Norvex?", "And the nurse?"),
        ("What is the EBITDA of Norvex?", "And the EBIT?"),
        ("What is the rent in Bonn?", "And in January?"),
        # What kind they are is not known.
        ("What is the rent?", "And the deposit?"),
        ("When does the lease end?", "And the addendum?"),
        # More is said than what to ask it of.
        ("What must the tenant pay?", "And when does the landlord pay?"),
        ("What must the tenant pay in 2020?", "And the landlord in 2021?"),
        ("What must the tenant pay?", "And the landlord's agent in Bonn?"),
        ("What does the tenant get?", "And from the landlord?"),
        # What stands before it may belong to it.
        ("What do new employees get?", "And contractors?"),
        # Letters that may be a company's, or what is asked about it.
        ("What was Apple EBITDA in 2021?", "And Microsoft?"),
        ("Who is the Apple CEO?", "And Microsoft?"),
        ("What does the Acme NDA say about jurisdiction?", "And Globex?"),
        ("What did IBM pay Microsoft?", "And Oracle?"),
        ("Did Smith sue IBM?", "And Jones?"),
        # A part of a name or of a word.
        ("What did Judge Kaplan order?", "And the plaintiff?"),
        ("What did Nurse Jones record?", "And the doctor?"),
        ("What did Bank of America lend?", "And the borrower?"),
        ("Was hat Notar Schmidt unterschrieben?", "Und der Verkäufer?"),
        ("What does the employee handbook say about leave?", "And the manager?"),
        ("What does the patient leaflet say about alcohol?", "And children?"),
        ("What must a shareholder agreement hold?", "And directors?"),
        # Something that is done, and a place.
        ("May the landlord enter the flat?", "And evict tenants?"),
        ("What must the bank do?", "And notify customers?"),
        ("Which patients were treated in Berlin?", "And Pfizer?"),
        # German nouns have capitals, names or not.
        ("Wann endet der Vertrag von Meyer?", "Und Schmidt?"),
    ],
)
def test_puts_nothing_in_the_place_of_what_may_not_be_meant(before: str, question: str) -> None:
    assert rewrite_question(question, [Turn(before, "")]).startswith(question)


def test_goes_on_from_one_to_the_next() -> None:
    turns = [Turn("What must the tenant pay in 2020?", ""), Turn("And the landlord?", "")]
    assert rewrite_question("And in 2021?", turns) == "What must the landlord pay in 2021?"
    assert rewrite_question("And the guarantor?", turns) == "What must the guarantor pay in 2020?"


def test_stands_alone_without_a_question_before() -> None:
    assert rewrite_question("And the landlord?", []) == "And the landlord?"
