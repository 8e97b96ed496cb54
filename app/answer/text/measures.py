"""Name units of measure by their symbols, however they are written: "kilometres", "km" and "Kilometer".

The prefixes and units are those of the SI brochure, with what it lets be used beside them, and the customary
units of English; their names in English, German, French and Spanish differ in endings only.
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.answer.text.normalize import fold
from app.answer.text.numbers import CURRENCY_OF

_PREFIXES = {
    "giga": "G",
    "mega": "M",
    "kilo": "k",
    "he[ck]to": "h",
    "de[ck]a": "da",
    "de[cz]i": "d",
    "(?:c|z)enti": "c",
    "mil+i": "m",
    "mi[ck]ro": "µ",
}
_PREFIXED = {
    "m": r"met(?:er|re|ro)[ns]?",
    "g": r"gram(?:me?|m?o)?s?",
    "l": r"lit(?:er|re|ro)[ns]?",
    "W": r"(?:watt|vatio)s?",
}
_OTHERS = {
    "kg": r"kilos?",
    "t": r"tonn?e(?:s|n|lada|ladas)?",
    "s": r"sec(?:ond)?s?|secondes?|sekunden?|segundos?",
    "min": r"min(?:ute[ns]?|utos?|s)?",
    "h": r"h(?:ou)?rs?|heures?|horas?|stunden?|std",
    "mi": r"miles?",
    "yd": r"yards?|yds?",
    "ft": r"foot|feet|ft",
    "in": r"inch(?:es)?",
    "lb": r"pounds?|lbs?",
    "oz": r"ounces?|oz",
    "gal": r"gallons?|gal",
    "pc": r"pieces?|pcs?|stucke?|stk|piezas?",
}
_BARE, _ALONE = (
    "|".join(f"(?P<{unit}>{said})" for unit, said in some.items()) for some in (_PREFIXED, _OTHERS)
)
_NAME = re.compile(f"(?P<prefix>{'|'.join(_PREFIXES)})?(?:{_BARE})|{_ALONE}")
_SYMBOL = re.compile(r"[GMkhdcmµ]?[mgWl]|da[mgl]|[ths]|[kM]?Wh|h[al]")
_FEWEST = 2
"""Letters from which on a symbol is read in any case: "KM", "Kg"."""


@lru_cache(maxsize=4096)
def name_units(word: str) -> frozenset[str]:
    """Name the units that a word may be by their symbols: "kilometres" is "km", "pounds" are "lb" and "£"."""
    found = {CURRENCY_OF[word.casefold()]} if word.casefold() in CURRENCY_OF else set[str]()
    folded = fold(word)
    if (match := _NAME.fullmatch(folded)) is not None:
        (unit,) = (name for name, said in match.groupdict().items() if said and name != "prefix")
        prefix = match["prefix"] or ""
        symbol = next((each for name, each in _PREFIXES.items() if re.fullmatch(name, prefix)), "")
        found.add(symbol + unit)
    elif _SYMBOL.fullmatch(word) or (len(word) >= _FEWEST and _SYMBOL.fullmatch(folded)):
        found.add(word if _SYMBOL.fullmatch(word) else folded)
    return frozenset(found)
