"""Whether a sentence states how many there are of what is asked for."""

from __future__ import annotations

import pytest

from app.answer.retrieval.stated_counts import StatedCount, make_count_reader

APARTMENTS = "How many apartments are there in the house?"
EMPLOYEES = "How many employees does the company have?"


@pytest.mark.parametrize(
    ("question", "text", "stated"),
    [
        (APARTMENTS, "There are 14 apartments in the house.", StatedCount.ALL),
        (APARTMENTS, "The house comprises fourteen rented apartments.", StatedCount.ALL),
        (APARTMENTS, "The number of apartments is 14.", StatedCount.ALL),
        (APARTMENTS, "There is one apartment in it.", StatedCount.ALL),
        (APARTMENTS, "Seven apartments have a balcony.", StatedCount.SOME),
        (APARTMENTS, "One apartment is empty.", StatedCount.NOTHING),
        (APARTMENTS, "In 2021 apartments were built here.", StatedCount.NOTHING),
        (APARTMENTS, "Section 4 apartments are large.", StatedCount.NOTHING),
        (APARTMENTS, "The rent is 14 euros and apartments are large.", StatedCount.NOTHING),
        (APARTMENTS, "The apartments were sold in 14 days.", StatedCount.NOTHING),
        (APARTMENTS, "There are 14 gardens.", StatedCount.NOTHING),
        ("How many dogs arrived?", "The dog Rex arrived at the kennel.", StatedCount.NOTHING),
        ("Wie viele Wohnungen hat das Haus?", "Das Haus umfasst vierzehn Wohnungen.", StatedCount.ALL),
        ("Combien d'appartements y a-t-il ?", "Il y a 14 appartements.", StatedCount.ALL),
        ("¿Cuántas viviendas hay?", "En la casa hay 14 viviendas.", StatedCount.ALL),
        (APARTMENTS, "If there is a vacancy, 3 apartments must be inspected.", StatedCount.SOME),
        (APARTMENTS, "If there are 3 apartments, they must be inspected.", StatedCount.SOME),
        (APARTMENTS, "There are 2 apartments without heating.", StatedCount.SOME),
        (APARTMENTS, "3 apartments are empty; there are 14 apartments in total.", StatedCount.ALL),
        (APARTMENTS, "Altogether, 14 apartments", StatedCount.ALL),
        (APARTMENTS, "The house has 14 apartments.", StatedCount.ALL),
        (APARTMENTS, "Each floor has 3 apartments.", StatedCount.SOME),
        (APARTMENTS, "Table 3 apartments", StatedCount.NOTHING),
        (APARTMENTS, "Fig. 3 apartments by floor", StatedCount.NOTHING),
        (APARTMENTS, "§ 5 Apartments", StatedCount.NOTHING),
        (EMPLOYEES, "There were 3 employees dismissed.", StatedCount.SOME),
        (EMPLOYEES, "The company has 250 employees.", StatedCount.ALL),
        (EMPLOYEES, "We had approximately 1,200 full-time employees as of May 1.", StatedCount.ALL),
        (EMPLOYEES, "approximately 1,200 full-time employees", StatedCount.ALL),
        ("Wie viele Mitarbeiter gibt es?", "Die Firma hat 250 Mitarbeiter.", StatedCount.ALL),
        ("Wie viele Mitarbeiter gibt es?", "Die Firma hat 3 Mitarbeiter entlassen.", StatedCount.SOME),
        ("Combien de salariés y a-t-il ?", "La société emploie environ 250 salariés.", StatedCount.ALL),
        ("Who owns the house?", "There are 14 apartments in the house.", StatedCount.NOTHING),
    ],
)
def test_what_a_sentence_states(question: str, text: str, stated: StatedCount) -> None:
    assert make_count_reader(question)(text) is stated
