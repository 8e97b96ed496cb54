"""Whether a sentence states how many there are of what is asked for."""

from __future__ import annotations

import pytest

from app.answer.counting import Stated, how_many_stated

APARTMENTS = "How many apartments are there in the house?"


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
        ("Who owns the house?", "There are 14 apartments in the house.", Stated.NOTHING),
    ],
)
def test_what_a_sentence_states(question: str, text: str, stated: Stated) -> None:
    assert how_many_stated(question)(text) is stated
