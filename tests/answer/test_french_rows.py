"""French questions over rows: what is computed, and what in them is not understood and stops it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.answer.calculation.rows.filters import filter_rows
from app.answer.calculation.rows.french import say_in_english
from app.answer.calculation.rows.operations import Operation
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
