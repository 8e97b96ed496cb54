"""Recognize the operation over rows that a question asks for, in English and German."""

from __future__ import annotations

import re
from enum import Enum, auto


class Operation(Enum):
    """What is computed; LARGEST and SMALLEST give rows."""

    SUM = auto()
    MEAN = auto()
    MEDIAN = auto()
    COUNT = auto()
    LARGEST = auto()
    SMALLEST = auto()


SUMS = r"totals?|sums?|add up|altogether|combined|overall|in all|gesamt\w*|summe\w*|insgesamt|zusammen"
MEANS = r"averages?|mean(?!\W*$)|avg|on average|durchschnitt\w*|mittelwert\w*|im schnitt|mittlere[nr]?"
MEDIANS = r"medians?|zentralwert"
COUNTS = r"how many|number of|count(?: of)?|wie ?viele[nr]?|anzahl(?: der| von)?"
LARGE = r"largest|biggest|highest|greatest|maximum|max|top|most|peak|größte\w*|höchste\w*|meisten?|maximal\w*"
SMALL = (
    r"smallest|lowest|least|fewest|minimum|min|bottom"
    r"|kleinste\w*|niedrigste\w*|wenigsten?|geringste\w*|minimal\w*"
)
DIMENSIONS = (
    # adjectives of much, of little, and what a column of it is called
    (
        r"expensive|costl(?:y|iest)|dearest|pric(?:ey|iest)|teuersten?|teuerste[rs]?",
        r"cheap(?:est)?|inexpensive|billigste\w*|günstigste\w*|preiswerteste\w*",
        "price cost amount value total fee preis kosten betrag wert",
    ),
    (r"heaviest|heavy|schwerste\w*", r"lightest|leichteste\w*", "weight mass gewicht masse"),
    (
        r"longest|längste\w*",
        r"shortest|kürzeste\w*",
        "length duration distance term days länge dauer strecke",
    ),
    (r"tallest|deepest|steepest", r"shallowest", "height depth elevation altitude höhe tiefe"),
    (r"populous", r"", "population inhabitants residents people einwohner bevölkerung"),
    (r"fastest|quickest|schnellste\w*", r"slowest|langsamste\w*", "speed geschwindigkeit tempo"),
    (r"hottest|warmest|wärmste\w*", r"coldest|coolest|kälteste\w*", "temperature temperatur"),
    (r"richest|best paid", r"poorest|worst paid", "salary wage income pay wealth gehalt lohn einkommen"),
    (
        r"latest|newest|most recent|neueste\w*|jüngste\w*",
        r"earliest|first|früheste\w*",
        "date day time datum",
    ),
)
AGES = (r"oldest|älteste\w*", r"youngest|newest|jüngste\w*")
AGE_WORDS = "age alter"
VERBS = (
    (
        r"cost|costs|spen[dt]|spending|paid|pay|ausgegeben|kosten|kostet|bezahlt",
        "amount cost price total betrag kosten preis",
    ),
    (r"earn|earns|earned|verdien\w*", "salary wage income pay gehalt lohn"),
    (r"weigh|weighs|wieg\w*", "weight gewicht"),
    (r"sold|sell|sells|verkauft", "units sold quantity sales amount menge stück umsatz"),
)
"""Verbs, and what a column of what they tell may be called."""
QUANTITIES = ("quantity", "qty", "units", "pieces", "menge", "stück", "anzahl")
_ENGLISH, _GERMAN = (
    "one two three four five six seven eight nine ten",
    "ein zwei drei vier fünf sechs sieben acht neun zehn",
)
NUMBERS = {word: number for words in (_ENGLISH, _GERMAN) for number, word in enumerate(words.split(), 1)}
COUNT_WORD = rf"(?P<many>\d{{1,2}}|{'|'.join(NUMBERS)})"


def find_operation(question: str) -> Operation | None:
    """Find what the question asks to be computed, if it asks for such a thing."""
    for operation, words in (
        (Operation.MEDIAN, MEDIANS),
        (Operation.MEAN, MEANS),
        (Operation.SUM, SUMS),
        (Operation.COUNT, COUNTS),
    ):
        if re.search(rf"\b(?:{words})\b", question, re.IGNORECASE):
            return operation
    return find_extreme(question)


def find_extreme(question: str) -> Operation | None:
    large = "|".join([LARGE, *(many for many, _, _ in DIMENSIONS), AGES[0]])
    small = "|".join([SMALL, *(few for _, few, _ in DIMENSIONS if few), AGES[1]])
    found = [
        (match.start(), operation)
        for words, operation in ((small, Operation.SMALLEST), (large, Operation.LARGEST))
        if (match := re.search(rf"\b(?:{words})\b", question, re.IGNORECASE))
    ]
    if re.search(r"\bleast\b", question, re.I) and not re.search(r"\bat least\b", question, re.I):
        return Operation.SMALLEST
    found = [each for each in found if question[each[0] :].casefold().split(" ")[0] != "least"]
    return min(found)[1] if found else None
