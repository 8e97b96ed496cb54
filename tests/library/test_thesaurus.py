from __future__ import annotations

import pytest

from app.library.language.thesaurus import Thesaurus, add_related, find_related

SMALL = Thesaurus(
    """
# a comment
car = automobile = motor vehicle
mileage > fuel consumption; car
range > mileage
P&L = profit and loss
""".splitlines()
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Which cars?", ["automobile", "motor vehicle"]),
        ("a Motor-Vehicle", ["car", "automobile"]),
        ("mileage", ["fuel consumption", "car", "automobile", "motor vehicle"]),
        ("mileage of the car", ["fuel consumption", "automobile", "motor vehicle"]),
        ("range", ["mileage", "fuel consumption", "car", "automobile", "motor vehicle"]),
        ("the p&l's bottom", ["profit and loss"]),
        ("Profit and Loss", ["P&L"]),
        ("cartoon, vehicle, P and L", []),
        ("", []),
    ],
)
def test_phrases_lead_to_others(text: str, found: list[str]) -> None:
    assert SMALL.find_related(text) == found


def test_the_one_that_comes_along() -> None:
    assert "purchases of property, plant and equipment" in find_related("What was the capex in FY2021?")
    assert "total current liabilities" in find_related("Is the quick ratio good?")
    assert "third quarter" in find_related("q3")
    assert find_related("Where do the pelicans sleep?") == []
    # A chain goes round no circle, and ends.
    assert len(find_related("revenue " * 1000)) < 10


def test_a_question_as_it_is_embedded() -> None:
    assert add_related("Where do the pelicans sleep?") == "Where do the pelicans sleep?"
    assert add_related("Their fax?") == "Their fax? (facsimile)"
