"""Bring the figures of a column to one unit where that is certain, and tell where it is not.

A cell may write its scale ("1.5 million") and its unit ("12 kg", "€10") beside the figure, and others of the
column another one. Figures of different currencies, or of units that cannot be brought to one, are neither
added up nor compared.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from app.answer.calculation.rows.operations import QUANTITIES
from app.answer.calculation.rows.schema_linking import (
    Reading,
    Word,
    find_numeric_columns,
    holds_any,
    is_clock,
    is_rate,
)
from app.answer.text.measures import name_units
from app.answer.text.normalize import stem_word
from app.answer.text.numbers import CURRENCY_OF
from app.answer.text.spelled_numbers import SCALE_OF
from app.core.grids import Column, ColumnKind, Grid
from app.core.languages import mark_text

_BESIDE = re.compile(r"\d[\d.,'’\u00a0\u2009\u202f ]*(?:[eE][-+]?\d+)?")
_WORD = re.compile(r"[^\W\d_]+[²³]?(?:/[^\W\d_]+)?|[$€£¥%]")
_IN_HEAD = re.compile(r"[(\[]([^)\]]*)[)\]]|\s+in\s+(\S+)$")
_ENDS_IN_FIGURE = re.compile(r"\d\s*$")
_SIZES = {
    unit: (kind, Decimal(size))
    for kind, units in {
        "mass": "mg 0.000001 g 0.001 kg 1 t 1000 tonne 1000",
        "length": "mm 0.001 cm 0.01 m 1 km 1000",
        "volume": "ml 0.001 cl 0.01 l 1 hl 100",
        "time": "min 1 h 60",
    }.items()
    for unit, size in zip(units.split()[::2], units.split()[1::2], strict=True)
}
"""What a unit measures, and how many of one of its kind it is."""
_MEASURED = {
    name: kind
    for kind, names in {
        "mass": "weight mass gewicht masse",
        "length": "distance length distanz entfernung strecke länge",
        "volume": "volume volumen",
        "time": "duration dauer",
    }.items()
    for name in names.split()
}
"""What units measure, as columns and questions call it."""
_CURRENCY_HEADS = ("currency", "ccy", "währung", "devise", "moneda")
_TIMES = {
    word
    for words in (
        "year years month months week weeks day days hour hours minutes age",
        "jahr jahre monate wochen tage stunden alter",
        "année années mois semaines jours heures âge",
        "año años meses semanas días horas edad",
    )
    for word in words.split()
}
"""What heads call what is counted in time."""
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def convert_units(column: Column) -> tuple[Column, str]:
    """Convert the figures of a column to one unit, with scales taken out; with it why that cannot be, if it
    cannot.
    """
    if column.kind is not ColumnKind.NUMBER or is_clock(column):
        return column, ""
    beside = [
        _find_beside(text, value) if value is not None else None
        for text, value in zip(column.texts, column.values, strict=True)
    ]
    told = [each for each in beside if each is not None]
    units = Counter(unit for _, unit in told)
    named = [unit for unit in units if unit]
    why = ""
    into = ""
    if len(named) > 1:
        kinds = {_SIZES[unit][0] for unit in named if unit in _SIZES}
        if all(unit in _SIZES for unit in named) and len(kinds) == 1 and "" not in units:
            into = max(named, key=lambda unit: (units[unit], _SIZES[unit][1]))
        else:
            why = mark_text(f"“{column.head}” is in different units: {', '.join(sorted(named))}")
    elif named and "" in units and named[0] not in CURRENCY_OF.values():
        why = mark_text(f"“{column.head}” tells its unit ({named[0]}) only in some cells")
    if all(scale == 1 for scale, _ in told) and not into:
        return column, why
    values = tuple(
        value
        if value is None or each is None
        else _scale(value, each[0] * (_SIZES[each[1]][1] / _SIZES[into][1] if into else 1))
        for value, each in zip(column.values, beside, strict=True)
    )
    return replace(column, values=values), why


def may_be_money(column: Column) -> bool:
    """Whether figures may be amounts of money: not years, times, pieces, or what has a unit of size."""
    if holds_any(column.head, (*QUANTITIES, *_TIMES)) or any(unit in _SIZES for unit in find_units(column)):
        return False
    return not all(_YEAR.fullmatch(text.strip()) for text in column.texts if text.strip())


def find_mixed_currencies(grid: Grid, rows: Sequence[int], measure: int) -> str:
    """Find why figures of some rows are not to be put together: another column tells different currencies of
    them. "" where none does, or they are of no money.
    """
    column = grid.columns[measure]
    if not may_be_money(column):
        return ""
    for each in grid.columns:
        told = {text for row in rows if (text := each.texts[row].strip())}
        is_called_so = holds_any(each.head, _CURRENCY_HEADS)
        are_currencies = is_called_so or all(text.casefold() in CURRENCY_OF for text in told)
        if each.kind is ColumnKind.TEXT and len(told) > 1 and are_currencies:
            return mark_text(f"“{column.head}” is in different units: {', '.join(sorted(told))}")
    return ""


def find_unit(column: Column) -> str:
    """Find the unit that the figures of a column are in, where cells of several were brought to one."""
    units = Counter(each[1] for text in column.texts if text and (each := _find_beside(text)) and each[1])
    if len(units) < 2 or any(unit not in _SIZES for unit in units):
        return ""
    return max(units, key=lambda unit: (units[unit], _SIZES[unit][1]))


def convert_bound(value: str, unit: str, column: Column) -> str | None:
    """Convert a bound that is named with a unit ("over 5 kg") to the unit of a column's figures; None where
    they are in another that it cannot be brought to. A column that tells no unit is taken as it is.
    """
    asked = _name_unit(unit)
    own = find_unit(column) or _find_common_unit(column)
    if not own or own == asked:
        return value
    if own not in _SIZES or asked not in _SIZES or _SIZES[own][0] != _SIZES[asked][0]:
        return None
    return _scale(value, _SIZES[asked][1] / _SIZES[own][1])


def _find_common_unit(column: Column) -> str:
    """Find the unit that all cells of a column name, or else its head in brackets: "Weight (g)"."""
    units = {each[1] for text in column.texts if text and (each := _find_beside(text))} - {""}
    if len(units) == 1:
        return units.pop()
    in_head = _IN_HEAD.search(column.head) if not units and "/" not in column.head else None
    named = _WORD.findall(in_head[1] or in_head[2]) if in_head is not None else []
    known = (word for word in named if word.casefold() in _SIZES.keys() | CURRENCY_OF or name_units(word))
    return next(map(_name_unit, known), "")


def _name_unit(word: str) -> str:
    """Name the unit that a word beside a figure is; one that is known of nowhere by its stem."""
    said = word.casefold()
    named = [CURRENCY_OF[said]] if said in CURRENCY_OF else [said] if said in _SIZES else [*name_units(word)]
    return named[0] if len(named) == 1 else stem_word(said)


def drop_scale(beside: str, is_money: bool = False) -> str:
    """Drop a scale from what stands behind a figure; of money, "m" is a scale and no metre."""
    return " ".join(
        word
        for word in beside.split()
        if word.casefold() not in SCALE_OF or (word in _SIZES and not is_money)
    )


def _find_beside(text: str, value: str | None = None) -> tuple[Decimal, str]:
    """Find the scale and the unit that stand beside the figure of a cell. A `value` that is not what is
    written has its scale in it.
    """
    scale, unit = Decimal(1), ""
    beside = _WORD.findall(_BESIDE.sub(" ", text, count=1))
    is_money = any(word.casefold() in CURRENCY_OF for word in beside)
    for word in beside:
        said = word.casefold()
        if said in SCALE_OF and (is_money or said not in _SIZES):
            scale *= SCALE_OF[said]
        else:
            unit = _name_unit(word)
    figure = _BESIDE.search(text)
    if scale != 1 and value is not None and figure is not None:
        plain = re.sub(r"[^\d.,]", "", figure[0])
        readings = {plain.replace(",", ""), plain.replace(".", "").replace(",", ".")}
        if not any(each.count(".") < 2 and abs(Decimal(value)) == Decimal(each) for each in readings):
            scale = Decimal(1)
    return scale, unit


def _scale(value: str, by: Decimal) -> str:
    return format((Decimal(value) * by).normalize(), "f")


def link_units(reading: Reading, heads: dict[int, list[Word]]) -> None:
    """Link the units that a question names ("how many kilometres") to the one column whose figures are in
    them: of several, the one that is named besides. A unit right behind a figure is part of a bound.
    """
    linked = [word for words in heads.values() for word in words]
    for word in reading.words:
        units = name_units(word.text)
        if word in linked or _ENDS_IN_FIGURE.search(reading.question[: word.start]):
            continue
        measured = list_measuring(reading.grid, [word.text.casefold()])
        if len(measured) == 1:
            heads[measured[0]] = sorted([*heads.get(measured[0], ()), word], key=lambda each: each.start)
        if not units:
            continue
        found = [
            index
            for index, column in enumerate(reading.grid.columns)
            if column.kind is ColumnKind.NUMBER and not units.isdisjoint(find_units(column))
        ]
        named = [index for index in found if index in heads] or found
        if len(named) == 1:
            heads[named[0]] = sorted([*heads.get(named[0], ()), word], key=lambda each: each.start)


def list_measuring(grid: Grid, names: Sequence[str]) -> list[int]:
    """List the columns that by their unit measure what one of these `names` says: "distance" in km."""
    kinds = {_MEASURED[name] for name in names if name in _MEASURED}
    return [
        index
        for index, column in enumerate(grid.columns)
        if column.kind is ColumnKind.NUMBER
        and any(_SIZES[unit][0] in kinds for unit in find_units(column) if unit in _SIZES)
    ]


def find_units(column: Column) -> frozenset[str]:
    """Find what the figures of a column are in, by its cells or its head, where that is told; nothing of a
    rate.
    """
    if is_rate(column.head):
        return frozenset()
    unit = _find_common_unit(column)
    said = name_units(unit).union(*map(name_units, _WORD.findall(column.head)))
    return said | {unit} if unit else said


def link_quantities(reading: Reading, heads: dict[int, list[Word]]) -> None:
    """Link the word for pieces to the one column that tells how many, not to a price of each: "Unit
    price".
    """
    columns = reading.grid.columns
    found = [
        i
        for i in find_numeric_columns(reading.grid)
        if holds_any(columns[i].head, QUANTITIES) and not is_rate(columns[i].head)
    ]
    for word in reading.words:
        if len(found) != 1 or word.text.casefold() not in QUANTITIES:
            continue
        for index, words in [*heads.items()]:
            if words == [word] and is_rate(columns[index].head):
                del heads[index]
        if not any(word in words for words in heads.values()):
            heads[found[0]] = [*heads.get(found[0], ()), word]
