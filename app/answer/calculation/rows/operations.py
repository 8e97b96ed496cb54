"""Recognize the operation over rows that a question asks for, in English and German."""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

from app.answer.text.function_words import LARGE, MEANS, MEDIANS, PAST_OF, SMALL


class Operation(Enum):
    """What is computed; LARGEST and SMALLEST give rows, LIST those that fulfil a condition, SHARE how many of
    them do.
    """

    SUM = auto()
    MEAN = auto()
    MEDIAN = auto()
    COUNT = auto()
    LARGEST = auto()
    SMALLEST = auto()
    LIST = auto()
    SHARE = auto()


EXTREMES = (Operation.LARGEST, Operation.SMALLEST)


class Mention(NamedTuple):
    """An operation, and where the question names it."""

    operation: Operation
    start: int
    end: int


_PAST = rf"(?:\w{{2,}}ed|{'|'.join(sorted(PAST_OF))})"
_SOME_WORDS = r"(?:\s+\w+){0,3}?"
HOW_MUCH = (
    rf"how much(?={_SOME_WORDS}\s+(?:(?:was|were|(?:has|have|had) been)\s+{_PAST}\b|did\s))"
    rf"|how much(?={_SOME_WORDS}\s+(?:has|have|had)\s.*\b{_PAST}\W*$)"
    r"|wie ?viel(?=.*\s(?:wurden?|worden|hat|haben|hatten?)\b.*\b(?:(?:be|ver|ge|er)\w+(?:t|en))\W*$)"
)
"""What asks how much was done in all, and not how much something is."""
SUMS = (
    HOW_MUCH
    + r"|totals?|sums?|add up|altogether|combined|overall|in all|gesamt\w*|summen?|insgesamt|zusammen"
)
HOW_OFTEN = (
    r"how (?:often|many times)(?=\s+(?:did|was|were|has|have|had)\b)"
    r"|wie (?:oft|häufig)(?=\s+(?:hat|haben|hatten?|ist|sind|war|waren|wurden?)\b)"
)
"""What asks how often something was done, and not how often it is to be."""
COUNTS = HOW_OFTEN + r"|how many|number of|count(?: of)?|wie ?viele[nr]?|anzahl(?: der| von)?"
AMOUNTS = "price cost amount value total fee preis kosten betrag wert"
"""What a column of money may be called."""
DIMENSIONS = (
    # adjectives of much, of little, and what a column of it is called
    (
        r"expensive|costl(?:y|iest)|dearest|pric(?:ey|iest)|teuersten?|teuerste[rs]?",
        r"cheap(?:est)?|inexpensive|billigste\w*|günstigste\w*|preiswerteste\w*",
        AMOUNTS,
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
        r"latest|newest|most recent|neueste\w*",
        r"earliest|first|früheste\w*",
        "date day time datum",
    ),
)
AGES = (r"oldest|älteste\w*", r"youngest|jüngste\w*")
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
SETTLED = re.compile(r"\b(?:pay|paid|settled?|received|bezahlt|gezahlt|beglichen|erhalten)\b", re.IGNORECASE)
"""What comes after something was ordered or billed, and mostly on another day; of some of it, never."""
QUANTITIES = ("quantity", "qty", "units", "pieces", "menge", "stück", "anzahl", "quantité")
_ENGLISH, _GERMAN = (
    "one two three four five six seven eight nine ten",
    "ein zwei drei vier fünf sechs sieben acht neun zehn",
)
NUMBERS = {word: number for words in (_ENGLISH, _GERMAN) for number, word in enumerate(words.split(), 1)}
COUNT_WORD = rf"(?P<many>\d{{1,2}}|{'|'.join(NUMBERS)})"


_HOW_MUCH = re.compile(rf"(?:{HOW_MUCH})\b", re.IGNORECASE)
_OFTEN = re.compile(rf"\b(?:{HOW_OFTEN})", re.IGNORECASE)
_BOUNDS = re.compile(r"\bat (?:most|least)\b|\b(?:höchstens|mindestens)\b", re.IGNORECASE)
PLAIN = r"expensive|costly|pricey|cheap|inexpensive|heavy|populous|teuer"
"""Adjectives that compare only behind "most" or "least"."""
_DEGREE = re.compile(r"(?:most|least)", re.IGNORECASE)
_ADVERB = re.compile(
    r"altogether|combined|overall|in all|insgesamt|zusammen|on average|im schnitt", re.IGNORECASE
)
_AND = r"(?:\s*(?:,|&|\b(?:and|und|sowie|as well as)\b)\s*)+"
_JOINED = re.compile(rf"{_AND}(?:(?:the|a|an|der|die|das|den)\s+)?", re.IGNORECASE)
_LISTS = re.compile(r"\W*(?:which|who|list|show|welche\w*|wer|liste|zeige?)\b", re.IGNORECASE)


def asks_how_much(question: str) -> bool:
    """Whether a sum is asked for only by asking how much was done."""
    mentions = find_mentions(question)
    return len(mentions) == 1 and _HOW_MUCH.match(question, mentions[0].start) is not None


def asks_how_often(question: str) -> bool:
    """Whether it is asked how often something was done."""
    return _OFTEN.search(question) is not None


def find_operation(question: str) -> Operation | None:
    """Find what the question asks to be computed, if it asks for such a thing."""
    found = {each.operation for each in find_mentions(question)}
    if asks_how_much(question) and Operation.MEAN in {each.operation for each in find_all_mentions(question)}:
        return Operation.MEAN  # "How much was paid on average?"
    ranked = (Operation.MEDIAN, Operation.MEAN, Operation.SUM, Operation.COUNT)
    return next((each for each in ranked if each in found), None) or find_extreme(question)


