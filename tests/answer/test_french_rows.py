"""French questions over rows: what is computed, and what in them is not understood and stops it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.answer.calculation.rows.filters import filter_rows
from app.answer.calculation.rows.french import say_in_english
from app.answer.calculation.rows.operations import Operation
from app.answer.calculation.rows.parse_question import plan_computation
from tests.answer.test_row_plans import read_grid
from tests.answer.test_row_questions import plan

VENTES = """Date;Client;Région;Produit;Quantité;Montant (€)
05/01/2023;Dupont;Nord;Vin;4;1 250,00
20/03/2023;Girard;Sud;Pain;10;80,50
25/03/2023;Dupont;Nord;Pain;20;160,00
"""


@pytest.mark.parametrize(
    ("question", "operation", "head", "rows"),
    [
        ("Quel est le montant total des ventes dans le Nord ?", Operation.SUM, "Montant (€)", [0, 2]),
        ("Quelle est la moyenne des montants en mars ?", Operation.MEAN, "Montant (€)", [1, 2]),
        ("Combien de ventes dépassent 1 000 € ?", Operation.COUNT, None, [0]),
        ("Combien de ventes de plus de 1.000 € ?", Operation.COUNT, None, [0]),
        ("Combien de pains ont été vendus ?", Operation.SUM, "Quantité", [1, 2]),
        ("Quel client a le montant le plus élevé ?", Operation.LARGEST, "Montant (€)", [0, 1, 2]),
        ("Quel client a le montant le moins élevé ?", Operation.SMALLEST, "Montant (€)", [0, 1, 2]),
    ],
)
def test_what_is_asked_in_french_is_computed(
    question: str, operation: Operation, head: str | None, rows: list[int], tmp_path: Path
) -> None:
    grid, made = plan(VENTES, say_in_english(question), tmp_path, "ventes")
    assert not made.leftovers and not made.missing
    told = None if made.measure is None else grid.columns[made.measure].head
    assert (made.operation, told, filter_rows(grid, made.filters)) == (operation, head, rows)


@pytest.mark.parametrize(
    "question",
    [
        "Combien de ventes ne dépassent pas 1 000 € ?",
        "Combien de ventes ont été annulées ?",
        "Combien de ventes hors Nord ?",
        "Quel est le montant total des autres ventes ?",
        "Combien de ventes seulement dans le Nord ?",
    ],
)
def test_a_french_word_that_is_not_known_stops_it(question: str, tmp_path: Path) -> None:
    made = plan(VENTES, say_in_english(question), tmp_path, "ventes")[1]
    assert made.leftovers or made.missing


@pytest.mark.parametrize("question", ["How many orders en route?", "Wie viele Ventes?", "Où est le vin ?"])
def test_other_questions_stay_as_they_are(question: str) -> None:
    assert say_in_english(question) == question


ZONES = """Jour;Client;Région;Nature;Statut;Montant
lundi;A;Est;Loyer et charges;payé;100
mardi;B;Ouest;Loyer;ouvert;200
jeudi;A;Nord;Loyer;payé;400
vendredi;B;Sud;Charges;ouvert;800
"""


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("Quel est le montant total dans la région Est ?", [0]),
        ("Quel est le montant total du client A ?", [0, 2]),
        ("Quel est le montant total pour Loyer et charges ?", [0]),
        ("Quel est le montant total pour loyer et charges ?", [0]),
        ("Quel est le montant total payé ?", [0, 2]),
        ("Quel client a le montant le plus élevé ?", [0, 1, 2, 3]),
        ("Quel est le montant total dans la région est ?", None),
        ("Quel est le total des factures payées ?", None),
        ("Quel est le montant total du lundi au vendredi ?", None),
        ("Quel est le montant total de lundi jusqu'à vendredi ?", None),
        ("Quel est le montant total des lundis aux vendredis ?", None),
    ],
)
def test_what_a_cell_says_stays_a_condition(question: str, rows: list[int] | None, tmp_path: Path) -> None:
    grid = read_grid(tmp_path, ZONES)
    made = plan_computation(say_in_english(question, grid), grid, ("factures",))
    if rows is None:
        assert made is None or made.leftovers or made.missing
        return
    assert made is not None and not made.leftovers and not made.missing
    assert filter_rows(grid, made.filters) == rows


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Quel est le total du 3 mars au 7 mars 2024 ?", "what is the total from 3 mars to 7 mars 2024 ?"),
        ("Combien de ventes d’avril à juin ?", "how many ventes from avril to juin ?"),
        ("Combien de ventes de 2022 à 2023 ?", "how many ventes from 2022 to 2023 ?"),
        ("Combien de ventes de mars à Lyon ?", "how many ventes of mars to Lyon ?"),
        ("Combien de ventes au 3 mars ?", "how many ventes in 3 mars ?"),
        ("Combien de ventes du nord au sud ?", "how many ventes of nord to sud ?"),
    ],
)
def test_the_ends_of_a_stretch_of_time_are_said_together(question: str, said: str) -> None:
    assert say_in_english(question) == said
