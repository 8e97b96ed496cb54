"""Whether a sentence states how many there are of what is asked for."""

from __future__ import annotations

import pytest

from app.answer.retrieval.stated_counts import Stated, make_count_reader

APARTMENTS = "How many apartments are there in the house?"
EMPLOYEES = "How many employees does the company have?"


@pytest.mark.parametrize(
    ("question", "text", "stated"),
    [
        (APARTMENTS, "There are 14 apartments in the house.", Stated.ALL),
        (APARTMENTS, "The house comprises fourteen rented apartments.", Stated.ALL),
        (APARTMENTS, "The number of apartments is 14.", Stated.ALL),
        (APARTMENTS, "There is one apartment in it.", Stated.ALL),
        (APARTMENTS, "Seven apartments have a balcony.", Stated.SOME),
        (APARTMENTS, "One apartment is empty.", Stated.NOTHING),
        (APARTMENTS, "In 2021 apartments were built here.", Stated.NOTHING),
        (APARTMENTS, "Section 4 apartments are large.", Stated.NOTHING),
        (APARTMENTS, "The rent is 14 euros and apartments are large.", Stated.NOTHING),
        (APARTMENTS, "The apartments were sold in 14 days.", Stated.NOTHING),
        (APARTMENTS, "There are 14 gardens.", Stated.NOTHING),
        ("How many dogs arrived?", "The dog Rex arrived at the kennel.", Stated.NOTHING),
        ("Wie viele Wohnungen hat das Haus?", "Das Haus umfasst vierzehn Wohnungen.", Stated.ALL),
        ("Combien d'appartements y a-t-il ?", "Il y a 14 appartements.", Stated.ALL),
        ("¿Cuántas viviendas hay?", "En la casa hay 14 viviendas.", Stated.ALL),
        (APARTMENTS, "If there is a vacancy, 3 apartments must be inspected.", Stated.SOME),
        (APARTMENTS, "If there are 3 apartments, they must be inspected.", Stated.SOME),
        (APARTMENTS, "There are 2 apartments without heating.", Stated.SOME),
        (APARTMENTS, "3 apartments are empty; there are 14 apartments in total.", Stated.ALL),
        (APARTMENTS, "Altogether, 14 apartments", Stated.ALL),
        (APARTMENTS, "The house has 14 apartments.", Stated.ALL),
        (APARTMENTS, "Each floor has 3 apartments.", Stated.SOME),
        (APARTMENTS, "Table 3 apartments", Stated.NOTHING),
        (APARTMENTS, "Fig. 3 apartments by floor", Stated.NOTHING),
        (APARTMENTS, "§ 5 Apartments", Stated.NOTHING),
        (EMPLOYEES, "There were 3 employees dismissed.", Stated.SOME),
        (EMPLOYEES, "The company has 250 employees.", Stated.ALL),
        (EMPLOYEES, "We had approximately 1,200 full-time employees as of May 1.", Stated.ALL),
        (EMPLOYEES, "approximately 1,200 full-time employees", Stated.ALL),
        ("Wie viele Mitarbeiter gibt es?", "Die Firma hat 250 Mitarbeiter.", Stated.ALL),
        ("Wie viele Mitarbeiter gibt es?", "Die Firma hat 3 Mitarbeiter entlassen.", Stated.SOME),
        ("Combien de salariés y a-t-il ?", "La société emploie environ 250 salariés.", Stated.ALL),
        ("Who owns the house?", "There are 14 apartments in the house.", Stated.NOTHING),
    ],
)
def test_what_a_sentence_states(question: str, text: str, stated: Stated) -> None:
    assert make_count_reader(question)(text) is stated
