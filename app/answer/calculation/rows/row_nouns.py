"""Find the word by which a question calls the rows of a table, where the table does not: "trips" of a log;
or what it says was done with what they count: "arrived".

Nothing tells whether that is so of a row. What is computed so is told as what holds if it is.
"""

from __future__ import annotations

import re

from app.answer.calculation.rows.operations import COUNTS, SETTLED, Operation, find_mentions
from app.answer.calculation.rows.shares import find_stretch_of_whole
from app.answer.text.language import detect_language
from app.answer.text.measures import name_units
from app.answer.text.word_forms import is_plural, may_be_past

_BETWEEN = r"(?:[\w-]+\s+){0,2}"
_LISTED = r"^\W*(?:list|show|which|what|welche\w*|zeige?|liste)\s+(?:me\s+|mir\s+)?"
_OF_ROWS = {
    Operation.COUNT: rf"\b(?:{COUNTS})\s+{_BETWEEN}",
    Operation.LIST: rf"{_LISTED}{_BETWEEN}",
    Operation.MEAN: r"\b(?:per|of|pro|je|der)\s+(?:all\s+|the\s+|aller\s+|our\s+)*",
    Operation.MEDIAN: r"\b(?:per|of|pro|je|der)\s+(?:all\s+|the\s+|aller\s+|our\s+)*",
    Operation.SUM: r"\b(?:of|der)\s+(?:all\s+|the\s+|aller\s+|our\s+)*",
}
"""What stands before the word for rows, by what is asked of them."""


_BEHIND_COUNTED = re.compile(rf"\b(?:{COUNTS})\s+(?:[\w-]+\s+){{1,2}}$", re.IGNORECASE)
_BEHIND_HELPER = re.compile(
    r"\b(?:was|were|been|ha(?:s|ve|d)|wurden?|hat(?:te)?|haben|hatten|ist|sind|waren?)\b(?:\s+[\w.-]+)*\s+$",
    re.IGNORECASE,
)
_BEHIND_DID = re.compile(r"\b(?:did|does|do)\s+(?:[\w.-]+\s+)+$", re.IGNORECASE)
"""What stands before a verb: what is counted, or another verb."""


def find_row_verb(question: str, operation: Operation, leftovers: tuple[str, ...]) -> str:
    """Find the verb that says what was done with what a column counts, where it is the only word of the
    question that nothing in the table accounts for. "" where there is none.
    """
    if operation is not Operation.SUM or len(leftovers) != 1:
        return ""
    (word,) = leftovers
    found = re.search(rf"\b{re.escape(word)}\b", question)
    if found is None or not (word.isalpha() and word.islower()) or SETTLED.fullmatch(word):
        return ""
    before, is_last = question[: found.start()], not question[found.end() :].strip(" ?.!")
    if detect_language((question,)) == "de":
        is_verb = _BEHIND_COUNTED.search(before) or (is_last and _BEHIND_HELPER.search(before))
    elif may_be_past(word):
        is_verb = _BEHIND_COUNTED.search(before) or _BEHIND_HELPER.search(before)
    else:
        is_verb = is_last and _BEHIND_DID.search(before)
    return word if is_verb else ""


def find_row_noun(question: str, operation: Operation, leftovers: tuple[str, ...], *, has_label: bool) -> str:
    """Find the word for the rows: the only one of the question that nothing in the table accounts for, where
    it stands as what is counted, listed or compared. "" where there is none, or a column is asked for.
    """
    if len(leftovers) != 1 or not _is_noun(leftovers[0], question, operation):
        return ""
    (word,) = leftovers
    if operation in (Operation.LARGEST, Operation.SMALLEST):
        if has_label:
            return ""  # "which segment had the lowest revenue"
        behind = [question[each.end :].lstrip() for each in find_mentions(question)]
        return word if any(re.match(rf"{re.escape(word)}\b", each) for each in behind) else ""
    if operation is Operation.SHARE:
        start, end = find_stretch_of_whole(question)
        return word if re.search(rf"\b{re.escape(word)}\b", question[start:end]) else ""
    found = re.search(rf"{_OF_ROWS[operation]}{re.escape(word)}\b", question, re.IGNORECASE)
    return word if found is not None else ""


def _is_noun(word: str, question: str, operation: Operation) -> bool:
    """Whether a word may be for things of a kind: no name, no unit, and of several not for one only."""
    if not word.isalpha() or name_units(word):
        return False
    if detect_language((question,)) == "de":
        return word[:1].isupper()
    are_several = operation in (Operation.COUNT, Operation.LIST, Operation.SHARE)
    return word.islower() and (is_plural(word) or not are_several)
