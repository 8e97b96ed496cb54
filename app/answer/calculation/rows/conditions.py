"""Read the heads that a question names as conditions: whether a cell says yes or anything at all, and whether
the figure of one column is over or under that of another.
"""

from __future__ import annotations

import re
from collections.abc import Container

from app.answer.calculation.rows.operations import DIMENSIONS
from app.answer.calculation.rows.schema_linking import (
    LITTLE,
    Filter,
    Reading,
    Word,
    find_numeric_columns,
    holds_any,
)
from app.answer.text.normalize import fold
from app.core.grids import Column, ColumnKind
from app.core.languages import mark_text

_TICKED = "yes y true x ✓ ✔ ☑ ja j wahr oui vrai sí si"
_NOT_TICKED = "no n false nein falsch non faux - – — ✗ ✘ ☐ n/a none nil"
_YES, _NO = frozenset(map(fold, _TICKED.split())), frozenset(map(fold, _NOT_TICKED.split()))
"""What a cell says that is ticked or not, in the languages of questions."""
_NOT = re.compile(r"\b(?:not|no|never|without|nicht|nie|ohne|kein\w*)\b", re.IGNORECASE)
_ADVERBS = "yet still already been noch bereits schon any"
_STILL = LITTLE | set(_ADVERBS.split())
"""What may stand between a denial and what is denied."""
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|ist|sind|war|waren|hat|haben|hatten|wurden?|worden)\b"
    r"(?:\s+(?:not|yet|still|already|been|noch|nicht|bereits|schon))*\s+$",
    re.IGNORECASE,
)
_THAN = re.compile(
    r"\b(?:(?P<over>over|above|beyond|exceed(?:s|ed|ing)?|(?:more|greater|higher|larger|bigger|longer) than"
    r"|über|(?:mehr|größer|höher|länger) als)"
    r"|(?P<under>under|below|within|(?:less|fewer|lower|smaller|cheaper|shorter) than"
    r"|unter|(?:weniger|kleiner|niedriger|kürzer) als))\s+"
    r"(?:(?:the|their|its|his|her|our|das|der|die|dem|den|ihr\w*)\s+)?$",
    re.IGNORECASE,
)


def read_comparisons(reading: Reading, heads: dict[int, list[Word]]) -> None:
    """Take for a filter that one column is over or under another: "cost more than their budget"."""
    numeric = find_numeric_columns(reading.grid)
    for index in [each for each in heads if each in numeric]:
        for word in heads[index]:
            match = _THAN.search(reading.question[: word.start])
            if match is None:
                continue
            others = [each for each in numeric if each != index]
            named = [each for each in others if each in heads and heads[each][0].start < match.start()]
            price = DIMENSIONS[0][2].split()
            priced = [each for each in others if holds_any(reading.grid.columns[each].head, price)]
            found = named or (priced if len(others) == 1 else [])
            if len(found) != 1:
                head = reading.grid.columns[index].head
                reading.missing = mark_text(f"it does not tell what is compared with “{head}”")
                return
            before = reading.question[: match.start()]
            denied = re.search(r"\b(?:no|not|nicht)\s+$", before, re.IGNORECASE)
            start = denied.start() if denied is not None else match.start()
            bound = "over" if match["over"] else "under"
            is_denied = denied is not None
            if match["under"] and match["under"].casefold() == "within":
                bound, is_denied = "over", not is_denied
            said = reading.question[start : word.end]
            reading.filters.append(Filter(found[0], than=index, bound=bound, excludes=is_denied, said=said))
            reading.use(start, word.end)
            for each in heads.get(found[0], []):
                each.used = True


def read_conditions(reading: Reading, heads: dict[int, list[Word]], roles: Container[int]) -> None:
    """Take each head that is named, and has no other role, for a condition on its column, where its cells
    tell what that is; say that it is missing where they do not.
    """
    accounted = [word for index, words in heads.items() if index in roles for word in words]
    for index, words in heads.items():
        if index in roles or all(word in accounted for word in words):
            continue
        column = reading.grid.columns[index]
        values, asks_filled = _find_yes(column)
        same = {text for text in column.texts if any(_same(text, word.text) for word in words)}
        excludes = _take_denial(reading, words[0]) != words[0].is_denied
        said = " ".join(word.text for word in words)
        if same and not values:
            reading.filters.append(Filter(index, frozenset(same), excludes=excludes, said=said))
        elif values is not None:
            reading.filters.append(
                Filter(index, values, excludes=excludes, said=said, asks_filled=asks_filled)
            )
        elif (
            excludes
            or column.kind is ColumnKind.NUMBER
            or any(fold(text).strip() in _YES for text in column.texts)  # and others neither yes nor no
            or _PREDICATE.search(reading.question[: words[0].start])
        ):
            reading.note_missing(f"it does not tell what is asked of “{column.head}”")


def _same(text: str, word: str) -> bool:
    return fold(text) == fold(word)


def _find_yes(column: Column) -> tuple[frozenset[str] | None, bool]:
    """Find the cells of a column that say yes to its head, and whether these are all that say something;
    None where it is not one of yes and no, and all of its cells are filled.
    """
    said = {text: fold(text).strip() for text in column.texts}
    is_number = column.kind is ColumnKind.NUMBER
    zeros = {
        text
        for text, value in zip(column.texts, column.values, strict=True)
        if is_number and value is not None and not float(value)
    }
    no = {text for text, each in said.items() if not each or each in _NO} | zeros
    yes = {text for text, each in said.items() if each in _YES}
    others = said.keys() - no - yes
    if yes:
        return (None, False) if others else (frozenset(yes), False)
    return (frozenset(others), True) if no else (None, False)


def _take_denial(reading: Reading, word: Word) -> bool:
    """Take the word that denies a head: "no discount", "have not yet paid"."""
    before = reading.question[: word.start]
    for match in reversed(list(_NOT.finditer(before))):
        between = [each for each in reading.words if match.end() <= each.start < word.start]
        if (
            all(each.text.casefold() in LITTLE | _STILL for each in between)
            and "," not in before[match.end() :]
        ):
            reading.use(match.start(), word.start)
            return True
        break
    return False
