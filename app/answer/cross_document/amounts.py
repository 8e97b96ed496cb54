"""Hold amounts of money and time against a bound: "more than twelve months", "at least £500"."""

from __future__ import annotations

from decimal import Decimal

from app.answer.text.numbers import Quantity

_TWELFTHS: dict[str, Decimal] = {
    "day": Decimal(12),
    "week": Decimal(84),
    "month": Decimal(365),
    "quarter": Decimal(1095),
    "year": Decimal(4380),
}
"""Twelfths of a day in each unit of time, so that twelve months are a year to the day."""
_OF_DAYS = frozenset({"day", "week"})
"""Units that are so many days; months and years are not all equally long."""
_ABOUT_SAME = Decimal("0.02")
"""Share by which a month and thirty days may differ."""


def convert_amount(quantity: Quantity) -> tuple[Decimal, str] | None:
    """Convert a time to twelfths of a day, all of one unit, or leave an amount in its own; None for what
    numbers a place.
    """
    if quantity.unit.startswith("#"):
        return None
    unit = _find_unit(quantity)
    if unit in _TWELFTHS:
        return quantity.values[0] * _TWELFTHS[unit], "day"
    return quantity.values[0], unit


def judge_amount(bound: str, stated: Quantity, wanted: Quantity, most: Quantity | None = None) -> bool | None:
    """Judge whether an amount is within a bound, "between" `wanted` and `most`; None where that cannot be
    told: thirty days are about a month.
    """
    if most is not None:
        both = {judge_amount("least", stated, wanted), judge_amount("most", stated, most)}
        return False if False in both else None if None in both else True
    amount, limit = convert_amount(stated), convert_amount(wanted)
    if amount is None or limit is None:
        return None
    is_other = (_find_unit(stated) in _OF_DAYS) is not (_find_unit(wanted) in _OF_DAYS)
    is_near = 0 < abs(amount[0] - limit[0]) <= _ABOUT_SAME * limit[0]
    if is_near and (is_other or bound == "same"):
        return None
    return {
        "least": amount[0] >= limit[0],
        "most": amount[0] <= limit[0],
        "over": amount[0] > limit[0],
        "under": amount[0] < limit[0],
        "same": amount[0] == limit[0],
    }[bound]


def _find_unit(quantity: Quantity) -> str:
    return quantity.unit or next((each for each in quantity.after[:1] if each in _TWELFTHS), "")
