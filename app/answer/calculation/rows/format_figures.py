"""Format computed figures in the way that their column writes its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from app.answer.calculation.rows.schema_linking import is_clock
from app.answer.calculation.rows.units import drop_scale, find_unit
from app.answer.text.numbers import CURRENCY_OF
from app.core.grids import Column


def format_figure(value: Decimal, measure: Column, rows: Sequence[int], more: int) -> str:
    """Format a figure in the way that its column writes its own."""
    if is_clock(measure):
        return _format_hours(value)
    texts = [measure.texts[row] for row in rows[:200]]
    decimals = max((_decimals(measure.values[row] or "") for row in rows), default=0)
    places = decimals if not more else max(decimals, more)
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = f"{rounded:,f}"
    if any(re.search(r"\d,\d{1,2}(?!\d)", each) for each in texts):
        text = text.translate(str.maketrans(",.", ".,"))
    before = {re.match(r"\D*?(?=[-(]?\d|[.,]\d)", each) for each in texts}
    prefixes = {match[0].strip("(-+ ") for match in before if match is not None}
    is_money = any(each.casefold() in CURRENCY_OF for each in prefixes)
    suffixes = {drop_scale(re.sub(r".*\d", "", each).strip(") "), is_money) for each in texts}
    if unit := find_unit(measure):
        suffixes = {unit}
    prefix = prefixes.pop() if len(prefixes) == 1 else ""
    suffix = suffixes.pop() if len(suffixes) == 1 else ""
    gap = "" if suffix in ("%", "°") or not suffix else " "
    return f"{prefix}{' ' if prefix.isalpha() else ''}{text}{gap}{suffix}"


def _decimals(value: str) -> int:
    return min(6, len(value.partition(".")[2].rstrip("0")))


def _format_hours(value: Decimal) -> str:
    """Format hours as a column of durations writes them: "37:30"."""
    minutes, seconds = divmod(int((abs(value) * 3600).to_integral_value(ROUND_HALF_UP)), 60)
    text = f"{'-' if value < 0 else ''}{minutes // 60}:{minutes % 60:02}"
    return f"{text}:{seconds:02}" if seconds else text