def find_extreme(question: str) -> Operation | None:
    """Find whether the most or the least is asked for."""
    return next((each.operation for each in find_mentions(question) if each.operation in EXTREMES), None)


def asks_for_rows(question: str) -> bool:
    """Whether rows are asked for, and no figure: "Which orders are over 500?"."""
    return _LISTS.match(question) is not None and not find_mentions(question)


def find_dimension(question: str) -> list[str]:
    """Find what a column may be called that an adjective in the question, or a verb, speaks of."""
    for many, few, names in DIMENSIONS:
        if re.search(rf"\b(?:{many}{'|' if few else ''}{few})\b", question, re.IGNORECASE):
            return names.split()
    if re.search(rf"\b(?:{'|'.join(AGES)})\b", question, re.IGNORECASE):
        return AGE_WORDS.split()
    for verb, names in VERBS:
        if re.search(rf"\b(?:{verb})\b", question, re.IGNORECASE):
            return names.split()
    return []


def asks_for_size(question: str) -> bool:
    """Whether the most, or least, of a dimension other than money is asked for: "the oldest", "heaviest"."""
    sizes = [each for many, few, names in DIMENSIONS if names != AMOUNTS for each in (many, few) if each]
    return re.search(rf"\b(?:{'|'.join((*sizes, *AGES))})\b", question, re.IGNORECASE) is not None


def find_mentions(question: str) -> list[Mention]:
    """Find where operations are named, each once: "in total" behind another, or the total of a "total number
    of", adds nothing.
    """
    found = find_all_mentions(question)
    for place in range(len(found) - 1, 0, -1):
        one, other = found[place - 1 : place + 1]
        if one.operation is Operation.SUM and not question[one.end : other.start].strip():
            del found[place - 1]  # "total number of", "sum total"
    return [each for each in found if not _is_adverb(question, each)] or found[:1]


def find_all_mentions(question: str) -> list[Mention]:
    """Find every place where an operation is named."""
    text = _BOUNDS.sub(lambda match: " " * len(match[0]), question)
    every = (
        (Operation.MEDIAN, MEDIANS),
        (Operation.MEAN, MEANS),
        (Operation.SUM, SUMS),
        (Operation.COUNT, COUNTS),
        (Operation.LARGEST, "|".join([LARGE, *(many for many, _, _ in DIMENSIONS), AGES[0]])),
        (Operation.SMALLEST, "|".join([SMALL, *(few for _, few, _ in DIMENSIONS if few), AGES[1]])),
    )
    named = [
        Mention(operation, *match.span())
        for operation, words in every
        for match in re.finditer(rf"\b(?:{words})\b", text, re.IGNORECASE)
    ]
    found: list[Mention] = []
    for each in sorted(named, key=lambda each: (each.start, -each.end)):
        said, before = text[each.start : each.end], found[-1] if found else None
        if before is not None and each.start < before.end:
            continue
        is_next = before is not None and not text[before.end : each.start].strip()
        if before is not None and is_next and _DEGREE.fullmatch(text, before.start, before.end):
            turned = _turn(each.operation) if before.operation is Operation.SMALLEST else each.operation
            found[-1] = Mention(turned, before.start, each.end)
        elif re.fullmatch(PLAIN, said, re.IGNORECASE):
            continue
        else:
            found.append(each)
    return found


def _turn(operation: Operation) -> Operation:
    turned = {Operation.LARGEST: Operation.SMALLEST, Operation.SMALLEST: Operation.LARGEST}
    return turned.get(operation, operation)


def _is_adverb(text: str, each: Mention) -> bool:
    """Whether a sum or a mean is named only by the way: "in total"."""
    is_figure = each.operation in (Operation.SUM, Operation.MEAN)
    in_total = re.search(r"\bin\s+$", text[: each.start], re.IGNORECASE)
    by_the_way = _ADVERB.fullmatch(text, each.start, each.end) or in_total
    return is_figure and by_the_way is not None and re.search(_AND + r"$", text[: each.start]) is None


def asks_for_several(question: str) -> bool:
    """Whether more is named than one operation, or the most of figures ("the highest total")."""
    found = find_mentions(question)
    if len(found) != 2:
        return len(found) > 2
    one, other = found
    is_most_of = one.operation in EXTREMES and other.operation not in EXTREMES
    number_of = other.operation is Operation.COUNT and one.operation is not Operation.COUNT
    return not (is_most_of or number_of) or question[one.end : other.start].strip() != ""


def split_operations(question: str) -> list[str]:
    """Split a question that asks for several figures into one for each: "the total and the average price",
    "the total price and how many orders". The question alone where that cannot be told.
    """
    found = find_mentions(question)
    if not asks_for_several(question):
        return [question]
    gaps = [question[one.end : other.start] for one, other in pairwise(found)]
    if all(_JOINED.fullmatch(gap) for gap in gaps):
        before, after = question[: found[0].start], question[found[-1].end :]
        return [f"{before}{question[each.start : each.end]}{after}" for each in found]
    if len(found) == 2 and len(joints := list(re.finditer(_AND, gaps[0], re.IGNORECASE))) == 1:
        middle = found[0].end + joints[0].start(), found[0].end + joints[0].end()
        return [question[: middle[0]], question[middle[1] :]]
    return [question]
