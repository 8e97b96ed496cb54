"""Read how many a question asks for: what it counts, how many rows of the largest, which of them, how often
something must be there.
"""

from __future__ import annotations

import re

from app.answer.calculation.rows.leftovers import GENERIC
from app.answer.calculation.rows.operations import (
    AGES,
    COUNT_WORD,
    COUNTS,
    DIMENSIONS,
    EXTREMES,
    NUMBERS,
    PLAIN,
    Operation,
)
from app.answer.calculation.rows.schema_linking import LITTLE, Reading, Word
from app.answer.text.function_words import LARGE, SMALL
from app.answer.text.normalize import stem_word

_MOST = r"most|fewest|least|am häufigsten|am öftesten|meisten?|wenigsten?"
OFTEN = frozenset(["often", "frequently", "oft", "häufigsten", "öftesten", "seltensten"])
_DIFFERENT = frozenset(map(stem_word, ["different", "distinct", "verschiedene"]))
_RANKS = {
    **dict.fromkeys(("second", "2nd", "zweit"), 2),
    **dict.fromkeys(("third", "3rd", "dritt"), 3),
}
_ONCE = {"once": 1, "twice": 2, "einmal": 1, "zweimal": 2, "dreimal": 3}
_TIMES = re.compile(
    r"\b(?:(?P<bound>more than|at least|exactly|only|mehr als|mindestens|genau|nur)\s+)"
    rf"(?:(?P<once>{'|'.join(_ONCE)})|(?P<number>\w+) times)\b",
    re.IGNORECASE,
)


def read_amount(reading: Reading, operation: Operation) -> int:
    """Read how many rows are asked for: "the top 3", "the three largest"."""
    if operation not in EXTREMES:
        return 1
    extremes = "|".join([LARGE, SMALL, *(w for many, few, _ in DIMENSIONS for w in (many, few) if w), *AGES])
    match = re.search(
        rf"\b(?:top|bottom|first|last)\s+{COUNT_WORD}\b"
        rf"|\b{COUNT_WORD.replace('many', 'many2')}\s+(?:most\s+|least\s+)?(?:{extremes})\b",
        reading.question,
        re.IGNORECASE,
    )
    if match is None:
        return 1
    said = (match["many"] or match["many2"]).casefold()
    reading.use(match.start(), match.end())
    return int(said) if said.isdigit() else NUMBERS[said]


def find_counted_words(reading: Reading) -> list[Word]:
    """Find the words for what "how many", "number of" or "the most" asks for."""
    most = rf"(?:{_MOST})(?!\s+(?:{PLAIN})\b)"  # "the most expensive" counts nothing
    match = re.search(rf"\b(?:{COUNTS}|{most})\b", reading.question, re.IGNORECASE)
    if match is None or re.search(r"\bat\s+$", reading.question[: match.start()], re.IGNORECASE):
        return []
    found: list[Word] = []
    for word in reading.words:
        if word.start < match.end():
            continue
        if (word.text.casefold() in LITTLE or word.stem in GENERIC) and found:
            break
        if word.text.casefold() in OFTEN:
            return [word]
        if word.text.casefold() not in LITTLE and word.stem not in _DIFFERENT:
            found.append(word)
    return found[:3]


def read_rank(reading: Reading, operation: Operation) -> int:
    """Read which is asked for, "the second largest"."""
    if operation not in EXTREMES:
        return 1
    adjectives = "|".join(each for pair in DIMENSIONS for each in pair[:2] if each)
    match = re.search(
        rf"\b({'|'.join(_RANKS)})[\s-]*(?={LARGE}|{SMALL}|{adjectives})", reading.question, re.IGNORECASE
    )
    if match is None:
        return 1
    reading.use(match.start(), match.end())
    for word in reading.words:
        if word.start == match.start():  # "second-largest"
            word.used = True
    return _RANKS[match[1].casefold()]


def read_times(reading: Reading) -> tuple[int, int | None] | None:
    """Read how often something must be there: "more than once"."""
    match = _TIMES.search(reading.question)
    if match is None:
        return None
    said = (match["once"] or match["number"]).casefold()
    number = _ONCE.get(said) or (int(said) if said.isdigit() else NUMBERS.get(said, 0))
    if not number:
        return None
    reading.use(match.start(), match.end())
    bound = (match["bound"] or "").casefold()
    if bound in ("more than", "mehr als"):
        return number + 1, None
    if bound in ("at least", "mindestens"):
        return number, None
    return number, number
