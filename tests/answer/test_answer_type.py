from __future__ import annotations

import pytest

from app.answer.question.answer_type import Kind, asks_for_period, classify_answer_type, names_new


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How many nurses work there?", Kind.AMOUNT),
        ("What was the population of Kearney?", Kind.AMOUNT),
        ("Wie viele Tage Urlaub gibt es?", Kind.AMOUNT),
        ("Wie teuer ist die Mitgliedschaft?", Kind.AMOUNT),
        ("Was hat die Haustür gekostet?", Kind.AMOUNT),
        ("Combien de jours ?", Kind.AMOUNT),
        ("When does the lease end?", Kind.TIME),
        ("In what year did Tesla die?", Kind.TIME),
        ("Wann endet der Vertrag?", Kind.TIME),
        ("Who repairs the roof?", Kind.NAME),
        ("Where is the head office?", Kind.NAME),
        ("¿Quién paga?", Kind.NAME),
        ("What is her e-mail address?", Kind.CONTACT),
        ("Whom can I phone about this?", Kind.CONTACT),
        ("Wen kann man am Wochenende anrufen?", Kind.CONTACT),
        ("What happens when the lease ends?", None),
        ("Why is the sky blue?", None),
        ("May the tenant keep a dog?", None),
    ],
)
def test_what_a_question_asks_for(question: str, kind: Kind | None) -> None:
    assert classify_answer_type(question) is kind


def test_a_sentence_must_name_something_that_the_question_does_not() -> None:
    year = names_new(Kind.TIME, "When did the war of 1812 end?")
    assert year("It ended in 1815.") and not year("The war of 1812 was long over.")
    amount = names_new(Kind.AMOUNT, "How many of the 20 rooms are free?")
    assert amount("Seven are free.") and not amount("Of the 20 rooms some are free.")
    name = names_new(Kind.NAME, "Who led the Broncos?")
    assert name("They were led by John Elway.") and not name("Somebody led the Broncos.")
    address = names_new(Kind.CONTACT, "What is the fax number of room 12?")
    assert address("Fax 0415-312-77") and not address("It is in room 12, built in 1910.")
    assert not names_new(None, "Why?")("Because 5 men of Rome left in 1815.")


def test_a_german_noun_is_no_name() -> None:
    name = names_new(Kind.NAME, "Wer hat das Protokoll geschrieben?")
    assert name("Schriftführung: Cosima Trautwein") and name("Die Zähler liest Firma Metra ab.")
    assert not name("Der Antrag, Trampoline zu erlauben, wird abgelehnt.")
    assert names_new(Kind.NAME, "Wo stehen die Stühle?")("Sie stehen im Keller.")


@pytest.mark.parametrize(
    ("question", "is_period"),
    [
        ("Was ist die Mietdauer?", True),
        ("Quelle est la durée du préavis ?", True),
        ("¿Cuál es el período de prueba?", True),
        ("How long is the warranty period of the pump?", True),
        ("Wie lange gilt das Angebot?", False),
        ("When does the period of notice begin?", False),
        ("What is the start of the rental period?", False),
    ],
)
def test_the_noun_that_a_question_ends_on_tells_whether_a_period_is_asked_for(
    question: str, is_period: bool
) -> None:
    assert asks_for_period(question) is is_period
